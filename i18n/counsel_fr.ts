<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcceptCard</name>
    <message>
        <source>Accept a key card</source>
        <translation type="unfinished">Accepter une carte de clé</translation>
    </message>
    <message>
        <source>Text of the key card</source>
        <translation type="unfinished">Texte de la carte de clé</translation>
    </message>
    <message>
        <source>This card is accepted already. Accepting it again may change what the person receives.</source>
        <translation type="unfinished">Cette carte est déjà acceptée. L’accepter de nouveau peut changer ce que la personne reçoit.</translation>
    </message>
    <message>
        <source>This is my coordinator: also trust everybody in their directory</source>
        <translation type="unfinished">C’est ma coordination : faire aussi confiance à tout son annuaire</translation>
    </message>
    <message>
        <source>Open a card file…</source>
        <translation type="unfinished">Ouvrir un fichier de carte…</translation>
    </message>
    <message>
        <source>What this person receives</source>
        <translation type="unfinished">Ce que cette personne reçoit</translation>
    </message>
    <message>
        <source>We compared the words in person or by phone</source>
        <translation type="unfinished">Nous avons comparé les mots en personne ou par téléphone</translation>
    </message>
    <message>
        <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
        <translation type="unfinished">1. Appelez la personne à un numéro que vous connaissiez déjà, ou rencontrez-la.
2. Elle ouvre « Équipe » et vous lit ses dix mots ; vous suivez ici.
3. Si un seul mot diffère, n’acceptez pas la carte : on l’a peut-être échangée en chemin.</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
        <translation type="unfinished">Ouvrez le fichier de carte de l’autre personne, ou collez le texte de sa carte de clé.</translation>
    </message>
    <message>
        <source>Open a card file</source>
        <translation type="unfinished">Ouvrir un fichier de carte</translation>
    </message>
    <message>
        <source>The same as digits: {fingerprint}</source>
        <translation type="unfinished">Les mêmes en chiffres : {fingerprint}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Reçoit</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
        <translation type="unfinished">Cette personne est connue ici avec une autre clé. N’acceptez la carte que si elle vous a dit elle-même qu’elle a un nouvel appareil.</translation>
    </message>
</context>
<context>
    <name>AddDate</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation type="unfinished">Heure, si vous la connaissez</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation type="unfinished">De quoi il s’agit, et où</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it.</source>
        <translation type="unfinished">Laissez vide si vous ne le savez pas.</translation>
    </message>
    <message>
        <source>For example: parents&apos; evening at the school. And where it is.</source>
        <translation type="unfinished">Par exemple : réunion de parents à l’école. Et où c’est.</translation>
    </message>
    <message>
        <source>When is the date of {name}?</source>
        <translation type="unfinished">Quand est le rendez-vous de {name} ?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished">À quelle heure ?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>Please give the day, for example 24.12.2026.</source>
        <translation type="unfinished">Veuillez indiquer le jour, par exemple 24.12.2026.</translation>
    </message>
    <message>
        <source>Please give the time like this: 14:30. Or leave it empty.</source>
        <translation type="unfinished">Veuillez écrire l’heure ainsi : 14:30. Ou laissez vide.</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation type="unfinished">Veuillez écrire de quoi il s’agit.</translation>
    </message>
</context>
<context>
    <name>AddHours</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>What the way cost, in euros</source>
        <translation type="unfinished">Le prix du trajet, en euros</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished">Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">Noter des heures</translation>
    </message>
    <message>
        <source>For example: 3,20. Leave it empty if it cost nothing.</source>
        <translation type="unfinished">Par exemple : 3,20. Laissez vide si cela n’a rien coûté.</translation>
    </message>
    <message>
        <source>For example: went along to the school.</source>
        <translation type="unfinished">Par exemple : accompagné à l’école.</translation>
    </message>
    <message>
        <source>When did you help {name}?</source>
        <translation type="unfinished">Quand avez-vous aidé {name} ?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished">Combien de temps ?</translation>
    </message>
    <message>
        <source>What did the way cost?</source>
        <translation type="unfinished">Combien a coûté le trajet ?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished">Qu’avez-vous fait ?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>What the way cost</source>
        <translation type="unfinished">Prix du trajet</translation>
    </message>
    <message>
        <source>Please give a day that has passed.</source>
        <translation type="unfinished">Veuillez indiquer un jour déjà passé.</translation>
    </message>
    <message>
        <source>Please choose how long it took.</source>
        <translation type="unfinished">Veuillez choisir combien de temps cela a duré.</translation>
    </message>
    <message>
        <source>Please give the sum like this: 3,20</source>
        <translation type="unfinished">Veuillez écrire la somme ainsi : 3,20</translation>
    </message>
    <message>
        <source>Please write what you did.</source>
        <translation type="unfinished">Veuillez écrire ce que vous avez fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>AddPaper</name>
    <message>
        <source>Choose a photo or PDF…</source>
        <translation type="unfinished">Choisir une photo ou un PDF…</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished">La photo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Ajouter un papier</translation>
    </message>
    <message>
        <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
        <translation type="unfinished">Posez le papier sur une table, avec la lumière de côté. Photographiez toute la page. On garde seulement la page, pas le lieu ni l’heure de la photo.</translation>
    </message>
    <message>
        <source>For example: letter from the school.</source>
        <translation type="unfinished">Par exemple : lettre de l’école.</translation>
    </message>
    <message>
        <source>Which paper of {name}?</source>
        <translation type="unfinished">Quel papier de {name} ?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation type="unfinished">Un PDF</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Une photo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papier</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation type="unfinished">Quelle photo ou quel PDF ?</translation>
    </message>
    <message>
        <source>Please choose a photo or a PDF.</source>
        <translation type="unfinished">Veuillez choisir une photo ou un PDF.</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation type="unfinished">Veuillez écrire ce que c’est.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished">Référence sur le talon-réponse</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation type="unfinished">Trouver l’orientation</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation type="unfinished">Lire une photo, un scan ou un fichier de réponse…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished">Coller une image</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation type="unfinished">Des fichiers peuvent aussi être déposés ici. Ils sont lus et ne sont pas conservés. On peut répondre par un fichier à la lettre d’orientation d’un autre service (PDF).</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished">Réponses aux orientations</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation type="unfinished">Photo, scan ou fichier de réponse</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation type="unfinished">Photos, scans et réponses</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished">Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation type="unfinished">Quelle orientation</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation type="unfinished">La réponse à {reference} est enregistrée.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation type="unfinished">Le fichier remplit ce qui suit. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation type="unfinished">Il indique qu’il vient de {sender}.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation type="unfinished">Il répond à la lettre du {day}.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation type="unfinished">Jusqu’ici : {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Rendez-vous</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Remarque</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation type="unfinished">Enregistrer le fichier de réponse…</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation type="unfinished">Cette lettre demande une réponse</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation type="unfinished">Le fichier indique la référence et jamais la personne. Pas de diagnostic, s’il vous plaît. Il n’est pas chiffré : envoyez-le comme vous enverriez le talon en papier.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation type="unfinished">{sender} · référence {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation type="unfinished">Enregistrer le fichier de réponse</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation type="unfinished">La réponse est enregistrée dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>What you need help with</source>
        <translation type="unfinished">Ce pour quoi vous avez besoin d’aide</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Demander de l’aide</translation>
    </message>
    <message>
        <source>In danger: 112 ambulance and fire, 110 police</source>
        <translation type="unfinished">En danger : 112 ambulance et pompiers, 110 police</translation>
    </message>
    <message>
        <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
        <translation type="unfinished">Les deux sont gratuits, jour et nuit. Ce que vous écrivez ici n’est lu qu’une fois rendu : si cela ne peut pas attendre, téléphonez à votre conseiller.</translation>
    </message>
    <message>
        <source>One or two sentences. You need not know what would help.</source>
        <translation type="unfinished">Une ou deux phrases. Vous n’avez pas besoin de savoir ce qui aiderait.</translation>
    </message>
    <message>
        <source>What do you need help with for {name}?</source>
        <translation type="unfinished">Pour quoi avez-vous besoin d’aide avec {name} ?</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">Veuillez écrire une ou deux phrases.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation type="unfinished">Les modifications viennent de l’historique du fichier ; consultations d’écran, impressions et transmissions viennent d’un journal qui ne fait que croître. Les contenus ne sont pas répétés ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation type="unfinished">Exporter le tableau (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation type="unfinished">Réponse pour la personne…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimer…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">Quelles entrées</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Vu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Écrit</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Imprimé, enregistré, transmis</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">Supprimé</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation type="unfinished">Ce que le programme a fait</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">Chercher dans la liste</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation type="unfinished">Nom, dossier ou type de fiche  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Tout le monde</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Au</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">à</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Accès</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished">Rien à afficher</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation type="unfinished">Aucune entrée ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Qui a accédé à ce dossier</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Qui a vu et modifié quoi</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation type="unfinished">Qui a accédé à {case}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Liste des accès</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation type="unfinished">Qui a accédé à mon dossier ?</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce qui a été fait</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">Sur quoi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation type="unfinished">La sauvegarde a été faite et relue : {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">aucune pour l’instant</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation type="unfinished">Aucun emplacement n’a encore été choisi.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation type="unfinished">Va dans : {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished">Automatiquement</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation type="unfinished">à chaque verrouillage</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">une fois par jour</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">une fois par semaine</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">jamais</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation type="unfinished">Vérifier ce fichier…</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation type="unfinished">Automatiquement, quand le fichier est verrouillé</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation type="unfinished">Des sauvegardes automatiques, on garde la dernière de {daily} jours et de {weekly} semaines ; celles faites à la main restent.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished">Afficher en barres</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">Confier à</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation type="unfinished">Fixer la région à</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation type="unfinished">Clore parce que</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation type="unfinished">Modifier ces dossiers</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished">Rien n’est encore modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation type="unfinished">
            <numerusform>%n dossier sera modifié :</numerusform>
            <numerusform>%n dossiers seront modifiés :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform>%n dossier reste tel quel :</numerusform>
            <numerusform>%n dossiers restent tels quels :</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished">Les dossiers sont de nouveau comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n dossier a été modifié.</numerusform>
            <numerusform>%n dossiers ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Veuillez choisir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Objectif</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation type="unfinished">Une phrase vérifiable : ce qui est atteint, et pour quand.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Rendez-vous</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">Données transmises</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished">Ajouter une institution…</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation type="unfinished">Ajouter une levée du secret…</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation type="unfinished">Seul ce qui est coché ici figure dans la lettre.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Levée du secret professionnel</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation type="unfinished">Pour un seul destinataire, un seul but, des informations nommées ; volontaire et révocable. Elle prend fin avec son motif. Veuillez la lire à voix haute dans la langue de la personne.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Institution</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">L’annuaire est partagé : aucune donnée personnelle n’a sa place ici.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Chronologie</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Personne et famille</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Besoins</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Échéances</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Courriers</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Orientations</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation type="unfinished">Consentement et confidentialité</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Tous les dossiers</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation type="unfinished">Prochaine échéance et étapes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Nouvelle consultation</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation type="unfinished">Ce dossier n’est plus ici</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation type="unfinished">Il a peut-être été supprimé ou réuni avec un autre.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">Prochaine échéance</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation type="unfinished">Aucune échéance ouverte.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation type="unfinished">Toutes les échéances ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Prochaines étapes</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation type="unfinished">Aucune étape ouverte.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation type="unfinished">Toutes les étapes ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Ajouter une étape</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation type="unfinished">Calculer les délais…</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation type="unfinished">Pour l’interprète…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished">Aucune échéance</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation type="unfinished">Une lettre est arrivée ? Calculez ce qui doit être fait et pour quand.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation type="unfinished">calculé : {ours}, dans la décision : {theirs} ; la date la plus proche compte</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation type="unfinished">règle à vérifier</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation type="unfinished">levée du secret {number}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation type="unfinished">Ouvrir le dossier de {who} · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation type="unfinished">Absents de ce fichier : {numbers}</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation type="unfinished">Écrire un courrier à propos de</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation type="unfinished">Reprendre de MEIN ORDNER…</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished">Aucun courrier pour l’instant</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation type="unfinished">Les papiers sont faits à neuf chaque fois et jamais stockés.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation type="unfinished">MEIN ORDNER comme fichier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">Classeurs</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation type="unfinished">{paper} du {day}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation type="unfinished">Orientation, lettre : {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation type="unfinished">Levée, formulaire : {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation type="unfinished">Veuillez d’abord choisir un courrier.</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation type="unfinished">Combien d’aide faut-il ?</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation type="unfinished">0 aucune · 1 un peu · 2 moyenne · 3 beaucoup · 4 urgent. Un clic enregistre. Rang : ce qui passe en premier pour la personne.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Rang</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Noms</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Famille</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">Séjour</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation type="unfinished">École et travail</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">Situation</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">Le dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation type="unfinished">Faire une personne des deux</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation type="unfinished">Personne et dossier enregistrés.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished">Ajouter un objectif</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation type="unfinished">Trouver un cours ou une place</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished">Autres étapes</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">Pas encore de plan</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation type="unfinished">Convenez d’un objectif qui compte pour la personne, et d’une première étape.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation type="unfinished">Ajouter une étape vers : {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished">Modifier {what}</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation type="unfinished">bilan le {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation type="unfinished">signé par les deux le {day}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Information sur la protection des données</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished">Ajouter une levée du secret</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation type="unfinished">Levées du secret professionnel</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished">Qui lit quoi</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation type="unfinished">Suppléance de la même organisation : tout le dossier.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation type="unfinished">Coordination de la ville : des chiffres sans noms, textes ni numéros.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation type="unfinished">Bénévoles : une seule mission chacun, rien d’autre.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation type="unfinished">Les notes protégées ne sont jamais imprimées, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Qui a accédé à ce dossier</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation type="unfinished">Rien n’a été communiqué à personne.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">valable</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation type="unfinished">pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation type="unfinished">donnée le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">jusqu’au {day}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished">Note rapide</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation type="unfinished">Écrire une note…  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation type="unfinished">La brève consultation est enregistrée.</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished">Ajouter une orientation</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished">Aucune orientation pour l’instant</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation type="unfinished">Une orientation ne transmet que les données que vous cochez.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation type="unfinished">Réponse du {day}</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished">Écrire la lettre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Modifier</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation type="unfinished">Saisir la réponse</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished">envoyée le {day}</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation type="unfinished">la personne y va seule</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation type="unfinished">pas encore de levée du secret</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation type="unfinished">transmet : {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation type="unfinished">réponse d’ici au {day}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished">parle {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation type="unfinished">transmis le {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished">close le {day}</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation type="unfinished">Vous avez transmis ce dossier ; c’est {name} qui le suit maintenant. Ici, on ne peut plus que le lire.</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">fait</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation type="unfinished">convenu lors de la consultation du {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation type="unfinished">Coché.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished">De nouveau ouvert.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Consultation</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation type="unfinished">Complément à une consultation</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation type="unfinished">Note protégée</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation type="unfinished">modifiée après la signature</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">signée</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation type="unfinished">Courrier · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation type="unfinished">Orientation · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation type="unfinished">Document · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation type="unfinished">Document protégé</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation type="unfinished">Mission pour {volunteer}</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation type="unfinished">une ou un bénévole</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation type="unfinished">Note de bénévole · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">Dossier ouvert</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Transmis</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">Dossier clos</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Vues</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">Filtres actifs</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Conseiller(-ère)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished">Garder cette vue…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished">Supprimer une vue</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">Enlever le filtre {filter}</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished">Tout enlever</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Chercher des dossiers</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation type="unfinished">Nom dans toute écriture, ou mots d’une note  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouverts</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished">À faire cette semaine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Les miens</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Clos</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished">Effaçables</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">Quels dossiers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Nouveau dossier</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation type="unfinished">Avec les dossiers choisis</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished">Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">À suivre</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Trouvé dans</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished">Garder cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Nom de la vue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation type="unfinished">
            <numerusform>Avec %n dossier choisi</numerusform>
            <numerusform>Avec %n dossiers choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished">Confier…</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation type="unfinished">Fixer la région…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished">Clore…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation type="unfinished">
            <numerusform>%n trouvé dans tous les dossiers</numerusform>
            <numerusform>%n trouvés dans tous les dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Rien trouvé</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation type="unfinished">Moins de lettres trouvent davantage. Échap vide le champ de recherche.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished">Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation type="unfinished">Un nom et une langue suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation type="unfinished">Les dossiers apparaissent ici quand des exports sont fusionnés dans la boîte de réception.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished">Aucun dossier ici</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation type="unfinished">Les boutons ci-dessus montrent les autres dossiers.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation type="unfinished">Nom d’orthographe proche</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation type="unfinished">{what}, orthographe proche</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation type="unfinished">(sans nom)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation type="unfinished">La vue « {name} » est supprimée.</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation type="unfinished">Dossiers de la liste</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation type="unfinished">
            <numerusform>%n paquet du répertoire est signé par cet appareil, mais pas par cette copie du programme. Il existe une deuxième copie. L’une des deux a besoin de ses propres clés, pour qu’on sache ce qui manque.</numerusform>
            <numerusform>%n paquets du répertoire sont signés par cet appareil, mais pas par cette copie du programme. Il existe une deuxième copie. L’une des deux a besoin de ses propres clés, pour qu’on sache ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation type="unfinished">Nouvelles clés pour cette copie…</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation type="unfinished">Tout redemander</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation type="unfinished">Le prochain export demande à {name} de tout renvoyer.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation type="unfinished">De nouvelles clés pour cette copie ?</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation type="unfinished">Cette copie devient un appareil à part. Rien n’est perdu ici. Vos collègues doivent accepter votre nouvelle carte de clé avant de lire ce que vous envoyez désormais. Ce qui a été écrit dans l’autre copie ne vous parvient que par eux.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished">Créer de nouvelles clés</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation type="unfinished">De nouvelles clés sont créées. Veuillez montrer votre nouvelle carte de clé à tous.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Carte de clé</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">Regarder le classeur</translation>
    </message>
    <message>
        <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
        <translation type="unfinished">Cochez ce qui est là. Regardez seulement avec la personne : le classeur lui appartient.</translation>
    </message>
    <message>
        <source>Which papers has {name} got?</source>
        <translation type="unfinished">Quels papiers {name} a-t-il ou a-t-elle ?</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation type="unfinished">Présents</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation type="unfinished">Manquants</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation type="unfinished">Des parties du fichier ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation type="unfinished">Paramètres, « Vérifier ce fichier » en dit plus.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation type="unfinished">L’horloge de cet ordinateur retarde. Les missions finissent d’après le dernier jour vu ici. Réglez la date et l’heure.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Ajouter…</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Enlever {entry}</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Pour le</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Ajouter une étape</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation type="unfinished">Étape {number} : quoi</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation type="unfinished">Étape {number} : qui</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation type="unfinished">Étape {number} : pour le</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation type="unfinished">Enlever l’étape {number}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Prochaines étapes</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Faits</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation type="unfinished">Protégé : imprimé seulement si vous le demandez, et hors de votre organisation personne n’apprend plus que le fait qu’une consultation a eu lieu. Votre suppléance la lit aussi.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation type="unfinished">Normal. Pour la santé, la violence, les croyances ou l’histoire de la fuite, choisissez « protégé ». Votre suppléance lit les deux.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Retour au dossier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation type="unfinished">Compte rendu ou feuille pour la personne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guide</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation type="unfinished">Vers le guide</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation type="unfinished">La consultation est supprimée.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Nouvelle consultation</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation type="unfinished">Consultation du {day}</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation type="unfinished">La consultation est enregistrée.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished">L’étape est enlevée.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation type="unfinished">Écrire un complément</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation type="unfinished">Complète la consultation du {day}.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished">signée le {day}</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation type="unfinished">Ce ne sont pas les mots qui ont été signés : une fusion en a apporté d’autres. L’historique montre les deux.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation type="unfinished">Elle reste telle quelle ; un complément peut être ajouté.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation type="unfinished">Signer cette consultation ?</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation type="unfinished">Ensuite, personne ne peut la modifier ni la supprimer, vous non plus. Corrections et ajouts vont dans un complément.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation type="unfinished">Un problème est survenu dans le programme. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation type="unfinished">Des détails sans aucune donnée personnelle ont été enregistrés pour celles et ceux qui entretiennent le programme :
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished">Continuer à travailler</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation type="unfinished">Verrouiller et recommencer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished">jour.mois.année</translation>
    </message>
    <message>
        <source>Choose {field} in the calendar</source>
        <translation type="unfinished">Choisir {field} dans le calendrier</translation>
    </message>
    <message>
        <source>In our calendar: {day}</source>
        <translation type="unfinished">Dans notre calendrier : {day}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished">Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished">Mois suivant</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished">aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">hier</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation type="unfinished">Calculer les délais</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Comment c’est arrivé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation type="unfinished">Demande d’asile déposée le</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation type="unfinished">Entrée en Allemagne le</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation type="unfinished">Garder les délais choisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Ce n’est pas une date. Écrivez jour.mois.année.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation type="unfinished">Saisissez la date documentée : jamais une date devinée.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation type="unfinished">La loi applicable dépend du jour où la demande d’asile a été déposée.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation type="unfinished">Compte comme notifié le {day}.</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation type="unfinished">Ceci n’est pas un conseil juridique. C’est la date indiquée dans la décision elle-même qui compte ; faites-la vérifier par une avocate, un avocat ou un conseil en procédure d’asile.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation type="unfinished">Certaines règles manquent parce que leur fichier est endommagé :</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Date indiquée dans la décision</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">à vérifier</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation type="unfinished">{basis} · source : {source} · vérifié le {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation type="unfinished">La décision indique le jour : veuillez le saisir ci-dessous.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation type="unfinished">{earlier} compte, la date la plus proche (autre : {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation type="unfinished">{day} est un week-end ou un jour férié : le jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation type="unfinished">{day} est un week-end ou un jour férié : par sécurité, le jour ouvrable précédent.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation type="unfinished">Le jour de la notification tombe un week-end ou un jour férié. Certains tribunaux le reportent : ce serait alors le {day}. Fiez-vous à la date la plus proche.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation type="unfinished">Suppléance de {name}</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">Suppléance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation type="unfinished">Il n’y a encore personne d’autre de cette organisation.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation type="unfinished">Les suppléants reçoivent les dossiers entiers, avec noms et notes. Ce n’est permis qu’à l’intérieur d’une même organisation (§ 203 StGB). Tous les autres les reçoivent sans noms ni textes.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation type="unfinished">Cela vaut pour tous dès que l’annuaire est signé et envoyé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Différences</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Décider plus tard</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">Garder ceci</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Demander aux conseillers</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation type="unfinished">Ranger la question</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation type="unfinished">Rien n’est perdu : l’autre valeur reste dans l’historique.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Aucune différence ouverte</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation type="unfinished">Quand deux personnes modifient le même champ sans le savoir l’une de l’autre, les deux valeurs apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>%n différence à décider</numerusform>
            <numerusform>%n différences à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation type="unfinished">{person}, {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation type="unfinished">Cette valeur est affichée maintenant.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation type="unfinished">Cela reste ouvert ; les deux valeurs sont conservées.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation type="unfinished">La question part à {people} avec le prochain échange.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation type="unfinished">Gardé. Votre réponse repart avec le prochain échange.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">Gardé. L’autre valeur reste dans l’historique.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation type="unfinished">Ou répondre par une phrase</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation type="unfinished">La phrase va à ceux qui ont le dossier entier. Une coordination sans noms apprend seulement que vous avez répondu.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">On vous demande</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Répondu</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Demandé</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation type="unfinished">{person} vous demande quelle valeur est juste.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation type="unfinished">{people} : question posée sur la valeur juste.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation type="unfinished">{person} a choisi une valeur.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation type="unfinished">{person} a répondu par une phrase qui n’est pas pour ce fichier.</translation>
    </message>
    <message>
        <source>{person}: “{sentence}”</source>
        <translation type="unfinished">{person} : « {sentence} »</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Part of the directory</source>
        <translation type="unfinished">Partie de l’annuaire</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Institutions</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cours</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Formation et travail</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished">Chercher dans l’annuaire</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation type="unfinished">Nom, type, organisme ou ville  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Annuaire</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished">Nouvelle entrée</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation type="unfinished">Encore juste aujourd’hui</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished">Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation type="unfinished">Enregistrer en HSDS…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished">Reprendre…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Encore rien ici</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation type="unfinished">Ce que vous ajoutez va à vos collègues avec le prochain export.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation type="unfinished">Où le tableau doit-il aller ?</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation type="unfinished">Où l’annuaire doit-il aller ?</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation type="unfinished">Enregistré. Tout le monde peut lire le fichier ; il ne contient aucune donnée personnelle.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">L’annuaire est partagé : aucune donnée personnelle n’a sa place ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation type="unfinished">Organisme ou contact</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Places libres</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Vérifié</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">jamais</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished">Vérifier encore</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Vérifier ce fichier</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished">Tout est examiné…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Réparer</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation type="unfinished">Arrêté. Le fichier n’a pas été examiné jusqu’au bout.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation type="unfinished">Réparé ; rien n’a été jeté.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished">en ordre</translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished">à regarder</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">pas en ordre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">inconnu</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Plus grand</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished">Image entière</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation type="unfinished">Ce type de document n’est pas affiché ici</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation type="unfinished">Une copie enregistrée s’ouvre dans la suite bureautique de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Ajouter des documents…</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation type="unfinished">Déposez ici photos et papiers. Ils sont conservés chiffrés, sans le lieu d’une photo ni les scripts d’un PDF. Les originaux restent où ils sont.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Ajouter des documents</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation type="unfinished">Photos et documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation type="unfinished">
            <numerusform>Ajout de %n document…</numerusform>
            <numerusform>Ajout de %n documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation type="unfinished">Comment s’appelle ce document ?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Enregistrer une copie</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation type="unfinished">Supprimer ce document définitivement ?</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation type="unfinished">{what} est effacé du fichier et ne peut pas être récupéré. Dans les sauvegardes, il reste jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">Supprimer définitivement</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished">Aucun document pour l’instant</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation type="unfinished">Photos, scans, PDF, textes et fichiers bureautiques jusqu’à 50 Mo.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation type="unfinished">
            <numerusform>%n document ajouté.</numerusform>
            <numerusform>%n documents ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation type="unfinished">Enregistrer une copie lisible ?</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation type="unfinished">La copie va dans « {folder} ». Quiconque peut ouvrir ce répertoire peut la lire, et elle y reste quand ce document ou le dossier est effacé.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">Enregistrer la copie</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">La copie a été enregistrée.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation type="unfinished">D’autres documents sont en cours d’ajout. Veuillez réessayer ensuite.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation type="unfinished">Rien n’a été ajouté : ce dossier ne peut ici qu’être lu.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">protégé</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation type="unfinished">sur un autre appareil</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation type="unfinished">Enregistrer une copie de {what}…</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation type="unfinished">Renommer {what}</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation type="unfinished">Ne plus protéger {what}</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation type="unfinished">Protéger {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished">Supprimer {what}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation type="unfinished">Plus et moins agrandissent et réduisent, 0 montre tout</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished">Brouillon de {time} rétabli</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished">Le brouillon est abandonné.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished">Brouillon enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation type="unfinished">Ceci ne se trouve pas sur cet ordinateur. Veuillez d’abord l’enregistrer ici, puis le déposer.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation type="unfinished">Cela se fait un par un. Veuillez n’en déposer qu’un seul.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished">{names} et d’autres</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation type="unfinished">À quel dossier cela appartient-il ?</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation type="unfinished">C’est conservé parmi les documents du dossier : {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation type="unfinished">« {name} » n’est plus là. Veuillez vérifier si la clé est encore branchée.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation type="unfinished">Ce n’est ni un paquet ni une photo. Demandez à la personne qui vous l’a donné.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation type="unfinished">Les photos et les papiers sont ajoutés par la personne qui conseille.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation type="unfinished">Dans le répertoire « {name} », il n’y a ni paquets ni mise à jour. Veuillez déposer les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation type="unfinished">Counsel ne sait que faire de « {name} ». Il prend des répertoires de paquets, des tableaux (CSV, XLSX), des papiers d’un dossier, des cartes de clé, des réglages et des mises à jour.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation type="unfinished">Ce paquet se trouve hors de son répertoire. Déposez le répertoire entier ou la clé USB.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation type="unfinished">« {name} » est illisible. Veuillez vérifier si vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation type="unfinished">Ce sont des choses de genres différents. Déposez un seul genre à la fois.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation type="unfinished">Résultat : {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation type="unfinished">Ce qu’est devenu chaque objectif</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation type="unfinished">Le silence n’est pas un succès : un objectif dont personne n’a rendu compte reste ouvert.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation type="unfinished">Il pourra être effacé à partir du {day}.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Clore le dossier</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation type="unfinished">Rien n’est perdu : un dossier clos peut être lu, et rouvert.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation type="unfinished">Dans la même organisation, l’accord de la personne suffit. Une autre organisation n’apprend rien sans levée du secret. Le rapport est imprimé ensuite ; la personne le voit d’abord.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation type="unfinished">Fin du dossier</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">Clore le dossier…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Le rouvrir</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished">Le transmettre…</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation type="unfinished">À une ou un collègue…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished">Reprendre l’offre</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Renvoyer</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished">Répondre à l’offre…</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Rapport de transmission</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished">Le dossier est ouvert.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation type="unfinished">Clos le {day} : {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation type="unfinished">Offert. Cela part avec le prochain échange.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation type="unfinished">Repris. Votre collègue l’apprend avec le prochain échange ; une acceptation déjà en route compte.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation type="unfinished">Scellé de nouveau, avec tout ce qui a été écrit depuis. Cela part avec le prochain échange.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">Le dossier est clos.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation type="unfinished">Transmis le {day} à {name}, accepté le {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation type="unfinished">Repris de {name}, offert le {day}, accepté le {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">Offert à {name} le {day}, décliné le {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">Offert par {name} le {day}, décliné le {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">Offert à {name} le {day}, repris le {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">Offert par {name} le {day}, repris le {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation type="unfinished">Offert à {name} le {day}. Le dossier reste le vôtre jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation type="unfinished">Offert par {name} le {day}. Il n’est pas à vous avant que vous acceptiez.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation type="unfinished">Transmis le {day} : de {before} à {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation type="unfinished">la personne a donné son accord le {day}</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished">Effacer un dossier</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Numéro du dossier</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">Effacer définitivement</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation type="unfinished">Remplacer les sauvegardes</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation type="unfinished">Effacer un dossier définitivement</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished">Effacement en cours…</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation type="unfinished">Remplacement des sauvegardes…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">Ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">Ce qui reste</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation type="unfinished">Où se trouvent encore des copies</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation type="unfinished">Pour confirmer, tapez le numéro du dossier {number} :</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation type="unfinished">
            <numerusform>%n fiche a été effacée.</numerusform>
            <numerusform>%n fiches ont été effacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation type="unfinished">Il n’y avait pas assez de place pour réécrire le fichier : des traces peuvent rester dans le fichier chiffré. Veuillez faire de la place ; le prochain effacement les enlèvera aussi.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation type="unfinished">{names} perdent le dossier avec votre prochain export. Veuillez exporter bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation type="unfinished">
            <numerusform>%n sauvegarde plus ancienne contient encore le dossier. Une nouvelle peut la remplacer : elle est d’abord faite et vérifiée, puis l’ancienne est enlevée.</numerusform>
            <numerusform>%n sauvegardes plus anciennes contiennent encore le dossier. Une nouvelle peut les remplacer : elle est d’abord faite et vérifiée, puis les anciennes sont enlevées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">Effacé</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>Une nouvelle sauvegarde a été faite et vérifiée ; %n ancienne a été enlevée.</numerusform>
            <numerusform>Une nouvelle sauvegarde a été faite et vérifiée ; %n anciennes ont été enlevées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation type="unfinished">N’ont pas pu être enlevées, veuillez le faire à la main : {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation type="unfinished">Ce dossier doit être conservé jusqu’au {day} ({why}) et ne peut pas être effacé. Si le motif a disparu, levez-le d’abord.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation type="unfinished">Le dossier n’est pas encore clos. Ne l’effacez maintenant qu’à la demande de la personne ou s’il n’aurait jamais dû être conservé.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation type="unfinished">Le délai de conservation ne prend fin que le {day}. Ne l’effacez maintenant qu’à la demande de la personne ou pour une autre bonne raison.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation type="unfinished">Les documents avec leur contenu, environ {size} Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation type="unfinished">Toutes les versions antérieures et chacun de ses mots dans la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation type="unfinished">
            <numerusform>%n état de ce fichier d’avant une restauration : {names}. Il part en entier, car on ne peut pas en retirer un seul dossier.</numerusform>
            <numerusform>%n états de ce fichier d’avant une restauration : {names}. Ils partent en entier, car on ne peut pas en retirer un seul dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation type="unfinished">Que des fiches portant ces identifiants aléatoires ont existé et ont été effacées, pour qu’aucun échange ne les ramène ; qui y a accédé et quand</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation type="unfinished">Ce que d’autres ont raconté sur cette personne dans leurs propres dossiers</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation type="unfinished">Les données de la personne : un autre dossier concerne la même personne</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation type="unfinished">
            <numerusform>%n sauvegarde : {names}</numerusform>
            <numerusform>%n sauvegardes : {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation type="unfinished">L’emplacement des sauvegardes est injoignable en ce moment ; d’anciennes sauvegardes contiennent le dossier</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation type="unfinished">Les sauvegardes copiées ailleurs à la main : le programme n’en connaît aucune</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation type="unfinished">Chez {names}, qui ont reçu des exports : effacé là-bas quand ils reprennent le vôtre</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation type="unfinished">Des paquets scellés dans le répertoire d’échange, que seuls leurs destinataires peuvent ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation type="unfinished">
            <numerusform>%n papier imprimé ou enregistré</numerusform>
            <numerusform>%n papiers imprimés ou enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation type="unfinished">Délais de conservation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation type="unfinished">Aucune loi ne fixe un délai unique pour la consultation sociale. Votre organisation peut en fixer d’autres ; convenez-en avec sa ou son délégué à la protection des données.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation type="unfinished">{rule}, en années</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation type="unfinished">Combien de temps ce dossier est conservé</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation type="unfinished">Doit être conservé…</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation type="unfinished">Modifier les délais…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished">Effacer ce dossier…</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation type="unfinished">Doit être conservé</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation type="unfinished">Pour un litige devant un tribunal ou une demande : jusqu’à ce jour, personne ne peut effacer le dossier. Sans date, rien ne l’interdit.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation type="unfinished">Doit être conservé jusqu’au {day} : {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation type="unfinished">Le délai commence quand le dossier est clos.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation type="unfinished">Peut être effacé depuis le {day}, et devrait l’être.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation type="unfinished">Peut être effacé à partir du {day}.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation type="unfinished">Il n’y a pas de règle pour ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation type="unfinished">
            <numerusform>{rule} : %n an, fixé par votre organisation.</numerusform>
            <numerusform>{rule} : %n ans, fixés par votre organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished">vérifié le {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">à vérifier</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Tout trouver</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation type="unfinished">Un nom dans toute écriture, un numéro, une page, une commande</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation type="unfinished">Un nom dans n’importe quelle écriture, ou un numéro</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation type="unfinished">Rien ne s’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Commandes</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished">Ouverts en dernier</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation type="unfinished">Dans les dossiers</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Institutions</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Équipe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Trouver</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation type="unfinished">Reverrouiller</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation type="unfinished">Continuer, et le noter</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation type="unfinished">Ce fichier n’est pas comme on l’a laissé</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation type="unfinished">Il peut y avoir une raison anodine : quelqu’un a remis un état plus ancien du répertoire, une synchronisation ou une réparation de disque a agi, ou l’ordinateur a perdu le courant. Il se peut aussi que quelqu’un ait modifié le fichier exprès.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation type="unfinished">Quand la raison est connue. Rien n’est jeté ; que vous avez continué reste dans la liste des accès.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation type="unfinished">Quand une sauvegarde contient davantage. Vous voyez d’abord ce qui se passerait, et les fichiers actuels sont conservés.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation type="unfinished">Quand vous voulez d’abord demander à quelqu’un. Rien n’a été modifié ; la question revient.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished">Premiers pas</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished">Commencer à travailler</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Répertoire du fichier</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation type="unfinished">Répertoire pour le fichier</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation type="unfinished">Le fichier est en cours de création…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation type="unfinished">La démo est en cours de création…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation type="unfinished">Espace d’échange</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Vous</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation type="unfinished">Toutes les personnes qui échangent avec vous utilisent le même mot : minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation type="unfinished">Organisation, pour l’en-tête des lettres</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Un autre répertoire…</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation type="unfinished">Le fichier se trouvera dans : {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation type="unfinished">Cinq à 64 lettres minuscules (a–z), chiffres et tirets, pas de tiret aux extrémités.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation type="unfinished">Pour la fenêtre. Les papiers pour les personnes sont dans leurs langues. Modifiable à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation type="unfinished">Je conseille des personnes</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation type="unfinished">Nouveau fichier pour une conseillère ou un conseiller</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation type="unfinished">Je coordonne</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation type="unfinished">Nouveau fichier qui réunit ce que d’autres exportent</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation type="unfinished">Je suis bénévole</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation type="unfinished">Nouveau fichier avec une fenêtre simple et réduite</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation type="unfinished">Je veux regarder</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation type="unfinished">Démo avec des personnes inventées</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation type="unfinished">J’ai un fichier</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation type="unfinished">Ouvrir son répertoire, aussi sur une clé USB</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished">Veuillez choisir l’une des cinq possibilités.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation type="unfinished">Elle chiffre le fichier et est demandée à chaque démarrage. Personne ne peut la retrouver ni la réinitialiser ; pour le cas où vous l’oubliez, il y a la feuille de secours à l’étape suivante.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Feuille de secours</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Imprimer la feuille…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished">Je l’ai imprimée ou recopiée</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Clé de secours</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Votre feuille de secours</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation type="unfinished">Avec cette clé, vous ouvrez le fichier si vous oubliez la phrase secrète. Elle n’est montrée que cette fois et n’est stockée nulle part. Gardez la feuille sous clé, loin de l’ordinateur ; n’en faites pas de photo.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation type="unfinished">Veuillez imprimer la feuille ou recopier la clé, puis cocher la case.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation type="unfinished">Choisir un répertoire ou une clé USB…</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">Où doivent aller les sauvegardes ?</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation type="unfinished">Une sauvegarde est chiffrée comme le fichier et s’ouvre avec la même phrase secrète. Le mieux est une clé USB rangée dans une autre pièce : un disque qui tombe en panne emporte tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation type="unfinished">Vous pouvez aussi décider plus tard, dans les paramètres. Veuillez aussi chiffrer tout le disque de cet ordinateur (BitLocker, FileVault, LUKS) : les papiers imprimés et d’autres programmes laissent des traces que Counsel ne peut pas protéger.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation type="unfinished">Les sauvegardes vont dans : {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation type="unfinished">Phrase secrète de la démo</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation type="unfinished">Toutes les personnes de la démo sont inventées, et sa phrase secrète n’est pas un secret : n’y écrivez rien de réel.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation type="unfinished">La démo est prête</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished">Le fichier est prêt</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation type="unfinished">Ce que vous tapez est conservé à chaque pause. La fenêtre se verrouille après dix minutes sans touche ni souris ; Ctrl+L la verrouille aussitôt.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Cours et places</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished">Ce qui est cherché</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cours</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Formation et travail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation type="unfinished">Noter comme besoin non couvert</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Retour au dossier</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Tous les types</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation type="unfinished">Rien de ce type dans l’annuaire</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation type="unfinished">Notez-le comme besoin non couvert : la région planifie avec ce qui manque.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">convient</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished">à demander d’abord</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">ne convient pas</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">à partir du {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">à vérifier</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation type="unfinished">Noté. Cela va à la région sans nom.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">Dans :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">Type de fichier :</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished">Utiliser ce répertoire</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">Répertoire :</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation type="unfinished">Photos et PDF</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Prendre celui-ci</translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message>
        <source>Another folder or stick…</source>
        <translation type="unfinished">Autre répertoire ou clé USB…</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation type="unfinished">Quel répertoire ou quelle clé USB ?</translation>
    </message>
    <message>
        <source>Please accept the key card of your counsellor first (“Key card”).</source>
        <translation type="unfinished">Veuillez d’abord accepter la carte de clé de votre conseiller (« Carte de clé »).</translation>
    </message>
    <message>
        <source>There is nothing to give back now.</source>
        <translation type="unfinished">Il n’y a rien à rendre pour l’instant.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Répertoire : {folder}</translation>
    </message>
    <message>
        <source>Only these people can read it: {names}</source>
        <translation type="unfinished">Seules ces personnes peuvent le lire : {names}</translation>
    </message>
    <message>
        <source>Give your work back?</source>
        <translation type="unfinished">Rendre votre travail ?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">Rendre</translation>
    </message>
    <message>
        <source>Your work is in the folder. Thank you!</source>
        <translation type="unfinished">Votre travail est dans le répertoire. Merci !</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished">De : {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Recevoir</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation type="unfinished">
            <numerusform>Recevoir %n paquet ?</numerusform>
            <numerusform>Recevoir %n paquets ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Regarder encore</translation>
    </message>
    <message>
        <source>There is nothing new for you in this folder.</source>
        <translation type="unfinished">Il n’y a rien de nouveau pour vous dans ce répertoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n paquet reçu.</numerusform>
            <numerusform>%n paquets reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which words were you told?</source>
        <translation type="unfinished">Quels mots vous a-t-on dits ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Pas maintenant</translation>
    </message>
    <message>
        <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
        <translation type="unfinished">Il y a une mission pour vous qui s’ouvre avec huit mots. Écrivez-les l’un après l’autre, comme on vous les a dits. L’ouverture prend quelques secondes.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation type="unfinished">Ouverture du paquet…</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished">Partie de la page</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Événements de groupe</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">Projets</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation type="unfinished">Aucun événement de groupe pour l’instant</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation type="unfinished">Une journée portes ouvertes, une soirée d’information : comptez les têtes, ne nommez personne.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished">Aucun projet pour l’instant</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation type="unfinished">Un projet a un partenaire, un début et des personnes qui participent.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation type="unfinished">Groupes et projets</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation type="unfinished">Nouvel événement de groupe</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished">Nouveau projet</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation type="unfinished">
            <numerusform>%n tête cette année. Les têtes ne sont pas des personnes : qui est venu deux fois a été compté deux fois.</numerusform>
            <numerusform>%n têtes cette année. Les têtes ne sont pas des personnes : qui est venu deux fois a été compté deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation type="unfinished">On compte les têtes, personne n’est nommé : pas de noms non plus dans le titre et la note.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Têtes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation type="unfinished">On ajoute ensuite qui participe, à partir des dossiers ouverts. Les limites d’âge sont une indication et n’excluent personne.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation type="unfinished">un dossier d’une ou d’un collègue</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation type="unfinished">hors des limites d’âge</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation type="unfinished">
            <numerusform>%n a participé</numerusform>
            <numerusform>%n ont participé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation type="unfinished">
            <numerusform>%n a réussi le test</numerusform>
            <numerusform>%n ont réussi le test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation type="unfinished">
            <numerusform>dont %n encore là</numerusform>
            <numerusform>dont %n encore là</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation type="unfinished">On peut dire si cela marche un an après le début.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation type="unfinished">La première année s’est terminée le {day} : les chiffres peuvent maintenant être jugés.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation type="unfinished">Trop tôt pour parler de succès ou d’échec : la première année se termine le {day}.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation type="unfinished">âge {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">depuis le {day}</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation type="unfinished">test réussi</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation type="unfinished">test le {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">parti le {day}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Demander</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation type="unfinished">Chercher dans la lettre</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">Expliquer</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Convenir</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Prochaines étapes</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation type="unfinished">Délais à calculer</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished">Orienter vers</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation type="unfinished">Papiers, après l’enregistrement</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Mieux vaut éviter</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guide</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation type="unfinished">Guide pour</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation type="unfinished">Lire une lettre…</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">à vérifier</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation type="unfinished">de votre organisation</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Sources : {sources} · vérifié le {day}. Pas de conseil juridique.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation type="unfinished">Tout ce qui est stocké</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished">Imprimer pour la personne</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation type="unfinished">Enregistrer comme archive…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished">Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation type="unfinished">Corriger le nom ou la date de naissance…</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation type="unfinished">L’impression est pour la personne (art. 15 RGPD) : en allemand et, au besoin, en anglais ; proches et autres personnes sont noircis.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation type="unfinished">Archive et JSON contiennent tout, aussi les notes protégées, pour un autre service de conseil auquel la personne a donné son accord.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation type="unfinished">Corriger le nom ou la date de naissance</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation type="unfinished">Ce qui y figurait avant est conservé, avec la raison (art. 16 RGPD).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation type="unfinished">Enregistrer tout le dossier en clair ?</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation type="unfinished">Quiconque met la main sur le fichier peut tout lire : noms, statut, notes, documents. Sa place est sur une clé USB chiffrée, pas dans un courriel, un nuage ou un répertoire partagé. Supprimez-le une fois arrivé. L’enregistrement est noté dans la liste des accès.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished">Où le fichier doit-il aller ?</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation type="unfinished">Enregistré en clair : {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation type="unfinished">{day} : {what} était {before}. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation type="unfinished">Quand le fichier a été ouvert, sauvegardé, transmis ou mis à jour, et ce qui n’a pas réussi, avec la phrase qui vous a été dite. Cela reste dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chercher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Thème</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Thèmes</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">Aucun thème ne contient ces mots.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Texte du thème</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hello. What do you want to do?</source>
        <translation type="unfinished">Bonjour. Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>See my people</source>
        <translation type="unfinished">Voir mes personnes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Short: who, when, what</source>
        <translation type="unfinished">Court : qui, quand, quoi</translation>
    </message>
    <message>
        <source>Give my work back</source>
        <translation type="unfinished">Rendre mon travail</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Demander de l’aide</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Ajouter un papier</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">Recevoir un paquet</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Carte de clé</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">Langue et taille</translation>
    </message>
    <message>
        <source>You only see the people you were given. Everything stays on this computer.</source>
        <translation type="unfinished">Vous voyez seulement les personnes qu’on vous a confiées. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
        <translation type="unfinished">Cette traduction est un brouillon : aucun locuteur natif ne l’a vérifiée. L’allemand fait foi.</translation>
    </message>
    <message>
        <source>Hello {name}. What do you want to do?</source>
        <translation type="unfinished">Bonjour {name}. Que voulez-vous faire ?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation type="unfinished">
            <numerusform>%n personne aujourd’hui</numerusform>
            <numerusform>%n personnes aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Encore personne</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation type="unfinished">
            <numerusform>%n note pas terminée</numerusform>
            <numerusform>%n notes pas terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment you heard of</source>
        <translation type="unfinished">Un rendez-vous dont vous avez entendu parler</translation>
    </message>
    <message>
        <source>A photo or PDF</source>
        <translation type="unfinished">Une photo ou un PDF</translation>
    </message>
    <message>
        <source>Your counsellor reads it</source>
        <translation type="unfinished">Votre conseiller le lit</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">pas terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation type="unfinished">
            <numerusform>%n renvoyé</numerusform>
            <numerusform>%n renvoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n chose en attente</numerusform>
            <numerusform>%n choses en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the folder or stick</source>
        <translation type="unfinished">En attente du répertoire ou de la clé</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished">Rien en attente</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Reprendre des tableaux</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Annuler la reprise</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation type="unfinished">Terminez d’abord ce qui est commencé ici.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished">Quels tableaux ?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tableaux</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished">Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished">Annulation de la reprise…</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation type="unfinished">Examen de chaque ligne…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished">Reprise en cours…</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation type="unfinished">De tels fichiers (JSON, ZIP) se reprennent un par un.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation type="unfinished">
            <numerusform>%n fiche est nouvelle.</numerusform>
            <numerusform>%n fiches sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n fiche a été modifiée.</numerusform>
            <numerusform>%n fiches ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>%n ligne a été laissée de côté.</numerusform>
            <numerusform>%n lignes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished">L’import a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation type="unfinished">
            <numerusform>%n fiche a été retravaillée et reste.</numerusform>
            <numerusform>%n fiches ont été retravaillées et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation type="unfinished">Dernier import : {day}, {new} fiches nouvelles et {changed} modifiées.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished">Quels fichiers ?</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation type="unfinished">Tableaux CSV ou XLSX de personnes, consultations et orientations, ou de l’annuaire ; un annuaire en HSDS 3 (JSON) ; le dossier d’une personne venant d’un autre profil (JSON, ZIP). Plusieurs tableaux qui vont ensemble se choisissent en une fois.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation type="unfinished">Rien n’est modifié avant que vous ayez vu chaque ligne peu claire. Les fichiers restent où ils sont : supprimez-les une fois que tout est repris.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished">Repris</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished">Tout annuler</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation type="unfinished">Ce que l’import a apporté peut être annulé en bloc jusqu’au prochain import. Ce qui a été retravaillé depuis reste.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation type="unfinished">D’autres tableaux</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished">Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation type="unfinished">Les lignes sont :</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colonne</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished">Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Devient</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendrier</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished">– laisser de côté –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation type="unfinished">La colonne {name} devient</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation type="unfinished">Calendrier de la colonne {name}</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation type="unfinished">Identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation type="unfinished">Aucune colonne ne les contient ; chaque ligne en a besoin.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished">Ce qui est affiché</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">À décider</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished">Premières lignes</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished">Endroits à décider</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished">À quoi s’applique la décision</translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished">cet endroit</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation type="unfinished">tous les endroits semblables</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation type="unfinished">tout ce qui n’est pas décidé</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation type="unfinished">Prendre ce qui est proposé</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation type="unfinished">Reprendre sans cela</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation type="unfinished">Décider pour :</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n ligne serait reprise.</numerusform>
            <numerusform>%n lignes seraient reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation type="unfinished">
            <numerusform>%n endroit doit être décidé.</numerusform>
            <numerusform>%n endroits doivent être décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation type="unfinished">Rien n’est modifié avant.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Cellule</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">Elle indique</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation type="unfinished">Pourquoi il faut vous</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">Proposé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Décision</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">ouvert</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation type="unfinished">comme proposé</translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished">sans cela</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished">ligne laissée de côté</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Ligne</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished">Les lignes sont</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished">Comment cela a été compris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ce qui se passe</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">modifié</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation type="unfinished">Ce qui serait repris</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation type="unfinished">{new} nouvelles, {changed} modifiées, {same} déjà identiques.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation type="unfinished">Conservé sans champ, et retransmis : {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Fusionner</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Arrivées</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation type="unfinished">Ce que ferait la fusion</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation type="unfinished">Rien n’est perdu : les autres valeurs restent dans l’historique.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation type="unfinished">Avant toute reprise, le fichier est mis en sûreté sur cet ordinateur. Les trois derniers états sont gardés ; la page « Restaurer une sauvegarde » les montre.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation type="unfinished">Décider des différences</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation type="unfinished">Comparer les personnes</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation type="unfinished">Quelqu’un est-il ici deux fois ?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Boîte de réception</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation type="unfinished">
            <numerusform>%n question sur des personnes vues deux fois</numerusform>
            <numerusform>%n questions sur des personnes vues deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation type="unfinished">
            <numerusform>%n différence ouverte</numerusform>
            <numerusform>%n différences ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Aucune différence ouverte</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished">Il n’y a rien à fusionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation type="unfinished">
            <numerusform>%n paquet est en ordre et serait repris :</numerusform>
            <numerusform>%n paquets sont en ordre et seraient repris :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Envoyé</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Arrivées</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation type="unfinished">Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation type="unfinished">Injoignable en ce moment</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished">Pas encore de répertoire</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation type="unfinished">Choisissez le répertoire ou la clé USB par lesquels vous et vos collègues échangez.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation type="unfinished">Vérification de ce qui est arrivé…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished">Reprise en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n paquet reçu.</numerusform>
            <numerusform>%n paquets reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation type="unfinished">
            <numerusform>%n différence à décider.</numerusform>
            <numerusform>%n différences à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation type="unfinished">L’état d’avant est gardé.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation type="unfinished">{device} inconnu</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation type="unfinished">Confirme ce qui est arrivé là-bas</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation type="unfinished">Prêt : un document, ou une partie d’un document</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>Prêt, %n différence à décider</numerusform>
            <numerusform>Prêt, %n différences à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Prêt</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>En attente depuis %n jour</numerusform>
            <numerusform>En attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation type="unfinished">En attente depuis aujourd’hui</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Mis de côté</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Rien reçu pour l’instant</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished">Rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation type="unfinished">
            <numerusform>%n jour sans données</numerusform>
            <numerusform>%n jours sans données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation type="unfinished">
            <numerusform>%n paquet repris auparavant.</numerusform>
            <numerusform>%n paquets repris auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation type="unfinished">
            <numerusform>%n paquet est pour d’autres.</numerusform>
            <numerusform>%n paquets sont pour d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation type="unfinished">{kind} : {new} nouveau(x), {changed} modifié(s)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation type="unfinished">
            <numerusform>%n fiche est effacée définitivement, parce qu’une ou un collègue a effacé le dossier</numerusform>
            <numerusform>%n fiches sont effacées définitivement, parce qu’une ou un collègue a effacé le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation type="unfinished">
            <numerusform>%n différence : les deux valeurs sont conservées jusqu’à ce que quelqu’un décide</numerusform>
            <numerusform>%n différences : les deux valeurs sont conservées jusqu’à ce que quelqu’un décide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation type="unfinished">Un billet pour l’interprète</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Rendez-vous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation type="unfinished">Voici tout ce que dit le billet</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation type="unfinished">Montrer le billet</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Fichier de calendrier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation type="unfinished">Pas de thème, pas de numéro de dossier. Personne n’a pu être trouvé ? Indiquez-le dans la consultation (« nécessaire mais indisponible ») : c’est compté.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation type="unfinished">Aucun rendez-vous à venir.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation type="unfinished">dans nos bureaux</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Nom parlé</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished">interprète</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation type="unfinished">Enregistrer le rendez-vous</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Ma carte de clé</translation>
    </message>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">Accepter une carte de clé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">La carte de clé de {name} est acceptée.</translation>
    </message>
    <message>
        <source>Key card as a QR code</source>
        <translation type="unfinished">Carte de clé en code QR</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">Copier la carte en texte</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>To be compared in person or by phone: words</source>
        <translation type="unfinished">À comparer en personne ou par téléphone : les mots</translation>
    </message>
    <message>
        <source>or the fingerprint</source>
        <translation type="unfinished">ou l’empreinte</translation>
    </message>
    <message>
        <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
        <translation type="unfinished">La carte ne contient aucun secret : envoyez-la ou faites-la scanner. L’important est que vous compariez tous deux les mots.</translation>
    </message>
    <message>
        <source>The card is saved. Send the file to the person you work with.</source>
        <translation type="unfinished">La carte est enregistrée. Envoyez le fichier à la personne avec qui vous travaillez.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation type="unfinished">Enregistrer la carte de clé</translation>
    </message>
    <message>
        <source>The key card is in the clipboard.</source>
        <translation type="unfinished">La carte de clé est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation type="unfinished">L’ancienne n’ouvre plus ce fichier. Une sauvegarde faite avant s’ouvre encore avec l’ancienne. La feuille de secours, cet ordinateur et les feuilles de l’organisation restent tels quels.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation type="unfinished">Veuillez taper la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Imprimer la feuille…</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation type="unfinished">Premier et dernier groupe, lus sur le papier</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation type="unfinished">La feuille est lisible</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Plus tard</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation type="unfinished">L’ancienne feuille n’ouvre plus ce fichier. Celle-ci est montrée une seule fois et n’est stockée nulle part : imprimez-la maintenant ou recopiez-la.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation type="unfinished">Prenez le papier en main et tapez deux de ses groupes : cela prouve qu’il sera lisible quand on en aura besoin.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation type="unfinished">Ce n’est pas ce qui y figure. Veuillez comparer le groupe 1 et le groupe 8.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Feuille de secours</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation type="unfinished">Quelqu’un a peut-être ma clé</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation type="unfinished">Chiffrer le fichier à neuf</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation type="unfinished">Seulement si quelqu’un a pu copier le fichier ouvert ou sa clé : une feuille de secours perdue ou une phrase secrète vue par d’autres ne demandent qu’une nouvelle feuille ou une nouvelle phrase.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ce qui se passe</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation type="unfinished">Tout le fichier est chiffré à neuf ; avec beaucoup de dossiers, cela prend des minutes. La phrase secrète reste (changez-la ensuite si elle est connue). L’ancienne feuille de secours, cet ordinateur et les feuilles de l’organisation prennent fin ; une nouvelle feuille de secours est imprimée aussitôt.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished">Ce qui ne peut pas être repris</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation type="unfinished">Qui a copié le fichier auparavant peut continuer à lire cette copie. Les anciennes sauvegardes restent sous l’ancienne clé : faites-en une nouvelle et détruisez-les.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation type="unfinished">Le fichier est en cours de nouveau chiffrement…</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation type="unfinished">Arrêté. Le fichier garde son ancienne clé.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation type="unfinished">Récupération par l’organisation</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation type="unfinished">Veuillez nommer trois personnes différentes.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation type="unfinished">Détenteur de la feuille {number}</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation type="unfinished">Faire les trois feuilles</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation type="unfinished">Trois personnes de l’organisation reçoivent chacune une feuille. Une seule ne vaut rien ; deux ensemble ouvrent ce fichier et fixent une nouvelle phrase secrète : si vous êtes malade, parti ou décédé. Vous confiez chaque dossier de ce fichier à qui vous nommez ici.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation type="unfinished">Les feuilles antérieures de ce type n’ouvrent alors plus rien.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished">Feuille {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished">Quelle feuille</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished">Imprimer cette feuille…</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation type="unfinished">Les trois sont imprimées et seront remises</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation type="unfinished">Les feuilles sont montrées cette seule fois et ne sont stockées nulle part. Imprimez chacune et remettez-la à son détenteur ; deux d’entre elles ne doivent jamais être au même endroit.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">Pour {name}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished">Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Clés et verrouillage</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">Faire une nouvelle feuille de secours ?</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation type="unfinished">La feuille actuelle n’ouvrira plus ce fichier. Ne le faites qu’avec une imprimante à portée de main, ou avec le temps de recopier huit groupes.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation type="unfinished">Ouvrir désormais avec cet ordinateur ?</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation type="unfinished">C’est un confort. Le trousseau du système garde une clé de ce fichier : qui est connecté ici sous votre nom, et tout programme de cette session, peut ouvrir le fichier sans la phrase secrète. Ne l’activez pas là où plusieurs personnes partagent une session, et seulement sur un disque chiffré.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">Activer</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation type="unfinished">Deux des trois feuilles ouvrent désormais ce fichier.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished">Enlever {name} ?</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation type="unfinished">Cela n’ouvre plus ce fichier. Les sauvegardes faites avant s’ouvrent encore ainsi. Cela peut être remis en place à tout moment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Enlever</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Verrouillage automatique</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Verrouiller après</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation type="unfinished">Après ce temps sans touche ni souris :</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation type="unfinished">Ctrl+L verrouille aussitôt ; de même la mise en veille et le verrouillage de l’écran, quand le système le signale. Deux ou cinq minutes conviennent aux pièces ouvertes.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation type="unfinished">En cas de soupçon</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation type="unfinished">Quelqu’un a peut-être ma clé…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Un appareil est perdu…</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation type="unfinished">Une phrase secrète vue par d’autres : changez-la. Une feuille disparue : imprimez-en une nouvelle. Seulement si quelqu’un a pu copier le fichier ouvert, chiffrez-le à neuf.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Urgence</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation type="unfinished">Effacer maintenant les clés de ce fichier…</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation type="unfinished">Rend ce fichier illisible pour toujours, en un instant. Accessible aussi avant le déverrouillage.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation type="unfinished">La nouvelle feuille de secours est sur papier.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation type="unfinished">Cet ordinateur ouvre désormais le fichier.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation type="unfinished">Cela n’ouvre plus ce fichier.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation type="unfinished">Accès à ce fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation type="unfinished">Pour tous les jours. Qui la connaît et possède ce fichier peut tout lire.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Changer…</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished">sur papier</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation type="unfinished">jamais confirmé</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation type="unfinished">Pour une phrase secrète oubliée ou un ordinateur en panne. Qui a la feuille et ce fichier, ou une de ses sauvegardes, peut tout lire.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation type="unfinished">Imprimer une nouvelle feuille…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">Cet ordinateur</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation type="unfinished">Ouvre sans rien taper, par le trousseau du système. Tout programme de votre session pourrait s’en servir ; jamais pour une session partagée à plusieurs.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished">Mettre en place…</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation type="unfinished">Pour l’organisation, si vous ne pouvez plus ouvrir le fichier. Deux personnes sur trois, avec ce fichier ou une de ses sauvegardes, peuvent tout lire.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation type="unfinished">Détenues par : {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation type="unfinished">Feuilles de l’organisation</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation type="unfinished">Faire de nouvelles feuilles…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">Enlever {name}</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">pas en place</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">depuis le {day}</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation type="unfinished">aide sur la page affichée</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation type="unfinished">verrouiller, aussi dans un dialogue</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation type="unfinished">verrouiller et partir</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation type="unfinished">les pages sur le côté, depuis le haut</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation type="unfinished">tout trouver : personnes, dossiers, institutions, pages, commandes</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation type="unfinished">retour à la page d’avant ; de même le bouton latéral de la souris</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation type="unfinished">et de nouveau en avant</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation type="unfinished">quitter l’aide ou « Cours et places » ; fermer un dialogue</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation type="unfinished">sur Aujourd’hui et Dossiers : nouveau dossier ; sur Annuaire et Groupes : nouvelle entrée</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation type="unfinished">dans un dossier : écrire une note</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation type="unfinished">dans un dossier : nouvelle consultation</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation type="unfinished">dans un dossier : ses parties, depuis le haut</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation type="unfinished">dans un dossier, dans une fenêtre large : vers la liste des dossiers et retour</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation type="unfinished">sur Dossiers, Annuaire et Accès : chercher</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation type="unfinished">dans une liste : trier par une colonne</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation type="unfinished">dans une consultation : vers le guide</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation type="unfinished">enregistrer le formulaire ou le dialogue</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation type="unfinished">annuler ce qui vient d’être fait, tant que la barre du haut le propose</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation type="unfinished">sur Réponses : coller une image</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation type="unfinished">un graphique en tableau et retour</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation type="unfinished">un papier plus grand</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation type="unfinished">un papier plus petit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A finished package in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
        <translation type="unfinished">Un paquet prêt à partir manque ou est endommagé. Les dossiers eux-mêmes sont intacts. Rendez encore une fois : il sera refait.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
        <translation type="unfinished">Après plusieurs phrases secrètes fausses, le prochain essai est possible dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished">albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished">amharique</translation>
    </message>
    <message>
        <source>(unknown person)</source>
        <translation type="unfinished">(personne inconnue)</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation type="unfinished">1 à 2 semaines</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation type="unfinished">1 à 2 ans</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation type="unfinished">1 à 3 mois</translation>
    </message>
    <message>
        <source>18, 25 and 27 are different limits: guardian, Jobcenter, youth migration service.</source>
        <translation type="unfinished">18, 25 et 27 sont des limites différentes : tutelle, Jobcenter, service jeunesse migration.</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation type="unfinished">2 à 4 semaines</translation>
    </message>
    <message>
        <source>2 years and longer</source>
        <translation type="unfinished">2 ans et plus</translation>
    </message>
    <message>
        <source>25 and over (Ü25)</source>
        <translation type="unfinished">25 ans et plus (Ü25)</translation>
    </message>
    <message>
        <source>25–26</source>
        <translation type="unfinished">25–26</translation>
    </message>
    <message>
        <source>27–34</source>
        <translation type="unfinished">27–34</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation type="unfinished">3 à 6 mois</translation>
    </message>
    <message>
        <source>35–49</source>
        <translation type="unfinished">35–49</translation>
    </message>
    <message>
        <source>50–59</source>
        <translation type="unfinished">50–59</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation type="unfinished">6 à 12 mois</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished">60 et plus</translation>
    </message>
    <message>
        <source>60 or over</source>
        <translation type="unfinished">60 ou plus</translation>
    </message>
    <message>
        <source>A change claims to come from another device.</source>
        <translation type="unfinished">Une modification prétend venir d’un autre appareil.</translation>
    </message>
    <message>
        <source>A change claims to come from another person.</source>
        <translation type="unfinished">Une modification prétend venir d’une autre personne.</translation>
    </message>
    <message>
        <source>A change does not fit the fields that this program knows.</source>
        <translation type="unfinished">Une modification ne correspond pas aux champs que ce programme connaît.</translation>
    </message>
    <message>
        <source>A change is dated more than two days ahead. Is a clock wrong?</source>
        <translation type="unfinished">Une modification est datée de plus de deux jours dans l’avenir. Une horloge est-elle fausse ?</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation type="unfinished">Un enfant est né</translation>
    </message>
    <message>
        <source>A copy goes into the person&apos;s folder.</source>
        <translation type="unfinished">Une copie va dans le classeur de la personne.</translation>
    </message>
    <message>
        <source>A date cannot be read; year-month-day is expected.</source>
        <translation type="unfinished">Une date ne peut pas être lue ; année-mois-jour est attendu.</translation>
    </message>
    <message>
        <source>A fault in the program. A report without any client data was saved.</source>
        <translation type="unfinished">Une erreur dans le programme. Un rapport sans aucune donnée sur des personnes a été enregistré.</translation>
    </message>
    <message>
        <source>A letter by post counts as arrived on the fourth day after posting.</source>
        <translation type="unfinished">Une lettre par la poste compte comme arrivée le quatrième jour après l’envoi.</translation>
    </message>
    <message>
        <source>A newer program wrote this file. Please update this one first.</source>
        <translation type="unfinished">Un programme plus récent a écrit ce fichier. Veuillez d’abord mettre celui-ci à jour.</translation>
    </message>
    <message>
        <source>A part of the case file shows something other than its history says.</source>
        <translation type="unfinished">Une partie du fichier montre autre chose que ce que dit son historique.</translation>
    </message>
    <message>
        <source>A photo is published with consent only.</source>
        <translation type="unfinished">Une photo n’est publiée qu’avec accord.</translation>
    </message>
    <message>
        <source>A protected consultation has no version to take home.</source>
        <translation type="unfinished">Une consultation protégée n’a pas de version à emporter.</translation>
    </message>
    <message>
        <source>A record of the kind “{name}” is damaged and is not taken over.</source>
        <translation type="unfinished">Une fiche de type « {name} » est endommagée et n’est pas reprise.</translation>
    </message>
    <message>
        <source>A refusal because of the residence paper is counted without names.</source>
        <translation type="unfinished">Un refus à cause du papier de séjour est compté sans nom.</translation>
    </message>
    <message>
        <source>A school-age child without a school is registered at once.</source>
        <translation type="unfinished">Un enfant d’âge scolaire sans école est inscrit tout de suite.</translation>
    </message>
    <message>
        <source>A search can take long. Having no answer is also told.</source>
        <translation type="unfinished">Une recherche peut durer longtemps. Même l’absence de réponse est dite.</translation>
    </message>
    <message>
        <source>A sentence for the volunteer</source>
        <translation type="unfinished">Une phrase pour la ou le bénévole</translation>
    </message>
    <message>
        <source>A single conversation without plan or referral: one year after the last contact.</source>
        <translation type="unfinished">Un seul entretien sans plan ni orientation : un an après le dernier contact.</translation>
    </message>
    <message>
        <source>A volunteer companion helps with one thing. They do not counsel and do not see the file.</source>
        <translation type="unfinished">Une ou un bénévole aide pour une seule chose. Elle ou il ne conseille pas et ne voit pas le dossier.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished">Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>A1</source>
        <translation type="unfinished">A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation type="unfinished">A2</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos de</translation>
    </message>
    <message>
        <source>About how many people and which data are concerned?</source>
        <translation type="unfinished">Combien de personnes et quelles données sont à peu près concernées ?</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation type="unfinished">À propos de ces chiffres</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">Acceptée le</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Liste des accès</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished">Journal des accès</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished">Droits d’accès</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation type="unfinished">Voie d’accès</translation>
    </message>
    <message>
        <source>Access to health care</source>
        <translation type="unfinished">Accès aux soins</translation>
    </message>
    <message>
        <source>Acknowledge nothing and promise no instalments before advice.</source>
        <translation type="unfinished">Ne rien reconnaître et ne promettre aucun versement avant le conseil.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Mesure</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished">Ajouté le</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation type="unfinished">Dépendance</translation>
    </message>
    <message>
        <source>Addiction advice</source>
        <translation type="unfinished">Conseil en addictologie</translation>
    </message>
    <message>
        <source>Addiction advice is free and confidential, towards the police too.</source>
        <translation type="unfinished">Le conseil en addiction est gratuit et confidentiel, aussi envers la police.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Admission by law (a hint)</source>
        <translation type="unfinished">Admission selon la loi (indication)</translation>
    </message>
    <message>
        <source>Admission to the integration course</source>
        <translation type="unfinished">Admission au cours d’intégration</translation>
    </message>
    <message>
        <source>Admission to the integration course is valid until</source>
        <translation type="unfinished">Admission au cours d’intégration valable jusqu’au</translation>
    </message>
    <message>
        <source>Admission to the integration course: date, valid until</source>
        <translation type="unfinished">Admission au cours d’intégration : date, valable jusqu’au</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4) AufenthG) are suspended for the budget year 2026; a claim or an obligation still counts.</source>
        <translation type="unfinished">Les admissions aux places libres (§ 44 (4) AufenthG) sont suspendues pour l’exercice 2026 ; un droit ou une obligation reste valable.</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4)) are suspended in 2026. Then a course by volunteers helps.</source>
        <translation type="unfinished">Les admissions aux places libres (§ 44 (4)) sont suspendues en 2026. Alors un cours de bénévoles aide.</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished">Admis le</translation>
    </message>
    <message>
        <source>Advice before the hearing</source>
        <translation type="unfinished">Conseil avant l’audition</translation>
    </message>
    <message>
        <source>Advice in the Dublin procedure</source>
        <translation type="unfinished">Conseil dans la procédure Dublin</translation>
    </message>
    <message>
        <source>Advice is open-ended. Nobody has to decide today.</source>
        <translation type="unfinished">Le conseil est ouvert. Personne ne doit décider aujourd’hui.</translation>
    </message>
    <message>
        <source>Advice on rights at work</source>
        <translation type="unfinished">Conseil sur les droits au travail</translation>
    </message>
    <message>
        <source>Advice on the BAMF decision</source>
        <translation type="unfinished">Conseil sur la décision du BAMF</translation>
    </message>
    <message>
        <source>Advice on voluntary return</source>
        <translation type="unfinished">Conseil sur le retour volontaire</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished">Afghanistan</translation>
    </message>
    <message>
        <source>Afghanistan, Iran, Pakistan</source>
        <translation type="unfinished">Afghanistan, Iran, Pakistan</translation>
    </message>
    <message>
        <source>After the move at once: citizens office, BAMF, foreigners authority, court, Jobcenter or welfare office.</source>
        <translation type="unfinished">Après le déménagement, tout de suite : bureau des habitants (Bürgerbüro), BAMF, office des étrangers, tribunal, Jobcenter ou office d’aide sociale.</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished">Âge à partir de</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Groupe d’âge</translation>
    </message>
    <message>
        <source>Age groups from 25</source>
        <translation type="unfinished">Groupes d’âge à partir de 25 ans</translation>
    </message>
    <message>
        <source>Age groups under 25</source>
        <translation type="unfinished">Groupes d’âge de moins de 25 ans</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished">Âge jusqu’à</translation>
    </message>
    <message>
        <source>Age: under 25, under 27?</source>
        <translation type="unfinished">Âge : moins de 25, moins de 27 ?</translation>
    </message>
    <message>
        <source>Agreed appointment</source>
        <translation type="unfinished">Rendez-vous convenu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Convenu le</translation>
    </message>
    <message>
        <source>Agreement on working together</source>
        <translation type="unfinished">Accord de coopération</translation>
    </message>
    <message>
        <source>Agreement to the rent</source>
        <translation type="unfinished">Accord pour le loyer</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Accords</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished">Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished">Algérie</translation>
    </message>
    <message>
        <source>All papers are recorded, and every renewal is applied for before it expires.</source>
        <translation type="unfinished">Tous les papiers sont notés, et chaque prolongation est demandée avant l’expiration.</translation>
    </message>
    <message>
        <source>All persons, rent, heating, income right?</source>
        <translation type="unfinished">Personnes, loyer, chauffage, revenus : tout est-il juste ?</translation>
    </message>
    <message>
        <source>Amendment to it</source>
        <translation type="unfinished">Complément à cela</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Complète</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished">Samoa américaines</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished">Amériques</translation>
    </message>
    <message>
        <source>An admission is valid for one year.</source>
        <translation type="unfinished">Une admission est valable un an.</translation>
    </message>
    <message>
        <source>An entry does not fit what this program knows ({field}).</source>
        <translation type="unfinished">Une entrée ne correspond pas à ce que connaît ce programme ({field}).</translation>
    </message>
    <message>
        <source>An interpreter comes along to the appointment.</source>
        <translation type="unfinished">Un interprète vient au rendez-vous.</translation>
    </message>
    <message>
        <source>An offer of “{name}” does not fit what this program knows; it stays with the organisation as a further detail.</source>
        <translation type="unfinished">Une offre de « {name} » ne correspond pas à ce que connaît ce programme ; elle reste auprès de l’organisation comme précision.</translation>
    </message>
    <message>
        <source>An organisation without a name is not taken over.</source>
        <translation type="unfinished">Une organisation sans nom n’est pas reprise.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished">Andorre</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished">Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished">Anguilla</translation>
    </message>
    <message>
        <source>Another column has the same heading.</source>
        <translation type="unfinished">Une autre colonne a le même titre.</translation>
    </message>
    <message>
        <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
        <translation type="unfinished">Un autre annuaire contredit celui-ci. Y a-t-il deux coordinations ? Veuillez téléphoner.</translation>
    </message>
    <message>
        <source>Another organisation may have the case only with a valid release towards it.</source>
        <translation type="unfinished">Une autre organisation ne peut recevoir le dossier qu’avec une levée du secret valable à son égard.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Réponse d’ici au</translation>
    </message>
    <message>
        <source>Answer of</source>
        <translation type="unfinished">Réponse de</translation>
    </message>
    <message>
        <source>Answer on a difference</source>
        <translation type="unfinished">Réponse sur une différence</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation type="unfinished">Répondre à la réclamation</translation>
    </message>
    <message>
        <source>Answer to a volunteer</source>
        <translation type="unfinished">Réponse à une ou un bénévole</translation>
    </message>
    <message>
        <source>Answer: the same person?</source>
        <translation type="unfinished">Réponse : la même personne ?</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Répondu le</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished">Antarctique</translation>
    </message>
    <message>
        <source>Antenatal care</source>
        <translation type="unfinished">Suivi de la grossesse</translation>
    </message>
    <message>
        <source>Anti-discrimination advice</source>
        <translation type="unfinished">Conseil contre les discriminations</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished">Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Application before 1 July 2026: only one week for court action and urgent application.</source>
        <translation type="unfinished">Demande avant le 1er juillet 2026 : une semaine seulement pour le recours et la demande urgente.</translation>
    </message>
    <message>
        <source>Application before 12 June 2026: court action in two weeks, with an urgent deadline in one week; grounds in one month.</source>
        <translation type="unfinished">Demande avant le 12 juin 2026 : recours en deux semaines, en une semaine avec délai urgent ; motifs en un mois.</translation>
    </message>
    <message>
        <source>Application since 1 July 2026: the period in the decision counts. The new law is still to be verified.</source>
        <translation type="unfinished">Demande depuis le 1er juillet 2026 : le délai de la décision compte. Le nouveau droit reste à vérifier.</translation>
    </message>
    <message>
        <source>Application since 12 June 2026: the period in the instructions on remedies counts.</source>
        <translation type="unfinished">Demande depuis le 12 juin 2026 : le délai des voies de recours (Rechtsbehelfsbelehrung) compte.</translation>
    </message>
    <message>
        <source>Applies since</source>
        <translation type="unfinished">Vaut depuis</translation>
    </message>
    <message>
        <source>Apply for child benefit</source>
        <translation type="unfinished">Demander les allocations familiales</translation>
    </message>
    <message>
        <source>Apply for day care early and with proof.</source>
        <translation type="unfinished">Demander la garderie tôt et avec une preuve.</translation>
    </message>
    <message>
        <source>Apply for further approval at the Jobcenter</source>
        <translation type="unfinished">Demander la prolongation au Jobcenter</translation>
    </message>
    <message>
        <source>Apply for renewal (permission to stay, toleration, residence permit)</source>
        <translation type="unfinished">Demander le renouvellement (autorisation, tolérance, titre de séjour)</translation>
    </message>
    <message>
        <source>Apply for renewal in writing, keep a copy</source>
        <translation type="unfinished">Demander la prolongation par écrit, garder une copie</translation>
    </message>
    <message>
        <source>Apply for the work permit</source>
        <translation type="unfinished">Demander l’autorisation de travail</translation>
    </message>
    <message>
        <source>Apply under § 25a: before the 27th birthday</source>
        <translation type="unfinished">Demande selon § 25a : avant le 27e anniversaire</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Rendez-vous</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation type="unfinished">Billet de rendez-vous</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished">Rendez-vous là-bas</translation>
    </message>
    <message>
        <source>Appointment with family advice or the youth office</source>
        <translation type="unfinished">Rendez-vous au conseil familial ou à l’office de la jeunesse</translation>
    </message>
    <message>
        <source>Approval period: from – to</source>
        <translation type="unfinished">Période d’octroi : du – au</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation type="unfinished">Accordé jusqu’au</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">arabe</translation>
    </message>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation type="unfinished">arabe (irakien)</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation type="unfinished">arabe (levantin)</translation>
    </message>
    <message>
        <source>Arabic (standard)</source>
        <translation type="unfinished">arabe (standard)</translation>
    </message>
    <message>
        <source>Are rent, electricity and food safe?</source>
        <translation type="unfinished">Le loyer, l’électricité et la nourriture sont-ils assurés ?</translation>
    </message>
    <message>
        <source>Are there close relatives in Germany?</source>
        <translation type="unfinished">Y a-t-il des proches parents en Allemagne ?</translation>
    </message>
    <message>
        <source>Are there debts or gambling?</source>
        <translation type="unfinished">Y a-t-il des dettes ou des jeux d’argent ?</translation>
    </message>
    <message>
        <source>Are there letters, photos, messages?</source>
        <translation type="unfinished">Y a-t-il des lettres, photos, messages ?</translation>
    </message>
    <message>
        <source>Are there passport, birth certificate, translations?</source>
        <translation type="unfinished">Y a-t-il un passeport, un acte de naissance, des traductions ?</translation>
    </message>
    <message>
        <source>Are we doing the right things? What came of it</source>
        <translation type="unfinished">Faisons-nous les bonnes choses ? Ce qui en est résulté</translation>
    </message>
    <message>
        <source>Are we doing them right? How the work goes</source>
        <translation type="unfinished">Les faisons-nous bien ? Comment va le travail</translation>
    </message>
    <message>
        <source>Are we talking alone, with an interpreter from outside?</source>
        <translation type="unfinished">Parlons-nous seuls, avec un interprète de l’extérieur ?</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished">Domaine de vie</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished">Arménie</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished">arménien</translation>
    </message>
    <message>
        <source>Arrange a doctor&apos;s appointment with an interpreter</source>
        <translation type="unfinished">Prendre rendez-vous chez le médecin avec un interprète</translation>
    </message>
    <message>
        <source>Arrange an appointment with addiction advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil en addiction</translation>
    </message>
    <message>
        <source>Arrange an appointment with asylum procedure advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil en procédure d’asile</translation>
    </message>
    <message>
        <source>Arrange an appointment with debt advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil en surendettement</translation>
    </message>
    <message>
        <source>Arrange an appointment with family reunion advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil en regroupement familial</translation>
    </message>
    <message>
        <source>Arrange an appointment with pregnancy advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil de grossesse</translation>
    </message>
    <message>
        <source>Arrange an appointment with recognition advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil en reconnaissance</translation>
    </message>
    <message>
        <source>Arrange an appointment with return advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil au retour</translation>
    </message>
    <message>
        <source>Arrange an appointment with the foreigners authority</source>
        <translation type="unfinished">Prendre rendez-vous à l’office des étrangers</translation>
    </message>
    <message>
        <source>Arrange an appointment with the school authority&apos;s advice</source>
        <translation type="unfinished">Prendre rendez-vous au conseil de l’inspection scolaire</translation>
    </message>
    <message>
        <source>Arrange an appointment with the tracing service</source>
        <translation type="unfinished">Prendre rendez-vous au service de recherche</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">Arrivée</translation>
    </message>
    <message>
        <source>Arrival from Ukraine</source>
        <translation type="unfinished">Arrivée d’Ukraine</translation>
    </message>
    <message>
        <source>Arrival from Ukraine since 1 April 2025: money from the welfare office instead of the Jobcenter.</source>
        <translation type="unfinished">Arrivée d’Ukraine depuis le 1er avril 2025 : argent de l’office d’aide sociale et non du Jobcenter.</translation>
    </message>
    <message>
        <source>Arrival from Ukraine: see how things stand</source>
        <translation type="unfinished">Arrivée d’Ukraine : voir où en est la situation</translation>
    </message>
    <message>
        <source>Arrival since 1 April 2025: change from Jobcenter to welfare office</source>
        <translation type="unfinished">Arrivée depuis le 1er avril 2025 : passage du Jobcenter à l’aide sociale</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">Arrivée le</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished">Aruba</translation>
    </message>
    <message>
        <source>Ask course providers for a place and childcare</source>
        <translation type="unfinished">Demander une place et une garde d’enfants aux organismes de cours</translation>
    </message>
    <message>
        <source>Ask for a shelter place</source>
        <translation type="unfinished">Demander une place d’hébergement</translation>
    </message>
    <message>
        <source>Ask for a volunteer companion</source>
        <translation type="unfinished">Demander un accompagnement bénévole</translation>
    </message>
    <message>
        <source>Ask for first advice at the naturalisation office</source>
        <translation type="unfinished">Demander un premier conseil à l’office des naturalisations</translation>
    </message>
    <message>
        <source>Ask for the answer in writing</source>
        <translation type="unfinished">Demander la réponse par écrit</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation type="unfinished">Demander comment c’était</translation>
    </message>
    <message>
        <source>Ask how things are</source>
        <translation type="unfinished">Demander comment cela va</translation>
    </message>
    <message>
        <source>Ask on a safe way</source>
        <translation type="unfinished">Redemander par une voie sûre</translation>
    </message>
    <message>
        <source>Ask the office to agree to the rent</source>
        <translation type="unfinished">Demander l’accord de l’administration pour le loyer</translation>
    </message>
    <message>
        <source>Ask whether there is an answer</source>
        <translation type="unfinished">Demander s’il y a une réponse</translation>
    </message>
    <message>
        <source>Asked are</source>
        <translation type="unfinished">Sont interrogés</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Demandé par</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Demandé le</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Évalué le</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">Mission</translation>
    </message>
    <message>
        <source>Assisted training (§§ 74 ff. SGB III)</source>
        <translation type="unfinished">Formation assistée (§§ 74 et suiv. SGB III)</translation>
    </message>
    <message>
        <source>Asylum application is lodged</source>
        <translation type="unfinished">Demande d’asile déposée</translation>
    </message>
    <message>
        <source>Asylum decision</source>
        <translation type="unfinished">Décision d’asile</translation>
    </message>
    <message>
        <source>Asylum hearing</source>
        <translation type="unfinished">Audition d’asile</translation>
    </message>
    <message>
        <source>Asylum procedure advice</source>
        <translation type="unfinished">Conseil en procédure d’asile</translation>
    </message>
    <message>
        <source>At least one of the cases was changed since. Nothing was done; please look at the list again.</source>
        <translation type="unfinished">Au moins un des dossiers a été modifié depuis. Rien n’a été fait ; veuillez regarder la liste de nouveau.</translation>
    </message>
    <message>
        <source>At the end, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">À la fin : « Rechtsbehelfsbelehrung »</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Australie</translation>
    </message>
    <message>
        <source>Australia and Oceania</source>
        <translation type="unfinished">Australie et Océanie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished">Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished">Azerbaïdjan</translation>
    </message>
    <message>
        <source>B1</source>
        <translation type="unfinished">B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation type="unfinished">B2</translation>
    </message>
    <message>
        <source>BAMF decision</source>
        <translation type="unfinished">Décision du BAMF</translation>
    </message>
    <message>
        <source>BAMF decision with urgent deadline (manifestly unfounded)</source>
        <translation type="unfinished">Décision du BAMF avec délai urgent (manifestement infondée)</translation>
    </message>
    <message>
        <source>BAMF decision: another state is responsible (Dublin)</source>
        <translation type="unfinished">Décision du BAMF : un autre État est responsable (Dublin)</translation>
    </message>
    <message>
        <source>BAMF decision: work out the deadline</source>
        <translation type="unfinished">Décision du BAMF : calculer le délai</translation>
    </message>
    <message>
        <source>BAMF: rejection</source>
        <translation type="unfinished">BAMF : rejet</translation>
    </message>
    <message>
        <source>Backups in their place</source>
        <translation type="unfinished">Sauvegardes à leur emplacement</translation>
    </message>
    <message>
        <source>Bad sleep and fear are common after hard experiences and no weakness.</source>
        <translation type="unfinished">Mal dormir et avoir peur est fréquent après des choses dures et n’est pas une faiblesse.</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished">Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished">Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished">Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished">Barbade</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>Before any signature: legal advice. Withdrawing an application can hardly be undone.</source>
        <translation type="unfinished">Avant toute signature : conseil juridique. Le retrait d’une demande ne peut guère être annulé.</translation>
    </message>
    <message>
        <source>Before changes are taken in, the case file is secured, and there is not enough room for that on this computer. Nothing was taken in. Please make room and try again.</source>
        <translation type="unfinished">Avant de reprendre des modifications, le fichier est mis en sûreté, et il n’y a pas assez de place pour cela sur cet ordinateur. Rien n’a été repris. Veuillez faire de la place et réessayer.</translation>
    </message>
    <message>
        <source>Before signing: get the office&apos;s agreement to the rent.</source>
        <translation type="unfinished">Avant de signer : obtenir l’accord de l’administration pour le loyer.</translation>
    </message>
    <message>
        <source>Before the start check the wording on work in the paper and apply for permission where it is needed.</source>
        <translation type="unfinished">Avant le début, vérifier la mention sur le travail (Erwerbstätigkeit) dans le papier et demander l’autorisation là où il en faut une.</translation>
    </message>
    <message>
        <source>Begin with permission only.</source>
        <translation type="unfinished">Ne commencer qu’avec une autorisation.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished">Commence le</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished">Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished">Belize</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished">Prestations sociales</translation>
    </message>
    <message>
        <source>Benefits under the AsylbLG</source>
        <translation type="unfinished">Prestations selon l’AsylbLG</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished">Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished">Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished">Bhoutan</translation>
    </message>
    <message>
        <source>Bill, reminder, collection, court or enforcement?</source>
        <translation type="unfinished">Facture, rappel, recouvrement, tribunal ou saisie ?</translation>
    </message>
    <message>
        <source>Birth: registry office and child benefit</source>
        <translation type="unfinished">Naissance : état civil et allocations familiales</translation>
    </message>
    <message>
        <source>Birthday of a young person (§ 25a)</source>
        <translation type="unfinished">Anniversaire d’un jeune (§ 25a)</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished">Bolivie</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished">Bonaire, Saint-Eustache et Saba</translation>
    </message>
    <message>
        <source>Border crossing certificate</source>
        <translation type="unfinished">Attestation de passage de frontière</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Naissance</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished">Naissance le</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished">Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation type="unfinished">Signé par les deux le</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished">Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished">Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Brésil</translation>
    </message>
    <message>
        <source>Breaks are possible. Whoever does not understand the interpreter says so at once.</source>
        <translation type="unfinished">Les pauses sont possibles. Qui ne comprend pas l’interprète le dit tout de suite.</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished">Contact bref</translation>
    </message>
    <message>
        <source>Bring CV and school reports</source>
        <translation type="unfinished">Apporter le CV et les bulletins</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">À apporter</translation>
    </message>
    <message>
        <source>Bring bank statements and tenancy agreement</source>
        <translation type="unfinished">Apporter les relevés de compte et le contrat de location</translation>
    </message>
    <message>
        <source>Bring birth certificate, vaccination record and school reports</source>
        <translation type="unfinished">Apporter l’acte de naissance, le carnet de vaccination et les bulletins</translation>
    </message>
    <message>
        <source>Bring decision, envelope and the family&apos;s papers</source>
        <translation type="unfinished">Apporter la décision, l’enveloppe et les papiers de la famille</translation>
    </message>
    <message>
        <source>Bring the envelope</source>
        <translation type="unfinished">Apporter l’enveloppe</translation>
    </message>
    <message>
        <source>Bring the envelope and the complete decision</source>
        <translation type="unfinished">Apporter l’enveloppe et la décision complète</translation>
    </message>
    <message>
        <source>Bring the missing papers</source>
        <translation type="unfinished">Apporter les papiers qui manquent</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished">Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished">Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished">Brunei</translation>
    </message>
    <message>
        <source>Build it anew; the records themselves are not affected.</source>
        <translation type="unfinished">Reconstruisez-le ; les fiches elles-mêmes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished">Bulgarie</translation>
    </message>
    <message>
        <source>Package no. {seq} from {name} does not follow the one before it. Please ask {name} whether the device was reset or copied.</source>
        <translation type="unfinished">Le paquet n° {seq} de {name} ne fait pas suite au précédent. Veuillez demander à {name} si l’appareil a été réinitialisé ou copié.</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished">Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished">Burundi</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Pour le</translation>
    </message>
    <message>
        <source>C1</source>
        <translation type="unfinished">C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation type="unfinished">C2</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation type="unfinished">Cap-Vert</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation type="unfinished">Feuille de calcul (Berechnungsbogen)</translation>
    </message>
    <message>
        <source>Calculation: persons, rent, income, deductions</source>
        <translation type="unfinished">Calcul : personnes, loyer, revenus, déductions</translation>
    </message>
    <message>
        <source>Call the office and record the answer</source>
        <translation type="unfinished">Appeler l’administration et noter la réponse</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished">Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished">Cameroun</translation>
    </message>
    <message>
        <source>Can and will the person speak themselves, with company?</source>
        <translation type="unfinished">La personne peut-elle et veut-elle parler elle-même, accompagnée ?</translation>
    </message>
    <message>
        <source>Can the person go home safely today? Are children there?</source>
        <translation type="unfinished">La personne peut-elle rentrer chez elle en sécurité aujourd’hui ? Y a-t-il des enfants ?</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Canada</translation>
    </message>
    <message>
        <source>Careers advice</source>
        <translation type="unfinished">Orientation professionnelle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Case file and key file do not belong together: one of them comes from another folder, or the case file is destroyed. Neither was changed. Please restore both files from the same backup.</source>
        <translation type="unfinished">Le fichier et le fichier de clés ne vont pas ensemble : l’un des deux vient d’un autre répertoire, ou le fichier est détruit. Aucun n’a été modifié. Veuillez restaurer les deux à partir de la même sauvegarde.</translation>
    </message>
    <message>
        <source>Case file unlocked</source>
        <translation type="unfinished">Fichier déverrouillé</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Numéro du dossier</translation>
    </message>
    <message>
        <source>Case seen</source>
        <translation type="unfinished">Dossier vu</translation>
    </message>
    <message>
        <source>Case transfer</source>
        <translation type="unfinished">Transfert de dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>Cases by district</source>
        <translation type="unfinished">Dossiers par quartier</translation>
    </message>
    <message>
        <source>Cases by service</source>
        <translation type="unfinished">Dossiers par service</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished">Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished">République centrafricaine</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">Centre</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished">Tchad</translation>
    </message>
    <message>
        <source>Chamber of crafts</source>
        <translation type="unfinished">Chambre des métiers</translation>
    </message>
    <message>
        <source>Chamber of industry and commerce</source>
        <translation type="unfinished">Chambre de commerce et d’industrie</translation>
    </message>
    <message>
        <source>Check a letter of the court</source>
        <translation type="unfinished">Examiner une lettre du tribunal</translation>
    </message>
    <message>
        <source>Check analogous benefits (36 months AsylbLG)</source>
        <translation type="unfinished">Vérifier les prestations analogues (36 mois AsylbLG)</translation>
    </message>
    <message>
        <source>Check of a decision</source>
        <translation type="unfinished">Examen d’une décision</translation>
    </message>
    <message>
        <source>Check of a way into a residence title</source>
        <translation type="unfinished">Examen d’une voie vers un titre de séjour</translation>
    </message>
    <message>
        <source>Check of court action against the BAMF decision</source>
        <translation type="unfinished">Examen d’un recours contre la décision du BAMF</translation>
    </message>
    <message>
        <source>Check of the objection</source>
        <translation type="unfinished">Examen de l’opposition</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">Vérifié le</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished">Vérifié :</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished">Somme de contrôle</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation type="unfinished">Somme de contrôle de la signature</translation>
    </message>
    <message>
        <source>Checksum of the wording</source>
        <translation type="unfinished">Somme de contrôle du texte</translation>
    </message>
    <message>
        <source>Child benefit is paid for six months back only. Please apply by this day.</source>
        <translation type="unfinished">Les allocations familiales (Kindergeld) ne sont versées que pour six mois en arrière. Veuillez faire la demande au plus tard à cette date.</translation>
    </message>
    <message>
        <source>Child benefit is paid six months back only: apply at once.</source>
        <translation type="unfinished">Les allocations familiales (Kindergeld) ne sont versées que pour six mois en arrière : faire la demande tout de suite.</translation>
    </message>
    <message>
        <source>Child without school: at once</source>
        <translation type="unfinished">Enfant sans école : tout de suite</translation>
    </message>
    <message>
        <source>Children and relatives do not interpret at the doctor&apos;s.</source>
        <translation type="unfinished">Les enfants et les proches ne traduisent pas chez le médecin.</translation>
    </message>
    <message>
        <source>Children do not interpret.</source>
        <translation type="unfinished">Les enfants ne traduisent pas.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">Chine</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation type="unfinished">Nom d’usage</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished">Île Christmas</translation>
    </message>
    <message>
        <source>Church asylum</source>
        <translation type="unfinished">Asile ecclésiastique</translation>
    </message>
    <message>
        <source>Citizens office</source>
        <translation type="unfinished">Bureau des citoyens</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Ville</translation>
    </message>
    <message>
        <source>City-let flat</source>
        <translation type="unfinished">Logement loué par la ville</translation>
    </message>
    <message>
        <source>Claim to the integration course</source>
        <translation type="unfinished">Droit au cours d’intégration</translation>
    </message>
    <message>
        <source>Clarification of benefits</source>
        <translation type="unfinished">Éclaircissement des prestations</translation>
    </message>
    <message>
        <source>Clarification of the notice</source>
        <translation type="unfinished">Éclaircissement de la décision</translation>
    </message>
    <message>
        <source>Clarify differing names before applying.</source>
        <translation type="unfinished">Éclaircir les noms différents avant la demande.</translation>
    </message>
    <message>
        <source>Clarifying a question</source>
        <translation type="unfinished">Éclaircir une question</translation>
    </message>
    <message>
        <source>Clarifying identity and passport</source>
        <translation type="unfinished">Éclaircir l’identité et le passeport</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">Personne conseillée</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation type="unfinished">La personne a accepté le</translation>
    </message>
    <message>
        <source>Client goes alone</source>
        <translation type="unfinished">La personne y va seule</translation>
    </message>
    <message>
        <source>Client sheet</source>
        <translation type="unfinished">Feuille pour la personne</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation type="unfinished">Personne informée le</translation>
    </message>
    <message>
        <source>Client&apos;s own priority</source>
        <translation type="unfinished">Priorité de la personne</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Personnes conseillées</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">Clos le</translation>
    </message>
    <message>
        <source>Closure reason</source>
        <translation type="unfinished">Motif de clôture</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation type="unfinished">Îles Cocos</translation>
    </message>
    <message>
        <source>Collect all letters and sort them by date</source>
        <translation type="unfinished">Rassembler toutes les lettres et les classer par date</translation>
    </message>
    <message>
        <source>Collect papers</source>
        <translation type="unfinished">Rassembler les papiers</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Colombie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished">Comores</translation>
    </message>
    <message>
        <source>Comparison without names (keyed)</source>
        <translation type="unfinished">Comparaison sans noms (à clé)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">Réclamation</translation>
    </message>
    <message>
        <source>Condition: allowed, with permission only, this employer only, not allowed</source>
        <translation type="unfinished">Condition : permis, seulement avec autorisation, seulement chez cet employeur, pas permis</translation>
    </message>
    <message>
        <source>Conditions, residence, “Aufenthalt beschränkt auf …”</source>
        <translation type="unfinished">Conditions : « Wohnsitz », « Aufenthalt beschränkt auf … »</translation>
    </message>
    <message>
        <source>Conditions, “Erwerbstätigkeit …”</source>
        <translation type="unfinished">Conditions : « Erwerbstätigkeit … »</translation>
    </message>
    <message>
        <source>Conditions: work, residence</source>
        <translation type="unfinished">Conditions : travail, résidence</translation>
    </message>
    <message>
        <source>Confidentiality declared on</source>
        <translation type="unfinished">Confidentialité déclarée le</translation>
    </message>
    <message>
        <source>Confidentiality holds at the practice too. Interpreters must keep it as well.</source>
        <translation type="unfinished">Le secret vaut aussi au cabinet médical. Les interprètes doivent le garder aussi.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consentement</translation>
    </message>
    <message>
        <source>Consequences for the procedure</source>
        <translation type="unfinished">Conséquences pour la procédure</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Consultation</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation type="unfinished">Compte rendu de consultation</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished">Consultations</translation>
    </message>
    <message>
        <source>Consultations by district</source>
        <translation type="unfinished">Consultations par quartier</translation>
    </message>
    <message>
        <source>Consultations by language</source>
        <translation type="unfinished">Consultations par langue</translation>
    </message>
    <message>
        <source>Consultations by place</source>
        <translation type="unfinished">Consultations par lieu</translation>
    </message>
    <message>
        <source>Consultations by topic</source>
        <translation type="unfinished">Consultations par thème</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">Personne de contact</translation>
    </message>
    <message>
        <source>Contact the chamber</source>
        <translation type="unfinished">Prendre contact avec la chambre</translation>
    </message>
    <message>
        <source>Contact with an authority</source>
        <translation type="unfinished">Contact avec une administration</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">Contrat</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation type="unfinished">Contrat du</translation>
    </message>
    <message>
        <source>Contract: hours, pay, probation, notice</source>
        <translation type="unfinished">Contrat : heures, salaire, essai, préavis</translation>
    </message>
    <message>
        <source>Contracts (training, work)</source>
        <translation type="unfinished">Contrats (formation, travail)</translation>
    </message>
    <message>
        <source>Contracts by broker</source>
        <translation type="unfinished">Contrats par intermédiaire</translation>
    </message>
    <message>
        <source>Contracts by kind</source>
        <translation type="unfinished">Contrats par type</translation>
    </message>
    <message>
        <source>Contracts by origin</source>
        <translation type="unfinished">Contrats par origine</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Exports pris en compte</translation>
    </message>
    <message>
        <source>Conversation in plain language</source>
        <translation type="unfinished">Conversation en langage simple</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished">Îles Cook</translation>
    </message>
    <message>
        <source>Coordination with the guardian</source>
        <translation type="unfinished">Entente avec la tutelle</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Coordination</translation>
    </message>
    <message>
        <source>Coping with crises</source>
        <translation type="unfinished">Surmonter les crises</translation>
    </message>
    <message>
        <source>Copy names in another script exactly or have them photographed</source>
        <translation type="unfinished">Recopier exactement les noms dans une autre écriture ou les faire photographier</translation>
    </message>
    <message>
        <source>Copy the wording on work, do not interpret.</source>
        <translation type="unfinished">Recopier la mention sur le travail, sans l’interpréter.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished">Corrigé le</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Corrections</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Costa Rica</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">Conseil</translation>
    </message>
    <message>
        <source>Counselling and referrals in figures</source>
        <translation type="unfinished">Conseil et orientations en chiffres</translation>
    </message>
    <message>
        <source>Counselling case</source>
        <translation type="unfinished">Dossier de conseil</translation>
    </message>
    <message>
        <source>Counselling for refugees: report to the federal level</source>
        <translation type="unfinished">Conseil aux réfugiés : rapport pour l’échelon fédéral</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Conseiller(-ère)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cours</translation>
    </message>
    <message>
        <source>Course by volunteers</source>
        <translation type="unfinished">Cours donné par des bénévoles</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation type="unfinished">Organisme de cours</translation>
    </message>
    <message>
        <source>Course: questions on the route, then on the reasons. Everything may be told calmly.</source>
        <translation type="unfinished">Déroulement : questions sur le trajet, puis sur les raisons. Tout peut être dit calmement.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cours</translation>
    </message>
    <message>
        <source>Courses, places and unmet demand</source>
        <translation type="unfinished">Cours, places et besoins non couverts</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision</source>
        <translation type="unfinished">Recours contre la décision du BAMF</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision (applied since 12 June 2026)</source>
        <translation type="unfinished">Recours contre la décision du BAMF (demande depuis le 12 juin 2026)</translation>
    </message>
    <message>
        <source>Court action and urgent application against the Dublin decision</source>
        <translation type="unfinished">Recours et demande urgente contre la décision Dublin</translation>
    </message>
    <message>
        <source>Court action with urgent application (Dublin)</source>
        <translation type="unfinished">Recours avec demande urgente (Dublin)</translation>
    </message>
    <message>
        <source>Court action with urgent application (applied since 12 June 2026)</source>
        <translation type="unfinished">Recours avec demande urgente (demande depuis le 12 juin 2026)</translation>
    </message>
    <message>
        <source>Court action with urgent application (manifestly unfounded)</source>
        <translation type="unfinished">Recours avec demande urgente (manifestement infondée)</translation>
    </message>
    <message>
        <source>Court action with urgent application (responsibility, applied since 1 July 2026)</source>
        <translation type="unfinished">Recours avec demande urgente (responsabilité, demande depuis le 1er juillet 2026)</translation>
    </message>
    <message>
        <source>Court and period. If it names a day, enter it.</source>
        <translation type="unfinished">Tribunal et délai. Si un jour y est indiqué, l’inscrire.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished">Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished">Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished">Curaçao</translation>
    </message>
    <message>
        <source>Customer number, file number, number of pages</source>
        <translation type="unfinished">Numéro de client, numéro de dossier, nombre de pages</translation>
    </message>
    <message>
        <source>Customer or file number?</source>
        <translation type="unfinished">Numéro de client ou de dossier ?</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished">Chypre</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished">cyrillique</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished">Tchéquie</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished">Côte d’Ivoire</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished">RD Congo</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished">dari</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished">Délégué à la protection des données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Date at</source>
        <translation type="unfinished">Date à</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Date indiquée dans la décision</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Date de naissance</translation>
    </message>
    <message>
        <source>Date of the first title: the claim runs one year.</source>
        <translation type="unfinished">Date du premier titre : le droit court un an.</translation>
    </message>
    <message>
        <source>Date on</source>
        <translation type="unfinished">Date le</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation type="unfinished">Échéance ou délai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Day and month are missing.</source>
        <translation type="unfinished">Le jour et le mois manquent.</translation>
    </message>
    <message>
        <source>Day care place</source>
        <translation type="unfinished">Place en garderie</translation>
    </message>
    <message>
        <source>Day it was posted: the postmark is safer than the date in the letter.</source>
        <translation type="unfinished">Jour de l’envoi : le cachet de la poste est plus sûr que la date de la lettre.</translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished">Jour de la notification</translation>
    </message>
    <message>
        <source>Day of service. Without the envelope: when and how did the letter come?</source>
        <translation type="unfinished">Jour de la notification. Sans enveloppe : quand et comment la lettre est-elle arrivée ?</translation>
    </message>
    <message>
        <source>Day of the application: it decides between old and new law.</source>
        <translation type="unfinished">Jour de la demande d’asile : il décide entre l’ancien et le nouveau droit.</translation>
    </message>
    <message>
        <source>Days to the first appointment (median)</source>
        <translation type="unfinished">Jours jusqu’au premier rendez-vous (médiane)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Délai</translation>
    </message>
    <message>
        <source>Deadline set by the court</source>
        <translation type="unfinished">Délai fixé par le tribunal</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">Conseil en surendettement</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished">Dettes</translation>
    </message>
    <message>
        <source>Debts and contracts</source>
        <translation type="unfinished">Dettes et contrats</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Décision</translation>
    </message>
    <message>
        <source>Decision of an office</source>
        <translation type="unfinished">Décision d’une administration</translation>
    </message>
    <message>
        <source>Decision of an office without proper instructions on remedies</source>
        <translation type="unfinished">Décision d’une administration sans voies de recours correctes</translation>
    </message>
    <message>
        <source>Decision of an office: work out the deadline</source>
        <translation type="unfinished">Décision d’une administration : calculer le délai</translation>
    </message>
    <message>
        <source>Decision refusing something: work out the deadline</source>
        <translation type="unfinished">Décision qui refuse quelque chose : calculer le délai</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished">Suppression</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished">Danemark</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Détail</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Appareil</translation>
    </message>
    <message>
        <source>Did a yellow envelope of the court come? Date?</source>
        <translation type="unfinished">Une enveloppe jaune du tribunal est-elle arrivée ? Date ?</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation type="unfinished">Communiqué le</translation>
    </message>
    <message>
        <source>Disclosure without consent</source>
        <translation type="unfinished">Communication sans consentement</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Discrimination</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished">Chiffrement du disque</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished">Djibouti</translation>
    </message>
    <message>
        <source>Do name and date of birth agree in all papers?</source>
        <translation type="unfinished">Le nom et la date de naissance sont-ils les mêmes dans tous les papiers ?</translation>
    </message>
    <message>
        <source>Do not advise hiding: it makes the period longer.</source>
        <translation type="unfinished">Ne pas conseiller de se cacher : cela allonge le délai.</translation>
    </message>
    <message>
        <source>Do not ask about violence or termination in the partner&apos;s presence.</source>
        <translation type="unfinished">Ne pas interroger sur la violence ou l’interruption de grossesse devant le ou la partenaire.</translation>
    </message>
    <message>
        <source>Do not ask an embassy before legal advice.</source>
        <translation type="unfinished">Ne pas demander à une ambassade avant un conseil juridique.</translation>
    </message>
    <message>
        <source>Do not ask for details of what happened.</source>
        <translation type="unfinished">Ne pas demander de détails sur ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Do not ask for papers, names or the flight story first.</source>
        <translation type="unfinished">Ne pas commencer par demander les papiers, les noms ou l’histoire de la fuite.</translation>
    </message>
    <message>
        <source>Do not call any qualification worthless.</source>
        <translation type="unfinished">Ne dire d’aucune qualification qu’elle ne vaut rien.</translation>
    </message>
    <message>
        <source>Do not choose the occupation we think right.</source>
        <translation type="unfinished">Ne pas choisir le métier que nous trouvons bon.</translation>
    </message>
    <message>
        <source>Do not go on with this file, and restore a backup.</source>
        <translation type="unfinished">Ne continuez pas avec ce fichier, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Do not go to the embassy before getting legal advice: it can cost the protection.</source>
        <translation type="unfinished">N’allez pas à l’ambassade avant un conseil juridique : cela peut coûter la protection.</translation>
    </message>
    <message>
        <source>Do not judge a project after its first year.</source>
        <translation type="unfinished">Ne pas juger un projet après sa première année.</translation>
    </message>
    <message>
        <source>Do not judge the chances of an objection; the organisation&apos;s lawyer checks that.</source>
        <translation type="unfinished">Ne pas juger les chances d’une opposition ; la juriste ou le juriste de l’organisation l’examine.</translation>
    </message>
    <message>
        <source>Do not keep spouses in one file.</source>
        <translation type="unfinished">Ne pas tenir les époux dans un même dossier.</translation>
    </message>
    <message>
        <source>Do not let anyone begin without permission.</source>
        <translation type="unfinished">Ne laisser personne commencer sans autorisation.</translation>
    </message>
    <message>
        <source>Do not only phone: applications and changes need proof.</source>
        <translation type="unfinished">Ne pas seulement téléphoner : les demandes et changements exigent une preuve.</translation>
    </message>
    <message>
        <source>Do not pay anything out of fear.</source>
        <translation type="unfinished">Ne rien payer par peur.</translation>
    </message>
    <message>
        <source>Do not push for a police report.</source>
        <translation type="unfinished">Ne pas pousser à porter plainte.</translation>
    </message>
    <message>
        <source>Do not record an own estimate as a certificate.</source>
        <translation type="unfinished">Ne pas noter une estimation propre comme certificat.</translation>
    </message>
    <message>
        <source>Do not record, print or say the new address.</source>
        <translation type="unfinished">Ne pas noter, imprimer ni dire la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Do not say how long it takes or that it will work.</source>
        <translation type="unfinished">Ne pas dire combien de temps cela dure ni que cela marchera.</translation>
    </message>
    <message>
        <source>Do not say “surely it was not meant like that”.</source>
        <translation type="unfinished">Ne pas dire « ce n’était sûrement pas voulu ainsi ».</translation>
    </message>
    <message>
        <source>Do not search for or post names on social networks.</source>
        <translation type="unfinished">Ne pas chercher ni publier de noms sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Do not send anyone to the embassy before legal advice.</source>
        <translation type="unfinished">N’envoyer personne à l’ambassade avant un conseil juridique.</translation>
    </message>
    <message>
        <source>Do not speak of chances of success: that is legal advice.</source>
        <translation type="unfinished">Ne pas parler des chances de succès : c’est du conseil juridique.</translation>
    </message>
    <message>
        <source>Do not stop suddenly alone: withdrawal can be dangerous.</source>
        <translation type="unfinished">Ne pas arrêter seul d’un coup : le sevrage peut être dangereux.</translation>
    </message>
    <message>
        <source>Do not suggest reasons or judge. Legal assessment belongs to asylum procedure advice.</source>
        <translation type="unfinished">Ne suggérer ni juger aucune raison. L’appréciation juridique revient au conseil en procédure d’asile.</translation>
    </message>
    <message>
        <source>Do not threaten or judge.</source>
        <translation type="unfinished">Ne pas menacer ni juger.</translation>
    </message>
    <message>
        <source>Do not try to solve everything at once.</source>
        <translation type="unfinished">Ne pas vouloir tout résoudre d’un coup.</translation>
    </message>
    <message>
        <source>Do not wait for the next counselling day.</source>
        <translation type="unfinished">Ne pas attendre le prochain jour de conseil.</translation>
    </message>
    <message>
        <source>Do not write down or guess diagnoses.</source>
        <translation type="unfinished">Ne pas noter ni deviner de diagnostics.</translation>
    </message>
    <message>
        <source>Do not write down the flight story: record only what the help needs.</source>
        <translation type="unfinished">Ne pas écrire l’histoire de la fuite : noter seulement ce dont l’aide a besoin.</translation>
    </message>
    <message>
        <source>Do nothing without consent.</source>
        <translation type="unfinished">Ne rien faire sans accord.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished">Document ouvert</translation>
    </message>
    <message>
        <source>Does it say “offensichtlich unbegründet” (manifestly unfounded) or “unzulässig” (inadmissible)? Then the period is shorter.</source>
        <translation type="unfinished">Est-il écrit « offensichtlich unbegründet » (manifestement infondé) ou « unzulässig » (irrecevable) ? Alors le délai est plus court.</translation>
    </message>
    <message>
        <source>Does the child need special help?</source>
        <translation type="unfinished">L’enfant a-t-il besoin d’une aide particulière ?</translation>
    </message>
    <message>
        <source>Does the person feel safe there?</source>
        <translation type="unfinished">La personne s’y sent-elle en sécurité ?</translation>
    </message>
    <message>
        <source>Does the person need childcare, company or more breaks?</source>
        <translation type="unfinished">La personne a-t-elle besoin d’une garde d’enfants, d’un accompagnement ou de plus de pauses ?</translation>
    </message>
    <message>
        <source>Does the person understand what they sign?</source>
        <translation type="unfinished">La personne comprend-elle ce qu’elle signe ?</translation>
    </message>
    <message>
        <source>Does the person want a volunteer companion?</source>
        <translation type="unfinished">La personne veut-elle un accompagnement bénévole ?</translation>
    </message>
    <message>
        <source>Does the person want to change something?</source>
        <translation type="unfinished">La personne veut-elle changer quelque chose ?</translation>
    </message>
    <message>
        <source>Does the person want to talk to a specialised service? In which language?</source>
        <translation type="unfinished">La personne veut-elle parler à un service spécialisé ? Dans quelle langue ?</translation>
    </message>
    <message>
        <source>Does the person want to work in this occupation?</source>
        <translation type="unfinished">La personne veut-elle travailler dans ce métier ?</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished">Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished">République dominicaine</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Fait le</translation>
    </message>
    <message>
        <source>Dublin procedure</source>
        <translation type="unfinished">Procédure Dublin</translation>
    </message>
    <message>
        <source>E-mail, calendar, network drive, SIM card. Counsel itself has no access to anything outside.</source>
        <translation type="unfinished">Courriel, calendrier, lecteur réseau, carte SIM. Counsel lui-même n’a accès à rien d’extérieur.</translation>
    </message>
    <message>
        <source>EU free movement</source>
        <translation type="unfinished">Libre circulation UE</translation>
    </message>
    <message>
        <source>EU or German</source>
        <translation type="unfinished">UE ou allemand</translation>
    </message>
    <message>
        <source>EU, EEA, Switzerland</source>
        <translation type="unfinished">UE, EEE, Suisse</translation>
    </message>
    <message>
        <source>Eastern Europe and Caucasus</source>
        <translation type="unfinished">Europe de l’Est et Caucase</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished">Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished">Salvador</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Courriel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">Employeur</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation type="unfinished">Employeur ou organisme</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation type="unfinished">Agence pour l’emploi</translation>
    </message>
    <message>
        <source>Employment toleration ends (30 months)</source>
        <translation type="unfinished">La tolérance pour emploi se termine (30 mois)</translation>
    </message>
    <message>
        <source>Employment toleration is issued</source>
        <translation type="unfinished">La tolérance pour emploi est délivrée</translation>
    </message>
    <message>
        <source>Employment toleration § 60d</source>
        <translation type="unfinished">Tolérance pour emploi § 60d</translation>
    </message>
    <message>
        <source>Employment toleration: entry by 31 December 2022, 12 months of toleration, 12 months of work from 20 hours; it is valid for 30 months.</source>
        <translation type="unfinished">Tolérance pour emploi : entrée jusqu’au 31 décembre 2022, 12 mois de tolérance, 12 mois de travail d’au moins 20 heures ; elle est valable 30 mois.</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months of work, 20 hours or more</source>
        <translation type="unfinished">Tolérance pour emploi : douze mois de travail, 20 heures ou plus</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months tolerated</source>
        <translation type="unfinished">Tolérance pour emploi : douze mois de tolérance</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Fin</translation>
    </message>
    <message>
        <source>End of employment toleration</source>
        <translation type="unfinished">Fin de la tolérance pour emploi</translation>
    </message>
    <message>
        <source>End of the approval: think of the new application eight weeks before.</source>
        <translation type="unfinished">Fin de l’octroi : penser à la nouvelle demande huit semaines avant.</translation>
    </message>
    <message>
        <source>End of the residence rule</source>
        <translation type="unfinished">Fin de l’assignation de résidence</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished">Se termine le</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">anglais</translation>
    </message>
    <message>
        <source>Enter only what the person says. Not knowing is an answer.</source>
        <translation type="unfinished">N’inscrire que ce que dit la personne. Ne pas savoir est une réponse.</translation>
    </message>
    <message>
        <source>Enter the court&apos;s deadline</source>
        <translation type="unfinished">Inscrire le délai du tribunal</translation>
    </message>
    <message>
        <source>Enter the end of the approval</source>
        <translation type="unfinished">Inscrire la fin de l’octroi</translation>
    </message>
    <message>
        <source>Enter the result “rejected: because of status” at the referral</source>
        <translation type="unfinished">Inscrire le résultat « refusé : à cause du statut » dans l’orientation</translation>
    </message>
    <message>
        <source>Enter when permission, toleration or permit expires</source>
        <translation type="unfinished">Inscrire la fin de l’autorisation, de la tolérance ou du titre</translation>
    </message>
    <message>
        <source>Enter when the opportunity right expires</source>
        <translation type="unfinished">Inscrire la fin du droit de séjour de la chance</translation>
    </message>
    <message>
        <source>Enter when the passport expires</source>
        <translation type="unfinished">Inscrire la fin du passeport</translation>
    </message>
    <message>
        <source>Entry qualification (§ 54a SGB III)</source>
        <translation type="unfinished">Qualification d’entrée (§ 54a SGB III)</translation>
    </message>
    <message>
        <source>Entry qualification or training place</source>
        <translation type="unfinished">Qualification d’entrée (EQ) ou place de formation</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished">Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished">Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished">Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished">Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished">Éthiopie</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished">éthiopien</translation>
    </message>
    <message>
        <source>Ethiopic calendar</source>
        <translation type="unfinished">calendrier éthiopien</translation>
    </message>
    <message>
        <source>Every child has a place or is provably on a list.</source>
        <translation type="unfinished">Chaque enfant a une place ou est, preuve à l’appui, sur une liste.</translation>
    </message>
    <message>
        <source>Every date in the letter: by when, from when</source>
        <translation type="unfinished">Chaque date de la lettre : jusqu’à quand, à partir de quand</translation>
    </message>
    <message>
        <source>Everything else in them is in use. Please put the lines named right.</source>
        <translation type="unfinished">Tout le reste de leur contenu est utilisé. Veuillez corriger les lignes nommées.</translation>
    </message>
    <message>
        <source>Evidence of German</source>
        <translation type="unfinished">Preuve d’allemand</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">Répertoire d’échange</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Expiration</translation>
    </message>
    <message>
        <source>Explain yes, judge legally no.</source>
        <translation type="unfinished">Expliquer oui, juger en droit non.</translation>
    </message>
    <message>
        <source>Explained: </source>
        <translation type="unfinished">Expliqué :</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished">Îles Malouines</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Famille</translation>
    </message>
    <message>
        <source>Family and parenting</source>
        <translation type="unfinished">Famille et éducation</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation type="unfinished">Regroupement familial</translation>
    </message>
    <message>
        <source>Family reunion with subsidiary protection: suspended until 23 July 2027</source>
        <translation type="unfinished">Regroupement familial avec protection subsidiaire : suspendu jusqu’au 23 juillet 2027</translation>
    </message>
    <message>
        <source>Family reunion § 36a</source>
        <translation type="unfinished">Regroupement familial § 36a</translation>
    </message>
    <message>
        <source>Family reunion §§ 28–36</source>
        <translation type="unfinished">Regroupement familial §§ 28–36</translation>
    </message>
    <message>
        <source>Family reunion: application on privileged terms</source>
        <translation type="unfinished">Regroupement familial : demande à conditions privilégiées</translation>
    </message>
    <message>
        <source>Family reunion: legal check</source>
        <translation type="unfinished">Regroupement familial : examen juridique</translation>
    </message>
    <message>
        <source>Family reunion: notice that keeps the period, and application</source>
        <translation type="unfinished">Regroupement familial : déclaration qui préserve le délai, et demande</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished">Îles Féroé</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished">farsi</translation>
    </message>
    <message>
        <source>Federal Office for Migration (BAMF)</source>
        <translation type="unfinished">Office fédéral des migrations (BAMF)</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Échelon fédéral</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished">Retour d’ici au</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (3)</source>
        <translation type="unfinished">Attestation provisoire (Fiktionsbescheinigung) § 81 (3)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (4)</source>
        <translation type="unfinished">Attestation provisoire (Fiktionsbescheinigung) § 81 (4)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (5)</source>
        <translation type="unfinished">Attestation provisoire (Fiktionsbescheinigung) § 81 (5)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished">Fidji</translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished">Type de fichier</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation type="unfinished">Définitif depuis</translation>
    </message>
    <message>
        <source>Find an offer in the district</source>
        <translation type="unfinished">Trouver une offre dans le quartier</translation>
    </message>
    <message>
        <source>Find anti-discrimination advice</source>
        <translation type="unfinished">Trouver un conseil contre les discriminations</translation>
    </message>
    <message>
        <source>Find the right service</source>
        <translation type="unfinished">Trouver le bon service</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished">Finlande</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished">Premier rendez-vous</translation>
    </message>
    <message>
        <source>First comes what has a deadline or is dangerous, then everything else.</source>
        <translation type="unfinished">D’abord ce qui a un délai ou est dangereux, puis tout le reste.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">Premier contact</translation>
    </message>
    <message>
        <source>First equipment</source>
        <translation type="unfinished">Premier équipement (Erstausstattung)</translation>
    </message>
    <message>
        <source>First orientation course</source>
        <translation type="unfinished">Cours de première orientation</translation>
    </message>
    <message>
        <source>First recognition advice, then money for translations.</source>
        <translation type="unfinished">D’abord le conseil en reconnaissance, puis l’argent pour les traductions.</translation>
    </message>
    <message>
        <source>For information only: a transfer is possible until then.</source>
        <translation type="unfinished">Pour information seulement : un transfert est possible jusque-là.</translation>
    </message>
    <message>
        <source>For information only: applies when someone counts as absconded.</source>
        <translation type="unfinished">Pour information seulement : s’applique quand une personne est considérée comme en fuite.</translation>
    </message>
    <message>
        <source>For information only: applies while in prison.</source>
        <translation type="unfinished">Pour information seulement : s’applique en cas de détention.</translation>
    </message>
    <message>
        <source>For information only: the periods are longer than before. Please get advice.</source>
        <translation type="unfinished">Pour information seulement : les délais sont plus longs qu’avant. Veuillez demander conseil.</translation>
    </message>
    <message>
        <source>Foreigners authority</source>
        <translation type="unfinished">Office des étrangers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Trouvé dans</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">France</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Places libres</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">Espace libre</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">français</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished">Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished">Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished">Terres australes françaises</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished">À partir de l’âge</translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished">À partir du niveau</translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished">Du service</translation>
    </message>
    <message>
        <source>From the opportunity right to § 25a or § 25b: application</source>
        <translation type="unfinished">Du droit de la chance au § 25a ou § 25b : demande</translation>
    </message>
    <message>
        <source>From then on nothing is sealed for it, and what it sends is set aside.</source>
        <translation type="unfinished">Dès lors, rien n’est plus scellé pour lui, et ce qu’il envoie est mis de côté.</translation>
    </message>
    <message>
        <source>From this day on a training toleration is possible.</source>
        <translation type="unfinished">À partir de cette date, une tolérance pour formation (Ausbildungsduldung) est possible.</translation>
    </message>
    <message>
        <source>From this day on the twelve months of toleration are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">À partir de cette date, les douze mois de tolérance sont accomplis (entrée jusqu’au 31 décembre 2022).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of work are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">À partir de cette date, les douze mois de travail sont accomplis (entrée jusqu’au 31 décembre 2022).</translation>
    </message>
    <message>
        <source>From this day on the work permit may be given.</source>
        <translation type="unfinished">À partir de cette date, l’autorisation de travail peut être donnée.</translation>
    </message>
    <message>
        <source>From this day on the work permit shall be given.</source>
        <translation type="unfinished">À partir de cette date, l’autorisation de travail doit en règle générale être donnée.</translation>
    </message>
    <message>
        <source>From this day on there can be more money. Please ask the welfare office.</source>
        <translation type="unfinished">À partir de cette date, il peut y avoir plus d’argent. Veuillez demander à l’office d’aide sociale (Sozialamt).</translation>
    </message>
    <message>
        <source>From when a work permit</source>
        <translation type="unfinished">À partir de quand une autorisation de travail</translation>
    </message>
    <message>
        <source>From {name} package no. {numbers} is missing, later ones are there. It may lie on another stick; the next export puts it back by itself.</source>
        <translation type="unfinished">Il manque le paquet n° {numbers} de {name}, les suivants sont là. Il est peut-être sur une autre clé USB ; le prochain export le remet de lui-même.</translation>
    </message>
    <message>
        <source>From {name} packages no. {numbers} are missing, later ones are there. They may lie on another stick; the next export puts them back by itself.</source>
        <translation type="unfinished">Il manque les paquets n° {numbers} de {name}, les suivants sont là. Ils sont peut-être sur une autre clé USB ; le prochain export les remet de lui-même.</translation>
    </message>
    <message>
        <source>Front or sticker, “gültig bis”</source>
        <translation type="unfinished">Recto ou autocollant : « gültig bis »</translation>
    </message>
    <message>
        <source>Front, name and date of birth</source>
        <translation type="unfinished">Recto, nom et date de naissance</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished">Figé le</translation>
    </message>
    <message>
        <source>Frozen statistics</source>
        <translation type="unfinished">Statistique figée</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Nom complet</translation>
    </message>
    <message>
        <source>Further details (HSDS)</source>
        <translation type="unfinished">Autres précisions (HSDS)</translation>
    </message>
    <message>
        <source>Further remark</source>
        <translation type="unfinished">Autre remarque</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished">Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished">Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished">Géorgie</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished">géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished">allemand</translation>
    </message>
    <message>
        <source>German Abitur</source>
        <translation type="unfinished">Abitur allemand</translation>
    </message>
    <message>
        <source>German Fachhochschulreife</source>
        <translation type="unfinished">Fachhochschulreife allemande</translation>
    </message>
    <message>
        <source>German Hauptschule certificate</source>
        <translation type="unfinished">Hauptschulabschluss allemand</translation>
    </message>
    <message>
        <source>German Realschule certificate</source>
        <translation type="unfinished">Realschulabschluss allemand</translation>
    </message>
    <message>
        <source>German citizenship</source>
        <translation type="unfinished">Nationalité allemande</translation>
    </message>
    <message>
        <source>German from</source>
        <translation type="unfinished">Allemand à partir de</translation>
    </message>
    <message>
        <source>German level</source>
        <translation type="unfinished">Niveau d’allemand</translation>
    </message>
    <message>
        <source>German today, with which evidence?</source>
        <translation type="unfinished">Allemand aujourd’hui, avec quelle preuve ?</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Allemagne</translation>
    </message>
    <message>
        <source>Get-together</source>
        <translation type="unfinished">Rencontre</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished">Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished">Gibraltar</translation>
    </message>
    <message>
        <source>Give a list of papers</source>
        <translation type="unfinished">Donner une liste des papiers</translation>
    </message>
    <message>
        <source>Give a sheet with date and directions</source>
        <translation type="unfinished">Donner une feuille avec la date et le chemin</translation>
    </message>
    <message>
        <source>Give a sheet with next steps</source>
        <translation type="unfinished">Donner une feuille avec les prochaines étapes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">Donnée le</translation>
    </message>
    <message>
        <source>Go on working there, and note what is missing since then.</source>
        <translation type="unfinished">Continuez à y travailler, et notez ce qui manque depuis.</translation>
    </message>
    <message>
        <source>Go to the placement test</source>
        <translation type="unfinished">Aller au test de niveau</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Objectif</translation>
    </message>
    <message>
        <source>Got a notice: work out the deadline</source>
        <translation type="unfinished">Décision reçue : calculer le délai</translation>
    </message>
    <message>
        <source>Got a refusal: work out the deadline</source>
        <translation type="unfinished">Refus reçu : calculer le délai</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished">Grèce</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished">grec</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished">Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished">Grenade</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action</source>
        <translation type="unfinished">Motifs et preuves du recours</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action (Dublin)</source>
        <translation type="unfinished">Motifs et preuves du recours (Dublin)</translation>
    </message>
    <message>
        <source>Group event</source>
        <translation type="unfinished">Événement de groupe</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Événements de groupe</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished">Rencontre de groupe</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Please compare with the sheet.</source>
        <translation type="unfinished">Le groupe {group} de la clé de secours n’est pas juste. Veuillez comparer avec la feuille.</translation>
    </message>
    <message>
        <source>Groups and volunteers</source>
        <translation type="unfinished">Groupes et bénévoles</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished">Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished">Guam</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">Tutelle</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished">Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished">Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished">Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished">Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished">Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished">Haïti</translation>
    </message>
    <message>
        <source>Hand in the application for further approval</source>
        <translation type="unfinished">Remettre la demande de prolongation</translation>
    </message>
    <message>
        <source>Hand in the day care application</source>
        <translation type="unfinished">Remettre la demande de garderie</translation>
    </message>
    <message>
        <source>Hand in the form and get a stamp</source>
        <translation type="unfinished">Remettre le formulaire et obtenir un tampon</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished">Remis en personne</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">Transmis le</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished">Transmission</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Rapport de transmission</translation>
    </message>
    <message>
        <source>Has a decision come? Work out the deadline</source>
        <translation type="unfinished">Une décision est-elle arrivée ? Calculer le délai</translation>
    </message>
    <message>
        <source>Has a notice or application been made? Is there proof?</source>
        <translation type="unfinished">Une déclaration ou une demande a-t-elle été faite ? Y a-t-il une preuve ?</translation>
    </message>
    <message>
        <source>Has an application been made?</source>
        <translation type="unfinished">Une demande a-t-elle déjà été faite ?</translation>
    </message>
    <message>
        <source>Has the person answered or signed anything?</source>
        <translation type="unfinished">La personne a-t-elle déjà répondu ou signé quelque chose ?</translation>
    </message>
    <message>
        <source>Has the person moved? Report the new address at once.</source>
        <translation type="unfinished">La personne a-t-elle déménagé ? Signaler tout de suite la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Have the notice checked by the specialised office</source>
        <translation type="unfinished">Faire vérifier la décision par le service spécialisé</translation>
    </message>
    <message>
        <source>Have the other accesses of the device closed</source>
        <translation type="unfinished">Faites fermer les autres accès de l’appareil</translation>
    </message>
    <message>
        <source>Heading or condition, section</source>
        <translation type="unfinished">Titre ou condition (Nebenbestimmung), paragraphe</translation>
    </message>
    <message>
        <source>Heading or first sentence: AsylbLG or SGB XII</source>
        <translation type="unfinished">Titre ou première phrase : AsylbLG ou SGB XII</translation>
    </message>
    <message>
        <source>Heading: decision, hearing, invitation, bill, reminder?</source>
        <translation type="unfinished">Titre : décision (Bescheid), audition (Anhörung), invitation, facture, rappel (Mahnung) ?</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Têtes</translation>
    </message>
    <message>
        <source>Heads at group events</source>
        <translation type="unfinished">Têtes aux événements de groupe</translation>
    </message>
    <message>
        <source>Heads there (not persons)</source>
        <translation type="unfinished">Têtes présentes (pas des personnes)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Santé</translation>
    </message>
    <message>
        <source>Health data goes into a protected note.</source>
        <translation type="unfinished">Les données de santé vont dans une note protégée.</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished">Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">Menée par</translation>
    </message>
    <message>
        <source>Help for the family</source>
        <translation type="unfinished">Aide à la famille</translation>
    </message>
    <message>
        <source>Here on the last day ({posts} full-time posts)</source>
        <translation type="unfinished">Présents le dernier jour ({posts} postes à temps plein)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished">hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished">Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished">Hong Kong</translation>
    </message>
    <message>
        <source>Horn of Africa</source>
        <translation type="unfinished">Corne de l’Afrique</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>House meeting</source>
        <translation type="unfinished">Réunion de maison</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation type="unfinished">Ménage et famille</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">Logement</translation>
    </message>
    <message>
        <source>Housing group</source>
        <translation type="unfinished">Groupe de logement</translation>
    </message>
    <message>
        <source>Housing or agreement to the rent</source>
        <translation type="unfinished">Logement ou accord pour le loyer</translation>
    </message>
    <message>
        <source>Housing so far</source>
        <translation type="unfinished">Logement jusqu’ici</translation>
    </message>
    <message>
        <source>Housing: decentral to central</source>
        <translation type="unfinished">Logement : décentralisé vers central</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Comment</translation>
    </message>
    <message>
        <source>How are sleep, eating, everyday life?</source>
        <translation type="unfinished">Comment vont le sommeil, les repas, le quotidien ?</translation>
    </message>
    <message>
        <source>How are the children? (talk to the children too)</source>
        <translation type="unfinished">Comment vont les enfants ? (parler aussi aux enfants)</translation>
    </message>
    <message>
        <source>How did the letter come: yellow envelope, by post, handed over?</source>
        <translation type="unfinished">Comment la lettre est-elle arrivée : enveloppe jaune, poste, remise en main propre ?</translation>
    </message>
    <message>
        <source>How do we reach the person without anyone noticing?</source>
        <translation type="unfinished">Comment joindre la personne sans que quelqu’un le remarque ?</translation>
    </message>
    <message>
        <source>How does the family live: work, benefits?</source>
        <translation type="unfinished">Comment vit la famille : travail, prestations ?</translation>
    </message>
    <message>
        <source>How does the person live now: hostel, city-let flat, own flat, with others?</source>
        <translation type="unfinished">Comment la personne habite-t-elle maintenant : foyer, logement loué par la ville, logement à elle, chez d’autres ?</translation>
    </message>
    <message>
        <source>How is it today? Are there thoughts of not wanting to live? (ask calmly and directly)</source>
        <translation type="unfinished">Comment cela va-t-il aujourd’hui ? Y a-t-il des pensées de ne plus vouloir vivre ? (demander calmement et directement)</translation>
    </message>
    <message>
        <source>How is the German: own estimate, placement or certificate? (note separately)</source>
        <translation type="unfinished">Comment est l’allemand : estimation propre, test de niveau ou certificat ? (noter séparément)</translation>
    </message>
    <message>
        <source>How is the person insured: card, treatment voucher, not at all?</source>
        <translation type="unfinished">Comment la personne est-elle assurée : carte, bon de soins (Behandlungsschein), pas du tout ?</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished">Durée de conservation des dossiers</translation>
    </message>
    <message>
        <source>How many years of experience?</source>
        <translation type="unfinished">Combien d’années d’expérience ?</translation>
    </message>
    <message>
        <source>How many years of school?</source>
        <translation type="unfinished">Combien d’années d’école ?</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished">Comment joindre</translation>
    </message>
    <message>
        <source>How well does the child speak German?</source>
        <translation type="unfinished">Comment l’enfant parle-t-il allemand ?</translation>
    </message>
    <message>
        <source>How would the person notice that it is better?</source>
        <translation type="unfinished">À quoi la personne verrait-elle que cela va mieux ?</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished">Hongrie</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>I went along</source>
        <translation type="unfinished">J’ai accompagné</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished">Islande</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
    <message>
        <source>Identifier (id)</source>
        <translation type="unfinished">Identifiant (id)</translation>
    </message>
    <message>
        <source>If a child is in danger we consult a specialist and tell the family what we do.</source>
        <translation type="unfinished">Si un enfant est en danger, nous consultons une spécialiste ou un spécialiste et disons à la famille ce que nous faisons.</translation>
    </message>
    <message>
        <source>If refused: who, when, for which reason</source>
        <translation type="unfinished">En cas de refus : qui, quand, pour quelle raison</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>In case of cuts or rejection: reason and section</source>
        <translation type="unfinished">En cas de réduction ou de rejet : raison et paragraphe</translation>
    </message>
    <message>
        <source>In danger call 110.</source>
        <translation type="unfinished">En cas de danger, appeler le 110.</translation>
    </message>
    <message>
        <source>In danger call 112 at once or go to the nearest hospital.</source>
        <translation type="unfinished">En cas de danger, appeler tout de suite le 112 ou aller à l’hôpital le plus proche.</translation>
    </message>
    <message>
        <source>In danger do not let the person leave alone.</source>
        <translation type="unfinished">En cas de danger, ne pas laisser la personne partir seule.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished">Dans les mots de la personne</translation>
    </message>
    <message>
        <source>In the decision or letter: the day it became final</source>
        <translation type="unfinished">Dans la décision ou la lettre : le jour où elle est devenue définitive</translation>
    </message>
    <message>
        <source>In the preparatory class the child learns German in three stages and moves into the regular class step by step.</source>
        <translation type="unfinished">En classe préparatoire, l’enfant apprend l’allemand en trois étapes et passe peu à peu dans la classe ordinaire.</translation>
    </message>
    <message>
        <source>In the restored file choose “Somebody may have my key”. The lost copy stays readable with the old key.</source>
        <translation type="unfinished">Dans le fichier restauré, choisissez « Quelqu’un a peut-être ma clé ». La copie perdue reste lisible avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>In which language and dialect can the person tell safely?</source>
        <translation type="unfinished">Dans quelle langue et quel dialecte la personne peut-elle raconter sûrement ?</translation>
    </message>
    <message>
        <source>In which script does the person read and write?</source>
        <translation type="unfinished">Dans quelle écriture la personne lit-elle et écrit-elle ?</translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished">Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished">Indonésie</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished">Événement d’information</translation>
    </message>
    <message>
        <source>Initial reception centre</source>
        <translation type="unfinished">Centre de premier accueil</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Institutions</translation>
    </message>
    <message>
        <source>Instructions at the end: objection or court action, period, address</source>
        <translation type="unfinished">Voies de recours à la fin (Rechtsbehelfsbelehrung) : opposition ou recours au tribunal, délai, adresse</translation>
    </message>
    <message>
        <source>Instructions missing or wrong: one year</source>
        <translation type="unfinished">Voies de recours absentes ou fausses : un an</translation>
    </message>
    <message>
        <source>Instructions on remedies: objection, period, where to</source>
        <translation type="unfinished">Voies de recours (Rechtsbehelfsbelehrung) : opposition, délai, à qui</translation>
    </message>
    <message>
        <source>Instructions on remedies: period for court action and urgent application, which court</source>
        <translation type="unfinished">Voies de recours (Rechtsbehelfsbelehrung) : délai du recours et de la demande urgente, quel tribunal</translation>
    </message>
    <message>
        <source>Integration counselling</source>
        <translation type="unfinished">Conseil en intégration</translation>
    </message>
    <message>
        <source>Integration course for learners of a second script</source>
        <translation type="unfinished">Cours d’intégration pour apprenants d’une deuxième écriture</translation>
    </message>
    <message>
        <source>Integration course for parents</source>
        <translation type="unfinished">Cours d’intégration pour parents</translation>
    </message>
    <message>
        <source>Integration course for people with disabilities (900+100 lessons)</source>
        <translation type="unfinished">Cours d’intégration pour personnes handicapées (900+100 leçons)</translation>
    </message>
    <message>
        <source>Integration course for women</source>
        <translation type="unfinished">Cours d’intégration pour femmes</translation>
    </message>
    <message>
        <source>Integration course with literacy</source>
        <translation type="unfinished">Cours d’intégration avec alphabétisation</translation>
    </message>
    <message>
        <source>Integration course, general (600+100 lessons)</source>
        <translation type="unfinished">Cours d’intégration général (600+100 leçons)</translation>
    </message>
    <message>
        <source>Intensive course (400+30 lessons)</source>
        <translation type="unfinished">Cours intensif (400+30 leçons)</translation>
    </message>
    <message>
        <source>International practice</source>
        <translation type="unfinished">Pratique internationale</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interprète</translation>
    </message>
    <message>
        <source>Interpreter slip</source>
        <translation type="unfinished">Billet pour l’interprète</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished">Interprétation</translation>
    </message>
    <message>
        <source>Interpreting at the doctor&apos;s</source>
        <translation type="unfinished">Traduction chez le médecin</translation>
    </message>
    <message>
        <source>Interpreting needed but not to be had</source>
        <translation type="unfinished">Interprétation nécessaire mais introuvable</translation>
    </message>
    <message>
        <source>Interpreting service</source>
        <translation type="unfinished">Service d’interprétation</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished">Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished">Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished">Irlande</translation>
    </message>
    <message>
        <source>Is a child here without parents? Who is the guardian?</source>
        <translation type="unfinished">Un enfant est-il ici sans ses parents ? Qui a la tutelle ?</translation>
    </message>
    <message>
        <source>Is a period for court action still running?</source>
        <translation type="unfinished">Un délai de recours court-il encore ?</translation>
    </message>
    <message>
        <source>Is a procedure or a deadline still running?</source>
        <translation type="unfinished">Une procédure ou un délai court-il encore ?</translation>
    </message>
    <message>
        <source>Is it an emergency? Then 112 first.</source>
        <translation type="unfinished">Est-ce une urgence ? Alors d’abord le 112.</translation>
    </message>
    <message>
        <source>Is it their own wish or is someone pushing?</source>
        <translation type="unfinished">Est-ce son propre souhait ou quelqu’un pousse-t-il ?</translation>
    </message>
    <message>
        <source>Is medical help or securing of evidence needed?</source>
        <translation type="unfinished">Faut-il une aide médicale ou la conservation de preuves ?</translation>
    </message>
    <message>
        <source>Is pay on time and with a payslip?</source>
        <translation type="unfinished">Le salaire arrive-t-il à temps et avec une fiche de paie ?</translation>
    </message>
    <message>
        <source>Is the address right at all offices?</source>
        <translation type="unfinished">L’adresse est-elle juste dans toutes les administrations ?</translation>
    </message>
    <message>
        <source>Is the envelope there? Which date is on it?</source>
        <translation type="unfinished">L’enveloppe est-elle là ? Quelle date y est écrite ?</translation>
    </message>
    <message>
        <source>Is the spelling right? Does it say the identity is unclear?</source>
        <translation type="unfinished">L’orthographe est-elle juste ? Est-il écrit que l’identité n’est pas établie (« Identität ungeklärt ») ?</translation>
    </message>
    <message>
        <source>Is the whole decision here, with all pages and the translation?</source>
        <translation type="unfinished">La décision est-elle là en entier, avec toutes les pages et la traduction ?</translation>
    </message>
    <message>
        <source>Is the woman safe at home? (ask her alone)</source>
        <translation type="unfinished">La femme est-elle en sécurité à la maison ? (demander seule à seule)</translation>
    </message>
    <message>
        <source>Is the yellow envelope still there? Which date is on it?</source>
        <translation type="unfinished">L’enveloppe jaune est-elle encore là ? Quelle date y est écrite ?</translation>
    </message>
    <message>
        <source>Is there a contract or promise?</source>
        <translation type="unfinished">Y a-t-il un contrat ou une promesse ?</translation>
    </message>
    <message>
        <source>Is there a danger of losing the home? Notice, debts?</source>
        <translation type="unfinished">Y a-t-il un risque de perdre le logement ? Résiliation, dettes ?</translation>
    </message>
    <message>
        <source>Is there a family doctor? Which language is needed?</source>
        <translation type="unfinished">Y a-t-il un médecin de famille ? Quelle langue faut-il ?</translation>
    </message>
    <message>
        <source>Is there a lawyer already?</source>
        <translation type="unfinished">Y a-t-il déjà une avocate ou un avocat ?</translation>
    </message>
    <message>
        <source>Is there a midwife and a gynaecologist?</source>
        <translation type="unfinished">Y a-t-il une sage-femme et une gynécologue ?</translation>
    </message>
    <message>
        <source>Is there a passport? Until when is it valid?</source>
        <translation type="unfinished">Y a-t-il un passeport ? Jusqu’à quand est-il valable ?</translation>
    </message>
    <message>
        <source>Is there a pregnancy, small children or a disability?</source>
        <translation type="unfinished">Y a-t-il une grossesse, de petits enfants ou un handicap ?</translation>
    </message>
    <message>
        <source>Is there a residence rule? Since when?</source>
        <translation type="unfinished">Y a-t-il une assignation de résidence ? Depuis quand ?</translation>
    </message>
    <message>
        <source>Is there an admission or an obligation? From when?</source>
        <translation type="unfinished">Y a-t-il une admission ou une obligation ? Depuis quand ?</translation>
    </message>
    <message>
        <source>Is there anything that would make travel dangerous (only whether, not what)?</source>
        <translation type="unfinished">Y a-t-il quelque chose qui rendrait un voyage dangereux (seulement si oui, pas quoi) ?</translation>
    </message>
    <message>
        <source>Is there danger now (withdrawal, accident, children)?</source>
        <translation type="unfinished">Y a-t-il un danger maintenant (sevrage, accident, enfants) ?</translation>
    </message>
    <message>
        <source>Is there enough money to the end of the month? Is anything missing now?</source>
        <translation type="unfinished">L’argent suffit-il jusqu’à la fin du mois ? Manque-t-il quelque chose maintenant ?</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished">Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished">Israël</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Délivré le</translation>
    </message>
    <message>
        <source>It is clear whether and how the person may work, and the job is fair.</source>
        <translation type="unfinished">Il est clair si et comment la personne peut travailler, et le travail est correct.</translation>
    </message>
    <message>
        <source>It must always be kept, also without notification (Art. 33 (5)).</source>
        <translation type="unfinished">Il doit toujours être tenu, même sans notification (art. 33, par. 5).</translation>
    </message>
    <message>
        <source>It says “offensichtlich unbegründet” (manifestly unfounded).</source>
        <translation type="unfinished">Il est écrit « offensichtlich unbegründet » (manifestement infondé).</translation>
    </message>
    <message>
        <source>It says “unzulässig” (inadmissible) and another state is responsible (Dublin).</source>
        <translation type="unfinished">Il est écrit « unzulässig » (irrecevable) et un autre État est responsable (Dublin).</translation>
    </message>
    <message>
        <source>It was noticed in the future? Please check day and time.</source>
        <translation type="unfinished">Constaté dans l’avenir ? Veuillez vérifier le jour et l’heure.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished">Italie</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">Sa source</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished">Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished">Jersey</translation>
    </message>
    <message>
        <source>Job and training fair</source>
        <translation type="unfinished">Salon de l’emploi et de la formation</translation>
    </message>
    <message>
        <source>Job language course</source>
        <translation type="unfinished">Cours d’allemand professionnel</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation type="unfinished">Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter approval ends</source>
        <translation type="unfinished">L’octroi du Jobcenter se termine</translation>
    </message>
    <message>
        <source>Jobcenter: notice</source>
        <translation type="unfinished">Jobcenter : décision (Bescheid)</translation>
    </message>
    <message>
        <source>Jobcenter: see to further approval eight weeks before the end. The application counts from the first of the month.</source>
        <translation type="unfinished">Jobcenter : s’occuper de la prolongation huit semaines avant la fin. La demande compte à partir du premier du mois.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">Rejoint le</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished">Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">Kazakhstan</translation>
    </message>
    <message>
        <source>Keep the proof of notice or application safe.</source>
        <translation type="unfinished">Bien garder la preuve de la déclaration ou de la demande.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished">Conserver jusqu’au</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished">Kenya</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">Gardé comme</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Clé</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Carte de clé</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">Fichier de clés</translation>
    </message>
    <message>
        <source>Key for comparing without names</source>
        <translation type="unfinished">Clé de comparaison sans noms</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished">Trousseau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Type de note</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation type="unfinished">Type d’orientation</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished">Kiribati</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished">Connu depuis</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished">Kosovo</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation type="unfinished">kurmandji</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished">Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished">Kirghizistan</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <translation type="unfinished">LGBTQ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Language course for recognition</source>
        <translation type="unfinished">Cours de langue pour la reconnaissance</translation>
    </message>
    <message>
        <source>Language course for trainees</source>
        <translation type="unfinished">Cours de langue pour apprentis</translation>
    </message>
    <message>
        <source>Language named on the summons</source>
        <translation type="unfinished">Langue indiquée sur la convocation</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished">Laos</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Last package no.</source>
        <translation type="unfinished">Dernier paquet n°</translation>
    </message>
    <message>
        <source>Last day of validity. The latest sticker counts.</source>
        <translation type="unfinished">Dernier jour de validité. L’autocollant le plus récent compte.</translation>
    </message>
    <message>
        <source>Last page, instructions on remedies: which court, which period?</source>
        <translation type="unfinished">Dernière page, voies de recours (Rechtsbehelfsbelehrung) : quel tribunal, quel délai ?</translation>
    </message>
    <message>
        <source>Last page, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">Dernière page : « Rechtsbehelfsbelehrung »</translation>
    </message>
    <message>
        <source>Last trained on</source>
        <translation type="unfinished">Dernière formation le</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished">latin</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished">Lettonie</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">Avocate ou avocat</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Learning German</source>
        <translation type="unfinished">Apprendre l’allemand</translation>
    </message>
    <message>
        <source>Leave no letter lying.</source>
        <translation type="unfinished">Ne laisser traîner aucune lettre.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished">Liban</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Parti le</translation>
    </message>
    <message>
        <source>Left-over files</source>
        <translation type="unfinished">Fichiers restants</translation>
    </message>
    <message>
        <source>Legal advice before any declaration</source>
        <translation type="unfinished">Conseil juridique avant toute déclaration</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Base légale</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation type="unfinished">Examen juridique</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished">Fondement légal</translation>
    </message>
    <message>
        <source>Legal protection</source>
        <translation type="unfinished">Protection juridique</translation>
    </message>
    <message>
        <source>Leisure and contacts</source>
        <translation type="unfinished">Loisirs et contacts</translation>
    </message>
    <message>
        <source>Length of the asylum procedure</source>
        <translation type="unfinished">Durée de la procédure d’asile</translation>
    </message>
    <message>
        <source>Length of the asylum procedure (median)</source>
        <translation type="unfinished">Durée de la procédure d’asile (médiane)</translation>
    </message>
    <message>
        <source>Length of the procedure, roughly</source>
        <translation type="unfinished">Durée approximative de la procédure</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished">Lesotho</translation>
    </message>
    <message>
        <source>Let no children or relatives interpret.</source>
        <translation type="unfinished">Ne pas faire traduire par des enfants ou des proches.</translation>
    </message>
    <message>
        <source>Let no relatives or acquaintances interpret.</source>
        <translation type="unfinished">Ne pas faire traduire par des proches ou des connaissances.</translation>
    </message>
    <message>
        <source>Let nobody sign a blank form.</source>
        <translation type="unfinished">Ne faire signer aucun formulaire vide.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Courrier</translation>
    </message>
    <message>
        <source>Letter (day it was posted)</source>
        <translation type="unfinished">Lettre (jour de l’envoi)</translation>
    </message>
    <message>
        <source>Letter about the transfer: day, place, time</source>
        <translation type="unfinished">Lettre sur le transfert : jour, lieu, heure</translation>
    </message>
    <message>
        <source>Letter explained</source>
        <translation type="unfinished">Lettre expliquée</translation>
    </message>
    <message>
        <source>Letter of the court with a deadline</source>
        <translation type="unfinished">Lettre du tribunal avec un délai</translation>
    </message>
    <message>
        <source>Letter to the course provider: level, childcare, times</source>
        <translation type="unfinished">Lettre à l’organisme de cours : niveau, garde d’enfants, horaires</translation>
    </message>
    <message>
        <source>Letter to the office with the ticked data</source>
        <translation type="unfinished">Lettre à l’administration avec les données cochées</translation>
    </message>
    <message>
        <source>Letter to the school authority&apos;s advice</source>
        <translation type="unfinished">Lettre au conseil de l’inspection scolaire</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">En-tête</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">Lettres selon DIN 5008</translation>
    </message>
    <message>
        <source>Letters of the court have a deadline: act on the same day.</source>
        <translation type="unfinished">Les lettres du tribunal ont un délai : agir le jour même.</translation>
    </message>
    <message>
        <source>Level of German</source>
        <translation type="unfinished">Niveau d’allemand</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished">Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished">Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished">Liechtenstein</translation>
    </message>
    <message>
        <source>Lists, rules and guides</source>
        <translation type="unfinished">Listes, règles et guides</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished">Alphabétisation</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished">Lituanie</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation type="unfinished">Vit dans le ménage</translation>
    </message>
    <message>
        <source>Lives so since</source>
        <translation type="unfinished">Vit ainsi depuis</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation type="unfinished">Verrouiller après (minutes)</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished">Déposée le</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Logo</translation>
    </message>
    <message>
        <source>Longest way there (minutes)</source>
        <translation type="unfinished">Trajet le plus long (minutes)</translation>
    </message>
    <message>
        <source>Look at the transfer period (information only)</source>
        <translation type="unfinished">Regarder le délai de transfert (information seulement)</translation>
    </message>
    <message>
        <source>Looked through the folder</source>
        <translation type="unfinished">Classeur regardé</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished">Luxembourg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished">Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished">Madagascar</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Fait le</translation>
    </message>
    <message>
        <source>Make a new backup now. Backups from before a new data key open only with the old sheet and passphrase.</source>
        <translation type="unfinished">Faites maintenant une nouvelle sauvegarde. Les sauvegardes d’avant une nouvelle clé de données ne s’ouvrent qu’avec l’ancienne feuille et l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>Make copies of all papers</source>
        <translation type="unfinished">Faire des copies de tous les papiers</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished">Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished">Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished">Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished">Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished">Malte</translation>
    </message>
    <message>
        <source>Management of the organisation</source>
        <translation type="unfinished">Direction de l’organisation</translation>
    </message>
    <message>
        <source>Mandatory fields and annexes</source>
        <translation type="unfinished">Champs obligatoires et annexes</translation>
    </message>
    <message>
        <source>Manifestly unfounded: work out the urgent deadline</source>
        <translation type="unfinished">Manifestement infondé : calculer le délai urgent</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished">Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished">Martinique</translation>
    </message>
    <message>
        <source>Material security</source>
        <translation type="unfinished">Sécurité matérielle</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished">Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished">Maurice</translation>
    </message>
    <message>
        <source>May anyone in the country of origin be asked without danger?</source>
        <translation type="unfinished">Peut-on demander à quelqu’un dans le pays d’origine sans danger ?</translation>
    </message>
    <message>
        <source>May the counsellor call? Is there a release for this office?</source>
        <translation type="unfinished">Le conseil a-t-il le droit d’appeler ? Y a-t-il une levée du secret pour cette administration ?</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Peut-être la même personne</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished">Mayotte</translation>
    </message>
    <message>
        <source>Medical check</source>
        <translation type="unfinished">Examen médical</translation>
    </message>
    <message>
        <source>Medical help with withdrawal</source>
        <translation type="unfinished">Aide médicale pour le sevrage</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">Rendez-vous le</translation>
    </message>
    <message>
        <source>Meeting place, club or sponsorship</source>
        <translation type="unfinished">Lieu de rencontre, club ou parrainage</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished">Lieu de rendez-vous</translation>
    </message>
    <message>
        <source>Merged cells {range}: only the first cell holds something. The others stay empty.</source>
        <translation type="unfinished">Cellules fusionnées {range} : seule la première cellule contient quelque chose. Les autres restent vides.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished">Micronésie</translation>
    </message>
    <message>
        <source>Migration counselling (adults)</source>
        <translation type="unfinished">Conseil aux migrants (adultes)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>Minutes given by volunteers</source>
        <translation type="unfinished">Minutes données par des bénévoles</translation>
    </message>
    <message>
        <source>Minutes of counselling</source>
        <translation type="unfinished">Minutes de conseil</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished">Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished">Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished">Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished">Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished">Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished">Maroc</translation>
    </message>
    <message>
        <source>Mother and child are cared for, and the papers for the birth are ready.</source>
        <translation type="unfinished">La mère et l’enfant sont suivis, et les papiers pour la naissance sont prêts.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Déménagement</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished">Déménagement le</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished">Mozambique</translation>
    </message>
    <message>
        <source>Much is free or cheap with a pass.</source>
        <translation type="unfinished">Beaucoup de choses sont gratuites ou pas chères avec un pass.</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation type="unfinished">Réciproque</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation type="unfinished">Mon classeur</translation>
    </message>
    <message>
        <source>My folder: asylum, health, family</source>
        <translation type="unfinished">Mon classeur : asile, santé, famille</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished">Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
        <translation type="unfinished">Le nom ou l’organisation est trop long pour une carte de clé (120 caractères au plus), vide ou contient des signes invisibles.</translation>
    </message>
    <message>
        <source>Name the device, never a client: secrecy holds towards the police, too (§ 203 StGB).</source>
        <translation type="unfinished">Nommez l’appareil, jamais une personne conseillée : le secret vaut aussi envers la police (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Name, day and answer are written down.</source>
        <translation type="unfinished">Nom, jour et réponse sont notés.</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation type="unfinished">Noms et orthographes</translation>
    </message>
    <message>
        <source>Names and texts may only go to one&apos;s own organisation (§ 203 StGB). Please choose “without names and texts”.</source>
        <translation type="unfinished">Noms et textes ne peuvent aller qu’à sa propre organisation (§ 203 StGB). Veuillez choisir « sans noms ni textes ».</translation>
    </message>
    <message>
        <source>Names in passport, decision and certificates: note differences</source>
        <translation type="unfinished">Noms dans le passeport, la décision et les actes : noter les différences</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished">Namibie</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Nationalité</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation type="unfinished">Naturalisation</translation>
    </message>
    <message>
        <source>Nature, approximate number of people, consequences, measures (Art. 33 (3)). What is missing may follow; after the time limit the delay has to be explained.</source>
        <translation type="unfinished">Nature, nombre approximatif de personnes, conséquences, mesures (art. 33, par. 3). Ce qui manque peut suivre ; après le délai, le retard doit être expliqué.</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished">Nauru</translation>
    </message>
    <message>
        <source>Near East</source>
        <translation type="unfinished">Proche-Orient</translation>
    </message>
    <message>
        <source>Near dates confirmed on</source>
        <translation type="unfinished">Échéances proches confirmées le</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Besoin</translation>
    </message>
    <message>
        <source>Need 0–4</source>
        <translation type="unfinished">Besoin 0–4</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">A besoin d’un interprète</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished">Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Pays-Bas</translation>
    </message>
    <message>
        <source>Never address or mediate with the partner.</source>
        <translation type="unfinished">Ne jamais aborder le ou la partenaire ni jouer les médiateurs.</translation>
    </message>
    <message>
        <source>Never advise for or against returning.</source>
        <translation type="unfinished">Ne jamais conseiller pour ou contre le retour.</translation>
    </message>
    <message>
        <source>Never count from the date on the letter and never guess a date.</source>
        <translation type="unfinished">Ne jamais compter à partir de la date de la lettre et ne jamais deviner une date.</translation>
    </message>
    <message>
        <source>Never give originals away.</source>
        <translation type="unfinished">Ne jamais donner les originaux.</translation>
    </message>
    <message>
        <source>Never make help depend on the paper.</source>
        <translation type="unfinished">Ne jamais faire dépendre l’aide du papier.</translation>
    </message>
    <message>
        <source>Never note or print the address of a protected shelter.</source>
        <translation type="unfinished">Ne jamais noter ni imprimer l’adresse d’un hébergement protégé.</translation>
    </message>
    <message>
        <source>Never sign for the person.</source>
        <translation type="unfinished">Ne jamais signer à la place de la personne.</translation>
    </message>
    <message>
        <source>Never throw envelopes away: only they show when it was served.</source>
        <translation type="unfinished">Ne jamais jeter les enveloppes : elles seules montrent quand la lettre a été notifiée.</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished">Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished">Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Next time we talk to each person separately.</source>
        <translation type="unfinished">La prochaine fois, nous parlons à chacun séparément.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished">Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished">Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished">Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished">Niue</translation>
    </message>
    <message>
        <source>No QR code can be seen in the picture. Please take it closer, straight and in good light, or type the reference from the slip.</source>
        <translation type="unfinished">Aucun code QR n’est visible dans l’image. Veuillez la prendre de plus près, droite et bien éclairée, ou taper la référence du talon.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation type="unfinished">Aucune colonne n’est choisie pour « {field} ».</translation>
    </message>
    <message>
        <source>No diagnosis, no interpretation, no “seemed”.</source>
        <translation type="unfinished">Pas de diagnostic, pas d’interprétation, pas de « semblait ».</translation>
    </message>
    <message>
        <source>No embassy before legal advice: with asylum and refugee protection it can cost the protection.</source>
        <translation type="unfinished">Pas d’ambassade avant un conseil juridique : avec l’asile ou le statut de réfugié, cela peut coûter la protection.</translation>
    </message>
    <message>
        <source>No embassy of the country of origin without legal advice.</source>
        <translation type="unfinished">Pas d’ambassade du pays d’origine avant un conseil juridique.</translation>
    </message>
    <message>
        <source>No embassy while protection exists or is applied for.</source>
        <translation type="unfinished">Pas d’ambassade tant qu’une protection existe ou est demandée.</translation>
    </message>
    <message>
        <source>No file can be made there. Nothing was saved. Please choose another folder.</source>
        <translation type="unfinished">Aucun fichier ne peut y être créé. Rien n’a été enregistré. Veuillez choisir un autre répertoire.</translation>
    </message>
    <message>
        <source>No keychain that Counsel trusts is running on this device. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Aucun trousseau auquel Counsel se fie ne fonctionne sur cet appareil. La phrase secrète ouvre le fichier comme toujours.</translation>
    </message>
    <message>
        <source>No loud phone calls while others listen.</source>
        <translation type="unfinished">Ne pas téléphoner à voix haute quand d’autres écoutent.</translation>
    </message>
    <message>
        <source>No meeting at home without consent.</source>
        <translation type="unfinished">Pas de rencontre à la maison sans accord.</translation>
    </message>
    <message>
        <source>No next appointment is entered for this consultation.</source>
        <translation type="unfinished">Aucun prochain rendez-vous n’est saisi pour cette consultation.</translation>
    </message>
    <message>
        <source>No opinion on the woman&apos;s decision.</source>
        <translation type="unfinished">Pas d’avis sur la décision de la femme.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in the place for backups. Is it the right stick? If so, press “Back up now” once, and it goes on by itself.</source>
        <translation type="unfinished">Aucune des sauvegardes précédentes n’est à l’emplacement des sauvegardes. Est-ce la bonne clé USB ? Si oui, appuyez une fois sur « Sauvegarder maintenant », et cela continue tout seul.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished">Île Norfolk</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">Nord</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished">Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished">Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished">Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished">Norvège</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">N’en fait pas partie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished">Noté le</translation>
    </message>
    <message>
        <source>Notes of volunteers</source>
        <translation type="unfinished">Notes de bénévoles</translation>
    </message>
    <message>
        <source>Nothing differs from before yet. Please enter the right detail.</source>
        <translation type="unfinished">Rien ne diffère encore d’avant. Veuillez saisir l’indication juste.</translation>
    </message>
    <message>
        <source>Nothing gets worse, and the specialised service is involved.</source>
        <translation type="unfinished">Rien ne s’aggrave, et le service spécialisé est associé.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {count} place(s) have still to be decided.</source>
        <translation type="unfinished">Rien n’a été repris : {count} endroit(s) restent à décider.</translation>
    </message>
    <message>
        <source>Notice: by whom, to when, why</source>
        <translation type="unfinished">Résiliation : de qui, pour quand, pourquoi</translation>
    </message>
    <message>
        <source>Notice: fully, partly or not recognised; what is missing</source>
        <translation type="unfinished">Décision (Bescheid) : reconnu en entier, en partie ou pas ; ce qui manque</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Avis sur le bureau</translation>
    </message>
    <message>
        <source>Notify nobody: a risk to the people is unlikely.</source>
        <translation type="unfinished">Ne notifier à personne : un risque pour les personnes est improbable.</translation>
    </message>
    <message>
        <source>Notify the supervisory authority</source>
        <translation type="unfinished">Notifier à l’autorité de contrôle</translation>
    </message>
    <message>
        <source>Notify the supervisory authority and the people: the risk is high (Art. 33 and 34 GDPR).</source>
        <translation type="unfinished">Notifier à l’autorité de contrôle et aux personnes : le risque est élevé (art. 33 et 34 RGPD).</translation>
    </message>
    <message>
        <source>Notify the supervisory authority: a risk is possible (Art. 33 GDPR).</source>
        <translation type="unfinished">Notifier à l’autorité de contrôle : un risque est possible (art. 33 RGPD).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>Number (client, case)</source>
        <translation type="unfinished">Numéro (personne, dossier)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished">Opposition</translation>
    </message>
    <message>
        <source>Objection (instructions missing or wrong)</source>
        <translation type="unfinished">Opposition (voies de recours absentes ou fausses)</translation>
    </message>
    <message>
        <source>Objection: mostly one month. If the letter names another period, the earlier one counts.</source>
        <translation type="unfinished">Opposition (Widerspruch) : le plus souvent un mois. Si la lettre indique un autre délai, le plus tôt des deux compte.</translation>
    </message>
    <message>
        <source>Objection: one month from service. Without proper instructions one year.</source>
        <translation type="unfinished">Opposition (Widerspruch) : un mois après la notification. Sans indication correcte, un an.</translation>
    </message>
    <message>
        <source>Objection: period and address. If it names a day, enter it.</source>
        <translation type="unfinished">Opposition (Widerspruch) : délai et adresse. Si un jour y est indiqué, l’inscrire.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">Profession</translation>
    </message>
    <message>
        <source>Occupation code (KldB)</source>
        <translation type="unfinished">Code de profession (KldB)</translation>
    </message>
    <message>
        <source>Occupation or task</source>
        <translation type="unfinished">Profession ou tâche</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished">Professions</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">Proposé le</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished">Oman</translation>
    </message>
    <message>
        <source>On sheet {share} several words are not right, or their order. Please compare each word with the sheet.</source>
        <translation type="unfinished">Sur la feuille {share}, plusieurs mots ne sont pas justes, ou leur ordre. Veuillez comparer chaque mot avec la feuille.</translation>
    </message>
    <message>
        <source>On sheet {share} word {word} is not right. Please compare with the sheet.</source>
        <translation type="unfinished">Sur la feuille {share}, le mot {word} n’est pas juste. Veuillez comparer avec la feuille.</translation>
    </message>
    <message>
        <source>On which day was the asylum application lodged?</source>
        <translation type="unfinished">Quel jour la demande d’asile a-t-elle été déposée ?</translation>
    </message>
    <message>
        <source>One or two more words help more than special characters.</source>
        <translation type="unfinished">Un ou deux mots de plus aident mieux que des caractères spéciaux.</translation>
    </message>
    <message>
        <source>One sheet alone opens nothing. Please type a second one of the three.</source>
        <translation type="unfinished">Une feuille seule n’ouvre rien. Veuillez en taper une deuxième des trois.</translation>
    </message>
    <message>
        <source>Only a coordinator can keep a directory.</source>
        <translation type="unfinished">Seule une coordination peut tenir un annuaire.</translation>
    </message>
    <message>
        <source>Only an employed companion may have the full name, and only with a valid release. Please choose one or leave the name out.</source>
        <translation type="unfinished">Seule une accompagnatrice ou un accompagnateur salarié peut avoir le nom complet, et seulement avec une levée du secret valable. Veuillez en choisir une ou omettre le nom.</translation>
    </message>
    <message>
        <source>Only one week: the court must have the claim and the urgent application.</source>
        <translation type="unfinished">Une semaine seulement : le tribunal doit avoir reçu le recours et la demande urgente (Eilantrag).</translation>
    </message>
    <message>
        <source>Only own files can do that.</source>
        <translation type="unfinished">Seuls ses propres dossiers le permettent.</translation>
    </message>
    <message>
        <source>Only the person who held the consultation can sign it.</source>
        <translation type="unfinished">Seule la personne qui a mené la consultation peut la signer.</translation>
    </message>
    <message>
        <source>Only whoever counsels in a case can hand it over. In this one it is {name}.</source>
        <translation type="unfinished">Seule la personne qui conseille dans un dossier peut le transmettre. Ici, c’est {name}.</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished">Ouverts et clos</translation>
    </message>
    <message>
        <source>Open cases per full-time post, and ratios</source>
        <translation type="unfinished">Dossiers ouverts par poste à temps plein, et ratios</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">Journée portes ouvertes</translation>
    </message>
    <message>
        <source>Open the case file once: that brings it to its end.</source>
        <translation type="unfinished">Ouvrez le fichier une fois : cela le mène à son terme.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Offre de place</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Heures d’ouverture</translation>
    </message>
    <message>
        <source>Opening without the passphrase is not set up on this device. Please type the passphrase.</source>
        <translation type="unfinished">L’ouverture sans phrase secrète n’est pas en place sur cet appareil. Veuillez taper la phrase secrète.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">Offres de places</translation>
    </message>
    <message>
        <source>Opportunity residence right (§ 104c) expires</source>
        <translation type="unfinished">Le droit de la chance (§ 104c) expire</translation>
    </message>
    <message>
        <source>Opportunity residence right § 104c</source>
        <translation type="unfinished">Droit de séjour de la chance § 104c</translation>
    </message>
    <message>
        <source>Opportunity right (§ 104c): change to § 25a or § 25b before it ends, at the latest on 30 June 2027.</source>
        <translation type="unfinished">Droit de séjour de la chance (§ 104c) : passer au § 25a ou § 25b avant sa fin, au plus tard le 30 juin 2027.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Origine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Autre</translation>
    </message>
    <message>
        <source>Other counsellor</source>
        <translation type="unfinished">Autre conseiller</translation>
    </message>
    <message>
        <source>Other organisation (blank: in our own)</source>
        <translation type="unfinished">Autre organisation (vide : dans la nôtre)</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished">Autre personne</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished">Autres orthographes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Outside and inside differ: somebody signed another person&apos;s content anew.</source>
        <translation type="unfinished">L’extérieur et l’intérieur diffèrent : quelqu’un a signé de nouveau le contenu d’une autre personne.</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished">Propre dossier</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished">Liste propre</translation>
    </message>
    <message>
        <source>Page 1 or grounds, “applied for asylum on …”</source>
        <translation type="unfinished">Page 1 ou motifs (Begründung) : « stellte am … einen Asylantrag »</translation>
    </message>
    <message>
        <source>Page 1, the numbered sentences</source>
        <translation type="unfinished">Page 1, les phrases numérotées</translation>
    </message>
    <message>
        <source>Pages of the case file</source>
        <translation type="unfinished">Pages du fichier</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished">Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished">Palaos</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished">Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished">Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished">Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished">Paraguay</translation>
    </message>
    <message>
        <source>Partial qualification</source>
        <translation type="unfinished">Qualification partielle</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Participants</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished">Participation</translation>
    </message>
    <message>
        <source>Partly recognised means: a part is missing that can be caught up on.</source>
        <translation type="unfinished">Reconnu en partie veut dire : il manque une partie qui peut être rattrapée.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Partenaire</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished">Le passeport expire</translation>
    </message>
    <message>
        <source>Pay no money before a viewing and without a contract.</source>
        <translation type="unfinished">Ne pas payer d’argent avant une visite et sans contrat.</translation>
    </message>
    <message>
        <source>Pay or object by when?</source>
        <translation type="unfinished">Payer ou contester jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation type="unfinished">Pourcentage du temps plein</translation>
    </message>
    <message>
        <source>Period to leave and state</source>
        <translation type="unfinished">Délai de départ et État</translation>
    </message>
    <message>
        <source>Permission to stay, toleration or residence permit expires</source>
        <translation type="unfinished">L’autorisation, la tolérance ou le titre de séjour expire</translation>
    </message>
    <message>
        <source>Permission to stay: a work permit may be given after 3 and shall be given after 6 months. The new law is still to be verified.</source>
        <translation type="unfinished">Autorisation de séjour (Aufenthaltsgestattung) : l’autorisation de travail peut être donnée après 3 mois et doit l’être en règle générale après 6. Le nouveau droit reste à vérifier.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Place in a German course</source>
        <translation type="unfinished">Place en cours d’allemand</translation>
    </message>
    <message>
        <source>Place, time and file number on the summons</source>
        <translation type="unfinished">Lieu, heure et numéro de dossier sur la convocation</translation>
    </message>
    <message>
        <source>Placement in work</source>
        <translation type="unfinished">Placement vers un travail</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Places</translation>
    </message>
    <message>
        <source>Please choose who is to have the case: a counsellor whose key card was accepted in the team.</source>
        <translation type="unfinished">Veuillez choisir qui doit avoir le dossier : un conseiller dont la carte de clé est acceptée dans l’équipe.</translation>
    </message>
    <message>
        <source>Please say in a sentence why not. Only whoever offered the case reads it.</source>
        <translation type="unfinished">Veuillez dire en une phrase pourquoi pas. Seule la personne qui a offert le dossier la lit.</translation>
    </message>
    <message>
        <source>Please write down for whom the task is. The name stays here.</source>
        <translation type="unfinished">Veuillez noter pour qui est la mission. Le nom reste ici.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Code postal</translation>
    </message>
    <message>
        <source>Precision of the date of birth</source>
        <translation type="unfinished">Précision de la date de naissance</translation>
    </message>
    <message>
        <source>Pregnancy advice and aid</source>
        <translation type="unfinished">Conseil de grossesse et aides</translation>
    </message>
    <message>
        <source>Pregnancy advice is confidential and free.</source>
        <translation type="unfinished">Le conseil de grossesse est confidentiel et gratuit.</translation>
    </message>
    <message>
        <source>Preparation for the hearing</source>
        <translation type="unfinished">Préparation à l’audition</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation type="unfinished">Préparer la réponse</translation>
    </message>
    <message>
        <source>Print a report of the incident</source>
        <translation type="unfinished">Imprimer un rapport sur l’incident</translation>
    </message>
    <message>
        <source>Print the report with deadline and agreement</source>
        <translation type="unfinished">Imprimer le rapport avec délai et accord</translation>
    </message>
    <message>
        <source>Print the report with the deadline</source>
        <translation type="unfinished">Imprimer le rapport avec le délai</translation>
    </message>
    <message>
        <source>Privacy explained in</source>
        <translation type="unfinished">Confidentialité expliquée en</translation>
    </message>
    <message>
        <source>Privacy explained on</source>
        <translation type="unfinished">Confidentialité expliquée le</translation>
    </message>
    <message>
        <source>Privacy explained, how</source>
        <translation type="unfinished">Confidentialité expliquée, comment</translation>
    </message>
    <message>
        <source>Promise no duration and no result.</source>
        <translation type="unfinished">Ne promettre ni durée ni résultat.</translation>
    </message>
    <message>
        <source>Protecting a child</source>
        <translation type="unfinished">Protéger un enfant</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">Protection</translation>
    </message>
    <message>
        <source>Protection and advice</source>
        <translation type="unfinished">Protection et conseil</translation>
    </message>
    <message>
        <source>Protection is final (asylum or refugee)</source>
        <translation type="unfinished">La protection est définitive (asile ou réfugié)</translation>
    </message>
    <message>
        <source>Protection is final: deadline for family reunion</source>
        <translation type="unfinished">La protection est définitive : délai du regroupement familial</translation>
    </message>
    <message>
        <source>Prove handing in by stamp or transmission report.</source>
        <translation type="unfinished">Prouver la remise par un tampon ou un rapport d’envoi.</translation>
    </message>
    <message>
        <source>Psychosocial counselling or therapy</source>
        <translation type="unfinished">Conseil psychosocial ou thérapie</translation>
    </message>
    <message>
        <source>Public bodies can have a duty to report to the foreigners authority.</source>
        <translation type="unfinished">Les services publics peuvent être obligés d’informer l’office des étrangers.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">But</translation>
    </message>
    <message>
        <source>Put certificates together</source>
        <translation type="unfinished">Réunir les certificats</translation>
    </message>
    <message>
        <source>Put the family&apos;s certificates together</source>
        <translation type="unfinished">Réunir les actes de la famille</translation>
    </message>
    <message>
        <source>Put the papers for the registry office together</source>
        <translation type="unfinished">Réunir les papiers pour l’état civil</translation>
    </message>
    <message>
        <source>Put the proof of the court action into the folder</source>
        <translation type="unfinished">Mettre la preuve du recours dans le classeur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Question about the form</source>
        <translation type="unfinished">Question sur le formulaire</translation>
    </message>
    <message>
        <source>Question on a difference</source>
        <translation type="unfinished">Question sur une différence</translation>
    </message>
    <message>
        <source>Reach a lawyer or asylum procedure advice today</source>
        <translation type="unfinished">Joindre aujourd’hui une avocate, un avocat ou le conseil en procédure d’asile</translation>
    </message>
    <message>
        <source>Reach legal help today</source>
        <translation type="unfinished">Joindre une aide juridique aujourd’hui</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation type="unfinished">Joignable par</translation>
    </message>
    <message>
        <source>Reading and writing: at least</source>
        <translation type="unfinished">Lire et écrire : au moins</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished">Lit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Raisons</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Reçu le</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation type="unfinished">Perçu depuis</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Reçoit</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished">Reconnaissance</translation>
    </message>
    <message>
        <source>Recognition advice</source>
        <translation type="unfinished">Conseil en reconnaissance</translation>
    </message>
    <message>
        <source>Recognition in the crafts</source>
        <translation type="unfinished">Reconnaissance dans l’artisanat</translation>
    </message>
    <message>
        <source>Recognition of commercial and technical occupations</source>
        <translation type="unfinished">Reconnaissance des métiers du commerce et de la technique</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Fiche</translation>
    </message>
    <message>
        <source>Record the missing place with its reason</source>
        <translation type="unfinished">Noter la place qui manque avec sa raison</translation>
    </message>
    <message>
        <source>Referral letter (protected, with a release only)</source>
        <translation type="unfinished">Lettre d’orientation (protégée, seulement avec levée du secret)</translation>
    </message>
    <message>
        <source>Referral letter for the search</source>
        <translation type="unfinished">Lettre d’orientation pour la recherche</translation>
    </message>
    <message>
        <source>Referral letter to asylum procedure advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil en procédure d’asile</translation>
    </message>
    <message>
        <source>Referral letter to debt advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil en surendettement</translation>
    </message>
    <message>
        <source>Referral letter to family advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil familial</translation>
    </message>
    <message>
        <source>Referral letter to lawyer or asylum procedure advice</source>
        <translation type="unfinished">Lettre d’orientation vers l’avocate, l’avocat ou le conseil en procédure d’asile</translation>
    </message>
    <message>
        <source>Referral letter to legal advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil juridique</translation>
    </message>
    <message>
        <source>Referral letter to pregnancy advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil de grossesse</translation>
    </message>
    <message>
        <source>Referral letter to recognition advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil en reconnaissance</translation>
    </message>
    <message>
        <source>Referral letter to return advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil au retour</translation>
    </message>
    <message>
        <source>Referral letter to the specialised advice</source>
        <translation type="unfinished">Lettre d’orientation vers le conseil spécialisé</translation>
    </message>
    <message>
        <source>Referral letter to the specialised office</source>
        <translation type="unfinished">Lettre d’orientation vers le service spécialisé</translation>
    </message>
    <message>
        <source>Referral letter to the tracing service</source>
        <translation type="unfinished">Lettre d’orientation vers le service de recherche</translation>
    </message>
    <message>
        <source>Referral letter with certificate, German and wish</source>
        <translation type="unfinished">Lettre d’orientation avec diplôme, allemand et souhait</translation>
    </message>
    <message>
        <source>Referral letter with experience and language</source>
        <translation type="unfinished">Lettre d’orientation avec expérience et langue</translation>
    </message>
    <message>
        <source>Referral letter without diagnoses</source>
        <translation type="unfinished">Lettre d’orientation sans diagnostic</translation>
    </message>
    <message>
        <source>Referral, appointment, prescription: date and speciality</source>
        <translation type="unfinished">Orientation médicale, rendez-vous, ordonnance : date et spécialité</translation>
    </message>
    <message>
        <source>Refusal by an office: work out the deadline</source>
        <translation type="unfinished">Refus d’une administration : calculer le délai</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Register at the citizens office</source>
        <translation type="unfinished">Se déclarer au bureau des habitants</translation>
    </message>
    <message>
        <source>Registration with the psychosocial centre</source>
        <translation type="unfinished">Inscription au centre psychosocial</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Lien</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Remarque</translation>
    </message>
    <message>
        <source>Renewal of the residence paper</source>
        <translation type="unfinished">Prolongation du papier de séjour</translation>
    </message>
    <message>
        <source>Rent and electricity first, then everything else.</source>
        <translation type="unfinished">D’abord le loyer et l’électricité, puis tout le reste.</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation type="unfinished">Arriérés de loyer</translation>
    </message>
    <message>
        <source>Report a move</source>
        <translation type="unfinished">Signaler un déménagement</translation>
    </message>
    <message>
        <source>Report a move to BAMF, foreigners authority and court at once.</source>
        <translation type="unfinished">Signaler tout de suite un déménagement au BAMF, à l’office des étrangers et au tribunal.</translation>
    </message>
    <message>
        <source>Report the birth to the registry office</source>
        <translation type="unfinished">Déclarer la naissance à l’état civil</translation>
    </message>
    <message>
        <source>Report the move</source>
        <translation type="unfinished">Signaler le déménagement</translation>
    </message>
    <message>
        <source>Report the new address: BAMF, foreigners authority, court</source>
        <translation type="unfinished">Déclarer la nouvelle adresse : BAMF, office des étrangers, tribunal</translation>
    </message>
    <message>
        <source>Residence is a history with dates, for each person of the family separately.</source>
        <translation type="unfinished">Le séjour est une histoire avec des dates, séparée pour chaque personne de la famille.</translation>
    </message>
    <message>
        <source>Residence rule applies</source>
        <translation type="unfinished">Assignation de résidence applicable</translation>
    </message>
    <message>
        <source>Residence rule ends (three years)</source>
        <translation type="unfinished">L’assignation de résidence se termine (trois ans)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation type="unfinished">Statut de séjour</translation>
    </message>
    <message>
        <source>Resources, network, wishes</source>
        <translation type="unfinished">Ressources, réseau, souhaits</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Repose sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Reunion is suspended until 23 July 2027. Please get advice whether there are other ways.</source>
        <translation type="unfinished">Le regroupement est suspendu jusqu’au 23 juillet 2027. Veuillez demander conseil pour savoir s’il y a d’autres voies.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">Bilan le</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished">Révoquée le</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Règle</translation>
    </message>
    <message>
        <source>Say no more than asked: no health, no asylum grounds.</source>
        <translation type="unfinished">Ne pas dire plus que demandé : rien sur la santé ni sur les motifs d’asile.</translation>
    </message>
    <message>
        <source>School assignment or day care offer: from when, where</source>
        <translation type="unfinished">Affectation à l’école ou offre de garderie : à partir de quand, où</translation>
    </message>
    <message>
        <source>School does not depend on the residence paper.</source>
        <translation type="unfinished">L’école ne dépend pas du papier de séjour.</translation>
    </message>
    <message>
        <source>School place and preparatory class</source>
        <translation type="unfinished">Place à l’école et classe préparatoire</translation>
    </message>
    <message>
        <source>School place through the school authority</source>
        <translation type="unfinished">Place à l’école par l’inspection scolaire</translation>
    </message>
    <message>
        <source>School-age child without a school</source>
        <translation type="unfinished">Enfant d’âge scolaire sans école</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">Écriture</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Envoyé le</translation>
    </message>
    <message>
        <source>Sentence with it</source>
        <translation type="unfinished">Phrase jointe</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">Notifié le</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation type="unfinished">Part du temps plein</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation type="unfinished">Données partagées</translation>
    </message>
    <message>
        <source>Sheet with appointment and way</source>
        <translation type="unfinished">Feuille avec le rendez-vous et le chemin</translation>
    </message>
    <message>
        <source>Sheet with date and list of what to bring</source>
        <translation type="unfinished">Feuille avec la date et la liste de ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Sheet with place, time and stop</source>
        <translation type="unfinished">Feuille avec lieu, heure et arrêt</translation>
    </message>
    <message>
        <source>Sheet with the next step</source>
        <translation type="unfinished">Feuille avec la prochaine étape</translation>
    </message>
    <message>
        <source>Should a woman or a man hear and interpret?</source>
        <translation type="unfinished">Est-ce une femme ou un homme qui doit mener l’audition et traduire ?</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation type="unfinished">Signé par les deux le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">Signée le</translation>
    </message>
    <message>
        <source>Signing with a certificate needs an extra (pyHanko) that is not on this computer. Whoever set the program up can add it: counsel[sign]. Printing and signing by hand always works.</source>
        <translation type="unfinished">Signer avec un certificat demande un supplément (pyHanko) absent de cet ordinateur. La personne qui a installé le programme peut l’ajouter : counsel[sign]. Imprimer et signer à la main fonctionne toujours.</translation>
    </message>
    <message>
        <source>Since when are there benefits from the welfare office (AsylbLG)?</source>
        <translation type="unfinished">Depuis quand y a-t-il des prestations de l’office d’aide sociale (AsylbLG) ?</translation>
    </message>
    <message>
        <source>Since when has the person been in Germany, since when with this paper?</source>
        <translation type="unfinished">Depuis quand la personne est-elle en Allemagne, depuis quand avec ce papier ?</translation>
    </message>
    <message>
        <source>Since when is the protection final? Which protection?</source>
        <translation type="unfinished">Depuis quand la protection est-elle définitive ? Quelle protection ?</translation>
    </message>
    <message>
        <source>Since when lawfully in Germany, with which papers?</source>
        <translation type="unfinished">Depuis quand légalement en Allemagne, avec quels papiers ?</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Taille en octets</translation>
    </message>
    <message>
        <source>Skills without a certificate</source>
        <translation type="unfinished">Compétences sans certificat</translation>
    </message>
    <message>
        <source>Some claims have short periods: get advice soon.</source>
        <translation type="unfinished">Certains droits ont des délais courts : demander conseil vite.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Parle</translation>
    </message>
    <message>
        <source>Special need for protection</source>
        <translation type="unfinished">Besoin particulier de protection</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">Orthographe</translation>
    </message>
    <message>
        <source>Spelling of the name and date of birth: the same on all papers?</source>
        <translation type="unfinished">Orthographe du nom et date de naissance : pareilles sur tous les papiers ?</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Nom parlé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Start of training: earliest application</source>
        <translation type="unfinished">Début de la formation : demande au plus tôt</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished">De plain-pied</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished">Arrêté le</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished">Rue</translation>
    </message>
    <message>
        <source>Subject: approval (Bewilligung), change (Änderung), withdrawal (Aufhebung), repayment (Erstattung), reduction (Minderung)</source>
        <translation type="unfinished">Objet : octroi (Bewilligung), modification (Änderung), annulation (Aufhebung), remboursement (Erstattung), réduction (Minderung)</translation>
    </message>
    <message>
        <source>Subsidiary protection is final</source>
        <translation type="unfinished">La protection subsidiaire est définitive</translation>
    </message>
    <message>
        <source>Subsidiary protection: see how things stand</source>
        <translation type="unfinished">Protection subsidiaire : voir où en est la situation</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Sous-titre</translation>
    </message>
    <message>
        <source>Suitable advice</source>
        <translation type="unfinished">Conseil qui convient</translation>
    </message>
    <message>
        <source>Support after violence</source>
        <translation type="unfinished">Soutien après des violences</translation>
    </message>
    <message>
        <source>Support when waiting is hard</source>
        <translation type="unfinished">Soutien quand l’attente est dure</translation>
    </message>
    <message>
        <source>Take card or voucher and medicines along</source>
        <translation type="unfinished">Emporter la carte ou le bon et les médicaments</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished">Repris le</translation>
    </message>
    <message>
        <source>Talk again on</source>
        <translation type="unfinished">En reparler le</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Mission</translation>
    </message>
    <message>
        <source>Task, meeting point and time are agreed beforehand.</source>
        <translation type="unfinished">La mission, le lieu de rencontre et l’heure sont convenus avant.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Missions</translation>
    </message>
    <message>
        <source>Tell next time how it was</source>
        <translation type="unfinished">Raconter la prochaine fois comment c’était</translation>
    </message>
    <message>
        <source>Tell the employer nothing about health, asylum or debts.</source>
        <translation type="unfinished">Ne rien dire à l’employeur sur la santé, l’asile ou les dettes.</translation>
    </message>
    <message>
        <source>Tell volunteers nothing from the file.</source>
        <translation type="unfinished">Ne rien raconter du dossier aux bénévoles.</translation>
    </message>
    <message>
        <source>Tenancy: rent, deposit, period of notice</source>
        <translation type="unfinished">Location : loyer, caution, délai de préavis</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation type="unfinished">Test le</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished">Test réussi</translation>
    </message>
    <message>
        <source>That is not the number of this case. Nothing was erased.</source>
        <translation type="unfinished">Ce n’est pas le numéro de ce dossier. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>The Jobcenter should have the application by this day. It counts from the first of the month in which it is made.</source>
        <translation type="unfinished">Le Jobcenter devrait avoir reçu la demande à cette date. Elle compte à partir du premier du mois où elle est faite.</translation>
    </message>
    <message>
        <source>The PDF is damaged or too large and cannot be read.</source>
        <translation type="unfinished">Le PDF est endommagé ou trop grand et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The PDF is locked with a passphrase. Please open it with the passphrase, save it without one and choose it again.</source>
        <translation type="unfinished">Le PDF est verrouillé par une phrase secrète. Veuillez l’ouvrir avec, l’enregistrer sans et le choisir de nouveau.</translation>
    </message>
    <message>
        <source>The answer is written together.</source>
        <translation type="unfinished">La réponse est écrite ensemble.</translation>
    </message>
    <message>
        <source>The application is possible at most seven months before training begins.</source>
        <translation type="unfinished">La demande est possible au plus tôt sept mois avant le début de la formation.</translation>
    </message>
    <message>
        <source>The application must be made before the 27th birthday.</source>
        <translation type="unfinished">La demande doit être faite avant le 27e anniversaire.</translation>
    </message>
    <message>
        <source>The application must be made before the paper expires, at the latest on 30 June 2027.</source>
        <translation type="unfinished">La demande doit être faite avant que le papier expire, au plus tard le 30 juin 2027.</translation>
    </message>
    <message>
        <source>The archive is damaged, or none that this program made.</source>
        <translation type="unfinished">L’archive est endommagée, ou n’a pas été faite par ce programme.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished">La sauvegarde ne peut pas être lue. La clé USB est-elle encore branchée ? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be read back and was thrown away. Please choose another place.</source>
        <translation type="unfinished">La sauvegarde n’a pas pu être relue et a été jetée. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office by this day.</source>
        <translation type="unfinished">La naissance doit être déclarée à l’état civil (Standesamt) au plus tard à cette date.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office within a week.</source>
        <translation type="unfinished">La naissance doit être déclarée à l’état civil (Standesamt) en une semaine.</translation>
    </message>
    <message>
        <source>The card could not be saved there. Please choose another place.</source>
        <translation type="unfinished">La carte n’a pas pu y être enregistrée. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The case file is damaged and was not changed. Please restore a backup.</source>
        <translation type="unfinished">Le fichier est endommagé et n’a pas été modifié. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The case file itself is encrypted. The system&apos;s swap and hibernation files are not: please have LUKS, FileVault or BitLocker switched on.</source>
        <translation type="unfinished">Le fichier lui-même est chiffré. Les fichiers d’échange et d’hibernation du système ne le sont pas : faites activer LUKS, FileVault ou BitLocker.</translation>
    </message>
    <message>
        <source>The certificate file cannot be opened. Please check the passphrase; the file must hold certificate and key (ending .p12 or .pfx).</source>
        <translation type="unfinished">Le fichier du certificat ne s’ouvre pas. Veuillez vérifier la phrase secrète ; le fichier doit contenir certificat et clé (.p12 ou .pfx).</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Please check whether the stick is still there.</source>
        <translation type="unfinished">Le fichier du certificat ne peut pas être lu. Veuillez vérifier si la clé USB est encore là.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended or not begun. Nothing was signed.</source>
        <translation type="unfinished">Le certificat n’est pas valable aujourd’hui : il a expiré ou n’a pas commencé. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The chambers place and advise; since 2024 the Willkommenslotsen are part of Passgenaue Besetzung.</source>
        <translation type="unfinished">Les chambres placent et conseillent ; depuis 2024, les Willkommenslotsen font partie de Passgenaue Besetzung.</translation>
    </message>
    <message>
        <source>The changes in the file are not readable.</source>
        <translation type="unfinished">Les modifications contenues dans le fichier sont illisibles.</translation>
    </message>
    <message>
        <source>The check mark beside the case file is missing or does not belong to it. Without it nobody can say whether something is missing.</source>
        <translation type="unfinished">Le repère de contrôle à côté du fichier manque ou ne lui appartient pas. Sans lui, personne ne peut dire s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>The child does not interpret for the parents.</source>
        <translation type="unfinished">L’enfant ne traduit pas pour ses parents.</translation>
    </message>
    <message>
        <source>The child is born: registry office and child benefit</source>
        <translation type="unfinished">L’enfant est né : état civil et allocations familiales</translation>
    </message>
    <message>
        <source>The child shall be registered for school at once.</source>
        <translation type="unfinished">L’enfant doit être inscrit à l’école tout de suite.</translation>
    </message>
    <message>
        <source>The claim to the course ends on this day.</source>
        <translation type="unfinished">Le droit au cours prend fin à cette date.</translation>
    </message>
    <message>
        <source>The claim to the course ends one year after the title, an admission is valid for one year.</source>
        <translation type="unfinished">Le droit au cours prend fin un an après le titre de séjour, une admission est valable un an.</translation>
    </message>
    <message>
        <source>The claim to the integration course ends one year after the title.</source>
        <translation type="unfinished">Le droit au cours d’intégration prend fin un an après le titre.</translation>
    </message>
    <message>
        <source>The code may consist of letters, digits and _ only.</source>
        <translation type="unfinished">Le code ne peut contenir que des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>The concern is understood, and there is a next step.</source>
        <translation type="unfinished">Le souci est compris, et il y a une prochaine étape.</translation>
    </message>
    <message>
        <source>The content is not packed in the agreed way.</source>
        <translation type="unfinished">Le contenu n’est pas comprimé de la façon convenue.</translation>
    </message>
    <message>
        <source>The content of the document no longer matches its checksum. Please restore a backup.</source>
        <translation type="unfinished">Le contenu du document ne correspond plus à sa somme de contrôle. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation type="unfinished">Le contenu du fichier est endommagé.</translation>
    </message>
    <message>
        <source>The content of this document lies only on the device it was added on. Here it only says that the document exists.</source>
        <translation type="unfinished">Le contenu de ce document ne se trouve que sur l’appareil où il a été ajouté. Ici, on sait seulement qu’il existe.</translation>
    </message>
    <message>
        <source>The content of {count} document(s) is not with it.</source>
        <translation type="unfinished">Le contenu de {count} document(s) n’y est pas joint.</translation>
    </message>
    <message>
        <source>The content would unpack to an inadmissible size.</source>
        <translation type="unfinished">Une fois décomprimé, le contenu dépasserait la taille admise.</translation>
    </message>
    <message>
        <source>The course must be started by this day.</source>
        <translation type="unfinished">Le cours doit avoir commencé à cette date.</translation>
    </message>
    <message>
        <source>The court must have the claim by this day. There is no objection in asylum law.</source>
        <translation type="unfinished">Le tribunal doit avoir reçu le recours à cette date. En droit d’asile, il n’y a pas d’opposition (Widerspruch).</translation>
    </message>
    <message>
        <source>The court must have the reasons by this day.</source>
        <translation type="unfinished">Le tribunal doit avoir reçu les motifs à cette date.</translation>
    </message>
    <message>
        <source>The date is written in the letter of the court.</source>
        <translation type="unfinished">La date est écrite dans la lettre du tribunal.</translation>
    </message>
    <message>
        <source>The date written in the decision counts.</source>
        <translation type="unfinished">La date écrite dans la décision fait foi.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter.</source>
        <translation type="unfinished">C’est le jour de la notification qui compte, pas la date de la lettre.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter. If the decision names another day, the earlier one counts.</source>
        <translation type="unfinished">C’est le jour de la notification qui compte, pas la date de la lettre. Si la décision indique un autre jour, le plus tôt des deux compte.</translation>
    </message>
    <message>
        <source>The deadline is safe, and the family knows which papers to collect.</source>
        <translation type="unfinished">Le délai est assuré, et la famille sait quels papiers rassembler.</translation>
    </message>
    <message>
        <source>The decision is understood, the deadline is fixed, and someone with legal knowledge is reached today.</source>
        <translation type="unfinished">La décision est comprise, le délai est fixé, et une personne qui connaît le droit est jointe aujourd’hui.</translation>
    </message>
    <message>
        <source>The device is known, but the file names another key.</source>
        <translation type="unfinished">L’appareil est connu, mais le fichier indique une autre clé.</translation>
    </message>
    <message>
        <source>The device is trusted no longer, and the file was made after that.</source>
        <translation type="unfinished">L’appareil n’a plus la confiance, et le fichier a été fait après cela.</translation>
    </message>
    <message>
        <source>The document belongs to a case whose package has not arrived yet.</source>
        <translation type="unfinished">Le document appartient à un dossier dont le paquet n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The document is kept as it is: it still says who wrote it.</source>
        <translation type="unfinished">Le document est conservé tel quel : il indique encore qui l’a écrit.</translation>
    </message>
    <message>
        <source>The document is no longer there: it was deleted meanwhile.</source>
        <translation type="unfinished">Le document n’est plus là : il a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The document “{title}” is damaged and cannot go along like this. Please restore a backup in which it is still whole, or delete the document.</source>
        <translation type="unfinished">Le document « {title} » est endommagé et ne peut pas être transmis ainsi. Veuillez restaurer une sauvegarde où il est encore intact, ou supprimer le document.</translation>
    </message>
    <message>
        <source>The encrypted content cannot be opened; it was made wrongly.</source>
        <translation type="unfinished">Le contenu chiffré ne peut pas être ouvert ; il a été mal fait.</translation>
    </message>
    <message>
        <source>The family fills in the day care application with us.</source>
        <translation type="unfinished">La famille remplit la demande de garderie avec nous.</translation>
    </message>
    <message>
        <source>The family goes to the appointment at the school authority&apos;s advice.</source>
        <translation type="unfinished">La famille va au rendez-vous du conseil de l’inspection scolaire.</translation>
    </message>
    <message>
        <source>The family has help, and each member has their own confidence.</source>
        <translation type="unfinished">La famille a de l’aide, et chacun a son propre secret gardé.</translation>
    </message>
    <message>
        <source>The family names a goal itself.</source>
        <translation type="unfinished">La famille nomme elle-même un but.</translation>
    </message>
    <message>
        <source>The file belongs to another exchange space.</source>
        <translation type="unfinished">Le fichier appartient à un autre espace d’échange.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there, and not open elsewhere?</source>
        <translation type="unfinished">Le fichier ne peut pas être lu. Est-il encore là, et n’est-il pas ouvert ailleurs ?</translation>
    </message>
    <message>
        <source>The file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Le fichier vient d’une version plus récente du programme. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>The file could not be evaluated.</source>
        <translation type="unfinished">Le fichier n’a pas pu être traité.</translation>
    </message>
    <message>
        <source>The file could not be read just now. Is the stick or drive still connected?</source>
        <translation type="unfinished">Le fichier n’a pas pu être lu à l’instant. La clé USB ou le lecteur est-il encore branché ?</translation>
    </message>
    <message>
        <source>The file does not open with these words. Are the words and their order right?</source>
        <translation type="unfinished">Le fichier ne s’ouvre pas avec ces mots. Les mots et leur ordre sont-ils justes ?</translation>
    </message>
    <message>
        <source>The file has not arrived completely yet.</source>
        <translation type="unfinished">Le fichier n’est pas encore arrivé en entier.</translation>
    </message>
    <message>
        <source>The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished">Le fichier est endommagé ou n’est pas un classeur XLSX. Veuillez l’ouvrir dans le tableur et l’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The file is in order, but it is not addressed to this device.</source>
        <translation type="unfinished">Le fichier est en ordre, mais il n’est pas destiné à cet appareil.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Please split it.</source>
        <translation type="unfinished">Le fichier dépasse 200 Mo. Veuillez le diviser.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Please split it.</source>
        <translation type="unfinished">Le fichier dépasse 50 Mo. Veuillez le diviser.</translation>
    </message>
    <message>
        <source>The file is larger than an exchange package may be.</source>
        <translation type="unfinished">Le fichier est plus grand que ne peut l’être un paquet d’échange.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation type="unfinished">Le fichier n’est pas enregistré en UTF-8.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Please save it without one.</source>
        <translation type="unfinished">Le fichier est protégé par un mot de passe. Veuillez l’enregistrer sans.</translation>
    </message>
    <message>
        <source>The files are encrypted; still, the case file had better lie in a folder that only your account may open.</source>
        <translation type="unfinished">Les fichiers sont chiffrés ; il vaut tout de même mieux que le fichier soit dans un répertoire que seul votre compte peut ouvrir.</translation>
    </message>
    <message>
        <source>The first page: what is decided (asylum, refugee, subsidiary protection, ban on removal, rejection)?</source>
        <translation type="unfinished">La première page : qu’est-ce qui est décidé (asile, réfugié, protection subsidiaire, interdiction d’éloignement, rejet) ?</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty and not a demo. Please use an empty folder.</source>
        <translation type="unfinished">Le répertoire « {name} » n’est pas vide et n’est pas une démo. Veuillez prendre un répertoire vide.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty. Please use an empty one.</source>
        <translation type="unfinished">Le répertoire « {name} » n’est pas vide. Veuillez en prendre un vide.</translation>
    </message>
    <message>
        <source>The form is complete, correct and handed in with proof.</source>
        <translation type="unfinished">Le formulaire est complet, juste et remis avec une preuve.</translation>
    </message>
    <message>
        <source>The header of the file is damaged or forged.</source>
        <translation type="unfinished">L’en-tête du fichier est endommagé ou falsifié.</translation>
    </message>
    <message>
        <source>The history of changes in this case file was altered outside the program.</source>
        <translation type="unfinished">L’historique des modifications de ce fichier a été altéré en dehors du programme.</translation>
    </message>
    <message>
        <source>The incident is recorded factually, and the person knows their options.</source>
        <translation type="unfinished">L’incident est noté de façon factuelle, et la personne connaît ses possibilités.</translation>
    </message>
    <message>
        <source>The instructions on remedies are missing or wrong.</source>
        <translation type="unfinished">L’indication des voies de recours (Rechtsbehelfsbelehrung) manque ou est fausse.</translation>
    </message>
    <message>
        <source>The key file of this case file is incomplete or was changed. Nothing was overwritten. Please restore a backup.</source>
        <translation type="unfinished">Le fichier de clés est incomplet ou a été modifié. Rien n’a été écrasé. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Le fichier de clés a été écrit par une version plus récente du programme. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>The keychain did not keep the entry, or did not give it out. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Le trousseau n’a pas gardé l’entrée, ou ne l’a pas rendue. La phrase secrète ouvre le fichier comme toujours.</translation>
    </message>
    <message>
        <source>The keychain does not answer any more. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Le trousseau ne répond plus. La phrase secrète ouvre le fichier comme toujours.</translation>
    </message>
    <message>
        <source>The keychain is locked. Either unlock the keychain and try again, or type the passphrase of the case file.</source>
        <translation type="unfinished">Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou tapez la phrase secrète du fichier.</translation>
    </message>
    <message>
        <source>The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody can read it like this any more. A backup takes you on; it opens with its passphrase or its recovery sheet.</source>
        <translation type="unfinished">Les clés de ce fichier ont disparu (« {name} ») : elles ont été effacées ou perdues. Plus personne ne peut le lire ainsi. Une sauvegarde vous permet de continuer ; elle s’ouvre avec sa phrase secrète ou sa feuille de secours.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please exchange the two days.</source>
        <translation type="unfinished">Le dernier jour précède le premier. Veuillez échanger les deux jours.</translation>
    </message>
    <message>
        <source>The letter is now explained in own words and the person says it back briefly.</source>
        <translation type="unfinished">La lettre est maintenant expliquée avec des mots simples, et la personne la redit brièvement.</translation>
    </message>
    <message>
        <source>The list does not know this entry.</source>
        <translation type="unfinished">La liste ne connaît pas cette entrée.</translation>
    </message>
    <message>
        <source>The list of case files could not be saved. The case files are unchanged.</source>
        <translation type="unfinished">La liste des fichiers n’a pas pu être enregistrée. Les fichiers sont inchangés.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a pattern.</source>
        <translation type="unfinished">La correspondance ne peut pas être lue ({where}). « counsel import … --dry-run --json » affiche un modèle.</translation>
    </message>
    <message>
        <source>The money comes, the notice is checked, and no deadline passes.</source>
        <translation type="unfinished">L’argent arrive, la décision est vérifiée, et aucun délai ne passe.</translation>
    </message>
    <message>
        <source>The name could not be saved in this folder. The medium may be read-only. The case file is unchanged.</source>
        <translation type="unfinished">Le nom n’a pas pu être enregistré dans ce répertoire. Le support est peut-être en lecture seule. Le fichier est inchangé.</translation>
    </message>
    <message>
        <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
        <translation type="unfinished">Le nom ou le répertoire du fichier ne correspond pas à son contenu. A-t-il été renommé ?</translation>
    </message>
    <message>
        <source>The naturalisation office names the conditions and a list of papers.</source>
        <translation type="unfinished">L’office des naturalisations donne les conditions et une liste de papiers.</translation>
    </message>
    <message>
        <source>The new address must be reported at once. Otherwise letters get lost and periods run all the same.</source>
        <translation type="unfinished">La nouvelle adresse doit être déclarée tout de suite. Sinon des lettres se perdent et les délais courent quand même.</translation>
    </message>
    <message>
        <source>The new version could not be put in place (no room, or no right to write). Version {present} goes on running.</source>
        <translation type="unfinished">La nouvelle version n’a pas pu être mise en place (pas de place, ou pas le droit d’écrire). La version {present} continue de fonctionner.</translation>
    </message>
    <message>
        <source>The new version does not pass its own test on this computer. It was taken away again; version {present} goes on running.</source>
        <translation type="unfinished">La nouvelle version ne passe pas son propre test sur cet ordinateur. Elle a été retirée ; la version {present} continue de fonctionner.</translation>
    </message>
    <message>
        <source>The next review must come after the last check.</source>
        <translation type="unfinished">La prochaine vérification doit venir après la dernière.</translation>
    </message>
    <message>
        <source>The next step to training is chosen and has a date.</source>
        <translation type="unfinished">La prochaine étape vers la formation est choisie et a une date.</translation>
    </message>
    <message>
        <source>The notice or application must be made by this day.</source>
        <translation type="unfinished">La déclaration ou la demande doit être faite au plus tard à cette date.</translation>
    </message>
    <message>
        <source>The notice that keeps the period is given with the specialised advice.</source>
        <translation type="unfinished">La déclaration qui préserve le délai (fristwahrende Anzeige) se fait avec le conseil spécialisé.</translation>
    </message>
    <message>
        <source>The number of changes is not the announced one.</source>
        <translation type="unfinished">Le nombre de modifications n’est pas celui annoncé.</translation>
    </message>
    <message>
        <source>The office answers questions on the form: better ask than guess.</source>
        <translation type="unfinished">L’administration répond aux questions sur le formulaire : mieux vaut demander que deviner.</translation>
    </message>
    <message>
        <source>The office heard only what was needed, and the answer is recorded.</source>
        <translation type="unfinished">L’administration n’a appris que le nécessaire, et la réponse est notée.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day.</source>
        <translation type="unfinished">L’administration doit avoir reçu l’opposition (Widerspruch) à cette date.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day. Better to write at once.</source>
        <translation type="unfinished">L’administration doit avoir reçu l’opposition (Widerspruch) à cette date. Mieux vaut écrire tout de suite.</translation>
    </message>
    <message>
        <source>The organisation decides about notification. The time runs since somebody there knows.</source>
        <translation type="unfinished">L’organisation décide de la notification. Le délai court depuis que quelqu’un y est au courant.</translation>
    </message>
    <message>
        <source>The package with the case has not arrived yet. Please exchange once more.</source>
        <translation type="unfinished">Le paquet avec le dossier n’est pas encore arrivé. Veuillez échanger encore une fois.</translation>
    </message>
    <message>
        <source>The permission to stay is a paper for the time of the procedure, not a residence title.</source>
        <translation type="unfinished">L’autorisation de séjour (Aufenthaltsgestattung) est un papier pour le temps de la procédure, pas un titre de séjour.</translation>
    </message>
    <message>
        <source>The person applies for renewal and keeps the proof.</source>
        <translation type="unfinished">La personne demande la prolongation et garde la preuve.</translation>
    </message>
    <message>
        <source>The person applies for the work permit with the employer&apos;s form.</source>
        <translation type="unfinished">La personne demande l’autorisation de travail avec le formulaire de l’employeur.</translation>
    </message>
    <message>
        <source>The person brings all letters, opened or not.</source>
        <translation type="unfinished">La personne apporte toutes les lettres, ouvertes ou non.</translation>
    </message>
    <message>
        <source>The person brings the envelope and the whole decision.</source>
        <translation type="unfinished">La personne apporte l’enveloppe et la décision entière.</translation>
    </message>
    <message>
        <source>The person brings the summons and all papers to the next talk.</source>
        <translation type="unfinished">La personne apporte la convocation et tous les papiers au prochain entretien.</translation>
    </message>
    <message>
        <source>The person collects certificates and has them translated.</source>
        <translation type="unfinished">La personne rassemble les actes et les fait traduire.</translation>
    </message>
    <message>
        <source>The person collects certificates and writes a CV.</source>
        <translation type="unfinished">La personne rassemble les certificats et écrit un CV.</translation>
    </message>
    <message>
        <source>The person decides after advice whether to object.</source>
        <translation type="unfinished">La personne décide après le conseil si elle fait opposition.</translation>
    </message>
    <message>
        <source>The person decides freely and well informed.</source>
        <translation type="unfinished">La personne décide librement et bien informée.</translation>
    </message>
    <message>
        <source>The person decides on every treatment themselves.</source>
        <translation type="unfinished">La personne décide elle-même de chaque traitement.</translation>
    </message>
    <message>
        <source>The person does an internship.</source>
        <translation type="unfinished">La personne fait un stage.</translation>
    </message>
    <message>
        <source>The person gets the list of papers.</source>
        <translation type="unfinished">La personne reçoit la liste des papiers.</translation>
    </message>
    <message>
        <source>The person gets to the right treatment and can communicate there.</source>
        <translation type="unfinished">La personne reçoit le bon traitement et peut s’y faire comprendre.</translation>
    </message>
    <message>
        <source>The person goes alone.</source>
        <translation type="unfinished">La personne y va seule.</translation>
    </message>
    <message>
        <source>The person goes to a first talk.</source>
        <translation type="unfinished">La personne va à un premier entretien.</translation>
    </message>
    <message>
        <source>The person goes to a lawyer or to asylum procedure advice today.</source>
        <translation type="unfinished">La personne va aujourd’hui chez une avocate, un avocat ou au conseil en procédure d’asile.</translation>
    </message>
    <message>
        <source>The person goes to the lawyer today or tomorrow.</source>
        <translation type="unfinished">La personne va chez l’avocate ou l’avocat aujourd’hui ou demain.</translation>
    </message>
    <message>
        <source>The person goes to the placement test.</source>
        <translation type="unfinished">La personne va au test de niveau.</translation>
    </message>
    <message>
        <source>The person has a course that fits their life, or the missing place is counted.</source>
        <translation type="unfinished">La personne a un cours qui va avec sa vie, ou la place qui manque est comptée.</translation>
    </message>
    <message>
        <source>The person has a first contact that they enjoy.</source>
        <translation type="unfinished">La personne a un premier contact qui lui fait plaisir.</translation>
    </message>
    <message>
        <source>The person has talked without reproach and knows the specialised service.</source>
        <translation type="unfinished">La personne a parlé sans reproche et connaît le service spécialisé.</translation>
    </message>
    <message>
        <source>The person has the certificates translated.</source>
        <translation type="unfinished">La personne fait traduire les actes.</translation>
    </message>
    <message>
        <source>The person is safe today and decides the next steps themselves.</source>
        <translation type="unfinished">La personne est en sécurité aujourd’hui et décide elle-même des prochaines étapes.</translation>
    </message>
    <message>
        <source>The person is safe today and has a service that goes on supporting them.</source>
        <translation type="unfinished">La personne est en sécurité aujourd’hui et a un service qui continue à l’accompagner.</translation>
    </message>
    <message>
        <source>The person knows how the hearing works and goes there prepared.</source>
        <translation type="unfinished">La personne sait comment se passe l’audition et y va préparée.</translation>
    </message>
    <message>
        <source>The person knows that time is very short and has legal help today.</source>
        <translation type="unfinished">La personne sait que le temps est très court et a une aide juridique aujourd’hui.</translation>
    </message>
    <message>
        <source>The person knows what is there, what is missing and who takes the application.</source>
        <translation type="unfinished">La personne sait ce qui est là, ce qui manque et qui reçoit la demande.</translation>
    </message>
    <message>
        <source>The person knows whether an application is worth it and has advice for it.</source>
        <translation type="unfinished">La personne sait si une demande vaut la peine et est conseillée pour cela.</translation>
    </message>
    <message>
        <source>The person knows who writes, what is wanted and by when.</source>
        <translation type="unfinished">La personne sait qui écrit, ce qui est demandé et jusqu’à quand.</translation>
    </message>
    <message>
        <source>The person lives safely, and move or search are planned.</source>
        <translation type="unfinished">La personne habite en sécurité, et le déménagement ou la recherche est planifié.</translation>
    </message>
    <message>
        <source>The person looks for a midwife with us.</source>
        <translation type="unfinished">La personne cherche une sage-femme avec nous.</translation>
    </message>
    <message>
        <source>The person puts letter and envelope together into the folder.</source>
        <translation type="unfinished">La personne met la lettre et l’enveloppe ensemble dans le classeur.</translation>
    </message>
    <message>
        <source>The person reads or has it read out and signs themselves.</source>
        <translation type="unfinished">La personne lit ou se fait lire et signe elle-même.</translation>
    </message>
    <message>
        <source>The person reports a new address at once.</source>
        <translation type="unfinished">La personne signale tout de suite une nouvelle adresse.</translation>
    </message>
    <message>
        <source>The person reports changes in writing and keeps a copy.</source>
        <translation type="unfinished">La personne signale les changements par écrit et garde une copie.</translation>
    </message>
    <message>
        <source>The person reports every move at once.</source>
        <translation type="unfinished">La personne signale tout de suite chaque déménagement.</translation>
    </message>
    <message>
        <source>The person reports the new address.</source>
        <translation type="unfinished">La personne signale la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The person searches with us and keeps a list.</source>
        <translation type="unfinished">La personne cherche avec nous et tient une liste.</translation>
    </message>
    <message>
        <source>The person signs a release for this one office and purpose.</source>
        <translation type="unfinished">La personne signe une levée du secret pour cette administration et ce but.</translation>
    </message>
    <message>
        <source>The person signs no new contract for now.</source>
        <translation type="unfinished">La personne ne signe aucun nouveau contrat pour l’instant.</translation>
    </message>
    <message>
        <source>The person stays reachable at the registered address.</source>
        <translation type="unfinished">La personne reste joignable à l’adresse déclarée.</translation>
    </message>
    <message>
        <source>The person takes time and talks to the family.</source>
        <translation type="unfinished">La personne prend son temps et parle avec la famille.</translation>
    </message>
    <message>
        <source>The person tries one offer.</source>
        <translation type="unfinished">La personne essaie une offre.</translation>
    </message>
    <message>
        <source>The person writes an application with us.</source>
        <translation type="unfinished">La personne écrit une candidature avec nous.</translation>
    </message>
    <message>
        <source>The person writes down all names and places.</source>
        <translation type="unfinished">La personne écrit tous les noms et lieux.</translation>
    </message>
    <message>
        <source>The person writes down their working hours.</source>
        <translation type="unfinished">La personne note ses heures de travail.</translation>
    </message>
    <message>
        <source>The person writes down what they remember.</source>
        <translation type="unfinished">La personne écrit ce dont elle se souvient.</translation>
    </message>
    <message>
        <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
        <translation type="unfinished">La photo est trop grande (plus de {most} millions de pixels). Photographiez de nouveau avec une résolution plus petite.</translation>
    </message>
    <message>
        <source>The photo or PDF in it does not fit its description.</source>
        <translation type="unfinished">La photo ou le PDF qu’il contient ne correspond pas à sa description.</translation>
    </message>
    <message>
        <source>The picture has too many pixels (more than {most} million) or too many pages. Please scan it smaller or keep it as a PDF.</source>
        <translation type="unfinished">L’image a trop de pixels (plus de {most} millions) ou trop de pages. Scannez-la plus petite ou en PDF.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Please take or scan it again.</source>
        <translation type="unfinished">L’image est endommagée et illisible. Refaites-la.</translation>
    </message>
    <message>
        <source>The piece of a document in it is not as agreed.</source>
        <translation type="unfinished">Le morceau de document qu’il contient n’est pas comme convenu.</translation>
    </message>
    <message>
        <source>The place for backups cannot be reached or written. Please plug in the stick or choose another place.</source>
        <translation type="unfinished">L’emplacement des sauvegardes est injoignable ou n’est pas inscriptible. Veuillez brancher la clé USB ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The plan still needs a goal. Please enter one in the case under “Plan”.</source>
        <translation type="unfinished">Il manque encore un objectif au plan. Veuillez en saisir un dans le dossier sous « Plan ».</translation>
    </message>
    <message>
        <source>The program&apos;s encryption</source>
        <translation type="unfinished">Le chiffrement du programme</translation>
    </message>
    <message>
        <source>The psychosocial centre often has a waiting list. We keep in touch until then.</source>
        <translation type="unfinished">Le centre psychosocial (PSZ) a souvent une liste d’attente. Jusque-là, nous restons en contact.</translation>
    </message>
    <message>
        <source>The reason of a cut in one sentence</source>
        <translation type="unfinished">La raison de la réduction en une phrase</translation>
    </message>
    <message>
        <source>The record is translated back. Have mistakes corrected now and only then sign.</source>
        <translation type="unfinished">Le procès-verbal est retraduit. Faire corriger les fautes maintenant et signer seulement après.</translation>
    </message>
    <message>
        <source>The record this paper is about is no longer there. Please open the case again.</source>
        <translation type="unfinished">La fiche dont parle ce papier n’est plus là. Veuillez rouvrir le dossier.</translation>
    </message>
    <message>
        <source>The registered address must be right: who cannot be reached soon counts as absconded.</source>
        <translation type="unfinished">L’adresse déclarée doit être juste : qui n’est pas joignable est vite considéré comme en fuite.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires.</source>
        <translation type="unfinished">La prolongation doit être demandée avant que le papier expire.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires. Reminders come 8, 4 and 2 weeks before.</source>
        <translation type="unfinished">La prolongation doit être demandée avant que le papier expire. Des rappels viennent 8, 4 et 2 semaines avant.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished">Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The residence rule applies until this day.</source>
        <translation type="unfinished">L’assignation de résidence (Wohnsitzregelung) s’applique jusqu’à cette date.</translation>
    </message>
    <message>
        <source>The residence rule lasts three years.</source>
        <translation type="unfinished">L’assignation de résidence (Wohnsitzregelung) dure trois ans.</translation>
    </message>
    <message>
        <source>The result is not what it has to be ({what}). Please install the program again and keep these lines.</source>
        <translation type="unfinished">Le résultat n’est pas ce qu’il doit être ({what}). Veuillez réinstaller le programme et conserver ces lignes.</translation>
    </message>
    <message>
        <source>The row has more columns than the head. A separator inside a text has to stand in quotation marks.</source>
        <translation type="unfinished">La ligne a plus de colonnes que l’en-tête. Un séparateur à l’intérieur d’un texte doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The search is with the right service, and the person knows what comes next.</source>
        <translation type="unfinished">La recherche est confiée au bon service, et la personne connaît la suite.</translation>
    </message>
    <message>
        <source>The sender is not known here. Please accept their key card first.</source>
        <translation type="unfinished">L’expéditeur n’est pas connu ici. Veuillez d’abord accepter sa carte de clé.</translation>
    </message>
    <message>
        <source>The sender may not send changes of this kind.</source>
        <translation type="unfinished">L’expéditeur n’a pas le droit d’envoyer de telles modifications.</translation>
    </message>
    <message>
        <source>The sentence after “Bescheid”: granted (bewilligt), cut (gekürzt), refused (abgelehnt), assigned (zugewiesen)</source>
        <translation type="unfinished">La phrase après « Bescheid » : accordé (bewilligt), réduit (gekürzt), refusé (abgelehnt), affecté (zugewiesen)</translation>
    </message>
    <message>
        <source>The sheet still needs something on it: an agreement, a step, a date or an office.</source>
        <translation type="unfinished">Il manque encore quelque chose sur la feuille : un accord, une étape, une date ou un service.</translation>
    </message>
    <message>
        <source>The signature does not hold: the file is damaged or forged.</source>
        <translation type="unfinished">La signature ne tient pas : le fichier est endommagé ou falsifié.</translation>
    </message>
    <message>
        <source>The signature of this settings file does not fit: it was altered. Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">La signature de ce fichier de réglages ne correspond pas : il a été altéré. Rien n’a été modifié. Veuillez demander à la coordination.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation type="unfinished">La source manque.</translation>
    </message>
    <message>
        <source>The stick holds version {offered}; {present} is running here already. Older and equal versions are not installed.</source>
        <translation type="unfinished">La clé USB contient la version {offered} ; {present} fonctionne déjà ici. Les versions plus anciennes ou égales ne sont pas installées.</translation>
    </message>
    <message>
        <source>The table is too large or has a single cell far out. Please delete empty rows and columns or split the table.</source>
        <translation type="unfinished">Le tableau est trop grand ou a une cellule isolée très éloignée. Veuillez supprimer les lignes et colonnes vides ou diviser le tableau.</translation>
    </message>
    <message>
        <source>The task could not be saved there; nothing was given. Please choose another place.</source>
        <translation type="unfinished">La mission n’a pas pu y être enregistrée ; rien n’a été donné. Veuillez choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>The test and the proof of German take time: register early.</source>
        <translation type="unfinished">Le test et la preuve d’allemand prennent du temps : s’inscrire tôt.</translation>
    </message>
    <message>
        <source>The toleration is valid for 30 months. Get advice early on what comes next.</source>
        <translation type="unfinished">La tolérance est valable 30 mois. Demandez tôt conseil sur la suite.</translation>
    </message>
    <message>
        <source>The tracing service of the Red Cross searches confidentially.</source>
        <translation type="unfinished">Le service de recherche de la Croix-Rouge cherche de façon confidentielle.</translation>
    </message>
    <message>
        <source>The transfer period is information only: formerly 6 months, 12 in prison, 18 when absconded; longer under the new law.</source>
        <translation type="unfinished">Le délai de transfert n’est qu’une information : autrefois 6 mois, 12 en détention, 18 en cas de fuite ; plus long dans le nouveau droit.</translation>
    </message>
    <message>
        <source>The update on the stick is damaged or incomplete. Nothing was changed. Please copy it to the stick again.</source>
        <translation type="unfinished">La mise à jour sur la clé USB est endommagée ou incomplète. Rien n’a été modifié. Veuillez la copier de nouveau.</translation>
    </message>
    <message>
        <source>The welfare office assigns; €0.80 per hour.</source>
        <translation type="unfinished">L’office d’aide sociale (Sozialamt) affecte ; 0,80 € de l’heure.</translation>
    </message>
    <message>
        <source>The women&apos;s shelter takes in children too. The address stays secret.</source>
        <translation type="unfinished">Le foyer pour femmes accueille aussi les enfants. L’adresse reste secrète.</translation>
    </message>
    <message>
        <source>The words are right, but the task cannot be taken in.</source>
        <translation type="unfinished">Les mots sont justes, et pourtant la mission ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>The year has two digits only.</source>
        <translation type="unfinished">L’année n’a que deux chiffres.</translation>
    </message>
    <message>
        <source>The year is too far away; probably a typing error.</source>
        <translation type="unfinished">L’année est trop éloignée ; sans doute une faute de frappe.</translation>
    </message>
    <message>
        <source>The years must be between 0 and {most}.</source>
        <translation type="unfinished">Les années doivent être comprises entre 0 et {most}.</translation>
    </message>
    <message>
        <source>The youth welfare office helps families; there is much help at their own wish.</source>
        <translation type="unfinished">L’office de la jeunesse (Jugendamt) aide les familles ; il y a beaucoup d’aides à leur propre demande.</translation>
    </message>
    <message>
        <source>There already is a case file in this folder. It was not changed. Please open it or choose another folder.</source>
        <translation type="unfinished">Il y a déjà un fichier dans ce répertoire. Il n’a pas été modifié. Veuillez l’ouvrir ou choisir un autre répertoire.</translation>
    </message>
    <message>
        <source>There are courses for parents, women, young people, for learning to read and for a new script.</source>
        <translation type="unfinished">Il y a des cours pour parents, femmes, jeunes, pour apprendre à lire et pour une nouvelle écriture.</translation>
    </message>
    <message>
        <source>There are dates or deadlines within the next 14 days. Please confirm each: with the acceptance you answer for them.</source>
        <translation type="unfinished">Il y a des dates ou des délais dans les 14 prochains jours. Veuillez confirmer chaque date ou délai : en acceptant, vous en répondez.</translation>
    </message>
    <message>
        <source>There are more than 100 spellings here.</source>
        <translation type="unfinished">Il y a ici plus de 100 orthographes.</translation>
    </message>
    <message>
        <source>There are open differences in this case. Please decide them first, then hand it over.</source>
        <translation type="unfinished">Il y a des différences ouvertes dans ce dossier. Veuillez d’abord les trancher, puis le transmettre.</translation>
    </message>
    <message>
        <source>There are vocational language courses for recognition.</source>
        <translation type="unfinished">Il y a des cours de langue professionnelle pour la reconnaissance.</translation>
    </message>
    <message>
        <source>There are {count} words. No more and no fewer.</source>
        <translation type="unfinished">Il y a {count} mots. Ni plus, ni moins.</translation>
    </message>
    <message>
        <source>There are {most} devices already. Please remove an old one first.</source>
        <translation type="unfinished">Il y a déjà {most} appareils. Veuillez d’abord en enlever un ancien.</translation>
    </message>
    <message>
        <source>There are {most} kept views already. Please delete one first.</source>
        <translation type="unfinished">Il y a déjà {most} vues gardées. Veuillez d’abord en supprimer une.</translation>
    </message>
    <message>
        <source>There is a calculation error of the table.</source>
        <translation type="unfinished">Il y a une erreur de calcul du tableau.</translation>
    </message>
    <message>
        <source>There is a case with this number already.</source>
        <translation type="unfinished">Il y a déjà un dossier avec ce numéro.</translation>
    </message>
    <message>
        <source>There is a character here that no script knows. The file is probably damaged or saved in another way.</source>
        <translation type="unfinished">Il y a ici un caractère qu’aucune écriture ne connaît. Le fichier est sans doute endommagé ou enregistré autrement.</translation>
    </message>
    <message>
        <source>There is money and help for returning; return advice knows the programmes.</source>
        <translation type="unfinished">Il y a de l’argent et de l’aide pour le retour ; le conseil au retour connaît les programmes.</translation>
    </message>
    <message>
        <source>There is no MEIN ORDNER in this file, or something in it is not as it has to be. Nothing was taken over.</source>
        <translation type="unfinished">Il n’y a pas de MEIN ORDNER dans ce fichier, ou quelque chose n’y est pas comme il doit être. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>There is no more than 100 percent of full time. Please check the numbers.</source>
        <translation type="unfinished">Il n’y a pas plus de 100 pour cent d’un temps plein. Veuillez vérifier les nombres.</translation>
    </message>
    <message>
        <source>There is no objection in asylum law. Only a court action helps.</source>
        <translation type="unfinished">En droit d’asile, il n’y a pas d’opposition (Widerspruch). Seul un recours au tribunal (Klage) aide.</translation>
    </message>
    <message>
        <source>There is no referral letter in this PDF that can be answered.</source>
        <translation type="unfinished">Il n’y a pas dans ce PDF de lettre d’orientation à laquelle répondre.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was saved. Please tidy up there or choose another folder.</source>
        <translation type="unfinished">Il n’y a plus de place à cet endroit. Rien n’a été enregistré. Veuillez y faire de la place ou choisir un autre répertoire.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished">Cette section n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such table here.</source>
        <translation type="unfinished">Ce tableau n’existe pas ici.</translation>
    </message>
    <message>
        <source>These folders open like the file of that time. Delete them once it is sure that nothing in them is missing.</source>
        <translation type="unfinished">Ces répertoires s’ouvrent comme le fichier de l’époque. Supprimez-les dès qu’il est sûr que rien n’y manque.</translation>
    </message>
    <message>
        <source>This case is offered to somebody already. Please wait for the answer or take the offer back.</source>
        <translation type="unfinished">Ce dossier est déjà offert à quelqu’un. Veuillez attendre la réponse ou reprendre l’offre.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. Here it can only be read. Please tell them what there still is to say.</source>
        <translation type="unfinished">Ce dossier a été transmis ; c’est {name} qui le suit maintenant. Ici, on ne peut plus que le lire. Ce qu’il reste à dire, merci de le dire là-bas.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. It is erased there; with the next exchange it then goes here as well.</source>
        <translation type="unfinished">Ce dossier a été transmis et appartient maintenant à {name}. Il est effacé là-bas ; avec le prochain échange, il part alors d’ici aussi.</translation>
    </message>
    <message>
        <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
        <translation type="unfinished">Cet ordinateur est trop lent pour ouvrir le fichier. Échangez les cartes de clé ; cela marche alors sans mots.</translation>
    </message>
    <message>
        <source>This directory has expired. Please ask the coordinator for a new one.</source>
        <translation type="unfinished">Cet annuaire a expiré. Veuillez en demander un nouveau à la coordination.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Please open the case again.</source>
        <translation type="unfinished">Cette entrée n’est plus là. Veuillez rouvrir le dossier.</translation>
    </message>
    <message>
        <source>This entry stands further up in the table already.</source>
        <translation type="unfinished">Cette entrée figure déjà plus haut dans le tableau.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Ce fichier vient d’une version plus récente. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>This file is no task or not complete. Please ask for a new one.</source>
        <translation type="unfinished">Ce fichier n’est pas une mission ou n’est pas complet. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This folder does not hold the tables that “counsel columns” writes.</source>
        <translation type="unfinished">Ce répertoire ne contient pas les tableaux qu’écrit « counsel columns ».</translation>
    </message>
    <message>
        <source>This import cannot be taken back: {count} of its cases were handed over since and are with {names} now. Nothing was changed. Please tell them what is wrong there, and change what is wrong here one by one.</source>
        <translation type="unfinished">Cette reprise ne peut pas être annulée : {count} de ses dossiers ont été transmis depuis et sont maintenant chez {names}. Rien n’a été modifié. Dites là-bas ce qui y est faux, et corrigez ici un par un ce qui est faux ici.</translation>
    </message>
    <message>
        <source>This installation belongs to the whole computer. Whoever administers it types:
sudo apt install {path}</source>
        <translation type="unfinished">Cette installation appartient à tout l’ordinateur. La personne qui l’administre tape :
sudo apt install {path}</translation>
    </message>
    <message>
        <source>This institution is not in the directory.</source>
        <translation type="unfinished">Cette institution n’est pas dans l’annuaire.</translation>
    </message>
    <message>
        <source>This is good: guessing it takes very long even with expensive machines.</source>
        <translation type="unfinished">C’est bien : la deviner prend très longtemps, même avec des machines coûteuses.</translation>
    </message>
    <message>
        <source>This is no answer file, or something in it is not as it has to be. Nothing was taken over. The help says under “Answers” what an answer file holds.</source>
        <translation type="unfinished">Ce n’est pas un fichier de réponse, ou quelque chose n’y est pas comme il doit être. Rien n’a été repris. L’aide dit sous « Réponses » ce que contient un fichier de réponse.</translation>
    </message>
    <message>
        <source>This is not a settings file of Counsel, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Ce n’est pas un fichier de réglages de Counsel, ou il est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not an exchange package of this program.</source>
        <translation type="unfinished">Ce n’est pas un paquet d’échange de ce programme.</translation>
    </message>
    <message>
        <source>This is not an ordinary file (but a link, for example).</source>
        <translation type="unfinished">Ce n’est pas un fichier ordinaire (mais un lien, par exemple).</translation>
    </message>
    <message>
        <source>This is strong: nobody gets in by guessing. Whoever reads it or watches it being typed does.</source>
        <translation type="unfinished">C’est solide : personne n’entre en devinant. Qui la lit ou la voit taper, si.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Two different ones of the three are needed.</source>
        <translation type="unfinished">C’est deux fois la même feuille. Il en faut deux différentes des trois.</translation>
    </message>
    <message>
        <source>This kind is there.</source>
        <translation type="unfinished">Ce type existe.</translation>
    </message>
    <message>
        <source>This looks like the Ethiopic calendar.</source>
        <translation type="unfinished">Cela ressemble au calendrier éthiopien.</translation>
    </message>
    <message>
        <source>This looks like the Persian calendar.</source>
        <translation type="unfinished">Cela ressemble au calendrier persan.</translation>
    </message>
    <message>
        <source>This note is protected.</source>
        <translation type="unfinished">Cette note est protégée.</translation>
    </message>
    <message>
        <source>This note is protected. Nothing of it stands in a letter home.</source>
        <translation type="unfinished">Cette note est protégée. Rien n’en figure dans une lettre à la maison.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Please open the page again.</source>
        <translation type="unfinished">Cette offre n’est plus ouverte. Veuillez rouvrir la page.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished">Cette phrase secrète est devinée aussitôt.</translation>
    </message>
    <message>
        <source>This passphrase is guessed in a short time.</source>
        <translation type="unfinished">Cette phrase secrète est devinée en peu de temps.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Four words that have nothing to do with each other are better.</source>
        <translation type="unfinished">Cette phrase secrète est trop facile à deviner. Quatre mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>This person is no longer in the case file. Please look again.</source>
        <translation type="unfinished">Cette personne n’est plus dans le fichier. Veuillez regarder de nouveau.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Please open the page again.</source>
        <translation type="unfinished">Cette personne n’est plus dans l’équipe. Veuillez rouvrir la page.</translation>
    </message>
    <message>
        <source>This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} million pixels.</source>
        <translation type="unfinished">Cette image ne convient pas comme logo. Veuillez prendre un PNG ou JPEG de {most} millions de pixels au plus.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind “{name}”; they are not taken over.</source>
        <translation type="unfinished">Ce programme ne connaît pas les fiches de type « {name} » ; elles ne sont pas reprises.</translation>
    </message>
    <message>
        <source>This program does not know the field “{name}”; it is not taken over.</source>
        <translation type="unfinished">Ce programme ne connaît pas le champ « {name} » ; il n’est pas repris.</translation>
    </message>
    <message>
        <source>This program is not completely installed: {reason}. It will not open a case file like this. Please install it again.</source>
        <translation type="unfinished">Ce programme n’est pas complètement installé : {reason}. Il n’ouvre pas de fichier ainsi. Veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>This program runs from a Python environment. There:
sh {folder}/install_wheels.sh FOLDER</source>
        <translation type="unfinished">Ce programme fonctionne depuis un environnement Python. Là :
sh {folder}/install_wheels.sh FOLDER</translation>
    </message>
    <message>
        <source>This program was packed without a key for updates, so it cannot check any. Please install the new version with its own installer.</source>
        <translation type="unfinished">Ce programme a été emballé sans clé de mise à jour et ne peut donc en vérifier aucune. Veuillez installer la nouvelle version avec son propre installateur.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this case file, or a newer sheet has replaced it. Please check the date on the sheet.</source>
        <translation type="unfinished">Cette clé de secours n’appartient pas à ce fichier, ou une feuille plus récente l’a remplacée. Veuillez vérifier la date sur la feuille.</translation>
    </message>
    <message>
        <source>This settings file is older than the one in force. Nothing was changed.</source>
        <translation type="unfinished">Ce fichier de réglages est plus ancien que celui en vigueur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This stops the curious, but not someone who stole the computer and lets it be tried for days.</source>
        <translation type="unfinished">Cela arrête les curieux, mais pas quelqu’un qui a volé l’ordinateur et fait essayer pendant des jours.</translation>
    </message>
    <message>
        <source>This table is not shown: it would point at single people.</source>
        <translation type="unfinished">Ce tableau n’est pas affiché : il désignerait des personnes.</translation>
    </message>
    <message>
        <source>This task has been opened on this device already. It is under “My people”.</source>
        <translation type="unfinished">Cette mission est déjà ouverte sur cet appareil. Elle est sous « Mes personnes ».</translation>
    </message>
    <message>
        <source>This task has run out and cannot be opened any more.</source>
        <translation type="unfinished">Cette mission est arrivée à son terme et ne peut plus être ouverte.</translation>
    </message>
    <message>
        <source>This update is for “{offered}”; this computer is “{present}”.</source>
        <translation type="unfinished">Cette mise à jour est pour « {offered} » ; cet ordinateur est « {present} ».</translation>
    </message>
    <message>
        <source>This update is not signed by whom your program comes from, or it was altered. Nothing was done. Please ask where the stick comes from.</source>
        <translation type="unfinished">Cette mise à jour n’est pas signée par l’éditeur de votre programme, ou elle a été altérée. Rien n’a été fait. Veuillez demander d’où vient la clé USB.</translation>
    </message>
    <message>
        <source>This way in does not exist any more. Nothing was changed.</source>
        <translation type="unfinished">Cet accès n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This word does not occur here: {word}. Please ask again.</source>
        <translation type="unfinished">Ce mot n’existe pas ici : {word}. Demandez encore une fois.</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung)</source>
        <translation type="unfinished">Menace d’éloignement (Abschiebungsandrohung)</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung): which state, which period to leave?</source>
        <translation type="unfinished">Menace d’éloignement (Abschiebungsandrohung) : quel État, quel délai de départ ?</translation>
    </message>
    <message>
        <source>Three months from finality: in that time the easier way applies.</source>
        <translation type="unfinished">Trois mois à partir du caractère définitif : pendant ce temps, la voie facilitée s’applique.</translation>
    </message>
    <message>
        <source>Three years after the end of the year in which the case was closed: until then there may be a dispute about the counselling.</source>
        <translation type="unfinished">Trois ans après la fin de l’année où le dossier a été clos : jusque-là, un litige sur le conseil est possible.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">Horaires</translation>
    </message>
    <message>
        <source>Times, children, health, way?</source>
        <translation type="unfinished">Horaires, enfants, santé, trajet ?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Title issued: claim to the course</source>
        <translation type="unfinished">Titre délivré : droit au cours</translation>
    </message>
    <message>
        <source>Title was issued</source>
        <translation type="unfinished">Titre délivré</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Au</translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished">Jusqu’à l’âge</translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished">Jusqu’au niveau</translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished">Au service</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">À qui</translation>
    </message>
    <message>
        <source>Tolerated since</source>
        <translation type="unfinished">Toléré depuis</translation>
    </message>
    <message>
        <source>Tolerated since: from when a training toleration is possible</source>
        <translation type="unfinished">Toléré depuis : à partir de quand une tolérance pour formation est possible</translation>
    </message>
    <message>
        <source>Toleration</source>
        <translation type="unfinished">Tolérance (Duldung)</translation>
    </message>
    <message>
        <source>Toleration has been held</source>
        <translation type="unfinished">Tolérance détenue</translation>
    </message>
    <message>
        <source>Top right, date; postmark on the envelope</source>
        <translation type="unfinished">En haut à droite, date ; cachet de la poste sur l’enveloppe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Thèmes</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished">Envers</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Ville</translation>
    </message>
    <message>
        <source>Tracing relatives (tracing service)</source>
        <translation type="unfinished">Recherche de proches (service de recherche)</translation>
    </message>
    <message>
        <source>Training and language support go together.</source>
        <translation type="unfinished">Formation et soutien en langue vont ensemble.</translation>
    </message>
    <message>
        <source>Training begins (training toleration)</source>
        <translation type="unfinished">La formation commence (tolérance pour formation)</translation>
    </message>
    <message>
        <source>Training contract: company, occupation, start, signatures</source>
        <translation type="unfinished">Contrat de formation : entreprise, métier, début, signatures</translation>
    </message>
    <message>
        <source>Training in the crafts</source>
        <translation type="unfinished">Formation dans l’artisanat</translation>
    </message>
    <message>
        <source>Training toleration: after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">Tolérance pour formation (Ausbildungsduldung) : après trois mois de tolérance, demande au plus tôt sept mois avant le début.</translation>
    </message>
    <message>
        <source>Training toleration: earliest application</source>
        <translation type="unfinished">Tolérance pour formation : demande au plus tôt</translation>
    </message>
    <message>
        <source>Training toleration: three months tolerated</source>
        <translation type="unfinished">Tolérance pour formation : trois mois de tolérance</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">Arrêt</translation>
    </message>
    <message>
        <source>Tram stop</source>
        <translation type="unfinished">Arrêt de tram</translation>
    </message>
    <message>
        <source>Transfer period begins (Dublin)</source>
        <translation type="unfinished">Le délai de transfert commence (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends (Dublin)</source>
        <translation type="unfinished">Le délai de transfert se termine (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends, absconded (Dublin)</source>
        <translation type="unfinished">Le délai de transfert se termine, en fuite (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends, in prison (Dublin)</source>
        <translation type="unfinished">Le délai de transfert se termine, en détention (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period under the new law (since 1 July 2026, longer)</source>
        <translation type="unfinished">Délai de transfert selon la nouvelle loi (depuis le 1er juillet 2026, plus long)</translation>
    </message>
    <message>
        <source>Travel cost in cents</source>
        <translation type="unfinished">Frais de trajet en centimes</translation>
    </message>
    <message>
        <source>Treatment voucher</source>
        <translation type="unfinished">Bon de soins (Behandlungsschein)</translation>
    </message>
    <message>
        <source>Treatment with an interpreter</source>
        <translation type="unfinished">Traitement avec interprète</translation>
    </message>
    <message>
        <source>Trust withdrawn on</source>
        <translation type="unfinished">Confiance retirée le</translation>
    </message>
    <message>
        <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
        <translation type="unfinished">Deux appareils ont ouvert cette mission. Veuillez demander à la personne et la donner avec de nouveaux mots.</translation>
    </message>
    <message>
        <source>Two different packages from {name} carry the number {seq}. That happens when a device was copied or restored from a backup. Both are taken in. Please ask {name} whether there are two copies: one of them needs new keys.</source>
        <translation type="unfinished">Deux paquets différents de {name} portent le numéro {seq}. Cela arrive quand un appareil a été copié ou restauré d’une sauvegarde. Les deux sont repris. Veuillez demander à {name} s’il existe deux copies : l’une d’elles a besoin de nouvelles clés.</translation>
    </message>
    <message>
        <source>Under 18 the way leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">Avant 18 ans, le chemin passe d’abord par le conseil de l’inspection scolaire (LaSuB).</translation>
    </message>
    <message>
        <source>Under 18 the way to school leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">Avant 18 ans, le chemin vers l’école passe d’abord par le conseil de l’inspection scolaire (LaSuB).</translation>
    </message>
    <message>
        <source>Under which law? Since when benefits under the AsylbLG (36 months)?</source>
        <translation type="unfinished">Selon quelle loi ? Depuis quand des prestations selon l’AsylbLG (36 mois) ?</translation>
    </message>
    <message>
        <source>Understand a letter of the BAMF</source>
        <translation type="unfinished">Comprendre une lettre du BAMF</translation>
    </message>
    <message>
        <source>Unfair treatment at work</source>
        <translation type="unfinished">Traitement inégal au travail</translation>
    </message>
    <message>
        <source>Until the course begins the person learns with volunteers.</source>
        <translation type="unfinished">Jusqu’au début du cours, la personne apprend avec des bénévoles.</translation>
    </message>
    <message>
        <source>Until when is it approved?</source>
        <translation type="unfinished">Jusqu’à quand est-ce accordé ?</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Urgence</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Urgent</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Valable jusqu’au</translation>
    </message>
    <message>
        <source>Very short: the date written in the decision counts.</source>
        <translation type="unfinished">Très court : la date écrite dans la décision fait foi.</translation>
    </message>
    <message>
        <source>Violence is not allowed, not in marriage either. It is not the person&apos;s fault.</source>
        <translation type="unfinished">La violence est interdite, aussi dans le mariage. Ce n’est pas la faute de la personne.</translation>
    </message>
    <message>
        <source>Wait for the appointment, roughly</source>
        <translation type="unfinished">Attente approximative du rendez-vous</translation>
    </message>
    <message>
        <source>Was something refused: course, flat, work? For which reason?</source>
        <translation type="unfinished">Quelque chose a-t-il été refusé : cours, logement, travail ? Pour quelle raison ?</translation>
    </message>
    <message>
        <source>Way to the naturalisation office</source>
        <translation type="unfinished">Chemin vers l’office des naturalisations</translation>
    </message>
    <message>
        <source>Ways: EQ (long internship), preparation, assisted training, dual or school-based training.</source>
        <translation type="unfinished">Voies : EQ (stage long), préparation, formation assistée, formation en alternance ou scolaire.</translation>
    </message>
    <message>
        <source>We agree whom the person calls when it gets worse.</source>
        <translation type="unfinished">Nous convenons qui la personne appelle si cela empire.</translation>
    </message>
    <message>
        <source>We have a next step with a date.</source>
        <translation type="unfinished">Nous avons une prochaine étape avec une date.</translation>
    </message>
    <message>
        <source>We have a plan for an emergency: bag, papers, phone number, meeting point.</source>
        <translation type="unfinished">Nous avons un plan d’urgence : sac, papiers, numéro de téléphone, lieu de rencontre.</translation>
    </message>
    <message>
        <source>We keep secrecy. Exception: a child is in danger or a serious crime threatens; then what was passed on is documented.</source>
        <translation type="unfinished">Nous gardons le secret. Exception : un enfant est en danger ou un crime grave menace ; alors ce qui a été transmis est documenté.</translation>
    </message>
    <message>
        <source>We ourselves have no right to silence in court. That is why we write down only what is needed here.</source>
        <translation type="unfinished">Nous n’avons pas nous-mêmes le droit de nous taire devant un tribunal. C’est pourquoi nous n’écrivons ici que le nécessaire.</translation>
    </message>
    <message>
        <source>We say honestly what we can do and who can do it better.</source>
        <translation type="unfinished">Nous disons honnêtement ce que nous pouvons faire et qui le peut mieux.</translation>
    </message>
    <message>
        <source>We take this seriously. The person decides what happens.</source>
        <translation type="unfinished">Nous prenons cela au sérieux. La personne décide de la suite.</translation>
    </message>
    <message>
        <source>We tell an office only what the person has agreed to.</source>
        <translation type="unfinished">Nous ne disons à une administration que ce que la personne a accepté.</translation>
    </message>
    <message>
        <source>We write a complaint together.</source>
        <translation type="unfinished">Nous écrivons une plainte ensemble.</translation>
    </message>
    <message>
        <source>Welfare office: after 36 months of AsylbLG have higher benefits checked.</source>
        <translation type="unfinished">Office d’aide sociale : après 36 mois d’AsylbLG, faire vérifier le droit à des prestations plus élevées.</translation>
    </message>
    <message>
        <source>Welfare office: notice</source>
        <translation type="unfinished">Office d’aide sociale : décision (Bescheid)</translation>
    </message>
    <message>
        <source>Were there earlier letters in this matter?</source>
        <translation type="unfinished">Y a-t-il eu des lettres avant dans cette affaire ?</translation>
    </message>
    <message>
        <source>Were there internships or trial work?</source>
        <translation type="unfinished">Y a-t-il eu des stages ou du travail à l’essai ?</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished">À propos de quoi</translation>
    </message>
    <message>
        <source>What are the worries, since when?</source>
        <translation type="unfinished">Quels sont les soucis, depuis quand ?</translation>
    </message>
    <message>
        <source>What does the paper say about work, word for word?</source>
        <translation type="unfinished">Que dit le papier sur le travail, mot à mot ?</translation>
    </message>
    <message>
        <source>What does the person like, what did they do before?</source>
        <translation type="unfinished">Qu’est-ce que la personne aime, que faisait-elle avant ?</translation>
    </message>
    <message>
        <source>What does the person say about it? What bothers them?</source>
        <translation type="unfinished">Qu’en dit la personne ? Qu’est-ce qui la gêne ?</translation>
    </message>
    <message>
        <source>What does the person want to do?</source>
        <translation type="unfinished">Que veut faire la personne ?</translation>
    </message>
    <message>
        <source>What does the person want: talk, protection, report, nothing for now?</source>
        <translation type="unfinished">Que veut la personne : parler, être protégée, porter plainte, rien pour l’instant ?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Pour quoi</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished">Qu’est-ce qui va bien ?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened, where, when, who was there?</source>
        <translation type="unfinished">Que s’est-il passé, où, quand, qui était là ?</translation>
    </message>
    <message>
        <source>What has been tried, who helps already?</source>
        <translation type="unfinished">Qu’est-ce qui a été essayé, qui aide déjà ?</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation type="unfinished">Qu’est-ce qui a été essayé ?</translation>
    </message>
    <message>
        <source>What has changed: work, rent, family, account?</source>
        <translation type="unfinished">Qu’est-ce qui a changé : travail, loyer, famille, compte ?</translation>
    </message>
    <message>
        <source>What has helped before?</source>
        <translation type="unfinished">Qu’est-ce qui a aidé auparavant ?</translation>
    </message>
    <message>
        <source>What has to be considered</source>
        <translation type="unfinished">À prendre en compte</translation>
    </message>
    <message>
        <source>What is decided, from when, how much? Work opportunity assigned?</source>
        <translation type="unfinished">Qu’est-ce qui est décidé, à partir de quand, combien ? Une mesure d’occupation (Arbeitsgelegenheit) est-elle imposée ?</translation>
    </message>
    <message>
        <source>What is it about? In the person&apos;s words</source>
        <translation type="unfinished">De quoi s’agit-il ? Dans les mots de la personne</translation>
    </message>
    <message>
        <source>What is missing: clothes, bed, larger flat?</source>
        <translation type="unfinished">Qu’est-ce qui manque : vêtements, lit, logement plus grand ?</translation>
    </message>
    <message>
        <source>What is most urgent today: deadline, safety, child, home?</source>
        <translation type="unfinished">Qu’est-ce qui presse le plus aujourd’hui : délai, sécurité, enfant, logement ?</translation>
    </message>
    <message>
        <source>What is of this file goes with the first backup after {day}, and at once when a case is erased that is still in it.</source>
        <translation type="unfinished">Ce qui vient de ce fichier part avec la première sauvegarde après le {day}, et aussitôt si un dossier qui s’y trouve encore est effacé.</translation>
    </message>
    <message>
        <source>What is rejected, what is granted? Read each number.</source>
        <translation type="unfinished">Qu’est-ce qui est rejeté, qu’est-ce qui est accordé ? Lire chaque numéro.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished">Ce qui est dit ici reste ici.</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation type="unfinished">Ce qu’il faut dire</translation>
    </message>
    <message>
        <source>What is wanted: come, send papers, pay, answer?</source>
        <translation type="unfinished">Qu’est-ce qui est demandé : venir, envoyer des papiers, payer, répondre ?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ce que c’est</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">De quoi il s’agit</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished">À quoi cela sert</translation>
    </message>
    <message>
        <source>What kind of notice is it? A hearing letter is no notice yet.</source>
        <translation type="unfinished">De quelle décision s’agit-il ? Une lettre d’audition (Anhörung) n’est pas encore une décision.</translation>
    </message>
    <message>
        <source>What one person says the other does not learn, not even the spouse.</source>
        <translation type="unfinished">Ce que dit l’un, l’autre ne l’apprend pas, même pas l’époux ou l’épouse.</translation>
    </message>
    <message>
        <source>What shall happen: talk, complaint, advice, nothing?</source>
        <translation type="unfinished">Que doit-il se passer : entretien, plainte, conseil, rien ?</translation>
    </message>
    <message>
        <source>What shall the office clarify?</source>
        <translation type="unfinished">Qu’est-ce que l’administration doit éclaircir ?</translation>
    </message>
    <message>
        <source>What starts it is missing.</source>
        <translation type="unfinished">Ce qui le déclenche manque.</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation type="unfinished">Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>What the client wants passed on</source>
        <translation type="unfinished">Ce que la personne veut transmettre</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation type="unfinished">Ce que l’autre devrait savoir</translation>
    </message>
    <message>
        <source>What was disclosed</source>
        <translation type="unfinished">Ce qui a été communiqué</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was signed, when, where?</source>
        <translation type="unfinished">Qu’est-ce qui a été signé, quand, où ?</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished">Ce que nous demandons</translation>
    </message>
    <message>
        <source>What we expect of you</source>
        <translation type="unfinished">Ce que nous attendons de vous</translation>
    </message>
    <message>
        <source>What work has the person done, what are they good at?</source>
        <translation type="unfinished">Quel travail la personne a-t-elle fait, que sait-elle bien faire ?</translation>
    </message>
    <message>
        <source>What would be needed there: housing, health, family?</source>
        <translation type="unfinished">De quoi aurait-on besoin là-bas : logement, santé, famille ?</translation>
    </message>
    <message>
        <source>What you can expect of us</source>
        <translation type="unfinished">Ce que vous pouvez attendre de nous</translation>
    </message>
    <message>
        <source>When and where is the hearing? Is the summons here?</source>
        <translation type="unfinished">Quand et où a lieu l’audition ? La convocation est-elle là ?</translation>
    </message>
    <message>
        <source>When and where was the last contact?</source>
        <translation type="unfinished">Quand et où était le dernier contact ?</translation>
    </message>
    <message>
        <source>When did the letter come? Is the envelope there?</source>
        <translation type="unfinished">Quand la lettre est-elle arrivée ? L’enveloppe est-elle là ?</translation>
    </message>
    <message>
        <source>When is it possible: childcare, shifts, health, way?</source>
        <translation type="unfinished">Quand est-ce possible : garde d’enfants, horaires, santé, trajet ?</translation>
    </message>
    <message>
        <source>When is the expected date?</source>
        <translation type="unfinished">Quelle est la date prévue ?</translation>
    </message>
    <message>
        <source>When is there time? Are there children?</source>
        <translation type="unfinished">Quand y a-t-il du temps ? Y a-t-il des enfants ?</translation>
    </message>
    <message>
        <source>When was the asylum application lodged in Germany?</source>
        <translation type="unfinished">Quand la demande d’asile a-t-elle été déposée en Allemagne ?</translation>
    </message>
    <message>
        <source>Where may the person live and stay?</source>
        <translation type="unfinished">Où la personne a-t-elle le droit d’habiter et de se trouver ?</translation>
    </message>
    <message>
        <source>Where to sign, the partner too</source>
        <translation type="unfinished">Où signer, le ou la partenaire aussi</translation>
    </message>
    <message>
        <source>Which certificates are there? In which spelling?</source>
        <translation type="unfinished">Quels actes y a-t-il ? Dans quelle orthographe ?</translation>
    </message>
    <message>
        <source>Which certificates are there? Original, translation?</source>
        <translation type="unfinished">Quels certificats y a-t-il ? Original, traduction ?</translation>
    </message>
    <message>
        <source>Which children, how old, since when here?</source>
        <translation type="unfinished">Quels enfants, quel âge, depuis quand ici ?</translation>
    </message>
    <message>
        <source>Which form, from which office, by when?</source>
        <translation type="unfinished">Quel formulaire, de quelle administration, jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Which hours of care does the family need?</source>
        <translation type="unfinished">De quelles heures de garde la famille a-t-elle besoin ?</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation type="unfinished">Quelles informations</translation>
    </message>
    <message>
        <source>Which letter came, when and how?</source>
        <translation type="unfinished">Quelle lettre est arrivée, quand et comment ?</translation>
    </message>
    <message>
        <source>Which occupation, why this one?</source>
        <translation type="unfinished">Quel métier, pourquoi celui-ci ?</translation>
    </message>
    <message>
        <source>Which office pays: Jobcenter, welfare office, family benefits office?</source>
        <translation type="unfinished">Quelle administration paie : Jobcenter, office d’aide sociale, caisse d’allocations familiales ?</translation>
    </message>
    <message>
        <source>Which papers are wanted? What is missing?</source>
        <translation type="unfinished">Quels papiers sont demandés ? Qu’est-ce qui manque ?</translation>
    </message>
    <message>
        <source>Which papers does the person have? Until when? (Counselling goes on just the same without papers.)</source>
        <translation type="unfinished">Quels papiers la personne a-t-elle ? Jusqu’à quand ? (Le conseil continue aussi sans papiers.)</translation>
    </message>
    <message>
        <source>Which papers of the parents are there (birth certificate, marriage, passport)?</source>
        <translation type="unfinished">Quels papiers des parents y a-t-il (acte de naissance, mariage, passeport) ?</translation>
    </message>
    <message>
        <source>Which papers, photos or medical letters are there? Where are the originals?</source>
        <translation type="unfinished">Quels papiers, photos ou lettres de médecins y a-t-il ? Où sont les originaux ?</translation>
    </message>
    <message>
        <source>Which proof of German is there?</source>
        <translation type="unfinished">Quelle preuve d’allemand y a-t-il ?</translation>
    </message>
    <message>
        <source>Which qualification, where and when obtained?</source>
        <translation type="unfinished">Quelle qualification, obtenue où et quand ?</translation>
    </message>
    <message>
        <source>Which school certificate, also from abroad?</source>
        <translation type="unfinished">Quel diplôme scolaire, aussi de l’étranger ?</translation>
    </message>
    <message>
        <source>Which school or day care so far, also in the country of origin?</source>
        <translation type="unfinished">Quelle école ou garderie jusqu’ici, aussi dans le pays d’origine ?</translation>
    </message>
    <message>
        <source>Which spelling of the name does this office know?</source>
        <translation type="unfinished">Quelle orthographe du nom cette administration connaît-elle ?</translation>
    </message>
    <message>
        <source>Which state is said to be responsible?</source>
        <translation type="unfinished">Quel État serait responsable ?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Who asks for money, for what, how much?</source>
        <translation type="unfinished">Qui demande de l’argent, pour quoi, combien ?</translation>
    </message>
    <message>
        <source>Who belongs to the family, who lives here?</source>
        <translation type="unfinished">Qui fait partie de la famille, qui vit ici ?</translation>
    </message>
    <message>
        <source>Who came since 1 April 2025 gets money under the AsylbLG instead of from the Jobcenter. Please have checked from when.</source>
        <translation type="unfinished">Les personnes arrivées depuis le 1er avril 2025 reçoivent l’argent selon l’AsylbLG et non du Jobcenter. Veuillez faire vérifier à partir de quand.</translation>
    </message>
    <message>
        <source>Who is being looked for? Names in all spellings, year of birth, relation</source>
        <translation type="unfinished">Qui est recherché ? Noms dans toutes les orthographes, année de naissance, lien</translation>
    </message>
    <message>
        <source>Who is there and helps?</source>
        <translation type="unfinished">Qui est là et aide ?</translation>
    </message>
    <message>
        <source>Who lives together? Is there enough room?</source>
        <translation type="unfinished">Qui habite ensemble ? Y a-t-il assez de place ?</translation>
    </message>
    <message>
        <source>Who shall come? Names, dates of birth, relation, where do they live now?</source>
        <translation type="unfinished">Qui doit venir ? Noms, dates de naissance, lien, où vivent-ils maintenant ?</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">Qui a été consulté</translation>
    </message>
    <message>
        <source>Who wrote? File number?</source>
        <translation type="unfinished">Qui a écrit ? Numéro de dossier ?</translation>
    </message>
    <message>
        <source>Whom does the person know here?</source>
        <translation type="unfinished">Qui la personne connaît-elle ici ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Why does the person think of returning?</source>
        <translation type="unfinished">Pourquoi la personne pense-t-elle au retour ?</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Pourquoi c’est corrigé</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished">Pourquoi c’est conservé</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished">Pourquoi c’est arrêté</translation>
    </message>
    <message>
        <source>Why no consent could be asked for</source>
        <translation type="unfinished">Pourquoi aucun consentement n’a pu être demandé</translation>
    </message>
    <message>
        <source>Will a child turn 18 soon?</source>
        <translation type="unfinished">Un enfant aura-t-il bientôt 18 ans ?</translation>
    </message>
    <message>
        <source>With a toleration: training toleration after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">Avec une tolérance : tolérance pour formation (Ausbildungsduldung) après trois mois de tolérance, demande au plus tôt sept mois avant le début.</translation>
    </message>
    <message>
        <source>With asylum and refugee protection no embassy before legal advice.</source>
        <translation type="unfinished">Avec l’asile ou le statut de réfugié, pas d’ambassade avant un conseil juridique.</translation>
    </message>
    <message>
        <source>With childcare</source>
        <translation type="unfinished">Avec garde d’enfants</translation>
    </message>
    <message>
        <source>With protection: give notice for family reunion within three months; claim to the integration course one year from the title.</source>
        <translation type="unfinished">Avec une protection : déclarer le regroupement familial dans les trois mois ; droit au cours d’intégration un an après le titre.</translation>
    </message>
    <message>
        <source>With subsidiary protection reunion is suspended until 23 July 2027.</source>
        <translation type="unfinished">Avec la protection subsidiaire, le regroupement est suspendu jusqu’au 23 juillet 2027.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished">Retiré le</translation>
    </message>
    <message>
        <source>Without a card a treatment voucher of the welfare office is needed before the appointment.</source>
        <translation type="unfinished">Sans carte, il faut un bon de soins (Behandlungsschein) de l’office d’aide sociale avant le rendez-vous.</translation>
    </message>
    <message>
        <source>Without proper instructions: work out the deadline</source>
        <translation type="unfinished">Sans indication correcte des voies de recours : calculer le délai</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">Femmes seulement</translation>
    </message>
    <message>
        <source>Work of 20 or more hours a week (employment toleration)</source>
        <translation type="unfinished">Travail de 20 heures ou plus par semaine (tolérance pour emploi)</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation type="unfinished">Mesure d’occupation (Arbeitsgelegenheit)</translation>
    </message>
    <message>
        <source>Work opportunity of the welfare office: €0.80 per hour, the office assigns.</source>
        <translation type="unfinished">Mesure d’occupation de l’office d’aide sociale : 0,80 € de l’heure, l’office affecte.</translation>
    </message>
    <message>
        <source>Work out 36 months of AsylbLG</source>
        <translation type="unfinished">Calculer 36 mois d’AsylbLG</translation>
    </message>
    <message>
        <source>Work out the deadline for court action</source>
        <translation type="unfinished">Calculer le délai du recours</translation>
    </message>
    <message>
        <source>Work out the deadline for court action and urgent application</source>
        <translation type="unfinished">Calculer le délai du recours et de la demande urgente</translation>
    </message>
    <message>
        <source>Work out the deadline for the objection</source>
        <translation type="unfinished">Calculer le délai de l’opposition</translation>
    </message>
    <message>
        <source>Work out the end of the admission</source>
        <translation type="unfinished">Calculer la fin de l’admission</translation>
    </message>
    <message>
        <source>Work out the end of the claim</source>
        <translation type="unfinished">Calculer la fin du droit</translation>
    </message>
    <message>
        <source>Work out three months from finality</source>
        <translation type="unfinished">Calculer trois mois à partir du caractère définitif</translation>
    </message>
    <message>
        <source>Work permission</source>
        <translation type="unfinished">Permission de travail</translation>
    </message>
    <message>
        <source>Work permit with permission to stay may be given</source>
        <translation type="unfinished">Le permis de travail avec autorisation de séjour peut être accordé</translation>
    </message>
    <message>
        <source>Work permit with permission to stay shall be given</source>
        <translation type="unfinished">Le permis de travail avec autorisation de séjour doit être accordé</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished">Travaille depuis</translation>
    </message>
    <message>
        <source>Working since: check employment toleration</source>
        <translation type="unfinished">Travaille depuis : vérifier la tolérance pour emploi</translation>
    </message>
    <message>
        <source>Write a CV together</source>
        <translation type="unfinished">Écrire un CV ensemble</translation>
    </message>
    <message>
        <source>Write down no substances, amounts or crimes.</source>
        <translation type="unfinished">Ne noter ni substances, ni quantités, ni délits.</translation>
    </message>
    <message>
        <source>Write down what they remember</source>
        <translation type="unfinished">Écrire ce dont on se souvient</translation>
    </message>
    <message>
        <source>Write nothing about residence reasons to the course provider.</source>
        <translation type="unfinished">Ne rien écrire à l’organisme de cours sur les raisons du séjour.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished">Année de naissance</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Années</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation type="unfinished">Années d’école</translation>
    </message>
    <message>
        <source>Yellow envelope (the date on it)</source>
        <translation type="unfinished">Enveloppe jaune (date inscrite)</translation>
    </message>
    <message>
        <source>Yellow envelope, filled in by hand</source>
        <translation type="unfinished">Enveloppe jaune, remplie à la main</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished">Yémen</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation type="unfinished">Aide à la jeunesse</translation>
    </message>
    <message>
        <source>Youth integration course</source>
        <translation type="unfinished">Cours d’intégration pour jeunes</translation>
    </message>
    <message>
        <source>Youth migration service</source>
        <translation type="unfinished">Service jeunesse migration</translation>
    </message>
    <message>
        <source>Youth welfare office</source>
        <translation type="unfinished">Office de la jeunesse</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished">Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished">Zimbabwe</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">accepté</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished">atteint</translation>
    </message>
    <message>
        <source>add it as a new entry</source>
        <translation type="unfinished">l’ajouter comme nouvelle entrée</translation>
    </message>
    <message>
        <source>add it to the directory</source>
        <translation type="unfinished">l’ajouter à l’annuaire</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">âge</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">convenu</translation>
    </message>
    <message>
        <source>agreed {year}</source>
        <translation type="unfinished">convenu {year}</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation type="unfinished">tout est en ordre</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation type="unfinished">tous lisibles</translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished">déjà passé</translation>
    </message>
    <message>
        <source>any work allowed</source>
        <translation type="unfinished">tout travail autorisé</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished">demandé auprès du service</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished">rendez-vous</translation>
    </message>
    <message>
        <source>as it was when it was last closed</source>
        <translation type="unfinished">comme il était à sa dernière fermeture</translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished">demandé</translation>
    </message>
    <message>
        <source>assistant training</source>
        <translation type="unfinished">formation d’assistant</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation type="unfinished">le week-end</translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished">suivi</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">sauvegarde faite</translation>
    </message>
    <message>
        <source>package taken in</source>
        <translation type="unfinished">paquet repris</translation>
    </message>
    <message>
        <source>by e-mail or message</source>
        <translation type="unfinished">par courriel ou message</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">à la main</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">automatiquement</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished">par courrier</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">par téléphone</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">par téléphone</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation type="unfinished">venu de soi-même</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <translation type="unfinished">ne peut pas être su d’ici</translation>
    </message>
    <message>
        <source>cannot be told on this system</source>
        <translation type="unfinished">ne peut pas être su sur ce système</translation>
    </message>
    <message>
        <source>cares for relatives</source>
        <translation type="unfinished">s’occupe de proches</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">dossier</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">dossiers</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">cellule</translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished">central</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished">certificat</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">modification</translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished">modifications</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">enfant</translation>
    </message>
    <message>
        <source>child at risk</source>
        <translation type="unfinished">enfant en danger</translation>
    </message>
    <message>
        <source>child at risk (§ 4 KKG)</source>
        <translation type="unfinished">enfant en danger (§ 4 KKG)</translation>
    </message>
    <message>
        <source>childcare needed</source>
        <translation type="unfinished">garde d’enfant nécessaire</translation>
    </message>
    <message>
        <source>chose a value</source>
        <translation type="unfinished">a choisi une valeur</translation>
    </message>
    <message>
        <source>closed in the period</source>
        <translation type="unfinished">clos dans la période</translation>
    </message>
    <message>
        <source>community interpreting service (GDD)</source>
        <translation type="unfinished">service municipal d’interprétation (GDD)</translation>
    </message>
    <message>
        <source>content erased for good</source>
        <translation type="unfinished">contenu effacé définitivement</translation>
    </message>
    <message>
        <source>counts on paper only (no single case)</source>
        <translation type="unfinished">ne compte que sur papier (pas de dossier individuel)</translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished">créé</translation>
    </message>
    <message>
        <source>date of birth with numbers swapped</source>
        <translation type="unfinished">date de naissance aux chiffres inversés</translation>
    </message>
    <message>
        <source>deadline running</source>
        <translation type="unfinished">délai en cours</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation type="unfinished">décentralisé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished">refusé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">supprimé</translation>
    </message>
    <message>
        <source>demanded {year}</source>
        <translation type="unfinished">exigé {year}</translation>
    </message>
    <message>
        <source>departed</source>
        <translation type="unfinished">parti</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">décédé</translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished">handicap</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation type="unfinished">divers</translation>
    </message>
    <message>
        <source>dual training</source>
        <translation type="unfinished">formation en alternance</translation>
    </message>
    <message>
        <source>duty to protect a child (§ 8a SGB VIII)</source>
        <translation type="unfinished">obligation de protéger un enfant (§ 8a SGB VIII)</translation>
    </message>
    <message>
        <source>else a small number could be worked out</source>
        <translation type="unfinished">sinon un petit nombre pourrait être déduit</translation>
    </message>
    <message>
        <source>else an earlier report would give a small number away</source>
        <translation type="unfinished">sinon un rapport antérieur trahirait un petit nombre</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished">effacé définitivement</translation>
    </message>
    <message>
        <source>evenings only</source>
        <translation type="unfinished">le soir seulement</translation>
    </message>
    <message>
        <source>everything (same organisation)</source>
        <translation type="unfinished">tout (même organisation)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished">exacte</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">féminin</translation>
    </message>
    <message>
        <source>female genital mutilation</source>
        <translation type="unfinished">mutilation génitale féminine</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished">moins de 5</translation>
    </message>
    <message>
        <source>fictitious (e.g. 1 January)</source>
        <translation type="unfinished">fictive (p. ex. 1er janvier)</translation>
    </message>
    <message>
        <source>flight and asylum</source>
        <translation type="unfinished">fuite et asile</translation>
    </message>
    <message>
        <source>foster or stepchild</source>
        <translation type="unfinished">enfant placé ou beau-fils, belle-fille</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">de</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished">depuis le début</translation>
    </message>
    <message>
        <source>full-time job</source>
        <translation type="unfinished">emploi à temps plein</translation>
    </message>
    <message>
        <source>fully recognised</source>
        <translation type="unfinished">pleinement reconnu</translation>
    </message>
    <message>
        <source>goals met</source>
        <translation type="unfinished">objectifs atteints</translation>
    </message>
    <message>
        <source>goals partly met</source>
        <translation type="unfinished">objectifs atteints en partie</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished">grand-parent</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">tuteur, tutrice</translation>
    </message>
    <message>
        <source>handed over to FSA</source>
        <translation type="unfinished">transmis à FSA</translation>
    </message>
    <message>
        <source>handed over to JMD</source>
        <translation type="unfinished">transmis à JMD</translation>
    </message>
    <message>
        <source>handed over to MBE</source>
        <translation type="unfinished">transmis à MBE</translation>
    </message>
    <message>
        <source>handed over to integration counselling</source>
        <translation type="unfinished">transmis au conseil en intégration</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">santé</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation type="unfinished">enseignement supérieur</translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished">sans abri</translation>
    </message>
    <message>
        <source>in Latin script</source>
        <translation type="unfinished">en écriture latine</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation type="unfinished">dans une autre écriture</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished">de vive voix</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">en cours</translation>
    </message>
    <message>
        <source>in shifts</source>
        <translation type="unfinished">en équipes</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished">l’après-midi</translation>
    </message>
    <message>
        <source>in the asylum procedure</source>
        <translation type="unfinished">en procédure d’asile</translation>
    </message>
    <message>
        <source>in the complaints box</source>
        <translation type="unfinished">dans la boîte à réclamations</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished">le soir</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished">le matin</translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished">stage</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation type="unfinished">est clos</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished">l’est déjà</translation>
    </message>
    <message>
        <source>job shadowing</source>
        <translation type="unfinished">observation en entreprise</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">tenu</translation>
    </message>
    <message>
        <source>level of German too high</source>
        <translation type="unfinished">niveau d’allemand trop élevé</translation>
    </message>
    <message>
        <source>level of German too low</source>
        <translation type="unfinished">niveau d’allemand trop bas</translation>
    </message>
    <message>
        <source>limited by health</source>
        <translation type="unfinished">limité pour raison de santé</translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished">ligne</translation>
    </message>
    <message>
        <source>longer than 3 months</source>
        <translation type="unfinished">plus de 3 mois</translation>
    </message>
    <message>
        <source>lost contact</source>
        <translation type="unfinished">contact perdu</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished">premier cycle du secondaire</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">masculin</translation>
    </message>
    <message>
        <source>marginal employment</source>
        <translation type="unfinished">mini-emploi</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation type="unfinished">maladie psychique</translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished">mineur</translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished">manqué</translation>
    </message>
    <message>
        <source>mornings only</source>
        <translation type="unfinished">le matin seulement</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished">a déménagé</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished">nom de même sonorité</translation>
    </message>
    <message>
        <source>name spelled alike</source>
        <translation type="unfinished">nom d’orthographe proche</translation>
    </message>
    <message>
        <source>needed but none available</source>
        <translation type="unfinished">nécessaire mais indisponible</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">nouveau</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>no childcare</source>
        <translation type="unfinished">pas de garde d’enfant</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation type="unfinished">pas de réponse</translation>
    </message>
    <message>
        <source>no group of women only</source>
        <translation type="unfinished">pas de groupe réservé aux femmes</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation type="unfinished">pas d’offre</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished">aucun papier</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation type="unfinished">pas de place libre</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>none to be seen</source>
        <translation type="unfinished">aucun visible</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">aucune pour l’instant</translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished">normal</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished">non autorisé</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation type="unfinished">pas demandé auprès du service</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished">pas suivi</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">non effectué</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>not literate</source>
        <translation type="unfinished">ne sait pas lire ni écrire</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">pas nécessaire</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">non précisé</translation>
    </message>
    <message>
        <source>not step-free</source>
        <translation type="unfinished">pas accessible de plain-pied</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">pas la même personne</translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished">service</translation>
    </message>
    <message>
        <source>one of its two copies is missing or differs</source>
        <translation type="unfinished">une de ses deux copies manque ou diffère</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">en ligne</translation>
    </message>
    <message>
        <source>only their own task (volunteer)</source>
        <translation type="unfinished">seulement sa propre mission (bénévole)</translation>
    </message>
    <message>
        <source>only with permission</source>
        <translation type="unfinished">seulement avec autorisation</translation>
    </message>
    <message>
        <source>only with the named employer</source>
        <translation type="unfinished">seulement chez l’employeur nommé</translation>
    </message>
    <message>
        <source>only your account gets at the files</source>
        <translation type="unfinished">seul votre compte accède aux fichiers</translation>
    </message>
    <message>
        <source>open on the last day</source>
        <translation type="unfinished">ouverts le dernier jour</translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished">oralement</translation>
    </message>
    <message>
        <source>orally and with the sheet</source>
        <translation type="unfinished">oralement et avec la feuille</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">autre</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation type="unfinished">autre date de naissance</translation>
    </message>
    <message>
        <source>other duty by law</source>
        <translation type="unfinished">autre obligation légale</translation>
    </message>
    <message>
        <source>other office</source>
        <translation type="unfinished">autre service</translation>
    </message>
    <message>
        <source>other origin</source>
        <translation type="unfinished">autre origine</translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished">autre personne</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished">autre proche</translation>
    </message>
    <message>
        <source>other residence title</source>
        <translation type="unfinished">autre titre de séjour</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished">autre sexe</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation type="unfinished">sur le terrain</translation>
    </message>
    <message>
        <source>own entries up to {day}</source>
        <translation type="unfinished">propres entrées jusqu’au {day}</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation type="unfinished">propre logement</translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished">paquet créé</translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished">parent</translation>
    </message>
    <message>
        <source>part-time job</source>
        <translation type="unfinished">emploi à temps partiel</translation>
    </message>
    <message>
        <source>partly recognised</source>
        <translation type="unfinished">reconnu en partie</translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished">partenaire</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">transmis</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">téléphone</translation>
    </message>
    <message>
        <source>placement test</source>
        <translation type="unfinished">test de niveau</translation>
    </message>
    <message>
        <source>police and crime</source>
        <translation type="unfinished">police et délits</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished">enceinte</translation>
    </message>
    <message>
        <source>present danger (§ 34 StGB)</source>
        <translation type="unfinished">danger présent (§ 34 StGB)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">primaire</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished">imprimé</translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished">professionnel</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation type="unfinished">programme mis à jour</translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished">projet</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">proposé</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">protégé</translation>
    </message>
    <message>
        <source>protection granted</source>
        <translation type="unfinished">protection accordée</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished">lire et écrire</translation>
    </message>
    <message>
        <source>recognition of a qualification</source>
        <translation type="unfinished">reconnaissance d’une qualification</translation>
    </message>
    <message>
        <source>rejected: because of status</source>
        <translation type="unfinished">refusé : à cause du statut</translation>
    </message>
    <message>
        <source>rejected: no place</source>
        <translation type="unfinished">refusé : pas de place</translation>
    </message>
    <message>
        <source>relative (emergencies only)</source>
        <translation type="unfinished">proche (seulement en urgence)</translation>
    </message>
    <message>
        <source>report of a planned crime (§ 138 StGB)</source>
        <translation type="unfinished">signalement d’un crime projeté (§ 138 StGB)</translation>
    </message>
    <message>
        <source>residence and papers</source>
        <translation type="unfinished">séjour et papiers</translation>
    </message>
    <message>
        <source>restoring a backup was interrupted</source>
        <translation type="unfinished">la restauration d’une sauvegarde a été interrompue</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">renvoyé</translation>
    </message>
    <message>
        <source>risk of suicide</source>
        <translation type="unfinished">risque de suicide</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished">même date de naissance</translation>
    </message>
    <message>
        <source>same language</source>
        <translation type="unfinished">même langue</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">même nom</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation type="unfinished">même origine</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished">même sexe</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished">même numéro de téléphone</translation>
    </message>
    <message>
        <source>same year of birth (day uncertain, counts little)</source>
        <translation type="unfinished">même année de naissance (jour incertain, compte peu)</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished">enregistré comme fichier</translation>
    </message>
    <message>
        <source>saved locked</source>
        <translation type="unfinished">enregistré verrouillé</translation>
    </message>
    <message>
        <source>saved signed</source>
        <translation type="unfinished">enregistré signé</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation type="unfinished">certificat scolaire</translation>
    </message>
    <message>
        <source>school-based training</source>
        <translation type="unfinished">formation scolaire</translation>
    </message>
    <message>
        <source>self-rated</source>
        <translation type="unfinished">estimé par la personne</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">envoyé</translation>
    </message>
    <message>
        <source>sent by an advice centre</source>
        <translation type="unfinished">envoyé par un service de conseil</translation>
    </message>
    <message>
        <source>sent by an office</source>
        <translation type="unfinished">envoyé par une administration</translation>
    </message>
    <message>
        <source>shift work</source>
        <translation type="unfinished">travail posté</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished">frère ou sœur</translation>
    </message>
    <message>
        <source>single parent</source>
        <translation type="unfinished">parent isolé</translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished">bientôt</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished">conjoint</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation type="unfinished">apatride</translation>
    </message>
    <message>
        <source>stateless or unclear</source>
        <translation type="unfinished">apatride ou incertain</translation>
    </message>
    <message>
        <source>staying with others</source>
        <translation type="unfinished">hébergé chez d’autres</translation>
    </message>
    <message>
        <source>step-free access needed</source>
        <translation type="unfinished">accès de plain-pied nécessaire</translation>
    </message>
    <message>
        <source>still has open dates or steps: please close it by itself</source>
        <translation type="unfinished">a encore des échéances ou étapes ouvertes : veuillez le clore à part</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished">encore en cours</translation>
    </message>
    <message>
        <source>survived torture</source>
        <translation type="unfinished">a survécu à la torture</translation>
    </message>
    <message>
        <source>survived violence</source>
        <translation type="unfinished">a survécu à la violence</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished">suspendu</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished">activé</translation>
    </message>
    <message>
        <source>temporary protection (Ukraine)</source>
        <translation type="unfinished">protection temporaire (Ukraine)</translation>
    </message>
    <message>
        <source>testimony in court (no right to refuse)</source>
        <translation type="unfinished">témoignage en justice (pas de droit de refus)</translation>
    </message>
    <message>
        <source>the client moved</source>
        <translation type="unfinished">la personne a déménagé</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation type="unfinished">le souhait de la personne</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">la même personne</translation>
    </message>
    <message>
        <source>their own task and the level of German (employed)</source>
        <translation type="unfinished">sa propre mission et le niveau d’allemand (salarié)</translation>
    </message>
    <message>
        <source>there is no readable copy</source>
        <translation type="unfinished">il n’y a pas de copie lisible</translation>
    </message>
    <message>
        <source>through family or friends</source>
        <translation type="unfinished">par la famille ou des amis</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished">par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>through volunteers</source>
        <translation type="unfinished">par des bénévoles</translation>
    </message>
    <message>
        <source>times do not fit</source>
        <translation type="unfinished">les horaires ne conviennent pas</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">à</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation type="unfinished">tolérance (Duldung)</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation type="unfinished">traite des êtres humains</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">transféré</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">non accompagné</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished">ininterrompu</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished">incertain</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">moins de 18 ans</translation>
    </message>
    <message>
        <source>under 25 (U25)</source>
        <translation type="unfinished">moins de 25 ans (U25)</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation type="unfinished">moins de 3 mois</translation>
    </message>
    <message>
        <source>university studies</source>
        <translation type="unfinished">études universitaires</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>unknown or not stated</source>
        <translation type="unfinished">inconnu ou non précisé</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished">jusqu’à 1 semaine</translation>
    </message>
    <message>
        <source>up to package no. {seq} of {day}</source>
        <translation type="unfinished">jusqu’au paquet n° {seq} du {day}</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished">second cycle du secondaire</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">urgent</translation>
    </message>
    <message>
        <source>usual calendar</source>
        <translation type="unfinished">calendrier usuel</translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished">violence</translation>
    </message>
    <message>
        <source>violence and protection</source>
        <translation type="unfinished">violence et protection</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished">liste d’attente</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation type="unfinished">a été transmis</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation type="unfinished">trajet trop long</translation>
    </message>
    <message>
        <source>went on in spite of a finding</source>
        <translation type="unfinished">a continué malgré une anomalie</translation>
    </message>
    <message>
        <source>while accompanying</source>
        <translation type="unfinished">pendant l’accompagnement</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished">avec la phrase secrète</translation>
    </message>
    <message>
        <source>with the recovery sheet</source>
        <translation type="unfinished">avec la feuille de secours</translation>
    </message>
    <message>
        <source>with the sheet</source>
        <translation type="unfinished">avec la feuille</translation>
    </message>
    <message>
        <source>with this device</source>
        <translation type="unfinished">avec cet appareil</translation>
    </message>
    <message>
        <source>with two sheets of the organisation</source>
        <translation type="unfinished">avec deux feuilles de l’organisation</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">retiré</translation>
    </message>
    <message>
        <source>within the organisation</source>
        <translation type="unfinished">à l’intérieur de l’organisation</translation>
    </message>
    <message>
        <source>without names and texts (region)</source>
        <translation type="unfinished">sans noms ni textes (région)</translation>
    </message>
    <message>
        <source>women only</source>
        <translation type="unfinished">femmes seulement</translation>
    </message>
    <message>
        <source>women-only group</source>
        <translation type="unfinished">groupe réservé aux femmes</translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished">charge de travail</translation>
    </message>
    <message>
        <source>works in shifts</source>
        <translation type="unfinished">travaille en équipes</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">écrit</translation>
    </message>
    <message>
        <source>wrote a sentence</source>
        <translation type="unfinished">a écrit une phrase</translation>
    </message>
    <message>
        <source>year only</source>
        <translation type="unfinished">année seulement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>{free} of {places} free</source>
        <translation type="unfinished">{free} sur {places} libres</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is not known here as a coordinator of your own organisation. Nothing was changed.</source>
        <translation type="unfinished">{name} ({organisation}) n’est pas connu ici comme coordination de votre propre organisation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} works at “{organisation}”. The case may go there only with a valid release towards that institution. It has to have the same name in the directory.</source>
        <translation type="unfinished">{name} travaille chez « {organisation} ». Le dossier ne peut y aller qu’avec une levée du secret valable envers cette institution. Elle doit porter le même nom dans l’annuaire.</translation>
    </message>
    <message>
        <source>§ 24 (Ukraine): valid without a new application until 4 March 2027.</source>
        <translation type="unfinished">§ 24 (Ukraine) : valable sans nouvelle demande jusqu’au 4 mars 2027.</translation>
    </message>
    <message>
        <source>§ 25a: apply before the 27th birthday.</source>
        <translation type="unfinished">§ 25a : faire la demande avant le 27e anniversaire.</translation>
    </message>
    <message>
        <source>§ 25a: day before the 27th birthday</source>
        <translation type="unfinished">§ 25a : la veille du 27e anniversaire</translation>
    </message>
    <message>
        <source>§ 60a, § 60b, § 60c (training) or § 60d (employment)? Copy it exactly.</source>
        <translation type="unfinished">§ 60a, § 60b, § 60c (formation) ou § 60d (emploi) ? Recopier exactement.</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished">Îles Åland</translation>
    </message>
    <message>
        <source>“Age to” lies below “Age from”.</source>
        <translation type="unfinished">« Âge jusqu’à » est inférieur à « Âge à partir de ».</translation>
    </message>
    <message>
        <source>“Begründung” (grounds)</source>
        <translation type="unfinished">« Begründung » (motifs)</translation>
    </message>
    <message>
        <source>“Bewilligungszeitraum” from – to</source>
        <translation type="unfinished">« Bewilligungszeitraum » du – au</translation>
    </message>
    <message>
        <source>“Gültig bis” (valid until) on every paper, also on the extra sheet</source>
        <translation type="unfinished">« Gültig bis » (valable jusqu’au) sur chaque papier, aussi sur la feuille annexe</translation>
    </message>
    <message>
        <source>“cases” must be 1 or more.</source>
        <translation type="unfinished">« cases » doit être 1 ou plus.</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected here.</source>
        <translation type="unfinished">« oui » ou « non » est attendu ici.</translation>
    </message>
    <message>
        <source>“{name}” belongs to no organisation in this file and is not taken over.</source>
        <translation type="unfinished">« {name} » n’appartient à aucune organisation de ce fichier et n’est pas repris.</translation>
    </message>
    <message>
        <source>“{name}” is missing from this folder. Without it the case file cannot be opened. Please restore a backup.</source>
        <translation type="unfinished">« {name} » manque dans ce répertoire. Sans lui, le fichier ne peut pas être ouvert. Veuillez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is not a Counsel case file. Please choose another folder.</source>
        <translation type="unfinished">« {name} » n’est pas un fichier de Counsel. Veuillez choisir un autre répertoire.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished">pachto</translation>
    </message>
    <message>
        <source>Another file stays until somebody deletes its folder.</source>
        <translation type="unfinished">Un autre fichier reste jusqu’à ce que quelqu’un supprime son répertoire.</translation>
    </message>
    <message>
        <source>Passphrase and recovery key can only be replaced, not removed: without them nobody could get at the case file any more.</source>
        <translation type="unfinished">La phrase secrète et la clé de secours peuvent seulement être remplacées, pas enlevées : sans elles, plus personne n’accéderait au fichier.</translation>
    </message>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">Personnes et dossiers</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Période</translation>
    </message>
    <message>
        <source>Permission to stay pending the asylum decision</source>
        <translation type="unfinished">Autorisation de séjour pendant la procédure d’asile</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished">calendrier persan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished">Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished">Philippines</translation>
    </message>
    <message>
        <source>Photo of a paper</source>
        <translation type="unfinished">Photo d’un papier</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished">Îles Pitcairn</translation>
    </message>
    <message>
        <source>Place of backups</source>
        <translation type="unfinished">Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Places in the directory (as of today)</source>
        <translation type="unfinished">Places dans l’annuaire (à ce jour)</translation>
    </message>
    <message>
        <source>Please choose a place in the settings and press “Back up now”.</source>
        <translation type="unfinished">Veuillez choisir un emplacement dans les paramètres et appuyer sur « Sauvegarder maintenant ».</translation>
    </message>
    <message>
        <source>Please close this program and start the installer:
{path}</source>
        <translation type="unfinished">Veuillez fermer ce programme et lancer l’installateur :
{path}</translation>
    </message>
    <message>
        <source>Please close this program, open the image and drag Counsel to “Applications”:
{path}</source>
        <translation type="unfinished">Veuillez fermer ce programme, ouvrir l’image et glisser Counsel dans « Applications » :
{path}</translation>
    </message>
    <message>
        <source>Please count the heads: at least one person must have been there.</source>
        <translation type="unfinished">Veuillez compter les têtes : au moins une personne a dû être là.</translation>
    </message>
    <message>
        <source>Please enter first what was answered and when. A complaint without an answer stays open.</source>
        <translation type="unfinished">Veuillez d’abord saisir ce qui a été répondu et quand. Une réclamation sans réponse reste ouverte.</translation>
    </message>
    <message>
        <source>Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. The last four characters are enough.</source>
        <translation type="unfinished">Veuillez saisir la référence du talon-réponse, par exemple DD-7KQ2M-B2C4. Les quatre derniers caractères suffisent.</translation>
    </message>
    <message>
        <source>Please enter when the client agreed to the handover, or choose a release.</source>
        <translation type="unfinished">Veuillez saisir quand la personne a donné son accord à la transmission, ou choisir une levée du secret.</translation>
    </message>
    <message>
        <source>Please fill in or correct: {fields}.</source>
        <translation type="unfinished">Veuillez remplir ou corriger : {fields}.</translation>
    </message>
    <message>
        <source>Please give the day and the reason why the case is closed.</source>
        <translation type="unfinished">Veuillez indiquer le jour et la raison de la clôture du dossier.</translation>
    </message>
    <message>
        <source>Please give the view a name of at most {most} characters.</source>
        <translation type="unfinished">Veuillez donner à la vue un nom de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Please leave out your own name and the organisation&apos;s.</source>
        <translation type="unfinished">Veuillez omettre votre propre nom et celui de l’organisation.</translation>
    </message>
    <message>
        <source>Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS under “FileVault”; on Linux whoever set the system up knows.</source>
        <translation type="unfinished">Veuillez regarder vous-même : Windows sous « Chiffrement de l’appareil » ou « BitLocker », macOS sous « FileVault » ; sous Linux, la personne qui a installé le système le sait.</translation>
    </message>
    <message>
        <source>Please make room: once the disk is full, nothing can be saved any more.</source>
        <translation type="unfinished">Veuillez faire de la place : quand le disque est plein, plus rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Please say what shall be changed.</source>
        <translation type="unfinished">Veuillez dire ce qui doit être modifié.</translation>
    </message>
    <message>
        <source>Please say why the case has to be kept, for example “action at the court”.</source>
        <translation type="unfinished">Veuillez dire pourquoi le dossier doit être conservé, par exemple « recours au tribunal ».</translation>
    </message>
    <message>
        <source>Please write a sentence. The volunteer reads it and then knows what is missing.</source>
        <translation type="unfinished">Veuillez écrire une phrase. La ou le bénévole la lit et sait alors ce qui manque.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished">Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished">Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished">portugais</translation>
    </message>
    <message>
        <source>Pre-vocational training measure (BvB)</source>
        <translation type="unfinished">Mesure de préparation professionnelle (BvB)</translation>
    </message>
    <message>
        <source>Pre-vocational year</source>
        <translation type="unfinished">Année de préparation professionnelle</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished">Grossesse</translation>
    </message>
    <message>
        <source>Pregnancy advice</source>
        <translation type="unfinished">Conseil aux femmes enceintes</translation>
    </message>
    <message>
        <source>Preparation for training for young refugees (VAJ)</source>
        <translation type="unfinished">Préparation à la formation pour jeunes réfugiés (VAJ)</translation>
    </message>
    <message>
        <source>Preparatory class (3 stages)</source>
        <translation type="unfinished">Classe préparatoire (3 étapes)</translation>
    </message>
    <message>
        <source>Print of the whole file</source>
        <translation type="unfinished">Impression du dossier entier</translation>
    </message>
    <message>
        <source>Print the record and file it</source>
        <translation type="unfinished">Imprimer le procès-verbal et le classer</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Information sur la protection des données</translation>
    </message>
    <message>
        <source>Professional elsewhere</source>
        <translation type="unfinished">Professionnel ailleurs</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Projet</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished">Attestation d’arrivée</translation>
    </message>
    <message>
        <source>Protected shelter (never print the address)</source>
        <translation type="unfinished">Hébergement protégé (ne jamais imprimer l’adresse)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Organisme</translation>
    </message>
    <message>
        <source>Provider of work opportunities</source>
        <translation type="unfinished">Organisme de mesures d’occupation</translation>
    </message>
    <message>
        <source>Psychosocial centre</source>
        <translation type="unfinished">Centre psychosocial</translation>
    </message>
    <message>
        <source>Psychosocial matters</source>
        <translation type="unfinished">Questions psychosociales</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished">Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished">Qatar</translation>
    </message>
    <message>
        <source>Quotation marks are not closed correctly here. Nothing from this line on was read.</source>
        <translation type="unfinished">Les guillemets ne sont pas fermés correctement ici. Rien n’a été lu à partir de cette ligne.</translation>
    </message>
    <message>
        <source>Recognition advice (IQ)</source>
        <translation type="unfinished">Conseil en reconnaissance (IQ)</translation>
    </message>
    <message>
        <source>Recognition of qualifications</source>
        <translation type="unfinished">Reconnaissance des qualifications</translation>
    </message>
    <message>
        <source>Records against history</source>
        <translation type="unfinished">Fiches comparées à l’historique</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">Lettre d’orientation</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Orientations</translation>
    </message>
    <message>
        <source>Referrals and waiting</source>
        <translation type="unfinished">Orientations et attente</translation>
    </message>
    <message>
        <source>Referrals by office</source>
        <translation type="unfinished">Orientations par service</translation>
    </message>
    <message>
        <source>Referrals by result</source>
        <translation type="unfinished">Orientations par résultat</translation>
    </message>
    <message>
        <source>Refugee integration measure (until 2020)</source>
        <translation type="unfinished">Mesure d’intégration pour réfugiés (jusqu’en 2020)</translation>
    </message>
    <message>
        <source>Refugee social work</source>
        <translation type="unfinished">Travail social auprès des réfugiés</translation>
    </message>
    <message>
        <source>Refugee social work and integration counselling: report to the state</source>
        <translation type="unfinished">Travail social auprès des réfugiés et conseil en intégration : rapport au Land</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished">Région d’origine</translation>
    </message>
    <message>
        <source>Rejected because of status</source>
        <translation type="unfinished">Refusé à cause du statut</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Levée du secret</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Levée du secret professionnel</translation>
    </message>
    <message>
        <source>Remains of interrupted work, encrypted like the file. The program clears them the next time; otherwise they may be deleted by hand.</source>
        <translation type="unfinished">Restes d’un travail interrompu, chiffrés comme le fichier. Le programme les enlève la prochaine fois ; sinon, ils peuvent être supprimés à la main.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished">Rappel</translation>
    </message>
    <message>
        <source>Repeating part of the integration course</source>
        <translation type="unfinished">Répétition d’une partie du cours d’intégration</translation>
    </message>
    <message>
        <source>Report a theft to the police</source>
        <translation type="unfinished">Déclarer un vol à la police</translation>
    </message>
    <message>
        <source>Report to the steering committee</source>
        <translation type="unfinished">Rapport au comité de pilotage</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation type="unfinished">République du Congo</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">Séjour</translation>
    </message>
    <message>
        <source>Residence permit § 16g (training)</source>
        <translation type="unfinished">Titre de séjour § 16g (formation)</translation>
    </message>
    <message>
        <source>Residence permit § 19d</source>
        <translation type="unfinished">Titre de séjour § 19d</translation>
    </message>
    <message>
        <source>Residence permit § 22</source>
        <translation type="unfinished">Titre de séjour § 22</translation>
    </message>
    <message>
        <source>Residence permit § 23</source>
        <translation type="unfinished">Titre de séjour § 23</translation>
    </message>
    <message>
        <source>Residence permit § 23a</source>
        <translation type="unfinished">Titre de séjour § 23a</translation>
    </message>
    <message>
        <source>Residence permit § 24 (Ukraine)</source>
        <translation type="unfinished">Titre de séjour § 24 (Ukraine)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (1) (asylum)</source>
        <translation type="unfinished">Titre de séjour § 25 (1) (asile)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (refugee)</source>
        <translation type="unfinished">Titre de séjour § 25 (2) (réfugié)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (subsidiary)</source>
        <translation type="unfinished">Titre de séjour § 25 (2) (protection subsidiaire)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (3)</source>
        <translation type="unfinished">Titre de séjour § 25 (3)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (4)</source>
        <translation type="unfinished">Titre de séjour § 25 (4)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (5)</source>
        <translation type="unfinished">Titre de séjour § 25 (5)</translation>
    </message>
    <message>
        <source>Residence permit § 25a</source>
        <translation type="unfinished">Titre de séjour § 25a</translation>
    </message>
    <message>
        <source>Residence permit § 25b</source>
        <translation type="unfinished">Titre de séjour § 25b</translation>
    </message>
    <message>
        <source>Rest of Africa</source>
        <translation type="unfinished">Reste de l’Afrique</translation>
    </message>
    <message>
        <source>Rest of Asia</source>
        <translation type="unfinished">Reste de l’Asie</translation>
    </message>
    <message>
        <source>Rest of Europe</source>
        <translation type="unfinished">Reste de l’Europe</translation>
    </message>
    <message>
        <source>Restore the last backup or the last export on another computer</source>
        <translation type="unfinished">Restaurer la dernière sauvegarde ou le dernier export sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Restoring could not be finished: the folder of the case file cannot be written, or a file in it is in use. Nothing is lost. Please close other programs and open it again.</source>
        <translation type="unfinished">La restauration n’a pas pu être terminée : le répertoire du fichier n’est pas inscriptible, ou un fichier y est utilisé. Rien n’est perdu. Veuillez fermer les autres programmes et rouvrir.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Return advice</source>
        <translation type="unfinished">Conseil au retour</translation>
    </message>
    <message>
        <source>Revoke the device, and ask colleagues to do so</source>
        <translation type="unfinished">Retirer la confiance à l’appareil, et demander aux collègues de le faire</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished">Roumanie</translation>
    </message>
    <message>
        <source>Rows of keys, years and repetitions are tried first.</source>
        <translation type="unfinished">Suites de touches, années et répétitions sont essayées d’abord.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">russe</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation type="unfinished">Fédération de Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished">Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished">La Réunion</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished">Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished">Sainte-Hélène, Ascension et Tristan da Cunha</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished">Saint-Kitts-et-Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished">Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished">Saint-Martin (partie française)</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished">Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished">Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished">Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished">Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished">Arabie saoudite</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation type="unfinished">École et garderie</translation>
    </message>
    <message>
        <source>School authority advice</source>
        <translation type="unfinished">Conseil de l’inspection scolaire</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation type="unfinished">Certificat scolaire</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">Index de recherche</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished">Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished">Serbie</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished">serbe</translation>
    </message>
    <message>
        <source>Settings for everyone are given out by the coordinator.</source>
        <translation type="unfinished">Les réglages pour tous sont donnés par la coordination.</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (3)</source>
        <translation type="unfinished">Carte d’établissement § 26 (3)</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (4)</source>
        <translation type="unfinished">Carte d’établissement § 26 (4)</translation>
    </message>
    <message>
        <source>Settlement permit § 9</source>
        <translation type="unfinished">Carte d’établissement § 9</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sexe</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished">Seychelles</translation>
    </message>
    <message>
        <source>Shared accommodation (hostel)</source>
        <translation type="unfinished">Hébergement collectif</translation>
    </message>
    <message>
        <source>Sheet {share} has {expected} words, {typed} were typed.</source>
        <translation type="unfinished">La feuille {share} a {expected} mots, {typed} ont été tapés.</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished">Sierra Leone</translation>
    </message>
    <message>
        <source>Signature and content are intact.</source>
        <translation type="unfinished">Signature et contenu sont intacts.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished">Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished">Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished">Slovénie</translation>
    </message>
    <message>
        <source>Social contacts</source>
        <translation type="unfinished">Contacts sociaux</translation>
    </message>
    <message>
        <source>Social welfare office</source>
        <translation type="unfinished">Office d’aide sociale</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished">Îles Salomon</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished">somali</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished">Somalie</translation>
    </message>
    <message>
        <source>Something in the settings file cannot be used ({what}). Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">Quelque chose dans le fichier de réglages est inutilisable ({what}). Rien n’a été modifié. Veuillez demander à la coordination.</translation>
    </message>
    <message>
        <source>Something is missing here: {field}.</source>
        <translation type="unfinished">Il manque quelque chose ici : {field}.</translation>
    </message>
    <message>
        <source>Something is missing on this computer for --engine spark: the extra “cluster” (pip install &apos;counsel[cluster]&apos;) and Java 17.</source>
        <translation type="unfinished">Il manque quelque chose sur cet ordinateur pour --engine spark : le supplément « cluster » (pip install &apos;counsel[cluster]&apos;) et Java 17.</translation>
    </message>
    <message>
        <source>Something was changed since. Please separate the two cases by hand.</source>
        <translation type="unfinished">Quelque chose a été modifié depuis. Veuillez séparer les deux dossiers à la main.</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation type="unfinished">sorani</translation>
    </message>
    <message>
        <source>South</source>
        <translation type="unfinished">Sud</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished">Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished">Géorgie du Sud-et-les îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished">Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished">Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">Espagne</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished">espagnol</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished">Circonstances particulières</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished">Sri Lanka</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>State when opened</source>
        <translation type="unfinished">État à l’ouverture</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation type="unfinished">Groupe de statut</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Comité de pilotage</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished">Soudan</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation type="unfinished">Autorité de contrôle</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation type="unfinished">Cours de soutien</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Plan d’accompagnement</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished">Suriname</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished">Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished">Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished">Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished">Syrie</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished">Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tableau</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished">Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished">Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished">Tanzanie</translation>
    </message>
    <message>
        <source>Tasks for volunteers</source>
        <translation type="unfinished">Missions pour bénévoles</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished">Membre de l’équipe</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation type="unfinished">Assistance technique</translation>
    </message>
    <message>
        <source>Telephone the management and the data protection officer</source>
        <translation type="unfinished">Téléphoner à la direction et au délégué à la protection des données</translation>
    </message>
    <message>
        <source>Tell the people concerned</source>
        <translation type="unfinished">Informer les personnes concernées</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished">Thaïlande</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been lost.</source>
        <translation type="unfinished">Cela n’a pas marché. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
        <translation type="unfinished">Le disque est plein ou protégé. La dernière étape n’est pas enregistrée, tout le reste l’est. Faites de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
        <translation type="unfinished">Le répertoire d’échange est inaccessible. Branchez la clé ou le lecteur réseau et réessayez ; d’ici là, les modifications restent enregistrées ici.</translation>
    </message>
    <message>
        <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
        <translation type="unfinished">Le répertoire d’échange n’a pas bien enregistré le fichier. Prenez une autre clé ou un autre répertoire ; d’ici là, les modifications restent enregistrées ici.</translation>
    </message>
    <message>
        <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
        <translation type="unfinished">L’export n’a pas été écrit, car une entrée ne respecte pas l’accord ({reason}). Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the medium is still there.</source>
        <translation type="unfinished">Le fichier ne peut pas être lu. Vérifiez que le support est encore là.</translation>
    </message>
    <message>
        <source>The file is empty. Perhaps it was not copied completely yet.</source>
        <translation type="unfinished">Le fichier est vide. Peut-être n’est-il pas encore copié en entier.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
        <translation type="unfinished">Le fichier dépasse {most} Mo. Scannez-le plus petit ou divisez-le.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged. Please restore a backup.</source>
        <translation type="unfinished">Les clés de cet appareil sont endommagées. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
        <translation type="unfinished">La phrase secrète ne convient pas. Vérifiez les majuscules et la langue du clavier. Avec la feuille de secours, cela marche aussi sans elle.</translation>
    </message>
    <message>
        <source>The passphrase is too short: please use at least {least} characters, four words are best.</source>
        <translation type="unfinished">La phrase secrète est trop courte : veuillez utiliser au moins {least} caractères, quatre mots sont le mieux.</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation type="unfinished">La personne n’est pas venue</translation>
    </message>
    <message>
        <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
        <translation type="unfinished">Le programme ne lit pas les photos HEIC ou AVIF. Réglez le téléphone sur « Le plus compatible » (JPEG) ou envoyez la photo en JPEG.</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation type="unfinished">Il y a un rendez-vous</translation>
    </message>
    <message>
        <source>There is a person with this name and date of birth already.</source>
        <translation type="unfinished">Il y a déjà une personne avec ce nom et cette date de naissance.</translation>
    </message>
    <message>
        <source>There is more about “{name}” than can be kept; these further details are not taken over.</source>
        <translation type="unfinished">Il y a plus d’indications sur « {name} » qu’on ne peut en garder ; ces précisions ne sont pas reprises.</translation>
    </message>
    <message>
        <source>There is no case with this number, neither here nor in the tables.</source>
        <translation type="unfinished">Il n’y a pas de dossier avec ce numéro, ni ici ni dans les tableaux.</translation>
    </message>
    <message>
        <source>There is no entry with this identifier.</source>
        <translation type="unfinished">Il n’y a pas d’entrée avec cet identifiant.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished">Il n’y a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>There is no import that can be taken back.</source>
        <translation type="unfinished">Il n’y a pas d’import qui puisse être annulé.</translation>
    </message>
    <message>
        <source>There is no key card in this file. Please ask for a new one.</source>
        <translation type="unfinished">Il n’y a pas de carte de clé dans ce fichier. Veuillez en demander une nouvelle.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished">Il n’y a pas de nom dans cette ligne.</translation>
    </message>
    <message>
        <source>There is no older version beside this one.</source>
        <translation type="unfinished">Il n’y a pas de version plus ancienne à côté de celle-ci.</translation>
    </message>
    <message>
        <source>There is no organisation of HSDS 3 in it.</source>
        <translation type="unfinished">Il ne contient aucune organisation HSDS 3.</translation>
    </message>
    <message>
        <source>There is no referral with this reference here. Please check the reference. Perhaps the case is with somebody else in the team.</source>
        <translation type="unfinished">Il n’y a pas ici d’orientation avec cette référence. Veuillez vérifier la référence. Le dossier est peut-être chez quelqu’un d’autre de l’équipe.</translation>
    </message>
    <message>
        <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
        <translation type="unfinished">Il n’y a plus de place dans le répertoire d’échange. Videz-le ou choisissez-en un autre ; d’ici là, les modifications restent enregistrées ici.</translation>
    </message>
    <message>
        <source>There is no room left in the place for backups. Please clear it or choose another one; the older backups are still there.</source>
        <translation type="unfinished">Il n’y a plus de place à l’emplacement des sauvegardes. Veuillez le libérer ou en choisir un autre ; les anciennes sauvegardes sont encore là.</translation>
    </message>
    <message>
        <source>There is no rule for service by “{service}” on that day. Please enter the date that the decision names.</source>
        <translation type="unfinished">Il n’y a pas de règle de notification par « {service} » ce jour-là. Veuillez saisir la date que nomme la décision.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished">Ce jour n’existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>There is no table in the file.</source>
        <translation type="unfinished">Il n’y a pas de tableau dans le fichier.</translation>
    </message>
    <message>
        <source>There is no valid release for this recipient. Please enter one or choose “client goes alone” (§ 203 StGB).</source>
        <translation type="unfinished">Il n’y a pas de levée du secret valable pour ce destinataire. Veuillez en saisir une ou choisir « la personne y va seule » (§ 203 StGB).</translation>
    </message>
    <message>
        <source>There is no volunteer key card of this person. Please accept the card first.</source>
        <translation type="unfinished">Il n’y a pas de carte de clé de bénévole pour cette personne. Veuillez d’abord accepter la carte.</translation>
    </message>
    <message>
        <source>There is no whole Counsel backup in this folder. Please choose the folder that holds “casefile.db” and “casefile.keys.json”, or the one above it.</source>
        <translation type="unfinished">Il n’y a pas de sauvegarde Counsel entière dans ce répertoire. Veuillez choisir le répertoire qui contient « casefile.db » et « casefile.keys.json », ou celui du dessus.</translation>
    </message>
    <message>
        <source>There is nobody yet who could open the export. Please accept a key card first.</source>
        <translation type="unfinished">Personne ne peut encore ouvrir l’export. Acceptez d’abord une carte de clé.</translation>
    </message>
    <message>
        <source>There is not enough memory for this much. Nothing was counted and nothing saved. “counsel stats --engine spark” is there for so many cases.</source>
        <translation type="unfinished">Il n’y a pas assez de mémoire pour autant. Rien n’a été compté ni enregistré. « counsel stats --engine spark » existe pour tant de dossiers.</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation type="unfinished">Il n’y a rien sous l’en-tête.</translation>
    </message>
    <message>
        <source>These are more than {most} files at once. Please add them in portions.</source>
        <translation type="unfinished">Ce sont plus de {most} fichiers à la fois. Veuillez les ajouter par portions.</translation>
    </message>
    <message>
        <source>These sheets do not belong to each other: they were made for different case files or on different days. Please compare name and date on the sheets.</source>
        <translation type="unfinished">Ces feuilles ne vont pas ensemble : elles ont été faites pour des fichiers différents ou à des jours différents. Veuillez comparer nom et date sur les feuilles.</translation>
    </message>
    <message>
        <source>These sheets do not belong to this case file, or newer ones have replaced them. Please check name and date on the sheets.</source>
        <translation type="unfinished">Ces feuilles n’appartiennent pas à ce fichier, ou de plus récentes les ont remplacées. Veuillez vérifier nom et date sur les feuilles.</translation>
    </message>
    <message>
        <source>Think whether there is an explanation (an old copy put back?). If not, restore a backup.</source>
        <translation type="unfinished">Réfléchissez s’il y a une explication (une ancienne copie remise en place ?). Sinon, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This PDF cannot be checked: it is damaged or has a password. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">Ce PDF ne peut pas être vérifié : il est endommagé ou a un mot de passe. Photographiez le papier et choisissez la photo.</translation>
    </message>
    <message>
        <source>This PDF is larger than {most} MB. Please photograph the pages and add them one by one.</source>
        <translation type="unfinished">Ce PDF dépasse {most} Mo. Photographiez les pages et ajoutez-les une par une.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please take another backup.</source>
        <translation type="unfinished">Cette sauvegarde est endommagée. Rien n’a été modifié. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
        <translation type="unfinished">Ce fichier échange déjà dans un autre espace ({space}). Veuillez clarifier avec la coordination lequel est le bon.</translation>
    </message>
    <message>
        <source>This case file is already open in another window. Please go on there or close the other window.</source>
        <translation type="unfinished">Ce fichier est déjà ouvert dans une autre fenêtre. Continuez là-bas ou fermez-la.</translation>
    </message>
    <message>
        <source>This case file is older than it was last time: the last {missing} changes are missing.</source>
        <translation type="unfinished">Ce fichier est plus ancien que la dernière fois : les {missing} dernières modifications manquent.</translation>
    </message>
    <message>
        <source>This case file was changed while it was closed.</source>
        <translation type="unfinished">Ce fichier a été modifié pendant qu’il était fermé.</translation>
    </message>
    <message>
        <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
        <translation type="unfinished">Ce fichier a été restauré d’une sauvegarde. Avant de sceller du nouveau, il faut une fois le répertoire d’échange : branchez la clé ou le lecteur et rendez votre travail.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of the program. Please update the program; the file stays as it is.</source>
        <translation type="unfinished">Ce fichier a été écrit par une version plus récente du programme. Veuillez mettre le programme à jour ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>This case has to be kept until {day} and cannot be erased before. If the reason is gone, lift the hold first.</source>
        <translation type="unfinished">Ce dossier doit être conservé jusqu’au {day} et ne peut pas être effacé avant. Si le motif a disparu, levez d’abord la conservation.</translation>
    </message>
    <message>
        <source>This case is here already, or was erased here. Nothing was taken over. Between colleagues, sync keeps cases the same.</source>
        <translation type="unfinished">Ce dossier est déjà ici, ou a été effacé ici. Rien n’a été repris. Entre collègues, l’échange garde les dossiers identiques.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation type="unfinished">Ce dossier n’est plus là.</translation>
    </message>
    <message>
        <source>This case takes part in this project already.</source>
        <translation type="unfinished">Ce dossier participe déjà à ce projet.</translation>
    </message>
    <message>
        <source>This consultation is signed and stays as it is. What has to be corrected or added goes into an amendment.</source>
        <translation type="unfinished">Cette consultation est signée et reste telle quelle. Ce qui doit être corrigé ou ajouté va dans un complément.</translation>
    </message>
    <message>
        <source>This day is in the future. Please choose the day from which the device was no longer in the right hands.</source>
        <translation type="unfinished">Ce jour est dans l’avenir. Veuillez choisir le jour à partir duquel l’appareil n’était plus entre de bonnes mains.</translation>
    </message>
    <message>
        <source>This device&apos;s keychain cannot be used. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Le trousseau de cet appareil est inutilisable. La phrase secrète ouvre le fichier comme toujours.</translation>
    </message>
    <message>
        <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">Ce n’est ni une photo ni un PDF. Photographiez le papier et choisissez la photo.</translation>
    </message>
    <message>
        <source>This is no case file in JSON as this program writes it.</source>
        <translation type="unfinished">Ce n’est pas un dossier en JSON tel que l’écrit ce programme.</translation>
    </message>
    <message>
        <source>This is no date. Expected is for example 31.12.2026 or 2026-12-31.</source>
        <translation type="unfinished">Ce n’est pas une date. On attend par exemple 31.12.2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>This is no name: there is no letter in it.</source>
        <translation type="unfinished">Ce n’est pas un nom : il ne contient aucune lettre.</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation type="unfinished">Ce n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>This is no text file. Please save it as CSV or XLSX.</source>
        <translation type="unfinished">Ce n’est pas un fichier texte. Veuillez l’enregistrer en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This is not a complete key card. Please scan it again or copy all of it.</source>
        <translation type="unfinished">Ce n’est pas une carte de clé complète. Scannez-la de nouveau ou copiez-la en entier.</translation>
    </message>
    <message>
        <source>This is your own key card. Please enter the other person&apos;s card.</source>
        <translation type="unfinished">C’est votre propre carte de clé. Entrez celle de l’autre personne.</translation>
    </message>
    <message>
        <source>This key card comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Cette carte de clé vient d’une version plus récente du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This key card has been altered. Please do not accept it, and ask the person.</source>
        <translation type="unfinished">Cette carte de clé a été modifiée. Ne l’acceptez pas et demandez à la personne.</translation>
    </message>
    <message>
        <source>This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX and XLSX.</source>
        <translation type="unfinished">Ce type de fichier n’est pas conservé. Possibles : JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX et XLSX.</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished">tigrinya</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">Heure (UTC)</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished">Timor oriental</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished">Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished">Tokelau</translation>
    </message>
    <message>
        <source>Toleration § 60a</source>
        <translation type="unfinished">Tolérance § 60a</translation>
    </message>
    <message>
        <source>Toleration § 60b</source>
        <translation type="unfinished">Tolérance § 60b</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished">Tonga</translation>
    </message>
    <message>
        <source>Too many frozen statistics overlap with this period. Please choose a period that is frozen already, or take quarters and years.</source>
        <translation type="unfinished">Trop de statistiques figées recoupent cette période. Veuillez choisir une période déjà figée, ou prendre des trimestres et des années.</translation>
    </message>
    <message>
        <source>Tracing relatives</source>
        <translation type="unfinished">Recherche de proches</translation>
    </message>
    <message>
        <source>Trade union advice</source>
        <translation type="unfinished">Conseil syndical</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Formation</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Formation et travail</translation>
    </message>
    <message>
        <source>Training toleration § 60c</source>
        <translation type="unfinished">Tolérance pour formation § 60c</translation>
    </message>
    <message>
        <source>Trial with an employer (MAG)</source>
        <translation type="unfinished">Essai chez un employeur (MAG)</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished">Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished">Tunisie</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished">turc</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished">Turkménistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished">Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished">Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished">Turquie</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished">Îles Vierges américaines</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished">Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished">Ukraine</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished">ukrainien</translation>
    </message>
    <message>
        <source>Under Counsel&apos;s name the keychain holds something that Counsel did not put there. Please type the passphrase and set this device up again.</source>
        <translation type="unfinished">Sous le nom de Counsel, le trousseau contient quelque chose que Counsel n’y a pas mis. Veuillez taper la phrase secrète et remettre cet appareil en place.</translation>
    </message>
    <message>
        <source>Under and over 25</source>
        <translation type="unfinished">Moins et plus de 25 ans</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished">Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">Royaume-Uni</translation>
    </message>
    <message>
        <source>United States (USA)</source>
        <translation type="unfinished">États-Unis (USA)</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished">Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished">Besoins non couverts</translation>
    </message>
    <message>
        <source>Unmet demand by district</source>
        <translation type="unfinished">Besoins non couverts par quartier</translation>
    </message>
    <message>
        <source>Unmet demand by offer</source>
        <translation type="unfinished">Besoins non couverts par offre</translation>
    </message>
    <message>
        <source>Unmet demand: why</source>
        <translation type="unfinished">Besoins non couverts : pourquoi</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">ourdou</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished">Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished">Ouzbékistan</translation>
    </message>
    <message>
        <source>Validity ends before it begins.</source>
        <translation type="unfinished">La validité se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Values and everyday skills</source>
        <translation type="unfinished">Valeurs et vie quotidienne</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished">Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished">Cité du Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished">Venezuela</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation type="unfinished">Viêt Nam</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished">vietnamien</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Violence</translation>
    </message>
    <message>
        <source>Visit to an office or institution</source>
        <translation type="unfinished">Visite d’un service ou d’une institution</translation>
    </message>
    <message>
        <source>Vocational language course A2</source>
        <translation type="unfinished">Cours d’allemand professionnel A2</translation>
    </message>
    <message>
        <source>Vocational language course B1</source>
        <translation type="unfinished">Cours d’allemand professionnel B1</translation>
    </message>
    <message>
        <source>Vocational language course B2</source>
        <translation type="unfinished">Cours d’allemand professionnel B2</translation>
    </message>
    <message>
        <source>Vocational language course C1</source>
        <translation type="unfinished">Cours d’allemand professionnel C1</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Bénévole</translation>
    </message>
    <message>
        <source>Volunteer companion</source>
        <translation type="unfinished">Accompagnant bénévole</translation>
    </message>
    <message>
        <source>Volunteer&apos;s sheet</source>
        <translation type="unfinished">Feuille de la ou du bénévole</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>Wait for an appointment after a referral (median)</source>
        <translation type="unfinished">Attente d’un rendez-vous après une orientation (médiane)</translation>
    </message>
    <message>
        <source>Wait for the appointment there</source>
        <translation type="unfinished">Attente du rendez-vous là-bas</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished">Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Was a passphrase or recovery sheet with it?</source>
        <translation type="unfinished">Y avait-il une phrase secrète ou une feuille de secours avec ?</translation>
    </message>
    <message>
        <source>Was it switched off?</source>
        <translation type="unfinished">Était-il éteint ?</translation>
    </message>
    <message>
        <source>Was its disk encrypted?</source>
        <translation type="unfinished">Son disque était-il chiffré ?</translation>
    </message>
    <message>
        <source>We phoned</source>
        <translation type="unfinished">Nous avons téléphoné</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished">Nous avons parlé</translation>
    </message>
    <message>
        <source>Welfare association</source>
        <translation type="unfinished">Association d’aide sociale</translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished">Ouest</translation>
    </message>
    <message>
        <source>Western Balkans</source>
        <translation type="unfinished">Balkans occidentaux</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished">Sahara occidental</translation>
    </message>
    <message>
        <source>What is gone? (device, number, colour)</source>
        <translation type="unfinished">Qu’est-ce qui a disparu ? (appareil, numéro, couleur)</translation>
    </message>
    <message>
        <source>What lies in this device&apos;s keychain does not open the case file any more. Please type the passphrase and set the device up again.</source>
        <translation type="unfinished">Ce que contient le trousseau de cet appareil n’ouvre plus le fichier. Veuillez taper la phrase secrète et remettre l’appareil en place.</translation>
    </message>
    <message>
        <source>What may follow from it for them?</source>
        <translation type="unfinished">Que peut-il en résulter pour elles ?</translation>
    </message>
    <message>
        <source>What volunteers noted</source>
        <translation type="unfinished">Ce que les bénévoles ont noté</translation>
    </message>
    <message>
        <source>What was done so that it does not happen again?</source>
        <translation type="unfinished">Qu’a-t-on fait pour que cela ne se reproduise pas ?</translation>
    </message>
    <message>
        <source>When, where and how did it happen?</source>
        <translation type="unfinished">Quand, où et comment est-ce arrivé ?</translation>
    </message>
    <message>
        <source>Where passphrase or recovery sheet were with it: encrypt the file anew</source>
        <translation type="unfinished">Si la phrase secrète ou la feuille de secours était avec : chiffrer le fichier à neuf</translation>
    </message>
    <message>
        <source>Who had it last?</source>
        <translation type="unfinished">Qui l’a eu en dernier ?</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished">De qui il s’agit</translation>
    </message>
    <message>
        <source>Who signed this file is not known here yet. Please compare the fingerprint first.</source>
        <translation type="unfinished">La personne qui a signé ce fichier n’est pas encore connue ici. Veuillez d’abord comparer l’empreinte.</translation>
    </message>
    <message>
        <source>Why cases ended</source>
        <translation type="unfinished">Pourquoi les dossiers ont pris fin</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">Sur quoi</translation>
    </message>
    <message>
        <source>Without delay, in a language that they understand (Art. 34).</source>
        <translation type="unfinished">Sans retard, dans une langue qu’elles comprennent (art. 34).</translation>
    </message>
    <message>
        <source>Without it the case file does not open. Restore a backup.</source>
        <translation type="unfinished">Sans lui, le fichier ne s’ouvre pas. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation type="unfinished">Foyer pour femmes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Travail</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished">Travail et formation</translation>
    </message>
    <message>
        <source>Work opportunity (§ 16d SGB II)</source>
        <translation type="unfinished">Mesure d’occupation (§ 16d SGB II)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 5 AsylbLG)</source>
        <translation type="unfinished">Mesure d’occupation (§ 5 AsylbLG)</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation type="unfinished">Atelier ou formation continue</translation>
    </message>
    <message>
        <source>Write it anew from the other copy; the next time it is opened that happens by itself.</source>
        <translation type="unfinished">Le réécrire à partir de l’autre copie ; cela se fait tout seul à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Write them anew from the history; the history itself stays as it is.</source>
        <translation type="unfinished">Les réécrire à partir de l’historique ; l’historique lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Writing to the exchange folder is not allowed. Please check the stick&apos;s write protection or ask for permission; until then the changes stay stored here.</source>
        <translation type="unfinished">L’écriture dans le répertoire d’échange n’est pas permise. Vérifiez la protection de la clé ou demandez l’autorisation ; d’ici là, les modifications restent enregistrées ici.</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation type="unfinished">une langue commune</translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished">absence</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">une autre raison</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished">suppléance</translation>
    </message>
    <message>
        <source>leaving this work</source>
        <translation type="unfinished">départ de ce poste</translation>
    </message>
    <message>
        <source>other responsibility</source>
        <translation type="unfinished">autre responsabilité</translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished">levée du secret</translation>
    </message>
    <message>
        <source>special knowledge</source>
        <translation type="unfinished">connaissances particulières</translation>
    </message>
    <message>
        <source>stands in the case</source>
        <translation type="unfinished">figure dans le dossier</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Le fichier n’est pas chiffré : quiconque peut ouvrir le répertoire peut le lire.
Répertoire : {folder}
Nom : {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation type="unfinished">Enregistrer ce papier comme fichier lisible ?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Courrier</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Retour au dossier</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation type="unfinished">Inclure la note protégée</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation type="unfinished">Langue de la personne</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation type="unfinished">Dates dans les chiffres de la langue</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation type="unfinished">La colonne allemande garde ses chiffres, comme les lettres et les administrations.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">Données transmises</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation type="unfinished">Levée du secret et orientation…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Aperçu</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation type="unfinished">Enregistrer verrouillé par une phrase secrète…</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation type="unfinished">Enregistrer signé avec un certificat…</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation type="unfinished">Le papier est fait à neuf chaque fois et n’est jamais stocké ici.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation type="unfinished">La personne emporte la lettre.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation type="unfinished">Levée du secret {number} : {information}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished">Enregistrer en PDF verrouillé</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Phrase secrète : {passphrase}

Dites-la par téléphone et jamais par le même chemin que le fichier. Elle n’est montrée que maintenant et n’est stockée nulle part.
Répertoire : {folder}
Nom : {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation type="unfinished">Enregistrer ce papier verrouillé par une phrase secrète ?</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation type="unfinished">Je l’ai notée : enregistrer</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation type="unfinished">Enregistré dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">En-tête</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished">Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished">Enlever le logo</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">Lettres selon DIN 5008</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation type="unfinished">Forme B : grand en-tête</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation type="unfinished">Forme A : petit en-tête</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation type="unfinished">Figure sur chaque papier imprimé désormais.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished">Images (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished">Le logo est enlevé.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation type="unfinished">Lire une lettre</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished">Quelle lettre</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Comment elle est arrivée</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation type="unfinished">Calculer les dates</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">à vérifier</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Sources : {sources} · vérifié le {day}. Pas de conseil juridique.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Ce n’est pas une date. Écrivez jour.mois.année.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished">Composants du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation type="unfinished">Counsel est fait avec le travail de beaucoup d’autres</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation type="unfinished">Quelle perte</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation type="unfinished">Un autre est perdu</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation type="unfinished">Imprimer le procès-verbal…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Un appareil est perdu</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation type="unfinished">Quelque chose est perdu : noter l’heure maintenant</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation type="unfinished">Ordinateur, clé USB ou papier disparu ?</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation type="unfinished">Ce guide mène à travers ce qui doit être fait, note quand cela a été fait, et imprime le procès-verbal que demande l’art. 33, par. 5 RGPD. À partir du moment où quelqu’un l’a constaté, il reste 72 heures pour la notification à l’autorité.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation type="unfinished">C’est une aide au travail, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation type="unfinished">72 heures à partir du constat (art. 33 RGPD). Nuits, week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished">tout est fait</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation type="unfinished">les 72 heures sont passées</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation type="unfinished">
            <numerusform>encore %n heure entière</numerusform>
            <numerusform>encore %n heures entières</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation type="unfinished">Notifier au plus tard le {moment}</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation type="unfinished">Procès-verbal de la perte</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Qui appeler</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation type="unfinished">Nom, téléphone</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation type="unfinished">Remplissez ceci maintenant : le jour même, personne ne veut le chercher.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">Ce qui est connu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished">Heure</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation type="unfinished">Constaté le, à</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation type="unfinished">
            <numerusform>Ce fichier contient ici %n dossier.</numerusform>
            <numerusform>Ce fichier contient ici %n dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation type="unfinished">Veuillez indiquer jour et heure, par exemple 20.11.2026 et 14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation type="unfinished">Décision sur la notification</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation type="unfinished">Raison, et qui a décidé</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation type="unfinished">Disque chiffré, ordinateur éteint, aucune clé avec : un risque est en général improbable. Si l’un de ces points n’est pas certain, demandez au délégué à la protection des données.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Que faire</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Y aller</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">Recevoir un paquet</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">Mes personnes</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Encore personne</translation>
    </message>
    <message>
        <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
        <translation type="unfinished">Votre conseiller vous donne un paquet, dans un répertoire ou sur une clé. Recevez-le avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">Cartes à montrer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Classeur</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Parle</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">Arrêt</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">À apporter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Mission</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">N’en fait pas partie</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Jusqu’au</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">terminé</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Encore rien</translation>
    </message>
    <message>
        <source>What you write and save is shown here.</source>
        <translation type="unfinished">Ici apparaît ce que vous écrivez et enregistrez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Ce que j’ai écrit</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished">pas encore de réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">accepté</translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished">renvoyé</translation>
    </message>
    <message>
        <source>Your counsellor writes</source>
        <translation type="unfinished">Votre conseiller écrit</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished">Réécrire</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Papier</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation type="unfinished">Plus sur la personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">Retour aux dossiers</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation type="unfinished">C’est la même personne</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation type="unfinished">Quelqu’un d’autre finalement</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation type="unfinished">Seuls le nom et une langue parlée sont nécessaires. Papiers, statut de séjour et tout le reste peuvent suivre, ou jamais.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Nouveau dossier</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation type="unfinished">Moins sur la personne</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation type="unfinished">Un autre dossier de {name} a été ouvert.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation type="unfinished">Un autre dossier est ouvert pour {name}.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation type="unfinished">Counsel est maintenant en version {version}.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation type="unfinished">Quoi de neuf ?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation type="unfinished">Un délai arrive à échéance aujourd’hui.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation type="unfinished">Des changements sont arrivés.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation type="unfinished">Ouvrir Counsel</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished">Fermer le message</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Pas fait</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">Attention</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation type="unfinished">Réglages de l’organisation</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation type="unfinished">Signé par {name}, {organisation}, {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation type="unfinished">J’ai comparé l’empreinte avec cette personne</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation type="unfinished">Cette personne n’est pas encore connue sur cet ordinateur. Veuillez comparer l’empreinte, en personne ou par téléphone :</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation type="unfinished">Tout cela est déjà en vigueur.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation type="unfinished">Les réglages de l’organisation sont en vigueur.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation type="unfinished">jusqu’ici : {before}
nouveau : {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation type="unfinished">Reprendre un fichier de réglages…</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation type="unfinished">Enregistrer comme fichier de réglages…</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation type="unfinished">En-tête, listes propres, durée de conservation, délai de verrouillage, langue et répertoires dans un seul fichier que signe la coordination.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation type="unfinished">Le fichier de réglages est signé et enregistré.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished">Fichier de réglages</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">Export en cours…</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation type="unfinished">
            <numerusform>Ce fichier a été restauré d’une sauvegarde : %n paquet propre d’après était déjà parti. Le compte continue après lui ; son contenu est chez vos collègues.</numerusform>
            <numerusform>Ce fichier a été restauré d’une sauvegarde : %n paquets propres d’après étaient déjà partis. Le compte continue après eux ; leur contenu est chez vos collègues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation type="unfinished">Personne ne reçoit encore rien : acceptez d’abord une carte de clé sous « Équipe ».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation type="unfinished">
            <numerusform>%n modification attend {people}.</numerusform>
            <numerusform>%n modifications attendent {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation type="unfinished">
            <numerusform>%n paquet scellé attend le répertoire sur cet ordinateur.</numerusform>
            <numerusform>%n paquets scellés attendent le répertoire sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">Tout a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation type="unfinished">
            <numerusform>%n modification envoyée, arrivée pas encore confirmée.</numerusform>
            <numerusform>%n modifications envoyées, arrivée pas encore confirmée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n modification envoyée, arrivée (confirmé {when}).</numerusform>
            <numerusform>%n modifications envoyées, toutes arrivées (confirmé {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n modification envoyée, {count} arrivée(s) jusqu’ici (confirmé {when}).</numerusform>
            <numerusform>%n modifications envoyées, {count} arrivée(s) jusqu’ici (confirmé {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation type="unfinished">Reçoit : {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation type="unfinished">
            <numerusform>%n paquet n’y est pas arrivé, alors que de plus récents y sont. Le prochain export le remet dans le répertoire.</numerusform>
            <numerusform>%n paquets n’y sont pas arrivés, alors que de plus récents y sont. Le prochain export les remet dans le répertoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation type="unfinished">Deux paquets différents portant le même numéro y sont arrivés de cet appareil : il a été copié ou restauré. S’il existe une deuxième copie, veuillez donner de nouvelles clés à l’une d’elles.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation type="unfinished">Mis de côté là-bas : {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation type="unfinished">Rien de nouveau pour cette personne.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Boîte de réception</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished">Vers la boîte de réception</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Différences</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Décider</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation type="unfinished">Vu deux fois ?</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished">Regarder les paires</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished">Comparer maintenant</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation type="unfinished">Vers les bénévoles</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Équipe et clés</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">Vers l’équipe</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation type="unfinished">Accès, sept jours</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation type="unfinished">Qui a vu quoi</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Charge de dossiers</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished">Vers les dossiers</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Cours et places</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation type="unfinished">Vers l’annuaire</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation type="unfinished">Temps d’attente, douze mois</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation type="unfinished">Vers les rapports</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished">Orientations sans réponse</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation type="unfinished">Vers les services</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation type="unfinished">Interprètes, dernier trimestre</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Ce qui attend</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation type="unfinished">Où en est la région</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Vue d’ensemble</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Comptage…</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation type="unfinished">Vérification du paquet {number} sur {total}…</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation type="unfinished">Comparaison de tous…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation type="unfinished">Arrêté. Personne n’a été comparé.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation type="unfinished">Pas encore de répertoire : choisissez dans la boîte de réception par quoi vous échangez.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation type="unfinished">
            <numerusform>%n paquet prêt à fusionner</numerusform>
            <numerusform>%n paquets prêts à fusionner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished">Rien à fusionner.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation type="unfinished">{new} nouveaux, {changed} modifiés</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation type="unfinished">Aucune différence ouverte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvertes</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation type="unfinished">Réponses des conseillers</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">Questions sans réponse</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation type="unfinished">Paires dont personne n’a été interrogé</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation type="unfinished">Comparer tout le monde prend un moment.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation type="unfinished">Aucun bénévole n’est connu dans ce fichier.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation type="unfinished">Entrées que personne n’a regardées</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation type="unfinished">
            <numerusform>La plus ancienne attend depuis %n jour.</numerusform>
            <numerusform>La plus ancienne attend depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation type="unfinished">Personnes avec une carte de clé</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation type="unfinished">Confiance retirée</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation type="unfinished">La région n’a pas encore d’annuaire signé.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation type="unfinished">L’annuaire a expiré le {day}. Veuillez le signer de nouveau.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation type="unfinished">L’annuaire expire le {day}. Veuillez bientôt le signer de nouveau.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation type="unfinished">L’annuaire vaut jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Vus</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Écrit</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Imprimé, enregistré, transmis</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation type="unfinished">Supprimés ou effacés</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation type="unfinished">Cours et places dans l’annuaire</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation type="unfinished">Places libres</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation type="unfinished">Non confirmés depuis trois mois</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation type="unfinished">Personne n’a noté de besoin non couvert ces douze derniers mois.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation type="unfinished">Besoins non couverts, douze mois</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation type="unfinished">
            <numerusform>%n service avec moins de cinq orientations : non affiché</numerusform>
            <numerusform>%n services avec moins de cinq orientations : non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation type="unfinished">Trop peu d’orientations avec rendez-vous pour le dire.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation type="unfinished">Personne n’attend de réponse depuis trois semaines.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation type="unfinished">Envoyées il y a plus de trois semaines</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation type="unfinished">La plus ancienne est du {day}.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation type="unfinished">Aucun dossier dans ce fichier.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation type="unfinished">{now} maintenant, {then} dans 12 semaines</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Ensemble</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation type="unfinished">Ratios de comparaison, pour un temps plein : {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation type="unfinished">Qui travaille combien est indiqué dans les rapports.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation type="unfinished">Pour un temps plein</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation type="unfinished">Personne n’a eu besoin d’interprète le dernier trimestre.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation type="unfinished">Consultations qui en avaient besoin</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation type="unfinished">Un interprète était là</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation type="unfinished">Un proche a aidé</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished">Personne n’était là</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation type="unfinished">Une étoile : moins de cinq, ou un nombre qui les trahirait.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Mes propres mots</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">Mot</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished">Pas encore de mots</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation type="unfinished">Faites un clic droit sur un mot marqué dans une note et choisissez « Ajouter à mes mots ».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation type="unfinished">Ceux-ci comptent comme bien écrits. Ils restent dans le fichier des dossiers et n’en sortent avec personne.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation type="unfinished">« {word} » n’est plus un de vos mots.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation type="unfinished">Fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">Premiers pas</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Vue d’ensemble</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Boîte de réception</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Nouveau dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Consultation</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Cours et places</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Courrier</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Échange</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Différences</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Rapports</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Annuaire</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Reprendre des tableaux</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Équipe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Réponses</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Groupes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Envoyer</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation type="unfinished">Vu deux fois</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Accès</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Vérifier ce fichier</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Clés et verrouillage</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Un appareil est perdu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">Mes personnes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Ajouter un papier</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Demander de l’aide</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">Noter des heures</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">Regarder le classeur</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">Cartes à montrer</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Aide et urgence</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">Langue et taille</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation type="unfinished">Manuel pour bénévoles</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation type="unfinished">Clé sur papier</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation type="unfinished">La clé, lettre par lettre</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Imprimer la feuille…</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation type="unfinished">Elle est sur papier, et j’ai vérifié chaque lettre</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation type="unfinished">Si tous les appareils de votre organisation sont perdus, cette clé ouvre encore ce que vos gens ont envoyé. Imprimez-la ou recopiez-la, et mettez la feuille au coffre. Elle n’est montrée que maintenant et n’est gardée nulle part dans le programme.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation type="unfinished">Elle compte à partir du prochain annuaire que vous signez. Elle n’ouvre que ce qui est scellé pour des personnes de votre propre organisation.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation type="unfinished">Les majuscules semblent verrouillées.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">La même encore</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Solidité</translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess. Please choose words that nobody expects.</source>
        <translation type="unfinished">Trop facile à deviner. Choisissez des mots que personne n’attend.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
        <translation type="unfinished">Quatre ou cinq mots sans rapport se retiennent bien et se devinent mal. Pas de nom, pas de date de naissance.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform>Encore %n caractère.</numerusform>
            <numerusform>Encore %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation type="unfinished">La même personne deux fois</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation type="unfinished">Comparer sans noms</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation type="unfinished">Crée une clé que seuls les conseillers partagent. Avec elle, la coordination peut voir que deux fichiers désignent peut-être une même personne, sans nom.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Deux personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Peut-être la même personne</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">La même personne</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Pas la même</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Demander aux conseillers</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation type="unfinished">En faire une personne</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation type="unfinished">Cela ne réunit personne : chaque dossier reste où il est.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished">Personne ne semble être ici deux fois</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation type="unfinished">Quand noms, dates de naissance et origine de deux personnes concordent, ou qu’une question est arrivée, elles apparaissent ici avec les raisons.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">Comparaison en cours…</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation type="unfinished">Pour une seule personne : {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Contre : {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation type="unfinished">La coordination : {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation type="unfinished">{person} : {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation type="unfinished">Cela vaut dès que ceux qui les conseillent sont d’accord.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation type="unfinished">Veuillez parler à {person} avant de répondre ; la personne conseillée devrait le savoir.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation type="unfinished">Cela part aux conseillers avec le prochain échange.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation type="unfinished">Gardé. La coordination l’apprend avec le prochain échange.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Repris.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation type="unfinished">La clé est créée. Elle part aux conseillers de confiance avec le prochain échange, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation type="unfinished">Dossiers : {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation type="unfinished">Conseillé ailleurs ; rien de plus n’est connu ici.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation type="unfinished">Conseillé par {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Une personne</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Demandé</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished">Très probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Possible</translation>
    </message>
</context>
<context>
    <name>PhraseCards</name>
    <message>
        <source>Card</source>
        <translation type="unfinished">Carte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Lire à voix haute</translation>
    </message>
    <message>
        <source>There are no cards in this language yet</source>
        <translation type="unfinished">Il n’y a pas encore de cartes dans cette langue</translation>
    </message>
    <message>
        <source>Please ask your counsellor for an interpreter.</source>
        <translation type="unfinished">Demandez un interprète à votre conseiller.</translation>
    </message>
    <message>
        <source>Which card do you want to show?</source>
        <translation type="unfinished">Quelle carte voulez-vous montrer ?</translation>
    </message>
    <message>
        <source>Draft: nobody has checked these translations yet.</source>
        <translation type="unfinished">Brouillon : personne n’a encore vérifié ces traductions.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Choisir répertoire ou clé USB…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation type="unfinished">Un de plus…</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation type="unfinished">Est-ce le bon répertoire ?</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation type="unfinished">Si c’est le bon, tous les paquets y sont remis. Si c’est une autre clé USB, veuillez choisir « Annuler » et brancher la bonne.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation type="unfinished">C’est le bon</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation type="unfinished">Ne plus utiliser</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished">Aucun répertoire choisi pour l’instant.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation type="unfinished">Répertoire ou clé USB pour l’échange</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation type="unfinished">Un répertoire ou une clé USB de plus pour l’échange</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation type="unfinished">{folder} n’est plus utilisé.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation type="unfinished">Répertoire : {folder} · injoignable en ce moment</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation type="unfinished">Répertoire : {folder} · encore vide</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation type="unfinished">Répertoire : {folder} · encore rien de cet échange</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Répertoire : {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} est vide, bien que des exports s’y soient trouvés. Est-ce la bonne clé USB ou le bon lecteur ? Rien n’est supprimé ici pour cela.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} contient d’autres fichiers et rien de cet échange, bien que des exports s’y soient trouvés. Est-ce la bonne clé USB ou le bon lecteur ? Rien n’est supprimé ici pour cela.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation type="unfinished">Parts du temps plein</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation type="unfinished">Les dossiers ouverts se comparent par poste à temps plein, jamais par tête. Veuillez saisir pour chacun le pourcentage d’un temps plein payé pour le conseil. Les rapports ne montrent que la somme, et les nombres restent dans ce fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation type="unfinished">{name}, pourcentage du temps plein</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Plus grand</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Imprimer…</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation type="unfinished">Imprimer les deux exemplaires…</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation type="unfinished">Un à emporter, un pour le dossier : les deux sont signés.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation type="unfinished">Il n’y a pas de police pour ces lettres, une case est à leur place : {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation type="unfinished">Il n’y a pas d’imprimante</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation type="unfinished">Cet ordinateur ne connaît pas d’imprimante en ce moment. Veuillez en brancher ou allumer une, ou enregistrer le papier en PDF et l’imprimer ailleurs. Rien n’a été imprimé ni noté.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation type="unfinished">Cet ordinateur ne connaît pas d’imprimante en ce moment. Veuillez en brancher ou allumer une, ou recopier à la main ce qui figure sur le papier. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Regarder encore</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation type="unfinished">L’imprimante n’a pas pris le papier</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation type="unfinished">Elle est peut-être éteinte ou hors de portée. Rien n’a été imprimé ni noté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation type="unfinished">Un nom pour ce fichier</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished">Nom dans la liste</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Utiliser ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation type="unfinished">Tout le monde peut le lire sur cet ordinateur, sans phrase secrète : votre prénom ou un surnom suffit, jamais une personne conseillée.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation type="unfinished">Créer un nouveau fichier</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">Ouvrir un autre répertoire…</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished">Qui travaille maintenant ?</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation type="unfinished">Chaque personne a son propre fichier, avec sa propre phrase secrète. Personne n’ouvre celui d’un autre.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation type="unfinished">Retirer « {name} » de la liste ?</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation type="unfinished">Le fichier reste où il est : {folder}. « Ouvrir un autre répertoire » le fait revenir.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Répertoire du fichier</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished">Il n’y a pas de fichier dans ce répertoire.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">Ouvrir {name}</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation type="unfinished">Nommer {name} autrement</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation type="unfinished">Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation type="unfinished">Pas là en ce moment. La clé USB ou le lecteur est-il branché ?</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished">Fichier</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation type="unfinished">Terminé : {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished">Ajouter une entrée</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Enlever cette entrée</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Ce n’est pas une date. Écrivez jour.mois.année.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished">nécessaire</translation>
    </message>
</context>
<context>
    <name>ReducedHelp</name>
    <message>
        <source>In danger</source>
        <translation type="unfinished">En danger</translation>
    </message>
    <message>
        <source>Ambulance and fire brigade</source>
        <translation type="unfinished">Ambulance et pompiers</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Police</translation>
    </message>
    <message>
        <source>Doctor at night and at the weekend</source>
        <translation type="unfinished">Médecin la nuit et le week-end</translation>
    </message>
    <message>
        <source>Violence against women: help in many languages</source>
        <translation type="unfinished">Violence contre les femmes : aide en plusieurs langues</translation>
    </message>
    <message>
        <source>Someone to talk to, day and night</source>
        <translation type="unfinished">Quelqu’un à qui parler, jour et nuit</translation>
    </message>
    <message>
        <source>All these calls cost nothing.</source>
        <translation type="unfinished">Tous ces appels sont gratuits.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished">Comment ça marche</translation>
    </message>
    <message>
        <source>1. Take in a package: it tells you who and when.</source>
        <translation type="unfinished">1. Recevez un paquet : il dit qui et quand.</translation>
    </message>
    <message>
        <source>2. Write what happened. It is saved at every pause.</source>
        <translation type="unfinished">2. Écrivez ce qui s’est passé. C’est enregistré à chaque pause.</translation>
    </message>
    <message>
        <source>3. Give your work back: your counsellor reads it.</source>
        <translation type="unfinished">3. Rendez votre travail : votre conseiller le lit.</translation>
    </message>
    <message>
        <source>4. If something comes back, read the sentence and write it anew.</source>
        <translation type="unfinished">4. Si quelque chose revient, lisez la phrase et réécrivez.</translation>
    </message>
    <message>
        <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
        <translation type="unfinished">Ce que vous lisez ici reste entre vous et les conseillers. Ne donnez pas de conseil juridique : demandez de l’aide.</translation>
    </message>
    <message>
        <source>Go away from the computer? Press “Lock and leave”.</source>
        <translation type="unfinished">Vous quittez l’ordinateur ? Appuyez sur « Verrouiller et partir ».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>How it works, with pictures</source>
        <translation type="unfinished">Comment ça marche, en images</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Aide et urgence</translation>
    </message>
</context>
<context>
    <name>ReducedSettings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grand</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Plus grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Le plus grand</translation>
    </message>
    <message>
        <source>Digits of dates</source>
        <translation type="unfinished">Chiffres des dates</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished">Que voulez-vous changer ?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">Quelle langue ?</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation type="unfinished">Quelle taille ?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation type="unfinished">Quels chiffres ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Brouillon de traduction</translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation type="unfinished">Signer et envoyer…</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation type="unfinished">Clé sur papier…</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation type="unfinished">Vous pouvez signer les personnes ci-dessus comme annuaire de votre région. Qui a accepté votre carte de clé leur fait alors confiance sans comparer chaque carte.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation type="unfinished">Pas encore d’annuaire : vous comparez vous-même chaque carte de clé. Une coordination peut en signer un pour toute la région.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation type="unfinished">
            <numerusform>Annuaire n° {number} de {name}, %n personne, valable jusqu’au {day}.</numerusform>
            <numerusform>Annuaire n° {number} de {name}, %n personnes, valable jusqu’au {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation type="unfinished">L’annuaire de la région a expiré. Veuillez le signer de nouveau à la page Équipe.</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation type="unfinished">L’annuaire de la région a expiré. Qui a perdu un appareil entre-temps n’apparaîtrait pas ici : demandez à la coordination d’en signer un nouveau, et reprenez-le.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation type="unfinished">L’annuaire de la région expire bientôt. Veuillez le signer de nouveau à la page Équipe.</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation type="unfinished">Signer l’annuaire ?</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation type="unfinished">
            <numerusform>Tous ceux qui vous suivent font alors confiance à cette %n personne et à personne à qui vous avez retiré la confiance. Ne signez que pour des personnes dont vous avez comparé les mots en personne ou par téléphone. Il part avec le prochain export sous « Envoyer ».</numerusform>
            <numerusform>Tous ceux qui vous suivent font alors confiance à ces %n personnes et à personne à qui vous avez retiré la confiance. Ne signez que pour des personnes dont vous avez comparé les mots en personne ou par téléphone. Il part avec le prochain export sous « Envoyer ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation type="unfinished">
            <numerusform>Pour %n personne, aucune suppléance n’est choisie : {names}. Dès lors, elle envoie aux collègues de son organisation des dossiers sans noms ni textes. Si les suppléants doivent tout avoir, choisissez-les d’abord.</numerusform>
            <numerusform>Pour %n personnes, aucune suppléance n’est choisie : {names}. Dès lors, elles envoient aux collègues de leur organisation des dossiers sans noms ni textes. Si les suppléants doivent tout avoir, choisissez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation type="unfinished">Signé. Il part avec le prochain export.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Envoyer</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished">Ce qui n’est pas affiché, et pourquoi</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation type="unfinished">Vous seul voyez cette liste. Sur papier et dans les tableaux il y a une étoile, la même pour chaque raison : une raison dirait combien ils sont.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tableau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Groupe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Exports pris en compte</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation type="unfinished">Ces chiffres contiennent ce qui était dans ce fichier : vos propres entrées, et ce que chaque appareil avait envoyé jusque-là.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished">Dernier export</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation type="unfinished">propres entrées</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished">n° {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished">statistique</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished">Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Le fichier n’est pas chiffré : quiconque peut ouvrir le répertoire peut le lire. Il ne nomme personne. Avec lui, les chiffres de cette période sont figés.
Répertoire : {folder}
Nom : {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation type="unfinished">Enregistrer les chiffres comme fichier lisible ?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished">Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (XLSX)</source>
        <translation type="unfinished">Tableau (XLSX)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished">Rapport (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Rapports</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Land</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Échelon fédéral</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Comité de pilotage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Période</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">À</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">à</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">Figer</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation type="unfinished">Exports pris en compte…</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation type="unfinished">Parts du temps plein…</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation type="unfinished">Une étoile : non affiché.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation type="unfinished">Veuillez saisir deux dates, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation type="unfinished">Pas encore figé : ces chiffres changent avec chaque export qui arrive. L’enregistrement les fige.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation type="unfinished">Figé le {day}, tel que publié. Les exports ultérieurs n’y changent rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation type="unfinished">
            <numerusform>%n non affiché : pourquoi ?</numerusform>
            <numerusform>%n non affichés : pourquoi ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation type="unfinished">Non affiché : cela désignerait des personnes.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation type="unfinished">Afficher en barres (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation type="unfinished">Afficher en tableau (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation type="unfinished">Les chiffres sont conservés tels qu’ils sont maintenant, avec les exports sur lesquels ils reposent. Les rapports ultérieurs y sont comparés, pour que personne ne trouve un petit groupe par soustraction. Cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation type="unfinished">La période n’est pas terminée : ce qui se passe d’ici là n’y figurera pas.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation type="unfinished">Figer les chiffres de cette période ?</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation type="unfinished">Les chiffres sont figés.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Choisir répertoire ou clé USB…</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation type="unfinished">États d’avant une fusion</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation type="unfinished">Le répertoire où vont les sauvegardes, ou le répertoire d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Clé de secours de la feuille imprimée</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">Phrase secrète au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation type="unfinished">Montrer ce qui se passerait</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished">Ce qui se passerait</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished">Où sont les sauvegardes ?</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation type="unfinished">Veuillez d’abord choisir une sauvegarde.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">Tapez la clé de la feuille.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation type="unfinished">Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation type="unfinished">Copie et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation type="unfinished">1  Quelle sauvegarde ?</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation type="unfinished">2  Qu’est-ce qui l’ouvre ?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation type="unfinished">Le fichier revient à son état d’alors. Les fichiers actuels ne sont pas écrasés : ils sont conservés dans un répertoire à côté.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Faite le</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation type="unfinished">Modifications contenues</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Répertoire</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation type="unfinished">La sauvegarde a été vérifiée et restaurée. Elle s’ouvre comme alors.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation type="unfinished">La sauvegarde a été restaurée ; des parties ne sont pas en ordre. Après le déverrouillage, « Vérifier ce fichier » dans les paramètres dit lesquelles.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished">Je connais la phrase secrète</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation type="unfinished">Je n’ai que la feuille de secours</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation type="unfinished">La sauvegarde est de {when}.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation type="unfinished">Il n’y a pas encore de fichier ici : rien n’est remplacé.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation type="unfinished">Le fichier qui est ici maintenant en est un autre. Il n’est pas perdu : il est conservé.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation type="unfinished">On ne peut pas savoir si le fichier actuel contient des modifications plus récentes.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation type="unfinished">
            <numerusform>Le fichier actuel a %n modification de plus que la sauvegarde. Elle n’y sera alors plus.</numerusform>
            <numerusform>Le fichier actuel a %n modifications de plus que la sauvegarde. Elles n’y seront alors plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation type="unfinished">Le fichier actuel n’a rien de plus récent.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation type="unfinished">Les fichiers actuels sont conservés dans : {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation type="unfinished">Ils partent après 30 jours avec la sauvegarde suivante, et aussitôt si un dossier qui s’y trouve encore est effacé.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation type="unfinished">Il s’ouvre alors avec la phrase secrète d’alors, et chaque accès d’alors fonctionne de nouveau. Ce qui a été transmis depuis reste chez vos collègues ; avant le prochain export, le répertoire d’échange doit être à portée de main.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation type="unfinished">Ne plus faire confiance à l’appareil de {name} ?</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation type="unfinished">Retirer la confiance</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation type="unfinished">Plus de confiance depuis</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation type="unfinished">Raison (perdu, volé, personne partie)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation type="unfinished">Désormais, rien n’est scellé pour cet appareil, et ce qu’il a fait ce jour-là ou après est mis de côté à l’arrivée. Ce qui a été scellé pour lui auparavant peut encore y être lu. Les collègues doivent faire de même dans leurs propres fichiers.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation type="unfinished">Veuillez indiquer un jour.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation type="unfinished">Seulement si une loi le permet et qu’aucun consentement n’a pu être obtenu. Demandez d’abord à quelqu’un d’expérimenté, ne communiquez pas plus que nécessaire, et dites-le à la personne dès que c’est sans danger.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation type="unfinished">Notez ce que dit la personne, dans son sens. Les bénévoles et la ville n’en apprennent rien.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished">Ajouter une communication</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation type="unfinished">Communiqué sans consentement</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation type="unfinished">Rien n’a été dit sans consentement.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation type="unfinished">personne pas encore informée</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation type="unfinished">personne informée le {day}</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished">Ajouter une réclamation</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">Réclamations</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation type="unfinished">Aucune réclamation.</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">ouvert</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished">Réponse : {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation type="unfinished">C’est désormais une seule personne ; tous les dossiers lui appartiennent.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already</source>
        <translation type="unfinished">C’est peut-être quelqu’un qui est déjà ici</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished">Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation type="unfinished">Très probable : {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation type="unfinished">Possible : {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Contre : {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">C’est de nouveau comme avant.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished">Vider le champ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Ma carte de clé</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation type="unfinished">Clés et verrouillage…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation type="unfinished">Les papiers pour les personnes sont imprimés dans leur langue.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished">Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Fort contraste</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation type="unfinished">Taille du texte en points</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Compacte</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation type="unfinished">L’orthographe n’est pas vérifiée : cet ordinateur n’a pas hunspell.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation type="unfinished">Mes propres mots…</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Avis sur le bureau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Apparence</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation type="unfinished">Qu’un délai arrive à échéance ou que des changements sont arrivés, quand la fenêtre n’est pas devant. Ils ne nomment personne.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation type="unfinished">L’orthographe des notes est vérifiée par hunspell : {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation type="unfinished">L’orthographe n’est pas vérifiée : hunspell n’a pas de dictionnaire.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished">Afficher la liste</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Qui a vu et modifié quoi</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation type="unfinished">Chaque modification, et qui a vu, imprimé ou transmis quel dossier. La liste d’un seul dossier est dans sa partie « Consentement et confidentialité ».</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation type="unfinished">Reprendre des tableaux…</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation type="unfinished">D’autres programmes</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation type="unfinished">Personnes, consultations et orientations, ou l’annuaire, depuis CSV et XLSX.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation type="unfinished">À propos de Counsel</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation type="unfinished">Licences de tous les composants…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation type="unfinished">Mise à jour depuis une clé USB…</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation type="unfinished">Version {version} · Licence EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation type="unfinished">Répertoire du fichier : {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation type="unfinished">Fonctionne sans aucun réseau : rien ne quitte cet ordinateur, sauf si vous l’exportez.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Dernière sauvegarde : {when}</translation>
    </message>
    <message>
        <source>Backup is due · last one: {when}</source>
        <translation type="unfinished">Sauvegarde à faire · dernière : {when}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Lire à voix haute</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished">Tout est enregistré {time}</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation type="unfinished">Verrouiller et partir</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Aide et urgence</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Demo: made-up people</source>
        <translation type="unfinished">Démo&#xa0;: personnes inventées</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Démo</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform>Verrouillage dans %n minute</numerusform>
            <numerusform>Verrouillage dans %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation type="unfinished">Signer ce papier avec un certificat</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation type="unfinished">Choisir le fichier du certificat…</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished">Phrase secrète du certificat</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation type="unfinished">Signer et enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation type="unfinished">Le fichier signé n’est pas chiffré : quiconque peut ouvrir son répertoire peut le lire. Rien n’est cherché sur internet ; l’heure de la signature est celle de cet ordinateur. Certificat et phrase secrète ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">Fichier du certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Certificats</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tous les fichiers</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation type="unfinished">Veuillez d’abord choisir un fichier de certificat.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">Enregistrer le PDF signé</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">Ajouter à mes mots</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished">Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Départs</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Recevoir</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Arrivées</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Décider</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Échange</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation type="unfinished">
            <numerusform>%n dossier vous est offert. Il est à vous dès que vous acceptez.</numerusform>
            <numerusform>%n dossiers vous sont offerts. Ils sont à vous dès que vous acceptez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>%n paquet est dans le répertoire, complet.</numerusform>
            <numerusform>%n paquets sont dans le répertoire, tous complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>Exporté. %n paquet est dans le répertoire, complet.</numerusform>
            <numerusform>Exporté. %n paquets sont dans le répertoire, tous complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation type="unfinished">
            <numerusform>%n paquet avait disparu du répertoire ou y était endommagé ; il y est de nouveau.</numerusform>
            <numerusform>%n paquets avaient disparu du répertoire ou y étaient endommagés ; ils y sont de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation type="unfinished">
            <numerusform>%n différence entre des personnes est ouverte.</numerusform>
            <numerusform>%n différences entre des personnes sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished">Aucune question ouverte.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation type="unfinished">Dernier export : {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished">Rien n’a encore été exporté.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">Décroissant</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation type="unfinished">Dans l’ordre habituel</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation type="unfinished">Trié par {column}, croissant</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation type="unfinished">Trié par {column}, décroissant</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation type="unfinished">Reprendre de MEIN ORDNER</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished">Ce qui est repris</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation type="unfinished">Aucun nom de ce classeur n’est connu dans ce dossier. Veuillez vérifier à qui il est.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation type="unfinished">Il n’y a rien de nouveau dans ce classeur.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation type="unfinished">Déjà dans ce dossier : {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation type="unfinished">Un autre service a écrit ceci. Veuillez le parcourir avec la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation type="unfinished">
            <numerusform>%n élément repris.</numerusform>
            <numerusform>%n éléments repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation type="unfinished">Classeur de : {names}
Fait par : {office}, {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation type="unfinished">Pour l’annuaire</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">Accepter une carte de clé…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Un appareil est perdu…</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Équipe et clés</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Ma carte de clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Reçoit</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation type="unfinished">Personnes acceptées</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation type="unfinished">Retirer la confiance…</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation type="unfinished">Refaire confiance…</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation type="unfinished">Suppléance…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Encore personne</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation type="unfinished">L’échange demande de la confiance : acceptez les cartes de clé de vos collègues, et faites accepter la vôtre.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation type="unfinished">Annuaire de la région</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation type="unfinished">Choisissez une personne pour voir l’empreinte.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation type="unfinished">Empreinte {fingerprint} · acceptée le {day}</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation type="unfinished">Pas de confiance parce que : {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation type="unfinished">Gardé. Cela compte dès que l’annuaire est signé.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation type="unfinished">L’appareil de {name} n’a plus la confiance.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation type="unfinished">Refaire confiance à l’appareil de {name} ?</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation type="unfinished">Seulement s’il est certain que personne d’autre ne l’a eu en main : le prochain export lui apporte tout ce qui a été retenu, et ce qu’il envoie est repris de nouveau.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation type="unfinished">Refaire confiance</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">La carte de clé de {name} est acceptée.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation type="unfinished">rien : plus de confiance depuis le {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished">Afficher les entrées plus anciennes</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">Nouveau dossier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">En retard</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished">Les sept prochains jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">Rien à faire</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation type="unfinished">Aucune échéance ni étape dans les quatre prochaines semaines.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">Aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation type="unfinished">Un nom et une langue suffisent pour commencer : « Nouveau dossier », ou Ctrl+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Différences</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation type="unfinished">
            <numerusform>Des collègues ont écrit autre chose dans %n champ. Les deux sont conservés.</numerusform>
            <numerusform>Des collègues ont écrit autre chose dans %n champs. Les deux sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation type="unfinished">Regarder les différences</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">On vous demande</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation type="unfinished">
            <numerusform>La coordination demande pour %n champ quelle valeur est juste.</numerusform>
            <numerusform>La coordination demande pour %n champs quelle valeur est juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation type="unfinished">À moitié écrit</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished">Travaillé en dernier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Consultation</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Personne et famille</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Objectif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Orientation</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Levée du secret</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Courrier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Brouillon</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Fait : {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Feuille de secours</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished">Imprimer une feuille…</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation type="unfinished">Personne n’a confirmé qu’elle est sur papier. Sans elle, une phrase secrète oubliée coûte tous les dossiers de ce fichier.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished">En retard : {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation type="unfinished">Le paquet avec le dossier n’est pas encore arrivé. Reprenez ce qui est arrivé, ou échangez encore une fois.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation type="unfinished">{giver} vous offre un dossier</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation type="unfinished">Un dossier offert</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation type="unfinished">Votre phrase jointe</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation type="unfinished">Accepter le dossier</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished">Décliner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Plus tard</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation type="unfinished">Tout ceci est venu avec</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation type="unfinished">Une phrase à {giver} ; un non en a besoin</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation type="unfinished">Le dossier est à vous. Votre réponse part avec le prochain échange.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation type="unfinished">Décliné. Ce qui l’accompagnait a été retiré de votre fichier ; votre réponse part avec le prochain échange.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation type="unfinished">Pourquoi : {reason}. Repose sur : {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation type="unfinished">Offert le {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished">Ce que vous devriez savoir</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation type="unfinished">Échéances et délais ouverts</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished">Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation type="unfinished">Dans les 14 jours : veuillez cocher chacun. En acceptant, vous en répondez.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n document est arrivé avec, {size}.</numerusform>
            <numerusform>%n documents sont arrivés avec, {size} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation type="unfinished">
            <numerusform>De %n document, seul le nom est là pour l’instant. Ce qui est encore en route arrive avec le prochain échange.</numerusform>
            <numerusform>De %n documents, seul le nom est là pour l’instant. Ce qui est encore en route arrive avec le prochain échange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation type="unfinished">Transmettre le dossier à une ou un collègue</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation type="unfinished">Le dossier reste le vôtre jusqu’à ce que votre collègue accepte. Il est scellé pour cette seule personne et part avec le prochain échange.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation type="unfinished">Offrir le dossier</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation type="unfinished">Le dossier est scellé…</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation type="unfinished">Il n’y a pas encore de conseiller dans votre équipe. Acceptez d’abord une carte de clé à la page Équipe.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation type="unfinished">
            <numerusform>%n échéance tombe dans les 14 prochains jours. Votre collègue doit la confirmer avant que le dossier change de main ; jusque-là, vous en répondez.</numerusform>
            <numerusform>%n échéances tombent dans les 14 prochains jours. Votre collègue doit confirmer chacune avant que le dossier change de main ; jusque-là, vous en répondez.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation type="unfinished">Tout ceci est transmis</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n document part avec, {size}.</numerusform>
            <numerusform>%n documents partent avec, {size} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation type="unfinished">
            <numerusform>De %n document seul le nom part : le contenu n’est pas sur cet appareil.</numerusform>
            <numerusform>De %n documents seul le nom part : le contenu n’est pas sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation type="unfinished">
            <numerusform>%n mission de bénévole reste chez vous : terminez-la, et que votre collègue en donne de nouvelles.</numerusform>
            <numerusform>%n missions de bénévoles restent chez vous : terminez-les, et que votre collègue en donne de nouvelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished">Ce qui est transmis</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Déverrouiller</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation type="unfinished">Ouvrir avec cet ordinateur</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">J’ai oublié ma phrase secrète</translation>
    </message>
    <message>
        <source>Open with two sheets of the organisation</source>
        <translation type="unfinished">Ouvrir avec deux feuilles de l’organisation</translation>
    </message>
    <message>
        <source>Other case files of this computer</source>
        <translation type="unfinished">Autres fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source>Open or make another case file…</source>
        <translation type="unfinished">Ouvrir ou créer un autre fichier…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Emergency: erase the keys of this file…</source>
        <translation type="unfinished">Urgence : effacer les clés de ce fichier…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">Aide (F1)</translation>
    </message>
    <message>
        <source>The case file is locked.</source>
        <translation type="unfinished">Le fichier est verrouillé.</translation>
    </message>
    <message>
        <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
        <translation type="unfinished">Les bénévoles déverrouillent ici aussi : avec leur fichier, la fenêtre montre le mode simplifié.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Répertoire : {folder}</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation type="unfinished">Tapez la phrase secrète.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Ouverture…</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation type="unfinished">Démo avec des personnes inventées. Sa phrase secrète&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished">Choisir une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Clé de secours de la feuille imprimée</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation type="unfinished">Choisir et déverrouiller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
        <translation type="unfinished">Huit groupes de cinq ; majuscules, espaces, tirets et lignes ne comptent pas. La feuille reste valable ensuite.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">Tapez la clé de la feuille.</translation>
    </message>
    <message>
        <source>Words of one sheet</source>
        <translation type="unfinished">Mots d’une feuille</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation type="unfinished">Mots d’une autre feuille</translation>
    </message>
    <message>
        <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
        <translation type="unfinished">Vingt mots chacune ; les quatre premières lettres suffisent. Numéros, majuscules et lignes ne comptent pas.</translation>
    </message>
    <message>
        <source>Please type the words of both sheets.</source>
        <translation type="unfinished">Tapez les mots des deux feuilles.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation type="unfinished">Mise à jour depuis une clé USB</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation type="unfinished">Choisir le répertoire de la clé USB…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">L’installer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation type="unfinished">Le programme vérifie qui a signé la mise à jour, qu’elle est plus récente, et que la nouvelle version fonctionne sur cet ordinateur. Alors seulement elle est lancée la prochaine fois.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation type="unfinished">Veuillez d’abord faire une sauvegarde. Un fichier qu’ouvre une version plus récente est mis à niveau ; son état d’avant est conservé à côté pendant 30 jours.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation type="unfinished">Vérification du contenu de la clé USB…</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation type="unfinished">La nouvelle version est décompressée et testée. Cela prend une minute…</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation type="unfinished">Répertoire de la clé USB</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation type="unfinished">Arrêté. Cette version reste celle qui est utilisée.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation type="unfinished">Version {version}, signée et entière. La version {present} fonctionne ici.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation type="unfinished">Fait. La version {version} démarre la prochaine fois ; veuillez fermer le programme.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished">Revenir à la version {version}</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation type="unfinished">La version {version} démarre la prochaine fois. Un fichier que cette version a mis à niveau ne s’y ouvre que depuis ce qui a été conservé avant : voir l’aide sur les mises à jour.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation type="unfinished">Période</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">L’année dernière</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation type="unfinished">Confidentialité déclarée</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation type="unfinished">Dernière formation</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation type="unfinished">Accompagne</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Trajet</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation type="unfinished">Formation et déclaration…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation type="unfinished">Accord…</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">Imprimer l’accord</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation type="unfinished">Heures et frais</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation type="unfinished">avec leur objet</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished">Aucun bénévole pour l’instant</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation type="unfinished">Reprenez la carte de clé d’une ou d’un bénévole sous « Équipe », alors il apparaît ici.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">Aller à l’équipe</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation type="unfinished">Des nombres seulement : qui est accompagné figure dans les dossiers. Les heures comptent une fois acceptées par un conseiller, et seulement celles des fichiers de sa propre organisation arrivés ici entiers : les données des bénévoles ne la quittent jamais, les fichiers sans noms n’apportent donc pas non plus de nombres de bénévoles.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation type="unfinished">Un point par ligne. Les deux parties signent l’accord imprimé.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Accord</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished">{count} à regarder</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation type="unfinished">Une mission pour un bénévole</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation type="unfinished">Quelqu’un sans carte de clé : par des mots</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation type="unfinished">Comment s’appelle cette personne ?</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation type="unfinished">Comment s’appelle cette personne ? (reste ici)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation type="unfinished">Veuillez écrire comment s’appelle cette personne.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation type="unfinished">La relire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation type="unfinished">La ou le bénévole ne reçoit que cela. Pas de santé, pas de questions d’asile, pas d’adresse : un lieu de rendez-vous suffit.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation type="unfinished">Voici tout ce que contient le paquet</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation type="unfinished">Veuillez regarder encore</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation type="unfinished">Ces mots disent peut-être plus que ce dont la ou le bénévole a besoin. Vous décidez.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation type="unfinished">Sceller le paquet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">Je les ai dits</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation type="unfinished">Enregistrer le paquet…</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation type="unfinished">Le paquet pour {volunteer} est scellé. Il part avec le prochain échange.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Le regarder</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation type="unfinished">Le renvoyer…</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation type="unfinished">Accepter et compléter…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">Transmettre</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation type="unfinished">Accepter et compléter</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation type="unfinished">Les mots de la ou du bénévole restent tels quels. Ce que vous ajoutez est de vous, reste chez les conseillers et n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation type="unfinished">Renvoyer avec une phrase</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation type="unfinished">La ou le bénévole lit la phrase après le prochain échange et peut l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished">Renvoyer</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation type="unfinished">{name} suit ce dossier maintenant. Transmise, la date arrive chez {name} avec le prochain échange, comme date du dossier.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation type="unfinished">{name} suit ce dossier maintenant, aucun document ne peut donc être ajouté ici. Veuillez le rendre et demander au bénévole de donner le papier à {name}.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation type="unfinished">{name} suit ce dossier maintenant. Ce que vous acceptez reste ici ; dites à {name} ce qui compte.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">à regarder</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">accepté</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">renvoyé</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation type="unfinished">trajet {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation type="unfinished">Écrit de nouveau. À la version précédente, vous avez dit : {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation type="unfinished">La ou le bénévole lit : {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished">Complément : {words}</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished">Donner une mission</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Bénévoles</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation type="unfinished">Aucune mission donnée pour l’instant</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation type="unfinished">Une ou un bénévole reçoit une seule mission et rien d’autre de ce dossier.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation type="unfinished">Aucun bénévole connu pour l’instant</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation type="unfinished">Reprenez la carte de clé d’un bénévole sous « Équipe », ou donnez la mission avec des mots dits en personne.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">Aller à l’équipe</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation type="unfinished">Une ou un bénévole</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">repris</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">terminé</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation type="unfinished">donnée par des mots, pas encore de réponse</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">donné</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">jusqu’au {day}</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation type="unfinished">Modifier et sceller de nouveau</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation type="unfinished">Terminer cette mission…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished">La reprendre…</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation type="unfinished">Fermée pour {name} : cet appareil l’apprend avec le prochain échange.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation type="unfinished">{name} a ouvert cette mission avec les mêmes mots, sur un autre appareil. Ce qui en vient n’est pas repris. Veuillez demander à qui elle est destinée.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation type="unfinished">Fermer pour {name}</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation type="unfinished">Terminer cette mission</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation type="unfinished">La ou le bénévole apprend avec le prochain échange que la mission est terminée, pas pourquoi.</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation type="unfinished">Reprendre ce paquet ?</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation type="unfinished">Avec le prochain échange, il se ferme sur l’appareil de la ou du bénévole ; de même après son dernier jour. Ce que la personne a écrit est conservé et peut encore être rendu. Cela repose sur la coopération : ce que quelqu’un a lu ou recopié, aucun programme ne peut le reprendre.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Le reprendre</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation type="unfinished">N’écrivez pas les mots et ne les envoyez pas. Ils figurent ici une fois et ne sont gardés nulle part.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation type="unfinished">Le fichier va sur une clé USB ou dans le répertoire. Le premier appareil qui l’ouvre et répond a la mission ; un deuxième est refusé.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation type="unfinished">Dites ces mots à {name} en personne</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation type="unfinished">{bits} bits : qui a le fichier et aucun mot doit essayer des milliards de milliards de fois, et chaque essai coûte environ une seconde à un ordinateur.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">En avant</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation type="unfinished">Ma semaine</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation type="unfinished">avec les noms et mes propres mots</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation type="unfinished">Liste de la semaine</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Fichier de calendrier…</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation type="unfinished">Le fichier de calendrier indique le type et le numéro du dossier, rien d’autre.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation type="unfinished">liste-de-la-semaine</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished">Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation type="unfinished">Effacer maintenant les clés de ce fichier ?</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">EFFACER</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation type="unfinished">Pour continuer, tapez {word}</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation type="unfinished">Effacer les clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Répertoire : {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation type="unfinished">Le fichier devient illisible pour tous, aussitôt et pour toujours : phrase secrète, feuille de secours, feuilles de l’organisation et cet ordinateur ne l’ouvrent plus ici. C’est prévu pour le moment où quelqu’un est sur le point d’emporter l’ordinateur.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation type="unfinished">Ce qui reste lisible ailleurs</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation type="unfinished">Une sauvegarde, avec la phrase secrète ou la feuille de secours de son jour. Ce qui a été exporté, pour ceux pour qui cela a été scellé. Les papiers imprimés et enregistrés. Toute copie de ce répertoire faite auparavant. Un SSD peut garder d’anciens blocs un moment ; seul le chiffrement du disque entier y remédie.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation type="unfinished">Tout n’a pas pu être effacé : {files}. Veuillez supprimer le répertoire à la main.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation type="unfinished">Les clés sont effacées. Plus personne ne peut lire ce fichier ici.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation type="unfinished">Une entrée reste dans le trousseau ; sans le fichier de clés, elle n’ouvre rien.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation type="unfinished">Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">Un instant…</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation type="unfinished">Un instant… C’est une seule étape, elle ne peut pas être arrêtée.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>What you wrote is still here.</source>
        <translation type="unfinished">Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">Enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation type="unfinished">Choisissez une personne.</translation>
    </message>
    <message>
        <source>Saved. You can give it back now or later.</source>
        <translation type="unfinished">Enregistré. Vous pouvez le rendre maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">pas terminé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">terminé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Encore personne</translation>
    </message>
    <message>
        <source>Please take in a package first.</source>
        <translation type="unfinished">Recevez d’abord un paquet.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished">De qui s’agit-il ?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished">Tout est-il juste ?</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">À propos de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Écrire une note</translation>
    </message>
    <message>
        <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
        <translation type="unfinished">Écrivez une ou deux phrases. Rien sur la santé ou la religion, sauf si c’est nécessaire.</translation>
    </message>
    <message>
        <source>What happened with {name}?</source>
        <translation type="unfinished">Que s’est-il passé avec {name} ?</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation type="unfinished">Que voulez-vous raconter ?</translation>
    </message>
    <message>
        <source>Please think about it</source>
        <translation type="unfinished">Pensez-y</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Please choose what happened.</source>
        <translation type="unfinished">Choisissez ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">Veuillez écrire une ou deux phrases.</translation>
    </message>
    <message>
        <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
        <translation type="unfinished">Cela parle de : {topics}. Est-ce nécessaire ? Vous pouvez quand même l’enregistrer.</translation>
    </message>
</context>
</TS>
