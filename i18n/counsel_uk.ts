<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
    <context>
        <name>AcceptCard</name>
        <message>
            <source>Accept a key card</source>
            <translation type="unfinished">Прийняти картку ключа</translation>
        </message>
        <message>
            <source>Text of the key card</source>
            <translation type="unfinished">Текст картки ключа</translation>
        </message>
        <message>
            <source>This card is accepted already. Accepting it again may change what the person receives.</source>
            <translation type="unfinished">Цю картку вже прийнято. Якщо прийняти її знову, може змінитися те, що отримує ця людина.</translation>
        </message>
        <message>
            <source>This is my coordinator: also trust everybody in their directory</source>
            <translation type="unfinished">Це мій координатор: довіряти також усім у його довіднику</translation>
        </message>
        <message>
            <source>Open a card file…</source>
            <translation type="unfinished">Відкрити файл картки…</translation>
        </message>
        <message>
            <source>What this person receives</source>
            <translation type="unfinished">Що отримує ця людина</translation>
        </message>
        <message>
            <source>We compared the words in person or by phone</source>
            <translation type="unfinished">Ми звірили слова особисто або телефоном</translation>
        </message>
        <message>
            <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
            <translation type="unfinished">1. Зателефонуйте людині на відомий Вам номер або зустріньтеся.
