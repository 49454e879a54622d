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
2. Вона відкриває «Люди» й читає Вам десять слів; Ви звіряєте тут.
3. Якщо хоч одне слово інше, не приймайте картку: її могли підмінити дорогою.</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
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
        <source>For example: parents&apos; evening at the school. And where it is.</source>
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
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished">Номер на бланку відповіді</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation type="unfinished">Знайти направлення</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation type="unfinished">Прочитати фото, скан або файл відповіді…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished">Вставити зображення</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation type="unfinished">Файли можна також перетягнути сюди. Їх читають і не зберігають. На лист-направлення з іншої установи (PDF) можна відповісти файлом.</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished">Відповіді на направлення</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation type="unfinished">Фото, скан або файл відповіді</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation type="unfinished">Фото, скани та відповіді</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished">У буфері обміну немає зображення.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation type="unfinished">Яке направлення</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Зберегти відповідь</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Відкрити справу</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Не зараз</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation type="unfinished">Відповідь на {reference} збережено.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation type="unfinished">Файл заповнює те, що нижче. Ще нічого не збережено.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation type="unfinished">У ньому сказано, що він від {sender}.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation type="unfinished">Це відповідь на лист від {day}.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation type="unfinished">Досі: {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Результат</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Примітка</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation type="unfinished">Зберегти файл відповіді…</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation type="unfinished">Цей лист просить відповіді</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation type="unfinished">Файл називає номер і ніколи не називає людину. Без діагнозів, будь ласка. Він не зашифрований: надсилайте його так, як надіслали б паперовий бланк.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation type="unfinished">{sender} · номер {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation type="unfinished">Зберегти файл відповіді</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation type="unfinished">Відповідь збережено в {folder}.</translation>
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
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation type="unfinished">Зміни беруться з історії файлу; перегляд, друк і передавання — з журналу, який лише зростає. Вміст тут не повторюється.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation type="unfinished">Експортувати таблицю (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation type="unfinished">Відповідь для клієнта…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Друкувати…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">Які записи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Усе</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Переглянуто</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Записано</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Надруковано, збережено, передано</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">Видалено</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation type="unfinished">Що робила програма</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">Шукати у списку</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation type="unfinished">Ім’я, справа або вид запису  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Особа</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Усі</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">до</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Доступи</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished">Нічого показувати</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation type="unfinished">Жоден запис не підходить під ці фільтри.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Хто мав доступ до цієї справи</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Хто що бачив і змінював</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation type="unfinished">Хто мав доступ до {case}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Зберегти список</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Збережено як {file}.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Список доступів</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation type="unfinished">Хто мав доступ до моєї справи?</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Що зроблено</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">З чим</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Резервна копія</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Зробити копію зараз</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Вибрати місце…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Місце для копій</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">Копіювання…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation type="unfinished">Копію зроблено і перечитано: {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">ще немає</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation type="unfinished">Місце ще не вибрано.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation type="unfinished">Зберігається в: {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished">Автоматично</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation type="unfinished">при кожному блокуванні</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">раз на день</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">раз на тиждень</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">ніколи</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Відновити копію…</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation type="unfinished">Перевірити цей файл…</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation type="unfinished">Автоматично, коли файл блокується</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation type="unfinished">З автоматичних зберігаються останні за {daily} днів і {weekly} тижнів; зроблені вручну залишаються.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">Кількість</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished">Показати стовпцями</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Показати таблицею</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">Передати</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation type="unfinished">Встановити регіон</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation type="unfinished">Закрити через</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation type="unfinished">Змінити ці справи</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished">Ще нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation type="unfinished">
            <numerusform>Буде змінено %n справу:</numerusform>
            <numerusform>Буде змінено %n справи:</numerusform>
            <numerusform>Буде змінено %n справ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform>%n справа залишиться як є:</numerusform>
            <numerusform>%n справи залишаться як є:</numerusform>
            <numerusform>%n справ залишаться як є:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished">Справи знову такі, як були.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>Змінено %n справу.</numerusform>
            <numerusform>Змінено %n справи.</numerusform>
            <numerusform>Змінено %n справ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Виберіть, будь ласка</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Мета</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation type="unfinished">Одне речення, яке можна перевірити: чого досягнуто і до коли.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Крок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">Дані, що передаються</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished">Додати установу…</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation type="unfinished">Додати звільнення…</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation type="unfinished">У листі є лише те, що тут позначено.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Направлення</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Звільнення від обов’язку мовчання</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation type="unfinished">Для одного одержувача, однієї мети, названих відомостей; добровільне й відкличне. Закінчується разом з приводом. Прочитайте його, будь ласка, вголос мовою клієнта.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Установа</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">Довідник спільний: даним клієнтів тут не місце.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Хронологія</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Особа і сім’я</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Потреби</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">План</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Дати</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документи</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Листи</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Направлення</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation type="unfinished">Згода і приватність</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Усі справи</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation type="unfinished">Наступна дата і кроки</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Написати нотатку</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Нова консультація</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation type="unfinished">Цієї справи тут уже немає</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation type="unfinished">Можливо, її видалено або об’єднано з іншою.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">Наступна дата</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation type="unfinished">Немає відкритих дат.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation type="unfinished">Усі дати ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Наступні кроки</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation type="unfinished">Немає відкритих кроків.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation type="unfinished">Усі кроки ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Додати крок</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation type="unfinished">Обчислити строки…</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation type="unfinished">Для перекладача…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished">Немає дат</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation type="unfinished">Прийшов лист? Обчисліть, що і до коли треба зробити.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation type="unfinished">обчислено: {ours}, у рішенні: {theirs}; діє раніша</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation type="unfinished">правило треба перевірити</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation type="unfinished">звільнення {number}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation type="unfinished">Відкрити справу {who} · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation type="unfinished">Немає в цьому файлі справ: {numbers}</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation type="unfinished">Написати лист про</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкрити</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation type="unfinished">Взяти з MEIN ORDNER…</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished">Ще немає листів</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation type="unfinished">Папери щоразу створюються наново й ніколи не зберігаються.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation type="unfinished">MEIN ORDNER як файл</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">Теки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation type="unfinished">{paper} від {day}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation type="unfinished">Направлення, лист: {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation type="unfinished">Звільнення, бланк на підпис: {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation type="unfinished">Будь ласка, спершу виберіть лист.</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation type="unfinished">Скільки допомоги потрібно?</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation type="unfinished">0 ніякої · 1 трохи · 2 дещо · 3 багато · 4 терміново. Один клац зберігає. Ранг: що для клієнта перше.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Ранг</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Імена</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Мови</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Сім’я</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Особа</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">Перебування</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation type="unfinished">Школа і робота</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">Обставини</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation type="unfinished">Зробити з двох одну особу</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation type="unfinished">Особу та справу збережено.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished">Додати мету</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation type="unfinished">Знайти курс або місце</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished">Інші кроки</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">Ще немає плану</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation type="unfinished">Домовтеся про одну мету, важливу для людини, і один перший крок.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation type="unfinished">Додати крок до: {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished">Редагувати {what}</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation type="unfinished">перегляд {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation type="unfinished">обоє підписали {day}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Повідомлення про захист даних</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished">Додати звільнення</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation type="unfinished">Звільнення від обов’язку мовчання</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished">Хто що читає</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation type="unfinished">Заступники тієї ж організації: вся справа.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation type="unfinished">Координація міста: кількості без імен, текстів і номерів.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation type="unfinished">Волонтери: кожен одне завдання, більше нічого.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation type="unfinished">Захищені нотатки ніколи не друкуються, якщо Ви цього не попросите.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Хто мав доступ до цієї справи</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation type="unfinished">Нікому нічого не розкрито.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">дійсне</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation type="unfinished">сьогодні недійсне</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation type="unfinished">надано {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">до {day}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished">Швидка нотатка</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation type="unfinished">Написати нотатку…  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Додати</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} хв</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Хвилини</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation type="unfinished">Коротку консультацію збережено.</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished">Додати направлення</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished">Ще немає направлень</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation type="unfinished">Направлення передає лише ті дані, які Ви позначите.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation type="unfinished">Відповідь від {day}</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished">Написати лист</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Редагувати</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation type="unfinished">Внести відповідь</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished">надіслано {day}</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation type="unfinished">клієнт іде сам</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation type="unfinished">ще немає звільнення</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation type="unfinished">передає: {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation type="unfinished">відповідь до {day}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished">розмовляє: {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation type="unfinished">передано {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished">закрито {day}</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation type="unfinished">Ви передали цю справу; тепер її веде {name}. Тут її можна лише читати.</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">зроблено</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation type="unfinished">узгоджено на консультації {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation type="unfinished">Позначено.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished">Знову відкрито.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Консультація</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation type="unfinished">Доповнення до консультації</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation type="unfinished">Захищена нотатка</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation type="unfinished">змінено після підпису</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">підписано</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation type="unfinished">Лист · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation type="unfinished">Направлення · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation type="unfinished">Документ · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation type="unfinished">Захищений документ</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation type="unfinished">Завдання для {volunteer}</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation type="unfinished">волонтер</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation type="unfinished">Нотатка волонтера · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">Справу відкрито</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Передано</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">Справу закрито</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Фільтр</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">Подання</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">Чинні фільтри</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регіон</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Консультант(-ка)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Служба</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished">Зберегти це подання…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished">Видалити подання</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">Прибрати фільтр {filter}</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished">Прибрати все</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Шукати справи</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation type="unfinished">Ім’я всіма письмами, нотатка  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкриті</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished">Строк цього тижня</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Мої</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Закриті</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished">Можна стерти</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">Які справи</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Нова справа</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation type="unfinished">З вибраними справами</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished">Відкрити цю справу</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Що далі</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Знайдено в</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished">Зберегти це подання</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Назва подання</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation type="unfinished">
            <numerusform>З %n вибраною справою</numerusform>
            <numerusform>З %n вибраними справами</numerusform>
            <numerusform>З %n вибраними справами</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished">Передати…</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation type="unfinished">Встановити регіон…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished">Закрити…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation type="unfinished">
            <numerusform>%n знайдено в усіх справах</numerusform>
            <numerusform>%n знайдено в усіх справах</numerusform>
            <numerusform>%n знайдено в усіх справах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Нічого не знайдено</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation type="unfinished">Менше літер знаходить більше. Esc очищає поле пошуку.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished">Немає відкритої справи</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation type="unfinished">Для початку досить імені та мови.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation type="unfinished">Справи з’являються тут, коли експорти об’єднано у вхідних.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished">Тут немає справ</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation type="unfinished">Кнопки вгорі показують інші справи.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation type="unfinished">Ім’я з подібним написанням</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation type="unfinished">{what}, подібне написання</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation type="unfinished">(без імені)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation type="unfinished">Подання «{name}» видалено.</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation type="unfinished">Справи у списку</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation type="unfinished">
            <numerusform>%n пакет у теці підписано цим пристроєм, але не цією копією програми. Є друга копія. Одній із них потрібні власні ключі, щоб було видно, чого бракує.</numerusform>
            <numerusform>%n пакети в теці підписано цим пристроєм, але не цією копією програми. Є друга копія. Одній із них потрібні власні ключі, щоб було видно, чого бракує.</numerusform>
            <numerusform>%n пакетів у теці підписано цим пристроєм, але не цією копією програми. Є друга копія. Одній із них потрібні власні ключі, щоб було видно, чого бракує.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation type="unfinished">Нові ключі для цієї копії…</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation type="unfinished">Попросити все ще раз</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation type="unfinished">Наступний експорт просить {name} надіслати все ще раз.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation type="unfinished">Нові ключі для цієї копії?</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation type="unfinished">Ця копія стає окремим пристроєм. Тут нічого не втрачається. Колеги мають прийняти Вашу нову картку ключів, перш ніж читатимуть те, що Ви надсилатимете. Написане в іншій копії дійде до Вас лише через них.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished">Створити нові ключі</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation type="unfinished">Нові ключі створено. Покажіть, будь ласка, свою нову картку ключів усім.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Картка ключа</translation>
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
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation type="unfinished">Частини файлу справ неможливо прочитати.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation type="unfinished">Налаштування, «Перевірити цей файл» скаже більше.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation type="unfinished">Годинник цього комп’ютера відстає. Завдання закінчуються за останнім днем, який тут бачили. Виставте правильні дату й час.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Додати…</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Прибрати {entry}</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation type="unfinished">Що</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Додати крок</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation type="unfinished">Крок {number}: що</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation type="unfinished">Крок {number}: хто</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation type="unfinished">Крок {number}: до коли</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation type="unfinished">Прибрати крок {number}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Наступні кроки</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Факти</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation type="unfinished">Захищено: друкується лише на Ваше прохання, а поза організацією ніхто не дізнається більше, ніж що консультація відбулася. Ваш заступник читає й це.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation type="unfinished">Звичайна. Для здоров’я, насильства, переконань чи історії втечі виберіть «захищено». Ваш заступник читає обидві.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Назад до справи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Видалити</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation type="unfinished">Звіт або аркуш для клієнта</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Путівник</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation type="unfinished">До путівника</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation type="unfinished">Консультацію видалено.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Нова консультація</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation type="unfinished">Консультація від {day}</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation type="unfinished">Консультацію збережено.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished">Крок прибрано.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Підписати</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation type="unfinished">Написати доповнення</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation type="unfinished">Доповнює консультацію від {day}.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished">підписано {day}</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation type="unfinished">Це не ті слова, які підписано: об’єднання принесло інші. Історія показує обидва варіанти.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation type="unfinished">Вона залишається як є; можна додати доповнення.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation type="unfinished">Підписати цю консультацію?</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation type="unfinished">Після цього ніхто не може її змінити чи видалити, Ви теж. Виправлення й додатки йдуть у доповнення.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Щось пішло не так</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation type="unfinished">У програмі щось пішло не так. Написане Вами збережено.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation type="unfinished">Подробиці без жодних даних клієнтів збережено для тих, хто підтримує програму:
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished">Працювати далі</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation type="unfinished">Заблокувати й почати знову</translation>
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
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation type="unfinished">Обчислити строки</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Як надійшло</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation type="unfinished">Заяву про притулок подано</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation type="unfinished">В’їзд до Німеччини</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation type="unfinished">Залишити вибране</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Це не дата. Напишіть день.місяць.рік.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation type="unfinished">Вносьте задокументовану дату: ніколи не вгадану.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation type="unfinished">Який закон діє, залежить від дня подання заяви про притулок.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation type="unfinished">Вважається врученим {day}.</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation type="unfinished">Це не юридична порада. Діє дата в роз’ясненні самого рішення; дайте її перевірити адвокату або консультації з процедури притулку.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation type="unfinished">Деяких правил бракує, бо їхній файл пошкоджено:</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Дата, названа в рішенні</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">треба перевірити</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation type="unfinished">{basis} · джерело: {source} · перевірено {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation type="unfinished">Рішення називає день: внесіть його, будь ласка, нижче.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation type="unfinished">Діє {earlier}, раніший день (інший: {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation type="unfinished">{day} — вихідний або свято: наступний робочий день.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation type="unfinished">{day} — вихідний або свято: для певності попередній робочий день.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation type="unfinished">День вручення припадає на вихідний або свято. Деякі суди його переносять: тоді це було б {day}. Покладайтеся на раніший день.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation type="unfinished">Заступники {name}</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">Заступники</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation type="unfinished">Ще немає нікого іншого з цієї організації.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation type="unfinished">Заступники отримують справи цілком, з іменами й нотатками. Це дозволено лише в межах однієї організації (§ 203 StGB). Усі інші отримують їх без імен і текстів.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation type="unfinished">Для всіх це діє, щойно довідник підписано й надіслано.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Відмінності</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Поле</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Питання</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Вирішити пізніше</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">Залишити це</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Запитати консультантів</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation type="unfinished">Відкласти питання</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation type="unfinished">Нічого не втрачено: інше значення залишається в історії.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Немає відкритих відмінностей</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation type="unfinished">Коли двоє людей, не знаючи одне про одного, змінюють те саме поле, тут з’являються обидва значення.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>%n відмінність для вирішення</numerusform>
            <numerusform>%n відмінності для вирішення</numerusform>
            <numerusform>%n відмінностей для вирішення</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">хтось тут невідомий</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation type="unfinished">{person}, {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation type="unfinished">Зараз показано це значення.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation type="unfinished">Залишається відкритим; обидва значення збережено.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation type="unfinished">Питання піде до {people} з наступним обміном.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation type="unfinished">Записано. Ваша відповідь повернеться з наступним обміном.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">Залишено. Інше значення лишається в історії.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation type="unfinished">Або відповісти реченням</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Відповідь</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation type="unfinished">Речення йде тим, хто має всю справу. Координація без імен дізнається лише, що Ви відповіли.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">Вас запитують</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Відповіли</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Запитано</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation type="unfinished">{person} запитує, яке значення правильне.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation type="unfinished">{people}: запитано, яке значення правильне.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation type="unfinished">{person} вибрав(ла) значення.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation type="unfinished">{person} відповів(ла) реченням, яке не для цього файлу.</translation>
    </message>
    <message>
        <source>{person}: “{sentence}”</source>
        <translation type="unfinished">{person}: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Part of the directory</source>
        <translation type="unfinished">Частина довідника</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Установи</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Курси</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Навчання і робота</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished">Шукати в довіднику</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation type="unfinished">Назва, вид, надавач або місто  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Довідник</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished">Новий запис</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation type="unfinished">Сьогодні ще правильно</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished">Зберегти як таблицю…</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation type="unfinished">Зберегти як HSDS…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished">Прийняти…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Тут ще нічого немає</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation type="unfinished">Те, що Ви додасте, піде колегам із наступним експортом.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation type="unfinished">Куди зберегти таблицю?</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation type="unfinished">Куди зберегти довідник?</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation type="unfinished">Збережено. Файл може прочитати кожен; даних клієнтів у ньому немає.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">Довідник спільний: даним клієнтів тут не місце.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation type="unfinished">Надавач або контакт</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Вільні місця</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Початок</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Перевірено</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">ніколи</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished">Перевірити ще раз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Перевірити цей файл</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished">Переглядаємо все…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Виправити</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation type="unfinished">Зупинено. Файл не перевірено до кінця.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation type="unfinished">Виправлено; нічого не викинуто.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished">гаразд</translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished">перегляньте</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">не гаразд</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">невідомо</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Зберегти копію…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Більший</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished">Усе зображення</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation type="unfinished">Такий документ тут не показується</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation type="unfinished">Збережена копія відкривається в офісній програмі цього комп’ютера.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Додати документи…</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation type="unfinished">Перетягніть сюди фото й папери. Вони зберігаються зашифрованими, без місця знімка та скриптів PDF. Оригінали залишаються, де були.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Додати документи</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation type="unfinished">Фото і документи</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation type="unfinished">
            <numerusform>Додавання %n документа…</numerusform>
            <numerusform>Додавання %n документів…</numerusform>
            <numerusform>Додавання %n документів…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation type="unfinished">Як називається цей документ?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Назва</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Перейменувати</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Зберегти копію</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation type="unfinished">Видалити цей документ назавжди?</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation type="unfinished">{what} стирається з файлу справ і не повертається. У резервних копіях залишається, доки їх не замінять.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">Видалити назавжди</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished">Ще немає документів</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation type="unfinished">Фото, скани, PDF, тексти й офісні файли до 50 МБ.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation type="unfinished">
            <numerusform>Додано %n документ.</numerusform>
            <numerusform>Додано %n документи.</numerusform>
            <numerusform>Додано %n документів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation type="unfinished">Зберегти читабельну копію?</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation type="unfinished">Копія йде до «{folder}». Кожен, хто може відкрити цю теку, може її прочитати, і вона залишиться там, коли документ чи справу зітруть.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">Зберегти копію</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">Копію збережено.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation type="unfinished">Зараз додаються інші документи. Спробуйте ще раз потім.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation type="unfinished">Нічого не додано: цю справу тут можна лише читати.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">захищено</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation type="unfinished">на іншому пристрої</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation type="unfinished">Зберегти копію {what}…</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation type="unfinished">Перейменувати {what}</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation type="unfinished">Більше не захищати {what}</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation type="unfinished">Захистити {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished">Видалити {what}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation type="unfinished">Плюс і мінус масштабують, 0 показує все</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Відкинути чернетку</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished">Чернетку від {time} відновлено</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished">Чернетку відкинуто.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished">Чернетку збережено {time}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation type="unfinished">Цього немає на цьому комп’ютері. Спершу збережіть його тут, а потім перетягніть.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation type="unfinished">Їх приймають по одному. Перетягніть лише одне.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished">{names} та інші</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation type="unfinished">До якої справи це належить?</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation type="unfinished">Це буде збережено серед документів справи: {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation type="unfinished">«{name}» більше немає. Перевірте, чи флешка ще вставлена.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation type="unfinished">Це не пакет і не фото. Запитайте того, хто Вам це дав.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation type="unfinished">Фото й папери додає той, хто консультує людину.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation type="unfinished">У теці «{name}» немає ні пакетів, ні оновлення. Перетягніть файли, що лежать у ній.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation type="unfinished">Counsel не знає, що робити з «{name}». Він приймає теки з пакетами, таблиці (CSV, XLSX), документи справи, картки ключів, налаштування та оновлення.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation type="unfinished">Цей пакет лежить поза своєю текою. Перетягніть усю теку або флешку.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation type="unfinished">«{name}» не вдається прочитати. Перевірте, чи можна Вам його відкривати.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation type="unfinished">Це різні види файлів. Перетягуйте щоразу лише один вид.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation type="unfinished">Підсумок: {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation type="unfinished">Що сталося з кожною метою</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation type="unfinished">Мовчання — не успіх: мета, про яку ніхто не повідомив, залишається відкритою.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation type="unfinished">Тоді її можна стерти з {day}.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Закрити справу</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation type="unfinished">Нічого не втрачено: закриту справу можна читати й відкрити знову.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation type="unfinished">У власній організації досить згоди клієнта. Інша організація нічого не дізнається без звільнення. Далі друкується звіт; клієнт бачить його першим.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation type="unfinished">Кінець справи</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">Закрити справу…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Відкрити знову</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished">Передати її…</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation type="unfinished">Колезі…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished">Забрати пропозицію</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Надіслати знову</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished">Відповісти на пропозицію…</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Звіт про передання</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished">Справа відкрита.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation type="unfinished">Закрито {day}: {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation type="unfinished">Запропоновано. Вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation type="unfinished">Забрано. Колега дізнається з наступним обміном; прийняття, що вже в дорозі, чинне.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation type="unfinished">Запечатано наново, з усім написаним відтоді. Вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">Справу закрито.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation type="unfinished">Передано {day} до {name}, прийнято {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation type="unfinished">Прийнято від {name}, запропоновано {day}, прийнято {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">Запропоновано {name} {day}, відхилено {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">Запропонував(ла) {name} {day}, відхилено {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">Запропоновано {name} {day}, забрано {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">Запропонував(ла) {name} {day}, забрано {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation type="unfinished">Запропоновано {name} {day}. Справа Ваша, доки не прийде відповідь.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation type="unfinished">Запропонував(ла) {name} {day}. Вона не Ваша, доки Ви не приймете.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation type="unfinished">Передано {day}: від {before} до {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation type="unfinished">клієнт погодився {day}</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished">Стерти справу</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Номер справи</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">Стерти назавжди</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation type="unfinished">Замінити резервні копії</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation type="unfinished">Стерти справу назавжди</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished">Стирання…</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation type="unfinished">Заміна резервних копій…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">Що зникає</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">Що залишається</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation type="unfinished">Де ще лежать копії</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation type="unfinished">Для підтвердження введіть номер справи {number}:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation type="unfinished">
            <numerusform>Стерто %n запис.</numerusform>
            <numerusform>Стерто %n записи.</numerusform>
            <numerusform>Стерто %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation type="unfinished">Не вистачило місця, щоб переписати файл: у зашифрованому файлі могли лишитися сліди. Звільніть місце; наступне стирання забере і їх.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation type="unfinished">{names} втратять справу з Вашим наступним експортом. Експортуйте, будь ласка, незабаром.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation type="unfinished">
            <numerusform>%n старіша копія ще містить справу. Її може замінити нова: спершу її зроблять і перевірять, потім стару видалять.</numerusform>
            <numerusform>%n старіші копії ще містять справу. Їх може замінити нова: спершу її зроблять і перевірять, потім старі видалять.</numerusform>
            <numerusform>%n старіших копій ще містять справу. Їх може замінити нова: спершу її зроблять і перевірять, потім старі видалять.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">Стерто</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>Зроблено й перевірено нову копію; видалено %n стару.</numerusform>
            <numerusform>Зроблено й перевірено нову копію; видалено %n старі.</numerusform>
            <numerusform>Зроблено й перевірено нову копію; видалено %n старих.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation type="unfinished">Не вдалося видалити, зробіть це вручну: {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation type="unfinished">Цю справу треба зберігати до {day} ({why}), стерти її не можна. Якщо причина зникла, спершу скасуйте її.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation type="unfinished">Справу ще не закрито. Стирайте її зараз лише на бажання клієнта або якщо її взагалі не слід було зберігати.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation type="unfinished">Строк зберігання закінчується лише {day}. Стирайте зараз лише на бажання клієнта або з іншої вагомої причини.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation type="unfinished">Документи з умістом, близько {size} МБ</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>%n чернетка</numerusform>
            <numerusform>%n чернетки</numerusform>
            <numerusform>%n чернеток</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation type="unfinished">Усі попередні версії та кожне її слово в пошуку</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation type="unfinished">
            <numerusform>%n стан цього файлу справ до відновлення: {names}. Він видаляється цілком, бо окрему справу з нього вийняти не можна.</numerusform>
            <numerusform>%n стани цього файлу справ до відновлення: {names}. Вони видаляються цілком, бо окрему справу з них вийняти не можна.</numerusform>
            <numerusform>%n станів цього файлу справ до відновлення: {names}. Вони видаляються цілком, бо окрему справу з них вийняти не можна.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation type="unfinished">Що записи з цими випадковими ідентифікаторами були й стерті, щоб жоден обмін їх не повернув; хто й коли мав до них доступ</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation type="unfinished">Що інші розповіли про цю людину у власних справах</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation type="unfinished">Дані людини: інша справа стосується тієї самої людини</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation type="unfinished">
            <numerusform>%n резервна копія: {names}</numerusform>
            <numerusform>%n резервні копії: {names}</numerusform>
            <numerusform>%n резервних копій: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation type="unfinished">Місце для копій зараз недосяжне; старіші копії містять справу</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation type="unfinished">Копії, перенесені кудись вручну: програма про них не знає</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation type="unfinished">У {names}, хто отримав експорти: стирається там, коли вони приймуть Ваш</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation type="unfinished">Запечатані пакети в теці обміну, які відкриють лише їхні одержувачі</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation type="unfinished">
            <numerusform>%n папір надруковано або збережено</numerusform>
            <numerusform>%n папери надруковано або збережено</numerusform>
            <numerusform>%n паперів надруковано або збережено</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation type="unfinished">Строки зберігання</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation type="unfinished">Жоден закон не називає одного строку для консультування. Ваша організація може встановити інші; узгодьте їх з уповноваженим із захисту даних.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation type="unfinished">{rule}, у роках</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation type="unfinished">Як довго зберігається ця справа</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation type="unfinished">Треба зберігати…</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation type="unfinished">Змінити строки…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished">Стерти цю справу…</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation type="unfinished">Треба зберігати</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation type="unfinished">Для спору в суді чи вимоги: до цього дня ніхто не може стерти справу. Без дати ніщо не забороняє.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation type="unfinished">Треба зберігати до {day}: {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation type="unfinished">Строк починається, коли справу закрито.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation type="unfinished">Можна стерти з {day}, і слід це зробити.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation type="unfinished">Можна стерти з {day}.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation type="unfinished">Для цієї справи немає правила.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation type="unfinished">
            <numerusform>{rule}: %n рік, встановлено Вашою організацією.</numerusform>
            <numerusform>{rule}: %n роки, встановлено Вашою організацією.</numerusform>
            <numerusform>{rule}: %n років, встановлено Вашою організацією.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished">перевірено {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">треба перевірити</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Знайти будь-що</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation type="unfinished">Ім’я будь-яким письмом, номер, сторінка, команда</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation type="unfinished">Ім’я будь-яким письмом або номер</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Що знайдено</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation type="unfinished">Нічого з такою назвою.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Сторінки</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Команди</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished">Відкриті востаннє</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation type="unfinished">У справах</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Установи</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Знайти</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation type="unfinished">Знову заблокувати</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Відновити копію…</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation type="unfinished">Продовжити й записати це</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation type="unfinished">Цей файл справ не такий, яким його залишили</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation type="unfinished">Причина може бути нешкідливою: хтось повернув давніший стан теки, працювала синхронізація чи ремонт диска, або зникло живлення. Можливо також, що хтось змінив файл навмисно.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation type="unfinished">Коли причина відома. Нічого не викидається; те, що Ви продовжили, лишається у списку доступів.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation type="unfinished">Коли резервна копія містить більше. Спершу Ви бачите, що станеться, і теперішні файли зберігаються.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation type="unfinished">Коли хочете спершу когось запитати. Нічого не змінено; питання з’явиться знову.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished">Перші кроки</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished">Почати роботу</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Тека файлу справ</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation type="unfinished">Тека для файлу справ</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation type="unfinished">Створюється файл справ…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Місце для копій</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation type="unfinished">Створюється демо…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше ім’я</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation type="unfinished">Простір обміну</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Ви</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation type="unfinished">Усі, хто обмінюється з Вами, вживають те саме слово: малі літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation type="unfinished">Організація, для бланка листа</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Інша тека…</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation type="unfinished">Файл справ лежатиме в: {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Заповніть, будь ласка.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation type="unfinished">Від п’яти до 64 малих літер (a–z), цифр і дефісів, без дефіса на краях.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation type="unfinished">Для вікна. Папери для клієнтів друкуються їхніми мовами. Змінити можна будь-коли в налаштуваннях.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation type="unfinished">Я консультую людей</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation type="unfinished">Новий файл справ для консультанта</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation type="unfinished">Я координую</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation type="unfinished">Новий файл, що об’єднує експорти інших</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation type="unfinished">Я волонтер</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation type="unfinished">Новий файл зі спрощеним вікном</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation type="unfinished">Хочу роздивитися</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation type="unfinished">Демо з вигаданими людьми</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation type="unfinished">У мене є файл справ</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation type="unfinished">Відкрити його теку, також на флешці</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Що Ви хочете зробити?</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished">Виберіть, будь ласка, одне з п’яти.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">Виберіть парольну фразу</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation type="unfinished">Вона шифрує файл справ і запитується при кожному запуску. Ніхто не може її дізнатися чи скинути; на випадок, якщо забудете, на наступному кроці є аркуш відновлення.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished">Я його надрукував або записав</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Ключ відновлення</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Ваш аркуш відновлення</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation type="unfinished">Цим ключем Ви відкриєте файл справ, якщо забудете парольну фразу. Він показується лише зараз і ніде не зберігається. Тримайте аркуш під замком подалі від комп’ютера; не фотографуйте його.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation type="unfinished">Надрукуйте аркуш або запишіть ключ, тоді поставте позначку.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation type="unfinished">Вибрати теку або флешку…</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">Куди складати резервні копії?</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation type="unfinished">Резервна копія зашифрована, як і файл справ, і відкривається тією самою фразою. Найкраще — флешка в іншій кімнаті: диск, що вийде з ладу, забирає все з собою.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation type="unfinished">Можна вирішити й пізніше, в налаштуваннях. Зашифруйте, будь ласка, і весь диск цього комп’ютера (BitLocker, FileVault, LUKS): надруковані папери та інші програми лишають сліди, яких Counsel захистити не може.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation type="unfinished">Резервні копії йдуть до: {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation type="unfinished">Парольна фраза демо</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation type="unfinished">Усі люди в демо вигадані, і його фраза не таємниця: не пишіть туди нічого справжнього.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation type="unfinished">Демо готове</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished">Файл справ готовий</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation type="unfinished">Те, що Ви пишете, зберігається при кожній паузі. Вікно блокується після десяти хвилин без клавіші чи миші; Ctrl+L блокує одразу.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Курси і місця</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished">Що шукають</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Курси</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Навчання і робота</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation type="unfinished">Записати як незадоволену потребу</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Назад до справи</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Усі види</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation type="unfinished">Такого в довіднику немає</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation type="unfinished">Запишіть як незадоволену потребу: регіон планує за тим, чого бракує.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">підходить</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished">спершу запитати</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">не підходить</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">з {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">треба перевірити</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation type="unfinished">Записано. Іде до регіону без імені.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">Шукати в:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">Тип файлів:</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished">Узяти цю теку</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">Тека:</translation>
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
        <translation type="unfinished">Які слова Вам сказали?</translation>
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
        <translation type="unfinished">Для Вас є завдання, яке відкривається вісьмома словами. Напишіть їх одне за одним, як Вам сказали в консультації. Відкривання триває кілька секунд.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation type="unfinished">Пакет відкривається…</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished">Частина сторінки</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Групові заходи</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">Проєкти</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation type="unfinished">Ще немає групових заходів</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation type="unfinished">День відкритих дверей, інформаційний вечір: рахуйте голови, нікого не називайте.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished">Ще немає проєктів</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation type="unfinished">Проєкт має партнера, початок і учасників.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation type="unfinished">Групи і проєкти</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation type="unfinished">Новий груповий захід</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished">Новий проєкт</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation type="unfinished">
            <numerusform>%n голова цього року. Голови — не люди: хто прийшов двічі, порахований двічі.</numerusform>
            <numerusform>%n голови цього року. Голови — не люди: хто прийшов двічі, порахований двічі.</numerusform>
            <numerusform>%n голів цього року. Голови — не люди: хто прийшов двічі, порахований двічі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation type="unfinished">Голови рахують, нікого не називають: у назві та нотатці теж без імен.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Назва</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Голови</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регіон</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation type="unfinished">Учасників додають потім із відкритих справ. Вікові межі — підказка і нікого не виключають.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Додати когось</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation type="unfinished">справа колеги</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation type="unfinished">поза віковими межами</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation type="unfinished">
            <numerusform>взяв участь %n</numerusform>
            <numerusform>взяли участь %n</numerusform>
            <numerusform>взяли участь %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation type="unfinished">
            <numerusform>тест склав %n</numerusform>
            <numerusform>тест склали %n</numerusform>
            <numerusform>тест склали %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform>%n договір</numerusform>
            <numerusform>%n договори</numerusform>
            <numerusform>%n договорів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation type="unfinished">
            <numerusform>досі там %n</numerusform>
            <numerusform>досі там %n</numerusform>
            <numerusform>досі там %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation type="unfinished">Чи це працює, можна сказати через рік від початку.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation type="unfinished">Перший рік закінчився {day}: тепер можна оцінювати числа.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation type="unfinished">Зарано говорити про успіх чи невдачу: перший рік закінчується {day}.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation type="unfinished">вік {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">з {day}</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation type="unfinished">тест складено</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation type="unfinished">тест {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">вибув {day}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Запитати</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation type="unfinished">Шукати в листі</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">Пояснити</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Домовитися</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Наступні кроки</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation type="unfinished">Строки для обчислення</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished">Направити до</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation type="unfinished">Папери, після збереження</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Краще не робити</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Путівник</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation type="unfinished">Путівник для</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation type="unfinished">Прочитати лист…</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">треба перевірити</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation type="unfinished">Вашої організації</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Джерела: {sources} · перевірено {day}. Не юридична порада.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation type="unfinished">Усе, що збережено</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished">Надрукувати для клієнта</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation type="unfinished">Зберегти як архів…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished">Зберегти як JSON…</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation type="unfinished">Виправити ім’я або дату народження…</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation type="unfinished">Друк призначено клієнту (ст. 15 GDPR): німецькою і, де треба, англійською; родичів та інших зачорнено.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation type="unfinished">Архів і JSON містять усе, також захищені нотатки, для іншої консультації, на яку клієнт погодився.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation type="unfinished">Виправити ім’я або дату народження</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation type="unfinished">Те, що було раніше, зберігається разом із причиною (ст. 16 GDPR).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation type="unfinished">Зберегти всю справу читабельно?</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation type="unfinished">Кожен, хто дістанеться файлу, прочитає все: імена, статус, нотатки, документи. Йому місце на зашифрованій флешці, а не в пошті, хмарі чи спільній теці. Видаліть, коли дійде. Збереження записується у список доступів.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Вибрати місце…</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished">Куди зберегти файл?</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation type="unfinished">Збережено читабельно: {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation type="unfinished">{day}: {what} було {before}. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation type="unfinished">Коли файл відкривали, робили резервну копію, передавали чи оновлювали, і що не вдалося — тими словами, які Вам показали. Це залишається в цьому файлі.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Шукати в довідці</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Шукати</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Теми</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">У жодній темі немає цих слів.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Текст теми</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Довідка</translation>
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
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Перенести таблиці</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Вибрати файли…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation type="unfinished">Спершу завершіть те, що тут розпочато.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished">Які таблиці?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Таблиці</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished">Читання файлів…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished">Скасування…</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation type="unfinished">Перегляд кожного рядка…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished">Перенесення…</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation type="unfinished">Такі файли (JSON, ZIP) приймають по одному.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation type="unfinished">
            <numerusform>%n запис новий.</numerusform>
            <numerusform>%n записи нові.</numerusform>
            <numerusform>%n записів нові.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>Змінено %n запис.</numerusform>
            <numerusform>Змінено %n записи.</numerusform>
            <numerusform>Змінено %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>Пропущено %n рядок.</numerusform>
            <numerusform>Пропущено %n рядки.</numerusform>
            <numerusform>Пропущено %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished">Імпорт скасовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation type="unfinished">
            <numerusform>Над %n записом працювали, він лишається.</numerusform>
            <numerusform>Над %n записами працювали, вони лишаються.</numerusform>
            <numerusform>Над %n записами працювали, вони лишаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation type="unfinished">Останній імпорт: {day}, нових {new} і змінених {changed}.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished">Які файли?</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation type="unfinished">Таблиці CSV або XLSX клієнтів, консультацій і направлень чи довідника; довідник у HSDS 3 (JSON); справа клієнта з іншого профілю (JSON, ZIP). Пов’язані таблиці вибирають разом.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation type="unfinished">Нічого не змінюється, доки Ви не побачите кожен неясний рядок. Файли лишаються, де є: видаліть їх, коли все перенесено.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished">Перенесено</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished">Скасувати все</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation type="unfinished">Принесене імпортом можна скасувати цілком до наступного імпорту. Те, над чим відтоді працювали, лишається.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Перенести</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation type="unfinished">Інші таблиці</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далі</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished">Що це за рядки</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation type="unfinished">Рядки:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Стовпець</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished">Що в ньому</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Стає</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Календар</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished">– пропустити –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation type="unfinished">Стовпець {name} стає</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation type="unfinished">Календар стовпця {name}</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation type="unfinished">Однаково для всіх рядків</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation type="unfinished">Жоден стовпець цього не має; кожному рядку це потрібно.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished">Що показано</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Вирішити</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished">Перші рядки</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished">Місця для вирішення</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished">Чого стосується рішення</translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished">це місце</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation type="unfinished">усі такі місця</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation type="unfinished">усе невирішене</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation type="unfinished">Взяти запропоноване</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation type="unfinished">Перенести без цього</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">Пропустити рядок</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation type="unfinished">Вирішити для:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation type="unfinished">
            <numerusform>Було б перенесено %n рядок.</numerusform>
            <numerusform>Було б перенесено %n рядки.</numerusform>
            <numerusform>Було б перенесено %n рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation type="unfinished">
            <numerusform>Треба вирішити %n місце.</numerusform>
            <numerusform>Треба вирішити %n місця.</numerusform>
            <numerusform>Треба вирішити %n місць.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation type="unfinished">До того нічого не змінюється.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Клітинка</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">Написано</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation type="unfinished">Чому потрібні Ви</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">Запропоновано</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Рішення</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">відкрито</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation type="unfinished">як запропоновано</translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished">без цього</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished">рядок пропущено</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Рядок</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished">Рядки</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished">Як зрозуміли</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Що це</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Що станеться</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">новий</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">змінено</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation type="unfinished">Що було б перенесено</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation type="unfinished">нових {new}, змінених {changed}, уже таких {same}.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation type="unfinished">Збережено без поля й передається далі: {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Об’єднати</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Надходження</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation type="unfinished">Що зробило б об’єднання</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation type="unfinished">Нічого не втрачено: інші значення лишаються в історії.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation type="unfinished">Перш ніж щось прийняти, файл справ убезпечується на цьому комп’ютері. Зберігаються три останні стани; їх показує сторінка «Відновити резервну копію».</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation type="unfinished">Вирішити відмінності</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation type="unfinished">Порівняти людей</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation type="unfinished">Чи хтось тут двічі?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Вхідні</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation type="unfinished">
            <numerusform>%n питання про людей, яких бачили двічі</numerusform>
            <numerusform>%n питання про людей, яких бачили двічі</numerusform>
            <numerusform>%n питань про людей, яких бачили двічі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation type="unfinished">
            <numerusform>%n відкрита відмінність</numerusform>
            <numerusform>%n відкриті відмінності</numerusform>
            <numerusform>%n відкритих відмінностей</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Немає відкритих відмінностей</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished">Немає чого об’єднувати.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation type="unfinished">
            <numerusform>%n пакет у порядку і був би прийнятий:</numerusform>
            <numerusform>%n пакети в порядку і були б прийняті:</numerusform>
            <numerusform>%n пакетів у порядку і були б прийняті:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Надіслано</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Новий</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Змінено</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Надходження</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation type="unfinished">Нічого не надійшло</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation type="unfinished">Зараз недосяжно</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished">Ще немає теки</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation type="unfinished">Виберіть теку або флешку, через яку Ви обмінюєтеся з колегами.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation type="unfinished">Перевірка того, що надійшло…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished">Приймання…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>Прийнято %n пакет.</numerusform>
            <numerusform>Прийнято %n пакети.</numerusform>
            <numerusform>Прийнято %n пакетів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation type="unfinished">
            <numerusform>%n відмінність для вирішення.</numerusform>
            <numerusform>%n відмінності для вирішення.</numerusform>
            <numerusform>%n відмінностей для вирішення.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation type="unfinished">Попередній стан збережено.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation type="unfinished">Невідомий {device}</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation type="unfinished">Підтверджує, що туди дійшло</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation type="unfinished">Готово: документ або його частина</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>Готово, %n відмінність для вирішення</numerusform>
            <numerusform>Готово, %n відмінності для вирішення</numerusform>
            <numerusform>Готово, %n відмінностей для вирішення</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>Чекає %n день</numerusform>
            <numerusform>Чекає %n дні</numerusform>
            <numerusform>Чекає %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation type="unfinished">Чекає від сьогодні</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Відкладено</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Ще нічого не отримано</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished">Нічого нового</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation type="unfinished">
            <numerusform>%n день без даних</numerusform>
            <numerusform>%n дні без даних</numerusform>
            <numerusform>%n днів без даних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation type="unfinished">
            <numerusform>%n пакет прийнято раніше.</numerusform>
            <numerusform>%n пакети прийнято раніше.</numerusform>
            <numerusform>%n пакетів прийнято раніше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation type="unfinished">
            <numerusform>%n пакет для інших.</numerusform>
            <numerusform>%n пакети для інших.</numerusform>
            <numerusform>%n пакетів для інших.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation type="unfinished">{kind}: нових {new}, змінених {changed}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation type="unfinished">
            <numerusform>%n запис стирається назавжди, бо колега стер справу</numerusform>
            <numerusform>%n записи стираються назавжди, бо колега стер справу</numerusform>
            <numerusform>%n записів стираються назавжди, бо колега стер справу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation type="unfinished">
            <numerusform>%n відмінність: обидва значення збережено, доки хтось вирішить</numerusform>
            <numerusform>%n відмінності: обидва значення збережено, доки хтось вирішить</numerusform>
            <numerusform>%n відмінностей: обидва значення збережено, доки хтось вирішить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation type="unfinished">Записка для перекладача</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation type="unfinished">Це все, що є в записці</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation type="unfinished">Показати записку</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Файл календаря…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation type="unfinished">Без теми, без номера справи. Нікого не знайшли? Внесіть це в консультацію («потрібен, але немає»): це рахується.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation type="unfinished">Немає майбутньої зустрічі.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation type="unfinished">у нашому офісі</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Ім’я для звертання</translation>
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
        <source>interpreter</source>
        <translation type="unfinished">перекладач</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation type="unfinished">Зберегти зустріч</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Збережено як {file}.</translation>
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
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">Теперішня парольна фраза</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Змінити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation type="unfinished">Стара більше не відкриває цей файл. Раніша резервна копія ще відкривається старою. Аркуш відновлення, цей комп’ютер і аркуші організації лишаються як є.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation type="unfinished">Введіть теперішню парольну фразу.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">Новий аркуш відновлення</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation type="unfinished">Перша й остання група, з паперу</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation type="unfinished">Аркуш читається</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation type="unfinished">Старий аркуш більше не відкриває цей файл. Цей показується раз і ніде не зберігається: надрукуйте зараз або запишіть.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation type="unfinished">Візьміть папір у руку й введіть дві його групи: це доводить, що він читається, коли буде потрібен.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation type="unfinished">Там написано не це. Порівняйте групу 1 і групу 8.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation type="unfinished">Хтось може мати мій ключ</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation type="unfinished">Зашифрувати файл наново</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation type="unfinished">Лише якщо хтось міг скопіювати відкритий файл чи його ключ: загублений аркуш чи побачена фраза потребують лише нового аркуша чи нової фрази.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Що станеться</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation type="unfinished">Увесь файл шифрується наново; з багатьма справами це триває хвилини. Парольна фраза лишається (змініть її потім, якщо вона відома). Старий аркуш, цей комп’ютер і аркуші організації втрачають чинність; новий аркуш друкується одразу.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished">Чого не повернути</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation type="unfinished">Хто скопіював файл раніше, може читати ту копію й далі. Старі резервні копії лишаються під старим ключем: зробіть нову й знищте їх.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation type="unfinished">Файл шифрується наново…</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation type="unfinished">Зупинено. Файл має свій старий ключ.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation type="unfinished">Відновлення через організацію</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation type="unfinished">Назвіть трьох різних людей.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation type="unfinished">Тримач аркуша {number}</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation type="unfinished">Зробити три аркуші</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation type="unfinished">Троє людей організації отримують по аркушу. Один сам нічого не вартий; будь-які два разом відкривають цей файл і встановлюють нову фразу: якщо Ви захворіли, пішли чи померли. Кого тут назвете, тому довіряєте кожну справу цього файлу.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation type="unfinished">Попередні такі аркуші тоді нічого не відкривають.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished">Аркуш {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished">Який аркуш</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished">Надрукувати цей аркуш…</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation type="unfinished">Усі три надруковано й буде передано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation type="unfinished">Аркуші показуються лише зараз і ніде не зберігаються. Надрукуйте кожен і віддайте тримачеві; двом із них ніколи не бути в одному місці.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">Для {name}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished">Що це?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Ключі і блокування</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">Парольну фразу змінено.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">Зробити новий аркуш відновлення?</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation type="unfinished">Теперішній аркуш більше не відкриє цей файл. Робіть це лише з принтером поруч або маючи час записати вісім груп.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">Зробити новий аркуш</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation type="unfinished">Відтепер відкривати цим комп’ютером?</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation type="unfinished">Це зручність. Сховище ключів системи тримає ключ до цього файлу: хто увійшов тут під Вашим ім’ям і кожна програма цього сеансу може відкрити файл без фрази. Не вмикайте, де кілька людей ділять один вхід, і лише на зашифрованому диску.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">Увімкнути</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation type="unfinished">Два з трьох аркушів тепер відкривають цей файл.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished">Прибрати {name}?</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation type="unfinished">Більше не відкриває цей файл. Раніші резервні копії ще ним відкриваються. Можна налаштувати знову будь-коли.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Автоматичне блокування</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Блокувати через</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation type="unfinished">Після такого часу без клавіші чи миші:</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation type="unfinished">Ctrl+L блокує одразу; так само сон і блокування екрана, якщо система повідомляє. У відкритих кімнатах добре дві або п’ять хвилин.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation type="unfinished">При підозрі</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation type="unfinished">Хтось може мати мій ключ…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Пристрій загублено…</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation type="unfinished">Побачена фраза: змініть її. Зниклий аркуш: надрукуйте новий. Лише якщо хтось міг скопіювати відкритий файл, зашифруйте наново.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Надзвичайний випадок</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation type="unfinished">Стерти ключі цього файлу зараз…</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation type="unfinished">Робить цей файл справ нечитабельним назавжди, за мить. Доступно і до розблокування.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation type="unfinished">Новий аркуш відновлення на папері.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation type="unfinished">Цей комп’ютер тепер відкриває файл.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation type="unfinished">Більше не відкриває цей файл.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation type="unfinished">Шляхи до цього файлу справ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation type="unfinished">На щодень. Хто її знає й має цей файл, може прочитати все.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Змінити…</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished">на папері</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation type="unfinished">ніколи не підтверджено</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation type="unfinished">Для забутої фрази чи зламаного комп’ютера. Хто має аркуш і цей файл або його копію, може прочитати все.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation type="unfinished">Надрукувати новий аркуш…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">Цей комп’ютер</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation type="unfinished">Відкриває без набору, через сховище ключів системи. Кожна програма Вашого сеансу могла б ним скористатися; ніколи для входу, який ділять кілька людей.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished">Налаштувати…</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation type="unfinished">Для організації, коли Ви вже не можете відкрити файл. Двоє з трьох разом, із цим файлом або його копією, можуть прочитати все.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation type="unfinished">У: {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation type="unfinished">Аркуші організації</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation type="unfinished">Зробити нові аркуші…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">Прибрати {name}</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">не налаштовано</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">з {day}</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation type="unfinished">довідка до відкритої сторінки</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation type="unfinished">заблокувати, також у діалозі</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation type="unfinished">заблокувати й піти</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation type="unfinished">сторінки збоку, згори</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation type="unfinished">знайти будь-що: людей, справи, установи, сторінки, команди</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation type="unfinished">назад до попередньої сторінки; так само бічна кнопка миші</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation type="unfinished">і знову вперед</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation type="unfinished">вийти з довідки чи «Курси і місця»; закрити діалог</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation type="unfinished">у «Сьогодні» й «Справи»: нова справа; у «Довідник» і «Групи»: новий запис</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation type="unfinished">у справі: написати нотатку</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation type="unfinished">у справі: нова консультація</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation type="unfinished">у справі: її розділи, згори</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation type="unfinished">у справі, у широкому вікні: до списку справ і назад</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation type="unfinished">у «Справи», «Довідник» і «Доступи»: шукати</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation type="unfinished">у списку: впорядкувати за стовпцем</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation type="unfinished">у консультації: до путівника</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation type="unfinished">зберегти форму або діалог</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation type="unfinished">скасувати щойно зроблене, доки це пропонує смужка вгорі</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation type="unfinished">у «Відповіді»: вставити зображення</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation type="unfinished">діаграму таблицею й назад</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation type="unfinished">папір більше</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation type="unfinished">папір менше</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Клавіші</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Що вони роблять</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A finished package in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
        <translation type="unfinished">Готовий пакет у вихідних зник або пошкоджений. Самі справи цілі. Здайте ще раз: його буде створено заново.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
        <translation type="unfinished">Після кількох хибних парольних фраз наступна спроба можлива через {seconds} с.</translation>
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
        <source>(unknown person)</source>
        <translation type="unfinished">(невідома особа)</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation type="unfinished">1–2 тижні</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation type="unfinished">1–2 роки</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation type="unfinished">1–3 місяці</translation>
    </message>
    <message>
        <source>18, 25 and 27 are different limits: guardian, Jobcenter, youth migration service.</source>
        <translation type="unfinished">18, 25 і 27 — різні межі: опікун, Jobcenter, молодіжна міграційна служба.</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation type="unfinished">2–4 тижні</translation>
    </message>
    <message>
        <source>2 years and longer</source>
        <translation type="unfinished">2 роки й довше</translation>
    </message>
    <message>
        <source>25 and over (Ü25)</source>
        <translation type="unfinished">25 і старші (Ü25)</translation>
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
        <translation type="unfinished">3–6 місяців</translation>
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
        <translation type="unfinished">6–12 місяців</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished">60 і старші</translation>
    </message>
    <message>
        <source>60 or over</source>
        <translation type="unfinished">60 або більше</translation>
    </message>
    <message>
        <source>A change claims to come from another device.</source>
        <translation type="unfinished">Одна зі змін видає себе за зміну з іншого пристрою.</translation>
    </message>
    <message>
        <source>A change claims to come from another person.</source>
        <translation type="unfinished">Одна зі змін видає себе за зміну від іншої людини.</translation>
    </message>
    <message>
        <source>A change does not fit the fields that this program knows.</source>
        <translation type="unfinished">Одна зі змін не відповідає полям, які знає ця програма.</translation>
    </message>
    <message>
        <source>A change is dated more than two days ahead. Is a clock wrong?</source>
        <translation type="unfinished">Одна зі змін датована більш ніж на два дні вперед. Чи якийсь годинник іде неправильно?</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation type="unfinished">Народилася дитина</translation>
    </message>
    <message>
        <source>A copy goes into the person&apos;s folder.</source>
        <translation type="unfinished">Копія лишається в теці людини.</translation>
    </message>
    <message>
        <source>A date cannot be read; year-month-day is expected.</source>
        <translation type="unfinished">Дату не вдається прочитати; очікується рік-місяць-день.</translation>
    </message>
    <message>
        <source>A fault in the program. A report without any client data was saved.</source>
        <translation type="unfinished">Помилка в програмі. Збережено звіт без будь-яких даних про людей.</translation>
    </message>
    <message>
        <source>A letter by post counts as arrived on the fourth day after posting.</source>
        <translation type="unfinished">Лист поштою вважається отриманим на четвертий день після відправлення.</translation>
    </message>
    <message>
        <source>A newer program wrote this file. Please update this one first.</source>
        <translation type="unfinished">Цей файл записала новіша програма. Спершу оновіть цю.</translation>
    </message>
    <message>
        <source>A part of the case file shows something other than its history says.</source>
        <translation type="unfinished">Частина файлу справ показує не те, що каже її історія.</translation>
    </message>
    <message>
        <source>A photo is published with consent only.</source>
        <translation type="unfinished">Фото публікують лише за згодою.</translation>
    </message>
    <message>
        <source>A protected consultation has no version to take home.</source>
        <translation type="unfinished">Захищена консультація не має версії, яку можна забрати додому.</translation>
    </message>
    <message>
        <source>A record of the kind “{name}” is damaged and is not taken over.</source>
        <translation type="unfinished">Запис виду «{name}» пошкоджено і не переноситься.</translation>
    </message>
    <message>
        <source>A refusal because of the residence paper is counted without names.</source>
        <translation type="unfinished">Відмову через папір про перебування рахують без імен.</translation>
    </message>
    <message>
        <source>A school-age child without a school is registered at once.</source>
        <translation type="unfinished">Дитину шкільного віку без школи записують відразу.</translation>
    </message>
    <message>
        <source>A search can take long. Having no answer is also told.</source>
        <translation type="unfinished">Пошук може тривати довго. Про те, що відповіді немає, теж кажуть.</translation>
    </message>
    <message>
        <source>A sentence for the volunteer</source>
        <translation type="unfinished">Речення для волонтера</translation>
    </message>
    <message>
        <source>A single conversation without plan or referral: one year after the last contact.</source>
        <translation type="unfinished">Одна розмова без плану й направлення: один рік після останнього контакту.</translation>
    </message>
    <message>
        <source>A volunteer companion helps with one thing. They do not counsel and do not see the file.</source>
        <translation type="unfinished">Волонтер-супровідник допомагає в одній справі. Він не консультує і не бачить справи.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished">Тут очікується ціле число.</translation>
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
        <translation type="unfinished">Про</translation>
    </message>
    <message>
        <source>About how many people and which data are concerned?</source>
        <translation type="unfinished">Скільки приблизно людей і які дані зачеплено?</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation type="unfinished">Про ці числа</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">Прийнято</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Список доступів</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished">Журнал доступів</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished">Права доступу</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation type="unfinished">Шлях доступу</translation>
    </message>
    <message>
        <source>Access to health care</source>
        <translation type="unfinished">Доступ до медицини</translation>
    </message>
    <message>
        <source>Acknowledge nothing and promise no instalments before advice.</source>
        <translation type="unfinished">До консультації нічого не визнавати й не обіцяти виплат частинами.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Захід</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished">Додано</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation type="unfinished">Залежність</translation>
    </message>
    <message>
        <source>Addiction advice</source>
        <translation type="unfinished">Консультація щодо залежностей</translation>
    </message>
    <message>
        <source>Addiction advice is free and confidential, towards the police too.</source>
        <translation type="unfinished">Консультація із залежностей безкоштовна й конфіденційна, зокрема щодо поліції.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Адреса</translation>
    </message>
    <message>
        <source>Admission by law (a hint)</source>
        <translation type="unfinished">Допуск за законом (підказка)</translation>
    </message>
    <message>
        <source>Admission to the integration course</source>
        <translation type="unfinished">Допуск до інтеграційного курсу</translation>
    </message>
    <message>
        <source>Admission to the integration course is valid until</source>
        <translation type="unfinished">Допуск до інтеграційного курсу чинний до</translation>
    </message>
    <message>
        <source>Admission to the integration course: date, valid until</source>
        <translation type="unfinished">Допуск до інтеграційного курсу: дата, чинний до</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4) AufenthG) are suspended for the budget year 2026; a claim or an obligation still counts.</source>
        <translation type="unfinished">Допуск на вільні місця (§ 44 (4) AufenthG) у бюджетному 2026 році призупинено; право або обов’язок діють і далі.</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4)) are suspended in 2026. Then a course by volunteers helps.</source>
        <translation type="unfinished">Допуск на вільні місця (§ 44 (4)) у 2026 році призупинено. Тоді допомагає курс волонтерів.</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished">Допущено з</translation>
    </message>
    <message>
        <source>Advice before the hearing</source>
        <translation type="unfinished">Консультація перед співбесідою</translation>
    </message>
    <message>
        <source>Advice in the Dublin procedure</source>
        <translation type="unfinished">Консультація в дублінській процедурі</translation>
    </message>
    <message>
        <source>Advice is open-ended. Nobody has to decide today.</source>
        <translation type="unfinished">Консультація відкрита щодо результату. Сьогодні ніхто не мусить вирішувати.</translation>
    </message>
    <message>
        <source>Advice on rights at work</source>
        <translation type="unfinished">Консультація про права на роботі</translation>
    </message>
    <message>
        <source>Advice on the BAMF decision</source>
        <translation type="unfinished">Консультація щодо рішення BAMF</translation>
    </message>
    <message>
        <source>Advice on voluntary return</source>
        <translation type="unfinished">Консультація щодо добровільного повернення</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished">Афганістан</translation>
    </message>
    <message>
        <source>Afghanistan, Iran, Pakistan</source>
        <translation type="unfinished">Афганістан, Іран, Пакистан</translation>
    </message>
    <message>
        <source>After the move at once: citizens office, BAMF, foreigners authority, court, Jobcenter or welfare office.</source>
        <translation type="unfinished">Після переїзду відразу: бюро громадян (Bürgerbüro), BAMF, відомство іноземців, суд, Jobcenter або відомство соціальної допомоги.</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished">Вік від</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Вікова група</translation>
    </message>
    <message>
        <source>Age groups from 25</source>
        <translation type="unfinished">Вікові групи від 25</translation>
    </message>
    <message>
        <source>Age groups under 25</source>
        <translation type="unfinished">Вікові групи до 25</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished">Вік до</translation>
    </message>
    <message>
        <source>Age: under 25, under 27?</source>
        <translation type="unfinished">Вік: до 25, до 27?</translation>
    </message>
    <message>
        <source>Agreed appointment</source>
        <translation type="unfinished">Узгоджена зустріч</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Погоджено</translation>
    </message>
    <message>
        <source>Agreement on working together</source>
        <translation type="unfinished">Угода про співпрацю</translation>
    </message>
    <message>
        <source>Agreement to the rent</source>
        <translation type="unfinished">Згода на оренду</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Домовленості</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished">Албанія</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished">Алжир</translation>
    </message>
    <message>
        <source>All papers are recorded, and every renewal is applied for before it expires.</source>
        <translation type="unfinished">Усі папери записано, і кожне продовження просять до закінчення.</translation>
    </message>
    <message>
        <source>All persons, rent, heating, income right?</source>
        <translation type="unfinished">Чи правильно враховано всіх осіб, оренду, опалення, дохід?</translation>
    </message>
    <message>
        <source>Amendment to it</source>
        <translation type="unfinished">Доповнення до цього</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Доповнює</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished">Американське Самоа</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished">Америка</translation>
    </message>
    <message>
        <source>An admission is valid for one year.</source>
        <translation type="unfinished">Допуск діє один рік.</translation>
    </message>
    <message>
        <source>An entry does not fit what this program knows ({field}).</source>
        <translation type="unfinished">Запис не відповідає тому, що знає ця програма ({field}).</translation>
    </message>
    <message>
        <source>An interpreter comes along to the appointment.</source>
        <translation type="unfinished">На прийом приходить перекладач.</translation>
    </message>
    <message>
        <source>An offer of “{name}” does not fit what this program knows; it stays with the organisation as a further detail.</source>
        <translation type="unfinished">Пропозиція «{name}» не відповідає тому, що знає ця програма; лишається при організації як подробиця.</translation>
    </message>
    <message>
        <source>An organisation without a name is not taken over.</source>
        <translation type="unfinished">Організація без назви не переноситься.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished">Андорра</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished">Ангола</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished">Ангілья</translation>
    </message>
    <message>
        <source>Another column has the same heading.</source>
        <translation type="unfinished">Інший стовпець має такий самий заголовок.</translation>
    </message>
    <message>
        <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
        <translation type="unfinished">Інший довідник суперечить цьому. Є два координатори? Зателефонуйте.</translation>
    </message>
    <message>
        <source>Another organisation may have the case only with a valid release towards it.</source>
        <translation type="unfinished">Інша організація може отримати справу лише з дійсним звільненням щодо неї.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Відповідь</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Відповісти до</translation>
    </message>
    <message>
        <source>Answer of</source>
        <translation type="unfinished">Відповідь від</translation>
    </message>
    <message>
        <source>Answer on a difference</source>
        <translation type="unfinished">Відповідь щодо відмінності</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation type="unfinished">Відповісти на скаргу</translation>
    </message>
    <message>
        <source>Answer to a volunteer</source>
        <translation type="unfinished">Відповідь волонтеру</translation>
    </message>
    <message>
        <source>Answer: the same person?</source>
        <translation type="unfinished">Відповідь: та сама людина?</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Відповіли</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished">Антарктика</translation>
    </message>
    <message>
        <source>Antenatal care</source>
        <translation type="unfinished">Догляд під час вагітності</translation>
    </message>
    <message>
        <source>Anti-discrimination advice</source>
        <translation type="unfinished">Антидискримінаційна консультація</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished">Антигуа і Барбуда</translation>
    </message>
    <message>
        <source>Application before 1 July 2026: only one week for court action and urgent application.</source>
        <translation type="unfinished">Заява до 1 липня 2026 року: лише один тиждень на позов і термінове клопотання.</translation>
    </message>
    <message>
        <source>Application before 12 June 2026: court action in two weeks, with an urgent deadline in one week; grounds in one month.</source>
        <translation type="unfinished">Заява до 12 червня 2026 року: позов за два тижні, зі стислим строком за один тиждень; обґрунтування за місяць.</translation>
    </message>
    <message>
        <source>Application since 1 July 2026: the period in the decision counts. The new law is still to be verified.</source>
        <translation type="unfinished">Заява від 1 липня 2026 року: чинний строк у рішенні. Нове право ще треба перевірити.</translation>
    </message>
    <message>
        <source>Application since 12 June 2026: the period in the instructions on remedies counts.</source>
        <translation type="unfinished">Заява від 12 червня 2026 року: чинний строк у роз’ясненні про оскарження.</translation>
    </message>
    <message>
        <source>Applies since</source>
        <translation type="unfinished">Діє з</translation>
    </message>
    <message>
        <source>Apply for child benefit</source>
        <translation type="unfinished">Подати на допомогу на дитину</translation>
    </message>
    <message>
        <source>Apply for day care early and with proof.</source>
        <translation type="unfinished">Дитсадок просити завчасно й з доказом.</translation>
    </message>
    <message>
        <source>Apply for further approval at the Jobcenter</source>
        <translation type="unfinished">Подати на продовження в Jobcenter</translation>
    </message>
    <message>
        <source>Apply for renewal (permission to stay, toleration, residence permit)</source>
        <translation type="unfinished">Подати на продовження (дозвіл на перебування, толерування, проживання)</translation>
    </message>
    <message>
        <source>Apply for renewal in writing, keep a copy</source>
        <translation type="unfinished">Письмово попросити продовження, залишити копію</translation>
    </message>
    <message>
        <source>Apply for the work permit</source>
        <translation type="unfinished">Попросити дозвіл на роботу</translation>
    </message>
    <message>
        <source>Apply under § 25a: before the 27th birthday</source>
        <translation type="unfinished">Заява за § 25a: до 27-річчя</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation type="unfinished">Записка про зустріч</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished">Зустріч там</translation>
    </message>
    <message>
        <source>Appointment with family advice or the youth office</source>
        <translation type="unfinished">Зустріч у сімейній консультації або відомстві у справах молоді</translation>
    </message>
    <message>
        <source>Approval period: from – to</source>
        <translation type="unfinished">Період надання: від – до</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation type="unfinished">Надано до</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">арабська</translation>
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
        <source>Are rent, electricity and food safe?</source>
        <translation type="unfinished">Чи забезпечені оренда, електрика й їжа?</translation>
    </message>
    <message>
        <source>Are there close relatives in Germany?</source>
        <translation type="unfinished">Чи є близькі родичі в Німеччині?</translation>
    </message>
    <message>
        <source>Are there debts or gambling?</source>
        <translation type="unfinished">Чи є борги або азартні ігри?</translation>
    </message>
    <message>
        <source>Are there letters, photos, messages?</source>
        <translation type="unfinished">Чи є листи, фото, повідомлення?</translation>
    </message>
    <message>
        <source>Are there passport, birth certificate, translations?</source>
        <translation type="unfinished">Чи є паспорт, свідоцтво про народження, переклади?</translation>
    </message>
    <message>
        <source>Are we doing the right things? What came of it</source>
        <translation type="unfinished">Чи робимо ми правильне? Що з цього вийшло</translation>
    </message>
    <message>
        <source>Are we doing them right? How the work goes</source>
        <translation type="unfinished">Чи робимо це правильно? Як іде робота</translation>
    </message>
    <message>
        <source>Are we talking alone, with an interpreter from outside?</source>
        <translation type="unfinished">Чи говоримо ми наодинці, з перекладачем ззовні?</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished">Сфера життя</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished">Вірменія</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished">вірменське</translation>
    </message>
    <message>
        <source>Arrange a doctor&apos;s appointment with an interpreter</source>
        <translation type="unfinished">Домовитися про прийом у лікаря з перекладачем</translation>
    </message>
    <message>
        <source>Arrange an appointment with addiction advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації із залежностей</translation>
    </message>
    <message>
        <source>Arrange an appointment with asylum procedure advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації з процедури притулку</translation>
    </message>
    <message>
        <source>Arrange an appointment with debt advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації з боргів</translation>
    </message>
    <message>
        <source>Arrange an appointment with family reunion advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації з возз’єднання сім’ї</translation>
    </message>
    <message>
        <source>Arrange an appointment with pregnancy advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації для вагітних</translation>
    </message>
    <message>
        <source>Arrange an appointment with recognition advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації з визнання</translation>
    </message>
    <message>
        <source>Arrange an appointment with return advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації з повернення</translation>
    </message>
    <message>
        <source>Arrange an appointment with the foreigners authority</source>
        <translation type="unfinished">Домовитися про зустріч у відомстві іноземців</translation>
    </message>
    <message>
        <source>Arrange an appointment with the school authority&apos;s advice</source>
        <translation type="unfinished">Домовитися про зустріч у консультації шкільного відомства</translation>
    </message>
    <message>
        <source>Arrange an appointment with the tracing service</source>
        <translation type="unfinished">Домовитися про зустріч у службі розшуку</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">Прибуття</translation>
    </message>
    <message>
        <source>Arrival from Ukraine</source>
        <translation type="unfinished">Прибуття з України</translation>
    </message>
    <message>
        <source>Arrival from Ukraine since 1 April 2025: money from the welfare office instead of the Jobcenter.</source>
        <translation type="unfinished">Прибуття з України від 1 квітня 2025 року: гроші від відомства соціальної допомоги, а не від Jobcenter.</translation>
    </message>
    <message>
        <source>Arrival from Ukraine: see how things stand</source>
        <translation type="unfinished">Прибуття з України: подивитися, як стоїть справа</translation>
    </message>
    <message>
        <source>Arrival since 1 April 2025: change from Jobcenter to welfare office</source>
        <translation type="unfinished">Прибуття від 1 квітня 2025: перехід із Jobcenter до соціального відомства</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">Прибуття</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished">Аруба</translation>
    </message>
    <message>
        <source>Ask course providers for a place and childcare</source>
        <translation type="unfinished">Запитати в організаторів курсів про місце й догляд за дітьми</translation>
    </message>
    <message>
        <source>Ask for a shelter place</source>
        <translation type="unfinished">Запитати про місце в прихистку</translation>
    </message>
    <message>
        <source>Ask for a volunteer companion</source>
        <translation type="unfinished">Запитати про волонтера-супровідника</translation>
    </message>
    <message>
        <source>Ask for first advice at the naturalisation office</source>
        <translation type="unfinished">Попросити першу консультацію у відомстві громадянства</translation>
    </message>
    <message>
        <source>Ask for the answer in writing</source>
        <translation type="unfinished">Попросити відповідь письмово</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation type="unfinished">Запитати, як пройшло</translation>
    </message>
    <message>
        <source>Ask how things are</source>
        <translation type="unfinished">Запитати, як справи</translation>
    </message>
    <message>
        <source>Ask on a safe way</source>
        <translation type="unfinished">Перепитати безпечним шляхом</translation>
    </message>
    <message>
        <source>Ask the office to agree to the rent</source>
        <translation type="unfinished">Попросити згоду установи на оренду</translation>
    </message>
    <message>
        <source>Ask whether there is an answer</source>
        <translation type="unfinished">Запитати, чи є відповідь</translation>
    </message>
    <message>
        <source>Asked are</source>
        <translation type="unfinished">Запитано в</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Запитав</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Запитано</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Оцінено</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">Доручення</translation>
    </message>
    <message>
        <source>Assisted training (§§ 74 ff. SGB III)</source>
        <translation type="unfinished">Супроводжуване навчання (§§ 74 і далі SGB III)</translation>
    </message>
    <message>
        <source>Asylum application is lodged</source>
        <translation type="unfinished">Подано заяву про притулок</translation>
    </message>
    <message>
        <source>Asylum decision</source>
        <translation type="unfinished">Рішення щодо притулку</translation>
    </message>
    <message>
        <source>Asylum hearing</source>
        <translation type="unfinished">Співбесіда щодо притулку</translation>
    </message>
    <message>
        <source>Asylum procedure advice</source>
        <translation type="unfinished">Консультація з процедури притулку</translation>
    </message>
    <message>
        <source>At least one of the cases was changed since. Nothing was done; please look at the list again.</source>
        <translation type="unfinished">Щонайменше одну справу відтоді змінено. Нічого не зроблено; перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>At the end, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">Наприкінці: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Австралія</translation>
    </message>
    <message>
        <source>Australia and Oceania</source>
        <translation type="unfinished">Австралія й Океанія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished">Австрія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished">Азербайджан</translation>
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
        <translation type="unfinished">Рішення BAMF</translation>
    </message>
    <message>
        <source>BAMF decision with urgent deadline (manifestly unfounded)</source>
        <translation type="unfinished">Рішення BAMF зі стислим строком (явно необґрунтовано)</translation>
    </message>
    <message>
        <source>BAMF decision: another state is responsible (Dublin)</source>
        <translation type="unfinished">Рішення BAMF: відповідає інша держава (Дублін)</translation>
    </message>
    <message>
        <source>BAMF decision: work out the deadline</source>
        <translation type="unfinished">Рішення BAMF: порахувати строк</translation>
    </message>
    <message>
        <source>BAMF: rejection</source>
        <translation type="unfinished">BAMF: відмова</translation>
    </message>
    <message>
        <source>Backups in their place</source>
        <translation type="unfinished">Резервні копії на своєму місці</translation>
    </message>
    <message>
        <source>Bad sleep and fear are common after hard experiences and no weakness.</source>
        <translation type="unfinished">Поганий сон і страх часті після тяжкого досвіду й не є слабкістю.</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished">Багами</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished">Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished">Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished">Барбадос</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Раніше</translation>
    </message>
    <message>
        <source>Before any signature: legal advice. Withdrawing an application can hardly be undone.</source>
        <translation type="unfinished">Перед кожним підписом: юридична консультація. Відкликання заяви майже неможливо скасувати.</translation>
    </message>
    <message>
        <source>Before changes are taken in, the case file is secured, and there is not enough room for that on this computer. Nothing was taken in. Please make room and try again.</source>
        <translation type="unfinished">Перед прийманням змін файл справ убезпечується, а на цьому комп’ютері бракує місця. Нічого не прийнято. Звільніть місце й спробуйте знову.</translation>
    </message>
    <message>
        <source>Before signing: get the office&apos;s agreement to the rent.</source>
        <translation type="unfinished">Перед підписом: отримати згоду установи на оренду.</translation>
    </message>
    <message>
        <source>Before the start check the wording on work in the paper and apply for permission where it is needed.</source>
        <translation type="unfinished">Перед початком перевірити в папері запис про роботу (Erwerbstätigkeit) і попросити дозвіл, де він потрібен.</translation>
    </message>
    <message>
        <source>Begin with permission only.</source>
        <translation type="unfinished">Починати лише з дозволом.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished">Початок</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished">Білорусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Бельгія</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished">Беліз</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished">Соціальні виплати</translation>
    </message>
    <message>
        <source>Benefits under the AsylbLG</source>
        <translation type="unfinished">Виплати за AsylbLG</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished">Бенін</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished">Бермуди</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished">Бутан</translation>
    </message>
    <message>
        <source>Bill, reminder, collection, court or enforcement?</source>
        <translation type="unfinished">Рахунок, нагадування, стягнення, суд чи примусове виконання?</translation>
    </message>
    <message>
        <source>Birth: registry office and child benefit</source>
        <translation type="unfinished">Народження: РАЦС і допомога на дитину</translation>
    </message>
    <message>
        <source>Birthday of a young person (§ 25a)</source>
        <translation type="unfinished">День народження молодої людини (§ 25a)</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished">Болівія</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished">Бонайре, Сінт-Естатіус і Саба</translation>
    </message>
    <message>
        <source>Border crossing certificate</source>
        <translation type="unfinished">Довідка про перетин кордону</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Народження</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished">Дата народження</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished">Боснія і Герцеговина</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation type="unfinished">Обоє підписали</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished">Ботсвана</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished">Острів Буве</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Бразилія</translation>
    </message>
    <message>
        <source>Breaks are possible. Whoever does not understand the interpreter says so at once.</source>
        <translation type="unfinished">Перерви можливі. Хто не розуміє перекладача, відразу про це каже.</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished">Короткий контакт</translation>
    </message>
    <message>
        <source>Bring CV and school reports</source>
        <translation type="unfinished">Принести резюме й табелі</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">Взяти з собою</translation>
    </message>
    <message>
        <source>Bring bank statements and tenancy agreement</source>
        <translation type="unfinished">Принести виписки з рахунку й договір оренди</translation>
    </message>
    <message>
        <source>Bring birth certificate, vaccination record and school reports</source>
        <translation type="unfinished">Принести свідоцтво про народження, карту щеплень і табелі</translation>
    </message>
    <message>
        <source>Bring decision, envelope and the family&apos;s papers</source>
        <translation type="unfinished">Принести рішення, конверт і папери сім’ї</translation>
    </message>
    <message>
        <source>Bring the envelope</source>
        <translation type="unfinished">Принести конверт</translation>
    </message>
    <message>
        <source>Bring the envelope and the complete decision</source>
        <translation type="unfinished">Принести конверт і повне рішення</translation>
    </message>
    <message>
        <source>Bring the missing papers</source>
        <translation type="unfinished">Принести папери, яких бракує</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished">Британська територія в Індійському океані</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished">Британські Віргінські острови</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished">Бруней</translation>
    </message>
    <message>
        <source>Build it anew; the records themselves are not affected.</source>
        <translation type="unfinished">Побудуйте наново; самих записів це не стосується.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished">Болгарія</translation>
    </message>
    <message>
        <source>Package no. {seq} from {name} does not follow the one before it. Please ask {name} whether the device was reset or copied.</source>
        <translation type="unfinished">Пакет № {seq} від {name} не продовжує попереднього. Запитайте {name}, чи пристрій не скинули або не скопіювали.</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished">Буркіна-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished">Бурунді</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">До</translation>
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
        <translation type="unfinished">Кабо-Верде</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation type="unfinished">Аркуш розрахунку (Berechnungsbogen)</translation>
    </message>
    <message>
        <source>Calculation: persons, rent, income, deductions</source>
        <translation type="unfinished">Розрахунок: особи, оренда, дохід, вирахування</translation>
    </message>
    <message>
        <source>Call the office and record the answer</source>
        <translation type="unfinished">Зателефонувати в установу й записати відповідь</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished">Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished">Камерун</translation>
    </message>
    <message>
        <source>Can and will the person speak themselves, with company?</source>
        <translation type="unfinished">Чи може й хоче людина говорити сама, із супроводом?</translation>
    </message>
    <message>
        <source>Can the person go home safely today? Are children there?</source>
        <translation type="unfinished">Чи може людина сьогодні безпечно йти додому? Чи є там діти?</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Канада</translation>
    </message>
    <message>
        <source>Careers advice</source>
        <translation type="unfinished">Профорієнтація</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Case file and key file do not belong together: one of them comes from another folder, or the case file is destroyed. Neither was changed. Please restore both files from the same backup.</source>
        <translation type="unfinished">Файл справ і файл ключів не належать одне одному: один з іншої теки, або файл справ знищено. Жодного не змінено. Відновіть обидва з тієї самої резервної копії.</translation>
    </message>
    <message>
        <source>Case file unlocked</source>
        <translation type="unfinished">Файл справ розблоковано</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Номер справи</translation>
    </message>
    <message>
        <source>Case seen</source>
        <translation type="unfinished">Справу переглянуто</translation>
    </message>
    <message>
        <source>Case transfer</source>
        <translation type="unfinished">Передавання справи</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>Cases by district</source>
        <translation type="unfinished">Справи за районами</translation>
    </message>
    <message>
        <source>Cases by service</source>
        <translation type="unfinished">Справи за службами</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished">Кайманові острови</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished">Центральноафриканська Республіка</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">Центр</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished">Чад</translation>
    </message>
    <message>
        <source>Chamber of crafts</source>
        <translation type="unfinished">Реміснича палата</translation>
    </message>
    <message>
        <source>Chamber of industry and commerce</source>
        <translation type="unfinished">Торгово-промислова палата</translation>
    </message>
    <message>
        <source>Check a letter of the court</source>
        <translation type="unfinished">Перевірити лист суду</translation>
    </message>
    <message>
        <source>Check analogous benefits (36 months AsylbLG)</source>
        <translation type="unfinished">Перевірити аналогічні виплати (36 місяців AsylbLG)</translation>
    </message>
    <message>
        <source>Check of a decision</source>
        <translation type="unfinished">Перевірка рішення</translation>
    </message>
    <message>
        <source>Check of a way into a residence title</source>
        <translation type="unfinished">Перевірка шляху до дозволу на проживання</translation>
    </message>
    <message>
        <source>Check of court action against the BAMF decision</source>
        <translation type="unfinished">Перевірка позову проти рішення BAMF</translation>
    </message>
    <message>
        <source>Check of the objection</source>
        <translation type="unfinished">Перевірка заперечення</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">Перевірено</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished">Перевірено:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished">Контрольна сума</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation type="unfinished">Контрольна сума підпису</translation>
    </message>
    <message>
        <source>Checksum of the wording</source>
        <translation type="unfinished">Контрольна сума тексту</translation>
    </message>
    <message>
        <source>Child benefit is paid for six months back only. Please apply by this day.</source>
        <translation type="unfinished">Допомогу на дитину (Kindergeld) виплачують лише за шість місяців назад. Будь ласка, подайте заяву до цього дня.</translation>
    </message>
    <message>
        <source>Child benefit is paid six months back only: apply at once.</source>
        <translation type="unfinished">Допомогу на дитину (Kindergeld) виплачують лише за шість місяців назад: подати заяву відразу.</translation>
    </message>
    <message>
        <source>Child without school: at once</source>
        <translation type="unfinished">Дитина без школи: відразу</translation>
    </message>
    <message>
        <source>Children and relatives do not interpret at the doctor&apos;s.</source>
        <translation type="unfinished">Діти й родичі не перекладають у лікаря.</translation>
    </message>
    <message>
        <source>Children do not interpret.</source>
        <translation type="unfinished">Діти не перекладають.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Чилі</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">Китай</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation type="unfinished">Звертання</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished">Острів Різдва</translation>
    </message>
    <message>
        <source>Church asylum</source>
        <translation type="unfinished">Церковний притулок</translation>
    </message>
    <message>
        <source>Citizens office</source>
        <translation type="unfinished">Бюро громадян</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Місто</translation>
    </message>
    <message>
        <source>City-let flat</source>
        <translation type="unfinished">Житло, здане містом</translation>
    </message>
    <message>
        <source>Claim to the integration course</source>
        <translation type="unfinished">Право на інтеграційний курс</translation>
    </message>
    <message>
        <source>Clarification of benefits</source>
        <translation type="unfinished">З’ясування виплат</translation>
    </message>
    <message>
        <source>Clarification of the notice</source>
        <translation type="unfinished">З’ясування рішення</translation>
    </message>
    <message>
        <source>Clarify differing names before applying.</source>
        <translation type="unfinished">Різні імена з’ясувати до заяви.</translation>
    </message>
    <message>
        <source>Clarifying a question</source>
        <translation type="unfinished">З’ясування питання</translation>
    </message>
    <message>
        <source>Clarifying identity and passport</source>
        <translation type="unfinished">З’ясувати особу й паспорт</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">Клієнт</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation type="unfinished">Клієнт погодився</translation>
    </message>
    <message>
        <source>Client goes alone</source>
        <translation type="unfinished">Клієнт іде сам</translation>
    </message>
    <message>
        <source>Client sheet</source>
        <translation type="unfinished">Аркуш для клієнта</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation type="unfinished">Клієнту сказано</translation>
    </message>
    <message>
        <source>Client&apos;s own priority</source>
        <translation type="unfinished">Пріоритет клієнта</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Клієнти</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">Закрито</translation>
    </message>
    <message>
        <source>Closure reason</source>
        <translation type="unfinished">Причина закриття</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation type="unfinished">Кокосові острови</translation>
    </message>
    <message>
        <source>Collect all letters and sort them by date</source>
        <translation type="unfinished">Зібрати всі листи й розкласти за датою</translation>
    </message>
    <message>
        <source>Collect papers</source>
        <translation type="unfinished">Зібрати папери</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Колумбія</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished">Коморські острови</translation>
    </message>
    <message>
        <source>Comparison without names (keyed)</source>
        <translation type="unfinished">Порівняння без імен (з ключем)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">Скарга</translation>
    </message>
    <message>
        <source>Condition: allowed, with permission only, this employer only, not allowed</source>
        <translation type="unfinished">Умова: дозволено, лише з дозволом, лише в цього роботодавця, не дозволено</translation>
    </message>
    <message>
        <source>Conditions, residence, “Aufenthalt beschränkt auf …”</source>
        <translation type="unfinished">Умови: «Wohnsitz», «Aufenthalt beschränkt auf …»</translation>
    </message>
    <message>
        <source>Conditions, “Erwerbstätigkeit …”</source>
        <translation type="unfinished">Умови: «Erwerbstätigkeit …»</translation>
    </message>
    <message>
        <source>Conditions: work, residence</source>
        <translation type="unfinished">Умови: робота, проживання</translation>
    </message>
    <message>
        <source>Confidentiality declared on</source>
        <translation type="unfinished">Мовчання заявлено</translation>
    </message>
    <message>
        <source>Confidentiality holds at the practice too. Interpreters must keep it as well.</source>
        <translation type="unfinished">Таємниця діє й у лікаря. Перекладачі теж мають її зберігати.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Згода</translation>
    </message>
    <message>
        <source>Consequences for the procedure</source>
        <translation type="unfinished">Наслідки для процедури</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Консультація</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation type="unfinished">Звіт про консультацію</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished">Консультації</translation>
    </message>
    <message>
        <source>Consultations by district</source>
        <translation type="unfinished">Консультації за районами</translation>
    </message>
    <message>
        <source>Consultations by language</source>
        <translation type="unfinished">Консультації за мовами</translation>
    </message>
    <message>
        <source>Consultations by place</source>
        <translation type="unfinished">Консультації за місцями</translation>
    </message>
    <message>
        <source>Consultations by topic</source>
        <translation type="unfinished">Консультації за темами</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">Контактна особа</translation>
    </message>
    <message>
        <source>Contact the chamber</source>
        <translation type="unfinished">Зв’язатися з палатою</translation>
    </message>
    <message>
        <source>Contact with an authority</source>
        <translation type="unfinished">Контакт з установою</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">Договір</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation type="unfinished">Договір від</translation>
    </message>
    <message>
        <source>Contract: hours, pay, probation, notice</source>
        <translation type="unfinished">Договір: години, платня, випробування, розірвання</translation>
    </message>
    <message>
        <source>Contracts (training, work)</source>
        <translation type="unfinished">Договори (навчання, робота)</translation>
    </message>
    <message>
        <source>Contracts by broker</source>
        <translation type="unfinished">Договори за посередником</translation>
    </message>
    <message>
        <source>Contracts by kind</source>
        <translation type="unfinished">Договори за видом</translation>
    </message>
    <message>
        <source>Contracts by origin</source>
        <translation type="unfinished">Договори за походженням</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Враховані експорти</translation>
    </message>
    <message>
        <source>Conversation in plain language</source>
        <translation type="unfinished">Розмова простою мовою</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished">Острови Кука</translation>
    </message>
    <message>
        <source>Coordination with the guardian</source>
        <translation type="unfinished">Узгодження з опікуном</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Координація</translation>
    </message>
    <message>
        <source>Coping with crises</source>
        <translation type="unfinished">Подолання криз</translation>
    </message>
    <message>
        <source>Copy names in another script exactly or have them photographed</source>
        <translation type="unfinished">Імена іншим письмом переписати точно або дати сфотографувати</translation>
    </message>
    <message>
        <source>Copy the wording on work, do not interpret.</source>
        <translation type="unfinished">Переписати запис про роботу, не тлумачити.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished">Виправлено</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Виправлення</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Коста-Рика</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">Консультування</translation>
    </message>
    <message>
        <source>Counselling and referrals in figures</source>
        <translation type="unfinished">Консультування й направлення в числах</translation>
    </message>
    <message>
        <source>Counselling case</source>
        <translation type="unfinished">Справа консультування</translation>
    </message>
    <message>
        <source>Counselling for refugees: report to the federal level</source>
        <translation type="unfinished">Консультування біженців: звіт федеральному рівню</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Консультант(-ка)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">Кількість</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Курс</translation>
    </message>
    <message>
        <source>Course by volunteers</source>
        <translation type="unfinished">Курс волонтерів</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation type="unfinished">Надавач курсів</translation>
    </message>
    <message>
        <source>Course: questions on the route, then on the reasons. Everything may be told calmly.</source>
        <translation type="unfinished">Хід: запитання про шлях, потім про причини. Усе можна розповісти спокійно.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Курси</translation>
    </message>
    <message>
        <source>Courses, places and unmet demand</source>
        <translation type="unfinished">Курси, місця та незадоволена потреба</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision</source>
        <translation type="unfinished">Позов проти рішення BAMF</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision (applied since 12 June 2026)</source>
        <translation type="unfinished">Позов проти рішення BAMF (заява від 12 червня 2026)</translation>
    </message>
    <message>
        <source>Court action and urgent application against the Dublin decision</source>
        <translation type="unfinished">Позов і термінове клопотання проти дублінського рішення</translation>
    </message>
    <message>
        <source>Court action with urgent application (Dublin)</source>
        <translation type="unfinished">Позов із терміновим клопотанням (Дублін)</translation>
    </message>
    <message>
        <source>Court action with urgent application (applied since 12 June 2026)</source>
        <translation type="unfinished">Позов із терміновим клопотанням (заява від 12 червня 2026)</translation>
    </message>
    <message>
        <source>Court action with urgent application (manifestly unfounded)</source>
        <translation type="unfinished">Позов із терміновим клопотанням (явно необґрунтовано)</translation>
    </message>
    <message>
        <source>Court action with urgent application (responsibility, applied since 1 July 2026)</source>
        <translation type="unfinished">Позов із терміновим клопотанням (відповідальність, заява від 1 липня 2026)</translation>
    </message>
    <message>
        <source>Court and period. If it names a day, enter it.</source>
        <translation type="unfinished">Суд і строк. Якщо там названо день, його вписують.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished">Хорватія</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished">Куба</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished">Кюрасао</translation>
    </message>
    <message>
        <source>Customer number, file number, number of pages</source>
        <translation type="unfinished">Номер клієнта, номер справи, кількість сторінок</translation>
    </message>
    <message>
        <source>Customer or file number?</source>
        <translation type="unfinished">Номер клієнта чи справи?</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished">Кіпр</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished">кирилиця</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished">Чехія</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished">Кот-д’Івуар</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished">ДР Конго</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished">дарі</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished">Уповноважений із захисту даних</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Date at</source>
        <translation type="unfinished">Дата о</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Дата, названа в рішенні</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Дата народження</translation>
    </message>
    <message>
        <source>Date of the first title: the claim runs one year.</source>
        <translation type="unfinished">Дата першого дозволу на проживання: право діє один рік.</translation>
    </message>
    <message>
        <source>Date on</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation type="unfinished">Дата або строк</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Day and month are missing.</source>
        <translation type="unfinished">Бракує дня й місяця.</translation>
    </message>
    <message>
        <source>Day care place</source>
        <translation type="unfinished">Місце в дитсадку</translation>
    </message>
    <message>
        <source>Day it was posted: the postmark is safer than the date in the letter.</source>
        <translation type="unfinished">День відправлення: поштовий штемпель надійніший за дату в листі.</translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished">День вручення</translation>
    </message>
    <message>
        <source>Day of service. Without the envelope: when and how did the letter come?</source>
        <translation type="unfinished">День вручення. Без конверта: коли і як надійшов лист?</translation>
    </message>
    <message>
        <source>Day of the application: it decides between old and new law.</source>
        <translation type="unfinished">День заяви на притулок: від нього залежить, чи діє старе, чи нове право.</translation>
    </message>
    <message>
        <source>Days to the first appointment (median)</source>
        <translation type="unfinished">Днів до першої зустрічі (медіана)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Строк</translation>
    </message>
    <message>
        <source>Deadline set by the court</source>
        <translation type="unfinished">Строк, встановлений судом</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">Консультація щодо боргів</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished">Борги</translation>
    </message>
    <message>
        <source>Debts and contracts</source>
        <translation type="unfinished">Борги і договори</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Вирішено</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Рішення</translation>
    </message>
    <message>
        <source>Decision of an office</source>
        <translation type="unfinished">Рішення установи</translation>
    </message>
    <message>
        <source>Decision of an office without proper instructions on remedies</source>
        <translation type="unfinished">Рішення установи без правильного роз’яснення оскарження</translation>
    </message>
    <message>
        <source>Decision of an office: work out the deadline</source>
        <translation type="unfinished">Рішення установи: порахувати строк</translation>
    </message>
    <message>
        <source>Decision refusing something: work out the deadline</source>
        <translation type="unfinished">Рішення, що в чомусь відмовляє: порахувати строк</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished">Видалення</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished">Данія</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Подробиця</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Пристрій</translation>
    </message>
    <message>
        <source>Did a yellow envelope of the court come? Date?</source>
        <translation type="unfinished">Чи надходив жовтий конверт суду? Дата?</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation type="unfinished">Розкрито</translation>
    </message>
    <message>
        <source>Disclosure without consent</source>
        <translation type="unfinished">Розкриття без згоди</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Дискримінація</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished">Шифрування диска</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished">Джибуті</translation>
    </message>
    <message>
        <source>Do name and date of birth agree in all papers?</source>
        <translation type="unfinished">Чи збігаються ім’я та дата народження в усіх паперах?</translation>
    </message>
    <message>
        <source>Do not advise hiding: it makes the period longer.</source>
        <translation type="unfinished">Не радити переховуватися: це подовжує строк.</translation>
    </message>
    <message>
        <source>Do not ask about violence or termination in the partner&apos;s presence.</source>
        <translation type="unfinished">Не питати про насильство чи переривання вагітності при партнерові.</translation>
    </message>
    <message>
        <source>Do not ask an embassy before legal advice.</source>
        <translation type="unfinished">Не питати посольство до юридичної консультації.</translation>
    </message>
    <message>
        <source>Do not ask for details of what happened.</source>
        <translation type="unfinished">Не питати подробиць того, що сталося.</translation>
    </message>
    <message>
        <source>Do not ask for papers, names or the flight story first.</source>
        <translation type="unfinished">Не питати спершу про папери, імена чи історію втечі.</translation>
    </message>
    <message>
        <source>Do not call any qualification worthless.</source>
        <translation type="unfinished">Жодну кваліфікацію не називати нічого не вартою.</translation>
    </message>
    <message>
        <source>Do not choose the occupation we think right.</source>
        <translation type="unfinished">Не обирати професію, яку вважаємо правильною ми.</translation>
    </message>
    <message>
        <source>Do not go on with this file, and restore a backup.</source>
        <translation type="unfinished">Не працюйте далі з цим файлом, відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Do not go to the embassy before getting legal advice: it can cost the protection.</source>
        <translation type="unfinished">Не йдіть у посольство до юридичної консультації: це може коштувати захисту.</translation>
    </message>
    <message>
        <source>Do not judge a project after its first year.</source>
        <translation type="unfinished">Не оцінювати проєкт після першого року.</translation>
    </message>
    <message>
        <source>Do not judge the chances of an objection; the organisation&apos;s lawyer checks that.</source>
        <translation type="unfinished">Не оцінювати шансів заперечення; це перевіряє юрист організації.</translation>
    </message>
    <message>
        <source>Do not keep spouses in one file.</source>
        <translation type="unfinished">Не вести подружжя в одній справі.</translation>
    </message>
    <message>
        <source>Do not let anyone begin without permission.</source>
        <translation type="unfinished">Не дозволяти нікому починати без дозволу.</translation>
    </message>
    <message>
        <source>Do not only phone: applications and changes need proof.</source>
        <translation type="unfinished">Не лише телефонувати: заяви й зміни потребують доказу.</translation>
    </message>
    <message>
        <source>Do not pay anything out of fear.</source>
        <translation type="unfinished">Нічого не платити зі страху.</translation>
    </message>
    <message>
        <source>Do not push for a police report.</source>
        <translation type="unfinished">Не підштовхувати до заяви в поліцію.</translation>
    </message>
    <message>
        <source>Do not record an own estimate as a certificate.</source>
        <translation type="unfinished">Не записувати власну оцінку як сертифікат.</translation>
    </message>
    <message>
        <source>Do not record, print or say the new address.</source>
        <translation type="unfinished">Не записувати, не друкувати й не називати нову адресу.</translation>
    </message>
    <message>
        <source>Do not say how long it takes or that it will work.</source>
        <translation type="unfinished">Не казати, скільки це триватиме, чи що вийде.</translation>
    </message>
    <message>
        <source>Do not say “surely it was not meant like that”.</source>
        <translation type="unfinished">Не казати «це напевно не так малося на увазі».</translation>
    </message>
    <message>
        <source>Do not search for or post names on social networks.</source>
        <translation type="unfinished">Не шукати й не публікувати імена в соціальних мережах.</translation>
    </message>
    <message>
        <source>Do not send anyone to the embassy before legal advice.</source>
        <translation type="unfinished">Нікого не посилати в посольство до юридичної консультації.</translation>
    </message>
    <message>
        <source>Do not speak of chances of success: that is legal advice.</source>
        <translation type="unfinished">Не говорити про шанси на успіх: це юридична консультація.</translation>
    </message>
    <message>
        <source>Do not stop suddenly alone: withdrawal can be dangerous.</source>
        <translation type="unfinished">Не кидати раптово на самоті: відмова може бути небезпечною.</translation>
    </message>
    <message>
        <source>Do not suggest reasons or judge. Legal assessment belongs to asylum procedure advice.</source>
        <translation type="unfinished">Не підказувати причин і не оцінювати їх. Правова оцінка належить консультації з процедури притулку.</translation>
    </message>
    <message>
        <source>Do not threaten or judge.</source>
        <translation type="unfinished">Не погрожувати й не засуджувати.</translation>
    </message>
    <message>
        <source>Do not try to solve everything at once.</source>
        <translation type="unfinished">Не намагатися розв’язати все відразу.</translation>
    </message>
    <message>
        <source>Do not wait for the next counselling day.</source>
        <translation type="unfinished">Не чекати наступного дня консультацій.</translation>
    </message>
    <message>
        <source>Do not write down or guess diagnoses.</source>
        <translation type="unfinished">Не записувати діагнозів і не вгадувати їх.</translation>
    </message>
    <message>
        <source>Do not write down the flight story: record only what the help needs.</source>
        <translation type="unfinished">Не записувати історію втечі: фіксувати лише те, що потрібно для допомоги.</translation>
    </message>
    <message>
        <source>Do nothing without consent.</source>
        <translation type="unfinished">Нічого не робити без згоди.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished">Документ відкрито</translation>
    </message>
    <message>
        <source>Does it say “offensichtlich unbegründet” (manifestly unfounded) or “unzulässig” (inadmissible)? Then the period is shorter.</source>
        <translation type="unfinished">Чи написано «offensichtlich unbegründet» (явно необґрунтовано) або «unzulässig» (неприйнятно)? Тоді строк коротший.</translation>
    </message>
    <message>
        <source>Does the child need special help?</source>
        <translation type="unfinished">Чи потрібна дитині особлива допомога?</translation>
    </message>
    <message>
        <source>Does the person feel safe there?</source>
        <translation type="unfinished">Чи почувається людина там безпечно?</translation>
    </message>
    <message>
        <source>Does the person need childcare, company or more breaks?</source>
        <translation type="unfinished">Чи потрібні людині догляд за дітьми, супровід або більше перерв?</translation>
    </message>
    <message>
        <source>Does the person understand what they sign?</source>
        <translation type="unfinished">Чи розуміє людина, що підписує?</translation>
    </message>
    <message>
        <source>Does the person want a volunteer companion?</source>
        <translation type="unfinished">Чи хоче людина волонтера-супровідника?</translation>
    </message>
    <message>
        <source>Does the person want to change something?</source>
        <translation type="unfinished">Чи хоче людина щось змінити?</translation>
    </message>
    <message>
        <source>Does the person want to talk to a specialised service? In which language?</source>
        <translation type="unfinished">Чи хоче людина поговорити зі спеціалізованою службою? Якою мовою?</translation>
    </message>
    <message>
        <source>Does the person want to work in this occupation?</source>
        <translation type="unfinished">Чи хоче людина працювати за цією професією?</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished">Домініка</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished">Домініканська Республіка</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Dublin procedure</source>
        <translation type="unfinished">Дублінська процедура</translation>
    </message>
    <message>
        <source>E-mail, calendar, network drive, SIM card. Counsel itself has no access to anything outside.</source>
        <translation type="unfinished">Пошта, календар, мережевий диск, SIM-картка. Сам Counsel не має доступу ні до чого зовні.</translation>
    </message>
    <message>
        <source>EU free movement</source>
        <translation type="unfinished">Вільне пересування ЄС</translation>
    </message>
    <message>
        <source>EU or German</source>
        <translation type="unfinished">ЄС або німецьке</translation>
    </message>
    <message>
        <source>EU, EEA, Switzerland</source>
        <translation type="unfinished">ЄС, ЄЕЗ, Швейцарія</translation>
    </message>
    <message>
        <source>Eastern Europe and Caucasus</source>
        <translation type="unfinished">Східна Європа й Кавказ</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Еквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished">Єгипет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished">Сальвадор</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Ел. пошта</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">Роботодавець</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation type="unfinished">Роботодавець або надавач</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation type="unfinished">Агентство праці</translation>
    </message>
    <message>
        <source>Employment toleration ends (30 months)</source>
        <translation type="unfinished">Толерування для роботи закінчується (30 місяців)</translation>
    </message>
    <message>
        <source>Employment toleration is issued</source>
        <translation type="unfinished">Толерування для роботи видано</translation>
    </message>
    <message>
        <source>Employment toleration § 60d</source>
        <translation type="unfinished">Толерування для роботи § 60d</translation>
    </message>
    <message>
        <source>Employment toleration: entry by 31 December 2022, 12 months of toleration, 12 months of work from 20 hours; it is valid for 30 months.</source>
        <translation type="unfinished">Толерування для роботи: в’їзд до 31 грудня 2022 року, 12 місяців толерування, 12 місяців роботи від 20 годин; діє 30 місяців.</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months of work, 20 hours or more</source>
        <translation type="unfinished">Толерування для роботи: дванадцять місяців роботи, 20 годин і більше</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months tolerated</source>
        <translation type="unfinished">Толерування для роботи: дванадцять місяців толерування</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Кінець</translation>
    </message>
    <message>
        <source>End of employment toleration</source>
        <translation type="unfinished">Кінець толерування для роботи</translation>
    </message>
    <message>
        <source>End of the approval: think of the new application eight weeks before.</source>
        <translation type="unfinished">Кінець надання: подумати про нову заяву за вісім тижнів до нього.</translation>
    </message>
    <message>
        <source>End of the residence rule</source>
        <translation type="unfinished">Кінець прив’язки до місця проживання</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished">Закінчується</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">англійська</translation>
    </message>
    <message>
        <source>Enter only what the person says. Not knowing is an answer.</source>
        <translation type="unfinished">Вписувати лише те, що каже людина. «Не знаю» — теж відповідь.</translation>
    </message>
    <message>
        <source>Enter the court&apos;s deadline</source>
        <translation type="unfinished">Вписати строк суду</translation>
    </message>
    <message>
        <source>Enter the end of the approval</source>
        <translation type="unfinished">Вписати кінець надання</translation>
    </message>
    <message>
        <source>Enter the result “rejected: because of status” at the referral</source>
        <translation type="unfinished">Вписати в направленні результат «відмовлено: через статус»</translation>
    </message>
    <message>
        <source>Enter when permission, toleration or permit expires</source>
        <translation type="unfinished">Вписати, коли закінчується дозвіл на перебування, толерування чи дозвіл на проживання</translation>
    </message>
    <message>
        <source>Enter when the opportunity right expires</source>
        <translation type="unfinished">Вписати, коли закінчується право-шанс</translation>
    </message>
    <message>
        <source>Enter when the passport expires</source>
        <translation type="unfinished">Вписати, коли закінчується паспорт</translation>
    </message>
    <message>
        <source>Entry qualification (§ 54a SGB III)</source>
        <translation type="unfinished">Початкова кваліфікація (§ 54a SGB III)</translation>
    </message>
    <message>
        <source>Entry qualification or training place</source>
        <translation type="unfinished">Вхідна кваліфікація (EQ) або місце навчання</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished">Екваторіальна Гвінея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished">Еритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished">Естонія</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished">Есватіні</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished">Ефіопія</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished">ефіопське</translation>
    </message>
    <message>
        <source>Ethiopic calendar</source>
        <translation type="unfinished">ефіопський календар</translation>
    </message>
    <message>
        <source>Every child has a place or is provably on a list.</source>
        <translation type="unfinished">Кожна дитина має місце або доказово стоїть у списку.</translation>
    </message>
    <message>
        <source>Every date in the letter: by when, from when</source>
        <translation type="unfinished">Кожна дата в листі: до якого часу, з якого часу</translation>
    </message>
    <message>
        <source>Everything else in them is in use. Please put the lines named right.</source>
        <translation type="unfinished">Усе інше в них чинне. Виправте, будь ласка, названі рядки.</translation>
    </message>
    <message>
        <source>Evidence of German</source>
        <translation type="unfinished">Підтвердження німецької</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">Тека обміну</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Закінчення</translation>
    </message>
    <message>
        <source>Explain yes, judge legally no.</source>
        <translation type="unfinished">Пояснювати так, оцінювати юридично ні.</translation>
    </message>
    <message>
        <source>Explained: </source>
        <translation type="unfinished">Пояснено:</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished">Фолклендські острови</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Сім’я</translation>
    </message>
    <message>
        <source>Family and parenting</source>
        <translation type="unfinished">Сім’я і виховання</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Прізвище</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation type="unfinished">Возз’єднання сім’ї</translation>
    </message>
    <message>
        <source>Family reunion with subsidiary protection: suspended until 23 July 2027</source>
        <translation type="unfinished">Возз’єднання за додаткового захисту: призупинено до 23 липня 2027</translation>
    </message>
    <message>
        <source>Family reunion § 36a</source>
        <translation type="unfinished">Возз’єднання сім’ї § 36a</translation>
    </message>
    <message>
        <source>Family reunion §§ 28–36</source>
        <translation type="unfinished">Возз’єднання сім’ї §§ 28–36</translation>
    </message>
    <message>
        <source>Family reunion: application on privileged terms</source>
        <translation type="unfinished">Возз’єднання сім’ї: заява на пільгових умовах</translation>
    </message>
    <message>
        <source>Family reunion: legal check</source>
        <translation type="unfinished">Возз’єднання сім’ї: правова перевірка</translation>
    </message>
    <message>
        <source>Family reunion: notice that keeps the period, and application</source>
        <translation type="unfinished">Возз’єднання сім’ї: повідомлення, що зберігає строк, і заява</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished">Фарерські острови</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished">фарсі</translation>
    </message>
    <message>
        <source>Federal Office for Migration (BAMF)</source>
        <translation type="unfinished">Федеральне відомство міграції (BAMF)</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Федеральний рівень</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished">Відгук до</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (3)</source>
        <translation type="unfinished">Тимчасова довідка (Fiktionsbescheinigung) § 81 (3)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (4)</source>
        <translation type="unfinished">Тимчасова довідка (Fiktionsbescheinigung) § 81 (4)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (5)</source>
        <translation type="unfinished">Тимчасова довідка (Fiktionsbescheinigung) § 81 (5)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Поле</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Числа</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished">Фіджі</translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished">Тип файлу</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation type="unfinished">Остаточне з</translation>
    </message>
    <message>
        <source>Find an offer in the district</source>
        <translation type="unfinished">Знайти пропозицію в районі</translation>
    </message>
    <message>
        <source>Find anti-discrimination advice</source>
        <translation type="unfinished">Знайти антидискримінаційну консультацію</translation>
    </message>
    <message>
        <source>Find the right service</source>
        <translation type="unfinished">Знайти правильну службу</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished">Фінляндія</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished">Перша зустріч</translation>
    </message>
    <message>
        <source>First comes what has a deadline or is dangerous, then everything else.</source>
        <translation type="unfinished">Спершу те, що має строк або небезпечне, потім усе інше.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">Перший контакт</translation>
    </message>
    <message>
        <source>First equipment</source>
        <translation type="unfinished">Перші речі для дитини (Erstausstattung)</translation>
    </message>
    <message>
        <source>First orientation course</source>
        <translation type="unfinished">Курс першої орієнтації</translation>
    </message>
    <message>
        <source>First recognition advice, then money for translations.</source>
        <translation type="unfinished">Спершу консультація з визнання, потім гроші на переклади.</translation>
    </message>
    <message>
        <source>For information only: a transfer is possible until then.</source>
        <translation type="unfinished">Лише для відома: до того дня можливе передання.</translation>
    </message>
    <message>
        <source>For information only: applies when someone counts as absconded.</source>
        <translation type="unfinished">Лише для відома: діє, якщо вважається, що людина переховується.</translation>
    </message>
    <message>
        <source>For information only: applies while in prison.</source>
        <translation type="unfinished">Лише для відома: діє під час ув’язнення.</translation>
    </message>
    <message>
        <source>For information only: the periods are longer than before. Please get advice.</source>
        <translation type="unfinished">Лише для відома: строки довші, ніж раніше. Будь ласка, зверніться по консультацію.</translation>
    </message>
    <message>
        <source>Foreigners authority</source>
        <translation type="unfinished">Відомство у справах іноземців</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Знайдено в</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">Франція</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Вільні місця</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">Вільне місце</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">французька</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished">Французька Гвіана</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished">Французька Полінезія</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished">Французькі Південні території</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished">Від віку</translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished">Від рівня</translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished">Від служби</translation>
    </message>
    <message>
        <source>From the opportunity right to § 25a or § 25b: application</source>
        <translation type="unfinished">Від права-шансу до § 25a або § 25b: заява</translation>
    </message>
    <message>
        <source>From then on nothing is sealed for it, and what it sends is set aside.</source>
        <translation type="unfinished">Відтоді для нього нічого не запечатують, а надіслане ним відкладають.</translation>
    </message>
    <message>
        <source>From this day on a training toleration is possible.</source>
        <translation type="unfinished">Від цього дня можливе толерування для навчання (Ausbildungsduldung).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of toleration are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">Від цього дня виконано дванадцять місяців толерування (в’їзд до 31 грудня 2022 року).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of work are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">Від цього дня виконано дванадцять місяців роботи (в’їзд до 31 грудня 2022 року).</translation>
    </message>
    <message>
        <source>From this day on the work permit may be given.</source>
        <translation type="unfinished">Від цього дня дозвіл на роботу можуть дати.</translation>
    </message>
    <message>
        <source>From this day on the work permit shall be given.</source>
        <translation type="unfinished">Від цього дня дозвіл на роботу, як правило, мають дати.</translation>
    </message>
    <message>
        <source>From this day on there can be more money. Please ask the welfare office.</source>
        <translation type="unfinished">Від цього дня може бути більше грошей. Будь ласка, запитайте у відомстві соціальної допомоги (Sozialamt).</translation>
    </message>
    <message>
        <source>From when a work permit</source>
        <translation type="unfinished">З якого часу дозвіл на роботу</translation>
    </message>
    <message>
        <source>From {name} package no. {numbers} is missing, later ones are there. It may lie on another stick; the next export puts it back by itself.</source>
        <translation type="unfinished">Від {name} бракує пакета № {numbers}, пізніші є. Він може бути на іншій флешці; наступний експорт сам покладе його знову.</translation>
    </message>
    <message>
        <source>From {name} packages no. {numbers} are missing, later ones are there. They may lie on another stick; the next export puts them back by itself.</source>
        <translation type="unfinished">Від {name} бракує пакетів № {numbers}, пізніші є. Вони можуть бути на іншій флешці; наступний експорт сам покладе їх знову.</translation>
    </message>
    <message>
        <source>Front or sticker, “gültig bis”</source>
        <translation type="unfinished">Лицьовий бік або наклейка: «gültig bis»</translation>
    </message>
    <message>
        <source>Front, name and date of birth</source>
        <translation type="unfinished">Лицьовий бік, ім’я та дата народження</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished">Зафіксовано</translation>
    </message>
    <message>
        <source>Frozen statistics</source>
        <translation type="unfinished">Зафіксована статистика</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Повне ім’я</translation>
    </message>
    <message>
        <source>Further details (HSDS)</source>
        <translation type="unfinished">Інші подробиці (HSDS)</translation>
    </message>
    <message>
        <source>Further remark</source>
        <translation type="unfinished">Інша примітка</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished">Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished">Гамбія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished">Грузія</translation>
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
        <source>German Abitur</source>
        <translation type="unfinished">Німецький Abitur</translation>
    </message>
    <message>
        <source>German Fachhochschulreife</source>
        <translation type="unfinished">Німецький Fachhochschulreife</translation>
    </message>
    <message>
        <source>German Hauptschule certificate</source>
        <translation type="unfinished">Німецький Hauptschulabschluss</translation>
    </message>
    <message>
        <source>German Realschule certificate</source>
        <translation type="unfinished">Німецький Realschulabschluss</translation>
    </message>
    <message>
        <source>German citizenship</source>
        <translation type="unfinished">Німецьке громадянство</translation>
    </message>
    <message>
        <source>German from</source>
        <translation type="unfinished">Німецька від</translation>
    </message>
    <message>
        <source>German level</source>
        <translation type="unfinished">Рівень німецької</translation>
    </message>
    <message>
        <source>German today, with which evidence?</source>
        <translation type="unfinished">Німецька сьогодні, з яким підтвердженням?</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Німеччина</translation>
    </message>
    <message>
        <source>Get-together</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished">Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished">Гібралтар</translation>
    </message>
    <message>
        <source>Give a list of papers</source>
        <translation type="unfinished">Дати список паперів</translation>
    </message>
    <message>
        <source>Give a sheet with date and directions</source>
        <translation type="unfinished">Дати аркуш із датою і дорогою</translation>
    </message>
    <message>
        <source>Give a sheet with next steps</source>
        <translation type="unfinished">Дати аркуш із наступними кроками</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">Надано</translation>
    </message>
    <message>
        <source>Go on working there, and note what is missing since then.</source>
        <translation type="unfinished">Працюйте там далі й запишіть, чого відтоді бракує.</translation>
    </message>
    <message>
        <source>Go to the placement test</source>
        <translation type="unfinished">Піти на тест на рівень</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Мета</translation>
    </message>
    <message>
        <source>Got a notice: work out the deadline</source>
        <translation type="unfinished">Надійшло рішення: порахувати строк</translation>
    </message>
    <message>
        <source>Got a refusal: work out the deadline</source>
        <translation type="unfinished">Надійшла відмова: порахувати строк</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished">Греція</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished">грецьке</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished">Гренландія</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished">Гренада</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action</source>
        <translation type="unfinished">Обґрунтування й докази позову</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action (Dublin)</source>
        <translation type="unfinished">Обґрунтування й докази позову (Дублін)</translation>
    </message>
    <message>
        <source>Group event</source>
        <translation type="unfinished">Груповий захід</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Групові заходи</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished">Групова зустріч</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Please compare with the sheet.</source>
        <translation type="unfinished">Група {group} ключа відновлення неправильна. Порівняйте з аркушем.</translation>
    </message>
    <message>
        <source>Groups and volunteers</source>
        <translation type="unfinished">Групи і волонтери</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished">Гваделупа</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished">Гуам</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">Опікун</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished">Гватемала</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished">Гернсі</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished">Гвінея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished">Гвінея-Бісау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished">Гаяна</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished">Гаїті</translation>
    </message>
    <message>
        <source>Hand in the application for further approval</source>
        <translation type="unfinished">Подати заяву на продовження</translation>
    </message>
    <message>
        <source>Hand in the day care application</source>
        <translation type="unfinished">Подати заяву в дитсадок</translation>
    </message>
    <message>
        <source>Hand in the form and get a stamp</source>
        <translation type="unfinished">Подати форму й отримати штамп</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished">Вручено особисто</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">Передано</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished">Передання</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Звіт про передання</translation>
    </message>
    <message>
        <source>Has a decision come? Work out the deadline</source>
        <translation type="unfinished">Надійшло рішення? Порахувати строк</translation>
    </message>
    <message>
        <source>Has a notice or application been made? Is there proof?</source>
        <translation type="unfinished">Чи подано повідомлення або заяву? Чи є доказ?</translation>
    </message>
    <message>
        <source>Has an application been made?</source>
        <translation type="unfinished">Чи вже подано заяву?</translation>
    </message>
    <message>
        <source>Has the person answered or signed anything?</source>
        <translation type="unfinished">Чи людина вже відповідала або щось підписувала?</translation>
    </message>
    <message>
        <source>Has the person moved? Report the new address at once.</source>
        <translation type="unfinished">Людина переїхала? Відразу повідомити нову адресу.</translation>
    </message>
    <message>
        <source>Have the notice checked by the specialised office</source>
        <translation type="unfinished">Дати перевірити рішення спеціалізованій службі</translation>
    </message>
    <message>
        <source>Have the other accesses of the device closed</source>
        <translation type="unfinished">Дайте закрити інші доступи пристрою</translation>
    </message>
    <message>
        <source>Heading or condition, section</source>
        <translation type="unfinished">Заголовок або умова (Nebenbestimmung), параграф</translation>
    </message>
    <message>
        <source>Heading or first sentence: AsylbLG or SGB XII</source>
        <translation type="unfinished">Заголовок або перше речення: AsylbLG чи SGB XII</translation>
    </message>
    <message>
        <source>Heading: decision, hearing, invitation, bill, reminder?</source>
        <translation type="unfinished">Заголовок: рішення (Bescheid), заслуховування (Anhörung), запрошення, рахунок, нагадування (Mahnung)?</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Голови</translation>
    </message>
    <message>
        <source>Heads at group events</source>
        <translation type="unfinished">Голови на групових заходах</translation>
    </message>
    <message>
        <source>Heads there (not persons)</source>
        <translation type="unfinished">Голів було (не людей)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Здоров’я</translation>
    </message>
    <message>
        <source>Health data goes into a protected note.</source>
        <translation type="unfinished">Дані про здоров’я йдуть у захищену нотатку.</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished">Острови Герд і Макдональд</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">Проводить</translation>
    </message>
    <message>
        <source>Help for the family</source>
        <translation type="unfinished">Допомога сім’ї</translation>
    </message>
    <message>
        <source>Here on the last day ({posts} full-time posts)</source>
        <translation type="unfinished">Були в останній день ({posts} повних ставок)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished">гінді</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Історія</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished">Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished">Гонконг</translation>
    </message>
    <message>
        <source>Horn of Africa</source>
        <translation type="unfinished">Африканський Ріг</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Години</translation>
    </message>
    <message>
        <source>House meeting</source>
        <translation type="unfinished">Збори будинку</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation type="unfinished">Домогосподарство і сім’я</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">Житло</translation>
    </message>
    <message>
        <source>Housing group</source>
        <translation type="unfinished">Група житла</translation>
    </message>
    <message>
        <source>Housing or agreement to the rent</source>
        <translation type="unfinished">Житло або згода на оренду</translation>
    </message>
    <message>
        <source>Housing so far</source>
        <translation type="unfinished">Житло досі</translation>
    </message>
    <message>
        <source>Housing: decentral to central</source>
        <translation type="unfinished">Житло: з децентралізованого в центральне</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Як</translation>
    </message>
    <message>
        <source>How are sleep, eating, everyday life?</source>
        <translation type="unfinished">Як сон, їжа, щоденне життя?</translation>
    </message>
    <message>
        <source>How are the children? (talk to the children too)</source>
        <translation type="unfinished">Як діти? (поговорити й з дітьми)</translation>
    </message>
    <message>
        <source>How did the letter come: yellow envelope, by post, handed over?</source>
        <translation type="unfinished">Як надійшов лист: жовтий конверт, пошта, передали в руки?</translation>
    </message>
    <message>
        <source>How do we reach the person without anyone noticing?</source>
        <translation type="unfinished">Як зв’язатися з людиною, щоб ніхто не помітив?</translation>
    </message>
    <message>
        <source>How does the family live: work, benefits?</source>
        <translation type="unfinished">Як живе сім’я: робота, виплати?</translation>
    </message>
    <message>
        <source>How does the person live now: hostel, city-let flat, own flat, with others?</source>
        <translation type="unfinished">Як людина живе зараз: гуртожиток, житло від міста, власне житло, в інших?</translation>
    </message>
    <message>
        <source>How is it today? Are there thoughts of not wanting to live? (ask calmly and directly)</source>
        <translation type="unfinished">Як сьогодні? Чи є думки не хотіти жити? (питати спокійно й прямо)</translation>
    </message>
    <message>
        <source>How is the German: own estimate, placement or certificate? (note separately)</source>
        <translation type="unfinished">Яка німецька: власна оцінка, тест на рівень чи сертифікат? (записувати окремо)</translation>
    </message>
    <message>
        <source>How is the person insured: card, treatment voucher, not at all?</source>
        <translation type="unfinished">Як людина застрахована: картка, лікувальний талон (Behandlungsschein), ніяк?</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished">Як довго зберігаються справи</translation>
    </message>
    <message>
        <source>How many years of experience?</source>
        <translation type="unfinished">Скільки років досвіду?</translation>
    </message>
    <message>
        <source>How many years of school?</source>
        <translation type="unfinished">Скільки років школи?</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished">Як зв’язатися</translation>
    </message>
    <message>
        <source>How well does the child speak German?</source>
        <translation type="unfinished">Як добре дитина говорить німецькою?</translation>
    </message>
    <message>
        <source>How would the person notice that it is better?</source>
        <translation type="unfinished">З чого людина помітила б, що стало краще?</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished">Угорщина</translation>
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
        <source>Iceland</source>
        <translation type="unfinished">Ісландія</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Id</translation>
    </message>
    <message>
        <source>Identifier (id)</source>
        <translation type="unfinished">Ідентифікатор (id)</translation>
    </message>
    <message>
        <source>If a child is in danger we consult a specialist and tell the family what we do.</source>
        <translation type="unfinished">Якщо дитина в небезпеці, ми радимося з фахівцем і кажемо сім’ї, що робимо.</translation>
    </message>
    <message>
        <source>If refused: who, when, for which reason</source>
        <translation type="unfinished">Якщо відмовили: хто, коли, з якої причини</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Імпорт</translation>
    </message>
    <message>
        <source>In case of cuts or rejection: reason and section</source>
        <translation type="unfinished">У разі скорочення чи відмови: причина і параграф</translation>
    </message>
    <message>
        <source>In danger call 110.</source>
        <translation type="unfinished">У небезпеці телефонувати 110.</translation>
    </message>
    <message>
        <source>In danger call 112 at once or go to the nearest hospital.</source>
        <translation type="unfinished">У небезпеці відразу телефонувати 112 або йти до найближчої лікарні.</translation>
    </message>
    <message>
        <source>In danger do not let the person leave alone.</source>
        <translation type="unfinished">У небезпеці не відпускати людину саму.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished">Словами клієнта</translation>
    </message>
    <message>
        <source>In the decision or letter: the day it became final</source>
        <translation type="unfinished">У рішенні або листі: день, коли воно стало остаточним</translation>
    </message>
    <message>
        <source>In the preparatory class the child learns German in three stages and moves into the regular class step by step.</source>
        <translation type="unfinished">У підготовчому класі дитина вчить німецьку в три етапи й крок за кроком переходить у звичайний клас.</translation>
    </message>
    <message>
        <source>In the restored file choose “Somebody may have my key”. The lost copy stays readable with the old key.</source>
        <translation type="unfinished">У відновленому файлі виберіть «Хтось може мати мій ключ». Загублена копія лишається читабельною зі старим ключем.</translation>
    </message>
    <message>
        <source>In which language and dialect can the person tell safely?</source>
        <translation type="unfinished">Якою мовою і діалектом людина може впевнено розповідати?</translation>
    </message>
    <message>
        <source>In which script does the person read and write?</source>
        <translation type="unfinished">Яким письмом людина читає й пише?</translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished">Індія</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished">Індонезія</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished">Інформаційний захід</translation>
    </message>
    <message>
        <source>Initial reception centre</source>
        <translation type="unfinished">Центр первинного прийому</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Установа</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Установи</translation>
    </message>
    <message>
        <source>Instructions at the end: objection or court action, period, address</source>
        <translation type="unfinished">Роз’яснення про оскарження наприкінці (Rechtsbehelfsbelehrung): заперечення чи позов, строк, адреса</translation>
    </message>
    <message>
        <source>Instructions missing or wrong: one year</source>
        <translation type="unfinished">Роз’яснення немає або хибне: один рік</translation>
    </message>
    <message>
        <source>Instructions on remedies: objection, period, where to</source>
        <translation type="unfinished">Роз’яснення про оскарження (Rechtsbehelfsbelehrung): заперечення, строк, куди</translation>
    </message>
    <message>
        <source>Instructions on remedies: period for court action and urgent application, which court</source>
        <translation type="unfinished">Роз’яснення про оскарження (Rechtsbehelfsbelehrung): строк позову й термінового клопотання, який суд</translation>
    </message>
    <message>
        <source>Integration counselling</source>
        <translation type="unfinished">Інтеграційна консультація</translation>
    </message>
    <message>
        <source>Integration course for learners of a second script</source>
        <translation type="unfinished">Інтеграційний курс для тих, хто вчить друге письмо</translation>
    </message>
    <message>
        <source>Integration course for parents</source>
        <translation type="unfinished">Інтеграційний курс для батьків</translation>
    </message>
    <message>
        <source>Integration course for people with disabilities (900+100 lessons)</source>
        <translation type="unfinished">Інтеграційний курс для людей з інвалідністю (900+100 уроків)</translation>
    </message>
    <message>
        <source>Integration course for women</source>
        <translation type="unfinished">Інтеграційний курс для жінок</translation>
    </message>
    <message>
        <source>Integration course with literacy</source>
        <translation type="unfinished">Інтеграційний курс із навчанням грамоти</translation>
    </message>
    <message>
        <source>Integration course, general (600+100 lessons)</source>
        <translation type="unfinished">Інтеграційний курс, загальний (600+100 уроків)</translation>
    </message>
    <message>
        <source>Intensive course (400+30 lessons)</source>
        <translation type="unfinished">Інтенсивний курс (400+30 уроків)</translation>
    </message>
    <message>
        <source>International practice</source>
        <translation type="unfinished">міжнародна практика</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Перекладач</translation>
    </message>
    <message>
        <source>Interpreter slip</source>
        <translation type="unfinished">Записка для перекладача</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished">Усний переклад</translation>
    </message>
    <message>
        <source>Interpreting at the doctor&apos;s</source>
        <translation type="unfinished">Переклад у лікаря</translation>
    </message>
    <message>
        <source>Interpreting needed but not to be had</source>
        <translation type="unfinished">Переклад потрібен, але його не було</translation>
    </message>
    <message>
        <source>Interpreting service</source>
        <translation type="unfinished">Служба перекладу</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished">Іран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished">Ірак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished">Ірландія</translation>
    </message>
    <message>
        <source>Is a child here without parents? Who is the guardian?</source>
        <translation type="unfinished">Чи є тут дитина без батьків? Хто опікун?</translation>
    </message>
    <message>
        <source>Is a period for court action still running?</source>
        <translation type="unfinished">Чи ще триває строк позову?</translation>
    </message>
    <message>
        <source>Is a procedure or a deadline still running?</source>
        <translation type="unfinished">Чи ще триває процедура або строк?</translation>
    </message>
    <message>
        <source>Is it an emergency? Then 112 first.</source>
        <translation type="unfinished">Це невідкладний випадок? Тоді спершу 112.</translation>
    </message>
    <message>
        <source>Is it their own wish or is someone pushing?</source>
        <translation type="unfinished">Це її власне бажання чи хтось тисне?</translation>
    </message>
    <message>
        <source>Is medical help or securing of evidence needed?</source>
        <translation type="unfinished">Чи потрібна медична допомога або збереження доказів?</translation>
    </message>
    <message>
        <source>Is pay on time and with a payslip?</source>
        <translation type="unfinished">Чи надходить платня вчасно й із розрахунковим листом?</translation>
    </message>
    <message>
        <source>Is the address right at all offices?</source>
        <translation type="unfinished">Чи правильна адреса в усіх установах?</translation>
    </message>
    <message>
        <source>Is the envelope there? Which date is on it?</source>
        <translation type="unfinished">Чи є тут конверт? Яка на ньому дата?</translation>
    </message>
    <message>
        <source>Is the spelling right? Does it say the identity is unclear?</source>
        <translation type="unfinished">Чи правильне написання? Чи сказано, що особу не встановлено («Identität ungeklärt»)?</translation>
    </message>
    <message>
        <source>Is the whole decision here, with all pages and the translation?</source>
        <translation type="unfinished">Чи є тут рішення повністю, з усіма сторінками й перекладом?</translation>
    </message>
    <message>
        <source>Is the woman safe at home? (ask her alone)</source>
        <translation type="unfinished">Чи жінка вдома в безпеці? (питати наодинці)</translation>
    </message>
    <message>
        <source>Is the yellow envelope still there? Which date is on it?</source>
        <translation type="unfinished">Чи є ще жовтий конверт? Яка на ньому дата?</translation>
    </message>
    <message>
        <source>Is there a contract or promise?</source>
        <translation type="unfinished">Чи є договір або обіцянка?</translation>
    </message>
    <message>
        <source>Is there a danger of losing the home? Notice, debts?</source>
        <translation type="unfinished">Чи є загроза втратити житло? Розірвання договору, борги?</translation>
    </message>
    <message>
        <source>Is there a family doctor? Which language is needed?</source>
        <translation type="unfinished">Чи є сімейний лікар? Яка мова потрібна?</translation>
    </message>
    <message>
        <source>Is there a lawyer already?</source>
        <translation type="unfinished">Чи є вже адвокат?</translation>
    </message>
    <message>
        <source>Is there a midwife and a gynaecologist?</source>
        <translation type="unfinished">Чи є акушерка й гінекологиня?</translation>
    </message>
    <message>
        <source>Is there a passport? Until when is it valid?</source>
        <translation type="unfinished">Чи є паспорт? До якого часу він чинний?</translation>
    </message>
    <message>
        <source>Is there a pregnancy, small children or a disability?</source>
        <translation type="unfinished">Чи є вагітність, малі діти або інвалідність?</translation>
    </message>
    <message>
        <source>Is there a residence rule? Since when?</source>
        <translation type="unfinished">Чи є прив’язка до місця проживання? З якого часу?</translation>
    </message>
    <message>
        <source>Is there an admission or an obligation? From when?</source>
        <translation type="unfinished">Чи є допуск або зобов’язання? З якого часу?</translation>
    </message>
    <message>
        <source>Is there anything that would make travel dangerous (only whether, not what)?</source>
        <translation type="unfinished">Чи є щось, що зробило б поїздку небезпечною (лише чи є, а не що)?</translation>
    </message>
    <message>
        <source>Is there danger now (withdrawal, accident, children)?</source>
        <translation type="unfinished">Чи є небезпека зараз (відмова від речовини, нещасний випадок, діти)?</translation>
    </message>
    <message>
        <source>Is there enough money to the end of the month? Is anything missing now?</source>
        <translation type="unfinished">Чи вистачає грошей до кінця місяця? Чи бракує чогось зараз?</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished">Острів Мен</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished">Ізраїль</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Видано</translation>
    </message>
    <message>
        <source>It is clear whether and how the person may work, and the job is fair.</source>
        <translation type="unfinished">Зрозуміло, чи і як людині можна працювати, і робота чесна.</translation>
    </message>
    <message>
        <source>It must always be kept, also without notification (Art. 33 (5)).</source>
        <translation type="unfinished">Його треба вести завжди, і без повідомлення (ст. 33 (5)).</translation>
    </message>
    <message>
        <source>It says “offensichtlich unbegründet” (manifestly unfounded).</source>
        <translation type="unfinished">Написано «offensichtlich unbegründet» (явно необґрунтовано).</translation>
    </message>
    <message>
        <source>It says “unzulässig” (inadmissible) and another state is responsible (Dublin).</source>
        <translation type="unfinished">Написано «unzulässig» (неприйнятно), і відповідає інша держава (Дублін).</translation>
    </message>
    <message>
        <source>It was noticed in the future? Please check day and time.</source>
        <translation type="unfinished">Помічено в майбутньому? Перевірте день і час.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished">Італія</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">Джерело</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished">Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Японія</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished">Джерсі</translation>
    </message>
    <message>
        <source>Job and training fair</source>
        <translation type="unfinished">Ярмарок роботи й навчання</translation>
    </message>
    <message>
        <source>Job language course</source>
        <translation type="unfinished">Курс професійної мови</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation type="unfinished">Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter approval ends</source>
        <translation type="unfinished">Рішення Jobcenter закінчується</translation>
    </message>
    <message>
        <source>Jobcenter: notice</source>
        <translation type="unfinished">Jobcenter: рішення (Bescheid)</translation>
    </message>
    <message>
        <source>Jobcenter: see to further approval eight weeks before the end. The application counts from the first of the month.</source>
        <translation type="unfinished">Jobcenter: за вісім тижнів до кінця подбати про продовження. Заява діє з першого числа місяця.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">Приєднався</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished">Йорданія</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">Казахстан</translation>
    </message>
    <message>
        <source>Keep the proof of notice or application safe.</source>
        <translation type="unfinished">Добре зберігати доказ повідомлення або заяви.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished">Зберігати до</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished">Кенія</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">Збережено як</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Ключ</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Картка ключа</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">Файл ключів</translation>
    </message>
    <message>
        <source>Key for comparing without names</source>
        <translation type="unfinished">Ключ для порівняння без імен</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished">Сховище ключів</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Вид нотатки</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation type="unfinished">Вид направлення</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished">Кірибаті</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished">Відомо з</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished">Косово</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation type="unfinished">курманджі</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished">Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished">Киргизстан</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <translation type="unfinished">ЛГБТК</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Позначка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Language course for recognition</source>
        <translation type="unfinished">Мовний курс для визнання</translation>
    </message>
    <message>
        <source>Language course for trainees</source>
        <translation type="unfinished">Мовний курс для учнів</translation>
    </message>
    <message>
        <source>Language named on the summons</source>
        <translation type="unfinished">Мова, названа у виклику</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Мова вікна</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Мови</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished">Лаос</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">Остання резервна копія</translation>
    </message>
    <message>
        <source>Last package no.</source>
        <translation type="unfinished">Останній пакет №</translation>
    </message>
    <message>
        <source>Last day of validity. The latest sticker counts.</source>
        <translation type="unfinished">Останній день чинності. Діє найновіша наклейка.</translation>
    </message>
    <message>
        <source>Last page, instructions on remedies: which court, which period?</source>
        <translation type="unfinished">Остання сторінка, роз’яснення про оскарження (Rechtsbehelfsbelehrung): який суд, який строк?</translation>
    </message>
    <message>
        <source>Last page, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">Остання сторінка: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Last trained on</source>
        <translation type="unfinished">Останнє навчання</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished">латиниця</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished">Латвія</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">Адвокат</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Варіант</translation>
    </message>
    <message>
        <source>Learning German</source>
        <translation type="unfinished">Вивчення німецької</translation>
    </message>
    <message>
        <source>Leave no letter lying.</source>
        <translation type="unfinished">Жодного листа не лишати без уваги.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished">Ліван</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Вибув</translation>
    </message>
    <message>
        <source>Left-over files</source>
        <translation type="unfinished">Залишкові файли</translation>
    </message>
    <message>
        <source>Legal advice before any declaration</source>
        <translation type="unfinished">Юридична консультація перед кожною заявою</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Правова підстава</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation type="unfinished">Правова перевірка</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished">Правова основа</translation>
    </message>
    <message>
        <source>Legal protection</source>
        <translation type="unfinished">Правовий захист</translation>
    </message>
    <message>
        <source>Leisure and contacts</source>
        <translation type="unfinished">Дозвілля і контакти</translation>
    </message>
    <message>
        <source>Length of the asylum procedure</source>
        <translation type="unfinished">Тривалість процедури притулку</translation>
    </message>
    <message>
        <source>Length of the asylum procedure (median)</source>
        <translation type="unfinished">Тривалість процедури притулку (медіана)</translation>
    </message>
    <message>
        <source>Length of the procedure, roughly</source>
        <translation type="unfinished">Тривалість процедури, приблизно</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished">Лесото</translation>
    </message>
    <message>
        <source>Let no children or relatives interpret.</source>
        <translation type="unfinished">Не дозволяти перекладати дітям чи родичам.</translation>
    </message>
    <message>
        <source>Let no relatives or acquaintances interpret.</source>
        <translation type="unfinished">Не дозволяти перекладати родичам чи знайомим.</translation>
    </message>
    <message>
        <source>Let nobody sign a blank form.</source>
        <translation type="unfinished">Не давати підписувати порожню форму.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Лист</translation>
    </message>
    <message>
        <source>Letter (day it was posted)</source>
        <translation type="unfinished">Лист (день відправлення)</translation>
    </message>
    <message>
        <source>Letter about the transfer: day, place, time</source>
        <translation type="unfinished">Лист про передання: день, місце, час</translation>
    </message>
    <message>
        <source>Letter explained</source>
        <translation type="unfinished">Лист пояснено</translation>
    </message>
    <message>
        <source>Letter of the court with a deadline</source>
        <translation type="unfinished">Лист суду зі строком</translation>
    </message>
    <message>
        <source>Letter to the course provider: level, childcare, times</source>
        <translation type="unfinished">Лист до організатора курсу: рівень, догляд за дітьми, час</translation>
    </message>
    <message>
        <source>Letter to the office with the ticked data</source>
        <translation type="unfinished">Лист до установи з позначеними даними</translation>
    </message>
    <message>
        <source>Letter to the school authority&apos;s advice</source>
        <translation type="unfinished">Лист до консультації шкільного відомства</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">Бланк</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">Листи за DIN 5008</translation>
    </message>
    <message>
        <source>Letters of the court have a deadline: act on the same day.</source>
        <translation type="unfinished">Листи суду мають строк: діяти того ж дня.</translation>
    </message>
    <message>
        <source>Level of German</source>
        <translation type="unfinished">Рівень німецької</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished">Ліберія</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished">Лівія</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished">Ліхтенштейн</translation>
    </message>
    <message>
        <source>Lists, rules and guides</source>
        <translation type="unfinished">Списки, правила й путівники</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished">Грамотність</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished">Литва</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation type="unfinished">Живе в домогосподарстві</translation>
    </message>
    <message>
        <source>Lives so since</source>
        <translation type="unfinished">Живе так від</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation type="unfinished">Блокувати через (хвилин)</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished">Подано</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Логотип</translation>
    </message>
    <message>
        <source>Longest way there (minutes)</source>
        <translation type="unfinished">Найдовша дорога туди (хвилин)</translation>
    </message>
    <message>
        <source>Look at the transfer period (information only)</source>
        <translation type="unfinished">Подивитися строк передання (лише для відома)</translation>
    </message>
    <message>
        <source>Looked through the folder</source>
        <translation type="unfinished">Переглянули теку</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished">Люксембург</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished">Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished">Мадагаскар</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Make a new backup now. Backups from before a new data key open only with the old sheet and passphrase.</source>
        <translation type="unfinished">Зробіть зараз нову резервну копію. Копії до нового ключа даних відкриваються лише старим аркушем і фразою.</translation>
    </message>
    <message>
        <source>Make copies of all papers</source>
        <translation type="unfinished">Зробити копії всіх паперів</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished">Малаві</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished">Малайзія</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished">Мальдіви</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished">Малі</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished">Мальта</translation>
    </message>
    <message>
        <source>Management of the organisation</source>
        <translation type="unfinished">Керівництво організації</translation>
    </message>
    <message>
        <source>Mandatory fields and annexes</source>
        <translation type="unfinished">Обов’язкові поля і додатки</translation>
    </message>
    <message>
        <source>Manifestly unfounded: work out the urgent deadline</source>
        <translation type="unfinished">Явно необґрунтовано: порахувати стислий строк</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished">Маршаллові острови</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished">Мартиніка</translation>
    </message>
    <message>
        <source>Material security</source>
        <translation type="unfinished">Матеріальне забезпечення</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished">Мавританія</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished">Маврикій</translation>
    </message>
    <message>
        <source>May anyone in the country of origin be asked without danger?</source>
        <translation type="unfinished">Чи можна без небезпеки запитати когось у країні походження?</translation>
    </message>
    <message>
        <source>May the counsellor call? Is there a release for this office?</source>
        <translation type="unfinished">Чи можна консультантові зателефонувати? Чи є звільнення від обов’язку мовчання для цієї установи?</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Можливо, та сама людина</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished">Майотта</translation>
    </message>
    <message>
        <source>Medical check</source>
        <translation type="unfinished">Медичне обстеження</translation>
    </message>
    <message>
        <source>Medical help with withdrawal</source>
        <translation type="unfinished">Медична допомога під час відмови</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">Зустріч</translation>
    </message>
    <message>
        <source>Meeting place, club or sponsorship</source>
        <translation type="unfinished">Місце зустрічей, клуб або шефство</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished">Місце зустрічі</translation>
    </message>
    <message>
        <source>Merged cells {range}: only the first cell holds something. The others stay empty.</source>
        <translation type="unfinished">Об’єднані клітинки {range}: лише перша щось містить. Інші лишаються порожніми.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">Мексика</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished">Мікронезія</translation>
    </message>
    <message>
        <source>Migration counselling (adults)</source>
        <translation type="unfinished">Міграційна консультація (дорослі)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Хвилини</translation>
    </message>
    <message>
        <source>Minutes given by volunteers</source>
        <translation type="unfinished">Хвилини волонтерів</translation>
    </message>
    <message>
        <source>Minutes of counselling</source>
        <translation type="unfinished">Хвилини консультування</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished">Молдова</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished">Монако</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished">Монголія</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished">Чорногорія</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished">Монтсеррат</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished">Марокко</translation>
    </message>
    <message>
        <source>Mother and child are cared for, and the papers for the birth are ready.</source>
        <translation type="unfinished">Мати й дитина під опікою, папери для народження готові.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Переїзд</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished">Переїзд</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished">Мозамбік</translation>
    </message>
    <message>
        <source>Much is free or cheap with a pass.</source>
        <translation type="unfinished">Багато чого з пільговою карткою безкоштовно або дешево.</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation type="unfinished">Взаємне</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation type="unfinished">Моя тека</translation>
    </message>
    <message>
        <source>My folder: asylum, health, family</source>
        <translation type="unfinished">Моя тека: притулок, здоров’я, сім’я</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished">М’янма</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
        <translation type="unfinished">Ім’я або організація задовгі для картки ключа (найбільше 120 знаків), порожні або містять невидимі знаки.</translation>
    </message>
    <message>
        <source>Name the device, never a client: secrecy holds towards the police, too (§ 203 StGB).</source>
        <translation type="unfinished">Назвіть пристрій, ніколи клієнта: таємниця діє й щодо поліції (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Name, day and answer are written down.</source>
        <translation type="unfinished">Ім’я, день і відповідь записують.</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation type="unfinished">Імена і написання</translation>
    </message>
    <message>
        <source>Names and texts may only go to one&apos;s own organisation (§ 203 StGB). Please choose “without names and texts”.</source>
        <translation type="unfinished">Імена й тексти можуть іти лише до власної організації (§ 203 StGB). Виберіть «без імен і текстів».</translation>
    </message>
    <message>
        <source>Names in passport, decision and certificates: note differences</source>
        <translation type="unfinished">Імена в паспорті, рішенні й свідоцтвах: записати розбіжності</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished">Намібія</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Громадянство</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation type="unfinished">Натуралізація</translation>
    </message>
    <message>
        <source>Nature, approximate number of people, consequences, measures (Art. 33 (3)). What is missing may follow; after the time limit the delay has to be explained.</source>
        <translation type="unfinished">Вид, приблизна кількість людей, наслідки, заходи (ст. 33 (3)). Чого бракує, може надійти пізніше; після строку затримку треба пояснити.</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished">Науру</translation>
    </message>
    <message>
        <source>Near East</source>
        <translation type="unfinished">Близький Схід</translation>
    </message>
    <message>
        <source>Near dates confirmed on</source>
        <translation type="unfinished">Близькі дати підтверджено</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Потреба</translation>
    </message>
    <message>
        <source>Need 0–4</source>
        <translation type="unfinished">Потреба 0–4</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Потрібен перекладач</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished">Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Нідерланди</translation>
    </message>
    <message>
        <source>Never address or mediate with the partner.</source>
        <translation type="unfinished">Ніколи не звертатися до партнера й не посередничати.</translation>
    </message>
    <message>
        <source>Never advise for or against returning.</source>
        <translation type="unfinished">Ніколи не радити ні за, ні проти повернення.</translation>
    </message>
    <message>
        <source>Never count from the date on the letter and never guess a date.</source>
        <translation type="unfinished">Ніколи не рахувати від дати на листі й ніколи не вгадувати дату.</translation>
    </message>
    <message>
        <source>Never give originals away.</source>
        <translation type="unfinished">Ніколи не віддавати оригіналів.</translation>
    </message>
    <message>
        <source>Never make help depend on the paper.</source>
        <translation type="unfinished">Ніколи не ставити допомогу в залежність від паперу.</translation>
    </message>
    <message>
        <source>Never note or print the address of a protected shelter.</source>
        <translation type="unfinished">Ніколи не записувати й не друкувати адресу захищеного прихистку.</translation>
    </message>
    <message>
        <source>Never sign for the person.</source>
        <translation type="unfinished">Ніколи не підписувати за людину.</translation>
    </message>
    <message>
        <source>Never throw envelopes away: only they show when it was served.</source>
        <translation type="unfinished">Ніколи не викидати конверти: лише вони показують, коли лист вручено.</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished">Нова Каледонія</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished">Нова Зеландія</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">Наступна зустріч</translation>
    </message>
    <message>
        <source>Next time we talk to each person separately.</source>
        <translation type="unfinished">Наступного разу говоримо з кожним окремо.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished">Нікарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished">Нігер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished">Нігерія</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished">Ніуе</translation>
    </message>
    <message>
        <source>No QR code can be seen in the picture. Please take it closer, straight and in good light, or type the reference from the slip.</source>
        <translation type="unfinished">На зображенні не видно QR-коду. Зніміть ближче, рівно й при доброму світлі або введіть номер із бланка.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation type="unfinished">Для «{field}» не вибрано стовпця.</translation>
    </message>
    <message>
        <source>No diagnosis, no interpretation, no “seemed”.</source>
        <translation type="unfinished">Жодних діагнозів, жодних тлумачень, жодного «здавалося».</translation>
    </message>
    <message>
        <source>No embassy before legal advice: with asylum and refugee protection it can cost the protection.</source>
        <translation type="unfinished">Жодного посольства до юридичної консультації: з притулком чи захистом біженця це може коштувати захисту.</translation>
    </message>
    <message>
        <source>No embassy of the country of origin without legal advice.</source>
        <translation type="unfinished">Жодного посольства країни походження без юридичної консультації.</translation>
    </message>
    <message>
        <source>No embassy while protection exists or is applied for.</source>
        <translation type="unfinished">Жодного посольства, поки захист є або його просять.</translation>
    </message>
    <message>
        <source>No file can be made there. Nothing was saved. Please choose another folder.</source>
        <translation type="unfinished">Там не можна створити файл. Нічого не збережено. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>No keychain that Counsel trusts is running on this device. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">На цьому пристрої не працює сховище ключів, якому довіряє Counsel. Парольна фраза відкриває файл справ, як завжди.</translation>
    </message>
    <message>
        <source>No loud phone calls while others listen.</source>
        <translation type="unfinished">Не телефонувати голосно, коли слухають інші.</translation>
    </message>
    <message>
        <source>No meeting at home without consent.</source>
        <translation type="unfinished">Жодних зустрічей удома без згоди.</translation>
    </message>
    <message>
        <source>No next appointment is entered for this consultation.</source>
        <translation type="unfinished">Для цієї консультації не внесено наступної зустрічі.</translation>
    </message>
    <message>
        <source>No opinion on the woman&apos;s decision.</source>
        <translation type="unfinished">Жодних думок щодо рішення жінки.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in the place for backups. Is it the right stick? If so, press “Back up now” once, and it goes on by itself.</source>
        <translation type="unfinished">Жодної з попередніх копій немає в місці для копій. Це та флешка? Якщо так, натисніть раз «Зробити копію зараз», далі все піде саме.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished">Острів Норфолк</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">Північ</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished">Північна Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished">Північна Македонія</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished">Північні Маріанські острови</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished">Норвегія</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">Не входить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished">Записано</translation>
    </message>
    <message>
        <source>Notes of volunteers</source>
        <translation type="unfinished">Нотатки волонтерів</translation>
    </message>
    <message>
        <source>Nothing differs from before yet. Please enter the right detail.</source>
        <translation type="unfinished">Ще нічого не відрізняється від попереднього. Внесіть правильні дані.</translation>
    </message>
    <message>
        <source>Nothing gets worse, and the specialised service is involved.</source>
        <translation type="unfinished">Нічого не погіршується, і залучено спеціалізовану службу.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {count} place(s) have still to be decided.</source>
        <translation type="unfinished">Нічого не перенесено: лишилося вирішити місць: {count}.</translation>
    </message>
    <message>
        <source>Notice: by whom, to when, why</source>
        <translation type="unfinished">Розірвання договору: від кого, на який день, чому</translation>
    </message>
    <message>
        <source>Notice: fully, partly or not recognised; what is missing</source>
        <translation type="unfinished">Рішення (Bescheid): визнано повністю, частково чи не визнано; чого бракує</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Сповіщення на стільниці</translation>
    </message>
    <message>
        <source>Notify nobody: a risk to the people is unlikely.</source>
        <translation type="unfinished">Нікого не повідомляти: ризик для людей малоймовірний.</translation>
    </message>
    <message>
        <source>Notify the supervisory authority</source>
        <translation type="unfinished">Повідомити наглядовий орган</translation>
    </message>
    <message>
        <source>Notify the supervisory authority and the people: the risk is high (Art. 33 and 34 GDPR).</source>
        <translation type="unfinished">Повідомити наглядовий орган і людей: ризик високий (ст. 33 і 34 GDPR).</translation>
    </message>
    <message>
        <source>Notify the supervisory authority: a risk is possible (Art. 33 GDPR).</source>
        <translation type="unfinished">Повідомити наглядовий орган: ризик можливий (ст. 33 GDPR).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Number (client, case)</source>
        <translation type="unfinished">Номер (клієнт, справа)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished">Заперечення</translation>
    </message>
    <message>
        <source>Objection (instructions missing or wrong)</source>
        <translation type="unfinished">Заперечення (роз’яснення немає або хибне)</translation>
    </message>
    <message>
        <source>Objection: mostly one month. If the letter names another period, the earlier one counts.</source>
        <translation type="unfinished">Заперечення (Widerspruch): здебільшого один місяць. Якщо лист називає інший строк, чинний раніший.</translation>
    </message>
    <message>
        <source>Objection: one month from service. Without proper instructions one year.</source>
        <translation type="unfinished">Заперечення (Widerspruch): один місяць від вручення. Без правильного роз’яснення один рік.</translation>
    </message>
    <message>
        <source>Objection: period and address. If it names a day, enter it.</source>
        <translation type="unfinished">Заперечення (Widerspruch): строк і адреса. Якщо там названо день, його вписують.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">Професія</translation>
    </message>
    <message>
        <source>Occupation code (KldB)</source>
        <translation type="unfinished">Код професії (KldB)</translation>
    </message>
    <message>
        <source>Occupation or task</source>
        <translation type="unfinished">Професія або завдання</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished">Професії</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">Запропоновано</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished">Оман</translation>
    </message>
    <message>
        <source>On sheet {share} several words are not right, or their order. Please compare each word with the sheet.</source>
        <translation type="unfinished">На аркуші {share} кілька слів неправильні або не в тому порядку. Порівняйте кожне слово з аркушем.</translation>
    </message>
    <message>
        <source>On sheet {share} word {word} is not right. Please compare with the sheet.</source>
        <translation type="unfinished">На аркуші {share} слово {word} неправильне. Порівняйте з аркушем.</translation>
    </message>
    <message>
        <source>On which day was the asylum application lodged?</source>
        <translation type="unfinished">Якого дня подано заяву на притулок?</translation>
    </message>
    <message>
        <source>One or two more words help more than special characters.</source>
        <translation type="unfinished">Одне-два слова більше допомагають краще за спецсимволи.</translation>
    </message>
    <message>
        <source>One sheet alone opens nothing. Please type a second one of the three.</source>
        <translation type="unfinished">Один аркуш нічого не відкриває. Введіть другий із трьох.</translation>
    </message>
    <message>
        <source>Only a coordinator can keep a directory.</source>
        <translation type="unfinished">Вести довідник може лише координатор.</translation>
    </message>
    <message>
        <source>Only an employed companion may have the full name, and only with a valid release. Please choose one or leave the name out.</source>
        <translation type="unfinished">Повне ім’я може мати лише найманий супровідник і лише з дійсним звільненням. Виберіть його або приберіть ім’я.</translation>
    </message>
    <message>
        <source>Only one week: the court must have the claim and the urgent application.</source>
        <translation type="unfinished">Лише один тиждень: у суді мають бути позов і термінове клопотання (Eilantrag).</translation>
    </message>
    <message>
        <source>Only own files can do that.</source>
        <translation type="unfinished">Це можуть лише власні файли.</translation>
    </message>
    <message>
        <source>Only the person who held the consultation can sign it.</source>
        <translation type="unfinished">Підписати консультацію може лише той, хто її провів.</translation>
    </message>
    <message>
        <source>Only whoever counsels in a case can hand it over. In this one it is {name}.</source>
        <translation type="unfinished">Передати справу може лише той, хто в ній консультує. Тут це {name}.</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished">Відкриті й закриті</translation>
    </message>
    <message>
        <source>Open cases per full-time post, and ratios</source>
        <translation type="unfinished">Відкриті справи на повну ставку і співвідношення</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">День відкритих дверей</translation>
    </message>
    <message>
        <source>Open the case file once: that brings it to its end.</source>
        <translation type="unfinished">Відкрийте файл справ один раз: це доведе все до кінця.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Вільне місце</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Години роботи</translation>
    </message>
    <message>
        <source>Opening without the passphrase is not set up on this device. Please type the passphrase.</source>
        <translation type="unfinished">Відкриття без парольної фрази на цьому пристрої не налаштовано. Введіть фразу.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">Вільні місця</translation>
    </message>
    <message>
        <source>Opportunity residence right (§ 104c) expires</source>
        <translation type="unfinished">Право-шанс (§ 104c) закінчується</translation>
    </message>
    <message>
        <source>Opportunity residence right § 104c</source>
        <translation type="unfinished">Право на проживання-шанс § 104c</translation>
    </message>
    <message>
        <source>Opportunity right (§ 104c): change to § 25a or § 25b before it ends, at the latest on 30 June 2027.</source>
        <translation type="unfinished">Право-шанс (§ 104c): перейти на § 25a або § 25b до його кінця, щонайпізніше 30 червня 2027 року.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Організація</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Походження</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Інше</translation>
    </message>
    <message>
        <source>Other counsellor</source>
        <translation type="unfinished">Інший консультант</translation>
    </message>
    <message>
        <source>Other organisation (blank: in our own)</source>
        <translation type="unfinished">Інша організація (порожньо: у нашій)</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished">Інша особа</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished">Інші написання</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Підсумок</translation>
    </message>
    <message>
        <source>Outside and inside differ: somebody signed another person&apos;s content anew.</source>
        <translation type="unfinished">Зовнішнє і внутрішнє різняться: хтось наново підписав чужий вміст.</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished">Власна справа</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished">Власний список</translation>
    </message>
    <message>
        <source>Page 1 or grounds, “applied for asylum on …”</source>
        <translation type="unfinished">Сторінка 1 або обґрунтування (Begründung): «stellte am … einen Asylantrag»</translation>
    </message>
    <message>
        <source>Page 1, the numbered sentences</source>
        <translation type="unfinished">Сторінка 1, пронумеровані речення</translation>
    </message>
    <message>
        <source>Pages of the case file</source>
        <translation type="unfinished">Сторінки файлу справ</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished">Пакистан</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished">Палау</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished">Палестина</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished">Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished">Папуа-Нова Гвінея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished">Парагвай</translation>
    </message>
    <message>
        <source>Partial qualification</source>
        <translation type="unfinished">Часткова кваліфікація</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Учасники</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished">Участь</translation>
    </message>
    <message>
        <source>Partly recognised means: a part is missing that can be caught up on.</source>
        <translation type="unfinished">Частково визнано означає: бракує частини, яку можна надолужити.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Партнер</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished">Паспорт закінчується</translation>
    </message>
    <message>
        <source>Pay no money before a viewing and without a contract.</source>
        <translation type="unfinished">Не платити грошей до огляду й без договору.</translation>
    </message>
    <message>
        <source>Pay or object by when?</source>
        <translation type="unfinished">До якого часу платити або заперечувати?</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation type="unfinished">Відсоток повної ставки</translation>
    </message>
    <message>
        <source>Period to leave and state</source>
        <translation type="unfinished">Строк виїзду і держава</translation>
    </message>
    <message>
        <source>Permission to stay, toleration or residence permit expires</source>
        <translation type="unfinished">Дозвіл на перебування, толерування чи проживання закінчується</translation>
    </message>
    <message>
        <source>Permission to stay: a work permit may be given after 3 and shall be given after 6 months. The new law is still to be verified.</source>
        <translation type="unfinished">Дозвіл на перебування (Aufenthaltsgestattung): дозвіл на роботу можуть дати після 3 місяців і, як правило, мають дати після 6. Нове право ще треба перевірити.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Місце</translation>
    </message>
    <message>
        <source>Place in a German course</source>
        <translation type="unfinished">Місце на курсі німецької</translation>
    </message>
    <message>
        <source>Place, time and file number on the summons</source>
        <translation type="unfinished">Місце, час і номер справи у виклику</translation>
    </message>
    <message>
        <source>Placement in work</source>
        <translation type="unfinished">Працевлаштування</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Місця</translation>
    </message>
    <message>
        <source>Please choose who is to have the case: a counsellor whose key card was accepted in the team.</source>
        <translation type="unfinished">Виберіть, кому дістанеться справа: консультант, чию картку ключів прийнято в команді.</translation>
    </message>
    <message>
        <source>Please say in a sentence why not. Only whoever offered the case reads it.</source>
        <translation type="unfinished">Скажіть одним реченням, чому ні. Його прочитає лише той, хто запропонував.</translation>
    </message>
    <message>
        <source>Please write down for whom the task is. The name stays here.</source>
        <translation type="unfinished">Напишіть, для кого завдання. Ім’я лишається тут.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Індекс</translation>
    </message>
    <message>
        <source>Precision of the date of birth</source>
        <translation type="unfinished">Точність дати народження</translation>
    </message>
    <message>
        <source>Pregnancy advice and aid</source>
        <translation type="unfinished">Консультація для вагітних і допомога</translation>
    </message>
    <message>
        <source>Pregnancy advice is confidential and free.</source>
        <translation type="unfinished">Консультація для вагітних конфіденційна й безкоштовна.</translation>
    </message>
    <message>
        <source>Preparation for the hearing</source>
        <translation type="unfinished">Підготовка до співбесіди</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation type="unfinished">Підготувати відповідь</translation>
    </message>
    <message>
        <source>Print a report of the incident</source>
        <translation type="unfinished">Надрукувати звіт про подію</translation>
    </message>
    <message>
        <source>Print the report with deadline and agreement</source>
        <translation type="unfinished">Надрукувати звіт зі строком і домовленістю</translation>
    </message>
    <message>
        <source>Print the report with the deadline</source>
        <translation type="unfinished">Надрукувати звіт зі строком</translation>
    </message>
    <message>
        <source>Privacy explained in</source>
        <translation type="unfinished">Захист даних пояснено мовою</translation>
    </message>
    <message>
        <source>Privacy explained on</source>
        <translation type="unfinished">Захист даних пояснено</translation>
    </message>
    <message>
        <source>Privacy explained, how</source>
        <translation type="unfinished">Захист даних пояснено, як</translation>
    </message>
    <message>
        <source>Promise no duration and no result.</source>
        <translation type="unfinished">Не обіцяти ні тривалості, ні результату.</translation>
    </message>
    <message>
        <source>Protecting a child</source>
        <translation type="unfinished">Захистити дитину</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">Захист</translation>
    </message>
    <message>
        <source>Protection and advice</source>
        <translation type="unfinished">Захист і консультація</translation>
    </message>
    <message>
        <source>Protection is final (asylum or refugee)</source>
        <translation type="unfinished">Захист остаточний (притулок або біженець)</translation>
    </message>
    <message>
        <source>Protection is final: deadline for family reunion</source>
        <translation type="unfinished">Захист остаточний: строк возз’єднання сім’ї</translation>
    </message>
    <message>
        <source>Prove handing in by stamp or transmission report.</source>
        <translation type="unfinished">Подання підтвердити штампом або звітом про надсилання.</translation>
    </message>
    <message>
        <source>Psychosocial counselling or therapy</source>
        <translation type="unfinished">Психосоціальна консультація або терапія</translation>
    </message>
    <message>
        <source>Public bodies can have a duty to report to the foreigners authority.</source>
        <translation type="unfinished">Державні установи можуть бути зобов’язані повідомляти відомство іноземців.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Мета</translation>
    </message>
    <message>
        <source>Put certificates together</source>
        <translation type="unfinished">Зібрати свідоцтва</translation>
    </message>
    <message>
        <source>Put the family&apos;s certificates together</source>
        <translation type="unfinished">Зібрати свідоцтва сім’ї</translation>
    </message>
    <message>
        <source>Put the papers for the registry office together</source>
        <translation type="unfinished">Зібрати папери для РАЦСу</translation>
    </message>
    <message>
        <source>Put the proof of the court action into the folder</source>
        <translation type="unfinished">Покласти доказ позову в теку</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Питання</translation>
    </message>
    <message>
        <source>Question about the form</source>
        <translation type="unfinished">Запитання про форму</translation>
    </message>
    <message>
        <source>Question on a difference</source>
        <translation type="unfinished">Питання щодо відмінності</translation>
    </message>
    <message>
        <source>Reach a lawyer or asylum procedure advice today</source>
        <translation type="unfinished">Сьогодні зв’язатися з адвокатом або консультацією з процедури притулку</translation>
    </message>
    <message>
        <source>Reach legal help today</source>
        <translation type="unfinished">Сьогодні знайти юридичну допомогу</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation type="unfinished">Як зв’язатися</translation>
    </message>
    <message>
        <source>Reading and writing: at least</source>
        <translation type="unfinished">Читання й письмо: щонайменше</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished">Читає</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Причина</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Причини</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Отримано</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation type="unfinished">Отримує з</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Отримує</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished">Визнання</translation>
    </message>
    <message>
        <source>Recognition advice</source>
        <translation type="unfinished">Консультація з визнання</translation>
    </message>
    <message>
        <source>Recognition in the crafts</source>
        <translation type="unfinished">Визнання в ремеслах</translation>
    </message>
    <message>
        <source>Recognition of commercial and technical occupations</source>
        <translation type="unfinished">Визнання торгових і технічних професій</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Запис</translation>
    </message>
    <message>
        <source>Record the missing place with its reason</source>
        <translation type="unfinished">Записати місце, якого бракує, з причиною</translation>
    </message>
    <message>
        <source>Referral letter (protected, with a release only)</source>
        <translation type="unfinished">Лист-направлення (захищений, лише зі звільненням від обов’язку мовчання)</translation>
    </message>
    <message>
        <source>Referral letter for the search</source>
        <translation type="unfinished">Лист-направлення для пошуку</translation>
    </message>
    <message>
        <source>Referral letter to asylum procedure advice</source>
        <translation type="unfinished">Лист-направлення до консультації з процедури притулку</translation>
    </message>
    <message>
        <source>Referral letter to debt advice</source>
        <translation type="unfinished">Лист-направлення до консультації з боргів</translation>
    </message>
    <message>
        <source>Referral letter to family advice</source>
        <translation type="unfinished">Лист-направлення до сімейної консультації</translation>
    </message>
    <message>
        <source>Referral letter to lawyer or asylum procedure advice</source>
        <translation type="unfinished">Лист-направлення до адвоката або консультації з процедури притулку</translation>
    </message>
    <message>
        <source>Referral letter to legal advice</source>
        <translation type="unfinished">Лист-направлення до юридичної консультації</translation>
    </message>
    <message>
        <source>Referral letter to pregnancy advice</source>
        <translation type="unfinished">Лист-направлення до консультації для вагітних</translation>
    </message>
    <message>
        <source>Referral letter to recognition advice</source>
        <translation type="unfinished">Лист-направлення до консультації з визнання</translation>
    </message>
    <message>
        <source>Referral letter to return advice</source>
        <translation type="unfinished">Лист-направлення до консультації з повернення</translation>
    </message>
    <message>
        <source>Referral letter to the specialised advice</source>
        <translation type="unfinished">Лист-направлення до спеціалізованої консультації</translation>
    </message>
    <message>
        <source>Referral letter to the specialised office</source>
        <translation type="unfinished">Лист-направлення до спеціалізованої служби</translation>
    </message>
    <message>
        <source>Referral letter to the tracing service</source>
        <translation type="unfinished">Лист-направлення до служби розшуку</translation>
    </message>
    <message>
        <source>Referral letter with certificate, German and wish</source>
        <translation type="unfinished">Лист-направлення зі свідоцтвом, німецькою і бажанням</translation>
    </message>
    <message>
        <source>Referral letter with experience and language</source>
        <translation type="unfinished">Лист-направлення з досвідом і мовою</translation>
    </message>
    <message>
        <source>Referral letter without diagnoses</source>
        <translation type="unfinished">Лист-направлення без діагнозів</translation>
    </message>
    <message>
        <source>Referral, appointment, prescription: date and speciality</source>
        <translation type="unfinished">Направлення лікаря, час прийому, рецепт: дата і спеціальність</translation>
    </message>
    <message>
        <source>Refusal by an office: work out the deadline</source>
        <translation type="unfinished">Відмова установи: порахувати строк</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регіон</translation>
    </message>
    <message>
        <source>Register at the citizens office</source>
        <translation type="unfinished">Зареєструватися в бюро громадян</translation>
    </message>
    <message>
        <source>Registration with the psychosocial centre</source>
        <translation type="unfinished">Запис до психосоціального центру</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Зв’язок</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Примітка</translation>
    </message>
    <message>
        <source>Renewal of the residence paper</source>
        <translation type="unfinished">Продовження паперу про перебування</translation>
    </message>
    <message>
        <source>Rent and electricity first, then everything else.</source>
        <translation type="unfinished">Спершу оренда й електрика, потім усе інше.</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation type="unfinished">Борг за оренду</translation>
    </message>
    <message>
        <source>Report a move</source>
        <translation type="unfinished">Повідомити про переїзд</translation>
    </message>
    <message>
        <source>Report a move to BAMF, foreigners authority and court at once.</source>
        <translation type="unfinished">Про переїзд відразу повідомити BAMF, відомство іноземців і суд.</translation>
    </message>
    <message>
        <source>Report the birth to the registry office</source>
        <translation type="unfinished">Зареєструвати народження в РАЦСі</translation>
    </message>
    <message>
        <source>Report the move</source>
        <translation type="unfinished">Повідомити про переїзд</translation>
    </message>
    <message>
        <source>Report the new address: BAMF, foreigners authority, court</source>
        <translation type="unfinished">Повідомити нову адресу: BAMF, відомство іноземців, суд</translation>
    </message>
    <message>
        <source>Residence is a history with dates, for each person of the family separately.</source>
        <translation type="unfinished">Перебування — це історія з датами, для кожного члена сім’ї окремо.</translation>
    </message>
    <message>
        <source>Residence rule applies</source>
        <translation type="unfinished">Діє прив’язка до місця проживання</translation>
    </message>
    <message>
        <source>Residence rule ends (three years)</source>
        <translation type="unfinished">Прив’язка до місця закінчується (три роки)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation type="unfinished">Статус перебування</translation>
    </message>
    <message>
        <source>Resources, network, wishes</source>
        <translation type="unfinished">Ресурси, мережа, бажання</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Ґрунтується на</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Результат</translation>
    </message>
    <message>
        <source>Reunion is suspended until 23 July 2027. Please get advice whether there are other ways.</source>
        <translation type="unfinished">Возз’єднання призупинено до 23 липня 2027 року. Будь ласка, дізнайтеся на консультації, чи є інші шляхи.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">Перегляд</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished">Відкликано</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Правило</translation>
    </message>
    <message>
        <source>Say no more than asked: no health, no asylum grounds.</source>
        <translation type="unfinished">Не казати більше, ніж питають: ні про здоров’я, ні про причини притулку.</translation>
    </message>
    <message>
        <source>School assignment or day care offer: from when, where</source>
        <translation type="unfinished">Призначення школи або пропозиція дитсадка: з якого часу, де</translation>
    </message>
    <message>
        <source>School does not depend on the residence paper.</source>
        <translation type="unfinished">Школа не залежить від паперу про перебування.</translation>
    </message>
    <message>
        <source>School place and preparatory class</source>
        <translation type="unfinished">Місце в школі й підготовчий клас</translation>
    </message>
    <message>
        <source>School place through the school authority</source>
        <translation type="unfinished">Місце в школі через шкільне відомство</translation>
    </message>
    <message>
        <source>School-age child without a school</source>
        <translation type="unfinished">Дитина шкільного віку без школи</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">Письмо</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Надіслано</translation>
    </message>
    <message>
        <source>Sentence with it</source>
        <translation type="unfinished">Речення до неї</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">Вручено</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Служба</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation type="unfinished">Частка повної ставки</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation type="unfinished">Спільні дані</translation>
    </message>
    <message>
        <source>Sheet with appointment and way</source>
        <translation type="unfinished">Аркуш із часом прийому і дорогою</translation>
    </message>
    <message>
        <source>Sheet with date and list of what to bring</source>
        <translation type="unfinished">Аркуш із датою і списком, що принести</translation>
    </message>
    <message>
        <source>Sheet with place, time and stop</source>
        <translation type="unfinished">Аркуш із місцем, часом і зупинкою</translation>
    </message>
    <message>
        <source>Sheet with the next step</source>
        <translation type="unfinished">Аркуш із наступним кроком</translation>
    </message>
    <message>
        <source>Should a woman or a man hear and interpret?</source>
        <translation type="unfinished">Хто має слухати й перекладати: жінка чи чоловік?</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation type="unfinished">Обоє підписали</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">Підписано</translation>
    </message>
    <message>
        <source>Signing with a certificate needs an extra (pyHanko) that is not on this computer. Whoever set the program up can add it: counsel[sign]. Printing and signing by hand always works.</source>
        <translation type="unfinished">Підпис сертифікатом потребує додатка (pyHanko), якого немає на цьому комп’ютері. Його може додати той, хто встановив програму: counsel[sign]. Надрукувати й підписати рукою можна завжди.</translation>
    </message>
    <message>
        <source>Since when are there benefits from the welfare office (AsylbLG)?</source>
        <translation type="unfinished">З якого часу є виплати відомства соціальної допомоги (AsylbLG)?</translation>
    </message>
    <message>
        <source>Since when has the person been in Germany, since when with this paper?</source>
        <translation type="unfinished">З якого часу людина в Німеччині, з якого часу з цим папером?</translation>
    </message>
    <message>
        <source>Since when is the protection final? Which protection?</source>
        <translation type="unfinished">З якого часу захист остаточний? Який захист?</translation>
    </message>
    <message>
        <source>Since when lawfully in Germany, with which papers?</source>
        <translation type="unfinished">З якого часу законно в Німеччині, з якими паперами?</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Розмір у байтах</translation>
    </message>
    <message>
        <source>Skills without a certificate</source>
        <translation type="unfinished">Уміння без сертифіката</translation>
    </message>
    <message>
        <source>Some claims have short periods: get advice soon.</source>
        <translation type="unfinished">Деякі права мають короткі строки: консультуватися невдовзі.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Говорить</translation>
    </message>
    <message>
        <source>Special need for protection</source>
        <translation type="unfinished">Особлива потреба в захисті</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">Написання</translation>
    </message>
    <message>
        <source>Spelling of the name and date of birth: the same on all papers?</source>
        <translation type="unfinished">Написання імені та дата народження: однакові в усіх паперах?</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Ім’я для звертання</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Початок</translation>
    </message>
    <message>
        <source>Start of training: earliest application</source>
        <translation type="unfinished">Початок навчання: найраніша заява</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished">Без сходів</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished">Зупинено</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished">Вулиця</translation>
    </message>
    <message>
        <source>Subject: approval (Bewilligung), change (Änderung), withdrawal (Aufhebung), repayment (Erstattung), reduction (Minderung)</source>
        <translation type="unfinished">Тема: надання (Bewilligung), зміна (Änderung), скасування (Aufhebung), повернення (Erstattung), зменшення (Minderung)</translation>
    </message>
    <message>
        <source>Subsidiary protection is final</source>
        <translation type="unfinished">Додатковий захист остаточний</translation>
    </message>
    <message>
        <source>Subsidiary protection: see how things stand</source>
        <translation type="unfinished">Додатковий захист: подивитися, як стоїть справа</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Підзаголовок</translation>
    </message>
    <message>
        <source>Suitable advice</source>
        <translation type="unfinished">Відповідна консультація</translation>
    </message>
    <message>
        <source>Support after violence</source>
        <translation type="unfinished">Підтримка після насильства</translation>
    </message>
    <message>
        <source>Support when waiting is hard</source>
        <translation type="unfinished">Підтримка, коли чекати тяжко</translation>
    </message>
    <message>
        <source>Take card or voucher and medicines along</source>
        <translation type="unfinished">Узяти картку або талон і ліки</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished">Забрано</translation>
    </message>
    <message>
        <source>Talk again on</source>
        <translation type="unfinished">Поговорити знову</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Завдання</translation>
    </message>
    <message>
        <source>Task, meeting point and time are agreed beforehand.</source>
        <translation type="unfinished">Завдання, місце зустрічі й час узгоджують заздалегідь.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Завдання</translation>
    </message>
    <message>
        <source>Tell next time how it was</source>
        <translation type="unfinished">Наступного разу розповісти, як було</translation>
    </message>
    <message>
        <source>Tell the employer nothing about health, asylum or debts.</source>
        <translation type="unfinished">Нічого не казати роботодавцю про здоров’я, притулок чи борги.</translation>
    </message>
    <message>
        <source>Tell volunteers nothing from the file.</source>
        <translation type="unfinished">Нічого не розповідати волонтерам зі справи.</translation>
    </message>
    <message>
        <source>Tenancy: rent, deposit, period of notice</source>
        <translation type="unfinished">Оренда: плата, застава, строк попередження</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation type="unfinished">Тест</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished">Тест складено</translation>
    </message>
    <message>
        <source>That is not the number of this case. Nothing was erased.</source>
        <translation type="unfinished">Це не номер цієї справи. Нічого не стерто.</translation>
    </message>
    <message>
        <source>The Jobcenter should have the application by this day. It counts from the first of the month in which it is made.</source>
        <translation type="unfinished">До цього дня заява має бути в Jobcenter. Вона діє з першого числа місяця, в якому її подано.</translation>
    </message>
    <message>
        <source>The PDF is damaged or too large and cannot be read.</source>
        <translation type="unfinished">PDF пошкоджено або він завеликий, його не прочитати.</translation>
    </message>
    <message>
        <source>The PDF is locked with a passphrase. Please open it with the passphrase, save it without one and choose it again.</source>
        <translation type="unfinished">PDF замкнено парольною фразою. Відкрийте з нею, збережіть без неї й виберіть знову.</translation>
    </message>
    <message>
        <source>The answer is written together.</source>
        <translation type="unfinished">Відповідь пишуть разом.</translation>
    </message>
    <message>
        <source>The application is possible at most seven months before training begins.</source>
        <translation type="unfinished">Заяву можна подати щонайраніше за сім місяців до початку навчання.</translation>
    </message>
    <message>
        <source>The application must be made before the 27th birthday.</source>
        <translation type="unfinished">Заяву треба подати до 27-го дня народження.</translation>
    </message>
    <message>
        <source>The application must be made before the paper expires, at the latest on 30 June 2027.</source>
        <translation type="unfinished">Заяву треба подати до того, як папір закінчиться, щонайпізніше 30 червня 2027 року.</translation>
    </message>
    <message>
        <source>The archive is damaged, or none that this program made.</source>
        <translation type="unfinished">Архів пошкоджено або його зробила не ця програма.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished">Резервну копію не вдається прочитати. Флешку ще підключено? Нічого не змінено.</translation>
    </message>
    <message>
        <source>The backup could not be read back and was thrown away. Please choose another place.</source>
        <translation type="unfinished">Копію не вдалося перечитати, її викинуто. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office by this day.</source>
        <translation type="unfinished">До цього дня народження треба зареєструвати в РАЦСі (Standesamt).</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office within a week.</source>
        <translation type="unfinished">Народження треба зареєструвати в РАЦСі (Standesamt) протягом тижня.</translation>
    </message>
    <message>
        <source>The card could not be saved there. Please choose another place.</source>
        <translation type="unfinished">Картку не вдалося там зберегти. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The case file is damaged and was not changed. Please restore a backup.</source>
        <translation type="unfinished">Файл справ пошкоджено й не змінено. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The case file itself is encrypted. The system&apos;s swap and hibernation files are not: please have LUKS, FileVault or BitLocker switched on.</source>
        <translation type="unfinished">Сам файл справ зашифрований. Файли підкачки й сну системи — ні: увімкніть LUKS, FileVault або BitLocker.</translation>
    </message>
    <message>
        <source>The certificate file cannot be opened. Please check the passphrase; the file must hold certificate and key (ending .p12 or .pfx).</source>
        <translation type="unfinished">Файл сертифіката не відкривається. Перевірте фразу; файл має містити сертифікат і ключ (.p12 або .pfx).</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Please check whether the stick is still there.</source>
        <translation type="unfinished">Файл сертифіката не вдається прочитати. Перевірте, чи флешка ще на місці.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended or not begun. Nothing was signed.</source>
        <translation type="unfinished">Сертифікат сьогодні нечинний: закінчився або ще не почався. Нічого не підписано.</translation>
    </message>
    <message>
        <source>The chambers place and advise; since 2024 the Willkommenslotsen are part of Passgenaue Besetzung.</source>
        <translation type="unfinished">Палати посередничають і консультують; від 2024 року Willkommenslotsen є частиною Passgenaue Besetzung.</translation>
    </message>
    <message>
        <source>The changes in the file are not readable.</source>
        <translation type="unfinished">Зміни у файлі неможливо прочитати.</translation>
    </message>
    <message>
        <source>The check mark beside the case file is missing or does not belong to it. Without it nobody can say whether something is missing.</source>
        <translation type="unfinished">Контрольної позначки біля файлу справ немає або вона не від нього. Без неї ніхто не скаже, чи чогось бракує.</translation>
    </message>
    <message>
        <source>The child does not interpret for the parents.</source>
        <translation type="unfinished">Дитина не перекладає для батьків.</translation>
    </message>
    <message>
        <source>The child is born: registry office and child benefit</source>
        <translation type="unfinished">Дитина народилася: РАЦС і допомога на дитину</translation>
    </message>
    <message>
        <source>The child shall be registered for school at once.</source>
        <translation type="unfinished">Дитину треба записати до школи відразу.</translation>
    </message>
    <message>
        <source>The claim to the course ends on this day.</source>
        <translation type="unfinished">Право на курс закінчується цього дня.</translation>
    </message>
    <message>
        <source>The claim to the course ends one year after the title, an admission is valid for one year.</source>
        <translation type="unfinished">Право на курс закінчується через рік після отримання дозволу на проживання, допуск діє один рік.</translation>
    </message>
    <message>
        <source>The claim to the integration course ends one year after the title.</source>
        <translation type="unfinished">Право на інтеграційний курс закінчується через рік після дозволу на проживання.</translation>
    </message>
    <message>
        <source>The code may consist of letters, digits and _ only.</source>
        <translation type="unfinished">Код може складатися лише з літер, цифр і _.</translation>
    </message>
    <message>
        <source>The concern is understood, and there is a next step.</source>
        <translation type="unfinished">Прохання зрозуміле, і є наступний крок.</translation>
    </message>
    <message>
        <source>The content is not packed in the agreed way.</source>
        <translation type="unfinished">Вміст запаковано не так, як домовлено.</translation>
    </message>
    <message>
        <source>The content of the document no longer matches its checksum. Please restore a backup.</source>
        <translation type="unfinished">Вміст документа більше не відповідає контрольній сумі. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation type="unfinished">Вміст файлу пошкоджений.</translation>
    </message>
    <message>
        <source>The content of this document lies only on the device it was added on. Here it only says that the document exists.</source>
        <translation type="unfinished">Вміст цього документа лежить лише на пристрої, де його додали. Тут видно лише, що він є.</translation>
    </message>
    <message>
        <source>The content of {count} document(s) is not with it.</source>
        <translation type="unfinished">Вміст документів ({count}) не додано.</translation>
    </message>
    <message>
        <source>The content would unpack to an inadmissible size.</source>
        <translation type="unfinished">Розпакований вміст був би недопустимо великим.</translation>
    </message>
    <message>
        <source>The course must be started by this day.</source>
        <translation type="unfinished">Курс треба почати до цього дня.</translation>
    </message>
    <message>
        <source>The court must have the claim by this day. There is no objection in asylum law.</source>
        <translation type="unfinished">До цього дня позов має бути в суді. У праві притулку немає заперечення (Widerspruch).</translation>
    </message>
    <message>
        <source>The court must have the reasons by this day.</source>
        <translation type="unfinished">До цього дня обґрунтування має бути в суді.</translation>
    </message>
    <message>
        <source>The date is written in the letter of the court.</source>
        <translation type="unfinished">Дата записана в листі суду.</translation>
    </message>
    <message>
        <source>The date written in the decision counts.</source>
        <translation type="unfinished">Чинна дата, записана в рішенні.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter.</source>
        <translation type="unfinished">Чинний день вручення, а не дата на листі.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter. If the decision names another day, the earlier one counts.</source>
        <translation type="unfinished">Чинний день вручення, а не дата на листі. Якщо рішення називає інший день, чинний раніший.</translation>
    </message>
    <message>
        <source>The deadline is safe, and the family knows which papers to collect.</source>
        <translation type="unfinished">Строк збережено, і сім’я знає, які папери збирати.</translation>
    </message>
    <message>
        <source>The decision is understood, the deadline is fixed, and someone with legal knowledge is reached today.</source>
        <translation type="unfinished">Рішення зрозуміле, строк визначено, і сьогодні зв’язалися з кимось, хто знає право.</translation>
    </message>
    <message>
        <source>The device is known, but the file names another key.</source>
        <translation type="unfinished">Пристрій відомий, але файл називає інший ключ.</translation>
    </message>
    <message>
        <source>The device is trusted no longer, and the file was made after that.</source>
        <translation type="unfinished">Пристрою більше не довіряють, а файл створено після цього.</translation>
    </message>
    <message>
        <source>The document belongs to a case whose package has not arrived yet.</source>
        <translation type="unfinished">Документ належить до справи, пакет якої ще не надійшов.</translation>
    </message>
    <message>
        <source>The document is kept as it is: it still says who wrote it.</source>
        <translation type="unfinished">Документ зберігається як є: у ньому ще сказано, хто його написав.</translation>
    </message>
    <message>
        <source>The document is no longer there: it was deleted meanwhile.</source>
        <translation type="unfinished">Документа вже немає: його тим часом видалили.</translation>
    </message>
    <message>
        <source>The document “{title}” is damaged and cannot go along like this. Please restore a backup in which it is still whole, or delete the document.</source>
        <translation type="unfinished">Документ «{title}» пошкоджено, і в такому вигляді його не можна передати. Відновіть резервну копію, у якій він ще цілий, або видаліть документ.</translation>
    </message>
    <message>
        <source>The encrypted content cannot be opened; it was made wrongly.</source>
        <translation type="unfinished">Зашифрований вміст не відкривається; його створено неправильно.</translation>
    </message>
    <message>
        <source>The family fills in the day care application with us.</source>
        <translation type="unfinished">Сім’я заповнює заяву в дитсадок з нами.</translation>
    </message>
    <message>
        <source>The family goes to the appointment at the school authority&apos;s advice.</source>
        <translation type="unfinished">Сім’я йде на зустріч у консультації шкільного відомства.</translation>
    </message>
    <message>
        <source>The family has help, and each member has their own confidence.</source>
        <translation type="unfinished">Сім’я має допомогу, і кожен має власну довіру.</translation>
    </message>
    <message>
        <source>The family names a goal itself.</source>
        <translation type="unfinished">Сім’я сама називає мету.</translation>
    </message>
    <message>
        <source>The file belongs to another exchange space.</source>
        <translation type="unfinished">Файл належить до іншого простору обміну.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there, and not open elsewhere?</source>
        <translation type="unfinished">Файл не вдається прочитати. Він ще там і не відкритий деінде?</translation>
    </message>
    <message>
        <source>The file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Файл із новішої версії програми. Оновіть програму.</translation>
    </message>
    <message>
        <source>The file could not be evaluated.</source>
        <translation type="unfinished">Файл не вдалося обробити.</translation>
    </message>
    <message>
        <source>The file could not be read just now. Is the stick or drive still connected?</source>
        <translation type="unfinished">Файл зараз не вдалося прочитати. Чи ще під’єднано флешку або диск?</translation>
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
        <source>The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished">Файл пошкоджено або це не таблиця XLSX. Відкрийте його в табличній програмі й збережіть знову.</translation>
    </message>
    <message>
        <source>The file is in order, but it is not addressed to this device.</source>
        <translation type="unfinished">Файл у порядку, але призначений не для цього пристрою.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Please split it.</source>
        <translation type="unfinished">Файл більший за 200 МБ. Розділіть його.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Please split it.</source>
        <translation type="unfinished">Файл більший за 50 МБ. Розділіть його.</translation>
    </message>
    <message>
        <source>The file is larger than an exchange package may be.</source>
        <translation type="unfinished">Файл більший, ніж може бути пакет обміну.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation type="unfinished">Файл збережено не в UTF-8.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Please save it without one.</source>
        <translation type="unfinished">Файл захищено паролем. Збережіть без нього.</translation>
    </message>
    <message>
        <source>The files are encrypted; still, the case file had better lie in a folder that only your account may open.</source>
        <translation type="unfinished">Файли зашифровані; та все ж краще тримати файл справ у теці, яку відкриває лише Ваш обліковий запис.</translation>
    </message>
    <message>
        <source>The first page: what is decided (asylum, refugee, subsidiary protection, ban on removal, rejection)?</source>
        <translation type="unfinished">Перша сторінка: що вирішено (притулок, біженець, додатковий захист, заборона видворення, відмова)?</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty and not a demo. Please use an empty folder.</source>
        <translation type="unfinished">Тека «{name}» не порожня і не демо. Візьміть порожню теку.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty. Please use an empty one.</source>
        <translation type="unfinished">Тека «{name}» не порожня. Візьміть порожню.</translation>
    </message>
    <message>
        <source>The form is complete, correct and handed in with proof.</source>
        <translation type="unfinished">Форму заповнено повністю й правильно і подано з доказом.</translation>
    </message>
    <message>
        <source>The header of the file is damaged or forged.</source>
        <translation type="unfinished">Заголовок файлу пошкоджений або підроблений.</translation>
    </message>
    <message>
        <source>The history of changes in this case file was altered outside the program.</source>
        <translation type="unfinished">Історію змін цього файлу справ змінено поза програмою.</translation>
    </message>
    <message>
        <source>The incident is recorded factually, and the person knows their options.</source>
        <translation type="unfinished">Подію записано об’єктивно, і людина знає свої можливості.</translation>
    </message>
    <message>
        <source>The instructions on remedies are missing or wrong.</source>
        <translation type="unfinished">Роз’яснення про оскарження (Rechtsbehelfsbelehrung) немає або воно хибне.</translation>
    </message>
    <message>
        <source>The key file of this case file is incomplete or was changed. Nothing was overwritten. Please restore a backup.</source>
        <translation type="unfinished">Файл ключів неповний або змінений. Нічого не перезаписано. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Файл ключів написала новіша версія програми. Оновіть програму.</translation>
    </message>
    <message>
        <source>The keychain did not keep the entry, or did not give it out. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Сховище ключів не зберегло запис або не видало його. Парольна фраза відкриває файл справ, як завжди.</translation>
    </message>
    <message>
        <source>The keychain does not answer any more. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Сховище ключів більше не відповідає. Парольна фраза відкриває файл справ, як завжди.</translation>
    </message>
    <message>
        <source>The keychain is locked. Either unlock the keychain and try again, or type the passphrase of the case file.</source>
        <translation type="unfinished">Сховище ключів заблоковано. Розблокуйте його й спробуйте знову або введіть парольну фразу файлу справ.</translation>
    </message>
    <message>
        <source>The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody can read it like this any more. A backup takes you on; it opens with its passphrase or its recovery sheet.</source>
        <translation type="unfinished">Ключів цього файлу справ немає («{name}»): їх стерли або загубили. Так його ніхто вже не прочитає. Далі допоможе резервна копія; вона відкривається своєю фразою чи аркушем відновлення.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please exchange the two days.</source>
        <translation type="unfinished">Останній день раніше за перший. Поміняйте дні місцями.</translation>
    </message>
    <message>
        <source>The letter is now explained in own words and the person says it back briefly.</source>
        <translation type="unfinished">Лист тепер пояснено простими словами, і людина коротко переказує його.</translation>
    </message>
    <message>
        <source>The list does not know this entry.</source>
        <translation type="unfinished">Список не знає цього запису.</translation>
    </message>
    <message>
        <source>The list of case files could not be saved. The case files are unchanged.</source>
        <translation type="unfinished">Список файлів справ не вдалося зберегти. Самі файли справ не змінено.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a pattern.</source>
        <translation type="unfinished">Відповідність не вдається прочитати ({where}). «counsel import … --dry-run --json» друкує зразок.</translation>
    </message>
    <message>
        <source>The money comes, the notice is checked, and no deadline passes.</source>
        <translation type="unfinished">Гроші надходять, рішення перевірено, жоден строк не минає.</translation>
    </message>
    <message>
        <source>The name could not be saved in this folder. The medium may be read-only. The case file is unchanged.</source>
        <translation type="unfinished">Назву не вдалося зберегти в цій теці. Носій, можливо, лише для читання. Файл справ не змінено.</translation>
    </message>
    <message>
        <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
        <translation type="unfinished">Назва або тека файлу не відповідає його вмісту. Його перейменували?</translation>
    </message>
    <message>
        <source>The naturalisation office names the conditions and a list of papers.</source>
        <translation type="unfinished">Відомство громадянства називає умови й список паперів.</translation>
    </message>
    <message>
        <source>The new address must be reported at once. Otherwise letters get lost and periods run all the same.</source>
        <translation type="unfinished">Нову адресу треба повідомити відразу. Інакше листи губляться, а строки все одно йдуть.</translation>
    </message>
    <message>
        <source>The new version could not be put in place (no room, or no right to write). Version {present} goes on running.</source>
        <translation type="unfinished">Нову версію не вдалося поставити (немає місця або права запису). Далі працює версія {present}.</translation>
    </message>
    <message>
        <source>The new version does not pass its own test on this computer. It was taken away again; version {present} goes on running.</source>
        <translation type="unfinished">Нова версія не проходить власного тесту на цьому комп’ютері. Її прибрано; далі працює версія {present}.</translation>
    </message>
    <message>
        <source>The next review must come after the last check.</source>
        <translation type="unfinished">Наступний перегляд має бути після останньої перевірки.</translation>
    </message>
    <message>
        <source>The next step to training is chosen and has a date.</source>
        <translation type="unfinished">Наступний крок до навчання обрано, і він має дату.</translation>
    </message>
    <message>
        <source>The notice or application must be made by this day.</source>
        <translation type="unfinished">Повідомлення або заяву треба подати до цього дня.</translation>
    </message>
    <message>
        <source>The notice that keeps the period is given with the specialised advice.</source>
        <translation type="unfinished">Повідомлення, що зберігає строк (fristwahrende Anzeige), подають зі спеціалізованою консультацією.</translation>
    </message>
    <message>
        <source>The number of changes is not the announced one.</source>
        <translation type="unfinished">Кількість змін не збігається із зазначеною.</translation>
    </message>
    <message>
        <source>The office answers questions on the form: better ask than guess.</source>
        <translation type="unfinished">Установа відповідає на запитання про форму: краще запитати, ніж вгадувати.</translation>
    </message>
    <message>
        <source>The office heard only what was needed, and the answer is recorded.</source>
        <translation type="unfinished">Установа почула лише необхідне, і відповідь записано.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day.</source>
        <translation type="unfinished">До цього дня заперечення (Widerspruch) має бути в установі.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day. Better to write at once.</source>
        <translation type="unfinished">До цього дня заперечення (Widerspruch) має бути в установі. Краще написати відразу.</translation>
    </message>
    <message>
        <source>The organisation decides about notification. The time runs since somebody there knows.</source>
        <translation type="unfinished">Про повідомлення вирішує організація. Строк іде відтоді, як хтось там знає.</translation>
    </message>
    <message>
        <source>The package with the case has not arrived yet. Please exchange once more.</source>
        <translation type="unfinished">Пакет зі справою ще не надійшов. Обміняйтеся ще раз.</translation>
    </message>
    <message>
        <source>The permission to stay is a paper for the time of the procedure, not a residence title.</source>
        <translation type="unfinished">Дозвіл на перебування (Aufenthaltsgestattung) — папір на час процедури, а не дозвіл на проживання.</translation>
    </message>
    <message>
        <source>The person applies for renewal and keeps the proof.</source>
        <translation type="unfinished">Людина просить продовження й зберігає доказ.</translation>
    </message>
    <message>
        <source>The person applies for the work permit with the employer&apos;s form.</source>
        <translation type="unfinished">Людина просить дозвіл на роботу з формою роботодавця.</translation>
    </message>
    <message>
        <source>The person brings all letters, opened or not.</source>
        <translation type="unfinished">Людина приносить усі листи, відкриті чи ні.</translation>
    </message>
    <message>
        <source>The person brings the envelope and the whole decision.</source>
        <translation type="unfinished">Людина приносить конверт і все рішення.</translation>
    </message>
    <message>
        <source>The person brings the summons and all papers to the next talk.</source>
        <translation type="unfinished">Людина приносить виклик і всі папери на наступну розмову.</translation>
    </message>
    <message>
        <source>The person collects certificates and has them translated.</source>
        <translation type="unfinished">Людина збирає свідоцтва й віддає їх на переклад.</translation>
    </message>
    <message>
        <source>The person collects certificates and writes a CV.</source>
        <translation type="unfinished">Людина збирає свідоцтва й пише резюме.</translation>
    </message>
    <message>
        <source>The person decides after advice whether to object.</source>
        <translation type="unfinished">Людина після консультації вирішує, чи заперечувати.</translation>
    </message>
    <message>
        <source>The person decides freely and well informed.</source>
        <translation type="unfinished">Людина вирішує вільно й добре поінформованою.</translation>
    </message>
    <message>
        <source>The person decides on every treatment themselves.</source>
        <translation type="unfinished">Про кожне лікування людина вирішує сама.</translation>
    </message>
    <message>
        <source>The person does an internship.</source>
        <translation type="unfinished">Людина проходить практику.</translation>
    </message>
    <message>
        <source>The person gets the list of papers.</source>
        <translation type="unfinished">Людина отримує список паперів.</translation>
    </message>
    <message>
        <source>The person gets to the right treatment and can communicate there.</source>
        <translation type="unfinished">Людина потрапляє на правильне лікування й може там порозумітися.</translation>
    </message>
    <message>
        <source>The person goes alone.</source>
        <translation type="unfinished">Людина йде сама.</translation>
    </message>
    <message>
        <source>The person goes to a first talk.</source>
        <translation type="unfinished">Людина йде на першу розмову.</translation>
    </message>
    <message>
        <source>The person goes to a lawyer or to asylum procedure advice today.</source>
        <translation type="unfinished">Людина сьогодні йде до адвоката або в консультацію з процедури притулку.</translation>
    </message>
    <message>
        <source>The person goes to the lawyer today or tomorrow.</source>
        <translation type="unfinished">Людина йде до адвоката сьогодні або завтра.</translation>
    </message>
    <message>
        <source>The person goes to the placement test.</source>
        <translation type="unfinished">Людина йде на тест на рівень.</translation>
    </message>
    <message>
        <source>The person has a course that fits their life, or the missing place is counted.</source>
        <translation type="unfinished">Людина має курс, що пасує до її життя, або місце, якого бракує, пораховано.</translation>
    </message>
    <message>
        <source>The person has a first contact that they enjoy.</source>
        <translation type="unfinished">Людина має перший контакт, який її тішить.</translation>
    </message>
    <message>
        <source>The person has talked without reproach and knows the specialised service.</source>
        <translation type="unfinished">Людина поговорила без докорів і знає спеціалізовану службу.</translation>
    </message>
    <message>
        <source>The person has the certificates translated.</source>
        <translation type="unfinished">Людина віддає свідоцтва на переклад.</translation>
    </message>
    <message>
        <source>The person is safe today and decides the next steps themselves.</source>
        <translation type="unfinished">Людина сьогодні в безпеці й сама вирішує про наступні кроки.</translation>
    </message>
    <message>
        <source>The person is safe today and has a service that goes on supporting them.</source>
        <translation type="unfinished">Людина сьогодні в безпеці й має службу, що супроводжує далі.</translation>
    </message>
    <message>
        <source>The person knows how the hearing works and goes there prepared.</source>
        <translation type="unfinished">Людина знає, як проходить співбесіда, і йде туди підготовленою.</translation>
    </message>
    <message>
        <source>The person knows that time is very short and has legal help today.</source>
        <translation type="unfinished">Людина знає, що часу дуже мало, і сьогодні має юридичну допомогу.</translation>
    </message>
    <message>
        <source>The person knows what is there, what is missing and who takes the application.</source>
        <translation type="unfinished">Людина знає, що є, чого бракує і хто приймає заяву.</translation>
    </message>
    <message>
        <source>The person knows whether an application is worth it and has advice for it.</source>
        <translation type="unfinished">Людина знає, чи варто подавати заяву, і має консультацію для цього.</translation>
    </message>
    <message>
        <source>The person knows who writes, what is wanted and by when.</source>
        <translation type="unfinished">Людина знає, хто пише, чого хочуть і до якого часу.</translation>
    </message>
    <message>
        <source>The person lives safely, and move or search are planned.</source>
        <translation type="unfinished">Людина живе безпечно, переїзд або пошук заплановано.</translation>
    </message>
    <message>
        <source>The person looks for a midwife with us.</source>
        <translation type="unfinished">Людина шукає акушерку з нами.</translation>
    </message>
    <message>
        <source>The person puts letter and envelope together into the folder.</source>
        <translation type="unfinished">Людина кладе лист і конверт разом у теку.</translation>
    </message>
    <message>
        <source>The person reads or has it read out and signs themselves.</source>
        <translation type="unfinished">Людина читає або їй читають, і підписує сама.</translation>
    </message>
    <message>
        <source>The person reports a new address at once.</source>
        <translation type="unfinished">Людина відразу повідомляє нову адресу.</translation>
    </message>
    <message>
        <source>The person reports changes in writing and keeps a copy.</source>
        <translation type="unfinished">Людина повідомляє про зміни письмово й залишає собі копію.</translation>
    </message>
    <message>
        <source>The person reports every move at once.</source>
        <translation type="unfinished">Людина відразу повідомляє про кожен переїзд.</translation>
    </message>
    <message>
        <source>The person reports the new address.</source>
        <translation type="unfinished">Людина повідомляє нову адресу.</translation>
    </message>
    <message>
        <source>The person searches with us and keeps a list.</source>
        <translation type="unfinished">Людина шукає з нами й веде список.</translation>
    </message>
    <message>
        <source>The person signs a release for this one office and purpose.</source>
        <translation type="unfinished">Людина підписує звільнення від обов’язку мовчання для цієї однієї установи й мети.</translation>
    </message>
    <message>
        <source>The person signs no new contract for now.</source>
        <translation type="unfinished">Людина поки що не підписує нових договорів.</translation>
    </message>
    <message>
        <source>The person stays reachable at the registered address.</source>
        <translation type="unfinished">Людина лишається досяжною за зареєстрованою адресою.</translation>
    </message>
    <message>
        <source>The person takes time and talks to the family.</source>
        <translation type="unfinished">Людина не поспішає й говорить із сім’єю.</translation>
    </message>
    <message>
        <source>The person tries one offer.</source>
        <translation type="unfinished">Людина пробує одну пропозицію.</translation>
    </message>
    <message>
        <source>The person writes an application with us.</source>
        <translation type="unfinished">Людина пише з нами заяву на місце.</translation>
    </message>
    <message>
        <source>The person writes down all names and places.</source>
        <translation type="unfinished">Людина записує всі імена й місця.</translation>
    </message>
    <message>
        <source>The person writes down their working hours.</source>
        <translation type="unfinished">Людина записує свої робочі години.</translation>
    </message>
    <message>
        <source>The person writes down what they remember.</source>
        <translation type="unfinished">Людина записує те, що пам’ятає.</translation>
    </message>
    <message>
        <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
        <translation type="unfinished">Фото завелике (понад {most} млн пікселів). Сфотографуйте папір ще раз із меншою роздільністю.</translation>
    </message>
    <message>
        <source>The photo or PDF in it does not fit its description.</source>
        <translation type="unfinished">Фото або PDF у ньому не відповідає своєму опису.</translation>
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
        <source>The piece of a document in it is not as agreed.</source>
        <translation type="unfinished">Частина документа в ньому не така, як домовлено.</translation>
    </message>
    <message>
        <source>The place for backups cannot be reached or written. Please plug in the stick or choose another place.</source>
        <translation type="unfinished">Місце для копій недосяжне або недоступне для запису. Підключіть флешку або виберіть інше місце.</translation>
    </message>
    <message>
        <source>The plan still needs a goal. Please enter one in the case under “Plan”.</source>
        <translation type="unfinished">Плану ще потрібна мета. Внесіть її у справі в розділі «План».</translation>
    </message>
    <message>
        <source>The program&apos;s encryption</source>
        <translation type="unfinished">Шифрування програми</translation>
    </message>
    <message>
        <source>The psychosocial centre often has a waiting list. We keep in touch until then.</source>
        <translation type="unfinished">У психосоціального центру (PSZ) часто черга. Доти ми лишаємося на зв’язку.</translation>
    </message>
    <message>
        <source>The reason of a cut in one sentence</source>
        <translation type="unfinished">Причина скорочення одним реченням</translation>
    </message>
    <message>
        <source>The record is translated back. Have mistakes corrected now and only then sign.</source>
        <translation type="unfinished">Протокол перекладають назад. Помилки виправити зараз і лише тоді підписувати.</translation>
    </message>
    <message>
        <source>The record this paper is about is no longer there. Please open the case again.</source>
        <translation type="unfinished">Запису, якого стосується цей папір, уже немає. Відкрийте справу знову.</translation>
    </message>
    <message>
        <source>The registered address must be right: who cannot be reached soon counts as absconded.</source>
        <translation type="unfinished">Зареєстрована адреса має бути правильною: хто недосяжний, той швидко вважається таким, що переховується.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires.</source>
        <translation type="unfinished">Продовження треба просити до того, як папір закінчиться.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires. Reminders come 8, 4 and 2 weeks before.</source>
        <translation type="unfinished">Продовження треба просити до того, як папір закінчиться. Нагадування надходять за 8, 4 і 2 тижні.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished">Звіт не вдалося зберегти.</translation>
    </message>
    <message>
        <source>The residence rule applies until this day.</source>
        <translation type="unfinished">Прив’язка до місця проживання (Wohnsitzregelung) діє до цього дня.</translation>
    </message>
    <message>
        <source>The residence rule lasts three years.</source>
        <translation type="unfinished">Прив’язка до місця проживання (Wohnsitzregelung) триває три роки.</translation>
    </message>
    <message>
        <source>The result is not what it has to be ({what}). Please install the program again and keep these lines.</source>
        <translation type="unfinished">Результат не такий, яким має бути ({what}). Встановіть програму знову й збережіть ці рядки.</translation>
    </message>
    <message>
        <source>The row has more columns than the head. A separator inside a text has to stand in quotation marks.</source>
        <translation type="unfinished">У рядку більше стовпців, ніж у заголовку. Роздільник усередині тексту має стояти в лапках.</translation>
    </message>
    <message>
        <source>The search is with the right service, and the person knows what comes next.</source>
        <translation type="unfinished">Пошук у правильної служби, і людина знає, що далі.</translation>
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
        <source>The sentence after “Bescheid”: granted (bewilligt), cut (gekürzt), refused (abgelehnt), assigned (zugewiesen)</source>
        <translation type="unfinished">Речення після «Bescheid»: надано (bewilligt), скорочено (gekürzt), відмовлено (abgelehnt), призначено (zugewiesen)</translation>
    </message>
    <message>
        <source>The sheet still needs something on it: an agreement, a step, a date or an office.</source>
        <translation type="unfinished">На аркуші ще чогось бракує: домовленості, кроку, дати чи установи.</translation>
    </message>
    <message>
        <source>The signature does not hold: the file is damaged or forged.</source>
        <translation type="unfinished">Підпис недійсний: файл пошкоджений або підроблений.</translation>
    </message>
    <message>
        <source>The signature of this settings file does not fit: it was altered. Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">Підпис цього файлу налаштувань не збігається: його змінено. Нічого не змінено. Запитайте координатора.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation type="unfinished">Бракує джерела.</translation>
    </message>
    <message>
        <source>The stick holds version {offered}; {present} is running here already. Older and equal versions are not installed.</source>
        <translation type="unfinished">На флешці версія {offered}; тут уже працює {present}. Старіші й однакові версії не встановлюються.</translation>
    </message>
    <message>
        <source>The table is too large or has a single cell far out. Please delete empty rows and columns or split the table.</source>
        <translation type="unfinished">Таблиця завелика або має самотню далеку клітинку. Видаліть порожні рядки й стовпці або розділіть таблицю.</translation>
    </message>
    <message>
        <source>The task could not be saved there; nothing was given. Please choose another place.</source>
        <translation type="unfinished">Завдання не вдалося там зберегти; нічого не дано. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The test and the proof of German take time: register early.</source>
        <translation type="unfinished">Тест і підтвердження німецької потребують часу: записатися завчасно.</translation>
    </message>
    <message>
        <source>The toleration is valid for 30 months. Get advice early on what comes next.</source>
        <translation type="unfinished">Толерування діє 30 місяців. Про те, що буде далі, консультуйтеся завчасно.</translation>
    </message>
    <message>
        <source>The tracing service of the Red Cross searches confidentially.</source>
        <translation type="unfinished">Служба розшуку Червоного Хреста шукає конфіденційно.</translation>
    </message>
    <message>
        <source>The transfer period is information only: formerly 6 months, 12 in prison, 18 when absconded; longer under the new law.</source>
        <translation type="unfinished">Строк передання — лише для відома: раніше 6 місяців, 12 в ув’язненні, 18, якщо людина переховується; за новим правом довший.</translation>
    </message>
    <message>
        <source>The update on the stick is damaged or incomplete. Nothing was changed. Please copy it to the stick again.</source>
        <translation type="unfinished">Оновлення на флешці пошкоджене або неповне. Нічого не змінено. Скопіюйте його на флешку знову.</translation>
    </message>
    <message>
        <source>The welfare office assigns; €0.80 per hour.</source>
        <translation type="unfinished">Призначає відомство соціальної допомоги (Sozialamt); 0,80 € за годину.</translation>
    </message>
    <message>
        <source>The women&apos;s shelter takes in children too. The address stays secret.</source>
        <translation type="unfinished">Жіночий прихисток приймає й дітей. Адреса лишається таємною.</translation>
    </message>
    <message>
        <source>The words are right, but the task cannot be taken in.</source>
        <translation type="unfinished">Слова правильні, та все ж завдання не можна прийняти.</translation>
    </message>
    <message>
        <source>The year has two digits only.</source>
        <translation type="unfinished">Рік має лише дві цифри.</translation>
    </message>
    <message>
        <source>The year is too far away; probably a typing error.</source>
        <translation type="unfinished">Рік задалеко; мабуть, помилка набору.</translation>
    </message>
    <message>
        <source>The years must be between 0 and {most}.</source>
        <translation type="unfinished">Роки мають бути між 0 і {most}.</translation>
    </message>
    <message>
        <source>The youth welfare office helps families; there is much help at their own wish.</source>
        <translation type="unfinished">Відомство у справах молоді (Jugendamt) допомагає сім’ям; є багато допомоги за власним бажанням.</translation>
    </message>
    <message>
        <source>There already is a case file in this folder. It was not changed. Please open it or choose another folder.</source>
        <translation type="unfinished">У цій теці вже є файл справ. Його не змінено. Відкрийте його або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There are courses for parents, women, young people, for learning to read and for a new script.</source>
        <translation type="unfinished">Є курси для батьків, жінок, молоді, для навчання читати й для нового письма.</translation>
    </message>
    <message>
        <source>There are dates or deadlines within the next 14 days. Please confirm each: with the acceptance you answer for them.</source>
        <translation type="unfinished">У наступні 14 днів є дати чи строки. Підтвердьте кожен: приймаючи, Ви за них відповідаєте.</translation>
    </message>
    <message>
        <source>There are more than 100 spellings here.</source>
        <translation type="unfinished">Тут понад 100 написань.</translation>
    </message>
    <message>
        <source>There are open differences in this case. Please decide them first, then hand it over.</source>
        <translation type="unfinished">У цій справі є відкриті відмінності. Спершу вирішіть їх, потім передайте.</translation>
    </message>
    <message>
        <source>There are vocational language courses for recognition.</source>
        <translation type="unfinished">Є курси професійної мови для визнання.</translation>
    </message>
    <message>
        <source>There are {count} words. No more and no fewer.</source>
        <translation type="unfinished">Слів має бути {count}. Не більше й не менше.</translation>
    </message>
    <message>
        <source>There are {most} devices already. Please remove an old one first.</source>
        <translation type="unfinished">Уже є пристроїв: {most}. Спершу приберіть старий.</translation>
    </message>
    <message>
        <source>There are {most} kept views already. Please delete one first.</source>
        <translation type="unfinished">Уже є збережених подань: {most}. Спершу видаліть одне.</translation>
    </message>
    <message>
        <source>There is a calculation error of the table.</source>
        <translation type="unfinished">Тут помилка обчислення таблиці.</translation>
    </message>
    <message>
        <source>There is a case with this number already.</source>
        <translation type="unfinished">Справа з цим номером уже є.</translation>
    </message>
    <message>
        <source>There is a character here that no script knows. The file is probably damaged or saved in another way.</source>
        <translation type="unfinished">Тут символ, якого не знає жодне письмо. Файл, мабуть, пошкоджено або збережено інакше.</translation>
    </message>
    <message>
        <source>There is money and help for returning; return advice knows the programmes.</source>
        <translation type="unfinished">Є гроші й допомога для повернення; консультація з повернення знає програми.</translation>
    </message>
    <message>
        <source>There is no MEIN ORDNER in this file, or something in it is not as it has to be. Nothing was taken over.</source>
        <translation type="unfinished">У цьому файлі немає MEIN ORDNER, або щось у ньому не так, як має бути. Нічого не взято.</translation>
    </message>
    <message>
        <source>There is no more than 100 percent of full time. Please check the numbers.</source>
        <translation type="unfinished">Більше 100 відсотків ставки не буває. Перевірте числа.</translation>
    </message>
    <message>
        <source>There is no objection in asylum law. Only a court action helps.</source>
        <translation type="unfinished">У праві притулку немає заперечення (Widerspruch). Допомагає лише позов (Klage).</translation>
    </message>
    <message>
        <source>There is no referral letter in this PDF that can be answered.</source>
        <translation type="unfinished">У цьому PDF немає листа-направлення, на який можна відповісти.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was saved. Please tidy up there or choose another folder.</source>
        <translation type="unfinished">Там більше немає місця. Нічого не збережено. Будь ласка, звільніть там місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished">Такого розділу немає.</translation>
    </message>
    <message>
        <source>There is no such table here.</source>
        <translation type="unfinished">Такої таблиці тут немає.</translation>
    </message>
    <message>
        <source>These folders open like the file of that time. Delete them once it is sure that nothing in them is missing.</source>
        <translation type="unfinished">Ці теки відкриваються як файл того часу. Видаліть їх, щойно буде певно, що з них нічого не бракує.</translation>
    </message>
    <message>
        <source>This case is offered to somebody already. Please wait for the answer or take the offer back.</source>
        <translation type="unfinished">Цю справу вже комусь запропоновано. Зачекайте на відповідь або заберіть пропозицію.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. Here it can only be read. Please tell them what there still is to say.</source>
        <translation type="unfinished">Цю справу передано, тепер її веде {name}. Тут її можна лише читати. Що ще є сказати, скажіть, будь ласка, там.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. It is erased there; with the next exchange it then goes here as well.</source>
        <translation type="unfinished">Цю справу передано, тепер вона в {name}. Її стирають там; з наступним обміном вона зникне й тут.</translation>
    </message>
    <message>
        <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
        <translation type="unfinished">Цей комп’ютер занадто повільний, щоб відкрити файл. Обміняйтеся картками ключів, тоді слова не потрібні.</translation>
    </message>
    <message>
        <source>This directory has expired. Please ask the coordinator for a new one.</source>
        <translation type="unfinished">Цей довідник прострочений. Попросіть у координатора новий.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Please open the case again.</source>
        <translation type="unfinished">Цього запису вже немає. Відкрийте справу знову.</translation>
    </message>
    <message>
        <source>This entry stands further up in the table already.</source>
        <translation type="unfinished">Цей запис уже є вище в таблиці.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Цей файл із новішої версії. Оновіть програму.</translation>
    </message>
    <message>
        <source>This file is no task or not complete. Please ask for a new one.</source>
        <translation type="unfinished">Цей файл не є завданням або неповний. Попросіть новий.</translation>
    </message>
    <message>
        <source>This folder does not hold the tables that “counsel columns” writes.</source>
        <translation type="unfinished">У цій теці немає таблиць, які пише «counsel columns».</translation>
    </message>
    <message>
        <source>This import cannot be taken back: {count} of its cases were handed over since and are with {names} now. Nothing was changed. Please tell them what is wrong there, and change what is wrong here one by one.</source>
        <translation type="unfinished">Це перенесення не можна скасувати: {count} з його справ відтоді передано, тепер їх веде {names}. Нічого не змінено. Що неправильно там, скажіть, будь ласка, там; що неправильно тут, змініть по одному.</translation>
    </message>
    <message>
        <source>This installation belongs to the whole computer. Whoever administers it types:
sudo apt install {path}</source>
        <translation type="unfinished">Це встановлення належить усьому комп’ютеру. Хто ним керує, вводить:
sudo apt install {path}</translation>
    </message>
    <message>
        <source>This institution is not in the directory.</source>
        <translation type="unfinished">Цієї установи немає в довіднику.</translation>
    </message>
    <message>
        <source>This is good: guessing it takes very long even with expensive machines.</source>
        <translation type="unfinished">Це добре: вгадати її дуже довго навіть дорогими машинами.</translation>
    </message>
    <message>
        <source>This is no answer file, or something in it is not as it has to be. Nothing was taken over. The help says under “Answers” what an answer file holds.</source>
        <translation type="unfinished">Це не файл відповіді, або щось у ньому не так, як має бути. Нічого не взято. Довідка в темі «Відповіді» каже, що містить файл відповіді.</translation>
    </message>
    <message>
        <source>This is not a settings file of Counsel, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Це не файл налаштувань Counsel, або він пошкоджений. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This is not an exchange package of this program.</source>
        <translation type="unfinished">Це не пакет обміну цієї програми.</translation>
    </message>
    <message>
        <source>This is not an ordinary file (but a link, for example).</source>
        <translation type="unfinished">Це не звичайний файл (а, наприклад, посилання).</translation>
    </message>
    <message>
        <source>This is strong: nobody gets in by guessing. Whoever reads it or watches it being typed does.</source>
        <translation type="unfinished">Це міцно: вгадуванням ніхто не ввійде. Хто прочитає або побачить набір — увійде.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Two different ones of the three are needed.</source>
        <translation type="unfinished">Це двічі той самий аркуш. Потрібні два різні з трьох.</translation>
    </message>
    <message>
        <source>This kind is there.</source>
        <translation type="unfinished">Такий вид є.</translation>
    </message>
    <message>
        <source>This looks like the Ethiopic calendar.</source>
        <translation type="unfinished">Схоже на ефіопський календар.</translation>
    </message>
    <message>
        <source>This looks like the Persian calendar.</source>
        <translation type="unfinished">Схоже на перський календар.</translation>
    </message>
    <message>
        <source>This note is protected.</source>
        <translation type="unfinished">Ця нотатка захищена.</translation>
    </message>
    <message>
        <source>This note is protected. Nothing of it stands in a letter home.</source>
        <translation type="unfinished">Ця нотатка захищена. Нічого з неї немає в листі додому.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Please open the page again.</source>
        <translation type="unfinished">Ця пропозиція вже не відкрита. Відкрийте сторінку знову.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished">Цю фразу вгадають одразу.</translation>
    </message>
    <message>
        <source>This passphrase is guessed in a short time.</source>
        <translation type="unfinished">Цю фразу вгадають за короткий час.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Four words that have nothing to do with each other are better.</source>
        <translation type="unfinished">Цю фразу надто легко вгадати. Краще чотири слова, не пов’язані між собою.</translation>
    </message>
    <message>
        <source>This person is no longer in the case file. Please look again.</source>
        <translation type="unfinished">Цієї людини вже немає у файлі справ. Перегляньте ще раз.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Please open the page again.</source>
        <translation type="unfinished">Цієї людини вже немає в команді. Відкрийте сторінку знову.</translation>
    </message>
    <message>
        <source>This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} million pixels.</source>
        <translation type="unfinished">Це зображення не годиться для логотипа. Візьміть PNG або JPEG щонайбільше {most} млн пікселів.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind “{name}”; they are not taken over.</source>
        <translation type="unfinished">Програма не знає записів виду «{name}»; вони не переносяться.</translation>
    </message>
    <message>
        <source>This program does not know the field “{name}”; it is not taken over.</source>
        <translation type="unfinished">Програма не знає поля «{name}»; воно не переноситься.</translation>
    </message>
    <message>
        <source>This program is not completely installed: {reason}. It will not open a case file like this. Please install it again.</source>
        <translation type="unfinished">Програму встановлено не повністю: {reason}. Так вона не відкриє файл справ. Встановіть її знову.</translation>
    </message>
    <message>
        <source>This program runs from a Python environment. There:
sh {folder}/install_wheels.sh FOLDER</source>
        <translation type="unfinished">Ця програма працює з середовища Python. Там:
sh {folder}/install_wheels.sh FOLDER</translation>
    </message>
    <message>
        <source>This program was packed without a key for updates, so it cannot check any. Please install the new version with its own installer.</source>
        <translation type="unfinished">Програму зібрано без ключа оновлень, тож вона не може їх перевірити. Встановіть нову версію її власним інсталятором.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this case file, or a newer sheet has replaced it. Please check the date on the sheet.</source>
        <translation type="unfinished">Цей ключ відновлення не від цього файлу справ, або його замінив новіший аркуш. Перевірте дату на аркуші.</translation>
    </message>
    <message>
        <source>This settings file is older than the one in force. Nothing was changed.</source>
        <translation type="unfinished">Цей файл налаштувань старіший за чинний. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This stops the curious, but not someone who stole the computer and lets it be tried for days.</source>
        <translation type="unfinished">Це зупинить цікавих, але не того, хто вкрав комп’ютер і перебирає днями.</translation>
    </message>
    <message>
        <source>This table is not shown: it would point at single people.</source>
        <translation type="unfinished">Цю таблицю не показано: вона вказала б на окремих людей.</translation>
    </message>
    <message>
        <source>This task has been opened on this device already. It is under “My people”.</source>
        <translation type="unfinished">Це завдання вже відкрито на цьому пристрої. Воно в розділі «Мої люди».</translation>
    </message>
    <message>
        <source>This task has run out and cannot be opened any more.</source>
        <translation type="unfinished">Термін цього завдання минув, його вже не можна відкрити.</translation>
    </message>
    <message>
        <source>This update is for “{offered}”; this computer is “{present}”.</source>
        <translation type="unfinished">Це оновлення для «{offered}»; цей комп’ютер — «{present}».</translation>
    </message>
    <message>
        <source>This update is not signed by whom your program comes from, or it was altered. Nothing was done. Please ask where the stick comes from.</source>
        <translation type="unfinished">Це оновлення підписав не той, від кого Ваша програма, або його змінено. Нічого не зроблено. Запитайте, звідки флешка.</translation>
    </message>
    <message>
        <source>This way in does not exist any more. Nothing was changed.</source>
        <translation type="unfinished">Цього шляху вже немає. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This word does not occur here: {word}. Please ask again.</source>
        <translation type="unfinished">Такого слова тут немає: {word}. Запитайте ще раз.</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung)</source>
        <translation type="unfinished">Погроза видворення (Abschiebungsandrohung)</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung): which state, which period to leave?</source>
        <translation type="unfinished">Погроза видворення (Abschiebungsandrohung): яка держава, який строк виїзду?</translation>
    </message>
    <message>
        <source>Three months from finality: in that time the easier way applies.</source>
        <translation type="unfinished">Три місяці від остаточності: у цей час діє легший шлях.</translation>
    </message>
    <message>
        <source>Three years after the end of the year in which the case was closed: until then there may be a dispute about the counselling.</source>
        <translation type="unfinished">Три роки після кінця року, в якому справу закрито: доти може виникнути спір щодо консультування.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">Час</translation>
    </message>
    <message>
        <source>Times, children, health, way?</source>
        <translation type="unfinished">Час, діти, здоров’я, дорога?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Назва</translation>
    </message>
    <message>
        <source>Title issued: claim to the course</source>
        <translation type="unfinished">Дозвіл на проживання видано: право на курс</translation>
    </message>
    <message>
        <source>Title was issued</source>
        <translation type="unfinished">Дозвіл видано</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished">До віку</translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished">До рівня</translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished">До служби</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кому</translation>
    </message>
    <message>
        <source>Tolerated since</source>
        <translation type="unfinished">Терпиться з</translation>
    </message>
    <message>
        <source>Tolerated since: from when a training toleration is possible</source>
        <translation type="unfinished">Толерування від: з якого часу можливе толерування для навчання</translation>
    </message>
    <message>
        <source>Toleration</source>
        <translation type="unfinished">Толерування (Duldung)</translation>
    </message>
    <message>
        <source>Toleration has been held</source>
        <translation type="unfinished">Тривалість толерування</translation>
    </message>
    <message>
        <source>Top right, date; postmark on the envelope</source>
        <translation type="unfinished">Угорі праворуч, дата; поштовий штемпель на конверті</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Теми</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished">Щодо</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Місто</translation>
    </message>
    <message>
        <source>Tracing relatives (tracing service)</source>
        <translation type="unfinished">Розшук родичів (служба розшуку)</translation>
    </message>
    <message>
        <source>Training and language support go together.</source>
        <translation type="unfinished">Навчання й мовна підтримка йдуть разом.</translation>
    </message>
    <message>
        <source>Training begins (training toleration)</source>
        <translation type="unfinished">Навчання починається (толерування для навчання)</translation>
    </message>
    <message>
        <source>Training contract: company, occupation, start, signatures</source>
        <translation type="unfinished">Договір про навчання: підприємство, професія, початок, підписи</translation>
    </message>
    <message>
        <source>Training in the crafts</source>
        <translation type="unfinished">Навчання в ремеслі</translation>
    </message>
    <message>
        <source>Training toleration: after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">Толерування для навчання (Ausbildungsduldung): після трьох місяців толерування, заява щонайраніше за сім місяців до початку.</translation>
    </message>
    <message>
        <source>Training toleration: earliest application</source>
        <translation type="unfinished">Толерування для навчання: найраніша заява</translation>
    </message>
    <message>
        <source>Training toleration: three months tolerated</source>
        <translation type="unfinished">Толерування для навчання: три місяці толерування</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">Зупинка</translation>
    </message>
    <message>
        <source>Tram stop</source>
        <translation type="unfinished">Зупинка трамвая</translation>
    </message>
    <message>
        <source>Transfer period begins (Dublin)</source>
        <translation type="unfinished">Починається строк передання (Дублін)</translation>
    </message>
    <message>
        <source>Transfer period ends (Dublin)</source>
        <translation type="unfinished">Закінчується строк передання (Дублін)</translation>
    </message>
    <message>
        <source>Transfer period ends, absconded (Dublin)</source>
        <translation type="unfinished">Закінчується строк передання, людина переховується (Дублін)</translation>
    </message>
    <message>
        <source>Transfer period ends, in prison (Dublin)</source>
        <translation type="unfinished">Закінчується строк передання, в ув’язненні (Дублін)</translation>
    </message>
    <message>
        <source>Transfer period under the new law (since 1 July 2026, longer)</source>
        <translation type="unfinished">Строк передання за новим законом (від 1 липня 2026, довший)</translation>
    </message>
    <message>
        <source>Travel cost in cents</source>
        <translation type="unfinished">Витрати на дорогу в центах</translation>
    </message>
    <message>
        <source>Treatment voucher</source>
        <translation type="unfinished">Лікувальний талон (Behandlungsschein)</translation>
    </message>
    <message>
        <source>Treatment with an interpreter</source>
        <translation type="unfinished">Лікування з перекладачем</translation>
    </message>
    <message>
        <source>Trust withdrawn on</source>
        <translation type="unfinished">Довіру відкликано</translation>
    </message>
    <message>
        <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
        <translation type="unfinished">Це завдання відкрили два пристрої. Запитайте людину й видайте його з новими словами.</translation>
    </message>
    <message>
        <source>Two different packages from {name} carry the number {seq}. That happens when a device was copied or restored from a backup. Both are taken in. Please ask {name} whether there are two copies: one of them needs new keys.</source>
        <translation type="unfinished">Два різні пакети від {name} мають номер {seq}. Таке буває, коли пристрій скопіювали або відновили з резервної копії. Обидва приймаються. Запитайте {name}, чи є дві копії: одній із них потрібні нові ключі.</translation>
    </message>
    <message>
        <source>Under 18 the way leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">До 18 років шлях веде спершу через консультацію шкільного відомства (LaSuB).</translation>
    </message>
    <message>
        <source>Under 18 the way to school leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">До 18 років шлях до школи веде спершу через консультацію шкільного відомства (LaSuB).</translation>
    </message>
    <message>
        <source>Under which law? Since when benefits under the AsylbLG (36 months)?</source>
        <translation type="unfinished">За яким законом? З якого часу виплати за AsylbLG (36 місяців)?</translation>
    </message>
    <message>
        <source>Understand a letter of the BAMF</source>
        <translation type="unfinished">Зрозуміти лист BAMF</translation>
    </message>
    <message>
        <source>Unfair treatment at work</source>
        <translation type="unfinished">Нерівне ставлення на роботі</translation>
    </message>
    <message>
        <source>Until the course begins the person learns with volunteers.</source>
        <translation type="unfinished">До початку курсу людина вчиться з волонтерами.</translation>
    </message>
    <message>
        <source>Until when is it approved?</source>
        <translation type="unfinished">До якого часу надано?</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Терміновість</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Терміново</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Дійсне до</translation>
    </message>
    <message>
        <source>Very short: the date written in the decision counts.</source>
        <translation type="unfinished">Дуже мало часу: чинна дата, записана в рішенні.</translation>
    </message>
    <message>
        <source>Violence is not allowed, not in marriage either. It is not the person&apos;s fault.</source>
        <translation type="unfinished">Насильство заборонене, у шлюбі теж. Людина не винна.</translation>
    </message>
    <message>
        <source>Wait for the appointment, roughly</source>
        <translation type="unfinished">Очікування зустрічі, приблизно</translation>
    </message>
    <message>
        <source>Was something refused: course, flat, work? For which reason?</source>
        <translation type="unfinished">Чи в чомусь відмовили: курс, житло, робота? З якої причини?</translation>
    </message>
    <message>
        <source>Way to the naturalisation office</source>
        <translation type="unfinished">Шлях до відомства громадянства</translation>
    </message>
    <message>
        <source>Ways: EQ (long internship), preparation, assisted training, dual or school-based training.</source>
        <translation type="unfinished">Шляхи: EQ (довга практика), підготовка, навчання із супроводом, дуальне або шкільне навчання.</translation>
    </message>
    <message>
        <source>We agree whom the person calls when it gets worse.</source>
        <translation type="unfinished">Ми домовляємося, кому людина телефонує, якщо стане гірше.</translation>
    </message>
    <message>
        <source>We have a next step with a date.</source>
        <translation type="unfinished">У нас є наступний крок із датою.</translation>
    </message>
    <message>
        <source>We have a plan for an emergency: bag, papers, phone number, meeting point.</source>
        <translation type="unfinished">У нас є план на випадок біди: сумка, папери, номер телефону, місце зустрічі.</translation>
    </message>
    <message>
        <source>We keep secrecy. Exception: a child is in danger or a serious crime threatens; then what was passed on is documented.</source>
        <translation type="unfinished">Ми зберігаємо таємницю. Виняток: дитина в небезпеці або загрожує тяжкий злочин; тоді записують, що передано.</translation>
    </message>
    <message>
        <source>We ourselves have no right to silence in court. That is why we write down only what is needed here.</source>
        <translation type="unfinished">Ми самі не маємо права мовчати в суді. Тому пишемо тут лише необхідне.</translation>
    </message>
    <message>
        <source>We say honestly what we can do and who can do it better.</source>
        <translation type="unfinished">Ми чесно кажемо, що можемо і хто може краще.</translation>
    </message>
    <message>
        <source>We take this seriously. The person decides what happens.</source>
        <translation type="unfinished">Ми ставимося до цього серйозно. Що буде далі, вирішує людина.</translation>
    </message>
    <message>
        <source>We tell an office only what the person has agreed to.</source>
        <translation type="unfinished">Установі ми кажемо лише те, на що погодилася людина.</translation>
    </message>
    <message>
        <source>We write a complaint together.</source>
        <translation type="unfinished">Ми разом пишемо скаргу.</translation>
    </message>
    <message>
        <source>Welfare office: after 36 months of AsylbLG have higher benefits checked.</source>
        <translation type="unfinished">Відомство соціальної допомоги: після 36 місяців AsylbLG попросити перевірити вищі виплати.</translation>
    </message>
    <message>
        <source>Welfare office: notice</source>
        <translation type="unfinished">Відомство соціальної допомоги: рішення (Bescheid)</translation>
    </message>
    <message>
        <source>Were there earlier letters in this matter?</source>
        <translation type="unfinished">Чи були раніше листи в цій справі?</translation>
    </message>
    <message>
        <source>Were there internships or trial work?</source>
        <translation type="unfinished">Чи були практики або пробна робота?</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Що</translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished">Про що</translation>
    </message>
    <message>
        <source>What are the worries, since when?</source>
        <translation type="unfinished">Які турботи, з якого часу?</translation>
    </message>
    <message>
        <source>What does the paper say about work, word for word?</source>
        <translation type="unfinished">Що дослівно сказано в папері про роботу?</translation>
    </message>
    <message>
        <source>What does the person like, what did they do before?</source>
        <translation type="unfinished">Що людина любить, що робила раніше?</translation>
    </message>
    <message>
        <source>What does the person say about it? What bothers them?</source>
        <translation type="unfinished">Що про це каже людина? Що їй заважає?</translation>
    </message>
    <message>
        <source>What does the person want to do?</source>
        <translation type="unfinished">Що людина хоче робити?</translation>
    </message>
    <message>
        <source>What does the person want: talk, protection, report, nothing for now?</source>
        <translation type="unfinished">Чого хоче людина: розмови, захисту, заяви в поліцію, поки нічого?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Для чого</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished">Що вдається добре?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що було</translation>
    </message>
    <message>
        <source>What happened, where, when, who was there?</source>
        <translation type="unfinished">Що сталося, де, коли, хто був присутній?</translation>
    </message>
    <message>
        <source>What has been tried, who helps already?</source>
        <translation type="unfinished">Що вже пробували, хто вже допомагає?</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation type="unfinished">Що вже пробували?</translation>
    </message>
    <message>
        <source>What has changed: work, rent, family, account?</source>
        <translation type="unfinished">Що змінилося: робота, оренда, сім’я, рахунок?</translation>
    </message>
    <message>
        <source>What has helped before?</source>
        <translation type="unfinished">Що допомагало раніше?</translation>
    </message>
    <message>
        <source>What has to be considered</source>
        <translation type="unfinished">Що треба врахувати</translation>
    </message>
    <message>
        <source>What is decided, from when, how much? Work opportunity assigned?</source>
        <translation type="unfinished">Що вирішено, з якого часу, скільки? Чи призначено громадську роботу (Arbeitsgelegenheit)?</translation>
    </message>
    <message>
        <source>What is it about? In the person&apos;s words</source>
        <translation type="unfinished">Про що йдеться? Словами людини</translation>
    </message>
    <message>
        <source>What is missing: clothes, bed, larger flat?</source>
        <translation type="unfinished">Чого бракує: одяг, ліжко, більше житло?</translation>
    </message>
    <message>
        <source>What is most urgent today: deadline, safety, child, home?</source>
        <translation type="unfinished">Що сьогодні найтерміновіше: строк, безпека, дитина, житло?</translation>
    </message>
    <message>
        <source>What is of this file goes with the first backup after {day}, and at once when a case is erased that is still in it.</source>
        <translation type="unfinished">Те, що належить до цього файлу, видаляється з першою резервною копією після {day}, і одразу, якщо видалено справу, яка ще є в ньому.</translation>
    </message>
    <message>
        <source>What is rejected, what is granted? Read each number.</source>
        <translation type="unfinished">Що відхилено, що надано? Читати кожен номер окремо.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished">Що тут сказано, лишається тут.</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation type="unfinished">Що сказати</translation>
    </message>
    <message>
        <source>What is wanted: come, send papers, pay, answer?</source>
        <translation type="unfinished">Чого хочуть: прийти, надіслати папери, заплатити, відповісти?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Що це</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Про що йдеться</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished">Для чого це</translation>
    </message>
    <message>
        <source>What kind of notice is it? A hearing letter is no notice yet.</source>
        <translation type="unfinished">Яке це рішення? Лист про заслуховування (Anhörung) ще не рішення.</translation>
    </message>
    <message>
        <source>What one person says the other does not learn, not even the spouse.</source>
        <translation type="unfinished">Що каже один, того інший не дізнається, навіть чоловік чи дружина.</translation>
    </message>
    <message>
        <source>What shall happen: talk, complaint, advice, nothing?</source>
        <translation type="unfinished">Що має бути: розмова, скарга, консультація, нічого?</translation>
    </message>
    <message>
        <source>What shall the office clarify?</source>
        <translation type="unfinished">Що має з’ясувати установа?</translation>
    </message>
    <message>
        <source>What starts it is missing.</source>
        <translation type="unfinished">Бракує того, що його запускає.</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation type="unfinished">Що каже про це клієнт</translation>
    </message>
    <message>
        <source>What the client wants passed on</source>
        <translation type="unfinished">Що клієнт хоче передати</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation type="unfinished">Що має знати інший</translation>
    </message>
    <message>
        <source>What was disclosed</source>
        <translation type="unfinished">Що розкрито</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Що сказано</translation>
    </message>
    <message>
        <source>What was signed, when, where?</source>
        <translation type="unfinished">Що підписано, коли, де?</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished">Про що просимо</translation>
    </message>
    <message>
        <source>What we expect of you</source>
        <translation type="unfinished">Чого очікуємо від Вас</translation>
    </message>
    <message>
        <source>What work has the person done, what are they good at?</source>
        <translation type="unfinished">Яку роботу людина робила, що вміє добре?</translation>
    </message>
    <message>
        <source>What would be needed there: housing, health, family?</source>
        <translation type="unfinished">Що потрібно було б там: житло, здоров’я, сім’я?</translation>
    </message>
    <message>
        <source>What you can expect of us</source>
        <translation type="unfinished">Чого можете очікувати від нас</translation>
    </message>
    <message>
        <source>When and where is the hearing? Is the summons here?</source>
        <translation type="unfinished">Коли й де співбесіда? Чи є тут виклик?</translation>
    </message>
    <message>
        <source>When and where was the last contact?</source>
        <translation type="unfinished">Коли й де був останній контакт?</translation>
    </message>
    <message>
        <source>When did the letter come? Is the envelope there?</source>
        <translation type="unfinished">Коли надійшов лист? Чи є конверт?</translation>
    </message>
    <message>
        <source>When is it possible: childcare, shifts, health, way?</source>
        <translation type="unfinished">Коли можливо: догляд за дітьми, зміни, здоров’я, дорога?</translation>
    </message>
    <message>
        <source>When is the expected date?</source>
        <translation type="unfinished">Яка очікувана дата?</translation>
    </message>
    <message>
        <source>When is there time? Are there children?</source>
        <translation type="unfinished">Коли є час? Чи є діти?</translation>
    </message>
    <message>
        <source>When was the asylum application lodged in Germany?</source>
        <translation type="unfinished">Коли подано заяву на притулок у Німеччині?</translation>
    </message>
    <message>
        <source>Where may the person live and stay?</source>
        <translation type="unfinished">Де людині можна жити й перебувати?</translation>
    </message>
    <message>
        <source>Where to sign, the partner too</source>
        <translation type="unfinished">Де підписати, партнерові теж</translation>
    </message>
    <message>
        <source>Which certificates are there? In which spelling?</source>
        <translation type="unfinished">Які є свідоцтва? У якому написанні?</translation>
    </message>
    <message>
        <source>Which certificates are there? Original, translation?</source>
        <translation type="unfinished">Які є свідоцтва? Оригінал, переклад?</translation>
    </message>
    <message>
        <source>Which children, how old, since when here?</source>
        <translation type="unfinished">Які діти, якого віку, з якого часу тут?</translation>
    </message>
    <message>
        <source>Which form, from which office, by when?</source>
        <translation type="unfinished">Яка форма, від якої установи, до якого часу?</translation>
    </message>
    <message>
        <source>Which hours of care does the family need?</source>
        <translation type="unfinished">Які години догляду потрібні сім’ї?</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation type="unfinished">Які відомості</translation>
    </message>
    <message>
        <source>Which letter came, when and how?</source>
        <translation type="unfinished">Який лист надійшов, коли і як?</translation>
    </message>
    <message>
        <source>Which occupation, why this one?</source>
        <translation type="unfinished">Яка професія, чому саме ця?</translation>
    </message>
    <message>
        <source>Which office pays: Jobcenter, welfare office, family benefits office?</source>
        <translation type="unfinished">Яка установа платить: Jobcenter, відомство соціальної допомоги, сімейна каса?</translation>
    </message>
    <message>
        <source>Which papers are wanted? What is missing?</source>
        <translation type="unfinished">Які папери потрібні? Чого бракує?</translation>
    </message>
    <message>
        <source>Which papers does the person have? Until when? (Counselling goes on just the same without papers.)</source>
        <translation type="unfinished">Які папери має людина? До якого часу? (Консультація так само триває і без паперів.)</translation>
    </message>
    <message>
        <source>Which papers of the parents are there (birth certificate, marriage, passport)?</source>
        <translation type="unfinished">Які є папери батьків (свідоцтво про народження, шлюб, паспорт)?</translation>
    </message>
    <message>
        <source>Which papers, photos or medical letters are there? Where are the originals?</source>
        <translation type="unfinished">Які є папери, фото чи медичні листи? Де оригінали?</translation>
    </message>
    <message>
        <source>Which proof of German is there?</source>
        <translation type="unfinished">Яке є підтвердження німецької?</translation>
    </message>
    <message>
        <source>Which qualification, where and when obtained?</source>
        <translation type="unfinished">Яка кваліфікація, де й коли здобута?</translation>
    </message>
    <message>
        <source>Which school certificate, also from abroad?</source>
        <translation type="unfinished">Яке шкільне свідоцтво, також з-за кордону?</translation>
    </message>
    <message>
        <source>Which school or day care so far, also in the country of origin?</source>
        <translation type="unfinished">Яка школа чи дитсадок дотепер, також у країні походження?</translation>
    </message>
    <message>
        <source>Which spelling of the name does this office know?</source>
        <translation type="unfinished">Яке написання імені знає ця установа?</translation>
    </message>
    <message>
        <source>Which state is said to be responsible?</source>
        <translation type="unfinished">Яка держава нібито відповідає?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Хто</translation>
    </message>
    <message>
        <source>Who asks for money, for what, how much?</source>
        <translation type="unfinished">Хто вимагає грошей, за що, скільки?</translation>
    </message>
    <message>
        <source>Who belongs to the family, who lives here?</source>
        <translation type="unfinished">Хто належить до сім’ї, хто живе тут?</translation>
    </message>
    <message>
        <source>Who came since 1 April 2025 gets money under the AsylbLG instead of from the Jobcenter. Please have checked from when.</source>
        <translation type="unfinished">Хто прибув після 1 квітня 2025 року (включно), отримує гроші за AsylbLG, а не від Jobcenter. Будь ласка, попросіть перевірити, з якого часу.</translation>
    </message>
    <message>
        <source>Who is being looked for? Names in all spellings, year of birth, relation</source>
        <translation type="unfinished">Кого шукають? Імена в усіх написаннях, рік народження, спорідненість</translation>
    </message>
    <message>
        <source>Who is there and helps?</source>
        <translation type="unfinished">Хто є поруч і допомагає?</translation>
    </message>
    <message>
        <source>Who lives together? Is there enough room?</source>
        <translation type="unfinished">Хто живе разом? Чи вистачає місця?</translation>
    </message>
    <message>
        <source>Who shall come? Names, dates of birth, relation, where do they live now?</source>
        <translation type="unfinished">Хто має приїхати? Імена, дати народження, спорідненість, де вони живуть зараз?</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">З ким радилися</translation>
    </message>
    <message>
        <source>Who wrote? File number?</source>
        <translation type="unfinished">Хто написав? Номер справи?</translation>
    </message>
    <message>
        <source>Whom does the person know here?</source>
        <translation type="unfinished">Кого людина тут знає?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>Why does the person think of returning?</source>
        <translation type="unfinished">Чому людина думає про повернення?</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Чому виправлено</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished">Чому зберігається</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished">Чому зупинено</translation>
    </message>
    <message>
        <source>Why no consent could be asked for</source>
        <translation type="unfinished">Чому не можна було запитати згоди</translation>
    </message>
    <message>
        <source>Will a child turn 18 soon?</source>
        <translation type="unfinished">Чи виповниться дитині невдовзі 18?</translation>
    </message>
    <message>
        <source>With a toleration: training toleration after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">З толеруванням: толерування для навчання (Ausbildungsduldung) після трьох місяців толерування, заява щонайраніше за сім місяців до початку.</translation>
    </message>
    <message>
        <source>With asylum and refugee protection no embassy before legal advice.</source>
        <translation type="unfinished">З притулком чи захистом біженця жодного посольства до юридичної консультації.</translation>
    </message>
    <message>
        <source>With childcare</source>
        <translation type="unfinished">З доглядом за дітьми</translation>
    </message>
    <message>
        <source>With protection: give notice for family reunion within three months; claim to the integration course one year from the title.</source>
        <translation type="unfinished">Із захистом: повідомити про возз’єднання сім’ї протягом трьох місяців; право на інтеграційний курс один рік від дозволу на проживання.</translation>
    </message>
    <message>
        <source>With subsidiary protection reunion is suspended until 23 July 2027.</source>
        <translation type="unfinished">З додатковим захистом возз’єднання призупинено до 23 липня 2027 року.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished">Відкликано</translation>
    </message>
    <message>
        <source>Without a card a treatment voucher of the welfare office is needed before the appointment.</source>
        <translation type="unfinished">Без картки перед прийомом потрібен лікувальний талон (Behandlungsschein) відомства соціальної допомоги.</translation>
    </message>
    <message>
        <source>Without proper instructions: work out the deadline</source>
        <translation type="unfinished">Без правильного роз’яснення: порахувати строк</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">Лише жінки</translation>
    </message>
    <message>
        <source>Work of 20 or more hours a week (employment toleration)</source>
        <translation type="unfinished">Робота 20 і більше годин на тиждень (толерування для роботи)</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation type="unfinished">Громадська робота (Arbeitsgelegenheit)</translation>
    </message>
    <message>
        <source>Work opportunity of the welfare office: €0.80 per hour, the office assigns.</source>
        <translation type="unfinished">Громадська робота відомства соціальної допомоги: 0,80 € за годину, призначає відомство.</translation>
    </message>
    <message>
        <source>Work out 36 months of AsylbLG</source>
        <translation type="unfinished">Порахувати 36 місяців AsylbLG</translation>
    </message>
    <message>
        <source>Work out the deadline for court action</source>
        <translation type="unfinished">Порахувати строк позову</translation>
    </message>
    <message>
        <source>Work out the deadline for court action and urgent application</source>
        <translation type="unfinished">Порахувати строк позову й термінового клопотання</translation>
    </message>
    <message>
        <source>Work out the deadline for the objection</source>
        <translation type="unfinished">Порахувати строк заперечення</translation>
    </message>
    <message>
        <source>Work out the end of the admission</source>
        <translation type="unfinished">Порахувати кінець допуску</translation>
    </message>
    <message>
        <source>Work out the end of the claim</source>
        <translation type="unfinished">Порахувати кінець права</translation>
    </message>
    <message>
        <source>Work out three months from finality</source>
        <translation type="unfinished">Порахувати три місяці від остаточності</translation>
    </message>
    <message>
        <source>Work permission</source>
        <translation type="unfinished">Дозвіл на роботу</translation>
    </message>
    <message>
        <source>Work permit with permission to stay may be given</source>
        <translation type="unfinished">Дозвіл на роботу з дозволом на перебування може бути наданий</translation>
    </message>
    <message>
        <source>Work permit with permission to stay shall be given</source>
        <translation type="unfinished">Дозвіл на роботу з дозволом на перебування має бути наданий</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished">Працює з</translation>
    </message>
    <message>
        <source>Working since: check employment toleration</source>
        <translation type="unfinished">Працює від: перевірити толерування для роботи</translation>
    </message>
    <message>
        <source>Write a CV together</source>
        <translation type="unfinished">Разом написати резюме</translation>
    </message>
    <message>
        <source>Write down no substances, amounts or crimes.</source>
        <translation type="unfinished">Не записувати речовини, кількість чи злочини.</translation>
    </message>
    <message>
        <source>Write down what they remember</source>
        <translation type="unfinished">Записати те, що пам’ятається</translation>
    </message>
    <message>
        <source>Write nothing about residence reasons to the course provider.</source>
        <translation type="unfinished">Нічого не писати організаторові курсу про причини перебування.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished">Рік народження</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Роки</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation type="unfinished">Роки школи</translation>
    </message>
    <message>
        <source>Yellow envelope (the date on it)</source>
        <translation type="unfinished">Жовтий конверт (дата на ньому)</translation>
    </message>
    <message>
        <source>Yellow envelope, filled in by hand</source>
        <translation type="unfinished">Жовтий конверт, заповнений від руки</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished">Ємен</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation type="unfinished">Допомога молоді</translation>
    </message>
    <message>
        <source>Youth integration course</source>
        <translation type="unfinished">Інтеграційний курс для молоді</translation>
    </message>
    <message>
        <source>Youth migration service</source>
        <translation type="unfinished">Молодіжна міграційна служба</translation>
    </message>
    <message>
        <source>Youth welfare office</source>
        <translation type="unfinished">Відомство у справах молоді</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished">Замбія</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished">Зімбабве</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">прийнято</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished">досягнуто</translation>
    </message>
    <message>
        <source>add it as a new entry</source>
        <translation type="unfinished">додати як новий запис</translation>
    </message>
    <message>
        <source>add it to the directory</source>
        <translation type="unfinished">додати до довідника</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">вік</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">погоджено</translation>
    </message>
    <message>
        <source>agreed {year}</source>
        <translation type="unfinished">погоджено {year}</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation type="unfinished">усе гаразд</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation type="unfinished">усе читається</translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished">уже минуло</translation>
    </message>
    <message>
        <source>any work allowed</source>
        <translation type="unfinished">дозволено будь-яку роботу</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished">подано заяву</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished">зустріч</translation>
    </message>
    <message>
        <source>as it was when it was last closed</source>
        <translation type="unfinished">такий, як при останньому закритті</translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished">запитано</translation>
    </message>
    <message>
        <source>assistant training</source>
        <translation type="unfinished">навчання помічника</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation type="unfinished">у вихідні</translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished">відвідано</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">створено резервну копію</translation>
    </message>
    <message>
        <source>package taken in</source>
        <translation type="unfinished">пакет прийнято</translation>
    </message>
    <message>
        <source>by e-mail or message</source>
        <translation type="unfinished">електронною поштою або повідомленням</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">вручну</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">автоматично</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished">листом</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">по телефону</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">телефоном</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation type="unfinished">прийшли самі</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <translation type="unfinished">звідси не видно</translation>
    </message>
    <message>
        <source>cannot be told on this system</source>
        <translation type="unfinished">у цій системі не видно</translation>
    </message>
    <message>
        <source>cares for relatives</source>
        <translation type="unfinished">доглядає за рідними</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">справа</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">справ</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">клітинка</translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished">центральне</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished">сертифікат</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">зміна</translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished">змін</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">дитина</translation>
    </message>
    <message>
        <source>child at risk</source>
        <translation type="unfinished">дитина в небезпеці</translation>
    </message>
    <message>
        <source>child at risk (§ 4 KKG)</source>
        <translation type="unfinished">дитина в небезпеці (§ 4 KKG)</translation>
    </message>
    <message>
        <source>childcare needed</source>
        <translation type="unfinished">потрібен догляд за дитиною</translation>
    </message>
    <message>
        <source>chose a value</source>
        <translation type="unfinished">вибрано значення</translation>
    </message>
    <message>
        <source>closed in the period</source>
        <translation type="unfinished">закрито за період</translation>
    </message>
    <message>
        <source>community interpreting service (GDD)</source>
        <translation type="unfinished">міська служба перекладу (GDD)</translation>
    </message>
    <message>
        <source>content erased for good</source>
        <translation type="unfinished">вміст стерто назавжди</translation>
    </message>
    <message>
        <source>counts on paper only (no single case)</source>
        <translation type="unfinished">рахується лише на папері (без окремої справи)</translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished">створено</translation>
    </message>
    <message>
        <source>date of birth with numbers swapped</source>
        <translation type="unfinished">дата народження з переставленими цифрами</translation>
    </message>
    <message>
        <source>deadline running</source>
        <translation type="unfinished">строк іде</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation type="unfinished">децентралізоване</translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished">відхилено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">видалено</translation>
    </message>
    <message>
        <source>demanded {year}</source>
        <translation type="unfinished">вимога {year}</translation>
    </message>
    <message>
        <source>departed</source>
        <translation type="unfinished">виїхав</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">помер</translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished">інвалідність</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation type="unfinished">diverse</translation>
    </message>
    <message>
        <source>dual training</source>
        <translation type="unfinished">дуальне навчання</translation>
    </message>
    <message>
        <source>duty to protect a child (§ 8a SGB VIII)</source>
        <translation type="unfinished">обов’язок захистити дитину (§ 8a SGB VIII)</translation>
    </message>
    <message>
        <source>else a small number could be worked out</source>
        <translation type="unfinished">інакше можна було б вирахувати мале число</translation>
    </message>
    <message>
        <source>else an earlier report would give a small number away</source>
        <translation type="unfinished">інакше попередній звіт видав би мале число</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished">стерто назавжди</translation>
    </message>
    <message>
        <source>evenings only</source>
        <translation type="unfinished">лише ввечері</translation>
    </message>
    <message>
        <source>everything (same organisation)</source>
        <translation type="unfinished">усе (та сама організація)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished">точна</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">жіноча</translation>
    </message>
    <message>
        <source>female genital mutilation</source>
        <translation type="unfinished">каліцтво жіночих статевих органів</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished">менше 5</translation>
    </message>
    <message>
        <source>fictitious (e.g. 1 January)</source>
        <translation type="unfinished">умовна (напр. 1 січня)</translation>
    </message>
    <message>
        <source>flight and asylum</source>
        <translation type="unfinished">втеча і притулок</translation>
    </message>
    <message>
        <source>foster or stepchild</source>
        <translation type="unfinished">прийомна або нерідна дитина</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">від</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished">від початку</translation>
    </message>
    <message>
        <source>full-time job</source>
        <translation type="unfinished">повна зайнятість</translation>
    </message>
    <message>
        <source>fully recognised</source>
        <translation type="unfinished">повністю визнано</translation>
    </message>
    <message>
        <source>goals met</source>
        <translation type="unfinished">цілей досягнуто</translation>
    </message>
    <message>
        <source>goals partly met</source>
        <translation type="unfinished">цілей досягнуто частково</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished">дідусь або бабуся</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">опікун</translation>
    </message>
    <message>
        <source>handed over to FSA</source>
        <translation type="unfinished">передано до FSA</translation>
    </message>
    <message>
        <source>handed over to JMD</source>
        <translation type="unfinished">передано до JMD</translation>
    </message>
    <message>
        <source>handed over to MBE</source>
        <translation type="unfinished">передано до MBE</translation>
    </message>
    <message>
        <source>handed over to integration counselling</source>
        <translation type="unfinished">передано інтеграційній консультації</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">здоров’я</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation type="unfinished">вища освіта</translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished">без житла</translation>
    </message>
    <message>
        <source>in Latin script</source>
        <translation type="unfinished">латиницею</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation type="unfinished">іншим письмом</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished">у розмові</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">триває</translation>
    </message>
    <message>
        <source>in shifts</source>
        <translation type="unfinished">позмінно</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished">по обіді</translation>
    </message>
    <message>
        <source>in the asylum procedure</source>
        <translation type="unfinished">у процедурі притулку</translation>
    </message>
    <message>
        <source>in the complaints box</source>
        <translation type="unfinished">у скриньку скарг</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished">увечері</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished">вранці</translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished">практика</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation type="unfinished">закрита</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished">уже так</translation>
    </message>
    <message>
        <source>job shadowing</source>
        <translation type="unfinished">пробний день на роботі</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">відбулася</translation>
    </message>
    <message>
        <source>level of German too high</source>
        <translation type="unfinished">зависокий рівень німецької</translation>
    </message>
    <message>
        <source>level of German too low</source>
        <translation type="unfinished">занизький рівень німецької</translation>
    </message>
    <message>
        <source>limited by health</source>
        <translation type="unfinished">обмеження за здоров’ям</translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished">рядок</translation>
    </message>
    <message>
        <source>longer than 3 months</source>
        <translation type="unfinished">довше 3 місяців</translation>
    </message>
    <message>
        <source>lost contact</source>
        <translation type="unfinished">зв’язок втрачено</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished">неповна середня</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">чоловіча</translation>
    </message>
    <message>
        <source>marginal employment</source>
        <translation type="unfinished">мініробота</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation type="unfinished">психічна хвороба</translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished">неповнолітній</translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished">пропущено</translation>
    </message>
    <message>
        <source>mornings only</source>
        <translation type="unfinished">лише вранці</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished">переїхав</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished">ім’я звучить так само</translation>
    </message>
    <message>
        <source>name spelled alike</source>
        <translation type="unfinished">ім’я з подібним написанням</translation>
    </message>
    <message>
        <source>needed but none available</source>
        <translation type="unfinished">потрібен, але немає</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">новий</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">ні</translation>
    </message>
    <message>
        <source>no childcare</source>
        <translation type="unfinished">немає догляду за дитиною</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation type="unfinished">без відповіді</translation>
    </message>
    <message>
        <source>no group of women only</source>
        <translation type="unfinished">немає групи лише для жінок</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation type="unfinished">немає пропозиції</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished">немає паперу</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation type="unfinished">немає вільного місця</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">немає</translation>
    </message>
    <message>
        <source>none to be seen</source>
        <translation type="unfinished">не видно</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">ще немає</translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished">звичайно</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished">не дозволено</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation type="unfinished">заяву не подано</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished">не відвідано</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">не вдалося</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">невідомо</translation>
    </message>
    <message>
        <source>not literate</source>
        <translation type="unfinished">неписьменний</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">не потрібно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">не вказано</translation>
    </message>
    <message>
        <source>not step-free</source>
        <translation type="unfinished">не без сходів</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">не та сама людина</translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished">офіс</translation>
    </message>
    <message>
        <source>one of its two copies is missing or differs</source>
        <translation type="unfinished">однієї з двох копій немає або вона відрізняється</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">онлайн</translation>
    </message>
    <message>
        <source>only their own task (volunteer)</source>
        <translation type="unfinished">лише своє завдання (волонтер)</translation>
    </message>
    <message>
        <source>only with permission</source>
        <translation type="unfinished">лише з дозволом</translation>
    </message>
    <message>
        <source>only with the named employer</source>
        <translation type="unfinished">лише в названого роботодавця</translation>
    </message>
    <message>
        <source>only your account gets at the files</source>
        <translation type="unfinished">до файлів дістається лише Ваш обліковий запис</translation>
    </message>
    <message>
        <source>open on the last day</source>
        <translation type="unfinished">відкриті в останній день</translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished">усно</translation>
    </message>
    <message>
        <source>orally and with the sheet</source>
        <translation type="unfinished">усно і з аркушем</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">інше</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation type="unfinished">інша дата народження</translation>
    </message>
    <message>
        <source>other duty by law</source>
        <translation type="unfinished">інший законний обов’язок</translation>
    </message>
    <message>
        <source>other office</source>
        <translation type="unfinished">інша установа</translation>
    </message>
    <message>
        <source>other origin</source>
        <translation type="unfinished">інше походження</translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished">інша особа</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished">інший родич</translation>
    </message>
    <message>
        <source>other residence title</source>
        <translation type="unfinished">інший дозвіл на проживання</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished">інша стать</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation type="unfinished">на виїзді</translation>
    </message>
    <message>
        <source>own entries up to {day}</source>
        <translation type="unfinished">власні записи до {day}</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation type="unfinished">власне житло</translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished">створено пакет</translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished">мати або батько</translation>
    </message>
    <message>
        <source>part-time job</source>
        <translation type="unfinished">неповна зайнятість</translation>
    </message>
    <message>
        <source>partly recognised</source>
        <translation type="unfinished">частково визнано</translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished">партнер</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">передано</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">телефон</translation>
    </message>
    <message>
        <source>placement test</source>
        <translation type="unfinished">тест на рівень</translation>
    </message>
    <message>
        <source>police and crime</source>
        <translation type="unfinished">поліція і злочин</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished">вагітна</translation>
    </message>
    <message>
        <source>present danger (§ 34 StGB)</source>
        <translation type="unfinished">наявна небезпека (§ 34 StGB)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">початкова</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished">надруковано</translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished">фахівець</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation type="unfinished">програму оновлено</translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished">проєкт</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">запропоновано</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">захищено</translation>
    </message>
    <message>
        <source>protection granted</source>
        <translation type="unfinished">захист надано</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished">читання і письмо</translation>
    </message>
    <message>
        <source>recognition of a qualification</source>
        <translation type="unfinished">визнання кваліфікації</translation>
    </message>
    <message>
        <source>rejected: because of status</source>
        <translation type="unfinished">відмовлено: через статус</translation>
    </message>
    <message>
        <source>rejected: no place</source>
        <translation type="unfinished">відмовлено: немає місця</translation>
    </message>
    <message>
        <source>relative (emergencies only)</source>
        <translation type="unfinished">родич (лише в надзвичайних випадках)</translation>
    </message>
    <message>
        <source>report of a planned crime (§ 138 StGB)</source>
        <translation type="unfinished">повідомлення про запланований злочин (§ 138 StGB)</translation>
    </message>
    <message>
        <source>residence and papers</source>
        <translation type="unfinished">перебування і папери</translation>
    </message>
    <message>
        <source>restoring a backup was interrupted</source>
        <translation type="unfinished">відновлення копії перервано</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">повернено</translation>
    </message>
    <message>
        <source>risk of suicide</source>
        <translation type="unfinished">ризик самогубства</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished">та сама дата народження</translation>
    </message>
    <message>
        <source>same language</source>
        <translation type="unfinished">та сама мова</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">те саме ім’я</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation type="unfinished">те саме походження</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished">та сама стать</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished">той самий номер телефону</translation>
    </message>
    <message>
        <source>same year of birth (day uncertain, counts little)</source>
        <translation type="unfinished">той самий рік народження (день непевний, важить мало)</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished">збережено як файл</translation>
    </message>
    <message>
        <source>saved locked</source>
        <translation type="unfinished">збережено під замком</translation>
    </message>
    <message>
        <source>saved signed</source>
        <translation type="unfinished">збережено з підписом</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation type="unfinished">шкільне свідоцтво</translation>
    </message>
    <message>
        <source>school-based training</source>
        <translation type="unfinished">шкільне профнавчання</translation>
    </message>
    <message>
        <source>self-rated</source>
        <translation type="unfinished">за власною оцінкою</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">надіслано</translation>
    </message>
    <message>
        <source>sent by an advice centre</source>
        <translation type="unfinished">надіслала консультація</translation>
    </message>
    <message>
        <source>sent by an office</source>
        <translation type="unfinished">надіслала установа</translation>
    </message>
    <message>
        <source>shift work</source>
        <translation type="unfinished">позмінна робота</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished">брат або сестра</translation>
    </message>
    <message>
        <source>single parent</source>
        <translation type="unfinished">один з батьків сам</translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished">скоро</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished">чоловік або дружина</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation type="unfinished">без громадянства</translation>
    </message>
    <message>
        <source>stateless or unclear</source>
        <translation type="unfinished">без громадянства або неясно</translation>
    </message>
    <message>
        <source>staying with others</source>
        <translation type="unfinished">живе в інших</translation>
    </message>
    <message>
        <source>step-free access needed</source>
        <translation type="unfinished">потрібен доступ без сходів</translation>
    </message>
    <message>
        <source>still has open dates or steps: please close it by itself</source>
        <translation type="unfinished">ще має відкриті дати чи кроки: закрийте її окремо</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished">ще триває</translation>
    </message>
    <message>
        <source>survived torture</source>
        <translation type="unfinished">пережив катування</translation>
    </message>
    <message>
        <source>survived violence</source>
        <translation type="unfinished">пережив насильство</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished">призупинено</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished">увімкнено</translation>
    </message>
    <message>
        <source>temporary protection (Ukraine)</source>
        <translation type="unfinished">тимчасовий захист (Україна)</translation>
    </message>
    <message>
        <source>testimony in court (no right to refuse)</source>
        <translation type="unfinished">свідчення в суді (без права відмови)</translation>
    </message>
    <message>
        <source>the client moved</source>
        <translation type="unfinished">клієнт переїхав</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation type="unfinished">бажання клієнта</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">та сама людина</translation>
    </message>
    <message>
        <source>their own task and the level of German (employed)</source>
        <translation type="unfinished">своє завдання і рівень німецької (найманий)</translation>
    </message>
    <message>
        <source>there is no readable copy</source>
        <translation type="unfinished">немає читабельної копії</translation>
    </message>
    <message>
        <source>through family or friends</source>
        <translation type="unfinished">через родину або друзів</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished">через когось іншого</translation>
    </message>
    <message>
        <source>through volunteers</source>
        <translation type="unfinished">через волонтерів</translation>
    </message>
    <message>
        <source>times do not fit</source>
        <translation type="unfinished">час не підходить</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">до</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation type="unfinished">толерування (Duldung)</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation type="unfinished">торгівля людьми</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">переведено</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">без супроводу</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished">без розривів</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished">неясно</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">до 18</translation>
    </message>
    <message>
        <source>under 25 (U25)</source>
        <translation type="unfinished">до 25 (U25)</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation type="unfinished">менше 3 місяців</translation>
    </message>
    <message>
        <source>university studies</source>
        <translation type="unfinished">навчання в університеті</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">невідомо</translation>
    </message>
    <message>
        <source>unknown or not stated</source>
        <translation type="unfinished">невідомо або не вказано</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished">до 1 тижня</translation>
    </message>
    <message>
        <source>up to package no. {seq} of {day}</source>
        <translation type="unfinished">до пакета № {seq} від {day}</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished">повна середня</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">терміново</translation>
    </message>
    <message>
        <source>usual calendar</source>
        <translation type="unfinished">звичайний календар</translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished">насильство</translation>
    </message>
    <message>
        <source>violence and protection</source>
        <translation type="unfinished">насильство і захист</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished">список очікування</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation type="unfinished">передано</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation type="unfinished">задалеко їхати</translation>
    </message>
    <message>
        <source>went on in spite of a finding</source>
        <translation type="unfinished">продовжено попри підозру</translation>
    </message>
    <message>
        <source>while accompanying</source>
        <translation type="unfinished">під час супроводу</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished">парольною фразою</translation>
    </message>
    <message>
        <source>with the recovery sheet</source>
        <translation type="unfinished">аркушем відновлення</translation>
    </message>
    <message>
        <source>with the sheet</source>
        <translation type="unfinished">з аркушем</translation>
    </message>
    <message>
        <source>with this device</source>
        <translation type="unfinished">цим пристроєм</translation>
    </message>
    <message>
        <source>with two sheets of the organisation</source>
        <translation type="unfinished">двома аркушами організації</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">відкликано</translation>
    </message>
    <message>
        <source>within the organisation</source>
        <translation type="unfinished">у межах організації</translation>
    </message>
    <message>
        <source>without names and texts (region)</source>
        <translation type="unfinished">без імен і текстів (регіон)</translation>
    </message>
    <message>
        <source>women only</source>
        <translation type="unfinished">лише жінки</translation>
    </message>
    <message>
        <source>women-only group</source>
        <translation type="unfinished">група лише для жінок</translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished">навантаження</translation>
    </message>
    <message>
        <source>works in shifts</source>
        <translation type="unfinished">працює позмінно</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">записано</translation>
    </message>
    <message>
        <source>wrote a sentence</source>
        <translation type="unfinished">написано речення</translation>
    </message>
    <message>
        <source>year only</source>
        <translation type="unfinished">лише рік</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">так</translation>
    </message>
    <message>
        <source>{free} of {places} free</source>
        <translation type="unfinished">вільно {free} з {places}</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is not known here as a coordinator of your own organisation. Nothing was changed.</source>
        <translation type="unfinished">{name} ({organisation}) тут невідомі як координатор Вашої організації. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{name} works at “{organisation}”. The case may go there only with a valid release towards that institution. It has to have the same name in the directory.</source>
        <translation type="unfinished">{name} працює в «{organisation}». Справа може піти туди лише з дійсним звільненням щодо цієї установи. У довіднику вона має мати ту саму назву.</translation>
    </message>
    <message>
        <source>§ 24 (Ukraine): valid without a new application until 4 March 2027.</source>
        <translation type="unfinished">§ 24 (Україна): чинний без нової заяви до 4 березня 2027 року.</translation>
    </message>
    <message>
        <source>§ 25a: apply before the 27th birthday.</source>
        <translation type="unfinished">§ 25a: подати заяву до 27-го дня народження.</translation>
    </message>
    <message>
        <source>§ 25a: day before the 27th birthday</source>
        <translation type="unfinished">§ 25a: день перед 27-м днем народження</translation>
    </message>
    <message>
        <source>§ 60a, § 60b, § 60c (training) or § 60d (employment)? Copy it exactly.</source>
        <translation type="unfinished">§ 60a, § 60b, § 60c (навчання) чи § 60d (робота)? Переписати точно.</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished">Аландські острови</translation>
    </message>
    <message>
        <source>“Age to” lies below “Age from”.</source>
        <translation type="unfinished">«Вік до» менший за «Вік від».</translation>
    </message>
    <message>
        <source>“Begründung” (grounds)</source>
        <translation type="unfinished">«Begründung» (обґрунтування)</translation>
    </message>
    <message>
        <source>“Bewilligungszeitraum” from – to</source>
        <translation type="unfinished">«Bewilligungszeitraum» від – до</translation>
    </message>
    <message>
        <source>“Gültig bis” (valid until) on every paper, also on the extra sheet</source>
        <translation type="unfinished">«Gültig bis» (чинний до) на кожному папері, також на додатковому аркуші</translation>
    </message>
    <message>
        <source>“cases” must be 1 or more.</source>
        <translation type="unfinished">«cases» має бути 1 або більше.</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected here.</source>
        <translation type="unfinished">Тут очікується «так» або «ні».</translation>
    </message>
    <message>
        <source>“{name}” belongs to no organisation in this file and is not taken over.</source>
        <translation type="unfinished">«{name}» не належить жодній організації в цьому файлі й не переноситься.</translation>
    </message>
    <message>
        <source>“{name}” is missing from this folder. Without it the case file cannot be opened. Please restore a backup.</source>
        <translation type="unfinished">«{name}» немає в цій теці. Без нього файл справ не відкрити. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>“{name}” is not a Counsel case file. Please choose another folder.</source>
        <translation type="unfinished">«{name}» — не файл справ Counsel. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished">пушту</translation>
    </message>
    <message>
        <source>Another file stays until somebody deletes its folder.</source>
        <translation type="unfinished">Інший файл лишається, доки хтось не видалить його теку.</translation>
    </message>
    <message>
        <source>Passphrase and recovery key can only be replaced, not removed: without them nobody could get at the case file any more.</source>
        <translation type="unfinished">Парольну фразу й ключ відновлення можна лише замінити, не прибрати: без них ніхто не дістався б файлу справ.</translation>
    </message>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">Люди і справи</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Період</translation>
    </message>
    <message>
        <source>Permission to stay pending the asylum decision</source>
        <translation type="unfinished">Дозвіл на перебування під час процедури притулку</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished">перський календар</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Особа</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Особи</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished">Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished">Філіппіни</translation>
    </message>
    <message>
        <source>Photo of a paper</source>
        <translation type="unfinished">Фото паперу</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished">Острови Піткерн</translation>
    </message>
    <message>
        <source>Place of backups</source>
        <translation type="unfinished">Місце для резервних копій</translation>
    </message>
    <message>
        <source>Places in the directory (as of today)</source>
        <translation type="unfinished">Місця в довіднику (на сьогодні)</translation>
    </message>
    <message>
        <source>Please choose a place in the settings and press “Back up now”.</source>
        <translation type="unfinished">Виберіть місце в налаштуваннях і натисніть «Зробити копію зараз».</translation>
    </message>
    <message>
        <source>Please close this program and start the installer:
{path}</source>
        <translation type="unfinished">Закрийте цю програму й запустіть інсталятор:
{path}</translation>
    </message>
    <message>
        <source>Please close this program, open the image and drag Counsel to “Applications”:
{path}</source>
        <translation type="unfinished">Закрийте цю програму, відкрийте образ і перетягніть Counsel до «Програм»:
{path}</translation>
    </message>
    <message>
        <source>Please count the heads: at least one person must have been there.</source>
        <translation type="unfinished">Порахуйте голови: щонайменше одна людина мала бути.</translation>
    </message>
    <message>
        <source>Please enter first what was answered and when. A complaint without an answer stays open.</source>
        <translation type="unfinished">Спершу внесіть, що й коли відповіли. Скарга без відповіді лишається відкритою.</translation>
    </message>
    <message>
        <source>Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. The last four characters are enough.</source>
        <translation type="unfinished">Внесіть номер із бланка відповіді, наприклад DD-7KQ2M-B2C4. Досить останніх чотирьох знаків.</translation>
    </message>
    <message>
        <source>Please enter when the client agreed to the handover, or choose a release.</source>
        <translation type="unfinished">Внесіть, коли клієнт погодився на передання, або виберіть звільнення.</translation>
    </message>
    <message>
        <source>Please fill in or correct: {fields}.</source>
        <translation type="unfinished">Будь ласка, заповніть або виправте: {fields}.</translation>
    </message>
    <message>
        <source>Please give the day and the reason why the case is closed.</source>
        <translation type="unfinished">Вкажіть день і причину закриття справи.</translation>
    </message>
    <message>
        <source>Please give the view a name of at most {most} characters.</source>
        <translation type="unfinished">Дайте поданню назву щонайбільше з {most} знаків.</translation>
    </message>
    <message>
        <source>Please leave out your own name and the organisation&apos;s.</source>
        <translation type="unfinished">Не пишіть власного імені та назви організації.</translation>
    </message>
    <message>
        <source>Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS under “FileVault”; on Linux whoever set the system up knows.</source>
        <translation type="unfinished">Подивіться самі: Windows у «Шифрування пристрою» або «BitLocker», macOS у «FileVault»; у Linux знає той, хто встановив систему.</translation>
    </message>
    <message>
        <source>Please make room: once the disk is full, nothing can be saved any more.</source>
        <translation type="unfinished">Звільніть місце: коли диск заповниться, нічого не збережеться.</translation>
    </message>
    <message>
        <source>Please say what shall be changed.</source>
        <translation type="unfinished">Скажіть, що треба змінити.</translation>
    </message>
    <message>
        <source>Please say why the case has to be kept, for example “action at the court”.</source>
        <translation type="unfinished">Скажіть, чому справу треба зберігати, наприклад «позов у суді».</translation>
    </message>
    <message>
        <source>Please write a sentence. The volunteer reads it and then knows what is missing.</source>
        <translation type="unfinished">Напишіть речення. Волонтер прочитає його і знатиме, чого бракує.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished">Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished">Португалія</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished">португальська</translation>
    </message>
    <message>
        <source>Pre-vocational training measure (BvB)</source>
        <translation type="unfinished">Підготовка до професії (BvB)</translation>
    </message>
    <message>
        <source>Pre-vocational year</source>
        <translation type="unfinished">Рік підготовки до професії</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished">Вагітність</translation>
    </message>
    <message>
        <source>Pregnancy advice</source>
        <translation type="unfinished">Консультація вагітних</translation>
    </message>
    <message>
        <source>Preparation for training for young refugees (VAJ)</source>
        <translation type="unfinished">Підготовка до навчання для молодих біженців (VAJ)</translation>
    </message>
    <message>
        <source>Preparatory class (3 stages)</source>
        <translation type="unfinished">Підготовчий клас (3 етапи)</translation>
    </message>
    <message>
        <source>Print of the whole file</source>
        <translation type="unfinished">Друк усієї справи</translation>
    </message>
    <message>
        <source>Print the record and file it</source>
        <translation type="unfinished">Надрукувати протокол і підшити</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Повідомлення про захист даних</translation>
    </message>
    <message>
        <source>Professional elsewhere</source>
        <translation type="unfinished">Фахівець деінде</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Проєкт</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished">Довідка про прибуття</translation>
    </message>
    <message>
        <source>Protected shelter (never print the address)</source>
        <translation type="unfinished">Захищений прихисток (адресу ніколи не друкувати)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Надавач</translation>
    </message>
    <message>
        <source>Provider of work opportunities</source>
        <translation type="unfinished">Надавач громадських робіт</translation>
    </message>
    <message>
        <source>Psychosocial centre</source>
        <translation type="unfinished">Психосоціальний центр</translation>
    </message>
    <message>
        <source>Psychosocial matters</source>
        <translation type="unfinished">Психосоціальні питання</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished">Пуерто-Рико</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished">Катар</translation>
    </message>
    <message>
        <source>Quotation marks are not closed correctly here. Nothing from this line on was read.</source>
        <translation type="unfinished">Лапки тут закрито неправильно. Від цього рядка нічого не прочитано.</translation>
    </message>
    <message>
        <source>Recognition advice (IQ)</source>
        <translation type="unfinished">Консультація з визнання (IQ)</translation>
    </message>
    <message>
        <source>Recognition of qualifications</source>
        <translation type="unfinished">Визнання кваліфікацій</translation>
    </message>
    <message>
        <source>Records against history</source>
        <translation type="unfinished">Записи проти історії</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Направлення</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">Лист-направлення</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Направлення</translation>
    </message>
    <message>
        <source>Referrals and waiting</source>
        <translation type="unfinished">Направлення й очікування</translation>
    </message>
    <message>
        <source>Referrals by office</source>
        <translation type="unfinished">Направлення за установами</translation>
    </message>
    <message>
        <source>Referrals by result</source>
        <translation type="unfinished">Направлення за результатом</translation>
    </message>
    <message>
        <source>Refugee integration measure (until 2020)</source>
        <translation type="unfinished">Захід інтеграції біженців (до 2020)</translation>
    </message>
    <message>
        <source>Refugee social work</source>
        <translation type="unfinished">Соціальна робота з біженцями</translation>
    </message>
    <message>
        <source>Refugee social work and integration counselling: report to the state</source>
        <translation type="unfinished">Соціальна робота з біженцями та інтеграційна консультація: звіт землі</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished">Регіон походження</translation>
    </message>
    <message>
        <source>Rejected because of status</source>
        <translation type="unfinished">Відмовлено через статус</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Звільнення</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Звільнення від обов’язку мовчання</translation>
    </message>
    <message>
        <source>Remains of interrupted work, encrypted like the file. The program clears them the next time; otherwise they may be deleted by hand.</source>
        <translation type="unfinished">Рештки перерваної роботи, зашифровані, як і файл. Програма прибере їх наступного разу; інакше можна видалити вручну.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished">Нагадування</translation>
    </message>
    <message>
        <source>Repeating part of the integration course</source>
        <translation type="unfinished">Повторення частини інтеграційного курсу</translation>
    </message>
    <message>
        <source>Report a theft to the police</source>
        <translation type="unfinished">Заявити про крадіжку в поліцію</translation>
    </message>
    <message>
        <source>Report to the steering committee</source>
        <translation type="unfinished">Звіт керівному комітету</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation type="unfinished">Республіка Конго</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">Перебування</translation>
    </message>
    <message>
        <source>Residence permit § 16g (training)</source>
        <translation type="unfinished">Дозвіл на проживання § 16g (навчання)</translation>
    </message>
    <message>
        <source>Residence permit § 19d</source>
        <translation type="unfinished">Дозвіл на проживання § 19d</translation>
    </message>
    <message>
        <source>Residence permit § 22</source>
        <translation type="unfinished">Дозвіл на проживання § 22</translation>
    </message>
    <message>
        <source>Residence permit § 23</source>
        <translation type="unfinished">Дозвіл на проживання § 23</translation>
    </message>
    <message>
        <source>Residence permit § 23a</source>
        <translation type="unfinished">Дозвіл на проживання § 23a</translation>
    </message>
    <message>
        <source>Residence permit § 24 (Ukraine)</source>
        <translation type="unfinished">Дозвіл на проживання § 24 (Україна)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (1) (asylum)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (1) (притулок)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (refugee)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (2) (біженець)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (subsidiary)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (2) (додатковий захист)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (3)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (3)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (4)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (4)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (5)</source>
        <translation type="unfinished">Дозвіл на проживання § 25 (5)</translation>
    </message>
    <message>
        <source>Residence permit § 25a</source>
        <translation type="unfinished">Дозвіл на проживання § 25a</translation>
    </message>
    <message>
        <source>Residence permit § 25b</source>
        <translation type="unfinished">Дозвіл на проживання § 25b</translation>
    </message>
    <message>
        <source>Rest of Africa</source>
        <translation type="unfinished">Решта Африки</translation>
    </message>
    <message>
        <source>Rest of Asia</source>
        <translation type="unfinished">Решта Азії</translation>
    </message>
    <message>
        <source>Rest of Europe</source>
        <translation type="unfinished">Решта Європи</translation>
    </message>
    <message>
        <source>Restore the last backup or the last export on another computer</source>
        <translation type="unfinished">Відновити останню копію чи останній експорт на іншому комп’ютері</translation>
    </message>
    <message>
        <source>Restoring could not be finished: the folder of the case file cannot be written, or a file in it is in use. Nothing is lost. Please close other programs and open it again.</source>
        <translation type="unfinished">Відновлення не вдалося завершити: тека файлу справ недоступна для запису або файл у ній зайнятий. Нічого не втрачено. Закрийте інші програми й відкрийте знову.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Повернення</translation>
    </message>
    <message>
        <source>Return advice</source>
        <translation type="unfinished">Консультація з повернення</translation>
    </message>
    <message>
        <source>Revoke the device, and ask colleagues to do so</source>
        <translation type="unfinished">Відкликати довіру до пристрою й попросити про це колег</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished">Румунія</translation>
    </message>
    <message>
        <source>Rows of keys, years and repetitions are tried first.</source>
        <translation type="unfinished">Ряди клавіш, роки й повтори пробують першими.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">російська</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation type="unfinished">Російська Федерація</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished">Руанда</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished">Реюньйон</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished">Сен-Бартельмі</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished">Острови Святої Єлени, Вознесіння і Тристан-да-Кунья</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished">Сент-Кіттс і Невіс</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished">Сент-Люсія</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished">Сен-Мартен (французька частина)</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished">Сен-П’єр і Мікелон</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished">Сент-Вінсент і Гренадини</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished">Самоа</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished">Сан-Марино</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished">Саудівська Аравія</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation type="unfinished">Школа і дитсадок</translation>
    </message>
    <message>
        <source>School authority advice</source>
        <translation type="unfinished">Консультація шкільного відомства</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation type="unfinished">Шкільне свідоцтво</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">Пошуковий індекс</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished">Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished">Сербія</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished">сербська</translation>
    </message>
    <message>
        <source>Settings for everyone are given out by the coordinator.</source>
        <translation type="unfinished">Налаштування для всіх видає координатор.</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (3)</source>
        <translation type="unfinished">Дозвіл на поселення § 26 (3)</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (4)</source>
        <translation type="unfinished">Дозвіл на поселення § 26 (4)</translation>
    </message>
    <message>
        <source>Settlement permit § 9</source>
        <translation type="unfinished">Дозвіл на поселення § 9</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Стать</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished">Сейшели</translation>
    </message>
    <message>
        <source>Shared accommodation (hostel)</source>
        <translation type="unfinished">Спільне житло (гуртожиток)</translation>
    </message>
    <message>
        <source>Sheet {share} has {expected} words, {typed} were typed.</source>
        <translation type="unfinished">На аркуші {share} слів: {expected}, введено: {typed}.</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished">Сьєрра-Леоне</translation>
    </message>
    <message>
        <source>Signature and content are intact.</source>
        <translation type="unfinished">Підпис і вміст цілі.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Сінгапур</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished">Сінт-Мартен (нідерландська частина)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished">Словаччина</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished">Словенія</translation>
    </message>
    <message>
        <source>Social contacts</source>
        <translation type="unfinished">Соціальні контакти</translation>
    </message>
    <message>
        <source>Social welfare office</source>
        <translation type="unfinished">Відомство соціальної допомоги</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished">Соломонові острови</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished">сомалійська</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished">Сомалі</translation>
    </message>
    <message>
        <source>Something in the settings file cannot be used ({what}). Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">Щось у файлі налаштувань непридатне ({what}). Нічого не змінено. Запитайте координатора.</translation>
    </message>
    <message>
        <source>Something is missing here: {field}.</source>
        <translation type="unfinished">Тут чогось бракує: {field}.</translation>
    </message>
    <message>
        <source>Something is missing on this computer for --engine spark: the extra “cluster” (pip install &apos;counsel[cluster]&apos;) and Java 17.</source>
        <translation type="unfinished">На цьому комп’ютері чогось бракує для --engine spark: додатка «cluster» (pip install &apos;counsel[cluster]&apos;) і Java 17.</translation>
    </message>
    <message>
        <source>Something was changed since. Please separate the two cases by hand.</source>
        <translation type="unfinished">Відтоді щось змінено. Розділіть дві справи вручну.</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation type="unfinished">сорані</translation>
    </message>
    <message>
        <source>South</source>
        <translation type="unfinished">Південь</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished">Південна Африка</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished">Південна Георгія та Південні Сандвічеві острови</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished">Південна Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished">Південний Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">Іспанія</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished">іспанська</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished">Особливі обставини</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished">Шрі-Ланка</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>State when opened</source>
        <translation type="unfinished">Стан при відкритті</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation type="unfinished">Група статусу</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Керівний комітет</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Крок</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished">Судан</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation type="unfinished">Наглядовий орган</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation type="unfinished">Курс підтримки</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">План підтримки</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished">Суринам</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished">Шпіцберген і Ян-Маєн</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished">Швеція</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished">Швейцарія</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished">Сирія</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished">Сан-Томе і Принсіпі</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Таблиця</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished">Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished">Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished">Танзанія</translation>
    </message>
    <message>
        <source>Tasks for volunteers</source>
        <translation type="unfinished">Завдання для волонтерів</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished">Член команди</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation type="unfinished">Технічна підтримка</translation>
    </message>
    <message>
        <source>Telephone the management and the data protection officer</source>
        <translation type="unfinished">Зателефонувати керівництву й уповноваженому із захисту даних</translation>
    </message>
    <message>
        <source>Tell the people concerned</source>
        <translation type="unfinished">Сказати людям, яких це стосується</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished">Таїланд</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been lost.</source>
        <translation type="unfinished">Не вдалося. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
        <translation type="unfinished">Диск заповнено або на нього не можна писати. Останній крок не збережено, усе попереднє — так. Звільніть місце і збережіть ще раз.</translation>
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
        <source>The file cannot be read. Please check whether the medium is still there.</source>
        <translation type="unfinished">Файл неможливо прочитати. Перевірте, чи носій ще під’єднано.</translation>
    </message>
    <message>
        <source>The file is empty. Perhaps it was not copied completely yet.</source>
        <translation type="unfinished">Файл порожній. Можливо, його ще не скопійовано повністю.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
        <translation type="unfinished">Файл більший за {most} МБ. Відскануйте його меншим або розділіть.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged. Please restore a backup.</source>
        <translation type="unfinished">Ключі цього пристрою пошкоджено. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
        <translation type="unfinished">Парольна фраза не підходить. Перевірте Caps Lock і мову клавіатури. З аркушем відновлення можна відкрити і без неї.</translation>
    </message>
    <message>
        <source>The passphrase is too short: please use at least {least} characters, four words are best.</source>
        <translation type="unfinished">Фраза закоротка: візьміть щонайменше {least} знаків, найкраще чотири слова.</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation type="unfinished">Людина не прийшла</translation>
    </message>
    <message>
        <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
        <translation type="unfinished">Програма не читає фото у форматі HEIC або AVIF. Увімкніть у телефоні «Найсумісніший» (JPEG) або надішліть фото як JPEG.</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation type="unfinished">Призначено зустріч</translation>
    </message>
    <message>
        <source>There is a person with this name and date of birth already.</source>
        <translation type="unfinished">Людина з цим іменем і датою народження вже є.</translation>
    </message>
    <message>
        <source>There is more about “{name}” than can be kept; these further details are not taken over.</source>
        <translation type="unfinished">Про «{name}» є більше, ніж можна зберегти; ці подробиці не переносяться.</translation>
    </message>
    <message>
        <source>There is no case with this number, neither here nor in the tables.</source>
        <translation type="unfinished">Справи з цим номером немає ні тут, ні в таблицях.</translation>
    </message>
    <message>
        <source>There is no entry with this identifier.</source>
        <translation type="unfinished">Запису з цим ідентифікатором немає.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished">Поля «{field}» немає.</translation>
    </message>
    <message>
        <source>There is no import that can be taken back.</source>
        <translation type="unfinished">Немає імпорту, який можна скасувати.</translation>
    </message>
    <message>
        <source>There is no key card in this file. Please ask for a new one.</source>
        <translation type="unfinished">У цьому файлі немає картки ключів. Попросіть нову.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished">У цьому рядку немає імені.</translation>
    </message>
    <message>
        <source>There is no older version beside this one.</source>
        <translation type="unfinished">Поруч немає старішої версії.</translation>
    </message>
    <message>
        <source>There is no organisation of HSDS 3 in it.</source>
        <translation type="unfinished">У ньому немає організації HSDS 3.</translation>
    </message>
    <message>
        <source>There is no referral with this reference here. Please check the reference. Perhaps the case is with somebody else in the team.</source>
        <translation type="unfinished">Направлення з цим номером тут немає. Перевірте номер. Можливо, справа в когось іншого в команді.</translation>
    </message>
    <message>
        <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
        <translation type="unfinished">У теці обміну немає місця. Звільніть її або виберіть іншу; доти зміни зберігаються тут.</translation>
    </message>
    <message>
        <source>There is no room left in the place for backups. Please clear it or choose another one; the older backups are still there.</source>
        <translation type="unfinished">У місці для копій немає вільного місця. Звільніть або виберіть інше; старіші копії ще там.</translation>
    </message>
    <message>
        <source>There is no rule for service by “{service}” on that day. Please enter the date that the decision names.</source>
        <translation type="unfinished">Для вручення «{service}» на той день немає правила. Внесіть дату, яку називає рішення.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished">Такого дня в календарі немає.</translation>
    </message>
    <message>
        <source>There is no table in the file.</source>
        <translation type="unfinished">У файлі немає таблиці.</translation>
    </message>
    <message>
        <source>There is no valid release for this recipient. Please enter one or choose “client goes alone” (§ 203 StGB).</source>
        <translation type="unfinished">Для цього одержувача немає дійсного звільнення. Внесіть його або виберіть «клієнт іде сам» (§ 203 StGB).</translation>
    </message>
    <message>
        <source>There is no volunteer key card of this person. Please accept the card first.</source>
        <translation type="unfinished">Немає волонтерської картки ключів цієї особи. Спершу прийміть картку.</translation>
    </message>
    <message>
        <source>There is no whole Counsel backup in this folder. Please choose the folder that holds “casefile.db” and “casefile.keys.json”, or the one above it.</source>
        <translation type="unfinished">У цій теці немає цілої копії Counsel. Виберіть теку з «casefile.db» і «casefile.keys.json» або ту, що над нею.</translation>
    </message>
    <message>
        <source>There is nobody yet who could open the export. Please accept a key card first.</source>
        <translation type="unfinished">Ще немає нікого, хто міг би це відкрити. Спершу прийміть картку ключа.</translation>
    </message>
    <message>
        <source>There is not enough memory for this much. Nothing was counted and nothing saved. “counsel stats --engine spark” is there for so many cases.</source>
        <translation type="unfinished">Для такої кількості бракує пам’яті. Нічого не пораховано й не збережено. Для стількох справ є «counsel stats --engine spark».</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation type="unfinished">Під заголовком нічого немає.</translation>
    </message>
    <message>
        <source>These are more than {most} files at once. Please add them in portions.</source>
        <translation type="unfinished">Це більше {most} файлів за раз. Додавайте частинами.</translation>
    </message>
    <message>
        <source>These sheets do not belong to each other: they were made for different case files or on different days. Please compare name and date on the sheets.</source>
        <translation type="unfinished">Ці аркуші не належать разом: їх зроблено для різних файлів або в різні дні. Порівняйте ім’я й дату на аркушах.</translation>
    </message>
    <message>
        <source>These sheets do not belong to this case file, or newer ones have replaced them. Please check name and date on the sheets.</source>
        <translation type="unfinished">Ці аркуші не від цього файлу справ, або їх замінили новіші. Перевірте ім’я й дату на аркушах.</translation>
    </message>
    <message>
        <source>Think whether there is an explanation (an old copy put back?). If not, restore a backup.</source>
        <translation type="unfinished">Подумайте, чи є пояснення (повернули стару копію?). Якщо ні, відновіть резервну копію.</translation>
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
        <source>This backup is damaged. Nothing was changed. Please take another backup.</source>
        <translation type="unfinished">Ця резервна копія пошкоджена. Нічого не змінено. Візьміть іншу.</translation>
    </message>
    <message>
        <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
        <translation type="unfinished">Цей файл справ уже обмінюється в іншому просторі ({space}). З’ясуйте з координатором, який правильний.</translation>
    </message>
    <message>
        <source>This case file is already open in another window. Please go on there or close the other window.</source>
        <translation type="unfinished">Цей файл уже відкрито в іншому вікні. Продовжуйте там або закрийте те вікно.</translation>
    </message>
    <message>
        <source>This case file is older than it was last time: the last {missing} changes are missing.</source>
        <translation type="unfinished">Цей файл справ старіший, ніж минулого разу: бракує останніх змін: {missing}.</translation>
    </message>
    <message>
        <source>This case file was changed while it was closed.</source>
        <translation type="unfinished">Цей файл справ змінено, поки він був закритий.</translation>
    </message>
    <message>
        <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
        <translation type="unfinished">Цей файл відновлено з резервної копії. Перш ніж запечатувати нове, потрібна тека обміну: під’єднайте флешку або диск і здайте роботу.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of the program. Please update the program; the file stays as it is.</source>
        <translation type="unfinished">Цей файл справ написала новіша версія програми. Оновіть програму; файл лишається як є.</translation>
    </message>
    <message>
        <source>This case has to be kept until {day} and cannot be erased before. If the reason is gone, lift the hold first.</source>
        <translation type="unfinished">Цю справу треба зберігати до {day}, раніше стерти не можна. Якщо причина зникла, спершу зніміть зберігання.</translation>
    </message>
    <message>
        <source>This case is here already, or was erased here. Nothing was taken over. Between colleagues, sync keeps cases the same.</source>
        <translation type="unfinished">Ця справа вже тут, або її тут стерто. Нічого не перенесено. Між колегами справи однаковими тримає обмін.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation type="unfinished">Цієї справи вже немає.</translation>
    </message>
    <message>
        <source>This case takes part in this project already.</source>
        <translation type="unfinished">Ця справа вже бере участь у цьому проєкті.</translation>
    </message>
    <message>
        <source>This consultation is signed and stays as it is. What has to be corrected or added goes into an amendment.</source>
        <translation type="unfinished">Цю консультацію підписано, вона лишається як є. Виправлення й додатки йдуть у доповнення.</translation>
    </message>
    <message>
        <source>This day is in the future. Please choose the day from which the device was no longer in the right hands.</source>
        <translation type="unfinished">Цей день у майбутньому. Виберіть день, відколи пристрій уже не в правильних руках.</translation>
    </message>
    <message>
        <source>This device&apos;s keychain cannot be used. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Сховище ключів цього пристрою недоступне. Парольна фраза відкриває файл, як завжди.</translation>
    </message>
    <message>
        <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">Це не фото і не PDF. Сфотографуйте папір і виберіть фото.</translation>
    </message>
    <message>
        <source>This is no case file in JSON as this program writes it.</source>
        <translation type="unfinished">Це не справа в JSON, як її пише ця програма.</translation>
    </message>
    <message>
        <source>This is no date. Expected is for example 31.12.2026 or 2026-12-31.</source>
        <translation type="unfinished">Це не дата. Очікується, наприклад, 31.12.2026 або 2026-12-31.</translation>
    </message>
    <message>
        <source>This is no name: there is no letter in it.</source>
        <translation type="unfinished">Це не ім’я: у ньому немає літер.</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation type="unfinished">Це не читабельний JSON.</translation>
    </message>
    <message>
        <source>This is no text file. Please save it as CSV or XLSX.</source>
        <translation type="unfinished">Це не текстовий файл. Збережіть його як CSV або XLSX.</translation>
    </message>
    <message>
        <source>This is not a complete key card. Please scan it again or copy all of it.</source>
        <translation type="unfinished">Це не повна картка ключа. Відскануйте її ще раз або скопіюйте всю.</translation>
    </message>
    <message>
        <source>This is your own key card. Please enter the other person&apos;s card.</source>
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
        <source>Tigrinya</source>
        <translation type="unfinished">тигринья</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">Час (UTC)</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished">Східний Тимор</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished">Того</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished">Токелау</translation>
    </message>
    <message>
        <source>Toleration § 60a</source>
        <translation type="unfinished">Толерування § 60a</translation>
    </message>
    <message>
        <source>Toleration § 60b</source>
        <translation type="unfinished">Толерування § 60b</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished">Тонга</translation>
    </message>
    <message>
        <source>Too many frozen statistics overlap with this period. Please choose a period that is frozen already, or take quarters and years.</source>
        <translation type="unfinished">Забагато зафіксованих статистик перетинаються з цим періодом. Виберіть уже зафіксований період або беріть квартали й роки.</translation>
    </message>
    <message>
        <source>Tracing relatives</source>
        <translation type="unfinished">Розшук родичів</translation>
    </message>
    <message>
        <source>Trade union advice</source>
        <translation type="unfinished">Профспілкова консультація</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Професійне навчання</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Навчання і робота</translation>
    </message>
    <message>
        <source>Training toleration § 60c</source>
        <translation type="unfinished">Толерування для навчання § 60c</translation>
    </message>
    <message>
        <source>Trial with an employer (MAG)</source>
        <translation type="unfinished">Проба в роботодавця (MAG)</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished">Тринідад і Тобаго</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished">Туніс</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished">турецька</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished">Туркменістан</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished">Острови Теркс і Кайкос</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished">Тувалу</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished">Туреччина</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished">Віргінські острови США</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished">Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished">Україна</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished">українська</translation>
    </message>
    <message>
        <source>Under Counsel&apos;s name the keychain holds something that Counsel did not put there. Please type the passphrase and set this device up again.</source>
        <translation type="unfinished">Під назвою Counsel у сховищі ключів є щось, чого Counsel не клав. Введіть парольну фразуну фразу й налаштуйте пристрій знову.</translation>
    </message>
    <message>
        <source>Under and over 25</source>
        <translation type="unfinished">До і понад 25</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished">Об’єднані Арабські Емірати</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">Велика Британія</translation>
    </message>
    <message>
        <source>United States (USA)</source>
        <translation type="unfinished">Сполучені Штати (США)</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished">Малі віддалені острови США</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished">Незадоволена потреба</translation>
    </message>
    <message>
        <source>Unmet demand by district</source>
        <translation type="unfinished">Незадоволена потреба за районами</translation>
    </message>
    <message>
        <source>Unmet demand by offer</source>
        <translation type="unfinished">Незадоволена потреба за пропозиціями</translation>
    </message>
    <message>
        <source>Unmet demand: why</source>
        <translation type="unfinished">Незадоволена потреба: чому</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">урду</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished">Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished">Узбекистан</translation>
    </message>
    <message>
        <source>Validity ends before it begins.</source>
        <translation type="unfinished">Чинність закінчується раніше, ніж починається.</translation>
    </message>
    <message>
        <source>Values and everyday skills</source>
        <translation type="unfinished">Цінності й повсякденні навички</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished">Вануату</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished">Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished">Венесуела</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation type="unfinished">В’єтнам</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished">в’єтнамська</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Насильство</translation>
    </message>
    <message>
        <source>Visit to an office or institution</source>
        <translation type="unfinished">Візит до установи</translation>
    </message>
    <message>
        <source>Vocational language course A2</source>
        <translation type="unfinished">Професійний мовний курс A2</translation>
    </message>
    <message>
        <source>Vocational language course B1</source>
        <translation type="unfinished">Професійний мовний курс B1</translation>
    </message>
    <message>
        <source>Vocational language course B2</source>
        <translation type="unfinished">Професійний мовний курс B2</translation>
    </message>
    <message>
        <source>Vocational language course C1</source>
        <translation type="unfinished">Професійний мовний курс C1</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Волонтер(-ка)</translation>
    </message>
    <message>
        <source>Volunteer companion</source>
        <translation type="unfinished">Волонтер-супровідник</translation>
    </message>
    <message>
        <source>Volunteer&apos;s sheet</source>
        <translation type="unfinished">Аркуш волонтера</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>Wait for an appointment after a referral (median)</source>
        <translation type="unfinished">Очікування зустрічі після направлення (медіана)</translation>
    </message>
    <message>
        <source>Wait for the appointment there</source>
        <translation type="unfinished">Очікування зустрічі там</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished">Волліс і Футуна</translation>
    </message>
    <message>
        <source>Was a passphrase or recovery sheet with it?</source>
        <translation type="unfinished">Чи були з ним парольна фраза або аркуш відновлення?</translation>
    </message>
    <message>
        <source>Was it switched off?</source>
        <translation type="unfinished">Чи був вимкнений?</translation>
    </message>
    <message>
        <source>Was its disk encrypted?</source>
        <translation type="unfinished">Чи був його диск зашифрований?</translation>
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
        <source>Welfare association</source>
        <translation type="unfinished">Соціальна спілка</translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished">Захід</translation>
    </message>
    <message>
        <source>Western Balkans</source>
        <translation type="unfinished">Західні Балкани</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished">Західна Сахара</translation>
    </message>
    <message>
        <source>What is gone? (device, number, colour)</source>
        <translation type="unfinished">Що зникло? (пристрій, номер, колір)</translation>
    </message>
    <message>
        <source>What lies in this device&apos;s keychain does not open the case file any more. Please type the passphrase and set the device up again.</source>
        <translation type="unfinished">Те, що в сховищі ключів цього пристрою, більше не відкриває файл справ. Введіть парольну фразуну фразу й налаштуйте пристрій знову.</translation>
    </message>
    <message>
        <source>What may follow from it for them?</source>
        <translation type="unfinished">Які наслідки можливі для них?</translation>
    </message>
    <message>
        <source>What volunteers noted</source>
        <translation type="unfinished">Що записали волонтери</translation>
    </message>
    <message>
        <source>What was done so that it does not happen again?</source>
        <translation type="unfinished">Що зроблено, щоб це не повторилося?</translation>
    </message>
    <message>
        <source>When, where and how did it happen?</source>
        <translation type="unfinished">Коли, де і як це сталося?</translation>
    </message>
    <message>
        <source>Where passphrase or recovery sheet were with it: encrypt the file anew</source>
        <translation type="unfinished">Якщо з ним були фраза чи аркуш відновлення: зашифрувати файл наново</translation>
    </message>
    <message>
        <source>Who had it last?</source>
        <translation type="unfinished">Хто мав його останнім?</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished">Про кого мова</translation>
    </message>
    <message>
        <source>Who signed this file is not known here yet. Please compare the fingerprint first.</source>
        <translation type="unfinished">Хто підписав цей файл, тут ще невідомо. Спершу порівняйте відбиток.</translation>
    </message>
    <message>
        <source>Why cases ended</source>
        <translation type="unfinished">Чому справи закінчилися</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">З чим</translation>
    </message>
    <message>
        <source>Without delay, in a language that they understand (Art. 34).</source>
        <translation type="unfinished">Без зволікання, мовою, яку вони розуміють (ст. 34).</translation>
    </message>
    <message>
        <source>Without it the case file does not open. Restore a backup.</source>
        <translation type="unfinished">Без нього файл справ не відкриється. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation type="unfinished">Жіночий прихисток</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Робота</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished">Робота й освіта</translation>
    </message>
    <message>
        <source>Work opportunity (§ 16d SGB II)</source>
        <translation type="unfinished">Громадська робота (§ 16d SGB II)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 5 AsylbLG)</source>
        <translation type="unfinished">Громадська робота (§ 5 AsylbLG)</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation type="unfinished">Семінар або навчання</translation>
    </message>
    <message>
        <source>Write it anew from the other copy; the next time it is opened that happens by itself.</source>
        <translation type="unfinished">Запишіть його з іншої копії; при наступному відкритті це станеться само.</translation>
    </message>
    <message>
        <source>Write them anew from the history; the history itself stays as it is.</source>
        <translation type="unfinished">Запишіть їх наново з історії; сама історія лишається як є.</translation>
    </message>
    <message>
        <source>Writing to the exchange folder is not allowed. Please check the stick&apos;s write protection or ask for permission; until then the changes stay stored here.</source>
        <translation type="unfinished">Писати в теку обміну не дозволено. Перевірте захист флешки або попросіть дозволу; доти зміни зберігаються тут.</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation type="unfinished">спільна мова</translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished">відсутність</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">інша причина</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished">заступництво</translation>
    </message>
    <message>
        <source>leaving this work</source>
        <translation type="unfinished">залишає цю роботу</translation>
    </message>
    <message>
        <source>other responsibility</source>
        <translation type="unfinished">інша відповідальність</translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished">звільнення</translation>
    </message>
    <message>
        <source>special knowledge</source>
        <translation type="unfinished">особливі знання</translation>
    </message>
    <message>
        <source>stands in the case</source>
        <translation type="unfinished">є у справі</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Файл не зашифрований: кожен, хто може відкрити теку, прочитає його.
Тека: {folder}
Назва: {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation type="unfinished">Зберегти цей папір як читабельний файл?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Лист</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Назад до справи</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">Шаблон</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation type="unfinished">Додати захищену нотатку</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation type="unfinished">Мова клієнта</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation type="unfinished">Дати цифрами цієї мови</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation type="unfinished">Німецький стовпець зберігає свої цифри, як у листах та установах.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">Дані, що передаються</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation type="unfinished">Звільнення і направлення…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Перегляд</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation type="unfinished">Зберегти під парольною фразою…</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation type="unfinished">Зберегти з підписом сертифікатом…</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation type="unfinished">Папір щоразу створюється наново й тут ніколи не зберігається.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation type="unfinished">Клієнт забирає лист із собою.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation type="unfinished">Звільнення {number}: {information}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Зберегти як PDF</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished">Зберегти як замкнений PDF</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Парольна фраза: {passphrase}

Скажіть її телефоном і ніколи не тим шляхом, яким іде файл. Її показано лише зараз і ніде не збережено.
Тека: {folder}
Назва: {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation type="unfinished">Зберегти цей папір під парольною фразою?</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation type="unfinished">Я записав: зберегти</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation type="unfinished">Збережено в {folder}.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">Бланк</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Логотип</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished">Вибрати логотип…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished">Прибрати логотип</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">Листи за DIN 5008</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation type="unfinished">Форма B: великий бланк</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation type="unfinished">Форма A: малий бланк</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation type="unfinished">Стоїть на кожному папері, надрукованому відтепер.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">Вибрати логотип</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished">Зображення (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished">Логотип прибрано.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation type="unfinished">Прочитати лист</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished">Який лист</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Як надійшов</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation type="unfinished">Обчислити дати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">треба перевірити</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Джерела: {sources} · перевірено {day}. Не юридична порада.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Це не дата. Напишіть день.місяць.рік.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Ліцензії</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Частина</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Версія</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Ліцензія</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished">Частини програми</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">Текст ліцензії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation type="unfinished">Counsel створено працею багатьох інших</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation type="unfinished">Яка втрата</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation type="unfinished">Загублено ще одне</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation type="unfinished">Надрукувати протокол…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Пристрій загублено</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation type="unfinished">Щось загублено: записати час зараз</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation type="unfinished">Зник ноутбук, флешка чи папір?</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation type="unfinished">Цей путівник веде через те, що треба зробити, записує, коли зроблено, і друкує протокол, якого вимагає ст. 33 (5) GDPR. Від моменту, коли хтось помітив, лишається 72 години на повідомлення органу.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation type="unfinished">Це робоча підказка, не юридична порада.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation type="unfinished">72 години від помічення (ст. 33 GDPR). Ночі, вихідні та свята рахуються.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished">усе зроблено</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation type="unfinished">72 години минули</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation type="unfinished">
            <numerusform>лишилася %n повна година</numerusform>
            <numerusform>лишилося %n повні години</numerusform>
            <numerusform>лишилося %n повних годин</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation type="unfinished">Повідомити не пізніше {moment}</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation type="unfinished">Протокол втрати</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Кому дзвонити</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation type="unfinished">Ім’я, телефон</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation type="unfinished">Заповніть зараз: того самого дня ніхто не захоче шукати.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">Що відомо</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished">Час доби</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation type="unfinished">Помічено, о</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation type="unfinished">
            <numerusform>У цьому файлі справ тут %n справа.</numerusform>
            <numerusform>У цьому файлі справ тут %n справи.</numerusform>
            <numerusform>У цьому файлі справ тут %n справ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation type="unfinished">Вкажіть день і час, наприклад 20.11.2026 і 14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation type="unfinished">Рішення про повідомлення</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation type="unfinished">Причина і хто вирішив</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation type="unfinished">Диск зашифровано, комп’ютер вимкнено, ключа з ним немає: ризик зазвичай малоймовірний. Якщо щось із цього непевне, запитайте уповноваженого із захисту даних.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Що робити</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Перейти</translation>
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
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation type="unfinished">Більше про особу</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Особа</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Відкрити справу</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">Назад до справ</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation type="unfinished">Це та сама людина</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation type="unfinished">Усе ж хтось інший</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation type="unfinished">Потрібні лише ім’я та мова. Папери, статус перебування й решта можуть додатися потім або ніколи.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Нова справа</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation type="unfinished">Менше про особу</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation type="unfinished">Для {name} відкрито ще одну справу.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation type="unfinished">Для {name} відкривається ще одна справа.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation type="unfinished">Counsel тепер у версії {version}.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation type="unfinished">Що нового?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation type="unfinished">Сьогодні спливає строк.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation type="unfinished">Надійшли зміни.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation type="unfinished">Відкрити Counsel</translation>
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
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation type="unfinished">Налаштування організації</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation type="unfinished">Підписано: {name}, {organisation}, {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation type="unfinished">Відбиток порівняно із цією людиною</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation type="unfinished">Цю людину на цьому комп’ютері ще не знають. Порівняйте відбиток особисто або телефоном:</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation type="unfinished">Усе це вже діє.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Перенести</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation type="unfinished">Налаштування організації діють.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation type="unfinished">досі: {before}
нове: {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation type="unfinished">не показуються</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation type="unfinished">Прийняти файл налаштувань…</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation type="unfinished">Зберегти як файл налаштувань…</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation type="unfinished">Бланк, власні списки, строк зберігання справ, час блокування, мова й теки в одному файлі, який підписує координатор.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation type="unfinished">Файл налаштувань підписано й збережено.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished">Файл налаштувань</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">Експорт…</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation type="unfinished">
            <numerusform>Цей файл справ відновлено з копії: %n власний пакет з пізнішого часу вже вийшов. Лічба йде після нього; його вміст у колег.</numerusform>
            <numerusform>Цей файл справ відновлено з копії: %n власні пакети з пізнішого часу вже вийшли. Лічба йде після них; їхній вміст у колег.</numerusform>
            <numerusform>Цей файл справ відновлено з копії: %n власних пакетів з пізнішого часу вже вийшли. Лічба йде після них; їхній вміст у колег.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation type="unfinished">Ще ніхто нічого не отримує: спершу прийміть картку ключів у розділі «Люди».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n людина</numerusform>
            <numerusform>%n людини</numerusform>
            <numerusform>%n людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation type="unfinished">
            <numerusform>%n зміна чекає на {people}.</numerusform>
            <numerusform>%n зміни чекають на {people}.</numerusform>
            <numerusform>%n змін чекають на {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation type="unfinished">
            <numerusform>%n запечатаний пакет чекає на теку на цьому комп’ютері.</numerusform>
            <numerusform>%n запечатані пакети чекають на теку на цьому комп’ютері.</numerusform>
            <numerusform>%n запечатаних пакетів чекають на теку на цьому комп’ютері.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">Усе надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation type="unfinished">
            <numerusform>%n зміну надіслано, прибуття ще не підтверджено.</numerusform>
            <numerusform>%n зміни надіслано, прибуття ще не підтверджено.</numerusform>
            <numerusform>%n змін надіслано, прибуття ще не підтверджено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n зміну надіслано, дійшла (підтверджено {when}).</numerusform>
            <numerusform>%n зміни надіслано, усі дійшли (підтверджено {when}).</numerusform>
            <numerusform>%n змін надіслано, усі дійшли (підтверджено {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n зміну надіслано, досі дійшло {count} (підтверджено {when}).</numerusform>
            <numerusform>%n зміни надіслано, досі дійшло {count} (підтверджено {when}).</numerusform>
            <numerusform>%n змін надіслано, досі дійшло {count} (підтверджено {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation type="unfinished">Отримує: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation type="unfinished">
            <numerusform>%n пакет туди не дійшов, хоча пізніші дійшли. Наступний експорт знову покладе його в теку.</numerusform>
            <numerusform>%n пакети туди не дійшли, хоча пізніші дійшли. Наступний експорт знову покладе їх у теку.</numerusform>
            <numerusform>%n пакетів туди не дійшли, хоча пізніші дійшли. Наступний експорт знову покладе їх у теку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation type="unfinished">Туди дійшли два різні пакети з одним номером від цього пристрою: його скопійовано або відновлено. Якщо є друга копія, дайте одній із них нові ключі.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation type="unfinished">Відкладено там: {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation type="unfinished">Для цієї особи нічого нового.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Вхідні</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished">До вхідних</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Відмінності</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Вирішити</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation type="unfinished">Бачили двічі?</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished">Переглянути пари</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished">Порівняти зараз</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation type="unfinished">До волонтерів</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Люди і ключі</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">До людей</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation type="unfinished">Доступи, сім днів</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation type="unfinished">Хто що бачив</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Навантаження</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished">До справ</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Курси і місця</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation type="unfinished">До довідника</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation type="unfinished">Час очікування, дванадцять місяців</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation type="unfinished">До звітів</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished">Направлення без відповіді</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation type="unfinished">До установ</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation type="unfinished">Перекладачі, останній квартал</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Що чекає</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation type="unfinished">Як справи в регіоні</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Огляд</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Підрахунок…</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation type="unfinished">Перевірка пакета {number} з {total}…</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation type="unfinished">Порівняння всіх…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation type="unfinished">Зупинено. Нікого не порівняно.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation type="unfinished">Теки ще немає: виберіть у вхідних, через що обмінюєтеся.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation type="unfinished">
            <numerusform>%n пакет готовий до об’єднання</numerusform>
            <numerusform>%n пакети готові до об’єднання</numerusform>
            <numerusform>%n пакетів готові до об’єднання</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished">Немає чого об’єднувати.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation type="unfinished">нових {new}, змінених {changed}</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation type="unfinished">Немає відкритих відмінностей.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкрито</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation type="unfinished">Відповіли консультанти</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">Питання без відповіді</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation type="unfinished">Пари, про які нікого не питали</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation type="unfinished">Порівняння всіх триває мить.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation type="unfinished">У цьому файлі немає відомих волонтерів.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation type="unfinished">Записи, яких ніхто не бачив</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation type="unfinished">
            <numerusform>Найстаріший чекає %n день.</numerusform>
            <numerusform>Найстаріший чекає %n дні.</numerusform>
            <numerusform>Найстаріший чекає %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation type="unfinished">Люди з карткою ключів</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation type="unfinished">Довіру відкликано</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation type="unfinished">У регіону ще немає підписаного довідника.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation type="unfinished">Довідник закінчився {day}. Підпишіть його знову.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation type="unfinished">Довідник закінчується {day}. Підпишіть його незабаром знову.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation type="unfinished">Довідник чинний до {day}.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Переглянуто</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Записано</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Надруковано, збережено, передано</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation type="unfinished">Видалено або стерто</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation type="unfinished">Курси й місця в довіднику</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation type="unfinished">Вільні місця в них</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation type="unfinished">Не підтверджено три місяці</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation type="unfinished">За дванадцять місяців ніхто не записав незадоволеної потреби.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation type="unfinished">Незадоволена потреба, дванадцять місяців</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation type="unfinished">
            <numerusform>%n установа з менш ніж п’ятьма направленнями: не показано</numerusform>
            <numerusform>%n установи з менш ніж п’ятьма направленнями: не показано</numerusform>
            <numerusform>%n установ з менш ніж п’ятьма направленнями: не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation type="unfinished">Замало направлень із зустріччю, щоб сказати.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation type="unfinished">Ніхто не чекає відповіді три тижні.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation type="unfinished">Надіслано понад три тижні тому</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation type="unfinished">Найстаріше від {day}.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation type="unfinished">У цьому файлі ще немає справ.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation type="unfinished">{now} зараз, {then} через 12 тижнів</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">хтось тут невідомий</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Разом</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation type="unfinished">Співвідношення для порівняння, на повну ставку: {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation type="unfinished">Хто скільки працює, зазначено у звітах.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation type="unfinished">На повну ставку</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation type="unfinished">Минулого кварталу нікому не був потрібен перекладач.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation type="unfinished">Розмови, де був потрібен</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation type="unfinished">Перекладач був</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation type="unfinished">Допоміг родич</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished">Нікого не було</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation type="unfinished">Зірочка: менше п’яти або число, що їх видало б.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Мої власні слова</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">Слово</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished">Слів ще немає</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation type="unfinished">Натисніть правою кнопкою на позначене слово в нотатці й виберіть «Додати до моїх слів».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Вилучити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation type="unfinished">Ці слова вважаються написаними правильно. Вони лежать у файлі справ і нікому не передаються.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation type="unfinished">«{word}» більше не є Вашим власним словом.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Відімкнути</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation type="unfinished">Файли справ цього комп’ютера</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">Перші кроки</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Відновити резервну копію</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Огляд</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Вхідні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Справи</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Нова справа</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Справа</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Консультація</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Курси і місця</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Лист</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Обмін</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Відмінності</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Звіти</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Довідник</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Перенести таблиці</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Відповіді</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Групи</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Надіслати</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation type="unfinished">Двічі</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Доступи</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Що сталося</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Перевірити цей файл</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Ключі і блокування</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Пристрій загублено</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Довідка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Початок</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">Мої люди</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Написати нотатку</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Додати зустріч</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Додати папір</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Попросити допомоги</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">Записати години</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">Переглянути теку</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">Картки для показу</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Що я написав(-ла)</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Допомога</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">Мова і розмір</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation type="unfinished">Посібник для волонтерів</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Зберегти як PDF</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation type="unfinished">Ключ на папері</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation type="unfinished">Ключ, літера за літерою</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation type="unfinished">Він на папері, і я перевірив кожну літеру</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation type="unfinished">Якщо загубляться всі пристрої Вашої організації, цей ключ ще відкриє те, що надіслали Ваші люди. Надрукуйте або запишіть його й покладіть аркуш у сейф. Його показано лише зараз, програма його не зберігає.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation type="unfinished">Він діє від наступного підписаного Вами довідника. Відкриває лише те, що запечатано для людей Вашої організації.</translation>
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
        <translation type="unfinished">Нова парольна фраза</translation>
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
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation type="unfinished">Та сама людина двічі</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation type="unfinished">Порівняти без імен</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation type="unfinished">Створює ключ, який мають лише консультанти. З ним координація бачить, що два файли можуть означати одну людину, без імені.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Двоє людей</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Стан</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Можливо, та сама людина</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">Та сама людина</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Не та сама</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Запитати консультантів</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation type="unfinished">Зробити з них одну особу</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation type="unfinished">Нікого цим не об’єднують: кожна справа лишається, де є.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished">Здається, нікого тут немає двічі</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation type="unfinished">Коли імена, дати народження й походження двох людей збігаються або надійшло питання, вони з’являються тут із причинами.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">Порівняння…</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation type="unfinished">За одну людину: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Проти: {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation type="unfinished">Координація: {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation type="unfinished">{person}: {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">хтось тут невідомий</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation type="unfinished">Діє, щойно погодяться ті, хто їх консультує.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation type="unfinished">Поговоріть із {person}, перш ніж відповісти; клієнт має про це знати.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation type="unfinished">Іде консультантам із наступним обміном.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation type="unfinished">Записано. Координація дізнається з наступним обміном.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Скасовано.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation type="unfinished">Ключ створено. Він іде консультантам, яким Ви довіряєте, з наступним обміном, і більше нікому.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation type="unfinished">Справи: {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation type="unfinished">Консультують деінде; більше тут невідомо.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation type="unfinished">Консультує {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Одна особа</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Запитано</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished">Дуже ймовірно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Можливо</translation>
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
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Вибрати теку або флешку…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation type="unfinished">Ще одна…</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation type="unfinished">Це та тека?</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation type="unfinished">Якщо та, усі пакети знову покладуть туди. Якщо це інша флешка, виберіть «Скасувати» і вставте правильну.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation type="unfinished">Це та</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation type="unfinished">Більше не використовувати</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished">Теки ще не вибрано.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation type="unfinished">Тека або флешка для обміну</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation type="unfinished">Ще одна тека або флешка для обміну</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation type="unfinished">{folder} більше не використовується.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation type="unfinished">Тека: {folder} · зараз недосяжна</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation type="unfinished">Тека: {folder} · ще порожня</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation type="unfinished">Тека: {folder} · ще нічого з цього обміну</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Тека: {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} порожня, хоча там лежали експорти. Це та флешка чи диск? Через це тут нічого не видаляється.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} містить інші файли й нічого з цього обміну, хоча там лежали експорти. Це та флешка чи диск? Через це тут нічого не видаляється.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation type="unfinished">Частки повної ставки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation type="unfinished">Відкриті справи порівнюють на повну ставку, ніколи на голову. Внесіть для кожного відсоток ставки, оплачений за консультування. Звіти показують лише суму, а числа лишаються в цьому файлі.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation type="unfinished">{name}, відсоток повної ставки</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Наступна сторінка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Більший</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">За шириною</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Друкувати…</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation type="unfinished">Друкувати обидва примірники…</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation type="unfinished">Один додому, один до справи: обидва підписують.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation type="unfinished">Для цих літер немає шрифту, там стоїть квадрат: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Сторінки</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Друк</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation type="unfinished">Немає принтера</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation type="unfinished">Цей комп’ютер зараз не знає принтера. Підключіть або ввімкніть його чи збережіть папір як PDF і надрукуйте деінде. Нічого не надруковано й не записано.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation type="unfinished">Цей комп’ютер зараз не знає принтера. Підключіть або ввімкніть його чи перепишіть від руки те, що стоїть на папері. Нічого не надруковано.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Подивитися ще раз</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation type="unfinished">Принтер не прийняв папір</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation type="unfinished">Можливо, він вимкнений або недосяжний. Нічого не надруковано й не записано.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Спробувати знову</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation type="unfinished">Назва для цього файлу справ</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished">Назва у списку</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Узяти цю назву</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation type="unfinished">Кожен за цим комп’ютером прочитає її без фрази: досить імені чи прізвиська, ніколи клієнта.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation type="unfinished">Створити новий файл справ</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">Відкрити іншу теку…</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished">Хто зараз працює?</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation type="unfinished">Кожен має власний файл справ із власною фразою. Ніхто не відкриває чужого.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation type="unfinished">Прибрати «{name}» зі списку?</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation type="unfinished">Файл справ лишається, де є: {folder}. «Відкрити іншу теку» його поверне.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Прибрати</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Тека файлу справ</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished">У цій теці немає файлу справ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Відкрити</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">Відкрити {name}</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation type="unfinished">Назвати {name} інакше</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation type="unfinished">Прибрати {name} зі списку</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation type="unfinished">Зараз немає. Флешку чи диск підключено?</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished">Файл справ</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Зупинити</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation type="unfinished">Закінчено: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Зупиняється…</translation>
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
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Вибрати…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished">Додати запис</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Прибрати цей запис</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Це не дата. Напишіть день.місяць.рік.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Заповніть, будь ласка.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished">потрібно</translation>
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
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation type="unfinished">Підписати й надіслати…</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation type="unfinished">Ключ на папері…</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation type="unfinished">Ви можете підписати людей вище як довідник свого регіону. Хто прийняв Вашу картку ключів, тоді довіряє їм без порівняння кожної.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation type="unfinished">Довідника ще немає: кожну картку Ви порівнюєте самі. Координатор може підписати один на весь регіон.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation type="unfinished">
            <numerusform>Довідник № {number} від {name}, %n особа, чинний до {day}.</numerusform>
            <numerusform>Довідник № {number} від {name}, %n особи, чинний до {day}.</numerusform>
            <numerusform>Довідник № {number} від {name}, %n осіб, чинний до {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation type="unfinished">Довідник регіону прострочений. Підпишіть його знову на сторінці «Люди».</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation type="unfinished">Довідник регіону прострочений. Хто тим часом загубив пристрій, тут не видно: попросіть координатора підписати новий і прийміть його.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation type="unfinished">Довідник регіону скоро закінчиться. Підпишіть його знову на сторінці «Люди».</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation type="unfinished">Підписати довідник?</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation type="unfinished">
            <numerusform>Кожен, хто йде за Вами, тоді довіряє цій %n особі й нікому, кому Ви відмовили в довірі. Підписуйте лише за людей, чиї слова порівняли особисто або телефоном. Він вийде з наступним експортом у «Надіслати».</numerusform>
            <numerusform>Кожен, хто йде за Вами, тоді довіряє цим %n особам і нікому, кому Ви відмовили в довірі. Підписуйте лише за людей, чиї слова порівняли особисто або телефоном. Він вийде з наступним експортом у «Надіслати».</numerusform>
            <numerusform>Кожен, хто йде за Вами, тоді довіряє цим %n особам і нікому, кому Ви відмовили в довірі. Підписуйте лише за людей, чиї слова порівняли особисто або телефоном. Він вийде з наступним експортом у «Надіслати».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation type="unfinished">
            <numerusform>Для %n особи не вибрано заступника: {names}. Відтоді вона надсилає колегам своєї організації справи без імен і текстів. Якщо заступники мають отримувати все, спершу виберіть їх.</numerusform>
            <numerusform>Для %n осіб не вибрано заступників: {names}. Відтоді вони надсилають колегам своєї організації справи без імен і текстів. Якщо заступники мають отримувати все, спершу виберіть їх.</numerusform>
            <numerusform>Для %n осіб не вибрано заступників: {names}. Відтоді вони надсилають колегам своєї організації справи без імен і текстів. Якщо заступники мають отримувати все, спершу виберіть їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Підписати</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation type="unfinished">Підписано. Вийде з наступним експортом.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Надіслати</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished">Чого не показано і чому</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation type="unfinished">Цей список бачите лише Ви. На папері й у таблицях стоїть зірочка, однакова для кожної причини: причина сказала б, скільки їх.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Таблиця</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Група</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Чому</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Враховані експорти</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation type="unfinished">Ці числа містять те, що було в цьому файлі: Ваші записи й те, що кожен пристрій надіслав досі.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished">Останній експорт</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Від</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation type="unfinished">власні записи</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished">№ {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">невідомо</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished">статистика</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished">Зберегти числа</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Файл не зашифрований: кожен, хто може відкрити теку, прочитає його. Він нікого не називає. Разом із ним числа цього періоду фіксуються.
Тека: {folder}
Назва: {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation type="unfinished">Зберегти числа як читабельний файл?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Зберегти</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Збережено як {file}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished">Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Table (XLSX)</source>
        <translation type="unfinished">Таблиця (XLSX)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished">Звіт (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Звіти</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Варіант</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Місто</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Земля</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Федеральний рівень</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Керівний комітет</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Період</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">до</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">Зафіксувати</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation type="unfinished">Враховані експорти…</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation type="unfinished">Частки повної ставки…</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation type="unfinished">Зірочка: не показано.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation type="unfinished">Внесіть дві дати, ранішу першою.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation type="unfinished">Ще не зафіксовано: ці числа змінюються з кожним експортом. Збереження їх фіксує.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation type="unfinished">Зафіксовано {day}, як опубліковано. Пізніші експорти нічого не змінюють.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation type="unfinished">
            <numerusform>%n не показано: чому?</numerusform>
            <numerusform>%n не показано: чому?</numerusform>
            <numerusform>%n не показано: чому?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation type="unfinished">Не показано: вказало б на окремих людей.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation type="unfinished">Показати стовпцями (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation type="unfinished">Показати таблицею (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation type="unfinished">Числа зберігаються такими, як зараз, разом з експортами, на яких ґрунтуються. Пізніші звіти порівнюються з ними, щоб ніхто не знайшов малої групи відніманням. Цього не повернути.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation type="unfinished">Період ще не закінчився: того, що станеться доти, в ньому не буде.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation type="unfinished">Зафіксувати числа цього періоду?</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation type="unfinished">Числа зафіксовано.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Вибрати теку або флешку…</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation type="unfinished">Стани перед об’єднанням</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation type="unfinished">Тека, куди йдуть копії, або тека однієї копії.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Резервні копії</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Ключ відновлення з роздрукованого аркуша</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">Парольна фраза на час копії</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation type="unfinished">Показати, що станеться</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Відновити цю копію</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished">Що станеться</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished">Де резервні копії?</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation type="unfinished">Спершу виберіть копію.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">Введіть ключ з аркуша.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation type="unfinished">Резервну копію переглядають…</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation type="unfinished">Копіювання й перевірка…</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation type="unfinished">1  Яка копія?</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation type="unfinished">2  Що її відкриває?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Відновити резервну копію</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation type="unfinished">Файл справ повертається до тодішнього стану. Теперішні файли не перезаписуються: вони зберігаються в теці поруч.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Зроблено</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation type="unfinished">Змін у ній</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Тека</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation type="unfinished">Копію перевірено й відновлено. Відкривається, як тоді.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation type="unfinished">Копію відновлено; частини її не в порядку. Після розблокування «Перевірити цей файл» у налаштуваннях скаже, які.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished">Я знаю парольну фразу</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation type="unfinished">У мене лише аркуш відновлення</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation type="unfinished">Копія від {when}.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation type="unfinished">Тут ще немає файлу справ: нічого не замінюється.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation type="unfinished">Теперішній файл справ тут інший. Він не втрачений: його збережено.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation type="unfinished">Чи має теперішній файл новіші зміни, сказати не можна.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation type="unfinished">
            <numerusform>Теперішній файл має на %n зміну більше, ніж копія. Її тоді в ньому не буде.</numerusform>
            <numerusform>Теперішній файл має на %n зміни більше, ніж копія. Їх тоді в ньому не буде.</numerusform>
            <numerusform>Теперішній файл має на %n змін більше, ніж копія. Їх тоді в ньому не буде.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation type="unfinished">Теперішній файл не має нічого новішого.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation type="unfinished">Теперішні файли зберігаються в: {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation type="unfinished">Через 30 днів вони видаляються з наступною резервною копією, і одразу, якщо видалено справу, яка ще є в них.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation type="unfinished">Тоді він відкривається тодішньою фразою, і кожен тодішній шлях знову діє. Передане відтоді лишається в колег; перед наступним експортом тека обміну має бути під рукою.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation type="unfinished">Більше не довіряти пристрою {name}?</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation type="unfinished">Відкликати довіру</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation type="unfinished">Без довіри від</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation type="unfinished">Причина (загублено, вкрадено, людина пішла)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation type="unfinished">Відтепер для цього пристрою нічого не запечатують, а зроблене ним цього дня чи пізніше відкладають при надходженні. Запечатане для нього раніше ще читається на ньому. Колеги мають зробити те саме у своїх файлах.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation type="unfinished">Вкажіть день.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation type="unfinished">Лише де закон це дозволяє і згоди не можна було отримати. Спершу запитайте когось досвідченого, не розкривайте більше, ніж треба, і скажіть клієнту, щойно це безпечно.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation type="unfinished">Запишіть, що каже клієнт, у його сенсі. Волонтери й місто про це не дізнаються.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished">Додати розкриття</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation type="unfinished">Розкрито без згоди</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation type="unfinished">Без згоди нічого не сказано.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation type="unfinished">клієнту ще не сказано</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation type="unfinished">клієнту сказано {day}</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished">Додати скаргу</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">Скарги</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation type="unfinished">Скарг немає.</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">відкрито</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished">Відповідь: {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation type="unfinished">Тепер це одна людина; усі справи її.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already</source>
        <translation type="unfinished">Це може бути хтось, хто вже є тут</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished">Відкрити ту справу</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation type="unfinished">Дуже ймовірно: {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation type="unfinished">Можливо: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Проти: {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">Знову так, як було.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished">Очистити поле</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Моя картка ключа</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation type="unfinished">Ключі і блокування…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Налаштування</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Мова</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Мова вікна</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation type="unfinished">Папери для клієнтів друкуються мовою клієнта.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished">Як на робочому столі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Високий контраст</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation type="unfinished">Розмір тексту в пунктах</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">Щільність</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Зручно</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Щільно</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation type="unfinished">Правопис не перевіряється: на цьому комп’ютері немає hunspell.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation type="unfinished">Мої власні слова…</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Сповіщення на стільниці</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Показувати</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Жодних</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Вигляд</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation type="unfinished">Що спливає строк або надійшли зміни, поки вікно не попереду. Вони нікого не називають.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation type="unfinished">Правопис нотаток перевіряє hunspell: {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation type="unfinished">Правопис не перевіряється: у hunspell немає словника.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished">Показати список</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Хто що бачив і змінював</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation type="unfinished">Кожна зміна і хто яку справу бачив, друкував чи передав. Список однієї справи — у її розділі «Згода і приватність».</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation type="unfinished">Перенести таблиці…</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation type="unfinished">З інших програм</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation type="unfinished">Клієнти, консультації й направлення або довідник, із CSV та XLSX.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation type="unfinished">Про Counsel</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation type="unfinished">Ліцензії всіх частин…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation type="unfinished">Оновлення з флешки…</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation type="unfinished">Версія {version} · Ліцензія EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation type="unfinished">Тека файлу справ: {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation type="unfinished">Працює без жодної мережі: з цього комп’ютера нічого не виходить, якщо Ви не експортуєте.</translation>
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
    <message>
        <source>Demo: made-up people</source>
        <translation type="unfinished">Демо: вигадані люди</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Демо</translation>
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
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation type="unfinished">Підписати цей папір сертифікатом</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation type="unfinished">Вибрати файл сертифіката…</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished">Парольна фраза сертифіката</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation type="unfinished">Підписати й зберегти…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation type="unfinished">Підписаний файл не зашифрований: кожен, хто може відкрити його теку, прочитає його. З інтернету нічого не береться; час у підписі — час цього комп’ютера. Сертифікат і фраза не зберігаються.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">Файл сертифіката</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Сертифікати</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Усі файли</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation type="unfinished">Спершу виберіть файл сертифіката.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">Зберегти підписаний PDF</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">Немає пропозицій</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">Додати до моїх слів</translation>
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
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Експортувати</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Вихідні</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Прийняти</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Надійшло</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Вирішити</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Відповідь</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Питання</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Обмін</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation type="unfinished">
            <numerusform>Вам запропоновано %n справу. Вона Ваша, щойно Ви приймете.</numerusform>
            <numerusform>Вам запропоновано %n справи. Вони Ваші, щойно Ви приймете.</numerusform>
            <numerusform>Вам запропоновано %n справ. Вони Ваші, щойно Ви приймете.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>%n пакет у теці, повний.</numerusform>
            <numerusform>%n пакети в теці, усі повні.</numerusform>
            <numerusform>%n пакетів у теці, усі повні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>Експортовано. %n пакет у теці, повний.</numerusform>
            <numerusform>Експортовано. %n пакети в теці, усі повні.</numerusform>
            <numerusform>Експортовано. %n пакетів у теці, усі повні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation type="unfinished">
            <numerusform>%n пакет зник із теки або був там пошкоджений; він знову там.</numerusform>
            <numerusform>%n пакети зникли з теки або були там пошкоджені; вони знову там.</numerusform>
            <numerusform>%n пакетів зникли з теки або були там пошкоджені; вони знову там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation type="unfinished">
            <numerusform>%n відмінність між людьми відкрита.</numerusform>
            <numerusform>%n відмінності між людьми відкриті.</numerusform>
            <numerusform>%n відмінностей між людьми відкриті.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished">Немає відкритих питань.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation type="unfinished">Останній експорт: {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished">Ще нічого не експортовано.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Впорядкувати за</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">За зростанням</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">За спаданням</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation type="unfinished">У звичному порядку</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation type="unfinished">Впорядковано: {column}, за зростанням</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation type="unfinished">Впорядковано: {column}, за спаданням</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation type="unfinished">Взяти з MEIN ORDNER</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished">Що береться</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation type="unfinished">Жодного імені з цієї теки в цій справі не знають. Перевірте, чия вона.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation type="unfinished">У цій теці немає нічого нового.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation type="unfinished">Уже в цій справі: {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation type="unfinished">Це написала інша установа. Перегляньте разом із клієнтом.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation type="unfinished">
            <numerusform>Узято %n пункт.</numerusform>
            <numerusform>Узято %n пункти.</numerusform>
            <numerusform>Узято %n пунктів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation type="unfinished">Тека: {names}
Створено: {office}, {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Крок</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation type="unfinished">Для довідника</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">Прийняти картку ключа…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Пристрій загублено…</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Люди і ключі</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Моя картка ключа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Організація</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Отримує</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation type="unfinished">Прийняті люди</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation type="unfinished">Відкликати довіру…</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation type="unfinished">Довіряти знову…</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation type="unfinished">Заступники…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Поки нікого</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation type="unfinished">Обмін потребує довіри: прийміть картки ключів колег, і нехай вони приймуть Вашу.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation type="unfinished">Довідник регіону</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation type="unfinished">Виберіть людину, щоб побачити відбиток.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation type="unfinished">Відбиток {fingerprint} · прийнято {day}</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation type="unfinished">Без довіри, бо: {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation type="unfinished">Записано. Діє, щойно довідник підписано.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation type="unfinished">Пристрою {name} більше не довіряють.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation type="unfinished">Знову довіряти пристрою {name}?</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation type="unfinished">Лише якщо певно, що ніхто інший його не мав у руках: наступний експорт принесе йому все затримане, і надіслане ним знову приймуть.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation type="unfinished">Довіряти знову</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">Картку ключа {name} прийнято.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation type="unfinished">нічого: без довіри від {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished">Показати давніші записи</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">Нова справа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сьогодні</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Прострочено</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished">Наступні сім днів</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">Нічого не горить</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation type="unfinished">Ні дати, ні кроку на наступні чотири тижні.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">Ще немає справ</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation type="unfinished">Для початку досить імені й мови: «Нова справа» або Ctrl+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Відмінності</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation type="unfinished">
            <numerusform>Колеги написали інше в %n полі. Збережено обидва.</numerusform>
            <numerusform>Колеги написали інше в %n полях. Збережено обидва.</numerusform>
            <numerusform>Колеги написали інше в %n полях. Збережено обидва.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation type="unfinished">Переглянути відмінності</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">Вас запитують</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation type="unfinished">
            <numerusform>Координація питає про %n поле, яке значення правильне.</numerusform>
            <numerusform>Координація питає про %n поля, яке значення правильне.</numerusform>
            <numerusform>Координація питає про %n полів, яке значення правильне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Відповідь</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation type="unfinished">Недописане</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished">Над чим працювали востаннє</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Нотатка</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Консультація</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Особа і сім’я</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Мета</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Крок</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Направлення</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Звільнення</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Лист</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Чернетка</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Зроблено: {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Аркуш відновлення</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished">Надрукувати аркуш…</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation type="unfinished">Ніхто не підтвердив, що він на папері. Без нього забута фраза коштує всіх справ цього файлу.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished">Прострочено: {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation type="unfinished">Пакет зі справою ще не надійшов. Прийміть те, що надійшло, або обміняйтеся ще раз.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation type="unfinished">{giver} пропонує Вам справу</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation type="unfinished">Запропонована справа</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation type="unfinished">Ваше речення до неї</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation type="unfinished">Прийняти справу</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished">Відхилити</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Пізніше</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation type="unfinished">Усе це прийшло з нею</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation type="unfinished">Речення до {giver}; для відмови потрібне</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation type="unfinished">Справа Ваша. Ваша відповідь вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation type="unfinished">Відхилено. Те, що прийшло з нею, знову прибрано з Вашого файлу; відповідь вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation type="unfinished">Чому: {reason}. Ґрунтується на: {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation type="unfinished">Запропоновано {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished">Що Вам слід знати</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation type="unfinished">Відкриті дати й строки</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished">Немає.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation type="unfinished">Протягом 14 днів: позначте кожен. Приймаючи, Ви за нього відповідаєте.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>Разом надійшов %n документ, {size}.</numerusform>
            <numerusform>Разом надійшли %n документи, усього {size}.</numerusform>
            <numerusform>Разом надійшло %n документів, усього {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation type="unfinished">
            <numerusform>Від %n документа тут поки що лише назва. Те, що ще в дорозі, надійде з наступним обміном.</numerusform>
            <numerusform>Від %n документів тут поки що лише назви. Те, що ще в дорозі, надійде з наступним обміном.</numerusform>
            <numerusform>Від %n документів тут поки що лише назви. Те, що ще в дорозі, надійде з наступним обміном.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation type="unfinished">Передати справу колезі</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation type="unfinished">Справа лишається Вашою, доки колега не прийме. Її запечатано лише для цієї людини, вона вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation type="unfinished">Запропонувати справу</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation type="unfinished">Справа запечатується…</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation type="unfinished">У Вашій команді ще немає консультанта. Спершу прийміть картку ключів на сторінці «Люди».</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation type="unfinished">
            <numerusform>%n дата припадає на наступні 14 днів. Колега має підтвердити її, перш ніж справа перейде; доти відповідаєте Ви.</numerusform>
            <numerusform>%n дати припадають на наступні 14 днів. Колега має підтвердити кожну, перш ніж справа перейде; доти відповідаєте Ви.</numerusform>
            <numerusform>%n дат припадають на наступні 14 днів. Колега має підтвердити кожну, перш ніж справа перейде; доти відповідаєте Ви.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation type="unfinished">Усе це переходить</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>Разом передається %n документ, {size}.</numerusform>
            <numerusform>Разом передаються %n документи, усього {size}.</numerusform>
            <numerusform>Разом передається %n документів, усього {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation type="unfinished">
            <numerusform>З %n документа передається лише назва: вмісту немає на цьому пристрої.</numerusform>
            <numerusform>З %n документів передається лише назва: вмісту немає на цьому пристрої.</numerusform>
            <numerusform>З %n документів передається лише назва: вмісту немає на цьому пристрої.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation type="unfinished">
            <numerusform>%n завдання волонтерів лишається у Вас: закінчіть його, нехай колега дасть нові.</numerusform>
            <numerusform>%n завдання волонтерів лишаються у Вас: закінчіть їх, нехай колега дасть нові.</numerusform>
            <numerusform>%n завдань волонтерів лишаються у Вас: закінчіть їх, нехай колега дасть нові.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished">Що переходить</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Скасувати дію</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольна фраза</translation>
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
        <translation type="unfinished">Я не пам’ятаю парольної фрази</translation>
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
        <translation type="unfinished">Введіть парольну фразу.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Відкриваємо…</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation type="unfinished">Демо з вигаданими людьми. Парольна фраза: {words}</translation>
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
        <translation type="unfinished">Задати нову парольну фразу</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Ключ відновлення з роздрукованого аркуша</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation type="unfinished">Задати парольну фразу і відімкнути</translation>
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
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation type="unfinished">Оновлення з флешки</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation type="unfinished">Вибрати теку флешки…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">Встановити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрити</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation type="unfinished">Програма перевіряє, хто підписав оновлення, чи воно новіше й чи нова версія працює на цьому комп’ютері. Лише тоді її запускають наступного разу.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation type="unfinished">Зробіть перед цим резервну копію. Файл справ, який відкриє новіша версія, оновлюється; попередній стан лежить поруч 30 днів.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation type="unfinished">Перевірка того, що на флешці…</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation type="unfinished">Нова версія розпаковується й перевіряється. Це триває хвилину…</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation type="unfinished">Тека флешки</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation type="unfinished">Зупинено. Далі використовується ця версія.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation type="unfinished">Версія {version}, підписана й ціла. Тут працює {present}.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation type="unfinished">Готово. Версія {version} запуститься наступного разу; закрийте програму.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished">Назад до версії {version}</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation type="unfinished">Версія {version} запуститься наступного разу. Файл справ, оновлений цією версією, відкриється там лише зі збереженого раніше: див. довідку про оновлення.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation type="unfinished">Період</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Минулий місяць</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">Цей рік</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">Минулий рік</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ім’я</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation type="unfinished">Заява про мовчання</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation type="unfinished">Останнє навчання</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation type="unfinished">Супроводжує</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Години</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Дорога</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation type="unfinished">Навчання і заява…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation type="unfinished">Угода…</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">Надрукувати угоду</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation type="unfinished">Години й витрати</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation type="unfinished">із зазначенням, на що</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished">Ще немає волонтерів</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation type="unfinished">Прийміть картку ключів волонтера в «Люди», тоді він тут.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">До людей</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation type="unfinished">Лише кількості: кого хто супроводжує, стоїть у справах. Години рахуються, коли їх прийняв консультант, і лише з файлів власної організації, що прийшли сюди цілком: дані волонтерів ніколи її не полишають, тож файли без імен не приносять і кількостей волонтерів.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation type="unfinished">По пункту в рядку. Обидві сторони підписують надруковану угоду.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Угода</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ще ні</translation>
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
        <source>{count} to look at</source>
        <translation type="unfinished">переглянути: {count}</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation type="unfinished">Завдання для волонтера</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation type="unfinished">Хтось без картки ключів: словами</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation type="unfinished">Як звати цю людину?</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation type="unfinished">Як звати цю людину? (лишається тут)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation type="unfinished">Напишіть, як звати цю людину.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">Зберегти пакет</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation type="unfinished">Перечитати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation type="unfinished">Волонтер отримує лише це. Без здоров’я, без притулку, без адреси: досить місця зустрічі.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation type="unfinished">Це все, що містить пакет</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation type="unfinished">Погляньте ще раз</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation type="unfinished">Ці слова можуть сказати більше, ніж треба волонтеру. Вирішуєте Ви.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation type="unfinished">Запечатати пакет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">Я їх сказав</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation type="unfinished">Зберегти пакет…</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation type="unfinished">Пакет для {volunteer} запечатано. Він вийде з наступним обміном.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Переглянути</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation type="unfinished">Повернути…</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation type="unfinished">Прийняти й додати…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Прийняти</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">Передати далі</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation type="unfinished">Прийняти й щось додати</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation type="unfinished">Слова волонтера лишаються як є. Те, що Ви додаєте, — Ваше, лишається в консультантів і не надсилається.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation type="unfinished">Повернути з реченням</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation type="unfinished">Волонтер прочитає речення після наступного обміну й зможе написати наново.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished">Повернути</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation type="unfinished">Цю справу тепер веде {name}. Якщо передати далі, {name} отримає цю дату з наступним обміном як дату справи.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation type="unfinished">Цю справу тепер веде {name}, тому додати документ тут не можна. Поверніть, будь ласка, і попросіть волонтера віддати папір: {name}.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation type="unfinished">Цю справу тепер веде {name}. Що ви приймете, залишиться тут; скажіть, будь ласка, {name}, що важливо.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">переглянути</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">прийнято</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">повернено</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation type="unfinished">дорога {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation type="unfinished">Написано наново. До попереднього тексту Ви сказали: {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation type="unfinished">Волонтер читає: {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished">Доповнення: {words}</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished">Дати завдання</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Волонтери</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation type="unfinished">Завдань ще не дано</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation type="unfinished">Волонтер отримує одне завдання і нічого більше з цієї справи.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation type="unfinished">Ще немає відомих волонтерів</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation type="unfinished">Прийміть картку ключів волонтера в «Люди» або дайте завдання словами, які скажете особисто.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">До людей</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation type="unfinished">Волонтер</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">забрано</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">завершено</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation type="unfinished">дано словами, відповіді ще немає</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">дано</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">до {day}</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation type="unfinished">Змінити й запечатати знову</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation type="unfinished">Закінчити завдання…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished">Забрати його…</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation type="unfinished">Закрито для: {name}. Той пристрій дізнається про це з наступним обміном.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation type="unfinished">{name} відкриває це завдання тими самими словами на іншому пристрої. Що надходить звідти, не приймається. Запитайте, будь ласка, для кого воно.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation type="unfinished">Закрити для: {name}</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation type="unfinished">Закінчити це завдання</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation type="unfinished">Волонтер дізнається з наступним обміном, що завдання закінчилося, але не чому.</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation type="unfinished">Забрати цей пакет?</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation type="unfinished">З наступним обміном він закриється на пристрої волонтера; так само після останнього дня. Написане волонтером збережено, його ще можна віддати. Це тримається на співпраці: прочитаного чи переписаного не забере жодна програма.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Забрати</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation type="unfinished">Не записуйте слів і не надсилайте їх. Вони стоять тут один раз і ніде не зберігаються.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation type="unfinished">Файл іде на флешку або в теку. Перший пристрій, що відкриє його й відповість, має завдання; другому відмовлять.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation type="unfinished">Скажіть ці слова {name} особисто</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation type="unfinished">{bits} біт: хто має файл і жодного слова, мусить пробувати мільярди мільярдів разів, і кожна спроба коштує комп’ютеру близько секунди.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">Вперед</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation type="unfinished">Мій тиждень</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation type="unfinished">з іменами й моїми словами</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation type="unfinished">Список тижня</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Файл календаря…</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation type="unfinished">Файл календаря каже вид і номер справи, більше нічого.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation type="unfinished">spysok-tyzhnia</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished">Зберегти файл календаря</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Збережено як {file}.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation type="unfinished">Стерти ключі цього файлу зараз?</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">СТЕРТИ</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation type="unfinished">Щоб продовжити, введіть {word}</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation type="unfinished">Стерти ключі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Скасувати</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Тека: {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation type="unfinished">Файл справ стає нечитабельним для всіх, одразу й назавжди: фраза, аркуш відновлення, аркуші організації й цей комп’ютер більше його тут не відкриють. Це для миті, коли хтось ось-ось забере комп’ютер.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation type="unfinished">Що лишається читабельним деінде</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation type="unfinished">Резервна копія, з фразою чи аркушем свого дня. Експортоване — для тих, кому запечатано. Надруковані й збережені папери. Хто скопіював цю теку раніше. SSD може якийсь час тримати старі блоки; проти цього допоможе лише шифрування всього диска.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation type="unfinished">Не все вдалося стерти: {files}. Видаліть теку вручну.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation type="unfinished">Ключі стерто. Тут цей файл справ більше ніхто не прочитає.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation type="unfinished">Запис у сховищі ключів лишився; без файлу ключів він нічого не відкриває.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation type="unfinished">Зупинено. Усе так, як було.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">Зачекайте хвилинку…</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation type="unfinished">Хвилинку… Це один крок, його не можна зупинити.</translation>
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
