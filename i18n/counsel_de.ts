<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptCard</name>
    <message>
        <source>Accept a key card</source>
        <translation>Schlüsselkarte aufnehmen</translation>
    </message>
    <message>
        <source>Text of the key card</source>
        <translation>Text der Schlüsselkarte</translation>
    </message>
    <message>
        <source>This card is accepted already. Accepting it again may change what the person receives.</source>
        <translation>Diese Karte ist schon aufgenommen. Sie noch einmal aufzunehmen kann ändern, was die Person bekommt.</translation>
    </message>
    <message>
        <source>This is my coordinator: also trust everybody in their directory</source>
        <translation>Das ist meine Koordination: auch allen in ihrem Verzeichnis vertrauen</translation>
    </message>
    <message>
        <source>Open a card file…</source>
        <translation>Kartendatei öffnen …</translation>
    </message>
    <message>
        <source>What this person receives</source>
        <translation>Was diese Person bekommt</translation>
    </message>
    <message>
        <source>We compared the words in person or by phone</source>
        <translation>Wir haben die Wörter persönlich oder am Telefon verglichen</translation>
    </message>
    <message>
        <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
        <translation>1. Rufen Sie die Person unter einer Nummer an, die Sie schon kannten, oder treffen Sie sie.
2. Die Person öffnet „Personen“ und liest Ihnen ihre zehn Wörter vor; Sie lesen hier mit.
3. Wenn ein einziges Wort anders ist: bitte nicht aufnehmen. Jemand könnte die Karte unterwegs vertauscht haben.</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
        <translation>Die Kartendatei der anderen Person öffnen oder den Text ihrer Schlüsselkarte hier einfügen.</translation>
    </message>
    <message>
        <source>Open a card file</source>
        <translation>Kartendatei öffnen</translation>
    </message>
    <message>
        <source>The same as digits: {fingerprint}</source>
        <translation>Dasselbe als Ziffern: {fingerprint}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
        <translation>Diese Person ist hier mit einem anderen Schlüssel bekannt. Bitte die Karte nur aufnehmen, wenn sie selbst gesagt hat, dass sie ein neues Gerät hat.</translation>
    </message>
</context>
<context>
    <name>AddDate</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation>Uhrzeit, wenn bekannt</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation>Worum es geht, und wo</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it.</source>
        <translation>Lassen Sie es leer, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>For example: parents&apos; evening at the school. And where it is.</source>
        <translation>Zum Beispiel: Elternabend in der Schule. Und wo das ist.</translation>
    </message>
    <message>
        <source>When is the date of {name}?</source>
        <translation>Wann ist der Termin von {name}?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Please give the day, for example 24.12.2026.</source>
        <translation>Bitte den Tag angeben, zum Beispiel 24.12.2026.</translation>
    </message>
    <message>
        <source>Please give the time like this: 14:30. Or leave it empty.</source>
        <translation>Bitte die Uhrzeit so schreiben: 14:30. Oder leer lassen.</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation>Bitte schreiben, worum es geht.</translation>
    </message>