2. Вона відкриває свою картку й читає Вам десять слів; Ви звіряєте тут.
3. Якщо хоч одне слово інше, не приймайте картку: її могли підмінити дорогою.</translation>
        </message>
        <message>
            <source>Open the other person's card file, or paste the text of their key card.</source>
            <translation type="unfinished">Відкрийте файл картки іншої людини або вставте текст її картки ключа.</translation>
        </message>
        <message>
            <source>Open a card file</source>
            <translation type="unfinished">Відкрити файл картки</translation>
        </message>
        <message>
            <source>The same as digits: {fingerprint}</source>
            <translation type="unfinished">Те саме цифрами: {fingerprint}</translation>
        </message>
        <message>
            <source>Receives</source>
            <translation type="unfinished">Отримує</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished">Прийняти</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished">Скасувати</translation>
        </message>
        <message>
            <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
            <translation type="unfinished">Ця людина відома тут з іншим ключем. Приймайте картку, лише якщо вона сама сказала Вам, що має новий пристрій.</translation>
        </message>
    </context>
    <context>
        <name>AddDate</name>
        <message>
            <source>Day</source>
            <translation type="unfinished">День</translation>
        </message>
        <message>
            <source>Time, if you know it</source>
            <translation type="unfinished">Час, якщо знаєте</translation>
        </message>
        <message>
            <source>What it is about, and where</source>
            <translation type="unfinished">Про що йдеться і де це</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation type="unfinished">Додати зустріч</translation>
        </message>
        <message>
            <source>Leave it empty if you do not know it.</source>
            <translation type="unfinished">Залиште порожнім, якщо не знаєте.</translation>
        </message>
        <message>
            <source>For example: parents' evening at the school. And where it is.</source>
            <translation type="unfinished">Наприклад: батьківські збори в школі. І де вони будуть.</translation>
        </message>
        <message>
            <source>When is the date of {name}?</source>
            <translation type="unfinished">Коли зустріч у {name}?</translation>
        </message>
        <message>
            <source>At what time?</source>
            <translation type="unfinished">О котрій годині?</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation type="unfinished">Про що йдеться?</translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished">Час</translation>
        </message>
        <message>
            <source>Please give the day, for example 24.12.2026.</source>
            <translation type="unfinished">Будь ласка, вкажіть день, наприклад 24.12.2026.</translation>
        </message>
        <message>
            <source>Please give the time like this: 14:30. Or leave it empty.</source>
            <translation type="unfinished">Будь ласка, пишіть час так: 14:30. Або залиште порожнім.</translation>
        </message>
        <message>
            <source>Please write what it is about.</source>
            <translation type="unfinished">Будь ласка, напишіть, про що йдеться.</translation>
        </message>
    </context>
    <context>
        <name>AddHours</name>
        <message>
            <source>Day</source>
            <translation type="unfinished">День</translation>
        </message>
        <message>
            <source>What the way cost, in euros</source>
            <translation type="unfinished">Скільки коштувала дорога, в євро</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation type="unfinished">Що Ви зробили</translation>
        </message>
        <message>
            <source>Write down hours</source>
            <translation type="unfinished">Записати години</translation>
        </message>
        <message>
            <source>For example: 3,20. Leave it empty if it cost nothing.</source>
            <translation type="unfinished">Наприклад: 3,20. Залиште порожнім, якщо це нічого не коштувало.</translation>
        </message>
        <message>
            <source>For example: went along to the school.</source>
            <translation type="unfinished">Наприклад: разом ходили до школи.</translation>
        </message>
        <message>
            <source>When did you help {name}?</source>
            <translation type="unfinished">Коли Ви допомагали {name}?</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation type="unfinished">Як довго?</translation>
        </message>
        <message>
            <source>What did the way cost?</source>
            <translation type="unfinished">Скільки коштувала дорога?</translation>
        </message>
        <message>
            <source>What did you do?</source>
            <translation type="unfinished">Що Ви зробили?</translation>
        </message>
        <message>
            <source>How long</source>
            <translation type="unfinished">Тривалість</translation>
        </message>
        <message>
            <source>What the way cost</source>
            <translation type="unfinished">Вартість дороги</translation>
        </message>
        <message>
            <source>Please give a day that has passed.</source>
            <translation type="unfinished">Будь ласка, вкажіть день, який уже минув.</translation>
        </message>
        <message>
            <source>Please choose how long it took.</source>
            <translation type="unfinished">Будь ласка, виберіть, скільки це тривало.</translation>
        </message>
        <message>
            <source>Please give the sum like this: 3,20</source>
            <translation type="unfinished">Будь ласка, пишіть суму так: 3,20</translation>
        </message>
        <message>
            <source>Please write what you did.</source>
            <translation type="unfinished">Будь ласка, напишіть, що Ви зробили.</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform>%n година</numerusform>
                <numerusform>%n години</numerusform>
                <numerusform>%n годин</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished">{hours} год {minutes} хв</translation>
        </message>
    </context>
    <context>
        <name>AddPaper</name>
        <message>
            <source>Choose a photo or PDF…</source>
            <translation type="unfinished">Вибрати фото або PDF…</translation>
        </message>
        <message>
            <source>The photo</source>
            <translation type="unfinished">Фото</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished">Що це</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation type="unfinished">Додати папір</translation>
        </message>
        <message>
            <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
            <translation type="unfinished">Покладіть папір на стіл, щоб світло падало збоку. Сфотографуйте всю сторінку. Зберігається лише сторінка, а не де й коли зроблено фото.</translation>
        </message>
        <message>
            <source>For example: letter from the school.</source>
            <translation type="unfinished">Наприклад: лист зі школи.</translation>
        </message>
        <message>
            <source>Which paper of {name}?</source>
            <translation type="unfinished">Який папір у {name}?</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation type="unfinished">Що це таке?</translation>
        </message>
        <message>
            <source>A PDF</source>
            <translation type="unfinished">Файл PDF</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation type="unfinished">Фотографія</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished">Папір</translation>
        </message>
        <message>
            <source>Which photo or PDF?</source>
            <translation type="unfinished">Яке фото або PDF?</translation>
        </message>
        <message>
            <source>Please choose a photo or a PDF.</source>
            <translation type="unfinished">Будь ласка, виберіть фото або PDF.</translation>
        </message>
        <message>
            <source>Please write what it is.</source>
            <translation type="unfinished">Будь ласка, напишіть, що це.</translation>
        </message>
    </context>
    <context>
        <name>AskHelp</name>
        <message>
            <source>What you need help with</source>
            <translation type="unfinished">З чим Вам потрібна допомога</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation type="unfinished">Попросити допомоги</translation>
        </message>
        <message>
            <source>In danger: 112 ambulance and fire, 110 police</source>
            <translation type="unfinished">У небезпеці: 112 швидка й пожежники, 110 поліція</translation>
        </message>
        <message>
            <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
            <translation type="unfinished">Обидва безкоштовні вдень і вночі. Те, що Ви тут пишете, прочитають лише тоді, коли Ви це здасте: якщо справа термінова, зателефонуйте консультантові.</translation>
        </message>
        <message>
            <source>One or two sentences. You need not know what would help.</source>
            <translation type="unfinished">Одне-два речення. Ви не мусите знати, що саме допоможе.</translation>
        </message>
        <message>
            <source>What do you need help with for {name}?</source>
            <translation type="unfinished">З чим Вам потрібна допомога для {name}?</translation>
        </message>
        <message>
            <source>Please write one or two sentences.</source>
            <translation type="unfinished">Будь ласка, напишіть одне-два речення.</translation>
        </message>
    </context>
    <context>
        <name>CheckFolder</name>
        <message>
            <source>Look through the folder</source>
            <translation type="unfinished">Переглянути теку</translation>
        </message>
        <message>
            <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
            <translation type="unfinished">Позначте, що є. Дивіться лише разом із людиною: тека належить їй.</translation>
        </message>
        <message>
            <source>Which papers has {name} got?</source>
            <translation type="unfinished">Які папери має {name}?</translation>
        </message>
        <message>
            <source>Is there</source>
            <translation type="unfinished">Є</translation>
        </message>
        <message>
            <source>Is missing</source>
            <translation type="unfinished">Бракує</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>This computer's clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
            <translation type="unfinished">Годинник цього комп’ютера відстає. Завдання закінчуються за останнім днем, який тут бачили. Виставте правильні дату й час.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>day.month.year</source>
            <translation type="unfinished">день.місяць.рік</translation>
        </message>
        <message>
            <source>Choose {field} in the calendar</source>
            <translation type="unfinished">Вибрати {field} у календарі</translation>
        </message>
        <message>
            <source>In our calendar: {day}</source>
            <translation type="unfinished">За нашим календарем: {day}</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation type="unfinished">Попередній місяць</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation type="unfinished">Наступний місяць</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>today</source>
            <translation type="unfinished">сьогодні</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished">завтра</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished">вчора</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation type="unfinished">
                <numerusform>через %n день</numerusform>
                <numerusform>через %n дні</numerusform>
                <numerusform>через %n днів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation type="unfinished">
                <numerusform>%n день тому</numerusform>
                <numerusform>%n дні тому</numerusform>
                <numerusform>%n днів тому</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue %n day(s)</source>
            <translation type="unfinished">
                <numerusform>прострочено на %n день</numerusform>
                <numerusform>прострочено на %n дні</numerusform>
                <numerusform>прострочено на %n днів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Folder</name>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished">Узяти цю теку</translation>
        </message>
        <message>
            <source>Photos and PDF</source>
            <translation type="unfinished">Фото і PDF</translation>
        </message>
        <message>
            <source>Take this one</source>
            <translation type="unfinished">Взяти це</translation>
        </message>
    </context>
    <context>
        <name>Give</name>
        <message>
            <source>Another folder or stick…</source>
            <translation type="unfinished">Інша тека або флешка…</translation>
        </message>
        <message>
            <source>Which folder or stick?</source>
            <translation type="unfinished">Яка тека або флешка?</translation>
        </message>
        <message>
            <source>Please accept the key card of your counsellor first (“Key card”).</source>
            <translation type="unfinished">Спершу прийміть картку ключа Вашого консультанта («Картка ключа»).</translation>
        </message>
        <message>
            <source>There is nothing to give back now.</source>
            <translation type="unfinished">Зараз немає чого здавати.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation type="unfinished">Тека: {folder}</translation>
        </message>
        <message>
            <source>Only these people can read it: {names}</source>
            <translation type="unfinished">Прочитати зможуть лише: {names}</translation>
        </message>
        <message>
            <source>Give your work back?</source>
            <translation type="unfinished">Здати Вашу роботу?</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation type="unfinished">Здати</translation>
        </message>
        <message>
            <source>Your work is in the folder. Thank you!</source>
            <translation type="unfinished">Ваша робота в теці. Дякуємо!</translation>
        </message>
        <message>
            <source>From: {names}</source>
            <translation type="unfinished">Від: {names}</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation type="unfinished">Прийняти</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n package(s)?</source>
            <translation type="unfinished">
                <numerusform>Прийняти %n пакет?</numerusform>
                <numerusform>Прийняти %n пакети?</numerusform>
                <numerusform>Прийняти %n пакетів?</numerusform>
            </translation>
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished">Подивитися ще раз</translation>
        </message>
        <message>
            <source>There is nothing new for you in this folder.</source>
            <translation type="unfinished">У цій теці немає для Вас нічого нового.</translation>
        </message>
        <message numerus="yes">
            <source>%n package(s) taken in.</source>
            <translation type="unfinished">
                <numerusform>Прийнято %n пакет.</numerusform>
                <numerusform>Прийнято %n пакети.</numerusform>
                <numerusform>Прийнято %n пакетів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Which words were you told?</source>
            <translation type="unfinished">Які слова вам сказали?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished">Відкрити</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished">Не зараз</translation>
        </message>
        <message>
            <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
            <translation type="unfinished">Для вас є завдання, яке відкривається вісьмома словами. Напишіть їх одне за одним, як вам сказали в консультації. Відкривання триває кілька секунд.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Hello. What do you want to do?</source>
            <translation type="unfinished">Вітаємо. Що Ви хочете зробити?</translation>
        </message>
        <message>
            <source>See my people</source>
            <translation type="unfinished">Мої люди</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished">Написати нотатку</translation>
        </message>
        <message>
            <source>Short: who, when, what</source>
            <translation type="unfinished">Коротко: хто, коли, що</translation>
        </message>
        <message>
            <source>Give my work back</source>
            <translation type="unfinished">Здати мою роботу</translation>
        </message>
        <message>
            <source>Add a date</source>
            <translation type="unfinished">Додати зустріч</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation type="unfinished">Попросити допомоги</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation type="unfinished">Додати папір</translation>
        </message>
        <message>
            <source>Take in a package</source>
            <translation type="unfinished">Прийняти пакет</translation>
        </message>
        <message>
            <source>Key card</source>
            <translation type="unfinished">Картка ключа</translation>
        </message>
        <message>
            <source>What I wrote</source>
            <translation type="unfinished">Що я написав(-ла)</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished">Години</translation>
        </message>
        <message>
            <source>Language and size</source>
            <translation type="unfinished">Мова і розмір</translation>
        </message>
        <message>
            <source>You only see the people you were given. Everything stays on this computer.</source>
            <translation type="unfinished">Ви бачите лише довірених Вам людей. Усе залишається на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
            <translation type="unfinished">Цей переклад — чернетка: його ще не перевіряли носії мови. Чинним є німецький текст.</translation>
        </message>
        <message>
            <source>Hello {name}. What do you want to do?</source>
            <translation type="unfinished">Вітаємо, {name}. Що Ви хочете зробити?</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) today</source>
            <translation type="unfinished">
                <numerusform>%n людина сьогодні</numerusform>
                <numerusform>%n людини сьогодні</numerusform>
                <numerusform>%n людей сьогодні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation type="unfinished">
                <numerusform>%n людина</numerusform>
                <numerusform>%n людини</numerusform>
                <numerusform>%n людей</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished">Поки нікого</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) not finished</source>
            <translation type="unfinished">
                <numerusform>%n нотатка не завершена</numerusform>
                <numerusform>%n нотатки не завершені</numerusform>
                <numerusform>%n нотаток не завершено</numerusform>
            </translation>
        </message>
        <message>
            <source>An appointment you heard of</source>
            <translation type="unfinished">Зустріч, про яку Ви дізналися</translation>
        </message>
        <message>
            <source>A photo or PDF</source>
            <translation type="unfinished">Фото або PDF</translation>
        </message>
        <message>
            <source>Your counsellor reads it</source>
            <translation type="unfinished">Прочитає Ваш консультант</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation type="unfinished">не завершено</translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation type="unfinished">
                <numerusform>%n повернулося</numerusform>
                <numerusform>%n повернулося</numerusform>
                <numerusform>%n повернулося</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) waiting</source>
            <translation type="unfinished">
                <numerusform>%n річ чекає</numerusform>
                <numerusform>%n речі чекають</numerusform>
                <numerusform>%n речей чекають</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for the folder or stick</source>
            <translation type="unfinished">Чекає на теку або флешку</translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation type="unfinished">Нічого не чекає</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <source>My key card</source>
            <translation type="unfinished">Моя картка ключа</translation>
        </message>
        <message>
            <source>Accept a key card…</source>
            <translation type="unfinished">Прийняти картку ключа…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Закрити</translation>
        </message>
        <message>
            <source>The key card of {name} is accepted.</source>
            <translation type="unfinished">Картку ключа {name} прийнято.</translation>
        </message>
        <message>
            <source>Key card as a QR code</source>
            <translation type="unfinished">Картка ключа як QR-код</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished">Скопіювати картку як текст</translation>
        </message>
        <message>
            <source>Save as file…</source>
            <translation type="unfinished">Зберегти як файл…</translation>
        </message>
        <message>
            <source>To be compared in person or by phone: words</source>
            <translation type="unfinished">Щоб звірити особисто або телефоном: слова</translation>
        </message>
        <message>
            <source>or the fingerprint</source>
            <translation type="unfinished">або відбиток</translation>
        </message>
        <message>
            <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
            <translation type="unfinished">У картці немає таємниці: надішліть її або дайте відсканувати. Важливо, щоб Ви обоє звірили слова.</translation>
        </message>
        <message>
            <source>The card is saved. Send the file to the person you work with.</source>
            <translation type="unfinished">Картку збережено. Надішліть файл людині, з якою працюєте.</translation>
        </message>
        <message>
            <source>Save the key card</source>
            <translation type="unfinished">Зберегти картку ключа</translation>
        </message>
        <message>
            <source>The key card is in the clipboard.</source>
            <translation type="unfinished">Картка ключа в буфері обміну.</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>A change claims to come from another device.</source>
            <translation type="unfinished">Одна зміна видає себе за зміну з іншого пристрою.</translation>
        </message>
        <message>
            <source>A change claims to come from another person.</source>
            <translation type="unfinished">Одна зміна видає себе за зміну іншої людини.</translation>
        </message>
        <message>
            <source>A change does not fit the fields that this program knows.</source>
            <translation type="unfinished">Одна зміна не відповідає полям, які знає ця програма.</translation>
        </message>
        <message>
            <source>A change is dated more than two days ahead. Is a clock wrong?</source>
            <translation type="unfinished">Одна зміна датована більш ніж на два дні наперед. Може, годинник неправильний?</translation>
        </message>
        <message>
            <source>A finished bundle in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
            <translation type="unfinished">Готовий пакет у вихідних зник або пошкоджений. Самі справи цілі. Здайте ще раз: його буде створено заново.</translation>
        </message>
        <message>
            <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
            <translation type="unfinished">Після кількох хибних паролів наступна спроба можлива через {seconds} с.</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation type="unfinished">албанська</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation type="unfinished">амхарська</translation>
        </message>
        <message>
            <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
            <translation type="unfinished">Інший довідник суперечить цьому. Є два координатори? Зателефонуйте.</translation>
        </message>
        <message>
            <source>Arabic (Iraqi)</source>
            <translation type="unfinished">арабська (іракська)</translation>
        </message>
        <message>
            <source>Arabic (Levantine)</source>
            <translation type="unfinished">арабська (левантійська)</translation>
        </message>
        <message>
            <source>Arabic (standard)</source>
            <translation type="unfinished">арабська (літературна)</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation type="unfinished">координація</translation>
        </message>
        <message>
            <source>Counsellor</source>
            <translation type="unfinished">консультант(-ка)</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation type="unfinished">дарі</translation>
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished">англійська</translation>
        </message>
        <message>
            <source>Farsi</source>
            <translation type="unfinished">фарсі</translation>
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished">французька</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation type="unfinished">грузинська</translation>
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished">німецька</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation type="unfinished">гінді</translation>
        </message>
        <message>
            <source>I need help</source>
            <translation type="unfinished">Мені потрібна допомога</translation>
        </message>
        <message>
            <source>I went along</source>
            <translation type="unfinished">Я супроводжував(-ла)</translation>
        </message>
        <message>
            <source>Kurmanji</source>
            <translation type="unfinished">курманджі</translation>
        </message>
        <message>
            <source>Looked through the folder</source>
            <translation type="unfinished">Переглянули теку</translation>
        </message>
        <message>
            <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
            <translation type="unfinished">Ім’я або організація задовгі для картки ключа (найбільше 120 знаків), порожні або містять невидимі знаки.</translation>
        </message>
        <message>
            <source>Outside and inside differ: somebody signed another person's content anew.</source>
            <translation type="unfinished">Зовнішнє і внутрішнє різняться: хтось наново підписав чужий вміст.</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation type="unfinished">пушту</translation>
        </message>
        <message>
            <source>Please fill in or correct: {fields}.</source>
            <translation type="unfinished">Будь ласка, заповніть або виправте: {fields}.</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished">португальська</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished">російська</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished">сербська</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation type="unfinished">сомалійська</translation>
        </message>
        <message>
            <source>Sorani</source>
            <translation type="unfinished">сорані</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished">іспанська</translation>
        </message>
        <message>
            <source>That did not work. Nothing has been lost.</source>
            <translation type="unfinished">Не вдалося. Нічого не втрачено.</translation>
        </message>
        <message>
            <source>The changes in the file are not readable.</source>
            <translation type="unfinished">Зміни у файлі неможливо прочитати.</translation>
        </message>
        <message>
            <source>The content is not packed in the agreed way.</source>
            <translation type="unfinished">Вміст запаковано не так, як домовлено.</translation>
        </message>
        <message>
            <source>The content of the file is damaged.</source>
            <translation type="unfinished">Вміст файлу пошкоджено.</translation>
        </message>
        <message>
            <source>The content would unpack to an inadmissible size.</source>
            <translation type="unfinished">Після розпакування вміст був би завеликим.</translation>
        </message>
        <message>
            <source>The device is known, but the file names another key.</source>
            <translation type="unfinished">Пристрій відомий, але файл називає інший ключ.</translation>
        </message>
        <message>
            <source>The device is trusted no longer, and the file was made after that.</source>
            <translation type="unfinished">Пристрою більше не довіряють, а файл створено пізніше.</translation>
        </message>
        <message>
            <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
            <translation type="unfinished">Диск заповнено або на нього не можна писати. Останній крок не збережено, усе попереднє — так. Звільніть місце і збережіть ще раз.</translation>
        </message>
        <message>
            <source>The encrypted content cannot be opened; it was made wrongly.</source>
            <translation type="unfinished">Зашифрований вміст неможливо відкрити: його створено неправильно.</translation>
        </message>
        <message>
            <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
            <translation type="unfinished">Тека обміну недоступна. Під’єднайте флешку або мережевий диск і спробуйте ще раз; доти зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
            <translation type="unfinished">Тека обміну зберегла файл неправильно. Візьміть іншу флешку або теку; доти зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
            <translation type="unfinished">Експорт не записано, бо один запис не відповідає домовленості ({reason}). Нічого не втрачено.</translation>
        </message>
        <message>
            <source>The file belongs to another exchange space.</source>
            <translation type="unfinished">Файл належить до іншого простору обміну.</translation>
        </message>
        <message>
            <source>The file cannot be read. Please check whether the medium is still there.</source>
            <translation type="unfinished">Файл неможливо прочитати. Перевірте, чи носій ще під’єднано.</translation>
        </message>
        <message>
            <source>The file comes from a newer version of the program. Please update the program.</source>
            <translation type="unfinished">Файл створено новішою версією програми. Оновіть програму.</translation>
        </message>
        <message>
            <source>The file could not be evaluated.</source>
            <translation type="unfinished">Файл не вдалося обробити.</translation>
        </message>
        <message>
            <source>The file could not be read just now. Is the stick or drive still connected?</source>
            <translation type="unfinished">Файл зараз не вдалося прочитати. Чи флешку або диск ще під’єднано?</translation>
        </message>
        <message>
            <source>The file does not open with these words. Are the words and their order right?</source>
            <translation type="unfinished">Файл не відкривається цими словами. Чи правильні слова та їх порядок?</translation>
        </message>
        <message>
            <source>The file has not arrived completely yet.</source>
            <translation type="unfinished">Файл ще не надійшов повністю.</translation>
        </message>
        <message>
            <source>The file is empty. Perhaps it was not copied completely yet.</source>
            <translation type="unfinished">Файл порожній. Можливо, його ще не скопійовано повністю.</translation>
        </message>
        <message>
            <source>The file is in order, but it is not addressed to this device.</source>
            <translation type="unfinished">Файл у порядку, але призначений не для цього пристрою.</translation>
        </message>
        <message>
            <source>The file is larger than an exchange bundle may be.</source>
            <translation type="unfinished">Файл більший, ніж дозволено для пакета обміну.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
            <translation type="unfinished">Файл більший за {most} МБ. Відскануйте його меншим або розділіть.</translation>
        </message>
        <message>
            <source>The header of the file is damaged or forged.</source>
            <translation type="unfinished">Заголовок файлу пошкоджено або підроблено.</translation>
        </message>
        <message>
            <source>The keys of this device are damaged. Please restore a backup.</source>
            <translation type="unfinished">Ключі цього пристрою пошкоджено. Відновіть резервну копію.</translation>
        </message>
        <message>
            <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
            <translation type="unfinished">Назва або тека файлу не відповідає вмісту. Його перейменували?</translation>
        </message>
        <message>
            <source>The number of changes is not the announced one.</source>
            <translation type="unfinished">Кількість змін не та, що заявлена.</translation>
        </message>
        <message>
            <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
            <translation type="unfinished">Пароль не підходить. Перевірте Caps Lock і мову клавіатури. З аркушем відновлення можна відкрити і без пароля.</translation>
        </message>
        <message>
            <source>The person did not come</source>
            <translation type="unfinished">Людина не прийшла</translation>
        </message>
        <message>
            <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
            <translation type="unfinished">Фото завелике (понад {most} млн пікселів). Сфотографуйте папір ще раз із меншою роздільністю.</translation>
        </message>
        <message>
            <source>The photo or PDF in it does not fit its description.</source>
            <translation type="unfinished">Фото або PDF у ньому не відповідає опису.</translation>
        </message>
        <message>
            <source>The picture has too many pixels (more than {most} million) or too many pages. Please scan it smaller or keep it as a PDF.</source>
            <translation type="unfinished">Зображення має забагато пікселів (понад {most} млн) або сторінок. Відскануйте менше або збережіть як PDF.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be read. Please take or scan it again.</source>
            <translation type="unfinished">Зображення пошкоджено, його неможливо прочитати. Зробіть його ще раз.</translation>
        </message>
        <message>
            <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
            <translation type="unfinished">Програма не читає фото у форматі HEIC або AVIF. Увімкніть у телефоні «Найсумісніший» (JPEG) або надішліть фото як JPEG.</translation>
        </message>
        <message>
            <source>The sender is not known here. Please accept their key card first.</source>
            <translation type="unfinished">Відправник тут невідомий. Спершу прийміть його картку ключа.</translation>
        </message>
        <message>
            <source>The sender may not send changes of this kind.</source>
            <translation type="unfinished">Відправник не має права надсилати такі зміни.</translation>
        </message>
        <message>
            <source>The signature does not hold: the file is damaged or forged.</source>
            <translation type="unfinished">Підпис недійсний: файл пошкоджено або підроблено.</translation>
        </message>
        <message>
            <source>There are {count} words. No more and no fewer.</source>
            <translation type="unfinished">Слів має бути {count}. Не більше й не менше.</translation>
        </message>
        <message>
            <source>There is a date</source>
            <translation type="unfinished">Призначено зустріч</translation>
        </message>
        <message>
            <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
            <translation type="unfinished">У теці обміну немає місця. Звільніть її або виберіть іншу; доти зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>There is nobody yet who could open the export. Please accept a key card first.</source>
            <translation type="unfinished">Ще немає нікого, хто міг би це відкрити. Спершу прийміть картку ключа.</translation>
        </message>
        <message>
            <source>This PDF cannot be checked: it is damaged or has a password. Please photograph the paper and choose the photo.</source>
            <translation type="unfinished">Цей PDF неможливо перевірити: він пошкоджений або має пароль. Сфотографуйте папір і виберіть фото.</translation>
        </message>
        <message>
            <source>This PDF is larger than {most} MB. Please photograph the pages and add them one by one.</source>
            <translation type="unfinished">Цей PDF більший за {most} МБ. Сфотографуйте сторінки і додайте їх по одній.</translation>
        </message>
        <message>
            <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
            <translation type="unfinished">Ця справа вже обмінюється в іншому просторі ({space}). З’ясуйте з координацією, який правильний.</translation>
        </message>
        <message>
            <source>This case file is already open in another window. Please go on there or close the other window.</source>
            <translation type="unfinished">Цей файл уже відкрито в іншому вікні. Продовжуйте там або закрийте те вікно.</translation>
        </message>
        <message>
            <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
            <translation type="unfinished">Цей файл відновлено з резервної копії. Перш ніж запечатувати нове, потрібна тека обміну: під’єднайте флешку або диск і здайте роботу.</translation>
        </message>
        <message>
            <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
            <translation type="unfinished">Цей комп’ютер занадто повільний, щоб відкрити файл. Обміняйтеся картками ключів, тоді слова не потрібні.</translation>
        </message>
        <message>
            <source>This device's keychain cannot be used. The passphrase opens the case file as ever.</source>
            <translation type="unfinished">Сховище ключів цього пристрою недоступне. Пароль відкриває файл, як завжди.</translation>
        </message>
        <message>
            <source>This directory has expired. Please ask the coordinator for a new one.</source>
            <translation type="unfinished">Термін дії довідника минув. Попросіть у координатора новий.</translation>
        </message>
        <message>
            <source>This file is no task or not complete. Please ask for a new one.</source>
            <translation type="unfinished">Цей файл не є завданням або неповний. Попросіть новий.</translation>
        </message>
        <message>
            <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
            <translation type="unfinished">Це не фото і не PDF. Сфотографуйте папір і виберіть фото.</translation>
        </message>
        <message>
            <source>This is not a complete key card. Please scan it again or copy all of it.</source>
            <translation type="unfinished">Це не повна картка ключа. Відскануйте її ще раз або скопіюйте всю.</translation>
        </message>
        <message>
            <source>This is not an exchange bundle of this program.</source>
            <translation type="unfinished">Це не пакет обміну цієї програми.</translation>
        </message>
        <message>
            <source>This is not an ordinary file (but a link, for example).</source>
            <translation type="unfinished">Це не звичайний файл (а, наприклад, посилання).</translation>
        </message>
        <message>
            <source>This is your own key card. Please enter the other person's card.</source>
            <translation type="unfinished">Це Ваша власна картка ключа. Введіть картку іншої людини.</translation>
        </message>
        <message>
            <source>This key card comes from a newer version of the program. Please update the program.</source>
            <translation type="unfinished">Ця картка ключа з новішої версії програми. Оновіть програму.</translation>
        </message>
        <message>
            <source>This key card has been altered. Please do not accept it, and ask the person.</source>
            <translation type="unfinished">Цю картку ключа змінено. Не приймайте її і запитайте людину.</translation>
        </message>
        <message>
            <source>This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX and XLSX.</source>
            <translation type="unfinished">Файли такого виду не зберігаються. Можливі JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX і XLSX.</translation>
        </message>
        <message>
            <source>This task has been opened on this device already. It is under “My people”.</source>
            <translation type="unfinished">Це завдання вже відкрито на цьому пристрої. Воно в розділі «Мої люди».</translation>
        </message>
        <message>
            <source>This task has run out and cannot be opened any more.</source>
            <translation type="unfinished">Строк цього завдання минув, його вже не можна відкрити.</translation>
        </message>
        <message>
            <source>This word does not occur here: {word}. Please ask again.</source>
            <translation type="unfinished">Такого слова тут немає: {word}. Запитайте ще раз.</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation type="unfinished">тигринья</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished">турецька</translation>
        </message>
        <message>
            <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
            <translation type="unfinished">Це завдання відкрили два пристрої. Запитайте людину й дайте його з новими словами.</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished">українська</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished">урду</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished">в’єтнамська</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation type="unfinished">волонтер(-ка)</translation>
        </message>
        <message>
            <source>We phoned</source>
            <translation type="unfinished">Ми говорили телефоном</translation>
        </message>
        <message>
            <source>We talked</source>
            <translation type="unfinished">Ми поговорили</translation>
        </message>
        <message>
            <source>Writing to the exchange folder is not allowed. Please check the stick's write protection or ask for permission; until then the changes stay stored here.</source>
            <translation type="unfinished">Писати в теку обміну не дозволено. Перевірте захист флешки або попросіть дозволу; доти зміни зберігаються тут.</translation>
        </message>
        <message>
            <source>flight and asylum</source>
            <translation type="unfinished">втеча і притулок</translation>
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished">здоров’я</translation>
        </message>
        <message>
            <source>police and crime</source>
            <translation type="unfinished">поліція і злочини</translation>
        </message>
        <message>
            <source>residence and papers</source>
            <translation type="unfinished">проживання і документи</translation>
        </message>
        <message>
            <source>stands in the case</source>
            <translation type="unfinished">є у справі</translation>
        </message>
        <message>
            <source>violence and protection</source>
            <translation type="unfinished">насильство і захист</translation>
        </message>
    </context>
    <context>
        <name>MyPeople</name>
        <message>
            <source>Take in a package</source>
            <translation type="unfinished">Прийняти пакет</translation>
        </message>
        <message>
            <source>My people</source>
            <translation type="unfinished">Мої люди</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished">Поки нікого</translation>
        </message>
        <message>
            <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
            <translation type="unfinished">Консультант дає Вам пакет — у теці або на флешці. Прийміть його кнопкою вгорі.</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished">Написати нотатку</translation>
        </message>
        <message>
            <source>Cards to show</source>
            <translation type="unfinished">Картки для показу</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished">Тека</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished">Години</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation type="unfinished">Говорить</translation>
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished">Коли</translation>
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished">Де</translation>
        </message>
        <message>
            <source>Tram or bus stop</source>
            <translation type="unfinished">Зупинка</translation>
        </message>
        <message>
            <source>Bring along</source>
            <translation type="unfinished">Взяти з собою</translation>
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished">Завдання</translation>
        </message>
        <message>
            <source>Not part of it</source>
            <translation type="unfinished">Не входить</translation>
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished">До</translation>
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished">завершено</translation>
        </message>
    </context>
    <context>
        <name>MyWork</name>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished">Поки нічого</translation>
        </message>
        <message>
            <source>What you write and save is shown here.</source>
            <translation type="unfinished">Тут видно те, що Ви пишете і зберігаєте.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>What I wrote</source>
            <translation type="unfinished">Що я написав(-ла)</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation type="unfinished">ще без відповіді</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished">прийнято</translation>
        </message>
        <message>
            <source>came back</source>
            <translation type="unfinished">повернулося</translation>
        </message>
        <message>
            <source>Your counsellor writes</source>
            <translation type="unfinished">Ваш консультант пише</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation type="unfinished">Написати заново</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished">Папір</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation type="unfinished">Години</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform>%n хвилина</numerusform>
                <numerusform>%n хвилини</numerusform>
                <numerusform>%n хвилин</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notify</name>
        <message>
            <source>Close message</source>
            <translation type="unfinished">Закрити повідомлення</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished">Не виконано</translation>
        </message>
        <message>
            <source>Please note</source>
            <translation type="unfinished">Зверніть увагу</translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished">Готово</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Нотатка</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Show</source>
            <translation type="unfinished">Показати</translation>
        </message>
        <message>
            <source>Caps lock seems to be on.</source>
            <translation type="unfinished">Здається, увімкнено Caps Lock.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished">Сховати</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished">Новий пароль</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation type="unfinished">Ще раз те саме</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation type="unfinished">Надійність</translation>
        </message>
        <message numerus="yes">
            <source>Please use at least %n character(s).</source>
            <translation type="unfinished">
                <numerusform>Принаймні %n знак.</numerusform>
                <numerusform>Принаймні %n знаки.</numerusform>
                <numerusform>Принаймні %n знаків.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too easy to guess. Please choose words that nobody expects.</source>
            <translation type="unfinished">Надто легко вгадати. Виберіть слова, яких ніхто не чекає.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished">Вони не однакові.</translation>
        </message>
        <message>
            <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
            <translation type="unfinished">Чотири-п’ять не пов’язаних слів легко запам’ятати і важко вгадати. Без імені і дати народження.</translation>
        </message>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation type="unfinished">
                <numerusform>Потрібен ще %n знак.</numerusform>
                <numerusform>Потрібно ще %n знаки.</numerusform>
                <numerusform>Потрібно ще %n знаків.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhraseCards</name>
        <message>
            <source>Card</source>
            <translation type="unfinished">Картка</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation type="unfinished">Прочитати вголос</translation>
        </message>
        <message>
            <source>There are no cards in this language yet</source>
            <translation type="unfinished">Цією мовою ще немає карток</translation>
        </message>
        <message>
            <source>Please ask your counsellor for an interpreter.</source>
            <translation type="unfinished">Попросіть консультанта про перекладача.</translation>
        </message>
        <message>
            <source>Which card do you want to show?</source>
            <translation type="unfinished">Яку картку Ви хочете показати?</translation>
        </message>
        <message>
            <source>Draft: nobody has checked these translations yet.</source>
            <translation type="unfinished">Чернетка: ці переклади ще ніхто не перевірив.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished">Скасувати</translation>
        </message>
    </context>
    <context>
        <name>ReducedHelp</name>
        <message>
            <source>In danger</source>
            <translation type="unfinished">У небезпеці</translation>
        </message>
        <message>
            <source>Ambulance and fire brigade</source>
            <translation type="unfinished">Швидка допомога і пожежники</translation>
        </message>
        <message>
            <source>Police</source>
            <translation type="unfinished">Поліція</translation>
        </message>
        <message>
            <source>Doctor at night and at the weekend</source>
            <translation type="unfinished">Лікар уночі та на вихідних</translation>
        </message>
        <message>
            <source>Violence against women: help in many languages</source>
            <translation type="unfinished">Насильство проти жінок: допомога багатьма мовами</translation>
        </message>
        <message>
            <source>Someone to talk to, day and night</source>
            <translation type="unfinished">З ким поговорити вдень і вночі</translation>
        </message>
        <message>
            <source>All these calls cost nothing.</source>
            <translation type="unfinished">Усі ці дзвінки безкоштовні.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation type="unfinished">Як це працює</translation>
        </message>
        <message>
            <source>1. Take in a package: it tells you who and when.</source>
            <translation type="unfinished">1. Прийміть пакет: він скаже, кого і коли.</translation>
        </message>
        <message>
            <source>2. Write what happened. It is saved at every pause.</source>
            <translation type="unfinished">2. Напишіть, що було. Зберігається при кожній паузі.</translation>
        </message>
        <message>
            <source>3. Give your work back: your counsellor reads it.</source>
            <translation type="unfinished">3. Здайте роботу: її прочитає консультант.</translation>
        </message>
        <message>
            <source>4. If something comes back, read the sentence and write it anew.</source>
            <translation type="unfinished">4. Якщо щось повернулося, прочитайте речення і напишіть заново.</translation>
        </message>
        <message>
            <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
            <translation type="unfinished">Те, що Ви тут читаєте, лишається між Вами і консультантами. Не давайте юридичних порад: просіть допомоги.</translation>
        </message>
        <message>
            <source>Go away from the computer? Press “Lock and leave”.</source>
            <translation type="unfinished">Відходите від комп’ютера? Натисніть «Замкнути і вийти».</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>How it works, with pictures</source>
            <translation type="unfinished">Як це працює, з малюнками</translation>
        </message>
        <message>
            <source>Help and emergency</source>
            <translation type="unfinished">Допомога</translation>
        </message>
    </context>
    <context>
        <name>ReducedSettings</name>
        <message>
            <source>Language</source>
            <translation type="unfinished">Мова</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation type="unfinished">Розмір тексту</translation>
        </message>
        <message>
            <source>Large</source>
            <translation type="unfinished">Великий</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished">Більший</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation type="unfinished">Найбільший</translation>
        </message>
        <message>
            <source>Digits of dates</source>
            <translation type="unfinished">Цифри в датах</translation>
        </message>
        <message>
            <source>What do you want to change?</source>
            <translation type="unfinished">Що Ви хочете змінити?</translation>
        </message>
        <message>
            <source>Which language?</source>
            <translation type="unfinished">Яка мова?</translation>
        </message>
        <message>
            <source>How large?</source>
            <translation type="unfinished">Який розмір?</translation>
        </message>
        <message>
            <source>Which digits?</source>
            <translation type="unfinished">Які цифри?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>Draft translation</source>
            <translation type="unfinished">Чернетка перекладу</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>No backup yet</source>
            <translation type="unfinished">Ще немає резервної копії</translation>
        </message>
        <message>
            <source>Last backup: {when}</source>
            <translation type="unfinished">Остання копія: {when}</translation>
        </message>
        <message>
            <source>Backup is due · last one: {when}</source>
            <translation type="unfinished">Час зробити копію · остання: {when}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished">Сторінки</translation>
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished">Початок</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation type="unfinished">Прочитати вголос</translation>
        </message>
        <message>
            <source>All changes saved {time}</source>
            <translation type="unfinished">Усі зміни збережено {time}</translation>
        </message>
        <message>
            <source>Lock and leave</source>
            <translation type="unfinished">Замкнути і вийти</translation>
        </message>
        <message>
            <source>Help and emergency</source>
            <translation type="unfinished">Допомога</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished">Замкнути</translation>
        </message>
        <message numerus="yes">
            <source>Locks in %n minute(s)</source>
            <translation type="unfinished">
                <numerusform>Замкнеться за %n хвилину</numerusform>
                <numerusform>Замкнеться за %n хвилини</numerusform>
                <numerusform>Замкнеться за %n хвилин</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Step {step} of {steps}</source>
            <translation type="unfinished">Крок {step} із {steps}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished">Далі</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished">Пароль</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished">Відімкнути</translation>
        </message>
        <message>
            <source>Open with this computer</source>
            <translation type="unfinished">Відкрити за допомогою цього комп’ютера</translation>
        </message>
        <message>
            <source>I forgot my passphrase</source>
            <translation type="unfinished">Я не пам’ятаю пароля</translation>
        </message>
        <message>
            <source>Open with two sheets of the organisation</source>
            <translation type="unfinished">Відкрити двома аркушами організації</translation>
        </message>
        <message>
            <source>Other case files of this computer</source>
            <translation type="unfinished">Інші файли на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Open or make another case file…</source>
            <translation type="unfinished">Відкрити або створити інший файл…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished">Відновити копію…</translation>
        </message>
        <message>
            <source>Emergency: erase the keys of this file…</source>
            <translation type="unfinished">Надзвичайно: стерти ключі цього файлу…</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation type="unfinished">Довідка (F1)</translation>
        </message>
        <message>
            <source>The case file is locked.</source>
            <translation type="unfinished">Файл замкнено.</translation>
        </message>
        <message>
            <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
            <translation type="unfinished">Волонтери теж відмикають тут: з їхнім файлом вікно показує спрощений режим.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation type="unfinished">Тека: {folder}</translation>
        </message>
        <message>
            <source>Please type the passphrase.</source>
            <translation type="unfinished">Введіть пароль.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished">Відкриваємо…</translation>
        </message>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation type="unfinished">
                <numerusform>Наступна спроба через %n секунду.</numerusform>
                <numerusform>Наступна спроба через %n секунди.</numerusform>
                <numerusform>Наступна спроба через %n секунд.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set a new passphrase</source>
            <translation type="unfinished">Задати новий пароль</translation>
        </message>
        <message>
            <source>Recovery key from the printed sheet</source>
            <translation type="unfinished">Ключ відновлення з роздрукованого аркуша</translation>
        </message>
        <message>
            <source>Set passphrase and unlock</source>
            <translation type="unfinished">Задати пароль і відімкнути</translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished">Назад</translation>
        </message>
        <message>
            <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
            <translation type="unfinished">Вісім груп по п’ять; великі літери, пробіли, дефіси й рядки не важливі. Аркуш діє і далі.</translation>
        </message>
        <message>
            <source>Please type the key of the sheet.</source>
            <translation type="unfinished">Введіть ключ з аркуша.</translation>
        </message>
        <message>
            <source>Words of one sheet</source>
            <translation type="unfinished">Слова одного аркуша</translation>
        </message>
        <message>
            <source>Words of another sheet</source>
            <translation type="unfinished">Слова іншого аркуша</translation>
        </message>
        <message>
            <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
            <translation type="unfinished">По двадцять слів; досить перших чотирьох літер слова. Числа, великі літери й рядки не важливі.</translation>
        </message>
        <message>
            <source>Please type the words of both sheets.</source>
            <translation type="unfinished">Введіть слова обох аркушів.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation type="unfinished">
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слів</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteNote</name>
        <message>
            <source>What you wrote is still here.</source>
            <translation type="unfinished">Те, що Ви написали, ще тут.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished">Збережено</translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished">Зберегти</translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished">Далі</translation>
        </message>
        <message>
            <source>Please choose a person.</source>
            <translation type="unfinished">Виберіть людину.</translation>
        </message>
        <message>
            <source>Saved. You can give it back now or later.</source>
            <translation type="unfinished">Збережено. Ви можете здати це зараз або пізніше.</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation type="unfinished">не завершено</translation>
        </message>
        <message>
            <source>ended</source>
            <translation type="unfinished">завершено</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished">Поки нікого</translation>
        </message>
        <message>
            <source>Please take in a package first.</source>
            <translation type="unfinished">Спершу прийміть пакет.</translation>
        </message>
        <message>
            <source>Who is it about?</source>
            <translation type="unfinished">Про кого йдеться?</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation type="unfinished">Усе правильно?</translation>
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished">Про</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Нотатка</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished">Написати нотатку</translation>
        </message>
        <message>
            <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
            <translation type="unfinished">Напишіть одне-два речення. Не пишіть про здоров’я чи релігію, якщо це не потрібно.</translation>
        </message>
        <message>
            <source>What happened with {name}?</source>
            <translation type="unfinished">Що було з {name}?</translation>
        </message>
        <message>
            <source>What do you want to tell?</source>
            <translation type="unfinished">Що Ви хочете розповісти?</translation>
        </message>
        <message>
            <source>Please think about it</source>
            <translation type="unfinished">Подумайте про це</translation>
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished">Дата</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished">Що було</translation>
        </message>
        <message>
            <source>Please choose what happened.</source>
            <translation type="unfinished">Виберіть, що було.</translation>
        </message>
        <message>
            <source>Please write one or two sentences.</source>
            <translation type="unfinished">Будь ласка, напишіть одне-два речення.</translation>
        </message>
        <message>
            <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
            <translation type="unfinished">Тут ідеться про: {topics}. Це потрібно? Зберегти можна все одно.</translation>
        </message>
    </context>
</TS>
