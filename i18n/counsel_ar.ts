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
2. يفتح صفحة بطاقته ويقرأ لك كلماته العشر؛ وأنت تتابع هنا.
3. إذا اختلفت كلمة واحدة فلا تقبل البطاقة: ربما بدّلها أحد في الطريق.</translation>
        </message>
        <message>
            <source>Open the other person's card file, or paste the text of their key card.</source>
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
            <source>For example: parents' evening at the school. And where it is.</source>
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
        <name>CheckFolder</name>
        <message>
            <source>Look through the folder</source>
            <translation type="unfinished">تصفّح الملف</translation>
        </message>
        <message>
            <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
            <translation type="unfinished">أشِر إلى ما هو موجود. انظر فيه مع الشخص فقط: الملف ملكه.</translation>
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
        <name>Closing</name>
        <message>
            <source>This computer's clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
            <translation type="unfinished">ساعة هذا الحاسوب متأخرة. تنتهي المهام بحسب آخر يوم شوهد هنا. يرجى ضبط التاريخ والوقت.</translation>
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
        <name>Folder</name>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished">استخدام هذا المجلد</translation>
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
        <name>Labels</name>
        <message>
            <source>A change claims to come from another device.</source>
            <translation type="unfinished">تغيير يدّعي أنه من جهاز آخر.</translation>
        </message>
        <message>
            <source>A change claims to come from another person.</source>
            <translation type="unfinished">تغيير يدّعي أنه من شخص آخر.</translation>
        </message>
        <message>
            <source>A change does not fit the fields that this program knows.</source>
            <translation type="unfinished">تغيير لا يناسب الحقول التي يعرفها هذا البرنامج.</translation>
        </message>
        <message>
            <source>A change is dated more than two days ahead. Is a clock wrong?</source>
            <translation type="unfinished">تغيير مؤرخ بأكثر من يومين في المستقبل. هل الساعة خاطئة؟</translation>
        </message>
        <message>
            <source>A finished bundle in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
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
            <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
            <translation type="unfinished">دليل آخر يناقض هذا الدليل. هل هناك منسّقان؟ يرجى الاتصال.</translation>
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
            <source>Coordinator</source>
            <translation type="unfinished">منسّق</translation>
        </message>
        <message>
            <source>Counsellor</source>
            <translation type="unfinished">مستشار</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation type="unfinished">الدرية</translation>
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished">الإنجليزية</translation>
        </message>
        <message>
            <source>Farsi</source>
            <translation type="unfinished">الفارسية</translation>
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished">الفرنسية</translation>
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
            <source>Hindi</source>
            <translation type="unfinished">الهندية</translation>
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
            <source>Kurmanji</source>
            <translation type="unfinished">الكرمانجية</translation>
        </message>
        <message>
            <source>Looked through the folder</source>
            <translation type="unfinished">تصفّحنا الملف</translation>
        </message>
        <message>
            <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
            <translation type="unfinished">الاسم أو المؤسسة أطول مما تتسع له بطاقة المفتاح (120 حرفاً على الأكثر) أو فارغ أو فيه علامات غير مرئية.</translation>
        </message>
        <message>
            <source>Outside and inside differ: somebody signed another person's content anew.</source>
            <translation type="unfinished">الخارج والداخل مختلفان: وقّع شخص محتوى غيره من جديد.</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation type="unfinished">البشتو</translation>
        </message>
        <message>
            <source>Please fill in or correct: {fields}.</source>
            <translation type="unfinished">يرجى ملء أو تصحيح: {fields}.</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished">البرتغالية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished">الروسية</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished">الصربية</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation type="unfinished">الصومالية</translation>
        </message>
        <message>
            <source>Sorani</source>
            <translation type="unfinished">السورانية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished">الإسبانية</translation>
        </message>
        <message>
            <source>That did not work. Nothing has been lost.</source>
            <translation type="unfinished">لم ينجح ذلك. لم يضع شيء.</translation>
        </message>
        <message>
            <source>The changes in the file are not readable.</source>
            <translation type="unfinished">التغييرات في الملف غير مقروءة.</translation>
        </message>
        <message>
            <source>The content is not packed in the agreed way.</source>
            <translation type="unfinished">المحتوى غير محزوم بالطريقة المتفق عليها.</translation>
        </message>
        <message>
            <source>The content of the file is damaged.</source>
            <translation type="unfinished">محتوى الملف تالف.</translation>
        </message>
        <message>
            <source>The content would unpack to an inadmissible size.</source>
            <translation type="unfinished">سيصبح المحتوى كبيراً أكثر من المسموح.</translation>
        </message>
        <message>
            <source>The device is known, but the file names another key.</source>
            <translation type="unfinished">الجهاز معروف لكن الملف يذكر مفتاحاً آخر.</translation>
        </message>
        <message>
            <source>The device is trusted no longer, and the file was made after that.</source>
            <translation type="unfinished">لم يعد الجهاز موثوقاً، وصُنع الملف بعد ذلك.</translation>
        </message>
        <message>
            <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
            <translation type="unfinished">القرص ممتلئ أو لا يمكن الكتابة عليه. لم تُحفظ الخطوة الأخيرة، وكل ما قبلها محفوظ. يرجى إخلاء مكان والحفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>The encrypted content cannot be opened; it was made wrongly.</source>
            <translation type="unfinished">لا يمكن فتح المحتوى المشفر؛ صُنع بطريقة خاطئة.</translation>
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
            <source>The file belongs to another exchange space.</source>
            <translation type="unfinished">الملف يخص مساحة تبادل أخرى.</translation>
        </message>
        <message>
            <source>The file cannot be read. Please check whether the medium is still there.</source>
            <translation type="unfinished">لا يمكن قراءة الملف. يرجى التحقق من أن وسيط التخزين ما زال موجوداً.</translation>
        </message>
        <message>
            <source>The file comes from a newer version of the program. Please update the program.</source>
            <translation type="unfinished">الملف من إصدار أحدث للبرنامج. يرجى تحديث البرنامج.</translation>
        </message>
        <message>
            <source>The file could not be evaluated.</source>
            <translation type="unfinished">تعذّر تقييم الملف.</translation>
        </message>
        <message>
            <source>The file could not be read just now. Is the stick or drive still connected?</source>
            <translation type="unfinished">تعذّرت قراءة الملف الآن. هل ما زالت الذاكرة أو المحرك موصولاً؟</translation>
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
            <source>The file is empty. Perhaps it was not copied completely yet.</source>
            <translation type="unfinished">الملف فارغ. ربما لم يُنسخ كاملاً بعد.</translation>
        </message>
        <message>
            <source>The file is in order, but it is not addressed to this device.</source>
            <translation type="unfinished">الملف سليم لكنه غير موجه إلى هذا الجهاز.</translation>
        </message>
        <message>
            <source>The file is larger than an exchange bundle may be.</source>
            <translation type="unfinished">الملف أكبر مما يُسمح به لحزمة تبادل.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
            <translation type="unfinished">الملف أكبر من {most} م.ب. يرجى مسحه بحجم أصغر أو تقسيمه.</translation>
        </message>
        <message>
            <source>The header of the file is damaged or forged.</source>
            <translation type="unfinished">رأس الملف تالف أو مزوّر.</translation>
        </message>
        <message>
            <source>The keys of this device are damaged. Please restore a backup.</source>
            <translation type="unfinished">مفاتيح هذا الجهاز تالفة. يرجى استعادة نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
            <translation type="unfinished">اسم الملف أو مجلده لا يناسب محتواه. هل أُعيدت تسميته؟</translation>
        </message>
        <message>
            <source>The number of changes is not the announced one.</source>
            <translation type="unfinished">عدد التغييرات ليس العدد المعلن.</translation>
        </message>
        <message>
            <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
            <translation type="unfinished">عبارة المرور غير صحيحة. تحقق من زر الأحرف الكبيرة ولغة لوحة المفاتيح. بورقة الاستعادة يمكن الفتح من دونها أيضاً.</translation>
        </message>
        <message>
            <source>The person did not come</source>
            <translation type="unfinished">لم يأتِ الشخص</translation>
        </message>
        <message>
            <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
            <translation type="unfinished">الصورة كبيرة جداً (أكثر من {most} مليون نقطة). يرجى تصوير الورقة مرة أخرى بدقة أصغر.</translation>
        </message>
        <message>
            <source>The photo or PDF in it does not fit its description.</source>
            <translation type="unfinished">الصورة أو ملف PDF فيه لا يناسب وصفه.</translation>
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
            <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
            <translation type="unfinished">لا يقرأ البرنامج صور HEIC أو AVIF. يرجى ضبط الهاتف على «الأكثر توافقاً» (JPEG) أو إرسال الصورة بصيغة JPEG.</translation>
        </message>
        <message>
            <source>The sender is not known here. Please accept their key card first.</source>
            <translation type="unfinished">المرسل غير معروف هنا. يرجى أولاً قبول بطاقة مفتاحه.</translation>
        </message>
        <message>
            <source>The sender may not send changes of this kind.</source>
            <translation type="unfinished">لا يحق للمرسل إرسال تغييرات من هذا النوع.</translation>
        </message>
        <message>
            <source>The signature does not hold: the file is damaged or forged.</source>
            <translation type="unfinished">التوقيع غير صحيح: الملف تالف أو مزوّر.</translation>
        </message>
        <message>
            <source>There are {count} words. No more and no fewer.</source>
            <translation type="unfinished">عدد الكلمات {count}، لا أكثر ولا أقل.</translation>
        </message>
        <message>
            <source>There is a date</source>
            <translation type="unfinished">يوجد موعد</translation>
        </message>
        <message>
            <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
            <translation type="unfinished">لم يبق مكان في مجلد التبادل. يرجى إخلاؤه أو اختيار غيره؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
        </message>
        <message>
            <source>There is nobody yet who could open the export. Please accept a key card first.</source>
            <translation type="unfinished">لا أحد بعد يستطيع فتح التصدير. يرجى أولاً قبول بطاقة مفتاح.</translation>
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
            <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
            <translation type="unfinished">هذا الملف يتبادل في مجال آخر ({space}). يرجى توضيح المجال الصحيح مع التنسيق.</translation>
        </message>
        <message>
            <source>This case file is already open in another window. Please go on there or close the other window.</source>
            <translation type="unfinished">هذا الملف مفتوح في نافذة أخرى. يرجى المتابعة هناك أو إغلاق النافذة الأخرى.</translation>
        </message>
        <message>
            <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
            <translation type="unfinished">استُعيد هذا الملف من نسخة احتياطية. قبل ختم أي جديد يجب أن يكون مجلد التبادل متاحاً مرة: يرجى توصيل الذاكرة أو المحرك ثم التسليم.</translation>
        </message>
        <message>
            <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
            <translation type="unfinished">هذا الحاسوب أبطأ من أن يفتح الملف. يرجى تبادل بطاقات المفاتيح؛ عندها لا حاجة إلى كلمات.</translation>
        </message>
        <message>
            <source>This device's keychain cannot be used. The passphrase opens the case file as ever.</source>
            <translation type="unfinished">لا يمكن استخدام سلسلة مفاتيح هذا الجهاز. عبارة المرور تفتح الملف كالعادة.</translation>
        </message>
        <message>
            <source>This directory has expired. Please ask the coordinator for a new one.</source>
            <translation type="unfinished">انتهت صلاحية هذا الدليل. يرجى طلب دليل جديد من المنسّق.</translation>
        </message>
        <message>
            <source>This file is no task or not complete. Please ask for a new one.</source>
            <translation type="unfinished">هذا الملف ليس مهمة أو أنه غير كامل. يرجى طلب ملف جديد.</translation>
        </message>
        <message>
            <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
            <translation type="unfinished">هذا ليس صورة ولا ملف PDF. يرجى تصوير الورقة واختيار الصورة.</translation>
        </message>
        <message>
            <source>This is not a complete key card. Please scan it again or copy all of it.</source>
            <translation type="unfinished">هذه ليست بطاقة مفتاح كاملة. يرجى مسحها مرة أخرى أو نسخها كاملة.</translation>
        </message>
        <message>
            <source>This is not an exchange bundle of this program.</source>
            <translation type="unfinished">هذه ليست حزمة تبادل لهذا البرنامج.</translation>
        </message>
        <message>
            <source>This is not an ordinary file (but a link, for example).</source>
            <translation type="unfinished">هذا ليس ملفاً عادياً (بل رابط مثلاً).</translation>
        </message>
        <message>
            <source>This is your own key card. Please enter the other person's card.</source>
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
            <source>This task has been opened on this device already. It is under “My people”.</source>
            <translation type="unfinished">فُتحت هذه المهمة على هذا الجهاز من قبل. تجدها تحت «أشخاصي».</translation>
        </message>
        <message>
            <source>This task has run out and cannot be opened any more.</source>
            <translation type="unfinished">انتهت هذه المهمة ولا يمكن فتحها بعد الآن.</translation>
        </message>
        <message>
            <source>This word does not occur here: {word}. Please ask again.</source>
            <translation type="unfinished">هذه الكلمة غير موجودة هنا: {word}. يرجى السؤال مرة أخرى.</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation type="unfinished">التغرينية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished">التركية</translation>
        </message>
        <message>
            <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
            <translation type="unfinished">فتح جهازان هذه المهمة. يرجى سؤال الشخص وإعطاؤها بكلمات جديدة.</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished">الأوكرانية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished">الأردية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished">الفيتنامية</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation type="unfinished">متطوع</translation>
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
            <source>Writing to the exchange folder is not allowed. Please check the stick's write protection or ask for permission; until then the changes stay stored here.</source>
            <translation type="unfinished">الكتابة في مجلد التبادل غير مسموحة. يرجى التحقق من حماية الذاكرة أو طلب الإذن؛ حتى ذلك الحين تبقى التغييرات محفوظة هنا.</translation>
        </message>
        <message>
            <source>flight and asylum</source>
            <translation type="unfinished">الهروب واللجوء</translation>
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished">الصحة</translation>
        </message>
        <message>
            <source>police and crime</source>
            <translation type="unfinished">الشرطة والجرائم</translation>
        </message>
        <message>
            <source>residence and papers</source>
            <translation type="unfinished">الإقامة والأوراق</translation>
        </message>
        <message>
            <source>stands in the case</source>
            <translation type="unfinished">مذكور في الحالة</translation>
        </message>
        <message>
            <source>violence and protection</source>
            <translation type="unfinished">العنف والحماية</translation>
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
            <translation type="unfinished">الملف</translation>
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
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished">إلغاء</translation>
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
            <translation type="unfinished">الفتح بورقتين من المؤسسة</translation>
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
