<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcceptCard</name>
    <message>
        <source>Accept a key card</source>
        <translation type="unfinished">قبول بطاقة مفتاح</translation>
    </message>
    <message>
        <source>Text of the key card</source>
        <translation type="unfinished">نص بطاقة المفتاح</translation>
    </message>
    <message>
        <source>This card is accepted already. Accepting it again may change what the person receives.</source>
        <translation type="unfinished">هذه البطاقة مقبولة من قبل. قبولها مرة أخرى قد يغيّر ما يصل إلى هذا الشخص.</translation>
    </message>
    <message>
        <source>This is my coordinator: also trust everybody in their directory</source>
        <translation type="unfinished">هذا منسّقي: ثِق أيضاً بكل من في دليله</translation>
    </message>
    <message>
        <source>Open a card file…</source>
        <translation type="unfinished">فتح ملف بطاقة…</translation>
    </message>
    <message>
        <source>What this person receives</source>
        <translation type="unfinished">ما الذي يصل إلى هذا الشخص</translation>
    </message>
    <message>
        <source>We compared the words in person or by phone</source>
        <translation type="unfinished">قارنّا الكلمات وجهاً لوجه أو بالهاتف</translation>
    </message>
    <message>
        <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
        <translation type="unfinished">1. اتصل بالشخص على رقم كنت تعرفه من قبل، أو قابله.
2. يفتح «الأشخاص» ويقرأ لك كلماته العشر؛ وأنت تتابع هنا.
3. إذا اختلفت كلمة واحدة فلا تقبل البطاقة: ربما بدّلها أحد في الطريق.</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
        <translation type="unfinished">افتح ملف بطاقة الشخص الآخر، أو ألصق نص بطاقة مفتاحه.</translation>
    </message>
    <message>
        <source>Open a card file</source>
        <translation type="unfinished">فتح ملف بطاقة</translation>
    </message>
    <message>
        <source>The same as digits: {fingerprint}</source>
        <translation type="unfinished">نفسها بالأرقام: {fingerprint}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">يصل إليه</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
        <translation type="unfinished">هذا الشخص معروف هنا بمفتاح آخر. لا تقبل البطاقة إلا إذا أخبرك بنفسه أن لديه جهازاً جديداً.</translation>
    </message>
</context>
<context>
    <name>AddDate</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation type="unfinished">الساعة، إذا كنت تعرفها</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation type="unfinished">الموضوع والمكان</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">إضافة موعد</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it.</source>
        <translation type="unfinished">اتركه فارغاً إذا كنت لا تعرفه.</translation>
    </message>
    <message>
        <source>For example: parents&apos; evening at the school. And where it is.</source>
        <translation type="unfinished">مثلاً: لقاء الأهل في المدرسة. وأين يكون.</translation>
    </message>
    <message>
        <source>When is the date of {name}?</source>
        <translation type="unfinished">متى موعد {name}؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished">في أي ساعة؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">ما الموضوع؟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Please give the day, for example 24.12.2026.</source>
        <translation type="unfinished">يرجى كتابة اليوم، مثلاً 24.12.2026.</translation>
    </message>
    <message>
        <source>Please give the time like this: 14:30. Or leave it empty.</source>
        <translation type="unfinished">يرجى كتابة الساعة هكذا: 14:30. أو تركها فارغة.</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation type="unfinished">يرجى كتابة الموضوع.</translation>
    </message>
</context>
<context>
    <name>AddHours</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>What the way cost, in euros</source>
        <translation type="unfinished">تكلفة الطريق باليورو</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished">ماذا فعلت</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">تسجيل الساعات</translation>
    </message>
    <message>
        <source>For example: 3,20. Leave it empty if it cost nothing.</source>
        <translation type="unfinished">مثلاً: 3,20. اتركه فارغاً إذا لم يكلّف شيئاً.</translation>
    </message>
    <message>
        <source>For example: went along to the school.</source>
        <translation type="unfinished">مثلاً: ذهبت معه إلى المدرسة.</translation>
    </message>
    <message>
        <source>When did you help {name}?</source>
        <translation type="unfinished">متى ساعدت {name}؟</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished">كم من الوقت؟</translation>
    </message>
    <message>
        <source>What did the way cost?</source>
        <translation type="unfinished">كم كلّف الطريق؟</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished">ماذا فعلت؟</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">المدة</translation>
    </message>
    <message>
        <source>What the way cost</source>
        <translation type="unfinished">تكلفة الطريق</translation>
    </message>
    <message>
        <source>Please give a day that has passed.</source>
        <translation type="unfinished">يرجى كتابة يوم مضى.</translation>
    </message>
    <message>
        <source>Please choose how long it took.</source>
        <translation type="unfinished">يرجى اختيار المدة.</translation>
    </message>
    <message>
        <source>Please give the sum like this: 3,20</source>
        <translation type="unfinished">يرجى كتابة المبلغ هكذا: 3,20</translation>
    </message>
    <message>
        <source>Please write what you did.</source>
        <translation type="unfinished">يرجى كتابة ما فعلت.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} س {minutes} د</translation>
    </message>
</context>
<context>
    <name>AddPaper</name>
    <message>
        <source>Choose a photo or PDF…</source>
        <translation type="unfinished">اختيار صورة أو PDF…</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished">الصورة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">إضافة ورقة</translation>
    </message>
    <message>
        <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
        <translation type="unfinished">ضع الورقة على طاولة والضوء من الجانب. صوّر الصفحة كاملة. تُحفظ الصفحة فقط، لا مكان التصوير ولا وقته.</translation>
    </message>
    <message>
        <source>For example: letter from the school.</source>
        <translation type="unfinished">مثلاً: رسالة من المدرسة.</translation>
    </message>
    <message>
        <source>Which paper of {name}?</source>
        <translation type="unfinished">أي ورقة من أوراق {name}؟</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">ما هذا؟</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation type="unfinished">ملف PDF</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">صورة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">ورقة</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation type="unfinished">أي صورة أو ملف PDF؟</translation>
    </message>
    <message>
        <source>Please choose a photo or a PDF.</source>
        <translation type="unfinished">يرجى اختيار صورة أو ملف PDF.</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation type="unfinished">يرجى كتابة ما هي.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished">الرقم المرجعي على قسيمة الرد</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation type="unfinished">ابحث عن الإحالة</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation type="unfinished">قراءة صورة أو مسح ضوئي أو ملف رد…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished">لصق صورة</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation type="unfinished">يمكن أيضًا إفلات الملفات هنا. تُقرأ ولا تُحفظ. يمكن الرد بملف على رسالة إحالة من جهة أخرى (PDF).</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished">الردود على الإحالات</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation type="unfinished">صورة أو مسح ضوئي أو ملف رد</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation type="unfinished">صور ومسوح ضوئية وردود</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished">لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation type="unfinished">أي إحالة</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">حفظ الرد</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">فتح الحالة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation type="unfinished">حُفظ الرد على {reference}.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation type="unfinished">يملأ الملف ما يلي. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation type="unfinished">يذكر أنه آتٍ من {sender}.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation type="unfinished">يرد على رسالة {day}.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation type="unfinished">حتى الآن: {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">موعد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation type="unfinished">حفظ ملف الرد…</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation type="unfinished">هذه الرسالة تطلب ردًّا</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation type="unfinished">يذكر الملف الرقم المرجعي ولا يذكر الشخص أبدًا. لا تشخيصات من فضلك. وهو غير مشفر: أرسله كما ترسل القسيمة الورقية.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation type="unfinished">{sender} · المرجع {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation type="unfinished">حفظ ملف الرد</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation type="unfinished">حُفظ الرد في {folder}.</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>What you need help with</source>
        <translation type="unfinished">بماذا تحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">طلب المساعدة</translation>
    </message>
    <message>
        <source>In danger: 112 ambulance and fire, 110 police</source>
        <translation type="unfinished">في الخطر: 112 الإسعاف والإطفاء، 110 الشرطة</translation>
    </message>
    <message>
        <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
        <translation type="unfinished">كلاهما مجاني ليلاً ونهاراً. ما تكتبه هنا يُقرأ بعد أن تسلّمه فقط: إذا كان الأمر لا ينتظر، فاتصل بمستشارك هاتفياً.</translation>
    </message>
    <message>
        <source>One or two sentences. You need not know what would help.</source>
        <translation type="unfinished">جملة أو جملتان. لا يلزم أن تعرف ما الذي يساعد.</translation>
    </message>
    <message>
        <source>What do you need help with for {name}?</source>
        <translation type="unfinished">بماذا تحتاج إلى مساعدة من أجل {name}؟</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">يرجى كتابة جملة أو جملتين.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation type="unfinished">تأتي التغييرات من سجل الملف؛ أما الاطلاع والطباعة والتسليم فمن سجل لا يزيد إلا نموًّا. لا تتكرر المحتويات هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation type="unfinished">تصدير الجدول (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation type="unfinished">جواب لصاحب الشأن…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">أي قيود</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">شوهد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">كُتب</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">طُبع أو حُفظ أو سُلِّم</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">حُذف</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation type="unfinished">ما فعله البرنامج</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">البحث في القائمة</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation type="unfinished">الاسم أو الحالة أو نوع السجل  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">الجميع</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">عمليات الوصول</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished">لا شيء للعرض</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation type="unfinished">لا قيد يطابق هذه المرشحات.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">من وصل إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">من رأى ماذا ومن غيّره</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation type="unfinished">من وصل إلى {case}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">حفظ القائمة</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">قائمة الوصول</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation type="unfinished">من وصل إلى ملفي؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ماذا جرى</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">بماذا</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">اختيار المكان…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation type="unfinished">أُنشئت النسخة الاحتياطية وقُرئت للتحقق: {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">لا يوجد بعد</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation type="unfinished">لم يُختر مكان بعد.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation type="unfinished">تذهب إلى: {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished">تلقائيًّا</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation type="unfinished">عند كل قفل</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">مرة في اليوم</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">مرة في الأسبوع</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">أبدًا</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation type="unfinished">فحص هذا الملف…</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation type="unfinished">تلقائيًّا عند قفل الملف</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation type="unfinished">من النسخ التلقائية تُحفظ الأخيرة لآخر {daily} يومًا و{weekly} أسبوعًا؛ والمنشأة يدويًّا تبقى.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">العدد</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished">عرض كأعمدة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">عرض كجدول</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">تسليم إلى</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation type="unfinished">تعيين المنطقة إلى</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation type="unfinished">إغلاق بسبب</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation type="unfinished">تغيير هذه الحالات</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished">لم يتغير شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation type="unfinished">
            <numerusform>لن تتغير أي حالة:</numerusform>
            <numerusform>ستتغير حالة واحدة:</numerusform>
            <numerusform>ستتغير حالتان:</numerusform>
            <numerusform>ستتغير %n حالات:</numerusform>
            <numerusform>ستتغير %n حالة:</numerusform>
            <numerusform>ستتغير %n حالة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform>لا تبقى أي حالة كما هي:</numerusform>
            <numerusform>تبقى حالة واحدة كما هي:</numerusform>
            <numerusform>تبقى حالتان كما هما:</numerusform>
            <numerusform>تبقى %n حالات كما هي:</numerusform>
            <numerusform>تبقى %n حالة كما هي:</numerusform>
            <numerusform>تبقى %n حالة كما هي:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished">عادت الحالات كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>لم تتغير أي حالة.</numerusform>
            <numerusform>تغيرت حالة واحدة.</numerusform>
            <numerusform>تغيرت حالتان.</numerusform>
            <numerusform>تغيرت %n حالات.</numerusform>
            <numerusform>تغيرت %n حالة.</numerusform>
            <numerusform>تغيرت %n حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">يُرجى الاختيار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation type="unfinished">جملة واحدة يمكن التحقق منها: ما الذي تحقق، وبحلول متى.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">خطوة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">موعد</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">البيانات المسلَّمة</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished">إضافة مؤسسة…</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation type="unfinished">إضافة إعفاء من السرية…</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation type="unfinished">لا يظهر في الرسالة إلا ما أُشِّر عليه هنا.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">الإعفاء من السرية المهنية</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation type="unfinished">لمستلم واحد ولغرض واحد ولمعلومات محددة؛ طوعي وقابل للسحب. ينتهي بانتهاء سببه. يُرجى قراءته بصوت مسموع بلغة صاحب الشأن.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">مؤسسة</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">الدليل مشترك: لا مكان فيه لبيانات أصحاب الشأن.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">التسلسل الزمني</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">الشخص والأسرة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">الاحتياجات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">المواعيد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">المستندات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">الرسائل</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">الإحالات</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation type="unfinished">الموافقة والخصوصية</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">كل الحالات</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation type="unfinished">الموعد التالي والخطوات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">استشارة جديدة</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation type="unfinished">لم تعد هذه الحالة هنا</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation type="unfinished">ربما حُذفت أو دُمجت مع أخرى.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">الموعد التالي</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation type="unfinished">لا مواعيد مفتوحة.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation type="unfinished">كل المواعيد ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">الخطوات التالية</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation type="unfinished">لا خطوات مفتوحة.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation type="unfinished">كل الخطوات ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">إضافة خطوة</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation type="unfinished">حساب المهل…</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation type="unfinished">للمترجم…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished">لا مواعيد</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation type="unfinished">هل وصلت رسالة؟ احسب ما يجب فعله وبحلول متى.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation type="unfinished">المحسوب: {ours}، في القرار: {theirs}؛ الأقرب هو المعتبر</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation type="unfinished">قاعدة يجب التحقق منها</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation type="unfinished">إعفاء {number}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation type="unfinished">فتح حالة {who} · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation type="unfinished">ليس في ملف الحالات هذا: {numbers}</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation type="unfinished">كتابة رسالة بشأن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation type="unfinished">أخذ من MEIN ORDNER…</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished">لا رسائل بعد</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation type="unfinished">تُنشأ الأوراق من جديد كل مرة ولا تُخزن أبدًا.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation type="unfinished">MEIN ORDNER كملف</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">مجلدات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation type="unfinished">{paper} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation type="unfinished">إحالة، رسالة: {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation type="unfinished">إعفاء، استمارة للتوقيع: {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation type="unfinished">يرجى اختيار رسالة أولاً.</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation type="unfinished">كم من المساعدة يلزم؟</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation type="unfinished">0 لا شيء · 1 قليل · 2 بعض · 3 كثير · 4 عاجل. نقرة واحدة تحفظ. الترتيب: ما يأتي أولًا لدى صاحب الشأن.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">الترتيب</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">الأسماء</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">الأسرة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">الإقامة</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation type="unfinished">المدرسة والعمل</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">الظروف</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation type="unfinished">جعل الاثنين شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation type="unfinished">حُفظ الشخص والحالة.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished">إضافة هدف</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation type="unfinished">البحث عن دورة أو مكان</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished">خطوات أخرى</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">لا خطة بعد</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation type="unfinished">اتفقا على هدف واحد مهم للشخص وعلى خطوة أولى.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation type="unfinished">إضافة خطوة نحو: {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished">تعديل {what}</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation type="unfinished">مراجعة في {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation type="unfinished">وقّعه الطرفان في {day}</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished">إضافة إعفاء</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation type="unfinished">الإعفاءات من السرية</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished">من يقرأ ماذا</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation type="unfinished">النواب من المنظمة نفسها: الحالة كاملة.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation type="unfinished">منسق المدينة: أعداد بلا أسماء ولا نصوص ولا أرقام.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation type="unfinished">المتطوعون: مهمة واحدة لكل منهم ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation type="unfinished">الملاحظات المحمية لا تُطبع أبدًا إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">من وصل إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation type="unfinished">لم يُفصح عن شيء لأحد.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">سارٍ</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation type="unfinished">غير سارٍ اليوم</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation type="unfinished">أُعطي في {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">حتى {day}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished">ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation type="unfinished">كتابة ملاحظة…  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">الموضوع</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} د</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">الدقائق</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation type="unfinished">حُفظت الاستشارة القصيرة.</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished">إضافة إحالة</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished">لا إحالات بعد</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation type="unfinished">لا تسلّم الإحالة إلا البيانات التي تؤشر عليها.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation type="unfinished">رد بتاريخ {day}</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished">كتابة الرسالة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">تعديل</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation type="unfinished">إدخال الرد</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished">أُرسلت في {day}</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation type="unfinished">يذهب صاحب الشأن بنفسه</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation type="unfinished">لا إعفاء بعد</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation type="unfinished">تسلّم: {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation type="unfinished">الرد بحلول {day}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished">يتحدث {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation type="unfinished">سُلِّمت في {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished">أُغلقت في {day}</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation type="unfinished">سلّمتم هذه الحالة؛ يتولاها الآن {name}. هنا يمكن قراءتها فقط.</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation type="unfinished">اتُّفق عليه في استشارة {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation type="unfinished">أُشِّر عليه.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished">فُتح من جديد.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">استشارة</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation type="unfinished">ملحق لاستشارة</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation type="unfinished">ملاحظة محمية</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation type="unfinished">تغيرت بعد التوقيع</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">موقَّعة</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation type="unfinished">رسالة · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation type="unfinished">إحالة · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation type="unfinished">مستند · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation type="unfinished">مستند محمي</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation type="unfinished">مهمة لـ{volunteer}</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation type="unfinished">ملاحظة متطوع · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">فُتحت الحالة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">سُلِّمت</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">أُغلقت الحالة</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished">مرشح</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">العروض</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">المرشحات النافذة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">مستشار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished">الاحتفاظ بهذا العرض…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished">حذف عرض</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">إزالة المرشح {filter}</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished">إزالة الكل</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">البحث في الحالات</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation type="unfinished">اسم بأي خط، أو كلمات من ملاحظة  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished">مستحقة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">حالاتي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">مغلقة</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished">يجوز محوها</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">أي حالات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">حالة جديدة</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation type="unfinished">بالحالات المختارة</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished">فتح هذه الحالة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">الموضوع</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">وُجد في</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished">الاحتفاظ بهذا العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">اسم العرض</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">احتفاظ</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation type="unfinished">
            <numerusform>بلا حالات مختارة</numerusform>
            <numerusform>بحالة واحدة مختارة</numerusform>
            <numerusform>بحالتين مختارتين</numerusform>
            <numerusform>بـ%n حالات مختارة</numerusform>
            <numerusform>بـ%n حالة مختارة</numerusform>
            <numerusform>بـ%n حالة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished">تسليم…</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation type="unfinished">تعيين المنطقة…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished">إغلاق…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation type="unfinished">
            <numerusform>لم يوجد شيء في كل الحالات</numerusform>
            <numerusform>وُجدت واحدة في كل الحالات</numerusform>
            <numerusform>وُجدت اثنتان في كل الحالات</numerusform>
            <numerusform>وُجدت %n في كل الحالات</numerusform>
            <numerusform>وُجدت %n في كل الحالات</numerusform>
            <numerusform>وُجدت %n في كل الحالات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation type="unfinished">الحروف الأقل تجد أكثر. مفتاح Esc يفرغ حقل البحث.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished">لا حالة مفتوحة</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation type="unfinished">يكفي اسم ولغة للبدء.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation type="unfinished">تظهر الحالات هنا بعد دمج الصادرات في صندوق الوارد.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished">لا حالة هنا</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation type="unfinished">الأزرار أعلاه تعرض الحالات الأخرى.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation type="unfinished">اسم بكتابة مشابهة</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation type="unfinished">{what}، بكتابة مشابهة</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation type="unfinished">(بلا اسم)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation type="unfinished">حُذف العرض «{name}».</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation type="unfinished">الحالات في القائمة</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation type="unfinished">
            <numerusform>لا حزم في المجلد موقعة من هذا الجهاز دون هذه النسخة.</numerusform>
            <numerusform>حزمة واحدة في المجلد موقعة من هذا الجهاز، لكن ليس من هذه النسخة من البرنامج. توجد نسخة ثانية. إحداهما تحتاج مفاتيح خاصة بها حتى يُعرف ما ينقص.</numerusform>
            <numerusform>حزمتان في المجلد موقعتان من هذا الجهاز، لكن ليس من هذه النسخة من البرنامج. توجد نسخة ثانية. إحداهما تحتاج مفاتيح خاصة بها حتى يُعرف ما ينقص.</numerusform>
            <numerusform>%n حزم في المجلد موقعة من هذا الجهاز، لكن ليس من هذه النسخة من البرنامج. توجد نسخة ثانية. إحداهما تحتاج مفاتيح خاصة بها حتى يُعرف ما ينقص.</numerusform>
            <numerusform>%n حزمة في المجلد موقعة من هذا الجهاز، لكن ليس من هذه النسخة من البرنامج. توجد نسخة ثانية. إحداهما تحتاج مفاتيح خاصة بها حتى يُعرف ما ينقص.</numerusform>
            <numerusform>%n حزمة في المجلد موقعة من هذا الجهاز، لكن ليس من هذه النسخة من البرنامج. توجد نسخة ثانية. إحداهما تحتاج مفاتيح خاصة بها حتى يُعرف ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation type="unfinished">مفاتيح جديدة لهذه النسخة…</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation type="unfinished">طلب كل شيء من جديد</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation type="unfinished">يطلب التصدير التالي من {name} إرسال كل شيء من جديد.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation type="unfinished">مفاتيح جديدة لهذه النسخة؟</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation type="unfinished">تصبح هذه النسخة جهازًا قائمًا بذاته. لا يضيع شيء هنا. على زملائك قبول بطاقة مفاتيحك الجديدة قبل أن يقرؤوا ما ترسله من الآن. وما كُتب في النسخة الأخرى لا يصلك إلا عن طريقهم.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished">إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation type="unfinished">أُنشئت مفاتيح جديدة. يُرجى إظهار بطاقة مفاتيحك الجديدة للجميع.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">بطاقة المفتاح</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">تصفّح المجلد</translation>
    </message>
    <message>
        <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
        <translation type="unfinished">أشِر إلى ما هو موجود. انظر فيه مع الشخص فقط: المجلد ملكه.</translation>
    </message>
    <message>
        <source>Which papers has {name} got?</source>
        <translation type="unfinished">أي أوراق لدى {name}؟</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation type="unfinished">موجود</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation type="unfinished">ناقص</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة أجزاء من ملف الحالات.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation type="unfinished">الإعدادات، «فحص هذا الملف» تقول المزيد.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متأخرة. تنتهي المهام بحسب آخر يوم شوهد هنا. يرجى ضبط التاريخ والوقت.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">إضافة…</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">إزالة {entry}</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">بحلول</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">إضافة خطوة</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation type="unfinished">الخطوة {number}: ماذا</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation type="unfinished">الخطوة {number}: من</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation type="unfinished">الخطوة {number}: بحلول</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation type="unfinished">إزالة الخطوة {number}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">الخطوات التالية</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">الوقائع</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation type="unfinished">محمي: لا يُطبع إلا إذا طلبت ذلك صراحةً، وخارج منظمتك لا يعلم أحد أكثر من أن استشارة جرت. نائبك يقرأه أيضًا.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation type="unfinished">عادي. للصحة أو العنف أو المعتقد أو قصة اللجوء اختر «محمي». نائبك يقرأ كليهما.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">العودة إلى الحالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation type="unfinished">تقرير أو ورقة لصاحب الشأن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">دليل</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation type="unfinished">إلى الدليل</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation type="unfinished">حُذفت الاستشارة.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">استشارة جديدة</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation type="unfinished">استشارة {day}</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation type="unfinished">حُفظت الاستشارة.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished">أُزيلت الخطوة.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">توقيع</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation type="unfinished">كتابة ملحق</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation type="unfinished">ملحق لاستشارة {day}.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished">وُقِّعت في {day}</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation type="unfinished">ليست هذه الكلمات التي وُقِّعت: جلب دمجٌ كلمات أخرى. السجل يُظهر الاثنتين.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation type="unfinished">تبقى كما هي؛ ويمكن إضافة ملحق.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation type="unfinished">هل تُوقَّع هذه الاستشارة؟</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation type="unfinished">بعد ذلك لا يمكن لأحد تغييرها أو حذفها، ولا أنت. التصحيحات والإضافات تُكتب في ملحق.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation type="unfinished">حدث خطأ ما في البرنامج. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation type="unfinished">حُفظت تفاصيل بلا أي بيانات شخصية لمن يعتنون بالبرنامج:
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished">متابعة العمل</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation type="unfinished">قفل والبدء من جديد</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished">يوم.شهر.سنة</translation>
    </message>
    <message>
        <source>Choose {field} in the calendar</source>
        <translation type="unfinished">اختيار {field} من التقويم</translation>
    </message>
    <message>
        <source>In our calendar: {day}</source>
        <translation type="unfinished">في تقويمنا: {day}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished">الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished">الشهر التالي</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">غداً</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">أمس</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform>متأخر %n يوم</numerusform>
            <numerusform>متأخر يوماً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
            <numerusform>متأخر %n يوماً</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation type="unfinished">حساب المهل</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">كيف وصل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation type="unfinished">قُدِّم طلب اللجوء في</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation type="unfinished">دخول ألمانيا في</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation type="unfinished">الاحتفاظ بالمختارة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">هذا ليس تاريخًا. اكتب يوم.شهر.سنة.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation type="unfinished">أدخل التاريخ الموثق: لا تاريخًا مخمَّنًا أبدًا.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation type="unfinished">يتوقف القانون المطبق على يوم تقديم طلب اللجوء.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation type="unfinished">يُعدّ مبلَّغًا في {day}.</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation type="unfinished">هذه ليست استشارة قانونية. المعتبر هو التاريخ في تعليمات القرار نفسه؛ يُرجى عرضه على محامٍ أو استشارة إجراءات اللجوء.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation type="unfinished">تنقص بعض القواعد لأن ملفها تالف:</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">التاريخ المذكور في القرار</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">يجب التحقق</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation type="unfinished">{basis} · المصدر: {source} · فُحص في {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation type="unfinished">القرار يذكر اليوم: يُرجى إدخاله أدناه.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation type="unfinished">{earlier} هو المعتبر، اليوم الأقرب (الآخر: {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation type="unfinished">{day} عطلة نهاية أسبوع أو عطلة رسمية: يوم العمل التالي.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation type="unfinished">{day} عطلة نهاية أسبوع أو عطلة رسمية: احتياطًا يوم العمل السابق.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation type="unfinished">يقع يوم التبليغ في عطلة. بعض المحاكم تؤجله: عندئذ يكون {day}. اعتمد اليوم الأقرب.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation type="unfinished">نواب {name}</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">النواب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation type="unfinished">لا يوجد بعد أحد آخر من هذه المنظمة.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation type="unfinished">يتلقى النواب الحالات كاملة بالأسماء والملاحظات. هذا مسموح داخل المنظمة الواحدة فقط (§ 203 StGB). أما غيرهم فيتلقونها بلا أسماء ونصوص.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation type="unfinished">يسري على الجميع حالما يُوقَّع الدليل ويُرسل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished">الاختلافات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">سؤال</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">القرار لاحقًا</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">إبقاء هذا</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">سؤال المستشارين</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation type="unfinished">وضع السؤال جانبًا</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation type="unfinished">لا يضيع شيء: تبقى القيمة الأخرى في السجل.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">لا اختلافات مفتوحة</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation type="unfinished">عندما يغيّر شخصان الحقل نفسه دون علم أحدهما بالآخر، تظهر القيمتان هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>لا اختلافات للبت فيها</numerusform>
            <numerusform>اختلاف واحد للبت فيه</numerusform>
            <numerusform>اختلافان للبت فيهما</numerusform>
            <numerusform>%n اختلافات للبت فيها</numerusform>
            <numerusform>%n اختلافًا للبت فيها</numerusform>
            <numerusform>%n اختلاف للبت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation type="unfinished">{person}، {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation type="unfinished">تُعرض هذه القيمة الآن.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation type="unfinished">يبقى مفتوحًا؛ تُحفظ القيمتان.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation type="unfinished">يذهب السؤال إلى {people} مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation type="unfinished">حُفظ. يعود ردك مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">أُبقي. تبقى القيمة الأخرى في السجل.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation type="unfinished">أو الرد بجملة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation type="unfinished">تذهب الجملة إلى من لديهم الحالة كاملة. والمنسقية بلا أسماء تعلم فقط أنك أجبت.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">السؤال موجَّه إليك</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">سُئل</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation type="unfinished">يسألك {person} أي قيمة صحيحة.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation type="unfinished">{people}: سُئلوا أي قيمة صحيحة.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation type="unfinished">اختار {person} قيمة.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation type="unfinished">أجاب {person} بجملة ليست لهذا الملف.</translation>
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
        <translation type="unfinished">جزء من الدليل</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">المؤسسات</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">الدورات</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">التدريب والعمل</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished">البحث في الدليل</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation type="unfinished">الاسم أو النوع أو الجهة أو المدينة  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">الدليل</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished">قيد جديد</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation type="unfinished">ما زال صحيحًا اليوم</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished">حفظ كجدول…</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation type="unfinished">حفظ بصيغة HSDS…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished">إدخال…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation type="unfinished">ما تضيفه يصل إلى زملائك مع التصدير التالي.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation type="unfinished">أين يوضع الجدول؟</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation type="unfinished">أين يوضع الدليل؟</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation type="unfinished">حُفظ. يستطيع الجميع قراءة الملف؛ لا يحوي بيانات أصحاب الشأن.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">الدليل مشترك: لا مكان فيه لبيانات أصحاب الشأن.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation type="unfinished">الجهة أو جهة الاتصال</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">أماكن شاغرة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">فُحص</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">أبدًا</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished">فحص من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">فحص هذا الملف</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished">جارٍ النظر في كل شيء…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">إصلاح</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation type="unfinished">تم الإيقاف. لم يُفحَص الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation type="unfinished">أُصلح؛ لم يُرمَ شيء.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished">سليم</translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished">يُرجى النظر</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">غير سليم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">مستند</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished">الصورة كاملة</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation type="unfinished">لا يُعرض هذا النوع من المستندات هنا</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation type="unfinished">تُفتح النسخة المحفوظة في برنامج المكتب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">إضافة مستندات…</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation type="unfinished">أفلت الصور والأوراق هنا. تُحفظ مشفرة، بلا مكان الصورة ولا نصوص PDF البرمجية. تبقى الأصول حيث هي.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">إضافة مستندات</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation type="unfinished">صور ومستندات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation type="unfinished">
            <numerusform>لا مستندات تُضاف…</numerusform>
            <numerusform>جارٍ إضافة مستند…</numerusform>
            <numerusform>جارٍ إضافة مستندين…</numerusform>
            <numerusform>جارٍ إضافة %n مستندات…</numerusform>
            <numerusform>جارٍ إضافة %n مستندًا…</numerusform>
            <numerusform>جارٍ إضافة %n مستند…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation type="unfinished">ما اسم هذا المستند؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">إعادة تسمية</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">حفظ نسخة</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation type="unfinished">هل يُحذف هذا المستند نهائيًّا؟</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation type="unfinished">يُمحى {what} من ملف الحالات ولا يمكن استرجاعه. يبقى في النسخ الاحتياطية حتى تُستبدل.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">حذف نهائي</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished">لا مستندات بعد</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation type="unfinished">صور ومسوح وPDF ونصوص وملفات مكتبية حتى 50 م.ب.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation type="unfinished">
            <numerusform>لم يُضف مستند.</numerusform>
            <numerusform>أُضيف مستند.</numerusform>
            <numerusform>أُضيف مستندان.</numerusform>
            <numerusform>أُضيفت %n مستندات.</numerusform>
            <numerusform>أُضيف %n مستندًا.</numerusform>
            <numerusform>أُضيف %n مستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation type="unfinished">هل تُحفظ نسخة مقروءة؟</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation type="unfinished">تذهب النسخة إلى «{folder}». كل من يستطيع فتح ذلك المجلد يستطيع قراءتها، وتبقى هناك بعد محو هذا المستند أو الحالة.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">حفظ النسخة</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">حُفظت النسخة.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation type="unfinished">تُضاف الآن مستندات أخرى. يرجى المحاولة مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation type="unfinished">لم يُضف شيء: لا يمكن هنا سوى قراءة هذه الحالة.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">محمي</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation type="unfinished">على جهاز آخر</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation type="unfinished">حفظ نسخة من {what}…</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation type="unfinished">إعادة تسمية {what}</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation type="unfinished">إلغاء حماية {what}</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation type="unfinished">حماية {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished">حذف {what}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation type="unfinished">زائد وناقص للتكبير والتصغير، 0 يُظهر الكل</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">تجاهل المسودة</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished">استُعيدت مسودة {time}</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished">أُهملت المسودة.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished">حُفظت المسودة {time}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation type="unfinished">هذا ليس موجودًا على هذا الحاسوب. يرجى حفظه هنا أولًا ثم إفلاته.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation type="unfinished">تُؤخذ هذه واحدة تلو الأخرى. يرجى إفلات واحدة منها فقط.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished">{names} والمزيد</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation type="unfinished">إلى أي حالة ينتمي هذا؟</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation type="unfinished">يُحفظ بين مستندات الحالة: {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation type="unfinished">لم يعد «{name}» موجودًا. يرجى التحقق مما إذا كانت الذاكرة لا تزال موصولة.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation type="unfinished">هذه ليست حزمة وليست صورة. اسأل من أعطاك إياها من فضلك.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation type="unfinished">الصور والأوراق يضيفها من يقدّم المشورة للشخص.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation type="unfinished">لا توجد في المجلد «{name}» حزم ولا تحديث. يرجى إفلات الملفات الموجودة فيه.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation type="unfinished">لا يعرف Counsel ماذا يفعل بـ «{name}». إنه يأخذ مجلدات الحزم والجداول (CSV وXLSX) وأوراق حالة وبطاقات المفاتيح والإعدادات والتحديثات.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation type="unfinished">هذه الحزمة خارج مجلدها. أفلت المجلد كله أو وحدة USB من فضلك.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation type="unfinished">لا يمكن قراءة «{name}». يرجى التحقق مما إذا كان يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation type="unfinished">هذه أشياء من أنواع مختلفة. أفلت نوعًا واحدًا في كل مرة من فضلك.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation type="unfinished">النتيجة: {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation type="unfinished">ما آل إليه كل هدف</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation type="unfinished">الصمت ليس نجاحًا: الهدف الذي لم يبلّغ عنه أحد يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation type="unfinished">يجوز محوها بعدئذ ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">إغلاق الحالة</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation type="unfinished">لا يضيع شيء: يمكن قراءة الحالة المغلقة وفتحها من جديد.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation type="unfinished">داخل المنظمة نفسها تكفي موافقة صاحب الشأن. ولا تعرف منظمة أخرى شيئًا بلا إعفاء. يُطبع التقرير بعد ذلك؛ ويراه صاحب الشأن أولًا.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation type="unfinished">نهاية الحالة</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">إغلاق الحالة…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">فتحها من جديد</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished">تسليمها…</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation type="unfinished">إلى زميل…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished">سحب العرض</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">إرسالها من جديد</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished">الرد على العرض…</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">تقرير التسليم</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished">الحالة مفتوحة.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation type="unfinished">أُغلقت في {day}: {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation type="unfinished">عُرضت. تغادر مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation type="unfinished">سُحبت. يعلم زميلك مع التبادل التالي؛ والقبول الذي في الطريق محسوب.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation type="unfinished">خُتمت من جديد مع كل ما كُتب منذئذ. تغادر مع التبادل التالي.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">أُغلقت الحالة.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation type="unfinished">سُلِّمت في {day} إلى {name}، قُبلت في {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation type="unfinished">أُخذت من {name}، عُرضت في {day}، قُبلت في {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">عُرضت على {name} في {day}، رُفضت في {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">عرضها {name} في {day}، رُفضت في {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">عُرضت على {name} في {day}، سُحبت في {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">عرضها {name} في {day}، سُحبت في {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation type="unfinished">عُرضت على {name} في {day}. تبقى الحالة لك حتى يأتي الرد.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation type="unfinished">عرضها {name} في {day}. ليست لك حتى تقبل.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation type="unfinished">سُلِّمت في {day}: من {before} إلى {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation type="unfinished">وافق صاحب الشأن في {day}</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished">محو حالة</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم الحالة</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">محو نهائي</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation type="unfinished">استبدال النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation type="unfinished">محو حالة نهائيًّا</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished">جارٍ المحو…</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation type="unfinished">جارٍ استبدال النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">ما الذي يزول</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">ما الذي يبقى</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation type="unfinished">أين ما زالت النسخ</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation type="unfinished">للتأكيد اكتب رقم الحالة {number}:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation type="unfinished">
            <numerusform>لم يُمحَ سجل.</numerusform>
            <numerusform>مُحي سجل واحد.</numerusform>
            <numerusform>مُحي سجلان.</numerusform>
            <numerusform>مُحيت %n سجلات.</numerusform>
            <numerusform>مُحي %n سجلًّا.</numerusform>
            <numerusform>مُحي %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation type="unfinished">لم يكن هناك متسع لإعادة كتابة الملف: قد تبقى آثار داخل الملف المشفر. يُرجى إفساح المكان؛ فالمحو التالي يزيلها أيضًا.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation type="unfinished">يفقد {names} الحالة مع تصديرك التالي. يُرجى التصدير قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation type="unfinished">
            <numerusform>لا نسخ أقدم تحوي الحالة.</numerusform>
            <numerusform>نسخة أقدم ما زالت تحوي الحالة. يمكن لنسخة جديدة أن تحل محلها: تُنشأ وتُفحص أولًا ثم تُزال الأقدم.</numerusform>
            <numerusform>نسختان أقدم ما زالتا تحويان الحالة. يمكن لنسخة جديدة أن تحل محلهما: تُنشأ وتُفحص أولًا ثم تُزالان.</numerusform>
            <numerusform>%n نسخ أقدم ما زالت تحوي الحالة. يمكن لنسخة جديدة أن تحل محلها: تُنشأ وتُفحص أولًا ثم تُزال الأقدم.</numerusform>
            <numerusform>%n نسخة أقدم ما زالت تحوي الحالة. يمكن لنسخة جديدة أن تحل محلها: تُنشأ وتُفحص أولًا ثم تُزال الأقدم.</numerusform>
            <numerusform>%n نسخة أقدم ما زالت تحوي الحالة. يمكن لنسخة جديدة أن تحل محلها: تُنشأ وتُفحص أولًا ثم تُزال الأقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">مُحيت</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ لم تُزل أي قديمة.</numerusform>
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ وأُزيلت قديمة واحدة.</numerusform>
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ وأُزيلت قديمتان.</numerusform>
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ وأُزيلت %n قديمة.</numerusform>
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ وأُزيلت %n قديمة.</numerusform>
            <numerusform>أُنشئت نسخة جديدة وفُحصت؛ وأُزيلت %n قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation type="unfinished">تعذرت إزالتها، يُرجى فعل ذلك يدويًّا: {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation type="unfinished">يجب حفظ هذه الحالة حتى {day} ({why}) ولا يمكن محوها. إذا زال السبب فارفعه أولًا.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation type="unfinished">لم تُغلق الحالة بعد. لا تمحها الآن إلا بطلب صاحب الشأن أو إذا لم يكن ينبغي حفظها أصلًا.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation type="unfinished">لا تنتهي مدة الحفظ إلا في {day}. لا تمحها الآن إلا بطلب صاحب الشأن أو لسبب وجيه آخر.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation type="unfinished">المستندات بمحتواها، نحو {size} م.ب</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%n مسودات</numerusform>
            <numerusform>%n مسودة</numerusform>
            <numerusform>%n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation type="unfinished">كل الإصدارات السابقة وكل كلمة منها في البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation type="unfinished">
            <numerusform>لا توجد حالات سابقة لملف الحالات هذا من قبل استعادة: {names}.</numerusform>
            <numerusform>حالة سابقة واحدة لملف الحالات هذا من قبل استعادة: {names}. تُحذف كاملة، إذ لا يمكن إخراج حالة واحدة منها.</numerusform>
            <numerusform>نسختان سابقتان لملف الحالات هذا من قبل استعادة: {names}. تُحذفان كاملتين، إذ لا يمكن إخراج حالة واحدة منهما.</numerusform>
            <numerusform>%n نسخ سابقة لملف الحالات هذا من قبل استعادة: {names}. تُحذف كاملة، إذ لا يمكن إخراج حالة واحدة منها.</numerusform>
            <numerusform>%n نسخة سابقة لملف الحالات هذا من قبل استعادة: {names}. تُحذف كاملة، إذ لا يمكن إخراج حالة واحدة منها.</numerusform>
            <numerusform>%n نسخة سابقة لملف الحالات هذا من قبل استعادة: {names}. تُحذف كاملة، إذ لا يمكن إخراج حالة واحدة منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation type="unfinished">أن سجلات بهذه المعرّفات العشوائية وُجدت ومُحيت، حتى لا يعيدها أي تبادل؛ ومن وصل إليها ومتى</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation type="unfinished">ما رواه آخرون عن هذا الشخص في حالاتهم</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation type="unfinished">بيانات الشخص: حالة أخرى تخص الشخص نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation type="unfinished">
            <numerusform>لا نسخ احتياطية: {names}</numerusform>
            <numerusform>نسخة احتياطية: {names}</numerusform>
            <numerusform>نسختان احتياطيتان: {names}</numerusform>
            <numerusform>%n نسخ احتياطية: {names}</numerusform>
            <numerusform>%n نسخة احتياطية: {names}</numerusform>
            <numerusform>%n نسخة احتياطية: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation type="unfinished">تعذر الوصول إلى مكان النسخ الاحتياطية الآن؛ نسخ أقدم تحوي الحالة</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation type="unfinished">نسخ احتياطية نُقلت إلى مكان آخر يدويًّا: لا يعرف البرنامج أيًّا منها</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation type="unfinished">لدى {names} الذين تلقوا صادرات: تُمحى هناك عندما يأخذون صادراتك</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation type="unfinished">حزم مختومة في مجلد التبادل لا يفتحها إلا مستلموها</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation type="unfinished">
            <numerusform>لا أوراق مطبوعة أو محفوظة</numerusform>
            <numerusform>ورقة واحدة مطبوعة أو محفوظة</numerusform>
            <numerusform>ورقتان مطبوعتان أو محفوظتان</numerusform>
            <numerusform>%n أوراق مطبوعة أو محفوظة</numerusform>
            <numerusform>%n ورقة مطبوعة أو محفوظة</numerusform>
            <numerusform>%n ورقة مطبوعة أو محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation type="unfinished">مدد الحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation type="unfinished">لا يحدد أي قانون مدة واحدة للاستشارة. يمكن لمنظمتك تحديد مدد أخرى؛ يُرجى الاتفاق عليها مع مسؤول حماية البيانات.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation type="unfinished">{rule}، بالسنوات</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation type="unfinished">كم تُحفظ هذه الحالة</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation type="unfinished">يجب حفظها…</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation type="unfinished">تغيير المدد…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished">محو هذه الحالة…</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation type="unfinished">يجب حفظها</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation type="unfinished">لنزاع أمام المحكمة أو مطالبة: حتى ذلك اليوم لا يمكن لأحد محو الحالة. بلا تاريخ لا يمنع شيء.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation type="unfinished">يجب حفظها حتى {day}: {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation type="unfinished">تبدأ المدة عند إغلاق الحالة.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation type="unfinished">يجوز محوها منذ {day} وينبغي ذلك.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation type="unfinished">يجوز محوها ابتداءً من {day}.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation type="unfinished">لا قاعدة لهذه الحالة.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation type="unfinished">
            <numerusform>{rule}: صفر سنوات، حددتها منظمتك.</numerusform>
            <numerusform>{rule}: سنة واحدة، حددتها منظمتك.</numerusform>
            <numerusform>{rule}: سنتان، حددتهما منظمتك.</numerusform>
            <numerusform>{rule}: %n سنوات، حددتها منظمتك.</numerusform>
            <numerusform>{rule}: %n سنة، حددتها منظمتك.</numerusform>
            <numerusform>{rule}: %n سنة، حددتها منظمتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished">فُحص في {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">يجب التحقق</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">إيجاد أي شيء</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation type="unfinished">اسم بأي خط، رقم، صفحة، أمر</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation type="unfinished">اسم بأي خط، أو رقم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation type="unfinished">لا شيء بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد</numerusform>
            <numerusform>اثنان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">أوامر</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished">آخر ما فُتح</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation type="unfinished">في الحالات</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">المؤسسات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">بحث</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation type="unfinished">القفل من جديد</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation type="unfinished">المتابعة مع تدوين ذلك</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation type="unfinished">ملف الحالات هذا ليس كما تُرك</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation type="unfinished">قد يكون السبب بريئًا: أعاد أحدهم حالة أقدم من المجلد، أو عملت مزامنة ملفات أو إصلاح قرص، أو انقطعت الكهرباء. وقد يكون أحدهم غيّر الملف عمدًا.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation type="unfinished">عندما يكون السبب معروفًا. لا يُرمى شيء؛ ومتابعتك تبقى في قائمة الوصول.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation type="unfinished">عندما تحوي نسخة احتياطية أكثر. ترى أولًا ما سيحدث، وتُحفظ الملفات الحالية.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation type="unfinished">عندما تريد سؤال أحد أولًا. لم يتغير شيء؛ يعود السؤال.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished">الخطوات الأولى</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished">بدء العمل</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">مجلد ملف الحالات</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation type="unfinished">مجلد لملف الحالات</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation type="unfinished">جارٍ إنشاء ملف الحالات…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation type="unfinished">جارٍ إنشاء العرض التجريبي…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation type="unfinished">مجال التبادل</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">أنت</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation type="unfinished">كل من يتبادل معك يستخدم الكلمة نفسها: حروف صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation type="unfinished">المنظمة، لترويسة الرسائل</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">مجلد آخر…</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation type="unfinished">سيكون ملف الحالات في: {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">يُرجى تعبئة هذا.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation type="unfinished">من خمسة إلى 64 حرفًا صغيرًا (a–z) وأرقامًا وشرطات، بلا شرطة في الطرفين.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation type="unfinished">للنافذة. أوراق أصحاب الشأن تأتي بلغاتهم. يمكن تغييرها في الإعدادات في أي وقت.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation type="unfinished">أقدم الاستشارة للناس</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation type="unfinished">ملف حالات جديد لمستشار</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation type="unfinished">أنا منسق</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation type="unfinished">ملف جديد يدمج ما يصدّره آخرون</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation type="unfinished">أنا متطوع</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation type="unfinished">ملف جديد بنافذة مختصرة وبسيطة</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation type="unfinished">أريد إلقاء نظرة</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation type="unfinished">عرض تجريبي بأشخاص مختلَقين</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation type="unfinished">لدي ملف حالات</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation type="unfinished">فتح مجلده، أيضًا على ذاكرة USB</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished">يُرجى اختيار واحد من الخمسة.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">اختر عبارة مرور</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation type="unfinished">تشفّر ملف الحالات وتُطلب عند كل بدء. لا يستطيع أحد معرفتها أو إعادة ضبطها؛ وإن نسيتها فهناك ورقة الاسترداد في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">طباعة الورقة…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished">طبعتها أو دوّنتها</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد الخاصة بك</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation type="unfinished">بهذا المفتاح تفتح ملف الحالات إذا نسيت عبارة المرور. يُعرض هذه المرة فقط ولا يُخزن في أي مكان. احفظ الورقة في مكان مقفل بعيدًا عن الحاسوب؛ ولا تصوّرها.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation type="unfinished">يُرجى طباعة الورقة أو تدوين المفتاح، ثم التأشير على المربع.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation type="unfinished">اختيار مجلد أو ذاكرة USB…</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">أين توضع النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation type="unfinished">النسخة الاحتياطية مشفرة مثل ملف الحالات وتُفتح بعبارة المرور نفسها. الأفضل ذاكرة USB في غرفة أخرى: القرص الذي يتعطل يأخذ معه كل ما عليه.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation type="unfinished">يمكنك أيضًا القرار لاحقًا في الإعدادات. يُرجى أيضًا تشفير قرص هذا الحاسوب كله (BitLocker، FileVault، LUKS): الأوراق المطبوعة والبرامج الأخرى تترك آثارًا لا يستطيع Counsel حمايتها.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation type="unfinished">تذهب النسخ الاحتياطية إلى: {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation type="unfinished">عبارة مرور العرض التجريبي</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation type="unfinished">كل الأشخاص في العرض التجريبي مختلَقون وعبارة مروره ليست سرًّا: يُرجى ألا تكتب فيه شيئًا حقيقيًّا.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation type="unfinished">العرض التجريبي جاهز</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished">ملف الحالات جاهز</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation type="unfinished">ما تكتبه يُحفظ عند كل توقف. تقفل النافذة نفسها بعد عشر دقائق بلا مفتاح أو فأرة؛ وCtrl+L يقفلها فورًا.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دورات وأماكن</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished">ما المطلوب</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">الدورات</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">التدريب والعمل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation type="unfinished">تدوينه كحاجة غير ملبّاة</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">العودة إلى الحالة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">كل الأنواع</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation type="unfinished">لا شيء من هذا النوع في الدليل</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation type="unfinished">دوّنه كحاجة غير ملبّاة: تخطط المنطقة بما ينقص.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">مناسب</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished">اسأل أولًا</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">غير مناسب</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">ابتداءً من {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">يجب التحقق</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation type="unfinished">دُوِّن. يذهب إلى المنطقة بلا اسم.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">البحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">نوع الملفات:</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished">استخدام هذا المجلد</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">المجلد:</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation type="unfinished">صور وملفات PDF</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">اختيار هذا</translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message>
        <source>Another folder or stick…</source>
        <translation type="unfinished">مجلد أو ذاكرة أخرى…</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation type="unfinished">أي مجلد أو ذاكرة؟</translation>
    </message>
    <message>
        <source>Please accept the key card of your counsellor first (“Key card”).</source>
        <translation type="unfinished">يرجى أولاً قبول بطاقة مفتاح مستشارك («بطاقة المفتاح»).</translation>
    </message>
    <message>
        <source>There is nothing to give back now.</source>
        <translation type="unfinished">لا يوجد شيء لتسليمه الآن.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">المجلد: {folder}</translation>
    </message>
    <message>
        <source>Only these people can read it: {names}</source>
        <translation type="unfinished">هؤلاء فقط يستطيعون قراءته: {names}</translation>
    </message>
    <message>
        <source>Give your work back?</source>
        <translation type="unfinished">هل تريد تسليم عملك؟</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Your work is in the folder. Thank you!</source>
        <translation type="unfinished">عملك في المجلد. شكراً لك!</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished">من: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">استلام</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation type="unfinished">
            <numerusform>استلام %n حزمة؟</numerusform>
            <numerusform>استلام حزمة واحدة؟</numerusform>
            <numerusform>استلام حزمتين؟</numerusform>
            <numerusform>استلام %n حزم؟</numerusform>
            <numerusform>استلام %n حزمة؟</numerusform>
            <numerusform>استلام %n حزمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">البحث مرة أخرى</translation>
    </message>
    <message>
        <source>There is nothing new for you in this folder.</source>
        <translation type="unfinished">لا جديد لك في هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>استُلمت %n حزمة.</numerusform>
            <numerusform>استُلمت حزمة واحدة.</numerusform>
            <numerusform>استُلمت حزمتان.</numerusform>
            <numerusform>استُلمت %n حزم.</numerusform>
            <numerusform>استُلمت %n حزمة.</numerusform>
            <numerusform>استُلمت %n حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which words were you told?</source>
        <translation type="unfinished">ما الكلمات التي قيلت لك؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">افتح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
        <translation type="unfinished">هناك مهمة لك تُفتح بثماني كلمات. اكتبها واحدة تلو الأخرى كما قالتها لك المستشارة أو قالها المستشار. يستغرق الفتح بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation type="unfinished">يجري فتح الحزمة…</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished">جزء من الصفحة</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">فعاليات جماعية</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">مشاريع</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation type="unfinished">لا فعاليات جماعية بعد</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation type="unfinished">يوم مفتوح أو أمسية معلومات: عُدّ الرؤوس ولا تسمِّ أحدًا.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished">لا مشاريع بعد</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation type="unfinished">للمشروع شريك وبداية ومشاركون.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation type="unfinished">المجموعات والمشاريع</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation type="unfinished">فعالية جماعية جديدة</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished">مشروع جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation type="unfinished">
            <numerusform>لا رؤوس هذا العام.</numerusform>
            <numerusform>رأس واحد هذا العام. الرؤوس ليست أشخاصًا: من جاء مرتين عُدَّ مرتين.</numerusform>
            <numerusform>رأسان هذا العام. الرؤوس ليست أشخاصًا: من جاء مرتين عُدَّ مرتين.</numerusform>
            <numerusform>%n رؤوس هذا العام. الرؤوس ليست أشخاصًا: من جاء مرتين عُدَّ مرتين.</numerusform>
            <numerusform>%n رأسًا هذا العام. الرؤوس ليست أشخاصًا: من جاء مرتين عُدَّ مرتين.</numerusform>
            <numerusform>%n رأس هذا العام. الرؤوس ليست أشخاصًا: من جاء مرتين عُدَّ مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation type="unfinished">تُعدّ الرؤوس ولا يُسمّى أحد: ولا أسماء في العنوان والملاحظة أيضًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">الرؤوس</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation type="unfinished">يُضاف المشاركون لاحقًا من الحالات المفتوحة. حدود العمر إشارة فقط ولا تستبعد أحدًا.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">إضافة شخص</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation type="unfinished">حالة لدى زميل</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation type="unfinished">خارج حدود العمر</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation type="unfinished">
            <numerusform>لم يشارك أحد</numerusform>
            <numerusform>شارك واحد</numerusform>
            <numerusform>شارك اثنان</numerusform>
            <numerusform>شارك %n</numerusform>
            <numerusform>شارك %n</numerusform>
            <numerusform>شارك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation type="unfinished">
            <numerusform>لم يجتز أحد الاختبار</numerusform>
            <numerusform>اجتاز واحد الاختبار</numerusform>
            <numerusform>اجتاز اثنان الاختبار</numerusform>
            <numerusform>اجتاز %n الاختبار</numerusform>
            <numerusform>اجتاز %n الاختبار</numerusform>
            <numerusform>اجتاز %n الاختبار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform>لا عقود</numerusform>
            <numerusform>عقد واحد</numerusform>
            <numerusform>عقدان</numerusform>
            <numerusform>%n عقود</numerusform>
            <numerusform>%n عقدًا</numerusform>
            <numerusform>%n عقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation type="unfinished">
            <numerusform>لا أحد منهم ما زال هناك</numerusform>
            <numerusform>واحد منهم ما زال هناك</numerusform>
            <numerusform>اثنان منهم ما زالا هناك</numerusform>
            <numerusform>%n منهم ما زالوا هناك</numerusform>
            <numerusform>%n منهم ما زالوا هناك</numerusform>
            <numerusform>%n منهم ما زالوا هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation type="unfinished">يمكن القول إن كان يعمل بعد عام من البداية.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation type="unfinished">انتهى العام الأول في {day}: يمكن الآن تقييم الأرقام.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation type="unfinished">من المبكر الحديث عن نجاح أو فشل: ينتهي العام الأول في {day}.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation type="unfinished">العمر {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>لا أماكن</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكانًا</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">منذ {day}</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation type="unfinished">اجتاز الاختبار</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation type="unfinished">الاختبار في {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">غادر في {day}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">اسأل</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation type="unfinished">ابحث في الرسالة عن</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">اشرح</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">اتفق</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">الخطوات التالية</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation type="unfinished">مهل للحساب</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished">أحِل إلى</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation type="unfinished">أوراق، بعد الحفظ</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">الأفضل تجنبه</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">دليل</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation type="unfinished">دليل لـ</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation type="unfinished">قراءة رسالة…</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">يجب التحقق</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation type="unfinished">من منظمتك</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">المصادر: {sources} · فُحص في {day}. ليست استشارة قانونية.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation type="unfinished">كل ما هو مخزن</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished">طباعة لصاحب الشأن</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation type="unfinished">حفظ كأرشيف…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished">حفظ بصيغة JSON…</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation type="unfinished">تصحيح الاسم أو تاريخ الميلاد…</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation type="unfinished">الطباعة لصاحب الشأن (المادة 15 من اللائحة العامة): بالألمانية وعند الحاجة بالإنجليزية؛ يُحجب الأقارب وغيرهم.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation type="unfinished">يحوي الأرشيف وJSON كل شيء، والملاحظات المحمية أيضًا، لجهة استشارة أخرى وافق عليها صاحب الشأن.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation type="unfinished">تصحيح الاسم أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation type="unfinished">ما كان مكتوبًا قبلًا يُحفظ مع السبب (المادة 16).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation type="unfinished">هل يُحفظ الملف كله مقروءًا؟</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation type="unfinished">كل من يصل إلى الملف يستطيع قراءته كله: الأسماء والوضع والملاحظات والمستندات. مكانه ذاكرة USB مشفرة، لا بريد ولا سحابة ولا مجلد مشترك. احذفه بعد وصوله. يُدوَّن الحفظ في قائمة الوصول.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">اختيار المكان…</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished">أين يوضع الملف؟</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation type="unfinished">حُفظ مقروءًا: {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation type="unfinished">{day}: كان {what} هو {before}. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation type="unfinished">متى فُتح الملف أو حُفظت منه نسخة احتياطية أو نُقل أو حُدّث، وما الذي لم ينجح، بالجملة التي ظهرت لك. يبقى ذلك في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">الموضوع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">المواضيع</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">لا موضوع فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">نص الموضوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hello. What do you want to do?</source>
        <translation type="unfinished">مرحباً. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>See my people</source>
        <translation type="unfinished">أشخاصي</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Short: who, when, what</source>
        <translation type="unfinished">باختصار: من، متى، ماذا</translation>
    </message>
    <message>
        <source>Give my work back</source>
        <translation type="unfinished">تسليم عملي</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">إضافة موعد</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">طلب المساعدة</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">إضافة ورقة</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">استلام حزمة</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">بطاقة المفتاح</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">ما كتبته</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">اللغة والحجم</translation>
    </message>
    <message>
        <source>You only see the people you were given. Everything stays on this computer.</source>
        <translation type="unfinished">ترى فقط الأشخاص الذين كُلّفت بهم. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
        <translation type="unfinished">هذه الترجمة مسودة لم يراجعها متحدث أصلي. النص الألماني هو المعتمد.</translation>
    </message>
    <message>
        <source>Hello {name}. What do you want to do?</source>
        <translation type="unfinished">مرحباً {name}. ماذا تريد أن تفعل؟</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation type="unfinished">
            <numerusform>%n شخص اليوم</numerusform>
            <numerusform>شخص واحد اليوم</numerusform>
            <numerusform>شخصان اليوم</numerusform>
            <numerusform>%n أشخاص اليوم</numerusform>
            <numerusform>%n شخصاً اليوم</numerusform>
            <numerusform>%n شخصاً اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخصاً</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">لا أحد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation type="unfinished">
            <numerusform>%n ملاحظة لم تكتمل</numerusform>
            <numerusform>ملاحظة لم تكتمل</numerusform>
            <numerusform>ملاحظتان لم تكتملا</numerusform>
            <numerusform>%n ملاحظات لم تكتمل</numerusform>
            <numerusform>%n ملاحظة لم تكتمل</numerusform>
            <numerusform>%n ملاحظة لم تكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment you heard of</source>
        <translation type="unfinished">موعد سمعت عنه</translation>
    </message>
    <message>
        <source>A photo or PDF</source>
        <translation type="unfinished">صورة أو ملف PDF</translation>
    </message>
    <message>
        <source>Your counsellor reads it</source>
        <translation type="unfinished">يقرؤه مستشارك</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">لم يكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation type="unfinished">
            <numerusform>أُعيد %n</numerusform>
            <numerusform>أُعيد واحد</numerusform>
            <numerusform>أُعيد اثنان</numerusform>
            <numerusform>أُعيد %n</numerusform>
            <numerusform>أُعيد %n</numerusform>
            <numerusform>أُعيد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n شيء ينتظر</numerusform>
            <numerusform>شيء واحد ينتظر</numerusform>
            <numerusform>شيئان ينتظران</numerusform>
            <numerusform>%n أشياء تنتظر</numerusform>
            <numerusform>%n شيئاً ينتظر</numerusform>
            <numerusform>%n شيئاً ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the folder or stick</source>
        <translation type="unfinished">بانتظار المجلد أو الذاكرة</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished">لا شيء ينتظر</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">نقل الجداول</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">اختيار الملفات…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">التراجع عنه</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation type="unfinished">أنهِ أولًا ما بدأ هنا من فضلك.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished">أي جداول؟</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">الجداول</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished">جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished">جارٍ التراجع…</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation type="unfinished">جارٍ النظر في كل صف…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished">جارٍ النقل…</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation type="unfinished">تُؤخذ هذه الملفات (JSON وZIP) واحدًا تلو الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation type="unfinished">
            <numerusform>لا سجلات جديدة.</numerusform>
            <numerusform>سجل واحد جديد.</numerusform>
            <numerusform>سجلان جديدان.</numerusform>
            <numerusform>%n سجلات جديدة.</numerusform>
            <numerusform>%n سجلًّا جديدًا.</numerusform>
            <numerusform>%n سجل جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>لم يتغير سجل.</numerusform>
            <numerusform>تغير سجل واحد.</numerusform>
            <numerusform>تغير سجلان.</numerusform>
            <numerusform>تغيرت %n سجلات.</numerusform>
            <numerusform>تغير %n سجلًّا.</numerusform>
            <numerusform>تغير %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>لم يُترك صف.</numerusform>
            <numerusform>تُرك صف واحد.</numerusform>
            <numerusform>تُرك صفان.</numerusform>
            <numerusform>تُركت %n صفوف.</numerusform>
            <numerusform>تُرك %n صفًّا.</numerusform>
            <numerusform>تُرك %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished">تم التراجع عن الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation type="unfinished">
            <numerusform>لم يُعمل على أي سجل.</numerusform>
            <numerusform>عُمل على سجل واحد ويبقى.</numerusform>
            <numerusform>عُمل على سجلين ويبقيان.</numerusform>
            <numerusform>عُمل على %n سجلات وتبقى.</numerusform>
            <numerusform>عُمل على %n سجلًّا وتبقى.</numerusform>
            <numerusform>عُمل على %n سجل وتبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation type="unfinished">آخر استيراد: {day}، {new} سجلات جديدة و{changed} متغيرة.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished">أي ملفات؟</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation type="unfinished">جداول CSV أو XLSX لأصحاب الشأن والاستشارات والإحالات أو للدليل؛ دليل بصيغة HSDS 3 (JSON)؛ ملف شخص من حساب آخر (JSON، ZIP). تُختار الجداول المترابطة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation type="unfinished">لا يتغير شيء قبل أن ترى كل صف غير واضح. تبقى الملفات حيث هي: احذفها بعد نقل كل شيء.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished">نُقل</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished">التراجع عن الكل</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation type="unfinished">ما جلبه الاستيراد يمكن التراجع عنه كله حتى الاستيراد التالي. وما عُمل عليه منذئذ يبقى.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">نقل</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation type="unfinished">جداول أخرى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished">ما هي الصفوف</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation type="unfinished">الصفوف هي:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًّا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished">ما فيه</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">يصبح</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">التقويم</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished">– يُترك –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation type="unfinished">العمود {name} يصبح</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation type="unfinished">تقويم العمود {name}</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation type="unfinished">نفسه لكل الصفوف</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation type="unfinished">لا عمود فيه هذه؛ وكل صف يحتاجها.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished">ما يُعرض</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">للبت</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished">الصفوف الأولى</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished">مواضع للبت</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished">لأي شيء القرار</translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished">هذا الموضع</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation type="unfinished">كل المواضع المشابهة</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation type="unfinished">كل ما لم يُبت فيه</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation type="unfinished">أخذ المقترح</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation type="unfinished">النقل بدونه</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">ترك الصف</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation type="unfinished">البت لـ:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation type="unfinished">
            <numerusform>لن يُنقل صف.</numerusform>
            <numerusform>سيُنقل صف واحد.</numerusform>
            <numerusform>سيُنقل صفان.</numerusform>
            <numerusform>ستُنقل %n صفوف.</numerusform>
            <numerusform>سيُنقل %n صفًّا.</numerusform>
            <numerusform>سيُنقل %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation type="unfinished">
            <numerusform>لا مواضع للبت.</numerusform>
            <numerusform>موضع واحد يحتاج قرارًا.</numerusform>
            <numerusform>موضعان يحتاجان قرارًا.</numerusform>
            <numerusform>%n مواضع تحتاج قرارًا.</numerusform>
            <numerusform>%n موضعًا تحتاج قرارًا.</numerusform>
            <numerusform>%n موضع تحتاج قرارًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation type="unfinished">لا يتغير شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">الخلية</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">المكتوب</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation type="unfinished">لماذا يلزمك أنت</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">المقترح</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">القرار</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation type="unfinished">كما اقتُرح</translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished">بدونه</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished">تُرك الصف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished">الصفوف</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished">كما فُهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">ماذا يحدث</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">متغير</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation type="unfinished">ما الذي سيُنقل</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation type="unfinished">{new} جديدة، {changed} متغيرة، {same} كما هي.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation type="unfinished">تُحفظ بلا حقل وتُسلَّم كما هي: {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">دمج</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">الوارد</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation type="unfinished">ما الذي سيفعله الدمج</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation type="unfinished">لا يضيع شيء: تبقى القيم الأخرى في السجل.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation type="unfinished">قبل أخذ أي شيء يُؤمَّن ملف الحالات على هذا الحاسوب. تُحفظ آخر ثلاث حالات؛ وتسردها صفحة «استعادة نسخة احتياطية».</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation type="unfinished">البت في الاختلافات</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation type="unfinished">مقارنة الأشخاص</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation type="unfinished">هل أحد هنا مرتين؟</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق الوارد</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة عن أشخاص شوهدوا مرتين</numerusform>
            <numerusform>سؤال واحد عن أشخاص شوهدوا مرتين</numerusform>
            <numerusform>سؤالان عن أشخاص شوهدوا مرتين</numerusform>
            <numerusform>%n أسئلة عن أشخاص شوهدوا مرتين</numerusform>
            <numerusform>%n سؤالًا عن أشخاص شوهدوا مرتين</numerusform>
            <numerusform>%n سؤال عن أشخاص شوهدوا مرتين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation type="unfinished">
            <numerusform>لا اختلافات مفتوحة</numerusform>
            <numerusform>اختلاف مفتوح واحد</numerusform>
            <numerusform>اختلافان مفتوحان</numerusform>
            <numerusform>%n اختلافات مفتوحة</numerusform>
            <numerusform>%n اختلافًا مفتوحًا</numerusform>
            <numerusform>%n اختلاف مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">لا اختلافات مفتوحة</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished">لا شيء للدمج.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation type="unfinished">
            <numerusform>لا حزم سليمة:</numerusform>
            <numerusform>حزمة واحدة سليمة وستؤخذ:</numerusform>
            <numerusform>حزمتان سليمتان وستؤخذان:</numerusform>
            <numerusform>%n حزم سليمة وستؤخذ:</numerusform>
            <numerusform>%n حزمة سليمة وستؤخذ:</numerusform>
            <numerusform>%n حزمة سليمة وستؤخذ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">أُرسل</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">متغير</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">الوارد</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation type="unfinished">لم يصل شيء</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation type="unfinished">تعذر الوصول الآن</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished">لا مجلد بعد</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation type="unfinished">اختر المجلد أو ذاكرة USB التي تتبادل عبرها مع زملائك.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation type="unfinished">جارٍ فحص ما وصل…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished">جارٍ الأخذ…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>استُلمت %n حزمة.</numerusform>
            <numerusform>استُلمت حزمة واحدة.</numerusform>
            <numerusform>استُلمت حزمتان.</numerusform>
            <numerusform>استُلمت %n حزم.</numerusform>
            <numerusform>استُلمت %n حزمة.</numerusform>
            <numerusform>استُلمت %n حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation type="unfinished">
            <numerusform>لا اختلافات للبت.</numerusform>
            <numerusform>اختلاف واحد للبت.</numerusform>
            <numerusform>اختلافان للبت.</numerusform>
            <numerusform>%n اختلافات للبت.</numerusform>
            <numerusform>%n اختلافًا للبت.</numerusform>
            <numerusform>%n اختلاف للبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation type="unfinished">الوضع السابق محفوظ.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation type="unfinished">{device} غير معروف</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation type="unfinished">يؤكد ما وصل هناك</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation type="unfinished">جاهز: مستند أو جزء منه</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>جاهز، لا اختلافات للبت</numerusform>
            <numerusform>جاهز، اختلاف واحد للبت</numerusform>
            <numerusform>جاهز، اختلافان للبت</numerusform>
            <numerusform>جاهز، %n اختلافات للبت</numerusform>
            <numerusform>جاهز، %n اختلافًا للبت</numerusform>
            <numerusform>جاهز، %n اختلاف للبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>ينتظر منذ اليوم</numerusform>
            <numerusform>ينتظر منذ يوم</numerusform>
            <numerusform>ينتظر منذ يومين</numerusform>
            <numerusform>ينتظر منذ %n أيام</numerusform>
            <numerusform>ينتظر منذ %n يومًا</numerusform>
            <numerusform>ينتظر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation type="unfinished">ينتظر منذ اليوم</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">وُضع جانبًا</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished">لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation type="unfinished">
            <numerusform>صفر أيام بلا بيانات</numerusform>
            <numerusform>يوم بلا بيانات</numerusform>
            <numerusform>يومان بلا بيانات</numerusform>
            <numerusform>%n أيام بلا بيانات</numerusform>
            <numerusform>%n يومًا بلا بيانات</numerusform>
            <numerusform>%n يوم بلا بيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation type="unfinished">
            <numerusform>لم تؤخذ حزم سابقًا.</numerusform>
            <numerusform>أُخذت حزمة سابقًا.</numerusform>
            <numerusform>أُخذت حزمتان سابقًا.</numerusform>
            <numerusform>أُخذت %n حزم سابقًا.</numerusform>
            <numerusform>أُخذت %n حزمة سابقًا.</numerusform>
            <numerusform>أُخذت %n حزمة سابقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation type="unfinished">
            <numerusform>لا حزم لآخرين.</numerusform>
            <numerusform>حزمة واحدة لآخرين.</numerusform>
            <numerusform>حزمتان لآخرين.</numerusform>
            <numerusform>%n حزم لآخرين.</numerusform>
            <numerusform>%n حزمة لآخرين.</numerusform>
            <numerusform>%n حزمة لآخرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation type="unfinished">{kind}: {new} جديد، {changed} متغير</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation type="unfinished">
            <numerusform>لا سجلات تُمحى</numerusform>
            <numerusform>سجل واحد يُمحى نهائيًّا لأن زميلًا محا الحالة</numerusform>
            <numerusform>سجلان يُمحيان نهائيًّا لأن زميلًا محا الحالة</numerusform>
            <numerusform>%n سجلات تُمحى نهائيًّا لأن زميلًا محا الحالة</numerusform>
            <numerusform>%n سجلًّا تُمحى نهائيًّا لأن زميلًا محا الحالة</numerusform>
            <numerusform>%n سجل تُمحى نهائيًّا لأن زميلًا محا الحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation type="unfinished">
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد: تُحفظ القيمتان حتى يبت أحدهم</numerusform>
            <numerusform>اختلافان: تُحفظ القيمتان حتى يبت أحدهم</numerusform>
            <numerusform>%n اختلافات: تُحفظ القيمتان حتى يبت أحدهم</numerusform>
            <numerusform>%n اختلافًا: تُحفظ القيمتان حتى يبت أحدهم</numerusform>
            <numerusform>%n اختلاف: تُحفظ القيمتان حتى يبت أحدهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation type="unfinished">قصاصة للمترجم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">موعد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation type="unfinished">هذا كل ما تقوله القصاصة</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation type="unfinished">عرض القصاصة</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">ملف تقويم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation type="unfinished">لا موضوع ولا رقم حالة. ألم يُعثر على أحد؟ أدخل ذلك في الاستشارة («لازم لكن غير متاح»): فهو يُحتسب.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation type="unfinished">لا موعد قادم.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation type="unfinished">في مكتبنا</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">الاسم المنطوق</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation type="unfinished">حفظ الموعد</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">حُفظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">بطاقة مفتاحي</translation>
    </message>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">قبول بطاقة مفتاح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">قُبلت بطاقة مفتاح {name}.</translation>
    </message>
    <message>
        <source>Key card as a QR code</source>
        <translation type="unfinished">بطاقة المفتاح كرمز QR</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">نسخ البطاقة كنص</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">حفظ كملف…</translation>
    </message>
    <message>
        <source>To be compared in person or by phone: words</source>
        <translation type="unfinished">للمقارنة وجهاً لوجه أو بالهاتف: كلمات</translation>
    </message>
    <message>
        <source>or the fingerprint</source>
        <translation type="unfinished">أو البصمة</translation>
    </message>
    <message>
        <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
        <translation type="unfinished">لا سر في البطاقة: أرسلها أو دع غيرك يمسحها. المهم أن تقارنا الكلمات معاً.</translation>
    </message>
    <message>
        <source>The card is saved. Send the file to the person you work with.</source>
        <translation type="unfinished">حُفظت البطاقة. أرسل الملف إلى الشخص الذي تعمل معه.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation type="unfinished">حفظ بطاقة المفتاح</translation>
    </message>
    <message>
        <source>The key card is in the clipboard.</source>
        <translation type="unfinished">بطاقة المفتاح في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation type="unfinished">القديمة لم تعد تفتح هذا الملف. والنسخة الاحتياطية الأسبق ما زالت تُفتح بالقديمة. تبقى ورقة الاسترداد وهذا الحاسوب وأوراق المنظمة كما هي.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation type="unfinished">يُرجى كتابة عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">ورقة استرداد جديدة</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">طباعة الورقة…</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation type="unfinished">المجموعة الأولى والأخيرة من الورقة</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation type="unfinished">الورقة مقروءة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">لاحقًا</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation type="unfinished">الورقة القديمة لم تعد تفتح هذا الملف. هذه تُعرض مرة واحدة ولا تُخزن: اطبعها الآن أو دوّنها.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation type="unfinished">خذ الورقة بيدك واكتب مجموعتين منها: هذا يثبت أنها مقروءة عند الحاجة.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation type="unfinished">ليس هذا المكتوب هناك. يُرجى مقارنة المجموعة 1 والمجموعة 8.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation type="unfinished">ربما لدى أحدهم مفتاحي</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation type="unfinished">تشفير الملف من جديد</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation type="unfinished">فقط إذا كان أحدهم قد نسخ الملف المفتوح أو مفتاحه: ورقة استرداد ضائعة أو عبارة مرور شوهدت لا تحتاج إلا ورقة أو عبارة جديدة.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">ماذا يحدث</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation type="unfinished">يُشفَّر الملف كله من جديد؛ ومع حالات كثيرة يستغرق ذلك دقائق. تبقى عبارة المرور (غيّرها بعدئذ إن كانت معروفة). تنتهي ورقة الاسترداد القديمة وهذا الحاسوب وأوراق المنظمة؛ وتُطبع ورقة استرداد جديدة فورًا.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished">ما لا يمكن الرجوع عنه</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation type="unfinished">من نسخ الملف قبلًا يستطيع الاستمرار في قراءة تلك النسخة. تبقى النسخ الاحتياطية القديمة بالمفتاح القديم: أنشئ جديدة وأتلفها.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation type="unfinished">جارٍ تشفير الملف من جديد…</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation type="unfinished">تم الإيقاف. الملف ما زال بمفتاحه القديم.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation type="unfinished">الاسترداد عبر المنظمة</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation type="unfinished">يُرجى تسمية ثلاثة أشخاص مختلفين.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation type="unfinished">حامل الورقة {number}</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation type="unfinished">إنشاء الأوراق الثلاث</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation type="unfinished">يحصل ثلاثة أشخاص من المنظمة على ورقة لكل منهم. الواحدة وحدها لا قيمة لها؛ وأي اثنتين معًا تفتحان هذا الملف وتضعان عبارة مرور جديدة: إذا مرضت أو غادرت أو توفيت. من تسميه هنا تأتمنه على كل حالة في هذا الملف.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation type="unfinished">الأوراق الأقدم من هذا النوع لا تفتح عندئذ شيئًا.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished">الورقة {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished">أي ورقة</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished">طباعة هذه الورقة…</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation type="unfinished">طُبعت الثلاث وستُسلَّم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation type="unfinished">تُعرض الأوراق هذه المرة فقط ولا تُخزن. اطبع كلًّا منها وسلّمها لحاملها؛ ولا تجتمع اثنتان في مكان واحد أبدًا.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">لـ{name}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished">ما هذا؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">المفاتيح والقفل</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">تغيرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">هل تُنشأ ورقة استرداد جديدة؟</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation type="unfinished">الورقة الحالية لن تفتح هذا الملف بعد الآن. لا تفعل ذلك إلا وبقربك طابعة، أو لديك وقت لتدوين ثماني مجموعات.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">إنشاء ورقة جديدة</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation type="unfinished">الفتح بهذا الحاسوب من الآن؟</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation type="unfinished">هذا تسهيل. تحفظ سلسلة مفاتيح النظام مفتاحًا لهذا الملف: من سجّل الدخول هنا باسمك، وكل برنامج في هذه الجلسة، يستطيع فتح الملف بلا عبارة مرور. لا تفعّله حيث يتشارك عدة أشخاص جلسة واحدة، وفقط على قرص مشفر.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">تفعيل</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation type="unfinished">ورقتان من الثلاث تفتحان الآن هذا الملف.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished">إزالة {name}؟</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation type="unfinished">لم يعد يفتح هذا الملف. النسخ الاحتياطية الأسبق ما زالت تُفتح به. يمكن إعداده من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">القفل التلقائي</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">القفل بعد</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation type="unfinished">بعد هذا الوقت بلا مفتاح أو فأرة:</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation type="unfinished">Ctrl+L يقفل فورًا؛ وكذلك السكون وقفل الشاشة حيث يخبر النظام بذلك. دقيقتان أو خمس مناسبة للغرف المفتوحة.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation type="unfinished">عند الاشتباه</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation type="unfinished">ربما لدى أحدهم مفتاحي…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">جهاز مفقود…</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation type="unfinished">عبارة مرور شوهدت: غيّرها. ورقة ضاعت: اطبع جديدة. وفقط إذا نسخ أحدهم الملف المفتوح فشفّره من جديد.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">طوارئ</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation type="unfinished">محو مفاتيح هذا الملف الآن…</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation type="unfinished">يجعل ملف الحالات هذا غير مقروء إلى الأبد في لحظة. متاح أيضًا قبل فتح القفل.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation type="unfinished">ورقة الاسترداد الجديدة على الورق.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation type="unfinished">هذا الحاسوب يفتح الملف الآن.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation type="unfinished">لم يعد يفتح هذا الملف.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation type="unfinished">طرق الدخول إلى ملف الحالات هذا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation type="unfinished">لكل يوم. من يعرفها ولديه هذا الملف يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished">على الورق</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation type="unfinished">لم يُؤكَّد قط</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation type="unfinished">لعبارة مرور منسية أو حاسوب معطل. من لديه الورقة وهذا الملف أو نسخة منه يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation type="unfinished">طباعة ورقة جديدة…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">هذا الحاسوب</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation type="unfinished">يفتح بلا كتابة عبر سلسلة مفاتيح النظام. كل برنامج في جلستك قد يستخدمه؛ ليس أبدًا لجلسة يتشاركها عدة أشخاص.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished">إعداد…</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation type="unfinished">للمنظمة، عندما لا تستطيع فتح الملف. اثنان من ثلاثة معًا، مع هذا الملف أو نسخة منه، يستطيعان قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation type="unfinished">لدى: {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation type="unfinished">أوراق المنظمة</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation type="unfinished">إنشاء أوراق جديدة…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">إزالة {name}</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">غير معدّ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">منذ {day}</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation type="unfinished">مساعدة للصفحة الأمامية</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation type="unfinished">قفل، في مربع حوار أيضًا</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation type="unfinished">قفل ومغادرة</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation type="unfinished">الصفحات الجانبية من الأعلى</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation type="unfinished">إيجاد أي شيء: أشخاص، حالات، مؤسسات، صفحات، أوامر</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation type="unfinished">العودة إلى الصفحة السابقة؛ وكذلك زر الفأرة الجانبي</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation type="unfinished">وإلى الأمام من جديد</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation type="unfinished">مغادرة المساعدة أو «دورات وأماكن»؛ إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation type="unfinished">في اليوم والحالات: حالة جديدة؛ في الدليل والمجموعات: قيد جديد</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation type="unfinished">في حالة: كتابة ملاحظة</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation type="unfinished">في حالة: استشارة جديدة</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation type="unfinished">في حالة: أقسامها من الأعلى</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation type="unfinished">في الحالة، في نافذة عريضة: إلى قائمة الحالات والعودة منها</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation type="unfinished">في الحالات والدليل والوصول: بحث</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation type="unfinished">في قائمة: ترتيبها حسب عمود</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation type="unfinished">في استشارة: إلى الدليل الإرشادي</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation type="unfinished">حفظ الاستمارة أو مربع الحوار</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation type="unfinished">التراجع عما فُعل للتو ما دام الشريط العلوي يعرضه</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation type="unfinished">في الردود: لصق صورة</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation type="unfinished">مخطط كجدول والعكس</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation type="unfinished">تكبير ورقة</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation type="unfinished">تصغير ورقة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">ما تفعله</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A finished package in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
        <translation type="unfinished">حزمة جاهزة في صندوق الصادر مفقودة أو تالفة. الحالات نفسها سليمة. يرجى التسليم مرة أخرى: ستُصنع من جديد.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
        <translation type="unfinished">بعد عدة محاولات خاطئة تصبح المحاولة التالية ممكنة بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished">الألبانية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished">الأمهرية</translation>
    </message>
    <message>
        <source>(unknown person)</source>
        <translation type="unfinished">(شخص غير معروف)</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation type="unfinished">من أسبوع إلى أسبوعين</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation type="unfinished">من سنة إلى سنتين</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation type="unfinished">من شهر إلى 3 أشهر</translation>
    </message>
    <message>
        <source>18, 25 and 27 are different limits: guardian, Jobcenter, youth migration service.</source>
        <translation type="unfinished">18 و25 و27 حدود مختلفة: الوصي، Jobcenter، خدمة هجرة الشباب.</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation type="unfinished">من أسبوعين إلى 4 أسابيع</translation>
    </message>
    <message>
        <source>2 years and longer</source>
        <translation type="unfinished">سنتان فأكثر</translation>
    </message>
    <message>
        <source>25 and over (Ü25)</source>
        <translation type="unfinished">25 فأكثر (Ü25)</translation>
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
        <translation type="unfinished">من 3 إلى 6 أشهر</translation>
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
        <translation type="unfinished">من 6 إلى 12 شهرًا</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished">60 فأكثر</translation>
    </message>
    <message>
        <source>60 or over</source>
        <translation type="unfinished">60 أو أكثر</translation>
    </message>
    <message>
        <source>A change claims to come from another device.</source>
        <translation type="unfinished">أحد التغييرات يدّعي أنه من جهاز آخر.</translation>
    </message>
    <message>
        <source>A change claims to come from another person.</source>
        <translation type="unfinished">أحد التغييرات يدّعي أنه من شخص آخر.</translation>
    </message>
    <message>
        <source>A change does not fit the fields that this program knows.</source>
        <translation type="unfinished">أحد التغييرات لا يطابق الحقول التي يعرفها هذا البرنامج.</translation>
    </message>
    <message>
        <source>A change is dated more than two days ahead. Is a clock wrong?</source>
        <translation type="unfinished">أحد التغييرات يحمل تاريخًا بعد أكثر من يومين. هل هناك ساعة خاطئة؟</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation type="unfinished">وُلد طفل</translation>
    </message>
    <message>
        <source>A copy goes into the person&apos;s folder.</source>
        <translation type="unfinished">توضع نسخة في مجلد الشخص.</translation>
    </message>
    <message>
        <source>A date cannot be read; year-month-day is expected.</source>
        <translation type="unfinished">لا يمكن قراءة تاريخ؛ المتوقع سنة-شهر-يوم.</translation>
    </message>
    <message>
        <source>A fault in the program. A report without any client data was saved.</source>
        <translation type="unfinished">خطأ في البرنامج. حُفظ تقرير لا يتضمن أي بيانات عن الأشخاص.</translation>
    </message>
    <message>
        <source>A letter by post counts as arrived on the fourth day after posting.</source>
        <translation type="unfinished">الرسالة بالبريد تُعدّ واصلة في اليوم الرابع بعد إرسالها.</translation>
    </message>
    <message>
        <source>A newer program wrote this file. Please update this one first.</source>
        <translation type="unfinished">كتب برنامج أحدث هذا الملف. يُرجى تحديث هذا أولًا.</translation>
    </message>
    <message>
        <source>A part of the case file shows something other than its history says.</source>
        <translation type="unfinished">جزء من ملف الحالات يُظهر غير ما يقوله سجله.</translation>
    </message>
    <message>
        <source>A photo is published with consent only.</source>
        <translation type="unfinished">لا تُنشر صورة إلا بموافقة.</translation>
    </message>
    <message>
        <source>A protected consultation has no version to take home.</source>
        <translation type="unfinished">لا نسخة للبيت من استشارة محمية.</translation>
    </message>
    <message>
        <source>A record of the kind “{name}” is damaged and is not taken over.</source>
        <translation type="unfinished">سجل من نوع «{name}» تالف ولا يُنقل.</translation>
    </message>
    <message>
        <source>A refusal because of the residence paper is counted without names.</source>
        <translation type="unfinished">الرفض بسبب ورقة الإقامة يُعدّ بلا أسماء.</translation>
    </message>
    <message>
        <source>A school-age child without a school is registered at once.</source>
        <translation type="unfinished">الطفل في سن المدرسة بلا مدرسة يُسجَّل فورًا.</translation>
    </message>
    <message>
        <source>A search can take long. Having no answer is also told.</source>
        <translation type="unfinished">قد يطول البحث. ويُقال أيضًا إن لم يأتِ جواب.</translation>
    </message>
    <message>
        <source>A sentence for the volunteer</source>
        <translation type="unfinished">جملة للمتطوع</translation>
    </message>
    <message>
        <source>A single conversation without plan or referral: one year after the last contact.</source>
        <translation type="unfinished">محادثة واحدة بلا خطة ولا إحالة: سنة بعد آخر تواصل.</translation>
    </message>
    <message>
        <source>A volunteer companion helps with one thing. They do not counsel and do not see the file.</source>
        <translation type="unfinished">المرافق المتطوع يساعد في أمر واحد. لا يقدم استشارة ولا يرى الملف.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished">المتوقع هنا عدد صحيح.</translation>
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
        <translation type="unfinished">عن</translation>
    </message>
    <message>
        <source>About how many people and which data are concerned?</source>
        <translation type="unfinished">نحو كم شخصًا وأي بيانات معنية؟</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation type="unfinished">عن هذه الأرقام</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">قُبلت في</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">قائمة الوصول</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished">سجل الوصول</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished">حقوق الوصول</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation type="unfinished">طريق الوصول</translation>
    </message>
    <message>
        <source>Access to health care</source>
        <translation type="unfinished">الوصول إلى الرعاية الصحية</translation>
    </message>
    <message>
        <source>Acknowledge nothing and promise no instalments before advice.</source>
        <translation type="unfinished">لا تعترف بشيء ولا تعِد بأقساط قبل الاستشارة.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">إجراء</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished">أُضيف في</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation type="unfinished">إدمان</translation>
    </message>
    <message>
        <source>Addiction advice</source>
        <translation type="unfinished">استشارة الإدمان</translation>
    </message>
    <message>
        <source>Addiction advice is free and confidential, towards the police too.</source>
        <translation type="unfinished">استشارة الإدمان مجانية وسرية، حتى تجاه الشرطة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Admission by law (a hint)</source>
        <translation type="unfinished">القبول بحكم القانون (إشارة)</translation>
    </message>
    <message>
        <source>Admission to the integration course</source>
        <translation type="unfinished">القبول في دورة الاندماج</translation>
    </message>
    <message>
        <source>Admission to the integration course is valid until</source>
        <translation type="unfinished">القبول في دورة الاندماج سارٍ حتى</translation>
    </message>
    <message>
        <source>Admission to the integration course: date, valid until</source>
        <translation type="unfinished">القبول في دورة الاندماج: التاريخ، صالح حتى</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4) AufenthG) are suspended for the budget year 2026; a claim or an obligation still counts.</source>
        <translation type="unfinished">القبول في الأماكن الحرة (§ 44 (4) AufenthG) معلّق لسنة الميزانية 2026؛ أما الحق أو الإلزام فيبقى ساريًا.</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4)) are suspended in 2026. Then a course by volunteers helps.</source>
        <translation type="unfinished">القبول في الأماكن الحرة (§ 44 (4)) معلّق في 2026. عندها تساعد دورة يقدمها متطوعون.</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished">تاريخ القبول</translation>
    </message>
    <message>
        <source>Advice before the hearing</source>
        <translation type="unfinished">استشارة قبل الجلسة</translation>
    </message>
    <message>
        <source>Advice in the Dublin procedure</source>
        <translation type="unfinished">استشارة في إجراء دبلن</translation>
    </message>
    <message>
        <source>Advice is open-ended. Nobody has to decide today.</source>
        <translation type="unfinished">الاستشارة مفتوحة النتيجة. لا يلزم أحدًا أن يقرر اليوم.</translation>
    </message>
    <message>
        <source>Advice on rights at work</source>
        <translation type="unfinished">استشارة عن الحقوق في العمل</translation>
    </message>
    <message>
        <source>Advice on the BAMF decision</source>
        <translation type="unfinished">استشارة بشأن قرار BAMF</translation>
    </message>
    <message>
        <source>Advice on voluntary return</source>
        <translation type="unfinished">استشارة عن العودة الطوعية</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished">أفغانستان</translation>
    </message>
    <message>
        <source>Afghanistan, Iran, Pakistan</source>
        <translation type="unfinished">أفغانستان، إيران، باكستان</translation>
    </message>
    <message>
        <source>After the move at once: citizens office, BAMF, foreigners authority, court, Jobcenter or welfare office.</source>
        <translation type="unfinished">بعد الانتقال فورًا: مكتب المواطنين (Bürgerbüro) وBAMF ودائرة الأجانب والمحكمة وJobcenter أو مكتب الرعاية الاجتماعية.</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished">العمر من</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">الفئة العمرية</translation>
    </message>
    <message>
        <source>Age groups from 25</source>
        <translation type="unfinished">الفئات العمرية من 25</translation>
    </message>
    <message>
        <source>Age groups under 25</source>
        <translation type="unfinished">الفئات العمرية دون 25</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished">العمر حتى</translation>
    </message>
    <message>
        <source>Age: under 25, under 27?</source>
        <translation type="unfinished">العمر: دون 25، دون 27؟</translation>
    </message>
    <message>
        <source>Agreed appointment</source>
        <translation type="unfinished">موعد متفق عليه</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">اتُّفق في</translation>
    </message>
    <message>
        <source>Agreement on working together</source>
        <translation type="unfinished">اتفاق التعاون</translation>
    </message>
    <message>
        <source>Agreement to the rent</source>
        <translation type="unfinished">موافقة على الإيجار</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">الاتفاقات</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished">ألبانيا</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished">الجزائر</translation>
    </message>
    <message>
        <source>All papers are recorded, and every renewal is applied for before it expires.</source>
        <translation type="unfinished">كل الأوراق مسجَّلة، وكل تمديد يُطلب قبل انتهائها.</translation>
    </message>
    <message>
        <source>All persons, rent, heating, income right?</source>
        <translation type="unfinished">هل كل شيء صحيح: الأشخاص والإيجار والتدفئة والدخل؟</translation>
    </message>
    <message>
        <source>Amendment to it</source>
        <translation type="unfinished">ملحق له</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">ملحق لـ</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished">ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished">الأمريكتان</translation>
    </message>
    <message>
        <source>An admission is valid for one year.</source>
        <translation type="unfinished">القبول صالح سنة.</translation>
    </message>
    <message>
        <source>An entry does not fit what this program knows ({field}).</source>
        <translation type="unfinished">قيد لا يلائم ما يعرفه هذا البرنامج ({field}).</translation>
    </message>
    <message>
        <source>An interpreter comes along to the appointment.</source>
        <translation type="unfinished">يحضر مترجم إلى الموعد.</translation>
    </message>
    <message>
        <source>An offer of “{name}” does not fit what this program knows; it stays with the organisation as a further detail.</source>
        <translation type="unfinished">عرض من «{name}» لا يلائم ما يعرفه هذا البرنامج؛ يبقى لدى المنظمة كتفصيل إضافي.</translation>
    </message>
    <message>
        <source>An organisation without a name is not taken over.</source>
        <translation type="unfinished">منظمة بلا اسم لا تُنقل.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished">أندورا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished">أنغولا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished">أنغويلا</translation>
    </message>
    <message>
        <source>Another column has the same heading.</source>
        <translation type="unfinished">لعمود آخر العنوان نفسه.</translation>
    </message>
    <message>
        <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
        <translation type="unfinished">دليل آخر يناقض هذا الدليل. هل هناك منسقان؟ يُرجى الاتصال هاتفيًا.</translation>
    </message>
    <message>
        <source>Another organisation may have the case only with a valid release towards it.</source>
        <translation type="unfinished">لا يجوز لمنظمة أخرى الحصول على الحالة إلا بإعفاء سارٍ تجاهها.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">الرد بحلول</translation>
    </message>
    <message>
        <source>Answer of</source>
        <translation type="unfinished">رد بتاريخ</translation>
    </message>
    <message>
        <source>Answer on a difference</source>
        <translation type="unfinished">رد على اختلاف</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation type="unfinished">الرد على الشكوى</translation>
    </message>
    <message>
        <source>Answer to a volunteer</source>
        <translation type="unfinished">رد على متطوع</translation>
    </message>
    <message>
        <source>Answer: the same person?</source>
        <translation type="unfinished">رد: هل هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">أُجيب في</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished">أنتاركتيكا</translation>
    </message>
    <message>
        <source>Antenatal care</source>
        <translation type="unfinished">متابعة الحمل</translation>
    </message>
    <message>
        <source>Anti-discrimination advice</source>
        <translation type="unfinished">استشارة مكافحة التمييز</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished">أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Application before 1 July 2026: only one week for court action and urgent application.</source>
        <translation type="unfinished">طلب قبل 1 يوليو 2026: أسبوع واحد فقط للدعوى والطلب العاجل.</translation>
    </message>
    <message>
        <source>Application before 12 June 2026: court action in two weeks, with an urgent deadline in one week; grounds in one month.</source>
        <translation type="unfinished">طلب قبل 12 يونيو 2026: الدعوى خلال أسبوعين، وفي المهلة العاجلة خلال أسبوع؛ والأسباب خلال شهر.</translation>
    </message>
    <message>
        <source>Application since 1 July 2026: the period in the decision counts. The new law is still to be verified.</source>
        <translation type="unfinished">طلب منذ 1 يوليو 2026: المهلة المكتوبة في القرار هي التي تُحتسب. القانون الجديد ما زال بحاجة إلى تحقق.</translation>
    </message>
    <message>
        <source>Application since 12 June 2026: the period in the instructions on remedies counts.</source>
        <translation type="unfinished">طلب منذ 12 يونيو 2026: المهلة المكتوبة في تعليمات الطعن هي التي تُحتسب.</translation>
    </message>
    <message>
        <source>Applies since</source>
        <translation type="unfinished">سارٍ منذ</translation>
    </message>
    <message>
        <source>Apply for child benefit</source>
        <translation type="unfinished">طلب إعانة الأطفال</translation>
    </message>
    <message>
        <source>Apply for day care early and with proof.</source>
        <translation type="unfinished">طلب الحضانة مبكرًا وبإثبات.</translation>
    </message>
    <message>
        <source>Apply for further approval at the Jobcenter</source>
        <translation type="unfinished">طلب التمديد لدى Jobcenter</translation>
    </message>
    <message>
        <source>Apply for renewal (permission to stay, toleration, residence permit)</source>
        <translation type="unfinished">طلب التمديد (إذن إقامة، تسامح، إقامة)</translation>
    </message>
    <message>
        <source>Apply for renewal in writing, keep a copy</source>
        <translation type="unfinished">طلب التمديد كتابةً والاحتفاظ بنسخة</translation>
    </message>
    <message>
        <source>Apply for the work permit</source>
        <translation type="unfinished">طلب إذن العمل</translation>
    </message>
    <message>
        <source>Apply under § 25a: before the 27th birthday</source>
        <translation type="unfinished">طلب وفق § 25a: قبل عيد الميلاد السابع والعشرين</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">موعد</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation type="unfinished">قصاصة موعد</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished">الموعد هناك</translation>
    </message>
    <message>
        <source>Appointment with family advice or the youth office</source>
        <translation type="unfinished">موعد لدى استشارة الأسرة أو مكتب الشباب</translation>
    </message>
    <message>
        <source>Approval period: from – to</source>
        <translation type="unfinished">مدة الموافقة: من – إلى</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation type="unfinished">موافق عليه حتى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">العربية</translation>
    </message>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation type="unfinished">العربية (العراق)</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation type="unfinished">العربية (الشام)</translation>
    </message>
    <message>
        <source>Arabic (standard)</source>
        <translation type="unfinished">العربية (الفصحى)</translation>
    </message>
    <message>
        <source>Are rent, electricity and food safe?</source>
        <translation type="unfinished">هل الإيجار والكهرباء والطعام مؤمَّنة؟</translation>
    </message>
    <message>
        <source>Are there close relatives in Germany?</source>
        <translation type="unfinished">هل يوجد أقارب مقربون في ألمانيا؟</translation>
    </message>
    <message>
        <source>Are there debts or gambling?</source>
        <translation type="unfinished">هل توجد ديون أو قمار؟</translation>
    </message>
    <message>
        <source>Are there letters, photos, messages?</source>
        <translation type="unfinished">هل توجد رسائل أو صور أو محادثات؟</translation>
    </message>
    <message>
        <source>Are there passport, birth certificate, translations?</source>
        <translation type="unfinished">هل يوجد جواز سفر وشهادة ميلاد وترجمات؟</translation>
    </message>
    <message>
        <source>Are we doing the right things? What came of it</source>
        <translation type="unfinished">هل نفعل الصواب؟ ما نتج عنه</translation>
    </message>
    <message>
        <source>Are we doing them right? How the work goes</source>
        <translation type="unfinished">هل نفعله صوابًا؟ كيف يسير العمل</translation>
    </message>
    <message>
        <source>Are we talking alone, with an interpreter from outside?</source>
        <translation type="unfinished">هل نتحدث وحدنا، مع مترجم من الخارج؟</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished">مجال الحياة</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">الأرجنتين</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished">أرمينيا</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished">الأرمنية</translation>
    </message>
    <message>
        <source>Arrange a doctor&apos;s appointment with an interpreter</source>
        <translation type="unfinished">ترتيب موعد عند الطبيب مع مترجم</translation>
    </message>
    <message>
        <source>Arrange an appointment with addiction advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة الإدمان</translation>
    </message>
    <message>
        <source>Arrange an appointment with asylum procedure advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Arrange an appointment with debt advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة الديون</translation>
    </message>
    <message>
        <source>Arrange an appointment with family reunion advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة لمّ شمل الأسرة</translation>
    </message>
    <message>
        <source>Arrange an appointment with pregnancy advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة الحمل</translation>
    </message>
    <message>
        <source>Arrange an appointment with recognition advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة الاعتراف</translation>
    </message>
    <message>
        <source>Arrange an appointment with return advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة العودة</translation>
    </message>
    <message>
        <source>Arrange an appointment with the foreigners authority</source>
        <translation type="unfinished">ترتيب موعد لدى دائرة الأجانب</translation>
    </message>
    <message>
        <source>Arrange an appointment with the school authority&apos;s advice</source>
        <translation type="unfinished">ترتيب موعد لدى استشارة سلطة المدارس</translation>
    </message>
    <message>
        <source>Arrange an appointment with the tracing service</source>
        <translation type="unfinished">ترتيب موعد لدى خدمة البحث</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">الوصول</translation>
    </message>
    <message>
        <source>Arrival from Ukraine</source>
        <translation type="unfinished">الوصول من أوكرانيا</translation>
    </message>
    <message>
        <source>Arrival from Ukraine since 1 April 2025: money from the welfare office instead of the Jobcenter.</source>
        <translation type="unfinished">الوصول من أوكرانيا منذ 1 أبريل 2025: المال من مكتب الرعاية الاجتماعية بدلًا من Jobcenter.</translation>
    </message>
    <message>
        <source>Arrival from Ukraine: see how things stand</source>
        <translation type="unfinished">الوصول من أوكرانيا: النظر في الوضع</translation>
    </message>
    <message>
        <source>Arrival since 1 April 2025: change from Jobcenter to welfare office</source>
        <translation type="unfinished">الوصول منذ 1 أبريل 2025: الانتقال من Jobcenter إلى الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">تاريخ الوصول</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished">أروبا</translation>
    </message>
    <message>
        <source>Ask course providers for a place and childcare</source>
        <translation type="unfinished">سؤال جهات الدورات عن مكان ورعاية أطفال</translation>
    </message>
    <message>
        <source>Ask for a shelter place</source>
        <translation type="unfinished">السؤال عن مكان في مأوى</translation>
    </message>
    <message>
        <source>Ask for a volunteer companion</source>
        <translation type="unfinished">السؤال عن مرافق متطوع</translation>
    </message>
    <message>
        <source>Ask for first advice at the naturalisation office</source>
        <translation type="unfinished">طلب استشارة أولى لدى دائرة التجنيس</translation>
    </message>
    <message>
        <source>Ask for the answer in writing</source>
        <translation type="unfinished">طلب الجواب كتابةً</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation type="unfinished">السؤال كيف كان الموعد</translation>
    </message>
    <message>
        <source>Ask how things are</source>
        <translation type="unfinished">السؤال عن الحال</translation>
    </message>
    <message>
        <source>Ask on a safe way</source>
        <translation type="unfinished">السؤال مجددًا بطريقة آمنة</translation>
    </message>
    <message>
        <source>Ask the office to agree to the rent</source>
        <translation type="unfinished">طلب موافقة الجهة على الإيجار</translation>
    </message>
    <message>
        <source>Ask whether there is an answer</source>
        <translation type="unfinished">السؤال هل جاء جواب</translation>
    </message>
    <message>
        <source>Asked are</source>
        <translation type="unfinished">من يُسأل</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">السائل</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">سُئل في</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">قُدِّر في</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">مهمة</translation>
    </message>
    <message>
        <source>Assisted training (§§ 74 ff. SGB III)</source>
        <translation type="unfinished">تدريب مدعوم (§§ 74 وما بعدها SGB III)</translation>
    </message>
    <message>
        <source>Asylum application is lodged</source>
        <translation type="unfinished">قُدِّم طلب اللجوء</translation>
    </message>
    <message>
        <source>Asylum decision</source>
        <translation type="unfinished">قرار اللجوء</translation>
    </message>
    <message>
        <source>Asylum hearing</source>
        <translation type="unfinished">جلسة اللجوء</translation>
    </message>
    <message>
        <source>Asylum procedure advice</source>
        <translation type="unfinished">استشارة إجراءات اللجوء</translation>
    </message>
    <message>
        <source>At least one of the cases was changed since. Nothing was done; please look at the list again.</source>
        <translation type="unfinished">تغيرت حالة واحدة على الأقل منذئذ. لم يُفعل شيء؛ يُرجى النظر في القائمة من جديد.</translation>
    </message>
    <message>
        <source>At the end, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">في النهاية: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">أستراليا</translation>
    </message>
    <message>
        <source>Australia and Oceania</source>
        <translation type="unfinished">أستراليا وأوقيانوسيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished">النمسا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished">أذربيجان</translation>
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
        <translation type="unfinished">قرار BAMF</translation>
    </message>
    <message>
        <source>BAMF decision with urgent deadline (manifestly unfounded)</source>
        <translation type="unfinished">قرار BAMF بمهلة عاجلة (بلا أساس ظاهر)</translation>
    </message>
    <message>
        <source>BAMF decision: another state is responsible (Dublin)</source>
        <translation type="unfinished">قرار BAMF: دولة أخرى مسؤولة (دبلن)</translation>
    </message>
    <message>
        <source>BAMF decision: work out the deadline</source>
        <translation type="unfinished">قرار BAMF: حساب المهلة</translation>
    </message>
    <message>
        <source>BAMF: rejection</source>
        <translation type="unfinished">BAMF: رفض</translation>
    </message>
    <message>
        <source>Backups in their place</source>
        <translation type="unfinished">النسخ الاحتياطية في مكانها</translation>
    </message>
    <message>
        <source>Bad sleep and fear are common after hard experiences and no weakness.</source>
        <translation type="unfinished">سوء النوم والخوف شائعان بعد تجارب قاسية وليسا ضعفًا.</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished">جزر البهاما</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished">البحرين</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished">بنغلاديش</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished">باربادوس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Before any signature: legal advice. Withdrawing an application can hardly be undone.</source>
        <translation type="unfinished">قبل أي توقيع: استشارة قانونية. سحب الطلب يكاد لا يمكن الرجوع عنه.</translation>
    </message>
    <message>
        <source>Before changes are taken in, the case file is secured, and there is not enough room for that on this computer. Nothing was taken in. Please make room and try again.</source>
        <translation type="unfinished">قبل أخذ التغييرات يُؤمَّن ملف الحالات، ولا متسع كافٍ لذلك على هذا الحاسوب. لم يؤخذ شيء. يُرجى إفساح المكان والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Before signing: get the office&apos;s agreement to the rent.</source>
        <translation type="unfinished">قبل التوقيع: الحصول على موافقة الجهة على الإيجار.</translation>
    </message>
    <message>
        <source>Before the start check the wording on work in the paper and apply for permission where it is needed.</source>
        <translation type="unfinished">قبل البدء تُقرأ عبارة العمل (Erwerbstätigkeit) في الورقة ويُطلب الإذن حيث يلزم.</translation>
    </message>
    <message>
        <source>Begin with permission only.</source>
        <translation type="unfinished">البدء بإذن فقط.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished">تاريخ البدء</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished">بيلاروسيا</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">بلجيكا</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished">بليز</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished">الإعانات</translation>
    </message>
    <message>
        <source>Benefits under the AsylbLG</source>
        <translation type="unfinished">إعانات AsylbLG</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished">بنين</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished">برمودا</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished">بوتان</translation>
    </message>
    <message>
        <source>Bill, reminder, collection, court or enforcement?</source>
        <translation type="unfinished">فاتورة أم تذكير أم تحصيل أم محكمة أم حجز؟</translation>
    </message>
    <message>
        <source>Birth: registry office and child benefit</source>
        <translation type="unfinished">الولادة: السجل المدني وإعانة الأطفال</translation>
    </message>
    <message>
        <source>Birthday of a young person (§ 25a)</source>
        <translation type="unfinished">عيد ميلاد شاب (§ 25a)</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished">بوليفيا</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished">بونير وسينت أوستاتيوس وسابا</translation>
    </message>
    <message>
        <source>Border crossing certificate</source>
        <translation type="unfinished">شهادة عبور الحدود</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">الميلاد</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished">البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation type="unfinished">وقّعه الطرفان في</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished">بوتسوانا</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished">جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">البرازيل</translation>
    </message>
    <message>
        <source>Breaks are possible. Whoever does not understand the interpreter says so at once.</source>
        <translation type="unfinished">الاستراحات ممكنة. من لا يفهم المترجم يقول ذلك فورًا.</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished">تواصل قصير</translation>
    </message>
    <message>
        <source>Bring CV and school reports</source>
        <translation type="unfinished">إحضار السيرة الذاتية والشهادات المدرسية</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">إحضار</translation>
    </message>
    <message>
        <source>Bring bank statements and tenancy agreement</source>
        <translation type="unfinished">إحضار كشوف الحساب وعقد الإيجار</translation>
    </message>
    <message>
        <source>Bring birth certificate, vaccination record and school reports</source>
        <translation type="unfinished">إحضار شهادة الميلاد ودفتر التطعيم والشهادات المدرسية</translation>
    </message>
    <message>
        <source>Bring decision, envelope and the family&apos;s papers</source>
        <translation type="unfinished">إحضار القرار والظرف وأوراق الأسرة</translation>
    </message>
    <message>
        <source>Bring the envelope</source>
        <translation type="unfinished">إحضار الظرف</translation>
    </message>
    <message>
        <source>Bring the envelope and the complete decision</source>
        <translation type="unfinished">إحضار الظرف والقرار الكامل</translation>
    </message>
    <message>
        <source>Bring the missing papers</source>
        <translation type="unfinished">إحضار الأوراق الناقصة</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished">إقليم المحيط الهندي البريطاني</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished">جزر العذراء البريطانية</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished">بروناي</translation>
    </message>
    <message>
        <source>Build it anew; the records themselves are not affected.</source>
        <translation type="unfinished">أعد بناءه؛ السجلات نفسها لا تتأثر.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished">بلغاريا</translation>
    </message>
    <message>
        <source>Package no. {seq} from {name} does not follow the one before it. Please ask {name} whether the device was reset or copied.</source>
        <translation type="unfinished">الحزمة رقم {seq} من {name} لا تتبع ما قبلها. يُرجى سؤال {name} هل أُعيد ضبط الجهاز أو نُسخ.</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished">بوركينا فاسو</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished">بوروندي</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">بحلول</translation>
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
        <translation type="unfinished">الرأس الأخضر</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation type="unfinished">ورقة الحساب (Berechnungsbogen)</translation>
    </message>
    <message>
        <source>Calculation: persons, rent, income, deductions</source>
        <translation type="unfinished">الحساب: الأشخاص والإيجار والدخل والاقتطاعات</translation>
    </message>
    <message>
        <source>Call the office and record the answer</source>
        <translation type="unfinished">الاتصال بالجهة الرسمية وتسجيل الجواب</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished">كمبوديا</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished">الكاميرون</translation>
    </message>
    <message>
        <source>Can and will the person speak themselves, with company?</source>
        <translation type="unfinished">هل يستطيع الشخص ويريد أن يتكلم بنفسه، بمرافقة؟</translation>
    </message>
    <message>
        <source>Can the person go home safely today? Are children there?</source>
        <translation type="unfinished">هل يستطيع الشخص العودة إلى البيت بأمان اليوم؟ هل هناك أطفال؟</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">كندا</translation>
    </message>
    <message>
        <source>Careers advice</source>
        <translation type="unfinished">استشارة مهنية</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Case file and key file do not belong together: one of them comes from another folder, or the case file is destroyed. Neither was changed. Please restore both files from the same backup.</source>
        <translation type="unfinished">ملف الحالات وملف المفاتيح لا ينتميان معًا: أحدهما من مجلد آخر، أو ملف الحالات تالف. لم يتغير أي منهما. يُرجى استعادة الملفين من النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>Case file unlocked</source>
        <translation type="unfinished">فُتح قفل ملف الحالات</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم الحالة</translation>
    </message>
    <message>
        <source>Case seen</source>
        <translation type="unfinished">شوهدت الحالة</translation>
    </message>
    <message>
        <source>Case transfer</source>
        <translation type="unfinished">نقل حالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>Cases by district</source>
        <translation type="unfinished">الحالات حسب الحي</translation>
    </message>
    <message>
        <source>Cases by service</source>
        <translation type="unfinished">الحالات حسب الخدمة</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished">جزر كايمان</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished">جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">الوسط</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished">تشاد</translation>
    </message>
    <message>
        <source>Chamber of crafts</source>
        <translation type="unfinished">غرفة الحرف</translation>
    </message>
    <message>
        <source>Chamber of industry and commerce</source>
        <translation type="unfinished">غرفة الصناعة والتجارة</translation>
    </message>
    <message>
        <source>Check a letter of the court</source>
        <translation type="unfinished">فحص رسالة من المحكمة</translation>
    </message>
    <message>
        <source>Check analogous benefits (36 months AsylbLG)</source>
        <translation type="unfinished">فحص الإعانات المماثلة (36 شهرًا AsylbLG)</translation>
    </message>
    <message>
        <source>Check of a decision</source>
        <translation type="unfinished">فحص قرار</translation>
    </message>
    <message>
        <source>Check of a way into a residence title</source>
        <translation type="unfinished">فحص طريق إلى الإقامة</translation>
    </message>
    <message>
        <source>Check of court action against the BAMF decision</source>
        <translation type="unfinished">فحص الدعوى ضد قرار BAMF</translation>
    </message>
    <message>
        <source>Check of the objection</source>
        <translation type="unfinished">فحص الاعتراض</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">فُحص في</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished">فُحص:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished">مجموع التحقق</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation type="unfinished">مجموع تحقق التوقيع</translation>
    </message>
    <message>
        <source>Checksum of the wording</source>
        <translation type="unfinished">مجموع تحقق النص</translation>
    </message>
    <message>
        <source>Child benefit is paid for six months back only. Please apply by this day.</source>
        <translation type="unfinished">تُدفع إعانة الأطفال (Kindergeld) لستة أشهر سابقة فقط. يُرجى تقديم الطلب حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>Child benefit is paid six months back only: apply at once.</source>
        <translation type="unfinished">تُدفع إعانة الأطفال (Kindergeld) لستة أشهر سابقة فقط: تقديم الطلب فورًا.</translation>
    </message>
    <message>
        <source>Child without school: at once</source>
        <translation type="unfinished">طفل بلا مدرسة: فورًا</translation>
    </message>
    <message>
        <source>Children and relatives do not interpret at the doctor&apos;s.</source>
        <translation type="unfinished">الأطفال والأقارب لا يترجمون عند الطبيب.</translation>
    </message>
    <message>
        <source>Children do not interpret.</source>
        <translation type="unfinished">الأطفال لا يترجمون.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">تشيلي</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">الصين</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation type="unfinished">اسم النداء</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished">جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Church asylum</source>
        <translation type="unfinished">لجوء كنسي</translation>
    </message>
    <message>
        <source>Citizens office</source>
        <translation type="unfinished">مكتب المواطنين</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">المدينة</translation>
    </message>
    <message>
        <source>City-let flat</source>
        <translation type="unfinished">سكن مؤجر من المدينة</translation>
    </message>
    <message>
        <source>Claim to the integration course</source>
        <translation type="unfinished">الحق في دورة الاندماج</translation>
    </message>
    <message>
        <source>Clarification of benefits</source>
        <translation type="unfinished">توضيح المعونات</translation>
    </message>
    <message>
        <source>Clarification of the notice</source>
        <translation type="unfinished">توضيح القرار</translation>
    </message>
    <message>
        <source>Clarify differing names before applying.</source>
        <translation type="unfinished">توضيح الأسماء المختلفة قبل الطلب.</translation>
    </message>
    <message>
        <source>Clarifying a question</source>
        <translation type="unfinished">توضيح مسألة</translation>
    </message>
    <message>
        <source>Clarifying identity and passport</source>
        <translation type="unfinished">توضيح الهوية وجواز السفر</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">صاحب الشأن</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation type="unfinished">وافق صاحب الشأن في</translation>
    </message>
    <message>
        <source>Client goes alone</source>
        <translation type="unfinished">يذهب صاحب الشأن بنفسه</translation>
    </message>
    <message>
        <source>Client sheet</source>
        <translation type="unfinished">ورقة لصاحب الشأن</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation type="unfinished">أُخبر صاحب الشأن في</translation>
    </message>
    <message>
        <source>Client&apos;s own priority</source>
        <translation type="unfinished">أولوية صاحب الشأن</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">أصحاب الشأن</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">أُغلقت في</translation>
    </message>
    <message>
        <source>Closure reason</source>
        <translation type="unfinished">سبب الإغلاق</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation type="unfinished">جزر كوكوس</translation>
    </message>
    <message>
        <source>Collect all letters and sort them by date</source>
        <translation type="unfinished">جمع كل الرسائل وترتيبها حسب التاريخ</translation>
    </message>
    <message>
        <source>Collect papers</source>
        <translation type="unfinished">جمع الأوراق</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">كولومبيا</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished">جزر القمر</translation>
    </message>
    <message>
        <source>Comparison without names (keyed)</source>
        <translation type="unfinished">مقارنة بلا أسماء (بمفتاح)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">شكوى</translation>
    </message>
    <message>
        <source>Condition: allowed, with permission only, this employer only, not allowed</source>
        <translation type="unfinished">الشرط: مسموح، بإذن فقط، لدى صاحب العمل هذا فقط، غير مسموح</translation>
    </message>
    <message>
        <source>Conditions, residence, “Aufenthalt beschränkt auf …”</source>
        <translation type="unfinished">الشروط: «Wohnsitz» و«Aufenthalt beschränkt auf …»</translation>
    </message>
    <message>
        <source>Conditions, “Erwerbstätigkeit …”</source>
        <translation type="unfinished">الشروط: «Erwerbstätigkeit …»</translation>
    </message>
    <message>
        <source>Conditions: work, residence</source>
        <translation type="unfinished">الشروط: العمل والسكن</translation>
    </message>
    <message>
        <source>Confidentiality declared on</source>
        <translation type="unfinished">أُقرت السرية في</translation>
    </message>
    <message>
        <source>Confidentiality holds at the practice too. Interpreters must keep it as well.</source>
        <translation type="unfinished">السرية تسري في العيادة أيضًا. وعلى المترجمين حفظها كذلك.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">موافقة</translation>
    </message>
    <message>
        <source>Consequences for the procedure</source>
        <translation type="unfinished">النتائج على الإجراء</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">استشارة</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation type="unfinished">تقرير الاستشارة</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished">الاستشارات</translation>
    </message>
    <message>
        <source>Consultations by district</source>
        <translation type="unfinished">الاستشارات حسب الحي</translation>
    </message>
    <message>
        <source>Consultations by language</source>
        <translation type="unfinished">الاستشارات حسب اللغة</translation>
    </message>
    <message>
        <source>Consultations by place</source>
        <translation type="unfinished">الاستشارات حسب المكان</translation>
    </message>
    <message>
        <source>Consultations by topic</source>
        <translation type="unfinished">الاستشارات حسب الموضوع</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact the chamber</source>
        <translation type="unfinished">التواصل مع الغرفة المهنية</translation>
    </message>
    <message>
        <source>Contact with an authority</source>
        <translation type="unfinished">تواصل مع جهة رسمية</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">عقد</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation type="unfinished">عقد بتاريخ</translation>
    </message>
    <message>
        <source>Contract: hours, pay, probation, notice</source>
        <translation type="unfinished">العقد: الساعات والأجر وفترة التجربة والإنهاء</translation>
    </message>
    <message>
        <source>Contracts (training, work)</source>
        <translation type="unfinished">العقود (تدريب، عمل)</translation>
    </message>
    <message>
        <source>Contracts by broker</source>
        <translation type="unfinished">العقود حسب الوسيط</translation>
    </message>
    <message>
        <source>Contracts by kind</source>
        <translation type="unfinished">العقود حسب النوع</translation>
    </message>
    <message>
        <source>Contracts by origin</source>
        <translation type="unfinished">العقود حسب المنشأ</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">الصادرات المساهمة</translation>
    </message>
    <message>
        <source>Conversation in plain language</source>
        <translation type="unfinished">محادثة بلغة بسيطة</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished">جزر كوك</translation>
    </message>
    <message>
        <source>Coordination with the guardian</source>
        <translation type="unfinished">التنسيق مع الوصي</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">منسّق</translation>
    </message>
    <message>
        <source>Coping with crises</source>
        <translation type="unfinished">التعامل مع الأزمات</translation>
    </message>
    <message>
        <source>Copy names in another script exactly or have them photographed</source>
        <translation type="unfinished">نقل الأسماء بخط آخر كما هي تمامًا أو تصويرها</translation>
    </message>
    <message>
        <source>Copy the wording on work, do not interpret.</source>
        <translation type="unfinished">انقل عبارة العمل كما هي ولا تفسّرها.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished">صُحِّح في</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">تصحيحات</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">كوستاريكا</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">استشارة</translation>
    </message>
    <message>
        <source>Counselling and referrals in figures</source>
        <translation type="unfinished">الاستشارة والإحالات بالأرقام</translation>
    </message>
    <message>
        <source>Counselling case</source>
        <translation type="unfinished">حالة استشارة</translation>
    </message>
    <message>
        <source>Counselling for refugees: report to the federal level</source>
        <translation type="unfinished">استشارة اللاجئين: تقرير إلى المستوى الاتحادي</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">مستشار</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">العدد</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">دورة</translation>
    </message>
    <message>
        <source>Course by volunteers</source>
        <translation type="unfinished">دورة يقدمها متطوعون</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation type="unfinished">جهة دورات</translation>
    </message>
    <message>
        <source>Course: questions on the route, then on the reasons. Everything may be told calmly.</source>
        <translation type="unfinished">السير: أسئلة عن الطريق ثم عن الأسباب. يمكن قول كل شيء بهدوء.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">الدورات</translation>
    </message>
    <message>
        <source>Courses, places and unmet demand</source>
        <translation type="unfinished">الدورات والأماكن والحاجة غير الملبّاة</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision</source>
        <translation type="unfinished">دعوى ضد قرار BAMF</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision (applied since 12 June 2026)</source>
        <translation type="unfinished">دعوى ضد قرار BAMF (طلب منذ 12 يونيو 2026)</translation>
    </message>
    <message>
        <source>Court action and urgent application against the Dublin decision</source>
        <translation type="unfinished">دعوى وطلب عاجل ضد قرار دبلن</translation>
    </message>
    <message>
        <source>Court action with urgent application (Dublin)</source>
        <translation type="unfinished">دعوى مع طلب عاجل (دبلن)</translation>
    </message>
    <message>
        <source>Court action with urgent application (applied since 12 June 2026)</source>
        <translation type="unfinished">دعوى مع طلب عاجل (طلب منذ 12 يونيو 2026)</translation>
    </message>
    <message>
        <source>Court action with urgent application (manifestly unfounded)</source>
        <translation type="unfinished">دعوى مع طلب عاجل (بلا أساس ظاهر)</translation>
    </message>
    <message>
        <source>Court action with urgent application (responsibility, applied since 1 July 2026)</source>
        <translation type="unfinished">دعوى مع طلب عاجل (المسؤولية، طلب منذ 1 يوليو 2026)</translation>
    </message>
    <message>
        <source>Court and period. If it names a day, enter it.</source>
        <translation type="unfinished">المحكمة والمهلة. إذا ذُكر فيها يوم فأدخله.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished">كرواتيا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished">كوبا</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished">كوراساو</translation>
    </message>
    <message>
        <source>Customer number, file number, number of pages</source>
        <translation type="unfinished">رقم العميل، رقم الملف، عدد الصفحات</translation>
    </message>
    <message>
        <source>Customer or file number?</source>
        <translation type="unfinished">رقم العميل أو رقم الملف؟</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished">قبرص</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished">السيريلية</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished">التشيك</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished">ساحل العاج</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished">الكونغو الديمقراطية</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished">الدرية</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished">مسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Date at</source>
        <translation type="unfinished">الموعد عند</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">التاريخ المذكور في القرار</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Date of the first title: the claim runs one year.</source>
        <translation type="unfinished">تاريخ أول إقامة: الحق يسري سنة.</translation>
    </message>
    <message>
        <source>Date on</source>
        <translation type="unfinished">الموعد في</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation type="unfinished">موعد أو مهلة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Day and month are missing.</source>
        <translation type="unfinished">اليوم والشهر ناقصان.</translation>
    </message>
    <message>
        <source>Day care place</source>
        <translation type="unfinished">مكان في الحضانة</translation>
    </message>
    <message>
        <source>Day it was posted: the postmark is safer than the date in the letter.</source>
        <translation type="unfinished">يوم الإرسال بالبريد: ختم البريد أضمن من التاريخ في الرسالة.</translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished">يوم التبليغ</translation>
    </message>
    <message>
        <source>Day of service. Without the envelope: when and how did the letter come?</source>
        <translation type="unfinished">يوم التبليغ. بلا ظرف: متى وكيف وصلت الرسالة؟</translation>
    </message>
    <message>
        <source>Day of the application: it decides between old and new law.</source>
        <translation type="unfinished">يوم طلب اللجوء: هو الذي يحسم بين القانون القديم والجديد.</translation>
    </message>
    <message>
        <source>Days to the first appointment (median)</source>
        <translation type="unfinished">أيام حتى أول موعد (الوسيط)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">مهلة</translation>
    </message>
    <message>
        <source>Deadline set by the court</source>
        <translation type="unfinished">مهلة حددتها المحكمة</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">استشارة الديون</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished">ديون</translation>
    </message>
    <message>
        <source>Debts and contracts</source>
        <translation type="unfinished">الديون والعقود</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">تقرر في</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">القرار</translation>
    </message>
    <message>
        <source>Decision of an office</source>
        <translation type="unfinished">قرار جهة رسمية</translation>
    </message>
    <message>
        <source>Decision of an office without proper instructions on remedies</source>
        <translation type="unfinished">قرار جهة رسمية بلا تعليمات طعن صحيحة</translation>
    </message>
    <message>
        <source>Decision of an office: work out the deadline</source>
        <translation type="unfinished">قرار جهة رسمية: حساب المهلة</translation>
    </message>
    <message>
        <source>Decision refusing something: work out the deadline</source>
        <translation type="unfinished">قرار يرفض شيئًا: حساب المهلة</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished">الدنمارك</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">تفصيل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">جهاز</translation>
    </message>
    <message>
        <source>Did a yellow envelope of the court come? Date?</source>
        <translation type="unfinished">هل جاء ظرف أصفر من المحكمة؟ التاريخ؟</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation type="unfinished">أُفصح في</translation>
    </message>
    <message>
        <source>Disclosure without consent</source>
        <translation type="unfinished">إفصاح بلا موافقة</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">تمييز</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished">تشفير القرص</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished">جيبوتي</translation>
    </message>
    <message>
        <source>Do name and date of birth agree in all papers?</source>
        <translation type="unfinished">هل الاسم وتاريخ الميلاد متطابقان في كل الأوراق؟</translation>
    </message>
    <message>
        <source>Do not advise hiding: it makes the period longer.</source>
        <translation type="unfinished">لا تنصح بالاختباء: فذلك يطيل المهلة.</translation>
    </message>
    <message>
        <source>Do not ask about violence or termination in the partner&apos;s presence.</source>
        <translation type="unfinished">لا تسأل عن العنف أو إنهاء الحمل بحضور الشريك.</translation>
    </message>
    <message>
        <source>Do not ask an embassy before legal advice.</source>
        <translation type="unfinished">لا تسأل سفارة قبل استشارة قانونية.</translation>
    </message>
    <message>
        <source>Do not ask for details of what happened.</source>
        <translation type="unfinished">لا تسأل عن تفاصيل ما حدث.</translation>
    </message>
    <message>
        <source>Do not ask for papers, names or the flight story first.</source>
        <translation type="unfinished">لا تسأل أولًا عن الأوراق أو الأسماء أو قصة اللجوء.</translation>
    </message>
    <message>
        <source>Do not call any qualification worthless.</source>
        <translation type="unfinished">لا تصف أي مؤهل بأنه بلا قيمة.</translation>
    </message>
    <message>
        <source>Do not choose the occupation we think right.</source>
        <translation type="unfinished">لا تختر المهنة التي نراها نحن مناسبة.</translation>
    </message>
    <message>
        <source>Do not go on with this file, and restore a backup.</source>
        <translation type="unfinished">لا تتابع بهذا الملف، واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Do not go to the embassy before getting legal advice: it can cost the protection.</source>
        <translation type="unfinished">لا تذهب إلى السفارة قبل استشارة قانونية: قد يكلّف ذلك الحماية.</translation>
    </message>
    <message>
        <source>Do not judge a project after its first year.</source>
        <translation type="unfinished">لا تحكم على مشروع بعد سنته الأولى.</translation>
    </message>
    <message>
        <source>Do not judge the chances of an objection; the organisation&apos;s lawyer checks that.</source>
        <translation type="unfinished">لا تحكم على فرص الاعتراض؛ قانوني المنظمة يفحص ذلك.</translation>
    </message>
    <message>
        <source>Do not keep spouses in one file.</source>
        <translation type="unfinished">لا تضع الزوجين في ملف واحد.</translation>
    </message>
    <message>
        <source>Do not let anyone begin without permission.</source>
        <translation type="unfinished">لا تدع أحدًا يبدأ بلا إذن.</translation>
    </message>
    <message>
        <source>Do not only phone: applications and changes need proof.</source>
        <translation type="unfinished">لا تكتفِ بالهاتف: الطلبات والتغييرات تحتاج إثباتًا.</translation>
    </message>
    <message>
        <source>Do not pay anything out of fear.</source>
        <translation type="unfinished">لا تدفع شيئًا بسبب الخوف.</translation>
    </message>
    <message>
        <source>Do not push for a police report.</source>
        <translation type="unfinished">لا تضغط لتقديم بلاغ للشرطة.</translation>
    </message>
    <message>
        <source>Do not record an own estimate as a certificate.</source>
        <translation type="unfinished">لا تسجّل التقدير الذاتي كشهادة.</translation>
    </message>
    <message>
        <source>Do not record, print or say the new address.</source>
        <translation type="unfinished">لا تكتب العنوان الجديد ولا تطبعه ولا تقله.</translation>
    </message>
    <message>
        <source>Do not say how long it takes or that it will work.</source>
        <translation type="unfinished">لا تقل كم يستغرق ذلك ولا إنه سينجح.</translation>
    </message>
    <message>
        <source>Do not say “surely it was not meant like that”.</source>
        <translation type="unfinished">لا تقل: «لم يُقصد ذلك بالتأكيد».</translation>
    </message>
    <message>
        <source>Do not search for or post names on social networks.</source>
        <translation type="unfinished">لا تبحث عن أسماء ولا تنشرها في الشبكات الاجتماعية.</translation>
    </message>
    <message>
        <source>Do not send anyone to the embassy before legal advice.</source>
        <translation type="unfinished">لا ترسل أحدًا إلى السفارة قبل استشارة قانونية.</translation>
    </message>
    <message>
        <source>Do not speak of chances of success: that is legal advice.</source>
        <translation type="unfinished">لا تتكلم عن فرص النجاح: هذه استشارة قانونية.</translation>
    </message>
    <message>
        <source>Do not stop suddenly alone: withdrawal can be dangerous.</source>
        <translation type="unfinished">لا توقّف فجأة دون مساعدة: قد تكون أعراض الانسحاب خطيرة.</translation>
    </message>
    <message>
        <source>Do not suggest reasons or judge. Legal assessment belongs to asylum procedure advice.</source>
        <translation type="unfinished">لا تقترح أسبابًا ولا تحكم عليها. التقييم القانوني من شأن استشارة إجراءات اللجوء.</translation>
    </message>
    <message>
        <source>Do not threaten or judge.</source>
        <translation type="unfinished">لا تهدد ولا تحكم.</translation>
    </message>
    <message>
        <source>Do not try to solve everything at once.</source>
        <translation type="unfinished">لا تحاول حل كل شيء دفعة واحدة.</translation>
    </message>
    <message>
        <source>Do not wait for the next counselling day.</source>
        <translation type="unfinished">لا تنتظر يوم الاستشارة القادم.</translation>
    </message>
    <message>
        <source>Do not write down or guess diagnoses.</source>
        <translation type="unfinished">لا تكتب تشخيصات ولا تخمّنها.</translation>
    </message>
    <message>
        <source>Do not write down the flight story: record only what the help needs.</source>
        <translation type="unfinished">لا تكتب قصة اللجوء: سجّل فقط ما تحتاجه المساعدة.</translation>
    </message>
    <message>
        <source>Do nothing without consent.</source>
        <translation type="unfinished">لا تفعل شيئًا بلا موافقة.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">مستند</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished">فُتح مستند</translation>
    </message>
    <message>
        <source>Does it say “offensichtlich unbegründet” (manifestly unfounded) or “unzulässig” (inadmissible)? Then the period is shorter.</source>
        <translation type="unfinished">هل مكتوب «offensichtlich unbegründet» (بلا أساس ظاهر) أو «unzulässig» (غير مقبول)؟ عندها تكون المهلة أقصر.</translation>
    </message>
    <message>
        <source>Does the child need special help?</source>
        <translation type="unfinished">هل يحتاج الطفل مساعدة خاصة؟</translation>
    </message>
    <message>
        <source>Does the person feel safe there?</source>
        <translation type="unfinished">هل يشعر الشخص بالأمان هناك؟</translation>
    </message>
    <message>
        <source>Does the person need childcare, company or more breaks?</source>
        <translation type="unfinished">هل يحتاج الشخص رعاية أطفال أو مرافقة أو استراحات أكثر؟</translation>
    </message>
    <message>
        <source>Does the person understand what they sign?</source>
        <translation type="unfinished">هل يفهم الشخص ما يوقّع عليه؟</translation>
    </message>
    <message>
        <source>Does the person want a volunteer companion?</source>
        <translation type="unfinished">هل يريد الشخص مرافقًا متطوعًا؟</translation>
    </message>
    <message>
        <source>Does the person want to change something?</source>
        <translation type="unfinished">هل يريد الشخص أن يغيّر شيئًا؟</translation>
    </message>
    <message>
        <source>Does the person want to talk to a specialised service? In which language?</source>
        <translation type="unfinished">هل يريد الشخص التحدث مع جهة متخصصة؟ بأي لغة؟</translation>
    </message>
    <message>
        <source>Does the person want to work in this occupation?</source>
        <translation type="unfinished">هل يريد الشخص العمل في هذه المهنة؟</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished">دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished">جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">تم في</translation>
    </message>
    <message>
        <source>Dublin procedure</source>
        <translation type="unfinished">إجراء دبلن</translation>
    </message>
    <message>
        <source>E-mail, calendar, network drive, SIM card. Counsel itself has no access to anything outside.</source>
        <translation type="unfinished">البريد والتقويم ومحرك الشبكة وشريحة الهاتف. Counsel نفسه لا يصل إلى شيء في الخارج.</translation>
    </message>
    <message>
        <source>EU free movement</source>
        <translation type="unfinished">حرية التنقل في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>EU or German</source>
        <translation type="unfinished">من الاتحاد الأوروبي أو ألماني</translation>
    </message>
    <message>
        <source>EU, EEA, Switzerland</source>
        <translation type="unfinished">الاتحاد الأوروبي والمنطقة الاقتصادية وسويسرا</translation>
    </message>
    <message>
        <source>Eastern Europe and Caucasus</source>
        <translation type="unfinished">أوروبا الشرقية والقوقاز</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">الإكوادور</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished">مصر</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished">السلفادور</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">صاحب عمل</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation type="unfinished">صاحب العمل أو الجهة</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation type="unfinished">وكالة العمل</translation>
    </message>
    <message>
        <source>Employment toleration ends (30 months)</source>
        <translation type="unfinished">ينتهي التسامح للعمل (30 شهرًا)</translation>
    </message>
    <message>
        <source>Employment toleration is issued</source>
        <translation type="unfinished">يُمنح التسامح للعمل</translation>
    </message>
    <message>
        <source>Employment toleration § 60d</source>
        <translation type="unfinished">تسامح للعمل § 60d</translation>
    </message>
    <message>
        <source>Employment toleration: entry by 31 December 2022, 12 months of toleration, 12 months of work from 20 hours; it is valid for 30 months.</source>
        <translation type="unfinished">تسامح للعمل: دخول حتى 31 ديسمبر 2022، 12 شهر تسامح، 12 شهر عمل من 20 ساعة فأكثر؛ وهو صالح 30 شهرًا.</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months of work, 20 hours or more</source>
        <translation type="unfinished">تسامح للعمل: اثنا عشر شهر عمل، 20 ساعة فأكثر</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months tolerated</source>
        <translation type="unfinished">تسامح للعمل: اثنا عشر شهر تسامح</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">النهاية</translation>
    </message>
    <message>
        <source>End of employment toleration</source>
        <translation type="unfinished">نهاية التسامح للعمل</translation>
    </message>
    <message>
        <source>End of the approval: think of the new application eight weeks before.</source>
        <translation type="unfinished">نهاية الموافقة: فكّر في الطلب الجديد قبلها بثمانية أسابيع.</translation>
    </message>
    <message>
        <source>End of the residence rule</source>
        <translation type="unfinished">نهاية التزام مكان الإقامة</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished">ينتهي في</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">الإنجليزية</translation>
    </message>
    <message>
        <source>Enter only what the person says. Not knowing is an answer.</source>
        <translation type="unfinished">لا تُدخل إلا ما يقوله الشخص. «لا أعرف» جواب.</translation>
    </message>
    <message>
        <source>Enter the court&apos;s deadline</source>
        <translation type="unfinished">إدخال مهلة المحكمة</translation>
    </message>
    <message>
        <source>Enter the end of the approval</source>
        <translation type="unfinished">إدخال نهاية الموافقة</translation>
    </message>
    <message>
        <source>Enter the result “rejected: because of status” at the referral</source>
        <translation type="unfinished">إدخال النتيجة «رُفض: بسبب الوضع» في الإحالة</translation>
    </message>
    <message>
        <source>Enter when permission, toleration or permit expires</source>
        <translation type="unfinished">إدخال تاريخ انتهاء الإذن أو التسامح أو الإقامة</translation>
    </message>
    <message>
        <source>Enter when the opportunity right expires</source>
        <translation type="unfinished">إدخال تاريخ انتهاء حق الإقامة كفرصة</translation>
    </message>
    <message>
        <source>Enter when the passport expires</source>
        <translation type="unfinished">إدخال تاريخ انتهاء جواز السفر</translation>
    </message>
    <message>
        <source>Entry qualification (§ 54a SGB III)</source>
        <translation type="unfinished">تأهيل أولي (§ 54a SGB III)</translation>
    </message>
    <message>
        <source>Entry qualification or training place</source>
        <translation type="unfinished">تأهيل أولي (EQ) أو مكان تدريب</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished">غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished">إريتريا</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished">إستونيا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished">إسواتيني</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished">إثيوبيا</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished">الإثيوبية</translation>
    </message>
    <message>
        <source>Ethiopic calendar</source>
        <translation type="unfinished">التقويم الإثيوبي</translation>
    </message>
    <message>
        <source>Every child has a place or is provably on a list.</source>
        <translation type="unfinished">لكل طفل مكان، أو هو على قائمة بإثبات.</translation>
    </message>
    <message>
        <source>Every date in the letter: by when, from when</source>
        <translation type="unfinished">كل تاريخ في الرسالة: حتى متى، ومن متى</translation>
    </message>
    <message>
        <source>Everything else in them is in use. Please put the lines named right.</source>
        <translation type="unfinished">كل ما عداها مستخدم. يُرجى تصحيح الأسطر المذكورة.</translation>
    </message>
    <message>
        <source>Evidence of German</source>
        <translation type="unfinished">إثبات الألمانية</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">مجلد التبادل</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">انتهاء</translation>
    </message>
    <message>
        <source>Explain yes, judge legally no.</source>
        <translation type="unfinished">الشرح نعم، والحكم القانوني لا.</translation>
    </message>
    <message>
        <source>Explained: </source>
        <translation type="unfinished">شُرح:</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished">جزر فوكلاند</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">الأسرة</translation>
    </message>
    <message>
        <source>Family and parenting</source>
        <translation type="unfinished">الأسرة والتربية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">اسم العائلة</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation type="unfinished">لم الشمل</translation>
    </message>
    <message>
        <source>Family reunion with subsidiary protection: suspended until 23 July 2027</source>
        <translation type="unfinished">لم الشمل مع الحماية الفرعية: معلَّق حتى 23 يوليو 2027</translation>
    </message>
    <message>
        <source>Family reunion § 36a</source>
        <translation type="unfinished">لم الشمل § 36a</translation>
    </message>
    <message>
        <source>Family reunion §§ 28–36</source>
        <translation type="unfinished">لم الشمل §§ 28–36</translation>
    </message>
    <message>
        <source>Family reunion: application on privileged terms</source>
        <translation type="unfinished">لم الشمل: طلب بشروط ميسرة</translation>
    </message>
    <message>
        <source>Family reunion: legal check</source>
        <translation type="unfinished">لمّ شمل الأسرة: فحص قانوني</translation>
    </message>
    <message>
        <source>Family reunion: notice that keeps the period, and application</source>
        <translation type="unfinished">لمّ شمل الأسرة: إخطار يحفظ المهلة، وطلب</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished">جزر فارو</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished">الفارسية</translation>
    </message>
    <message>
        <source>Federal Office for Migration (BAMF)</source>
        <translation type="unfinished">المكتب الاتحادي للهجرة (BAMF)</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">المستوى الاتحادي</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished">الرد بحلول</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (3)</source>
        <translation type="unfinished">شهادة مؤقتة (Fiktionsbescheinigung) § 81 (3)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (4)</source>
        <translation type="unfinished">شهادة مؤقتة (Fiktionsbescheinigung) § 81 (4)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (5)</source>
        <translation type="unfinished">شهادة مؤقتة (Fiktionsbescheinigung) § 81 (5)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished">فيجي</translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished">نوع الملف</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation type="unfinished">نهائي منذ</translation>
    </message>
    <message>
        <source>Find an offer in the district</source>
        <translation type="unfinished">البحث عن عرض في الحي</translation>
    </message>
    <message>
        <source>Find anti-discrimination advice</source>
        <translation type="unfinished">البحث عن استشارة لمكافحة التمييز</translation>
    </message>
    <message>
        <source>Find the right service</source>
        <translation type="unfinished">إيجاد الجهة المناسبة</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished">فنلندا</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished">الموعد الأول</translation>
    </message>
    <message>
        <source>First comes what has a deadline or is dangerous, then everything else.</source>
        <translation type="unfinished">أولًا ما له مهلة أو فيه خطر، ثم كل ما عداه.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">التواصل الأول</translation>
    </message>
    <message>
        <source>First equipment</source>
        <translation type="unfinished">تجهيزات أولى (Erstausstattung)</translation>
    </message>
    <message>
        <source>First orientation course</source>
        <translation type="unfinished">دورة التوجيه الأولي</translation>
    </message>
    <message>
        <source>First recognition advice, then money for translations.</source>
        <translation type="unfinished">استشارة الاعتراف أولًا، ثم المال للترجمات.</translation>
    </message>
    <message>
        <source>For information only: a transfer is possible until then.</source>
        <translation type="unfinished">للعلم فقط: النقل ممكن حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>For information only: applies when someone counts as absconded.</source>
        <translation type="unfinished">للعلم فقط: يسري إذا عُدّ الشخص متواريًا.</translation>
    </message>
    <message>
        <source>For information only: applies while in prison.</source>
        <translation type="unfinished">للعلم فقط: يسري أثناء السجن.</translation>
    </message>
    <message>
        <source>For information only: the periods are longer than before. Please get advice.</source>
        <translation type="unfinished">للعلم فقط: المهل أطول مما كانت. يُرجى طلب المشورة.</translation>
    </message>
    <message>
        <source>Foreigners authority</source>
        <translation type="unfinished">دائرة الأجانب</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">استمارة</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">وُجد في</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">فرنسا</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">أماكن شاغرة</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">المساحة الحرة</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">الفرنسية</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished">غويانا الفرنسية</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished">بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished">الأراضي الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished">من العمر</translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished">من المستوى</translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished">من الخدمة</translation>
    </message>
    <message>
        <source>From the opportunity right to § 25a or § 25b: application</source>
        <translation type="unfinished">من حق الفرصة إلى § 25a أو § 25b: طلب</translation>
    </message>
    <message>
        <source>From then on nothing is sealed for it, and what it sends is set aside.</source>
        <translation type="unfinished">من ذلك الحين لا يُختم له شيء، ويوضع ما يرسله جانبًا.</translation>
    </message>
    <message>
        <source>From this day on a training toleration is possible.</source>
        <translation type="unfinished">ابتداءً من هذا اليوم يمكن الحصول على تسامح للتدريب (Ausbildungsduldung).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of toleration are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">في هذا اليوم تكتمل اثنا عشر شهر تسامح (لمن دخل حتى 31 ديسمبر 2022).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of work are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">في هذا اليوم تكتمل اثنا عشر شهر عمل (لمن دخل حتى 31 ديسمبر 2022).</translation>
    </message>
    <message>
        <source>From this day on the work permit may be given.</source>
        <translation type="unfinished">ابتداءً من هذا اليوم يجوز منح إذن العمل.</translation>
    </message>
    <message>
        <source>From this day on the work permit shall be given.</source>
        <translation type="unfinished">ابتداءً من هذا اليوم يجب عادةً منح إذن العمل.</translation>
    </message>
    <message>
        <source>From this day on there can be more money. Please ask the welfare office.</source>
        <translation type="unfinished">ابتداءً من هذا اليوم قد يكون المبلغ أكبر. يُرجى سؤال مكتب الرعاية الاجتماعية (Sozialamt).</translation>
    </message>
    <message>
        <source>From when a work permit</source>
        <translation type="unfinished">من متى إذن العمل</translation>
    </message>
    <message>
        <source>From {name} package no. {numbers} is missing, later ones are there. It may lie on another stick; the next export puts it back by itself.</source>
        <translation type="unfinished">تنقص الحزمة رقم {numbers} من {name}، واللاحقة موجودة. قد تكون على ذاكرة USB أخرى؛ يعيدها التصدير التالي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>From {name} packages no. {numbers} are missing, later ones are there. They may lie on another stick; the next export puts them back by itself.</source>
        <translation type="unfinished">تنقص الحزم رقم {numbers} من {name}، واللاحقة موجودة. قد تكون على ذاكرة USB أخرى؛ يعيدها التصدير التالي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Front or sticker, “gültig bis”</source>
        <translation type="unfinished">الوجه الأمامي أو الملصق: «gültig bis»</translation>
    </message>
    <message>
        <source>Front, name and date of birth</source>
        <translation type="unfinished">الوجه الأمامي، الاسم وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished">جُمّد في</translation>
    </message>
    <message>
        <source>Frozen statistics</source>
        <translation type="unfinished">إحصاء مجمّد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Further details (HSDS)</source>
        <translation type="unfinished">تفاصيل أخرى (HSDS)</translation>
    </message>
    <message>
        <source>Further remark</source>
        <translation type="unfinished">ملاحظة أخرى</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished">الغابون</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished">غامبيا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished">جورجيا</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished">الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished">الألمانية</translation>
    </message>
    <message>
        <source>German Abitur</source>
        <translation type="unfinished">الثانوية العامة الألمانية (Abitur)</translation>
    </message>
    <message>
        <source>German Fachhochschulreife</source>
        <translation type="unfinished">Fachhochschulreife الألمانية</translation>
    </message>
    <message>
        <source>German Hauptschule certificate</source>
        <translation type="unfinished">شهادة Hauptschule الألمانية</translation>
    </message>
    <message>
        <source>German Realschule certificate</source>
        <translation type="unfinished">شهادة Realschule الألمانية</translation>
    </message>
    <message>
        <source>German citizenship</source>
        <translation type="unfinished">الجنسية الألمانية</translation>
    </message>
    <message>
        <source>German from</source>
        <translation type="unfinished">الألمانية من</translation>
    </message>
    <message>
        <source>German level</source>
        <translation type="unfinished">مستوى الألمانية</translation>
    </message>
    <message>
        <source>German today, with which evidence?</source>
        <translation type="unfinished">الألمانية اليوم، وبأي إثبات؟</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">ألمانيا</translation>
    </message>
    <message>
        <source>Get-together</source>
        <translation type="unfinished">لقاء</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished">غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished">جبل طارق</translation>
    </message>
    <message>
        <source>Give a list of papers</source>
        <translation type="unfinished">إعطاء قائمة بالأوراق</translation>
    </message>
    <message>
        <source>Give a sheet with date and directions</source>
        <translation type="unfinished">إعطاء ورقة بالتاريخ والطريق</translation>
    </message>
    <message>
        <source>Give a sheet with next steps</source>
        <translation type="unfinished">إعطاء ورقة بالخطوات القادمة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">الاسم الأول</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">أُعطي في</translation>
    </message>
    <message>
        <source>Go on working there, and note what is missing since then.</source>
        <translation type="unfinished">تابع العمل هناك ودوّن ما ينقص منذئذ.</translation>
    </message>
    <message>
        <source>Go to the placement test</source>
        <translation type="unfinished">الذهاب إلى اختبار تحديد المستوى</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>Got a notice: work out the deadline</source>
        <translation type="unfinished">جاء قرار: حساب المهلة</translation>
    </message>
    <message>
        <source>Got a refusal: work out the deadline</source>
        <translation type="unfinished">جاء رفض: حساب المهلة</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished">اليونان</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished">اليونانية</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished">غرينلاند</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished">غرينادا</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action</source>
        <translation type="unfinished">أسباب الدعوى وأدلتها</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action (Dublin)</source>
        <translation type="unfinished">أسباب الدعوى وأدلتها (دبلن)</translation>
    </message>
    <message>
        <source>Group event</source>
        <translation type="unfinished">فعالية جماعية</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">فعاليات جماعية</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished">لقاء جماعي</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Please compare with the sheet.</source>
        <translation type="unfinished">المجموعة {group} من مفتاح الاسترداد غير صحيحة. يُرجى المقارنة بالورقة.</translation>
    </message>
    <message>
        <source>Groups and volunteers</source>
        <translation type="unfinished">المجموعات والمتطوعون</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished">غوادلوب</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished">غوام</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">وصي</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished">غواتيمالا</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished">غيرنزي</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished">غينيا</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished">غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished">غيانا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished">هايتي</translation>
    </message>
    <message>
        <source>Hand in the application for further approval</source>
        <translation type="unfinished">تقديم طلب التمديد</translation>
    </message>
    <message>
        <source>Hand in the day care application</source>
        <translation type="unfinished">تقديم طلب الحضانة</translation>
    </message>
    <message>
        <source>Hand in the form and get a stamp</source>
        <translation type="unfinished">تسليم الاستمارة وأخذ ختم</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished">سُلِّم باليد</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">سُلِّم في</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">تقرير التسليم</translation>
    </message>
    <message>
        <source>Has a decision come? Work out the deadline</source>
        <translation type="unfinished">هل جاء قرار؟ حساب المهلة</translation>
    </message>
    <message>
        <source>Has a notice or application been made? Is there proof?</source>
        <translation type="unfinished">هل قُدّم إخطار أو طلب؟ هل يوجد إثبات؟</translation>
    </message>
    <message>
        <source>Has an application been made?</source>
        <translation type="unfinished">هل قُدّم طلب من قبل؟</translation>
    </message>
    <message>
        <source>Has the person answered or signed anything?</source>
        <translation type="unfinished">هل أجاب الشخص أو وقّع شيئًا؟</translation>
    </message>
    <message>
        <source>Has the person moved? Report the new address at once.</source>
        <translation type="unfinished">هل انتقل الشخص إلى سكن آخر؟ الإبلاغ عن العنوان الجديد فورًا.</translation>
    </message>
    <message>
        <source>Have the notice checked by the specialised office</source>
        <translation type="unfinished">طلب فحص القرار لدى الجهة المتخصصة</translation>
    </message>
    <message>
        <source>Have the other accesses of the device closed</source>
        <translation type="unfinished">أغلقوا وصول الجهاز إلى الأماكن الأخرى</translation>
    </message>
    <message>
        <source>Heading or condition, section</source>
        <translation type="unfinished">العنوان أو الشرط (Nebenbestimmung)، رقم المادة</translation>
    </message>
    <message>
        <source>Heading or first sentence: AsylbLG or SGB XII</source>
        <translation type="unfinished">العنوان أو الجملة الأولى: AsylbLG أو SGB XII</translation>
    </message>
    <message>
        <source>Heading: decision, hearing, invitation, bill, reminder?</source>
        <translation type="unfinished">العنوان: قرار (Bescheid)، استماع (Anhörung)، دعوة، فاتورة، تذكير (Mahnung)؟</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">الرؤوس</translation>
    </message>
    <message>
        <source>Heads at group events</source>
        <translation type="unfinished">الرؤوس في الفعاليات الجماعية</translation>
    </message>
    <message>
        <source>Heads there (not persons)</source>
        <translation type="unfinished">الرؤوس الحاضرة (لا أشخاص)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">الصحة</translation>
    </message>
    <message>
        <source>Health data goes into a protected note.</source>
        <translation type="unfinished">بيانات الصحة توضع في ملاحظة محمية.</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished">جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">أجراها</translation>
    </message>
    <message>
        <source>Help for the family</source>
        <translation type="unfinished">مساعدة للأسرة</translation>
    </message>
    <message>
        <source>Here on the last day ({posts} full-time posts)</source>
        <translation type="unfinished">هنا في اليوم الأخير ({posts} وظائف بدوام كامل)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished">الهندية</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished">هندوراس</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished">هونغ كونغ</translation>
    </message>
    <message>
        <source>Horn of Africa</source>
        <translation type="unfinished">القرن الأفريقي</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message>
        <source>House meeting</source>
        <translation type="unfinished">اجتماع السكن</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation type="unfinished">المنزل والأسرة</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">السكن</translation>
    </message>
    <message>
        <source>Housing group</source>
        <translation type="unfinished">فئة السكن</translation>
    </message>
    <message>
        <source>Housing or agreement to the rent</source>
        <translation type="unfinished">سكن أو موافقة على الإيجار</translation>
    </message>
    <message>
        <source>Housing so far</source>
        <translation type="unfinished">السكن حتى الآن</translation>
    </message>
    <message>
        <source>Housing: decentral to central</source>
        <translation type="unfinished">السكن: لا مركزي إلى مركزي</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">كيف</translation>
    </message>
    <message>
        <source>How are sleep, eating, everyday life?</source>
        <translation type="unfinished">كيف النوم والأكل والحياة اليومية؟</translation>
    </message>
    <message>
        <source>How are the children? (talk to the children too)</source>
        <translation type="unfinished">كيف حال الأطفال؟ (التحدث مع الأطفال أيضًا)</translation>
    </message>
    <message>
        <source>How did the letter come: yellow envelope, by post, handed over?</source>
        <translation type="unfinished">كيف وصلت الرسالة: ظرف أصفر، بريد عادي، تسليم باليد؟</translation>
    </message>
    <message>
        <source>How do we reach the person without anyone noticing?</source>
        <translation type="unfinished">كيف نصل إلى الشخص دون أن يلاحظ أحد؟</translation>
    </message>
    <message>
        <source>How does the family live: work, benefits?</source>
        <translation type="unfinished">كيف تعيش الأسرة: عمل، معونات؟</translation>
    </message>
    <message>
        <source>How does the person live now: hostel, city-let flat, own flat, with others?</source>
        <translation type="unfinished">كيف يسكن الشخص الآن: مسكن جماعي، شقة تؤجرها المدينة، شقته، عند آخرين؟</translation>
    </message>
    <message>
        <source>How is it today? Are there thoughts of not wanting to live? (ask calmly and directly)</source>
        <translation type="unfinished">كيف الحال اليوم؟ هل توجد أفكار بعدم الرغبة في الحياة؟ (يُسأل بهدوء ومباشرةً)</translation>
    </message>
    <message>
        <source>How is the German: own estimate, placement or certificate? (note separately)</source>
        <translation type="unfinished">كيف الألمانية: تقدير ذاتي، اختبار تحديد مستوى، أم شهادة؟ (تُسجَّل كل منها وحدها)</translation>
    </message>
    <message>
        <source>How is the person insured: card, treatment voucher, not at all?</source>
        <translation type="unfinished">كيف الشخص مؤمَّن: بطاقة، قسيمة علاج (Behandlungsschein)، أم لا شيء؟</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished">كم تُحفظ الحالات</translation>
    </message>
    <message>
        <source>How many years of experience?</source>
        <translation type="unfinished">كم سنة خبرة؟</translation>
    </message>
    <message>
        <source>How many years of school?</source>
        <translation type="unfinished">كم سنة مدرسة؟</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished">كيفية الوصول إليه</translation>
    </message>
    <message>
        <source>How well does the child speak German?</source>
        <translation type="unfinished">كيف يتكلم الطفل الألمانية؟</translation>
    </message>
    <message>
        <source>How would the person notice that it is better?</source>
        <translation type="unfinished">كيف يلاحظ الشخص أن الحال أفضل؟</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished">المجر</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>I went along</source>
        <translation type="unfinished">ذهبت معه</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished">آيسلندا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">المعرّف</translation>
    </message>
    <message>
        <source>Identifier (id)</source>
        <translation type="unfinished">المعرّف (id)</translation>
    </message>
    <message>
        <source>If a child is in danger we consult a specialist and tell the family what we do.</source>
        <translation type="unfinished">إذا كان طفل في خطر نستشير مختصًّا ونقول للأسرة ماذا نفعل.</translation>
    </message>
    <message>
        <source>If refused: who, when, for which reason</source>
        <translation type="unfinished">إذا رُفض: من، ومتى، ولأي سبب</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">استيراد</translation>
    </message>
    <message>
        <source>In case of cuts or rejection: reason and section</source>
        <translation type="unfinished">عند التخفيض أو الرفض: السبب ورقم المادة</translation>
    </message>
    <message>
        <source>In danger call 110.</source>
        <translation type="unfinished">عند الخطر الاتصال بـ 110.</translation>
    </message>
    <message>
        <source>In danger call 112 at once or go to the nearest hospital.</source>
        <translation type="unfinished">عند الخطر الاتصال فورًا بـ 112 أو الذهاب إلى أقرب مستشفى.</translation>
    </message>
    <message>
        <source>In danger do not let the person leave alone.</source>
        <translation type="unfinished">عند الخطر لا تترك الشخص يذهب وحده.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished">بكلمات صاحب الشأن</translation>
    </message>
    <message>
        <source>In the decision or letter: the day it became final</source>
        <translation type="unfinished">في القرار أو الرسالة: اليوم الذي أصبح فيه نهائيًّا</translation>
    </message>
    <message>
        <source>In the preparatory class the child learns German in three stages and moves into the regular class step by step.</source>
        <translation type="unfinished">في الصف التحضيري يتعلم الطفل الألمانية على ثلاث مراحل وينتقل خطوة خطوة إلى الصف العادي.</translation>
    </message>
    <message>
        <source>In the restored file choose “Somebody may have my key”. The lost copy stays readable with the old key.</source>
        <translation type="unfinished">في الملف المستعاد اختر «ربما لدى أحدهم مفتاحي». تبقى النسخة الضائعة مقروءة بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>In which language and dialect can the person tell safely?</source>
        <translation type="unfinished">بأي لغة ولهجة يستطيع الشخص أن يحكي بثقة؟</translation>
    </message>
    <message>
        <source>In which script does the person read and write?</source>
        <translation type="unfinished">بأي خط يقرأ الشخص ويكتب؟</translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished">الهند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished">إندونيسيا</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished">فعالية معلومات</translation>
    </message>
    <message>
        <source>Initial reception centre</source>
        <translation type="unfinished">مركز الاستقبال الأول</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">مؤسسة</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">المؤسسات</translation>
    </message>
    <message>
        <source>Instructions at the end: objection or court action, period, address</source>
        <translation type="unfinished">تعليمات الطعن في النهاية (Rechtsbehelfsbelehrung): اعتراض أم دعوى، المهلة، العنوان</translation>
    </message>
    <message>
        <source>Instructions missing or wrong: one year</source>
        <translation type="unfinished">التعليمات ناقصة أو خاطئة: سنة</translation>
    </message>
    <message>
        <source>Instructions on remedies: objection, period, where to</source>
        <translation type="unfinished">تعليمات الطعن (Rechtsbehelfsbelehrung): الاعتراض والمهلة وإلى أين</translation>
    </message>
    <message>
        <source>Instructions on remedies: period for court action and urgent application, which court</source>
        <translation type="unfinished">تعليمات الطعن (Rechtsbehelfsbelehrung): مهلة الدعوى والطلب العاجل، وأي محكمة</translation>
    </message>
    <message>
        <source>Integration counselling</source>
        <translation type="unfinished">استشارة الاندماج</translation>
    </message>
    <message>
        <source>Integration course for learners of a second script</source>
        <translation type="unfinished">دورة اندماج لمتعلمي خط ثانٍ</translation>
    </message>
    <message>
        <source>Integration course for parents</source>
        <translation type="unfinished">دورة اندماج للآباء</translation>
    </message>
    <message>
        <source>Integration course for people with disabilities (900+100 lessons)</source>
        <translation type="unfinished">دورة اندماج لذوي الإعاقة (900+100 درس)</translation>
    </message>
    <message>
        <source>Integration course for women</source>
        <translation type="unfinished">دورة اندماج للنساء</translation>
    </message>
    <message>
        <source>Integration course with literacy</source>
        <translation type="unfinished">دورة اندماج مع محو الأمية</translation>
    </message>
    <message>
        <source>Integration course, general (600+100 lessons)</source>
        <translation type="unfinished">دورة اندماج عامة (600+100 درس)</translation>
    </message>
    <message>
        <source>Intensive course (400+30 lessons)</source>
        <translation type="unfinished">دورة مكثفة (400+30 درسًا)</translation>
    </message>
    <message>
        <source>International practice</source>
        <translation type="unfinished">ممارسة دولية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Interpreter slip</source>
        <translation type="unfinished">قصاصة المترجم</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished">الترجمة الشفوية</translation>
    </message>
    <message>
        <source>Interpreting at the doctor&apos;s</source>
        <translation type="unfinished">ترجمة عند الطبيب</translation>
    </message>
    <message>
        <source>Interpreting needed but not to be had</source>
        <translation type="unfinished">ترجمة لازمة ولم تتوفر</translation>
    </message>
    <message>
        <source>Interpreting service</source>
        <translation type="unfinished">خدمة ترجمة شفوية</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished">إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished">العراق</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished">أيرلندا</translation>
    </message>
    <message>
        <source>Is a child here without parents? Who is the guardian?</source>
        <translation type="unfinished">هل يوجد طفل هنا بلا والدين؟ من الوصي؟</translation>
    </message>
    <message>
        <source>Is a period for court action still running?</source>
        <translation type="unfinished">هل ما زالت مهلة دعوى جارية؟</translation>
    </message>
    <message>
        <source>Is a procedure or a deadline still running?</source>
        <translation type="unfinished">هل ما زال يجري إجراء أو مهلة؟</translation>
    </message>
    <message>
        <source>Is it an emergency? Then 112 first.</source>
        <translation type="unfinished">هل هي حالة طارئة؟ إذًا 112 أولًا.</translation>
    </message>
    <message>
        <source>Is it their own wish or is someone pushing?</source>
        <translation type="unfinished">هل هي رغبته هو أم يدفعه أحد؟</translation>
    </message>
    <message>
        <source>Is medical help or securing of evidence needed?</source>
        <translation type="unfinished">هل تلزم مساعدة طبية أو حفظ أدلة؟</translation>
    </message>
    <message>
        <source>Is pay on time and with a payslip?</source>
        <translation type="unfinished">هل يأتي الأجر في موعده ومعه كشف أجر؟</translation>
    </message>
    <message>
        <source>Is the address right at all offices?</source>
        <translation type="unfinished">هل العنوان صحيح لدى كل الجهات؟</translation>
    </message>
    <message>
        <source>Is the envelope there? Which date is on it?</source>
        <translation type="unfinished">هل الظرف هنا؟ ما التاريخ المكتوب عليه؟</translation>
    </message>
    <message>
        <source>Is the spelling right? Does it say the identity is unclear?</source>
        <translation type="unfinished">هل الكتابة صحيحة؟ هل مكتوب أن الهوية غير واضحة («Identität ungeklärt»)؟</translation>
    </message>
    <message>
        <source>Is the whole decision here, with all pages and the translation?</source>
        <translation type="unfinished">هل القرار كامل هنا، بكل صفحاته وبالترجمة؟</translation>
    </message>
    <message>
        <source>Is the woman safe at home? (ask her alone)</source>
        <translation type="unfinished">هل المرأة في أمان في البيت؟ (تُسأل وحدها)</translation>
    </message>
    <message>
        <source>Is the yellow envelope still there? Which date is on it?</source>
        <translation type="unfinished">هل الظرف الأصفر ما زال موجودًا؟ ما التاريخ المكتوب عليه؟</translation>
    </message>
    <message>
        <source>Is there a contract or promise?</source>
        <translation type="unfinished">هل يوجد عقد أو وعد؟</translation>
    </message>
    <message>
        <source>Is there a danger of losing the home? Notice, debts?</source>
        <translation type="unfinished">هل يوجد خطر فقدان السكن؟ إنهاء عقد، ديون؟</translation>
    </message>
    <message>
        <source>Is there a family doctor? Which language is needed?</source>
        <translation type="unfinished">هل يوجد طبيب أسرة؟ أي لغة لازمة؟</translation>
    </message>
    <message>
        <source>Is there a lawyer already?</source>
        <translation type="unfinished">هل يوجد محامٍ أو محامية؟</translation>
    </message>
    <message>
        <source>Is there a midwife and a gynaecologist?</source>
        <translation type="unfinished">هل توجد قابلة وطبيبة نساء؟</translation>
    </message>
    <message>
        <source>Is there a passport? Until when is it valid?</source>
        <translation type="unfinished">هل يوجد جواز سفر؟ حتى متى هو صالح؟</translation>
    </message>
    <message>
        <source>Is there a pregnancy, small children or a disability?</source>
        <translation type="unfinished">هل يوجد حمل أو أطفال صغار أو إعاقة؟</translation>
    </message>
    <message>
        <source>Is there a residence rule? Since when?</source>
        <translation type="unfinished">هل يوجد التزام بمكان الإقامة؟ منذ متى؟</translation>
    </message>
    <message>
        <source>Is there an admission or an obligation? From when?</source>
        <translation type="unfinished">هل يوجد قبول أو إلزام؟ منذ متى؟</translation>
    </message>
    <message>
        <source>Is there anything that would make travel dangerous (only whether, not what)?</source>
        <translation type="unfinished">هل يوجد ما يجعل السفر خطيرًا (فقط هل يوجد، لا ما هو)؟</translation>
    </message>
    <message>
        <source>Is there danger now (withdrawal, accident, children)?</source>
        <translation type="unfinished">هل يوجد خطر الآن (أعراض انسحاب، حادث، أطفال)؟</translation>
    </message>
    <message>
        <source>Is there enough money to the end of the month? Is anything missing now?</source>
        <translation type="unfinished">هل يكفي المال حتى آخر الشهر؟ هل ينقص شيء الآن؟</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished">جزيرة مان</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished">إسرائيل</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">تاريخ الإصدار</translation>
    </message>
    <message>
        <source>It is clear whether and how the person may work, and the job is fair.</source>
        <translation type="unfinished">واضح هل وكيف يجوز للشخص أن يعمل، والعمل عادل.</translation>
    </message>
    <message>
        <source>It must always be kept, also without notification (Art. 33 (5)).</source>
        <translation type="unfinished">يجب الاحتفاظ به دائمًا، ولو بلا إبلاغ (المادة 33 (5)).</translation>
    </message>
    <message>
        <source>It says “offensichtlich unbegründet” (manifestly unfounded).</source>
        <translation type="unfinished">مكتوب فيه «offensichtlich unbegründet» (بلا أساس ظاهر).</translation>
    </message>
    <message>
        <source>It says “unzulässig” (inadmissible) and another state is responsible (Dublin).</source>
        <translation type="unfinished">مكتوب فيه «unzulässig» (غير مقبول) ودولة أخرى مسؤولة (دبلن).</translation>
    </message>
    <message>
        <source>It was noticed in the future? Please check day and time.</source>
        <translation type="unfinished">لوحظ في المستقبل؟ يُرجى مراجعة اليوم والوقت.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished">إيطاليا</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">مصدره</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished">جامايكا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">اليابان</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished">جيرزي</translation>
    </message>
    <message>
        <source>Job and training fair</source>
        <translation type="unfinished">معرض العمل والتدريب</translation>
    </message>
    <message>
        <source>Job language course</source>
        <translation type="unfinished">دورة لغة مهنية</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation type="unfinished">Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter approval ends</source>
        <translation type="unfinished">تنتهي موافقة Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter: notice</source>
        <translation type="unfinished">Jobcenter: قرار (Bescheid)</translation>
    </message>
    <message>
        <source>Jobcenter: see to further approval eight weeks before the end. The application counts from the first of the month.</source>
        <translation type="unfinished">Jobcenter: الاهتمام بالتمديد قبل النهاية بثمانية أسابيع. يُحتسب الطلب من أول الشهر.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">انضم في</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished">الأردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">كازاخستان</translation>
    </message>
    <message>
        <source>Keep the proof of notice or application safe.</source>
        <translation type="unfinished">حفظ إثبات الإخطار أو الطلب جيدًا.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished">الحفظ حتى</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished">كينيا</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">محفوظ كـ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">مفتاح</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">بطاقة المفتاح</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">ملف المفاتيح</translation>
    </message>
    <message>
        <source>Key for comparing without names</source>
        <translation type="unfinished">مفتاح للمقارنة بلا أسماء</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished">سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">نوع الملاحظة</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation type="unfinished">نوع الإحالة</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished">كيريباتي</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished">معروف منذ</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished">كوسوفو</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation type="unfinished">الكرمانجية</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished">الكويت</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished">قيرغيزستان</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <translation type="unfinished">مجتمع الميم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">تسمية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Language course for recognition</source>
        <translation type="unfinished">دورة لغة للاعتراف</translation>
    </message>
    <message>
        <source>Language course for trainees</source>
        <translation type="unfinished">دورة لغة للمتدربين</translation>
    </message>
    <message>
        <source>Language named on the summons</source>
        <translation type="unfinished">اللغة المذكورة في الاستدعاء</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">لغة النافذة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished">لاوس</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last package no.</source>
        <translation type="unfinished">آخر حزمة رقم</translation>
    </message>
    <message>
        <source>Last day of validity. The latest sticker counts.</source>
        <translation type="unfinished">آخر يوم صلاحية. أحدث ملصق هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>Last page, instructions on remedies: which court, which period?</source>
        <translation type="unfinished">الصفحة الأخيرة، تعليمات الطعن (Rechtsbehelfsbelehrung): أي محكمة، أي مهلة؟</translation>
    </message>
    <message>
        <source>Last page, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">الصفحة الأخيرة: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Last trained on</source>
        <translation type="unfinished">آخر تدريب في</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished">اللاتينية</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished">لاتفيا</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">محامٍ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>Learning German</source>
        <translation type="unfinished">تعلم الألمانية</translation>
    </message>
    <message>
        <source>Leave no letter lying.</source>
        <translation type="unfinished">لا تترك رسالة دون معالجة.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished">لبنان</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">غادر في</translation>
    </message>
    <message>
        <source>Left-over files</source>
        <translation type="unfinished">ملفات متبقية</translation>
    </message>
    <message>
        <source>Legal advice before any declaration</source>
        <translation type="unfinished">استشارة قانونية قبل أي تصريح</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">الأساس القانوني</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation type="unfinished">فحص قانوني</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished">السند القانوني</translation>
    </message>
    <message>
        <source>Legal protection</source>
        <translation type="unfinished">حماية قانونية</translation>
    </message>
    <message>
        <source>Leisure and contacts</source>
        <translation type="unfinished">أوقات الفراغ والعلاقات</translation>
    </message>
    <message>
        <source>Length of the asylum procedure</source>
        <translation type="unfinished">مدة إجراء اللجوء</translation>
    </message>
    <message>
        <source>Length of the asylum procedure (median)</source>
        <translation type="unfinished">مدة إجراء اللجوء (الوسيط)</translation>
    </message>
    <message>
        <source>Length of the procedure, roughly</source>
        <translation type="unfinished">مدة الإجراء تقريبًا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished">ليسوتو</translation>
    </message>
    <message>
        <source>Let no children or relatives interpret.</source>
        <translation type="unfinished">لا تدع الأطفال أو الأقارب يترجمون.</translation>
    </message>
    <message>
        <source>Let no relatives or acquaintances interpret.</source>
        <translation type="unfinished">لا تدع الأقارب أو المعارف يترجمون.</translation>
    </message>
    <message>
        <source>Let nobody sign a blank form.</source>
        <translation type="unfinished">لا تدع أحدًا يوقّع استمارة فارغة.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>Letter (day it was posted)</source>
        <translation type="unfinished">رسالة (يوم إرسالها)</translation>
    </message>
    <message>
        <source>Letter about the transfer: day, place, time</source>
        <translation type="unfinished">رسالة عن النقل: اليوم والمكان والساعة</translation>
    </message>
    <message>
        <source>Letter explained</source>
        <translation type="unfinished">شُرحت الرسالة</translation>
    </message>
    <message>
        <source>Letter of the court with a deadline</source>
        <translation type="unfinished">رسالة المحكمة بمهلة</translation>
    </message>
    <message>
        <source>Letter to the course provider: level, childcare, times</source>
        <translation type="unfinished">رسالة إلى جهة الدورة: المستوى ورعاية الأطفال والأوقات</translation>
    </message>
    <message>
        <source>Letter to the office with the ticked data</source>
        <translation type="unfinished">رسالة إلى الجهة الرسمية بالبيانات المعلَّمة</translation>
    </message>
    <message>
        <source>Letter to the school authority&apos;s advice</source>
        <translation type="unfinished">رسالة إلى استشارة سلطة المدارس</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">الترويسة</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">رسائل وفق DIN 5008</translation>
    </message>
    <message>
        <source>Letters of the court have a deadline: act on the same day.</source>
        <translation type="unfinished">رسائل المحكمة لها مهلة: التصرف في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Level of German</source>
        <translation type="unfinished">مستوى الألمانية</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished">ليبيريا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished">ليبيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished">ليختنشتاين</translation>
    </message>
    <message>
        <source>Lists, rules and guides</source>
        <translation type="unfinished">القوائم والقواعد والأدلة</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished">القراءة والكتابة</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished">ليتوانيا</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation type="unfinished">يعيش في المنزل</translation>
    </message>
    <message>
        <source>Lives so since</source>
        <translation type="unfinished">يعيش هكذا منذ</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation type="unfinished">القفل بعد دقائق</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished">تاريخ التقديم</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">الشعار</translation>
    </message>
    <message>
        <source>Longest way there (minutes)</source>
        <translation type="unfinished">أطول طريق إلى هناك (دقائق)</translation>
    </message>
    <message>
        <source>Look at the transfer period (information only)</source>
        <translation type="unfinished">النظر في مهلة النقل (للعلم فقط)</translation>
    </message>
    <message>
        <source>Looked through the folder</source>
        <translation type="unfinished">تصفّحنا المجلد</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished">لوكسمبورغ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished">ماكاو</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished">مدغشقر</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">أُجري في</translation>
    </message>
    <message>
        <source>Make a new backup now. Backups from before a new data key open only with the old sheet and passphrase.</source>
        <translation type="unfinished">أنشئ نسخة احتياطية جديدة الآن. النسخ من قبل مفتاح البيانات الجديد لا تُفتح إلا بالورقة والعبارة القديمتين.</translation>
    </message>
    <message>
        <source>Make copies of all papers</source>
        <translation type="unfinished">عمل نسخ من كل الأوراق</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished">ملاوي</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished">ماليزيا</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished">المالديف</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished">مالي</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished">مالطا</translation>
    </message>
    <message>
        <source>Management of the organisation</source>
        <translation type="unfinished">إدارة المنظمة</translation>
    </message>
    <message>
        <source>Mandatory fields and annexes</source>
        <translation type="unfinished">الحقول الإلزامية والمرفقات</translation>
    </message>
    <message>
        <source>Manifestly unfounded: work out the urgent deadline</source>
        <translation type="unfinished">بلا أساس ظاهر: حساب المهلة العاجلة</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished">جزر مارشال</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished">مارتينيك</translation>
    </message>
    <message>
        <source>Material security</source>
        <translation type="unfinished">الأمان المادي</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished">موريتانيا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished">موريشيوس</translation>
    </message>
    <message>
        <source>May anyone in the country of origin be asked without danger?</source>
        <translation type="unfinished">هل يمكن سؤال أحد في بلد الأصل بلا خطر؟</translation>
    </message>
    <message>
        <source>May the counsellor call? Is there a release for this office?</source>
        <translation type="unfinished">هل يجوز للمستشار أن يتصل؟ هل يوجد إعفاء من السرية لهذه الجهة؟</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished">مايوت</translation>
    </message>
    <message>
        <source>Medical check</source>
        <translation type="unfinished">فحص طبي</translation>
    </message>
    <message>
        <source>Medical help with withdrawal</source>
        <translation type="unfinished">مساعدة طبية عند الانسحاب</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">اللقاء في</translation>
    </message>
    <message>
        <source>Meeting place, club or sponsorship</source>
        <translation type="unfinished">مكان لقاء أو نادٍ أو كفالة</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished">مكان اللقاء</translation>
    </message>
    <message>
        <source>Merged cells {range}: only the first cell holds something. The others stay empty.</source>
        <translation type="unfinished">خلايا مدمجة {range}: الخلية الأولى فقط فيها شيء. الأخرى تبقى فارغة.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">المكسيك</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished">ميكرونيزيا</translation>
    </message>
    <message>
        <source>Migration counselling (adults)</source>
        <translation type="unfinished">استشارة المهاجرين (البالغين)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">الدقائق</translation>
    </message>
    <message>
        <source>Minutes given by volunteers</source>
        <translation type="unfinished">دقائق قدمها متطوعون</translation>
    </message>
    <message>
        <source>Minutes of counselling</source>
        <translation type="unfinished">دقائق الاستشارة</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished">مولدوفا</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished">موناكو</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished">منغوليا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished">الجبل الأسود</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished">مونتسيرات</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished">المغرب</translation>
    </message>
    <message>
        <source>Mother and child are cared for, and the papers for the birth are ready.</source>
        <translation type="unfinished">الأم والطفل في رعاية، وأوراق الولادة جاهزة.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">انتقال سكن</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished">تاريخ الانتقال</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished">موزمبيق</translation>
    </message>
    <message>
        <source>Much is free or cheap with a pass.</source>
        <translation type="unfinished">كثير من الأمور مجاني أو رخيص ببطاقة تخفيض.</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation type="unfinished">متبادل</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation type="unfinished">مجلدي</translation>
    </message>
    <message>
        <source>My folder: asylum, health, family</source>
        <translation type="unfinished">مجلدي: اللجوء والصحة والأسرة</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished">ميانمار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
        <translation type="unfinished">الاسم أو المنظمة أطول مما تتسع له بطاقة المفتاح (120 حرفاً على الأكثر) أو فارغ أو فيه علامات غير مرئية.</translation>
    </message>
    <message>
        <source>Name the device, never a client: secrecy holds towards the police, too (§ 203 StGB).</source>
        <translation type="unfinished">سمِّ الجهاز، لا صاحب شأن أبدًا: السرية تسري تجاه الشرطة أيضًا (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Name, day and answer are written down.</source>
        <translation type="unfinished">الاسم واليوم والجواب مسجَّلة.</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation type="unfinished">الأسماء والكتابات</translation>
    </message>
    <message>
        <source>Names and texts may only go to one&apos;s own organisation (§ 203 StGB). Please choose “without names and texts”.</source>
        <translation type="unfinished">الأسماء والنصوص لا تذهب إلا إلى المنظمة نفسها (§ 203 StGB). يُرجى اختيار «بلا أسماء ونصوص».</translation>
    </message>
    <message>
        <source>Names in passport, decision and certificates: note differences</source>
        <translation type="unfinished">الأسماء في جواز السفر والقرار والوثائق: سجّل الفروق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished">ناميبيا</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">الجنسية</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation type="unfinished">التجنيس</translation>
    </message>
    <message>
        <source>Nature, approximate number of people, consequences, measures (Art. 33 (3)). What is missing may follow; after the time limit the delay has to be explained.</source>
        <translation type="unfinished">النوع والعدد التقريبي للأشخاص والعواقب والتدابير (المادة 33 (3)). ما ينقص يمكن أن يلحق؛ وبعد المهلة يجب تعليل التأخير.</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished">ناورو</translation>
    </message>
    <message>
        <source>Near East</source>
        <translation type="unfinished">الشرق الأدنى</translation>
    </message>
    <message>
        <source>Near dates confirmed on</source>
        <translation type="unfinished">أُكدت المواعيد القريبة في</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">احتياج</translation>
    </message>
    <message>
        <source>Need 0–4</source>
        <translation type="unfinished">الاحتياج 0–4</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">يحتاج مترجمًا</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished">نيبال</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">هولندا</translation>
    </message>
    <message>
        <source>Never address or mediate with the partner.</source>
        <translation type="unfinished">لا تخاطب الشريك أبدًا ولا تتوسط معه.</translation>
    </message>
    <message>
        <source>Never advise for or against returning.</source>
        <translation type="unfinished">لا تنصح أبدًا بالعودة ولا بعدمها.</translation>
    </message>
    <message>
        <source>Never count from the date on the letter and never guess a date.</source>
        <translation type="unfinished">لا تحسب أبدًا من التاريخ المكتوب على الرسالة ولا تخمّن تاريخًا.</translation>
    </message>
    <message>
        <source>Never give originals away.</source>
        <translation type="unfinished">لا تسلّم الأصول أبدًا.</translation>
    </message>
    <message>
        <source>Never make help depend on the paper.</source>
        <translation type="unfinished">لا تجعل المساعدة أبدًا مرتبطة بالورقة.</translation>
    </message>
    <message>
        <source>Never note or print the address of a protected shelter.</source>
        <translation type="unfinished">لا تكتب ولا تطبع أبدًا عنوان مأوى محمي.</translation>
    </message>
    <message>
        <source>Never sign for the person.</source>
        <translation type="unfinished">لا توقّع أبدًا بدلًا من الشخص.</translation>
    </message>
    <message>
        <source>Never throw envelopes away: only they show when it was served.</source>
        <translation type="unfinished">لا ترمِ الظروف أبدًا: هي وحدها تبيّن متى بُلّغت الرسالة.</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished">كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished">نيوزيلندا</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">الموعد القادم</translation>
    </message>
    <message>
        <source>Next time we talk to each person separately.</source>
        <translation type="unfinished">في المرة القادمة نتحدث مع كل واحد على حدة.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished">نيكاراغوا</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished">النيجر</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished">نيجيريا</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished">نيوي</translation>
    </message>
    <message>
        <source>No QR code can be seen in the picture. Please take it closer, straight and in good light, or type the reference from the slip.</source>
        <translation type="unfinished">لا يُرى رمز QR في الصورة. يُرجى تصويره من أقرب ومستقيمًا وبإضاءة جيدة، أو كتابة الرقم المرجعي من القسيمة.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation type="unfinished">لم يُختر عمود لـ«{field}».</translation>
    </message>
    <message>
        <source>No diagnosis, no interpretation, no “seemed”.</source>
        <translation type="unfinished">لا تشخيص ولا تفسير ولا «بدا».</translation>
    </message>
    <message>
        <source>No embassy before legal advice: with asylum and refugee protection it can cost the protection.</source>
        <translation type="unfinished">لا سفارة قبل استشارة قانونية: مع حماية اللجوء أو صفة اللاجئ قد يكلّف ذلك الحماية.</translation>
    </message>
    <message>
        <source>No embassy of the country of origin without legal advice.</source>
        <translation type="unfinished">لا سفارة لبلد الأصل بلا استشارة قانونية.</translation>
    </message>
    <message>
        <source>No embassy while protection exists or is applied for.</source>
        <translation type="unfinished">لا سفارة ما دامت الحماية قائمة أو مطلوبة.</translation>
    </message>
    <message>
        <source>No file can be made there. Nothing was saved. Please choose another folder.</source>
        <translation type="unfinished">لا يمكن إنشاء ملف هناك. لم يُحفظ شيء. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>No keychain that Counsel trusts is running on this device. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">لا تعمل على هذا الجهاز سلسلة مفاتيح يثق بها Counsel. عبارة المرور تفتح ملف الحالات كالمعتاد.</translation>
    </message>
    <message>
        <source>No loud phone calls while others listen.</source>
        <translation type="unfinished">لا مكالمات بصوت عالٍ وآخرون يسمعون.</translation>
    </message>
    <message>
        <source>No meeting at home without consent.</source>
        <translation type="unfinished">لا لقاء في البيت بلا موافقة.</translation>
    </message>
    <message>
        <source>No next appointment is entered for this consultation.</source>
        <translation type="unfinished">لم يُدخل موعد قادم لهذه الاستشارة.</translation>
    </message>
    <message>
        <source>No opinion on the woman&apos;s decision.</source>
        <translation type="unfinished">لا رأي في قرار المرأة.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in the place for backups. Is it the right stick? If so, press “Back up now” once, and it goes on by itself.</source>
        <translation type="unfinished">لا توجد أي من النسخ السابقة في مكان النسخ الاحتياطية. أهي ذاكرة USB الصحيحة؟ إن كانت فاضغط «نسخ احتياطي الآن» مرة، ثم يستمر تلقائيًّا.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished">جزيرة نورفولك</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">الشمال</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished">كوريا الشمالية</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished">مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished">جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished">النرويج</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">ليس من المهمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished">دُوِّن في</translation>
    </message>
    <message>
        <source>Notes of volunteers</source>
        <translation type="unfinished">ملاحظات المتطوعين</translation>
    </message>
    <message>
        <source>Nothing differs from before yet. Please enter the right detail.</source>
        <translation type="unfinished">لا يختلف شيء عن السابق بعد. يُرجى إدخال البيان الصحيح.</translation>
    </message>
    <message>
        <source>Nothing gets worse, and the specialised service is involved.</source>
        <translation type="unfinished">لا يسوء شيء، والجهة المتخصصة مشاركة.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {count} place(s) have still to be decided.</source>
        <translation type="unfinished">لم يُنقل شيء: بقي {count} موضع للبت.</translation>
    </message>
    <message>
        <source>Notice: by whom, to when, why</source>
        <translation type="unfinished">إنهاء العقد: ممن، ولأي يوم، ولماذا</translation>
    </message>
    <message>
        <source>Notice: fully, partly or not recognised; what is missing</source>
        <translation type="unfinished">القرار (Bescheid): معترف به كليًّا أو جزئيًّا أو غير معترف به؛ وماذا ينقص</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">إشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Notify nobody: a risk to the people is unlikely.</source>
        <translation type="unfinished">عدم إبلاغ أحد: الخطر على الأشخاص غير مرجح.</translation>
    </message>
    <message>
        <source>Notify the supervisory authority</source>
        <translation type="unfinished">إبلاغ السلطة الرقابية</translation>
    </message>
    <message>
        <source>Notify the supervisory authority and the people: the risk is high (Art. 33 and 34 GDPR).</source>
        <translation type="unfinished">إبلاغ السلطة الرقابية والأشخاص: الخطر كبير (المادتان 33 و34).</translation>
    </message>
    <message>
        <source>Notify the supervisory authority: a risk is possible (Art. 33 GDPR).</source>
        <translation type="unfinished">إبلاغ السلطة الرقابية: الخطر ممكن (المادة 33).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">الرقم</translation>
    </message>
    <message>
        <source>Number (client, case)</source>
        <translation type="unfinished">الرقم (صاحب الشأن، الحالة)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished">اعتراض</translation>
    </message>
    <message>
        <source>Objection (instructions missing or wrong)</source>
        <translation type="unfinished">اعتراض (التعليمات ناقصة أو خاطئة)</translation>
    </message>
    <message>
        <source>Objection: mostly one month. If the letter names another period, the earlier one counts.</source>
        <translation type="unfinished">الاعتراض (Widerspruch): شهر في الغالب. إذا ذكرت الرسالة مهلة أخرى فالأبكر هي التي تُحتسب.</translation>
    </message>
    <message>
        <source>Objection: one month from service. Without proper instructions one year.</source>
        <translation type="unfinished">الاعتراض (Widerspruch): شهر من يوم التبليغ. بلا تعليمات صحيحة سنة.</translation>
    </message>
    <message>
        <source>Objection: period and address. If it names a day, enter it.</source>
        <translation type="unfinished">الاعتراض (Widerspruch): المهلة والعنوان. إذا ذُكر فيها يوم فأدخله.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">المهنة</translation>
    </message>
    <message>
        <source>Occupation code (KldB)</source>
        <translation type="unfinished">رمز المهنة (KldB)</translation>
    </message>
    <message>
        <source>Occupation or task</source>
        <translation type="unfinished">المهنة أو المهمة</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished">المهن</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">بتاريخ</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">عُرض في</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished">عُمان</translation>
    </message>
    <message>
        <source>On sheet {share} several words are not right, or their order. Please compare each word with the sheet.</source>
        <translation type="unfinished">في الورقة {share} عدة كلمات غير صحيحة أو ترتيبها. يُرجى مقارنة كل كلمة بالورقة.</translation>
    </message>
    <message>
        <source>On sheet {share} word {word} is not right. Please compare with the sheet.</source>
        <translation type="unfinished">في الورقة {share} الكلمة {word} غير صحيحة. يُرجى المقارنة بالورقة.</translation>
    </message>
    <message>
        <source>On which day was the asylum application lodged?</source>
        <translation type="unfinished">في أي يوم قُدّم طلب اللجوء؟</translation>
    </message>
    <message>
        <source>One or two more words help more than special characters.</source>
        <translation type="unfinished">كلمة أو كلمتان إضافيتان تنفعان أكثر من الرموز الخاصة.</translation>
    </message>
    <message>
        <source>One sheet alone opens nothing. Please type a second one of the three.</source>
        <translation type="unfinished">ورقة واحدة لا تفتح شيئًا. يُرجى كتابة ورقة ثانية من الثلاث.</translation>
    </message>
    <message>
        <source>Only a coordinator can keep a directory.</source>
        <translation type="unfinished">المنسق وحده يستطيع الاحتفاظ بدليل.</translation>
    </message>
    <message>
        <source>Only an employed companion may have the full name, and only with a valid release. Please choose one or leave the name out.</source>
        <translation type="unfinished">لا يجوز أن يحصل على الاسم الكامل إلا مرافق موظف وبإعفاء سارٍ. يُرجى اختيار واحد أو ترك الاسم.</translation>
    </message>
    <message>
        <source>Only one week: the court must have the claim and the urgent application.</source>
        <translation type="unfinished">أسبوع واحد فقط: يجب أن تصل الدعوى والطلب العاجل (Eilantrag) إلى المحكمة.</translation>
    </message>
    <message>
        <source>Only own files can do that.</source>
        <translation type="unfinished">لا تفعل ذلك إلا الملفات الخاصة.</translation>
    </message>
    <message>
        <source>Only the person who held the consultation can sign it.</source>
        <translation type="unfinished">لا يوقّع الاستشارة إلا من أجراها.</translation>
    </message>
    <message>
        <source>Only whoever counsels in a case can hand it over. In this one it is {name}.</source>
        <translation type="unfinished">لا يسلّم الحالة إلا من يقدم فيها الاستشارة. وهو هنا {name}.</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished">المفتوحة والمغلقة</translation>
    </message>
    <message>
        <source>Open cases per full-time post, and ratios</source>
        <translation type="unfinished">الحالات المفتوحة لكل وظيفة كاملة، والنسب</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">يوم مفتوح</translation>
    </message>
    <message>
        <source>Open the case file once: that brings it to its end.</source>
        <translation type="unfinished">افتح ملف الحالات مرة: فيكتمل.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">مكان شاغر</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">أوقات الدوام</translation>
    </message>
    <message>
        <source>Opening without the passphrase is not set up on this device. Please type the passphrase.</source>
        <translation type="unfinished">الفتح بلا عبارة مرور غير معدّ على هذا الجهاز. يُرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">أماكن شاغرة</translation>
    </message>
    <message>
        <source>Opportunity residence right (§ 104c) expires</source>
        <translation type="unfinished">ينتهي حق الإقامة كفرصة (§ 104c)</translation>
    </message>
    <message>
        <source>Opportunity residence right § 104c</source>
        <translation type="unfinished">حق الإقامة كفرصة § 104c</translation>
    </message>
    <message>
        <source>Opportunity right (§ 104c): change to § 25a or § 25b before it ends, at the latest on 30 June 2027.</source>
        <translation type="unfinished">حق الإقامة كفرصة (§ 104c): الانتقال إلى § 25a أو § 25b قبل نهايته، في 30 يونيو 2027 على أبعد حد.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">المنشأ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">أخرى</translation>
    </message>
    <message>
        <source>Other counsellor</source>
        <translation type="unfinished">المستشار الآخر</translation>
    </message>
    <message>
        <source>Other organisation (blank: in our own)</source>
        <translation type="unfinished">منظمة أخرى (فارغ: في منظمتنا)</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished">شخص آخر</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished">كتابات أخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Outside and inside differ: somebody signed another person&apos;s content anew.</source>
        <translation type="unfinished">الخارج والداخل مختلفان: لقد وقّع أحدهم محتوى شخص آخر من جديد.</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished">حالة خاصة</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished">قائمة خاصة</translation>
    </message>
    <message>
        <source>Page 1 or grounds, “applied for asylum on …”</source>
        <translation type="unfinished">الصفحة 1 أو الأسباب (Begründung): «stellte am … einen Asylantrag»</translation>
    </message>
    <message>
        <source>Page 1, the numbered sentences</source>
        <translation type="unfinished">الصفحة 1، الجمل المرقّمة</translation>
    </message>
    <message>
        <source>Pages of the case file</source>
        <translation type="unfinished">صفحات ملف الحالات</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished">باكستان</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished">بالاو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished">فلسطين</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished">بنما</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished">بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished">باراغواي</translation>
    </message>
    <message>
        <source>Partial qualification</source>
        <translation type="unfinished">تأهيل جزئي</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">المشاركون</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished">مشاركة</translation>
    </message>
    <message>
        <source>Partly recognised means: a part is missing that can be caught up on.</source>
        <translation type="unfinished">الاعتراف الجزئي يعني: ينقص جزء يمكن تعويضه.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">الشريك</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished">ينتهي جواز السفر</translation>
    </message>
    <message>
        <source>Pay no money before a viewing and without a contract.</source>
        <translation type="unfinished">لا تدفع مالًا قبل المعاينة وبلا عقد.</translation>
    </message>
    <message>
        <source>Pay or object by when?</source>
        <translation type="unfinished">حتى متى الدفع أو الاعتراض؟</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation type="unfinished">نسبة الدوام الكامل</translation>
    </message>
    <message>
        <source>Period to leave and state</source>
        <translation type="unfinished">مهلة المغادرة والدولة</translation>
    </message>
    <message>
        <source>Permission to stay, toleration or residence permit expires</source>
        <translation type="unfinished">ينتهي إذن الإقامة أو التسامح أو الإقامة</translation>
    </message>
    <message>
        <source>Permission to stay: a work permit may be given after 3 and shall be given after 6 months. The new law is still to be verified.</source>
        <translation type="unfinished">إذن الإقامة (Aufenthaltsgestattung): يجوز منح إذن العمل بعد 3 أشهر ويجب عادةً بعد 6. القانون الجديد ما زال بحاجة إلى تحقق.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">الهاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Place in a German course</source>
        <translation type="unfinished">مكان في دورة ألمانية</translation>
    </message>
    <message>
        <source>Place, time and file number on the summons</source>
        <translation type="unfinished">المكان والوقت ورقم الملف في الاستدعاء</translation>
    </message>
    <message>
        <source>Placement in work</source>
        <translation type="unfinished">الوساطة للعمل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>Please choose who is to have the case: a counsellor whose key card was accepted in the team.</source>
        <translation type="unfinished">يُرجى اختيار من ستكون له الحالة: مستشار قُبلت بطاقة مفاتيحه في الفريق.</translation>
    </message>
    <message>
        <source>Please say in a sentence why not. Only whoever offered the case reads it.</source>
        <translation type="unfinished">يُرجى قول السبب في جملة. لا يقرؤها إلا من عرض الحالة.</translation>
    </message>
    <message>
        <source>Please write down for whom the task is. The name stays here.</source>
        <translation type="unfinished">يُرجى كتابة لمن المهمة. يبقى الاسم هنا.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">الرمز البريدي</translation>
    </message>
    <message>
        <source>Precision of the date of birth</source>
        <translation type="unfinished">دقة تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Pregnancy advice and aid</source>
        <translation type="unfinished">استشارة الحمل ومساعدات</translation>
    </message>
    <message>
        <source>Pregnancy advice is confidential and free.</source>
        <translation type="unfinished">استشارة الحمل سرية ومجانية.</translation>
    </message>
    <message>
        <source>Preparation for the hearing</source>
        <translation type="unfinished">التحضير للجلسة</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation type="unfinished">إعداد الجواب</translation>
    </message>
    <message>
        <source>Print a report of the incident</source>
        <translation type="unfinished">طباعة تقرير عن الحادثة</translation>
    </message>
    <message>
        <source>Print the report with deadline and agreement</source>
        <translation type="unfinished">طباعة التقرير مع المهلة والاتفاق</translation>
    </message>
    <message>
        <source>Print the report with the deadline</source>
        <translation type="unfinished">طباعة التقرير مع المهلة</translation>
    </message>
    <message>
        <source>Privacy explained in</source>
        <translation type="unfinished">شُرحت الخصوصية بـ</translation>
    </message>
    <message>
        <source>Privacy explained on</source>
        <translation type="unfinished">شُرحت الخصوصية في</translation>
    </message>
    <message>
        <source>Privacy explained, how</source>
        <translation type="unfinished">شُرحت الخصوصية، كيف</translation>
    </message>
    <message>
        <source>Promise no duration and no result.</source>
        <translation type="unfinished">لا تعِد بمدة ولا بنتيجة.</translation>
    </message>
    <message>
        <source>Protecting a child</source>
        <translation type="unfinished">حماية طفل</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">الحماية</translation>
    </message>
    <message>
        <source>Protection and advice</source>
        <translation type="unfinished">حماية واستشارة</translation>
    </message>
    <message>
        <source>Protection is final (asylum or refugee)</source>
        <translation type="unfinished">الحماية نهائية (لجوء أو لاجئ)</translation>
    </message>
    <message>
        <source>Protection is final: deadline for family reunion</source>
        <translation type="unfinished">الحماية نهائية: مهلة لمّ شمل الأسرة</translation>
    </message>
    <message>
        <source>Prove handing in by stamp or transmission report.</source>
        <translation type="unfinished">إثبات التسليم بختم أو بتقرير إرسال.</translation>
    </message>
    <message>
        <source>Psychosocial counselling or therapy</source>
        <translation type="unfinished">استشارة نفسية اجتماعية أو علاج نفسي</translation>
    </message>
    <message>
        <source>Public bodies can have a duty to report to the foreigners authority.</source>
        <translation type="unfinished">قد تكون الجهات العامة ملزمة بإبلاغ دائرة الأجانب.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">الغرض</translation>
    </message>
    <message>
        <source>Put certificates together</source>
        <translation type="unfinished">جمع الشهادات</translation>
    </message>
    <message>
        <source>Put the family&apos;s certificates together</source>
        <translation type="unfinished">جمع وثائق الأسرة</translation>
    </message>
    <message>
        <source>Put the papers for the registry office together</source>
        <translation type="unfinished">جمع الأوراق للسجل المدني</translation>
    </message>
    <message>
        <source>Put the proof of the court action into the folder</source>
        <translation type="unfinished">وضع إثبات الدعوى في المجلد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">سؤال</translation>
    </message>
    <message>
        <source>Question about the form</source>
        <translation type="unfinished">سؤال عن الاستمارة</translation>
    </message>
    <message>
        <source>Question on a difference</source>
        <translation type="unfinished">سؤال عن اختلاف</translation>
    </message>
    <message>
        <source>Reach a lawyer or asylum procedure advice today</source>
        <translation type="unfinished">التواصل اليوم مع محامٍ أو مع استشارة إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Reach legal help today</source>
        <translation type="unfinished">الوصول اليوم إلى مساعدة قانونية</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation type="unfinished">يوصل إليه عبر</translation>
    </message>
    <message>
        <source>Reading and writing: at least</source>
        <translation type="unfinished">القراءة والكتابة: على الأقل</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished">يقرأ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">الأسباب</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">وصل في</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation type="unfinished">يتلقاها منذ</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">يصل إليه</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished">الاعتراف</translation>
    </message>
    <message>
        <source>Recognition advice</source>
        <translation type="unfinished">استشارة الاعتراف</translation>
    </message>
    <message>
        <source>Recognition in the crafts</source>
        <translation type="unfinished">الاعتراف في الحرف</translation>
    </message>
    <message>
        <source>Recognition of commercial and technical occupations</source>
        <translation type="unfinished">الاعتراف بمهن التجارة والتقنية</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Record the missing place with its reason</source>
        <translation type="unfinished">تسجيل المكان الناقص مع سببه</translation>
    </message>
    <message>
        <source>Referral letter (protected, with a release only)</source>
        <translation type="unfinished">رسالة إحالة (محمية، بإعفاء من السرية فقط)</translation>
    </message>
    <message>
        <source>Referral letter for the search</source>
        <translation type="unfinished">رسالة إحالة للبحث</translation>
    </message>
    <message>
        <source>Referral letter to asylum procedure advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Referral letter to debt advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة الديون</translation>
    </message>
    <message>
        <source>Referral letter to family advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة الأسرة</translation>
    </message>
    <message>
        <source>Referral letter to lawyer or asylum procedure advice</source>
        <translation type="unfinished">رسالة إحالة إلى محامٍ أو إلى استشارة إجراءات اللجوء</translation>
    </message>
    <message>
        <source>Referral letter to legal advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة قانونية</translation>
    </message>
    <message>
        <source>Referral letter to pregnancy advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة الحمل</translation>
    </message>
    <message>
        <source>Referral letter to recognition advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة الاعتراف</translation>
    </message>
    <message>
        <source>Referral letter to return advice</source>
        <translation type="unfinished">رسالة إحالة إلى استشارة العودة</translation>
    </message>
    <message>
        <source>Referral letter to the specialised advice</source>
        <translation type="unfinished">رسالة إحالة إلى الاستشارة المتخصصة</translation>
    </message>
    <message>
        <source>Referral letter to the specialised office</source>
        <translation type="unfinished">رسالة إحالة إلى الجهة المتخصصة</translation>
    </message>
    <message>
        <source>Referral letter to the tracing service</source>
        <translation type="unfinished">رسالة إحالة إلى خدمة البحث</translation>
    </message>
    <message>
        <source>Referral letter with certificate, German and wish</source>
        <translation type="unfinished">رسالة إحالة بالشهادة والألمانية والرغبة</translation>
    </message>
    <message>
        <source>Referral letter with experience and language</source>
        <translation type="unfinished">رسالة إحالة بالخبرة واللغة</translation>
    </message>
    <message>
        <source>Referral letter without diagnoses</source>
        <translation type="unfinished">رسالة إحالة بلا تشخيص</translation>
    </message>
    <message>
        <source>Referral, appointment, prescription: date and speciality</source>
        <translation type="unfinished">التحويل، الموعد، الوصفة: التاريخ والتخصص</translation>
    </message>
    <message>
        <source>Refusal by an office: work out the deadline</source>
        <translation type="unfinished">رفض من جهة رسمية: حساب المهلة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Register at the citizens office</source>
        <translation type="unfinished">التسجيل في مكتب المواطنين</translation>
    </message>
    <message>
        <source>Registration with the psychosocial centre</source>
        <translation type="unfinished">التسجيل لدى المركز النفسي الاجتماعي</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">القرابة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Renewal of the residence paper</source>
        <translation type="unfinished">تمديد ورقة الإقامة</translation>
    </message>
    <message>
        <source>Rent and electricity first, then everything else.</source>
        <translation type="unfinished">الإيجار والكهرباء أولًا، ثم كل ما عداهما.</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation type="unfinished">إيجار متأخر</translation>
    </message>
    <message>
        <source>Report a move</source>
        <translation type="unfinished">الإبلاغ عن انتقال</translation>
    </message>
    <message>
        <source>Report a move to BAMF, foreigners authority and court at once.</source>
        <translation type="unfinished">الإبلاغ عن الانتقال إلى سكن آخر فورًا: BAMF ودائرة الأجانب والمحكمة.</translation>
    </message>
    <message>
        <source>Report the birth to the registry office</source>
        <translation type="unfinished">تسجيل الولادة لدى السجل المدني</translation>
    </message>
    <message>
        <source>Report the move</source>
        <translation type="unfinished">الإبلاغ عن الانتقال</translation>
    </message>
    <message>
        <source>Report the new address: BAMF, foreigners authority, court</source>
        <translation type="unfinished">الإبلاغ عن العنوان الجديد: BAMF ودائرة الأجانب والمحكمة</translation>
    </message>
    <message>
        <source>Residence is a history with dates, for each person of the family separately.</source>
        <translation type="unfinished">الإقامة تاريخٌ بتواريخ، لكل فرد من الأسرة على حدة.</translation>
    </message>
    <message>
        <source>Residence rule applies</source>
        <translation type="unfinished">التزام مكان الإقامة سارٍ</translation>
    </message>
    <message>
        <source>Residence rule ends (three years)</source>
        <translation type="unfinished">ينتهي التزام مكان الإقامة (ثلاث سنوات)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation type="unfinished">وضع الإقامة</translation>
    </message>
    <message>
        <source>Resources, network, wishes</source>
        <translation type="unfinished">الموارد والشبكة والرغبات</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">تستند إلى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Reunion is suspended until 23 July 2027. Please get advice whether there are other ways.</source>
        <translation type="unfinished">لمّ الشمل معلّق حتى 23 يوليو 2027. يُرجى السؤال في الاستشارة هل توجد طرق أخرى.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">المراجعة في</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished">سُحب في</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">القاعدة</translation>
    </message>
    <message>
        <source>Say no more than asked: no health, no asylum grounds.</source>
        <translation type="unfinished">لا تقل أكثر مما سُئل عنه: لا شيء عن الصحة ولا عن أسباب اللجوء.</translation>
    </message>
    <message>
        <source>School assignment or day care offer: from when, where</source>
        <translation type="unfinished">تعيين المدرسة أو عرض الحضانة: من متى، وأين</translation>
    </message>
    <message>
        <source>School does not depend on the residence paper.</source>
        <translation type="unfinished">المدرسة لا تتوقف على ورقة الإقامة.</translation>
    </message>
    <message>
        <source>School place and preparatory class</source>
        <translation type="unfinished">مكان مدرسي وصف تحضيري</translation>
    </message>
    <message>
        <source>School place through the school authority</source>
        <translation type="unfinished">مكان مدرسي عبر سلطة المدارس</translation>
    </message>
    <message>
        <source>School-age child without a school</source>
        <translation type="unfinished">طفل في سن الدراسة بلا مدرسة</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">الخط</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">أُرسل في</translation>
    </message>
    <message>
        <source>Sentence with it</source>
        <translation type="unfinished">جملة معها</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">بُلِّغ في</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation type="unfinished">حصة الدوام الكامل</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation type="unfinished">البيانات المشتركة</translation>
    </message>
    <message>
        <source>Sheet with appointment and way</source>
        <translation type="unfinished">ورقة بالموعد والطريق</translation>
    </message>
    <message>
        <source>Sheet with date and list of what to bring</source>
        <translation type="unfinished">ورقة بالتاريخ وقائمة ما يُحضَر</translation>
    </message>
    <message>
        <source>Sheet with place, time and stop</source>
        <translation type="unfinished">ورقة بالمكان والوقت والموقف</translation>
    </message>
    <message>
        <source>Sheet with the next step</source>
        <translation type="unfinished">ورقة بالخطوة القادمة</translation>
    </message>
    <message>
        <source>Should a woman or a man hear and interpret?</source>
        <translation type="unfinished">هل ينبغي أن تستمع وتترجم امرأة أم رجل؟</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation type="unfinished">وقّعه الطرفان في</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">وُقِّع في</translation>
    </message>
    <message>
        <source>Signing with a certificate needs an extra (pyHanko) that is not on this computer. Whoever set the program up can add it: counsel[sign]. Printing and signing by hand always works.</source>
        <translation type="unfinished">التوقيع بشهادة يحتاج إضافة (pyHanko) ليست على هذا الحاسوب. يمكن لمن أعد البرنامج إضافتها: counsel[sign]. الطباعة والتوقيع باليد يعملان دائمًا.</translation>
    </message>
    <message>
        <source>Since when are there benefits from the welfare office (AsylbLG)?</source>
        <translation type="unfinished">منذ متى المعونة من مكتب الرعاية الاجتماعية (AsylbLG)؟</translation>
    </message>
    <message>
        <source>Since when has the person been in Germany, since when with this paper?</source>
        <translation type="unfinished">منذ متى الشخص في ألمانيا، ومنذ متى بهذه الورقة؟</translation>
    </message>
    <message>
        <source>Since when is the protection final? Which protection?</source>
        <translation type="unfinished">منذ متى الحماية نهائية؟ أي حماية؟</translation>
    </message>
    <message>
        <source>Since when lawfully in Germany, with which papers?</source>
        <translation type="unfinished">منذ متى بشكل قانوني في ألمانيا، وبأي أوراق؟</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">الحجم بالبايت</translation>
    </message>
    <message>
        <source>Skills without a certificate</source>
        <translation type="unfinished">مهارات بلا شهادة</translation>
    </message>
    <message>
        <source>Some claims have short periods: get advice soon.</source>
        <translation type="unfinished">بعض الحقوق لها مهل قصيرة: طلب المشورة قريبًا.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">يتحدث</translation>
    </message>
    <message>
        <source>Special need for protection</source>
        <translation type="unfinished">حاجة خاصة للحماية</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">الكتابة</translation>
    </message>
    <message>
        <source>Spelling of the name and date of birth: the same on all papers?</source>
        <translation type="unfinished">كتابة الاسم وتاريخ الميلاد: متطابقة في كل الأوراق؟</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">الاسم المنطوق</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Start of training: earliest application</source>
        <translation type="unfinished">بداية التدريب: أبكر طلب</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished">بلا درج</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished">أُوقف في</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished">الشارع</translation>
    </message>
    <message>
        <source>Subject: approval (Bewilligung), change (Änderung), withdrawal (Aufhebung), repayment (Erstattung), reduction (Minderung)</source>
        <translation type="unfinished">الموضوع: موافقة (Bewilligung)، تغيير (Änderung)، إلغاء (Aufhebung)، استرداد (Erstattung)، تخفيض (Minderung)</translation>
    </message>
    <message>
        <source>Subsidiary protection is final</source>
        <translation type="unfinished">الحماية الفرعية نهائية</translation>
    </message>
    <message>
        <source>Subsidiary protection: see how things stand</source>
        <translation type="unfinished">الحماية الفرعية: النظر في الوضع</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">عنوان فرعي</translation>
    </message>
    <message>
        <source>Suitable advice</source>
        <translation type="unfinished">استشارة مناسبة</translation>
    </message>
    <message>
        <source>Support after violence</source>
        <translation type="unfinished">دعم بعد العنف</translation>
    </message>
    <message>
        <source>Support when waiting is hard</source>
        <translation type="unfinished">دعم عندما يصعب الانتظار</translation>
    </message>
    <message>
        <source>Take card or voucher and medicines along</source>
        <translation type="unfinished">أخذ البطاقة أو القسيمة والأدوية</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished">سُحبت في</translation>
    </message>
    <message>
        <source>Talk again on</source>
        <translation type="unfinished">الحديث من جديد في</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Task, meeting point and time are agreed beforehand.</source>
        <translation type="unfinished">المهمة ومكان اللقاء والوقت متفق عليها مسبقًا.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">المهام</translation>
    </message>
    <message>
        <source>Tell next time how it was</source>
        <translation type="unfinished">الحديث في المرة القادمة كيف كان</translation>
    </message>
    <message>
        <source>Tell the employer nothing about health, asylum or debts.</source>
        <translation type="unfinished">لا تقل لصاحب العمل شيئًا عن الصحة أو اللجوء أو الديون.</translation>
    </message>
    <message>
        <source>Tell volunteers nothing from the file.</source>
        <translation type="unfinished">لا تحكِ للمتطوعين شيئًا من الملف.</translation>
    </message>
    <message>
        <source>Tenancy: rent, deposit, period of notice</source>
        <translation type="unfinished">الإيجار: الأجرة والتأمين ومهلة الإنهاء</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation type="unfinished">الاختبار في</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished">اجتاز الاختبار</translation>
    </message>
    <message>
        <source>That is not the number of this case. Nothing was erased.</source>
        <translation type="unfinished">ليس هذا رقم هذه الحالة. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The Jobcenter should have the application by this day. It counts from the first of the month in which it is made.</source>
        <translation type="unfinished">ينبغي أن يصل الطلب إلى Jobcenter حتى هذا اليوم. ويُحتسب من أول الشهر الذي قُدّم فيه.</translation>
    </message>
    <message>
        <source>The PDF is damaged or too large and cannot be read.</source>
        <translation type="unfinished">ملف PDF تالف أو كبير جدًّا ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The PDF is locked with a passphrase. Please open it with the passphrase, save it without one and choose it again.</source>
        <translation type="unfinished">ملف PDF مقفل بعبارة مرور. يُرجى فتحه بها وحفظه بدونها واختياره من جديد.</translation>
    </message>
    <message>
        <source>The answer is written together.</source>
        <translation type="unfinished">يُكتب الجواب معًا.</translation>
    </message>
    <message>
        <source>The application is possible at most seven months before training begins.</source>
        <translation type="unfinished">لا يمكن تقديم الطلب قبل بدء التدريب بأكثر من سبعة أشهر.</translation>
    </message>
    <message>
        <source>The application must be made before the 27th birthday.</source>
        <translation type="unfinished">يجب تقديم الطلب قبل عيد الميلاد السابع والعشرين.</translation>
    </message>
    <message>
        <source>The application must be made before the paper expires, at the latest on 30 June 2027.</source>
        <translation type="unfinished">يجب تقديم الطلب قبل انتهاء الورقة، في 30 يونيو 2027 على أبعد حد.</translation>
    </message>
    <message>
        <source>The archive is damaged, or none that this program made.</source>
        <translation type="unfinished">الأرشيف تالف، أو لم يصنعه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished">تعذرت قراءة النسخة الاحتياطية. هل ما زالت ذاكرة USB موصولة؟ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup could not be read back and was thrown away. Please choose another place.</source>
        <translation type="unfinished">تعذرت إعادة قراءة النسخة الاحتياطية فرُميت. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office by this day.</source>
        <translation type="unfinished">يجب تسجيل الولادة لدى السجل المدني (Standesamt) حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office within a week.</source>
        <translation type="unfinished">يجب تسجيل الولادة لدى السجل المدني (Standesamt) خلال أسبوع.</translation>
    </message>
    <message>
        <source>The card could not be saved there. Please choose another place.</source>
        <translation type="unfinished">تعذر حفظ البطاقة هناك. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The case file is damaged and was not changed. Please restore a backup.</source>
        <translation type="unfinished">ملف الحالات تالف ولم يتغير. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The case file itself is encrypted. The system&apos;s swap and hibernation files are not: please have LUKS, FileVault or BitLocker switched on.</source>
        <translation type="unfinished">ملف الحالات نفسه مشفر. أما ملفات التبديل والسبات للنظام فلا: يُرجى تفعيل LUKS أو FileVault أو BitLocker.</translation>
    </message>
    <message>
        <source>The certificate file cannot be opened. Please check the passphrase; the file must hold certificate and key (ending .p12 or .pfx).</source>
        <translation type="unfinished">تعذر فتح ملف الشهادة. يُرجى مراجعة عبارة المرور؛ يجب أن يحوي الملف الشهادة والمفتاح (.p12 أو .pfx).</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Please check whether the stick is still there.</source>
        <translation type="unfinished">تعذرت قراءة ملف الشهادة. يُرجى التحقق من أن ذاكرة USB ما زالت هناك.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended or not begun. Nothing was signed.</source>
        <translation type="unfinished">الشهادة غير سارية اليوم: انتهت أو لم تبدأ. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The chambers place and advise; since 2024 the Willkommenslotsen are part of Passgenaue Besetzung.</source>
        <translation type="unfinished">الغرف المهنية تتوسط وتستشار؛ ومنذ 2024 صارت Willkommenslotsen جزءًا من Passgenaue Besetzung.</translation>
    </message>
    <message>
        <source>The changes in the file are not readable.</source>
        <translation type="unfinished">التغييرات في الملف غير مقروءة.</translation>
    </message>
    <message>
        <source>The check mark beside the case file is missing or does not belong to it. Without it nobody can say whether something is missing.</source>
        <translation type="unfinished">علامة الفحص بجانب ملف الحالات ناقصة أو لا تخصه. بدونها لا يستطيع أحد القول إن كان شيء ينقص.</translation>
    </message>
    <message>
        <source>The child does not interpret for the parents.</source>
        <translation type="unfinished">الطفل لا يترجم لوالديه.</translation>
    </message>
    <message>
        <source>The child is born: registry office and child benefit</source>
        <translation type="unfinished">وُلد الطفل: السجل المدني وإعانة الأطفال</translation>
    </message>
    <message>
        <source>The child shall be registered for school at once.</source>
        <translation type="unfinished">يجب تسجيل الطفل في المدرسة فورًا.</translation>
    </message>
    <message>
        <source>The claim to the course ends on this day.</source>
        <translation type="unfinished">ينتهي الحق في الدورة في هذا اليوم.</translation>
    </message>
    <message>
        <source>The claim to the course ends one year after the title, an admission is valid for one year.</source>
        <translation type="unfinished">ينتهي الحق في الدورة بعد سنة من منح الإقامة، والقبول صالح سنة واحدة.</translation>
    </message>
    <message>
        <source>The claim to the integration course ends one year after the title.</source>
        <translation type="unfinished">ينتهي الحق في دورة الاندماج بعد سنة من منح الإقامة.</translation>
    </message>
    <message>
        <source>The code may consist of letters, digits and _ only.</source>
        <translation type="unfinished">لا يتكون الرمز إلا من حروف وأرقام و_.</translation>
    </message>
    <message>
        <source>The concern is understood, and there is a next step.</source>
        <translation type="unfinished">الطلب مفهوم، وتوجد خطوة قادمة.</translation>
    </message>
    <message>
        <source>The content is not packed in the agreed way.</source>
        <translation type="unfinished">المحتوى غير مضغوط بالطريقة المتفق عليها.</translation>
    </message>
    <message>
        <source>The content of the document no longer matches its checksum. Please restore a backup.</source>
        <translation type="unfinished">لم يعد محتوى المستند يطابق مجموع التحقق. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation type="unfinished">محتوى الملف تالف.</translation>
    </message>
    <message>
        <source>The content of this document lies only on the device it was added on. Here it only says that the document exists.</source>
        <translation type="unfinished">محتوى هذا المستند موجود فقط على الجهاز الذي أُضيف عليه. هنا يُذكر فقط أنه موجود.</translation>
    </message>
    <message>
        <source>The content of {count} document(s) is not with it.</source>
        <translation type="unfinished">محتوى {count} مستند ليس معه.</translation>
    </message>
    <message>
        <source>The content would unpack to an inadmissible size.</source>
        <translation type="unfinished">سيصبح المحتوى بعد فك ضغطه أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>The course must be started by this day.</source>
        <translation type="unfinished">يجب أن تبدأ الدورة حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The court must have the claim by this day. There is no objection in asylum law.</source>
        <translation type="unfinished">يجب أن تصل الدعوى إلى المحكمة حتى هذا اليوم. لا يوجد اعتراض (Widerspruch) في قانون اللجوء.</translation>
    </message>
    <message>
        <source>The court must have the reasons by this day.</source>
        <translation type="unfinished">يجب أن تصل الأسباب إلى المحكمة حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The date is written in the letter of the court.</source>
        <translation type="unfinished">التاريخ مكتوب في رسالة المحكمة.</translation>
    </message>
    <message>
        <source>The date written in the decision counts.</source>
        <translation type="unfinished">التاريخ المكتوب في القرار هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter.</source>
        <translation type="unfinished">يُحتسب يوم التبليغ، لا التاريخ المكتوب على الرسالة.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter. If the decision names another day, the earlier one counts.</source>
        <translation type="unfinished">يُحتسب يوم التبليغ، لا التاريخ المكتوب على الرسالة. إذا ذكر القرار يومًا آخر فاليوم الأبكر هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>The deadline is safe, and the family knows which papers to collect.</source>
        <translation type="unfinished">المهلة مؤمَّنة، والأسرة تعرف أي أوراق تجمع.</translation>
    </message>
    <message>
        <source>The decision is understood, the deadline is fixed, and someone with legal knowledge is reached today.</source>
        <translation type="unfinished">القرار مفهوم، والمهلة محددة، ويُتواصل اليوم مع شخص يعرف القانون.</translation>
    </message>
    <message>
        <source>The device is known, but the file names another key.</source>
        <translation type="unfinished">الجهاز معروف، لكن الملف يذكر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The device is trusted no longer, and the file was made after that.</source>
        <translation type="unfinished">لم يعد الجهاز موثوقًا، وقد أُنشئ الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>The document belongs to a case whose package has not arrived yet.</source>
        <translation type="unfinished">المستند يخص حالة لم تصل حزمتها بعد.</translation>
    </message>
    <message>
        <source>The document is kept as it is: it still says who wrote it.</source>
        <translation type="unfinished">يُحفظ المستند كما هو: ما زال يذكر كاتبه.</translation>
    </message>
    <message>
        <source>The document is no longer there: it was deleted meanwhile.</source>
        <translation type="unfinished">لم يعد المستند هناك: حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The document “{title}” is damaged and cannot go along like this. Please restore a backup in which it is still whole, or delete the document.</source>
        <translation type="unfinished">المستند «{title}» تالف ولا يمكن إرساله هكذا. يرجى استعادة نسخة احتياطية ما زال فيها سليمًا، أو حذف المستند.</translation>
    </message>
    <message>
        <source>The encrypted content cannot be opened; it was made wrongly.</source>
        <translation type="unfinished">لا يمكن فتح المحتوى المشفّر؛ لقد أُنشئ على نحو خاطئ.</translation>
    </message>
    <message>
        <source>The family fills in the day care application with us.</source>
        <translation type="unfinished">تملأ الأسرة طلب الحضانة معنا.</translation>
    </message>
    <message>
        <source>The family goes to the appointment at the school authority&apos;s advice.</source>
        <translation type="unfinished">تذهب الأسرة إلى الموعد لدى استشارة سلطة المدارس.</translation>
    </message>
    <message>
        <source>The family has help, and each member has their own confidence.</source>
        <translation type="unfinished">للأسرة مساعدة، ولكل فرد سريته الخاصة.</translation>
    </message>
    <message>
        <source>The family names a goal itself.</source>
        <translation type="unfinished">تذكر الأسرة هدفًا بنفسها.</translation>
    </message>
    <message>
        <source>The file belongs to another exchange space.</source>
        <translation type="unfinished">الملف يتبع منطقة تبادل أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there, and not open elsewhere?</source>
        <translation type="unfinished">تعذرت قراءة الملف. أما زال هناك وغير مفتوح في مكان آخر؟</translation>
    </message>
    <message>
        <source>The file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">هذا الملف من إصدار أحدث من البرنامج. يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>The file could not be evaluated.</source>
        <translation type="unfinished">تعذّر تقييم الملف.</translation>
    </message>
    <message>
        <source>The file could not be read just now. Is the stick or drive still connected?</source>
        <translation type="unfinished">تعذّرت قراءة الملف الآن. هل ما زالت الذاكرة أو المحرك متصلاً؟</translation>
    </message>
    <message>
        <source>The file does not open with these words. Are the words and their order right?</source>
        <translation type="unfinished">لا يُفتح الملف بهذه الكلمات. هل الكلمات وترتيبها صحيحة؟</translation>
    </message>
    <message>
        <source>The file has not arrived completely yet.</source>
        <translation type="unfinished">لم يصل الملف كاملاً بعد.</translation>
    </message>
    <message>
        <source>The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished">الملف تالف أو ليس جدول XLSX. يُرجى فتحه في برنامج الجداول وحفظه من جديد.</translation>
    </message>
    <message>
        <source>The file is in order, but it is not addressed to this device.</source>
        <translation type="unfinished">الملف سليم، لكنه غير موجّه إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Please split it.</source>
        <translation type="unfinished">الملف أكبر من 200 م.ب. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Please split it.</source>
        <translation type="unfinished">الملف أكبر من 50 م.ب. يُرجى تقسيمه.</translation>
    </message>
    <message>
        <source>The file is larger than an exchange package may be.</source>
        <translation type="unfinished">الملف أكبر مما يُسمح به لحزمة تبادل.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation type="unfinished">الملف غير محفوظ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Please save it without one.</source>
        <translation type="unfinished">الملف محمي بكلمة مرور. يُرجى حفظه بلا كلمة.</translation>
    </message>
    <message>
        <source>The files are encrypted; still, the case file had better lie in a folder that only your account may open.</source>
        <translation type="unfinished">الملفات مشفرة؛ ومع ذلك الأفضل أن يكون ملف الحالات في مجلد لا يفتحه إلا حسابك.</translation>
    </message>
    <message>
        <source>The first page: what is decided (asylum, refugee, subsidiary protection, ban on removal, rejection)?</source>
        <translation type="unfinished">الصفحة الأولى: ماذا تقرر (لجوء، لاجئ، حماية فرعية، حظر ترحيل، رفض)؟</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty and not a demo. Please use an empty folder.</source>
        <translation type="unfinished">المجلد «{name}» ليس فارغًا وليس عرضًا تجريبيًّا. يُرجى استخدام مجلد فارغ.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty. Please use an empty one.</source>
        <translation type="unfinished">المجلد «{name}» ليس فارغًا. يُرجى استخدام مجلد فارغ.</translation>
    </message>
    <message>
        <source>The form is complete, correct and handed in with proof.</source>
        <translation type="unfinished">الاستمارة كاملة وصحيحة ومُسلَّمة بإثبات.</translation>
    </message>
    <message>
        <source>The header of the file is damaged or forged.</source>
        <translation type="unfinished">رأس الملف تالف أو مزوّر.</translation>
    </message>
    <message>
        <source>The history of changes in this case file was altered outside the program.</source>
        <translation type="unfinished">سجل التغييرات في ملف الحالات هذا عُدِّل خارج البرنامج.</translation>
    </message>
    <message>
        <source>The incident is recorded factually, and the person knows their options.</source>
        <translation type="unfinished">الحادثة مسجَّلة بموضوعية، والشخص يعرف إمكاناته.</translation>
    </message>
    <message>
        <source>The instructions on remedies are missing or wrong.</source>
        <translation type="unfinished">تعليمات الطعن (Rechtsbehelfsbelehrung) ناقصة أو خاطئة.</translation>
    </message>
    <message>
        <source>The key file of this case file is incomplete or was changed. Nothing was overwritten. Please restore a backup.</source>
        <translation type="unfinished">ملف مفاتيح ملف الحالات هذا ناقص أو معدَّل. لم يُكتب فوق شيء. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Please update the program.</source>
        <translation type="unfinished">كتب إصدار أحدث من البرنامج ملف المفاتيح. يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>The keychain did not keep the entry, or did not give it out. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">سلسلة المفاتيح لم تحتفظ بالقيد أو لم تُعطه. عبارة المرور تفتح ملف الحالات كالمعتاد.</translation>
    </message>
    <message>
        <source>The keychain does not answer any more. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">سلسلة المفاتيح لم تعد تجيب. عبارة المرور تفتح ملف الحالات كالمعتاد.</translation>
    </message>
    <message>
        <source>The keychain is locked. Either unlock the keychain and try again, or type the passphrase of the case file.</source>
        <translation type="unfinished">سلسلة المفاتيح مقفلة. افتحها وحاول من جديد، أو اكتب عبارة مرور ملف الحالات.</translation>
    </message>
    <message>
        <source>The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody can read it like this any more. A backup takes you on; it opens with its passphrase or its recovery sheet.</source>
        <translation type="unfinished">مفاتيح ملف الحالات هذا ذهبت («{name}»): مُحيت أو ضاعت. لا يستطيع أحد قراءته هكذا. نسخة احتياطية تتيح المتابعة؛ تُفتح بعبارتها أو بورقة استردادها.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please exchange the two days.</source>
        <translation type="unfinished">اليوم الأخير قبل الأول. يُرجى تبديل اليومين.</translation>
    </message>
    <message>
        <source>The letter is now explained in own words and the person says it back briefly.</source>
        <translation type="unfinished">الرسالة الآن مشروحة بكلمات بسيطة والشخص يعيدها باختصار.</translation>
    </message>
    <message>
        <source>The list does not know this entry.</source>
        <translation type="unfinished">القائمة لا تعرف هذا القيد.</translation>
    </message>
    <message>
        <source>The list of case files could not be saved. The case files are unchanged.</source>
        <translation type="unfinished">تعذر حفظ قائمة ملفات الحالات. لم تتغير ملفات الحالات.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a pattern.</source>
        <translation type="unfinished">تعذرت قراءة الربط ({where}). الأمر «counsel import … --dry-run --json» يطبع نموذجًا.</translation>
    </message>
    <message>
        <source>The money comes, the notice is checked, and no deadline passes.</source>
        <translation type="unfinished">يصل المال، والقرار مفحوص، ولا تفوت مهلة.</translation>
    </message>
    <message>
        <source>The name could not be saved in this folder. The medium may be read-only. The case file is unchanged.</source>
        <translation type="unfinished">تعذر حفظ الاسم في هذا المجلد. قد يكون الوسيط للقراءة فقط. لم يتغير ملف الحالات.</translation>
    </message>
    <message>
        <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
        <translation type="unfinished">اسم الملف أو مجلده لا يطابق محتواه. هل غُيّر اسمه؟</translation>
    </message>
    <message>
        <source>The naturalisation office names the conditions and a list of papers.</source>
        <translation type="unfinished">دائرة التجنيس تذكر الشروط وقائمة الأوراق.</translation>
    </message>
    <message>
        <source>The new address must be reported at once. Otherwise letters get lost and periods run all the same.</source>
        <translation type="unfinished">يجب الإبلاغ عن العنوان الجديد فورًا، وإلا ضاعت الرسائل واستمرت المهل مع ذلك.</translation>
    </message>
    <message>
        <source>The new version could not be put in place (no room, or no right to write). Version {present} goes on running.</source>
        <translation type="unfinished">تعذر وضع الإصدار الجديد مكانه (لا متسع أو لا حق في الكتابة). يستمر الإصدار {present}.</translation>
    </message>
    <message>
        <source>The new version does not pass its own test on this computer. It was taken away again; version {present} goes on running.</source>
        <translation type="unfinished">الإصدار الجديد لا يجتاز اختباره على هذا الحاسوب. أُزيل؛ ويستمر الإصدار {present}.</translation>
    </message>
    <message>
        <source>The next review must come after the last check.</source>
        <translation type="unfinished">يجب أن تلي المراجعة القادمة آخر فحص.</translation>
    </message>
    <message>
        <source>The next step to training is chosen and has a date.</source>
        <translation type="unfinished">الخطوة القادمة نحو التدريب مختارة ولها تاريخ.</translation>
    </message>
    <message>
        <source>The notice or application must be made by this day.</source>
        <translation type="unfinished">يجب تقديم الإخطار أو الطلب حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The notice that keeps the period is given with the specialised advice.</source>
        <translation type="unfinished">الإخطار الذي يحفظ المهلة (fristwahrende Anzeige) يُقدَّم مع الاستشارة المتخصصة.</translation>
    </message>
    <message>
        <source>The number of changes is not the announced one.</source>
        <translation type="unfinished">عدد التغييرات ليس العدد المعلن.</translation>
    </message>
    <message>
        <source>The office answers questions on the form: better ask than guess.</source>
        <translation type="unfinished">الجهة تجيب عن أسئلة الاستمارة: السؤال أفضل من التخمين.</translation>
    </message>
    <message>
        <source>The office heard only what was needed, and the answer is recorded.</source>
        <translation type="unfinished">سمعت الجهة الرسمية الضروري فقط، والجواب مسجَّل.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day.</source>
        <translation type="unfinished">يجب أن يصل الاعتراض (Widerspruch) إلى الجهة الرسمية حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day. Better to write at once.</source>
        <translation type="unfinished">يجب أن يصل الاعتراض (Widerspruch) إلى الجهة الرسمية حتى هذا اليوم. الأفضل الكتابة فورًا.</translation>
    </message>
    <message>
        <source>The organisation decides about notification. The time runs since somebody there knows.</source>
        <translation type="unfinished">تقرر المنظمة الإبلاغ. تسري المدة منذ أن علم أحد فيها.</translation>
    </message>
    <message>
        <source>The package with the case has not arrived yet. Please exchange once more.</source>
        <translation type="unfinished">لم تصل الحزمة مع الحالة بعد. يُرجى التبادل مرة أخرى.</translation>
    </message>
    <message>
        <source>The permission to stay is a paper for the time of the procedure, not a residence title.</source>
        <translation type="unfinished">إذن الإقامة (Aufenthaltsgestattung) ورقة لمدة الإجراء، وليس إقامة.</translation>
    </message>
    <message>
        <source>The person applies for renewal and keeps the proof.</source>
        <translation type="unfinished">يطلب الشخص التمديد ويحتفظ بالإثبات.</translation>
    </message>
    <message>
        <source>The person applies for the work permit with the employer&apos;s form.</source>
        <translation type="unfinished">يطلب الشخص إذن العمل باستمارة صاحب العمل.</translation>
    </message>
    <message>
        <source>The person brings all letters, opened or not.</source>
        <translation type="unfinished">يُحضر الشخص كل الرسائل، مفتوحة كانت أم لا.</translation>
    </message>
    <message>
        <source>The person brings the envelope and the whole decision.</source>
        <translation type="unfinished">يُحضر الشخص الظرف والقرار كاملًا.</translation>
    </message>
    <message>
        <source>The person brings the summons and all papers to the next talk.</source>
        <translation type="unfinished">يُحضر الشخص الاستدعاء وكل الأوراق إلى المحادثة القادمة.</translation>
    </message>
    <message>
        <source>The person collects certificates and has them translated.</source>
        <translation type="unfinished">يجمع الشخص الوثائق ويترجمها لدى مترجم.</translation>
    </message>
    <message>
        <source>The person collects certificates and writes a CV.</source>
        <translation type="unfinished">يجمع الشخص الشهادات ويكتب سيرة ذاتية.</translation>
    </message>
    <message>
        <source>The person decides after advice whether to object.</source>
        <translation type="unfinished">يقرر الشخص بعد الاستشارة هل يعترض.</translation>
    </message>
    <message>
        <source>The person decides freely and well informed.</source>
        <translation type="unfinished">يقرر الشخص بحرية وهو على علم جيد.</translation>
    </message>
    <message>
        <source>The person decides on every treatment themselves.</source>
        <translation type="unfinished">يقرر الشخص كل علاج بنفسه.</translation>
    </message>
    <message>
        <source>The person does an internship.</source>
        <translation type="unfinished">يقوم الشخص بتدريب قصير.</translation>
    </message>
    <message>
        <source>The person gets the list of papers.</source>
        <translation type="unfinished">يحصل الشخص على قائمة الأوراق.</translation>
    </message>
    <message>
        <source>The person gets to the right treatment and can communicate there.</source>
        <translation type="unfinished">يصل الشخص إلى العلاج المناسب ويستطيع أن يتفاهم هناك.</translation>
    </message>
    <message>
        <source>The person goes alone.</source>
        <translation type="unfinished">يذهب الشخص وحده.</translation>
    </message>
    <message>
        <source>The person goes to a first talk.</source>
        <translation type="unfinished">يذهب الشخص إلى محادثة أولى.</translation>
    </message>
    <message>
        <source>The person goes to a lawyer or to asylum procedure advice today.</source>
        <translation type="unfinished">يذهب الشخص اليوم إلى محامٍ أو إلى استشارة إجراءات اللجوء.</translation>
    </message>
    <message>
        <source>The person goes to the lawyer today or tomorrow.</source>
        <translation type="unfinished">يذهب الشخص إلى المحامي اليوم أو غدًا.</translation>
    </message>
    <message>
        <source>The person goes to the placement test.</source>
        <translation type="unfinished">يذهب الشخص إلى اختبار تحديد المستوى.</translation>
    </message>
    <message>
        <source>The person has a course that fits their life, or the missing place is counted.</source>
        <translation type="unfinished">للشخص دورة تناسب حياته، أو المكان الناقص معدود.</translation>
    </message>
    <message>
        <source>The person has a first contact that they enjoy.</source>
        <translation type="unfinished">للشخص تواصل أول يفرح به.</translation>
    </message>
    <message>
        <source>The person has talked without reproach and knows the specialised service.</source>
        <translation type="unfinished">تحدّث الشخص دون لوم ويعرف الجهة المتخصصة.</translation>
    </message>
    <message>
        <source>The person has the certificates translated.</source>
        <translation type="unfinished">يترجم الشخص الوثائق لدى مترجم.</translation>
    </message>
    <message>
        <source>The person is safe today and decides the next steps themselves.</source>
        <translation type="unfinished">الشخص في أمان اليوم ويقرر الخطوات القادمة بنفسه.</translation>
    </message>
    <message>
        <source>The person is safe today and has a service that goes on supporting them.</source>
        <translation type="unfinished">الشخص في أمان اليوم وله جهة تواصل مرافقته.</translation>
    </message>
    <message>
        <source>The person knows how the hearing works and goes there prepared.</source>
        <translation type="unfinished">يعرف الشخص كيف تجري الجلسة ويذهب إليها مستعدًّا.</translation>
    </message>
    <message>
        <source>The person knows that time is very short and has legal help today.</source>
        <translation type="unfinished">يعرف الشخص أن الوقت قصير جدًّا وله مساعدة قانونية اليوم.</translation>
    </message>
    <message>
        <source>The person knows what is there, what is missing and who takes the application.</source>
        <translation type="unfinished">يعرف الشخص ما الموجود وما الناقص ومن يستلم الطلب.</translation>
    </message>
    <message>
        <source>The person knows whether an application is worth it and has advice for it.</source>
        <translation type="unfinished">يعرف الشخص هل يستحق الطلب العناء وله استشارة لذلك.</translation>
    </message>
    <message>
        <source>The person knows who writes, what is wanted and by when.</source>
        <translation type="unfinished">يعرف الشخص من كتب، وما المطلوب، وحتى متى.</translation>
    </message>
    <message>
        <source>The person lives safely, and move or search are planned.</source>
        <translation type="unfinished">يسكن الشخص بأمان، والانتقال أو البحث مخطط له.</translation>
    </message>
    <message>
        <source>The person looks for a midwife with us.</source>
        <translation type="unfinished">يبحث الشخص معنا عن قابلة.</translation>
    </message>
    <message>
        <source>The person puts letter and envelope together into the folder.</source>
        <translation type="unfinished">يضع الشخص الرسالة والظرف معًا في المجلد.</translation>
    </message>
    <message>
        <source>The person reads or has it read out and signs themselves.</source>
        <translation type="unfinished">يقرأ الشخص أو يُقرأ له، ويوقّع بنفسه.</translation>
    </message>
    <message>
        <source>The person reports a new address at once.</source>
        <translation type="unfinished">يبلّغ الشخص عن العنوان الجديد فورًا.</translation>
    </message>
    <message>
        <source>The person reports changes in writing and keeps a copy.</source>
        <translation type="unfinished">يبلّغ الشخص عن التغييرات كتابةً ويحتفظ بنسخة.</translation>
    </message>
    <message>
        <source>The person reports every move at once.</source>
        <translation type="unfinished">يبلّغ الشخص عن كل انتقال فورًا.</translation>
    </message>
    <message>
        <source>The person reports the new address.</source>
        <translation type="unfinished">يبلّغ الشخص عن العنوان الجديد.</translation>
    </message>
    <message>
        <source>The person searches with us and keeps a list.</source>
        <translation type="unfinished">يبحث الشخص معنا ويحتفظ بقائمة.</translation>
    </message>
    <message>
        <source>The person signs a release for this one office and purpose.</source>
        <translation type="unfinished">يوقّع الشخص إعفاءً من السرية لهذه الجهة وهذا الغرض وحدهما.</translation>
    </message>
    <message>
        <source>The person signs no new contract for now.</source>
        <translation type="unfinished">لا يوقّع الشخص عقدًا جديدًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The person stays reachable at the registered address.</source>
        <translation type="unfinished">يبقى الشخص قابلًا للوصول إليه على العنوان المسجَّل.</translation>
    </message>
    <message>
        <source>The person takes time and talks to the family.</source>
        <translation type="unfinished">يأخذ الشخص وقته ويتحدث مع الأسرة.</translation>
    </message>
    <message>
        <source>The person tries one offer.</source>
        <translation type="unfinished">يجرّب الشخص عرضًا واحدًا.</translation>
    </message>
    <message>
        <source>The person writes an application with us.</source>
        <translation type="unfinished">يكتب الشخص طلب عمل معنا.</translation>
    </message>
    <message>
        <source>The person writes down all names and places.</source>
        <translation type="unfinished">يكتب الشخص كل الأسماء والأماكن.</translation>
    </message>
    <message>
        <source>The person writes down their working hours.</source>
        <translation type="unfinished">يسجّل الشخص ساعات عمله.</translation>
    </message>
    <message>
        <source>The person writes down what they remember.</source>
        <translation type="unfinished">يكتب الشخص ما يتذكره.</translation>
    </message>
    <message>
        <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
        <translation type="unfinished">الصورة كبيرة جداً (أكثر من {most} مليون نقطة). يرجى تصوير الورقة مرة أخرى بدقة أصغر.</translation>
    </message>
    <message>
        <source>The photo or PDF in it does not fit its description.</source>
        <translation type="unfinished">الصورة أو ملف PDF بداخله لا يطابق وصفه.</translation>
    </message>
    <message>
        <source>The picture has too many pixels (more than {most} million) or too many pages. Please scan it smaller or keep it as a PDF.</source>
        <translation type="unfinished">الصورة فيها نقاط كثيرة جداً (أكثر من {most} مليون) أو صفحات كثيرة. يرجى مسحها أصغر أو حفظها كملف PDF.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Please take or scan it again.</source>
        <translation type="unfinished">الصورة تالفة ولا يمكن قراءتها. يرجى تصويرها أو مسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The piece of a document in it is not as agreed.</source>
        <translation type="unfinished">جزء المستند الموجود فيه ليس كما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>The place for backups cannot be reached or written. Please plug in the stick or choose another place.</source>
        <translation type="unfinished">تعذر الوصول إلى مكان النسخ الاحتياطية أو الكتابة فيه. يُرجى وصل ذاكرة USB أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The plan still needs a goal. Please enter one in the case under “Plan”.</source>
        <translation type="unfinished">ما زالت الخطة تحتاج هدفًا. يُرجى إدخاله في الحالة ضمن «الخطة».</translation>
    </message>
    <message>
        <source>The program&apos;s encryption</source>
        <translation type="unfinished">تشفير البرنامج</translation>
    </message>
    <message>
        <source>The psychosocial centre often has a waiting list. We keep in touch until then.</source>
        <translation type="unfinished">للمركز النفسي الاجتماعي (PSZ) غالبًا قائمة انتظار. نبقى على تواصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The reason of a cut in one sentence</source>
        <translation type="unfinished">سبب التخفيض في جملة واحدة</translation>
    </message>
    <message>
        <source>The record is translated back. Have mistakes corrected now and only then sign.</source>
        <translation type="unfinished">يُترجم المحضر شفويًّا مرة أخرى. تُصحَّح الأخطاء الآن ثم يُوقَّع بعد ذلك فقط.</translation>
    </message>
    <message>
        <source>The record this paper is about is no longer there. Please open the case again.</source>
        <translation type="unfinished">السجل الذي تخصه هذه الورقة لم يعد هناك. يُرجى فتح الحالة من جديد.</translation>
    </message>
    <message>
        <source>The registered address must be right: who cannot be reached soon counts as absconded.</source>
        <translation type="unfinished">يجب أن يكون العنوان المسجَّل صحيحًا: من لا يمكن الوصول إليه يُعدّ سريعًا متواريًا.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires.</source>
        <translation type="unfinished">يجب تقديم طلب التمديد قبل انتهاء الورقة.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires. Reminders come 8, 4 and 2 weeks before.</source>
        <translation type="unfinished">يجب تقديم طلب التمديد قبل انتهاء الورقة. تأتي تذكيرات قبلها بـ 8 أسابيع و4 أسابيع وأسبوعين.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished">تعذر حفظ التقرير.</translation>
    </message>
    <message>
        <source>The residence rule applies until this day.</source>
        <translation type="unfinished">يسري التزام مكان الإقامة (Wohnsitzregelung) حتى هذا اليوم.</translation>
    </message>
    <message>
        <source>The residence rule lasts three years.</source>
        <translation type="unfinished">التزام مكان الإقامة (Wohnsitzregelung) يدوم ثلاث سنوات.</translation>
    </message>
    <message>
        <source>The result is not what it has to be ({what}). Please install the program again and keep these lines.</source>
        <translation type="unfinished">النتيجة ليست كما يجب ({what}). يُرجى تثبيت البرنامج من جديد والاحتفاظ بهذه الأسطر.</translation>
    </message>
    <message>
        <source>The row has more columns than the head. A separator inside a text has to stand in quotation marks.</source>
        <translation type="unfinished">في الصف أعمدة أكثر من الرأس. الفاصل داخل نص يجب أن يكون بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The search is with the right service, and the person knows what comes next.</source>
        <translation type="unfinished">البحث لدى الجهة الصحيحة، والشخص يعرف ماذا يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>The sender is not known here. Please accept their key card first.</source>
        <translation type="unfinished">المرسل غير معروف هنا. يُرجى أولاً قبول بطاقة مفتاحه.</translation>
    </message>
    <message>
        <source>The sender may not send changes of this kind.</source>
        <translation type="unfinished">لا يحق للمرسل إرسال تغييرات من هذا النوع.</translation>
    </message>
    <message>
        <source>The sentence after “Bescheid”: granted (bewilligt), cut (gekürzt), refused (abgelehnt), assigned (zugewiesen)</source>
        <translation type="unfinished">الجملة بعد «Bescheid»: مُنح (bewilligt)، خُفّض (gekürzt)، رُفض (abgelehnt)، عُيّن (zugewiesen)</translation>
    </message>
    <message>
        <source>The sheet still needs something on it: an agreement, a step, a date or an office.</source>
        <translation type="unfinished">ما زالت الورقة تحتاج شيئًا: اتفاقًا أو خطوة أو موعدًا أو جهة.</translation>
    </message>
    <message>
        <source>The signature does not hold: the file is damaged or forged.</source>
        <translation type="unfinished">التوقيع غير صحيح: الملف تالف أو مزوّر.</translation>
    </message>
    <message>
        <source>The signature of this settings file does not fit: it was altered. Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">توقيع ملف الإعدادات هذا لا يطابق: لقد عُدِّل. لم يتغير شيء. يُرجى سؤال المنسق.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation type="unfinished">المصدر ناقص.</translation>
    </message>
    <message>
        <source>The stick holds version {offered}; {present} is running here already. Older and equal versions are not installed.</source>
        <translation type="unfinished">على ذاكرة USB الإصدار {offered}؛ وهنا يعمل {present} أصلًا. لا تُثبَّت الإصدارات الأقدم أو المساوية.</translation>
    </message>
    <message>
        <source>The table is too large or has a single cell far out. Please delete empty rows and columns or split the table.</source>
        <translation type="unfinished">الجدول كبير جدًّا أو فيه خلية منفردة بعيدة. يُرجى حذف الصفوف والأعمدة الفارغة أو تقسيم الجدول.</translation>
    </message>
    <message>
        <source>The task could not be saved there; nothing was given. Please choose another place.</source>
        <translation type="unfinished">تعذر حفظ المهمة هناك؛ لم يُعطَ شيء. يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The test and the proof of German take time: register early.</source>
        <translation type="unfinished">الاختبار وإثبات الألمانية يحتاجان وقتًا: التسجيل مبكرًا.</translation>
    </message>
    <message>
        <source>The toleration is valid for 30 months. Get advice early on what comes next.</source>
        <translation type="unfinished">التسامح صالح 30 شهرًا. اطلب المشورة مبكرًا بشأن ما يأتي بعده.</translation>
    </message>
    <message>
        <source>The tracing service of the Red Cross searches confidentially.</source>
        <translation type="unfinished">خدمة البحث في الصليب الأحمر تبحث بسرية.</translation>
    </message>
    <message>
        <source>The transfer period is information only: formerly 6 months, 12 in prison, 18 when absconded; longer under the new law.</source>
        <translation type="unfinished">مهلة النقل للعلم فقط: كانت 6 أشهر، و12 في السجن، و18 عند التواري؛ وهي أطول في القانون الجديد.</translation>
    </message>
    <message>
        <source>The update on the stick is damaged or incomplete. Nothing was changed. Please copy it to the stick again.</source>
        <translation type="unfinished">التحديث على ذاكرة USB تالف أو ناقص. لم يتغير شيء. يُرجى نسخه إليها من جديد.</translation>
    </message>
    <message>
        <source>The welfare office assigns; €0.80 per hour.</source>
        <translation type="unfinished">يعيّنها مكتب الرعاية الاجتماعية (Sozialamt)؛ 0,80 يورو في الساعة.</translation>
    </message>
    <message>
        <source>The women&apos;s shelter takes in children too. The address stays secret.</source>
        <translation type="unfinished">مأوى النساء يستقبل الأطفال أيضًا. العنوان يبقى سرًّا.</translation>
    </message>
    <message>
        <source>The words are right, but the task cannot be taken in.</source>
        <translation type="unfinished">الكلمات صحيحة، ومع ذلك لا يمكن أخذ المهمة.</translation>
    </message>
    <message>
        <source>The year has two digits only.</source>
        <translation type="unfinished">للسنة رقمان فقط.</translation>
    </message>
    <message>
        <source>The year is too far away; probably a typing error.</source>
        <translation type="unfinished">السنة بعيدة جدًّا؛ خطأ كتابة على الأرجح.</translation>
    </message>
    <message>
        <source>The years must be between 0 and {most}.</source>
        <translation type="unfinished">يجب أن تكون السنوات بين 0 و{most}.</translation>
    </message>
    <message>
        <source>The youth welfare office helps families; there is much help at their own wish.</source>
        <translation type="unfinished">مكتب رعاية الشباب (Jugendamt) يساعد الأسر؛ وتوجد مساعدات كثيرة بناءً على رغبتها.</translation>
    </message>
    <message>
        <source>There already is a case file in this folder. It was not changed. Please open it or choose another folder.</source>
        <translation type="unfinished">في هذا المجلد ملف حالات أصلًا. لم يتغير. يُرجى فتحه أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There are courses for parents, women, young people, for learning to read and for a new script.</source>
        <translation type="unfinished">توجد دورات للوالدين وللنساء وللشباب ولتعلّم القراءة ولخط جديد.</translation>
    </message>
    <message>
        <source>There are dates or deadlines within the next 14 days. Please confirm each: with the acceptance you answer for them.</source>
        <translation type="unfinished">هناك مواعيد أو مهل خلال 14 يومًا القادمة. يُرجى تأكيد كل منها: بالقبول تصبح مسؤولًا عنها.</translation>
    </message>
    <message>
        <source>There are more than 100 spellings here.</source>
        <translation type="unfinished">هنا أكثر من 100 كتابة.</translation>
    </message>
    <message>
        <source>There are open differences in this case. Please decide them first, then hand it over.</source>
        <translation type="unfinished">هناك اختلافات مفتوحة في هذه الحالة. يُرجى البت فيها أولًا ثم تسليمها.</translation>
    </message>
    <message>
        <source>There are vocational language courses for recognition.</source>
        <translation type="unfinished">توجد دورات لغة مهنية للاعتراف.</translation>
    </message>
    <message>
        <source>There are {count} words. No more and no fewer.</source>
        <translation type="unfinished">عدد الكلمات {count}، لا أكثر ولا أقل.</translation>
    </message>
    <message>
        <source>There are {most} devices already. Please remove an old one first.</source>
        <translation type="unfinished">هناك {most} أجهزة أصلًا. يُرجى إزالة قديم أولًا.</translation>
    </message>
    <message>
        <source>There are {most} kept views already. Please delete one first.</source>
        <translation type="unfinished">هناك {most} عروض محفوظة أصلًا. يُرجى حذف واحد أولًا.</translation>
    </message>
    <message>
        <source>There is a calculation error of the table.</source>
        <translation type="unfinished">هنا خطأ حساب في الجدول.</translation>
    </message>
    <message>
        <source>There is a case with this number already.</source>
        <translation type="unfinished">هناك حالة بهذا الرقم أصلًا.</translation>
    </message>
    <message>
        <source>There is a character here that no script knows. The file is probably damaged or saved in another way.</source>
        <translation type="unfinished">هنا محرف لا يعرفه أي خط. الملف على الأرجح تالف أو محفوظ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>There is money and help for returning; return advice knows the programmes.</source>
        <translation type="unfinished">يوجد مال ومساعدة للعودة؛ استشارة العودة تعرف البرامج.</translation>
    </message>
    <message>
        <source>There is no MEIN ORDNER in this file, or something in it is not as it has to be. Nothing was taken over.</source>
        <translation type="unfinished">لا يوجد MEIN ORDNER في هذا الملف، أو فيه شيء ليس كما يجب. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>There is no more than 100 percent of full time. Please check the numbers.</source>
        <translation type="unfinished">لا أكثر من 100 بالمئة من الدوام الكامل. يُرجى مراجعة الأرقام.</translation>
    </message>
    <message>
        <source>There is no objection in asylum law. Only a court action helps.</source>
        <translation type="unfinished">لا يوجد اعتراض (Widerspruch) في قانون اللجوء. لا تنفع إلا الدعوى (Klage).</translation>
    </message>
    <message>
        <source>There is no referral letter in this PDF that can be answered.</source>
        <translation type="unfinished">لا رسالة إحالة في ملف PDF هذا يمكن الرد عليها.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was saved. Please tidy up there or choose another folder.</source>
        <translation type="unfinished">لم تعد هناك مساحة في ذلك المكان. لم يُحفظ شيء. يرجى إفراغ مساحة هناك أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished">لا قسم كهذا.</translation>
    </message>
    <message>
        <source>There is no such table here.</source>
        <translation type="unfinished">لا جدول كهذا هنا.</translation>
    </message>
    <message>
        <source>These folders open like the file of that time. Delete them once it is sure that nothing in them is missing.</source>
        <translation type="unfinished">تُفتح هذه المجلدات كملف ذلك الوقت. احذفوها متى تأكد أن لا شيء ينقص منها.</translation>
    </message>
    <message>
        <source>This case is offered to somebody already. Please wait for the answer or take the offer back.</source>
        <translation type="unfinished">هذه الحالة معروضة على شخص أصلًا. يُرجى انتظار الرد أو سحب العرض.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. Here it can only be read. Please tell them what there still is to say.</source>
        <translation type="unfinished">سُلّمت هذه الحالة ويتولاها الآن {name}. هنا يمكن قراءتها فقط. ما بقي قوله يرجى قوله هناك.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. It is erased there; with the next exchange it then goes here as well.</source>
        <translation type="unfinished">سُلِّمت هذه الحالة وهي الآن لـ{name}. تُمحى هناك؛ ومع التبادل التالي تزول من هنا أيضًا.</translation>
    </message>
    <message>
        <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
        <translation type="unfinished">هذا الحاسوب أبطأ من أن يفتح الملف. يرجى تبادل بطاقات المفاتيح؛ عندها لا حاجة إلى كلمات.</translation>
    </message>
    <message>
        <source>This directory has expired. Please ask the coordinator for a new one.</source>
        <translation type="unfinished">انتهى هذا الدليل. يُرجى طلب دليل جديد من المنسق.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Please open the case again.</source>
        <translation type="unfinished">لم يعد هذا القيد هناك. يُرجى فتح الحالة من جديد.</translation>
    </message>
    <message>
        <source>This entry stands further up in the table already.</source>
        <translation type="unfinished">هذا القيد موجود أعلى في الجدول.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">هذا الملف من إصدار أحدث. يُرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>This file is no task or not complete. Please ask for a new one.</source>
        <translation type="unfinished">هذا الملف ليس مهمة أو أنه غير كامل. يرجى طلب ملف جديد.</translation>
    </message>
    <message>
        <source>This folder does not hold the tables that “counsel columns” writes.</source>
        <translation type="unfinished">لا يحوي هذا المجلد الجداول التي يكتبها «counsel columns».</translation>
    </message>
    <message>
        <source>This import cannot be taken back: {count} of its cases were handed over since and are with {names} now. Nothing was changed. Please tell them what is wrong there, and change what is wrong here one by one.</source>
        <translation type="unfinished">لا يمكن التراجع عن هذا الاستيراد: تم تسليم {count} من حالاته منذ ذلك الحين، وهي الآن لدى {names}. لم يتغيّر شيء. ما هو خطأ هناك يُرجى قوله هناك، وما هو خطأ هنا يُعدَّل واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>This installation belongs to the whole computer. Whoever administers it types:
sudo apt install {path}</source>
        <translation type="unfinished">هذا التثبيت يخص الحاسوب كله. يكتب من يديره:
sudo apt install {path}</translation>
    </message>
    <message>
        <source>This institution is not in the directory.</source>
        <translation type="unfinished">هذه المؤسسة ليست في الدليل.</translation>
    </message>
    <message>
        <source>This is good: guessing it takes very long even with expensive machines.</source>
        <translation type="unfinished">هذا جيد: تخمينها يستغرق طويلًا جدًّا حتى بآلات باهظة.</translation>
    </message>
    <message>
        <source>This is no answer file, or something in it is not as it has to be. Nothing was taken over. The help says under “Answers” what an answer file holds.</source>
        <translation type="unfinished">هذا ليس ملف رد، أو فيه شيء ليس كما يجب. لم يؤخذ شيء. تقول المساعدة ضمن «الردود» ما يحويه ملف الرد.</translation>
    </message>
    <message>
        <source>This is not a settings file of Counsel, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">هذا ليس ملف إعدادات لـCounsel، أو هو تالف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not an exchange package of this program.</source>
        <translation type="unfinished">هذه ليست حزمة تبادل من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is not an ordinary file (but a link, for example).</source>
        <translation type="unfinished">هذا ليس ملفًا عاديًا (بل رابط مثلاً).</translation>
    </message>
    <message>
        <source>This is strong: nobody gets in by guessing. Whoever reads it or watches it being typed does.</source>
        <translation type="unfinished">هذا قوي: لا يدخل أحد بالتخمين. أما من يقرؤها أو يراها تُكتب فيدخل.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Two different ones of the three are needed.</source>
        <translation type="unfinished">هذه الورقة نفسها مرتين. تلزم ورقتان مختلفتان من الثلاث.</translation>
    </message>
    <message>
        <source>This kind is there.</source>
        <translation type="unfinished">هذا النوع موجود.</translation>
    </message>
    <message>
        <source>This looks like the Ethiopic calendar.</source>
        <translation type="unfinished">يبدو هذا تقويمًا إثيوبيًّا.</translation>
    </message>
    <message>
        <source>This looks like the Persian calendar.</source>
        <translation type="unfinished">يبدو هذا تقويمًا فارسيًّا.</translation>
    </message>
    <message>
        <source>This note is protected.</source>
        <translation type="unfinished">هذه الملاحظة محمية.</translation>
    </message>
    <message>
        <source>This note is protected. Nothing of it stands in a letter home.</source>
        <translation type="unfinished">هذه الملاحظة محمية. لا يرد شيء منها في رسالة إلى البيت.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Please open the page again.</source>
        <translation type="unfinished">لم يعد هذا العرض مفتوحًا. يُرجى فتح الصفحة من جديد.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished">تُخمَّن عبارة المرور هذه فورًا.</translation>
    </message>
    <message>
        <source>This passphrase is guessed in a short time.</source>
        <translation type="unfinished">تُخمَّن عبارة المرور هذه في وقت قصير.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Four words that have nothing to do with each other are better.</source>
        <translation type="unfinished">عبارة المرور هذه سهلة التخمين. أربع كلمات لا علاقة بينها أفضل.</translation>
    </message>
    <message>
        <source>This person is no longer in the case file. Please look again.</source>
        <translation type="unfinished">لم يعد هذا الشخص في ملف الحالات. يُرجى النظر من جديد.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Please open the page again.</source>
        <translation type="unfinished">لم يعد هذا الشخص في الفريق. يُرجى فتح الصفحة من جديد.</translation>
    </message>
    <message>
        <source>This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} million pixels.</source>
        <translation type="unfinished">لا تصلح هذه الصورة شعارًا. يُرجى أخذ PNG أو JPEG لا يتجاوز {most} مليون بكسل.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind “{name}”; they are not taken over.</source>
        <translation type="unfinished">لا يعرف هذا البرنامج سجلات من نوع «{name}»؛ فلا تُنقل.</translation>
    </message>
    <message>
        <source>This program does not know the field “{name}”; it is not taken over.</source>
        <translation type="unfinished">لا يعرف هذا البرنامج الحقل «{name}»؛ فلا يُنقل.</translation>
    </message>
    <message>
        <source>This program is not completely installed: {reason}. It will not open a case file like this. Please install it again.</source>
        <translation type="unfinished">هذا البرنامج غير مثبت كاملًا: {reason}. لن يفتح ملف حالات هكذا. يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>This program runs from a Python environment. There:
sh {folder}/install_wheels.sh FOLDER</source>
        <translation type="unfinished">يعمل هذا البرنامج من بيئة Python. هناك:
sh {folder}/install_wheels.sh FOLDER</translation>
    </message>
    <message>
        <source>This program was packed without a key for updates, so it cannot check any. Please install the new version with its own installer.</source>
        <translation type="unfinished">حُزم هذا البرنامج بلا مفتاح للتحديثات فلا يستطيع فحص أي منها. يُرجى تثبيت الإصدار الجديد بمثبّته.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this case file, or a newer sheet has replaced it. Please check the date on the sheet.</source>
        <translation type="unfinished">مفتاح الاسترداد هذا لا يخص ملف الحالات هذا، أو حلت ورقة أحدث محله. يُرجى مراجعة التاريخ على الورقة.</translation>
    </message>
    <message>
        <source>This settings file is older than the one in force. Nothing was changed.</source>
        <translation type="unfinished">ملف الإعدادات هذا أقدم من النافذ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This stops the curious, but not someone who stole the computer and lets it be tried for days.</source>
        <translation type="unfinished">هذا يوقف الفضوليين، لا من سرق الحاسوب وترك التجربة أيامًا.</translation>
    </message>
    <message>
        <source>This table is not shown: it would point at single people.</source>
        <translation type="unfinished">لا يُعرض هذا الجدول: لأنه يدل على أفراد.</translation>
    </message>
    <message>
        <source>This task has been opened on this device already. It is under “My people”.</source>
        <translation type="unfinished">فُتحت هذه المهمة على هذا الجهاز من قبل. تجدها تحت «أشخاصي».</translation>
    </message>
    <message>
        <source>This task has run out and cannot be opened any more.</source>
        <translation type="unfinished">انتهت مدة هذه المهمة ولم يعد ممكنًا فتحها.</translation>
    </message>
    <message>
        <source>This update is for “{offered}”; this computer is “{present}”.</source>
        <translation type="unfinished">هذا التحديث لـ«{offered}»؛ وهذا الحاسوب «{present}».</translation>
    </message>
    <message>
        <source>This update is not signed by whom your program comes from, or it was altered. Nothing was done. Please ask where the stick comes from.</source>
        <translation type="unfinished">هذا التحديث غير موقَّع ممن جاء منه برنامجك، أو عُدِّل. لم يُفعل شيء. يُرجى السؤال عن مصدر ذاكرة USB.</translation>
    </message>
    <message>
        <source>This way in does not exist any more. Nothing was changed.</source>
        <translation type="unfinished">طريق الدخول هذا لم يعد موجودًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This word does not occur here: {word}. Please ask again.</source>
        <translation type="unfinished">هذه الكلمة غير موجودة هنا: {word}. يرجى السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung)</source>
        <translation type="unfinished">التهديد بالترحيل (Abschiebungsandrohung)</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung): which state, which period to leave?</source>
        <translation type="unfinished">التهديد بالترحيل (Abschiebungsandrohung): أي دولة، وأي مهلة للمغادرة؟</translation>
    </message>
    <message>
        <source>Three months from finality: in that time the easier way applies.</source>
        <translation type="unfinished">ثلاثة أشهر من أن يصبح القرار نهائيًّا: في هذا الوقت يسري الطريق الأسهل.</translation>
    </message>
    <message>
        <source>Three years after the end of the year in which the case was closed: until then there may be a dispute about the counselling.</source>
        <translation type="unfinished">ثلاث سنوات بعد نهاية السنة التي أُغلقت فيها الحالة: فحتى ذلك الحين قد يقع نزاع حول الاستشارة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">الأوقات</translation>
    </message>
    <message>
        <source>Times, children, health, way?</source>
        <translation type="unfinished">الأوقات، الأطفال، الصحة، الطريق؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Title issued: claim to the course</source>
        <translation type="unfinished">مُنحت الإقامة: الحق في الدورة</translation>
    </message>
    <message>
        <source>Title was issued</source>
        <translation type="unfinished">مُنح التصريح</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished">حتى العمر</translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished">حتى المستوى</translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished">إلى الخدمة</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>Tolerated since</source>
        <translation type="unfinished">تسامح منذ</translation>
    </message>
    <message>
        <source>Tolerated since: from when a training toleration is possible</source>
        <translation type="unfinished">متسامح معه منذ: من متى يمكن تسامح للتدريب</translation>
    </message>
    <message>
        <source>Toleration</source>
        <translation type="unfinished">تسامح (Duldung)</translation>
    </message>
    <message>
        <source>Toleration has been held</source>
        <translation type="unfinished">مدة التسامح</translation>
    </message>
    <message>
        <source>Top right, date; postmark on the envelope</source>
        <translation type="unfinished">أعلى اليمين، التاريخ؛ ختم البريد على الظرف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">المواضيع</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished">تجاه</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">المدينة</translation>
    </message>
    <message>
        <source>Tracing relatives (tracing service)</source>
        <translation type="unfinished">البحث عن الأقارب (خدمة البحث)</translation>
    </message>
    <message>
        <source>Training and language support go together.</source>
        <translation type="unfinished">التدريب ودعم اللغة يسيران معًا.</translation>
    </message>
    <message>
        <source>Training begins (training toleration)</source>
        <translation type="unfinished">يبدأ التدريب (تسامح للتدريب)</translation>
    </message>
    <message>
        <source>Training contract: company, occupation, start, signatures</source>
        <translation type="unfinished">عقد التدريب: الشركة والمهنة والبداية والتوقيعات</translation>
    </message>
    <message>
        <source>Training in the crafts</source>
        <translation type="unfinished">تدريب في الحرف</translation>
    </message>
    <message>
        <source>Training toleration: after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">تسامح للتدريب (Ausbildungsduldung): بعد ثلاثة أشهر من التسامح، والطلب قبل البدء بسبعة أشهر على الأكثر.</translation>
    </message>
    <message>
        <source>Training toleration: earliest application</source>
        <translation type="unfinished">تسامح للتدريب: أبكر طلب</translation>
    </message>
    <message>
        <source>Training toleration: three months tolerated</source>
        <translation type="unfinished">تسامح للتدريب: ثلاثة أشهر تسامح</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">الموقف</translation>
    </message>
    <message>
        <source>Tram stop</source>
        <translation type="unfinished">محطة الترام</translation>
    </message>
    <message>
        <source>Transfer period begins (Dublin)</source>
        <translation type="unfinished">تبدأ مهلة النقل (دبلن)</translation>
    </message>
    <message>
        <source>Transfer period ends (Dublin)</source>
        <translation type="unfinished">تنتهي مهلة النقل (دبلن)</translation>
    </message>
    <message>
        <source>Transfer period ends, absconded (Dublin)</source>
        <translation type="unfinished">تنتهي مهلة النقل، متوارٍ (دبلن)</translation>
    </message>
    <message>
        <source>Transfer period ends, in prison (Dublin)</source>
        <translation type="unfinished">تنتهي مهلة النقل، في السجن (دبلن)</translation>
    </message>
    <message>
        <source>Transfer period under the new law (since 1 July 2026, longer)</source>
        <translation type="unfinished">مهلة النقل وفق القانون الجديد (منذ 1 يوليو 2026، أطول)</translation>
    </message>
    <message>
        <source>Travel cost in cents</source>
        <translation type="unfinished">كلفة الطريق بالسنت</translation>
    </message>
    <message>
        <source>Treatment voucher</source>
        <translation type="unfinished">قسيمة علاج (Behandlungsschein)</translation>
    </message>
    <message>
        <source>Treatment with an interpreter</source>
        <translation type="unfinished">علاج مع مترجم</translation>
    </message>
    <message>
        <source>Trust withdrawn on</source>
        <translation type="unfinished">سُحبت الثقة في</translation>
    </message>
    <message>
        <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
        <translation type="unfinished">فتح جهازان هذه المهمة. يُرجى سؤال الشخص وإعطاؤها بكلمات جديدة.</translation>
    </message>
    <message>
        <source>Two different packages from {name} carry the number {seq}. That happens when a device was copied or restored from a backup. Both are taken in. Please ask {name} whether there are two copies: one of them needs new keys.</source>
        <translation type="unfinished">حزمتان مختلفتان من {name} تحملان الرقم {seq}. يحدث ذلك عندما يُنسخ جهاز أو يُستعاد من نسخة احتياطية. تُؤخذ الاثنتان. يُرجى سؤال {name} هل هناك نسختان: تحتاج إحداهما مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Under 18 the way leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">دون 18 عامًا يمر الطريق أولًا باستشارة سلطة المدارس (LaSuB).</translation>
    </message>
    <message>
        <source>Under 18 the way to school leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">دون 18 عامًا يمر الطريق إلى المدرسة أولًا باستشارة سلطة المدارس (LaSuB).</translation>
    </message>
    <message>
        <source>Under which law? Since when benefits under the AsylbLG (36 months)?</source>
        <translation type="unfinished">بموجب أي قانون؟ منذ متى المعونة بموجب AsylbLG (36 شهرًا)؟</translation>
    </message>
    <message>
        <source>Understand a letter of the BAMF</source>
        <translation type="unfinished">فهم رسالة من BAMF</translation>
    </message>
    <message>
        <source>Unfair treatment at work</source>
        <translation type="unfinished">معاملة غير متساوية في العمل</translation>
    </message>
    <message>
        <source>Until the course begins the person learns with volunteers.</source>
        <translation type="unfinished">حتى تبدأ الدورة يتعلم الشخص مع متطوعين.</translation>
    </message>
    <message>
        <source>Until when is it approved?</source>
        <translation type="unfinished">حتى متى الموافقة؟</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">الاستعجال</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">سارٍ حتى</translation>
    </message>
    <message>
        <source>Very short: the date written in the decision counts.</source>
        <translation type="unfinished">مهلة قصيرة جدًّا: التاريخ المكتوب في القرار هو الذي يُحتسب.</translation>
    </message>
    <message>
        <source>Violence is not allowed, not in marriage either. It is not the person&apos;s fault.</source>
        <translation type="unfinished">العنف ممنوع، حتى في الزواج. الشخص ليس مذنبًا.</translation>
    </message>
    <message>
        <source>Wait for the appointment, roughly</source>
        <translation type="unfinished">انتظار الموعد تقريبًا</translation>
    </message>
    <message>
        <source>Was something refused: course, flat, work? For which reason?</source>
        <translation type="unfinished">هل رُفض شيء: دورة، سكن، عمل؟ لأي سبب؟</translation>
    </message>
    <message>
        <source>Way to the naturalisation office</source>
        <translation type="unfinished">الطريق إلى دائرة التجنيس</translation>
    </message>
    <message>
        <source>Ways: EQ (long internship), preparation, assisted training, dual or school-based training.</source>
        <translation type="unfinished">الطرق: EQ (تدريب طويل)، تحضير، تدريب مدعوم، تدريب مزدوج أو مدرسي.</translation>
    </message>
    <message>
        <source>We agree whom the person calls when it gets worse.</source>
        <translation type="unfinished">نتفق بمن يتصل الشخص إذا ساءت الحال.</translation>
    </message>
    <message>
        <source>We have a next step with a date.</source>
        <translation type="unfinished">لدينا خطوة قادمة بتاريخ.</translation>
    </message>
    <message>
        <source>We have a plan for an emergency: bag, papers, phone number, meeting point.</source>
        <translation type="unfinished">لدينا خطة للطوارئ: حقيبة، أوراق، رقم هاتف، مكان لقاء.</translation>
    </message>
    <message>
        <source>We keep secrecy. Exception: a child is in danger or a serious crime threatens; then what was passed on is documented.</source>
        <translation type="unfinished">نحن نحفظ السر. استثناء: طفل في خطر أو جريمة خطيرة وشيكة؛ عندها يُوثَّق ما نُقل.</translation>
    </message>
    <message>
        <source>We ourselves have no right to silence in court. That is why we write down only what is needed here.</source>
        <translation type="unfinished">نحن أنفسنا ليس لنا حق الصمت أمام المحكمة. لذلك نكتب هنا الضروري فقط.</translation>
    </message>
    <message>
        <source>We say honestly what we can do and who can do it better.</source>
        <translation type="unfinished">نقول بصدق ما نستطيعه ومن يستطيعه أفضل منا.</translation>
    </message>
    <message>
        <source>We take this seriously. The person decides what happens.</source>
        <translation type="unfinished">نأخذ هذا على محمل الجد. الشخص يقرر ما يحدث.</translation>
    </message>
    <message>
        <source>We tell an office only what the person has agreed to.</source>
        <translation type="unfinished">لا نقول لجهة رسمية إلا ما وافق عليه الشخص.</translation>
    </message>
    <message>
        <source>We write a complaint together.</source>
        <translation type="unfinished">نكتب شكوى معًا.</translation>
    </message>
    <message>
        <source>Welfare office: after 36 months of AsylbLG have higher benefits checked.</source>
        <translation type="unfinished">مكتب الرعاية الاجتماعية: بعد 36 شهرًا من AsylbLG يُطلب فحص الحق في معونة أعلى.</translation>
    </message>
    <message>
        <source>Welfare office: notice</source>
        <translation type="unfinished">مكتب الرعاية الاجتماعية: قرار (Bescheid)</translation>
    </message>
    <message>
        <source>Were there earlier letters in this matter?</source>
        <translation type="unfinished">هل جاءت رسائل قبلها في الأمر نفسه؟</translation>
    </message>
    <message>
        <source>Were there internships or trial work?</source>
        <translation type="unfinished">هل كان هناك تدريب قصير أو عمل تجريبي؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished">بشأن ماذا</translation>
    </message>
    <message>
        <source>What are the worries, since when?</source>
        <translation type="unfinished">ما الهموم، ومنذ متى؟</translation>
    </message>
    <message>
        <source>What does the paper say about work, word for word?</source>
        <translation type="unfinished">ماذا تقول الورقة عن العمل، حرفيًّا؟</translation>
    </message>
    <message>
        <source>What does the person like, what did they do before?</source>
        <translation type="unfinished">ماذا يحب الشخص، وماذا كان يفعل من قبل؟</translation>
    </message>
    <message>
        <source>What does the person say about it? What bothers them?</source>
        <translation type="unfinished">ماذا يقول الشخص عن ذلك؟ ما الذي يزعجه؟</translation>
    </message>
    <message>
        <source>What does the person want to do?</source>
        <translation type="unfinished">ماذا يريد الشخص أن يفعل؟</translation>
    </message>
    <message>
        <source>What does the person want: talk, protection, report, nothing for now?</source>
        <translation type="unfinished">ماذا يريد الشخص: محادثة، حماية، بلاغ، لا شيء الآن؟</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">لأجل ماذا</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished">ما الذي يسير جيدًا؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>What happened, where, when, who was there?</source>
        <translation type="unfinished">ماذا حدث، وأين، ومتى، ومن كان حاضرًا؟</translation>
    </message>
    <message>
        <source>What has been tried, who helps already?</source>
        <translation type="unfinished">ماذا جُرّب، ومن يساعد بالفعل؟</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation type="unfinished">ماذا جُرّب؟</translation>
    </message>
    <message>
        <source>What has changed: work, rent, family, account?</source>
        <translation type="unfinished">ماذا تغيّر: العمل، الإيجار، الأسرة، الحساب؟</translation>
    </message>
    <message>
        <source>What has helped before?</source>
        <translation type="unfinished">ما الذي ساعد من قبل؟</translation>
    </message>
    <message>
        <source>What has to be considered</source>
        <translation type="unfinished">ما يجب مراعاته</translation>
    </message>
    <message>
        <source>What is decided, from when, how much? Work opportunity assigned?</source>
        <translation type="unfinished">ما الذي تقرر، ومن متى، وكم؟ هل عُيّنت فرصة عمل (Arbeitsgelegenheit)؟</translation>
    </message>
    <message>
        <source>What is it about? In the person&apos;s words</source>
        <translation type="unfinished">ما الأمر؟ بكلمات الشخص نفسه</translation>
    </message>
    <message>
        <source>What is missing: clothes, bed, larger flat?</source>
        <translation type="unfinished">ماذا ينقص: ملابس، سرير، شقة أكبر؟</translation>
    </message>
    <message>
        <source>What is most urgent today: deadline, safety, child, home?</source>
        <translation type="unfinished">ما الأكثر إلحاحًا اليوم: مهلة، أمان، طفل، سكن؟</translation>
    </message>
    <message>
        <source>What is of this file goes with the first backup after {day}, and at once when a case is erased that is still in it.</source>
        <translation type="unfinished">ما كان من هذا الملف يُحذف مع أول نسخة احتياطية بعد {day}، وفورًا إذا مُحيت حالة ما زالت فيه.</translation>
    </message>
    <message>
        <source>What is rejected, what is granted? Read each number.</source>
        <translation type="unfinished">ما الذي رُفض وما الذي مُنح؟ اقرأ كل رقم وحده.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished">ما يُقال هنا يبقى هنا.</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation type="unfinished">ما يُقال</translation>
    </message>
    <message>
        <source>What is wanted: come, send papers, pay, answer?</source>
        <translation type="unfinished">ما المطلوب: حضور، إرسال أوراق، دفع، جواب؟</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">ما هي</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">عمّ الأمر</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished">ما فائدته</translation>
    </message>
    <message>
        <source>What kind of notice is it? A hearing letter is no notice yet.</source>
        <translation type="unfinished">أي نوع من القرارات هو؟ رسالة الاستماع (Anhörung) ليست قرارًا بعد.</translation>
    </message>
    <message>
        <source>What one person says the other does not learn, not even the spouse.</source>
        <translation type="unfinished">ما يقوله أحدهم لا يعلمه الآخر، ولا حتى الزوج أو الزوجة.</translation>
    </message>
    <message>
        <source>What shall happen: talk, complaint, advice, nothing?</source>
        <translation type="unfinished">ماذا ينبغي أن يحدث: محادثة، شكوى، استشارة، لا شيء؟</translation>
    </message>
    <message>
        <source>What shall the office clarify?</source>
        <translation type="unfinished">ماذا ينبغي أن توضّح الجهة الرسمية؟</translation>
    </message>
    <message>
        <source>What starts it is missing.</source>
        <translation type="unfinished">ينقص ما يبدؤه.</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation type="unfinished">ما يقوله صاحب الشأن</translation>
    </message>
    <message>
        <source>What the client wants passed on</source>
        <translation type="unfinished">ما يريد صاحب الشأن تسليمه</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation type="unfinished">ما ينبغي أن يعرفه الآخر</translation>
    </message>
    <message>
        <source>What was disclosed</source>
        <translation type="unfinished">ما أُفصح عنه</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ما قيل</translation>
    </message>
    <message>
        <source>What was signed, when, where?</source>
        <translation type="unfinished">ماذا وُقّع، ومتى، وأين؟</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished">ما نطلبه</translation>
    </message>
    <message>
        <source>What we expect of you</source>
        <translation type="unfinished">ما نتوقعه منك</translation>
    </message>
    <message>
        <source>What work has the person done, what are they good at?</source>
        <translation type="unfinished">أي عمل مارسه الشخص، وما الذي يجيده؟</translation>
    </message>
    <message>
        <source>What would be needed there: housing, health, family?</source>
        <translation type="unfinished">ماذا يلزم هناك: سكن، صحة، أسرة؟</translation>
    </message>
    <message>
        <source>What you can expect of us</source>
        <translation type="unfinished">ما تتوقعه منا</translation>
    </message>
    <message>
        <source>When and where is the hearing? Is the summons here?</source>
        <translation type="unfinished">متى وأين الجلسة؟ هل الاستدعاء هنا؟</translation>
    </message>
    <message>
        <source>When and where was the last contact?</source>
        <translation type="unfinished">متى وأين كان آخر تواصل؟</translation>
    </message>
    <message>
        <source>When did the letter come? Is the envelope there?</source>
        <translation type="unfinished">متى جاءت الرسالة؟ هل الظرف هنا؟</translation>
    </message>
    <message>
        <source>When is it possible: childcare, shifts, health, way?</source>
        <translation type="unfinished">متى يمكن: رعاية أطفال، ورديات، صحة، طريق؟</translation>
    </message>
    <message>
        <source>When is the expected date?</source>
        <translation type="unfinished">متى الموعد المتوقع؟</translation>
    </message>
    <message>
        <source>When is there time? Are there children?</source>
        <translation type="unfinished">متى يوجد وقت؟ هل يوجد أطفال؟</translation>
    </message>
    <message>
        <source>When was the asylum application lodged in Germany?</source>
        <translation type="unfinished">متى قُدّم طلب اللجوء في ألمانيا؟</translation>
    </message>
    <message>
        <source>Where may the person live and stay?</source>
        <translation type="unfinished">أين يُسمح للشخص أن يسكن ويقيم؟</translation>
    </message>
    <message>
        <source>Where to sign, the partner too</source>
        <translation type="unfinished">أين يُوقَّع، والشريك أيضًا</translation>
    </message>
    <message>
        <source>Which certificates are there? In which spelling?</source>
        <translation type="unfinished">ما الوثائق الموجودة؟ وبأي كتابة؟</translation>
    </message>
    <message>
        <source>Which certificates are there? Original, translation?</source>
        <translation type="unfinished">ما الشهادات الموجودة؟ أصل، ترجمة؟</translation>
    </message>
    <message>
        <source>Which children, how old, since when here?</source>
        <translation type="unfinished">أي أطفال، كم أعمارهم، منذ متى هنا؟</translation>
    </message>
    <message>
        <source>Which form, from which office, by when?</source>
        <translation type="unfinished">أي استمارة، ومن أي جهة، وحتى متى؟</translation>
    </message>
    <message>
        <source>Which hours of care does the family need?</source>
        <translation type="unfinished">أي ساعات رعاية تحتاجها الأسرة؟</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation type="unfinished">أي معلومات</translation>
    </message>
    <message>
        <source>Which letter came, when and how?</source>
        <translation type="unfinished">أي رسالة جاءت، ومتى وكيف؟</translation>
    </message>
    <message>
        <source>Which occupation, why this one?</source>
        <translation type="unfinished">أي مهنة، ولماذا هذه؟</translation>
    </message>
    <message>
        <source>Which office pays: Jobcenter, welfare office, family benefits office?</source>
        <translation type="unfinished">أي جهة تدفع: Jobcenter أم مكتب الرعاية الاجتماعية أم صندوق الأسرة؟</translation>
    </message>
    <message>
        <source>Which papers are wanted? What is missing?</source>
        <translation type="unfinished">ما الأوراق المطلوبة؟ ماذا ينقص؟</translation>
    </message>
    <message>
        <source>Which papers does the person have? Until when? (Counselling goes on just the same without papers.)</source>
        <translation type="unfinished">ما الأوراق التي لدى الشخص؟ حتى متى؟ (تستمر الاستشارة كذلك بلا أوراق.)</translation>
    </message>
    <message>
        <source>Which papers of the parents are there (birth certificate, marriage, passport)?</source>
        <translation type="unfinished">ما أوراق الوالدين الموجودة (شهادة ميلاد، زواج، جواز سفر)؟</translation>
    </message>
    <message>
        <source>Which papers, photos or medical letters are there? Where are the originals?</source>
        <translation type="unfinished">ما الأوراق أو الصور أو الرسائل الطبية الموجودة؟ أين الأصول؟</translation>
    </message>
    <message>
        <source>Which proof of German is there?</source>
        <translation type="unfinished">ما إثبات الألمانية الموجود؟</translation>
    </message>
    <message>
        <source>Which qualification, where and when obtained?</source>
        <translation type="unfinished">أي مؤهل، وأين ومتى حُصل عليه؟</translation>
    </message>
    <message>
        <source>Which school certificate, also from abroad?</source>
        <translation type="unfinished">أي شهادة مدرسية، من الخارج أيضًا؟</translation>
    </message>
    <message>
        <source>Which school or day care so far, also in the country of origin?</source>
        <translation type="unfinished">أي مدرسة أو حضانة حتى الآن، وفي بلد الأصل أيضًا؟</translation>
    </message>
    <message>
        <source>Which spelling of the name does this office know?</source>
        <translation type="unfinished">أي كتابة للاسم تعرفها هذه الجهة؟</translation>
    </message>
    <message>
        <source>Which state is said to be responsible?</source>
        <translation type="unfinished">أي دولة يُقال إنها مسؤولة؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Who asks for money, for what, how much?</source>
        <translation type="unfinished">من يطلب المال، ولماذا، وكم؟</translation>
    </message>
    <message>
        <source>Who belongs to the family, who lives here?</source>
        <translation type="unfinished">من ينتمي إلى الأسرة، ومن يعيش هنا؟</translation>
    </message>
    <message>
        <source>Who came since 1 April 2025 gets money under the AsylbLG instead of from the Jobcenter. Please have checked from when.</source>
        <translation type="unfinished">من جاء منذ 1 أبريل 2025 يحصل على المال بموجب AsylbLG بدلًا من Jobcenter. يُرجى التحقق من تاريخ بدء ذلك.</translation>
    </message>
    <message>
        <source>Who is being looked for? Names in all spellings, year of birth, relation</source>
        <translation type="unfinished">من يُبحث عنه؟ الأسماء بكل كتاباتها، سنة الميلاد، القرابة</translation>
    </message>
    <message>
        <source>Who is there and helps?</source>
        <translation type="unfinished">من موجود ويساعد؟</translation>
    </message>
    <message>
        <source>Who lives together? Is there enough room?</source>
        <translation type="unfinished">من يسكن معًا؟ هل المكان كافٍ؟</translation>
    </message>
    <message>
        <source>Who shall come? Names, dates of birth, relation, where do they live now?</source>
        <translation type="unfinished">من ينبغي أن يأتي؟ الأسماء وتواريخ الميلاد والقرابة، وأين يعيشون الآن؟</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">من استُشير</translation>
    </message>
    <message>
        <source>Who wrote? File number?</source>
        <translation type="unfinished">من كتب؟ رقم الملف؟</translation>
    </message>
    <message>
        <source>Whom does the person know here?</source>
        <translation type="unfinished">من يعرف الشخص هنا؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Why does the person think of returning?</source>
        <translation type="unfinished">لماذا يفكر الشخص في العودة؟</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">لماذا صُحِّح</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished">لماذا يُحفظ</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished">لماذا أُوقف</translation>
    </message>
    <message>
        <source>Why no consent could be asked for</source>
        <translation type="unfinished">لماذا تعذر طلب الموافقة</translation>
    </message>
    <message>
        <source>Will a child turn 18 soon?</source>
        <translation type="unfinished">هل يبلغ طفل 18 عامًا قريبًا؟</translation>
    </message>
    <message>
        <source>With a toleration: training toleration after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">مع التسامح: تسامح للتدريب (Ausbildungsduldung) بعد ثلاثة أشهر من التسامح، والطلب قبل البدء بسبعة أشهر على الأكثر.</translation>
    </message>
    <message>
        <source>With asylum and refugee protection no embassy before legal advice.</source>
        <translation type="unfinished">مع حماية اللجوء أو صفة اللاجئ لا سفارة قبل استشارة قانونية.</translation>
    </message>
    <message>
        <source>With childcare</source>
        <translation type="unfinished">مع رعاية أطفال</translation>
    </message>
    <message>
        <source>With protection: give notice for family reunion within three months; claim to the integration course one year from the title.</source>
        <translation type="unfinished">عند منح الحماية: الإخطار بلمّ شمل الأسرة خلال ثلاثة أشهر؛ والحق في دورة الاندماج سنة من منح الإقامة.</translation>
    </message>
    <message>
        <source>With subsidiary protection reunion is suspended until 23 July 2027.</source>
        <translation type="unfinished">مع الحماية الفرعية لمّ الشمل معلّق حتى 23 يوليو 2027.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished">سُحب في</translation>
    </message>
    <message>
        <source>Without a card a treatment voucher of the welfare office is needed before the appointment.</source>
        <translation type="unfinished">بلا بطاقة تلزم قسيمة علاج (Behandlungsschein) من مكتب الرعاية الاجتماعية قبل الموعد.</translation>
    </message>
    <message>
        <source>Without proper instructions: work out the deadline</source>
        <translation type="unfinished">بلا تعليمات صحيحة: حساب المهلة</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">نساء فقط</translation>
    </message>
    <message>
        <source>Work of 20 or more hours a week (employment toleration)</source>
        <translation type="unfinished">عمل 20 ساعة فأكثر أسبوعيًّا (تسامح للعمل)</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation type="unfinished">فرصة عمل (Arbeitsgelegenheit)</translation>
    </message>
    <message>
        <source>Work opportunity of the welfare office: €0.80 per hour, the office assigns.</source>
        <translation type="unfinished">فرصة عمل من مكتب الرعاية الاجتماعية: 0,80 يورو في الساعة، والمكتب يعيّنها.</translation>
    </message>
    <message>
        <source>Work out 36 months of AsylbLG</source>
        <translation type="unfinished">حساب 36 شهرًا من AsylbLG</translation>
    </message>
    <message>
        <source>Work out the deadline for court action</source>
        <translation type="unfinished">حساب مهلة الدعوى</translation>
    </message>
    <message>
        <source>Work out the deadline for court action and urgent application</source>
        <translation type="unfinished">حساب مهلة الدعوى والطلب العاجل</translation>
    </message>
    <message>
        <source>Work out the deadline for the objection</source>
        <translation type="unfinished">حساب مهلة الاعتراض</translation>
    </message>
    <message>
        <source>Work out the end of the admission</source>
        <translation type="unfinished">حساب نهاية القبول</translation>
    </message>
    <message>
        <source>Work out the end of the claim</source>
        <translation type="unfinished">حساب نهاية الحق</translation>
    </message>
    <message>
        <source>Work out three months from finality</source>
        <translation type="unfinished">حساب ثلاثة أشهر من أن يصبح القرار نهائيًّا</translation>
    </message>
    <message>
        <source>Work permission</source>
        <translation type="unfinished">إذن العمل</translation>
    </message>
    <message>
        <source>Work permit with permission to stay may be given</source>
        <translation type="unfinished">يجوز منح إذن العمل مع إذن الإقامة</translation>
    </message>
    <message>
        <source>Work permit with permission to stay shall be given</source>
        <translation type="unfinished">يجب منح إذن العمل مع إذن الإقامة</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished">يعمل منذ</translation>
    </message>
    <message>
        <source>Working since: check employment toleration</source>
        <translation type="unfinished">يعمل منذ: فحص التسامح للعمل</translation>
    </message>
    <message>
        <source>Write a CV together</source>
        <translation type="unfinished">كتابة سيرة ذاتية معًا</translation>
    </message>
    <message>
        <source>Write down no substances, amounts or crimes.</source>
        <translation type="unfinished">لا تكتب مواد ولا كميات ولا جرائم.</translation>
    </message>
    <message>
        <source>Write down what they remember</source>
        <translation type="unfinished">كتابة ما يُتذكَّر</translation>
    </message>
    <message>
        <source>Write nothing about residence reasons to the course provider.</source>
        <translation type="unfinished">لا تكتب شيئًا لجهة الدورة عن أسباب الإقامة.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished">سنة الميلاد</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سنوات</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation type="unfinished">سنوات المدرسة</translation>
    </message>
    <message>
        <source>Yellow envelope (the date on it)</source>
        <translation type="unfinished">الظرف الأصفر (التاريخ عليه)</translation>
    </message>
    <message>
        <source>Yellow envelope, filled in by hand</source>
        <translation type="unfinished">ظرف أصفر، مكتوب عليه باليد</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished">اليمن</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation type="unfinished">رعاية الشباب</translation>
    </message>
    <message>
        <source>Youth integration course</source>
        <translation type="unfinished">دورة اندماج للشباب</translation>
    </message>
    <message>
        <source>Youth migration service</source>
        <translation type="unfinished">خدمة هجرة الشباب</translation>
    </message>
    <message>
        <source>Youth welfare office</source>
        <translation type="unfinished">مكتب رعاية الشباب</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished">زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished">زيمبابوي</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">قُبل</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished">تحقق</translation>
    </message>
    <message>
        <source>add it as a new entry</source>
        <translation type="unfinished">إضافته كقيد جديد</translation>
    </message>
    <message>
        <source>add it to the directory</source>
        <translation type="unfinished">إضافته إلى الدليل</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">متفق عليه</translation>
    </message>
    <message>
        <source>agreed {year}</source>
        <translation type="unfinished">المتفق عليه {year}</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation type="unfinished">الكل سليم</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation type="unfinished">الكل مقروء</translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished">انقضى</translation>
    </message>
    <message>
        <source>any work allowed</source>
        <translation type="unfinished">كل عمل مسموح</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished">قُدِّم الطلب</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished">موعد</translation>
    </message>
    <message>
        <source>as it was when it was last closed</source>
        <translation type="unfinished">كما كان عند آخر إغلاق</translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished">سُئل</translation>
    </message>
    <message>
        <source>assistant training</source>
        <translation type="unfinished">تدريب مساعد</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation type="unfinished">في نهاية الأسبوع</translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished">حضر</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>package taken in</source>
        <translation type="unfinished">أُخذت حزمة</translation>
    </message>
    <message>
        <source>by e-mail or message</source>
        <translation type="unfinished">بالبريد الإلكتروني أو رسالة</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">يدويًا</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">تلقائيًا</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished">برسالة بريدية</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">بالهاتف</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation type="unfinished">جاء من تلقاء نفسه</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <translation type="unfinished">لا يمكن معرفته من هنا</translation>
    </message>
    <message>
        <source>cannot be told on this system</source>
        <translation type="unfinished">لا يمكن معرفته على هذا النظام</translation>
    </message>
    <message>
        <source>cares for relatives</source>
        <translation type="unfinished">يعتني بأقارب</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">حالة</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">حالات</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">خلية</translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished">مركزي</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished">شهادة</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished">تغييرات</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">طفل</translation>
    </message>
    <message>
        <source>child at risk</source>
        <translation type="unfinished">طفل في خطر</translation>
    </message>
    <message>
        <source>child at risk (§ 4 KKG)</source>
        <translation type="unfinished">طفل في خطر (§ 4 KKG)</translation>
    </message>
    <message>
        <source>childcare needed</source>
        <translation type="unfinished">يلزم رعاية أطفال</translation>
    </message>
    <message>
        <source>chose a value</source>
        <translation type="unfinished">اختار قيمة</translation>
    </message>
    <message>
        <source>closed in the period</source>
        <translation type="unfinished">أُغلقت في الفترة</translation>
    </message>
    <message>
        <source>community interpreting service (GDD)</source>
        <translation type="unfinished">خدمة الترجمة البلدية (GDD)</translation>
    </message>
    <message>
        <source>content erased for good</source>
        <translation type="unfinished">مُحي المحتوى نهائيًّا</translation>
    </message>
    <message>
        <source>counts on paper only (no single case)</source>
        <translation type="unfinished">يُعدّ على الورق فقط (لا حالة فردية)</translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished">أُنشئ</translation>
    </message>
    <message>
        <source>date of birth with numbers swapped</source>
        <translation type="unfinished">تاريخ ميلاد بأرقام مبدَّلة</translation>
    </message>
    <message>
        <source>deadline running</source>
        <translation type="unfinished">المهلة جارية</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation type="unfinished">لا مركزي</translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished">رُفض</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">حُذف</translation>
    </message>
    <message>
        <source>demanded {year}</source>
        <translation type="unfinished">المطلوب {year}</translation>
    </message>
    <message>
        <source>departed</source>
        <translation type="unfinished">غادر البلاد</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">توفي</translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished">إعاقة</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation type="unfinished">متنوع</translation>
    </message>
    <message>
        <source>dual training</source>
        <translation type="unfinished">تدريب مزدوج</translation>
    </message>
    <message>
        <source>duty to protect a child (§ 8a SGB VIII)</source>
        <translation type="unfinished">واجب حماية طفل (§ 8a SGB VIII)</translation>
    </message>
    <message>
        <source>else a small number could be worked out</source>
        <translation type="unfinished">وإلا أمكن حساب عدد صغير</translation>
    </message>
    <message>
        <source>else an earlier report would give a small number away</source>
        <translation type="unfinished">وإلا كشف تقرير سابق عددًا صغيرًا</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished">مُحي نهائيًّا</translation>
    </message>
    <message>
        <source>evenings only</source>
        <translation type="unfinished">مساءً فقط</translation>
    </message>
    <message>
        <source>everything (same organisation)</source>
        <translation type="unfinished">كل شيء (المنظمة نفسها)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished">دقيق</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">أنثى</translation>
    </message>
    <message>
        <source>female genital mutilation</source>
        <translation type="unfinished">ختان الإناث</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished">أقل من 5</translation>
    </message>
    <message>
        <source>fictitious (e.g. 1 January)</source>
        <translation type="unfinished">افتراضي (مثل 1 يناير)</translation>
    </message>
    <message>
        <source>flight and asylum</source>
        <translation type="unfinished">الهروب واللجوء</translation>
    </message>
    <message>
        <source>foster or stepchild</source>
        <translation type="unfinished">طفل في الرعاية أو من الزوج</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished">من البداية</translation>
    </message>
    <message>
        <source>full-time job</source>
        <translation type="unfinished">عمل بدوام كامل</translation>
    </message>
    <message>
        <source>fully recognised</source>
        <translation type="unfinished">معترف به كاملًا</translation>
    </message>
    <message>
        <source>goals met</source>
        <translation type="unfinished">تحققت الأهداف</translation>
    </message>
    <message>
        <source>goals partly met</source>
        <translation type="unfinished">تحققت الأهداف جزئيًّا</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished">جد أو جدة</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">وصي</translation>
    </message>
    <message>
        <source>handed over to FSA</source>
        <translation type="unfinished">سُلِّمت إلى FSA</translation>
    </message>
    <message>
        <source>handed over to JMD</source>
        <translation type="unfinished">سُلِّمت إلى JMD</translation>
    </message>
    <message>
        <source>handed over to MBE</source>
        <translation type="unfinished">سُلِّمت إلى MBE</translation>
    </message>
    <message>
        <source>handed over to integration counselling</source>
        <translation type="unfinished">سُلِّمت إلى استشارة الاندماج</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">الصحة</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation type="unfinished">تعليم عالٍ</translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished">بلا مأوى</translation>
    </message>
    <message>
        <source>in Latin script</source>
        <translation type="unfinished">بالخط اللاتيني</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation type="unfinished">بخط آخر</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished">في محادثة</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">قيد الإنجاز</translation>
    </message>
    <message>
        <source>in shifts</source>
        <translation type="unfinished">بنوبات</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished">بعد الظهر</translation>
    </message>
    <message>
        <source>in the asylum procedure</source>
        <translation type="unfinished">في إجراء اللجوء</translation>
    </message>
    <message>
        <source>in the complaints box</source>
        <translation type="unfinished">في صندوق الشكاوى</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished">مساءً</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished">صباحًا</translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished">تدريب عملي</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation type="unfinished">مغلقة</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished">هي كذلك أصلًا</translation>
    </message>
    <message>
        <source>job shadowing</source>
        <translation type="unfinished">معايشة مهنية</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">حُضر</translation>
    </message>
    <message>
        <source>level of German too high</source>
        <translation type="unfinished">مستوى الألمانية أعلى من اللازم</translation>
    </message>
    <message>
        <source>level of German too low</source>
        <translation type="unfinished">مستوى الألمانية أدنى من اللازم</translation>
    </message>
    <message>
        <source>limited by health</source>
        <translation type="unfinished">محدود لأسباب صحية</translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>longer than 3 months</source>
        <translation type="unfinished">أكثر من 3 أشهر</translation>
    </message>
    <message>
        <source>lost contact</source>
        <translation type="unfinished">انقطع الاتصال</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished">المرحلة المتوسطة</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">ذكر</translation>
    </message>
    <message>
        <source>marginal employment</source>
        <translation type="unfinished">عمل محدود (Minijob)</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation type="unfinished">مرض نفسي</translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished">قاصر</translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished">فات</translation>
    </message>
    <message>
        <source>mornings only</source>
        <translation type="unfinished">صباحًا فقط</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished">انتقل</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished">اسم بنطق مماثل</translation>
    </message>
    <message>
        <source>name spelled alike</source>
        <translation type="unfinished">اسم بكتابة مشابهة</translation>
    </message>
    <message>
        <source>needed but none available</source>
        <translation type="unfinished">لازم لكن غير متاح</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>no childcare</source>
        <translation type="unfinished">لا رعاية أطفال</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation type="unfinished">لا رد</translation>
    </message>
    <message>
        <source>no group of women only</source>
        <translation type="unfinished">لا مجموعة للنساء فقط</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation type="unfinished">لا عرض</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished">لا ورقة</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation type="unfinished">لا مكان شاغر</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>none to be seen</source>
        <translation type="unfinished">لا يُرى شيء</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">لا يوجد بعد</translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished">عادي</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished">غير مسموح</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation type="unfinished">لم يُقدَّم طلب</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished">لم يحضر</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">لم يتم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>not literate</source>
        <translation type="unfinished">لا يقرأ ولا يكتب</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">غير لازم</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>not step-free</source>
        <translation type="unfinished">غير خالٍ من الدرج</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished">مكتب</translation>
    </message>
    <message>
        <source>one of its two copies is missing or differs</source>
        <translation type="unfinished">إحدى نسختيه ناقصة أو مختلفة</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">عبر الإنترنت</translation>
    </message>
    <message>
        <source>only their own task (volunteer)</source>
        <translation type="unfinished">مهمته فقط (متطوع)</translation>
    </message>
    <message>
        <source>only with permission</source>
        <translation type="unfinished">بإذن فقط</translation>
    </message>
    <message>
        <source>only with the named employer</source>
        <translation type="unfinished">لدى صاحب العمل المذكور فقط</translation>
    </message>
    <message>
        <source>only your account gets at the files</source>
        <translation type="unfinished">حسابك وحده يصل إلى الملفات</translation>
    </message>
    <message>
        <source>open on the last day</source>
        <translation type="unfinished">مفتوحة في اليوم الأخير</translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished">شفهيًّا</translation>
    </message>
    <message>
        <source>orally and with the sheet</source>
        <translation type="unfinished">شفهيًّا وبالورقة</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">أخرى</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation type="unfinished">تاريخ ميلاد آخر</translation>
    </message>
    <message>
        <source>other duty by law</source>
        <translation type="unfinished">واجب قانوني آخر</translation>
    </message>
    <message>
        <source>other office</source>
        <translation type="unfinished">جهة أخرى</translation>
    </message>
    <message>
        <source>other origin</source>
        <translation type="unfinished">منشأ آخر</translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished">شخص آخر</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished">قريب آخر</translation>
    </message>
    <message>
        <source>other residence title</source>
        <translation type="unfinished">إقامة أخرى</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished">جنس آخر</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation type="unfinished">عمل ميداني</translation>
    </message>
    <message>
        <source>own entries up to {day}</source>
        <translation type="unfinished">قيود خاصة حتى {day}</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation type="unfinished">سكن خاص</translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished">أُعدّت حزمة</translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished">أحد الوالدين</translation>
    </message>
    <message>
        <source>part-time job</source>
        <translation type="unfinished">عمل بدوام جزئي</translation>
    </message>
    <message>
        <source>partly recognised</source>
        <translation type="unfinished">معترف به جزئيًّا</translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished">شريك</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">سُلِّم</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">هاتف</translation>
    </message>
    <message>
        <source>placement test</source>
        <translation type="unfinished">اختبار تحديد المستوى</translation>
    </message>
    <message>
        <source>police and crime</source>
        <translation type="unfinished">الشرطة والجريمة</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished">حامل</translation>
    </message>
    <message>
        <source>present danger (§ 34 StGB)</source>
        <translation type="unfinished">خطر قائم (§ 34 StGB)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">ابتدائي</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished">طُبع</translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished">مختص</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation type="unfinished">حُدّث البرنامج</translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished">مشروع</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">مقترح</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">محمي</translation>
    </message>
    <message>
        <source>protection granted</source>
        <translation type="unfinished">مُنحت الحماية</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished">القراءة والكتابة</translation>
    </message>
    <message>
        <source>recognition of a qualification</source>
        <translation type="unfinished">الاعتراف بمؤهل</translation>
    </message>
    <message>
        <source>rejected: because of status</source>
        <translation type="unfinished">رُفض: بسبب الوضع</translation>
    </message>
    <message>
        <source>rejected: no place</source>
        <translation type="unfinished">رُفض: لا مكان</translation>
    </message>
    <message>
        <source>relative (emergencies only)</source>
        <translation type="unfinished">قريب (للطوارئ فقط)</translation>
    </message>
    <message>
        <source>report of a planned crime (§ 138 StGB)</source>
        <translation type="unfinished">الإبلاغ عن جريمة مدبَّرة (§ 138 StGB)</translation>
    </message>
    <message>
        <source>residence and papers</source>
        <translation type="unfinished">الإقامة والأوراق</translation>
    </message>
    <message>
        <source>restoring a backup was interrupted</source>
        <translation type="unfinished">انقطعت استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">أُعيد</translation>
    </message>
    <message>
        <source>risk of suicide</source>
        <translation type="unfinished">خطر انتحار</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished">تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>same language</source>
        <translation type="unfinished">اللغة نفسها</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">الاسم نفسه</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation type="unfinished">المنشأ نفسه</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished">الجنس نفسه</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished">رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same year of birth (day uncertain, counts little)</source>
        <translation type="unfinished">سنة الميلاد نفسها (اليوم غير مؤكد، وزنه قليل)</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished">حُفظ كملف</translation>
    </message>
    <message>
        <source>saved locked</source>
        <translation type="unfinished">حُفظ مقفلًا</translation>
    </message>
    <message>
        <source>saved signed</source>
        <translation type="unfinished">حُفظ موقَّعًا</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation type="unfinished">شهادة مدرسية</translation>
    </message>
    <message>
        <source>school-based training</source>
        <translation type="unfinished">تدريب مدرسي</translation>
    </message>
    <message>
        <source>self-rated</source>
        <translation type="unfinished">تقدير ذاتي</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">أُرسل</translation>
    </message>
    <message>
        <source>sent by an advice centre</source>
        <translation type="unfinished">أرسلته جهة استشارة</translation>
    </message>
    <message>
        <source>sent by an office</source>
        <translation type="unfinished">أرسلته جهة رسمية</translation>
    </message>
    <message>
        <source>shift work</source>
        <translation type="unfinished">عمل بنوبات</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished">أخ أو أخت</translation>
    </message>
    <message>
        <source>single parent</source>
        <translation type="unfinished">معيل وحيد</translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished">قريبًا</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished">زوج أو زوجة</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation type="unfinished">عديم الجنسية</translation>
    </message>
    <message>
        <source>stateless or unclear</source>
        <translation type="unfinished">عديم الجنسية أو غير واضح</translation>
    </message>
    <message>
        <source>staying with others</source>
        <translation type="unfinished">يقيم لدى آخرين</translation>
    </message>
    <message>
        <source>step-free access needed</source>
        <translation type="unfinished">يلزم دخول بلا درج</translation>
    </message>
    <message>
        <source>still has open dates or steps: please close it by itself</source>
        <translation type="unfinished">ما زالت لها مواعيد أو خطوات مفتوحة: يُرجى إغلاقها على حدة</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished">ما زال جاريًا</translation>
    </message>
    <message>
        <source>survived torture</source>
        <translation type="unfinished">ناجٍ من التعذيب</translation>
    </message>
    <message>
        <source>survived violence</source>
        <translation type="unfinished">ناجٍ من العنف</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished">معلَّق</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished">مفعَّل</translation>
    </message>
    <message>
        <source>temporary protection (Ukraine)</source>
        <translation type="unfinished">حماية مؤقتة (أوكرانيا)</translation>
    </message>
    <message>
        <source>testimony in court (no right to refuse)</source>
        <translation type="unfinished">شهادة أمام المحكمة (بلا حق امتناع)</translation>
    </message>
    <message>
        <source>the client moved</source>
        <translation type="unfinished">انتقل صاحب الشأن</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation type="unfinished">رغبة صاحب الشأن</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>their own task and the level of German (employed)</source>
        <translation type="unfinished">مهمته ومستوى الألمانية (موظف)</translation>
    </message>
    <message>
        <source>there is no readable copy</source>
        <translation type="unfinished">لا توجد نسخة مقروءة</translation>
    </message>
    <message>
        <source>through family or friends</source>
        <translation type="unfinished">عن طريق الأسرة أو الأصدقاء</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished">عن طريق شخص آخر</translation>
    </message>
    <message>
        <source>through volunteers</source>
        <translation type="unfinished">عن طريق متطوعين</translation>
    </message>
    <message>
        <source>times do not fit</source>
        <translation type="unfinished">الأوقات لا تناسب</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation type="unfinished">تسامح (Duldung)</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation type="unfinished">اتجار بالبشر</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">نُقل</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">بلا مرافق</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished">متصل</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished">غير واضح</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">دون 18</translation>
    </message>
    <message>
        <source>under 25 (U25)</source>
        <translation type="unfinished">دون 25 (U25)</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation type="unfinished">دون 3 أشهر</translation>
    </message>
    <message>
        <source>university studies</source>
        <translation type="unfinished">دراسة جامعية</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>unknown or not stated</source>
        <translation type="unfinished">غير معروف أو غير مذكور</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished">حتى أسبوع</translation>
    </message>
    <message>
        <source>up to package no. {seq} of {day}</source>
        <translation type="unfinished">حتى الحزمة رقم {seq} بتاريخ {day}</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished">المرحلة الثانوية</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">عاجل</translation>
    </message>
    <message>
        <source>usual calendar</source>
        <translation type="unfinished">التقويم المعتاد</translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished">عنف</translation>
    </message>
    <message>
        <source>violence and protection</source>
        <translation type="unfinished">العنف والحماية</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished">قائمة انتظار</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation type="unfinished">سُلّمت</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation type="unfinished">الطريق طويل جدًّا</translation>
    </message>
    <message>
        <source>went on in spite of a finding</source>
        <translation type="unfinished">تابع رغم ملاحظة</translation>
    </message>
    <message>
        <source>while accompanying</source>
        <translation type="unfinished">أثناء المرافقة</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished">بعبارة المرور</translation>
    </message>
    <message>
        <source>with the recovery sheet</source>
        <translation type="unfinished">بورقة الاسترداد</translation>
    </message>
    <message>
        <source>with the sheet</source>
        <translation type="unfinished">بالورقة</translation>
    </message>
    <message>
        <source>with this device</source>
        <translation type="unfinished">بهذا الجهاز</translation>
    </message>
    <message>
        <source>with two sheets of the organisation</source>
        <translation type="unfinished">بورقتين من المنظمة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">سُحب</translation>
    </message>
    <message>
        <source>within the organisation</source>
        <translation type="unfinished">داخل المنظمة</translation>
    </message>
    <message>
        <source>without names and texts (region)</source>
        <translation type="unfinished">بلا أسماء ونصوص (المنطقة)</translation>
    </message>
    <message>
        <source>women only</source>
        <translation type="unfinished">نساء فقط</translation>
    </message>
    <message>
        <source>women-only group</source>
        <translation type="unfinished">مجموعة للنساء فقط</translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished">عبء العمل</translation>
    </message>
    <message>
        <source>works in shifts</source>
        <translation type="unfinished">يعمل بنوبات</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">كُتب</translation>
    </message>
    <message>
        <source>wrote a sentence</source>
        <translation type="unfinished">كتب جملة</translation>
    </message>
    <message>
        <source>year only</source>
        <translation type="unfinished">السنة فقط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>{free} of {places} free</source>
        <translation type="unfinished">{free} من {places} شاغر</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is not known here as a coordinator of your own organisation. Nothing was changed.</source>
        <translation type="unfinished">{name} ({organisation}) غير معروف هنا كمنسق لمنظمتك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} works at “{organisation}”. The case may go there only with a valid release towards that institution. It has to have the same name in the directory.</source>
        <translation type="unfinished">يعمل {name} لدى «{organisation}». لا تذهب الحالة إلى هناك إلا بإعفاء سارٍ تجاه تلك المؤسسة. يجب أن تحمل الاسم نفسه في الدليل.</translation>
    </message>
    <message>
        <source>§ 24 (Ukraine): valid without a new application until 4 March 2027.</source>
        <translation type="unfinished">§ 24 (أوكرانيا): صالح بلا طلب جديد حتى 4 مارس 2027.</translation>
    </message>
    <message>
        <source>§ 25a: apply before the 27th birthday.</source>
        <translation type="unfinished">§ 25a: تقديم الطلب قبل عيد الميلاد السابع والعشرين.</translation>
    </message>
    <message>
        <source>§ 25a: day before the 27th birthday</source>
        <translation type="unfinished">§ 25a: اليوم السابق لعيد الميلاد السابع والعشرين</translation>
    </message>
    <message>
        <source>§ 60a, § 60b, § 60c (training) or § 60d (employment)? Copy it exactly.</source>
        <translation type="unfinished">§ 60a أو § 60b أو § 60c (تدريب) أو § 60d (عمل)؟ انقله كما هو.</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished">جزر أولاند</translation>
    </message>
    <message>
        <source>“Age to” lies below “Age from”.</source>
        <translation type="unfinished">«العمر حتى» أدنى من «العمر من».</translation>
    </message>
    <message>
        <source>“Begründung” (grounds)</source>
        <translation type="unfinished">«Begründung» (الأسباب)</translation>
    </message>
    <message>
        <source>“Bewilligungszeitraum” from – to</source>
        <translation type="unfinished">«Bewilligungszeitraum» من – إلى</translation>
    </message>
    <message>
        <source>“Gültig bis” (valid until) on every paper, also on the extra sheet</source>
        <translation type="unfinished">«Gültig bis» (صالح حتى) على كل ورقة، وعلى الورقة الإضافية أيضًا</translation>
    </message>
    <message>
        <source>“cases” must be 1 or more.</source>
        <translation type="unfinished">يجب أن يكون «cases» 1 أو أكثر.</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected here.</source>
        <translation type="unfinished">المتوقع هنا «نعم» أو «لا».</translation>
    </message>
    <message>
        <source>“{name}” belongs to no organisation in this file and is not taken over.</source>
        <translation type="unfinished">«{name}» لا ينتمي إلى أي منظمة في هذا الملف ولا يُنقل.</translation>
    </message>
    <message>
        <source>“{name}” is missing from this folder. Without it the case file cannot be opened. Please restore a backup.</source>
        <translation type="unfinished">«{name}» ناقص من هذا المجلد. بدونه لا يُفتح ملف الحالات. يُرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{name}” is not a Counsel case file. Please choose another folder.</source>
        <translation type="unfinished">«{name}» ليس ملف حالات لـCounsel. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished">البشتو</translation>
    </message>
    <message>
        <source>Another file stays until somebody deletes its folder.</source>
        <translation type="unfinished">أما ملف آخر فيبقى حتى يحذف أحد مجلده.</translation>
    </message>
    <message>
        <source>Passphrase and recovery key can only be replaced, not removed: without them nobody could get at the case file any more.</source>
        <translation type="unfinished">عبارة المرور ومفتاح الاسترداد يُستبدلان فقط ولا يُزالان: بدونهما لا يصل أحد إلى ملف الحالات.</translation>
    </message>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">الأشخاص والحالات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>Permission to stay pending the asylum decision</source>
        <translation type="unfinished">إذن إقامة خلال إجراء اللجوء</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished">التقويم الفارسي</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished">بيرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished">الفلبين</translation>
    </message>
    <message>
        <source>Photo of a paper</source>
        <translation type="unfinished">صورة ورقة</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished">جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Place of backups</source>
        <translation type="unfinished">مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Places in the directory (as of today)</source>
        <translation type="unfinished">أماكن في الدليل (حتى اليوم)</translation>
    </message>
    <message>
        <source>Please choose a place in the settings and press “Back up now”.</source>
        <translation type="unfinished">يُرجى اختيار مكان في الإعدادات والضغط على «نسخ احتياطي الآن».</translation>
    </message>
    <message>
        <source>Please close this program and start the installer:
{path}</source>
        <translation type="unfinished">يُرجى إغلاق هذا البرنامج وتشغيل المثبّت:
{path}</translation>
    </message>
    <message>
        <source>Please close this program, open the image and drag Counsel to “Applications”:
{path}</source>
        <translation type="unfinished">يُرجى إغلاق هذا البرنامج وفتح الصورة وسحب Counsel إلى «التطبيقات»:
{path}</translation>
    </message>
    <message>
        <source>Please count the heads: at least one person must have been there.</source>
        <translation type="unfinished">يُرجى عد الرؤوس: لا بد أن شخصًا واحدًا على الأقل كان هناك.</translation>
    </message>
    <message>
        <source>Please enter first what was answered and when. A complaint without an answer stays open.</source>
        <translation type="unfinished">يُرجى أولًا إدخال ما كان الرد ومتى. الشكوى بلا رد تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. The last four characters are enough.</source>
        <translation type="unfinished">يُرجى إدخال الرقم المرجعي على قسيمة الرد، مثل DD-7KQ2M-B2C4. تكفي آخر أربعة محارف.</translation>
    </message>
    <message>
        <source>Please enter when the client agreed to the handover, or choose a release.</source>
        <translation type="unfinished">يُرجى إدخال متى وافق صاحب الشأن على التسليم، أو اختيار إعفاء.</translation>
    </message>
    <message>
        <source>Please fill in or correct: {fields}.</source>
        <translation type="unfinished">يرجى ملء أو تصحيح: {fields}.</translation>
    </message>
    <message>
        <source>Please give the day and the reason why the case is closed.</source>
        <translation type="unfinished">يُرجى ذكر اليوم وسبب إغلاق الحالة.</translation>
    </message>
    <message>
        <source>Please give the view a name of at most {most} characters.</source>
        <translation type="unfinished">يُرجى إعطاء العرض اسمًا من {most} محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Please leave out your own name and the organisation&apos;s.</source>
        <translation type="unfinished">يُرجى ترك اسمك واسم المنظمة.</translation>
    </message>
    <message>
        <source>Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS under “FileVault”; on Linux whoever set the system up knows.</source>
        <translation type="unfinished">يُرجى النظر بنفسك: ويندوز تحت «تشفير الجهاز» أو «BitLocker»، وماك تحت «FileVault»؛ وفي لينكس يعرفه من أعد النظام.</translation>
    </message>
    <message>
        <source>Please make room: once the disk is full, nothing can be saved any more.</source>
        <translation type="unfinished">يُرجى إفساح المكان: إذا امتلأ القرص فلا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Please say what shall be changed.</source>
        <translation type="unfinished">يُرجى ذكر ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Please say why the case has to be kept, for example “action at the court”.</source>
        <translation type="unfinished">يُرجى ذكر سبب وجوب حفظ الحالة، مثل «دعوى أمام المحكمة».</translation>
    </message>
    <message>
        <source>Please write a sentence. The volunteer reads it and then knows what is missing.</source>
        <translation type="unfinished">يُرجى كتابة جملة. يقرؤها المتطوع فيعرف ما ينقص.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished">بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished">البرتغال</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished">البرتغالية</translation>
    </message>
    <message>
        <source>Pre-vocational training measure (BvB)</source>
        <translation type="unfinished">إجراء تحضير مهني (BvB)</translation>
    </message>
    <message>
        <source>Pre-vocational year</source>
        <translation type="unfinished">سنة تحضير مهني</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished">حمل</translation>
    </message>
    <message>
        <source>Pregnancy advice</source>
        <translation type="unfinished">استشارة الحمل</translation>
    </message>
    <message>
        <source>Preparation for training for young refugees (VAJ)</source>
        <translation type="unfinished">تحضير للتدريب للاجئين الشباب (VAJ)</translation>
    </message>
    <message>
        <source>Preparatory class (3 stages)</source>
        <translation type="unfinished">صف تحضيري (3 مراحل)</translation>
    </message>
    <message>
        <source>Print of the whole file</source>
        <translation type="unfinished">طباعة الملف كله</translation>
    </message>
    <message>
        <source>Print the record and file it</source>
        <translation type="unfinished">اطبع المحضر واحفظه</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Professional elsewhere</source>
        <translation type="unfinished">مختص في مكان آخر</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">مشروع</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished">إثبات الوصول</translation>
    </message>
    <message>
        <source>Protected shelter (never print the address)</source>
        <translation type="unfinished">مأوى محمي (لا يُطبع العنوان أبدًا)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">جهة مقدمة</translation>
    </message>
    <message>
        <source>Provider of work opportunities</source>
        <translation type="unfinished">جهة فرص عمل</translation>
    </message>
    <message>
        <source>Psychosocial centre</source>
        <translation type="unfinished">مركز نفسي اجتماعي</translation>
    </message>
    <message>
        <source>Psychosocial matters</source>
        <translation type="unfinished">شؤون نفسية اجتماعية</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished">بورتوريكو</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished">قطر</translation>
    </message>
    <message>
        <source>Quotation marks are not closed correctly here. Nothing from this line on was read.</source>
        <translation type="unfinished">علامات الاقتباس غير مغلقة صحيحًا هنا. لم يُقرأ شيء من هذا السطر.</translation>
    </message>
    <message>
        <source>Recognition advice (IQ)</source>
        <translation type="unfinished">استشارة الاعتراف (IQ)</translation>
    </message>
    <message>
        <source>Recognition of qualifications</source>
        <translation type="unfinished">الاعتراف بالمؤهلات</translation>
    </message>
    <message>
        <source>Records against history</source>
        <translation type="unfinished">السجلات مقابل سجل التغييرات</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">رسالة إحالة</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">الإحالات</translation>
    </message>
    <message>
        <source>Referrals and waiting</source>
        <translation type="unfinished">الإحالات والانتظار</translation>
    </message>
    <message>
        <source>Referrals by office</source>
        <translation type="unfinished">الإحالات حسب الجهة</translation>
    </message>
    <message>
        <source>Referrals by result</source>
        <translation type="unfinished">الإحالات حسب النتيجة</translation>
    </message>
    <message>
        <source>Refugee integration measure (until 2020)</source>
        <translation type="unfinished">إجراء اندماج اللاجئين (حتى 2020)</translation>
    </message>
    <message>
        <source>Refugee social work</source>
        <translation type="unfinished">العمل الاجتماعي مع اللاجئين</translation>
    </message>
    <message>
        <source>Refugee social work and integration counselling: report to the state</source>
        <translation type="unfinished">العمل الاجتماعي مع اللاجئين واستشارة الاندماج: تقرير إلى الولاية</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished">منطقة المنشأ</translation>
    </message>
    <message>
        <source>Rejected because of status</source>
        <translation type="unfinished">رُفض بسبب الوضع</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">إعفاء</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">الإعفاء من السرية المهنية</translation>
    </message>
    <message>
        <source>Remains of interrupted work, encrypted like the file. The program clears them the next time; otherwise they may be deleted by hand.</source>
        <translation type="unfinished">بقايا عمل انقطع، مشفرة كالملف. يزيلها البرنامج في المرة القادمة؛ وإلا يجوز حذفها يدويًّا.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished">تذكير</translation>
    </message>
    <message>
        <source>Repeating part of the integration course</source>
        <translation type="unfinished">إعادة جزء من دورة الاندماج</translation>
    </message>
    <message>
        <source>Report a theft to the police</source>
        <translation type="unfinished">إبلاغ الشرطة عن سرقة</translation>
    </message>
    <message>
        <source>Report to the steering committee</source>
        <translation type="unfinished">تقرير إلى اللجنة التوجيهية</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation type="unfinished">جمهورية الكونغو</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">الإقامة</translation>
    </message>
    <message>
        <source>Residence permit § 16g (training)</source>
        <translation type="unfinished">إقامة § 16g (تدريب)</translation>
    </message>
    <message>
        <source>Residence permit § 19d</source>
        <translation type="unfinished">إقامة § 19d</translation>
    </message>
    <message>
        <source>Residence permit § 22</source>
        <translation type="unfinished">إقامة § 22</translation>
    </message>
    <message>
        <source>Residence permit § 23</source>
        <translation type="unfinished">إقامة § 23</translation>
    </message>
    <message>
        <source>Residence permit § 23a</source>
        <translation type="unfinished">إقامة § 23a</translation>
    </message>
    <message>
        <source>Residence permit § 24 (Ukraine)</source>
        <translation type="unfinished">إقامة § 24 (أوكرانيا)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (1) (asylum)</source>
        <translation type="unfinished">إقامة § 25 (1) (لجوء)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (refugee)</source>
        <translation type="unfinished">إقامة § 25 (2) (لاجئ)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (subsidiary)</source>
        <translation type="unfinished">إقامة § 25 (2) (حماية فرعية)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (3)</source>
        <translation type="unfinished">إقامة § 25 (3)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (4)</source>
        <translation type="unfinished">إقامة § 25 (4)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (5)</source>
        <translation type="unfinished">إقامة § 25 (5)</translation>
    </message>
    <message>
        <source>Residence permit § 25a</source>
        <translation type="unfinished">إقامة § 25a</translation>
    </message>
    <message>
        <source>Residence permit § 25b</source>
        <translation type="unfinished">إقامة § 25b</translation>
    </message>
    <message>
        <source>Rest of Africa</source>
        <translation type="unfinished">بقية أفريقيا</translation>
    </message>
    <message>
        <source>Rest of Asia</source>
        <translation type="unfinished">بقية آسيا</translation>
    </message>
    <message>
        <source>Rest of Europe</source>
        <translation type="unfinished">بقية أوروبا</translation>
    </message>
    <message>
        <source>Restore the last backup or the last export on another computer</source>
        <translation type="unfinished">استعادة آخر نسخة احتياطية أو آخر تصدير على حاسوب آخر</translation>
    </message>
    <message>
        <source>Restoring could not be finished: the folder of the case file cannot be written, or a file in it is in use. Nothing is lost. Please close other programs and open it again.</source>
        <translation type="unfinished">تعذر إنهاء الاستعادة: لا يمكن الكتابة في مجلد ملف الحالات أو ملف فيه مستخدم. لم يضع شيء. يُرجى إغلاق البرامج الأخرى وفتحه من جديد.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">عودة</translation>
    </message>
    <message>
        <source>Return advice</source>
        <translation type="unfinished">استشارة العودة</translation>
    </message>
    <message>
        <source>Revoke the device, and ask colleagues to do so</source>
        <translation type="unfinished">سحب الثقة من الجهاز وطلب ذلك من الزملاء</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished">رومانيا</translation>
    </message>
    <message>
        <source>Rows of keys, years and repetitions are tried first.</source>
        <translation type="unfinished">تُجرَّب أولًا صفوف المفاتيح والسنوات والتكرارات.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">الروسية</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation type="unfinished">روسيا الاتحادية</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished">رواندا</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished">ريونيون</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished">سان بارتليمي</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished">سانت هيلينا وأسنسيون وتريستان دا كونا</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished">سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished">سانت لوسيا</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished">سان مارتان (القسم الفرنسي)</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished">سان بيير وميكلون</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished">سانت فنسنت والغرينادين</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished">ساموا</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished">سان مارينو</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished">السعودية</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation type="unfinished">المدرسة والحضانة</translation>
    </message>
    <message>
        <source>School authority advice</source>
        <translation type="unfinished">استشارة سلطة المدارس</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation type="unfinished">شهادة مدرسية</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">فهرس البحث</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished">السنغال</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished">صربيا</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished">الصربية</translation>
    </message>
    <message>
        <source>Settings for everyone are given out by the coordinator.</source>
        <translation type="unfinished">الإعدادات للجميع يعطيها المنسق.</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (3)</source>
        <translation type="unfinished">إذن استقرار § 26 (3)</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (4)</source>
        <translation type="unfinished">إذن استقرار § 26 (4)</translation>
    </message>
    <message>
        <source>Settlement permit § 9</source>
        <translation type="unfinished">إذن استقرار § 9</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">الجنس</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished">سيشل</translation>
    </message>
    <message>
        <source>Shared accommodation (hostel)</source>
        <translation type="unfinished">سكن جماعي</translation>
    </message>
    <message>
        <source>Sheet {share} has {expected} words, {typed} were typed.</source>
        <translation type="unfinished">في الورقة {share} {expected} كلمة، كُتبت {typed}.</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished">سيراليون</translation>
    </message>
    <message>
        <source>Signature and content are intact.</source>
        <translation type="unfinished">التوقيع والمحتوى سليمان.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">سنغافورة</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished">سينت مارتن (القسم الهولندي)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished">سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished">سلوفينيا</translation>
    </message>
    <message>
        <source>Social contacts</source>
        <translation type="unfinished">علاقات اجتماعية</translation>
    </message>
    <message>
        <source>Social welfare office</source>
        <translation type="unfinished">مكتب الرعاية الاجتماعية</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished">جزر سليمان</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished">الصومالية</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished">الصومال</translation>
    </message>
    <message>
        <source>Something in the settings file cannot be used ({what}). Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">شيء في ملف الإعدادات لا يصلح ({what}). لم يتغير شيء. يُرجى سؤال المنسق.</translation>
    </message>
    <message>
        <source>Something is missing here: {field}.</source>
        <translation type="unfinished">ينقص هنا شيء: {field}.</translation>
    </message>
    <message>
        <source>Something is missing on this computer for --engine spark: the extra “cluster” (pip install &apos;counsel[cluster]&apos;) and Java 17.</source>
        <translation type="unfinished">ينقص هذا الحاسوب شيء لـ--engine spark: الإضافة «cluster» (pip install &apos;counsel[cluster]&apos;) وJava 17.</translation>
    </message>
    <message>
        <source>Something was changed since. Please separate the two cases by hand.</source>
        <translation type="unfinished">تغير شيء منذئذ. يُرجى فصل الحالتين يدويًّا.</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation type="unfinished">السورانية</translation>
    </message>
    <message>
        <source>South</source>
        <translation type="unfinished">الجنوب</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished">جنوب أفريقيا</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished">جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished">كوريا الجنوبية</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished">جنوب السودان</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">إسبانيا</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished">الإسبانية</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished">ظروف خاصة</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished">سريلانكا</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>State when opened</source>
        <translation type="unfinished">الوضع عند الفتح</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation type="unfinished">فئة الوضع</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">اللجنة التوجيهية</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">خطوة</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished">السودان</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation type="unfinished">السلطة الرقابية</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation type="unfinished">دورة دعم</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">خطة دعم</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished">سورينام</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished">سفالبارد ويان ماين</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished">السويد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished">سويسرا</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished">سوريا</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished">ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished">تايوان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished">طاجيكستان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished">تنزانيا</translation>
    </message>
    <message>
        <source>Tasks for volunteers</source>
        <translation type="unfinished">مهام للمتطوعين</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished">عضو في الفريق</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation type="unfinished">الدعم التقني</translation>
    </message>
    <message>
        <source>Telephone the management and the data protection officer</source>
        <translation type="unfinished">الاتصال هاتفيًّا بالإدارة ومسؤول حماية البيانات</translation>
    </message>
    <message>
        <source>Tell the people concerned</source>
        <translation type="unfinished">إخبار المعنيين</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished">تايلاند</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been lost.</source>
        <translation type="unfinished">لم ينجح ذلك. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
        <translation type="unfinished">القرص ممتلئ أو لا يمكن الكتابة عليه. لم تُحفظ الخطوة الأخيرة، وكل ما قبلها محفوظ. يرجى إخلاء مكان والحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
        <translation type="unfinished">لا يمكن الوصول إلى مجلد التبادل. يرجى توصيل الذاكرة أو محرك الشبكة والمحاولة مرة أخرى؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
    </message>
    <message>
        <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
        <translation type="unfinished">لم يحفظ مجلد التبادل الملف بشكل صحيح. يرجى استخدام ذاكرة أو مجلد آخر؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
    </message>
    <message>
        <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
        <translation type="unfinished">لم يُكتب التصدير لأن مدخلاً لا يناسب الاتفاق ({reason}). لم يضع شيء من الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the medium is still there.</source>
        <translation type="unfinished">لا يمكن قراءة الملف. يرجى التحقق من أن وسيط التخزين ما زال موجوداً.</translation>
    </message>
    <message>
        <source>The file is empty. Perhaps it was not copied completely yet.</source>
        <translation type="unfinished">الملف فارغ. ربما لم يُنسخ كاملاً بعد.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
        <translation type="unfinished">الملف أكبر من {most} م.ب. يرجى مسحه بحجم أصغر أو تقسيمه.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged. Please restore a backup.</source>
        <translation type="unfinished">مفاتيح هذا الجهاز تالفة. يرجى استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
        <translation type="unfinished">عبارة المرور غير صحيحة. تحقق من زر الأحرف الكبيرة ولغة لوحة المفاتيح. بورقة الاستعادة يمكن الفتح من دونها أيضاً.</translation>
    </message>
    <message>
        <source>The passphrase is too short: please use at least {least} characters, four words are best.</source>
        <translation type="unfinished">عبارة المرور قصيرة: يُرجى استخدام {least} محرفًا على الأقل، والأفضل أربع كلمات.</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation type="unfinished">لم يأتِ الشخص</translation>
    </message>
    <message>
        <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
        <translation type="unfinished">لا يقرأ البرنامج صور HEIC أو AVIF. يرجى ضبط الهاتف على «الأكثر توافقاً» (JPEG) أو إرسال الصورة بصيغة JPEG.</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation type="unfinished">يوجد موعد</translation>
    </message>
    <message>
        <source>There is a person with this name and date of birth already.</source>
        <translation type="unfinished">هناك شخص بهذا الاسم وتاريخ الميلاد أصلًا.</translation>
    </message>
    <message>
        <source>There is more about “{name}” than can be kept; these further details are not taken over.</source>
        <translation type="unfinished">هناك عن «{name}» أكثر مما يمكن حفظه؛ هذه التفاصيل الإضافية لا تُنقل.</translation>
    </message>
    <message>
        <source>There is no case with this number, neither here nor in the tables.</source>
        <translation type="unfinished">لا حالة بهذا الرقم، لا هنا ولا في الجداول.</translation>
    </message>
    <message>
        <source>There is no entry with this identifier.</source>
        <translation type="unfinished">لا قيد بهذا المعرّف.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished">لا حقل «{field}».</translation>
    </message>
    <message>
        <source>There is no import that can be taken back.</source>
        <translation type="unfinished">لا استيراد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is no key card in this file. Please ask for a new one.</source>
        <translation type="unfinished">لا بطاقة مفاتيح في هذا الملف. يُرجى طلب جديدة.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished">لا اسم في هذا الصف.</translation>
    </message>
    <message>
        <source>There is no older version beside this one.</source>
        <translation type="unfinished">لا إصدار أقدم بجانب هذا.</translation>
    </message>
    <message>
        <source>There is no organisation of HSDS 3 in it.</source>
        <translation type="unfinished">لا منظمة HSDS 3 فيه.</translation>
    </message>
    <message>
        <source>There is no referral with this reference here. Please check the reference. Perhaps the case is with somebody else in the team.</source>
        <translation type="unfinished">لا إحالة هنا بهذا الرقم المرجعي. يُرجى مراجعته. ربما الحالة لدى شخص آخر في الفريق.</translation>
    </message>
    <message>
        <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
        <translation type="unfinished">لم يبق مكان في مجلد التبادل. يرجى إخلاؤه أو اختيار غيره؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
    </message>
    <message>
        <source>There is no room left in the place for backups. Please clear it or choose another one; the older backups are still there.</source>
        <translation type="unfinished">لم يبقَ متسع في مكان النسخ الاحتياطية. يُرجى إفراغه أو اختيار آخر؛ النسخ الأقدم ما زالت هناك.</translation>
    </message>
    <message>
        <source>There is no rule for service by “{service}” on that day. Please enter the date that the decision names.</source>
        <translation type="unfinished">لا قاعدة للتبليغ عبر «{service}» في ذلك اليوم. يُرجى إدخال التاريخ الذي يذكره القرار.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished">لا يوم كهذا في التقويم.</translation>
    </message>
    <message>
        <source>There is no table in the file.</source>
        <translation type="unfinished">لا جدول في الملف.</translation>
    </message>
    <message>
        <source>There is no valid release for this recipient. Please enter one or choose “client goes alone” (§ 203 StGB).</source>
        <translation type="unfinished">لا إعفاء سارٍ لهذا المستلم. يُرجى إدخال واحد أو اختيار «يذهب صاحب الشأن بنفسه» (§ 203 StGB).</translation>
    </message>
    <message>
        <source>There is no volunteer key card of this person. Please accept the card first.</source>
        <translation type="unfinished">لا بطاقة مفاتيح متطوع لهذا الشخص. يُرجى قبول البطاقة أولًا.</translation>
    </message>
    <message>
        <source>There is no whole Counsel backup in this folder. Please choose the folder that holds “casefile.db” and “casefile.keys.json”, or the one above it.</source>
        <translation type="unfinished">لا نسخة احتياطية كاملة لـCounsel في هذا المجلد. يُرجى اختيار المجلد الذي فيه «casefile.db» و«casefile.keys.json» أو الذي فوقه.</translation>
    </message>
    <message>
        <source>There is nobody yet who could open the export. Please accept a key card first.</source>
        <translation type="unfinished">لا أحد بعد يستطيع فتح التصدير. يرجى أولاً قبول بطاقة مفتاح.</translation>
    </message>
    <message>
        <source>There is not enough memory for this much. Nothing was counted and nothing saved. “counsel stats --engine spark” is there for so many cases.</source>
        <translation type="unfinished">الذاكرة لا تكفي لهذا القدر. لم يُعدّ شيء ولم يُحفظ. لهذا العدد هناك «counsel stats --engine spark».</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation type="unfinished">لا شيء تحت الرأس.</translation>
    </message>
    <message>
        <source>These are more than {most} files at once. Please add them in portions.</source>
        <translation type="unfinished">هذه أكثر من {most} ملفًّا دفعة واحدة. يُرجى إضافتها على دفعات.</translation>
    </message>
    <message>
        <source>These sheets do not belong to each other: they were made for different case files or on different days. Please compare name and date on the sheets.</source>
        <translation type="unfinished">هذه الأوراق لا تنتمي معًا: أُنشئت لملفات مختلفة أو في أيام مختلفة. يُرجى مقارنة الاسم والتاريخ على الأوراق.</translation>
    </message>
    <message>
        <source>These sheets do not belong to this case file, or newer ones have replaced them. Please check name and date on the sheets.</source>
        <translation type="unfinished">هذه الأوراق لا تخص ملف الحالات هذا، أو حلت أحدث محلها. يُرجى مراجعة الاسم والتاريخ على الأوراق.</translation>
    </message>
    <message>
        <source>Think whether there is an explanation (an old copy put back?). If not, restore a backup.</source>
        <translation type="unfinished">فكّر إن كان هناك تفسير (أُعيدت نسخة قديمة؟). وإلا فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This PDF cannot be checked: it is damaged or has a password. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">لا يمكن فحص ملف PDF هذا: إنه تالف أو له كلمة مرور. يرجى تصوير الورقة واختيار الصورة.</translation>
    </message>
    <message>
        <source>This PDF is larger than {most} MB. Please photograph the pages and add them one by one.</source>
        <translation type="unfinished">ملف PDF هذا أكبر من {most} م.ب. يرجى تصوير الصفحات وإضافتها واحدة واحدة.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please take another backup.</source>
        <translation type="unfinished">هذه النسخة الاحتياطية تالفة. لم يتغير شيء. يُرجى أخذ نسخة أخرى.</translation>
    </message>
    <message>
        <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
        <translation type="unfinished">ملف الحالات هذا يتبادل أصلًا في مجال آخر ({space}). يُرجى التوضيح مع المنسق أيهما الصحيح.</translation>
    </message>
    <message>
        <source>This case file is already open in another window. Please go on there or close the other window.</source>
        <translation type="unfinished">هذا الملف مفتوح في نافذة أخرى. يرجى المتابعة هناك أو إغلاق النافذة الأخرى.</translation>
    </message>
    <message>
        <source>This case file is older than it was last time: the last {missing} changes are missing.</source>
        <translation type="unfinished">ملف الحالات هذا أقدم مما كان آخر مرة: آخر {missing} تغييرات ناقصة.</translation>
    </message>
    <message>
        <source>This case file was changed while it was closed.</source>
        <translation type="unfinished">تغير ملف الحالات هذا وهو مغلق.</translation>
    </message>
    <message>
        <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
        <translation type="unfinished">استُعيد هذا الملف من نسخة احتياطية. قبل ختم أي جديد يجب أن يكون مجلد التبادل متاحًا مرة: يُرجى توصيل الذاكرة أو المحرك ثم التصدير ضمن «المزامنة».</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of the program. Please update the program; the file stays as it is.</source>
        <translation type="unfinished">كتب إصدار أحدث من البرنامج ملف الحالات هذا. يُرجى تحديث البرنامج؛ يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>This case has to be kept until {day} and cannot be erased before. If the reason is gone, lift the hold first.</source>
        <translation type="unfinished">يجب حفظ هذه الحالة حتى {day} ولا يمكن محوها قبله. إذا زال السبب فارفع الحفظ أولًا.</translation>
    </message>
    <message>
        <source>This case is here already, or was erased here. Nothing was taken over. Between colleagues, sync keeps cases the same.</source>
        <translation type="unfinished">هذه الحالة هنا أصلًا، أو مُحيت هنا. لم يُنقل شيء. بين الزملاء يُبقي التبادل الحالات متطابقة.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation type="unfinished">لم تعد هذه الحالة هناك.</translation>
    </message>
    <message>
        <source>This case takes part in this project already.</source>
        <translation type="unfinished">هذه الحالة تشارك في هذا المشروع أصلًا.</translation>
    </message>
    <message>
        <source>This consultation is signed and stays as it is. What has to be corrected or added goes into an amendment.</source>
        <translation type="unfinished">هذه الاستشارة موقَّعة وتبقى كما هي. ما يجب تصحيحه أو إضافته يُكتب في ملحق.</translation>
    </message>
    <message>
        <source>This day is in the future. Please choose the day from which the device was no longer in the right hands.</source>
        <translation type="unfinished">هذا اليوم في المستقبل. يُرجى اختيار اليوم الذي لم يعد الجهاز منذه في أيدٍ أمينة.</translation>
    </message>
    <message>
        <source>This device&apos;s keychain cannot be used. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">لا يمكن استخدام سلسلة مفاتيح هذا الجهاز. عبارة المرور تفتح الملف كالعادة.</translation>
    </message>
    <message>
        <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">هذا ليس صورة ولا ملف PDF. يرجى تصوير الورقة واختيار الصورة.</translation>
    </message>
    <message>
        <source>This is no case file in JSON as this program writes it.</source>
        <translation type="unfinished">هذا ليس ملف حالة JSON كما يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is no date. Expected is for example 31.12.2026 or 2026-12-31.</source>
        <translation type="unfinished">هذا ليس تاريخًا. المتوقع مثلًا 31.12.2026 أو 2026-12-31.</translation>
    </message>
    <message>
        <source>This is no name: there is no letter in it.</source>
        <translation type="unfinished">هذا ليس اسمًا: لا حرف فيه.</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation type="unfinished">هذا ليس JSON مقروءًا.</translation>
    </message>
    <message>
        <source>This is no text file. Please save it as CSV or XLSX.</source>
        <translation type="unfinished">هذا ليس ملفًّا نصيًّا. يُرجى حفظه بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>This is not a complete key card. Please scan it again or copy all of it.</source>
        <translation type="unfinished">هذه ليست بطاقة مفتاح كاملة. يرجى مسحها مرة أخرى أو نسخها كاملة.</translation>
    </message>
    <message>
        <source>This is your own key card. Please enter the other person&apos;s card.</source>
        <translation type="unfinished">هذه بطاقة مفتاحك أنت. يرجى إدخال بطاقة الشخص الآخر.</translation>
    </message>
    <message>
        <source>This key card comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">بطاقة المفتاح هذه من إصدار أحدث للبرنامج. يرجى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>This key card has been altered. Please do not accept it, and ask the person.</source>
        <translation type="unfinished">غُيّرت بطاقة المفتاح هذه. يرجى عدم قبولها وسؤال الشخص.</translation>
    </message>
    <message>
        <source>This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX and XLSX.</source>
        <translation type="unfinished">هذا النوع من الملفات لا يُحفظ. الممكن: JPG وPNG وWebP وTIFF وPDF وTXT وODT وDOCX وXLSX.</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished">التغرينية</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">الوقت (UTC)</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished">تيمور الشرقية</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished">توغو</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished">توكيلاو</translation>
    </message>
    <message>
        <source>Toleration § 60a</source>
        <translation type="unfinished">تسامح § 60a</translation>
    </message>
    <message>
        <source>Toleration § 60b</source>
        <translation type="unfinished">تسامح § 60b</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished">تونغا</translation>
    </message>
    <message>
        <source>Too many frozen statistics overlap with this period. Please choose a period that is frozen already, or take quarters and years.</source>
        <translation type="unfinished">إحصاءات مجمّدة كثيرة تتداخل مع هذه الفترة. يُرجى اختيار فترة مجمّدة أصلًا، أو أرباع وسنوات.</translation>
    </message>
    <message>
        <source>Tracing relatives</source>
        <translation type="unfinished">البحث عن الأقارب</translation>
    </message>
    <message>
        <source>Trade union advice</source>
        <translation type="unfinished">استشارة نقابية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">تدريب مهني</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">التدريب والعمل</translation>
    </message>
    <message>
        <source>Training toleration § 60c</source>
        <translation type="unfinished">تسامح للتدريب § 60c</translation>
    </message>
    <message>
        <source>Trial with an employer (MAG)</source>
        <translation type="unfinished">تجربة لدى صاحب عمل (MAG)</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished">ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished">تونس</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished">التركية</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished">تركمانستان</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished">جزر تركس وكايكوس</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished">توفالو</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished">تركيا</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished">جزر العذراء الأمريكية</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished">أوغندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished">أوكرانيا</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished">الأوكرانية</translation>
    </message>
    <message>
        <source>Under Counsel&apos;s name the keychain holds something that Counsel did not put there. Please type the passphrase and set this device up again.</source>
        <translation type="unfinished">تحت اسم Counsel تحوي سلسلة المفاتيح شيئًا لم يضعه Counsel. يُرجى كتابة عبارة المرور وإعداد هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>Under and over 25</source>
        <translation type="unfinished">دون 25 وفوقها</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished">الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States (USA)</source>
        <translation type="unfinished">الولايات المتحدة</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished">جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished">الحاجة غير الملبّاة</translation>
    </message>
    <message>
        <source>Unmet demand by district</source>
        <translation type="unfinished">الحاجة غير الملبّاة حسب الحي</translation>
    </message>
    <message>
        <source>Unmet demand by offer</source>
        <translation type="unfinished">الحاجة غير الملبّاة حسب العرض</translation>
    </message>
    <message>
        <source>Unmet demand: why</source>
        <translation type="unfinished">الحاجة غير الملبّاة: لماذا</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">الأردية</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished">الأوروغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished">أوزبكستان</translation>
    </message>
    <message>
        <source>Validity ends before it begins.</source>
        <translation type="unfinished">ينتهي السريان قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Values and everyday skills</source>
        <translation type="unfinished">القيم ومهارات الحياة</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished">فانواتو</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished">الفاتيكان</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished">فنزويلا</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation type="unfinished">فيتنام</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished">الفيتنامية</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">عنف</translation>
    </message>
    <message>
        <source>Visit to an office or institution</source>
        <translation type="unfinished">زيارة مكتب أو مؤسسة</translation>
    </message>
    <message>
        <source>Vocational language course A2</source>
        <translation type="unfinished">دورة لغة مهنية A2</translation>
    </message>
    <message>
        <source>Vocational language course B1</source>
        <translation type="unfinished">دورة لغة مهنية B1</translation>
    </message>
    <message>
        <source>Vocational language course B2</source>
        <translation type="unfinished">دورة لغة مهنية B2</translation>
    </message>
    <message>
        <source>Vocational language course C1</source>
        <translation type="unfinished">دورة لغة مهنية C1</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>Volunteer companion</source>
        <translation type="unfinished">مرافق متطوع</translation>
    </message>
    <message>
        <source>Volunteer&apos;s sheet</source>
        <translation type="unfinished">ورقة المتطوع</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>Wait for an appointment after a referral (median)</source>
        <translation type="unfinished">انتظار موعد بعد إحالة (الوسيط)</translation>
    </message>
    <message>
        <source>Wait for the appointment there</source>
        <translation type="unfinished">انتظار الموعد هناك</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished">واليس وفوتونا</translation>
    </message>
    <message>
        <source>Was a passphrase or recovery sheet with it?</source>
        <translation type="unfinished">هل كانت معه عبارة مرور أو ورقة استرداد؟</translation>
    </message>
    <message>
        <source>Was it switched off?</source>
        <translation type="unfinished">هل كان مطفأً؟</translation>
    </message>
    <message>
        <source>Was its disk encrypted?</source>
        <translation type="unfinished">هل كان قرصه مشفرًا؟</translation>
    </message>
    <message>
        <source>We phoned</source>
        <translation type="unfinished">تحدثنا بالهاتف</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished">تحدثنا</translation>
    </message>
    <message>
        <source>Welfare association</source>
        <translation type="unfinished">جمعية رعاية</translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished">الغرب</translation>
    </message>
    <message>
        <source>Western Balkans</source>
        <translation type="unfinished">غرب البلقان</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished">الصحراء الغربية</translation>
    </message>
    <message>
        <source>What is gone? (device, number, colour)</source>
        <translation type="unfinished">ما الذي فُقد؟ (جهاز، رقم، لون)</translation>
    </message>
    <message>
        <source>What lies in this device&apos;s keychain does not open the case file any more. Please type the passphrase and set the device up again.</source>
        <translation type="unfinished">ما في سلسلة مفاتيح هذا الجهاز لم يعد يفتح ملف الحالات. يُرجى كتابة عبارة المرور وإعداد الجهاز من جديد.</translation>
    </message>
    <message>
        <source>What may follow from it for them?</source>
        <translation type="unfinished">ماذا قد ينتج عنه لهم؟</translation>
    </message>
    <message>
        <source>What volunteers noted</source>
        <translation type="unfinished">ما دوّنه المتطوعون</translation>
    </message>
    <message>
        <source>What was done so that it does not happen again?</source>
        <translation type="unfinished">ماذا فُعل كي لا يتكرر؟</translation>
    </message>
    <message>
        <source>When, where and how did it happen?</source>
        <translation type="unfinished">متى وأين وكيف حدث؟</translation>
    </message>
    <message>
        <source>Where passphrase or recovery sheet were with it: encrypt the file anew</source>
        <translation type="unfinished">حيث كانت معه عبارة المرور أو ورقة الاسترداد: شفّر الملف من جديد</translation>
    </message>
    <message>
        <source>Who had it last?</source>
        <translation type="unfinished">من كان آخر من حمله؟</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished">عمّن</translation>
    </message>
    <message>
        <source>Who signed this file is not known here yet. Please compare the fingerprint first.</source>
        <translation type="unfinished">من وقّع هذا الملف غير معروف هنا بعد. يُرجى مقارنة البصمة أولًا.</translation>
    </message>
    <message>
        <source>Why cases ended</source>
        <translation type="unfinished">لماذا انتهت الحالات</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">بماذا</translation>
    </message>
    <message>
        <source>Without delay, in a language that they understand (Art. 34).</source>
        <translation type="unfinished">دون تأخير، بلغة يفهمونها (المادة 34).</translation>
    </message>
    <message>
        <source>Without it the case file does not open. Restore a backup.</source>
        <translation type="unfinished">بدونه لا يُفتح ملف الحالات. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation type="unfinished">مأوى نساء</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished">العمل والتعليم</translation>
    </message>
    <message>
        <source>Work opportunity (§ 16d SGB II)</source>
        <translation type="unfinished">فرصة عمل (§ 16d SGB II)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 5 AsylbLG)</source>
        <translation type="unfinished">فرصة عمل (§ 5 AsylbLG)</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation type="unfinished">ورشة أو تأهيل</translation>
    </message>
    <message>
        <source>Write it anew from the other copy; the next time it is opened that happens by itself.</source>
        <translation type="unfinished">اكتبه من جديد من النسخة الأخرى؛ يحدث ذلك تلقائيًّا عند الفتح التالي.</translation>
    </message>
    <message>
        <source>Write them anew from the history; the history itself stays as it is.</source>
        <translation type="unfinished">اكتبها من جديد من السجل؛ السجل نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Writing to the exchange folder is not allowed. Please check the stick&apos;s write protection or ask for permission; until then the changes stay stored here.</source>
        <translation type="unfinished">الكتابة في مجلد التبادل غير مسموحة. يرجى التحقق من حماية الذاكرة أو طلب الإذن؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation type="unfinished">لغة مشتركة</translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished">غياب</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">سبب آخر</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished">نيابة</translation>
    </message>
    <message>
        <source>leaving this work</source>
        <translation type="unfinished">ترك هذا العمل</translation>
    </message>
    <message>
        <source>other responsibility</source>
        <translation type="unfinished">مسؤولية أخرى</translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished">إعفاء</translation>
    </message>
    <message>
        <source>special knowledge</source>
        <translation type="unfinished">معرفة خاصة</translation>
    </message>
    <message>
        <source>stands in the case</source>
        <translation type="unfinished">مذكور في الحالة</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">الملف غير مشفر: كل من يستطيع فتح المجلد يستطيع قراءته.
المجلد: {folder}
الاسم: {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation type="unfinished">هل تُحفظ هذه الورقة كملف مقروء؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">العودة إلى الحالة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">قالب</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation type="unfinished">تضمين الملاحظة المحمية</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation type="unfinished">لغة صاحب الشأن</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation type="unfinished">التواريخ بأرقام اللغة</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation type="unfinished">يحتفظ العمود الألماني بأرقامه كما في الرسائل والدوائر.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">البيانات المسلَّمة</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation type="unfinished">الإعفاء والإحالة…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">معاينة</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation type="unfinished">حفظ مقفلًا بعبارة مرور…</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation type="unfinished">حفظ موقَّعًا بشهادة…</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation type="unfinished">تُنشأ الورقة من جديد كل مرة ولا تُخزن هنا أبدًا.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation type="unfinished">يأخذ صاحب الشأن الرسالة معه.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation type="unfinished">إعفاء {number}: {information}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished">حفظ بصيغة PDF مقفل</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">عبارة المرور: {passphrase}

قلها بالهاتف ولا ترسلها أبدًا بطريق الملف نفسه. تُعرض الآن فقط ولا تُخزن.
المجلد: {folder}
الاسم: {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation type="unfinished">هل تُحفظ هذه الورقة مقفلة بعبارة مرور؟</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation type="unfinished">دوّنتها: احفظ</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation type="unfinished">حُفظ في {folder}.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">الترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">الشعار</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished">اختيار شعار…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished">إزالة الشعار</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">رسائل وفق DIN 5008</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation type="unfinished">الشكل B: ترويسة كبيرة</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation type="unfinished">الشكل A: ترويسة صغيرة</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation type="unfinished">تظهر على كل ورقة تُطبع من الآن.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished">صور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished">أُزيل الشعار.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation type="unfinished">قراءة رسالة</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished">أي رسالة</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">كيف وصلت</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation type="unfinished">حساب المواعيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">يجب التحقق</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">المصادر: {sources} · فُحص في {day}. ليست استشارة قانونية.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">هذا ليس تاريخًا. اكتب يوم.شهر.سنة.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">التراخيص</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">الجزء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">الترخيص</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished">أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">نص الترخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation type="unfinished">صُنع Counsel بعمل كثيرين غيرنا</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation type="unfinished">أي فقدان</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation type="unfinished">فُقد آخر</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation type="unfinished">طباعة المحضر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">جهاز مفقود</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation type="unfinished">فُقد شيء: تدوين الوقت الآن</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation type="unfinished">حاسوب أو ذاكرة USB أو ورق مفقود؟</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation type="unfinished">يقود هذا الدليل عبر ما يجب فعله، ويدوّن متى فُعل، ويطبع المحضر الذي تطلبه المادة 33 (5). منذ لحظة ملاحظة أحدهم تبقى 72 ساعة لإبلاغ السلطة.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation type="unfinished">هو أداة عمل، لا استشارة قانونية.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation type="unfinished">72 ساعة من الملاحظة (المادة 33). تُحسب الليالي ونهايات الأسبوع والعطل.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished">تم كل شيء</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation type="unfinished">انقضت الساعات الـ72</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation type="unfinished">
            <numerusform>لم تبقَ ساعات كاملة</numerusform>
            <numerusform>بقيت ساعة كاملة</numerusform>
            <numerusform>بقيت ساعتان كاملتان</numerusform>
            <numerusform>بقيت %n ساعات كاملة</numerusform>
            <numerusform>بقيت %n ساعة كاملة</numerusform>
            <numerusform>بقيت %n ساعة كاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation type="unfinished">الإبلاغ بحلول {moment} على الأكثر</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation type="unfinished">محضر الفقدان</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">بمن تتصل</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation type="unfinished">الاسم، الهاتف</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation type="unfinished">املأ هذا الآن: في اليوم نفسه لا يريد أحد البحث عنه.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">ما هو معروف</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation type="unfinished">لوحظ في، عند</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation type="unfinished">
            <numerusform>لا يحوي ملف الحالات هذا حالات.</numerusform>
            <numerusform>يحوي ملف الحالات هذا حالة واحدة.</numerusform>
            <numerusform>يحوي ملف الحالات هذا حالتين.</numerusform>
            <numerusform>يحوي ملف الحالات هذا %n حالات.</numerusform>
            <numerusform>يحوي ملف الحالات هذا %n حالة.</numerusform>
            <numerusform>يحوي ملف الحالات هذا %n حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation type="unfinished">يُرجى ذكر اليوم والساعة، مثل 20.11.2026 و14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation type="unfinished">القرار بشأن الإبلاغ</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation type="unfinished">السبب ومن قرر</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation type="unfinished">القرص مشفر والحاسوب مطفأ ولا مفتاح معه: الخطر غير مرجح عادة. إن لم يكن أحدها مؤكدًا فاسأل مسؤول حماية البيانات.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ما العمل</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">استلام حزمة</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">أشخاصي</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">لا أحد بعد</translation>
    </message>
    <message>
        <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
        <translation type="unfinished">يعطيك مستشارك حزمة في مجلد أو على ذاكرة. استلمها بالزر أعلاه.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">بطاقات للعرض</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">المجلد</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">يتحدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">الموقف</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">إحضار</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">المهمة</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">ليس من المهمة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">انتهى</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">لا شيء بعد</translation>
    </message>
    <message>
        <source>What you write and save is shown here.</source>
        <translation type="unfinished">هنا يظهر ما تكتبه وتحفظه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">ما كتبته</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished">لا رد بعد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">قُبل</translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished">أُعيد</translation>
    </message>
    <message>
        <source>Your counsellor writes</source>
        <translation type="unfinished">يكتب مستشارك</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished">كتابته من جديد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">ورقة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation type="unfinished">المزيد عن الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">فتح الحالة</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">العودة إلى الحالات</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation type="unfinished">هو الشخص نفسه</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation type="unfinished">بل شخص آخر</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation type="unfinished">لا يلزم إلا الاسم ولغة منطوقة. الأوراق ووضع الإقامة والباقي قد تأتي لاحقًا أو لا تأتي.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">حالة جديدة</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation type="unfinished">أقل عن الشخص</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation type="unfinished">فُتحت حالة أخرى لـ{name}.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation type="unfinished">تُفتح حالة أخرى لـ{name}.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation type="unfinished">Counsel الآن بالإصدار {version}.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation type="unfinished">ما الجديد؟</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation type="unfinished">تنتهي اليوم مهلة.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation type="unfinished">وصلت تغييرات.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation type="unfinished">افتح Counsel</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished">إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">لم يتم</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">يرجى الانتباه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation type="unfinished">إعدادات المنظمة</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation type="unfinished">وقّعها {name}، {organisation}، {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation type="unfinished">قارنت البصمة مع هذا الشخص</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation type="unfinished">هذا الشخص غير معروف بعد على هذا الحاسوب. يُرجى مقارنة البصمة شخصيًّا أو بالهاتف:</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation type="unfinished">كلها نافذة أصلًا.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">نقل</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation type="unfinished">إعدادات المنظمة نافذة.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation type="unfinished">حتى الآن: {before}
الجديد: {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation type="unfinished">لا تُعرض</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation type="unfinished">أخذ ملف إعدادات…</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation type="unfinished">حفظ كملف إعدادات…</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation type="unfinished">الترويسة والقوائم الخاصة ومدة حفظ الحالات ووقت القفل واللغة والمجلدات في ملف واحد يوقّعه المنسق.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation type="unfinished">وُقِّع ملف الإعدادات وحُفظ.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished">ملف إعدادات</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation type="unfinished">
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: لم تغادر حزم خاصة بعدها.</numerusform>
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: حزمة خاصة من الوقت اللاحق كانت قد غادرت. يستمر العد بعدها؛ وما فيها لدى زملائك.</numerusform>
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: حزمتان خاصتان من الوقت اللاحق كانتا قد غادرتا. يستمر العد بعدهما؛ وما فيهما لدى زملائك.</numerusform>
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: %n حزم خاصة من الوقت اللاحق كانت قد غادرت. يستمر العد بعدها؛ وما فيها لدى زملائك.</numerusform>
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: %n حزمة خاصة من الوقت اللاحق كانت قد غادرت. يستمر العد بعدها؛ وما فيها لدى زملائك.</numerusform>
            <numerusform>استُعيد ملف الحالات هذا من نسخة احتياطية: %n حزمة خاصة من الوقت اللاحق كانت قد غادرت. يستمر العد بعدها؛ وما فيها لدى زملائك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation type="unfinished">لا يستلم أحد شيئًا بعد: اقبل أولًا بطاقة مفاتيح ضمن «الأشخاص».</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخصاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات تنتظر {people}.</numerusform>
            <numerusform>تغيير واحد ينتظر {people}.</numerusform>
            <numerusform>تغييران ينتظران {people}.</numerusform>
            <numerusform>%n تغييرات تنتظر {people}.</numerusform>
            <numerusform>%n تغييرًا تنتظر {people}.</numerusform>
            <numerusform>%n تغيير تنتظر {people}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation type="unfinished">
            <numerusform>لا حزم مختومة تنتظر.</numerusform>
            <numerusform>حزمة مختومة تنتظر المجلد على هذا الحاسوب.</numerusform>
            <numerusform>حزمتان مختومتان تنتظران المجلد على هذا الحاسوب.</numerusform>
            <numerusform>%n حزم مختومة تنتظر المجلد على هذا الحاسوب.</numerusform>
            <numerusform>%n حزمة مختومة تنتظر المجلد على هذا الحاسوب.</numerusform>
            <numerusform>%n حزمة مختومة تنتظر المجلد على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">أُرسل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation type="unfinished">
            <numerusform>لم يُرسل تغيير.</numerusform>
            <numerusform>أُرسل تغيير واحد ولم يتأكد وصوله بعد.</numerusform>
            <numerusform>أُرسل تغييران ولم يتأكد وصولهما بعد.</numerusform>
            <numerusform>أُرسلت %n تغييرات ولم يتأكد وصولها بعد.</numerusform>
            <numerusform>أُرسل %n تغييرًا ولم يتأكد وصولها بعد.</numerusform>
            <numerusform>أُرسل %n تغيير ولم يتأكد وصولها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>لم يُرسل تغيير (تأكد {when}).</numerusform>
            <numerusform>أُرسل تغيير واحد ووصل (تأكد {when}).</numerusform>
            <numerusform>أُرسل تغييران ووصلا (تأكد {when}).</numerusform>
            <numerusform>أُرسلت %n تغييرات ووصلت كلها (تأكد {when}).</numerusform>
            <numerusform>أُرسل %n تغييرًا ووصلت كلها (تأكد {when}).</numerusform>
            <numerusform>أُرسل %n تغيير ووصلت كلها (تأكد {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>لم يُرسل تغيير، وصل {count} (تأكد {when}).</numerusform>
            <numerusform>أُرسل تغيير واحد، وصل {count} حتى الآن (تأكد {when}).</numerusform>
            <numerusform>أُرسل تغييران، وصل {count} حتى الآن (تأكد {when}).</numerusform>
            <numerusform>أُرسلت %n تغييرات، وصل {count} حتى الآن (تأكد {when}).</numerusform>
            <numerusform>أُرسل %n تغييرًا، وصل {count} حتى الآن (تأكد {when}).</numerusform>
            <numerusform>أُرسل %n تغيير، وصل {count} حتى الآن (تأكد {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation type="unfinished">يستلم: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation type="unfinished">
            <numerusform>وصلت كل الحزم.</numerusform>
            <numerusform>حزمة واحدة لم تصل هناك مع أن ما بعدها وصل. يضعها التصدير التالي في المجلد من جديد.</numerusform>
            <numerusform>حزمتان لم تصلا هناك مع أن ما بعدهما وصل. يضعهما التصدير التالي في المجلد من جديد.</numerusform>
            <numerusform>%n حزم لم تصل هناك مع أن ما بعدها وصل. يضعها التصدير التالي في المجلد من جديد.</numerusform>
            <numerusform>%n حزمة لم تصل هناك مع أن ما بعدها وصل. يضعها التصدير التالي في المجلد من جديد.</numerusform>
            <numerusform>%n حزمة لم تصل هناك مع أن ما بعدها وصل. يضعها التصدير التالي في المجلد من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation type="unfinished">وصلت هناك من هذا الجهاز حزمتان مختلفتان برقم واحد: نُسخ أو استُعيد. إن كانت هناك نسخة ثانية فيُرجى إعطاء إحداهما مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation type="unfinished">وُضع جانبًا هناك: {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation type="unfinished">لا جديد لهذا الشخص.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق الوارد</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished">إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">الاختلافات</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">البت</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation type="unfinished">شوهد مرتين؟</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished">النظر في الأزواج</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished">المقارنة الآن</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation type="unfinished">إلى المتطوعين</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">إلى الأشخاص</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation type="unfinished">عمليات الوصول، سبعة أيام</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation type="unfinished">من رأى ماذا</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">عبء الحالات</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished">إلى الحالات</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دورات وأماكن</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation type="unfinished">إلى الدليل</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation type="unfinished">مدة الانتظار، اثنا عشر شهرًا</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation type="unfinished">إلى التقارير</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished">إحالات بلا رد</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation type="unfinished">إلى الجهات</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation type="unfinished">المترجمون، آخر ربع</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">ما ينتظر</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation type="unfinished">كيف حال المنطقة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نظرة عامة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">جارٍ العد…</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation type="unfinished">جارٍ فحص الحزمة {number} من {total}…</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation type="unfinished">جارٍ مقارنة الجميع…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation type="unfinished">تم الإيقاف. لم تجرِ مقارنة أحد.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation type="unfinished">لا مجلد بعد: اختر في صندوق الوارد ما تتبادلون عبره.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation type="unfinished">
            <numerusform>لا حزم جاهزة</numerusform>
            <numerusform>حزمة جاهزة للدمج</numerusform>
            <numerusform>حزمتان جاهزتان للدمج</numerusform>
            <numerusform>%n حزم جاهزة للدمج</numerusform>
            <numerusform>%n حزمة جاهزة للدمج</numerusform>
            <numerusform>%n حزمة جاهزة للدمج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished">لا شيء للدمج.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation type="unfinished">{new} جديد، {changed} متغير</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation type="unfinished">لا اختلافات مفتوحة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation type="unfinished">أجاب عنها المستشارون</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">أسئلة بلا رد</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation type="unfinished">أزواج لم يُسأل عنها أحد</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation type="unfinished">مقارنة الجميع تستغرق لحظة.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation type="unfinished">لا متطوعين معروفين في هذا الملف.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation type="unfinished">قيود لم ينظر فيها أحد</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation type="unfinished">
            <numerusform>الأقدم منذ اليوم.</numerusform>
            <numerusform>الأقدم ينتظر منذ يوم.</numerusform>
            <numerusform>الأقدم ينتظر منذ يومين.</numerusform>
            <numerusform>الأقدم ينتظر منذ %n أيام.</numerusform>
            <numerusform>الأقدم ينتظر منذ %n يومًا.</numerusform>
            <numerusform>الأقدم ينتظر منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation type="unfinished">أشخاص لديهم بطاقة مفاتيح</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation type="unfinished">سُحبت الثقة</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation type="unfinished">لا دليل موقَّعًا للمنطقة بعد.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation type="unfinished">انتهى الدليل في {day}. يُرجى توقيعه من جديد.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation type="unfinished">ينتهي الدليل في {day}. يُرجى توقيعه من جديد قريبًا.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation type="unfinished">يسري الدليل حتى {day}.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">شوهد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">كُتب</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">طُبع أو حُفظ أو سُلِّم</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation type="unfinished">حُذف أو مُحي</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation type="unfinished">دورات وأماكن في الدليل</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation type="unfinished">أماكن شاغرة فيها</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation type="unfinished">لم تؤكَّد منذ ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation type="unfinished">لم يدوّن أحد حاجة غير ملبّاة في آخر اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation type="unfinished">الحاجة غير الملبّاة، اثنا عشر شهرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation type="unfinished">
            <numerusform>لا جهات</numerusform>
            <numerusform>جهة بأقل من خمس إحالات: لا تُعرض</numerusform>
            <numerusform>جهتان بأقل من خمس إحالات: لا تُعرضان</numerusform>
            <numerusform>%n جهات بأقل من خمس إحالات: لا تُعرض</numerusform>
            <numerusform>%n جهة بأقل من خمس إحالات: لا تُعرض</numerusform>
            <numerusform>%n جهة بأقل من خمس إحالات: لا تُعرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation type="unfinished">إحالات بموعد قليلة جدًّا للحكم.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation type="unfinished">لا أحد ينتظر ردًّا منذ ثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation type="unfinished">أُرسلت قبل أكثر من ثلاثة أسابيع</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation type="unfinished">الأقدم بتاريخ {day}.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation type="unfinished">لا حالة في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation type="unfinished">{now} الآن، {then} بعد 12 أسبوعًا</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">معًا</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation type="unfinished">نسب للمقارنة، لحصة دوام كامل: {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation type="unfinished">من يعمل كم مذكور في التقارير.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation type="unfinished">لحصة دوام كامل</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation type="unfinished">لم يحتج أحد مترجمًا في آخر ربع.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation type="unfinished">استشارات احتاجت مترجمًا</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation type="unfinished">حضر مترجم</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation type="unfinished">ساعد قريب</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished">لم يحضر أحد</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation type="unfinished">نجمة: أقل من خمسة، أو عدد يكشفها.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation type="unfinished">كلماتي الخاصة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">الكلمة</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished">لا كلمات بعد</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation type="unfinished">انقر بالزر الأيمن على كلمة مُعلَّمة في ملاحظة ثم اختر «إضافة إلى كلماتي».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation type="unfinished">تُعد هذه الكلمات مكتوبة كتابة صحيحة. وهي في ملف الحالات ولا تغادره مع أحد.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation type="unfinished">«{word}» لم تعد من كلماتك الخاصة.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation type="unfinished">ملفات الحالات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">الخطوات الأولى</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نظرة عامة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق الوارد</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">حالة جديدة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">استشارة</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دورات وأماكن</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">المزامنة</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">الاختلافات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">التقارير</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">الدليل</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">نقل الجداول</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الردود</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">المجموعات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">إرسال</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation type="unfinished">شوهد مرتين</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">عمليات الوصول</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">فحص هذا الملف</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">المفاتيح والقفل</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">جهاز مفقود</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">أشخاصي</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">إضافة موعد</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">إضافة ورقة</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">طلب المساعدة</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">تسجيل الساعات</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">تصفّح المجلد</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">بطاقات للعرض</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">ما كتبته</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">مساعدة وطوارئ</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">اللغة والحجم</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation type="unfinished">دليل المتطوعين</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation type="unfinished">مفتاح على الورق</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation type="unfinished">المفتاح حرفًا حرفًا</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">طباعة الورقة…</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation type="unfinished">هو على الورق وراجعت كل حرف</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation type="unfinished">إذا فُقدت كل أجهزة منظمتك فهذا المفتاح ما زال يفتح ما أرسله زملاؤك. اطبعه أو دوّنه وضع الورقة في الخزنة. يُعرض الآن فقط ولا يُحفظ في البرنامج.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation type="unfinished">يسري من الدليل التالي الذي توقّعه. لا يفتح إلا ما خُتم لأشخاص منظمتك.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">إظهار</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation type="unfinished">يبدو أن زر الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">إخفاء</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">القوة</translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform>يرجى استخدام %n حرف على الأقل.</numerusform>
            <numerusform>يرجى استخدام حرف واحد على الأقل.</numerusform>
            <numerusform>يرجى استخدام حرفين على الأقل.</numerusform>
            <numerusform>يرجى استخدام %n أحرف على الأقل.</numerusform>
            <numerusform>يرجى استخدام %n حرفاً على الأقل.</numerusform>
            <numerusform>يرجى استخدام %n حرفاً على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess. Please choose words that nobody expects.</source>
        <translation type="unfinished">سهلة التخمين. يرجى اختيار كلمات لا يتوقعها أحد.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
        <translation type="unfinished">أربع أو خمس كلمات لا علاقة بينها سهلة الحفظ صعبة التخمين. لا اسم ولا تاريخ ميلاد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform>ينقص %n حرف.</numerusform>
            <numerusform>ينقص حرف واحد.</numerusform>
            <numerusform>ينقص حرفان.</numerusform>
            <numerusform>ينقص %n أحرف.</numerusform>
            <numerusform>ينقص %n حرفاً.</numerusform>
            <numerusform>ينقص %n حرفاً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation type="unfinished">الشخص نفسه مرتين</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation type="unfinished">المقارنة بلا أسماء</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation type="unfinished">ينشئ مفتاحًا لا يتشاركه إلا المستشارون. به ترى المنسقية أن ملفين قد يعنيان شخصًا واحدًا، بلا اسم.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">شخصان</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">ليس نفسه</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">سؤال المستشارين</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation type="unfinished">جعلهما شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation type="unfinished">لا يُضم أحد بهذا: كل حالة تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished">لا يبدو أن أحدًا هنا مرتين</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation type="unfinished">عندما تتفق أسماء شخصين وتاريخا ميلادهما ومنشؤهما، أو يصل سؤال، يظهران هنا مع الأسباب.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation type="unfinished">لكونه شخصًا واحدًا: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">ضد ذلك: {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation type="unfinished">المنسقية: {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation type="unfinished">{person}: {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation type="unfinished">يسري حالما يوافق مستشاروهم.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation type="unfinished">يُرجى التحدث مع {person} قبل الرد؛ وينبغي أن يعلم صاحب الشأن بذلك.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation type="unfinished">يذهب إلى المستشارين مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation type="unfinished">حُفظ. تعلم به المنسقية مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">تم التراجع.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation type="unfinished">أُنشئ المفتاح. يذهب إلى المستشارين الموثوقين مع التبادل التالي، ولا إلى غيرهم.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation type="unfinished">الحالات: {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation type="unfinished">يُستشار في مكان آخر؛ لا يُعرف هنا أكثر.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation type="unfinished">مستشاره {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">شخص واحد</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">سُئل</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished">مرجح جدًّا</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">ممكن</translation>
    </message>
</context>
<context>
    <name>PhraseCards</name>
    <message>
        <source>Card</source>
        <translation type="unfinished">بطاقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>There are no cards in this language yet</source>
        <translation type="unfinished">لا توجد بطاقات بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>Please ask your counsellor for an interpreter.</source>
        <translation type="unfinished">يرجى طلب مترجم من مستشارك.</translation>
    </message>
    <message>
        <source>Which card do you want to show?</source>
        <translation type="unfinished">أي بطاقة تريد أن تعرض؟</translation>
    </message>
    <message>
        <source>Draft: nobody has checked these translations yet.</source>
        <translation type="unfinished">مسودة: لم يراجع أحد هذه الترجمات بعد.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">اختيار مجلد أو ذاكرة USB…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation type="unfinished">واحد آخر…</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation type="unfinished">هل هذا هو المجلد الصحيح؟</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation type="unfinished">إن كان الصحيح وُضعت فيه كل الحزم من جديد. وإن كانت ذاكرة أخرى فيُرجى اختيار «إلغاء» ووصل الصحيحة.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation type="unfinished">هو الصحيح</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation type="unfinished">عدم الاستخدام بعد الآن</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished">لم يُختر مجلد بعد.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation type="unfinished">مجلد أو ذاكرة USB للتبادل</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation type="unfinished">مجلد آخر أو ذاكرة أخرى للتبادل</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation type="unfinished">لم يعد {folder} مستخدمًا.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation type="unfinished">المجلد: {folder} · تعذر الوصول الآن</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation type="unfinished">المجلد: {folder} · ما زال فارغًا</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation type="unfinished">المجلد: {folder} · لا شيء من هذا التبادل بعد</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">المجلد: {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} فارغ مع أن صادرات كانت فيه. أهي الذاكرة أو المحرك الصحيح؟ لا يُحذف شيء هنا بسبب ذلك.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} يحوي ملفات أخرى ولا شيء من هذا التبادل، مع أن صادرات كانت فيه. أهي الذاكرة أو المحرك الصحيح؟ لا يُحذف شيء هنا بسبب ذلك.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation type="unfinished">حصص الدوام الكامل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation type="unfinished">تُقارن الحالات المفتوحة لكل وظيفة كاملة، لا لكل رأس. يُرجى إدخال نسبة الدوام الكامل المدفوعة للاستشارة لكل شخص. تُظهر التقارير المجموع فقط، وتبقى الأرقام في هذا الملف.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation type="unfinished">{name}، نسبة الدوام الكامل</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">ملاءمة العرض</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">طباعة…</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation type="unfinished">طباعة النسختين…</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation type="unfinished">واحدة للبيت وواحدة للملف: تُوقَّع الاثنتان.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation type="unfinished">لا خط لهذه الحروف، ومكانها مربع: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation type="unfinished">لا طابعة</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation type="unfinished">لا يعرف هذا الحاسوب طابعة الآن. يُرجى وصل واحدة أو تشغيلها، أو حفظ الورقة بصيغة PDF وطباعتها في مكان آخر. لم يُطبع شيء ولم يُدوَّن.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation type="unfinished">لا يعرف هذا الحاسوب طابعة الآن. يُرجى وصل واحدة أو تشغيلها، أو كتابة ما في الورقة بخط اليد. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">البحث مرة أخرى</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation type="unfinished">لم تأخذ الطابعة الورقة</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation type="unfinished">قد تكون مطفأة أو بعيدة. لم يُطبع شيء ولم يُدوَّن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation type="unfinished">اسم لملف الحالات هذا</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished">الاسم في القائمة</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation type="unfinished">يستطيع الجميع على هذا الحاسوب قراءته بلا عبارة مرور: يكفي اسمك الأول أو لقب، ولا اسم صاحب شأن أبدًا.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation type="unfinished">إنشاء ملف حالات جديد</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">فتح مجلد آخر…</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished">من يعمل الآن؟</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation type="unfinished">لكل شخص ملف حالات بعبارة مرور خاصة. لا يفتح أحد ملف غيره.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation type="unfinished">إخراج «{name}» من القائمة؟</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation type="unfinished">يبقى ملف الحالات حيث هو: {folder}. «فتح مجلد آخر» يعيده.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">مجلد ملف الحالات</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished">لا ملف حالات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">فتح {name}</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation type="unfinished">تسمية {name} باسم آخر</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation type="unfinished">إخراج {name} من القائمة</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation type="unfinished">غير موجود الآن. هل ذاكرة USB أو المحرك موصول؟</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished">ملف حالات</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation type="unfinished">انتهى: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished">إضافة قيد</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">إزالة هذا القيد</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">هذا ليس تاريخًا. اكتب يوم.شهر.سنة.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">يُرجى تعبئة هذا.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished">لازم</translation>
    </message>
</context>
<context>
    <name>ReducedHelp</name>
    <message>
        <source>In danger</source>
        <translation type="unfinished">في الخطر</translation>
    </message>
    <message>
        <source>Ambulance and fire brigade</source>
        <translation type="unfinished">الإسعاف والإطفاء</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">الشرطة</translation>
    </message>
    <message>
        <source>Doctor at night and at the weekend</source>
        <translation type="unfinished">طبيب في الليل ونهاية الأسبوع</translation>
    </message>
    <message>
        <source>Violence against women: help in many languages</source>
        <translation type="unfinished">العنف ضد النساء: مساعدة بلغات كثيرة</translation>
    </message>
    <message>
        <source>Someone to talk to, day and night</source>
        <translation type="unfinished">من تتحدث إليه ليلاً ونهاراً</translation>
    </message>
    <message>
        <source>All these calls cost nothing.</source>
        <translation type="unfinished">كل هذه المكالمات مجانية.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished">كيف يعمل</translation>
    </message>
    <message>
        <source>1. Take in a package: it tells you who and when.</source>
        <translation type="unfinished">1. استلم حزمة: تقول لك من ومتى.</translation>
    </message>
    <message>
        <source>2. Write what happened. It is saved at every pause.</source>
        <translation type="unfinished">2. اكتب ما حدث. يُحفظ عند كل توقف.</translation>
    </message>
    <message>
        <source>3. Give your work back: your counsellor reads it.</source>
        <translation type="unfinished">3. سلّم عملك: يقرؤه مستشارك.</translation>
    </message>
    <message>
        <source>4. If something comes back, read the sentence and write it anew.</source>
        <translation type="unfinished">4. إذا أُعيد شيء، فاقرأ الجملة واكتبه من جديد.</translation>
    </message>
    <message>
        <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
        <translation type="unfinished">ما تقرؤه هنا يبقى بينك وبين المستشارين. لا تقدّم نصائح قانونية: اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Go away from the computer? Press “Lock and leave”.</source>
        <translation type="unfinished">تبتعد عن الحاسوب؟ اضغط «قفل وخروج».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>How it works, with pictures</source>
        <translation type="unfinished">كيف يعمل البرنامج، مع صور</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">مساعدة وطوارئ</translation>
    </message>
</context>
<context>
    <name>ReducedSettings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">حجم الخط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">الأكبر</translation>
    </message>
    <message>
        <source>Digits of dates</source>
        <translation type="unfinished">أرقام التواريخ</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished">ماذا تريد أن تغيّر؟</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">أي لغة؟</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation type="unfinished">ما الحجم؟</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation type="unfinished">أي أرقام؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">ترجمة مسودة</translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation type="unfinished">توقيع وإرسال…</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation type="unfinished">مفتاح على الورق…</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation type="unfinished">يمكنك توقيع الأشخاص أعلاه دليلًا لمنطقتك. من قبل بطاقة مفاتيحك يثق بهم عندئذ دون مقارنة كل بطاقة.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation type="unfinished">لا دليل بعد: تقارن كل بطاقة مفاتيح بنفسك. يمكن لمنسق توقيع دليل للمنطقة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation type="unfinished">
            <numerusform>الدليل رقم {number} من {name}، بلا أشخاص، سارٍ حتى {day}.</numerusform>
            <numerusform>الدليل رقم {number} من {name}، شخص واحد، سارٍ حتى {day}.</numerusform>
            <numerusform>الدليل رقم {number} من {name}، شخصان، سارٍ حتى {day}.</numerusform>
            <numerusform>الدليل رقم {number} من {name}، %n أشخاص، سارٍ حتى {day}.</numerusform>
            <numerusform>الدليل رقم {number} من {name}، %n شخصًا، سارٍ حتى {day}.</numerusform>
            <numerusform>الدليل رقم {number} من {name}، %n شخص، سارٍ حتى {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation type="unfinished">انتهى دليل المنطقة. يُرجى توقيعه من جديد في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation type="unfinished">انتهى دليل المنطقة. من فقد جهازًا في هذه الأثناء لا يظهر هنا: اطلب من المنسق توقيع جديد وخذه.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation type="unfinished">ينتهي دليل المنطقة قريبًا. يُرجى توقيعه من جديد في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation type="unfinished">هل يُوقَّع الدليل؟</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation type="unfinished">
            <numerusform>لا أشخاص في الدليل.</numerusform>
            <numerusform>كل من يتبعك يثق عندئذ بهذا الشخص ولا يثق بمن سحبت ثقتك منه. لا توقّع إلا لمن قارنت كلماته شخصيًّا أو بالهاتف. يغادر مع التصدير التالي ضمن «إرسال».</numerusform>
            <numerusform>كل من يتبعك يثق عندئذ بهذين الشخصين ولا يثق بمن سحبت ثقتك منه. لا توقّع إلا لمن قارنت كلماته شخصيًّا أو بالهاتف. يغادر مع التصدير التالي ضمن «إرسال».</numerusform>
            <numerusform>كل من يتبعك يثق عندئذ بهؤلاء الأشخاص الـ%n ولا يثق بمن سحبت ثقتك منه. لا توقّع إلا لمن قارنت كلماته شخصيًّا أو بالهاتف. يغادر مع التصدير التالي ضمن «إرسال».</numerusform>
            <numerusform>كل من يتبعك يثق عندئذ بهؤلاء الأشخاص الـ%n ولا يثق بمن سحبت ثقتك منه. لا توقّع إلا لمن قارنت كلماته شخصيًّا أو بالهاتف. يغادر مع التصدير التالي ضمن «إرسال».</numerusform>
            <numerusform>كل من يتبعك يثق عندئذ بهؤلاء الأشخاص الـ%n ولا يثق بمن سحبت ثقتك منه. لا توقّع إلا لمن قارنت كلماته شخصيًّا أو بالهاتف. يغادر مع التصدير التالي ضمن «إرسال».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation type="unfinished">
            <numerusform>لا أحد بلا نائب: {names}.</numerusform>
            <numerusform>لم يُختر نائب لشخص واحد: {names}. من ذلك الحين يرسل إلى زملاء منظمته حالات بلا أسماء ونصوص. إن كان على النواب تلقي كل شيء فاخترهم أولًا.</numerusform>
            <numerusform>لم يُختر نائب لشخصين: {names}. من ذلك الحين يرسلان إلى زملاء منظمتهما حالات بلا أسماء ونصوص. إن كان على النواب تلقي كل شيء فاخترهم أولًا.</numerusform>
            <numerusform>لم يُختر نائب لـ%n أشخاص: {names}. من ذلك الحين يرسلون إلى زملاء منظمتهم حالات بلا أسماء ونصوص. إن كان على النواب تلقي كل شيء فاخترهم أولًا.</numerusform>
            <numerusform>لم يُختر نائب لـ%n شخصًا: {names}. من ذلك الحين يرسلون إلى زملاء منظمتهم حالات بلا أسماء ونصوص. إن كان على النواب تلقي كل شيء فاخترهم أولًا.</numerusform>
            <numerusform>لم يُختر نائب لـ%n شخص: {names}. من ذلك الحين يرسلون إلى زملاء منظمتهم حالات بلا أسماء ونصوص. إن كان على النواب تلقي كل شيء فاخترهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">توقيع</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation type="unfinished">وُقِّع. يغادر مع التصدير التالي.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">إرسال</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished">ما لا يُعرض ولماذا</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation type="unfinished">أنت وحدك ترى هذه القائمة. على الورق وفي الجداول نجمة واحدة لكل سبب: فالسبب يكشف كم عددهم.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">مجموعة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">الصادرات المساهمة</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation type="unfinished">تشمل هذه الأرقام ما كان في هذا الملف: قيودك وما أرسله كل جهاز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished">آخر تصدير</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">بتاريخ</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation type="unfinished">قيود خاصة</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished">رقم {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished">إحصاء</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished">حفظ الأرقام</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">الملف غير مشفر: كل من يستطيع فتح المجلد يستطيع قراءته. لا يسمّي أحدًا. به تُجمَّد أرقام هذه الفترة.
المجلد: {folder}
الاسم: {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation type="unfinished">هل تُحفظ الأرقام كملف مقروء؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished">جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (XLSX)</source>
        <translation type="unfinished">جدول (XLSX)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished">تقرير (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">التقارير</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">المدينة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الولاية</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">المستوى الاتحادي</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">اللجنة التوجيهية</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">تجميد</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation type="unfinished">الصادرات المساهمة…</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation type="unfinished">حصص الدوام الكامل…</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation type="unfinished">نجمة: لا يُعرض.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation type="unfinished">يُرجى إدخال تاريخين، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation type="unfinished">لم تُجمَّد بعد: تتغير هذه الأرقام مع كل تصدير يصل. الحفظ يجمّدها.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation type="unfinished">جُمّدت في {day} كما نُشرت. الصادرات اللاحقة لا تغيّر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation type="unfinished">
            <numerusform>لا شيء مخفي</numerusform>
            <numerusform>واحد لا يُعرض: لماذا؟</numerusform>
            <numerusform>اثنان لا يُعرضان: لماذا؟</numerusform>
            <numerusform>%n لا تُعرض: لماذا؟</numerusform>
            <numerusform>%n لا تُعرض: لماذا؟</numerusform>
            <numerusform>%n لا تُعرض: لماذا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation type="unfinished">لا يُعرض: لأنه يدل على أفراد.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation type="unfinished">عرض كأعمدة (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation type="unfinished">عرض كجدول (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation type="unfinished">تُحفظ الأرقام كما هي الآن مع الصادرات التي تستند إليها. تُقارن بها التقارير اللاحقة حتى لا يجد أحد مجموعة صغيرة بالطرح. لا يمكن الرجوع عن هذا.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation type="unfinished">لم تنته الفترة بعد: ما يحدث حتى ذلك الحين لن يكون فيها.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation type="unfinished">هل تُجمَّد أرقام هذه الفترة؟</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation type="unfinished">جُمّدت الأرقام.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">اختيار مجلد أو ذاكرة USB…</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation type="unfinished">حالات قبل دمج</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation type="unfinished">المجلد الذي تذهب إليه النسخ الاحتياطية، أو مجلد نسخة واحدة.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">مفتاح الاستعادة من الورقة المطبوعة</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">عبارة المرور وقت النسخ</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation type="unfinished">عرض ما سيحدث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished">ما الذي سيحدث</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished">أين النسخ الاحتياطية؟</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation type="unfinished">يُرجى اختيار نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">يرجى كتابة مفتاح الورقة.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation type="unfinished">يجري النظر في النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation type="unfinished">جارٍ نسخ النسخة الاحتياطية وفحصها…</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation type="unfinished">1  أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation type="unfinished">2  ما الذي يفتحها؟</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation type="unfinished">يعود ملف الحالات كما كان حينئذ. لا يُكتب فوق الملفات الحالية: تُحفظ في مجلد بجانبه.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">أُنشئت</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation type="unfinished">التغييرات فيها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">المجلد</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation type="unfinished">فُحصت النسخة واستُعيدت. تُفتح كما كانت حينئذ.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation type="unfinished">استُعيدت النسخة؛ أجزاء منها غير سليمة. بعد فتح القفل يقول «فحص هذا الملف» في الإعدادات أيها.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished">أعرف عبارة المرور</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation type="unfinished">لدي ورقة الاسترداد فقط</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation type="unfinished">النسخة من {when}.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation type="unfinished">لا ملف حالات هنا بعد: لا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation type="unfinished">ملف الحالات الذي هنا الآن ملف آخر. لا يضيع: يُحفظ.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation type="unfinished">لا يمكن معرفة إن كان ملف الحالات الحالي يحوي تغييرات أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation type="unfinished">
            <numerusform>لا تغييرات زائدة في ملف الحالات الحالي.</numerusform>
            <numerusform>في ملف الحالات الحالي تغيير واحد أكثر من النسخة. لن يكون فيه بعدئذ.</numerusform>
            <numerusform>في ملف الحالات الحالي تغييران أكثر من النسخة. لن يكونا فيه بعدئذ.</numerusform>
            <numerusform>في ملف الحالات الحالي %n تغييرات أكثر من النسخة. لن تكون فيه بعدئذ.</numerusform>
            <numerusform>في ملف الحالات الحالي %n تغييرًا أكثر من النسخة. لن تكون فيه بعدئذ.</numerusform>
            <numerusform>في ملف الحالات الحالي %n تغيير أكثر من النسخة. لن تكون فيه بعدئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation type="unfinished">لا شيء أحدث في ملف الحالات الحالي.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation type="unfinished">تُحفظ الملفات الحالية في: {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation type="unfinished">تُحذف بعد 30 يومًا مع النسخة الاحتياطية التالية، وفورًا إذا مُحيت حالة ما زالت فيها.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation type="unfinished">يُفتح عندئذ بعبارة ذلك الوقت، وكل طريق دخول حينئذ يعمل من جديد. ما سُلِّم منذئذ يبقى لدى زملائك؛ وقبل التصدير التالي يجب أن يكون مجلد التبادل في المتناول.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation type="unfinished">ألا يوثق بجهاز {name} بعد الآن؟</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation type="unfinished">سحب الثقة</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation type="unfinished">غير موثوق منذ</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation type="unfinished">السبب (فُقد، سُرق، غادر الشخص)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation type="unfinished">من الآن لا يُختم شيء لهذا الجهاز، وما صنعه في هذا اليوم أو بعده يوضع جانبًا عند وصوله. ما خُتم له قبلًا ما زال يُقرأ عليه. على الزملاء فعل الشيء نفسه في ملفاتهم.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation type="unfinished">يُرجى ذكر يوم.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation type="unfinished">فقط حيث يجيزه قانون ولم يمكن الحصول على موافقة. اسأل أولًا خبيرًا، ولا تفصح عن أكثر من اللازم، وأخبر صاحب الشأن حالما يكون آمنًا.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation type="unfinished">اكتب ما يقوله صاحب الشأن بمعناه. لا يعرف المتطوعون والمدينة شيئًا عنه.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished">إضافة إفصاح</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation type="unfinished">أُفصح بلا موافقة</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation type="unfinished">لم يُقل شيء بلا موافقة.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation type="unfinished">لم يُخبر صاحب الشأن بعد</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation type="unfinished">أُخبر صاحب الشأن في {day}</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished">إضافة شكوى</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">الشكاوى</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation type="unfinished">لا شكاوى.</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished">الرد: {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation type="unfinished">هما الآن شخص واحد؛ كل الحالات له.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already</source>
        <translation type="unfinished">قد يكون هذا شخصًا موجودًا هنا</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished">فتح تلك الحالة</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation type="unfinished">مرجح جدًّا: {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation type="unfinished">ممكن: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">ضد ذلك: {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">عاد كما كان.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished">إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">بطاقة مفتاحي</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation type="unfinished">المفاتيح والقفل…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">لغة النافذة</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation type="unfinished">أوراق أصحاب الشأن تُطبع بلغتهم.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished">كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation type="unfinished">حجم النص بالنقاط</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">متراصة</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation type="unfinished">لا يُدقَّق الإملاء: ليس على هذا الحاسوب hunspell.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation type="unfinished">كلماتي الخاصة…</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">إشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">إظهار</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">بدون</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">المظهر</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation type="unfinished">بأن مهلة تنتهي أو أن تغييرات وصلت، عندما لا تكون النافذة في المقدمة. ولا تذكر أحدًا بالاسم.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation type="unfinished">يدقق hunspell إملاء الملاحظات: {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation type="unfinished">لا يُدقَّق الإملاء: ليس لدى hunspell قاموس.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished">عرض القائمة</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">من رأى ماذا ومن غيّره</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation type="unfinished">كل تغيير، ومن رأى أو طبع أو سلّم أي حالة. قائمة الحالة الواحدة في قسمها «الموافقة والخصوصية».</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation type="unfinished">نقل الجداول…</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation type="unfinished">من برامج أخرى</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation type="unfinished">أصحاب الشأن والاستشارات والإحالات أو الدليل، من CSV وXLSX.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation type="unfinished">عن Counsel</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation type="unfinished">تراخيص كل الأجزاء…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation type="unfinished">تحديث من ذاكرة USB…</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation type="unfinished">الإصدار {version} · الترخيص EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation type="unfinished">مجلد ملف الحالات: {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation type="unfinished">يعمل بلا أي شبكة: لا يغادر شيء هذا الحاسوب إلا إذا صدّرته.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Backup is due · last one: {when}</source>
        <translation type="unfinished">حان وقت النسخ الاحتياطي · الأخيرة: {when}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">البداية</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished">حُفظت كل التغييرات {time}</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation type="unfinished">قفل وخروج</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">مساعدة وطوارئ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Demo: made-up people</source>
        <translation type="unfinished">عرض تجريبي: أشخاص مختلَقون</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">تجريبي</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform>يُقفل بعد %n دقيقة</numerusform>
            <numerusform>يُقفل بعد دقيقة</numerusform>
            <numerusform>يُقفل بعد دقيقتين</numerusform>
            <numerusform>يُقفل بعد %n دقائق</numerusform>
            <numerusform>يُقفل بعد %n دقيقة</numerusform>
            <numerusform>يُقفل بعد %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation type="unfinished">توقيع هذه الورقة بشهادة</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation type="unfinished">اختيار ملف الشهادة…</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished">عبارة مرور الشهادة</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation type="unfinished">توقيع وحفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation type="unfinished">الملف الموقَّع غير مشفر: كل من يفتح مجلده يستطيع قراءته. لا يُجلب شيء من الإنترنت؛ الوقت في التوقيع وقت هذا الحاسوب. لا تُحفظ الشهادة ولا عبارتها.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">ملف الشهادة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">الشهادات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation type="unfinished">يُرجى اختيار ملف شهادة أولًا.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">حفظ PDF الموقَّع</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">لا اقتراح</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">إضافة إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished">الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">استلام</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">الوارد</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">البت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation type="unfinished">
            <numerusform>لا حالات معروضة عليك.</numerusform>
            <numerusform>حالة معروضة عليك. هي لك حالما تقبل.</numerusform>
            <numerusform>حالتان معروضتان عليك. هما لك حالما تقبل.</numerusform>
            <numerusform>%n حالات معروضة عليك. هي لك حالما تقبل.</numerusform>
            <numerusform>%n حالة معروضة عليك. هي لك حالما تقبل.</numerusform>
            <numerusform>%n حالة معروضة عليك. هي لك حالما تقبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>لا حزم في المجلد.</numerusform>
            <numerusform>حزمة واحدة في المجلد، كاملة.</numerusform>
            <numerusform>حزمتان في المجلد، كاملتان.</numerusform>
            <numerusform>%n حزم في المجلد، كلها كاملة.</numerusform>
            <numerusform>%n حزمة في المجلد، كلها كاملة.</numerusform>
            <numerusform>%n حزمة في المجلد، كلها كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>صُدِّر. لا حزم في المجلد.</numerusform>
            <numerusform>صُدِّر. حزمة واحدة في المجلد، كاملة.</numerusform>
            <numerusform>صُدِّر. حزمتان في المجلد، كاملتان.</numerusform>
            <numerusform>صُدِّر. %n حزم في المجلد، كلها كاملة.</numerusform>
            <numerusform>صُدِّر. %n حزمة في المجلد، كلها كاملة.</numerusform>
            <numerusform>صُدِّر. %n حزمة في المجلد، كلها كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation type="unfinished">
            <numerusform>لم تنقص حزم.</numerusform>
            <numerusform>حزمة كانت قد ذهبت من المجلد أو تلفت هناك؛ هي هناك من جديد.</numerusform>
            <numerusform>حزمتان كانتا قد ذهبتا من المجلد أو تلفتا هناك؛ هما هناك من جديد.</numerusform>
            <numerusform>%n حزم كانت قد ذهبت من المجلد أو تلفت هناك؛ هي هناك من جديد.</numerusform>
            <numerusform>%n حزمة كانت قد ذهبت من المجلد أو تلفت هناك؛ هي هناك من جديد.</numerusform>
            <numerusform>%n حزمة كانت قد ذهبت من المجلد أو تلفت هناك؛ هي هناك من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation type="unfinished">
            <numerusform>لا اختلافات بين الأشخاص.</numerusform>
            <numerusform>اختلاف واحد بين الأشخاص مفتوح.</numerusform>
            <numerusform>اختلافان بين الأشخاص مفتوحان.</numerusform>
            <numerusform>%n اختلافات بين الأشخاص مفتوحة.</numerusform>
            <numerusform>%n اختلافًا بين الأشخاص مفتوحة.</numerusform>
            <numerusform>%n اختلاف بين الأشخاص مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished">لا أسئلة مفتوحة.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation type="unfinished">آخر تصدير: {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished">لم يُصدَّر شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">الترتيب حسب</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">تصاعديًا</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">تنازليًا</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation type="unfinished">بالترتيب المعتاد</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation type="unfinished">مرتّبة حسب {column}، تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation type="unfinished">مرتّبة حسب {column}، تنازليًا</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation type="unfinished">أخذ من MEIN ORDNER</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished">ما الذي يؤخذ</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation type="unfinished">لا اسم في هذا المجلد معروف في هذه الحالة. يُرجى التحقق لمن هو.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">نقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation type="unfinished">لا جديد في هذا المجلد.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation type="unfinished">موجود أصلًا في هذه الحالة: {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation type="unfinished">كتبت جهة أخرى هذا. يُرجى المرور عليه مع صاحب الشأن.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation type="unfinished">
            <numerusform>لم يؤخذ عنصر.</numerusform>
            <numerusform>أُخذ عنصر واحد.</numerusform>
            <numerusform>أُخذ عنصران.</numerusform>
            <numerusform>أُخذت %n عناصر.</numerusform>
            <numerusform>أُخذ %n عنصرًا.</numerusform>
            <numerusform>أُخذ %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation type="unfinished">مجلد: {names}
صنعه: {office}، {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">خطوة</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation type="unfinished">للدليل</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">قبول بطاقة مفتاح…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">جهاز مفقود…</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">الأشخاص والمفاتيح</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">بطاقة مفتاحي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">يصل إليه</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation type="unfinished">الأشخاص المقبولون</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation type="unfinished">سحب الثقة…</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation type="unfinished">الثقة من جديد…</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation type="unfinished">النواب…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">لا أحد بعد</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation type="unfinished">التبادل يحتاج ثقة: اقبل بطاقات مفاتيح زملائك ودعهم يقبلون بطاقتك.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation type="unfinished">دليل المنطقة</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation type="unfinished">اختر شخصًا لترى البصمة.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation type="unfinished">البصمة {fingerprint} · قُبلت في {day}</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation type="unfinished">غير موثوق لأن: {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation type="unfinished">حُفظ. يسري حالما يُوقَّع الدليل.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation type="unfinished">لم يعد جهاز {name} موثوقًا.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation type="unfinished">هل يوثق بجهاز {name} من جديد؟</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation type="unfinished">فقط إن كان مؤكدًا أن لا أحد غيره أمسكه: التصدير التالي يجلب له كل ما حُجز، ويؤخذ ما يرسله من جديد.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation type="unfinished">الثقة من جديد</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">قُبلت بطاقة مفتاح {name}.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation type="unfinished">لا شيء: غير موثوق منذ {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished">عرض القيود الأقدم</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">حالة جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished">الأيام السبعة القادمة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">لا شيء مستحق</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation type="unfinished">لا موعد ولا خطوة في الأسابيع الأربعة القادمة.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">لا حالة بعد</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation type="unfinished">يكفي اسم ولغة للبدء: «حالة جديدة» أو Ctrl+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">الاختلافات</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation type="unfinished">
            <numerusform>لم يكتب الزملاء شيئًا مختلفًا.</numerusform>
            <numerusform>كتب الزملاء شيئًا آخر في حقل واحد. يُحفظ الاثنان.</numerusform>
            <numerusform>كتب الزملاء شيئًا آخر في حقلين. يُحفظ الاثنان.</numerusform>
            <numerusform>كتب الزملاء شيئًا آخر في %n حقول. يُحفظ الاثنان.</numerusform>
            <numerusform>كتب الزملاء شيئًا آخر في %n حقلًا. يُحفظ الاثنان.</numerusform>
            <numerusform>كتب الزملاء شيئًا آخر في %n حقل. يُحفظ الاثنان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation type="unfinished">النظر في الاختلافات</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">السؤال موجَّه إليك</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation type="unfinished">
            <numerusform>لا أسئلة من المنسقية.</numerusform>
            <numerusform>تسأل المنسقية عن حقل واحد أي قيمة صحيحة.</numerusform>
            <numerusform>تسأل المنسقية عن حقلين أي قيمة صحيحة.</numerusform>
            <numerusform>تسأل المنسقية عن %n حقول أي قيمة صحيحة.</numerusform>
            <numerusform>تسأل المنسقية عن %n حقلًا أي قيمة صحيحة.</numerusform>
            <numerusform>تسأل المنسقية عن %n حقل أي قيمة صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation type="unfinished">نصف مكتوب</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished">آخر ما عُمل عليه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">استشارة</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">الشخص والأسرة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">الهدف</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">خطوة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">إحالة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">إعفاء</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">رسالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مسودة</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">تم: {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished">طباعة ورقة…</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation type="unfinished">لم يؤكد أحد أنها على الورق. بدونها تكلّف عبارة مرور منسية كل حالة في هذا الملف.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished">متأخر: {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation type="unfinished">لم تصل الحزمة مع الحالة بعد. خذ ما وصل أو تبادل مرة أخرى.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation type="unfinished">يعرض عليك {giver} حالة</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation type="unfinished">حالة معروضة</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation type="unfinished">جملتك معها</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation type="unfinished">قبول الحالة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished">رفض</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">لاحقًا</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation type="unfinished">جاء كل هذا معها</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation type="unfinished">جملة إلى {giver}؛ الرفض يحتاجها</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation type="unfinished">الحالة لك. يغادر ردك مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation type="unfinished">رُفضت. أُخرج ما جاء معها من ملفك؛ ويغادر ردك مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation type="unfinished">لماذا: {reason}. تستند إلى: {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation type="unfinished">عُرضت في {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished">ما ينبغي أن تعرفه</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation type="unfinished">المواعيد والمهل المفتوحة</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished">لا يوجد.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation type="unfinished">خلال 14 يومًا: يُرجى التأشير على كل منها. بالقبول تصبح مسؤولًا عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>لم يصل أي مستند، {size}.</numerusform>
            <numerusform>وصل مستند واحد معه، {size}.</numerusform>
            <numerusform>وصل مستندان معه، {size} إجمالًا.</numerusform>
            <numerusform>وصلت %n مستندات معه، {size} إجمالًا.</numerusform>
            <numerusform>وصل %n مستندًا معه، {size} إجمالًا.</numerusform>
            <numerusform>وصل %n مستند معه، {size} إجمالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation type="unfinished">
            <numerusform>لا يوجد هنا حتى الآن سوى الأسماء. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
            <numerusform>من مستند واحد وصل الاسم فقط حتى الآن. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
            <numerusform>من مستندين وصل الاسم فقط حتى الآن. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
            <numerusform>من %n مستندات وصل الاسم فقط حتى الآن. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
            <numerusform>من %n مستندًا وصل الاسم فقط حتى الآن. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
            <numerusform>من %n مستند وصل الاسم فقط حتى الآن. ما زال في الطريق يصل مع التبادل القادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation type="unfinished">تسليم الحالة إلى زميل</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation type="unfinished">تبقى الحالة لك حتى يقبل زميلك. تُختم لذلك الشخص وحده وتغادر مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation type="unfinished">عرض الحالة</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation type="unfinished">يجري ختم الحالة …</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation type="unfinished">لا مستشار في فريقك بعد. اقبل أولًا بطاقة مفاتيح في صفحة الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation type="unfinished">
            <numerusform>لا مواعيد قريبة.</numerusform>
            <numerusform>موعد يقع خلال 14 يومًا القادمة. على زميلك تأكيده قبل انتقال الحالة؛ وحتى ذلك أنت المسؤول.</numerusform>
            <numerusform>موعدان يقعان خلال 14 يومًا القادمة. على زميلك تأكيدهما قبل انتقال الحالة؛ وحتى ذلك أنت المسؤول.</numerusform>
            <numerusform>%n مواعيد تقع خلال 14 يومًا القادمة. على زميلك تأكيد كل منها قبل انتقال الحالة؛ وحتى ذلك أنت المسؤول.</numerusform>
            <numerusform>%n موعدًا تقع خلال 14 يومًا القادمة. على زميلك تأكيد كل منها قبل انتقال الحالة؛ وحتى ذلك أنت المسؤول.</numerusform>
            <numerusform>%n موعد تقع خلال 14 يومًا القادمة. على زميلك تأكيد كل منها قبل انتقال الحالة؛ وحتى ذلك أنت المسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation type="unfinished">كل هذا ينتقل</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>لا يذهب أي مستند، {size}.</numerusform>
            <numerusform>يذهب مستند واحد معه، {size}.</numerusform>
            <numerusform>يذهب مستندان معه، {size} إجمالًا.</numerusform>
            <numerusform>تذهب %n مستندات معه، {size} إجمالًا.</numerusform>
            <numerusform>يذهب %n مستندًا معه، {size} إجمالًا.</numerusform>
            <numerusform>يذهب %n مستند معه، {size} إجمالًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation type="unfinished">
            <numerusform>لا يذهب من المستندات سوى الاسم: المحتوى ليس على هذا الجهاز.</numerusform>
            <numerusform>من مستند واحد يذهب الاسم فقط: المحتوى ليس على هذا الجهاز.</numerusform>
            <numerusform>من مستندين يذهب الاسم فقط: المحتوى ليس على هذا الجهاز.</numerusform>
            <numerusform>من %n مستندات يذهب الاسم فقط: المحتوى ليس على هذا الجهاز.</numerusform>
            <numerusform>من %n مستندًا يذهب الاسم فقط: المحتوى ليس على هذا الجهاز.</numerusform>
            <numerusform>من %n مستند يذهب الاسم فقط: المحتوى ليس على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation type="unfinished">
            <numerusform>لا مهام للمتطوعين.</numerusform>
            <numerusform>مهمة متطوع تبقى لديك: أنهها وليعطِ زميلك جديدة.</numerusform>
            <numerusform>مهمتا متطوعين تبقيان لديك: أنههما وليعطِ زميلك جديدة.</numerusform>
            <numerusform>%n مهام متطوعين تبقى لديك: أنهها وليعطِ زميلك جديدة.</numerusform>
            <numerusform>%n مهمة متطوعين تبقى لديك: أنهها وليعطِ زميلك جديدة.</numerusform>
            <numerusform>%n مهمة متطوعين تبقى لديك: أنهها وليعطِ زميلك جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished">ما الذي ينتقل</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation type="unfinished">الفتح بهذا الحاسوب</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Open with two sheets of the organisation</source>
        <translation type="unfinished">الفتح بورقتين من المنظمة</translation>
    </message>
    <message>
        <source>Other case files of this computer</source>
        <translation type="unfinished">ملفات أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open or make another case file…</source>
        <translation type="unfinished">فتح ملف آخر أو إنشاؤه…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Emergency: erase the keys of this file…</source>
        <translation type="unfinished">طوارئ: محو مفاتيح هذا الملف…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">مساعدة (F1)</translation>
    </message>
    <message>
        <source>The case file is locked.</source>
        <translation type="unfinished">الملف مقفل.</translation>
    </message>
    <message>
        <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
        <translation type="unfinished">المتطوعون يفتحون هنا أيضاً: مع ملفهم تُظهر النافذة الوضع المبسط.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">المجلد: {folder}</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation type="unfinished">يرجى كتابة عبارة المرور.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation type="unfinished">عرض تجريبي بأشخاص مختلَقين. عبارة المرور: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished">وضع عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">مفتاح الاستعادة من الورقة المطبوعة</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation type="unfinished">وضع العبارة وفتح القفل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
        <translation type="unfinished">ثماني مجموعات من خمسة؛ لا أهمية للأحرف الكبيرة والفراغات والشرطات والأسطر. تبقى الورقة صالحة بعد ذلك.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">يرجى كتابة مفتاح الورقة.</translation>
    </message>
    <message>
        <source>Words of one sheet</source>
        <translation type="unfinished">كلمات ورقة</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation type="unfinished">كلمات ورقة أخرى</translation>
    </message>
    <message>
        <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
        <translation type="unfinished">عشرون كلمة لكل ورقة؛ تكفي الأحرف الأربعة الأولى من كل كلمة. لا أهمية للأرقام والأحرف الكبيرة والأسطر.</translation>
    </message>
    <message>
        <source>Please type the words of both sheets.</source>
        <translation type="unfinished">يرجى كتابة كلمات الورقتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation type="unfinished">تحديث من ذاكرة USB</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation type="unfinished">اختيار مجلد الذاكرة…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">إدخاله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation type="unfinished">يفحص البرنامج من وقّع التحديث وأنه أحدث وأن الإصدار الجديد يعمل على هذا الحاسوب. عندئذ فقط يُشغَّل في المرة القادمة.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation type="unfinished">يُرجى إنشاء نسخة احتياطية قبلًا. ملف الحالات الذي يفتحه إصدار أحدث يُحدَّث؛ وما كان قبلًا يُحفظ بجانبه 30 يومًا.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation type="unfinished">جارٍ فحص ما على الذاكرة…</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation type="unfinished">يُفك الإصدار الجديد ويُختبر. يستغرق دقيقة…</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation type="unfinished">مجلد الذاكرة</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation type="unfinished">تم الإيقاف. تبقى هذه النسخة هي المستخدمة.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation type="unfinished">الإصدار {version}، موقَّع وكامل. يعمل هنا الإصدار {present}.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation type="unfinished">تم. يبدأ الإصدار {version} في المرة القادمة؛ يُرجى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished">العودة إلى الإصدار {version}</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation type="unfinished">يبدأ الإصدار {version} في المرة القادمة. ملف الحالات الذي حدّثه هذا الإصدار لا يُفتح هناك إلا مما حُفظ قبلًا: انظر المساعدة عن التحديثات.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">هذا العام</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">العام الماضي</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation type="unfinished">إقرار السرية</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation type="unfinished">آخر تدريب</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation type="unfinished">يرافق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">الطريق</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation type="unfinished">التدريب والإقرار…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation type="unfinished">الاتفاق…</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">طباعة الاتفاق</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation type="unfinished">الساعات والنفقات</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation type="unfinished">مع الغرض منها</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished">لا متطوعين بعد</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation type="unfinished">اقبل بطاقة مفاتيح متطوع ضمن «الأشخاص» فيظهر هنا.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">الذهاب إلى الأشخاص</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation type="unfinished">أعداد فقط: من يرافق من مذكور في الحالات. تُحسب الساعات بعد قبول مستشار لها، ومن ملفات المنظمة نفسها التي وصلت هنا كاملة فقط: بيانات المتطوعين لا تغادرها أبدًا، لذلك لا تجلب الملفات بلا أسماء أعدادًا للمتطوعين أيضًا.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation type="unfinished">نقطة في كل سطر. يوقّع الطرفان الاتفاق المطبوع.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">الاتفاق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخصاً</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished">{count} للنظر</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation type="unfinished">مهمة لمتطوع</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation type="unfinished">شخص بلا بطاقة مفاتيح: بالكلمات</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation type="unfinished">ما اسم هذا الشخص؟</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation type="unfinished">ما اسم هذا الشخص؟ (يبقى هنا)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation type="unfinished">يُرجى كتابة اسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">حفظ الحزمة</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation type="unfinished">قراءتها كلها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation type="unfinished">لا يحصل المتطوع إلا على هذا. لا صحة ولا لجوء ولا عنوان: يكفي مكان لقاء.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation type="unfinished">هذا كل ما تحويه الحزمة</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation type="unfinished">يُرجى النظر مرة أخرى</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation type="unfinished">قد تقول هذه الكلمات أكثر مما يحتاجه المتطوع. القرار لك.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation type="unfinished">ختم الحزمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">قلتها له</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation type="unfinished">حفظ الحزمة…</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation type="unfinished">خُتمت الحزمة لـ{volunteer}. تغادر مع التبادل التالي.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">النظر فيها</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation type="unfinished">إعادتها…</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation type="unfinished">قبول وإضافة…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">تمريره</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation type="unfinished">قبول وإضافة شيء</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation type="unfinished">تبقى كلمات المتطوع كما هي. ما تضيفه لك، ويبقى لدى المستشارين ولا يُرسل.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation type="unfinished">إعادتها مع جملة</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation type="unfinished">يقرأ المتطوع الجملة بعد التبادل التالي ويمكنه كتابتها من جديد.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished">إعادتها</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation type="unfinished">هذه الحالة لدى {name} الآن. إذا مرّرتَ الموعد، يصل إلى {name} مع التبادل التالي كموعد من مواعيد الحالة.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation type="unfinished">هذه الحالة لدى {name} الآن، لذلك لا يمكن إضافة مستند هنا. يُرجى الإعادة والطلب من المتطوّع أن يعطي الورقة إلى {name}.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation type="unfinished">هذه الحالة لدى {name} الآن. ما تقبله يبقى هنا؛ يُرجى إخبار {name} بما هو مهم.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">للنظر</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">قُبل</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">أُعيدت</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation type="unfinished">الطريق {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation type="unfinished">كُتبت من جديد. قلت عن الصيغة السابقة: {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation type="unfinished">يقرأ المتطوع: {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished">ملحق: {words}</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished">إعطاء مهمة</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">المتطوعون</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation type="unfinished">لم تُعطَ مهمة بعد</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation type="unfinished">يحصل المتطوع على مهمة واحدة ولا شيء آخر من هذه الحالة.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation type="unfinished">لا متطوعين معروفين بعد</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation type="unfinished">اقبل بطاقة مفاتيح متطوع ضمن «الأشخاص»، أو أعطِ المهمة بكلمات تقولها شخصيًّا.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">الذهاب إلى الأشخاص</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation type="unfinished">متطوع</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">سُحبت</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">انتهى</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation type="unfinished">أُعطيت بالكلمات، لا رد بعد</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">أُعطيت</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">حتى {day}</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation type="unfinished">تغيير وختم من جديد</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation type="unfinished">إنهاء هذه المهمة…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished">سحبها…</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation type="unfinished">أُغلقت بالنسبة إلى {name}: يعلم ذلك الجهاز بها مع التبادل التالي.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation type="unfinished">فتح {name} هذه المهمة بالكلمات نفسها على جهاز آخر. ما يأتي من هناك لا يُؤخذ. يُرجى السؤال لمن هي.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation type="unfinished">إغلاقها بالنسبة إلى {name}</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation type="unfinished">إنهاء هذه المهمة</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation type="unfinished">يعلم المتطوع مع التبادل التالي أن المهمة انتهت، لا لماذا.</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation type="unfinished">هل تُسحب هذه الحزمة؟</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation type="unfinished">مع التبادل التالي تُغلق على جهاز المتطوع؛ وكذلك بعد يومها الأخير. ما كتبه المتطوع محفوظ ويمكن تسليمه بعد. هذا قائم على التعاون: ما قرأه أحد أو نقله لا يستطيع برنامج استرجاعه.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">سحبها</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation type="unfinished">لا تكتب الكلمات ولا ترسلها. تظهر هنا مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation type="unfinished">يوضع الملف على ذاكرة USB أو في المجلد. أول جهاز يفتحه ويجيب تكون له المهمة؛ والثاني يُرفض.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation type="unfinished">قل هذه الكلمات لـ{name} شخصيًّا</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation type="unfinished">{bits} بت: من لديه الملف ولا كلمة منه عليه أن يحاول مليارات المليارات من المرات، وكل محاولة تكلف الحاسوب نحو ثانية.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">إلى الأمام</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation type="unfinished">أسبوعي</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation type="unfinished">مع الأسماء وكلماتي</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation type="unfinished">قائمة الأسبوع</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">ملف تقويم…</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation type="unfinished">يذكر ملف التقويم النوع ورقم الحالة ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation type="unfinished">qaimat-usbu</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished">حفظ ملف التقويم</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">حُفظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation type="unfinished">هل تُمحى مفاتيح هذا الملف الآن؟</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">محو</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation type="unfinished">للمتابعة اكتب {word}</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation type="unfinished">محو المفاتيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">المجلد: {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation type="unfinished">يصبح ملف الحالات غير مقروء للجميع فورًا وإلى الأبد: عبارة المرور وورقة الاسترداد وأوراق المنظمة وهذا الحاسوب لا تفتحه هنا بعد الآن. هذا للحظة يوشك فيها أحد أن يأخذ الحاسوب.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation type="unfinished">ما يبقى مقروءًا في مكان آخر</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation type="unfinished">نسخة احتياطية بعبارة يومها أو ورقة استرداده. ما صُدِّر، لمن خُتم له. الأوراق المطبوعة والمحفوظة. من نسخ هذا المجلد قبلًا. قد يحتفظ قرص SSD بكتل قديمة مدة؛ لا ينفع ضد ذلك إلا تشفير القرص كله.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation type="unfinished">لم يُمحَ كل شيء: {files}. يُرجى حذف المجلد يدويًّا.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation type="unfinished">مُحيت المفاتيح. لا يستطيع أحد قراءة ملف الحالات هذا هنا.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation type="unfinished">بقي قيد في سلسلة المفاتيح؛ بلا ملف المفاتيح لا يفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation type="unfinished">تم الإيقاف. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">لحظة من فضلك…</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation type="unfinished">لحظة من فضلك… هذه خطوة واحدة ولا يمكن إيقافها.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>What you wrote is still here.</source>
        <translation type="unfinished">ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">حُفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation type="unfinished">يرجى اختيار شخص.</translation>
    </message>
    <message>
        <source>Saved. You can give it back now or later.</source>
        <translation type="unfinished">حُفظ. يمكنك تسليمه الآن أو لاحقاً.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">لم يكتمل</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">انتهى</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">لا أحد بعد</translation>
    </message>
    <message>
        <source>Please take in a package first.</source>
        <translation type="unfinished">يرجى استلام حزمة أولاً.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished">عمّن الكلام؟</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished">هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">عن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
        <translation type="unfinished">اكتب جملة أو جملتين. لا تكتب عن الصحة أو الدين إلا عند الضرورة.</translation>
    </message>
    <message>
        <source>What happened with {name}?</source>
        <translation type="unfinished">ماذا حدث مع {name}؟</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation type="unfinished">ماذا تريد أن تخبر؟</translation>
    </message>
    <message>
        <source>Please think about it</source>
        <translation type="unfinished">يرجى التفكير في ذلك</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ماذا حدث</translation>
    </message>
    <message>
        <source>Please choose what happened.</source>
        <translation type="unfinished">يرجى اختيار ما حدث.</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">يرجى كتابة جملة أو جملتين.</translation>
    </message>
    <message>
        <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
        <translation type="unfinished">هذا يتحدث عن: {topics}. هل هو ضروري؟ يمكنك حفظه مع ذلك.</translation>
    </message>
</context>
</TS>
