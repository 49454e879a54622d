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
2. Elle ouvre sa carte et vous lit ses dix mots ; vous suivez ici.
3. Si un seul mot diffère, n’acceptez pas la carte : on l’a peut-être échangée en chemin.</translation>
        </message>
        <message>
            <source>Open the other person's card file, or paste the text of their key card.</source>
            <translation type="unfinished">Ouvrez le fichier de carte de l’autre personne, ou collez le texte de sa carte de clé.</translation>
        </message>
        <message>
            <source>Open a card file</source>
            <translation type="unfinished">Ouvrir un fichier de carte</translation>
        </message>
        <message>
            <source>The same as digits: {fingerprint}</source>
            <translation type="unfinished">La même en chiffres : {fingerprint}</translation>
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
            <source>For example: parents' evening at the school. And where it is.</source>
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
        <name>CheckFolder</name>
        <message>
            <source>Look through the folder</source>
            <translation type="unfinished">Regarder le dossier</translation>
        </message>
        <message>
            <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
            <translation type="unfinished">Cochez ce qui est là. Regardez seulement avec la personne : le dossier lui appartient.</translation>
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
        <name>Closing</name>
        <message>
            <source>This computer's clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
            <translation type="unfinished">L’horloge de cet ordinateur retarde. Les missions finissent d’après le dernier jour vu ici. Réglez la date et l’heure.</translation>
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
        <name>Folder</name>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished">Utiliser ce dossier</translation>
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
            <translation type="unfinished">Autre dossier ou clé USB…</translation>
        </message>
        <message>
            <source>Which folder or stick?</source>
            <translation type="unfinished">Quel dossier ou quelle clé USB ?</translation>
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
            <translation type="unfinished">Dossier : {folder}</translation>
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
            <translation type="unfinished">Votre travail est dans le dossier. Merci !</translation>
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
            <translation type="unfinished">Il n’y a rien de nouveau pour vous dans ce dossier.</translation>
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
            <translation type="unfinished">Cette traduction est une ébauche : aucun locuteur natif ne l’a vérifiée. L’allemand fait foi.</translation>
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
            <translation type="unfinished">En attente du dossier ou de la clé</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation type="unfinished">Rien en attente</translation>
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
        <name>Labels</name>
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
            <translation type="unfinished">Une modification ne correspond pas aux champs connus de ce programme.</translation>
        </message>
        <message>
            <source>A change is dated more than two days ahead. Is a clock wrong?</source>
            <translation type="unfinished">Une modification est datée de plus de deux jours dans l’avenir. Une horloge est-elle fausse ?</translation>
        </message>
        <message>
            <source>A finished bundle in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
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
            <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
            <translation type="unfinished">Un autre annuaire contredit celui-ci. Y a-t-il deux coordinateurs ? Appelez.</translation>
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
            <source>Coordinator</source>
            <translation type="unfinished">coordination</translation>
        </message>
        <message>
            <source>Counsellor</source>
            <translation type="unfinished">conseil</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation type="unfinished">dari</translation>
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished">anglais</translation>
        </message>
        <message>
            <source>Farsi</source>
            <translation type="unfinished">farsi</translation>
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished">français</translation>
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
            <source>Hindi</source>
            <translation type="unfinished">hindi</translation>
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
            <source>Kurmanji</source>
            <translation type="unfinished">kurmandji</translation>
        </message>
        <message>
            <source>Looked through the folder</source>
            <translation type="unfinished">Dossier regardé</translation>
        </message>
        <message>
            <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
            <translation type="unfinished">Le nom ou l’organisation est trop long pour une carte de clé (120 caractères au plus), vide ou contient des signes invisibles.</translation>
        </message>
        <message>
            <source>Outside and inside differ: somebody signed another person's content anew.</source>
            <translation type="unfinished">L’extérieur et l’intérieur diffèrent : quelqu’un a signé de nouveau le contenu d’un autre.</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation type="unfinished">pachto</translation>
        </message>
        <message>
            <source>Please fill in or correct: {fields}.</source>
            <translation type="unfinished">Veuillez remplir ou corriger : {fields}.</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished">portugais</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished">russe</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished">serbe</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation type="unfinished">somali</translation>
        </message>
        <message>
            <source>Sorani</source>
            <translation type="unfinished">sorani</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished">espagnol</translation>
        </message>
        <message>
            <source>That did not work. Nothing has been lost.</source>
            <translation type="unfinished">Cela n’a pas marché. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>The changes in the file are not readable.</source>
            <translation type="unfinished">Les modifications dans le fichier sont illisibles.</translation>
        </message>
        <message>
            <source>The content is not packed in the agreed way.</source>
            <translation type="unfinished">Le contenu n’est pas emballé comme convenu.</translation>
        </message>
        <message>
            <source>The content of the file is damaged.</source>
            <translation type="unfinished">Le contenu du fichier est endommagé.</translation>
        </message>
        <message>
            <source>The content would unpack to an inadmissible size.</source>
            <translation type="unfinished">Une fois déballé, le contenu serait trop grand.</translation>
        </message>
        <message>
            <source>The device is known, but the file names another key.</source>
            <translation type="unfinished">L’appareil est connu, mais le fichier indique une autre clé.</translation>
        </message>
        <message>
            <source>The device is trusted no longer, and the file was made after that.</source>
            <translation type="unfinished">L’appareil n’est plus digne de confiance, et le fichier a été fait après.</translation>
        </message>
        <message>
            <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
            <translation type="unfinished">Le disque est plein ou protégé. La dernière étape n’est pas enregistrée, tout le reste l’est. Faites de la place et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>The encrypted content cannot be opened; it was made wrongly.</source>
            <translation type="unfinished">Le contenu chiffré ne s’ouvre pas ; il a été mal fait.</translation>
        </message>
        <message>
            <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
            <translation type="unfinished">Le dossier d’échange est inaccessible. Branchez la clé ou le lecteur réseau et réessayez ; d’ici là, les modifications restent enregistrées ici.</translation>
        </message>
        <message>
            <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
            <translation type="unfinished">Le dossier d’échange n’a pas bien enregistré le fichier. Prenez une autre clé ou un autre dossier ; d’ici là, les modifications restent enregistrées ici.</translation>
        </message>
        <message>
            <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
            <translation type="unfinished">L’export n’a pas été écrit, car une entrée ne respecte pas l’accord ({reason}). Rien n’est perdu.</translation>
        </message>
        <message>
            <source>The file belongs to another exchange space.</source>
            <translation type="unfinished">Le fichier appartient à un autre espace d’échange.</translation>
        </message>
        <message>
            <source>The file cannot be read. Please check whether the medium is still there.</source>
            <translation type="unfinished">Le fichier ne peut pas être lu. Vérifiez que le support est encore là.</translation>
        </message>
        <message>
            <source>The file comes from a newer version of the program. Please update the program.</source>
            <translation type="unfinished">Le fichier vient d’une version plus récente du programme. Mettez le programme à jour.</translation>
        </message>
        <message>
            <source>The file could not be evaluated.</source>
            <translation type="unfinished">Le fichier n’a pas pu être évalué.</translation>
        </message>
        <message>
            <source>The file could not be read just now. Is the stick or drive still connected?</source>
            <translation type="unfinished">Le fichier n’a pas pu être lu. La clé ou le lecteur est-il encore branché ?</translation>
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
            <source>The file is empty. Perhaps it was not copied completely yet.</source>
            <translation type="unfinished">Le fichier est vide. Peut-être n’est-il pas encore copié en entier.</translation>
        </message>
        <message>
            <source>The file is in order, but it is not addressed to this device.</source>
            <translation type="unfinished">Le fichier est en ordre, mais il n’est pas adressé à cet appareil.</translation>
        </message>
        <message>
            <source>The file is larger than an exchange bundle may be.</source>
            <translation type="unfinished">Le fichier est plus grand qu’un paquet d’échange ne peut l’être.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
            <translation type="unfinished">Le fichier dépasse {most} Mo. Scannez-le plus petit ou divisez-le.</translation>
        </message>
        <message>
            <source>The header of the file is damaged or forged.</source>
            <translation type="unfinished">L’en-tête du fichier est endommagé ou falsifié.</translation>
        </message>
        <message>
            <source>The keys of this device are damaged. Please restore a backup.</source>
            <translation type="unfinished">Les clés de cet appareil sont endommagées. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
            <translation type="unfinished">Le nom ou le dossier du fichier ne correspond pas à son contenu. A-t-il été renommé ?</translation>
        </message>
        <message>
            <source>The number of changes is not the announced one.</source>
            <translation type="unfinished">Le nombre de modifications n’est pas celui annoncé.</translation>
        </message>
        <message>
            <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
            <translation type="unfinished">La phrase secrète ne convient pas. Vérifiez les majuscules et la langue du clavier. Avec la feuille de secours, cela marche aussi sans elle.</translation>
        </message>
        <message>
            <source>The person did not come</source>
            <translation type="unfinished">La personne n’est pas venue</translation>
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
            <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
            <translation type="unfinished">Le programme ne lit pas les photos HEIC ou AVIF. Réglez le téléphone sur « Le plus compatible » (JPEG) ou envoyez la photo en JPEG.</translation>
        </message>
        <message>
            <source>The sender is not known here. Please accept their key card first.</source>
            <translation type="unfinished">L’expéditeur n’est pas connu ici. Acceptez d’abord sa carte de clé.</translation>
        </message>
        <message>
            <source>The sender may not send changes of this kind.</source>
            <translation type="unfinished">L’expéditeur n’a pas le droit d’envoyer de telles modifications.</translation>
        </message>
        <message>
            <source>The signature does not hold: the file is damaged or forged.</source>
            <translation type="unfinished">La signature n’est pas valable : le fichier est endommagé ou falsifié.</translation>
        </message>
        <message>
            <source>There are {count} words. No more and no fewer.</source>
            <translation type="unfinished">Il y a {count} mots. Ni plus, ni moins.</translation>
        </message>
        <message>
            <source>There is a date</source>
            <translation type="unfinished">Il y a un rendez-vous</translation>
        </message>
        <message>
            <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
            <translation type="unfinished">Il n’y a plus de place dans le dossier d’échange. Videz-le ou choisissez-en un autre ; d’ici là, les modifications restent enregistrées ici.</translation>
        </message>
        <message>
            <source>There is nobody yet who could open the export. Please accept a key card first.</source>
            <translation type="unfinished">Personne ne peut encore ouvrir l’export. Acceptez d’abord une carte de clé.</translation>
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
            <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
            <translation type="unfinished">Ce dossier échange déjà dans un autre espace ({space}). Voyez avec la coordination lequel est le bon.</translation>
        </message>
        <message>
            <source>This case file is already open in another window. Please go on there or close the other window.</source>
            <translation type="unfinished">Ce fichier est déjà ouvert dans une autre fenêtre. Continuez là-bas ou fermez-la.</translation>
        </message>
        <message>
            <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
            <translation type="unfinished">Ce fichier a été restauré d’une sauvegarde. Avant de sceller du nouveau, il faut une fois le dossier d’échange : branchez la clé ou le lecteur et rendez votre travail.</translation>
        </message>
        <message>
            <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
            <translation type="unfinished">Cet ordinateur est trop lent pour ouvrir le fichier. Échangez les cartes de clé ; cela marche alors sans mots.</translation>
        </message>
        <message>
            <source>This device's keychain cannot be used. The passphrase opens the case file as ever.</source>
            <translation type="unfinished">Le trousseau de cet appareil est inutilisable. La phrase secrète ouvre le fichier comme toujours.</translation>
        </message>
        <message>
            <source>This directory has expired. Please ask the coordinator for a new one.</source>
            <translation type="unfinished">Cet annuaire a expiré. Demandez-en un nouveau à la coordination.</translation>
        </message>
        <message>
            <source>This file is no task or not complete. Please ask for a new one.</source>
            <translation type="unfinished">Ce fichier n’est pas une mission ou n’est pas complet. Demandez-en un nouveau.</translation>
        </message>
        <message>
            <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
            <translation type="unfinished">Ce n’est ni une photo ni un PDF. Photographiez le papier et choisissez la photo.</translation>
        </message>
        <message>
            <source>This is not a complete key card. Please scan it again or copy all of it.</source>
            <translation type="unfinished">Ce n’est pas une carte de clé complète. Scannez-la de nouveau ou copiez-la en entier.</translation>
        </message>
        <message>
            <source>This is not an exchange bundle of this program.</source>
            <translation type="unfinished">Ce n’est pas un paquet d’échange de ce programme.</translation>
        </message>
        <message>
            <source>This is not an ordinary file (but a link, for example).</source>
            <translation type="unfinished">Ce n’est pas un fichier ordinaire (mais un lien, par exemple).</translation>
        </message>
        <message>
            <source>This is your own key card. Please enter the other person's card.</source>
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
            <source>This task has been opened on this device already. It is under “My people”.</source>
            <translation type="unfinished">Cette mission est déjà ouverte sur cet appareil. Elle est sous « Mes personnes ».</translation>
        </message>
        <message>
            <source>This task has run out and cannot be opened any more.</source>
            <translation type="unfinished">Cette mission est terminée et ne peut plus être ouverte.</translation>
        </message>
        <message>
            <source>This word does not occur here: {word}. Please ask again.</source>
            <translation type="unfinished">Ce mot n’existe pas ici : {word}. Demandez encore une fois.</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation type="unfinished">tigrinya</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished">turc</translation>
        </message>
        <message>
            <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
            <translation type="unfinished">Deux appareils ont ouvert cette mission. Demandez à la personne et donnez de nouveaux mots.</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished">ukrainien</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished">ourdou</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished">vietnamien</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation type="unfinished">bénévole</translation>
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
            <source>Writing to the exchange folder is not allowed. Please check the stick's write protection or ask for permission; until then the changes stay stored here.</source>
            <translation type="unfinished">L’écriture dans le dossier d’échange n’est pas permise. Vérifiez la protection de la clé ou demandez l’autorisation ; d’ici là, les modifications restent enregistrées ici.</translation>
        </message>
        <message>
            <source>flight and asylum</source>
            <translation type="unfinished">fuite et asile</translation>
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished">santé</translation>
        </message>
        <message>
            <source>police and crime</source>
            <translation type="unfinished">police et délits</translation>
        </message>
        <message>
            <source>residence and papers</source>
            <translation type="unfinished">séjour et papiers</translation>
        </message>
        <message>
            <source>stands in the case</source>
            <translation type="unfinished">figure dans le dossier</translation>
        </message>
        <message>
            <source>violence and protection</source>
            <translation type="unfinished">violence et protection</translation>
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
            <translation type="unfinished">Votre conseiller vous donne un paquet, dans un dossier ou sur une clé. Recevez-le avec le bouton ci-dessus.</translation>
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
            <translation type="unfinished">Dossier</translation>
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
            <translation type="unfinished">Ébauche : personne n’a encore vérifié ces traductions.</translation>
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
            <translation type="unfinished">La police</translation>
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
            <translation type="unfinished">Traduction provisoire</translation>
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
            <translation type="unfinished">Les pages</translation>
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
        <message numerus="yes">
            <source>Locks in %n minute(s)</source>
            <translation type="unfinished">
                <numerusform>Verrouillage dans %n minute</numerusform>
                <numerusform>Verrouillage dans %n minutes</numerusform>
            </translation>
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
            <translation type="unfinished">Dossier : {folder}</translation>
        </message>
        <message>
            <source>Please type the passphrase.</source>
            <translation type="unfinished">Tapez la phrase secrète.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished">Ouverture…</translation>
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
            <translation type="unfinished">La date</translation>
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