</context>
<context>
    <name>AddHours</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What the way cost, in euros</source>
        <translation>Was der Weg gekostet hat, in Euro</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie gemacht haben</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation>Stunden aufschreiben</translation>
    </message>
    <message>
        <source>For example: 3,20. Leave it empty if it cost nothing.</source>
        <translation>Zum Beispiel: 3,20. Lassen Sie es leer, wenn es nichts gekostet hat.</translation>
    </message>
    <message>
        <source>For example: went along to the school.</source>
        <translation>Zum Beispiel: in die Schule mitgegangen.</translation>
    </message>
    <message>
        <source>When did you help {name}?</source>
        <translation>Wann haben Sie {name} geholfen?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>What did the way cost?</source>
        <translation>Was hat der Weg gekostet?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie gemacht?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>What the way cost</source>
        <translation>Was der Weg gekostet hat</translation>
    </message>
    <message>
        <source>Please give a day that has passed.</source>
        <translation>Bitte nennen Sie einen Tag, der schon da war.</translation>
    </message>
    <message>
        <source>Please choose how long it took.</source>
        <translation>Bitte wählen Sie, wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Please give the sum like this: 3,20</source>
        <translation>Bitte schreiben Sie den Betrag so: 3,20</translation>
    </message>
    <message>
        <source>Please write what you did.</source>
        <translation>Bitte schreiben Sie, was Sie gemacht haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>AddPaper</name>
    <message>
        <source>Choose a photo or PDF…</source>
        <translation>Foto oder PDF wählen …</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Ein Papier hinzufügen</translation>
    </message>
    <message>
        <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
        <translation>Legen Sie das Papier auf einen Tisch, mit Licht von der Seite. Fotografieren Sie die ganze Seite. Aufbewahrt wird nur die Seite, nicht wo und wann das Foto entstand.</translation>
    </message>
    <message>
        <source>For example: letter from the school.</source>
        <translation>Zum Beispiel: Brief der Schule.</translation>
    </message>
    <message>
        <source>Which paper of {name}?</source>
        <translation>Welches Papier von {name}?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>Ein PDF</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation>Welches Foto oder PDF?</translation>
    </message>
    <message>
        <source>Please choose a photo or a PDF.</source>
        <translation>Bitte wählen Sie ein Foto oder ein PDF.</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation>Bitte schreiben Sie, was es ist.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation>Zeichen auf dem Rückmeldebogen</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation>Verweis suchen</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation>Foto, Scan oder Antwortdatei lesen …</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation>Dateien lassen sich auch hierher ziehen. Sie werden gelesen und nicht aufbewahrt. Ein Vermittlungsschreiben einer anderen Stelle (PDF) lässt sich hier mit einer Datei beantworten.</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation>Rückmeldungen zu Verweisen</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation>Foto, Scan oder Antwortdatei</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation>Fotos, Scans und Antworten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation>Welcher Verweis</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Rückmeldung speichern</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation>Die Rückmeldung zu {reference} ist gespeichert.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation>Die Datei füllt aus, was unten steht. Gespeichert ist noch nichts.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation>Sie nennt als Absender {sender}.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation>Sie antwortet auf das Schreiben vom {day}.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation>Bisher: {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation>Antwortdatei speichern …</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation>Dieses Schreiben bittet um eine Rückmeldung</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation>Die Datei nennt das Zeichen und nie die Person. Bitte keine Diagnosen. Sie ist nicht verschlüsselt: Bitte so verschicken wie den Bogen auf Papier.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation>{sender} · Zeichen {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation>Antwortdatei speichern</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation>Die Antwort ist in {folder} gespeichert.</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>What you need help with</source>
        <translation>Wobei Sie Hilfe brauchen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>In danger: 112 ambulance and fire, 110 police</source>
        <translation>Bei Gefahr: 112 Rettung und Feuerwehr, 110 Polizei</translation>
    </message>
    <message>
        <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
        <translation>Beides kostet nichts, Tag und Nacht. Was Sie hier schreiben, wird erst gelesen, wenn Sie es zurückgegeben haben: Wenn es nicht warten kann, rufen Sie bitte in der Beratung an.</translation>
    </message>
    <message>
        <source>One or two sentences. You need not know what would help.</source>
        <translation>Ein oder zwei Sätze. Sie müssen nicht wissen, was helfen würde.</translation>
    </message>
    <message>
        <source>What do you need help with for {name}?</source>
        <translation>Wobei brauchen Sie Hilfe für {name}?</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation>Bitte ein oder zwei Sätze schreiben.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation>Änderungen stammen aus dem Verlauf der Fallakte; Ansehen, Drucken und Weitergeben aus einem Protokoll, das nur wächst. Inhalte werden hier nicht wiederholt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation>Als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation>Auskunft für die Person …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation>Gedruckt, gespeichert, weitergegeben</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation>Was das Programm getan hat</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation>Name, Fall oder Art des Eintrags  (Strg+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Kein Eintrag passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation>Wer auf diesen Fall zugegriffen hat</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation>Wer hat was gesehen und geändert</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation>Wer auf {case} zugegriffen hat</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation>Wer hat auf meine Akte zugegriffen?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation>Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation>Die Sicherung ist gemacht und zurückgelesen: {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation>Es ist noch kein Ort gewählt.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation>Ort: {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation>bei jedem Sperren</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>einmal in der Woche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation>Diese Akte prüfen …</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation>Von selbst, wenn die Akte gesperrt wird</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation>Von den selbsttätig gemachten bleibt die letzte von {daily} Tagen und {weekly} Wochen; von Hand gemachte bleiben alle.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation>Als Balken zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation>Region setzen auf</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation>Beenden, weil</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation>Diese Fälle ändern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation>
            <numerusform>%n Fall wird geändert:</numerusform>
            <numerusform>%n Fälle werden geändert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation>
            <numerusform>%n Fall bleibt, wie er ist:</numerusform>
            <numerusform>%n Fälle bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation>Die Fälle sind wieder wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation>
            <numerusform>%n Fall wurde geändert.</numerusform>
            <numerusform>%n Fälle wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation>Ein Satz, der sich prüfen lässt: was erreicht ist und bis wann.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation>Fristen berechnen …</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation>Für die Sprachmittlung …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation>Ein Brief ist gekommen? Hier ausrechnen, was bis wann zu tun ist.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation>berechnet: {ours}, im Bescheid: {theirs}; das frühere Datum zählt</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation>Regel zu prüfen</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation>Wie viel Hilfe wird gebraucht?</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation>0 keine · 1 wenig · 2 etwas · 3 viel · 4 dringend. Ein Klick speichert. Rang: was der Person am wichtigsten ist.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Schule und Arbeit</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Lebensumstände</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation>Beide zu einer Person zusammenführen</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation>Person und Fall sind gespeichert.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation>Keine offenen Termine.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation>Alle Termine ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation>Keine offenen Schritte.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation>Alle Schritte ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation>Person &amp; Familie</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation>Termin und Schritte</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation>Dieser Fall ist nicht mehr da</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation>Vielleicht wurde er gelöscht oder mit einem anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation>Kurs oder Platz suchen</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Weitere Schritte</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation>Ein Ziel vereinbaren, das der Person wichtig ist, und einen ersten Schritt.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation>Schritt hinzufügen zu: {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>{what} bearbeiten</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation>überprüfen am {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation>von beiden unterschrieben am {day}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation>Notiz schreiben …  (Strg+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation>Die Kurzberatung ist gespeichert.</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>spricht {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>abgegeben am {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>beendet am {day}</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation>Sie haben diesen Fall abgegeben; jetzt führt ihn {name}. Hier lässt er sich nur noch lesen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation>vereinbart in der Beratung vom {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation>Abgehakt.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation>Nachtrag zu einer Beratung</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation>Geschützte Notiz</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation>nach der Unterschrift verändert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation>Schreiben · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation>Verweis · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation>Dokument · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation>Geschütztes Dokument</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation>Aufgabe für {volunteer}</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation>eine ehrenamtliche Person</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation>Notiz aus dem Ehrenamt · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall beendet</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation>Angaben, die weitergegeben werden</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation>Einrichtung hinzufügen …</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation>Entbindung hinzufügen …</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation>Nur was hier angehakt ist, steht im Schreiben.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation>Für einen Empfänger, einen Zweck und benannte Angaben; freiwillig und widerruflich. Sie endet mit ihrem Anlass. Bitte in der Sprache der Person vorlesen.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation>Das Verzeichnis wird geteilt: Angaben über Klientinnen und Klienten gehören nicht hinein.</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation>Schreiben zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation>Aus MEIN ORDNER übernehmen …</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Schreiben</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation>Schreiben entstehen jedes Mal neu und werden nie gespeichert.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation>MEIN ORDNER als Datei</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation>{paper} vom {day}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation>Verweis, Schreiben: {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation>Entbindung, Formular: {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation>Bitte zuerst ein Schreiben wählen.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation>Entbindung hinzufügen</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation>Schweigepflichtentbindungen</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation>Wer was liest</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation>Vertretung im selben Träger: den ganzen Fall.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation>Koordination der Stadt: Zahlen ohne Namen, Texte und Nummern.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation>Ehrenamtliche: je eine Aufgabe, sonst nichts.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation>Geschützte Notizen werden nie gedruckt, außer auf ausdrücklichen Wunsch.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation>Wer auf diesen Fall zugegriffen hat</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation>Bisher wurde niemandem etwas freigegeben.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation>heute nicht gültig</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>erteilt am {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>Verweis hinzufügen</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation>Noch keine Verweise</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation>Ein Verweis gibt nur die angehakten Angaben weiter.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation>Rückmeldung vom {day}</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Schreiben verfassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Rückmeldung eintragen</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation>gesendet am {day}</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation>Entbindung {number}</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation>Person geht selbst hin</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation>noch keine Entbindung</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation>gibt weiter: {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation>Rückmeldung bis {day}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation>Fall öffnen: {who} · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation>Nicht in dieser Fallakte: {numbers}</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Filter, die gerade gelten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Beratung durch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht merken …</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter entfernen: {filter}</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation>Name in jeder Schrift oder Wörter einer Notiz  (Strg+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Löschreif</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Fälle</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation>Mit den gewählten Fällen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht merken</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation>
            <numerusform>Mit dem gewählten Fall</numerusform>
            <numerusform>Mit %n gewählten Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation>Region setzen …</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Beenden …</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation>
            <numerusform>%n Treffer in allen Fällen</numerusform>
            <numerusform>%n Treffer in allen Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation>Weniger Buchstaben finden mehr. Esc leert das Suchfeld.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Kein offener Fall</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation>Für den Anfang genügen ein Name und eine Sprache.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation>Fälle erscheinen hier, sobald im Eingang etwas übernommen wurde.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>Hier ist kein Fall</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation>Die Knöpfe oben zeigen die anderen Fälle.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation>Ähnlich geschriebener Name</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation>{what}, ähnlich geschrieben</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation>Die Ansicht „{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation>Fälle der Liste</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation>
            <numerusform>Ein Paket im Ordner ist von diesem Gerät unterschrieben, aber nicht von dieser Kopie des Programms. Es gibt eine zweite Kopie. Eine davon braucht eigene Schlüssel, damit zu erkennen bleibt, was fehlt.</numerusform>
            <numerusform>%n Pakete im Ordner sind von diesem Gerät unterschrieben, aber nicht von dieser Kopie des Programms. Es gibt eine zweite Kopie. Eine davon braucht eigene Schlüssel, damit zu erkennen bleibt, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation>Neue Schlüssel für diese Kopie …</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation>Um alles noch einmal bitten</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation>Der nächste Export bittet {name}, alles noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation>Neue Schlüssel für diese Kopie?</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation>Diese Kopie wird ein eigenes Gerät. Hier geht nichts verloren. Ihre Kolleginnen und Kollegen müssen Ihre neue Schlüsselkarte aufnehmen, bevor sie lesen, was Sie ab jetzt schicken. Was in der anderen Kopie geschrieben wurde, erreicht Sie nur über die anderen.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel machen</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation>Neue Schlüssel sind gemacht. Bitte allen die neue Schlüsselkarte zeigen.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Schlüsselkarte</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Look through the folder</source>
        <translation>Den Ordner durchsehen</translation>
    </message>
    <message>
        <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
        <translation>Haken Sie an, was da ist. Sehen Sie nur gemeinsam hinein: Der Ordner gehört der Person.</translation>
    </message>
    <message>
        <source>Which papers has {name} got?</source>
        <translation>Welche Papiere hat {name}?</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation>Teile der Fallakte lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation>Mehr sagt „Diese Akte prüfen“ in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation>Die Uhr dieses Computers geht nach. Aufgaben enden nach dem spätesten Tag, der hier gesehen wurde. Bitte Datum und Uhrzeit richtig stellen.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>{entry} entfernen</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation>Schritt {number}: was</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation>Schritt {number}: wer</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation>Schritt {number}: bis wann</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation>Schritt {number} entfernen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation>Geschützt: wird nur auf ausdrücklichen Wunsch gedruckt, und außerhalb des Trägers erfährt niemand mehr, als dass eine Beratung stattfand. Ihre Vertretung liest auch das.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation>Normal. Bei Gesundheit, Gewalt, Glauben oder Fluchtgeschichte bitte „geschützt“ wählen. Ihre Vertretung liest beides.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation>Protokoll oder Blatt zum Mitgeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation>Zum Leitfaden</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation>Die Beratung ist gelöscht.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Neue Beratung</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation>Beratung vom {day}</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation>Die Beratung ist gespeichert.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>Der Schritt ist entfernt.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation>Nachtrag zur Beratung vom {day}.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation>unterschrieben am {day}</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation>Das sind nicht die unterschriebenen Worte: Ein Zusammenführen brachte andere. Der Verlauf zeigt beide.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation>Sie bleibt, wie sie ist; ein Nachtrag ist möglich.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation>Diese Beratung unterschreiben?</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation>Danach lässt sie sich nicht mehr ändern oder löschen, von niemandem. Berichtigungen und Ergänzungen kommen in einen Nachtrag.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation>Einzelheiten ohne jede Angabe zu Klientinnen und Klienten wurden für die Betreuung des Programms gespeichert:
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation>Sperren und neu beginnen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>Choose {field} in the calendar</source>
        <translation>{field} im Kalender wählen</translation>
    </message>
    <message>
        <source>In our calendar: {day}</source>
        <translation>In unserem Kalender: {day}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation>
            <numerusform>seit einem Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation>Fristen berechnen</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie der Brief kam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation>Asylantrag gestellt am</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation>Nach Deutschland eingereist am</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation>Gewählte übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation>Das ist keine Rechtsberatung. Es zählt das Datum aus der Rechtsbehelfsbelehrung des Bescheids; bitte von einer Anwältin, einem Anwalt oder der Asylverfahrensberatung prüfen lassen.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation>Einige Regeln fehlen, weil ihre Datei beschädigt ist:</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation>Das ist kein Datum. Bitte Tag.Monat.Jahr schreiben.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation>Bitte das belegte Datum eintragen, nie ein geschätztes.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation>Welches Recht gilt, hängt vom Tag der Asylantragstellung ab.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation>Gilt als zugestellt am {day}.</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation>Im Bescheid genanntes Datum</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>noch zu prüfen</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation>{basis} · Quelle: {source} · geprüft am {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation>Der Bescheid nennt den Tag: bitte unten eintragen.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation>Es zählt der frühere Tag: {earlier} (der andere: {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation>{day} ist Wochenende oder Feiertag: Es zählt der nächste Werktag.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation>{day} ist Wochenende oder Feiertag: sicherheitshalber der Arbeitstag davor.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation>Der Tag der Zustellung ist Wochenende oder Feiertag. Manche Gerichte verschieben ihn: Dann wäre es {day}. Bitte auf den früheren Tag verlassen.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation>Vertretung von {name}</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation>Von diesem Träger gibt es noch niemand anderen.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation>Die Vertretung bekommt die ganzen Fälle, mit Namen und Notizen. Das ist nur innerhalb eines Trägers erlaubt (§ 203 StGB). Alle anderen bekommen sie ohne Namen und Texte.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation>Es gilt für alle, sobald das Verzeichnis unterschrieben und verschickt ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Diesen Wert behalten</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation>Beratende fragen</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>Frage weglegen</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation>Nichts geht verloren: Der andere Wert bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation>Keine offenen Unterschiede</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation>Wenn zwei Personen dasselbe Feld ändern, ohne voneinander zu wissen, stehen hier beide Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation>
            <numerusform>Ein Unterschied zu entscheiden</numerusform>
            <numerusform>%n Unterschiede zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation>{person}, {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation>Dieser Wert wird zurzeit gezeigt.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation>Der Unterschied bleibt offen; beide Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation>Die Frage geht mit dem nächsten Austausch an {people}.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation>Gespeichert. Die Antwort geht mit dem nächsten Austausch zurück.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation>Übernommen. Der andere Wert bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation>Oder mit einem Satz antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation>Der Satz geht an alle, die den ganzen Fall haben. Eine Koordination ohne Namen erfährt nur, dass geantwortet wurde.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation>{person} fragt, welcher Wert stimmt.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation>{people}: gefragt, welcher Wert stimmt.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation>{person} hat einen Wert gewählt.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation>{person} hat mit einem Satz geantwortet, der nicht für diese Akte ist.</translation>
    </message>
    <message>
        <source>{person}: “{sentence}”</source>
        <translation>{person}: „{sentence}“</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Part of the directory</source>
        <translation>Teil des Verzeichnisses</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation>Ausbildung und Arbeit</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Verzeichnis durchsuchen</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation>Name, Art, Anbieter oder Ort  (Strg+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation>Stimmt heute noch</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation>Als HSDS speichern …</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation>Was hier dazukommt, geht mit dem nächsten Export an die Kolleginnen und Kollegen.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation>Wohin soll die Tabelle?</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation>Wohin soll das Verzeichnis?</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation>Gespeichert. Alle können die Datei lesen; sie enthält keine Daten von Klientinnen und Klienten.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation>Das Verzeichnis teilen alle: Hier gehören keine Angaben über Klientinnen und Klienten hinein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation>Anbieter oder Kontakt</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Diese Akte prüfen</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird durchgesehen …</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation>Abgebrochen. Die Datei wurde nicht bis zum Ende geprüft.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation>Repariert; es wurde nichts weggeworfen.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation>Diese Art von Dokument wird hier nicht angezeigt</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation>Eine gespeicherte Kopie öffnet sich im Office-Programm dieses Computers.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation>auf anderem Gerät</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation>Kopie von {what} speichern …</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation>{what} umbenennen</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation>{what} nicht mehr schützen</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation>{what} schützen</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation>Plus und Minus vergrößern und verkleinern, 0 zeigt das ganze Bild</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation>Fotos und Papiere hierher ziehen. Sie werden verschlüsselt aufbewahrt, ohne den Ort eines Fotos und ohne Skripte eines PDF. Die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos und Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation>
            <numerusform>Ein Dokument wird hinzugefügt …</numerusform>
            <numerusform>%n Dokumente werden hinzugefügt …</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation>Wie heißt dieses Dokument?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation>Dieses Dokument endgültig löschen?</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation>{what} wird aus der Fallakte gelöscht und lässt sich nicht zurückholen. In Sicherungen bleibt es, bis sie ersetzt werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation>Fotos, Scans, PDF, Text- und Office-Dateien bis 50 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>Ein Dokument hinzugefügt.</numerusform>
            <numerusform>%n Dokumente hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation>Eine lesbare Kopie speichern?</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation>Die Kopie kommt nach „{folder}“. Alle, die diesen Ordner öffnen können, können sie lesen, und sie bleibt dort, wenn das Dokument oder der Fall gelöscht wird.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation>Es werden gerade andere Dokumente hinzugefügt. Bitte danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation>Es wurde nichts hinzugefügt: Dieser Fall kann hier nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Entwurf von {time} wiederhergestellt</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Der Entwurf ist verworfen.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gesichert {time}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation>Das liegt nicht auf diesem Computer. Bitte speichern Sie es erst hier und legen Sie es dann ab.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation>Das geht nur einzeln. Bitte legen Sie nur eines davon ab.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} und weitere</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation>Zu welchem Fall gehört das?</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation>Es kommt zu den Dokumenten des Falls: {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation>„{name}“ ist nicht mehr da. Bitte prüfen Sie, ob der Stick noch steckt.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation>Das ist kein Paket und kein Foto. Bitte fragen Sie die Person, von der Sie es haben.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation>Fotos und Papiere nimmt auf, wer die Person berät.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation>Im Ordner „{name}“ liegen keine Pakete und keine Aktualisierung. Bitte legen Sie die Dateien ab, die darin liegen.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation>Counsel weiß mit „{name}“ nichts anzufangen. Es nimmt Ordner mit Paketen, Tabellen (CSV, XLSX), Unterlagen zu einem Fall, Schlüsselkarten, Einstellungen und Aktualisierungen.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation>Dieses Paket liegt außerhalb seines Ordners. Bitte legen Sie den ganzen Ordner oder den Stick hierher.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation>„{name}“ lässt sich nicht lesen. Bitte prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation>Das sind verschiedene Arten von Dateien. Bitte legen Sie jeweils nur eine Art ab.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation>Ergebnis: {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation>Was aus jedem Ziel wurde</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation>Schweigen ist kein Erfolg: Ein Ziel, zu dem niemand etwas gesagt hat, bleibt offen.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation>Er darf dann ab {day} gelöscht werden.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall beenden</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation>Nichts geht verloren: Ein beendeter Fall lässt sich lesen und wieder öffnen.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation>Beim eigenen Träger genügt das Einverständnis der Klientin oder des Klienten. Ein anderer Träger erfährt nichts ohne Schweigepflichtentbindung. Danach kommt der Bericht; die Klientin oder der Klient sieht ihn zuerst.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation>Ende des Falls</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Fall beenden …</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation>Im Team abgeben …</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation>Angebot beantworten …</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>Der Fall ist offen.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation>Beendet am {day}: {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation>Angeboten. Es geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation>Zurückgezogen. Im Team wird es mit dem nächsten Austausch bekannt; eine Annahme, die schon unterwegs ist, gilt.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation>Neu versiegelt, mit allem, was seither geschrieben wurde. Es geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Der Fall ist beendet.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation>Abgegeben am {day} an {name}, angenommen am {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation>Übernommen von {name}, angeboten am {day}, angenommen am {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation>Am {day} {name} angeboten, abgelehnt am {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation>Von {name} am {day} angeboten, abgelehnt am {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation>Am {day} {name} angeboten, zurückgezogen am {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation>Von {name} am {day} angeboten, zurückgezogen am {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation>Am {day} {name} angeboten. Bis zur Antwort bleibt es Ihr Fall.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation>Von {name} am {day} angeboten. Ihr Fall ist es erst, wenn Sie annehmen.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation>Übergeben am {day}: von {before} an {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation>einverstanden am {day}</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation>Fall löschen</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation>Sicherungen ersetzen</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation>Fall endgültig löschen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation>Sicherungen werden ersetzt …</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation>Wo noch Kopien liegen</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation>Zum Bestätigen die Fallnummer {number} eintippen:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation>
            <numerusform>Ein Eintrag wurde gelöscht.</numerusform>
            <numerusform>%n Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation>Für ein neues Schreiben der Datei war kein Platz: Innerhalb der verschlüsselten Datei können Spuren übrig sein. Bitte Platz schaffen; das nächste Löschen nimmt sie mit weg.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation>Bei {names} verschwindet der Fall mit dem nächsten Export. Bitte bald exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation>
            <numerusform>Eine ältere Sicherung enthält den Fall noch. Eine frische kann an ihre Stelle treten: Sie wird erst angelegt und geprüft, dann wird die ältere entfernt.</numerusform>
            <numerusform>%n ältere Sicherungen enthalten den Fall noch. Eine frische kann an ihre Stelle treten: Sie wird erst angelegt und geprüft, dann werden die älteren entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation>
            <numerusform>Eine frische Sicherung ist angelegt und geprüft; eine ältere wurde entfernt.</numerusform>
            <numerusform>Eine frische Sicherung ist angelegt und geprüft; %n ältere wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation>Ließ sich nicht entfernen, bitte von Hand entfernen: {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation>Dieser Fall muss bis {day} aufbewahrt werden ({why}) und lässt sich nicht löschen. Wenn der Grund weggefallen ist: erst die Aufbewahrung aufheben.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation>Der Fall ist noch nicht beendet. Jetzt nur löschen, wenn die Person es wünscht oder er nie hätte gespeichert werden dürfen.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation>Die Aufbewahrungsfrist endet erst am {day}. Jetzt nur löschen, wenn die Person es wünscht oder ein anderer guter Grund besteht.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation>Dokumente mit ihrem Inhalt, etwa {size} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>Ein Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation>Alle früheren Fassungen und jedes Wort davon in der Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation>
            <numerusform>Ein Stand dieser Fallakte von vor einer Wiederherstellung: {names}. Er geht im Ganzen, denn ein einzelner Fall lässt sich nicht herausnehmen.</numerusform>
            <numerusform>%n Stände dieser Fallakte von vor einer Wiederherstellung: {names}. Sie gehen im Ganzen, denn ein einzelner Fall lässt sich nicht herausnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation>Dass es Einträge mit diesen zufälligen Kennungen gab und dass sie gelöscht sind, damit kein Austausch sie zurückbringt; wer sie wann geöffnet hat</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation>Was andere in ihren eigenen Fällen über diese Person gesagt haben</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation>Die Daten der Person: Es gibt noch einen anderen Fall zu ihr</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation>
            <numerusform>Eine Sicherung: {names}</numerusform>
            <numerusform>%n Sicherungen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation>Der Ort für Sicherungen ist gerade nicht erreichbar; ältere Sicherungen enthalten den Fall</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation>Sicherungen, die von Hand anderswohin kopiert wurden: Davon weiß das Programm nichts</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation>Bei {names}, nach früheren Exporten: Dort wird gelöscht, sobald Ihr nächster Export übernommen ist</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation>Versiegelte Pakete im Austauschordner, die nur ihre Empfänger öffnen können</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation>
            <numerusform>Ein Papier, das gedruckt oder gespeichert wurde</numerusform>
            <numerusform>%n Papiere, die gedruckt oder gespeichert wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Aufbewahrungsfristen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation>Kein Gesetz nennt eine feste Frist für Beratung. Der Träger kann andere Fristen festlegen; bitte mit der oder dem Datenschutzbeauftragten abstimmen.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation>{rule}, in Jahren</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation>Wie lange dieser Fall aufbewahrt wird</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation>Muss aufbewahrt werden …</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation>Fristen ändern …</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation>Diesen Fall löschen …</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation>Muss aufbewahrt werden</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation>Für einen Streit vor Gericht oder einen Anspruch: Bis zu diesem Tag kann niemand den Fall löschen. Ohne Datum steht dem nichts entgegen.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation>Muss bis {day} aufbewahrt werden: {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation>Die Frist beginnt, wenn der Fall beendet ist.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation>Darf seit {day} gelöscht werden und sollte es auch.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation>Darf ab {day} gelöscht werden.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation>Für diesen Fall gibt es keine Regel.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation>
            <numerusform>{rule}: ein Jahr, vom Träger festgelegt.</numerusform>
            <numerusform>{rule}: %n Jahre, vom Träger festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>geprüft am {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation>Ein Name in jeder Schrift, eine Nummer, eine Seite, ein Befehl</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation>Ein Name in jeder Schrift oder eine Nummer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation>In Fällen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation>Wieder sperren</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation>Weiterarbeiten und vermerken</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation>Diese Fallakte ist nicht mehr so, wie sie verlassen wurde</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation>Das kann einen harmlosen Grund haben: Jemand hat einen älteren Stand des Ordners zurückkopiert, ein Abgleichprogramm oder die Reparatur einer Festplatte war am Werk, oder der Strom fiel aus. Es kann auch sein, dass jemand die Akte absichtlich verändert hat.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation>Wenn der Grund bekannt ist. Es wird nichts weggeworfen; dass trotzdem weitergearbeitet wurde, bleibt in der Liste der Zugriffe stehen.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation>Wenn eine Sicherung mehr enthält. Zuerst ist zu sehen, was geschehen würde, und die jetzigen Dateien werden aufgehoben.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation>Wenn erst jemand gefragt werden soll. Es wurde nichts verändert; die Frage kommt wieder.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Ordner der Fallakte</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation>Ordner für die Fallakte</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation>Die Fallakte wird angelegt …</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation>Ort für Sicherungen</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>Die Demo wird angelegt …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation>Austauschbereich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation>Alle, die Daten miteinander austauschen, nehmen dasselbe Wort: kleine Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation>Träger, für den Briefkopf</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation>Die Fallakte wird hier liegen: {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation>Fünf bis 64 kleine Buchstaben (a–z), Ziffern und Bindestriche, kein Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation>Für das Fenster. Papiere für Klientinnen und Klienten gibt es in deren Sprachen. In den Einstellungen lässt sich das jederzeit ändern.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation>Ich berate</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation>Neue Fallakte für die Beratung</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation>Ich koordiniere</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation>Neue Akte, die Exporte zusammenführt</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation>Ich helfe ehrenamtlich</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation>Neue Akte mit einfachem Fenster</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation>Ich möchte mich umsehen</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation>Demo mit erfundenen Personen</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation>Ich habe schon eine Fallakte</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation>Ihren Ordner öffnen, auch vom Stick</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation>Bitte eines der fünf Felder wählen.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Ein Passwort wählen</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation>Es verschlüsselt die Fallakte und wird bei jedem Start verlangt. Niemand kann es nachsehen oder zurücksetzen; falls es vergessen wird, hilft das Wiederherstellungsblatt aus dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe es gedruckt oder abgeschrieben</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ihr Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation>Mit diesem Schlüssel lässt sich die Fallakte öffnen, wenn das Passwort vergessen ist. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert. Bitte das Blatt verschlossen und nicht beim Computer aufbewahren und nicht fotografieren.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation>Bitte das Blatt drucken oder den Schlüssel abschreiben und dann das Kästchen ankreuzen.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation>Ordner oder Stick wählen …</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>Wohin mit den Sicherungen?</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation>Eine Sicherung ist verschlüsselt wie die Fallakte und lässt sich mit demselben Passwort öffnen. Am besten ist ein Stick, der in einem anderen Raum liegt: Eine defekte Festplatte nimmt alles mit, was auf ihr ist.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation>Das geht auch später, in den Einstellungen. Bitte außerdem die ganze Festplatte dieses Computers verschlüsseln (BitLocker, FileVault, LUKS): Gedrucktes und andere Programme hinterlassen Spuren, die Counsel nicht schützen kann.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation>Sicherungen kommen nach: {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation>Passwort der Demo</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation>Alle Personen der Demo sind erfunden, und ihr Passwort ist kein Geheimnis: Bitte nichts Echtes hineinschreiben.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation>Die Demo ist fertig</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation>Die Fallakte ist fertig</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation>Was Sie schreiben, wird bei jeder Pause gesichert. Nach zehn Minuten ohne Taste und Maus sperrt sich das Fenster selbst; Strg+L sperrt es sofort.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation>Kurse und Plätze</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation>Ausbildung und Arbeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation>Als ungedeckten Bedarf festhalten</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation>Nichts davon im Verzeichnis</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation>Bitte als ungedeckten Bedarf festhalten: Die Region plant mit dem, was fehlt.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>erst nachfragen</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation>Festgehalten. Es geht ohne Namen an die Region.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien vom Typ:</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Fotos und PDF</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Dieses nehmen</translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message>
        <source>Another folder or stick…</source>
        <translation>Anderer Ordner oder Stick …</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation>Welcher Ordner oder Stick?</translation>
    </message>
    <message>
        <source>Please accept the key card of your counsellor first (“Key card”).</source>
        <translation>Bitte zuerst die Schlüsselkarte der Beratung aufnehmen („Schlüsselkarte“).</translation>
    </message>
    <message>
        <source>There is nothing to give back now.</source>
        <translation>Im Moment gibt es nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Only these people can read it: {names}</source>
        <translation>Nur diese Personen können es lesen: {names}</translation>
    </message>
    <message>
        <source>Give your work back?</source>
        <translation>Arbeit zurückgeben?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Your work is in the folder. Thank you!</source>
        <translation>Die Arbeit liegt jetzt im Ordner. Danke!</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>Von: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation>
            <numerusform>Ein Paket annehmen?</numerusform>
            <numerusform>%n Pakete annehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>There is nothing new for you in this folder.</source>
        <translation>In diesem Ordner ist nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation>
            <numerusform>Ein Paket angenommen.</numerusform>
            <numerusform>%n Pakete angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which words were you told?</source>
        <translation>Welche Wörter wurden Ihnen gesagt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
        <translation>Es gibt eine Aufgabe für Sie, die sich mit acht Wörtern öffnet. Schreiben Sie die Wörter nacheinander, wie Ihre Beraterin oder Ihr Berater sie gesagt hat. Das Öffnen dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation>Das Paket wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation>Gruppenveranstaltungen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation>Noch keine Gruppenveranstaltungen</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation>Ein Tag der offenen Tür, ein Infoabend: Köpfe zählen, niemanden nennen.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation>Ein Projekt hat einen Partner, einen Beginn und Menschen, die teilnehmen.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation>Gruppen und Projekte</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation>Neue Gruppenveranstaltung</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation>
            <numerusform>%n Kopf in diesem Jahr. Köpfe sind keine Personen: Wer zweimal kam, wurde zweimal gezählt.</numerusform>
            <numerusform>%n Köpfe in diesem Jahr. Köpfe sind keine Personen: Wer zweimal kam, wurde zweimal gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation>Köpfe werden gezählt, niemand wird genannt: auch in Titel und Notiz keine Namen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation>Wer teilnimmt, kommt danach dazu, aus den offenen Fällen. Die Altersgrenzen sind ein Hinweis und schließen niemanden aus.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden aufnehmen</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation>ein Fall von Kolleginnen oder Kollegen</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation>außerhalb der Altersgrenzen</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation>
            <numerusform>%n Person hat teilgenommen</numerusform>
            <numerusform>%n haben teilgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation>
            <numerusform>%n hat den Test bestanden</numerusform>
            <numerusform>%n haben den Test bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation>
            <numerusform>%n davon besteht noch</numerusform>
            <numerusform>%n davon bestehen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation>Ob es gelingt, lässt sich ein Jahr nach dem Beginn sagen.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation>Das erste Jahr endete am {day}: Die Zahlen dürfen nun beurteilt werden.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation>Zu früh, um von Erfolg oder Misserfolg zu sprechen: Das erste Jahr endet am {day}.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation>Alter {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation>Test am {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ausgeschieden am {day}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation>Im Brief suchen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation>Fristen berechnen</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation>Verweisen an</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation>Papiere, nach dem Speichern</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Besser nicht</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation>Leitfaden für</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation>Brief lesen …</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation>vom eigenen Träger</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation>Quellen: {sources} · geprüft am {day}. Keine Rechtsberatung.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation>Alles, was gespeichert ist</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation>Für die Klientin oder den Klienten drucken</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation>Als Archiv speichern …</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern …</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation>Name oder Geburtsdatum berichtigen …</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation>Der Ausdruck ist für die Klientin oder den Klienten (Art. 15 DSGVO): auf Deutsch und, wo nötig, auch auf Englisch; Angehörige und andere sind geschwärzt.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation>Archiv und JSON enthalten alles, auch geschützte Notizen, für eine andere Beratungsstelle, mit der die Klientin oder der Klient einverstanden ist.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation>Name oder Geburtsdatum berichtigen</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation>Was vorher dort stand, bleibt mit dem Grund erhalten (Art. 16 DSGVO).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation>Die ganze Akte lesbar speichern?</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation>Wer an die Datei kommt, kann alles lesen: Namen, Status, Notizen, Dokumente. Sie gehört auf einen verschlüsselten Stick, nicht in eine Mail, eine Cloud oder einen gemeinsamen Ordner. Bitte löschen, sobald sie angekommen ist. Das Speichern wird in der Liste der Zugriffe vermerkt.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Wohin soll die Akte?</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation>Lesbar gespeichert: {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation>{day}: {what} war {before}. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation>Wann die Akte geöffnet, gesichert, weitergegeben oder aktualisiert wurde, und was nicht gelungen ist, mit dem Satz, der dazu kam. Es bleibt in dieser Akte.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>In keinem Thema kommen diese Wörter vor.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hello. What do you want to do?</source>
        <translation>Hallo. Was steht an?</translation>
    </message>
    <message>
        <source>See my people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Short: who, when, what</source>
        <translation>Kurz: wer, wann, was</translation>
    </message>
    <message>
        <source>Give my work back</source>
        <translation>Arbeit zurückgeben</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Papier hinzufügen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Paket annehmen</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Schlüsselkarte</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>Sprache und Größe</translation>
    </message>
    <message>
        <source>You only see the people you were given. Everything stays on this computer.</source>
        <translation>Hier stehen nur die Leute, die Ihnen anvertraut sind. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
        <translation>Diese Übersetzung ist ein Entwurf: Noch niemand mit dieser Muttersprache hat sie geprüft. Es gilt der deutsche Text.</translation>
    </message>
    <message>
        <source>Hello {name}. What do you want to do?</source>
        <translation>Hallo {name}. Was steht an?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation>
            <numerusform>Heute eine Person</numerusform>
            <numerusform>Heute %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>Eine Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation>
            <numerusform>Eine Notiz ist noch nicht fertig</numerusform>
            <numerusform>%n Notizen sind noch nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment you heard of</source>
        <translation>Ein Termin, von dem Sie wissen</translation>
    </message>
    <message>
        <source>A photo or PDF</source>
        <translation>Ein Foto oder PDF</translation>
    </message>
    <message>
        <source>Your counsellor reads it</source>
        <translation>Ihre Beratung liest es</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>Eine Sache kam zurück</numerusform>
            <numerusform>%n Sachen kamen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>Eine Sache wartet</numerusform>
            <numerusform>%n Sachen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the folder or stick</source>
        <translation>Wartet auf Ordner oder Stick</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation>Tabellen übernehmen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation>Bitte beenden Sie zuerst, was hier begonnen ist.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation>Welche Tabellen?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>Jede Zeile wird angesehen …</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation>Solche Dateien (JSON, ZIP) werden einzeln übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation>
            <numerusform>Ein Eintrag ist neu.</numerusform>
            <numerusform>%n Einträge sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>Ein Eintrag wurde geändert.</numerusform>
            <numerusform>%n Einträge wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>Eine Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Die Übernahme ist zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation>
            <numerusform>Ein Eintrag wurde seither bearbeitet und bleibt.</numerusform>
            <numerusform>%n Einträge wurden seither bearbeitet und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation>Letzte Übernahme: {day}, {new} neue und {changed} geänderte Einträge.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation>CSV- oder XLSX-Tabellen mit Klientinnen und Klienten, Beratungen und Verweisen, oder mit dem Verzeichnis; ein Verzeichnis in HSDS 3 (JSON); die Akte einer Person aus einem anderen Profil (JSON, ZIP). Tabellen, die zusammengehören, werden auf einmal gewählt.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation>Es wird nichts geändert, bevor Sie jede unklare Zeile gesehen haben. Die Dateien bleiben, wo sie sind: bitte löschen, wenn alles übernommen ist.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation>Was die Übernahme gebracht hat, lässt sich bis zur nächsten als Ganzes zurücknehmen. Was seither bearbeitet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation>Weitere Tabellen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation>Die Zeilen sind:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>eine Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– weglassen –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation>Spalte {name} wird zu</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation>Kalender der Spalte {name}</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Für alle Zeilen gleich</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation>Dafür gibt es keine Spalte; jede Zeile braucht es.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation>Stellen, die zu entscheiden sind</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation>Wofür die Entscheidung gilt</translation>
    </message>
    <message>
        <source>this place</source>
        <translation>diese Stelle</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation>alle gleichartigen</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation>alles, was offen ist</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>Angebotenes nehmen</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation>Ohne diese Angabe übernehmen</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation>Entscheiden für:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation>
            <numerusform>Eine Zeile würde übernommen.</numerusform>
            <numerusform>%n Zeilen würden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation>
            <numerusform>Eine Stelle ist zu entscheiden.</numerusform>
            <numerusform>%n Stellen sind zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation>Vorher wird nichts geändert.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation>Warum nachgefragt wird</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation>wie angeboten</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>Zeile ausgelassen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>So wurde es verstanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation>{new} neu, {changed} geändert, {same} schon so vorhanden.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation>Ohne eigenes Feld aufbewahrt und wieder mitgegeben: {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation>Was beim Zusammenführen geschieht</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation>Nichts geht verloren: Andere Werte bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation>Bevor etwas übernommen wird, wird die Fallakte auf diesem Computer gesichert. Die letzten drei Stände bleiben; die Seite „Sicherung wiederherstellen“ zeigt sie.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>Unterschiede entscheiden</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation>Personen vergleichen</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>Ist jemand doppelt hier?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation>
            <numerusform>Eine offene Frage zu doppelten Personen</numerusform>
            <numerusform>%n offene Fragen zu doppelten Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation>
            <numerusform>Ein offener Unterschied</numerusform>
            <numerusform>%n offene Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation>Keine offenen Unterschiede</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation>
            <numerusform>Ein Paket ist in Ordnung und würde übernommen:</numerusform>
            <numerusform>%n Pakete sind in Ordnung und würden übernommen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation>Es ist nichts angekommen</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation>Zurzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation>Bitte den Ordner oder Stick wählen, über den der Austausch im Team läuft.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation>Prüfe, was angekommen ist …</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation>
            <numerusform>Ein Paket übernommen.</numerusform>
            <numerusform>%n Pakete übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation>
            <numerusform>Ein Unterschied ist zu entscheiden.</numerusform>
            <numerusform>%n Unterschiede sind zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation>Der Stand von vorher ist gesichert.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation>Unbekannt {device}</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation>Bestätigt, was dort ankam</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation>Bereit: ein Dokument oder ein Teil davon</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation>
            <numerusform>Bereit, ein Unterschied</numerusform>
            <numerusform>Bereit, %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation>
            <numerusform>Wartet seit einem Tag</numerusform>
            <numerusform>Wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation>Wartet seit heute</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Noch nichts erhalten</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation>
            <numerusform>Ein Tag ohne Daten</numerusform>
            <numerusform>%n Tage ohne Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation>
            <numerusform>Ein Paket wurde schon früher übernommen.</numerusform>
            <numerusform>%n Pakete wurden schon früher übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation>
            <numerusform>Ein Paket ist für andere.</numerusform>
            <numerusform>%n Pakete sind für andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation>{kind}: {new} neu, {changed} geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation>
            <numerusform>Ein Eintrag wird endgültig gelöscht, weil eine Kollegin oder ein Kollege den Fall gelöscht hat</numerusform>
            <numerusform>%n Einträge werden endgültig gelöscht, weil eine Kollegin oder ein Kollege den Fall gelöscht hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation>
            <numerusform>Ein Unterschied: Beide Werte bleiben, bis jemand entscheidet</numerusform>
            <numerusform>%n Unterschiede: Beide Werte bleiben, bis jemand entscheidet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation>Einsatzzettel für die Sprachmittlung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation>Mehr steht nicht auf dem Zettel</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Zettel ansehen</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation>Kein Thema, keine Fallnummer. War niemand zu finden? Bitte bei der Beratung eintragen („gebraucht, aber keine da“): Das wird gezählt.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation>Es steht kein Termin mehr an.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation>bei uns im Büro</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>sprachmittlung</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation>Termin speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>My key card</source>
        <translation>Meine Schlüsselkarte</translation>
    </message>
    <message>
        <source>Accept a key card…</source>
        <translation>Schlüsselkarte aufnehmen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation>Die Schlüsselkarte von {name} ist aufgenommen.</translation>
    </message>
    <message>
        <source>Key card as a QR code</source>
        <translation>Schlüsselkarte als QR-Code</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>To be compared in person or by phone: words</source>
        <translation>Zum Vergleichen, persönlich oder am Telefon: Wörter</translation>
    </message>
    <message>
        <source>or the fingerprint</source>
        <translation>oder der Fingerabdruck</translation>
    </message>
    <message>
        <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
        <translation>Die Karte enthält kein Geheimnis: Sie dürfen sie schicken oder scannen lassen. Wichtig ist, dass Sie beide die Wörter vergleichen.</translation>
    </message>
    <message>
        <source>The card is saved. Send the file to the person you work with.</source>
        <translation>Die Karte ist gespeichert. Schicken Sie die Datei der Person, mit der Sie arbeiten.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation>Schlüsselkarte speichern</translation>
    </message>
    <message>
        <source>The key card is in the clipboard.</source>
        <translation>Die Schlüsselkarte liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation>Das alte öffnet diese Akte dann nicht mehr. Eine ältere Sicherung öffnet sich weiter mit dem alten. Wiederherstellungsblatt, dieser Computer und die Blätter des Trägers bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation>Bitte das jetzige Passwort eingeben.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation>Erste und letzte Gruppe, vom Papier</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation>Das Blatt ist lesbar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation>Das alte Blatt öffnet diese Akte nicht mehr. Dieses wird einmal gezeigt und nirgends gespeichert: jetzt drucken oder abschreiben.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation>Das Papier in die Hand nehmen und zwei seiner Gruppen eintippen: So ist bewiesen, dass es sich lesen lässt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation>Das steht dort nicht. Bitte Gruppe 1 und Gruppe 8 vergleichen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation>Vielleicht hat jemand meinen Schlüssel</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation>Akte neu verschlüsseln</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation>Nur wenn jemand die offene Akte oder ihren Schlüssel kopiert haben kann: Für ein verlorenes Blatt oder ein gesehenes Passwort genügt ein neues Blatt oder ein neues Passwort.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation>Die ganze Akte wird neu verschlüsselt; bei vielen Fällen dauert das Minuten. Das Passwort bleibt (danach ändern, falls es bekannt ist). Das alte Wiederherstellungsblatt, dieser Computer und die Blätter des Trägers öffnen sie danach nicht mehr; ein neues Wiederherstellungsblatt wird gleich gedruckt.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Was sich nicht zurückholen lässt</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation>Wer die Akte vorher kopiert hat, kann diese Kopie weiter lesen. Alte Sicherungen bleiben unter dem alten Schlüssel: eine neue machen und die alten vernichten.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation>Die Akte wird neu verschlüsselt …</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation>Abgebrochen. Die Datei hat ihren alten Schlüssel.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation>Wiederherstellung durch den Träger</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation>Bitte drei verschiedene Personen nennen.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation>Blatt {number} bekommt</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation>Die drei Blätter machen</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation>Drei Personen beim Träger bekommen je ein Blatt. Eines allein ist nichts wert; je zwei zusammen öffnen diese Akte und setzen ein neues Passwort: bei Krankheit, nach dem Ausscheiden oder im Todesfall. Wen Sie hier nennen, dem vertrauen Sie jeden Fall dieser Akte an.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation>Frühere Blätter dieser Art öffnen danach nichts mehr.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Blatt {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Welches Blatt</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation>Dieses Blatt drucken …</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation>Alle drei sind gedruckt und werden übergeben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation>Die Blätter werden nur dieses eine Mal gezeigt und nirgends gespeichert. Jedes drucken und übergeben; zwei davon gehören nie an denselben Ort.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation>Schlüssel und Sperre</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Das Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Ein neues Wiederherstellungsblatt machen?</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation>Das jetzige Blatt öffnet diese Akte dann nicht mehr. Bitte nur, wenn ein Drucker bereitsteht oder Zeit ist, acht Gruppen abzuschreiben.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt machen</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation>Ab jetzt mit diesem Computer öffnen?</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation>Das ist bequem, mehr nicht. Der Schlüsselbund des Systems bewahrt einen Schlüssel zu dieser Akte: Wer hier mit dieser Anmeldung angemeldet ist, und jedes Programm, das darunter läuft, kann die Akte ohne Passwort öffnen. Nicht einschalten, wo sich mehrere eine Anmeldung teilen, und nur auf einer verschlüsselten Festplatte.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation>Zwei der drei Blätter öffnen jetzt diese Akte.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation>Danach öffnet dieser Zugang die Akte nicht mehr. Ältere Sicherungen öffnen sich weiter damit. Er lässt sich jederzeit neu einrichten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation>Nach dieser Zeit ohne Taste und Maus:</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation>Strg+L sperrt sofort; ebenso Ruhezustand und Bildschirmsperre, wo das System sie meldet. In offenen Räumen sind zwei oder fünf Minuten gut.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation>Bei Verdacht</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation>Vielleicht hat jemand meinen Schlüssel …</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation>Ein Gerät ist verloren …</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation>Das Passwort wurde gesehen: ändern. Ein Blatt ist weg: ein neues drucken. Nur wenn jemand die offene Akte kopiert haben kann: neu verschlüsseln.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation>Schlüssel dieser Akte jetzt löschen …</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation>Macht diese Fallakte im Nu und für immer unlesbar. Auch vor dem Entsperren erreichbar.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation>Das neue Wiederherstellungsblatt ist auf Papier.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation>Dieser Computer öffnet die Akte jetzt.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation>Dieser Zugang öffnet die Akte nicht mehr.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation>Zugänge zu dieser Fallakte</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation>Für jeden Tag. Wer es kennt und diese Akte hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation>Für ein vergessenes Passwort oder einen kaputten Computer. Wer das Blatt und diese Akte oder eine Sicherung davon hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation>Neues Blatt drucken …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation>Öffnet ohne Tippen, über den Schlüsselbund des Systems. Jedes Programm unter derselben Anmeldung könnte ihn nutzen; nie für eine Anmeldung, die sich mehrere teilen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation>Für den Träger, falls niemand sonst die Akte mehr öffnen kann. Zwei von drei Personen zusammen, mit dieser Akte oder einer Sicherung davon, können alles lesen.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation>Sie liegen bei: {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation>Blätter des Trägers</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation>Neue Blätter …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation>Hilfe zur Seite, die gerade offen ist</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation>sperren, auch in einem Dialog</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation>sperren und gehen</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation>die Seiten der Leiste von oben nach unten</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation>alles finden: Menschen, Fälle, Einrichtungen, Seiten, Befehle</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation>zurück zur Seite davor; die Taste an der Seite der Maus tut dasselbe</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation>und wieder nach vorn</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation>die Hilfe oder „Kurse und Plätze“ verlassen; einen Dialog schließen</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation>unter Heute und Fälle: neuer Fall; in Verzeichnis und Gruppen: neuer Eintrag</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation>im Fall: Notiz schreiben</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation>im Fall: neue Beratung</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation>im Fall: seine Abschnitte von oben nach unten</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation>im Fall, in einem breiten Fenster: zur Liste der Fälle und zurück</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation>in Fällen, Verzeichnis und Zugriffen: suchen</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation>in einer Liste: nach einer Spalte sortieren</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation>in der Beratung: zum Leitfaden</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation>Formular oder Dialog speichern</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation>zurücknehmen, was gerade geschah, solange die Leiste oben es anbietet</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation>unter Rückmeldung: ein Bild einfügen</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation>ein Diagramm als Tabelle und zurück</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation>ein Papier größer</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation>ein Papier kleiner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation>Geschützte Notiz mit aufnehmen</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation>Sprache der Person</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation>Daten in den Ziffern der Sprache</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation>Die deutsche Spalte behält ihre Ziffern, wie auf Schreiben und in Ämtern.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation>Angaben, die weitergegeben werden</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation>Entbindung und Verweis …</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation>Mit Passwort verschlossen speichern …</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation>Mit Zertifikat unterschrieben speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation>Als verschlossenes PDF speichern</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer den Ordner öffnen kann, kann sie lesen.
Ordner: {folder}
Name: {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation>Das Schreiben als lesbare Datei speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation>Passwort: {passphrase}

Bitte am Telefon sagen, nie auf dem Weg, den die Datei nimmt. Es steht nur jetzt hier und wird nirgends gespeichert.
Ordner: {folder}
Name: {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation>Dieses Papier mit Passwort verschlossen speichern?</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation>Ist notiert: speichern</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation>Das Schreiben entsteht jedes Mal neu und wird hier nie gespeichert.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation>Die Person nimmt das Schreiben selbst mit.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation>Entbindung {number}: {information}</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Gespeichert in {folder}.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation>Briefe nach DIN 5008</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation>Form B: hoher Kopf</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation>Form A: niedriger Kopf</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation>Steht ab jetzt auf jedem Papier, das gedruckt wird.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation>Das Logo ist entfernt.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation>Brief lesen</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welcher Brief</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie der Brief kam</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation>Fristen berechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation>Quellen: {sources} · geprüft am {day}. Keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation>Das ist kein Datum. Bitte Tag.Monat.Jahr schreiben.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation>In Counsel steckt die Arbeit vieler anderer</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation>Welcher Verlust</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation>Noch etwas anderes ist verloren</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>Nachweis drucken …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Ein Gerät ist verloren</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation>Etwas ist weg: Zeit jetzt festhalten</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation>Laptop, Stick oder Papier weg?</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation>Dieser Leitfaden führt durch das, was zu tun ist, hält fest, wann es getan wurde, und druckt den Nachweis, den Art. 33 Abs. 5 DSGVO verlangt. Ab dem Moment, in dem es jemand bemerkt hat, bleiben 72 Stunden für die Meldung an die Aufsichtsbehörde.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation>Er ist eine Arbeitshilfe, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation>72 Stunden ab Bemerken (Art. 33 DSGVO). Nächte, Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles erledigt</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation>die 72 Stunden sind um</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation>
            <numerusform>noch eine volle Stunde</numerusform>
            <numerusform>noch %n volle Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation>Spätestens zu melden: {moment}</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation>Nachweis über den Verlust</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation>Name, Telefon</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation>Am besten jetzt ausfüllen: An dem Tag selbst will niemand danach suchen.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation>Bemerkt am, um</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation>
            <numerusform>Diese Fallakte hier enthält einen Fall.</numerusform>
            <numerusform>Diese Fallakte hier enthält %n Fälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation>Bitte Tag und Uhrzeit angeben, etwa 20.11.2026 und 14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation>Entscheidung über die Meldung</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation>Begründung, und wer entschieden hat</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation>Festplatte verschlüsselt, Computer ausgeschaltet, kein Schlüssel dabei: Dann ist ein Risiko in der Regel nicht zu erwarten. Ist eines davon nicht sicher, die Datenschutzbeauftragte oder den Datenschutzbeauftragten fragen.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>Take in a package</source>
        <translation>Paket annehmen</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
        <translation>Von der Beratung kommt ein Paket, in einem Ordner oder auf einem Stick. Mit dem Knopf oben wird es angenommen.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation>Karten zum Zeigen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation>Haltestelle</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Was nicht dazugehört</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you write and save is shown here.</source>
        <translation>Hier steht, was Sie schreiben und speichern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Was ich geschrieben habe</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch ohne Antwort</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>Your counsellor writes</source>
        <translation>Ihre Beratung schreibt</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation>Mehr zur Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Zurück zu den Fällen</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Es ist dieselbe Person</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation>Doch jemand anderes</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation>Nur der Name und eine gesprochene Sprache sind nötig. Papiere, Aufenthaltsstatus und alles andere können folgen – oder auch nicht.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation>Weniger zur Person</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation>Ein weiterer Fall von {name} wurde angelegt.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation>Ein weiterer Fall wird angelegt für {name}.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation>Counsel ist jetzt in Version {version} da.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation>Was ist neu?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation>Heute läuft eine Frist ab.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation>Änderungen sind angekommen.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation>Counsel öffnen</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation>Einstellungen des Trägers</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation>Unterschrieben von {name}, {organisation}, {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation>Ich habe den Fingerabdruck mit dieser Person verglichen</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation>Diese Person ist auf diesem Computer noch nicht bekannt. Bitte den Fingerabdruck vergleichen, persönlich oder am Telefon:</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation>Es gilt schon alles.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation>Die Einstellungen des Trägers gelten jetzt.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation>bisher: {before}
neu: {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation>Einstellungsdatei übernehmen …</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation>Als Einstellungsdatei speichern …</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation>Briefkopf, eigene Listen, Aufbewahrung, Sperrzeit, Sprache und Ordner in einer Datei, die die Koordination unterschreibt.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation>Die Einstellungsdatei ist unterschrieben und gespeichert.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation>
            <numerusform>Diese Fallakte wurde aus einer Sicherung wiederhergestellt: ein eigenes Paket aus der Zeit danach war schon draußen. Die Zählung geht dahinter weiter; was darin stand, haben die anderen.</numerusform>
            <numerusform>Diese Fallakte wurde aus einer Sicherung wiederhergestellt: %n eigene Pakete aus der Zeit danach waren schon draußen. Die Zählung geht dahinter weiter; was darin stand, haben die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation>Noch bekommt niemand etwas: Bitte zuerst unter „Personen“ eine Schlüsselkarte aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>eine Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation>
            <numerusform>Eine Änderung liegt für {people} bereit.</numerusform>
            <numerusform>%n Änderungen liegen für {people} bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation>
            <numerusform>Ein versiegeltes Paket wartet auf diesem Computer auf den Ordner.</numerusform>
            <numerusform>%n versiegelte Pakete warten auf diesem Computer auf den Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Alles ist verschickt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation>
            <numerusform>%n Änderung geschickt, Ankunft noch nicht bestätigt.</numerusform>
            <numerusform>%n Änderungen geschickt, Ankunft noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation>
            <numerusform>%n Änderung geschickt und angekommen (bestätigt {when}).</numerusform>
            <numerusform>%n Änderungen geschickt, alle angekommen (bestätigt {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation>
            <numerusform>%n Änderung geschickt, davon {count} angekommen (bestätigt {when}).</numerusform>
            <numerusform>%n Änderungen geschickt, davon {count} angekommen (bestätigt {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation>Bekommt: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation>
            <numerusform>Ein Paket kam dort nicht an, obwohl spätere ankamen. Der nächste Export legt es wieder in den Ordner.</numerusform>
            <numerusform>%n Pakete kamen dort nicht an, obwohl spätere ankamen. Der nächste Export legt sie wieder in den Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation>Dort kamen von diesem Gerät zwei verschiedene Pakete mit einer Nummer an: Es wurde kopiert oder wiederhergestellt. Wenn es eine zweite Kopie gibt, bitte einer davon neue Schlüssel geben.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation>Dort beiseitegelegt: {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation>Nichts Neues für diese Person.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation>Doppelt gesehen?</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation>Paare ansehen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamtliche</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation>Zu den Ehrenamtlichen</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation>Zugriffe, sieben Tage</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation>Wer was gesehen hat</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Fallzahlen</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Zu den Fällen</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation>Kurse und Plätze</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation>Zum Verzeichnis</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation>Wartezeit, zwölf Monate</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation>Zu den Berichten</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>Verweise ohne Rückmeldung</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation>Zu den Einrichtungen</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation>Sprachmittlung, letztes Quartal</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation>Wie es in der Region steht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation>Paket {number} von {total} wird geprüft …</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation>Alle werden verglichen …</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation>Abgebrochen. Es wurde niemand verglichen.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation>Noch kein Ordner: Im Eingang wählen, worüber ausgetauscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation>
            <numerusform>Ein Paket kann übernommen werden</numerusform>
            <numerusform>%n Pakete können übernommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation>Nichts zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>{new} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation>Keine offenen Unterschiede.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation>Von den Beratenden beantwortet</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation>Paare, zu denen niemand gefragt wurde</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation>Alle zu vergleichen dauert einen Moment.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation>In dieser Akte sind keine Ehrenamtlichen bekannt.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation>Einträge, die niemand angesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation>
            <numerusform>Der älteste wartet seit einem Tag.</numerusform>
            <numerusform>Der älteste wartet seit %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation>Personen mit Schlüsselkarte</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation>Vertrauen entzogen</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation>Die Region hat noch kein unterschriebenes Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation>Das Verzeichnis ist am {day} abgelaufen. Bitte neu unterschreiben.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation>Das Verzeichnis läuft am {day} ab. Bitte bald neu unterschreiben.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation>Das Verzeichnis gilt bis {day}.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation>Gedruckt, gespeichert, weitergegeben</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation>Gelöscht oder endgültig gelöscht</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation>Kurse und Plätze im Verzeichnis</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation>Davon freie Plätze</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation>Seit drei Monaten nicht bestätigt</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation>In den letzten zwölf Monaten wurde kein ungedeckter Bedarf festgestellt.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation>Ungedeckter Bedarf, zwölf Monate</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation>
            <numerusform>Eine Einrichtung mit weniger als fünf Verweisen: nicht gezeigt</numerusform>
            <numerusform>%n Einrichtungen mit weniger als fünf Verweisen: nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation>Zu wenige Verweise mit Termin, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation>Niemand wartet seit drei Wochen auf eine Rückmeldung.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation>Vor über drei Wochen gesendet</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation>Der älteste ist vom {day}.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation>Noch kein Fall in dieser Akte.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation>{now} jetzt, {then} in 12 Wochen</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>jemand hier Unbekanntes</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation>Betreuungsschlüssel zum Vergleich, je Vollzeitstelle: {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation>Wer wie viel arbeitet, wird in den Berichten eingetragen.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation>Je Vollzeitstelle</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation>Im letzten Quartal wurde keine Sprachmittlung gebraucht.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation>Gespräche, die sie brauchten</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation>Sprachmittlung war da</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation>Angehörige sind eingesprungen</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Niemand war da</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation>Ein Stern: weniger als fünf, oder eine Zahl, die sie verriete.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation>Meine eigenen Wörter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation>Klicken Sie in einer Notiz mit der rechten Taste auf ein markiertes Wort und wählen Sie „Zu meinen Wörtern“.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation>Sie gelten als richtig geschrieben. Sie stehen in der Fallakte und werden niemandem geschickt.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation>„{word}“ ist kein eigenes Wort mehr.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation>Fallakten auf diesem Computer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation>Kurse und Plätze</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation>Tabellen übernehmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation>Diese Akte prüfen</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation>Schlüssel und Sperre</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Ein Gerät ist verloren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Ein Papier hinzufügen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation>Stunden aufschreiben</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation>Den Ordner durchsehen</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation>Karten zum Zeigen</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation>Hilfe und Notruf</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation>Sprache und Größe</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation>Handbuch für Ehrenamtliche</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation>Schlüssel auf Papier</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation>Der Schlüssel, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation>Er steht auf Papier, und ich habe jedes Zeichen geprüft</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation>Wenn alle Geräte Ihres Trägers verloren sind, öffnet dieser Schlüssel noch, was Ihre Leute verschickt haben. Bitte drucken oder abschreiben und das Blatt in den Tresor legen. Er wird nur jetzt gezeigt und nirgends im Programm behalten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation>Er gilt ab dem nächsten Verzeichnis, das Sie unterschreiben. Er öffnet nur, was für Personen Ihres eigenen Trägers versiegelt wird.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation>
            <numerusform>Bitte mindestens ein Zeichen.</numerusform>
            <numerusform>Bitte mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess. Please choose words that nobody expects.</source>
        <translation>Zu leicht zu erraten. Bitte Wörter wählen, mit denen niemand rechnet.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
        <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten. Kein Name, kein Geburtsdatum.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Noch ein Zeichen nötig.</numerusform>
            <numerusform>Noch %n Zeichen nötig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation>Dieselbe Person zweimal</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation>Ohne Namen abgleichen</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation>Legt einen Schlüssel an, den nur Beratende teilen. Damit sieht die Koordination ohne Namen, dass zwei Akten eine Person meinen können.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation>Beratende fragen</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation>Zu einer Person machen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation>Dadurch wird niemand zusammengelegt: Jeder Fall bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Niemand scheint doppelt da zu sein</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation>Stimmen Namen, Geburtsdatum und Herkunft zweier Personen überein oder ist eine Frage angekommen, stehen sie hier mit den Gründen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation>Für eine Person spricht: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation>Dagegen spricht: {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation>Koordination: {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation>{person}: {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation>Es gilt, sobald alle zustimmen, die sie beraten.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation>Bitte vor der Antwort mit {person} sprechen; die Klientin oder der Klient soll davon wissen.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation>Es geht mit dem nächsten Austausch an die Beratenden.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation>Gemerkt. Die Koordination erfährt es mit dem nächsten Austausch.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation>Der Schlüssel ist angelegt. Er geht mit dem nächsten Austausch an die Beratenden, denen Sie vertrauen, und an niemanden sonst.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation>Fälle: {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation>Wird anderswo beraten; mehr ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation>Beratung durch {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
</context>
<context>
    <name>PhraseCards</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>There are no cards in this language yet</source>
        <translation>In dieser Sprache gibt es noch keine Karten</translation>
    </message>
    <message>
        <source>Please ask your counsellor for an interpreter.</source>
        <translation>Bitte fragen Sie Ihre Beratung nach einer Sprachmittlung.</translation>
    </message>
    <message>
        <source>Which card do you want to show?</source>
        <translation>Welche Karte möchten Sie zeigen?</translation>
    </message>
    <message>
        <source>Draft: nobody has checked these translations yet.</source>
        <translation>Entwurf: Diese Übersetzungen hat noch niemand geprüft.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation>Ordner oder Stick wählen …</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation>Noch einer …</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation>Ist das der richtige Ordner?</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation>Wenn es der richtige ist, werden alle Pakete wieder hineingelegt. Wenn es ein anderer Stick ist: bitte „Abbrechen“ wählen und den richtigen einstecken.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es ist der richtige</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Noch kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation>Ordner oder Stick für den Austausch</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation>Noch ein Ordner oder Stick für den Austausch</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation>{folder} wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation>Ordner: {folder} · gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation>Ordner: {folder} · noch leer</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation>Ordner: {folder} · noch nichts von diesem Austausch</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation>{folder} ist leer, obwohl dort schon Exporte lagen. Ist es der richtige Stick oder das richtige Laufwerk? Hier wird deswegen nichts gelöscht.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation>In {folder} liegen andere Dateien und nichts von diesem Austausch, obwohl dort schon Exporte lagen. Ist es der richtige Stick oder das richtige Laufwerk? Hier wird deswegen nichts gelöscht.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation>Stellenanteile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation>Offene Fälle werden je Vollzeitstelle verglichen, nie je Kopf. Bitte für jede Person eintragen, wie viel Prozent einer Vollzeitstelle für die Beratung bezahlt werden. Berichte zeigen nur die Summe, und die Zahlen bleiben in dieser Fallakte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation>{name}, Prozent einer Vollzeitstelle</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation>Beide Exemplare drucken …</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation>Eines zum Mitnehmen, eines für die Akte: Beide werden unterschrieben.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation>Für diese Zeichen gibt es keine Schrift, dort steht ein Kästchen: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation>Es gibt keinen Drucker</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation>Dieser Computer kennt gerade keinen Drucker. Bitte einen anschließen oder einschalten, oder das Papier als PDF speichern und anderswo drucken. Es wurde nichts gedruckt und nichts vermerkt.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation>Dieser Rechner kennt gerade keinen Drucker. Bitte einen anschließen oder einschalten, oder mit der Hand abschreiben, was auf dem Blatt steht. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation>Der Drucker hat das Papier nicht angenommen</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation>Vielleicht ist er ausgeschaltet oder nicht erreichbar. Es wurde nichts gedruckt und nichts vermerkt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation>Ein Name für diese Fallakte</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation>Alle an diesem Gerät können ihn lesen, auch ohne Passwort: Der Vorname oder ein Spitzname genügt, nie der Name einer Klientin oder eines Klienten.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation>Neue Fallakte anlegen</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation>Jede Person hat ihre eigene Fallakte mit ihrem eigenen Passwort. Niemand öffnet die einer anderen.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation>„{name}“ aus der Liste nehmen?</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation>Die Fallakte bleibt, wo sie ist: {folder}. „Anderen Ordner öffnen“ holt sie zurück in die Liste.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation>Ordner der Fallakte</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>In diesem Ordner liegt keine Fallakte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation>{name} anders nennen</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>{name} aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation>Gerade nicht da. Steckt der Stick oder das Laufwerk?</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fallakte</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation>Beendet: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation>Das ist kein Datum. Bitte so schreiben: Tag.Monat.Jahr.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>notwendig</translation>
    </message>
</context>
<context>
    <name>ReducedHelp</name>
    <message>
        <source>In danger</source>
        <translation>In Gefahr</translation>
    </message>
    <message>
        <source>Ambulance and fire brigade</source>
        <translation>Krankenwagen und Feuerwehr</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Doctor at night and at the weekend</source>
        <translation>Arzt in der Nacht und am Wochenende</translation>
    </message>
    <message>
        <source>Violence against women: help in many languages</source>
        <translation>Gewalt gegen Frauen: Hilfe in vielen Sprachen</translation>
    </message>
    <message>
        <source>Someone to talk to, day and night</source>
        <translation>Jemand zum Reden, Tag und Nacht</translation>
    </message>
    <message>
        <source>All these calls cost nothing.</source>
        <translation>Alle diese Anrufe kosten nichts.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>1. Take in a package: it tells you who and when.</source>
        <translation>1. Ein Paket annehmen: Es sagt, wen Sie wann begleiten.</translation>
    </message>
    <message>
        <source>2. Write what happened. It is saved at every pause.</source>
        <translation>2. Schreiben, was war. Es wird bei jeder Pause gespeichert.</translation>
    </message>
    <message>
        <source>3. Give your work back: your counsellor reads it.</source>
        <translation>3. Zurückgeben: Ihre Beratung liest es.</translation>
    </message>
    <message>
        <source>4. If something comes back, read the sentence and write it anew.</source>
        <translation>4. Kommt etwas zurück: den Satz lesen und neu schreiben.</translation>
    </message>
    <message>
        <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
        <translation>Was Sie hier lesen, bleibt zwischen Ihnen und der Beratung. Sie geben keinen Rechtsrat: Fragen Sie um Hilfe.</translation>
    </message>
    <message>
        <source>Go away from the computer? Press “Lock and leave”.</source>
        <translation>Sie gehen vom Computer weg? Drücken Sie „Sperren und gehen“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How it works, with pictures</source>
        <translation>So geht es, mit Bildern</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation>Hilfe und Notruf</translation>
    </message>
</context>
<context>
    <name>ReducedSettings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Digits of dates</source>
        <translation>Ziffern im Datum</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>Was möchten Sie ändern?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation>Wie groß?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation>Welche Ziffern?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation>Unterschreiben …</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation>Schlüssel auf Papier …</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation>Sie können die Personen oben als Verzeichnis Ihrer Region unterschreiben. Wer Ihre Schlüsselkarte aufgenommen hat, vertraut ihnen dann, ohne jede Karte zu vergleichen.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation>Noch kein Verzeichnis: Sie vergleichen jede Schlüsselkarte selbst. Eine Koordination kann eines für die ganze Region unterschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation>
            <numerusform>Verzeichnis Nr. {number} von {name}, eine Person, gültig bis {day}.</numerusform>
            <numerusform>Verzeichnis Nr. {number} von {name}, %n Personen, gültig bis {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation>Das Verzeichnis der Region ist abgelaufen. Bitte auf der Seite „Personen“ neu unterschreiben.</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation>Das Verzeichnis der Region ist abgelaufen. Wer inzwischen ein Gerät verloren hat, ist hier nicht zu sehen: Bitte die Koordination um ein neues bitten und es übernehmen.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation>Das Verzeichnis der Region läuft bald ab. Bitte auf der Seite „Personen“ neu unterschreiben.</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation>Verzeichnis unterschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation>
            <numerusform>Wer Ihnen folgt, vertraut dann dieser einen Person und niemandem, dem Sie das Vertrauen entzogen haben. Unterschreiben Sie nur für Personen, deren Wörter Sie persönlich oder am Telefon verglichen haben. Es geht mit dem nächsten Export unter „Senden“ hinaus.</numerusform>
            <numerusform>Wer Ihnen folgt, vertraut dann diesen %n Personen und niemandem, dem Sie das Vertrauen entzogen haben. Unterschreiben Sie nur für Personen, deren Wörter Sie persönlich oder am Telefon verglichen haben. Es geht mit dem nächsten Export unter „Senden“ hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation>
            <numerusform>Für eine Person ist keine Vertretung gewählt: {names}. Sie schickt Kolleginnen und Kollegen ihres Trägers von da an Fälle ohne Namen und Texte. Soll eine Vertretung alles bekommen: bitte vorher wählen.</numerusform>
            <numerusform>Für %n Personen ist keine Vertretung gewählt: {names}. Sie schicken Kolleginnen und Kollegen ihres Trägers von da an Fälle ohne Namen und Texte. Soll eine Vertretung alles bekommen: bitte vorher wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation>Unterschrieben. Es geht mit dem nächsten Export hinaus.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation>Was nicht gezeigt wird und warum</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation>Diese Liste sehen nur Sie. Auf Papier und in Tabellen steht ein Stern, bei jedem Grund derselbe: Ein Grund verriete, wie viele es sind.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation>Beteiligte Exporte</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation>In diesen Zahlen steckt, was in dieser Fallakte war: die eigenen Einträge und was jedes Gerät bis dahin geschickt hatte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Letzter Export</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation>eigene Einträge</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation>Bund</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Lenkungsausschuss</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation>Beteiligte Exporte …</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation>Stellenanteile …</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation>Stern: nicht gezeigt.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation>Bitte zwei Daten eingeben, das frühere zuerst.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation>Noch nicht festgehalten: Diese Zahlen ändern sich mit jedem Export, der ankommt. Beim Speichern werden sie festgehalten.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation>Festgehalten am {day}, so wie sie veröffentlicht wurden. Spätere Exporte ändern nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation>
            <numerusform>%n Zahl nicht gezeigt: warum?</numerusform>
            <numerusform>%n Zahlen nicht gezeigt: warum?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation>Wird nicht gezeigt: Es ließe auf einzelne Menschen schließen.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation>Als Balken zeigen (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation>Als Tabelle zeigen (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation>Die Zahlen bleiben, wie sie jetzt sind, mit den Exporten, auf denen sie beruhen. Spätere Berichte werden damit verglichen, damit niemand durch Abziehen eine kleine Gruppe findet. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation>Der Zeitraum ist noch nicht zu Ende: Was bis dahin geschieht, wird nicht enthalten sein.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation>Die Zahlen dieses Zeitraums festhalten?</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation>Die Zahlen sind festgehalten.</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer den Ordner öffnen kann, kann sie lesen. Sie nennt niemanden. Mit ihr werden die Zahlen dieses Zeitraums festgehalten.
Ordner: {folder}
Name: {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation>Die Zahlen als lesbare Datei speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation>Ordner oder Stick wählen …</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation>Stände vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation>Der Ordner, in den gesichert wird, oder der Ordner einer einzelnen Sicherung.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>Wiederherstellungsschlüssel vom gedruckten Blatt</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation>Passwort zur Zeit der Sicherung</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation>Zeigen, was geschehen würde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Wo liegen die Sicherungen?</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation>Bitte zuerst eine Sicherung wählen.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation>Bitte den Schlüssel vom Blatt eingeben.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>Die Sicherung wird angesehen …</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation>Die Sicherung wird kopiert und geprüft …</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation>1  Welche Sicherung?</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation>2  Was öffnet sie?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation>Die Fallakte wird wieder so, wie sie damals war. Die jetzigen Dateien werden nicht überschrieben, sondern in einem Ordner daneben aufgehoben.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation>Änderungen darin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation>Die Sicherung wurde geprüft und wiederhergestellt. Sie öffnet sich wie damals.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation>Die Sicherung wurde wiederhergestellt; Teile davon sind nicht in Ordnung. Nach dem Entsperren sagt „Diese Akte prüfen“ in den Einstellungen, welche.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Ich weiß das Passwort</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation>Ich habe nur das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation>Die Sicherung ist von: {when}.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation>Hier liegt noch keine Fallakte: Es wird nichts ersetzt.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation>Hier liegt jetzt eine andere Fallakte. Sie geht nicht verloren, sie wird aufgehoben.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation>Ob die jetzige Fallakte neuere Änderungen enthält, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation>
            <numerusform>Die jetzige Fallakte hat eine Änderung mehr als die Sicherung. Sie ist danach nicht mehr darin.</numerusform>
            <numerusform>Die jetzige Fallakte hat %n Änderungen mehr als die Sicherung. Sie sind danach nicht mehr darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation>Die jetzige Fallakte enthält nichts Neueres.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation>Die jetzigen Dateien werden aufgehoben in: {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation>Sie gehen nach 30 Tagen mit der nächsten Sicherung, und sofort, wenn ein Fall gelöscht wird, der noch darin steht.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation>Sie öffnet sich danach mit dem Passwort von damals, und alle Zugänge von damals gelten wieder. Was seither weitergegeben wurde, bleibt bei den anderen; vor dem nächsten Export muss der Austauschordner erreichbar sein.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation>Dem Gerät von {name} nicht mehr vertrauen?</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>Vertrauen entziehen</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation>Kein Vertrauen mehr seit</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation>Grund (verloren, gestohlen, ausgeschieden)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation>Von jetzt an wird nichts mehr für dieses Gerät versiegelt, und was es an diesem Tag oder später gemacht hat, wird beim Eintreffen beiseitegelegt. Was vorher dafür versiegelt wurde, bleibt darauf lesbar. Kolleginnen und Kollegen müssen in ihren eigenen Akten dasselbe tun.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation>Bitte einen Tag angeben.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation>Nur wenn ein Gesetz es erlaubt und keine Einwilligung zu bekommen war. Vorher jemanden mit Erfahrung fragen, nicht mehr weitergeben als nötig, und die Klientin oder den Klienten informieren, sobald es sicher ist.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation>Aufschreiben, was die Klientin oder der Klient sagt, in ihrem oder seinem Sinn. Ehrenamtliche und die Stadt erfahren nichts davon.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation>Weitergabe eintragen</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation>Ohne Einwilligung weitergegeben</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation>Ohne Einwilligung wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation>noch nicht informiert</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation>informiert am {day}</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Beschwerde eintragen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation>Keine Beschwerden.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>This may be somebody who is here already</source>
        <translation>Vielleicht ist diese Person schon da</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Diesen Fall öffnen</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation>Sehr wahrscheinlich: {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation>Möglich: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation>Dagegen spricht: {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation>Das ist jetzt eine Person; alle Fälle gehören zu ihr.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation>Papiere für Klientinnen und Klienten werden in deren Sprache gedruckt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Schriftgröße in Punkt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation>Meine Schlüsselkarte</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation>Schlüssel und Sperre …</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Auf diesem Computer fehlt hunspell.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation>Meine eigenen Wörter …</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Hinweise auf dem Desktop</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation>Dass eine Frist abläuft oder Änderungen angekommen sind, während das Fenster nicht vorn ist. Sie nennen niemanden.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation>Die Rechtschreibung von Notizen prüft hunspell: {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: hunspell hat kein Wörterbuch.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation>Wer hat was gesehen und geändert</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation>Jede Änderung, und wer welchen Fall angesehen, gedruckt oder weitergegeben hat. Die Liste eines einzelnen Falls steht in seinem Abschnitt „Datenschutz“.</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation>Tabellen übernehmen …</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Aus anderen Programmen</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation>Klientinnen und Klienten, Beratungen und Verweise, oder das Verzeichnis, aus CSV und XLSX.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation>Über Counsel</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation>Lizenzen aller Teile …</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Vom Stick aktualisieren …</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation>Version {version} · Lizenz EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation>Ordner der Fallakte: {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation>Arbeitet ohne jedes Netz: Nichts verlässt diesen Computer, es sei denn, Sie exportieren es.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Alles gespeichert um {time}</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Sperren und gehen</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation>Hilfe und Notruf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Demo: made-up people</source>
        <translation>Demo: erfundene Menschen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Sperrt in einer Minute</numerusform>
            <numerusform>Sperrt in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
        <source>Backup is due · last one: {when}</source>
        <translation>Sicherung fällig · letzte: {when}</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation>Dieses Papier mit einem Zertifikat unterschreiben</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation>Zertifikatsdatei wählen …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passwort des Zertifikats</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Unterschreiben und speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation>Die unterschriebene Datei ist nicht verschlüsselt: Wer den Ordner öffnen kann, kann sie lesen. Aus dem Internet wird nichts geholt; die Uhrzeit in der Unterschrift ist die dieses Computers. Zertifikat und Passwort werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation>Bitte zuerst eine Zertifikatsdatei wählen.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Unterschriebenes PDF speichern</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation>
            <numerusform>Ein Fall wird Ihnen angeboten. Ihrer ist er erst, wenn Sie annehmen.</numerusform>
            <numerusform>%n Fälle werden Ihnen angeboten. Ihre sind sie erst, wenn Sie annehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation>
            <numerusform>Ein Paket liegt vollständig im Ordner.</numerusform>
            <numerusform>%n Pakete liegen im Ordner, alle vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation>
            <numerusform>Exportiert. Ein Paket liegt vollständig im Ordner.</numerusform>
            <numerusform>Exportiert. %n Pakete liegen im Ordner, alle vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation>
            <numerusform>Ein Paket fehlte im Ordner oder war dort beschädigt; es liegt wieder da.</numerusform>
            <numerusform>%n Pakete fehlten im Ordner oder waren dort beschädigt; sie liegen wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation>
            <numerusform>Ein Unterschied ist offen.</numerusform>
            <numerusform>%n Unterschiede sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation>Keine offenen Fragen.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation>Letzter Export: {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation>Noch wurde nichts exportiert.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation>In der üblichen Reihenfolge</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation>Nach {column} sortiert, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation>Nach {column} sortiert, absteigend</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation>Aus MEIN ORDNER übernehmen</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation>Kein Name in diesem Ordner ist in diesem Fall bekannt. Bitte prüfen, wem er gehört.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation>In diesem Ordner ist nichts Neues.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation>Schon in diesem Fall: {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation>Das hat eine andere Stelle geschrieben. Bitte mit der Person durchgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation>
            <numerusform>%n Eintrag übernommen.</numerusform>
            <numerusform>%n Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation>Ordner von: {names}
Erstellt von: {office}, {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation>Für das Verzeichnis</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation>Schlüsselkarte aufnehmen …</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation>Ein Gerät ist verloren …</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation>Meine Schlüsselkarte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation>Aufgenommene Personen</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation>Vertrauen entziehen …</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation>Wieder vertrauen …</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation>Vertretung …</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation>Austausch braucht Vertrauen: Bitte die Schlüsselkarten der Kolleginnen und Kollegen aufnehmen und die eigene aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation>Verzeichnis der Region</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation>Bitte eine Person wählen, um den Fingerabdruck zu sehen.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation>Fingerabdruck {fingerprint} · aufgenommen am {day}</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation>Kein Vertrauen, weil: {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation>Gemerkt. Es gilt, sobald das Verzeichnis unterschrieben ist.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation>Dem Gerät von {name} wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation>Dem Gerät von {name} wieder vertrauen?</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation>Nur wenn sicher ist, dass niemand sonst es in der Hand hatte: Der nächste Export bringt ihm alles, was zurückgehalten wurde, und was es schickt, wird wieder übernommen.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation>Wieder vertrauen</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation>Die Schlüsselkarte von {name} ist aufgenommen.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation>nichts: kein Vertrauen seit {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Einen weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation>Kein Termin und kein Schritt in den nächsten vier Wochen.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation>Für den Anfang genügen ein Name und eine Sprache: „Neuer Fall“ oder Strg+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation>
            <numerusform>In einem Feld steht bei anderen etwas anderes. Beides ist aufgehoben.</numerusform>
            <numerusform>In %n Feldern steht bei anderen etwas anderes. Beides ist aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>Unterschiede ansehen</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Sie sind gefragt</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation>
            <numerusform>Die Koordination fragt zu einem Feld, welcher Wert stimmt.</numerusform>
            <numerusform>Die Koordination fragt zu %n Feldern, welcher Wert stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation>Person &amp; Familie</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation>Niemand hat bestätigt, dass es auf Papier ist. Ohne das Blatt kostet ein vergessenes Passwort jeden Fall dieser Akte.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation>Überfällig: {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation>Das Paket mit dem Fall ist noch nicht angekommen. Bitte übernehmen, was da ist, oder noch einmal austauschen.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation>{giver} bietet Ihnen einen Fall an</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation>Ein angebotener Fall</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation>Ihr Satz dazu</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>Fall annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation>Das alles kam mit</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation>Ein Satz an {giver}; zum Ablehnen nötig</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation>Der Fall ist jetzt Ihrer. Die Antwort geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation>Abgelehnt. Was mitkam, ist wieder aus Ihrer Fallakte heraus; die Antwort geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation>Warum: {reason}. Beruht auf: {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation>Angeboten am {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation>Offene Termine und Fristen</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation>In den nächsten 14 Tagen: bitte einzeln bestätigen. Mit der Annahme sind Sie dafür verantwortlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation>
            <numerusform>Ein Dokument ist mitgekommen, {size}.</numerusform>
            <numerusform>%n Dokumente sind mitgekommen, zusammen {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation>
            <numerusform>Von einem Dokument ist bisher nur der Name da. Was noch unterwegs ist, kommt mit dem nächsten Austausch.</numerusform>
            <numerusform>Von %n Dokumenten ist bisher nur der Name da. Was noch unterwegs ist, kommt mit dem nächsten Austausch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation>Den Fall an eine Kollegin oder einen Kollegen abgeben</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation>Bis zur Annahme bleibt es Ihr Fall. Er wird nur für diese Person versiegelt und geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation>Fall anbieten</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation>Der Fall wird versiegelt …</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation>In Ihrem Team ist noch keine Beraterin und kein Berater. Bitte zuerst auf der Seite „Personen“ eine Schlüsselkarte aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation>
            <numerusform>Ein Termin liegt in den nächsten 14 Tagen. Er muss bestätigt werden, bevor der Fall wechselt; bis dahin sind Sie dafür verantwortlich.</numerusform>
            <numerusform>%n Termine liegen in den nächsten 14 Tagen. Jeder muss bestätigt werden, bevor der Fall wechselt; bis dahin sind Sie dafür verantwortlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation>Das alles geht mit</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation>
            <numerusform>Ein Dokument geht mit, {size}.</numerusform>
            <numerusform>%n Dokumente gehen mit, zusammen {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation>
            <numerusform>Von einem Dokument geht nur der Name mit: Der Inhalt liegt nicht auf diesem Gerät.</numerusform>
            <numerusform>Von %n Dokumenten geht nur der Name mit: Der Inhalt liegt nicht auf diesem Gerät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation>
            <numerusform>Eine Aufgabe für Ehrenamtliche bleibt bei Ihnen: bitte beenden und im Team neu geben lassen.</numerusform>
            <numerusform>%n Aufgaben für Ehrenamtliche bleiben bei Ihnen: bitte beenden und im Team neu geben lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation>Was mitgeht</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation>Mit diesem Computer öffnen</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Open with two sheets of the organisation</source>
        <translation>Mit zwei Blättern des Trägers öffnen</translation>
    </message>
    <message>
        <source>Other case files of this computer</source>
        <translation>Andere Fallakten dieses Computers</translation>
    </message>
    <message>
        <source>Open or make another case file…</source>
        <translation>Andere Fallakte öffnen oder anlegen …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Emergency: erase the keys of this file…</source>
        <translation>Notfall: Schlüssel dieser Akte löschen …</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>The case file is locked.</source>
        <translation>Die Fallakte ist gesperrt.</translation>
    </message>
    <message>
        <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
        <translation>Auch Ehrenamtliche entsperren hier: Mit ihrer eigenen Akte zeigt das Fenster den einfachen Modus.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation>Demo mit erfundenen Personen. Ihr Passwort: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in einer Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Ein neues Passwort setzen</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation>Schlüssel vom Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation>Passwort setzen und entsperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
        <translation>Acht Gruppen zu fünf Zeichen; Groß- und Kleinschreibung, Leerzeichen, Striche und Zeilenumbrüche spielen keine Rolle. Das Blatt gilt danach weiter.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation>Bitte den Schlüssel vom Blatt eingeben.</translation>
    </message>
    <message>
        <source>Words of one sheet</source>
        <translation>Wörter des einen Blatts</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation>Wörter eines anderen Blatts</translation>
    </message>
    <message>
        <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
        <translation>Je zwanzig Wörter; die ersten vier Buchstaben eines Wortes genügen. Nummern, Groß- und Kleinschreibung und Zeilenumbrüche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Please type the words of both sheets.</source>
        <translation>Bitte die Wörter beider Blätter eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>ein Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation>Vom Stick aktualisieren</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation>Ordner des Sticks wählen …</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation>Das Programm prüft, wer die Aktualisierung unterschrieben hat, ob sie neuer ist und ob die neue Version auf diesem Computer funktioniert. Erst dann wird sie beim nächsten Mal gestartet.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation>Bitte vorher eine Sicherung machen. Eine Fallakte, die eine neuere Version öffnet, wird auf deren Stand gebracht; was sie vorher war, bleibt 30 Tage daneben liegen.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation>Was auf dem Stick liegt, wird geprüft …</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation>Die neue Version wird entpackt und geprüft. Das dauert eine Minute …</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation>Ordner des Sticks</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation>Abgebrochen. Diese Version bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation>Version {version}, unterschrieben und unversehrt. Hier läuft Version {present}.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation>Fertig. Beim nächsten Mal startet Version {version}; bitte das Programm schließen.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Zurück zu Version {version}</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation>Beim nächsten Mal startet Version {version}. Eine Fallakte, die diese Version auf ihren Stand gebracht hat, öffnet sich dort nur aus dem, was vorher aufgehoben wurde: siehe die Hilfe zu Aktualisierungen.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation>Verschwiegenheit erklärt</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation>Zuletzt geschult</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Begleitet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation>Schulung und Erklärung …</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Vereinbarung …</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Vereinbarung drucken</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation>Stunden und Auslagen</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation>mit Angabe, wofür</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Noch keine Ehrenamtlichen</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation>Nehmen Sie unter Personen die Schlüsselkarte einer oder eines Ehrenamtlichen auf, dann steht der Name hier.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation>Nur Zahlen: Wen jemand begleitet, steht in den Fällen. Stunden zählen, sobald jemand aus der Beratung sie angenommen hat, und nur aus Fallakten des eigenen Trägers, die vollständig hierher kamen: Daten von Ehrenamtlichen verlassen ihn nie, also bringen Dateien ohne Namen auch keine Zahlen über Ehrenamtliche.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation>Ein Punkt je Zeile. Beide Seiten unterschreiben die gedruckte Vereinbarung.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation>Eine Aufgabe für das Ehrenamt</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation>Ohne Schlüsselkarte: mit Wörtern</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation>Wie heißt die Person?</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation>Wie heißt die Person? (bleibt hier)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation>Bitte schreiben, wie die Person heißt.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation>Durchlesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation>Die ehrenamtliche Person bekommt nur das hier. Nichts über Gesundheit oder Asylverfahren, keine Anschrift: Ein Treffpunkt genügt.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation>Das ist alles, was das Paket enthält</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Bitte noch einmal ansehen</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation>Diese Wörter verraten vielleicht mehr, als die ehrenamtliche Person wissen muss. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation>Paket versiegeln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>Ich habe sie gesagt</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Paket speichern …</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation>Das Paket für {volunteer} ist versiegelt. Es geht mit dem nächsten Austausch hinaus.</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Aufgabe geben</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation>Noch keine Aufgabe gegeben</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation>Ehrenamtliche bekommen eine Aufgabe und sonst nichts aus diesem Fall.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation>Noch keine Ehrenamtlichen bekannt</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu den Personen</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation>Ehrenamtliche Person</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation>mit Wörtern gegeben, noch keine Antwort</translation>
    </message>
    <message>
        <source>given</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation>Ändern und neu versiegeln</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation>Aufgabe beenden …</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation>Für {name} geschlossen: Das Gerät erfährt es mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation>{name} hat diese Aufgabe mit denselben Wörtern geöffnet, auf einem anderen Gerät. Was von dort kommt, wird nicht übernommen. Bitte nachfragen, für wen sie ist.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation>Für {name} schließen</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation>Dieses Paket zurückziehen?</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation>Mit dem nächsten Austausch schließt es sich auf dem Gerät der ehrenamtlichen Person, nach dem letzten Tag auch von selbst. Was dort schon geschrieben wurde, bleibt und kann weiter zurückgegeben werden. Das beruht auf Zusammenarbeit: Was jemand gelesen oder abgeschrieben hat, nimmt kein Programm zurück.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation>Aufgabe beenden</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation>Die Schlüsselkarte einer oder eines Ehrenamtlichen unter „Personen“ aufnehmen oder die Aufgabe mit Wörtern geben, die persönlich gesagt werden.</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation>Mit dem nächsten Austausch erfährt die ehrenamtliche Person, dass die Aufgabe beendet ist, nicht warum.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation>Zurückgeben …</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation>Annehmen und ergänzen …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation>Annehmen und etwas ergänzen</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation>Die Worte der ehrenamtlichen Person bleiben, wie sie sind. Was Sie ergänzen, bleibt bei den Beratenden und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation>Mit einem Satz zurückgeben</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation>Die ehrenamtliche Person liest den Satz nach dem nächsten Austausch und kann es neu schreiben.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation>{name} führt diesen Fall jetzt. Weitergegeben kommt der Termin mit dem nächsten Abgleich bei {name} an, als Termin des Falls.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation>{name} führt diesen Fall jetzt, deshalb kann hier kein Dokument dazukommen. Bitte zurückgeben und die Ehrenamtliche oder den Ehrenamtlichen bitten, das Papier {name} zu geben.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation>{name} führt diesen Fall jetzt. Was Sie annehmen, bleibt hier; bitte sagen Sie {name}, was wichtig ist.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation>Fahrt {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation>Neu geschrieben. Zum früheren Wortlaut hieß es: {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation>Die ehrenamtliche Person liest: {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation>Nachtrag: {words}</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation>Die Wörter nicht aufschreiben und nicht verschicken. Sie stehen hier einmal und werden nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation>Die Datei kommt auf einen Stick oder in den Ordner. Das erste Gerät, das sie öffnet und antwortet, hat die Aufgabe; ein zweites wird abgewiesen.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation>Diese Wörter {name} persönlich sagen</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation>{bits} Bit: Wer die Datei hat, aber keines der Wörter, muss Milliarden mal Milliarden Mal probieren, und jeder Versuch kostet einen Computer etwa eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation>mit Namen und eigenen Texten</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation>Wochenliste</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation>In der Kalenderdatei stehen nur Art und Fallnummer.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation>wochenliste</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation>Die Schlüssel dieser Akte jetzt löschen?</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation>Zum Weitermachen {word} eintippen</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation>Die Fallakte wird für alle unlesbar, sofort und für immer: Passwort, Wiederherstellungsblatt, Blätter des Trägers und dieser Computer öffnen sie hier nicht mehr. Gedacht ist das für den Augenblick, in dem jemand den Computer wegnehmen will.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation>Was anderswo lesbar bleibt</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation>Eine Sicherung, mit dem Passwort oder dem Wiederherstellungsblatt ihres Tages. Was exportiert wurde, für alle, für die es versiegelt ist. Gedruckte und gespeicherte Papiere. Eine Kopie dieses Ordners, die jemand vorher gezogen hat. Eine SSD behält alte Blöcke vielleicht eine Weile; dagegen hilft nur die Verschlüsselung der ganzen Festplatte.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation>Nicht alles ließ sich löschen: {files}. Bitte den Ordner von Hand löschen.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation>Die Schlüssel sind gelöscht. Diese Fallakte kann hier niemand mehr lesen.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation>Ein Eintrag im Schlüsselbund ist geblieben; ohne die Schlüsseldatei öffnet er nichts.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Abgebrochen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation>Einen Moment … Das ist ein einziger Schritt und lässt sich nicht anhalten.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you wrote is still here.</source>
        <translation>Das Geschriebene ist noch da.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What happened with {name}?</source>
        <translation>Was war mit {name}?</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation>Bitte eine Person wählen.</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation>Was möchten Sie erzählen?</translation>
    </message>
    <message>
        <source>Please think about it</source>
        <translation>Bitte überlegen Sie kurz</translation>
    </message>
    <message>
        <source>Please choose what happened.</source>
        <translation>Bitte wählen, was war.</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation>Bitte ein oder zwei Sätze schreiben.</translation>
    </message>
    <message>
        <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
        <translation>Hier geht es um: {topics}. Muss das hinein? Speichern können Sie es trotzdem.</translation>
    </message>
    <message>
        <source>Saved. You can give it back now or later.</source>
        <translation>Gespeichert. Zurückgeben geht jetzt oder später.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Please take in a package first.</source>
        <translation>Bitte zuerst ein Paket annehmen.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
        <translation>Bitte ein oder zwei Sätze. Über Gesundheit oder Religion nur schreiben, wenn es nötig ist.</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
</context>
</TS>
