<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AcceptCard</name>
    <message>
        <source>Accept a key card</source>
        <translation type="unfinished">پذیرفتن کارت کلید</translation>
    </message>
    <message>
        <source>Text of the key card</source>
        <translation type="unfinished">متن کارت کلید</translation>
    </message>
    <message>
        <source>This card is accepted already. Accepting it again may change what the person receives.</source>
        <translation type="unfinished">این کارت قبلاً پذیرفته شده است. اگر دوباره پذیرفته شود، شاید آنچه این شخص دریافت می‌کند تغییر کند.</translation>
    </message>
    <message>
        <source>This is my coordinator: also trust everybody in their directory</source>
        <translation type="unfinished">این هماهنگ‌کنندهٔ من است: به همهٔ افراد راهنمایش هم اعتماد شود</translation>
    </message>
    <message>
        <source>Open a card file…</source>
        <translation type="unfinished">باز کردن فایل کارت…</translation>
    </message>
    <message>
        <source>What this person receives</source>
        <translation type="unfinished">این شخص چه چیزی دریافت می‌کند</translation>
    </message>
    <message>
        <source>We compared the words in person or by phone</source>
        <translation type="unfinished">واژه‌ها را حضوری یا تلفنی مقایسه کردیم</translation>
    </message>
    <message>
        <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
        <translation type="unfinished">1. با شماره‌ای که از پیش می‌شناختید به شخص تلفن کنید، یا او را ببینید.
2. او «افراد» را باز می‌کند و ده واژه‌اش را برایتان می‌خواند؛ شما اینجا دنبال کنید.
3. اگر حتی یک واژه فرق کرد، کارت را نپذیرید: شاید کسی در راه عوضش کرده باشد.</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
        <translation type="unfinished">فایل کارت شخص دیگر را باز کنید، یا متن کارت کلیدش را بچسبانید.</translation>
    </message>
    <message>
        <source>Open a card file</source>
        <translation type="unfinished">باز کردن فایل کارت</translation>
    </message>
    <message>
        <source>The same as digits: {fingerprint}</source>
        <translation type="unfinished">همان با رقم: {fingerprint}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">دریافت می‌کند</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">پذیرفتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
        <translation type="unfinished">این شخص اینجا با کلید دیگری شناخته شده است. کارت را فقط وقتی بپذیرید که خودش به شما گفته باشد دستگاه تازه‌ای دارد.</translation>
    </message>
</context>
<context>
    <name>AddDate</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation type="unfinished">ساعت، اگر می‌دانید</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation type="unfinished">موضوع چیست و کجاست</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">افزودن قرار</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it.</source>
        <translation type="unfinished">اگر نمی‌دانید، خالی بگذارید.</translation>
    </message>
    <message>
        <source>For example: parents&apos; evening at the school. And where it is.</source>
        <translation type="unfinished">مثلاً: جلسهٔ والدین در مدرسه. و کجا برگزار می‌شود.</translation>
    </message>
    <message>
        <source>When is the date of {name}?</source>
        <translation type="unfinished">قرار {name} چه روزی است؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished">چه ساعتی؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">موضوع چیست؟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Please give the day, for example 24.12.2026.</source>
        <translation type="unfinished">لطفاً روز را بنویسید، مثلاً 24.12.2026.</translation>
    </message>
    <message>
        <source>Please give the time like this: 14:30. Or leave it empty.</source>
        <translation type="unfinished">لطفاً ساعت را این‌طور بنویسید: 14:30. یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation type="unfinished">لطفاً بنویسید موضوع چیست.</translation>
    </message>
</context>
<context>
    <name>AddHours</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>What the way cost, in euros</source>
        <translation type="unfinished">هزینهٔ راه به یورو</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished">چه کار کردید</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">نوشتن ساعت‌ها</translation>
    </message>
    <message>
        <source>For example: 3,20. Leave it empty if it cost nothing.</source>
        <translation type="unfinished">مثلاً: 3,20. اگر هزینه‌ای نداشت خالی بگذارید.</translation>
    </message>
    <message>
        <source>For example: went along to the school.</source>
        <translation type="unfinished">مثلاً: همراه او به مدرسه رفتم.</translation>
    </message>
    <message>
        <source>When did you help {name}?</source>
        <translation type="unfinished">چه روزی به {name} کمک کردید؟</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished">چه مدت؟</translation>
    </message>
    <message>
        <source>What did the way cost?</source>
        <translation type="unfinished">راه چقدر هزینه داشت؟</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished">چه کار کردید؟</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">مدت</translation>
    </message>
    <message>
        <source>What the way cost</source>
        <translation type="unfinished">هزینهٔ راه</translation>
    </message>
    <message>
        <source>Please give a day that has passed.</source>
        <translation type="unfinished">لطفاً روزی را بنویسید که گذشته است.</translation>
    </message>
    <message>
        <source>Please choose how long it took.</source>
        <translation type="unfinished">لطفاً انتخاب کنید چه مدت طول کشید.</translation>
    </message>
    <message>
        <source>Please give the sum like this: 3,20</source>
        <translation type="unfinished">لطفاً مبلغ را این‌طور بنویسید: 3,20</translation>
    </message>
    <message>
        <source>Please write what you did.</source>
        <translation type="unfinished">لطفاً بنویسید چه کار کردید.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} ساعت و {minutes} دقیقه</translation>
    </message>
</context>
<context>
    <name>AddPaper</name>
    <message>
        <source>Choose a photo or PDF…</source>
        <translation type="unfinished">انتخاب عکس یا PDF…</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished">عکس</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">افزودن مدرک</translation>
    </message>
    <message>
        <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
        <translation type="unfinished">کاغذ را روی میز بگذارید و نور از کنار بتابد. از تمام صفحه عکس بگیرید. فقط صفحه نگه داشته می‌شود، نه جا و زمان عکس.</translation>
    </message>
    <message>
        <source>For example: letter from the school.</source>
        <translation type="unfinished">مثلاً: نامهٔ مدرسه.</translation>
    </message>
    <message>
        <source>Which paper of {name}?</source>
        <translation type="unfinished">کدام مدرک {name}؟</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">این چیست؟</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation type="unfinished">یک PDF</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">یک عکس</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">مدرک</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation type="unfinished">کدام عکس یا PDF؟</translation>
    </message>
    <message>
        <source>Please choose a photo or a PDF.</source>
        <translation type="unfinished">لطفاً یک عکس یا PDF انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation type="unfinished">لطفاً بنویسید این چیست.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished">شمارهٔ ارجاع روی برگهٔ پاسخ</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation type="unfinished">یافتن ارجاع</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation type="unfinished">خواندن عکس، اسکن یا فایل پاسخ…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished">چسباندن تصویر</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation type="unfinished">فایل‌ها را می‌توان اینجا هم رها کرد. خوانده می‌شوند و نگه داشته نمی‌شوند. به نامهٔ ارجاع ادارهٔ دیگر (PDF) می‌توان با فایل پاسخ داد.</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished">پاسخ به ارجاع‌ها</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation type="unfinished">عکس، اسکن یا فایل پاسخ</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation type="unfinished">عکس‌ها، اسکن‌ها و پاسخ‌ها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished">در حافظهٔ موقت تصویری نیست.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation type="unfinished">کدام ارجاع</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">ذخیرهٔ پاسخ</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">باز کردن پرونده</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">اکنون نه</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation type="unfinished">پاسخ به {reference} ذخیره شد.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation type="unfinished">فایل آنچه در زیر است پر می‌کند. هنوز چیزی ذخیره نشده.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation type="unfinished">می‌گوید از {sender} آمده است.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation type="unfinished">به نامهٔ {day} پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation type="unfinished">تا کنون: {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">نتیجه</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation type="unfinished">ذخیرهٔ فایل پاسخ…</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation type="unfinished">این نامه پاسخ می‌خواهد</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation type="unfinished">فایل شمارهٔ ارجاع را می‌نویسد و هرگز شخص را نه. لطفاً تشخیص پزشکی ننویسید. رمزگذاری نشده است: آن را همان‌گونه بفرستید که برگهٔ کاغذی را می‌فرستید.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation type="unfinished">{sender} · شمارهٔ {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation type="unfinished">ذخیرهٔ فایل پاسخ</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation type="unfinished">پاسخ در {folder} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>What you need help with</source>
        <translation type="unfinished">در چه چیزی کمک لازم دارید</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">درخواست کمک</translation>
    </message>
    <message>
        <source>In danger: 112 ambulance and fire, 110 police</source>
        <translation type="unfinished">در خطر: 112 آمبولانس و آتش‌نشانی، 110 پلیس</translation>
    </message>
    <message>
        <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
        <translation type="unfinished">هر دو شبانه‌روز رایگان‌اند. آنچه اینجا می‌نویسید فقط پس از تحویل خوانده می‌شود: اگر نمی‌تواند صبر کند، لطفاً به مشاور خود تلفن کنید.</translation>
    </message>
    <message>
        <source>One or two sentences. You need not know what would help.</source>
        <translation type="unfinished">یک یا دو جمله. لازم نیست بدانید چه چیزی کمک می‌کند.</translation>
    </message>
    <message>
        <source>What do you need help with for {name}?</source>
        <translation type="unfinished">برای {name} در چه چیزی کمک لازم دارید؟</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">لطفاً یک یا دو جمله بنویسید.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation type="unfinished">تغییرها از تاریخچهٔ فایل می‌آیند؛ دیدن، چاپ و تحویل از گزارشی که فقط بزرگ می‌شود. محتوا اینجا تکرار نمی‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation type="unfinished">خروجی جدول (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation type="unfinished">پاسخ برای مراجع…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">چاپ…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">کدام موارد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">همه</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">دیده شد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">نوشته شد</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">چاپ، ذخیره یا تحویل شد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">حذف شد</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation type="unfinished">کارهای برنامه</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">جستجو در فهرست</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation type="unfinished">نام، پرونده یا نوع سند  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">شخص</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">همه</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">دسترسی‌ها</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished">چیزی برای نمایش نیست</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation type="unfinished">هیچ موردی با این فیلترها نمی‌خواند.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">چه کسی به این پرونده دسترسی داشت</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">چه کسی چه دید و تغییر داد</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation type="unfinished">چه کسی به {case} دسترسی داشت</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">ذخیرهٔ فهرست</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">با نام {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">فهرست دسترسی</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation type="unfinished">چه کسی به پروندهٔ من دسترسی داشت؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کی</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">چه کاری شد</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">با چه</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">پشتیبان</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">اکنون پشتیبان بگیر</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">انتخاب جا…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">در حال پشتیبان‌گیری…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation type="unfinished">پشتیبان گرفته و بازخوانی شد: {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">هنوز هیچ</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation type="unfinished">هنوز جایی انتخاب نشده.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation type="unfinished">می‌رود به: {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished">خودکار</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation type="unfinished">هنگام هر قفل</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">روزی یک بار</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">هفته‌ای یک بار</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">هرگز</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">بازگرداندن پشتیبان…</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation type="unfinished">بررسی این فایل…</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation type="unfinished">خودکار، هنگام قفل شدن فایل</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation type="unfinished">از پشتیبان‌های خودکار، آخرین {daily} روز و {weekly} هفته نگه داشته می‌شود؛ دستی‌ها می‌مانند.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">تعداد</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished">نمایش به صورت میله</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">نمایش به صورت جدول</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">سپردن به</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation type="unfinished">تعیین منطقه به</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation type="unfinished">بستن به دلیل</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation type="unfinished">تغییر این پرونده‌ها</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished">هنوز چیزی تغییر نکرده.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation type="unfinished">
            <numerusform>%n پرونده تغییر می‌کند:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform>%n پرونده همان‌گونه می‌ماند:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished">پرونده‌ها دوباره مثل قبل‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n پرونده تغییر کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">لطفاً انتخاب کنید</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation type="unfinished">یک جملهٔ قابل بررسی: به چه چیزی و تا کی می‌رسیم.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">گام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">داده‌هایی که داده می‌شود</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished">افزودن مؤسسه…</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation type="unfinished">افزودن معافیت از رازداری…</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation type="unfinished">فقط آنچه اینجا علامت خورده در نامه می‌آید.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ارجاع</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">معافیت از رازداری</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation type="unfinished">برای یک گیرنده، یک هدف و اطلاعات مشخص؛ داوطلبانه و قابل پس گرفتن. با پایان دلیلش تمام می‌شود. لطفاً به زبان مراجع بلند بخوانید.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">مؤسسه</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">راهنمای نشانی‌ها مشترک است: دادهٔ مراجعان به اینجا تعلق ندارد.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">خط زمان</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">شخص و خانواده</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">نیازها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">برنامه</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">مهلت‌ها</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">مدارک</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">نامه‌ها</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">ارجاع‌ها</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation type="unfinished">رضایت و حریم خصوصی</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation type="unfinished">مهلت بعدی و گام‌ها</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">مشاورهٔ جدید</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation type="unfinished">این پرونده دیگر اینجا نیست</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation type="unfinished">شاید حذف یا با پروندهٔ دیگری یکی شده باشد.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">مهلت بعدی</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation type="unfinished">مهلت بازی نیست.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation type="unfinished">همهٔ مهلت‌ها ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">گام‌های بعدی</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation type="unfinished">گام بازی نیست.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation type="unfinished">همهٔ گام‌ها ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">افزودن گام</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation type="unfinished">محاسبهٔ مهلت‌ها…</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation type="unfinished">برای مترجم…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished">مهلتی نیست</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation type="unfinished">نامه‌ای آمده؟ حساب کنید چه کاری تا کی باید انجام شود.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation type="unfinished">محاسبه‌شده: {ours}، در تصمیم: {theirs}؛ زودتر معتبر است</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation type="unfinished">قاعده باید بررسی شود</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation type="unfinished">معافیت {number}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation type="unfinished">باز کردن پروندهٔ {who} · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation type="unfinished">در این فایل پرونده نیست: {numbers}</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation type="unfinished">نوشتن نامه دربارهٔ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز کردن</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation type="unfinished">گرفتن از MEIN ORDNER…</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished">هنوز نامه‌ای نیست</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation type="unfinished">کاغذها هر بار تازه ساخته و هرگز ذخیره نمی‌شوند.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation type="unfinished">MEIN ORDNER به صورت فایل</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">پوشه‌ها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation type="unfinished">{paper} از {day}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation type="unfinished">ارجاع، نامه: {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation type="unfinished">معافیت، فرم برای امضا: {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation type="unfinished">لطفاً ابتدا یک نامه انتخاب کنید.</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation type="unfinished">چقدر کمک لازم است؟</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation type="unfinished">0 هیچ · 1 کمی · 2 مقداری · 3 زیاد · 4 فوری. یک کلیک ذخیره می‌کند. رتبه: آنچه برای مراجع اول است.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">رتبه</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">نام‌ها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">زبان‌ها</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">خانواده</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">شخص</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">اقامت</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation type="unfinished">مدرسه و کار</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">شرایط</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation type="unfinished">یکی کردن این دو نفر</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation type="unfinished">شخص و پرونده ذخیره شد.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished">افزودن هدف</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation type="unfinished">یافتن دوره یا جا</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished">گام‌های دیگر</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">هنوز برنامه‌ای نیست</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation type="unfinished">بر سر یک هدف مهم برای شخص و یک گام نخست توافق کنید.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation type="unfinished">افزودن گام به سوی: {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished">ویرایش {what}</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation type="unfinished">بازبینی در {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation type="unfinished">هر دو در {day} امضا کردند</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished">افزودن معافیت</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation type="unfinished">معافیت‌های رازداری</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished">چه کسی چه می‌خواند</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation type="unfinished">جانشینان همان سازمان: تمام پرونده.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation type="unfinished">هماهنگ‌کنندهٔ شهر: شمارش بدون نام، متن و شماره.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation type="unfinished">داوطلبان: هر کدام یک کار، نه چیز دیگر.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation type="unfinished">یادداشت‌های محافظت‌شده هرگز چاپ نمی‌شوند مگر بخواهید.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">چه کسی به این پرونده دسترسی داشت</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation type="unfinished">چیزی برای کسی فاش نشده.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">معتبر</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation type="unfinished">امروز معتبر نیست</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation type="unfinished">داده‌شده در {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">تا {day}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished">یادداشت سریع</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation type="unfinished">نوشتن یادداشت…  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">افزودن</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">موضوع</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} دقیقه</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">دقیقه</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation type="unfinished">مشاورهٔ کوتاه ذخیره شد.</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished">افزودن ارجاع</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished">هنوز ارجاعی نیست</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation type="unfinished">ارجاع فقط داده‌هایی را می‌دهد که علامت بزنید.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation type="unfinished">پاسخ {day}</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished">نوشتن نامه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">ویرایش</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation type="unfinished">وارد کردن پاسخ</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished">فرستاده‌شده در {day}</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation type="unfinished">مراجع خودش می‌رود</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation type="unfinished">هنوز معافیتی نیست</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation type="unfinished">می‌دهد: {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation type="unfinished">پاسخ تا {day}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished">زبان: {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation type="unfinished">سپرده‌شده در {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished">بسته‌شده در {day}</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation type="unfinished">شما این پرونده را واگذار کرده‌اید؛ اکنون با {name} است. اینجا فقط می‌توان آن را خواند.</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation type="unfinished">توافق‌شده در مشاورهٔ {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation type="unfinished">علامت خورد.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished">دوباره باز شد.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">مشاوره</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation type="unfinished">پیوست مشاوره</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation type="unfinished">یادداشت محافظت‌شده</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation type="unfinished">پس از امضا تغییر کرده</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">امضاشده</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation type="unfinished">نامه · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation type="unfinished">ارجاع · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation type="unfinished">مدرک · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation type="unfinished">مدرک محافظت‌شده</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation type="unfinished">کار برای {volunteer}</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation type="unfinished">یک داوطلب</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation type="unfinished">یادداشت داوطلب · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">پرونده باز شد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">سپرده شد</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">پرونده بسته شد</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished">فیلتر</translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished">نماها</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">فیلترهای فعال</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">منطقه</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">مشاور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">خدمت</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished">نگه‌داشتن این نما…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished">حذف نما</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">برداشتن فیلتر {filter}</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished">برداشتن همه</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">جستجوی پرونده</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation type="unfinished">نام به هر خط یا واژه‌های یادداشت  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished">مهلت این هفته</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">پرونده‌های من</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">بسته</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished">قابل پاک شدن</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">کدام پرونده‌ها</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">پرونده‌ها</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">پروندهٔ جدید</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation type="unfinished">با پرونده‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished">باز کردن این پرونده</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">موضوع</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">گام بعدی</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">یافته در</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished">نگه‌داشتن این نما</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">نام نما</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">نگه‌داشتن</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation type="unfinished">
            <numerusform>با %n پروندهٔ انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished">سپردن…</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation type="unfinished">تعیین منطقه…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished">بستن…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation type="unfinished">
            <numerusform>%n در همهٔ پرونده‌ها پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation type="unfinished">حرف‌های کمتر بیشتر پیدا می‌کند. Esc کادر جستجو را خالی می‌کند.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished">پروندهٔ بازی نیست</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation type="unfinished">یک نام و یک زبان برای شروع کافی است.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation type="unfinished">پرونده‌ها پس از ادغام خروجی‌ها در صندوق ورودی اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished">اینجا پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation type="unfinished">دکمه‌های بالا پرونده‌های دیگر را نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation type="unfinished">نام با املای مشابه</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation type="unfinished">{what}، با املای مشابه</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation type="unfinished">(بدون نام)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation type="unfinished">نمای «{name}» حذف شد.</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation type="unfinished">پرونده‌های فهرست</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation type="unfinished">
            <numerusform>%n بستهٔ پوشه با این دستگاه امضا شده، اما نه با این نسخهٔ برنامه. نسخهٔ دومی هست. یکی از آن‌ها کلیدهای خودش را لازم دارد تا معلوم شود چه کم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation type="unfinished">کلیدهای جدید برای این نسخه…</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation type="unfinished">درخواست دوبارهٔ همه چیز</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation type="unfinished">خروجی بعدی از {name} می‌خواهد همه چیز را دوباره بفرستد.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation type="unfinished">کلیدهای جدید برای این نسخه؟</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation type="unfinished">این نسخه دستگاهی مستقل می‌شود. اینجا چیزی گم نمی‌شود. همکارانتان باید کارت کلید جدیدتان را بپذیرند تا آنچه از این پس می‌فرستید بخوانند. آنچه در نسخهٔ دیگر نوشته شد فقط از راه آنان به شما می‌رسد.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished">ساختن کلیدهای جدید</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation type="unfinished">کلیدهای جدید ساخته شد. لطفاً کارت کلید جدیدتان را به همه نشان دهید.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">کارت کلید</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">نگاه به پوشه</translation>
    </message>
    <message>
        <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
        <translation type="unfinished">آنچه هست را علامت بزنید. فقط همراه خود شخص نگاه کنید: پوشه مال اوست.</translation>
    </message>
    <message>
        <source>Which papers has {name} got?</source>
        <translation type="unfinished">{name} کدام مدارک را دارد؟</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation type="unfinished">هست</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation type="unfinished">نیست</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation type="unfinished">بخش‌هایی از فایل پرونده خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation type="unfinished">تنظیمات، «بررسی این فایل» بیشتر می‌گوید.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation type="unfinished">ساعت این رایانه عقب است. کارها بر اساس آخرین روزی که اینجا دیده شده پایان می‌یابند. لطفاً تاریخ و ساعت را درست کنید.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">افزودن…</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">برداشتن {entry}</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation type="unfinished">چه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">افزودن گام</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation type="unfinished">گام {number}: چه</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation type="unfinished">گام {number}: چه کسی</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation type="unfinished">گام {number}: تا کی</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation type="unfinished">برداشتن گام {number}</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">گام‌های بعدی</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">واقعیت‌ها</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation type="unfinished">محافظت‌شده: فقط به خواست شما چاپ می‌شود و بیرون از سازمان کسی بیش از این نمی‌فهمد که مشاوره‌ای انجام شده است. جانشین شما این را هم می‌خواند.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation type="unfinished">عادی. برای سلامت، خشونت، باور یا سرگذشت فرار «محافظت‌شده» را انتخاب کنید. جانشین شما هر دو را می‌خواند.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation type="unfinished">گزارش یا برگهٔ مراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation type="unfinished">به راهنما</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation type="unfinished">مشاوره حذف شد.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">مشاورهٔ جدید</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation type="unfinished">مشاورهٔ {day}</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation type="unfinished">مشاوره ذخیره شد.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished">گام حذف شد.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">امضا</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation type="unfinished">نوشتن پیوست</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation type="unfinished">پیوست مشاورهٔ {day}.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished">امضاشده در {day}</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation type="unfinished">این‌ها واژه‌های امضاشده نیستند: ادغامی واژه‌های دیگری آورد. تاریخچه هر دو را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation type="unfinished">همان‌گونه می‌ماند؛ می‌توان پیوستی افزود.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation type="unfinished">این مشاوره امضا شود؟</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation type="unfinished">پس از آن هیچ‌کس نمی‌تواند آن را تغییر دهد یا حذف کند، شما هم نه. اصلاح‌ها و افزوده‌ها در پیوست نوشته می‌شوند.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">مشکلی پیش آمد</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation type="unfinished">مشکلی در برنامه پیش آمد. آنچه نوشتید نگه داشته شد.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation type="unfinished">جزئیات بدون هیچ دادهٔ مراجع برای نگه‌دارندگان برنامه ذخیره شد:
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished">ادامهٔ کار</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation type="unfinished">قفل و آغاز دوباره</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished">روز.ماه.سال</translation>
    </message>
    <message>
        <source>Choose {field} in the calendar</source>
        <translation type="unfinished">انتخاب {field} در تقویم</translation>
    </message>
    <message>
        <source>In our calendar: {day}</source>
        <translation type="unfinished">در تقویم ما: {day}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished">ماه قبل</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished">ماه بعد</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">فردا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">دیروز</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n روز دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n روز گذشته از موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation type="unfinished">محاسبهٔ مهلت‌ها</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">چه اتفاقی افتاده</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">چگونه رسید</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation type="unfinished">تاریخ ثبت درخواست پناهندگی</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation type="unfinished">تاریخ ورود به آلمان</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation type="unfinished">نگه‌داشتن انتخاب‌شده‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">این تاریخ نیست. روز.ماه.سال بنویسید.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation type="unfinished">تاریخ مستند را وارد کنید: هرگز تاریخ حدسی نه.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation type="unfinished">اینکه کدام قانون معتبر است به روز ثبت درخواست پناهندگی بستگی دارد.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation type="unfinished">در {day} ابلاغ‌شده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation type="unfinished">این مشاورهٔ حقوقی نیست. تاریخ در راهنمای خود تصمیم معتبر است؛ لطفاً با وکیل یا مشاورهٔ روند پناهندگی بررسی کنید.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation type="unfinished">بعضی قاعده‌ها نیستند چون فایلشان آسیب دیده:</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">تاریخ ذکرشده در تصمیم</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">باید بررسی شود</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation type="unfinished">{basis} · منبع: {source} · بررسی‌شده در {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation type="unfinished">تصمیم روز را نوشته: لطفاً در زیر وارد کنید.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation type="unfinished">{earlier} معتبر است، روز زودتر (دیگری: {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation type="unfinished">{day} آخر هفته یا تعطیل است: روز کاری بعد.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation type="unfinished">{day} آخر هفته یا تعطیل است: برای اطمینان روز کاری قبل.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation type="unfinished">روز ابلاغ در آخر هفته یا تعطیلی است. بعضی دادگاه‌ها آن را جابه‌جا می‌کنند: آنگاه {day} می‌شد. به روز زودتر تکیه کنید.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation type="unfinished">جانشینان {name}</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">جانشینان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation type="unfinished">هنوز کس دیگری از این سازمان نیست.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation type="unfinished">جانشینان تمام پرونده‌ها را با نام و یادداشت می‌گیرند. این فقط درون یک سازمان مجاز است (§ 203 StGB). دیگران بدون نام و متن می‌گیرند.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation type="unfinished">برای همه معتبر است همین که فهرست امضا و فرستاده شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished">تفاوت‌ها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">فیلد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">پرسش</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">تصمیم بعداً</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">این بماند</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">پرسیدن از مشاوران</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation type="unfinished">کنار گذاشتن پرسش</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation type="unfinished">چیزی گم نمی‌شود: مقدار دیگر در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">تفاوت بازی نیست</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation type="unfinished">وقتی دو نفر بی‌خبر از هم یک فیلد را تغییر دهند، هر دو مقدار اینجا می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>%n تفاوت برای تصمیم</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">کسی که اینجا ناشناس است</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation type="unfinished">{person}، {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation type="unfinished">اکنون این مقدار نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation type="unfinished">باز می‌ماند؛ هر دو مقدار نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation type="unfinished">پرسش با تبادل بعدی به {people} می‌رود.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation type="unfinished">ثبت شد. پاسخ شما با تبادل بعدی برمی‌گردد.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">ماند. مقدار دیگر در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation type="unfinished">یا با جمله‌ای پاسخ دهید</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">پاسخ</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation type="unfinished">جمله به کسانی می‌رود که تمام پرونده را دارند. هماهنگی بدون نام فقط می‌داند که پاسخ دادید.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">از شما پرسیده‌اند</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">پاسخ داده شد</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">پرسیده شد</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation type="unfinished">{person} می‌پرسد کدام مقدار درست است.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation type="unfinished">{people}: پرسیده شد کدام مقدار درست است.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation type="unfinished">{person} مقداری انتخاب کرد.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation type="unfinished">{person} با جمله‌ای پاسخ داد که برای این فایل نیست.</translation>
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
        <translation type="unfinished">بخش راهنمای نشانی‌ها</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">مؤسسه‌ها</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">دوره‌ها</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">آموزش و کار</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished">جستجو در راهنما</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation type="unfinished">نام، نوع، ارائه‌دهنده یا شهر  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">راهنمای نشانی‌ها</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished">مورد جدید</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation type="unfinished">امروز هم درست است</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished">ذخیره به صورت جدول…</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation type="unfinished">ذخیره به صورت HSDS…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished">وارد کردن…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">هنوز چیزی اینجا نیست</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation type="unfinished">آنچه می‌افزایید با خروجی بعدی به همکارانتان می‌رسد.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation type="unfinished">جدول کجا برود؟</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation type="unfinished">راهنما کجا برود؟</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation type="unfinished">ذخیره شد. همه می‌توانند فایل را بخوانند؛ دادهٔ مراجع ندارد.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">راهنمای نشانی‌ها مشترک است: دادهٔ مراجعان به اینجا تعلق ندارد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">نوع</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation type="unfinished">ارائه‌دهنده یا تماس</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">جاهای خالی</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">آغاز</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">بررسی‌شده</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">هرگز</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished">بررسی دوباره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">بررسی این فایل</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished">نگاه به همه چیز…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">تعمیر</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation type="unfinished">متوقف شد. پرونده تا پایان بررسی نشد.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation type="unfinished">تعمیر شد؛ چیزی دور ریخته نشد.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished">درست</translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished">لطفاً نگاه کنید</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">نادرست</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">مدرک</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">ذخیرهٔ نسخه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished">تمام تصویر</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation type="unfinished">این نوع مدرک اینجا نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation type="unfinished">نسخهٔ ذخیره‌شده در برنامهٔ اداری این رایانه باز می‌شود.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">افزودن مدرک…</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation type="unfinished">عکس‌ها و کاغذها را اینجا رها کنید. رمزگذاری‌شده نگه داشته می‌شوند، بدون جای عکس یا اسکریپت PDF. اصل‌ها سر جایشان می‌مانند.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">افزودن مدرک</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation type="unfinished">عکس‌ها و مدارک</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">همهٔ فایل‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation type="unfinished">
            <numerusform>در حال افزودن %n مدرک…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation type="unfinished">نام این مدرک چیست؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">تغییر نام</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation type="unfinished">این مدرک برای همیشه حذف شود؟</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation type="unfinished">{what} از فایل پرونده پاک می‌شود و بازگرداندنی نیست. در پشتیبان‌ها تا جایگزینی‌شان می‌ماند.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">حذف همیشگی</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished">هنوز مدرکی نیست</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation type="unfinished">عکس، اسکن، PDF، متن و فایل اداری تا 50 مگابایت.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation type="unfinished">
            <numerusform>%n مدرک افزوده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation type="unfinished">نسخهٔ خوانا ذخیره شود؟</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation type="unfinished">نسخه به «{folder}» می‌رود. هر که بتواند آن پوشه را باز کند می‌تواند بخواندش، و با پاک شدن این مدرک یا پرونده همان‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">ذخیرهٔ نسخه</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">نسخه ذخیره شد.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation type="unfinished">مدرک‌های دیگری در حال افزوده شدن هستند. لطفاً پس از آن دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation type="unfinished">چیزی افزوده نشد: این پرونده را اینجا فقط می‌توان خواند.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">محافظت‌شده</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation type="unfinished">روی دستگاه دیگر</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation type="unfinished">ذخیرهٔ نسخه‌ای از {what}…</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation type="unfinished">تغییر نام {what}</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation type="unfinished">{what} دیگر محافظت نشود</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation type="unfinished">محافظت از {what}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished">حذف {what}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation type="unfinished">بعلاوه و منها بزرگ‌نمایی می‌کند، 0 همه را نشان می‌دهد</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">دور ریختن پیش‌نویس</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished">پیش‌نویس {time} بازگردانده شد</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished">پیش‌نویس دور ریخته شد.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished">پیش‌نویس ذخیره شد {time}</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation type="unfinished">این روی این رایانه نیست. لطفاً اول آن را اینجا ذخیره کنید و بعد رها کنید.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation type="unfinished">این‌ها یکی‌یکی گرفته می‌شوند. لطفاً فقط یکی را رها کنید.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished">{names} و بیشتر</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation type="unfinished">این به کدام پرونده تعلق دارد؟</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation type="unfinished">میان مدارک پرونده نگهداری می‌شود: {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation type="unfinished">«{name}» دیگر آنجا نیست. لطفاً ببینید که فلش هنوز وصل است یا نه.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation type="unfinished">این نه بسته است و نه عکس. لطفاً از کسی که آن را به شما داده بپرسید.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation type="unfinished">عکس‌ها و مدارک را کسی اضافه می‌کند که به آن شخص مشاوره می‌دهد.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation type="unfinished">در پوشهٔ «{name}» نه بسته‌ای هست و نه به‌روزرسانی. لطفاً پرونده‌های درون آن را رها کنید.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation type="unfinished">Counsel نمی‌داند با «{name}» چه کند. پوشه‌های بسته‌ها، جدول‌ها (CSV، XLSX)، مدارک یک پرونده، کارت‌های کلید، تنظیمات و به‌روزرسانی‌ها را می‌گیرد.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation type="unfinished">این بسته بیرون از پوشهٔ خودش است. لطفاً کل پوشه یا فلش را رها کنید.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation type="unfinished">«{name}» خوانده نمی‌شود. لطفاً ببینید که اجازهٔ باز کردن آن را دارید یا نه.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation type="unfinished">این‌ها چیزهایی از انواع مختلف‌اند. لطفاً هر بار یک نوع را رها کنید.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation type="unfinished">نتیجه: {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation type="unfinished">سرانجام هر هدف</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation type="unfinished">سکوت موفقیت نیست: هدفی که کسی درباره‌اش خبر نداده باز می‌ماند.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation type="unfinished">سپس از {day} می‌تواند پاک شود.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">بستن پرونده</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation type="unfinished">چیزی گم نمی‌شود: پروندهٔ بسته را می‌توان خواند و دوباره باز کرد.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation type="unfinished">در سازمان خودتان موافقت مراجع کافی است. سازمان دیگر بدون معافیت چیزی نمی‌داند. گزارش بعد چاپ می‌شود؛ مراجع اول می‌بیند.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation type="unfinished">پایان پرونده</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">بستن پرونده…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">باز کردن دوباره</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished">سپردن آن…</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation type="unfinished">به یک همکار…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished">پس گرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">فرستادن دوباره</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished">پاسخ به پیشنهاد…</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">گزارش سپردن</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished">پرونده باز است.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation type="unfinished">بسته‌شده در {day}: {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation type="unfinished">پیشنهاد شد. با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation type="unfinished">پس گرفته شد. همکارتان با تبادل بعدی باخبر می‌شود؛ پذیرشی که در راه است به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation type="unfinished">با هر چه از آن پس نوشته شد از نو مهر شد. با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">پرونده بسته شد.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation type="unfinished">در {day} به {name} سپرده شد، پذیرفته در {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation type="unfinished">از {name} گرفته شد، پیشنهاد {day}، پذیرفته در {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">در {day} به {name} پیشنهاد شد، رد در {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">{name} در {day} پیشنهاد کرد، رد در {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">در {day} به {name} پیشنهاد شد، پس‌گرفته در {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">{name} در {day} پیشنهاد کرد، پس‌گرفته در {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation type="unfinished">در {day} به {name} پیشنهاد شد. تا پاسخ بیاید پرونده از شماست.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation type="unfinished">{name} در {day} پیشنهاد کرد. تا نپذیرید از شما نیست.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation type="unfinished">سپرده‌شده در {day}: از {before} به {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation type="unfinished">مراجع در {day} موافقت کرد</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished">پاک کردن پرونده</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">پاک کردن همیشگی</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation type="unfinished">جایگزینی پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation type="unfinished">پاک کردن همیشگی یک پرونده</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished">در حال پاک کردن…</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation type="unfinished">در حال جایگزینی پشتیبان‌ها…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">آنچه می‌رود</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">آنچه می‌ماند</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation type="unfinished">کجا هنوز نسخه هست</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation type="unfinished">برای تأیید، شمارهٔ پرونده {number} را بنویسید:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation type="unfinished">
            <numerusform>%n سند پاک شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation type="unfinished">برای نوشتن دوبارهٔ فایل جا نبود: شاید اثرهایی در فایل رمزگذاری‌شده مانده باشد. لطفاً جا باز کنید؛ پاک کردن بعدی آن‌ها را هم برمی‌دارد.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation type="unfinished">{names} با خروجی بعدی شما پرونده را از دست می‌دهند. لطفاً زود خروجی بگیرید.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation type="unfinished">
            <numerusform>%n پشتیبان قدیمی‌تر هنوز پرونده را دارد. یکی تازه می‌تواند جایشان را بگیرد: اول گرفته و بررسی می‌شود، سپس قدیمی‌ها برداشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">پاک شد</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>پشتیبان تازه گرفته و بررسی شد؛ %n قدیمی برداشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation type="unfinished">برداشته نشد، لطفاً با دست انجام دهید: {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation type="unfinished">این پرونده باید تا {day} ({why}) نگه داشته شود و پاک نمی‌شود. اگر دلیل از میان رفته، اول آن را بردارید.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation type="unfinished">پرونده هنوز بسته نشده. اکنون فقط به خواست مراجع پاکش کنید یا اگر هرگز نباید نگه داشته می‌شد.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation type="unfinished">مدت نگه‌داری تازه در {day} تمام می‌شود. اکنون فقط به خواست مراجع یا به دلیل خوب دیگری پاکش کنید.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation type="unfinished">مدارک با محتوایشان، حدود {size} مگابایت</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>%n پیش‌نویس</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation type="unfinished">همهٔ نسخه‌های پیشین و هر واژهٔ آن در جستجو</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation type="unfinished">
            <numerusform>%n وضعیت این فایل پرونده‌ها از پیش از بازگردانی: {names}. کامل پاک می‌شود، چون نمی‌توان یک پرونده را از آن بیرون آورد.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation type="unfinished">اینکه سندهایی با این شناسه‌های تصادفی بوده و پاک شده‌اند، تا هیچ تبادلی بازشان نگرداند؛ چه کسی و کی به آن‌ها دسترسی داشت</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation type="unfinished">آنچه دیگران در پروندهٔ خود دربارهٔ این شخص گفته‌اند</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation type="unfinished">داده‌های شخص: پروندهٔ دیگری دربارهٔ همین شخص است</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation type="unfinished">
            <numerusform>%n پشتیبان: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation type="unfinished">جای پشتیبان‌ها اکنون در دسترس نیست؛ پشتیبان‌های قدیمی پرونده را دارند</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation type="unfinished">پشتیبان‌هایی که با دست جای دیگر کپی شده‌اند: برنامه از هیچ‌کدام خبر ندارد</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation type="unfinished">نزد {names} که خروجی گرفته‌اند: آنجا پاک می‌شود وقتی خروجی شما را بگیرند</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation type="unfinished">بسته‌های مهرشده در پوشهٔ تبادل که فقط گیرندگانشان باز می‌کنند</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation type="unfinished">
            <numerusform>%n کاغذ چاپ یا ذخیره‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation type="unfinished">مدت‌های نگه‌داری</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation type="unfinished">هیچ قانونی برای مشاوره یک مدت تعیین نکرده. سازمانتان می‌تواند مدت دیگری بگذارد؛ لطفاً با مسئول حفاظت داده توافق کنید.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation type="unfinished">{rule}، به سال</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation type="unfinished">این پرونده چه مدت نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation type="unfinished">باید نگه داشته شود…</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation type="unfinished">تغییر مدت‌ها…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished">پاک کردن این پرونده…</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation type="unfinished">باید نگه داشته شود</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation type="unfinished">برای دعوایی در دادگاه یا ادعایی: تا آن روز کسی نمی‌تواند پرونده را پاک کند. بدون تاریخ چیزی مانع نیست.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation type="unfinished">باید تا {day} نگه داشته شود: {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation type="unfinished">مدت از بستن پرونده آغاز می‌شود.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation type="unfinished">از {day} می‌تواند و باید پاک شود.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation type="unfinished">از {day} می‌تواند پاک شود.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation type="unfinished">برای این پرونده قاعده‌ای نیست.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation type="unfinished">
            <numerusform>{rule}: %n سال، به تعیین سازمان شما.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished">بررسی‌شده در {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">باید بررسی شود</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">یافتن هر چیز</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation type="unfinished">نام به هر خط، شماره، صفحه، فرمان</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation type="unfinished">نامی به هر خط، یا یک شماره</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">آنچه پیدا شد</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation type="unfinished">چیزی با این نام نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>%n پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">صفحه‌ها</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">فرمان‌ها</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished">آخرین بازشده‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation type="unfinished">در پرونده‌ها</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">مؤسسه‌ها</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">گروه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">یافتن</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation type="unfinished">قفل دوباره</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">بازگرداندن پشتیبان…</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation type="unfinished">ادامه و یادداشت آن</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation type="unfinished">این فایل پرونده آن‌گونه که رها شد نیست</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation type="unfinished">شاید دلیلی بی‌خطر باشد: کسی حالت قدیمی‌تر پوشه را بازگرداند، همگام‌سازی یا تعمیر دیسک کار کرد، یا برق رفت. شاید هم کسی فایل را عمداً تغییر داده.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation type="unfinished">وقتی دلیل معلوم است. چیزی دور ریخته نمی‌شود؛ اینکه ادامه دادید در فهرست دسترسی می‌ماند.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation type="unfinished">وقتی پشتیبانی بیشتر دارد. اول می‌بینید چه می‌شود، و فایل‌های کنونی نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation type="unfinished">وقتی می‌خواهید اول از کسی بپرسید. چیزی تغییر نکرد؛ پرسش دوباره می‌آید.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished">گام‌های نخست</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished">آغاز کار</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">پوشهٔ فایل پرونده</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation type="unfinished">پوشه برای فایل پرونده</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation type="unfinished">فایل پرونده ساخته می‌شود…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation type="unfinished">نمایش ساخته می‌شود…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">نام شما</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation type="unfinished">فضای تبادل</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">شما</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation type="unfinished">همهٔ کسانی که با شما تبادل می‌کنند همین واژه را به کار می‌برند: حروف کوچک، رقم و خط تیره.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation type="unfinished">سازمان، برای سربرگ</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation type="unfinished">فایل پرونده اینجا خواهد بود: {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">لطفاً پر کنید.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation type="unfinished">پنج تا 64 حرف کوچک (a–z)، رقم و خط تیره، بدون خط تیره در دو سر.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation type="unfinished">برای پنجره. کاغذهای مراجعان به زبان خودشان است. همیشه در تنظیمات قابل تغییر است.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation type="unfinished">من به مردم مشاوره می‌دهم</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation type="unfinished">فایل پروندهٔ جدید برای مشاور</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation type="unfinished">من هماهنگ می‌کنم</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation type="unfinished">فایل جدیدی که خروجی دیگران را یکی می‌کند</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation type="unfinished">من داوطلبم</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation type="unfinished">فایل جدید با پنجرهٔ ساده و کوچک‌شده</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation type="unfinished">می‌خواهم نگاهی بیندازم</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation type="unfinished">نمایش با آدم‌های ساختگی</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation type="unfinished">فایل پرونده دارم</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation type="unfinished">پوشه‌اش را باز کن، روی فلش هم</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">چه می‌خواهید بکنید؟</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished">لطفاً یکی از پنج مورد را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">عبارت عبور انتخاب کنید</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation type="unfinished">فایل پرونده را رمز می‌کند و هر بار پرسیده می‌شود. هیچ‌کس نمی‌تواند آن را ببیند یا بازنشانی کند؛ برای وقتی که فراموشش کنید، برگهٔ بازیابی در گام بعد هست.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">چاپ برگه…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished">چاپ کردم یا نوشتم</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">کلید بازیابی</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی شما</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation type="unfinished">با این کلید اگر عبارت عبور را فراموش کنید فایل را باز می‌کنید. فقط همین بار نشان داده و جایی ذخیره نمی‌شود. برگه را در جای قفل‌دار دور از رایانه نگه دارید؛ عکس نگیرید.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation type="unfinished">لطفاً برگه را چاپ کنید یا کلید را بنویسید، سپس کادر را علامت بزنید.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation type="unfinished">انتخاب پوشه یا فلش…</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">پشتیبان‌ها کجا بروند؟</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation type="unfinished">پشتیبان مانند فایل پرونده رمز شده و با همان عبارت باز می‌شود. بهترین، فلشی است در اتاقی دیگر: دیسکی که خراب شود همه چیز را با خود می‌برد.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation type="unfinished">بعداً هم در تنظیمات می‌توانید تصمیم بگیرید. لطفاً تمام دیسک این رایانه را هم رمز کنید (BitLocker، FileVault، LUKS): کاغذهای چاپی و برنامه‌های دیگر اثرهایی می‌گذارند که Counsel نمی‌تواند محافظت کند.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation type="unfinished">پشتیبان‌ها می‌روند به: {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation type="unfinished">عبارت عبور نمایش</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation type="unfinished">همهٔ آدم‌های نمایش ساختگی‌اند و عبارتش راز نیست: لطفاً چیز واقعی در آن ننویسید.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation type="unfinished">نمایش آماده است</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished">فایل پرونده آماده است</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation type="unfinished">آنچه می‌نویسید در هر مکث نگه داشته می‌شود. پنجره پس از ده دقیقه بدون کلید یا ماوس قفل می‌شود؛ Ctrl+L بی‌درنگ قفل می‌کند.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دوره‌ها و جاها</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished">چه چیزی جسته می‌شود</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">دوره‌ها</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">آموزش و کار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">نوع</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation type="unfinished">ثبت به عنوان نیاز بی‌پاسخ</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">بازگشت به پرونده</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation type="unfinished">از این نوع چیزی در راهنما نیست</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation type="unfinished">به عنوان نیاز بی‌پاسخ ثبت کنید: منطقه با آنچه کم است برنامه می‌ریزد.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">می‌خورد</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished">اول بپرسید</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">نمی‌خورد</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">از {day}</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">باید بررسی شود</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation type="unfinished">ثبت شد. بدون نام به منطقه می‌رود.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">جست‌وجو در:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">نوع پرونده:</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished">استفاده از این پوشه</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">پوشه:</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation type="unfinished">عکس‌ها و PDF</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">همین را بردار</translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message>
        <source>Another folder or stick…</source>
        <translation type="unfinished">پوشه یا فلش دیگر…</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation type="unfinished">کدام پوشه یا فلش؟</translation>
    </message>
    <message>
        <source>Please accept the key card of your counsellor first (“Key card”).</source>
        <translation type="unfinished">لطفاً نخست کارت کلید مشاور خود را بپذیرید («کارت کلید»).</translation>
    </message>
    <message>
        <source>There is nothing to give back now.</source>
        <translation type="unfinished">اکنون چیزی برای تحویل نیست.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">پوشه: {folder}</translation>
    </message>
    <message>
        <source>Only these people can read it: {names}</source>
        <translation type="unfinished">فقط این افراد می‌توانند آن را بخوانند: {names}</translation>
    </message>
    <message>
        <source>Give your work back?</source>
        <translation type="unfinished">کارتان را تحویل می‌دهید؟</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">تحویل دادن</translation>
    </message>
    <message>
        <source>Your work is in the folder. Thank you!</source>
        <translation type="unfinished">کار شما در پوشه است. سپاسگزاریم!</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished">از: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">دریافت</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation type="unfinished">
            <numerusform>%n بسته دریافت شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">نگاه دوباره</translation>
    </message>
    <message>
        <source>There is nothing new for you in this folder.</source>
        <translation type="unfinished">در این پوشه چیز تازه‌ای برای شما نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n بسته دریافت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which words were you told?</source>
        <translation type="unfinished">چه واژه‌هایی به شما گفته شد؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز کردن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">اکنون نه</translation>
    </message>
    <message>
        <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
        <translation type="unfinished">کاری برای شما هست که با هشت واژه باز می‌شود. آن‌ها را یکی پس از دیگری بنویسید، همان‌طور که مشاور به شما گفته است. باز کردن چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation type="unfinished">بسته باز می‌شود…</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished">بخش صفحه</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">رویدادهای گروهی</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">پروژه‌ها</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation type="unfinished">هنوز رویداد گروهی نیست</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation type="unfinished">روز باز یا شب آگاهی: سرها را بشمارید، نام کسی را نبرید.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished">هنوز پروژه‌ای نیست</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation type="unfinished">پروژه شریک، آغاز و مراجعانی دارد که شرکت می‌کنند.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation type="unfinished">گروه‌ها و پروژه‌ها</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation type="unfinished">رویداد گروهی جدید</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished">پروژهٔ جدید</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation type="unfinished">
            <numerusform>%n سر در این سال. سر شخص نیست: هر که دو بار آمد دو بار شمرده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation type="unfinished">سرها شمرده می‌شوند و نام کسی برده نمی‌شود: در عنوان و یادداشت هم نه.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">نوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">جا</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">سرها</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">منطقه</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation type="unfinished">شرکت‌کنندگان بعد از پرونده‌های باز افزوده می‌شوند. مرز سن راهنماست و کسی را بیرون نمی‌گذارد.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">افزودن کسی</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation type="unfinished">پروندهٔ یک همکار</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation type="unfinished">بیرون از مرز سن</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation type="unfinished">
            <numerusform>%n نفر شرکت کردند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation type="unfinished">
            <numerusform>%n نفر آزمون را گذراندند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform>%n قرارداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation type="unfinished">
            <numerusform>%n نفر هنوز آنجا هستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation type="unfinished">یک سال پس از آغاز می‌توان گفت آیا کار می‌کند.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation type="unfinished">سال نخست در {day} تمام شد: اکنون می‌توان ارقام را سنجید.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation type="unfinished">برای سخن از موفقیت یا شکست زود است: سال نخست در {day} تمام می‌شود.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation type="unfinished">سن {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n جا</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">از {day}</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation type="unfinished">آزمون قبول</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation type="unfinished">آزمون در {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">رفت در {day}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">بپرسید</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation type="unfinished">در نامه بجویید</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">توضیح دهید</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">توافق کنید</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">گام‌های بعدی</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation type="unfinished">مهلت‌هایی برای محاسبه</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished">ارجاع به</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation type="unfinished">کاغذها، پس از ذخیره</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">بهتر است نه</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation type="unfinished">راهنما برای</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation type="unfinished">خواندن نامه…</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">باید بررسی شود</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation type="unfinished">از سازمان شما</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">منابع: {sources} · بررسی‌شده در {day}. مشاورهٔ حقوقی نیست.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation type="unfinished">هر چه ذخیره شده</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished">چاپ برای مراجع</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation type="unfinished">ذخیره به صورت بایگانی…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished">ذخیره به صورت JSON…</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation type="unfinished">اصلاح نام یا تاریخ تولد…</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation type="unfinished">چاپ برای مراجع است (مادهٔ 15 GDPR): به آلمانی و در صورت نیاز انگلیسی؛ خویشان و دیگران پوشانده می‌شوند.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation type="unfinished">بایگانی و JSON همه چیز را دارند، یادداشت‌های محافظت‌شده را هم، برای مشاورهٔ دیگری که مراجع موافقت کرده.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation type="unfinished">اصلاح نام یا تاریخ تولد</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation type="unfinished">آنچه پیش‌تر بود با دلیلش نگه داشته می‌شود (مادهٔ 16 GDPR).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation type="unfinished">تمام پرونده خوانا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation type="unfinished">هر که به فایل برسد همه را می‌خواند: نام‌ها، وضعیت، یادداشت‌ها، مدارک. جایش فلش رمزگذاری‌شده است، نه ایمیل، ابر یا پوشهٔ مشترک. پس از رسیدن حذفش کنید. ذخیره در فهرست دسترسی ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">انتخاب جا…</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished">فایل کجا برود؟</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation type="unfinished">خوانا ذخیره شد: {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation type="unfinished">{day}: {what} پیش‌تر {before} بود. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه رخ داد</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation type="unfinished">چه زمانی پرونده باز، پشتیبان‌گیری، منتقل یا به‌روز شد و چه چیزی انجام نشد، با همان جمله‌ای که به شما گفته شد. این در همین پرونده می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">جستجو در راهنما</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">جستجو</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">موضوع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">موضوع‌ها</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">هیچ موضوعی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">متن موضوع</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه رخ داد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">راهنما</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Hello. What do you want to do?</source>
        <translation type="unfinished">سلام. می‌خواهید چه کار کنید؟</translation>
    </message>
    <message>
        <source>See my people</source>
        <translation type="unfinished">افراد من</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Short: who, when, what</source>
        <translation type="unfinished">کوتاه: چه کسی، کی، چه</translation>
    </message>
    <message>
        <source>Give my work back</source>
        <translation type="unfinished">تحویل کارم</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">افزودن قرار</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">درخواست کمک</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">افزودن مدرک</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">دریافت بسته</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">کارت کلید</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">آنچه نوشته‌ام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعت‌ها</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">زبان و اندازه</translation>
    </message>
    <message>
        <source>You only see the people you were given. Everything stays on this computer.</source>
        <translation type="unfinished">فقط کسانی را می‌بینید که به شما سپرده شده‌اند. همه چیز روی همین رایانه می‌ماند.</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
        <translation type="unfinished">این ترجمه پیش‌نویس است و هیچ فارسی‌زبانی آن را بررسی نکرده است. متن آلمانی معتبر است.</translation>
    </message>
    <message>
        <source>Hello {name}. What do you want to do?</source>
        <translation type="unfinished">سلام {name}. می‌خواهید چه کار کنید؟</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation type="unfinished">
            <numerusform>%n نفر امروز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هنوز هیچ‌کس</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation type="unfinished">
            <numerusform>%n یادداشت ناتمام</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment you heard of</source>
        <translation type="unfinished">قراری که از آن باخبر شدید</translation>
    </message>
    <message>
        <source>A photo or PDF</source>
        <translation type="unfinished">عکس یا PDF</translation>
    </message>
    <message>
        <source>Your counsellor reads it</source>
        <translation type="unfinished">مشاور شما آن را می‌خواند</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">ناتمام</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation type="unfinished">
            <numerusform>%n مورد برگشت خورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n مورد در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the folder or stick</source>
        <translation type="unfinished">در انتظار پوشه یا فلش</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished">چیزی در انتظار نیست</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">آوردن جدول‌ها</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">انتخاب فایل…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">پس گرفتن</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation type="unfinished">لطفاً ابتدا کاری را که اینجا شروع شده تمام کنید.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished">کدام جدول‌ها؟</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">جدول‌ها</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished">خواندن فایل‌ها…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished">پس گرفتن…</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation type="unfinished">نگاه به هر سطر…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished">آوردن…</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation type="unfinished">این پرونده‌ها (JSON، ZIP) یکی‌یکی گرفته می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation type="unfinished">
            <numerusform>%n سند جدید است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n سند تغییر کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>%n سطر کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished">ورود پس گرفته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation type="unfinished">
            <numerusform>روی %n سند کار شده و می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation type="unfinished">آخرین ورود: {day}، {new} جدید و {changed} تغییرکرده.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished">کدام فایل‌ها؟</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation type="unfinished">جدول‌های CSV یا XLSX مراجعان، مشاوره‌ها و ارجاع‌ها یا راهنمای نشانی‌ها؛ راهنمای HSDS 3 (JSON)؛ فایل یک مراجع از نمایهٔ دیگر (JSON، ZIP). جدول‌های مرتبط یک‌جا انتخاب می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation type="unfinished">پیش از دیدن هر سطر ناروشن چیزی تغییر نمی‌کند. فایل‌ها سر جایشان می‌مانند: وقتی همه آورده شد حذفشان کنید.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished">آورده شد</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished">پس گرفتن همه</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation type="unfinished">آنچه ورود آورد تا ورود بعدی یک‌جا پس‌گرفتنی است. آنچه از آن پس رویش کار شده می‌ماند.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">آوردن</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation type="unfinished">جدول‌های دیگر</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">بعدی</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">فایل</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished">سطرها چیستند</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation type="unfinished">سطرها:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ستون</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished">محتوایش</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">می‌شود</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">تقویم</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished">– کنار بگذار –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation type="unfinished">ستون {name} می‌شود</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation type="unfinished">تقویم ستون {name}</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation type="unfinished">برای همهٔ سطرها یکسان</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation type="unfinished">هیچ ستونی این‌ها را ندارد؛ هر سطر لازم دارد.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished">آنچه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">برای تصمیم</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished">سطرهای نخست</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished">جاهای تصمیم</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished">تصمیم برای چیست</translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished">این جا</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation type="unfinished">همهٔ جاهای مانند آن</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation type="unfinished">هر چه تصمیم نگرفته</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation type="unfinished">گرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation type="unfinished">آوردن بدون آن</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">کنار گذاشتن سطر</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation type="unfinished">تصمیم برای:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n سطر آورده می‌شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation type="unfinished">
            <numerusform>دربارهٔ %n جا باید تصمیم گرفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation type="unfinished">پیش از آن چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">خانه</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">نوشته است</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation type="unfinished">چرا شما لازمید</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">پیشنهاد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">تصمیم</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">باز</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation type="unfinished">طبق پیشنهاد</translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished">بدون آن</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished">سطر کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished">سطرها</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished">چنان‌که فهمیده شد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">چه می‌شود</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">جدید</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">تغییرکرده</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation type="unfinished">چه آورده می‌شد</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation type="unfinished">{new} جدید، {changed} تغییرکرده، {same} همان‌گونه.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation type="unfinished">بدون فیلد نگه داشته و بازداده می‌شود: {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">ادغام</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">ورودی</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation type="unfinished">ادغام چه می‌کرد</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation type="unfinished">چیزی گم نمی‌شود: مقدارهای دیگر در تاریخچه می‌مانند.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation type="unfinished">پیش از گرفتن هر چیز، فایل پرونده روی این رایانه ایمن می‌شود. سه حالت آخر نگه داشته می‌شود؛ صفحهٔ «بازگرداندن پشتیبان» فهرستشان می‌کند.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation type="unfinished">تصمیم دربارهٔ تفاوت‌ها</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation type="unfinished">مقایسهٔ افراد</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation type="unfinished">کسی دو بار اینجاست؟</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق ورودی</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation type="unfinished">
            <numerusform>%n پرسش دربارهٔ افراد دوبار دیده‌شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation type="unfinished">
            <numerusform>%n تفاوت باز</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">تفاوت بازی نیست</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished">چیزی برای ادغام نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation type="unfinished">
            <numerusform>%n بسته درست است و گرفته می‌شد:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">فرستاده</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جدید</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">تغییرکرده</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">وضعیت</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">ورودی</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation type="unfinished">چیزی نرسیده</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation type="unfinished">اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished">هنوز پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation type="unfinished">پوشه یا فلشی را که با همکاران از راه آن تبادل می‌کنید انتخاب کنید.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation type="unfinished">بررسی آنچه رسیده…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished">دریافت…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n بسته دریافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation type="unfinished">
            <numerusform>%n تفاوت برای تصمیم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation type="unfinished">حالت پیش از این نگه داشته شده.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation type="unfinished">{device} ناشناس</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation type="unfinished">آنچه آنجا رسیده تأیید می‌کند</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation type="unfinished">آماده: یک مدرک یا بخشی از آن</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>آماده، %n تفاوت برای تصمیم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">آماده</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n روز در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation type="unfinished">از امروز در انتظار</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">هنوز چیزی دریافت نشده</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished">چیز تازه‌ای نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation type="unfinished">
            <numerusform>%n روز بدون داده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation type="unfinished">
            <numerusform>%n بسته پیش‌تر گرفته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation type="unfinished">
            <numerusform>%n بسته برای دیگران است.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation type="unfinished">{kind}: {new} جدید، {changed} تغییرکرده</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation type="unfinished">
            <numerusform>%n سند برای همیشه پاک می‌شود، چون همکاری پرونده را پاک کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation type="unfinished">
            <numerusform>%n تفاوت: هر دو مقدار نگه داشته می‌شود تا کسی تصمیم بگیرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation type="unfinished">برگه‌ای برای مترجم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation type="unfinished">این همهٔ چیزی است که برگه می‌گوید</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation type="unfinished">نمایش برگه</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">فایل تقویم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation type="unfinished">بدون موضوع، بدون شمارهٔ پرونده. کسی پیدا نشد؟ در مشاوره بنویسید («لازم اما نبود»): شمرده می‌شود.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation type="unfinished">قرار آینده‌ای نیست.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation type="unfinished">در دفتر ما</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">نام گفتاری</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کی</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کجا</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation type="unfinished">ذخیرهٔ قرار</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">با نام {file} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">کارت کلید من</translation>
    </message>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">پذیرفتن کارت کلید…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">کارت کلید {name} پذیرفته شد.</translation>
    </message>
    <message>
        <source>Key card as a QR code</source>
        <translation type="unfinished">کارت کلید به‌صورت کد QR</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">رونوشت کارت به‌صورت متن</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">ذخیره به‌صورت فایل…</translation>
    </message>
    <message>
        <source>To be compared in person or by phone: words</source>
        <translation type="unfinished">برای مقایسهٔ حضوری یا تلفنی: واژه‌ها</translation>
    </message>
    <message>
        <source>or the fingerprint</source>
        <translation type="unfinished">یا اثر انگشت</translation>
    </message>
    <message>
        <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
        <translation type="unfinished">کارت رازی ندارد: آن را بفرستید یا بگذارید اسکن شود. مهم این است که هر دو واژه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>The card is saved. Send the file to the person you work with.</source>
        <translation type="unfinished">کارت ذخیره شد. فایل را برای کسی که با او کار می‌کنید بفرستید.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation type="unfinished">ذخیرهٔ کارت کلید</translation>
    </message>
    <message>
        <source>The key card is in the clipboard.</source>
        <translation type="unfinished">کارت کلید در حافظهٔ موقت است.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">عبارت عبور کنونی</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغییر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation type="unfinished">عبارت قدیمی دیگر این فایل را باز نمی‌کند. پشتیبان پیشین هنوز با قدیمی باز می‌شود. برگهٔ بازیابی، این رایانه و برگه‌های سازمان همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation type="unfinished">لطفاً عبارت عبور کنونی را بنویسید.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی جدید</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">چاپ برگه…</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation type="unfinished">گروه نخست و آخر از روی کاغذ</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation type="unfinished">برگه خواناست</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعداً</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation type="unfinished">برگهٔ قدیمی دیگر این فایل را باز نمی‌کند. این یکی یک بار نشان داده و جایی ذخیره نمی‌شود: اکنون چاپ کنید یا بنویسید.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation type="unfinished">کاغذ را به دست بگیرید و دو گروهش را بنویسید: ثابت می‌کند هنگام نیاز خواناست.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation type="unfinished">آنجا این نوشته نشده. لطفاً گروه 1 و گروه 8 را مقایسه کنید.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation type="unfinished">شاید کسی کلید مرا داشته باشد</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation type="unfinished">رمزگذاری دوبارهٔ فایل</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation type="unfinished">فقط وقتی که کسی شاید فایل باز یا کلیدش را کپی کرده: برگهٔ گمشده یا عبارت دیده‌شده فقط برگه یا عبارت جدید می‌خواهد.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">چه می‌شود</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation type="unfinished">تمام فایل از نو رمز می‌شود؛ با پرونده‌های زیاد دقیقه‌ها طول می‌کشد. عبارت عبور می‌ماند (اگر فاش شده بعد تغییرش دهید). برگهٔ بازیابی قدیمی، این رایانه و برگه‌های سازمان پایان می‌یابند؛ برگهٔ جدید بی‌درنگ چاپ می‌شود.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished">آنچه برگشت ندارد</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation type="unfinished">هر که پیش‌تر فایل را کپی کرده می‌تواند آن نسخه را بخواند. پشتیبان‌های قدیمی با کلید قدیمی می‌مانند: یکی جدید بگیرید و آن‌ها را نابود کنید.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation type="unfinished">فایل از نو رمز می‌شود…</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation type="unfinished">متوقف شد. پرونده با کلید قبلی خود است.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation type="unfinished">بازیابی از راه سازمان</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation type="unfinished">لطفاً سه نفر متفاوت نام ببرید.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation type="unfinished">دارندهٔ برگهٔ {number}</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation type="unfinished">ساختن سه برگه</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation type="unfinished">سه نفر از سازمان هر کدام یک برگه می‌گیرند. یکی به تنهایی هیچ ارزشی ندارد؛ هر دو تا با هم این فایل را باز می‌کنند و عبارت جدید می‌گذارند: اگر بیمار شوید، بروید یا درگذرید. هر که را اینجا نام ببرید به او تمام پرونده‌های این فایل را می‌سپارید.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation type="unfinished">برگه‌های پیشین از این نوع دیگر چیزی باز نمی‌کنند.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished">برگهٔ {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished">کدام برگه</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished">چاپ این برگه…</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation type="unfinished">هر سه چاپ شده و تحویل می‌شود</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation type="unfinished">برگه‌ها فقط همین بار نشان داده و جایی ذخیره نمی‌شوند. هر یک را چاپ کنید و به دارنده‌اش بدهید؛ دو تا هرگز در یک جا نباشند.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">برای {name}</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished">این چیست؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">کلیدها و قفل</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">عبارت عبور تغییر کرد.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">برگهٔ بازیابی جدید ساخته شود؟</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation type="unfinished">برگهٔ کنونی دیگر این فایل را باز نمی‌کند. فقط با چاپگر دم دست یا وقت برای نوشتن هشت گروه این کار را بکنید.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">ساختن برگهٔ جدید</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation type="unfinished">از این پس با این رایانه باز شود؟</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation type="unfinished">این برای راحتی است. دسته‌کلید سیستم کلیدی از این فایل نگه می‌دارد: هر که اینجا به نام شما وارد شده و هر برنامه‌ای در این نشست می‌تواند بدون عبارت عبور فایل را باز کند. جایی که چند نفر یک حساب دارند روشن نکنید، و فقط روی دیسک رمزشده.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">روشن کردن</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation type="unfinished">دو تا از سه برگه اکنون این فایل را باز می‌کنند.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished">{name} برداشته شود؟</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation type="unfinished">دیگر این فایل را باز نمی‌کند. پشتیبان‌های پیشین هنوز با آن باز می‌شوند. هر وقت می‌توان دوباره برپا کرد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">برداشتن</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">قفل خودکار</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">قفل پس از</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation type="unfinished">پس از این مدت بدون کلید یا ماوس:</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation type="unfinished">Ctrl+L بی‌درنگ قفل می‌کند؛ خواب و قفل صفحه هم، جایی که سیستم خبر دهد. دو یا پنج دقیقه برای اتاق باز خوب است.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation type="unfinished">هنگام شک</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation type="unfinished">شاید کسی کلید مرا داشته باشد…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">دستگاهی گم شده…</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation type="unfinished">عبارت دیده‌شده: تغییرش دهید. برگهٔ گمشده: یکی جدید چاپ کنید. فقط اگر کسی فایل باز را کپی کرده باشد از نو رمز کنید.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">اضطراری</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation type="unfinished">اکنون کلیدهای این فایل را پاک کن…</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation type="unfinished">این فایل پرونده را در یک لحظه برای همیشه ناخوانا می‌کند. پیش از باز کردن قفل هم در دسترس است.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation type="unfinished">برگهٔ بازیابی جدید روی کاغذ است.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation type="unfinished">این رایانه اکنون فایل را باز می‌کند.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation type="unfinished">دیگر این فایل را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation type="unfinished">راه‌های ورود به این فایل پرونده</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارت عبور</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation type="unfinished">برای هر روز. هر که آن را بداند و این فایل را داشته باشد همه چیز را می‌خواند.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغییر…</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished">روی کاغذ</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation type="unfinished">هرگز تأیید نشده</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation type="unfinished">برای عبارت فراموش‌شده یا رایانهٔ خراب. هر که برگه و این فایل یا پشتیبانش را داشته باشد همه چیز را می‌خواند.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation type="unfinished">چاپ برگهٔ جدید…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">این رایانه</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation type="unfinished">بدون نوشتن، از راه دسته‌کلید سیستم باز می‌کند. هر برنامه‌ای در نشست شما می‌تواند به کار بردش؛ هرگز برای حساب مشترک چند نفر.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished">برپا کردن…</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation type="unfinished">برای سازمان، وقتی شما دیگر نتوانید فایل را باز کنید. دو نفر از سه نفر با هم، با این فایل یا پشتیبانش، همه چیز را می‌خوانند.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation type="unfinished">نزد: {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation type="unfinished">برگه‌های سازمان</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation type="unfinished">ساختن برگه‌های جدید…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">برداشتن {name}</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">برپا نشده</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">از {day}</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation type="unfinished">راهنمای صفحهٔ پیش رو</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation type="unfinished">قفل، در پنجرهٔ گفتگو هم</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation type="unfinished">قفل و رفتن</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation type="unfinished">صفحه‌های کناری، از بالا</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation type="unfinished">یافتن هر چیز: افراد، پرونده‌ها، مؤسسه‌ها، صفحه‌ها، فرمان‌ها</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation type="unfinished">بازگشت به صفحهٔ قبل؛ دکمهٔ کناری ماوس هم</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation type="unfinished">و دوباره به جلو</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation type="unfinished">بیرون از راهنما یا «دوره‌ها و جاها»؛ بستن پنجرهٔ گفتگو</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation type="unfinished">در امروز و پرونده‌ها: پروندهٔ جدید؛ در راهنمای نشانی‌ها و گروه‌ها: مورد جدید</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation type="unfinished">در پرونده: نوشتن یادداشت</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation type="unfinished">در پرونده: مشاورهٔ جدید</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation type="unfinished">در پرونده: بخش‌هایش، از بالا</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation type="unfinished">در پرونده، در پنجرهٔ پهن: به فهرست پرونده‌ها و بازگشت</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation type="unfinished">در پرونده‌ها، راهنمای نشانی‌ها و دسترسی‌ها: جستجو</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation type="unfinished">در یک فهرست: مرتب کردن بر پایهٔ یک ستون</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation type="unfinished">در مشاوره: به راهنما</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation type="unfinished">ذخیرهٔ فرم یا پنجرهٔ گفتگو</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation type="unfinished">برگرداندن کار تازه، تا نوار بالا پیشنهادش می‌کند</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation type="unfinished">در پاسخ‌ها: چسباندن تصویر</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation type="unfinished">نمودار به جدول و برعکس</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation type="unfinished">کاغذ بزرگ‌تر</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation type="unfinished">کاغذ کوچک‌تر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">کلیدها</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">چه می‌کنند</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A finished package in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
        <translation type="unfinished">بسته‌ای آماده در صندوق خروجی گم یا خراب شده است. خود پرونده‌ها سالم‌اند. لطفاً دوباره تحویل دهید: از نو ساخته می‌شود.</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
        <translation type="unfinished">پس از چند عبارت عبور نادرست، تلاش بعدی تا {seconds} ثانیهٔ دیگر ممکن است.</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished">آلبانیایی</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished">امهری</translation>
    </message>
    <message>
        <source>(unknown person)</source>
        <translation type="unfinished">(شخص ناشناس)</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation type="unfinished">1 تا 2 هفته</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation type="unfinished">1 تا 2 سال</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation type="unfinished">1 تا 3 ماه</translation>
    </message>
    <message>
        <source>18, 25 and 27 are different limits: guardian, Jobcenter, youth migration service.</source>
        <translation type="unfinished">18، 25 و 27 مرزهای متفاوتی هستند: قیم، Jobcenter، خدمات مهاجرت جوانان.</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation type="unfinished">2 تا 4 هفته</translation>
    </message>
    <message>
        <source>2 years and longer</source>
        <translation type="unfinished">2 سال و بیشتر</translation>
    </message>
    <message>
        <source>25 and over (Ü25)</source>
        <translation type="unfinished">25 و بالاتر (Ü25)</translation>
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
        <translation type="unfinished">3 تا 6 ماه</translation>
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
        <translation type="unfinished">6 تا 12 ماه</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished">60 و بالاتر</translation>
    </message>
    <message>
        <source>60 or over</source>
        <translation type="unfinished">60 یا بالاتر</translation>
    </message>
    <message>
        <source>A change claims to come from another device.</source>
        <translation type="unfinished">یکی از تغییرها مدعی است که از دستگاه دیگری می‌آید.</translation>
    </message>
    <message>
        <source>A change claims to come from another person.</source>
        <translation type="unfinished">یکی از تغییرها مدعی است که از شخص دیگری می‌آید.</translation>
    </message>
    <message>
        <source>A change does not fit the fields that this program knows.</source>
        <translation type="unfinished">یکی از تغییرها با فیلدهایی که این برنامه می‌شناسد نمی‌خواند.</translation>
    </message>
    <message>
        <source>A change is dated more than two days ahead. Is a clock wrong?</source>
        <translation type="unfinished">تاریخ یکی از تغییرها بیش از دو روز جلوتر است. آیا ساعتی اشتباه است؟</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation type="unfinished">کودکی به دنیا آمد</translation>
    </message>
    <message>
        <source>A copy goes into the person&apos;s folder.</source>
        <translation type="unfinished">یک نسخه در پوشهٔ شخص می‌ماند.</translation>
    </message>
    <message>
        <source>A date cannot be read; year-month-day is expected.</source>
        <translation type="unfinished">تاریخی خوانده نمی‌شود؛ سال-ماه-روز انتظار می‌رود.</translation>
    </message>
    <message>
        <source>A fault in the program. A report without any client data was saved.</source>
        <translation type="unfinished">خطایی در برنامه. گزارشی بدون هیچ داده‌ای دربارهٔ افراد ذخیره شد.</translation>
    </message>
    <message>
        <source>A letter by post counts as arrived on the fourth day after posting.</source>
        <translation type="unfinished">نامهٔ پستی روز چهارم پس از پست شدن رسیده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>A newer program wrote this file. Please update this one first.</source>
        <translation type="unfinished">برنامهٔ جدیدتری این فایل را نوشته. لطفاً اول این را به‌روز کنید.</translation>
    </message>
    <message>
        <source>A part of the case file shows something other than its history says.</source>
        <translation type="unfinished">بخشی از فایل پرونده چیزی جز تاریخچه‌اش نشان می‌دهد.</translation>
    </message>
    <message>
        <source>A photo is published with consent only.</source>
        <translation type="unfinished">عکس فقط با رضایت منتشر می‌شود.</translation>
    </message>
    <message>
        <source>A protected consultation has no version to take home.</source>
        <translation type="unfinished">مشاورهٔ محافظت‌شده نسخهٔ خانگی ندارد.</translation>
    </message>
    <message>
        <source>A record of the kind “{name}” is damaged and is not taken over.</source>
        <translation type="unfinished">سندی از نوع «{name}» آسیب دیده و آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>A refusal because of the residence paper is counted without names.</source>
        <translation type="unfinished">رد به دلیل مدرک اقامت بدون نام شمرده می‌شود.</translation>
    </message>
    <message>
        <source>A school-age child without a school is registered at once.</source>
        <translation type="unfinished">کودک مدرسه‌ای بدون مدرسه فوراً ثبت‌نام می‌شود.</translation>
    </message>
    <message>
        <source>A search can take long. Having no answer is also told.</source>
        <translation type="unfinished">جستجو ممکن است طولانی باشد. بی‌پاسخ بودن هم گفته می‌شود.</translation>
    </message>
    <message>
        <source>A sentence for the volunteer</source>
        <translation type="unfinished">جمله‌ای برای داوطلب</translation>
    </message>
    <message>
        <source>A single conversation without plan or referral: one year after the last contact.</source>
        <translation type="unfinished">یک گفتگوی تنها، بدون برنامه و ارجاع: یک سال پس از آخرین تماس.</translation>
    </message>
    <message>
        <source>A volunteer companion helps with one thing. They do not counsel and do not see the file.</source>
        <translation type="unfinished">همراه داوطلب در یک کار کمک می‌کند. مشاوره نمی‌دهد و پرونده را نمی‌بیند.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished">اینجا عدد صحیح انتظار می‌رود.</translation>
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
        <translation type="unfinished">درباره</translation>
    </message>
    <message>
        <source>About how many people and which data are concerned?</source>
        <translation type="unfinished">حدوداً چند نفر و کدام داده‌ها؟</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation type="unfinished">دربارهٔ این ارقام</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">پذیرفته در</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">فهرست دسترسی</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished">گزارش دسترسی</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished">حق دسترسی</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation type="unfinished">راه دسترسی</translation>
    </message>
    <message>
        <source>Access to health care</source>
        <translation type="unfinished">دسترسی به درمان</translation>
    </message>
    <message>
        <source>Acknowledge nothing and promise no instalments before advice.</source>
        <translation type="unfinished">پیش از مشاوره چیزی را نپذیرید و قسط قول ندهید.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">اقدام</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished">افزوده در</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation type="unfinished">اعتیاد</translation>
    </message>
    <message>
        <source>Addiction advice</source>
        <translation type="unfinished">مشاورهٔ اعتیاد</translation>
    </message>
    <message>
        <source>Addiction advice is free and confidential, towards the police too.</source>
        <translation type="unfinished">مشاورهٔ اعتیاد رایگان و محرمانه است، حتی در برابر پلیس.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">نشانی</translation>
    </message>
    <message>
        <source>Admission by law (a hint)</source>
        <translation type="unfinished">پذیرش طبق قانون (راهنمایی)</translation>
    </message>
    <message>
        <source>Admission to the integration course</source>
        <translation type="unfinished">پذیرش در دورهٔ ادغام</translation>
    </message>
    <message>
        <source>Admission to the integration course is valid until</source>
        <translation type="unfinished">پذیرش در دورهٔ ادغام معتبر تا</translation>
    </message>
    <message>
        <source>Admission to the integration course: date, valid until</source>
        <translation type="unfinished">پذیرش در دورهٔ ادغام: تاریخ، معتبر تا</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4) AufenthG) are suspended for the budget year 2026; a claim or an obligation still counts.</source>
        <translation type="unfinished">پذیرش در جاهای آزاد (§ 44 (4) AufenthG) در سال بودجهٔ 2026 معلق است؛ حق یا الزام همچنان برقرار است.</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4)) are suspended in 2026. Then a course by volunteers helps.</source>
        <translation type="unfinished">پذیرش در جاهای آزاد (§ 44 (4)) در 2026 معلق است. آنگاه دورهٔ داوطلبان کمک می‌کند.</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished">تاریخ پذیرش</translation>
    </message>
    <message>
        <source>Advice before the hearing</source>
        <translation type="unfinished">مشاوره پیش از مصاحبه</translation>
    </message>
    <message>
        <source>Advice in the Dublin procedure</source>
        <translation type="unfinished">مشاوره در روند دوبلین</translation>
    </message>
    <message>
        <source>Advice is open-ended. Nobody has to decide today.</source>
        <translation type="unfinished">مشاوره نتیجهٔ از پیش تعیین‌شده ندارد. هیچ‌کس مجبور نیست امروز تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>Advice on rights at work</source>
        <translation type="unfinished">مشاوره دربارهٔ حقوق در کار</translation>
    </message>
    <message>
        <source>Advice on the BAMF decision</source>
        <translation type="unfinished">مشاوره دربارهٔ تصمیم BAMF</translation>
    </message>
    <message>
        <source>Advice on voluntary return</source>
        <translation type="unfinished">مشاوره دربارهٔ بازگشت داوطلبانه</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished">افغانستان</translation>
    </message>
    <message>
        <source>Afghanistan, Iran, Pakistan</source>
        <translation type="unfinished">افغانستان، ایران، پاکستان</translation>
    </message>
    <message>
        <source>After the move at once: citizens office, BAMF, foreigners authority, court, Jobcenter or welfare office.</source>
        <translation type="unfinished">پس از اسباب‌کشی فوراً: دفتر شهروندان (Bürgerbüro)، BAMF، ادارهٔ اتباع، دادگاه، Jobcenter یا ادارهٔ رفاه اجتماعی.</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished">سن از</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">گروه سنی</translation>
    </message>
    <message>
        <source>Age groups from 25</source>
        <translation type="unfinished">گروه‌های سنی از 25</translation>
    </message>
    <message>
        <source>Age groups under 25</source>
        <translation type="unfinished">گروه‌های سنی زیر 25</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished">سن تا</translation>
    </message>
    <message>
        <source>Age: under 25, under 27?</source>
        <translation type="unfinished">سن: زیر 25، زیر 27؟</translation>
    </message>
    <message>
        <source>Agreed appointment</source>
        <translation type="unfinished">قرار توافق‌شده</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">توافق در</translation>
    </message>
    <message>
        <source>Agreement on working together</source>
        <translation type="unfinished">توافق همکاری</translation>
    </message>
    <message>
        <source>Agreement to the rent</source>
        <translation type="unfinished">موافقت با اجاره</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">توافق‌ها</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished">آلبانی</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished">الجزایر</translation>
    </message>
    <message>
        <source>All papers are recorded, and every renewal is applied for before it expires.</source>
        <translation type="unfinished">همهٔ مدارک ثبت شده و هر تمدید پیش از پایان درخواست می‌شود.</translation>
    </message>
    <message>
        <source>All persons, rent, heating, income right?</source>
        <translation type="unfinished">آیا همهٔ افراد، اجاره، گرمایش و درآمد درست است؟</translation>
    </message>
    <message>
        <source>Amendment to it</source>
        <translation type="unfinished">پیوست آن</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">پیوستِ</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished">ساموآی آمریکا</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished">قارهٔ آمریکا</translation>
    </message>
    <message>
        <source>An admission is valid for one year.</source>
        <translation type="unfinished">پذیرش یک سال اعتبار دارد.</translation>
    </message>
    <message>
        <source>An entry does not fit what this program knows ({field}).</source>
        <translation type="unfinished">موردی با آنچه این برنامه می‌شناسد نمی‌خواند ({field}).</translation>
    </message>
    <message>
        <source>An interpreter comes along to the appointment.</source>
        <translation type="unfinished">مترجمی به وقت پزشک می‌آید.</translation>
    </message>
    <message>
        <source>An offer of “{name}” does not fit what this program knows; it stays with the organisation as a further detail.</source>
        <translation type="unfinished">پیشنهادی از «{name}» با آنچه این برنامه می‌شناسد نمی‌خواند؛ نزد سازمان به عنوان جزئیات می‌ماند.</translation>
    </message>
    <message>
        <source>An organisation without a name is not taken over.</source>
        <translation type="unfinished">سازمان بی‌نام آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished">آندورا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished">آنگولا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished">آنگویلا</translation>
    </message>
    <message>
        <source>Another column has the same heading.</source>
        <translation type="unfinished">ستون دیگری همین سرستون را دارد.</translation>
    </message>
    <message>
        <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
        <translation type="unfinished">فهرست دیگری با این یکی نمی‌خواند. آیا دو هماهنگ‌کننده هست؟ لطفاً تلفن بزنید.</translation>
    </message>
    <message>
        <source>Another organisation may have the case only with a valid release towards it.</source>
        <translation type="unfinished">سازمان دیگر فقط با معافیت معتبر برای آن می‌تواند پرونده را بگیرد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">پاسخ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">پاسخ تا</translation>
    </message>
    <message>
        <source>Answer of</source>
        <translation type="unfinished">پاسخ از</translation>
    </message>
    <message>
        <source>Answer on a difference</source>
        <translation type="unfinished">پاسخ دربارهٔ تفاوت</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation type="unfinished">پاسخ به شکایت</translation>
    </message>
    <message>
        <source>Answer to a volunteer</source>
        <translation type="unfinished">پاسخ به داوطلب</translation>
    </message>
    <message>
        <source>Answer: the same person?</source>
        <translation type="unfinished">پاسخ: همان شخص؟</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">پاسخ در</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished">جنوبگان</translation>
    </message>
    <message>
        <source>Antenatal care</source>
        <translation type="unfinished">مراقبت بارداری</translation>
    </message>
    <message>
        <source>Anti-discrimination advice</source>
        <translation type="unfinished">مشاورهٔ ضد تبعیض</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished">آنتیگوا و باربودا</translation>
    </message>
    <message>
        <source>Application before 1 July 2026: only one week for court action and urgent application.</source>
        <translation type="unfinished">درخواست پیش از 1 ژوئیهٔ 2026: برای دعوا و درخواست فوری فقط یک هفته.</translation>
    </message>
    <message>
        <source>Application before 12 June 2026: court action in two weeks, with an urgent deadline in one week; grounds in one month.</source>
        <translation type="unfinished">درخواست پیش از 12 ژوئن 2026: دعوا در دو هفته، با مهلت فوری در یک هفته؛ دلایل در یک ماه.</translation>
    </message>
    <message>
        <source>Application since 1 July 2026: the period in the decision counts. The new law is still to be verified.</source>
        <translation type="unfinished">درخواست از 1 ژوئیهٔ 2026: مهلت نوشته‌شده در تصمیم معتبر است. قانون جدید هنوز باید بررسی شود.</translation>
    </message>
    <message>
        <source>Application since 12 June 2026: the period in the instructions on remedies counts.</source>
        <translation type="unfinished">درخواست از 12 ژوئن 2026: مهلت نوشته‌شده در راهنمای اعتراض معتبر است.</translation>
    </message>
    <message>
        <source>Applies since</source>
        <translation type="unfinished">اعتبار از</translation>
    </message>
    <message>
        <source>Apply for child benefit</source>
        <translation type="unfinished">درخواست کمک‌هزینهٔ کودک</translation>
    </message>
    <message>
        <source>Apply for day care early and with proof.</source>
        <translation type="unfinished">مهدکودک را زود و با مدرک درخواست کنید.</translation>
    </message>
    <message>
        <source>Apply for further approval at the Jobcenter</source>
        <translation type="unfinished">درخواست تمدید در Jobcenter</translation>
    </message>
    <message>
        <source>Apply for renewal (permission to stay, toleration, residence permit)</source>
        <translation type="unfinished">درخواست تمدید (اجازهٔ ماندن، مدارا، اجازهٔ اقامت)</translation>
    </message>
    <message>
        <source>Apply for renewal in writing, keep a copy</source>
        <translation type="unfinished">درخواست کتبی تمدید، نگه داشتن نسخه</translation>
    </message>
    <message>
        <source>Apply for the work permit</source>
        <translation type="unfinished">درخواست اجازهٔ کار</translation>
    </message>
    <message>
        <source>Apply under § 25a: before the 27th birthday</source>
        <translation type="unfinished">درخواست طبق § 25a: پیش از 27 سالگی</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation type="unfinished">برگهٔ قرار</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished">قرار در آنجا</translation>
    </message>
    <message>
        <source>Appointment with family advice or the youth office</source>
        <translation type="unfinished">وقت از مشاورهٔ خانواده یا ادارهٔ جوانان</translation>
    </message>
    <message>
        <source>Approval period: from – to</source>
        <translation type="unfinished">مدت تأیید: از – تا</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation type="unfinished">تأیید تا</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">عربی</translation>
    </message>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation type="unfinished">عربی (عراقی)</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation type="unfinished">عربی (شامی)</translation>
    </message>
    <message>
        <source>Arabic (standard)</source>
        <translation type="unfinished">عربی (فصیح)</translation>
    </message>
    <message>
        <source>Are rent, electricity and food safe?</source>
        <translation type="unfinished">آیا اجاره، برق و خوراک تأمین است؟</translation>
    </message>
    <message>
        <source>Are there close relatives in Germany?</source>
        <translation type="unfinished">آیا خویشان نزدیک در آلمان هستند؟</translation>
    </message>
    <message>
        <source>Are there debts or gambling?</source>
        <translation type="unfinished">آیا بدهی یا قمار در میان است؟</translation>
    </message>
    <message>
        <source>Are there letters, photos, messages?</source>
        <translation type="unfinished">آیا نامه، عکس یا پیامی هست؟</translation>
    </message>
    <message>
        <source>Are there passport, birth certificate, translations?</source>
        <translation type="unfinished">آیا گذرنامه، شناسنامه، ترجمه هست؟</translation>
    </message>
    <message>
        <source>Are we doing the right things? What came of it</source>
        <translation type="unfinished">آیا کار درست را می‌کنیم؟ چه نتیجه‌ای داد</translation>
    </message>
    <message>
        <source>Are we doing them right? How the work goes</source>
        <translation type="unfinished">آیا درست انجامش می‌دهیم؟ کار چگونه پیش می‌رود</translation>
    </message>
    <message>
        <source>Are we talking alone, with an interpreter from outside?</source>
        <translation type="unfinished">آیا تنها حرف می‌زنیم، با مترجمی از بیرون؟</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished">حوزهٔ زندگی</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">آرژانتین</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished">ارمنستان</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished">ارمنی</translation>
    </message>
    <message>
        <source>Arrange a doctor&apos;s appointment with an interpreter</source>
        <translation type="unfinished">گرفتن وقت پزشک با مترجم</translation>
    </message>
    <message>
        <source>Arrange an appointment with addiction advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ اعتیاد</translation>
    </message>
    <message>
        <source>Arrange an appointment with asylum procedure advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ روند پناهندگی</translation>
    </message>
    <message>
        <source>Arrange an appointment with debt advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ بدهی</translation>
    </message>
    <message>
        <source>Arrange an appointment with family reunion advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ پیوستن خانواده</translation>
    </message>
    <message>
        <source>Arrange an appointment with pregnancy advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ بارداری</translation>
    </message>
    <message>
        <source>Arrange an appointment with recognition advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ تأیید مدرک</translation>
    </message>
    <message>
        <source>Arrange an appointment with return advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ بازگشت</translation>
    </message>
    <message>
        <source>Arrange an appointment with the foreigners authority</source>
        <translation type="unfinished">گرفتن وقت از ادارهٔ اتباع</translation>
    </message>
    <message>
        <source>Arrange an appointment with the school authority&apos;s advice</source>
        <translation type="unfinished">گرفتن وقت از مشاورهٔ ادارهٔ مدارس</translation>
    </message>
    <message>
        <source>Arrange an appointment with the tracing service</source>
        <translation type="unfinished">گرفتن وقت از خدمات جستجو</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">ورود</translation>
    </message>
    <message>
        <source>Arrival from Ukraine</source>
        <translation type="unfinished">ورود از اوکراین</translation>
    </message>
    <message>
        <source>Arrival from Ukraine since 1 April 2025: money from the welfare office instead of the Jobcenter.</source>
        <translation type="unfinished">ورود از اوکراین از 1 آوریل 2025: پول از ادارهٔ رفاه اجتماعی به جای Jobcenter.</translation>
    </message>
    <message>
        <source>Arrival from Ukraine: see how things stand</source>
        <translation type="unfinished">ورود از اوکراین: دیدن وضعیت</translation>
    </message>
    <message>
        <source>Arrival since 1 April 2025: change from Jobcenter to welfare office</source>
        <translation type="unfinished">ورود از 1 آوریل 2025: گذار از Jobcenter به ادارهٔ رفاه</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">تاریخ ورود</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished">آروبا</translation>
    </message>
    <message>
        <source>Ask course providers for a place and childcare</source>
        <translation type="unfinished">پرسیدن جا و نگه‌داری کودک از برگزارکنندگان دوره</translation>
    </message>
    <message>
        <source>Ask for a shelter place</source>
        <translation type="unfinished">پرسیدن جای پناهگاه</translation>
    </message>
    <message>
        <source>Ask for a volunteer companion</source>
        <translation type="unfinished">پرسیدن برای همراه داوطلب</translation>
    </message>
    <message>
        <source>Ask for first advice at the naturalisation office</source>
        <translation type="unfinished">گرفتن مشاورهٔ نخست از ادارهٔ تابعیت</translation>
    </message>
    <message>
        <source>Ask for the answer in writing</source>
        <translation type="unfinished">خواستن پاسخ کتبی</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation type="unfinished">پرسیدن که چطور بود</translation>
    </message>
    <message>
        <source>Ask how things are</source>
        <translation type="unfinished">پرسیدن حال</translation>
    </message>
    <message>
        <source>Ask on a safe way</source>
        <translation type="unfinished">پرسیدن دوباره از راه امن</translation>
    </message>
    <message>
        <source>Ask the office to agree to the rent</source>
        <translation type="unfinished">خواستن موافقت اداره با اجاره</translation>
    </message>
    <message>
        <source>Ask whether there is an answer</source>
        <translation type="unfinished">پرسیدن که پاسخی هست یا نه</translation>
    </message>
    <message>
        <source>Asked are</source>
        <translation type="unfinished">پرسیده‌شدگان</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">پرسنده</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">پرسیده در</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">ارزیابی در</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">کار سپرده‌شده</translation>
    </message>
    <message>
        <source>Assisted training (§§ 74 ff. SGB III)</source>
        <translation type="unfinished">آموزش حمایتی (§§ 74 به بعد SGB III)</translation>
    </message>
    <message>
        <source>Asylum application is lodged</source>
        <translation type="unfinished">درخواست پناهندگی ثبت شد</translation>
    </message>
    <message>
        <source>Asylum decision</source>
        <translation type="unfinished">تصمیم پناهندگی</translation>
    </message>
    <message>
        <source>Asylum hearing</source>
        <translation type="unfinished">مصاحبهٔ پناهندگی</translation>
    </message>
    <message>
        <source>Asylum procedure advice</source>
        <translation type="unfinished">مشاورهٔ روند پناهندگی</translation>
    </message>
    <message>
        <source>At least one of the cases was changed since. Nothing was done; please look at the list again.</source>
        <translation type="unfinished">دست‌کم یکی از پرونده‌ها از آن پس تغییر کرده. کاری نشد؛ لطفاً فهرست را دوباره ببینید.</translation>
    </message>
    <message>
        <source>At the end, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">در پایان: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">استرالیا</translation>
    </message>
    <message>
        <source>Australia and Oceania</source>
        <translation type="unfinished">استرالیا و اقیانوسیه</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished">اتریش</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished">جمهوری آذربایجان</translation>
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
        <translation type="unfinished">تصمیم BAMF</translation>
    </message>
    <message>
        <source>BAMF decision with urgent deadline (manifestly unfounded)</source>
        <translation type="unfinished">تصمیم BAMF با مهلت فوری (آشکارا بی‌پایه)</translation>
    </message>
    <message>
        <source>BAMF decision: another state is responsible (Dublin)</source>
        <translation type="unfinished">تصمیم BAMF: کشور دیگری مسئول است (دوبلین)</translation>
    </message>
    <message>
        <source>BAMF decision: work out the deadline</source>
        <translation type="unfinished">تصمیم BAMF: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>BAMF: rejection</source>
        <translation type="unfinished">BAMF: رد</translation>
    </message>
    <message>
        <source>Backups in their place</source>
        <translation type="unfinished">پشتیبان‌ها در جایشان</translation>
    </message>
    <message>
        <source>Bad sleep and fear are common after hard experiences and no weakness.</source>
        <translation type="unfinished">بدخوابی و ترس پس از تجربه‌های سخت رایج است و ضعف نیست.</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished">باهاما</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished">بحرین</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished">بنگلادش</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished">باربادوس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">پیش از این</translation>
    </message>
    <message>
        <source>Before any signature: legal advice. Withdrawing an application can hardly be undone.</source>
        <translation type="unfinished">پیش از هر امضا: مشاورهٔ حقوقی. پس گرفتن درخواست تقریباً برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Before changes are taken in, the case file is secured, and there is not enough room for that on this computer. Nothing was taken in. Please make room and try again.</source>
        <translation type="unfinished">پیش از گرفتن تغییرها فایل پرونده ایمن می‌شود و روی این رایانه جای کافی نیست. چیزی گرفته نشد. لطفاً جا باز و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Before signing: get the office&apos;s agreement to the rent.</source>
        <translation type="unfinished">پیش از امضا: موافقت اداره با اجاره را بگیرید.</translation>
    </message>
    <message>
        <source>Before the start check the wording on work in the paper and apply for permission where it is needed.</source>
        <translation type="unfinished">پیش از آغاز، جملهٔ مربوط به کار (Erwerbstätigkeit) را در مدرک بخوانید و هر جا لازم است اجازه بگیرید.</translation>
    </message>
    <message>
        <source>Begin with permission only.</source>
        <translation type="unfinished">فقط با اجازه آغاز کنید.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished">تاریخ آغاز</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished">بلاروس</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">بلژیک</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished">بلیز</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished">کمک‌هزینه‌ها</translation>
    </message>
    <message>
        <source>Benefits under the AsylbLG</source>
        <translation type="unfinished">کمک‌های AsylbLG</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished">بنین</translation>
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
        <translation type="unfinished">صورت‌حساب، یادآوری، وصول طلب، دادگاه یا توقیف؟</translation>
    </message>
    <message>
        <source>Birth: registry office and child benefit</source>
        <translation type="unfinished">تولد: ثبت احوال و کمک‌هزینهٔ کودک</translation>
    </message>
    <message>
        <source>Birthday of a young person (§ 25a)</source>
        <translation type="unfinished">تولد جوان (§ 25a)</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished">بولیوی</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished">بونیر، سینت اوستاتیوس و سابا</translation>
    </message>
    <message>
        <source>Border crossing certificate</source>
        <translation type="unfinished">گواهی عبور مرز</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">تولد</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished">تاریخ تولد</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished">بوسنی و هرزگوین</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation type="unfinished">هر دو امضا کردند در</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished">بوتسوانا</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished">جزیرهٔ بووه</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">برزیل</translation>
    </message>
    <message>
        <source>Breaks are possible. Whoever does not understand the interpreter says so at once.</source>
        <translation type="unfinished">استراحت ممکن است. هر کس مترجم را نمی‌فهمد فوراً بگوید.</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished">تماس کوتاه</translation>
    </message>
    <message>
        <source>Bring CV and school reports</source>
        <translation type="unfinished">آوردن رزومه و کارنامه‌ها</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">همراه بیاورید</translation>
    </message>
    <message>
        <source>Bring bank statements and tenancy agreement</source>
        <translation type="unfinished">آوردن صورت‌حساب بانکی و قرارداد اجاره</translation>
    </message>
    <message>
        <source>Bring birth certificate, vaccination record and school reports</source>
        <translation type="unfinished">آوردن شناسنامه، کارت واکسن و کارنامه‌ها</translation>
    </message>
    <message>
        <source>Bring decision, envelope and the family&apos;s papers</source>
        <translation type="unfinished">آوردن تصمیم، پاکت و مدارک خانواده</translation>
    </message>
    <message>
        <source>Bring the envelope</source>
        <translation type="unfinished">آوردن پاکت</translation>
    </message>
    <message>
        <source>Bring the envelope and the complete decision</source>
        <translation type="unfinished">آوردن پاکت و تصمیم کامل</translation>
    </message>
    <message>
        <source>Bring the missing papers</source>
        <translation type="unfinished">آوردن مدارک کم</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished">قلمرو بریتانیا در اقیانوس هند</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished">جزایر ویرجین بریتانیا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished">برونئی</translation>
    </message>
    <message>
        <source>Build it anew; the records themselves are not affected.</source>
        <translation type="unfinished">دوباره بسازیدش؛ خود سندها آسیبی نمی‌بینند.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished">بلغارستان</translation>
    </message>
    <message>
        <source>Package no. {seq} from {name} does not follow the one before it. Please ask {name} whether the device was reset or copied.</source>
        <translation type="unfinished">بستهٔ شمارهٔ {seq} از {name} دنبالهٔ بستهٔ پیشین نیست. لطفاً از {name} بپرسید آیا دستگاه بازنشانی یا کپی شده است.</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished">بورکینافاسو</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished">بوروندی</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">تا</translation>
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
        <translation type="unfinished">کیپ ورد</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation type="unfinished">برگهٔ محاسبه (Berechnungsbogen)</translation>
    </message>
    <message>
        <source>Calculation: persons, rent, income, deductions</source>
        <translation type="unfinished">محاسبه: افراد، اجاره، درآمد، کسرها</translation>
    </message>
    <message>
        <source>Call the office and record the answer</source>
        <translation type="unfinished">تلفن به اداره و ثبت پاسخ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished">کامبوج</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished">کامرون</translation>
    </message>
    <message>
        <source>Can and will the person speak themselves, with company?</source>
        <translation type="unfinished">آیا شخص می‌تواند و می‌خواهد خودش حرف بزند، با همراه؟</translation>
    </message>
    <message>
        <source>Can the person go home safely today? Are children there?</source>
        <translation type="unfinished">آیا شخص امروز می‌تواند امن به خانه برود؟ آیا کودک آنجاست؟</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">کانادا</translation>
    </message>
    <message>
        <source>Careers advice</source>
        <translation type="unfinished">مشاورهٔ شغلی</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Case file and key file do not belong together: one of them comes from another folder, or the case file is destroyed. Neither was changed. Please restore both files from the same backup.</source>
        <translation type="unfinished">فایل پرونده و فایل کلید به هم تعلق ندارند: یکی از پوشهٔ دیگری آمده یا فایل پرونده نابود شده. هیچ‌یک تغییر نکرد. لطفاً هر دو را از یک پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>Case file unlocked</source>
        <translation type="unfinished">قفل فایل پرونده باز شد</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Case seen</source>
        <translation type="unfinished">پرونده دیده شد</translation>
    </message>
    <message>
        <source>Case transfer</source>
        <translation type="unfinished">انتقال پرونده</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">پرونده‌ها</translation>
    </message>
    <message>
        <source>Cases by district</source>
        <translation type="unfinished">پرونده‌ها به تفکیک محله</translation>
    </message>
    <message>
        <source>Cases by service</source>
        <translation type="unfinished">پرونده‌ها به تفکیک خدمت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished">جزایر کیمن</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished">جمهوری آفریقای مرکزی</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">مرکز</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished">چاد</translation>
    </message>
    <message>
        <source>Chamber of crafts</source>
        <translation type="unfinished">اتاق پیشه‌وران</translation>
    </message>
    <message>
        <source>Chamber of industry and commerce</source>
        <translation type="unfinished">اتاق صنعت و بازرگانی</translation>
    </message>
    <message>
        <source>Check a letter of the court</source>
        <translation type="unfinished">بررسی نامهٔ دادگاه</translation>
    </message>
    <message>
        <source>Check analogous benefits (36 months AsylbLG)</source>
        <translation type="unfinished">بررسی کمک‌های مشابه (36 ماه AsylbLG)</translation>
    </message>
    <message>
        <source>Check of a decision</source>
        <translation type="unfinished">بررسی یک تصمیم</translation>
    </message>
    <message>
        <source>Check of a way into a residence title</source>
        <translation type="unfinished">بررسی راهی به اجازهٔ اقامت</translation>
    </message>
    <message>
        <source>Check of court action against the BAMF decision</source>
        <translation type="unfinished">بررسی دعوا علیه تصمیم BAMF</translation>
    </message>
    <message>
        <source>Check of the objection</source>
        <translation type="unfinished">بررسی اعتراض</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">بررسی‌شده در</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished">بررسی‌شده:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished">جمع کنترلی</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation type="unfinished">جمع کنترلی امضا</translation>
    </message>
    <message>
        <source>Checksum of the wording</source>
        <translation type="unfinished">جمع کنترلی متن</translation>
    </message>
    <message>
        <source>Child benefit is paid for six months back only. Please apply by this day.</source>
        <translation type="unfinished">کمک‌هزینهٔ کودک (Kindergeld) فقط برای شش ماه گذشته پرداخت می‌شود. لطفاً تا این روز درخواست بدهید.</translation>
    </message>
    <message>
        <source>Child benefit is paid six months back only: apply at once.</source>
        <translation type="unfinished">کمک‌هزینهٔ کودک (Kindergeld) فقط برای شش ماه گذشته پرداخت می‌شود: فوراً درخواست بدهید.</translation>
    </message>
    <message>
        <source>Child without school: at once</source>
        <translation type="unfinished">کودک بدون مدرسه: فوراً</translation>
    </message>
    <message>
        <source>Children and relatives do not interpret at the doctor&apos;s.</source>
        <translation type="unfinished">کودکان و خویشان نزد پزشک ترجمه نمی‌کنند.</translation>
    </message>
    <message>
        <source>Children do not interpret.</source>
        <translation type="unfinished">کودکان ترجمه نمی‌کنند.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">شیلی</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">چین</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation type="unfinished">نام صدازدن</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished">جزیرهٔ کریسمس</translation>
    </message>
    <message>
        <source>Church asylum</source>
        <translation type="unfinished">پناه کلیسا</translation>
    </message>
    <message>
        <source>Citizens office</source>
        <translation type="unfinished">دفتر شهروندان</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شهر</translation>
    </message>
    <message>
        <source>City-let flat</source>
        <translation type="unfinished">خانهٔ اجاره‌شده از شهر</translation>
    </message>
    <message>
        <source>Claim to the integration course</source>
        <translation type="unfinished">حق دورهٔ ادغام</translation>
    </message>
    <message>
        <source>Clarification of benefits</source>
        <translation type="unfinished">روشن کردن کمک‌ها</translation>
    </message>
    <message>
        <source>Clarification of the notice</source>
        <translation type="unfinished">روشن کردن ابلاغیه</translation>
    </message>
    <message>
        <source>Clarify differing names before applying.</source>
        <translation type="unfinished">نام‌های متفاوت را پیش از درخواست روشن کنید.</translation>
    </message>
    <message>
        <source>Clarifying a question</source>
        <translation type="unfinished">روشن کردن یک پرسش</translation>
    </message>
    <message>
        <source>Clarifying identity and passport</source>
        <translation type="unfinished">روشن کردن هویت و گذرنامه</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">مراجع</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation type="unfinished">موافقت مراجع در</translation>
    </message>
    <message>
        <source>Client goes alone</source>
        <translation type="unfinished">مراجع خودش می‌رود</translation>
    </message>
    <message>
        <source>Client sheet</source>
        <translation type="unfinished">برگهٔ مراجع</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation type="unfinished">به مراجع گفته شد در</translation>
    </message>
    <message>
        <source>Client&apos;s own priority</source>
        <translation type="unfinished">اولویت خود مراجع</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">مراجعان</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">بسته در</translation>
    </message>
    <message>
        <source>Closure reason</source>
        <translation type="unfinished">دلیل بستن</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation type="unfinished">جزایر کوکوس</translation>
    </message>
    <message>
        <source>Collect all letters and sort them by date</source>
        <translation type="unfinished">جمع کردن همهٔ نامه‌ها و مرتب کردن بر پایهٔ تاریخ</translation>
    </message>
    <message>
        <source>Collect papers</source>
        <translation type="unfinished">جمع کردن مدارک</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">کلمبیا</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished">کومور</translation>
    </message>
    <message>
        <source>Comparison without names (keyed)</source>
        <translation type="unfinished">مقایسهٔ بی‌نام (با کلید)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">شکایت</translation>
    </message>
    <message>
        <source>Condition: allowed, with permission only, this employer only, not allowed</source>
        <translation type="unfinished">شرط: مجاز، فقط با اجازه، فقط نزد این کارفرما، غیرمجاز</translation>
    </message>
    <message>
        <source>Conditions, residence, “Aufenthalt beschränkt auf …”</source>
        <translation type="unfinished">شرط‌ها: «Wohnsitz»، «Aufenthalt beschränkt auf …»</translation>
    </message>
    <message>
        <source>Conditions, “Erwerbstätigkeit …”</source>
        <translation type="unfinished">شرط‌ها: «Erwerbstätigkeit …»</translation>
    </message>
    <message>
        <source>Conditions: work, residence</source>
        <translation type="unfinished">شرط‌ها: کار، سکونت</translation>
    </message>
    <message>
        <source>Confidentiality declared on</source>
        <translation type="unfinished">اعلام رازداری در</translation>
    </message>
    <message>
        <source>Confidentiality holds at the practice too. Interpreters must keep it as well.</source>
        <translation type="unfinished">رازداری در مطب هم برقرار است. مترجمان هم باید رازدار باشند.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">رضایت</translation>
    </message>
    <message>
        <source>Consequences for the procedure</source>
        <translation type="unfinished">پیامدها برای روند</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">مشاوره</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation type="unfinished">گزارش مشاوره</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished">مشاوره‌ها</translation>
    </message>
    <message>
        <source>Consultations by district</source>
        <translation type="unfinished">مشاوره‌ها به تفکیک محله</translation>
    </message>
    <message>
        <source>Consultations by language</source>
        <translation type="unfinished">مشاوره‌ها به تفکیک زبان</translation>
    </message>
    <message>
        <source>Consultations by place</source>
        <translation type="unfinished">مشاوره‌ها به تفکیک جا</translation>
    </message>
    <message>
        <source>Consultations by topic</source>
        <translation type="unfinished">مشاوره‌ها به تفکیک موضوع</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">شخص تماس</translation>
    </message>
    <message>
        <source>Contact the chamber</source>
        <translation type="unfinished">تماس با اتاق صنفی</translation>
    </message>
    <message>
        <source>Contact with an authority</source>
        <translation type="unfinished">تماس با اداره</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">قرارداد</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation type="unfinished">قرارداد از</translation>
    </message>
    <message>
        <source>Contract: hours, pay, probation, notice</source>
        <translation type="unfinished">قرارداد: ساعت‌ها، مزد، دورهٔ آزمایشی، فسخ</translation>
    </message>
    <message>
        <source>Contracts (training, work)</source>
        <translation type="unfinished">قراردادها (آموزش، کار)</translation>
    </message>
    <message>
        <source>Contracts by broker</source>
        <translation type="unfinished">قراردادها به تفکیک واسطه</translation>
    </message>
    <message>
        <source>Contracts by kind</source>
        <translation type="unfinished">قراردادها به تفکیک نوع</translation>
    </message>
    <message>
        <source>Contracts by origin</source>
        <translation type="unfinished">قراردادها به تفکیک خاستگاه</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">خروجی‌های سهیم</translation>
    </message>
    <message>
        <source>Conversation in plain language</source>
        <translation type="unfinished">گفتگو به زبان ساده</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished">جزایر کوک</translation>
    </message>
    <message>
        <source>Coordination with the guardian</source>
        <translation type="unfinished">هماهنگی با قیم</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">هماهنگی</translation>
    </message>
    <message>
        <source>Coping with crises</source>
        <translation type="unfinished">کنار آمدن با بحران</translation>
    </message>
    <message>
        <source>Copy names in another script exactly or have them photographed</source>
        <translation type="unfinished">نام‌های به خط دیگر را دقیق رونویسی کنید یا عکس بگیرید</translation>
    </message>
    <message>
        <source>Copy the wording on work, do not interpret.</source>
        <translation type="unfinished">جملهٔ مربوط به کار را رونویسی کنید، تفسیر نکنید.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished">اصلاح در</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">اصلاح‌ها</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">کاستاریکا</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">مشاوره</translation>
    </message>
    <message>
        <source>Counselling and referrals in figures</source>
        <translation type="unfinished">مشاوره و ارجاع‌ها به ارقام</translation>
    </message>
    <message>
        <source>Counselling case</source>
        <translation type="unfinished">پروندهٔ مشاوره</translation>
    </message>
    <message>
        <source>Counselling for refugees: report to the federal level</source>
        <translation type="unfinished">مشاورهٔ پناهندگان: گزارش به سطح فدرال</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">مشاور</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">تعداد</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">دوره</translation>
    </message>
    <message>
        <source>Course by volunteers</source>
        <translation type="unfinished">دورهٔ داوطلبان</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation type="unfinished">برگزارکنندهٔ دوره</translation>
    </message>
    <message>
        <source>Course: questions on the route, then on the reasons. Everything may be told calmly.</source>
        <translation type="unfinished">روند: پرسش‌هایی دربارهٔ راه، سپس دربارهٔ دلایل. همه چیز را می‌توان با آرامش گفت.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">دوره‌ها</translation>
    </message>
    <message>
        <source>Courses, places and unmet demand</source>
        <translation type="unfinished">دوره‌ها، جاها و نیاز بی‌پاسخ</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision</source>
        <translation type="unfinished">دعوا علیه تصمیم BAMF</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision (applied since 12 June 2026)</source>
        <translation type="unfinished">دعوا علیه تصمیم BAMF (درخواست از 12 ژوئن 2026)</translation>
    </message>
    <message>
        <source>Court action and urgent application against the Dublin decision</source>
        <translation type="unfinished">دعوا و درخواست فوری علیه تصمیم دوبلین</translation>
    </message>
    <message>
        <source>Court action with urgent application (Dublin)</source>
        <translation type="unfinished">دعوا با درخواست فوری (دوبلین)</translation>
    </message>
    <message>
        <source>Court action with urgent application (applied since 12 June 2026)</source>
        <translation type="unfinished">دعوا با درخواست فوری (درخواست از 12 ژوئن 2026)</translation>
    </message>
    <message>
        <source>Court action with urgent application (manifestly unfounded)</source>
        <translation type="unfinished">دعوا با درخواست فوری (آشکارا بی‌پایه)</translation>
    </message>
    <message>
        <source>Court action with urgent application (responsibility, applied since 1 July 2026)</source>
        <translation type="unfinished">دعوا با درخواست فوری (مسئولیت، درخواست از 1 ژوئیهٔ 2026)</translation>
    </message>
    <message>
        <source>Court and period. If it names a day, enter it.</source>
        <translation type="unfinished">دادگاه و مهلت. اگر روزی در آن نوشته شده، همان را وارد کنید.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished">کرواسی</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished">کوبا</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished">کوراسائو</translation>
    </message>
    <message>
        <source>Customer number, file number, number of pages</source>
        <translation type="unfinished">شمارهٔ مشتری، شمارهٔ پرونده، تعداد صفحه‌ها</translation>
    </message>
    <message>
        <source>Customer or file number?</source>
        <translation type="unfinished">شمارهٔ مشتری یا پرونده؟</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished">قبرس</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished">سیریلی</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished">چک</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished">ساحل عاج</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished">کنگوی دموکراتیک</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished">دری</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished">مسئول حفاظت داده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Date at</source>
        <translation type="unfinished">قرار در محل</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">تاریخ ذکرشده در تصمیم</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاریخ تولد</translation>
    </message>
    <message>
        <source>Date of the first title: the claim runs one year.</source>
        <translation type="unfinished">تاریخ نخستین اقامت: حق یک سال اعتبار دارد.</translation>
    </message>
    <message>
        <source>Date on</source>
        <translation type="unfinished">قرار در تاریخ</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation type="unfinished">تاریخ یا مهلت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>Day and month are missing.</source>
        <translation type="unfinished">روز و ماه نیست.</translation>
    </message>
    <message>
        <source>Day care place</source>
        <translation type="unfinished">جای مهدکودک</translation>
    </message>
    <message>
        <source>Day it was posted: the postmark is safer than the date in the letter.</source>
        <translation type="unfinished">روزی که پست شد: مهر پست از تاریخ نامه مطمئن‌تر است.</translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished">روز ابلاغ</translation>
    </message>
    <message>
        <source>Day of service. Without the envelope: when and how did the letter come?</source>
        <translation type="unfinished">روز ابلاغ. بدون پاکت: نامه کی و چگونه آمد؟</translation>
    </message>
    <message>
        <source>Day of the application: it decides between old and new law.</source>
        <translation type="unfinished">روز درخواست پناهندگی: تعیین می‌کند قانون قدیم یا جدید برقرار است.</translation>
    </message>
    <message>
        <source>Days to the first appointment (median)</source>
        <translation type="unfinished">روزها تا نخستین قرار (میانه)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">مهلت</translation>
    </message>
    <message>
        <source>Deadline set by the court</source>
        <translation type="unfinished">مهلت تعیین‌شدهٔ دادگاه</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">مشاورهٔ بدهی</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished">بدهی</translation>
    </message>
    <message>
        <source>Debts and contracts</source>
        <translation type="unfinished">بدهی‌ها و قراردادها</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">تصمیم در</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">تصمیم</translation>
    </message>
    <message>
        <source>Decision of an office</source>
        <translation type="unfinished">تصمیم اداره</translation>
    </message>
    <message>
        <source>Decision of an office without proper instructions on remedies</source>
        <translation type="unfinished">تصمیم اداره بدون راهنمای درست اعتراض</translation>
    </message>
    <message>
        <source>Decision of an office: work out the deadline</source>
        <translation type="unfinished">تصمیم اداره: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Decision refusing something: work out the deadline</source>
        <translation type="unfinished">تصمیمی که چیزی را رد می‌کند: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished">دانمارک</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">جزئیات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">دستگاه</translation>
    </message>
    <message>
        <source>Did a yellow envelope of the court come? Date?</source>
        <translation type="unfinished">آیا پاکت زرد دادگاه آمده است؟ تاریخ؟</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation type="unfinished">افشا در</translation>
    </message>
    <message>
        <source>Disclosure without consent</source>
        <translation type="unfinished">افشای بدون رضایت</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">تبعیض</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished">رمزگذاری دیسک</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished">جیبوتی</translation>
    </message>
    <message>
        <source>Do name and date of birth agree in all papers?</source>
        <translation type="unfinished">آیا نام و تاریخ تولد در همهٔ مدارک یکی است؟</translation>
    </message>
    <message>
        <source>Do not advise hiding: it makes the period longer.</source>
        <translation type="unfinished">توصیه به پنهان شدن نکنید: مهلت را طولانی‌تر می‌کند.</translation>
    </message>
    <message>
        <source>Do not ask about violence or termination in the partner&apos;s presence.</source>
        <translation type="unfinished">در حضور همسر از خشونت یا سقط نپرسید.</translation>
    </message>
    <message>
        <source>Do not ask an embassy before legal advice.</source>
        <translation type="unfinished">پیش از مشاورهٔ حقوقی از سفارت نپرسید.</translation>
    </message>
    <message>
        <source>Do not ask for details of what happened.</source>
        <translation type="unfinished">از جزئیات آنچه شد نپرسید.</translation>
    </message>
    <message>
        <source>Do not ask for papers, names or the flight story first.</source>
        <translation type="unfinished">نخست از مدارک، نام‌ها یا سرگذشت فرار نپرسید.</translation>
    </message>
    <message>
        <source>Do not call any qualification worthless.</source>
        <translation type="unfinished">هیچ مدرکی را بی‌ارزش نخوانید.</translation>
    </message>
    <message>
        <source>Do not choose the occupation we think right.</source>
        <translation type="unfinished">حرفه‌ای را که خودمان درست می‌دانیم انتخاب نکنید.</translation>
    </message>
    <message>
        <source>Do not go on with this file, and restore a backup.</source>
        <translation type="unfinished">با این فایل ادامه ندهید و پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>Do not go to the embassy before getting legal advice: it can cost the protection.</source>
        <translation type="unfinished">پیش از مشاورهٔ حقوقی به سفارت نروید: ممکن است به بهای از دست رفتن حمایت تمام شود.</translation>
    </message>
    <message>
        <source>Do not judge a project after its first year.</source>
        <translation type="unfinished">پروژه‌ای را پس از سال نخست قضاوت نکنید.</translation>
    </message>
    <message>
        <source>Do not judge the chances of an objection; the organisation&apos;s lawyer checks that.</source>
        <translation type="unfinished">دربارهٔ شانس اعتراض قضاوت نکنید؛ حقوقدان سازمان آن را بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Do not keep spouses in one file.</source>
        <translation type="unfinished">همسران را در یک پرونده نگذارید.</translation>
    </message>
    <message>
        <source>Do not let anyone begin without permission.</source>
        <translation type="unfinished">نگذارید کسی بدون اجازه آغاز کند.</translation>
    </message>
    <message>
        <source>Do not only phone: applications and changes need proof.</source>
        <translation type="unfinished">فقط تلفن نکنید: درخواست‌ها و تغییرها مدرک لازم دارند.</translation>
    </message>
    <message>
        <source>Do not pay anything out of fear.</source>
        <translation type="unfinished">از ترس چیزی نپردازید.</translation>
    </message>
    <message>
        <source>Do not push for a police report.</source>
        <translation type="unfinished">برای شکایت به پلیس فشار نیاورید.</translation>
    </message>
    <message>
        <source>Do not record an own estimate as a certificate.</source>
        <translation type="unfinished">برآورد خود را مانند گواهی ثبت نکنید.</translation>
    </message>
    <message>
        <source>Do not record, print or say the new address.</source>
        <translation type="unfinished">نشانی جدید را ننویسید، چاپ نکنید و نگویید.</translation>
    </message>
    <message>
        <source>Do not say how long it takes or that it will work.</source>
        <translation type="unfinished">نگویید چقدر طول می‌کشد یا این‌که حتماً می‌شود.</translation>
    </message>
    <message>
        <source>Do not say “surely it was not meant like that”.</source>
        <translation type="unfinished">نگویید «حتماً منظوری نداشتند».</translation>
    </message>
    <message>
        <source>Do not search for or post names on social networks.</source>
        <translation type="unfinished">نام‌ها را در شبکه‌های اجتماعی جستجو یا منتشر نکنید.</translation>
    </message>
    <message>
        <source>Do not send anyone to the embassy before legal advice.</source>
        <translation type="unfinished">هیچ‌کس را پیش از مشاورهٔ حقوقی به سفارت نفرستید.</translation>
    </message>
    <message>
        <source>Do not speak of chances of success: that is legal advice.</source>
        <translation type="unfinished">از شانس موفقیت حرف نزنید: آن مشاورهٔ حقوقی است.</translation>
    </message>
    <message>
        <source>Do not stop suddenly alone: withdrawal can be dangerous.</source>
        <translation type="unfinished">ناگهان و تنها ترک نکنید: علائم ترک می‌تواند خطرناک باشد.</translation>
    </message>
    <message>
        <source>Do not suggest reasons or judge. Legal assessment belongs to asylum procedure advice.</source>
        <translation type="unfinished">دلیل پیشنهاد نکنید و قضاوت نکنید. ارزیابی حقوقی کار مشاورهٔ روند پناهندگی است.</translation>
    </message>
    <message>
        <source>Do not threaten or judge.</source>
        <translation type="unfinished">تهدید یا قضاوت نکنید.</translation>
    </message>
    <message>
        <source>Do not try to solve everything at once.</source>
        <translation type="unfinished">نخواهید همه چیز را یکجا حل کنید.</translation>
    </message>
    <message>
        <source>Do not wait for the next counselling day.</source>
        <translation type="unfinished">تا روز بعدی مشاوره صبر نکنید.</translation>
    </message>
    <message>
        <source>Do not write down or guess diagnoses.</source>
        <translation type="unfinished">تشخیص‌ها را ننویسید و حدس نزنید.</translation>
    </message>
    <message>
        <source>Do not write down the flight story: record only what the help needs.</source>
        <translation type="unfinished">سرگذشت فرار را ننویسید: فقط آنچه کمک لازم دارد ثبت کنید.</translation>
    </message>
    <message>
        <source>Do nothing without consent.</source>
        <translation type="unfinished">بدون رضایت هیچ کاری نکنید.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">مدرک</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished">مدرک باز شد</translation>
    </message>
    <message>
        <source>Does it say “offensichtlich unbegründet” (manifestly unfounded) or “unzulässig” (inadmissible)? Then the period is shorter.</source>
        <translation type="unfinished">آیا نوشته «offensichtlich unbegründet» (آشکارا بی‌پایه) یا «unzulässig» (غیرقابل‌پذیرش)؟ پس مهلت کوتاه‌تر است.</translation>
    </message>
    <message>
        <source>Does the child need special help?</source>
        <translation type="unfinished">آیا کودک کمک ویژه لازم دارد؟</translation>
    </message>
    <message>
        <source>Does the person feel safe there?</source>
        <translation type="unfinished">آیا شخص آنجا احساس امنیت می‌کند؟</translation>
    </message>
    <message>
        <source>Does the person need childcare, company or more breaks?</source>
        <translation type="unfinished">آیا شخص نگه‌داری کودک، همراه یا استراحت بیشتر لازم دارد؟</translation>
    </message>
    <message>
        <source>Does the person understand what they sign?</source>
        <translation type="unfinished">آیا شخص می‌فهمد چه چیزی را امضا می‌کند؟</translation>
    </message>
    <message>
        <source>Does the person want a volunteer companion?</source>
        <translation type="unfinished">آیا شخص همراه داوطلب می‌خواهد؟</translation>
    </message>
    <message>
        <source>Does the person want to change something?</source>
        <translation type="unfinished">آیا شخص می‌خواهد چیزی را تغییر دهد؟</translation>
    </message>
    <message>
        <source>Does the person want to talk to a specialised service? In which language?</source>
        <translation type="unfinished">آیا شخص می‌خواهد با خدمات تخصصی حرف بزند؟ به کدام زبان؟</translation>
    </message>
    <message>
        <source>Does the person want to work in this occupation?</source>
        <translation type="unfinished">آیا شخص می‌خواهد در این حرفه کار کند؟</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished">دومینیکا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished">جمهوری دومینیکن</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">انجام در</translation>
    </message>
    <message>
        <source>Dublin procedure</source>
        <translation type="unfinished">روند دوبلین</translation>
    </message>
    <message>
        <source>E-mail, calendar, network drive, SIM card. Counsel itself has no access to anything outside.</source>
        <translation type="unfinished">ایمیل، تقویم، درایو شبکه، سیم‌کارت. خود Counsel به هیچ چیز بیرونی دسترسی ندارد.</translation>
    </message>
    <message>
        <source>EU free movement</source>
        <translation type="unfinished">آزادی رفت‌وآمد اتحادیهٔ اروپا</translation>
    </message>
    <message>
        <source>EU or German</source>
        <translation type="unfinished">اتحادیهٔ اروپا یا آلمانی</translation>
    </message>
    <message>
        <source>EU, EEA, Switzerland</source>
        <translation type="unfinished">اتحادیهٔ اروپا، EEA، سوئیس</translation>
    </message>
    <message>
        <source>Eastern Europe and Caucasus</source>
        <translation type="unfinished">اروپای شرقی و قفقاز</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">اکوادور</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished">مصر</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished">السالوادور</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">کارفرما</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation type="unfinished">کارفرما یا ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation type="unfinished">آژانس کار</translation>
    </message>
    <message>
        <source>Employment toleration ends (30 months)</source>
        <translation type="unfinished">مدارا برای کار تمام می‌شود (30 ماه)</translation>
    </message>
    <message>
        <source>Employment toleration is issued</source>
        <translation type="unfinished">مدارا برای کار صادر می‌شود</translation>
    </message>
    <message>
        <source>Employment toleration § 60d</source>
        <translation type="unfinished">مدارا برای کار § 60d</translation>
    </message>
    <message>
        <source>Employment toleration: entry by 31 December 2022, 12 months of toleration, 12 months of work from 20 hours; it is valid for 30 months.</source>
        <translation type="unfinished">مدارا برای کار: ورود تا 31 دسامبر 2022، 12 ماه مدارا، 12 ماه کار از 20 ساعت؛ 30 ماه اعتبار دارد.</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months of work, 20 hours or more</source>
        <translation type="unfinished">مدارا برای کار: دوازده ماه کار، 20 ساعت یا بیشتر</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months tolerated</source>
        <translation type="unfinished">مدارا برای کار: دوازده ماه مدارا</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">پایان</translation>
    </message>
    <message>
        <source>End of employment toleration</source>
        <translation type="unfinished">پایان مدارا برای کار</translation>
    </message>
    <message>
        <source>End of the approval: think of the new application eight weeks before.</source>
        <translation type="unfinished">پایان تأیید: هشت هفته پیش از آن به فکر درخواست تازه باشید.</translation>
    </message>
    <message>
        <source>End of the residence rule</source>
        <translation type="unfinished">پایان الزام محل سکونت</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished">پایان در</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">انگلیسی</translation>
    </message>
    <message>
        <source>Enter only what the person says. Not knowing is an answer.</source>
        <translation type="unfinished">فقط آنچه شخص می‌گوید وارد کنید. «نمی‌دانم» هم پاسخ است.</translation>
    </message>
    <message>
        <source>Enter the court&apos;s deadline</source>
        <translation type="unfinished">وارد کردن مهلت دادگاه</translation>
    </message>
    <message>
        <source>Enter the end of the approval</source>
        <translation type="unfinished">وارد کردن پایان تأیید</translation>
    </message>
    <message>
        <source>Enter the result “rejected: because of status” at the referral</source>
        <translation type="unfinished">وارد کردن نتیجهٔ «رد: به علت وضعیت» در ارجاع</translation>
    </message>
    <message>
        <source>Enter when permission, toleration or permit expires</source>
        <translation type="unfinished">وارد کردن پایان اجازهٔ ماندن، مدارا یا اقامت</translation>
    </message>
    <message>
        <source>Enter when the opportunity right expires</source>
        <translation type="unfinished">وارد کردن پایان حق اقامت فرصت</translation>
    </message>
    <message>
        <source>Enter when the passport expires</source>
        <translation type="unfinished">وارد کردن پایان گذرنامه</translation>
    </message>
    <message>
        <source>Entry qualification (§ 54a SGB III)</source>
        <translation type="unfinished">صلاحیت ورود (§ 54a SGB III)</translation>
    </message>
    <message>
        <source>Entry qualification or training place</source>
        <translation type="unfinished">آموزش ورودی (EQ) یا جای آموزش</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished">گینهٔ استوایی</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished">اریتره</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished">استونی</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished">اسواتینی</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished">اتیوپی</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished">اتیوپیایی</translation>
    </message>
    <message>
        <source>Ethiopic calendar</source>
        <translation type="unfinished">تقویم اتیوپی</translation>
    </message>
    <message>
        <source>Every child has a place or is provably on a list.</source>
        <translation type="unfinished">هر کودک جا دارد یا با مدرک در فهرستی است.</translation>
    </message>
    <message>
        <source>Every date in the letter: by when, from when</source>
        <translation type="unfinished">هر تاریخ در نامه: تا کی، از کی</translation>
    </message>
    <message>
        <source>Everything else in them is in use. Please put the lines named right.</source>
        <translation type="unfinished">هر چیز دیگر آن‌ها در کار است. لطفاً سطرهای نام‌برده را درست کنید.</translation>
    </message>
    <message>
        <source>Evidence of German</source>
        <translation type="unfinished">گواهی آلمانی</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">پوشهٔ تبادل</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">انقضا</translation>
    </message>
    <message>
        <source>Explain yes, judge legally no.</source>
        <translation type="unfinished">توضیح بله، قضاوت حقوقی نه.</translation>
    </message>
    <message>
        <source>Explained: </source>
        <translation type="unfinished">توضیح داده شد:</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished">جزایر فالکلند</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">خانواده</translation>
    </message>
    <message>
        <source>Family and parenting</source>
        <translation type="unfinished">خانواده و تربیت</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">نام خانوادگی</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation type="unfinished">پیوستن خانواده</translation>
    </message>
    <message>
        <source>Family reunion with subsidiary protection: suspended until 23 July 2027</source>
        <translation type="unfinished">پیوستن خانواده با حمایت فرعی: معلق تا 23 ژوئیهٔ 2027</translation>
    </message>
    <message>
        <source>Family reunion § 36a</source>
        <translation type="unfinished">پیوستن خانواده § 36a</translation>
    </message>
    <message>
        <source>Family reunion §§ 28–36</source>
        <translation type="unfinished">پیوستن خانواده §§ 28–36</translation>
    </message>
    <message>
        <source>Family reunion: application on privileged terms</source>
        <translation type="unfinished">پیوستن خانواده: درخواست با شرایط ویژه</translation>
    </message>
    <message>
        <source>Family reunion: legal check</source>
        <translation type="unfinished">پیوستن خانواده: بررسی حقوقی</translation>
    </message>
    <message>
        <source>Family reunion: notice that keeps the period, and application</source>
        <translation type="unfinished">پیوستن خانواده: اعلامی که مهلت را حفظ می‌کند، و درخواست</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished">جزایر فارو</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished">فارسی</translation>
    </message>
    <message>
        <source>Federal Office for Migration (BAMF)</source>
        <translation type="unfinished">ادارهٔ فدرال مهاجرت (BAMF)</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">سطح فدرال</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished">بازخورد تا</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (3)</source>
        <translation type="unfinished">گواهی موقت (Fiktionsbescheinigung) § 81 (3)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (4)</source>
        <translation type="unfinished">گواهی موقت (Fiktionsbescheinigung) § 81 (4)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (5)</source>
        <translation type="unfinished">گواهی موقت (Fiktionsbescheinigung) § 81 (5)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">فیلد</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">ارقام</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished">فیجی</translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished">نوع فایل</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation type="unfinished">قطعی از</translation>
    </message>
    <message>
        <source>Find an offer in the district</source>
        <translation type="unfinished">پیدا کردن پیشنهادی در محله</translation>
    </message>
    <message>
        <source>Find anti-discrimination advice</source>
        <translation type="unfinished">پیدا کردن مشاورهٔ ضد تبعیض</translation>
    </message>
    <message>
        <source>Find the right service</source>
        <translation type="unfinished">پیدا کردن خدمات درست</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished">فنلاند</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished">نخستین قرار</translation>
    </message>
    <message>
        <source>First comes what has a deadline or is dangerous, then everything else.</source>
        <translation type="unfinished">نخست آنچه مهلت دارد یا خطرناک است، سپس چیزهای دیگر.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">نخستین تماس</translation>
    </message>
    <message>
        <source>First equipment</source>
        <translation type="unfinished">وسایل نخستین (Erstausstattung)</translation>
    </message>
    <message>
        <source>First orientation course</source>
        <translation type="unfinished">دورهٔ آشنایی نخست</translation>
    </message>
    <message>
        <source>First recognition advice, then money for translations.</source>
        <translation type="unfinished">نخست مشاورهٔ تأیید مدرک، سپس پول برای ترجمه.</translation>
    </message>
    <message>
        <source>For information only: a transfer is possible until then.</source>
        <translation type="unfinished">فقط برای آگاهی: انتقال تا آن روز ممکن است.</translation>
    </message>
    <message>
        <source>For information only: applies when someone counts as absconded.</source>
        <translation type="unfinished">فقط برای آگاهی: وقتی برقرار است که کسی متواری به شمار آید.</translation>
    </message>
    <message>
        <source>For information only: applies while in prison.</source>
        <translation type="unfinished">فقط برای آگاهی: در مدت زندان برقرار است.</translation>
    </message>
    <message>
        <source>For information only: the periods are longer than before. Please get advice.</source>
        <translation type="unfinished">فقط برای آگاهی: مهلت‌ها از پیش طولانی‌ترند. لطفاً مشورت بگیرید.</translation>
    </message>
    <message>
        <source>Foreigners authority</source>
        <translation type="unfinished">ادارهٔ اتباع خارجی</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">فرم</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">یافته در</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">فرانسه</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">جاهای خالی</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">فضای خالی</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">فرانسوی</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished">گویان فرانسه</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished">پلی‌نزی فرانسه</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished">سرزمین‌های جنوبی فرانسه</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished">از سن</translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished">از سطح</translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished">از خدمت</translation>
    </message>
    <message>
        <source>From the opportunity right to § 25a or § 25b: application</source>
        <translation type="unfinished">از حق فرصت به § 25a یا § 25b: درخواست</translation>
    </message>
    <message>
        <source>From then on nothing is sealed for it, and what it sends is set aside.</source>
        <translation type="unfinished">از آن پس چیزی برای آن مهر نمی‌شود و آنچه می‌فرستد کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>From this day on a training toleration is possible.</source>
        <translation type="unfinished">از این روز مدارا برای آموزش (Ausbildungsduldung) ممکن است.</translation>
    </message>
    <message>
        <source>From this day on the twelve months of toleration are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">از این روز دوازده ماه مدارا کامل است (ورود تا 31 دسامبر 2022).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of work are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">از این روز دوازده ماه کار کامل است (ورود تا 31 دسامبر 2022).</translation>
    </message>
    <message>
        <source>From this day on the work permit may be given.</source>
        <translation type="unfinished">از این روز اجازهٔ کار می‌تواند داده شود.</translation>
    </message>
    <message>
        <source>From this day on the work permit shall be given.</source>
        <translation type="unfinished">از این روز اجازهٔ کار در حالت عادی باید داده شود.</translation>
    </message>
    <message>
        <source>From this day on there can be more money. Please ask the welfare office.</source>
        <translation type="unfinished">از این روز ممکن است پول بیشتر شود. لطفاً از ادارهٔ رفاه اجتماعی (Sozialamt) بپرسید.</translation>
    </message>
    <message>
        <source>From when a work permit</source>
        <translation type="unfinished">از کی اجازهٔ کار</translation>
    </message>
    <message>
        <source>From {name} package no. {numbers} is missing, later ones are there. It may lie on another stick; the next export puts it back by itself.</source>
        <translation type="unfinished">بستهٔ شمارهٔ {numbers} از {name} نیست، بعدی‌ها هستند. شاید روی فلش دیگری باشد؛ خروجی بعدی خودش آن را دوباره می‌گذارد.</translation>
    </message>
    <message>
        <source>From {name} packages no. {numbers} are missing, later ones are there. They may lie on another stick; the next export puts them back by itself.</source>
        <translation type="unfinished">بسته‌های شمارهٔ {numbers} از {name} نیستند، بعدی‌ها هستند. شاید روی فلش دیگری باشند؛ خروجی بعدی خودش آن‌ها را دوباره می‌گذارد.</translation>
    </message>
    <message>
        <source>Front or sticker, “gültig bis”</source>
        <translation type="unfinished">روی برگه یا برچسب: «gültig bis»</translation>
    </message>
    <message>
        <source>Front, name and date of birth</source>
        <translation type="unfinished">روی برگه، نام و تاریخ تولد</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished">ثابت‌شده در</translation>
    </message>
    <message>
        <source>Frozen statistics</source>
        <translation type="unfinished">آمار ثابت‌شده</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">نام کامل</translation>
    </message>
    <message>
        <source>Further details (HSDS)</source>
        <translation type="unfinished">جزئیات بیشتر (HSDS)</translation>
    </message>
    <message>
        <source>Further remark</source>
        <translation type="unfinished">یادداشت دیگر</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished">گابن</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished">گامبیا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished">گرجستان</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished">گرجی</translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished">آلمانی</translation>
    </message>
    <message>
        <source>German Abitur</source>
        <translation type="unfinished">Abitur آلمان</translation>
    </message>
    <message>
        <source>German Fachhochschulreife</source>
        <translation type="unfinished">Fachhochschulreife آلمان</translation>
    </message>
    <message>
        <source>German Hauptschule certificate</source>
        <translation type="unfinished">مدرک Hauptschule آلمان</translation>
    </message>
    <message>
        <source>German Realschule certificate</source>
        <translation type="unfinished">مدرک Realschule آلمان</translation>
    </message>
    <message>
        <source>German citizenship</source>
        <translation type="unfinished">تابعیت آلمان</translation>
    </message>
    <message>
        <source>German from</source>
        <translation type="unfinished">آلمانی از</translation>
    </message>
    <message>
        <source>German level</source>
        <translation type="unfinished">سطح آلمانی</translation>
    </message>
    <message>
        <source>German today, with which evidence?</source>
        <translation type="unfinished">آلمانی امروز، با چه مدرکی؟</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">آلمان</translation>
    </message>
    <message>
        <source>Get-together</source>
        <translation type="unfinished">دیدار</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished">غنا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished">جبل‌الطارق</translation>
    </message>
    <message>
        <source>Give a list of papers</source>
        <translation type="unfinished">دادن فهرست مدارک</translation>
    </message>
    <message>
        <source>Give a sheet with date and directions</source>
        <translation type="unfinished">دادن برگه‌ای با تاریخ و مسیر</translation>
    </message>
    <message>
        <source>Give a sheet with next steps</source>
        <translation type="unfinished">دادن برگه با گام‌های بعدی</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">داده‌شده در</translation>
    </message>
    <message>
        <source>Go on working there, and note what is missing since then.</source>
        <translation type="unfinished">آنجا ادامه دهید و آنچه از آن پس کم است یادداشت کنید.</translation>
    </message>
    <message>
        <source>Go to the placement test</source>
        <translation type="unfinished">رفتن به آزمون تعیین سطح</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>Got a notice: work out the deadline</source>
        <translation type="unfinished">ابلاغیه آمد: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Got a refusal: work out the deadline</source>
        <translation type="unfinished">جواب رد آمد: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished">یونان</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished">یونانی</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished">گرینلند</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished">گرنادا</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action</source>
        <translation type="unfinished">دلایل و مدارک دعوا</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action (Dublin)</source>
        <translation type="unfinished">دلایل و مدارک دعوا (دوبلین)</translation>
    </message>
    <message>
        <source>Group event</source>
        <translation type="unfinished">رویداد گروهی</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">رویدادهای گروهی</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished">نشست گروهی</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Please compare with the sheet.</source>
        <translation type="unfinished">گروه {group} کلید بازیابی درست نیست. لطفاً با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>Groups and volunteers</source>
        <translation type="unfinished">گروه‌ها و داوطلبان</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished">گوادلوپ</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished">گوام</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished">قیم</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished">گواتمالا</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished">گرنزی</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished">گینه</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished">گینهٔ بیسائو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished">گویان</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished">هائیتی</translation>
    </message>
    <message>
        <source>Hand in the application for further approval</source>
        <translation type="unfinished">تحویل درخواست تمدید</translation>
    </message>
    <message>
        <source>Hand in the day care application</source>
        <translation type="unfinished">تحویل درخواست مهدکودک</translation>
    </message>
    <message>
        <source>Hand in the form and get a stamp</source>
        <translation type="unfinished">تحویل فرم و گرفتن مهر</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished">تحویل حضوری</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">سپرده در</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished">سپردن</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">گزارش سپردن</translation>
    </message>
    <message>
        <source>Has a decision come? Work out the deadline</source>
        <translation type="unfinished">آیا تصمیمی آمده است؟ حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Has a notice or application been made? Is there proof?</source>
        <translation type="unfinished">آیا اعلام یا درخواستی شده است؟ آیا مدرکی هست؟</translation>
    </message>
    <message>
        <source>Has an application been made?</source>
        <translation type="unfinished">آیا درخواستی داده شده است؟</translation>
    </message>
    <message>
        <source>Has the person answered or signed anything?</source>
        <translation type="unfinished">آیا شخص پاسخ داده یا چیزی امضا کرده است؟</translation>
    </message>
    <message>
        <source>Has the person moved? Report the new address at once.</source>
        <translation type="unfinished">آیا شخص جابه‌جا شده است؟ نشانی جدید را فوراً اعلام کنید.</translation>
    </message>
    <message>
        <source>Have the notice checked by the specialised office</source>
        <translation type="unfinished">بررسی ابلاغیه نزد خدمات تخصصی</translation>
    </message>
    <message>
        <source>Have the other accesses of the device closed</source>
        <translation type="unfinished">دسترسی‌های دیگر دستگاه را ببندید</translation>
    </message>
    <message>
        <source>Heading or condition, section</source>
        <translation type="unfinished">عنوان یا شرط (Nebenbestimmung)، شمارهٔ ماده</translation>
    </message>
    <message>
        <source>Heading or first sentence: AsylbLG or SGB XII</source>
        <translation type="unfinished">عنوان یا جملهٔ نخست: AsylbLG یا SGB XII</translation>
    </message>
    <message>
        <source>Heading: decision, hearing, invitation, bill, reminder?</source>
        <translation type="unfinished">عنوان: ابلاغیه (Bescheid)، شنیدن نظر (Anhörung)، دعوت، صورت‌حساب، یادآوری (Mahnung)؟</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">سرها</translation>
    </message>
    <message>
        <source>Heads at group events</source>
        <translation type="unfinished">سرها در رویدادهای گروهی</translation>
    </message>
    <message>
        <source>Heads there (not persons)</source>
        <translation type="unfinished">سرهای حاضر (نه اشخاص)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">سلامت</translation>
    </message>
    <message>
        <source>Health data goes into a protected note.</source>
        <translation type="unfinished">داده‌های سلامت در یادداشت محافظت‌شده می‌آید.</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished">جزایر هرد و مک‌دونالد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">انجام‌دهنده</translation>
    </message>
    <message>
        <source>Help for the family</source>
        <translation type="unfinished">کمک برای خانواده</translation>
    </message>
    <message>
        <source>Here on the last day ({posts} full-time posts)</source>
        <translation type="unfinished">حاضر در روز آخر ({posts} پست تمام‌وقت)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished">هندی</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">تاریخچه</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished">هندوراس</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished">هنگ‌کنگ</translation>
    </message>
    <message>
        <source>Horn of Africa</source>
        <translation type="unfinished">شاخ آفریقا</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعت‌ها</translation>
    </message>
    <message>
        <source>House meeting</source>
        <translation type="unfinished">نشست خانه</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation type="unfinished">خانوار و خانواده</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">مسکن</translation>
    </message>
    <message>
        <source>Housing group</source>
        <translation type="unfinished">گروه مسکن</translation>
    </message>
    <message>
        <source>Housing or agreement to the rent</source>
        <translation type="unfinished">خانه یا موافقت با اجاره</translation>
    </message>
    <message>
        <source>Housing so far</source>
        <translation type="unfinished">مسکن تا کنون</translation>
    </message>
    <message>
        <source>Housing: decentral to central</source>
        <translation type="unfinished">مسکن: پراکنده به متمرکز</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">چگونه</translation>
    </message>
    <message>
        <source>How are sleep, eating, everyday life?</source>
        <translation type="unfinished">خواب، خوراک و زندگی روزمره چطور است؟</translation>
    </message>
    <message>
        <source>How are the children? (talk to the children too)</source>
        <translation type="unfinished">حال کودکان چطور است؟ (با کودکان هم حرف بزنید)</translation>
    </message>
    <message>
        <source>How did the letter come: yellow envelope, by post, handed over?</source>
        <translation type="unfinished">نامه چگونه آمد: پاکت زرد، پست، تحویل دستی؟</translation>
    </message>
    <message>
        <source>How do we reach the person without anyone noticing?</source>
        <translation type="unfinished">چگونه بدون آن‌که کسی بفهمد با شخص تماس بگیریم؟</translation>
    </message>
    <message>
        <source>How does the family live: work, benefits?</source>
        <translation type="unfinished">خانواده چگونه زندگی می‌کند: کار، کمک‌ها؟</translation>
    </message>
    <message>
        <source>How does the person live now: hostel, city-let flat, own flat, with others?</source>
        <translation type="unfinished">شخص اکنون چگونه زندگی می‌کند: اقامتگاه جمعی، خانهٔ اجاره‌شدهٔ شهر، خانهٔ خودش، نزد دیگران؟</translation>
    </message>
    <message>
        <source>How is it today? Are there thoughts of not wanting to live? (ask calmly and directly)</source>
        <translation type="unfinished">امروز حال چطور است؟ آیا فکر نخواستن زندگی هست؟ (آرام و مستقیم بپرسید)</translation>
    </message>
    <message>
        <source>How is the German: own estimate, placement or certificate? (note separately)</source>
        <translation type="unfinished">آلمانی چگونه است: برآورد خود، آزمون تعیین سطح یا گواهی؟ (جداگانه بنویسید)</translation>
    </message>
    <message>
        <source>How is the person insured: card, treatment voucher, not at all?</source>
        <translation type="unfinished">شخص چگونه بیمه است: کارت، برگهٔ درمان (Behandlungsschein)، هیچ؟</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished">پرونده‌ها چه مدت نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>How many years of experience?</source>
        <translation type="unfinished">چند سال تجربه؟</translation>
    </message>
    <message>
        <source>How many years of school?</source>
        <translation type="unfinished">چند سال مدرسه؟</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished">راه تماس</translation>
    </message>
    <message>
        <source>How well does the child speak German?</source>
        <translation type="unfinished">کودک چقدر خوب آلمانی حرف می‌زند؟</translation>
    </message>
    <message>
        <source>How would the person notice that it is better?</source>
        <translation type="unfinished">شخص از چه می‌فهمد که بهتر است؟</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished">مجارستان</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">کمک لازم دارم</translation>
    </message>
    <message>
        <source>I went along</source>
        <translation type="unfinished">همراه رفتم</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished">ایسلند</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">شناسه</translation>
    </message>
    <message>
        <source>Identifier (id)</source>
        <translation type="unfinished">شناسه (id)</translation>
    </message>
    <message>
        <source>If a child is in danger we consult a specialist and tell the family what we do.</source>
        <translation type="unfinished">اگر کودکی در خطر باشد با متخصص مشورت می‌کنیم و به خانواده می‌گوییم چه می‌کنیم.</translation>
    </message>
    <message>
        <source>If refused: who, when, for which reason</source>
        <translation type="unfinished">اگر رد شد: چه کسی، کی، به چه دلیل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">ورود داده</translation>
    </message>
    <message>
        <source>In case of cuts or rejection: reason and section</source>
        <translation type="unfinished">در صورت کاهش یا رد: دلیل و شمارهٔ ماده</translation>
    </message>
    <message>
        <source>In danger call 110.</source>
        <translation type="unfinished">در خطر به 110 تلفن کنید.</translation>
    </message>
    <message>
        <source>In danger call 112 at once or go to the nearest hospital.</source>
        <translation type="unfinished">در خطر فوراً به 112 تلفن کنید یا به نزدیک‌ترین بیمارستان بروید.</translation>
    </message>
    <message>
        <source>In danger do not let the person leave alone.</source>
        <translation type="unfinished">در خطر نگذارید شخص تنها برود.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished">به گفتهٔ مراجع</translation>
    </message>
    <message>
        <source>In the decision or letter: the day it became final</source>
        <translation type="unfinished">در تصمیم یا نامه: روزی که قطعی شد</translation>
    </message>
    <message>
        <source>In the preparatory class the child learns German in three stages and moves into the regular class step by step.</source>
        <translation type="unfinished">در کلاس آمادگی کودک در سه مرحله آلمانی یاد می‌گیرد و گام‌به‌گام به کلاس عادی می‌رود.</translation>
    </message>
    <message>
        <source>In the restored file choose “Somebody may have my key”. The lost copy stays readable with the old key.</source>
        <translation type="unfinished">در فایل بازگردانده «شاید کسی کلید مرا داشته باشد» را انتخاب کنید. نسخهٔ گمشده با کلید قدیمی خواناست.</translation>
    </message>
    <message>
        <source>In which language and dialect can the person tell safely?</source>
        <translation type="unfinished">شخص به کدام زبان و گویش با اطمینان می‌تواند تعریف کند؟</translation>
    </message>
    <message>
        <source>In which script does the person read and write?</source>
        <translation type="unfinished">شخص به کدام خط می‌خواند و می‌نویسد؟</translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished">هند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished">اندونزی</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished">رویداد آگاهی</translation>
    </message>
    <message>
        <source>Initial reception centre</source>
        <translation type="unfinished">مرکز پذیرش نخست</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">مؤسسه</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">مؤسسه‌ها</translation>
    </message>
    <message>
        <source>Instructions at the end: objection or court action, period, address</source>
        <translation type="unfinished">راهنمای اعتراض در پایان (Rechtsbehelfsbelehrung): اعتراض یا دعوا، مهلت، نشانی</translation>
    </message>
    <message>
        <source>Instructions missing or wrong: one year</source>
        <translation type="unfinished">راهنما نیست یا غلط است: یک سال</translation>
    </message>
    <message>
        <source>Instructions on remedies: objection, period, where to</source>
        <translation type="unfinished">راهنمای اعتراض (Rechtsbehelfsbelehrung): اعتراض، مهلت، به کجا</translation>
    </message>
    <message>
        <source>Instructions on remedies: period for court action and urgent application, which court</source>
        <translation type="unfinished">راهنمای اعتراض (Rechtsbehelfsbelehrung): مهلت دعوا و درخواست فوری، کدام دادگاه</translation>
    </message>
    <message>
        <source>Integration counselling</source>
        <translation type="unfinished">مشاورهٔ ادغام</translation>
    </message>
    <message>
        <source>Integration course for learners of a second script</source>
        <translation type="unfinished">دورهٔ ادغام برای یادگیرندگان خط دوم</translation>
    </message>
    <message>
        <source>Integration course for parents</source>
        <translation type="unfinished">دورهٔ ادغام برای والدین</translation>
    </message>
    <message>
        <source>Integration course for people with disabilities (900+100 lessons)</source>
        <translation type="unfinished">دورهٔ ادغام برای افراد دارای معلولیت (900+100 درس)</translation>
    </message>
    <message>
        <source>Integration course for women</source>
        <translation type="unfinished">دورهٔ ادغام برای زنان</translation>
    </message>
    <message>
        <source>Integration course with literacy</source>
        <translation type="unfinished">دورهٔ ادغام با سوادآموزی</translation>
    </message>
    <message>
        <source>Integration course, general (600+100 lessons)</source>
        <translation type="unfinished">دورهٔ ادغام عمومی (600+100 درس)</translation>
    </message>
    <message>
        <source>Intensive course (400+30 lessons)</source>
        <translation type="unfinished">دورهٔ فشرده (400+30 درس)</translation>
    </message>
    <message>
        <source>International practice</source>
        <translation type="unfinished">رویهٔ بین‌المللی</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">مترجم</translation>
    </message>
    <message>
        <source>Interpreter slip</source>
        <translation type="unfinished">برگهٔ مترجم</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished">ترجمهٔ شفاهی</translation>
    </message>
    <message>
        <source>Interpreting at the doctor&apos;s</source>
        <translation type="unfinished">ترجمه نزد پزشک</translation>
    </message>
    <message>
        <source>Interpreting needed but not to be had</source>
        <translation type="unfinished">ترجمهٔ لازم که نبود</translation>
    </message>
    <message>
        <source>Interpreting service</source>
        <translation type="unfinished">خدمات ترجمه</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished">ایران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished">عراق</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished">ایرلند</translation>
    </message>
    <message>
        <source>Is a child here without parents? Who is the guardian?</source>
        <translation type="unfinished">آیا کودکی بدون پدر و مادر اینجاست؟ قیم کیست؟</translation>
    </message>
    <message>
        <source>Is a period for court action still running?</source>
        <translation type="unfinished">آیا هنوز مهلت دعوایی در جریان است؟</translation>
    </message>
    <message>
        <source>Is a procedure or a deadline still running?</source>
        <translation type="unfinished">آیا هنوز روند یا مهلتی در جریان است؟</translation>
    </message>
    <message>
        <source>Is it an emergency? Then 112 first.</source>
        <translation type="unfinished">آیا اورژانسی است؟ پس نخست 112.</translation>
    </message>
    <message>
        <source>Is it their own wish or is someone pushing?</source>
        <translation type="unfinished">آیا خواست خودش است یا کسی فشار می‌آورد؟</translation>
    </message>
    <message>
        <source>Is medical help or securing of evidence needed?</source>
        <translation type="unfinished">آیا کمک پزشکی یا حفظ مدارک لازم است؟</translation>
    </message>
    <message>
        <source>Is pay on time and with a payslip?</source>
        <translation type="unfinished">آیا مزد به‌موقع و با فیش حقوقی می‌آید؟</translation>
    </message>
    <message>
        <source>Is the address right at all offices?</source>
        <translation type="unfinished">آیا نشانی نزد همهٔ اداره‌ها درست است؟</translation>
    </message>
    <message>
        <source>Is the envelope there? Which date is on it?</source>
        <translation type="unfinished">آیا پاکت اینجاست؟ چه تاریخی روی آن است؟</translation>
    </message>
    <message>
        <source>Is the spelling right? Does it say the identity is unclear?</source>
        <translation type="unfinished">آیا املا درست است؟ آیا نوشته که هویت روشن نیست («Identität ungeklärt»)؟</translation>
    </message>
    <message>
        <source>Is the whole decision here, with all pages and the translation?</source>
        <translation type="unfinished">آیا تمام تصمیم اینجاست، با همهٔ صفحه‌ها و ترجمه؟</translation>
    </message>
    <message>
        <source>Is the woman safe at home? (ask her alone)</source>
        <translation type="unfinished">آیا زن در خانه امن است؟ (تنها از او بپرسید)</translation>
    </message>
    <message>
        <source>Is the yellow envelope still there? Which date is on it?</source>
        <translation type="unfinished">آیا پاکت زرد هنوز هست؟ چه تاریخی روی آن است؟</translation>
    </message>
    <message>
        <source>Is there a contract or promise?</source>
        <translation type="unfinished">آیا قرارداد یا قولی هست؟</translation>
    </message>
    <message>
        <source>Is there a danger of losing the home? Notice, debts?</source>
        <translation type="unfinished">آیا خطر از دست دادن خانه هست؟ فسخ، بدهی؟</translation>
    </message>
    <message>
        <source>Is there a family doctor? Which language is needed?</source>
        <translation type="unfinished">آیا پزشک خانواده هست؟ کدام زبان لازم است؟</translation>
    </message>
    <message>
        <source>Is there a lawyer already?</source>
        <translation type="unfinished">آیا وکیل هست؟</translation>
    </message>
    <message>
        <source>Is there a midwife and a gynaecologist?</source>
        <translation type="unfinished">آیا ماما و پزشک زنان هست؟</translation>
    </message>
    <message>
        <source>Is there a passport? Until when is it valid?</source>
        <translation type="unfinished">آیا گذرنامه هست؟ تا کی معتبر است؟</translation>
    </message>
    <message>
        <source>Is there a pregnancy, small children or a disability?</source>
        <translation type="unfinished">آیا بارداری، کودک کوچک یا معلولیتی هست؟</translation>
    </message>
    <message>
        <source>Is there a residence rule? Since when?</source>
        <translation type="unfinished">آیا الزام محل سکونت هست؟ از کی؟</translation>
    </message>
    <message>
        <source>Is there an admission or an obligation? From when?</source>
        <translation type="unfinished">آیا پذیرش یا الزامی هست؟ از کی؟</translation>
    </message>
    <message>
        <source>Is there anything that would make travel dangerous (only whether, not what)?</source>
        <translation type="unfinished">آیا چیزی هست که سفر را خطرناک کند (فقط هست یا نه، نه این‌که چیست)؟</translation>
    </message>
    <message>
        <source>Is there danger now (withdrawal, accident, children)?</source>
        <translation type="unfinished">آیا اکنون خطری هست (علائم ترک، حادثه، کودکان)؟</translation>
    </message>
    <message>
        <source>Is there enough money to the end of the month? Is anything missing now?</source>
        <translation type="unfinished">آیا پول تا پایان ماه می‌رسد؟ آیا اکنون چیزی کم است؟</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished">جزیرهٔ من</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished">اسرائیل</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">تاریخ صدور</translation>
    </message>
    <message>
        <source>It is clear whether and how the person may work, and the job is fair.</source>
        <translation type="unfinished">روشن است که شخص اجازهٔ کار دارد یا نه و چگونه، و کار منصفانه است.</translation>
    </message>
    <message>
        <source>It must always be kept, also without notification (Art. 33 (5)).</source>
        <translation type="unfinished">همیشه باید نگه داشته شود، بدون اطلاع‌رسانی هم (مادهٔ 33 (5)).</translation>
    </message>
    <message>
        <source>It says “offensichtlich unbegründet” (manifestly unfounded).</source>
        <translation type="unfinished">نوشته است «offensichtlich unbegründet» (آشکارا بی‌پایه).</translation>
    </message>
    <message>
        <source>It says “unzulässig” (inadmissible) and another state is responsible (Dublin).</source>
        <translation type="unfinished">نوشته است «unzulässig» (غیرقابل‌پذیرش) و کشور دیگری مسئول است (دوبلین).</translation>
    </message>
    <message>
        <source>It was noticed in the future? Please check day and time.</source>
        <translation type="unfinished">در آینده متوجه شده؟ لطفاً روز و ساعت را بررسی کنید.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished">ایتالیا</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">منبعش</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished">جامائیکا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">ژاپن</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished">جرزی</translation>
    </message>
    <message>
        <source>Job and training fair</source>
        <translation type="unfinished">نمایشگاه کار و آموزش</translation>
    </message>
    <message>
        <source>Job language course</source>
        <translation type="unfinished">دورهٔ زبان شغلی</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation type="unfinished">Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter approval ends</source>
        <translation type="unfinished">تأیید Jobcenter تمام می‌شود</translation>
    </message>
    <message>
        <source>Jobcenter: notice</source>
        <translation type="unfinished">Jobcenter: ابلاغیه (Bescheid)</translation>
    </message>
    <message>
        <source>Jobcenter: see to further approval eight weeks before the end. The application counts from the first of the month.</source>
        <translation type="unfinished">Jobcenter: هشت هفته پیش از پایان به فکر تمدید باشید. درخواست از اول ماه حساب می‌شود.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">پیوسته در</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished">اردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">قزاقستان</translation>
    </message>
    <message>
        <source>Keep the proof of notice or application safe.</source>
        <translation type="unfinished">مدرک اعلام یا درخواست را خوب نگه دارید.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished">نگه‌داری تا</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished">کنیا</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">نگه‌داشته به صورت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">کلید</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">کارت کلید</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">فایل کلید</translation>
    </message>
    <message>
        <source>Key for comparing without names</source>
        <translation type="unfinished">کلید مقایسهٔ بی‌نام</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished">دسته‌کلید</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">نوع</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">نوع یادداشت</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation type="unfinished">نوع ارجاع</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished">کیریباتی</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished">آگاهی از</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished">کوزوو</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation type="unfinished">کرمانجی</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished">کویت</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished">قرقیزستان</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <translation type="unfinished">LGBTQ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">برچسب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Language course for recognition</source>
        <translation type="unfinished">دورهٔ زبان برای تأیید مدرک</translation>
    </message>
    <message>
        <source>Language course for trainees</source>
        <translation type="unfinished">دورهٔ زبان برای کارآموزان</translation>
    </message>
    <message>
        <source>Language named on the summons</source>
        <translation type="unfinished">زبانی که در دعوت‌نامه نوشته شده</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">زبان پنجره</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">زبان‌ها</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished">لائوس</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">آخرین پشتیبان</translation>
    </message>
    <message>
        <source>Last package no.</source>
        <translation type="unfinished">آخرین بستهٔ شمارهٔ</translation>
    </message>
    <message>
        <source>Last day of validity. The latest sticker counts.</source>
        <translation type="unfinished">آخرین روز اعتبار. تازه‌ترین برچسب معتبر است.</translation>
    </message>
    <message>
        <source>Last page, instructions on remedies: which court, which period?</source>
        <translation type="unfinished">صفحهٔ آخر، راهنمای اعتراض (Rechtsbehelfsbelehrung): کدام دادگاه، کدام مهلت؟</translation>
    </message>
    <message>
        <source>Last page, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">صفحهٔ آخر: «Rechtsbehelfsbelehrung»</translation>
    </message>
    <message>
        <source>Last trained on</source>
        <translation type="unfinished">آخرین آموزش در</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished">لاتین</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished">لتونی</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">وکیل</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">صورت‌بندی</translation>
    </message>
    <message>
        <source>Learning German</source>
        <translation type="unfinished">یادگیری آلمانی</translation>
    </message>
    <message>
        <source>Leave no letter lying.</source>
        <translation type="unfinished">هیچ نامه‌ای را رها نکنید.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished">لبنان</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">رفته در</translation>
    </message>
    <message>
        <source>Left-over files</source>
        <translation type="unfinished">فایل‌های باقی‌مانده</translation>
    </message>
    <message>
        <source>Legal advice before any declaration</source>
        <translation type="unfinished">مشاورهٔ حقوقی پیش از هر اعلام</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">مبنای قانونی</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation type="unfinished">بررسی حقوقی</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished">دلیل قانونی</translation>
    </message>
    <message>
        <source>Legal protection</source>
        <translation type="unfinished">حفاظت حقوقی</translation>
    </message>
    <message>
        <source>Leisure and contacts</source>
        <translation type="unfinished">اوقات فراغت و روابط</translation>
    </message>
    <message>
        <source>Length of the asylum procedure</source>
        <translation type="unfinished">مدت روند پناهندگی</translation>
    </message>
    <message>
        <source>Length of the asylum procedure (median)</source>
        <translation type="unfinished">مدت روند پناهندگی (میانه)</translation>
    </message>
    <message>
        <source>Length of the procedure, roughly</source>
        <translation type="unfinished">مدت تقریبی روند</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished">لسوتو</translation>
    </message>
    <message>
        <source>Let no children or relatives interpret.</source>
        <translation type="unfinished">نگذارید کودکان یا خویشان ترجمه کنند.</translation>
    </message>
    <message>
        <source>Let no relatives or acquaintances interpret.</source>
        <translation type="unfinished">نگذارید خویشان یا آشنایان ترجمه کنند.</translation>
    </message>
    <message>
        <source>Let nobody sign a blank form.</source>
        <translation type="unfinished">نگذارید کسی فرم خالی را امضا کند.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">نامه</translation>
    </message>
    <message>
        <source>Letter (day it was posted)</source>
        <translation type="unfinished">نامه (روز پست)</translation>
    </message>
    <message>
        <source>Letter about the transfer: day, place, time</source>
        <translation type="unfinished">نامهٔ انتقال: روز، جا، ساعت</translation>
    </message>
    <message>
        <source>Letter explained</source>
        <translation type="unfinished">نامه توضیح داده شد</translation>
    </message>
    <message>
        <source>Letter of the court with a deadline</source>
        <translation type="unfinished">نامهٔ دادگاه با مهلت</translation>
    </message>
    <message>
        <source>Letter to the course provider: level, childcare, times</source>
        <translation type="unfinished">نامه به برگزارکنندهٔ دوره: سطح، نگه‌داری کودک، ساعت‌ها</translation>
    </message>
    <message>
        <source>Letter to the office with the ticked data</source>
        <translation type="unfinished">نامه به اداره با داده‌های علامت‌خورده</translation>
    </message>
    <message>
        <source>Letter to the school authority&apos;s advice</source>
        <translation type="unfinished">نامه به مشاورهٔ ادارهٔ مدارس</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">سربرگ</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">نامه طبق DIN 5008</translation>
    </message>
    <message>
        <source>Letters of the court have a deadline: act on the same day.</source>
        <translation type="unfinished">نامه‌های دادگاه مهلت دارند: همان روز اقدام کنید.</translation>
    </message>
    <message>
        <source>Level of German</source>
        <translation type="unfinished">سطح آلمانی</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished">لیبریا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished">لیبی</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished">لیختن‌اشتاین</translation>
    </message>
    <message>
        <source>Lists, rules and guides</source>
        <translation type="unfinished">فهرست‌ها، قاعده‌ها و راهنماها</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished">سواد</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished">لیتوانی</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation type="unfinished">در خانوار زندگی می‌کند</translation>
    </message>
    <message>
        <source>Lives so since</source>
        <translation type="unfinished">چنین زندگی می‌کند از</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation type="unfinished">قفل پس از (دقیقه)</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished">تاریخ تقدیم</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">نشان</translation>
    </message>
    <message>
        <source>Longest way there (minutes)</source>
        <translation type="unfinished">دورترین راه (دقیقه)</translation>
    </message>
    <message>
        <source>Look at the transfer period (information only)</source>
        <translation type="unfinished">نگاه به مهلت انتقال (فقط برای آگاهی)</translation>
    </message>
    <message>
        <source>Looked through the folder</source>
        <translation type="unfinished">پوشه را نگاه کردیم</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished">لوکزامبورگ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished">ماکائو</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished">ماداگاسکار</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">ساخته در</translation>
    </message>
    <message>
        <source>Make a new backup now. Backups from before a new data key open only with the old sheet and passphrase.</source>
        <translation type="unfinished">اکنون پشتیبان جدید بگیرید. پشتیبان‌های پیش از کلید دادهٔ جدید فقط با برگه و عبارت قدیمی باز می‌شوند.</translation>
    </message>
    <message>
        <source>Make copies of all papers</source>
        <translation type="unfinished">کپی گرفتن از همهٔ مدارک</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished">مالاوی</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished">مالزی</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished">مالدیو</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished">مالی</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished">مالت</translation>
    </message>
    <message>
        <source>Management of the organisation</source>
        <translation type="unfinished">مدیریت سازمان</translation>
    </message>
    <message>
        <source>Mandatory fields and annexes</source>
        <translation type="unfinished">بخش‌های اجباری و پیوست‌ها</translation>
    </message>
    <message>
        <source>Manifestly unfounded: work out the urgent deadline</source>
        <translation type="unfinished">آشکارا بی‌پایه: حساب کردن مهلت فوری</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished">جزایر مارشال</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished">مارتینیک</translation>
    </message>
    <message>
        <source>Material security</source>
        <translation type="unfinished">امنیت مادی</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished">موریتانی</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished">موریس</translation>
    </message>
    <message>
        <source>May anyone in the country of origin be asked without danger?</source>
        <translation type="unfinished">آیا می‌توان بدون خطر از کسی در کشور مبدأ پرسید؟</translation>
    </message>
    <message>
        <source>May the counsellor call? Is there a release for this office?</source>
        <translation type="unfinished">آیا مشاور اجازه دارد تلفن کند؟ آیا برای این اداره معافیت از رازداری هست؟</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">شاید همان شخص</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished">مایوت</translation>
    </message>
    <message>
        <source>Medical check</source>
        <translation type="unfinished">بررسی پزشکی</translation>
    </message>
    <message>
        <source>Medical help with withdrawal</source>
        <translation type="unfinished">کمک پزشکی هنگام ترک</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">دیدار در</translation>
    </message>
    <message>
        <source>Meeting place, club or sponsorship</source>
        <translation type="unfinished">محل دیدار، باشگاه یا همیاری</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished">محل دیدار</translation>
    </message>
    <message>
        <source>Merged cells {range}: only the first cell holds something. The others stay empty.</source>
        <translation type="unfinished">خانه‌های ادغام‌شده {range}: فقط خانهٔ نخست چیزی دارد. دیگران خالی می‌مانند.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">مکزیک</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished">میکرونزی</translation>
    </message>
    <message>
        <source>Migration counselling (adults)</source>
        <translation type="unfinished">مشاورهٔ مهاجرت (بزرگسالان)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">دقیقه</translation>
    </message>
    <message>
        <source>Minutes given by volunteers</source>
        <translation type="unfinished">دقیقه‌های داوطلبان</translation>
    </message>
    <message>
        <source>Minutes of counselling</source>
        <translation type="unfinished">دقیقه‌های مشاوره</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished">مولداوی</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished">موناکو</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished">مغولستان</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished">مونته‌نگرو</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished">مونتسرات</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished">مراکش</translation>
    </message>
    <message>
        <source>Mother and child are cared for, and the papers for the birth are ready.</source>
        <translation type="unfinished">مادر و کودک مراقبت می‌شوند و مدارک تولد آماده است.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">جابه‌جایی</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished">تاریخ جابه‌جایی</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished">موزامبیک</translation>
    </message>
    <message>
        <source>Much is free or cheap with a pass.</source>
        <translation type="unfinished">بسیاری چیزها با کارت تخفیف رایگان یا ارزان است.</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation type="unfinished">دوجانبه</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation type="unfinished">پوشهٔ من</translation>
    </message>
    <message>
        <source>My folder: asylum, health, family</source>
        <translation type="unfinished">پوشهٔ من: پناهندگی، سلامت، خانواده</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished">میانمار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
        <translation type="unfinished">نام یا سازمان برای کارت کلید بیش از حد بلند است (حداکثر 120 نویسه)، خالی است یا نشانه‌های نامرئی دارد.</translation>
    </message>
    <message>
        <source>Name the device, never a client: secrecy holds towards the police, too (§ 203 StGB).</source>
        <translation type="unfinished">دستگاه را نام ببرید، هرگز مراجع را: رازداری در برابر پلیس هم هست (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Name, day and answer are written down.</source>
        <translation type="unfinished">نام، روز و پاسخ نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation type="unfinished">نام‌ها و املاها</translation>
    </message>
    <message>
        <source>Names and texts may only go to one&apos;s own organisation (§ 203 StGB). Please choose “without names and texts”.</source>
        <translation type="unfinished">نام و متن فقط به سازمان خود می‌رود (§ 203 StGB). لطفاً «بدون نام و متن» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Names in passport, decision and certificates: note differences</source>
        <translation type="unfinished">نام‌ها در گذرنامه، تصمیم و سندها: تفاوت‌ها را بنویسید</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished">نامیبیا</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">تابعیت</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation type="unfinished">کسب تابعیت</translation>
    </message>
    <message>
        <source>Nature, approximate number of people, consequences, measures (Art. 33 (3)). What is missing may follow; after the time limit the delay has to be explained.</source>
        <translation type="unfinished">نوع، تعداد تقریبی افراد، پیامدها، اقدام‌ها (مادهٔ 33 (3)). آنچه کم است می‌تواند بعداً بیاید؛ پس از مهلت باید تأخیر توضیح داده شود.</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished">نائورو</translation>
    </message>
    <message>
        <source>Near East</source>
        <translation type="unfinished">خاور نزدیک</translation>
    </message>
    <message>
        <source>Near dates confirmed on</source>
        <translation type="unfinished">تأیید مهلت‌های نزدیک در</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">نیاز</translation>
    </message>
    <message>
        <source>Need 0–4</source>
        <translation type="unfinished">نیاز 0–4</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">مترجم لازم دارد</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished">نپال</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">هلند</translation>
    </message>
    <message>
        <source>Never address or mediate with the partner.</source>
        <translation type="unfinished">هرگز با همسر حرف نزنید و میانجیگری نکنید.</translation>
    </message>
    <message>
        <source>Never advise for or against returning.</source>
        <translation type="unfinished">هرگز به بازگشت یا نبازگشتن توصیه نکنید.</translation>
    </message>
    <message>
        <source>Never count from the date on the letter and never guess a date.</source>
        <translation type="unfinished">هرگز از تاریخ روی نامه حساب نکنید و هرگز تاریخ را حدس نزنید.</translation>
    </message>
    <message>
        <source>Never give originals away.</source>
        <translation type="unfinished">اصل مدارک را هرگز ندهید.</translation>
    </message>
    <message>
        <source>Never make help depend on the paper.</source>
        <translation type="unfinished">کمک را هرگز به مدرک وابسته نکنید.</translation>
    </message>
    <message>
        <source>Never note or print the address of a protected shelter.</source>
        <translation type="unfinished">نشانی پناهگاه محافظت‌شده را هرگز ننویسید و چاپ نکنید.</translation>
    </message>
    <message>
        <source>Never sign for the person.</source>
        <translation type="unfinished">هرگز به جای شخص امضا نکنید.</translation>
    </message>
    <message>
        <source>Never throw envelopes away: only they show when it was served.</source>
        <translation type="unfinished">پاکت‌ها را هرگز دور نیندازید: فقط آن‌ها نشان می‌دهند کی ابلاغ شده است.</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished">کالدونیای جدید</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished">نیوزیلند</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">قرار بعدی</translation>
    </message>
    <message>
        <source>Next time we talk to each person separately.</source>
        <translation type="unfinished">دفعهٔ بعد با هر کس جداگانه حرف می‌زنیم.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished">نیکاراگوئه</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished">نیجر</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished">نیجریه</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished">نیووی</translation>
    </message>
    <message>
        <source>No QR code can be seen in the picture. Please take it closer, straight and in good light, or type the reference from the slip.</source>
        <translation type="unfinished">در تصویر کد QR دیده نمی‌شود. لطفاً نزدیک‌تر، راست و با نور خوب بگیرید، یا شمارهٔ برگه را بنویسید.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation type="unfinished">برای «{field}» ستونی انتخاب نشده.</translation>
    </message>
    <message>
        <source>No diagnosis, no interpretation, no “seemed”.</source>
        <translation type="unfinished">تشخیص نه، تفسیر نه، «به نظر می‌رسید» نه.</translation>
    </message>
    <message>
        <source>No embassy before legal advice: with asylum and refugee protection it can cost the protection.</source>
        <translation type="unfinished">پیش از مشاورهٔ حقوقی سفارت نه: با حمایت پناهندگی یا پناهنده بودن ممکن است حمایت از دست برود.</translation>
    </message>
    <message>
        <source>No embassy of the country of origin without legal advice.</source>
        <translation type="unfinished">بدون مشاورهٔ حقوقی سفارت کشور مبدأ نه.</translation>
    </message>
    <message>
        <source>No embassy while protection exists or is applied for.</source>
        <translation type="unfinished">تا حمایت هست یا درخواست شده، سفارت نه.</translation>
    </message>
    <message>
        <source>No file can be made there. Nothing was saved. Please choose another folder.</source>
        <translation type="unfinished">آنجا نمی‌توان فایل ساخت. چیزی ذخیره نشد. لطفاً پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No keychain that Counsel trusts is running on this device. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">روی این دستگاه دسته‌کلیدی که Counsel به آن اعتماد کند کار نمی‌کند. عبارت عبور مثل همیشه فایل پرونده را باز می‌کند.</translation>
    </message>
    <message>
        <source>No loud phone calls while others listen.</source>
        <translation type="unfinished">وقتی دیگران می‌شنوند بلند تلفن نکنید.</translation>
    </message>
    <message>
        <source>No meeting at home without consent.</source>
        <translation type="unfinished">بدون رضایت دیدار در خانه نه.</translation>
    </message>
    <message>
        <source>No next appointment is entered for this consultation.</source>
        <translation type="unfinished">برای این مشاوره قرار بعدی وارد نشده.</translation>
    </message>
    <message>
        <source>No opinion on the woman&apos;s decision.</source>
        <translation type="unfinished">دربارهٔ تصمیم زن نظر ندهید.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in the place for backups. Is it the right stick? If so, press “Back up now” once, and it goes on by itself.</source>
        <translation type="unfinished">هیچ‌یک از پشتیبان‌های پیشین در جای پشتیبان‌ها نیست. فلش درست است؟ اگر بله، یک بار «اکنون پشتیبان بگیر» را بزنید، سپس خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished">جزیرهٔ نورفک</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">شمال</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished">کرهٔ شمالی</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished">مقدونیهٔ شمالی</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished">جزایر ماریانای شمالی</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished">نروژ</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">جزو کار نیست</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished">یادداشت در</translation>
    </message>
    <message>
        <source>Notes of volunteers</source>
        <translation type="unfinished">یادداشت‌های داوطلبان</translation>
    </message>
    <message>
        <source>Nothing differs from before yet. Please enter the right detail.</source>
        <translation type="unfinished">هنوز چیزی با قبل فرق ندارد. لطفاً جزئیات درست را وارد کنید.</translation>
    </message>
    <message>
        <source>Nothing gets worse, and the specialised service is involved.</source>
        <translation type="unfinished">چیزی بدتر نمی‌شود و خدمات تخصصی در جریان است.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {count} place(s) have still to be decided.</source>
        <translation type="unfinished">چیزی آورده نشد: دربارهٔ {count} جا هنوز باید تصمیم گرفت.</translation>
    </message>
    <message>
        <source>Notice: by whom, to when, why</source>
        <translation type="unfinished">فسخ: از چه کسی، برای چه روزی، چرا</translation>
    </message>
    <message>
        <source>Notice: fully, partly or not recognised; what is missing</source>
        <translation type="unfinished">ابلاغیه (Bescheid): کامل، بخشی یا تأیید نشده؛ چه کم است</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">اعلان‌ها روی میزکار</translation>
    </message>
    <message>
        <source>Notify nobody: a risk to the people is unlikely.</source>
        <translation type="unfinished">به کسی خبر ندهید: خطر برای افراد بعید است.</translation>
    </message>
    <message>
        <source>Notify the supervisory authority</source>
        <translation type="unfinished">خبر به مرجع نظارتی</translation>
    </message>
    <message>
        <source>Notify the supervisory authority and the people: the risk is high (Art. 33 and 34 GDPR).</source>
        <translation type="unfinished">خبر به مرجع نظارتی و افراد: خطر زیاد است (مواد 33 و 34 GDPR).</translation>
    </message>
    <message>
        <source>Notify the supervisory authority: a risk is possible (Art. 33 GDPR).</source>
        <translation type="unfinished">خبر به مرجع نظارتی: خطر ممکن است (مادهٔ 33 GDPR).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">شماره</translation>
    </message>
    <message>
        <source>Number (client, case)</source>
        <translation type="unfinished">شماره (مراجع، پرونده)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished">اعتراض</translation>
    </message>
    <message>
        <source>Objection (instructions missing or wrong)</source>
        <translation type="unfinished">اعتراض (راهنما نیست یا غلط است)</translation>
    </message>
    <message>
        <source>Objection: mostly one month. If the letter names another period, the earlier one counts.</source>
        <translation type="unfinished">اعتراض (Widerspruch): بیشتر یک ماه. اگر نامه مهلت دیگری بگوید، زودتر معتبر است.</translation>
    </message>
    <message>
        <source>Objection: one month from service. Without proper instructions one year.</source>
        <translation type="unfinished">اعتراض (Widerspruch): یک ماه از ابلاغ. بدون راهنمای درست یک سال.</translation>
    </message>
    <message>
        <source>Objection: period and address. If it names a day, enter it.</source>
        <translation type="unfinished">اعتراض (Widerspruch): مهلت و نشانی. اگر روزی در آن نوشته شده، همان را وارد کنید.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">شغل</translation>
    </message>
    <message>
        <source>Occupation code (KldB)</source>
        <translation type="unfinished">کد شغل (KldB)</translation>
    </message>
    <message>
        <source>Occupation or task</source>
        <translation type="unfinished">شغل یا وظیفه</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished">شغل‌ها</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">پیشنهاد در</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished">عمان</translation>
    </message>
    <message>
        <source>On sheet {share} several words are not right, or their order. Please compare each word with the sheet.</source>
        <translation type="unfinished">در برگهٔ {share} چند واژه یا ترتیبشان درست نیست. لطفاً هر واژه را با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>On sheet {share} word {word} is not right. Please compare with the sheet.</source>
        <translation type="unfinished">در برگهٔ {share} واژهٔ {word} درست نیست. لطفاً با برگه مقایسه کنید.</translation>
    </message>
    <message>
        <source>On which day was the asylum application lodged?</source>
        <translation type="unfinished">درخواست پناهندگی در چه روزی داده شد؟</translation>
    </message>
    <message>
        <source>One or two more words help more than special characters.</source>
        <translation type="unfinished">یکی دو واژهٔ بیشتر از نویسه‌های ویژه مفیدتر است.</translation>
    </message>
    <message>
        <source>One sheet alone opens nothing. Please type a second one of the three.</source>
        <translation type="unfinished">یک برگه به تنهایی چیزی باز نمی‌کند. لطفاً برگهٔ دومی از سه تا را بنویسید.</translation>
    </message>
    <message>
        <source>Only a coordinator can keep a directory.</source>
        <translation type="unfinished">فقط هماهنگ‌کننده می‌تواند فهرست نگه دارد.</translation>
    </message>
    <message>
        <source>Only an employed companion may have the full name, and only with a valid release. Please choose one or leave the name out.</source>
        <translation type="unfinished">نام کامل را فقط همراه استخدامی و فقط با معافیت معتبر می‌گیرد. لطفاً یکی انتخاب کنید یا نام را نگذارید.</translation>
    </message>
    <message>
        <source>Only one week: the court must have the claim and the urgent application.</source>
        <translation type="unfinished">فقط یک هفته: دعوا و درخواست فوری (Eilantrag) باید به دادگاه برسد.</translation>
    </message>
    <message>
        <source>Only own files can do that.</source>
        <translation type="unfinished">فقط فایل‌های خودی می‌توانند.</translation>
    </message>
    <message>
        <source>Only the person who held the consultation can sign it.</source>
        <translation type="unfinished">فقط کسی که مشاوره را انجام داده می‌تواند امضایش کند.</translation>
    </message>
    <message>
        <source>Only whoever counsels in a case can hand it over. In this one it is {name}.</source>
        <translation type="unfinished">فقط مشاور پرونده می‌تواند آن را بسپارد. در این یکی {name} است.</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished">باز و بسته</translation>
    </message>
    <message>
        <source>Open cases per full-time post, and ratios</source>
        <translation type="unfinished">پرونده‌های باز به ازای پست تمام‌وقت، و نسبت‌ها</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">روز باز</translation>
    </message>
    <message>
        <source>Open the case file once: that brings it to its end.</source>
        <translation type="unfinished">یک بار فایل پرونده را باز کنید: به پایانش می‌رساند.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">جای خالی</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">ساعات کار</translation>
    </message>
    <message>
        <source>Opening without the passphrase is not set up on this device. Please type the passphrase.</source>
        <translation type="unfinished">باز کردن بدون عبارت عبور روی این دستگاه برپا نشده. لطفاً عبارت عبور را بنویسید.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">جاهای خالی</translation>
    </message>
    <message>
        <source>Opportunity residence right (§ 104c) expires</source>
        <translation type="unfinished">حق اقامت فرصت (§ 104c) تمام می‌شود</translation>
    </message>
    <message>
        <source>Opportunity residence right § 104c</source>
        <translation type="unfinished">حق اقامت فرصت § 104c</translation>
    </message>
    <message>
        <source>Opportunity right (§ 104c): change to § 25a or § 25b before it ends, at the latest on 30 June 2027.</source>
        <translation type="unfinished">حق اقامت فرصت (§ 104c): پیش از پایان به § 25a یا § 25b بروید، حداکثر تا 30 ژوئن 2027.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">سازمان</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">خاستگاه</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">دیگر</translation>
    </message>
    <message>
        <source>Other counsellor</source>
        <translation type="unfinished">مشاور دیگر</translation>
    </message>
    <message>
        <source>Other organisation (blank: in our own)</source>
        <translation type="unfinished">سازمان دیگر (خالی: در سازمان ما)</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished">شخص دیگر</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished">املاهای دیگر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">نتیجه</translation>
    </message>
    <message>
        <source>Outside and inside differ: somebody signed another person&apos;s content anew.</source>
        <translation type="unfinished">بیرون و درون با هم فرق دارند: کسی محتوای شخص دیگری را دوباره امضا کرده است.</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished">پروندهٔ خود</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished">فهرست خود</translation>
    </message>
    <message>
        <source>Page 1 or grounds, “applied for asylum on …”</source>
        <translation type="unfinished">صفحهٔ 1 یا دلایل (Begründung): «stellte am … einen Asylantrag»</translation>
    </message>
    <message>
        <source>Page 1, the numbered sentences</source>
        <translation type="unfinished">صفحهٔ 1، جمله‌های شماره‌دار</translation>
    </message>
    <message>
        <source>Pages of the case file</source>
        <translation type="unfinished">صفحه‌های فایل پرونده</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished">پاکستان</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished">پالائو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished">فلسطین</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished">پاناما</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished">پاپوآ گینهٔ نو</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished">پاراگوئه</translation>
    </message>
    <message>
        <source>Partial qualification</source>
        <translation type="unfinished">صلاحیت جزئی</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished">شرکت</translation>
    </message>
    <message>
        <source>Partly recognised means: a part is missing that can be caught up on.</source>
        <translation type="unfinished">تأیید بخشی یعنی: بخشی کم است که می‌توان جبران کرد.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">شریک</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished">گذرنامه تمام می‌شود</translation>
    </message>
    <message>
        <source>Pay no money before a viewing and without a contract.</source>
        <translation type="unfinished">پیش از دیدن خانه و بدون قرارداد پول ندهید.</translation>
    </message>
    <message>
        <source>Pay or object by when?</source>
        <translation type="unfinished">تا چه زمانی پرداخت یا اعتراض؟</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation type="unfinished">درصد تمام‌وقت</translation>
    </message>
    <message>
        <source>Period to leave and state</source>
        <translation type="unfinished">مهلت خروج و کشور</translation>
    </message>
    <message>
        <source>Permission to stay, toleration or residence permit expires</source>
        <translation type="unfinished">اجازهٔ ماندن، مدارا یا اجازهٔ اقامت تمام می‌شود</translation>
    </message>
    <message>
        <source>Permission to stay: a work permit may be given after 3 and shall be given after 6 months. The new law is still to be verified.</source>
        <translation type="unfinished">اجازهٔ ماندن (Aufenthaltsgestattung): اجازهٔ کار پس از 3 ماه می‌تواند و پس از 6 ماه در حالت عادی باید داده شود. قانون جدید هنوز باید بررسی شود.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">جا</translation>
    </message>
    <message>
        <source>Place in a German course</source>
        <translation type="unfinished">جا در دورهٔ آلمانی</translation>
    </message>
    <message>
        <source>Place, time and file number on the summons</source>
        <translation type="unfinished">جا، ساعت و شمارهٔ پرونده در دعوت‌نامه</translation>
    </message>
    <message>
        <source>Placement in work</source>
        <translation type="unfinished">کاریابی</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">جاها</translation>
    </message>
    <message>
        <source>Please choose who is to have the case: a counsellor whose key card was accepted in the team.</source>
        <translation type="unfinished">لطفاً انتخاب کنید پرونده از آن که شود: مشاوری که کارت کلیدش در گروه پذیرفته شده.</translation>
    </message>
    <message>
        <source>Please say in a sentence why not. Only whoever offered the case reads it.</source>
        <translation type="unfinished">لطفاً در یک جمله بگویید چرا نه. فقط پیشنهاددهنده می‌خواند.</translation>
    </message>
    <message>
        <source>Please write down for whom the task is. The name stays here.</source>
        <translation type="unfinished">لطفاً بنویسید کار برای کیست. نام اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">کد پستی</translation>
    </message>
    <message>
        <source>Precision of the date of birth</source>
        <translation type="unfinished">دقت تاریخ تولد</translation>
    </message>
    <message>
        <source>Pregnancy advice and aid</source>
        <translation type="unfinished">مشاورهٔ بارداری و کمک‌ها</translation>
    </message>
    <message>
        <source>Pregnancy advice is confidential and free.</source>
        <translation type="unfinished">مشاورهٔ بارداری محرمانه و رایگان است.</translation>
    </message>
    <message>
        <source>Preparation for the hearing</source>
        <translation type="unfinished">آماده شدن برای مصاحبه</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation type="unfinished">آماده کردن پاسخ</translation>
    </message>
    <message>
        <source>Print a report of the incident</source>
        <translation type="unfinished">چاپ گزارش رویداد</translation>
    </message>
    <message>
        <source>Print the report with deadline and agreement</source>
        <translation type="unfinished">چاپ گزارش با مهلت و توافق</translation>
    </message>
    <message>
        <source>Print the report with the deadline</source>
        <translation type="unfinished">چاپ گزارش با مهلت</translation>
    </message>
    <message>
        <source>Privacy explained in</source>
        <translation type="unfinished">حریم خصوصی توضیح به زبان</translation>
    </message>
    <message>
        <source>Privacy explained on</source>
        <translation type="unfinished">حریم خصوصی توضیح در</translation>
    </message>
    <message>
        <source>Privacy explained, how</source>
        <translation type="unfinished">حریم خصوصی توضیح، چگونه</translation>
    </message>
    <message>
        <source>Promise no duration and no result.</source>
        <translation type="unfinished">مدت و نتیجه قول ندهید.</translation>
    </message>
    <message>
        <source>Protecting a child</source>
        <translation type="unfinished">حفاظت از کودک</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">حمایت</translation>
    </message>
    <message>
        <source>Protection and advice</source>
        <translation type="unfinished">حفاظت و مشاوره</translation>
    </message>
    <message>
        <source>Protection is final (asylum or refugee)</source>
        <translation type="unfinished">حمایت قطعی است (پناهندگی)</translation>
    </message>
    <message>
        <source>Protection is final: deadline for family reunion</source>
        <translation type="unfinished">حمایت قطعی است: مهلت پیوستن خانواده</translation>
    </message>
    <message>
        <source>Prove handing in by stamp or transmission report.</source>
        <translation type="unfinished">تحویل را با مهر یا گزارش ارسال ثابت کنید.</translation>
    </message>
    <message>
        <source>Psychosocial counselling or therapy</source>
        <translation type="unfinished">مشاورهٔ روانی‌اجتماعی یا درمان</translation>
    </message>
    <message>
        <source>Public bodies can have a duty to report to the foreigners authority.</source>
        <translation type="unfinished">نهادهای دولتی ممکن است موظف باشند به ادارهٔ اتباع خبر دهند.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>Put certificates together</source>
        <translation type="unfinished">جمع کردن گواهی‌ها</translation>
    </message>
    <message>
        <source>Put the family&apos;s certificates together</source>
        <translation type="unfinished">جمع کردن سندهای خانواده</translation>
    </message>
    <message>
        <source>Put the papers for the registry office together</source>
        <translation type="unfinished">جمع کردن مدارک برای ثبت احوال</translation>
    </message>
    <message>
        <source>Put the proof of the court action into the folder</source>
        <translation type="unfinished">گذاشتن مدرک دعوا در پوشه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">پرسش</translation>
    </message>
    <message>
        <source>Question about the form</source>
        <translation type="unfinished">پرسش دربارهٔ فرم</translation>
    </message>
    <message>
        <source>Question on a difference</source>
        <translation type="unfinished">پرسش دربارهٔ تفاوت</translation>
    </message>
    <message>
        <source>Reach a lawyer or asylum procedure advice today</source>
        <translation type="unfinished">تماس همین امروز با وکیل یا مشاورهٔ روند پناهندگی</translation>
    </message>
    <message>
        <source>Reach legal help today</source>
        <translation type="unfinished">رسیدن به کمک حقوقی همین امروز</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation type="unfinished">راه تماس</translation>
    </message>
    <message>
        <source>Reading and writing: at least</source>
        <translation type="unfinished">خواندن و نوشتن: دست‌کم</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished">می‌خواند</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">دلیل</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">دلایل</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">رسیده در</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation type="unfinished">دریافت از</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">دریافت می‌کند</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished">تأیید</translation>
    </message>
    <message>
        <source>Recognition advice</source>
        <translation type="unfinished">مشاورهٔ تأیید مدرک</translation>
    </message>
    <message>
        <source>Recognition in the crafts</source>
        <translation type="unfinished">تأیید مدرک در صنعتگری</translation>
    </message>
    <message>
        <source>Recognition of commercial and technical occupations</source>
        <translation type="unfinished">تأیید حرفه‌های بازرگانی و فنی</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">سند</translation>
    </message>
    <message>
        <source>Record the missing place with its reason</source>
        <translation type="unfinished">ثبت جای نبوده با دلیل آن</translation>
    </message>
    <message>
        <source>Referral letter (protected, with a release only)</source>
        <translation type="unfinished">نامهٔ ارجاع (محافظت‌شده، فقط با معافیت از رازداری)</translation>
    </message>
    <message>
        <source>Referral letter for the search</source>
        <translation type="unfinished">نامهٔ ارجاع برای جستجو</translation>
    </message>
    <message>
        <source>Referral letter to asylum procedure advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ روند پناهندگی</translation>
    </message>
    <message>
        <source>Referral letter to debt advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ بدهی</translation>
    </message>
    <message>
        <source>Referral letter to family advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ خانواده</translation>
    </message>
    <message>
        <source>Referral letter to lawyer or asylum procedure advice</source>
        <translation type="unfinished">نامهٔ ارجاع به وکیل یا مشاورهٔ روند پناهندگی</translation>
    </message>
    <message>
        <source>Referral letter to legal advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ حقوقی</translation>
    </message>
    <message>
        <source>Referral letter to pregnancy advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ بارداری</translation>
    </message>
    <message>
        <source>Referral letter to recognition advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ تأیید مدرک</translation>
    </message>
    <message>
        <source>Referral letter to return advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ بازگشت</translation>
    </message>
    <message>
        <source>Referral letter to the specialised advice</source>
        <translation type="unfinished">نامهٔ ارجاع به مشاورهٔ تخصصی</translation>
    </message>
    <message>
        <source>Referral letter to the specialised office</source>
        <translation type="unfinished">نامهٔ ارجاع به خدمات تخصصی</translation>
    </message>
    <message>
        <source>Referral letter to the tracing service</source>
        <translation type="unfinished">نامهٔ ارجاع به خدمات جستجو</translation>
    </message>
    <message>
        <source>Referral letter with certificate, German and wish</source>
        <translation type="unfinished">نامهٔ ارجاع با مدرک، آلمانی و خواسته</translation>
    </message>
    <message>
        <source>Referral letter with experience and language</source>
        <translation type="unfinished">نامهٔ ارجاع با تجربه و زبان</translation>
    </message>
    <message>
        <source>Referral letter without diagnoses</source>
        <translation type="unfinished">نامهٔ ارجاع بدون تشخیص</translation>
    </message>
    <message>
        <source>Referral, appointment, prescription: date and speciality</source>
        <translation type="unfinished">ارجاع پزشک، وقت، نسخه: تاریخ و رشته</translation>
    </message>
    <message>
        <source>Refusal by an office: work out the deadline</source>
        <translation type="unfinished">رد از سوی اداره: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">منطقه</translation>
    </message>
    <message>
        <source>Register at the citizens office</source>
        <translation type="unfinished">ثبت نشانی در دفتر شهروندان</translation>
    </message>
    <message>
        <source>Registration with the psychosocial centre</source>
        <translation type="unfinished">ثبت‌نام در مرکز روانی‌اجتماعی</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">نسبت</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Renewal of the residence paper</source>
        <translation type="unfinished">تمدید مدرک اقامت</translation>
    </message>
    <message>
        <source>Rent and electricity first, then everything else.</source>
        <translation type="unfinished">نخست اجاره و برق، سپس چیزهای دیگر.</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation type="unfinished">اجارهٔ عقب‌افتاده</translation>
    </message>
    <message>
        <source>Report a move</source>
        <translation type="unfinished">اعلام جابه‌جایی</translation>
    </message>
    <message>
        <source>Report a move to BAMF, foreigners authority and court at once.</source>
        <translation type="unfinished">جابه‌جایی را فوراً به BAMF، ادارهٔ اتباع و دادگاه اعلام کنید.</translation>
    </message>
    <message>
        <source>Report the birth to the registry office</source>
        <translation type="unfinished">ثبت تولد در ثبت احوال</translation>
    </message>
    <message>
        <source>Report the move</source>
        <translation type="unfinished">اعلام اسباب‌کشی</translation>
    </message>
    <message>
        <source>Report the new address: BAMF, foreigners authority, court</source>
        <translation type="unfinished">اعلام نشانی جدید: BAMF، ادارهٔ اتباع، دادگاه</translation>
    </message>
    <message>
        <source>Residence is a history with dates, for each person of the family separately.</source>
        <translation type="unfinished">اقامت سرگذشتی با تاریخ‌هاست، برای هر فرد خانواده جدا.</translation>
    </message>
    <message>
        <source>Residence rule applies</source>
        <translation type="unfinished">الزام محل سکونت برقرار است</translation>
    </message>
    <message>
        <source>Residence rule ends (three years)</source>
        <translation type="unfinished">الزام محل سکونت تمام می‌شود (سه سال)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation type="unfinished">وضعیت اقامت</translation>
    </message>
    <message>
        <source>Resources, network, wishes</source>
        <translation type="unfinished">منابع، شبکه، آرزوها</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">بر پایهٔ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">نتیجه</translation>
    </message>
    <message>
        <source>Reunion is suspended until 23 July 2027. Please get advice whether there are other ways.</source>
        <translation type="unfinished">پیوستن خانواده تا 23 ژوئیهٔ 2027 معلق است. لطفاً در مشاوره بپرسید که راه دیگری هست یا نه.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">بازبینی در</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished">پس‌گرفته در</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">نقش</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">قاعده</translation>
    </message>
    <message>
        <source>Say no more than asked: no health, no asylum grounds.</source>
        <translation type="unfinished">بیشتر از آنچه پرسیده شده نگویید: نه سلامت، نه دلایل پناهندگی.</translation>
    </message>
    <message>
        <source>School assignment or day care offer: from when, where</source>
        <translation type="unfinished">تعیین مدرسه یا پیشنهاد مهدکودک: از کی، کجا</translation>
    </message>
    <message>
        <source>School does not depend on the residence paper.</source>
        <translation type="unfinished">مدرسه به مدرک اقامت بستگی ندارد.</translation>
    </message>
    <message>
        <source>School place and preparatory class</source>
        <translation type="unfinished">جای مدرسه و کلاس آمادگی</translation>
    </message>
    <message>
        <source>School place through the school authority</source>
        <translation type="unfinished">جای مدرسه از راه ادارهٔ مدارس</translation>
    </message>
    <message>
        <source>School-age child without a school</source>
        <translation type="unfinished">کودک مدرسه‌ای بدون مدرسه</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">خط</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">فرستاده در</translation>
    </message>
    <message>
        <source>Sentence with it</source>
        <translation type="unfinished">جملهٔ همراه</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">ابلاغ در</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">خدمت</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation type="unfinished">سهم تمام‌وقت</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation type="unfinished">داده‌های داده‌شده</translation>
    </message>
    <message>
        <source>Sheet with appointment and way</source>
        <translation type="unfinished">برگه با وقت و مسیر</translation>
    </message>
    <message>
        <source>Sheet with date and list of what to bring</source>
        <translation type="unfinished">برگه با تاریخ و فهرست آنچه باید آورد</translation>
    </message>
    <message>
        <source>Sheet with place, time and stop</source>
        <translation type="unfinished">برگه با جا، ساعت و ایستگاه</translation>
    </message>
    <message>
        <source>Sheet with the next step</source>
        <translation type="unfinished">برگه با گام بعدی</translation>
    </message>
    <message>
        <source>Should a woman or a man hear and interpret?</source>
        <translation type="unfinished">آیا باید زن یا مرد مصاحبه و ترجمه کند؟</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation type="unfinished">هر دو امضا کردند در</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">امضا در</translation>
    </message>
    <message>
        <source>Signing with a certificate needs an extra (pyHanko) that is not on this computer. Whoever set the program up can add it: counsel[sign]. Printing and signing by hand always works.</source>
        <translation type="unfinished">امضا با گواهی افزونه‌ای (pyHanko) می‌خواهد که روی این رایانه نیست. برپاکنندهٔ برنامه می‌تواند بیفزاید: counsel[sign]. چاپ و امضای دستی همیشه می‌شود.</translation>
    </message>
    <message>
        <source>Since when are there benefits from the welfare office (AsylbLG)?</source>
        <translation type="unfinished">از کی کمک ادارهٔ رفاه اجتماعی (AsylbLG) هست؟</translation>
    </message>
    <message>
        <source>Since when has the person been in Germany, since when with this paper?</source>
        <translation type="unfinished">شخص از کی در آلمان است، از کی با این مدرک؟</translation>
    </message>
    <message>
        <source>Since when is the protection final? Which protection?</source>
        <translation type="unfinished">از کی حمایت قطعی است؟ کدام حمایت؟</translation>
    </message>
    <message>
        <source>Since when lawfully in Germany, with which papers?</source>
        <translation type="unfinished">از کی قانونی در آلمان، با کدام مدارک؟</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">اندازه به بایت</translation>
    </message>
    <message>
        <source>Skills without a certificate</source>
        <translation type="unfinished">مهارت‌های بدون مدرک</translation>
    </message>
    <message>
        <source>Some claims have short periods: get advice soon.</source>
        <translation type="unfinished">بعضی حق‌ها مهلت کوتاه دارند: زود مشورت بگیرید.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Special need for protection</source>
        <translation type="unfinished">نیاز ویژه به حمایت</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">املا</translation>
    </message>
    <message>
        <source>Spelling of the name and date of birth: the same on all papers?</source>
        <translation type="unfinished">املای نام و تاریخ تولد: در همهٔ مدارک یکی؟</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">نام گفتاری</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">آغاز</translation>
    </message>
    <message>
        <source>Start of training: earliest application</source>
        <translation type="unfinished">آغاز آموزش: زودترین درخواست</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished">بدون پله</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished">متوقف در</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished">خیابان</translation>
    </message>
    <message>
        <source>Subject: approval (Bewilligung), change (Änderung), withdrawal (Aufhebung), repayment (Erstattung), reduction (Minderung)</source>
        <translation type="unfinished">موضوع: تأیید (Bewilligung)، تغییر (Änderung)، لغو (Aufhebung)، بازپرداخت (Erstattung)، کاهش (Minderung)</translation>
    </message>
    <message>
        <source>Subsidiary protection is final</source>
        <translation type="unfinished">حمایت فرعی قطعی است</translation>
    </message>
    <message>
        <source>Subsidiary protection: see how things stand</source>
        <translation type="unfinished">حمایت فرعی: دیدن وضعیت</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">عنوان فرعی</translation>
    </message>
    <message>
        <source>Suitable advice</source>
        <translation type="unfinished">مشاورهٔ مناسب</translation>
    </message>
    <message>
        <source>Support after violence</source>
        <translation type="unfinished">همراهی پس از خشونت</translation>
    </message>
    <message>
        <source>Support when waiting is hard</source>
        <translation type="unfinished">همراهی وقتی انتظار سخت است</translation>
    </message>
    <message>
        <source>Take card or voucher and medicines along</source>
        <translation type="unfinished">بردن کارت یا برگه و داروها</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished">پس‌گرفته در</translation>
    </message>
    <message>
        <source>Talk again on</source>
        <translation type="unfinished">گفتگوی دوباره در</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">کار</translation>
    </message>
    <message>
        <source>Task, meeting point and time are agreed beforehand.</source>
        <translation type="unfinished">کار، محل دیدار و ساعت از پیش قرار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">کارها</translation>
    </message>
    <message>
        <source>Tell next time how it was</source>
        <translation type="unfinished">گفتن در دفعهٔ بعد که چطور بود</translation>
    </message>
    <message>
        <source>Tell the employer nothing about health, asylum or debts.</source>
        <translation type="unfinished">دربارهٔ سلامت، پناهندگی یا بدهی به کارفرما چیزی نگویید.</translation>
    </message>
    <message>
        <source>Tell volunteers nothing from the file.</source>
        <translation type="unfinished">از پرونده چیزی به داوطلبان نگویید.</translation>
    </message>
    <message>
        <source>Tenancy: rent, deposit, period of notice</source>
        <translation type="unfinished">اجاره: کرایه، ودیعه، مهلت فسخ</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation type="unfinished">آزمون در</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished">آزمون قبول</translation>
    </message>
    <message>
        <source>That is not the number of this case. Nothing was erased.</source>
        <translation type="unfinished">این شمارهٔ این پرونده نیست. چیزی پاک نشد.</translation>
    </message>
    <message>
        <source>The Jobcenter should have the application by this day. It counts from the first of the month in which it is made.</source>
        <translation type="unfinished">درخواست باید تا این روز به Jobcenter رسیده باشد. از اول همان ماهی حساب می‌شود که داده شده است.</translation>
    </message>
    <message>
        <source>The PDF is damaged or too large and cannot be read.</source>
        <translation type="unfinished">PDF آسیب دیده یا بسیار بزرگ است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The PDF is locked with a passphrase. Please open it with the passphrase, save it without one and choose it again.</source>
        <translation type="unfinished">PDF با عبارت عبور قفل است. لطفاً با آن باز، بدون آن ذخیره و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The answer is written together.</source>
        <translation type="unfinished">پاسخ با هم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The application is possible at most seven months before training begins.</source>
        <translation type="unfinished">درخواست زودتر از هفت ماه پیش از آغاز آموزش ممکن نیست.</translation>
    </message>
    <message>
        <source>The application must be made before the 27th birthday.</source>
        <translation type="unfinished">درخواست باید پیش از بیست‌وهفتمین سالروز تولد داده شود.</translation>
    </message>
    <message>
        <source>The application must be made before the paper expires, at the latest on 30 June 2027.</source>
        <translation type="unfinished">درخواست باید پیش از تمام شدن اعتبار مدرک داده شود، حداکثر تا 30 ژوئن 2027.</translation>
    </message>
    <message>
        <source>The archive is damaged, or none that this program made.</source>
        <translation type="unfinished">بایگانی آسیب دیده یا ساختهٔ این برنامه نیست.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished">پشتیبان خوانده نمی‌شود. فلش هنوز وصل است؟ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The backup could not be read back and was thrown away. Please choose another place.</source>
        <translation type="unfinished">پشتیبان بازخوانی نشد و دور ریخته شد. لطفاً جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office by this day.</source>
        <translation type="unfinished">تولد باید تا این روز در ثبت احوال (Standesamt) اعلام شود.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office within a week.</source>
        <translation type="unfinished">تولد باید ظرف یک هفته در ثبت احوال (Standesamt) اعلام شود.</translation>
    </message>
    <message>
        <source>The card could not be saved there. Please choose another place.</source>
        <translation type="unfinished">کارت آنجا ذخیره نشد. لطفاً جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The case file is damaged and was not changed. Please restore a backup.</source>
        <translation type="unfinished">فایل پرونده آسیب دیده و تغییر نکرد. لطفاً پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>The case file itself is encrypted. The system&apos;s swap and hibernation files are not: please have LUKS, FileVault or BitLocker switched on.</source>
        <translation type="unfinished">خود فایل پرونده رمز شده. فایل‌های مبادله و خواب سیستم نه: لطفاً LUKS، FileVault یا BitLocker را روشن کنید.</translation>
    </message>
    <message>
        <source>The certificate file cannot be opened. Please check the passphrase; the file must hold certificate and key (ending .p12 or .pfx).</source>
        <translation type="unfinished">فایل گواهی باز نمی‌شود. لطفاً عبارت عبور را بررسی کنید؛ فایل باید گواهی و کلید داشته باشد (.p12 یا .pfx).</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Please check whether the stick is still there.</source>
        <translation type="unfinished">فایل گواهی خوانده نمی‌شود. لطفاً ببینید فلش هنوز هست.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended or not begun. Nothing was signed.</source>
        <translation type="unfinished">گواهی امروز معتبر نیست: تمام شده یا آغاز نشده. چیزی امضا نشد.</translation>
    </message>
    <message>
        <source>The chambers place and advise; since 2024 the Willkommenslotsen are part of Passgenaue Besetzung.</source>
        <translation type="unfinished">اتاق‌های صنفی معرفی و مشاوره می‌کنند؛ از 2024 Willkommenslotsen بخشی از Passgenaue Besetzung است.</translation>
    </message>
    <message>
        <source>The changes in the file are not readable.</source>
        <translation type="unfinished">تغییرهای درون فایل خواندنی نیستند.</translation>
    </message>
    <message>
        <source>The check mark beside the case file is missing or does not belong to it. Without it nobody can say whether something is missing.</source>
        <translation type="unfinished">نشان بررسی کنار فایل پرونده نیست یا به آن تعلق ندارد. بدون آن کسی نمی‌تواند بگوید چیزی کم است یا نه.</translation>
    </message>
    <message>
        <source>The child does not interpret for the parents.</source>
        <translation type="unfinished">کودک برای پدر و مادر ترجمه نمی‌کند.</translation>
    </message>
    <message>
        <source>The child is born: registry office and child benefit</source>
        <translation type="unfinished">کودک به دنیا آمد: ثبت احوال و کمک‌هزینهٔ کودک</translation>
    </message>
    <message>
        <source>The child shall be registered for school at once.</source>
        <translation type="unfinished">کودک باید فوراً در مدرسه ثبت‌نام شود.</translation>
    </message>
    <message>
        <source>The claim to the course ends on this day.</source>
        <translation type="unfinished">حق شرکت در دوره در این روز تمام می‌شود.</translation>
    </message>
    <message>
        <source>The claim to the course ends one year after the title, an admission is valid for one year.</source>
        <translation type="unfinished">حق دوره یک سال پس از صدور اقامت تمام می‌شود، پذیرش یک سال اعتبار دارد.</translation>
    </message>
    <message>
        <source>The claim to the integration course ends one year after the title.</source>
        <translation type="unfinished">حق دورهٔ ادغام یک سال پس از صدور اقامت تمام می‌شود.</translation>
    </message>
    <message>
        <source>The code may consist of letters, digits and _ only.</source>
        <translation type="unfinished">کد فقط می‌تواند از حرف، رقم و _ باشد.</translation>
    </message>
    <message>
        <source>The concern is understood, and there is a next step.</source>
        <translation type="unfinished">خواسته فهمیده شده و گام بعدی هست.</translation>
    </message>
    <message>
        <source>The content is not packed in the agreed way.</source>
        <translation type="unfinished">محتوا به شکل توافق‌شده بسته‌بندی نشده است.</translation>
    </message>
    <message>
        <source>The content of the document no longer matches its checksum. Please restore a backup.</source>
        <translation type="unfinished">محتوای مدرک دیگر با جمع کنترلی نمی‌خواند. لطفاً پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation type="unfinished">محتوای فایل آسیب دیده است.</translation>
    </message>
    <message>
        <source>The content of this document lies only on the device it was added on. Here it only says that the document exists.</source>
        <translation type="unfinished">محتوای این مدرک فقط روی دستگاهی است که افزوده شد. اینجا فقط می‌گوید که هست.</translation>
    </message>
    <message>
        <source>The content of {count} document(s) is not with it.</source>
        <translation type="unfinished">محتوای {count} مدرک همراهش نیست.</translation>
    </message>
    <message>
        <source>The content would unpack to an inadmissible size.</source>
        <translation type="unfinished">محتوا پس از باز شدن از اندازهٔ مجاز بزرگ‌تر می‌شود.</translation>
    </message>
    <message>
        <source>The course must be started by this day.</source>
        <translation type="unfinished">دوره باید تا این روز آغاز شده باشد.</translation>
    </message>
    <message>
        <source>The court must have the claim by this day. There is no objection in asylum law.</source>
        <translation type="unfinished">دعوا باید تا این روز به دادگاه برسد. در حقوق پناهندگی اعتراض (Widerspruch) وجود ندارد.</translation>
    </message>
    <message>
        <source>The court must have the reasons by this day.</source>
        <translation type="unfinished">دلایل باید تا این روز به دادگاه برسد.</translation>
    </message>
    <message>
        <source>The date is written in the letter of the court.</source>
        <translation type="unfinished">تاریخ در نامهٔ دادگاه نوشته شده است.</translation>
    </message>
    <message>
        <source>The date written in the decision counts.</source>
        <translation type="unfinished">تاریخی که در تصمیم نوشته شده معتبر است.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter.</source>
        <translation type="unfinished">روز ابلاغ معتبر است، نه تاریخ روی نامه.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter. If the decision names another day, the earlier one counts.</source>
        <translation type="unfinished">روز ابلاغ معتبر است، نه تاریخ روی نامه. اگر تصمیم روز دیگری را بگوید، روز زودتر معتبر است.</translation>
    </message>
    <message>
        <source>The deadline is safe, and the family knows which papers to collect.</source>
        <translation type="unfinished">مهلت حفظ شده و خانواده می‌داند کدام مدارک را جمع کند.</translation>
    </message>
    <message>
        <source>The decision is understood, the deadline is fixed, and someone with legal knowledge is reached today.</source>
        <translation type="unfinished">تصمیم فهمیده شده، مهلت مشخص است و همین امروز با کسی که قانون را می‌داند تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The device is known, but the file names another key.</source>
        <translation type="unfinished">دستگاه شناخته است، اما فایل کلید دیگری را نام می‌برد.</translation>
    </message>
    <message>
        <source>The device is trusted no longer, and the file was made after that.</source>
        <translation type="unfinished">به این دستگاه دیگر اعتماد نمی‌شود و فایل پس از آن ساخته شده است.</translation>
    </message>
    <message>
        <source>The document belongs to a case whose package has not arrived yet.</source>
        <translation type="unfinished">مدرک به پرونده‌ای تعلق دارد که بسته‌اش هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>The document is kept as it is: it still says who wrote it.</source>
        <translation type="unfinished">مدرک همان‌گونه می‌ماند: هنوز می‌گوید چه کسی نوشته.</translation>
    </message>
    <message>
        <source>The document is no longer there: it was deleted meanwhile.</source>
        <translation type="unfinished">مدرک دیگر نیست: در این میان حذف شد.</translation>
    </message>
    <message>
        <source>The document “{title}” is damaged and cannot go along like this. Please restore a backup in which it is still whole, or delete the document.</source>
        <translation type="unfinished">مدرک «{title}» آسیب دیده است و این‌گونه نمی‌تواند همراه برود. لطفاً نسخهٔ پشتیبانی را بازگردانید که مدرک در آن سالم است، یا مدرک را حذف کنید.</translation>
    </message>
    <message>
        <source>The encrypted content cannot be opened; it was made wrongly.</source>
        <translation type="unfinished">محتوای رمزشده باز نمی‌شود؛ نادرست ساخته شده است.</translation>
    </message>
    <message>
        <source>The family fills in the day care application with us.</source>
        <translation type="unfinished">خانواده درخواست مهدکودک را با ما پر می‌کند.</translation>
    </message>
    <message>
        <source>The family goes to the appointment at the school authority&apos;s advice.</source>
        <translation type="unfinished">خانواده به وقت مشاورهٔ ادارهٔ مدارس می‌رود.</translation>
    </message>
    <message>
        <source>The family has help, and each member has their own confidence.</source>
        <translation type="unfinished">خانواده کمک دارد و هر کس رازداری خودش را دارد.</translation>
    </message>
    <message>
        <source>The family names a goal itself.</source>
        <translation type="unfinished">خانواده خودش هدفی را نام می‌برد.</translation>
    </message>
    <message>
        <source>The file belongs to another exchange space.</source>
        <translation type="unfinished">فایل به محدودهٔ تبادل دیگری تعلق دارد.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there, and not open elsewhere?</source>
        <translation type="unfinished">فایل خوانده نمی‌شود. هنوز هست و جای دیگری باز نیست؟</translation>
    </message>
    <message>
        <source>The file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">این فایل از نسخهٔ جدیدتر برنامه است. لطفاً برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The file could not be evaluated.</source>
        <translation type="unfinished">فایل را نتوانستیم بررسی کنیم.</translation>
    </message>
    <message>
        <source>The file could not be read just now. Is the stick or drive still connected?</source>
        <translation type="unfinished">فایل همین حالا خوانده نشد. آیا فلش یا درایو هنوز وصل است؟</translation>
    </message>
    <message>
        <source>The file does not open with these words. Are the words and their order right?</source>
        <translation type="unfinished">فایل با این واژه‌ها باز نمی‌شود. آیا واژه‌ها و ترتیب آن‌ها درست است؟</translation>
    </message>
    <message>
        <source>The file has not arrived completely yet.</source>
        <translation type="unfinished">فایل هنوز کامل نرسیده است.</translation>
    </message>
    <message>
        <source>The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished">فایل آسیب دیده یا جدول XLSX نیست. لطفاً در برنامهٔ جدول باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The file is in order, but it is not addressed to this device.</source>
        <translation type="unfinished">فایل درست است، اما برای این دستگاه نیست.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Please split it.</source>
        <translation type="unfinished">فایل بزرگ‌تر از 200 مگابایت است. لطفاً تقسیمش کنید.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Please split it.</source>
        <translation type="unfinished">فایل بزرگ‌تر از 50 مگابایت است. لطفاً تقسیمش کنید.</translation>
    </message>
    <message>
        <source>The file is larger than an exchange package may be.</source>
        <translation type="unfinished">فایل بزرگ‌تر از آن است که یک بستهٔ تبادل می‌تواند باشد.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation type="unfinished">فایل با UTF-8 ذخیره نشده.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Please save it without one.</source>
        <translation type="unfinished">فایل گذرواژه دارد. لطفاً بدون آن ذخیره کنید.</translation>
    </message>
    <message>
        <source>The files are encrypted; still, the case file had better lie in a folder that only your account may open.</source>
        <translation type="unfinished">فایل‌ها رمز شده‌اند؛ بااین‌حال بهتر است فایل پرونده در پوشه‌ای باشد که فقط حساب شما باز می‌کند.</translation>
    </message>
    <message>
        <source>The first page: what is decided (asylum, refugee, subsidiary protection, ban on removal, rejection)?</source>
        <translation type="unfinished">صفحهٔ نخست: چه تصمیمی گرفته شده (پناهندگی، پناهنده، حمایت فرعی، منع اخراج، رد)؟</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty and not a demo. Please use an empty folder.</source>
        <translation type="unfinished">پوشهٔ «{name}» خالی نیست و نمایش هم نیست. لطفاً پوشهٔ خالی به کار ببرید.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty. Please use an empty one.</source>
        <translation type="unfinished">پوشهٔ «{name}» خالی نیست. لطفاً پوشهٔ خالی به کار ببرید.</translation>
    </message>
    <message>
        <source>The form is complete, correct and handed in with proof.</source>
        <translation type="unfinished">فرم کامل و درست است و با رسید تحویل داده شده.</translation>
    </message>
    <message>
        <source>The header of the file is damaged or forged.</source>
        <translation type="unfinished">سربرگ فایل آسیب دیده یا جعلی است.</translation>
    </message>
    <message>
        <source>The history of changes in this case file was altered outside the program.</source>
        <translation type="unfinished">تاریخچهٔ تغییرهای این فایل پرونده بیرون از برنامه دستکاری شده.</translation>
    </message>
    <message>
        <source>The incident is recorded factually, and the person knows their options.</source>
        <translation type="unfinished">رویداد بی‌طرفانه ثبت شده و شخص امکان‌های خود را می‌شناسد.</translation>
    </message>
    <message>
        <source>The instructions on remedies are missing or wrong.</source>
        <translation type="unfinished">راهنمای اعتراض (Rechtsbehelfsbelehrung) نیست یا غلط است.</translation>
    </message>
    <message>
        <source>The key file of this case file is incomplete or was changed. Nothing was overwritten. Please restore a backup.</source>
        <translation type="unfinished">فایل کلید این فایل پرونده ناقص یا تغییرکرده است. چیزی بازنویسی نشد. لطفاً پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Please update the program.</source>
        <translation type="unfinished">فایل کلید را نسخهٔ جدیدتر برنامه نوشته. لطفاً برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The keychain did not keep the entry, or did not give it out. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">دسته‌کلید مورد را نگه نداشت یا نداد. عبارت عبور مثل همیشه فایل پرونده را باز می‌کند.</translation>
    </message>
    <message>
        <source>The keychain does not answer any more. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">دسته‌کلید دیگر پاسخ نمی‌دهد. عبارت عبور مثل همیشه فایل پرونده را باز می‌کند.</translation>
    </message>
    <message>
        <source>The keychain is locked. Either unlock the keychain and try again, or type the passphrase of the case file.</source>
        <translation type="unfinished">دسته‌کلید قفل است. قفلش را باز و دوباره امتحان کنید، یا عبارت عبور فایل را بنویسید.</translation>
    </message>
    <message>
        <source>The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody can read it like this any more. A backup takes you on; it opens with its passphrase or its recovery sheet.</source>
        <translation type="unfinished">کلیدهای این فایل پرونده نیستند («{name}»): پاک یا گم شده‌اند. دیگر کسی این‌گونه نمی‌خواندش. پشتیبان شما را ادامه می‌دهد؛ با عبارت یا برگهٔ بازیابی خودش باز می‌شود.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please exchange the two days.</source>
        <translation type="unfinished">روز آخر پیش از روز نخست است. لطفاً دو روز را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>The letter is now explained in own words and the person says it back briefly.</source>
        <translation type="unfinished">نامه اکنون با کلمات ساده توضیح داده شده و شخص آن را کوتاه بازمی‌گوید.</translation>
    </message>
    <message>
        <source>The list does not know this entry.</source>
        <translation type="unfinished">فهرست این مورد را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The list of case files could not be saved. The case files are unchanged.</source>
        <translation type="unfinished">فهرست فایل‌های پرونده ذخیره نشد. فایل‌های پرونده تغییر نکردند.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a pattern.</source>
        <translation type="unfinished">نگاشت خوانده نمی‌شود ({where}). «counsel import … --dry-run --json» نمونه‌ای چاپ می‌کند.</translation>
    </message>
    <message>
        <source>The money comes, the notice is checked, and no deadline passes.</source>
        <translation type="unfinished">پول می‌آید، ابلاغیه بررسی شده و هیچ مهلتی نمی‌گذرد.</translation>
    </message>
    <message>
        <source>The name could not be saved in this folder. The medium may be read-only. The case file is unchanged.</source>
        <translation type="unfinished">نام در این پوشه ذخیره نشد. شاید رسانه فقط‌خواندنی است. فایل پرونده تغییر نکرد.</translation>
    </message>
    <message>
        <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
        <translation type="unfinished">نام یا پوشهٔ فایل با محتوای آن نمی‌خواند. آیا نامش عوض شده است؟</translation>
    </message>
    <message>
        <source>The naturalisation office names the conditions and a list of papers.</source>
        <translation type="unfinished">ادارهٔ تابعیت شرط‌ها و فهرست مدارک را می‌گوید.</translation>
    </message>
    <message>
        <source>The new address must be reported at once. Otherwise letters get lost and periods run all the same.</source>
        <translation type="unfinished">نشانی جدید باید فوراً اعلام شود. وگرنه نامه‌ها گم می‌شوند و مهلت‌ها باز هم می‌گذرند.</translation>
    </message>
    <message>
        <source>The new version could not be put in place (no room, or no right to write). Version {present} goes on running.</source>
        <translation type="unfinished">نسخهٔ جدید سر جایش گذاشته نشد (جا یا حق نوشتن نبود). نسخهٔ {present} ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The new version does not pass its own test on this computer. It was taken away again; version {present} goes on running.</source>
        <translation type="unfinished">نسخهٔ جدید آزمون خودش را روی این رایانه نمی‌گذراند. برداشته شد؛ نسخهٔ {present} ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The next review must come after the last check.</source>
        <translation type="unfinished">بررسی بعدی باید پس از آخرین بررسی باشد.</translation>
    </message>
    <message>
        <source>The next step to training is chosen and has a date.</source>
        <translation type="unfinished">گام بعدی به سوی آموزش حرفه‌ای انتخاب شده و تاریخ دارد.</translation>
    </message>
    <message>
        <source>The notice or application must be made by this day.</source>
        <translation type="unfinished">اعلام یا درخواست باید تا این روز انجام شود.</translation>
    </message>
    <message>
        <source>The notice that keeps the period is given with the specialised advice.</source>
        <translation type="unfinished">اعلامی که مهلت را حفظ می‌کند (fristwahrende Anzeige) با مشاورهٔ تخصصی داده می‌شود.</translation>
    </message>
    <message>
        <source>The number of changes is not the announced one.</source>
        <translation type="unfinished">شمار تغییرها همان نیست که اعلام شده بود.</translation>
    </message>
    <message>
        <source>The office answers questions on the form: better ask than guess.</source>
        <translation type="unfinished">اداره به پرسش‌های فرم پاسخ می‌دهد: پرسیدن بهتر از حدس زدن است.</translation>
    </message>
    <message>
        <source>The office heard only what was needed, and the answer is recorded.</source>
        <translation type="unfinished">اداره فقط چیزهای لازم را شنیده و پاسخ ثبت شده است.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day.</source>
        <translation type="unfinished">اعتراض (Widerspruch) باید تا این روز به اداره برسد.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day. Better to write at once.</source>
        <translation type="unfinished">اعتراض (Widerspruch) باید تا این روز به اداره برسد. بهتر است فوراً بنویسید.</translation>
    </message>
    <message>
        <source>The organisation decides about notification. The time runs since somebody there knows.</source>
        <translation type="unfinished">سازمان دربارهٔ اطلاع‌رسانی تصمیم می‌گیرد. مهلت از زمان آگاهی کسی در آنجا می‌گذرد.</translation>
    </message>
    <message>
        <source>The package with the case has not arrived yet. Please exchange once more.</source>
        <translation type="unfinished">بستهٔ پرونده هنوز نرسیده. لطفاً یک بار دیگر تبادل کنید.</translation>
    </message>
    <message>
        <source>The permission to stay is a paper for the time of the procedure, not a residence title.</source>
        <translation type="unfinished">اجازهٔ ماندن (Aufenthaltsgestattung) مدرکی برای مدت روند است، نه اجازهٔ اقامت.</translation>
    </message>
    <message>
        <source>The person applies for renewal and keeps the proof.</source>
        <translation type="unfinished">شخص تمدید را درخواست می‌کند و مدرک آن را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The person applies for the work permit with the employer&apos;s form.</source>
        <translation type="unfinished">شخص با فرم کارفرما اجازهٔ کار درخواست می‌کند.</translation>
    </message>
    <message>
        <source>The person brings all letters, opened or not.</source>
        <translation type="unfinished">شخص همهٔ نامه‌ها را می‌آورد، باز شده یا نشده.</translation>
    </message>
    <message>
        <source>The person brings the envelope and the whole decision.</source>
        <translation type="unfinished">شخص پاکت و تمام تصمیم را می‌آورد.</translation>
    </message>
    <message>
        <source>The person brings the summons and all papers to the next talk.</source>
        <translation type="unfinished">شخص دعوت‌نامه و همهٔ مدارک را به گفتگوی بعدی می‌آورد.</translation>
    </message>
    <message>
        <source>The person collects certificates and has them translated.</source>
        <translation type="unfinished">شخص سندها را جمع می‌کند و می‌دهد ترجمه کنند.</translation>
    </message>
    <message>
        <source>The person collects certificates and writes a CV.</source>
        <translation type="unfinished">شخص گواهی‌ها را جمع می‌کند و رزومه می‌نویسد.</translation>
    </message>
    <message>
        <source>The person decides after advice whether to object.</source>
        <translation type="unfinished">شخص پس از مشاوره تصمیم می‌گیرد که اعتراض کند یا نه.</translation>
    </message>
    <message>
        <source>The person decides freely and well informed.</source>
        <translation type="unfinished">شخص آزادانه و با آگاهی تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>The person decides on every treatment themselves.</source>
        <translation type="unfinished">شخص دربارهٔ هر درمان خودش تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>The person does an internship.</source>
        <translation type="unfinished">شخص کارآموزی می‌کند.</translation>
    </message>
    <message>
        <source>The person gets the list of papers.</source>
        <translation type="unfinished">شخص فهرست مدارک را می‌گیرد.</translation>
    </message>
    <message>
        <source>The person gets to the right treatment and can communicate there.</source>
        <translation type="unfinished">شخص به درمان درست می‌رسد و آنجا زبان هم را می‌فهمند.</translation>
    </message>
    <message>
        <source>The person goes alone.</source>
        <translation type="unfinished">شخص تنها می‌رود.</translation>
    </message>
    <message>
        <source>The person goes to a first talk.</source>
        <translation type="unfinished">شخص به گفتگوی نخست می‌رود.</translation>
    </message>
    <message>
        <source>The person goes to a lawyer or to asylum procedure advice today.</source>
        <translation type="unfinished">شخص امروز نزد وکیل یا مشاورهٔ روند پناهندگی می‌رود.</translation>
    </message>
    <message>
        <source>The person goes to the lawyer today or tomorrow.</source>
        <translation type="unfinished">شخص امروز یا فردا نزد وکیل می‌رود.</translation>
    </message>
    <message>
        <source>The person goes to the placement test.</source>
        <translation type="unfinished">شخص به آزمون تعیین سطح می‌رود.</translation>
    </message>
    <message>
        <source>The person has a course that fits their life, or the missing place is counted.</source>
        <translation type="unfinished">شخص دوره‌ای دارد که با زندگی‌اش جور است، یا جای نبوده شمرده می‌شود.</translation>
    </message>
    <message>
        <source>The person has a first contact that they enjoy.</source>
        <translation type="unfinished">شخص نخستین تماسی دارد که از آن خوشش می‌آید.</translation>
    </message>
    <message>
        <source>The person has talked without reproach and knows the specialised service.</source>
        <translation type="unfinished">شخص بدون سرزنش گفتگو کرده و خدمات تخصصی را می‌شناسد.</translation>
    </message>
    <message>
        <source>The person has the certificates translated.</source>
        <translation type="unfinished">شخص سندها را می‌دهد ترجمه کنند.</translation>
    </message>
    <message>
        <source>The person is safe today and decides the next steps themselves.</source>
        <translation type="unfinished">شخص امروز امن است و گام‌های بعدی را خودش تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>The person is safe today and has a service that goes on supporting them.</source>
        <translation type="unfinished">شخص امروز امن است و خدماتی دارد که او را همراهی می‌کند.</translation>
    </message>
    <message>
        <source>The person knows how the hearing works and goes there prepared.</source>
        <translation type="unfinished">شخص می‌داند مصاحبه چگونه است و آماده به آنجا می‌رود.</translation>
    </message>
    <message>
        <source>The person knows that time is very short and has legal help today.</source>
        <translation type="unfinished">شخص می‌داند که وقت بسیار کم است و امروز کمک حقوقی دارد.</translation>
    </message>
    <message>
        <source>The person knows what is there, what is missing and who takes the application.</source>
        <translation type="unfinished">شخص می‌داند چه هست، چه کم است و چه کسی درخواست را می‌گیرد.</translation>
    </message>
    <message>
        <source>The person knows whether an application is worth it and has advice for it.</source>
        <translation type="unfinished">شخص می‌داند درخواست ارزش دارد یا نه و برای آن مشاوره دارد.</translation>
    </message>
    <message>
        <source>The person knows who writes, what is wanted and by when.</source>
        <translation type="unfinished">شخص می‌داند چه کسی نوشته، چه خواسته شده و تا چه زمانی.</translation>
    </message>
    <message>
        <source>The person lives safely, and move or search are planned.</source>
        <translation type="unfinished">شخص امن زندگی می‌کند و اسباب‌کشی یا جستجو برنامه دارد.</translation>
    </message>
    <message>
        <source>The person looks for a midwife with us.</source>
        <translation type="unfinished">شخص با ما ماما پیدا می‌کند.</translation>
    </message>
    <message>
        <source>The person puts letter and envelope together into the folder.</source>
        <translation type="unfinished">شخص نامه و پاکت را با هم در پوشه می‌گذارد.</translation>
    </message>
    <message>
        <source>The person reads or has it read out and signs themselves.</source>
        <translation type="unfinished">شخص می‌خواند یا برایش خوانده می‌شود و خودش امضا می‌کند.</translation>
    </message>
    <message>
        <source>The person reports a new address at once.</source>
        <translation type="unfinished">شخص نشانی جدید را فوراً اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The person reports changes in writing and keeps a copy.</source>
        <translation type="unfinished">شخص تغییرها را کتبی اعلام می‌کند و یک نسخه نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The person reports every move at once.</source>
        <translation type="unfinished">شخص هر جابه‌جایی را فوراً اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The person reports the new address.</source>
        <translation type="unfinished">شخص نشانی جدید را اعلام می‌کند.</translation>
    </message>
    <message>
        <source>The person searches with us and keeps a list.</source>
        <translation type="unfinished">شخص با ما جستجو می‌کند و فهرست نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The person signs a release for this one office and purpose.</source>
        <translation type="unfinished">شخص برای همین یک اداره و همین هدف معافیت از رازداری امضا می‌کند.</translation>
    </message>
    <message>
        <source>The person signs no new contract for now.</source>
        <translation type="unfinished">شخص فعلاً قرارداد تازه امضا نمی‌کند.</translation>
    </message>
    <message>
        <source>The person stays reachable at the registered address.</source>
        <translation type="unfinished">شخص در نشانی اعلام‌شده در دسترس می‌ماند.</translation>
    </message>
    <message>
        <source>The person takes time and talks to the family.</source>
        <translation type="unfinished">شخص وقت می‌گذارد و با خانواده حرف می‌زند.</translation>
    </message>
    <message>
        <source>The person tries one offer.</source>
        <translation type="unfinished">شخص یک پیشنهاد را امتحان می‌کند.</translation>
    </message>
    <message>
        <source>The person writes an application with us.</source>
        <translation type="unfinished">شخص با ما درخواست شغلی می‌نویسد.</translation>
    </message>
    <message>
        <source>The person writes down all names and places.</source>
        <translation type="unfinished">شخص همهٔ نام‌ها و جاها را می‌نویسد.</translation>
    </message>
    <message>
        <source>The person writes down their working hours.</source>
        <translation type="unfinished">شخص ساعت‌های کارش را می‌نویسد.</translation>
    </message>
    <message>
        <source>The person writes down what they remember.</source>
        <translation type="unfinished">شخص آنچه به یاد دارد می‌نویسد.</translation>
    </message>
    <message>
        <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
        <translation type="unfinished">عکس بیش از حد بزرگ است (بیش از {most} میلیون نقطه). لطفاً با وضوح کمتر دوباره عکس بگیرید.</translation>
    </message>
    <message>
        <source>The photo or PDF in it does not fit its description.</source>
        <translation type="unfinished">عکس یا PDF درون آن با توصیفش نمی‌خواند.</translation>
    </message>
    <message>
        <source>The picture has too many pixels (more than {most} million) or too many pages. Please scan it smaller or keep it as a PDF.</source>
        <translation type="unfinished">تصویر نقطه‌های زیادی دارد (بیش از {most} میلیون) یا صفحه‌های زیادی. لطفاً کوچک‌تر اسکن کنید یا به‌صورت PDF نگه دارید.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Please take or scan it again.</source>
        <translation type="unfinished">تصویر خراب است و خوانده نمی‌شود. لطفاً دوباره عکس بگیرید یا اسکن کنید.</translation>
    </message>
    <message>
        <source>The piece of a document in it is not as agreed.</source>
        <translation type="unfinished">تکهٔ مدرکی که در آن است آن‌گونه که توافق شده نیست.</translation>
    </message>
    <message>
        <source>The place for backups cannot be reached or written. Please plug in the stick or choose another place.</source>
        <translation type="unfinished">جای پشتیبان‌ها در دسترس یا نوشتنی نیست. لطفاً فلش را وصل یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The plan still needs a goal. Please enter one in the case under “Plan”.</source>
        <translation type="unfinished">برنامه هنوز هدفی لازم دارد. لطفاً در پرونده زیر «برنامه» وارد کنید.</translation>
    </message>
    <message>
        <source>The program&apos;s encryption</source>
        <translation type="unfinished">رمزگذاری برنامه</translation>
    </message>
    <message>
        <source>The psychosocial centre often has a waiting list. We keep in touch until then.</source>
        <translation type="unfinished">مرکز روانی‌اجتماعی (PSZ) اغلب فهرست انتظار دارد. تا آن زمان در تماس می‌مانیم.</translation>
    </message>
    <message>
        <source>The reason of a cut in one sentence</source>
        <translation type="unfinished">دلیل کاهش در یک جمله</translation>
    </message>
    <message>
        <source>The record is translated back. Have mistakes corrected now and only then sign.</source>
        <translation type="unfinished">صورت‌جلسه دوباره ترجمه می‌شود. اشتباه‌ها را همان وقت اصلاح کنید و فقط پس از آن امضا کنید.</translation>
    </message>
    <message>
        <source>The record this paper is about is no longer there. Please open the case again.</source>
        <translation type="unfinished">سندی که این کاغذ درباره‌اش است دیگر نیست. لطفاً پرونده را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The registered address must be right: who cannot be reached soon counts as absconded.</source>
        <translation type="unfinished">نشانی اعلام‌شده باید درست باشد: کسی که در دسترس نباشد زود متواری به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires.</source>
        <translation type="unfinished">تمدید باید پیش از تمام شدن اعتبار مدرک درخواست شود.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires. Reminders come 8, 4 and 2 weeks before.</source>
        <translation type="unfinished">تمدید باید پیش از تمام شدن اعتبار مدرک درخواست شود. یادآوری‌ها 8، 4 و 2 هفته پیش می‌آید.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished">گزارش ذخیره نشد.</translation>
    </message>
    <message>
        <source>The residence rule applies until this day.</source>
        <translation type="unfinished">الزام محل سکونت (Wohnsitzregelung) تا این روز برقرار است.</translation>
    </message>
    <message>
        <source>The residence rule lasts three years.</source>
        <translation type="unfinished">الزام محل سکونت (Wohnsitzregelung) سه سال است.</translation>
    </message>
    <message>
        <source>The result is not what it has to be ({what}). Please install the program again and keep these lines.</source>
        <translation type="unfinished">نتیجه آن نیست که باید باشد ({what}). لطفاً برنامه را دوباره نصب کنید و این سطرها را نگه دارید.</translation>
    </message>
    <message>
        <source>The row has more columns than the head. A separator inside a text has to stand in quotation marks.</source>
        <translation type="unfinished">سطر بیش از سرستون ستون دارد. جداکننده درون متن باید میان گیومه باشد.</translation>
    </message>
    <message>
        <source>The search is with the right service, and the person knows what comes next.</source>
        <translation type="unfinished">جستجو نزد خدمات درست است و شخص می‌داند بعد چه می‌شود.</translation>
    </message>
    <message>
        <source>The sender is not known here. Please accept their key card first.</source>
        <translation type="unfinished">فرستنده اینجا شناخته نیست. لطفاً اول کارت کلید او را بپذیرید.</translation>
    </message>
    <message>
        <source>The sender may not send changes of this kind.</source>
        <translation type="unfinished">فرستنده اجازهٔ فرستادن چنین تغییرهایی را ندارد.</translation>
    </message>
    <message>
        <source>The sentence after “Bescheid”: granted (bewilligt), cut (gekürzt), refused (abgelehnt), assigned (zugewiesen)</source>
        <translation type="unfinished">جملهٔ پس از «Bescheid»: داده شد (bewilligt)، کم شد (gekürzt)، رد شد (abgelehnt)، تعیین شد (zugewiesen)</translation>
    </message>
    <message>
        <source>The sheet still needs something on it: an agreement, a step, a date or an office.</source>
        <translation type="unfinished">برگه هنوز چیزی لازم دارد: توافق، گام، تاریخ یا اداره.</translation>
    </message>
    <message>
        <source>The signature does not hold: the file is damaged or forged.</source>
        <translation type="unfinished">امضا درست نیست: فایل آسیب دیده یا جعلی است.</translation>
    </message>
    <message>
        <source>The signature of this settings file does not fit: it was altered. Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">امضای این فایل تنظیمات نمی‌خواند: دستکاری شده. چیزی تغییر نکرد. لطفاً از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation type="unfinished">منبع نیست.</translation>
    </message>
    <message>
        <source>The stick holds version {offered}; {present} is running here already. Older and equal versions are not installed.</source>
        <translation type="unfinished">فلش نسخهٔ {offered} دارد؛ اینجا {present} کار می‌کند. نسخه‌های قدیمی‌تر و برابر نصب نمی‌شوند.</translation>
    </message>
    <message>
        <source>The table is too large or has a single cell far out. Please delete empty rows and columns or split the table.</source>
        <translation type="unfinished">جدول بسیار بزرگ است یا خانه‌ای تنها بسیار دور دارد. لطفاً سطرها و ستون‌های خالی را حذف یا جدول را تقسیم کنید.</translation>
    </message>
    <message>
        <source>The task could not be saved there; nothing was given. Please choose another place.</source>
        <translation type="unfinished">کار آنجا ذخیره نشد؛ چیزی داده نشد. لطفاً جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The test and the proof of German take time: register early.</source>
        <translation type="unfinished">آزمون و مدرک آلمانی وقت می‌برد: زود ثبت‌نام کنید.</translation>
    </message>
    <message>
        <source>The toleration is valid for 30 months. Get advice early on what comes next.</source>
        <translation type="unfinished">مدارا 30 ماه اعتبار دارد. دربارهٔ پس از آن زود مشورت بگیرید.</translation>
    </message>
    <message>
        <source>The tracing service of the Red Cross searches confidentially.</source>
        <translation type="unfinished">خدمات جستجوی صلیب سرخ محرمانه جستجو می‌کند.</translation>
    </message>
    <message>
        <source>The transfer period is information only: formerly 6 months, 12 in prison, 18 when absconded; longer under the new law.</source>
        <translation type="unfinished">مهلت انتقال فقط برای آگاهی است: پیش‌تر 6 ماه، در زندان 12، در صورت متواری بودن 18؛ در قانون جدید طولانی‌تر.</translation>
    </message>
    <message>
        <source>The update on the stick is damaged or incomplete. Nothing was changed. Please copy it to the stick again.</source>
        <translation type="unfinished">به‌روزرسانی روی فلش آسیب دیده یا ناقص است. چیزی تغییر نکرد. لطفاً دوباره روی فلش کپی کنید.</translation>
    </message>
    <message>
        <source>The welfare office assigns; €0.80 per hour.</source>
        <translation type="unfinished">ادارهٔ رفاه اجتماعی (Sozialamt) تعیین می‌کند؛ ساعتی 0,80 یورو.</translation>
    </message>
    <message>
        <source>The women&apos;s shelter takes in children too. The address stays secret.</source>
        <translation type="unfinished">پناهگاه زنان کودکان را هم می‌پذیرد. نشانی پنهان می‌ماند.</translation>
    </message>
    <message>
        <source>The words are right, but the task cannot be taken in.</source>
        <translation type="unfinished">واژه‌ها درست‌اند، بااین‌حال کار گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The year has two digits only.</source>
        <translation type="unfinished">سال فقط دو رقم دارد.</translation>
    </message>
    <message>
        <source>The year is too far away; probably a typing error.</source>
        <translation type="unfinished">سال بسیار دور است؛ احتمالاً اشتباه تایپی.</translation>
    </message>
    <message>
        <source>The years must be between 0 and {most}.</source>
        <translation type="unfinished">سال‌ها باید میان 0 و {most} باشد.</translation>
    </message>
    <message>
        <source>The youth welfare office helps families; there is much help at their own wish.</source>
        <translation type="unfinished">ادارهٔ جوانان (Jugendamt) به خانواده‌ها کمک می‌کند؛ کمک‌های بسیاری به خواست خودشان هست.</translation>
    </message>
    <message>
        <source>There already is a case file in this folder. It was not changed. Please open it or choose another folder.</source>
        <translation type="unfinished">در این پوشه فایل پرونده‌ای هست. تغییر نکرد. لطفاً بازش کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There are courses for parents, women, young people, for learning to read and for a new script.</source>
        <translation type="unfinished">دوره‌هایی برای والدین، زنان، جوانان، یادگیری خواندن و خط تازه هست.</translation>
    </message>
    <message>
        <source>There are dates or deadlines within the next 14 days. Please confirm each: with the acceptance you answer for them.</source>
        <translation type="unfinished">در 14 روز آینده تاریخ یا مهلت هست. لطفاً هر یک را تأیید کنید: با پذیرش شما پاسخ‌گو هستید.</translation>
    </message>
    <message>
        <source>There are more than 100 spellings here.</source>
        <translation type="unfinished">اینجا بیش از 100 املا هست.</translation>
    </message>
    <message>
        <source>There are open differences in this case. Please decide them first, then hand it over.</source>
        <translation type="unfinished">در این پرونده تفاوت‌های باز هست. لطفاً اول تصمیم بگیرید، سپس بسپارید.</translation>
    </message>
    <message>
        <source>There are vocational language courses for recognition.</source>
        <translation type="unfinished">برای تأیید مدرک دوره‌های زبان شغلی هست.</translation>
    </message>
    <message>
        <source>There are {count} words. No more and no fewer.</source>
        <translation type="unfinished">{count} واژه هست. نه بیشتر و نه کمتر.</translation>
    </message>
    <message>
        <source>There are {most} devices already. Please remove an old one first.</source>
        <translation type="unfinished">هم‌اکنون {most} دستگاه هست. لطفاً اول یکی قدیمی را بردارید.</translation>
    </message>
    <message>
        <source>There are {most} kept views already. Please delete one first.</source>
        <translation type="unfinished">هم‌اکنون {most} نمای نگه‌داشته هست. لطفاً اول یکی را حذف کنید.</translation>
    </message>
    <message>
        <source>There is a calculation error of the table.</source>
        <translation type="unfinished">خطای محاسبه‌ای از جدول اینجاست.</translation>
    </message>
    <message>
        <source>There is a case with this number already.</source>
        <translation type="unfinished">پرونده‌ای با این شماره هست.</translation>
    </message>
    <message>
        <source>There is a character here that no script knows. The file is probably damaged or saved in another way.</source>
        <translation type="unfinished">اینجا نویسه‌ای است که هیچ خطی نمی‌شناسد. فایل احتمالاً آسیب دیده یا گونه‌ای دیگر ذخیره شده.</translation>
    </message>
    <message>
        <source>There is money and help for returning; return advice knows the programmes.</source>
        <translation type="unfinished">برای بازگشت پول و کمک هست؛ مشاورهٔ بازگشت برنامه‌ها را می‌شناسد.</translation>
    </message>
    <message>
        <source>There is no MEIN ORDNER in this file, or something in it is not as it has to be. Nothing was taken over.</source>
        <translation type="unfinished">در این فایل MEIN ORDNER نیست یا چیزی در آن آن‌گونه که باید نیست. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>There is no more than 100 percent of full time. Please check the numbers.</source>
        <translation type="unfinished">بیش از 100 درصد تمام‌وقت نیست. لطفاً عددها را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no objection in asylum law. Only a court action helps.</source>
        <translation type="unfinished">در حقوق پناهندگی اعتراض (Widerspruch) وجود ندارد. فقط دعوا (Klage) کمک می‌کند.</translation>
    </message>
    <message>
        <source>There is no referral letter in this PDF that can be answered.</source>
        <translation type="unfinished">در این PDF نامهٔ ارجاعی که بتوان پاسخ داد نیست.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was saved. Please tidy up there or choose another folder.</source>
        <translation type="unfinished">آنجا دیگر جایی نیست. چیزی ذخیره نشد. لطفاً آنجا جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished">چنین بخشی نیست.</translation>
    </message>
    <message>
        <source>There is no such table here.</source>
        <translation type="unfinished">چنین جدولی اینجا نیست.</translation>
    </message>
    <message>
        <source>These folders open like the file of that time. Delete them once it is sure that nothing in them is missing.</source>
        <translation type="unfinished">این پوشه‌ها مانند فایل آن زمان باز می‌شوند. وقتی مطمئن شدید چیزی از آنها کم نیست، پاکشان کنید.</translation>
    </message>
    <message>
        <source>This case is offered to somebody already. Please wait for the answer or take the offer back.</source>
        <translation type="unfinished">این پرونده به کسی پیشنهاد شده. لطفاً منتظر پاسخ بمانید یا پیشنهاد را پس بگیرید.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. Here it can only be read. Please tell them what there still is to say.</source>
        <translation type="unfinished">این پرونده واگذار شده و اکنون با {name} است. اینجا فقط می‌توان آن را خواند. آنچه هنوز باید گفت، لطفاً همان‌جا بگویید.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. It is erased there; with the next exchange it then goes here as well.</source>
        <translation type="unfinished">این پرونده سپرده شد و اکنون از {name} است. آنجا پاک می‌شود؛ با تبادل بعدی از اینجا هم می‌رود.</translation>
    </message>
    <message>
        <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
        <translation type="unfinished">این رایانه برای باز کردن فایل بسیار کند است. لطفاً کارت‌های کلید را مبادله کنید؛ آن‌گاه بدون واژه کار می‌کند.</translation>
    </message>
    <message>
        <source>This directory has expired. Please ask the coordinator for a new one.</source>
        <translation type="unfinished">این فهرست منقضی شده است. لطفاً از هماهنگ‌کننده فهرست تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Please open the case again.</source>
        <translation type="unfinished">این مورد دیگر نیست. لطفاً پرونده را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This entry stands further up in the table already.</source>
        <translation type="unfinished">این مورد بالاتر در جدول آمده.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">این فایل از نسخهٔ جدیدتری است. لطفاً برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This file is no task or not complete. Please ask for a new one.</source>
        <translation type="unfinished">این فایل کار نیست یا کامل نیست. لطفاً فایل تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>This folder does not hold the tables that “counsel columns” writes.</source>
        <translation type="unfinished">این پوشه جدول‌هایی که «counsel columns» می‌نویسد ندارد.</translation>
    </message>
    <message>
        <source>This import cannot be taken back: {count} of its cases were handed over since and are with {names} now. Nothing was changed. Please tell them what is wrong there, and change what is wrong here one by one.</source>
        <translation type="unfinished">این ورود داده را نمی‌توان پس گرفت: {count} پرونده از آن از آن زمان واگذار شده و اکنون نزد {names} است. چیزی تغییر نکرد. آنچه آنجا نادرست است را لطفاً آنجا بگویید و آنچه اینجا نادرست است را یکی‌یکی تغییر دهید.</translation>
    </message>
    <message>
        <source>This installation belongs to the whole computer. Whoever administers it types:
sudo apt install {path}</source>
        <translation type="unfinished">این نصب از آن تمام رایانه است. هر که اداره‌اش می‌کند می‌نویسد:
sudo apt install {path}</translation>
    </message>
    <message>
        <source>This institution is not in the directory.</source>
        <translation type="unfinished">این مؤسسه در راهنما نیست.</translation>
    </message>
    <message>
        <source>This is good: guessing it takes very long even with expensive machines.</source>
        <translation type="unfinished">خوب است: حدس زدنش حتی با ماشین‌های گران بسیار طول می‌کشد.</translation>
    </message>
    <message>
        <source>This is no answer file, or something in it is not as it has to be. Nothing was taken over. The help says under “Answers” what an answer file holds.</source>
        <translation type="unfinished">این فایل پاسخ نیست یا چیزی در آن آن‌گونه که باید نیست. چیزی گرفته نشد. راهنما زیر «پاسخ‌ها» می‌گوید فایل پاسخ چه دارد.</translation>
    </message>
    <message>
        <source>This is not a settings file of Counsel, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">این فایل تنظیمات Counsel نیست یا آسیب دیده. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is not an exchange package of this program.</source>
        <translation type="unfinished">این بستهٔ تبادل این برنامه نیست.</translation>
    </message>
    <message>
        <source>This is not an ordinary file (but a link, for example).</source>
        <translation type="unfinished">این یک فایل معمولی نیست (مثلاً یک پیوند است).</translation>
    </message>
    <message>
        <source>This is strong: nobody gets in by guessing. Whoever reads it or watches it being typed does.</source>
        <translation type="unfinished">قوی است: با حدس کسی وارد نمی‌شود. هر که بخواند یا هنگام نوشتن ببیند می‌شود.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Two different ones of the three are needed.</source>
        <translation type="unfinished">این دو بار یک برگه است. دو تای متفاوت از سه لازم است.</translation>
    </message>
    <message>
        <source>This kind is there.</source>
        <translation type="unfinished">این نوع هست.</translation>
    </message>
    <message>
        <source>This looks like the Ethiopic calendar.</source>
        <translation type="unfinished">این به تقویم اتیوپی می‌ماند.</translation>
    </message>
    <message>
        <source>This looks like the Persian calendar.</source>
        <translation type="unfinished">این به تقویم ایرانی می‌ماند.</translation>
    </message>
    <message>
        <source>This note is protected.</source>
        <translation type="unfinished">این یادداشت محافظت‌شده است.</translation>
    </message>
    <message>
        <source>This note is protected. Nothing of it stands in a letter home.</source>
        <translation type="unfinished">این یادداشت محافظت‌شده است. چیزی از آن در نامه‌ای به خانه نمی‌آید.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Please open the page again.</source>
        <translation type="unfinished">این پیشنهاد دیگر باز نیست. لطفاً صفحه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished">این عبارت بی‌درنگ حدس زده می‌شود.</translation>
    </message>
    <message>
        <source>This passphrase is guessed in a short time.</source>
        <translation type="unfinished">این عبارت در زمان کوتاهی حدس زده می‌شود.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Four words that have nothing to do with each other are better.</source>
        <translation type="unfinished">این عبارت بسیار آسان حدس زده می‌شود. چهار واژهٔ بی‌ربط بهتر است.</translation>
    </message>
    <message>
        <source>This person is no longer in the case file. Please look again.</source>
        <translation type="unfinished">این شخص دیگر در فایل پرونده نیست. لطفاً دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Please open the page again.</source>
        <translation type="unfinished">این شخص دیگر در گروه نیست. لطفاً صفحه را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} million pixels.</source>
        <translation type="unfinished">این تصویر به عنوان نشان به کار نمی‌آید. لطفاً PNG یا JPEG حداکثر {most} میلیون پیکسل بگیرید.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind “{name}”; they are not taken over.</source>
        <translation type="unfinished">این برنامه سندهای نوع «{name}» را نمی‌شناسد؛ آورده نمی‌شوند.</translation>
    </message>
    <message>
        <source>This program does not know the field “{name}”; it is not taken over.</source>
        <translation type="unfinished">این برنامه فیلد «{name}» را نمی‌شناسد؛ آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>This program is not completely installed: {reason}. It will not open a case file like this. Please install it again.</source>
        <translation type="unfinished">این برنامه کامل نصب نشده: {reason}. این‌گونه فایل پرونده باز نمی‌کند. لطفاً دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>This program runs from a Python environment. There:
sh {folder}/install_wheels.sh FOLDER</source>
        <translation type="unfinished">این برنامه از محیط Python اجرا می‌شود. آنجا:
sh {folder}/install_wheels.sh FOLDER</translation>
    </message>
    <message>
        <source>This program was packed without a key for updates, so it cannot check any. Please install the new version with its own installer.</source>
        <translation type="unfinished">این برنامه بدون کلید به‌روزرسانی بسته‌بندی شده و نمی‌تواند بررسی کند. لطفاً نسخهٔ جدید را با نصب‌کنندهٔ خودش نصب کنید.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this case file, or a newer sheet has replaced it. Please check the date on the sheet.</source>
        <translation type="unfinished">این کلید بازیابی از این فایل پرونده نیست یا برگهٔ جدیدتری جایش را گرفته. لطفاً تاریخ برگه را ببینید.</translation>
    </message>
    <message>
        <source>This settings file is older than the one in force. Nothing was changed.</source>
        <translation type="unfinished">این فایل تنظیمات از آنکه در کار است قدیمی‌تر است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This stops the curious, but not someone who stole the computer and lets it be tried for days.</source>
        <translation type="unfinished">این کنجکاوان را بازمی‌دارد، نه کسی را که رایانه را دزدیده و روزها امتحان می‌کند.</translation>
    </message>
    <message>
        <source>This table is not shown: it would point at single people.</source>
        <translation type="unfinished">این جدول نشان داده نمی‌شود: به افراد اشاره می‌کرد.</translation>
    </message>
    <message>
        <source>This task has been opened on this device already. It is under “My people”.</source>
        <translation type="unfinished">این کار پیش‌تر روی این دستگاه باز شده است. زیر «افراد من» است.</translation>
    </message>
    <message>
        <source>This task has run out and cannot be opened any more.</source>
        <translation type="unfinished">مهلت این کار تمام شده است و دیگر باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This update is for “{offered}”; this computer is “{present}”.</source>
        <translation type="unfinished">این به‌روزرسانی برای «{offered}» است؛ این رایانه «{present}» است.</translation>
    </message>
    <message>
        <source>This update is not signed by whom your program comes from, or it was altered. Nothing was done. Please ask where the stick comes from.</source>
        <translation type="unfinished">این به‌روزرسانی را کسی که برنامهٔ شما از اوست امضا نکرده، یا دستکاری شده. کاری نشد. لطفاً بپرسید فلش از کجاست.</translation>
    </message>
    <message>
        <source>This way in does not exist any more. Nothing was changed.</source>
        <translation type="unfinished">این راه ورود دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This word does not occur here: {word}. Please ask again.</source>
        <translation type="unfinished">این واژه اینجا نیست: {word}. لطفاً دوباره بپرسید.</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung)</source>
        <translation type="unfinished">تهدید به اخراج (Abschiebungsandrohung)</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung): which state, which period to leave?</source>
        <translation type="unfinished">تهدید به اخراج (Abschiebungsandrohung): کدام کشور، چه مهلتی برای خروج؟</translation>
    </message>
    <message>
        <source>Three months from finality: in that time the easier way applies.</source>
        <translation type="unfinished">سه ماه از قطعی شدن: در این مدت راه آسان‌تر برقرار است.</translation>
    </message>
    <message>
        <source>Three years after the end of the year in which the case was closed: until then there may be a dispute about the counselling.</source>
        <translation type="unfinished">سه سال پس از پایان سالی که پرونده بسته شد: تا آن زمان ممکن است بر سر مشاوره اختلاف پیش بیاید.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">زمان‌ها</translation>
    </message>
    <message>
        <source>Times, children, health, way?</source>
        <translation type="unfinished">ساعت‌ها، کودکان، سلامت، مسیر؟</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Title issued: claim to the course</source>
        <translation type="unfinished">اقامت صادر شد: حق دوره</translation>
    </message>
    <message>
        <source>Title was issued</source>
        <translation type="unfinished">اجازه صادر شد</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished">تا سن</translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished">تا سطح</translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished">به خدمت</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">به چه کسی</translation>
    </message>
    <message>
        <source>Tolerated since</source>
        <translation type="unfinished">مدارا از</translation>
    </message>
    <message>
        <source>Tolerated since: from when a training toleration is possible</source>
        <translation type="unfinished">مدارا از: از کی مدارا برای آموزش ممکن است</translation>
    </message>
    <message>
        <source>Toleration</source>
        <translation type="unfinished">مدارا (Duldung)</translation>
    </message>
    <message>
        <source>Toleration has been held</source>
        <translation type="unfinished">مدت مدارا</translation>
    </message>
    <message>
        <source>Top right, date; postmark on the envelope</source>
        <translation type="unfinished">بالا سمت راست، تاریخ؛ مهر پست روی پاکت</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">موضوع‌ها</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished">در برابر</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">شهر</translation>
    </message>
    <message>
        <source>Tracing relatives (tracing service)</source>
        <translation type="unfinished">جستجوی خویشان (خدمات جستجو)</translation>
    </message>
    <message>
        <source>Training and language support go together.</source>
        <translation type="unfinished">آموزش و کمک زبان با هم پیش می‌روند.</translation>
    </message>
    <message>
        <source>Training begins (training toleration)</source>
        <translation type="unfinished">آموزش آغاز می‌شود (مدارا برای آموزش)</translation>
    </message>
    <message>
        <source>Training contract: company, occupation, start, signatures</source>
        <translation type="unfinished">قرارداد آموزش: شرکت، حرفه، آغاز، امضاها</translation>
    </message>
    <message>
        <source>Training in the crafts</source>
        <translation type="unfinished">آموزش در صنعتگری</translation>
    </message>
    <message>
        <source>Training toleration: after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">مدارا برای آموزش (Ausbildungsduldung): پس از سه ماه مدارا، درخواست حداکثر هفت ماه پیش از آغاز.</translation>
    </message>
    <message>
        <source>Training toleration: earliest application</source>
        <translation type="unfinished">مدارا برای آموزش: زودترین درخواست</translation>
    </message>
    <message>
        <source>Training toleration: three months tolerated</source>
        <translation type="unfinished">مدارا برای آموزش: سه ماه مدارا</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">ایستگاه</translation>
    </message>
    <message>
        <source>Tram stop</source>
        <translation type="unfinished">ایستگاه تراموا</translation>
    </message>
    <message>
        <source>Transfer period begins (Dublin)</source>
        <translation type="unfinished">مهلت انتقال آغاز می‌شود (دوبلین)</translation>
    </message>
    <message>
        <source>Transfer period ends (Dublin)</source>
        <translation type="unfinished">مهلت انتقال تمام می‌شود (دوبلین)</translation>
    </message>
    <message>
        <source>Transfer period ends, absconded (Dublin)</source>
        <translation type="unfinished">مهلت انتقال تمام می‌شود، متواری (دوبلین)</translation>
    </message>
    <message>
        <source>Transfer period ends, in prison (Dublin)</source>
        <translation type="unfinished">مهلت انتقال تمام می‌شود، در زندان (دوبلین)</translation>
    </message>
    <message>
        <source>Transfer period under the new law (since 1 July 2026, longer)</source>
        <translation type="unfinished">مهلت انتقال طبق قانون جدید (از 1 ژوئیهٔ 2026، طولانی‌تر)</translation>
    </message>
    <message>
        <source>Travel cost in cents</source>
        <translation type="unfinished">هزینهٔ راه به سنت</translation>
    </message>
    <message>
        <source>Treatment voucher</source>
        <translation type="unfinished">برگهٔ درمان (Behandlungsschein)</translation>
    </message>
    <message>
        <source>Treatment with an interpreter</source>
        <translation type="unfinished">درمان با مترجم</translation>
    </message>
    <message>
        <source>Trust withdrawn on</source>
        <translation type="unfinished">اعتماد پس‌گرفته در</translation>
    </message>
    <message>
        <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
        <translation type="unfinished">دو دستگاه این کار را باز کرده‌اند. لطفاً از آن شخص بپرسید و آن را با واژه‌های تازه بدهید.</translation>
    </message>
    <message>
        <source>Two different packages from {name} carry the number {seq}. That happens when a device was copied or restored from a backup. Both are taken in. Please ask {name} whether there are two copies: one of them needs new keys.</source>
        <translation type="unfinished">دو بستهٔ متفاوت از {name} شمارهٔ {seq} دارند. این وقتی پیش می‌آید که دستگاهی کپی یا از پشتیبان بازگردانده شده باشد. هر دو گرفته می‌شوند. لطفاً از {name} بپرسید آیا دو نسخه هست: یکی از آن‌ها کلیدهای جدید لازم دارد.</translation>
    </message>
    <message>
        <source>Under 18 the way leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">زیر 18 سال راه نخست از مشاورهٔ ادارهٔ مدارس (LaSuB) می‌گذرد.</translation>
    </message>
    <message>
        <source>Under 18 the way to school leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">زیر 18 سال راه مدرسه نخست از مشاورهٔ ادارهٔ مدارس (LaSuB) می‌گذرد.</translation>
    </message>
    <message>
        <source>Under which law? Since when benefits under the AsylbLG (36 months)?</source>
        <translation type="unfinished">بر پایهٔ کدام قانون؟ از کی کمک بر پایهٔ AsylbLG (36 ماه)؟</translation>
    </message>
    <message>
        <source>Understand a letter of the BAMF</source>
        <translation type="unfinished">فهمیدن نامهٔ BAMF</translation>
    </message>
    <message>
        <source>Unfair treatment at work</source>
        <translation type="unfinished">رفتار نابرابر در کار</translation>
    </message>
    <message>
        <source>Until the course begins the person learns with volunteers.</source>
        <translation type="unfinished">تا آغاز دوره شخص با داوطلبان یاد می‌گیرد.</translation>
    </message>
    <message>
        <source>Until when is it approved?</source>
        <translation type="unfinished">تا چه زمانی تأیید شده است؟</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">فوریت</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">فوری</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">معتبر تا</translation>
    </message>
    <message>
        <source>Very short: the date written in the decision counts.</source>
        <translation type="unfinished">بسیار کوتاه: تاریخی که در تصمیم نوشته شده معتبر است.</translation>
    </message>
    <message>
        <source>Violence is not allowed, not in marriage either. It is not the person&apos;s fault.</source>
        <translation type="unfinished">خشونت مجاز نیست، در ازدواج هم نه. شخص مقصر نیست.</translation>
    </message>
    <message>
        <source>Wait for the appointment, roughly</source>
        <translation type="unfinished">انتظار تقریبی قرار</translation>
    </message>
    <message>
        <source>Was something refused: course, flat, work? For which reason?</source>
        <translation type="unfinished">آیا چیزی رد شد: دوره، خانه، کار؟ به چه دلیل؟</translation>
    </message>
    <message>
        <source>Way to the naturalisation office</source>
        <translation type="unfinished">راه به ادارهٔ تابعیت</translation>
    </message>
    <message>
        <source>Ways: EQ (long internship), preparation, assisted training, dual or school-based training.</source>
        <translation type="unfinished">راه‌ها: EQ (کارآموزی بلند)، آمادگی، آموزش با همراهی، آموزش دوگانه یا در مدرسه.</translation>
    </message>
    <message>
        <source>We agree whom the person calls when it gets worse.</source>
        <translation type="unfinished">قرار می‌گذاریم که اگر بدتر شد شخص به چه کسی تلفن کند.</translation>
    </message>
    <message>
        <source>We have a next step with a date.</source>
        <translation type="unfinished">یک گام بعدی با تاریخ داریم.</translation>
    </message>
    <message>
        <source>We have a plan for an emergency: bag, papers, phone number, meeting point.</source>
        <translation type="unfinished">برای اضطرار برنامه داریم: کیف، مدارک، شمارهٔ تلفن، محل دیدار.</translation>
    </message>
    <message>
        <source>We keep secrecy. Exception: a child is in danger or a serious crime threatens; then what was passed on is documented.</source>
        <translation type="unfinished">ما رازداریم. استثنا: کودکی در خطر است یا جرم سنگینی در پیش است؛ آنگاه آنچه داده شد ثبت می‌شود.</translation>
    </message>
    <message>
        <source>We ourselves have no right to silence in court. That is why we write down only what is needed here.</source>
        <translation type="unfinished">خود ما در دادگاه حق سکوت نداریم. به همین دلیل اینجا فقط چیزهای لازم را می‌نویسیم.</translation>
    </message>
    <message>
        <source>We say honestly what we can do and who can do it better.</source>
        <translation type="unfinished">صادقانه می‌گوییم چه می‌توانیم و چه کسی بهتر می‌تواند.</translation>
    </message>
    <message>
        <source>We take this seriously. The person decides what happens.</source>
        <translation type="unfinished">ما این را جدی می‌گیریم. شخص تصمیم می‌گیرد چه بشود.</translation>
    </message>
    <message>
        <source>We tell an office only what the person has agreed to.</source>
        <translation type="unfinished">به اداره فقط چیزی را می‌گوییم که شخص با آن موافق است.</translation>
    </message>
    <message>
        <source>We write a complaint together.</source>
        <translation type="unfinished">شکایت را با هم می‌نویسیم.</translation>
    </message>
    <message>
        <source>Welfare office: after 36 months of AsylbLG have higher benefits checked.</source>
        <translation type="unfinished">ادارهٔ رفاه اجتماعی: پس از 36 ماه AsylbLG بخواهید کمک بیشتر بررسی شود.</translation>
    </message>
    <message>
        <source>Welfare office: notice</source>
        <translation type="unfinished">ادارهٔ رفاه اجتماعی: ابلاغیه (Bescheid)</translation>
    </message>
    <message>
        <source>Were there earlier letters in this matter?</source>
        <translation type="unfinished">آیا پیش‌تر نامه‌هایی در همین کار آمده بود؟</translation>
    </message>
    <message>
        <source>Were there internships or trial work?</source>
        <translation type="unfinished">آیا کارآموزی یا کار آزمایشی بوده است؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">چه</translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished">دربارهٔ چه</translation>
    </message>
    <message>
        <source>What are the worries, since when?</source>
        <translation type="unfinished">نگرانی‌ها چیست، از کی؟</translation>
    </message>
    <message>
        <source>What does the paper say about work, word for word?</source>
        <translation type="unfinished">مدرک دربارهٔ کار کلمه‌به‌کلمه چه می‌گوید؟</translation>
    </message>
    <message>
        <source>What does the person like, what did they do before?</source>
        <translation type="unfinished">شخص چه دوست دارد، پیش‌تر چه می‌کرد؟</translation>
    </message>
    <message>
        <source>What does the person say about it? What bothers them?</source>
        <translation type="unfinished">شخص دربارهٔ آن چه می‌گوید؟ چه چیزی آزارش می‌دهد؟</translation>
    </message>
    <message>
        <source>What does the person want to do?</source>
        <translation type="unfinished">شخص چه می‌خواهد بکند؟</translation>
    </message>
    <message>
        <source>What does the person want: talk, protection, report, nothing for now?</source>
        <translation type="unfinished">شخص چه می‌خواهد: گفتگو، حفاظت، شکایت به پلیس، فعلاً هیچ؟</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">برای چه</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished">چه چیزی خوب پیش می‌رود؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه شد</translation>
    </message>
    <message>
        <source>What happened, where, when, who was there?</source>
        <translation type="unfinished">چه شد، کجا، کی، چه کسی آنجا بود؟</translation>
    </message>
    <message>
        <source>What has been tried, who helps already?</source>
        <translation type="unfinished">چه چیزی امتحان شده، چه کسی کمک می‌کند؟</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation type="unfinished">چه چیزی امتحان شده است؟</translation>
    </message>
    <message>
        <source>What has changed: work, rent, family, account?</source>
        <translation type="unfinished">چه چیزی تغییر کرده: کار، اجاره، خانواده، حساب؟</translation>
    </message>
    <message>
        <source>What has helped before?</source>
        <translation type="unfinished">پیش‌تر چه چیزی کمک کرده است؟</translation>
    </message>
    <message>
        <source>What has to be considered</source>
        <translation type="unfinished">آنچه باید در نظر گرفت</translation>
    </message>
    <message>
        <source>What is decided, from when, how much? Work opportunity assigned?</source>
        <translation type="unfinished">چه تصمیمی گرفته شد، از کی، چه مبلغ؟ آیا فرصت کار (Arbeitsgelegenheit) تعیین شد؟</translation>
    </message>
    <message>
        <source>What is it about? In the person&apos;s words</source>
        <translation type="unfinished">موضوع چیست؟ با کلمات خود شخص</translation>
    </message>
    <message>
        <source>What is missing: clothes, bed, larger flat?</source>
        <translation type="unfinished">چه کم است: لباس، تخت، خانهٔ بزرگ‌تر؟</translation>
    </message>
    <message>
        <source>What is most urgent today: deadline, safety, child, home?</source>
        <translation type="unfinished">امروز چه فوری‌ترین است: مهلت، امنیت، کودک، خانه؟</translation>
    </message>
    <message>
        <source>What is of this file goes with the first backup after {day}, and at once when a case is erased that is still in it.</source>
        <translation type="unfinished">آنچه از این فایل است با نخستین نسخهٔ پشتیبان پس از {day} پاک می‌شود، و اگر پرونده‌ای پاک شود که هنوز در آن است، فوراً.</translation>
    </message>
    <message>
        <source>What is rejected, what is granted? Read each number.</source>
        <translation type="unfinished">چه چیزی رد و چه چیزی پذیرفته شده است؟ هر شماره را جدا بخوانید.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished">آنچه اینجا گفته می‌شود اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation type="unfinished">آنچه باید گفت</translation>
    </message>
    <message>
        <source>What is wanted: come, send papers, pay, answer?</source>
        <translation type="unfinished">چه خواسته شده: آمدن، فرستادن مدارک، پرداخت، پاسخ؟</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">چیست</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">موضوع</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished">چه فایده دارد</translation>
    </message>
    <message>
        <source>What kind of notice is it? A hearing letter is no notice yet.</source>
        <translation type="unfinished">چه نوع ابلاغیه‌ای است؟ نامهٔ شنیدن نظر (Anhörung) هنوز ابلاغیه نیست.</translation>
    </message>
    <message>
        <source>What one person says the other does not learn, not even the spouse.</source>
        <translation type="unfinished">آنچه یکی می‌گوید دیگری نمی‌فهمد، حتی همسر.</translation>
    </message>
    <message>
        <source>What shall happen: talk, complaint, advice, nothing?</source>
        <translation type="unfinished">چه باید بشود: گفتگو، شکایت، مشاوره، هیچ؟</translation>
    </message>
    <message>
        <source>What shall the office clarify?</source>
        <translation type="unfinished">اداره چه چیزی را باید روشن کند؟</translation>
    </message>
    <message>
        <source>What starts it is missing.</source>
        <translation type="unfinished">آنچه آغازش می‌کند نیست.</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation type="unfinished">آنچه مراجع می‌گوید</translation>
    </message>
    <message>
        <source>What the client wants passed on</source>
        <translation type="unfinished">آنچه مراجع می‌خواهد داده شود</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation type="unfinished">آنچه دیگری باید بداند</translation>
    </message>
    <message>
        <source>What was disclosed</source>
        <translation type="unfinished">آنچه افشا شد</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">آنچه گفته شد</translation>
    </message>
    <message>
        <source>What was signed, when, where?</source>
        <translation type="unfinished">چه چیزی امضا شد، کی، کجا؟</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished">درخواست ما</translation>
    </message>
    <message>
        <source>What we expect of you</source>
        <translation type="unfinished">انتظار ما از شما</translation>
    </message>
    <message>
        <source>What work has the person done, what are they good at?</source>
        <translation type="unfinished">شخص چه کاری کرده، در چه کاری خوب است؟</translation>
    </message>
    <message>
        <source>What would be needed there: housing, health, family?</source>
        <translation type="unfinished">آنجا چه لازم است: خانه، سلامت، خانواده؟</translation>
    </message>
    <message>
        <source>What you can expect of us</source>
        <translation type="unfinished">انتظار شما از ما</translation>
    </message>
    <message>
        <source>When and where is the hearing? Is the summons here?</source>
        <translation type="unfinished">مصاحبه کی و کجاست؟ آیا دعوت‌نامه اینجاست؟</translation>
    </message>
    <message>
        <source>When and where was the last contact?</source>
        <translation type="unfinished">آخرین تماس کی و کجا بود؟</translation>
    </message>
    <message>
        <source>When did the letter come? Is the envelope there?</source>
        <translation type="unfinished">نامه کی آمد؟ آیا پاکت هست؟</translation>
    </message>
    <message>
        <source>When is it possible: childcare, shifts, health, way?</source>
        <translation type="unfinished">کی ممکن است: نگه‌داری کودک، نوبت کاری، سلامت، مسیر؟</translation>
    </message>
    <message>
        <source>When is the expected date?</source>
        <translation type="unfinished">تاریخ پیش‌بینی‌شده کی است؟</translation>
    </message>
    <message>
        <source>When is there time? Are there children?</source>
        <translation type="unfinished">کی وقت هست؟ آیا کودک هست؟</translation>
    </message>
    <message>
        <source>When was the asylum application lodged in Germany?</source>
        <translation type="unfinished">درخواست پناهندگی در آلمان کی داده شد؟</translation>
    </message>
    <message>
        <source>Where may the person live and stay?</source>
        <translation type="unfinished">شخص کجا اجازه دارد زندگی کند و بماند؟</translation>
    </message>
    <message>
        <source>Where to sign, the partner too</source>
        <translation type="unfinished">کجا امضا شود، همسر هم</translation>
    </message>
    <message>
        <source>Which certificates are there? In which spelling?</source>
        <translation type="unfinished">چه سندهایی هست؟ با چه املایی؟</translation>
    </message>
    <message>
        <source>Which certificates are there? Original, translation?</source>
        <translation type="unfinished">چه گواهی‌هایی هست؟ اصل، ترجمه؟</translation>
    </message>
    <message>
        <source>Which children, how old, since when here?</source>
        <translation type="unfinished">کدام کودکان، چند ساله، از کی اینجا؟</translation>
    </message>
    <message>
        <source>Which form, from which office, by when?</source>
        <translation type="unfinished">کدام فرم، از کدام اداره، تا چه زمانی؟</translation>
    </message>
    <message>
        <source>Which hours of care does the family need?</source>
        <translation type="unfinished">خانواده چه ساعت‌هایی نگه‌داری لازم دارد؟</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation type="unfinished">کدام اطلاعات</translation>
    </message>
    <message>
        <source>Which letter came, when and how?</source>
        <translation type="unfinished">کدام نامه آمد، کی و چگونه؟</translation>
    </message>
    <message>
        <source>Which occupation, why this one?</source>
        <translation type="unfinished">کدام حرفه، چرا این؟</translation>
    </message>
    <message>
        <source>Which office pays: Jobcenter, welfare office, family benefits office?</source>
        <translation type="unfinished">کدام اداره پول می‌دهد: Jobcenter، ادارهٔ رفاه اجتماعی، صندوق خانواده؟</translation>
    </message>
    <message>
        <source>Which papers are wanted? What is missing?</source>
        <translation type="unfinished">چه مدارکی خواسته شده؟ چه چیزی کم است؟</translation>
    </message>
    <message>
        <source>Which papers does the person have? Until when? (Counselling goes on just the same without papers.)</source>
        <translation type="unfinished">شخص چه مدارکی دارد؟ تا کی؟ (مشاوره بدون مدرک هم ادامه دارد.)</translation>
    </message>
    <message>
        <source>Which papers of the parents are there (birth certificate, marriage, passport)?</source>
        <translation type="unfinished">چه مدارکی از والدین هست (شناسنامه، ازدواج، گذرنامه)؟</translation>
    </message>
    <message>
        <source>Which papers, photos or medical letters are there? Where are the originals?</source>
        <translation type="unfinished">چه مدارک، عکس‌ها یا نامه‌های پزشکی هست؟ اصل آن‌ها کجاست؟</translation>
    </message>
    <message>
        <source>Which proof of German is there?</source>
        <translation type="unfinished">چه مدرکی برای آلمانی هست؟</translation>
    </message>
    <message>
        <source>Which qualification, where and when obtained?</source>
        <translation type="unfinished">کدام مدرک، کجا و کی گرفته شده؟</translation>
    </message>
    <message>
        <source>Which school certificate, also from abroad?</source>
        <translation type="unfinished">کدام مدرک مدرسه، از خارج هم؟</translation>
    </message>
    <message>
        <source>Which school or day care so far, also in the country of origin?</source>
        <translation type="unfinished">تاکنون کدام مدرسه یا مهدکودک، در کشور مبدأ هم؟</translation>
    </message>
    <message>
        <source>Which spelling of the name does this office know?</source>
        <translation type="unfinished">این اداره کدام املای نام را می‌شناسد؟</translation>
    </message>
    <message>
        <source>Which state is said to be responsible?</source>
        <translation type="unfinished">می‌گویند کدام کشور مسئول است؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>Who asks for money, for what, how much?</source>
        <translation type="unfinished">چه کسی پول می‌خواهد، برای چه، چقدر؟</translation>
    </message>
    <message>
        <source>Who belongs to the family, who lives here?</source>
        <translation type="unfinished">چه کسانی عضو خانواده‌اند، چه کسی اینجا زندگی می‌کند؟</translation>
    </message>
    <message>
        <source>Who came since 1 April 2025 gets money under the AsylbLG instead of from the Jobcenter. Please have checked from when.</source>
        <translation type="unfinished">هر کس از 1 آوریل 2025 آمده است به جای Jobcenter بر پایهٔ AsylbLG پول می‌گیرد. لطفاً بپرسید از چه زمانی.</translation>
    </message>
    <message>
        <source>Who is being looked for? Names in all spellings, year of birth, relation</source>
        <translation type="unfinished">دنبال چه کسی می‌گردند؟ نام‌ها با همهٔ املاها، سال تولد، نسبت</translation>
    </message>
    <message>
        <source>Who is there and helps?</source>
        <translation type="unfinished">چه کسی هست و کمک می‌کند؟</translation>
    </message>
    <message>
        <source>Who lives together? Is there enough room?</source>
        <translation type="unfinished">چه کسانی با هم زندگی می‌کنند؟ جا کافی است؟</translation>
    </message>
    <message>
        <source>Who shall come? Names, dates of birth, relation, where do they live now?</source>
        <translation type="unfinished">چه کسی باید بیاید؟ نام‌ها، تاریخ‌های تولد، نسبت، اکنون کجا زندگی می‌کنند؟</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">با چه کسی مشورت شد</translation>
    </message>
    <message>
        <source>Who wrote? File number?</source>
        <translation type="unfinished">چه کسی نوشته؟ شمارهٔ پرونده؟</translation>
    </message>
    <message>
        <source>Whom does the person know here?</source>
        <translation type="unfinished">شخص اینجا چه کسی را می‌شناسد؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">چرا</translation>
    </message>
    <message>
        <source>Why does the person think of returning?</source>
        <translation type="unfinished">چرا شخص به بازگشت فکر می‌کند؟</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">چرا اصلاح می‌شود</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished">چرا نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished">چرا متوقف شد</translation>
    </message>
    <message>
        <source>Why no consent could be asked for</source>
        <translation type="unfinished">چرا رضایت ممکن نبود</translation>
    </message>
    <message>
        <source>Will a child turn 18 soon?</source>
        <translation type="unfinished">آیا کودکی به‌زودی 18 ساله می‌شود؟</translation>
    </message>
    <message>
        <source>With a toleration: training toleration after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">با مدارا: مدارا برای آموزش (Ausbildungsduldung) پس از سه ماه مدارا، درخواست حداکثر هفت ماه پیش از آغاز.</translation>
    </message>
    <message>
        <source>With asylum and refugee protection no embassy before legal advice.</source>
        <translation type="unfinished">با حمایت پناهندگی یا پناهنده بودن، پیش از مشاورهٔ حقوقی سفارت نه.</translation>
    </message>
    <message>
        <source>With childcare</source>
        <translation type="unfinished">با نگه‌داری کودک</translation>
    </message>
    <message>
        <source>With protection: give notice for family reunion within three months; claim to the integration course one year from the title.</source>
        <translation type="unfinished">با حمایت: اعلام پیوستن خانواده در سه ماه؛ حق دورهٔ ادغام یک سال از صدور اقامت.</translation>
    </message>
    <message>
        <source>With subsidiary protection reunion is suspended until 23 July 2027.</source>
        <translation type="unfinished">با حمایت فرعی پیوستن خانواده تا 23 ژوئیهٔ 2027 معلق است.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished">پس‌گرفته در</translation>
    </message>
    <message>
        <source>Without a card a treatment voucher of the welfare office is needed before the appointment.</source>
        <translation type="unfinished">بدون کارت، پیش از وقت پزشک برگهٔ درمان (Behandlungsschein) ادارهٔ رفاه اجتماعی لازم است.</translation>
    </message>
    <message>
        <source>Without proper instructions: work out the deadline</source>
        <translation type="unfinished">بدون راهنمای درست: حساب کردن مهلت</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">فقط زنان</translation>
    </message>
    <message>
        <source>Work of 20 or more hours a week (employment toleration)</source>
        <translation type="unfinished">کار 20 ساعت یا بیشتر در هفته (مدارا برای کار)</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation type="unfinished">فرصت کار (Arbeitsgelegenheit)</translation>
    </message>
    <message>
        <source>Work opportunity of the welfare office: €0.80 per hour, the office assigns.</source>
        <translation type="unfinished">فرصت کار ادارهٔ رفاه اجتماعی: ساعتی 0,80 یورو، اداره تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Work out 36 months of AsylbLG</source>
        <translation type="unfinished">حساب کردن 36 ماه AsylbLG</translation>
    </message>
    <message>
        <source>Work out the deadline for court action</source>
        <translation type="unfinished">حساب کردن مهلت دعوا</translation>
    </message>
    <message>
        <source>Work out the deadline for court action and urgent application</source>
        <translation type="unfinished">حساب کردن مهلت دعوا و درخواست فوری</translation>
    </message>
    <message>
        <source>Work out the deadline for the objection</source>
        <translation type="unfinished">حساب کردن مهلت اعتراض</translation>
    </message>
    <message>
        <source>Work out the end of the admission</source>
        <translation type="unfinished">حساب کردن پایان پذیرش</translation>
    </message>
    <message>
        <source>Work out the end of the claim</source>
        <translation type="unfinished">حساب کردن پایان حق</translation>
    </message>
    <message>
        <source>Work out three months from finality</source>
        <translation type="unfinished">حساب کردن سه ماه از قطعی شدن</translation>
    </message>
    <message>
        <source>Work permission</source>
        <translation type="unfinished">اجازهٔ کار</translation>
    </message>
    <message>
        <source>Work permit with permission to stay may be given</source>
        <translation type="unfinished">اجازهٔ کار با اجازهٔ ماندن می‌تواند داده شود</translation>
    </message>
    <message>
        <source>Work permit with permission to stay shall be given</source>
        <translation type="unfinished">اجازهٔ کار با اجازهٔ ماندن باید داده شود</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished">کار از</translation>
    </message>
    <message>
        <source>Working since: check employment toleration</source>
        <translation type="unfinished">شاغل از: بررسی مدارا برای کار</translation>
    </message>
    <message>
        <source>Write a CV together</source>
        <translation type="unfinished">نوشتن رزومه با هم</translation>
    </message>
    <message>
        <source>Write down no substances, amounts or crimes.</source>
        <translation type="unfinished">ماده، مقدار یا جرم را ننویسید.</translation>
    </message>
    <message>
        <source>Write down what they remember</source>
        <translation type="unfinished">نوشتن آنچه به یاد مانده</translation>
    </message>
    <message>
        <source>Write nothing about residence reasons to the course provider.</source>
        <translation type="unfinished">به برگزارکنندهٔ دوره چیزی دربارهٔ دلایل اقامت ننویسید.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished">سال تولد</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">سال</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation type="unfinished">سال‌های مدرسه</translation>
    </message>
    <message>
        <source>Yellow envelope (the date on it)</source>
        <translation type="unfinished">پاکت زرد (تاریخ روی آن)</translation>
    </message>
    <message>
        <source>Yellow envelope, filled in by hand</source>
        <translation type="unfinished">پاکت زرد، با دست پر شده</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished">یمن</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation type="unfinished">مراقبت از جوانان</translation>
    </message>
    <message>
        <source>Youth integration course</source>
        <translation type="unfinished">دورهٔ ادغام جوانان</translation>
    </message>
    <message>
        <source>Youth migration service</source>
        <translation type="unfinished">خدمات مهاجرت جوانان</translation>
    </message>
    <message>
        <source>Youth welfare office</source>
        <translation type="unfinished">ادارهٔ جوانان</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished">زامبیا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished">زیمبابوه</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">پذیرفته شد</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished">به دست آمد</translation>
    </message>
    <message>
        <source>add it as a new entry</source>
        <translation type="unfinished">به عنوان مورد جدید بیفزا</translation>
    </message>
    <message>
        <source>add it to the directory</source>
        <translation type="unfinished">به راهنما بیفزا</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">سن</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">توافق‌شده</translation>
    </message>
    <message>
        <source>agreed {year}</source>
        <translation type="unfinished">توافق‌شده {year}</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation type="unfinished">همه درست</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation type="unfinished">همه خوانا</translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished">گذشته</translation>
    </message>
    <message>
        <source>any work allowed</source>
        <translation type="unfinished">هر کاری مجاز</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished">درخواست شده</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished">قرار</translation>
    </message>
    <message>
        <source>as it was when it was last closed</source>
        <translation type="unfinished">همان‌گونه که آخرین بار بسته شد</translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished">پرسیده شد</translation>
    </message>
    <message>
        <source>assistant training</source>
        <translation type="unfinished">آموزش دستیار</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation type="unfinished">آخر هفته</translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished">شرکت کرد</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">نسخهٔ پشتیبان ساخته شد</translation>
    </message>
    <message>
        <source>package taken in</source>
        <translation type="unfinished">بسته گرفته شد</translation>
    </message>
    <message>
        <source>by e-mail or message</source>
        <translation type="unfinished">با ایمیل یا پیام</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">دستی</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">خودکار</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished">با نامه</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">تلفنی</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">با تلفن</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation type="unfinished">خودش آمد</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <translation type="unfinished">از اینجا معلوم نیست</translation>
    </message>
    <message>
        <source>cannot be told on this system</source>
        <translation type="unfinished">روی این سیستم معلوم نیست</translation>
    </message>
    <message>
        <source>cares for relatives</source>
        <translation type="unfinished">از خویشان مراقبت می‌کند</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">خانه</translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished">متمرکز</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished">گواهی</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">تغییر</translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished">تغییر</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">کودک</translation>
    </message>
    <message>
        <source>child at risk</source>
        <translation type="unfinished">کودک در خطر</translation>
    </message>
    <message>
        <source>child at risk (§ 4 KKG)</source>
        <translation type="unfinished">کودک در خطر (§ 4 KKG)</translation>
    </message>
    <message>
        <source>childcare needed</source>
        <translation type="unfinished">نگه‌داری کودک لازم است</translation>
    </message>
    <message>
        <source>chose a value</source>
        <translation type="unfinished">مقداری انتخاب کرد</translation>
    </message>
    <message>
        <source>closed in the period</source>
        <translation type="unfinished">در این دوره بسته شد</translation>
    </message>
    <message>
        <source>community interpreting service (GDD)</source>
        <translation type="unfinished">خدمات ترجمهٔ شهری (GDD)</translation>
    </message>
    <message>
        <source>content erased for good</source>
        <translation type="unfinished">محتوا برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>counts on paper only (no single case)</source>
        <translation type="unfinished">فقط روی کاغذ شمرده می‌شود (نه پروندهٔ تک)</translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished">ساخته شد</translation>
    </message>
    <message>
        <source>date of birth with numbers swapped</source>
        <translation type="unfinished">تاریخ تولد با رقم‌های جابه‌جا</translation>
    </message>
    <message>
        <source>deadline running</source>
        <translation type="unfinished">مهلت در جریان</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation type="unfinished">پراکنده</translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished">رد شد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">حذف شد</translation>
    </message>
    <message>
        <source>demanded {year}</source>
        <translation type="unfinished">خواسته {year}</translation>
    </message>
    <message>
        <source>departed</source>
        <translation type="unfinished">از کشور رفت</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">درگذشت</translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished">معلولیت</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation type="unfinished">گوناگون</translation>
    </message>
    <message>
        <source>dual training</source>
        <translation type="unfinished">آموزش دوگانه</translation>
    </message>
    <message>
        <source>duty to protect a child (§ 8a SGB VIII)</source>
        <translation type="unfinished">وظیفهٔ حفاظت از کودک (§ 8a SGB VIII)</translation>
    </message>
    <message>
        <source>else a small number could be worked out</source>
        <translation type="unfinished">وگرنه عدد کوچکی محاسبه‌شدنی بود</translation>
    </message>
    <message>
        <source>else an earlier report would give a small number away</source>
        <translation type="unfinished">وگرنه گزارش پیشین عدد کوچکی را لو می‌داد</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished">برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>evenings only</source>
        <translation type="unfinished">فقط عصرها</translation>
    </message>
    <message>
        <source>everything (same organisation)</source>
        <translation type="unfinished">همه چیز (همان سازمان)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished">دقیق</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">زن</translation>
    </message>
    <message>
        <source>female genital mutilation</source>
        <translation type="unfinished">ختنهٔ زنان</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished">کمتر از 5</translation>
    </message>
    <message>
        <source>fictitious (e.g. 1 January)</source>
        <translation type="unfinished">فرضی (مثلاً 1 ژانویه)</translation>
    </message>
    <message>
        <source>flight and asylum</source>
        <translation type="unfinished">گریز و پناهندگی</translation>
    </message>
    <message>
        <source>foster or stepchild</source>
        <translation type="unfinished">فرزندخوانده یا ناتنی</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished">از آغاز</translation>
    </message>
    <message>
        <source>full-time job</source>
        <translation type="unfinished">کار تمام‌وقت</translation>
    </message>
    <message>
        <source>fully recognised</source>
        <translation type="unfinished">کاملاً تأییدشده</translation>
    </message>
    <message>
        <source>goals met</source>
        <translation type="unfinished">به هدف‌ها رسید</translation>
    </message>
    <message>
        <source>goals partly met</source>
        <translation type="unfinished">تا حدی به هدف‌ها رسید</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished">پدربزرگ یا مادربزرگ</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">قیم</translation>
    </message>
    <message>
        <source>handed over to FSA</source>
        <translation type="unfinished">سپرده به FSA</translation>
    </message>
    <message>
        <source>handed over to JMD</source>
        <translation type="unfinished">سپرده به JMD</translation>
    </message>
    <message>
        <source>handed over to MBE</source>
        <translation type="unfinished">سپرده به MBE</translation>
    </message>
    <message>
        <source>handed over to integration counselling</source>
        <translation type="unfinished">سپرده به مشاورهٔ ادغام</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">سلامت</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation type="unfinished">آموزش عالی</translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished">بی‌خانمان</translation>
    </message>
    <message>
        <source>in Latin script</source>
        <translation type="unfinished">به خط لاتین</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation type="unfinished">به خط دیگر</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished">در گفتگو</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">در جریان</translation>
    </message>
    <message>
        <source>in shifts</source>
        <translation type="unfinished">نوبتی</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished">بعدازظهر</translation>
    </message>
    <message>
        <source>in the asylum procedure</source>
        <translation type="unfinished">در روند پناهندگی</translation>
    </message>
    <message>
        <source>in the complaints box</source>
        <translation type="unfinished">در صندوق شکایت</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished">عصر</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished">صبح</translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished">کارورزی</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation type="unfinished">بسته است</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished">از پیش چنین است</translation>
    </message>
    <message>
        <source>job shadowing</source>
        <translation type="unfinished">آشنایی با محل کار</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">نگه داشته شد</translation>
    </message>
    <message>
        <source>level of German too high</source>
        <translation type="unfinished">سطح آلمانی زیادی بالا</translation>
    </message>
    <message>
        <source>level of German too low</source>
        <translation type="unfinished">سطح آلمانی زیادی پایین</translation>
    </message>
    <message>
        <source>limited by health</source>
        <translation type="unfinished">محدود به علت سلامت</translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>longer than 3 months</source>
        <translation type="unfinished">بیش از 3 ماه</translation>
    </message>
    <message>
        <source>lost contact</source>
        <translation type="unfinished">تماس قطع شد</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished">متوسطهٔ اول</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">مرد</translation>
    </message>
    <message>
        <source>marginal employment</source>
        <translation type="unfinished">کار جزئی (Minijob)</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation type="unfinished">بیماری روانی</translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished">زیر سن قانونی</translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished">از دست رفت</translation>
    </message>
    <message>
        <source>mornings only</source>
        <translation type="unfinished">فقط صبح‌ها</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished">جابه‌جا شد</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished">نام هم‌آوا</translation>
    </message>
    <message>
        <source>name spelled alike</source>
        <translation type="unfinished">نام با املای مشابه</translation>
    </message>
    <message>
        <source>needed but none available</source>
        <translation type="unfinished">لازم اما نبود</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">جدید</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">نه</translation>
    </message>
    <message>
        <source>no childcare</source>
        <translation type="unfinished">نگه‌داری کودک نیست</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation type="unfinished">پاسخی نیست</translation>
    </message>
    <message>
        <source>no group of women only</source>
        <translation type="unfinished">گروه ویژهٔ زنان نیست</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation type="unfinished">پیشنهادی نیست</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished">بدون کاغذ</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation type="unfinished">جای خالی نیست</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">هیچ</translation>
    </message>
    <message>
        <source>none to be seen</source>
        <translation type="unfinished">چیزی دیده نمی‌شود</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">هنوز هیچ</translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished">عادی</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished">مجاز نیست</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation type="unfinished">درخواست نشده</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished">شرکت نکرد</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">انجام نشد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
    <message>
        <source>not literate</source>
        <translation type="unfinished">سواد ندارد</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">لازم نیست</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">اعلام نشده</translation>
    </message>
    <message>
        <source>not step-free</source>
        <translation type="unfinished">بدون پله نیست</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">همان شخص نیست</translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished">دفتر</translation>
    </message>
    <message>
        <source>one of its two copies is missing or differs</source>
        <translation type="unfinished">یکی از دو نسخه‌اش نیست یا فرق دارد</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">برخط</translation>
    </message>
    <message>
        <source>only their own task (volunteer)</source>
        <translation type="unfinished">فقط کار خودش (داوطلب)</translation>
    </message>
    <message>
        <source>only with permission</source>
        <translation type="unfinished">فقط با اجازه</translation>
    </message>
    <message>
        <source>only with the named employer</source>
        <translation type="unfinished">فقط نزد کارفرمای نام‌برده</translation>
    </message>
    <message>
        <source>only your account gets at the files</source>
        <translation type="unfinished">فقط حساب شما به فایل‌ها می‌رسد</translation>
    </message>
    <message>
        <source>open on the last day</source>
        <translation type="unfinished">باز در روز آخر</translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished">شفاهی</translation>
    </message>
    <message>
        <source>orally and with the sheet</source>
        <translation type="unfinished">شفاهی و با برگه</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">دیگر</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation type="unfinished">تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>other duty by law</source>
        <translation type="unfinished">وظیفهٔ قانونی دیگر</translation>
    </message>
    <message>
        <source>other office</source>
        <translation type="unfinished">ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>other origin</source>
        <translation type="unfinished">خاستگاه دیگر</translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished">شخص دیگر</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished">خویشاوند دیگر</translation>
    </message>
    <message>
        <source>other residence title</source>
        <translation type="unfinished">اجازهٔ اقامت دیگر</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished">جنس دیگر</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation type="unfinished">سیار</translation>
    </message>
    <message>
        <source>own entries up to {day}</source>
        <translation type="unfinished">موارد خود تا {day}</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation type="unfinished">خانهٔ خود</translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished">بسته ساخته شد</translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished">پدر یا مادر</translation>
    </message>
    <message>
        <source>part-time job</source>
        <translation type="unfinished">کار پاره‌وقت</translation>
    </message>
    <message>
        <source>partly recognised</source>
        <translation type="unfinished">تا حدی تأییدشده</translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished">شریک زندگی</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">تحویل شد</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">تلفن</translation>
    </message>
    <message>
        <source>placement test</source>
        <translation type="unfinished">آزمون تعیین سطح</translation>
    </message>
    <message>
        <source>police and crime</source>
        <translation type="unfinished">پلیس و جرم</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished">باردار</translation>
    </message>
    <message>
        <source>present danger (§ 34 StGB)</source>
        <translation type="unfinished">خطر کنونی (§ 34 StGB)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">ابتدایی</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished">چاپ شد</translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished">حرفه‌ای</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation type="unfinished">برنامه به‌روز شد</translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished">پروژه</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">پیشنهادشده</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">محافظت‌شده</translation>
    </message>
    <message>
        <source>protection granted</source>
        <translation type="unfinished">حمایت داده شد</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished">خواندن و نوشتن</translation>
    </message>
    <message>
        <source>recognition of a qualification</source>
        <translation type="unfinished">تأیید یک مدرک</translation>
    </message>
    <message>
        <source>rejected: because of status</source>
        <translation type="unfinished">رد: به علت وضعیت</translation>
    </message>
    <message>
        <source>rejected: no place</source>
        <translation type="unfinished">رد: جا نیست</translation>
    </message>
    <message>
        <source>relative (emergencies only)</source>
        <translation type="unfinished">خویشاوند (فقط اضطراری)</translation>
    </message>
    <message>
        <source>report of a planned crime (§ 138 StGB)</source>
        <translation type="unfinished">گزارش جرم برنامه‌ریزی‌شده (§ 138 StGB)</translation>
    </message>
    <message>
        <source>residence and papers</source>
        <translation type="unfinished">اقامت و مدارک</translation>
    </message>
    <message>
        <source>restoring a backup was interrupted</source>
        <translation type="unfinished">بازگرداندن پشتیبان ناتمام ماند</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">بازگردانده شد</translation>
    </message>
    <message>
        <source>risk of suicide</source>
        <translation type="unfinished">خطر خودکشی</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished">همان تاریخ تولد</translation>
    </message>
    <message>
        <source>same language</source>
        <translation type="unfinished">همان زبان</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">همان نام</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation type="unfinished">همان خاستگاه</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished">همان جنس</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished">همان شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>same year of birth (day uncertain, counts little)</source>
        <translation type="unfinished">همان سال تولد (روز نامطمئن، وزن کم)</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished">به صورت فایل ذخیره شد</translation>
    </message>
    <message>
        <source>saved locked</source>
        <translation type="unfinished">قفل‌شده ذخیره شد</translation>
    </message>
    <message>
        <source>saved signed</source>
        <translation type="unfinished">امضاشده ذخیره شد</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation type="unfinished">مدرک مدرسه</translation>
    </message>
    <message>
        <source>school-based training</source>
        <translation type="unfinished">آموزش در مدرسه</translation>
    </message>
    <message>
        <source>self-rated</source>
        <translation type="unfinished">ارزیابی خود</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">فرستاده شد</translation>
    </message>
    <message>
        <source>sent by an advice centre</source>
        <translation type="unfinished">مرکز مشاوره فرستاد</translation>
    </message>
    <message>
        <source>sent by an office</source>
        <translation type="unfinished">اداره فرستاد</translation>
    </message>
    <message>
        <source>shift work</source>
        <translation type="unfinished">کار نوبتی</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished">خواهر یا برادر</translation>
    </message>
    <message>
        <source>single parent</source>
        <translation type="unfinished">تک‌والد</translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished">به‌زودی</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished">همسر</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation type="unfinished">بی‌تابعیت</translation>
    </message>
    <message>
        <source>stateless or unclear</source>
        <translation type="unfinished">بی‌تابعیت یا ناروشن</translation>
    </message>
    <message>
        <source>staying with others</source>
        <translation type="unfinished">نزد دیگران</translation>
    </message>
    <message>
        <source>step-free access needed</source>
        <translation type="unfinished">دسترسی بدون پله لازم</translation>
    </message>
    <message>
        <source>still has open dates or steps: please close it by itself</source>
        <translation type="unfinished">هنوز مهلت یا گام باز دارد: لطفاً جداگانه ببندیدش</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished">هنوز در جریان</translation>
    </message>
    <message>
        <source>survived torture</source>
        <translation type="unfinished">از شکنجه جان به در برده</translation>
    </message>
    <message>
        <source>survived violence</source>
        <translation type="unfinished">از خشونت جان به در برده</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished">معلق</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>temporary protection (Ukraine)</source>
        <translation type="unfinished">حمایت موقت (اوکراین)</translation>
    </message>
    <message>
        <source>testimony in court (no right to refuse)</source>
        <translation type="unfinished">شهادت در دادگاه (بدون حق امتناع)</translation>
    </message>
    <message>
        <source>the client moved</source>
        <translation type="unfinished">مراجع جابه‌جا شد</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation type="unfinished">خواست مراجع</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">همان شخص</translation>
    </message>
    <message>
        <source>their own task and the level of German (employed)</source>
        <translation type="unfinished">کار خودش و سطح آلمانی (استخدامی)</translation>
    </message>
    <message>
        <source>there is no readable copy</source>
        <translation type="unfinished">نسخهٔ خوانایی نیست</translation>
    </message>
    <message>
        <source>through family or friends</source>
        <translation type="unfinished">از راه خانواده یا دوستان</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished">از راه کس دیگر</translation>
    </message>
    <message>
        <source>through volunteers</source>
        <translation type="unfinished">از راه داوطلبان</translation>
    </message>
    <message>
        <source>times do not fit</source>
        <translation type="unfinished">ساعت‌ها نمی‌خورد</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation type="unfinished">مدارا (Duldung)</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation type="unfinished">قاچاق انسان</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">منتقل شد</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">بی‌همراه</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished">پیوسته</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished">ناروشن</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">زیر 18</translation>
    </message>
    <message>
        <source>under 25 (U25)</source>
        <translation type="unfinished">زیر 25 (U25)</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation type="unfinished">زیر 3 ماه</translation>
    </message>
    <message>
        <source>university studies</source>
        <translation type="unfinished">تحصیل دانشگاهی</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
    <message>
        <source>unknown or not stated</source>
        <translation type="unfinished">نامعلوم یا اعلام‌نشده</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished">تا 1 هفته</translation>
    </message>
    <message>
        <source>up to package no. {seq} of {day}</source>
        <translation type="unfinished">تا بستهٔ شمارهٔ {seq} از {day}</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished">متوسطهٔ دوم</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">فوری</translation>
    </message>
    <message>
        <source>usual calendar</source>
        <translation type="unfinished">تقویم معمول</translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished">خشونت</translation>
    </message>
    <message>
        <source>violence and protection</source>
        <translation type="unfinished">خشونت و حمایت</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished">فهرست انتظار</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation type="unfinished">واگذار شده است</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation type="unfinished">راه زیادی دور</translation>
    </message>
    <message>
        <source>went on in spite of a finding</source>
        <translation type="unfinished">با وجود یافته ادامه داد</translation>
    </message>
    <message>
        <source>while accompanying</source>
        <translation type="unfinished">هنگام همراهی</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished">با عبارت عبور</translation>
    </message>
    <message>
        <source>with the recovery sheet</source>
        <translation type="unfinished">با برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>with the sheet</source>
        <translation type="unfinished">با برگه</translation>
    </message>
    <message>
        <source>with this device</source>
        <translation type="unfinished">با این دستگاه</translation>
    </message>
    <message>
        <source>with two sheets of the organisation</source>
        <translation type="unfinished">با دو برگهٔ سازمان</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">پس گرفته شد</translation>
    </message>
    <message>
        <source>within the organisation</source>
        <translation type="unfinished">درون سازمان</translation>
    </message>
    <message>
        <source>without names and texts (region)</source>
        <translation type="unfinished">بدون نام و متن (منطقه)</translation>
    </message>
    <message>
        <source>women only</source>
        <translation type="unfinished">فقط زنان</translation>
    </message>
    <message>
        <source>women-only group</source>
        <translation type="unfinished">گروه ویژهٔ زنان</translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished">حجم کار</translation>
    </message>
    <message>
        <source>works in shifts</source>
        <translation type="unfinished">نوبتی کار می‌کند</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">نوشته شد</translation>
    </message>
    <message>
        <source>wrote a sentence</source>
        <translation type="unfinished">جمله‌ای نوشت</translation>
    </message>
    <message>
        <source>year only</source>
        <translation type="unfinished">فقط سال</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">بله</translation>
    </message>
    <message>
        <source>{free} of {places} free</source>
        <translation type="unfinished">{free} از {places} خالی</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is not known here as a coordinator of your own organisation. Nothing was changed.</source>
        <translation type="unfinished">{name} ({organisation}) اینجا به عنوان هماهنگ‌کنندهٔ سازمان شما شناخته نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{name} works at “{organisation}”. The case may go there only with a valid release towards that institution. It has to have the same name in the directory.</source>
        <translation type="unfinished">{name} در «{organisation}» کار می‌کند. پرونده فقط با معافیت معتبر برای آن مؤسسه می‌تواند به آنجا برود. باید در راهنما همین نام را داشته باشد.</translation>
    </message>
    <message>
        <source>§ 24 (Ukraine): valid without a new application until 4 March 2027.</source>
        <translation type="unfinished">§ 24 (اوکراین): بدون درخواست تازه تا 4 مارس 2027 معتبر است.</translation>
    </message>
    <message>
        <source>§ 25a: apply before the 27th birthday.</source>
        <translation type="unfinished">§ 25a: پیش از بیست‌وهفتمین سالروز تولد درخواست بدهید.</translation>
    </message>
    <message>
        <source>§ 25a: day before the 27th birthday</source>
        <translation type="unfinished">§ 25a: روز پیش از بیست‌وهفتمین سالروز تولد</translation>
    </message>
    <message>
        <source>§ 60a, § 60b, § 60c (training) or § 60d (employment)? Copy it exactly.</source>
        <translation type="unfinished">§ 60a، § 60b، § 60c (آموزش) یا § 60d (کار)؟ دقیق رونویسی کنید.</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished">جزایر اولند</translation>
    </message>
    <message>
        <source>“Age to” lies below “Age from”.</source>
        <translation type="unfinished">«سن تا» کمتر از «سن از» است.</translation>
    </message>
    <message>
        <source>“Begründung” (grounds)</source>
        <translation type="unfinished">«Begründung» (دلایل)</translation>
    </message>
    <message>
        <source>“Bewilligungszeitraum” from – to</source>
        <translation type="unfinished">«Bewilligungszeitraum» از – تا</translation>
    </message>
    <message>
        <source>“Gültig bis” (valid until) on every paper, also on the extra sheet</source>
        <translation type="unfinished">«Gültig bis» (معتبر تا) روی هر مدرک، روی برگهٔ اضافه هم</translation>
    </message>
    <message>
        <source>“cases” must be 1 or more.</source>
        <translation type="unfinished">«cases» باید 1 یا بیشتر باشد.</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected here.</source>
        <translation type="unfinished">اینجا «بله» یا «نه» انتظار می‌رود.</translation>
    </message>
    <message>
        <source>“{name}” belongs to no organisation in this file and is not taken over.</source>
        <translation type="unfinished">«{name}» در این فایل به هیچ سازمانی تعلق ندارد و آورده نمی‌شود.</translation>
    </message>
    <message>
        <source>“{name}” is missing from this folder. Without it the case file cannot be opened. Please restore a backup.</source>
        <translation type="unfinished">«{name}» در این پوشه نیست. بدون آن فایل پرونده باز نمی‌شود. لطفاً پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>“{name}” is not a Counsel case file. Please choose another folder.</source>
        <translation type="unfinished">«{name}» فایل پروندهٔ Counsel نیست. لطفاً پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished">پشتو</translation>
    </message>
    <message>
        <source>Another file stays until somebody deletes its folder.</source>
        <translation type="unfinished">فایل دیگر می‌ماند تا کسی پوشه‌اش را پاک کند.</translation>
    </message>
    <message>
        <source>Passphrase and recovery key can only be replaced, not removed: without them nobody could get at the case file any more.</source>
        <translation type="unfinished">عبارت عبور و کلید بازیابی فقط جایگزین می‌شوند، نه حذف: بدون آن‌ها کسی به فایل پرونده نمی‌رسد.</translation>
    </message>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">افراد و پرونده‌ها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">دوره</translation>
    </message>
    <message>
        <source>Permission to stay pending the asylum decision</source>
        <translation type="unfinished">اجازهٔ اقامت در مدت روند پناهندگی</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished">تقویم ایرانی</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">شخص</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished">پرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished">فیلیپین</translation>
    </message>
    <message>
        <source>Photo of a paper</source>
        <translation type="unfinished">عکس یک کاغذ</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished">جزایر پیت‌کرن</translation>
    </message>
    <message>
        <source>Place of backups</source>
        <translation type="unfinished">جای پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Places in the directory (as of today)</source>
        <translation type="unfinished">جاهای راهنما (تا امروز)</translation>
    </message>
    <message>
        <source>Please choose a place in the settings and press “Back up now”.</source>
        <translation type="unfinished">لطفاً در تنظیمات جایی انتخاب کنید و «اکنون پشتیبان بگیر» را بزنید.</translation>
    </message>
    <message>
        <source>Please close this program and start the installer:
{path}</source>
        <translation type="unfinished">لطفاً این برنامه را ببندید و نصب‌کننده را اجرا کنید:
{path}</translation>
    </message>
    <message>
        <source>Please close this program, open the image and drag Counsel to “Applications”:
{path}</source>
        <translation type="unfinished">لطفاً این برنامه را ببندید، ایمیج را باز کنید و Counsel را به «برنامه‌ها» بکشید:
{path}</translation>
    </message>
    <message>
        <source>Please count the heads: at least one person must have been there.</source>
        <translation type="unfinished">لطفاً سرها را بشمارید: دست‌کم یک نفر باید بوده باشد.</translation>
    </message>
    <message>
        <source>Please enter first what was answered and when. A complaint without an answer stays open.</source>
        <translation type="unfinished">لطفاً اول وارد کنید چه و کی پاسخ داده شد. شکایت بی‌پاسخ باز می‌ماند.</translation>
    </message>
    <message>
        <source>Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. The last four characters are enough.</source>
        <translation type="unfinished">لطفاً شمارهٔ ارجاع برگهٔ پاسخ را وارد کنید، مثلاً DD-7KQ2M-B2C4. چهار نویسهٔ آخر کافی است.</translation>
    </message>
    <message>
        <source>Please enter when the client agreed to the handover, or choose a release.</source>
        <translation type="unfinished">لطفاً وارد کنید مراجع کی با سپردن موافقت کرد، یا معافیتی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please fill in or correct: {fields}.</source>
        <translation type="unfinished">لطفاً پر یا اصلاح کنید: {fields}.</translation>
    </message>
    <message>
        <source>Please give the day and the reason why the case is closed.</source>
        <translation type="unfinished">لطفاً روز و دلیل بستن پرونده را بنویسید.</translation>
    </message>
    <message>
        <source>Please give the view a name of at most {most} characters.</source>
        <translation type="unfinished">لطفاً به نما نامی حداکثر {most} نویسه‌ای بدهید.</translation>
    </message>
    <message>
        <source>Please leave out your own name and the organisation&apos;s.</source>
        <translation type="unfinished">لطفاً نام خود و سازمان را نگذارید.</translation>
    </message>
    <message>
        <source>Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS under “FileVault”; on Linux whoever set the system up knows.</source>
        <translation type="unfinished">لطفاً خودتان ببینید: ویندوز زیر «رمزگذاری دستگاه» یا «BitLocker»، مک زیر «FileVault»؛ در لینوکس برپاکنندهٔ سیستم می‌داند.</translation>
    </message>
    <message>
        <source>Please make room: once the disk is full, nothing can be saved any more.</source>
        <translation type="unfinished">لطفاً جا باز کنید: دیسک که پر شود چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Please say what shall be changed.</source>
        <translation type="unfinished">لطفاً بگویید چه تغییر کند.</translation>
    </message>
    <message>
        <source>Please say why the case has to be kept, for example “action at the court”.</source>
        <translation type="unfinished">لطفاً بگویید چرا پرونده باید نگه داشته شود، مثلاً «دعوا در دادگاه».</translation>
    </message>
    <message>
        <source>Please write a sentence. The volunteer reads it and then knows what is missing.</source>
        <translation type="unfinished">لطفاً جمله‌ای بنویسید. داوطلب می‌خواند و می‌داند چه کم است.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished">لهستان</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished">پرتغال</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished">پرتغالی</translation>
    </message>
    <message>
        <source>Pre-vocational training measure (BvB)</source>
        <translation type="unfinished">اقدام آماده‌سازی شغلی (BvB)</translation>
    </message>
    <message>
        <source>Pre-vocational year</source>
        <translation type="unfinished">سال آماده‌سازی شغلی</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished">بارداری</translation>
    </message>
    <message>
        <source>Pregnancy advice</source>
        <translation type="unfinished">مشاورهٔ بارداری</translation>
    </message>
    <message>
        <source>Preparation for training for young refugees (VAJ)</source>
        <translation type="unfinished">آماده‌سازی آموزش برای پناهندگان جوان (VAJ)</translation>
    </message>
    <message>
        <source>Preparatory class (3 stages)</source>
        <translation type="unfinished">کلاس آمادگی (3 مرحله)</translation>
    </message>
    <message>
        <source>Print of the whole file</source>
        <translation type="unfinished">چاپ تمام پرونده</translation>
    </message>
    <message>
        <source>Print the record and file it</source>
        <translation type="unfinished">صورت‌جلسه را چاپ و بایگانی کنید</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Professional elsewhere</source>
        <translation type="unfinished">حرفه‌ای در جای دیگر</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">پروژه</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished">گواهی ورود</translation>
    </message>
    <message>
        <source>Protected shelter (never print the address)</source>
        <translation type="unfinished">پناهگاه محافظت‌شده (نشانی هرگز چاپ نشود)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Provider of work opportunities</source>
        <translation type="unfinished">ارائه‌دهندهٔ فرصت کار</translation>
    </message>
    <message>
        <source>Psychosocial centre</source>
        <translation type="unfinished">مرکز روانی‌اجتماعی</translation>
    </message>
    <message>
        <source>Psychosocial matters</source>
        <translation type="unfinished">امور روانی‌اجتماعی</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished">پورتوریکو</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished">قطر</translation>
    </message>
    <message>
        <source>Quotation marks are not closed correctly here. Nothing from this line on was read.</source>
        <translation type="unfinished">گیومه‌ها اینجا درست بسته نشده. از این سطر به بعد خوانده نشد.</translation>
    </message>
    <message>
        <source>Recognition advice (IQ)</source>
        <translation type="unfinished">مشاورهٔ تأیید مدرک (IQ)</translation>
    </message>
    <message>
        <source>Recognition of qualifications</source>
        <translation type="unfinished">تأیید مدارک</translation>
    </message>
    <message>
        <source>Records against history</source>
        <translation type="unfinished">سندها در برابر تاریخچه</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ارجاع</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">نامهٔ ارجاع</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">ارجاع‌ها</translation>
    </message>
    <message>
        <source>Referrals and waiting</source>
        <translation type="unfinished">ارجاع‌ها و انتظار</translation>
    </message>
    <message>
        <source>Referrals by office</source>
        <translation type="unfinished">ارجاع‌ها به تفکیک اداره</translation>
    </message>
    <message>
        <source>Referrals by result</source>
        <translation type="unfinished">ارجاع‌ها به تفکیک نتیجه</translation>
    </message>
    <message>
        <source>Refugee integration measure (until 2020)</source>
        <translation type="unfinished">اقدام ادغام پناهندگان (تا 2020)</translation>
    </message>
    <message>
        <source>Refugee social work</source>
        <translation type="unfinished">مددکاری پناهندگان</translation>
    </message>
    <message>
        <source>Refugee social work and integration counselling: report to the state</source>
        <translation type="unfinished">مددکاری پناهندگان و مشاورهٔ ادغام: گزارش به ایالت</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished">منطقهٔ خاستگاه</translation>
    </message>
    <message>
        <source>Rejected because of status</source>
        <translation type="unfinished">رد به علت وضعیت</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">معافیت</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">معافیت از رازداری</translation>
    </message>
    <message>
        <source>Remains of interrupted work, encrypted like the file. The program clears them the next time; otherwise they may be deleted by hand.</source>
        <translation type="unfinished">بازمانده‌های کار ناتمام، رمزشده مانند فایل. برنامه بار بعد پاکشان می‌کند؛ وگرنه با دست می‌توان حذف کرد.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished">یادآوری</translation>
    </message>
    <message>
        <source>Repeating part of the integration course</source>
        <translation type="unfinished">تکرار بخشی از دورهٔ ادغام</translation>
    </message>
    <message>
        <source>Report a theft to the police</source>
        <translation type="unfinished">گزارش سرقت به پلیس</translation>
    </message>
    <message>
        <source>Report to the steering committee</source>
        <translation type="unfinished">گزارش به کمیتهٔ راهبری</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation type="unfinished">جمهوری کنگو</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">اقامت</translation>
    </message>
    <message>
        <source>Residence permit § 16g (training)</source>
        <translation type="unfinished">اجازهٔ اقامت § 16g (آموزش)</translation>
    </message>
    <message>
        <source>Residence permit § 19d</source>
        <translation type="unfinished">اجازهٔ اقامت § 19d</translation>
    </message>
    <message>
        <source>Residence permit § 22</source>
        <translation type="unfinished">اجازهٔ اقامت § 22</translation>
    </message>
    <message>
        <source>Residence permit § 23</source>
        <translation type="unfinished">اجازهٔ اقامت § 23</translation>
    </message>
    <message>
        <source>Residence permit § 23a</source>
        <translation type="unfinished">اجازهٔ اقامت § 23a</translation>
    </message>
    <message>
        <source>Residence permit § 24 (Ukraine)</source>
        <translation type="unfinished">اجازهٔ اقامت § 24 (اوکراین)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (1) (asylum)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (1) (پناهندگی)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (refugee)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (2) (پناهنده)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (subsidiary)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (2) (حمایت فرعی)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (3)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (3)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (4)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (4)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (5)</source>
        <translation type="unfinished">اجازهٔ اقامت § 25 (5)</translation>
    </message>
    <message>
        <source>Residence permit § 25a</source>
        <translation type="unfinished">اجازهٔ اقامت § 25a</translation>
    </message>
    <message>
        <source>Residence permit § 25b</source>
        <translation type="unfinished">اجازهٔ اقامت § 25b</translation>
    </message>
    <message>
        <source>Rest of Africa</source>
        <translation type="unfinished">بقیهٔ آفریقا</translation>
    </message>
    <message>
        <source>Rest of Asia</source>
        <translation type="unfinished">بقیهٔ آسیا</translation>
    </message>
    <message>
        <source>Rest of Europe</source>
        <translation type="unfinished">بقیهٔ اروپا</translation>
    </message>
    <message>
        <source>Restore the last backup or the last export on another computer</source>
        <translation type="unfinished">آخرین پشتیبان یا آخرین خروجی را روی رایانهٔ دیگر بازگردانید</translation>
    </message>
    <message>
        <source>Restoring could not be finished: the folder of the case file cannot be written, or a file in it is in use. Nothing is lost. Please close other programs and open it again.</source>
        <translation type="unfinished">بازگرداندن تمام نشد: پوشهٔ فایل پرونده نوشتنی نیست یا فایلی در آن در کار است. چیزی گم نشده. لطفاً برنامه‌های دیگر را ببندید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Return advice</source>
        <translation type="unfinished">مشاورهٔ بازگشت</translation>
    </message>
    <message>
        <source>Revoke the device, and ask colleagues to do so</source>
        <translation type="unfinished">اعتماد به دستگاه را پس بگیرید و از همکاران هم بخواهید</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished">رومانی</translation>
    </message>
    <message>
        <source>Rows of keys, years and repetitions are tried first.</source>
        <translation type="unfinished">ردیف کلیدها، سال‌ها و تکرارها اول امتحان می‌شوند.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">روسی</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation type="unfinished">فدراسیون روسیه</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished">رواندا</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished">رئونیون</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished">سن بارتلمی</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished">سنت هلنا، اسنشن و تریستان دا کونا</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished">سنت کیتس و نویس</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished">سنت لوسیا</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished">سن مارتن (بخش فرانسوی)</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished">سن پیر و میکلون</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished">سنت وینسنت و گرنادین‌ها</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished">ساموآ</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished">سان مارینو</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished">عربستان سعودی</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation type="unfinished">مدرسه و مهدکودک</translation>
    </message>
    <message>
        <source>School authority advice</source>
        <translation type="unfinished">مشاورهٔ ادارهٔ مدارس</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation type="unfinished">مدرک مدرسه</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">نمایهٔ جستجو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished">سنگال</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished">صربستان</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished">صربی</translation>
    </message>
    <message>
        <source>Settings for everyone are given out by the coordinator.</source>
        <translation type="unfinished">تنظیمات همگانی را هماهنگ‌کننده می‌دهد.</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (3)</source>
        <translation type="unfinished">اجازهٔ سکونت § 26 (3)</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (4)</source>
        <translation type="unfinished">اجازهٔ سکونت § 26 (4)</translation>
    </message>
    <message>
        <source>Settlement permit § 9</source>
        <translation type="unfinished">اجازهٔ سکونت § 9</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">جنس</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished">سیشل</translation>
    </message>
    <message>
        <source>Shared accommodation (hostel)</source>
        <translation type="unfinished">اقامتگاه مشترک</translation>
    </message>
    <message>
        <source>Sheet {share} has {expected} words, {typed} were typed.</source>
        <translation type="unfinished">برگهٔ {share} {expected} واژه دارد، {typed} نوشته شد.</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished">سیرالئون</translation>
    </message>
    <message>
        <source>Signature and content are intact.</source>
        <translation type="unfinished">امضا و محتوا دست‌نخورده‌اند.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">سنگاپور</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished">سینت مارتن (بخش هلندی)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished">اسلواکی</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished">اسلوونی</translation>
    </message>
    <message>
        <source>Social contacts</source>
        <translation type="unfinished">روابط اجتماعی</translation>
    </message>
    <message>
        <source>Social welfare office</source>
        <translation type="unfinished">ادارهٔ رفاه اجتماعی</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished">جزایر سلیمان</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished">سومالیایی</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished">سومالی</translation>
    </message>
    <message>
        <source>Something in the settings file cannot be used ({what}). Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">چیزی در فایل تنظیمات به کار نمی‌آید ({what}). چیزی تغییر نکرد. لطفاً از هماهنگ‌کننده بپرسید.</translation>
    </message>
    <message>
        <source>Something is missing here: {field}.</source>
        <translation type="unfinished">اینجا چیزی کم است: {field}.</translation>
    </message>
    <message>
        <source>Something is missing on this computer for --engine spark: the extra “cluster” (pip install &apos;counsel[cluster]&apos;) and Java 17.</source>
        <translation type="unfinished">روی این رایانه برای --engine spark چیزی کم است: افزونهٔ «cluster» (pip install &apos;counsel[cluster]&apos;) و Java 17.</translation>
    </message>
    <message>
        <source>Something was changed since. Please separate the two cases by hand.</source>
        <translation type="unfinished">از آن پس چیزی تغییر کرده. لطفاً دو پرونده را با دست جدا کنید.</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation type="unfinished">سورانی</translation>
    </message>
    <message>
        <source>South</source>
        <translation type="unfinished">جنوب</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished">آفریقای جنوبی</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished">جورجیای جنوبی و جزایر ساندویچ جنوبی</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished">کرهٔ جنوبی</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished">سودان جنوبی</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">اسپانیا</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished">اسپانیایی</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished">شرایط ویژه</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished">سری‌لانکا</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">وضعیت</translation>
    </message>
    <message>
        <source>State when opened</source>
        <translation type="unfinished">وضعیت هنگام باز شدن</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation type="unfinished">گروه وضعیت</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">کمیتهٔ راهبری</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">گام</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished">سودان</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation type="unfinished">مرجع نظارتی</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation type="unfinished">دورهٔ پشتیبانی</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">برنامهٔ پشتیبانی</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished">سورینام</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished">اسوالبارد و یان ماین</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished">سوئد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished">سوئیس</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished">سوریه</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished">سائوتومه و پرنسیپ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished">تایوان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished">تاجیکستان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished">تانزانیا</translation>
    </message>
    <message>
        <source>Tasks for volunteers</source>
        <translation type="unfinished">کارها برای داوطلبان</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished">عضو گروه</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation type="unfinished">پشتیبانی فنی</translation>
    </message>
    <message>
        <source>Telephone the management and the data protection officer</source>
        <translation type="unfinished">به مدیریت و مسئول حفاظت داده تلفن کنید</translation>
    </message>
    <message>
        <source>Tell the people concerned</source>
        <translation type="unfinished">به افراد مربوط بگویید</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished">تایلند</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been lost.</source>
        <translation type="unfinished">نشد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
        <translation type="unfinished">دیسک پر است یا نمی‌توان روی آن نوشت. گام آخر ذخیره نشد، هر چه پیش از آن بود ذخیره شده است. لطفاً جا باز کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
        <translation type="unfinished">پوشهٔ تبادل در دسترس نیست. لطفاً فلش یا درایو شبکه را وصل کنید و دوباره بکوشید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
        <translation type="unfinished">پوشهٔ تبادل فایل را درست ذخیره نکرد. لطفاً فلش یا پوشهٔ دیگری به کار ببرید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
        <translation type="unfinished">خروجی نوشته نشد، چون یک مورد با توافق جور نیست ({reason}). چیزی از فایل پرونده از دست نرفته است.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the medium is still there.</source>
        <translation type="unfinished">فایل خوانده نمی‌شود. لطفاً ببینید فلش هنوز وصل است یا نه.</translation>
    </message>
    <message>
        <source>The file is empty. Perhaps it was not copied completely yet.</source>
        <translation type="unfinished">فایل خالی است. شاید هنوز کامل رونوشت نشده است.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
        <translation type="unfinished">فایل بزرگ‌تر از {most} مگابایت است. لطفاً کوچک‌تر اسکن یا تقسیم کنید.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged. Please restore a backup.</source>
        <translation type="unfinished">کلیدهای این دستگاه خراب است. لطفاً نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
        <translation type="unfinished">عبارت عبور درست نیست. لطفاً کلید حروف بزرگ و زبان صفحه‌کلید را ببینید. با برگهٔ بازیابی بدون عبارت عبور هم باز می‌شود.</translation>
    </message>
    <message>
        <source>The passphrase is too short: please use at least {least} characters, four words are best.</source>
        <translation type="unfinished">عبارت عبور کوتاه است: لطفاً دست‌کم {least} نویسه، بهتر از همه چهار واژه.</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation type="unfinished">شخص نیامد</translation>
    </message>
    <message>
        <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
        <translation type="unfinished">برنامه عکس‌های HEIC یا AVIF را نمی‌خواند. لطفاً تلفن را روی «سازگارترین» (JPEG) بگذارید یا عکس را به‌صورت JPEG بفرستید.</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation type="unfinished">قراری هست</translation>
    </message>
    <message>
        <source>There is a person with this name and date of birth already.</source>
        <translation type="unfinished">شخصی با این نام و تاریخ تولد هست.</translation>
    </message>
    <message>
        <source>There is more about “{name}” than can be kept; these further details are not taken over.</source>
        <translation type="unfinished">دربارهٔ «{name}» بیش از آن هست که نگه داشته شود؛ این جزئیات آورده نمی‌شوند.</translation>
    </message>
    <message>
        <source>There is no case with this number, neither here nor in the tables.</source>
        <translation type="unfinished">پرونده‌ای با این شماره نیست، نه اینجا نه در جدول‌ها.</translation>
    </message>
    <message>
        <source>There is no entry with this identifier.</source>
        <translation type="unfinished">موردی با این شناسه نیست.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished">فیلد «{field}» نیست.</translation>
    </message>
    <message>
        <source>There is no import that can be taken back.</source>
        <translation type="unfinished">ورود پس‌گرفتنی نیست.</translation>
    </message>
    <message>
        <source>There is no key card in this file. Please ask for a new one.</source>
        <translation type="unfinished">در این فایل کارت کلید نیست. لطفاً یکی جدید بخواهید.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished">در این سطر نامی نیست.</translation>
    </message>
    <message>
        <source>There is no older version beside this one.</source>
        <translation type="unfinished">نسخهٔ قدیمی‌تری کنار این نیست.</translation>
    </message>
    <message>
        <source>There is no organisation of HSDS 3 in it.</source>
        <translation type="unfinished">سازمان HSDS 3 در آن نیست.</translation>
    </message>
    <message>
        <source>There is no referral with this reference here. Please check the reference. Perhaps the case is with somebody else in the team.</source>
        <translation type="unfinished">ارجاعی با این شماره اینجا نیست. لطفاً شماره را بررسی کنید. شاید پرونده نزد کس دیگری از گروه است.</translation>
    </message>
    <message>
        <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
        <translation type="unfinished">در پوشهٔ تبادل جایی نمانده است. لطفاً خالی‌اش کنید یا پوشهٔ دیگری برگزینید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>There is no room left in the place for backups. Please clear it or choose another one; the older backups are still there.</source>
        <translation type="unfinished">در جای پشتیبان‌ها جایی نمانده. لطفاً خالی کنید یا جای دیگری انتخاب کنید؛ پشتیبان‌های قدیمی هنوز هستند.</translation>
    </message>
    <message>
        <source>There is no rule for service by “{service}” on that day. Please enter the date that the decision names.</source>
        <translation type="unfinished">برای ابلاغ با «{service}» در آن روز قاعده‌ای نیست. لطفاً تاریخ تصمیم را وارد کنید.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished">چنین روزی در تقویم نیست.</translation>
    </message>
    <message>
        <source>There is no table in the file.</source>
        <translation type="unfinished">در فایل جدولی نیست.</translation>
    </message>
    <message>
        <source>There is no valid release for this recipient. Please enter one or choose “client goes alone” (§ 203 StGB).</source>
        <translation type="unfinished">معافیت معتبری برای این گیرنده نیست. لطفاً یکی وارد کنید یا «مراجع خودش می‌رود» را انتخاب کنید (§ 203 StGB).</translation>
    </message>
    <message>
        <source>There is no volunteer key card of this person. Please accept the card first.</source>
        <translation type="unfinished">کارت کلید داوطلبی از این شخص نیست. لطفاً اول کارت را بپذیرید.</translation>
    </message>
    <message>
        <source>There is no whole Counsel backup in this folder. Please choose the folder that holds “casefile.db” and “casefile.keys.json”, or the one above it.</source>
        <translation type="unfinished">در این پوشه پشتیبان کامل Counsel نیست. لطفاً پوشهٔ دارای «casefile.db» و «casefile.keys.json» یا بالاتر از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nobody yet who could open the export. Please accept a key card first.</source>
        <translation type="unfinished">هنوز کسی نیست که بتواند خروجی را باز کند. لطفاً نخست یک کارت کلید بپذیرید.</translation>
    </message>
    <message>
        <source>There is not enough memory for this much. Nothing was counted and nothing saved. “counsel stats --engine spark” is there for so many cases.</source>
        <translation type="unfinished">حافظه برای این مقدار کافی نیست. چیزی شمرده و ذخیره نشد. برای این تعداد «counsel stats --engine spark» هست.</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation type="unfinished">زیر سرستون چیزی نیست.</translation>
    </message>
    <message>
        <source>These are more than {most} files at once. Please add them in portions.</source>
        <translation type="unfinished">این‌ها بیش از {most} فایل یک‌جاست. لطفاً بخش‌بخش بیفزایید.</translation>
    </message>
    <message>
        <source>These sheets do not belong to each other: they were made for different case files or on different days. Please compare name and date on the sheets.</source>
        <translation type="unfinished">این برگه‌ها به هم تعلق ندارند: برای فایل‌های متفاوت یا در روزهای متفاوت ساخته شده‌اند. لطفاً نام و تاریخ برگه‌ها را مقایسه کنید.</translation>
    </message>
    <message>
        <source>These sheets do not belong to this case file, or newer ones have replaced them. Please check name and date on the sheets.</source>
        <translation type="unfinished">این برگه‌ها از این فایل پرونده نیستند یا جدیدتری جایشان را گرفته. لطفاً نام و تاریخ برگه‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Think whether there is an explanation (an old copy put back?). If not, restore a backup.</source>
        <translation type="unfinished">بیندیشید آیا توضیحی هست (نسخهٔ قدیمی بازگردانده شده؟). اگر نه، پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>This PDF cannot be checked: it is damaged or has a password. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">این PDF را نمی‌توان بررسی کرد: خراب است یا گذرواژه دارد. لطفاً از کاغذ عکس بگیرید و عکس را برگزینید.</translation>
    </message>
    <message>
        <source>This PDF is larger than {most} MB. Please photograph the pages and add them one by one.</source>
        <translation type="unfinished">این PDF بزرگ‌تر از {most} مگابایت است. لطفاً از صفحه‌ها عکس بگیرید و یکی‌یکی بیفزایید.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please take another backup.</source>
        <translation type="unfinished">این پشتیبان آسیب دیده. چیزی تغییر نکرد. لطفاً پشتیبان دیگری بگیرید.</translation>
    </message>
    <message>
        <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
        <translation type="unfinished">این فایل پرونده از پیش در فضای دیگری تبادل می‌کند ({space}). لطفاً با هماهنگ‌کننده روشن کنید کدام درست است.</translation>
    </message>
    <message>
        <source>This case file is already open in another window. Please go on there or close the other window.</source>
        <translation type="unfinished">این فایل پرونده در پنجرهٔ دیگری باز است. لطفاً همان‌جا ادامه دهید یا آن پنجره را ببندید.</translation>
    </message>
    <message>
        <source>This case file is older than it was last time: the last {missing} changes are missing.</source>
        <translation type="unfinished">این فایل پرونده از بار پیش قدیمی‌تر است: {missing} تغییر آخر کم است.</translation>
    </message>
    <message>
        <source>This case file was changed while it was closed.</source>
        <translation type="unfinished">این فایل پرونده هنگام بسته بودن تغییر کرده.</translation>
    </message>
    <message>
        <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
        <translation type="unfinished">این فایل پرونده از نسخهٔ پشتیبان بازگردانده شده است. پیش از مهر کردن چیز تازه، پوشهٔ تبادل باید یک بار در دسترس باشد: لطفاً فلش یا درایو را وصل کنید و زیر «همگام‌سازی» خروجی بگیرید.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of the program. Please update the program; the file stays as it is.</source>
        <translation type="unfinished">این فایل پرونده را نسخهٔ جدیدتر برنامه نوشته. لطفاً برنامه را به‌روز کنید؛ فایل همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>This case has to be kept until {day} and cannot be erased before. If the reason is gone, lift the hold first.</source>
        <translation type="unfinished">این پرونده باید تا {day} نگه داشته شود و پیش از آن پاک نمی‌شود. اگر دلیل رفته، اول نگه‌داری را بردارید.</translation>
    </message>
    <message>
        <source>This case is here already, or was erased here. Nothing was taken over. Between colleagues, sync keeps cases the same.</source>
        <translation type="unfinished">این پرونده از پیش اینجاست یا اینجا پاک شده. چیزی آورده نشد. میان همکاران، همگام‌سازی پرونده‌ها را یکسان نگه می‌دارد.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation type="unfinished">این پرونده دیگر نیست.</translation>
    </message>
    <message>
        <source>This case takes part in this project already.</source>
        <translation type="unfinished">این پرونده از پیش در این پروژه شرکت دارد.</translation>
    </message>
    <message>
        <source>This consultation is signed and stays as it is. What has to be corrected or added goes into an amendment.</source>
        <translation type="unfinished">این مشاوره امضا شده و همان‌گونه می‌ماند. اصلاح یا افزوده در پیوست نوشته می‌شود.</translation>
    </message>
    <message>
        <source>This day is in the future. Please choose the day from which the device was no longer in the right hands.</source>
        <translation type="unfinished">این روز در آینده است. لطفاً روزی را انتخاب کنید که دستگاه دیگر در دست درست نبود.</translation>
    </message>
    <message>
        <source>This device&apos;s keychain cannot be used. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">دسته‌کلید این دستگاه به کار نمی‌آید. عبارت عبور مثل همیشه فایل پرونده را باز می‌کند.</translation>
    </message>
    <message>
        <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">این نه عکس است و نه PDF. لطفاً از کاغذ عکس بگیرید و عکس را برگزینید.</translation>
    </message>
    <message>
        <source>This is no case file in JSON as this program writes it.</source>
        <translation type="unfinished">این پروندهٔ JSON آن‌گونه که این برنامه می‌نویسد نیست.</translation>
    </message>
    <message>
        <source>This is no date. Expected is for example 31.12.2026 or 2026-12-31.</source>
        <translation type="unfinished">این تاریخ نیست. مثلاً 31.12.2026 یا 2026-12-31 انتظار می‌رود.</translation>
    </message>
    <message>
        <source>This is no name: there is no letter in it.</source>
        <translation type="unfinished">این نام نیست: حرفی در آن نیست.</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation type="unfinished">این JSON خوانا نیست.</translation>
    </message>
    <message>
        <source>This is no text file. Please save it as CSV or XLSX.</source>
        <translation type="unfinished">این فایل متنی نیست. لطفاً به CSV یا XLSX ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is not a complete key card. Please scan it again or copy all of it.</source>
        <translation type="unfinished">این کارت کلید کامل نیست. لطفاً دوباره اسکن کنید یا همه‌اش را رونوشت کنید.</translation>
    </message>
    <message>
        <source>This is your own key card. Please enter the other person&apos;s card.</source>
        <translation type="unfinished">این کارت کلید خود شماست. لطفاً کارت شخص دیگر را وارد کنید.</translation>
    </message>
    <message>
        <source>This key card comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">این کارت کلید از نسخهٔ تازه‌تر برنامه است. لطفاً برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This key card has been altered. Please do not accept it, and ask the person.</source>
        <translation type="unfinished">این کارت کلید دستکاری شده است. لطفاً نپذیرید و از خود شخص بپرسید.</translation>
    </message>
    <message>
        <source>This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX and XLSX.</source>
        <translation type="unfinished">این نوع فایل نگه داشته نمی‌شود. ممکن: JPG، PNG، WebP، TIFF، PDF، TXT، ODT، DOCX و XLSX.</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished">تیگرینیا</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">زمان (UTC)</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished">تیمور شرقی</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished">توگو</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished">توکلائو</translation>
    </message>
    <message>
        <source>Toleration § 60a</source>
        <translation type="unfinished">مدارا § 60a</translation>
    </message>
    <message>
        <source>Toleration § 60b</source>
        <translation type="unfinished">مدارا § 60b</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished">تونگا</translation>
    </message>
    <message>
        <source>Too many frozen statistics overlap with this period. Please choose a period that is frozen already, or take quarters and years.</source>
        <translation type="unfinished">آمارهای ثابت‌شدهٔ زیادی با این دوره هم‌پوشانی دارند. لطفاً دوره‌ای ثابت‌شده یا فصل و سال انتخاب کنید.</translation>
    </message>
    <message>
        <source>Tracing relatives</source>
        <translation type="unfinished">جستجوی خویشان</translation>
    </message>
    <message>
        <source>Trade union advice</source>
        <translation type="unfinished">مشاورهٔ اتحادیهٔ کارگری</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">آموزش شغلی</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">آموزش و کار</translation>
    </message>
    <message>
        <source>Training toleration § 60c</source>
        <translation type="unfinished">مدارا برای آموزش § 60c</translation>
    </message>
    <message>
        <source>Trial with an employer (MAG)</source>
        <translation type="unfinished">آزمایش نزد کارفرما (MAG)</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished">ترینیداد و توباگو</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished">تونس</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished">ترکی</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished">ترکمنستان</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished">جزایر تورکس و کایکوس</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished">تووالو</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished">ترکیه</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished">جزایر ویرجین آمریکا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished">اوگاندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished">اوکراین</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished">اوکراینی</translation>
    </message>
    <message>
        <source>Under Counsel&apos;s name the keychain holds something that Counsel did not put there. Please type the passphrase and set this device up again.</source>
        <translation type="unfinished">زیر نام Counsel در دسته‌کلید چیزی است که Counsel نگذاشته. لطفاً عبارت عبور را بنویسید و این دستگاه را دوباره برپا کنید.</translation>
    </message>
    <message>
        <source>Under and over 25</source>
        <translation type="unfinished">زیر و بالای 25</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished">امارات متحدهٔ عربی</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">بریتانیا</translation>
    </message>
    <message>
        <source>United States (USA)</source>
        <translation type="unfinished">ایالات متحده</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished">جزایر کوچک دورافتادهٔ آمریکا</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished">نیاز بی‌پاسخ</translation>
    </message>
    <message>
        <source>Unmet demand by district</source>
        <translation type="unfinished">نیاز بی‌پاسخ به تفکیک محله</translation>
    </message>
    <message>
        <source>Unmet demand by offer</source>
        <translation type="unfinished">نیاز بی‌پاسخ به تفکیک پیشنهاد</translation>
    </message>
    <message>
        <source>Unmet demand: why</source>
        <translation type="unfinished">نیاز بی‌پاسخ: چرا</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">اردو</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished">اروگوئه</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished">ازبکستان</translation>
    </message>
    <message>
        <source>Validity ends before it begins.</source>
        <translation type="unfinished">اعتبار پیش از آغاز تمام می‌شود.</translation>
    </message>
    <message>
        <source>Values and everyday skills</source>
        <translation type="unfinished">ارزش‌ها و مهارت‌های روزمره</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished">وانواتو</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished">واتیکان</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished">ونزوئلا</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation type="unfinished">ویتنام</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished">ویتنامی</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">خشونت</translation>
    </message>
    <message>
        <source>Visit to an office or institution</source>
        <translation type="unfinished">رفتن به اداره یا مؤسسه</translation>
    </message>
    <message>
        <source>Vocational language course A2</source>
        <translation type="unfinished">دورهٔ زبان شغلی A2</translation>
    </message>
    <message>
        <source>Vocational language course B1</source>
        <translation type="unfinished">دورهٔ زبان شغلی B1</translation>
    </message>
    <message>
        <source>Vocational language course B2</source>
        <translation type="unfinished">دورهٔ زبان شغلی B2</translation>
    </message>
    <message>
        <source>Vocational language course C1</source>
        <translation type="unfinished">دورهٔ زبان شغلی C1</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">داوطلب</translation>
    </message>
    <message>
        <source>Volunteer companion</source>
        <translation type="unfinished">همراه داوطلب</translation>
    </message>
    <message>
        <source>Volunteer&apos;s sheet</source>
        <translation type="unfinished">برگهٔ داوطلب</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>Wait for an appointment after a referral (median)</source>
        <translation type="unfinished">انتظار قرار پس از ارجاع (میانه)</translation>
    </message>
    <message>
        <source>Wait for the appointment there</source>
        <translation type="unfinished">انتظار قرار در آنجا</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished">والیس و فوتونا</translation>
    </message>
    <message>
        <source>Was a passphrase or recovery sheet with it?</source>
        <translation type="unfinished">آیا عبارت عبور یا برگهٔ بازیابی همراهش بود؟</translation>
    </message>
    <message>
        <source>Was it switched off?</source>
        <translation type="unfinished">آیا خاموش بود؟</translation>
    </message>
    <message>
        <source>Was its disk encrypted?</source>
        <translation type="unfinished">آیا دیسکش رمز شده بود؟</translation>
    </message>
    <message>
        <source>We phoned</source>
        <translation type="unfinished">تلفنی حرف زدیم</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished">با هم حرف زدیم</translation>
    </message>
    <message>
        <source>Welfare association</source>
        <translation type="unfinished">انجمن رفاه</translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished">غرب</translation>
    </message>
    <message>
        <source>Western Balkans</source>
        <translation type="unfinished">بالکان غربی</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished">صحرای غربی</translation>
    </message>
    <message>
        <source>What is gone? (device, number, colour)</source>
        <translation type="unfinished">چه گم شده؟ (دستگاه، شماره، رنگ)</translation>
    </message>
    <message>
        <source>What lies in this device&apos;s keychain does not open the case file any more. Please type the passphrase and set the device up again.</source>
        <translation type="unfinished">آنچه در دسته‌کلید این دستگاه است دیگر فایل پرونده را باز نمی‌کند. لطفاً عبارت عبور را بنویسید و دستگاه را دوباره برپا کنید.</translation>
    </message>
    <message>
        <source>What may follow from it for them?</source>
        <translation type="unfinished">چه پیامدی برایشان ممکن است؟</translation>
    </message>
    <message>
        <source>What volunteers noted</source>
        <translation type="unfinished">آنچه داوطلبان نوشتند</translation>
    </message>
    <message>
        <source>What was done so that it does not happen again?</source>
        <translation type="unfinished">چه شد تا دوباره رخ ندهد؟</translation>
    </message>
    <message>
        <source>When, where and how did it happen?</source>
        <translation type="unfinished">کی، کجا و چگونه رخ داد؟</translation>
    </message>
    <message>
        <source>Where passphrase or recovery sheet were with it: encrypt the file anew</source>
        <translation type="unfinished">اگر عبارت عبور یا برگهٔ بازیابی همراهش بود: فایل را از نو رمز کنید</translation>
    </message>
    <message>
        <source>Who had it last?</source>
        <translation type="unfinished">آخرین بار دست چه کسی بود؟</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished">دربارهٔ چه کسی</translation>
    </message>
    <message>
        <source>Who signed this file is not known here yet. Please compare the fingerprint first.</source>
        <translation type="unfinished">امضاکنندهٔ این فایل هنوز اینجا شناخته نیست. لطفاً اول اثر انگشت را مقایسه کنید.</translation>
    </message>
    <message>
        <source>Why cases ended</source>
        <translation type="unfinished">چرا پرونده‌ها پایان یافتند</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">با چه</translation>
    </message>
    <message>
        <source>Without delay, in a language that they understand (Art. 34).</source>
        <translation type="unfinished">بی‌درنگ، به زبانی که می‌فهمند (مادهٔ 34).</translation>
    </message>
    <message>
        <source>Without it the case file does not open. Restore a backup.</source>
        <translation type="unfinished">بدون آن فایل پرونده باز نمی‌شود. پشتیبانی بازگردانید.</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation type="unfinished">پناهگاه زنان</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کار</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished">کار و آموزش</translation>
    </message>
    <message>
        <source>Work opportunity (§ 16d SGB II)</source>
        <translation type="unfinished">فرصت کار (§ 16d SGB II)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 5 AsylbLG)</source>
        <translation type="unfinished">فرصت کار (§ 5 AsylbLG)</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation type="unfinished">کارگاه یا آموزش تکمیلی</translation>
    </message>
    <message>
        <source>Write it anew from the other copy; the next time it is opened that happens by itself.</source>
        <translation type="unfinished">از نسخهٔ دیگر از نو بنویسیدش؛ بار بعد که باز شود خودبه‌خود انجام می‌شود.</translation>
    </message>
    <message>
        <source>Write them anew from the history; the history itself stays as it is.</source>
        <translation type="unfinished">از تاریخچه از نو بنویسیدشان؛ خود تاریخچه همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Writing to the exchange folder is not allowed. Please check the stick&apos;s write protection or ask for permission; until then the changes stay stored here.</source>
        <translation type="unfinished">نوشتن در پوشهٔ تبادل مجاز نیست. لطفاً قفل فلش را ببینید یا اجازه بگیرید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation type="unfinished">زبان مشترک</translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished">غیبت</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">دلیل دیگر</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished">جانشینی</translation>
    </message>
    <message>
        <source>leaving this work</source>
        <translation type="unfinished">ترک این کار</translation>
    </message>
    <message>
        <source>other responsibility</source>
        <translation type="unfinished">مسئولیت دیگر</translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished">معافیت</translation>
    </message>
    <message>
        <source>special knowledge</source>
        <translation type="unfinished">دانش ویژه</translation>
    </message>
    <message>
        <source>stands in the case</source>
        <translation type="unfinished">در پرونده آمده است</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">فایل رمز نشده: هر که پوشه را باز کند می‌خواندش.
پوشه: {folder}
نام: {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation type="unfinished">این کاغذ به صورت فایل خوانا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">نامه</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">الگو</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation type="unfinished">یادداشت محافظت‌شده هم بیاید</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation type="unfinished">زبان مراجع</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation type="unfinished">تاریخ‌ها با رقم‌های آن زبان</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation type="unfinished">ستون آلمانی رقم‌های خود را دارد، مانند نامه‌ها و اداره‌ها.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">داده‌هایی که داده می‌شود</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation type="unfinished">معافیت و ارجاع…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">پیش‌نمایش</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation type="unfinished">ذخیرهٔ قفل‌شده با عبارت عبور…</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation type="unfinished">ذخیرهٔ امضاشده با گواهی…</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation type="unfinished">کاغذ هر بار تازه ساخته و هرگز اینجا ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation type="unfinished">مراجع نامه را با خود می‌برد.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation type="unfinished">معافیت {number}: {information}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished">ذخیره به صورت PDF قفل‌شده</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">عبارت عبور: {passphrase}

تلفنی بگویید و هرگز از راهی که فایل می‌رود نه. فقط اکنون نشان داده و جایی ذخیره نمی‌شود.
پوشه: {folder}
نام: {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation type="unfinished">این کاغذ با عبارت عبور قفل و ذخیره شود؟</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation type="unfinished">نوشتم: ذخیره شود</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation type="unfinished">در {folder} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">سربرگ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">نشان</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished">انتخاب نشان…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished">برداشتن نشان</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">نامه طبق DIN 5008</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation type="unfinished">شکل B: سر بزرگ</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation type="unfinished">شکل A: سر کوچک</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation type="unfinished">روی هر کاغذی که از این پس چاپ شود می‌آید.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">انتخاب نشان</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished">تصاویر (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished">نشان برداشته شد.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation type="unfinished">خواندن نامه</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished">کدام نامه</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">چگونه رسید</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation type="unfinished">محاسبهٔ تاریخ‌ها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">باید بررسی شود</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">منابع: {sources} · بررسی‌شده در {day}. مشاورهٔ حقوقی نیست.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">این تاریخ نیست. روز.ماه.سال بنویسید.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">مجوزها</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">بخش</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">نسخه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">مجوز</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished">بخش‌های برنامه</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">متن مجوز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation type="unfinished">Counsel با کار بسیاری دیگر ساخته شده</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation type="unfinished">کدام گم‌شدن</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation type="unfinished">یکی دیگر گم شده</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation type="unfinished">چاپ صورت‌جلسه…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">دستگاهی گم شده</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation type="unfinished">چیزی گم شده: ثبت زمان اکنون</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation type="unfinished">لپ‌تاپ، فلش یا کاغذ گم شده؟</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation type="unfinished">این راهنما از آنچه باید کرد می‌گذراند، یادداشت می‌کند کی انجام شد و صورت‌جلسهٔ مادهٔ 33 (5) GDPR را چاپ می‌کند. از لحظه‌ای که کسی متوجه شد 72 ساعت برای خبر دادن به مرجع هست.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation type="unfinished">کمک‌کار است، نه مشاورهٔ حقوقی.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation type="unfinished">72 ساعت از متوجه شدن (مادهٔ 33 GDPR). شب، آخر هفته و تعطیلی هم حساب است.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished">همه انجام شد</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation type="unfinished">72 ساعت گذشت</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation type="unfinished">
            <numerusform>%n ساعت کامل مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation type="unfinished">حداکثر تا {moment} خبر دهید</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation type="unfinished">صورت‌جلسهٔ گم‌شدن</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">به چه کسی زنگ بزنیم</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation type="unfinished">نام، تلفن</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation type="unfinished">اکنون پر کنید: همان روز کسی نمی‌خواهد دنبالش بگردد.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">آنچه معلوم است</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">روز</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished">ساعت</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation type="unfinished">متوجه شده در، ساعت</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation type="unfinished">
            <numerusform>این فایل پرونده %n پرونده دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation type="unfinished">لطفاً روز و ساعت بدهید، مانند 20.11.2026 و 14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation type="unfinished">تصمیم دربارهٔ اطلاع‌رسانی</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation type="unfinished">دلیل، و چه کسی تصمیم گرفت</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation type="unfinished">دیسک رمزشده، رایانه خاموش، کلیدی همراه نیست: معمولاً خطر بعید است. اگر یکی قطعی نیست از مسئول حفاظت داده بپرسید.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">چه باید کرد</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">برو آنجا</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">دریافت بسته</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">افراد من</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
        <translation type="unfinished">مشاورتان بسته‌ای در پوشه یا روی فلش به شما می‌دهد. با دکمهٔ بالا دریافتش کنید.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">کارت‌های نشان‌دادنی</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">پوشه</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعت‌ها</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کی</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">کجا</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">ایستگاه</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">همراه بیاورید</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">کار</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">جزو کار نیست</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>What you write and save is shown here.</source>
        <translation type="unfinished">آنچه می‌نویسید و ذخیره می‌کنید اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">آنچه نوشته‌ام</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished">هنوز بی‌پاسخ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">پذیرفته شد</translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished">برگشت خورد</translation>
    </message>
    <message>
        <source>Your counsellor writes</source>
        <translation type="unfinished">مشاور شما می‌نویسد</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished">از نو بنویسید</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">مدرک</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation type="unfinished">بیشتر دربارهٔ شخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">شخص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">باز کردن پرونده</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">بازگشت به پرونده‌ها</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation type="unfinished">همان شخص است</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation type="unfinished">نه، کس دیگری</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation type="unfinished">فقط نام و یک زبان گفتاری لازم است. مدارک، وضعیت اقامت و بقیه می‌تواند بعد بیاید یا هرگز.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation type="unfinished">کمتر دربارهٔ شخص</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation type="unfinished">پروندهٔ دیگری برای {name} باز شد.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation type="unfinished">پروندهٔ دیگری برای {name} باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation type="unfinished">Counsel اکنون نسخهٔ {version} است.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation type="unfinished">چه چیز تازه است؟</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation type="unfinished">امروز یک مهلت سر می‌رسد.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation type="unfinished">تغییراتی رسیده است.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation type="unfinished">باز کردن Counsel</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished">بستن پیام</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">انجام نشد</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">توجه کنید</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation type="unfinished">تنظیمات سازمان</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation type="unfinished">امضای {name}، {organisation}، {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation type="unfinished">اثر انگشت را با این شخص مقایسه کردم</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation type="unfinished">این شخص هنوز روی این رایانه شناخته نیست. لطفاً اثر انگشت را حضوری یا تلفنی مقایسه کنید:</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation type="unfinished">همه‌اش از پیش در کار است.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">آوردن</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation type="unfinished">تنظیمات سازمان در کار است.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation type="unfinished">تا کنون: {before}
جدید: {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation type="unfinished">نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation type="unfinished">گرفتن فایل تنظیمات…</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation type="unfinished">ذخیره به صورت فایل تنظیمات…</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation type="unfinished">سربرگ، فهرست‌های خود، مدت نگه‌داری، زمان قفل، زبان و پوشه‌ها در یک فایل با امضای هماهنگ‌کننده.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation type="unfinished">فایل تنظیمات امضا و ذخیره شد.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished">فایل تنظیمات</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">خروجی گرفتن…</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation type="unfinished">
            <numerusform>این فایل پرونده از پشتیبان بازگردانده شد: %n بستهٔ خودی از زمان بعد رفته بود. شمارش پس از آن‌ها ادامه دارد؛ محتوایشان نزد همکاران است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation type="unfinished">هنوز کسی چیزی نمی‌گیرد: اول زیر «افراد» کارت کلیدی بپذیرید.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation type="unfinished">
            <numerusform>%n تغییر در انتظار {people} است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation type="unfinished">
            <numerusform>%n بستهٔ مهرشده روی این رایانه در انتظار پوشه است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">همه چیز فرستاده شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation type="unfinished">
            <numerusform>%n تغییر فرستاده شد، رسیدن هنوز تأیید نشده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n تغییر فرستاده شد، همه رسید (تأیید {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n تغییر فرستاده شد، تا کنون {count} رسید (تأیید {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation type="unfinished">می‌گیرد: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation type="unfinished">
            <numerusform>%n بسته آنجا نرسید، هرچند بعدی‌ها رسیدند. خروجی بعدی دوباره در پوشه می‌گذاردشان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation type="unfinished">دو بستهٔ متفاوت با یک شماره از این دستگاه آنجا رسید: کپی یا بازگردانده شده. اگر نسخهٔ دومی هست، لطفاً به یکی کلیدهای جدید بدهید.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation type="unfinished">آنجا کنار گذاشته شد: {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation type="unfinished">برای این شخص چیز تازه‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق ورودی</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished">به صندوق ورودی</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">تفاوت‌ها</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">تصمیم</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation type="unfinished">دو بار دیده شد؟</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished">دیدن جفت‌ها</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished">مقایسهٔ اکنون</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation type="unfinished">به داوطلبان</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">افراد و کلیدها</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">به افراد</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation type="unfinished">دسترسی‌ها، هفت روز</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation type="unfinished">چه کسی چه دید</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">بار پرونده</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished">به پرونده‌ها</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دوره‌ها و جاها</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation type="unfinished">به راهنما</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation type="unfinished">زمان انتظار، دوازده ماه</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation type="unfinished">به گزارش‌ها</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished">ارجاع‌های بی‌پاسخ</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation type="unfinished">به اداره‌ها</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation type="unfinished">مترجمان، فصل گذشته</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">آنچه در انتظار است</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation type="unfinished">حال منطقه</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نمای کلی</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">در حال شمارش…</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation type="unfinished">بررسی بستهٔ {number} از {total}…</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation type="unfinished">مقایسهٔ همه…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation type="unfinished">متوقف شد. هیچ‌کس مقایسه نشد.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation type="unfinished">هنوز پوشه‌ای نیست: در صندوق ورودی راه تبادل را انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation type="unfinished">
            <numerusform>%n بسته آمادهٔ ادغام</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished">چیزی برای ادغام نیست.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation type="unfinished">{new} جدید، {changed} تغییرکرده</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation type="unfinished">تفاوت بازی نیست.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation type="unfinished">پاسخ مشاوران</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">پرسش‌های بی‌پاسخ</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation type="unfinished">جفت‌هایی که از کسی پرسیده نشده</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation type="unfinished">مقایسهٔ همه کمی طول می‌کشد.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation type="unfinished">در این فایل داوطلبی شناخته نیست.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation type="unfinished">مواردی که کسی ندیده</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation type="unfinished">
            <numerusform>قدیمی‌ترین %n روز در انتظار است.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation type="unfinished">افراد دارای کارت کلید</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation type="unfinished">اعتماد پس گرفته شد</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation type="unfinished">منطقه هنوز فهرست امضاشده ندارد.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation type="unfinished">فهرست در {day} تمام شد. لطفاً از نو امضا کنید.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation type="unfinished">فهرست در {day} تمام می‌شود. لطفاً زود از نو امضا کنید.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation type="unfinished">فهرست تا {day} معتبر است.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">دیده شد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">نوشته شد</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">چاپ، ذخیره یا تحویل شد</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation type="unfinished">حذف یا پاک شد</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation type="unfinished">دوره‌ها و جاهای راهنما</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation type="unfinished">جاهای خالی آن‌ها</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation type="unfinished">سه ماه تأیید نشده</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation type="unfinished">در دوازده ماه گذشته کسی نیاز بی‌پاسخ ثبت نکرد.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation type="unfinished">نیاز بی‌پاسخ، دوازده ماه</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation type="unfinished">
            <numerusform>%n اداره با کمتر از پنج ارجاع: نشان داده نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation type="unfinished">ارجاع با قرار برای گفتن کم است.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation type="unfinished">کسی سه هفته در انتظار پاسخ نیست.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation type="unfinished">بیش از سه هفته پیش فرستاده</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation type="unfinished">قدیمی‌ترین از {day} است.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation type="unfinished">هنوز پرونده‌ای در این فایل نیست.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation type="unfinished">{now} اکنون، {then} در 12 هفته</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">کسی که اینجا ناشناس است</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">با هم</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation type="unfinished">نسبت‌های مقایسه، برای یک سهم تمام‌وقت: {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation type="unfinished">اینکه چه کسی چقدر کار می‌کند در گزارش‌ها آمده.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation type="unfinished">برای یک سهم تمام‌وقت</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation type="unfinished">در فصل گذشته کسی مترجم لازم نداشت.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation type="unfinished">گفتگوهایی که لازم داشتند</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation type="unfinished">مترجم بود</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation type="unfinished">خویشاوندی کمک کرد</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished">کسی نبود</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation type="unfinished">ستاره: کمتر از پنج، یا عددی که لو می‌داد.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation type="unfinished">واژه‌های خودم</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">واژه</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished">هنوز واژه‌ای نیست</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation type="unfinished">در یادداشت روی واژهٔ علامت‌خورده کلیک راست کنید و «افزودن به واژه‌های من» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">برداشتن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation type="unfinished">این‌ها درست‌نوشته به شمار می‌آیند. در پروندهٔ موارد می‌مانند و با هیچ‌کس از آن بیرون نمی‌روند.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation type="unfinished">«{word}» دیگر از واژه‌های خودتان نیست.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">باز کردن قفل</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation type="unfinished">فایل‌های پروندهٔ این رایانه</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">گام‌های نخست</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نمای کلی</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">صندوق ورودی</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">پرونده‌ها</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">پرونده</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">مشاوره</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">دوره‌ها و جاها</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">نامه</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">همگام‌سازی</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">تفاوت‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">گزارش‌ها</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">راهنمای نشانی‌ها</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">آوردن جدول‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">افراد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">پاسخ‌ها</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">گروه‌ها</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">فرستادن</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation type="unfinished">دو بار دیده</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">دسترسی‌ها</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه رخ داد</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">بررسی این فایل</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">کلیدها و قفل</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">دستگاهی گم شده</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تنظیمات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">خانه</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">افراد من</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">افزودن قرار</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">افزودن مدرک</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">درخواست کمک</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">نوشتن ساعت‌ها</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">نگاه به پوشه</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">کارت‌های نشان‌دادنی</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">آنچه نوشته‌ام</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">کمک و اورژانس</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">زبان و اندازه</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation type="unfinished">راهنمای داوطلبان</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">ذخیره به صورت PDF</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation type="unfinished">کلید روی کاغذ</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation type="unfinished">کلید، حرف به حرف</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">چاپ برگه…</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation type="unfinished">روی کاغذ است و هر حرف را بررسی کردم</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation type="unfinished">اگر همهٔ دستگاه‌های سازمانتان گم شود، این کلید هنوز آنچه افراد شما فرستادند باز می‌کند. چاپ کنید یا بنویسید و برگه را در گاوصندوق بگذارید. فقط اکنون نشان داده و در برنامه نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انجام شد</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation type="unfinished">از فهرست بعدی که امضا کنید معتبر است. فقط آنچه برای افراد سازمان شما مهر شده باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">نمایش</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation type="unfinished">گویا کلید حروف بزرگ روشن است.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">پنهان</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">عبارت عبور تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">همان، یک بار دیگر</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">استحکام</translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform>لطفاً دست‌کم %n نویسه به کار ببرید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess. Please choose words that nobody expects.</source>
        <translation type="unfinished">حدس زدنش آسان است. لطفاً واژه‌هایی برگزینید که کسی انتظارشان را ندارد.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">این دو یکی نیستند.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
        <translation type="unfinished">چهار پنج واژهٔ بی‌ربط را آسان به یاد می‌سپارید و سخت می‌توان حدس زد. نه نام، نه تاریخ تولد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform>%n نویسهٔ دیگر لازم است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation type="unfinished">همان شخص دو بار</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation type="unfinished">مقایسهٔ بی‌نام</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation type="unfinished">کلیدی می‌سازد که فقط مشاوران دارند. با آن هماهنگی می‌بیند دو فایل شاید یک نفر باشد، بدون نام.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">دو نفر</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">وضعیت</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">شاید همان شخص</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">همان شخص</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">همان نیست</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">پرسیدن از مشاوران</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation type="unfinished">یکی کردن آن‌ها</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">پس گرفتن</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation type="unfinished">با این کسی یکی نمی‌شود: هر پرونده سر جایش می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished">گویا کسی دو بار اینجا نیست</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation type="unfinished">وقتی نام، تاریخ تولد و خاستگاه دو نفر بخواند یا پرسشی برسد، با دلیل اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">در حال مقایسه…</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation type="unfinished">به سود یک نفر بودن: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">برخلاف آن: {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation type="unfinished">هماهنگی: {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation type="unfinished">{person}: {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">کسی که اینجا ناشناس است</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation type="unfinished">همین که مشاورانشان موافق باشند معتبر است.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation type="unfinished">لطفاً پیش از پاسخ با {person} صحبت کنید؛ مراجع باید بداند.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation type="unfinished">با تبادل بعدی به مشاوران می‌رسد.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation type="unfinished">ثبت شد. هماهنگی با تبادل بعدی باخبر می‌شود.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">پس گرفته شد.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation type="unfinished">کلید ساخته شد. با تبادل بعدی به مشاوران مورد اعتماد می‌رود و نه هیچ‌کس دیگر.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation type="unfinished">پرونده‌ها: {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation type="unfinished">جای دیگر مشاوره می‌شود؛ بیشتر اینجا معلوم نیست.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation type="unfinished">مشاورش {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">یک نفر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">پرسیده شد</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished">بسیار محتمل</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">ممکن</translation>
    </message>
</context>
<context>
    <name>PhraseCards</name>
    <message>
        <source>Card</source>
        <translation type="unfinished">کارت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">بلند بخوان</translation>
    </message>
    <message>
        <source>There are no cards in this language yet</source>
        <translation type="unfinished">هنوز کارتی به این زبان نیست</translation>
    </message>
    <message>
        <source>Please ask your counsellor for an interpreter.</source>
        <translation type="unfinished">لطفاً از مشاورتان مترجم بخواهید.</translation>
    </message>
    <message>
        <source>Which card do you want to show?</source>
        <translation type="unfinished">کدام کارت را می‌خواهید نشان دهید؟</translation>
    </message>
    <message>
        <source>Draft: nobody has checked these translations yet.</source>
        <translation type="unfinished">پیش‌نویس: هنوز کسی این ترجمه‌ها را بررسی نکرده است.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">انتخاب پوشه یا فلش…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation type="unfinished">یکی دیگر…</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation type="unfinished">این پوشهٔ درست است؟</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation type="unfinished">اگر درست است همهٔ بسته‌ها دوباره آنجا گذاشته می‌شود. اگر فلش دیگری است «انصراف» را بزنید و درستش را وصل کنید.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation type="unfinished">درست است</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation type="unfinished">دیگر به کار نبر</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished">هنوز پوشه‌ای انتخاب نشده.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation type="unfinished">پوشه یا فلش برای تبادل</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation type="unfinished">پوشه یا فلشی دیگر برای تبادل</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation type="unfinished">{folder} دیگر به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation type="unfinished">پوشه: {folder} · اکنون در دسترس نیست</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation type="unfinished">پوشه: {folder} · هنوز خالی</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation type="unfinished">پوشه: {folder} · هنوز چیزی از این تبادل نیست</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">پوشه: {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} خالی است، با آنکه خروجی‌هایی آنجا بود. فلش یا درایو درست است؟ به این علت چیزی اینجا حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} فایل‌های دیگری دارد و چیزی از این تبادل نه، با آنکه خروجی‌هایی آنجا بود. فلش یا درایو درست است؟ به این علت چیزی اینجا حذف نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation type="unfinished">سهم‌های تمام‌وقت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation type="unfinished">پرونده‌های باز به ازای پست تمام‌وقت مقایسه می‌شوند، نه سرانه. لطفاً برای هر شخص درصد تمام‌وقتی را که برای مشاوره پرداخت می‌شود وارد کنید. گزارش‌ها فقط مجموع را نشان می‌دهند و عددها در این فایل می‌مانند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation type="unfinished">{name}، درصد تمام‌وقت</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">اندازهٔ پهنا</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">ذخیره به صورت PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">چاپ…</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation type="unfinished">چاپ هر دو نسخه…</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation type="unfinished">یکی برای خانه، یکی برای پرونده: هر دو امضا می‌شود.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation type="unfinished">قلمی برای این حروف نیست، به جایشان کادر است: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation type="unfinished">چاپگری نیست</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation type="unfinished">این رایانه اکنون چاپگری نمی‌شناسد. لطفاً یکی وصل یا روشن کنید، یا کاغذ را PDF ذخیره و جای دیگر چاپ کنید. چیزی چاپ یا ثبت نشد.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation type="unfinished">این رایانه اکنون چاپگری نمی‌شناسد. لطفاً یکی وصل یا روشن کنید، یا آنچه را روی کاغذ است با دست بنویسید. چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">نگاه دوباره</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation type="unfinished">چاپگر کاغذ را نگرفت</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation type="unfinished">شاید خاموش یا دور از دسترس است. چیزی چاپ یا ثبت نشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation type="unfinished">نامی برای این فایل پرونده</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished">نام در فهرست</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">به کار بردن این نام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation type="unfinished">همه روی این رایانه بدون عبارت عبور می‌خوانندش: نام کوچک یا لقب کافی است، هرگز نام مراجع.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation type="unfinished">ساختن فایل پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">باز کردن پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished">اکنون چه کسی کار می‌کند؟</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation type="unfinished">هر کس فایل پرونده و عبارت عبور خودش را دارد. کسی مال دیگری را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation type="unfinished">«{name}» از فهرست برداشته شود؟</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation type="unfinished">فایل پرونده سر جایش می‌ماند: {folder}. «باز کردن پوشهٔ دیگر» بازش می‌گرداند.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">برداشتن</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">پوشهٔ فایل پرونده</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished">در این پوشه فایل پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">باز کردن</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">باز کردن {name}</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation type="unfinished">نام دیگری برای {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation type="unfinished">برداشتن {name} از فهرست</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation type="unfinished">اکنون نیست. فلش یا درایو وصل است؟</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished">فایل پرونده</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation type="unfinished">پایان یافت: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">در حال توقف…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">انتخاب…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished">افزودن مورد</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">برداشتن این مورد</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">این تاریخ نیست. روز.ماه.سال بنویسید.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">لطفاً پر کنید.</translation>
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
        <translation type="unfinished">در خطر</translation>
    </message>
    <message>
        <source>Ambulance and fire brigade</source>
        <translation type="unfinished">آمبولانس و آتش‌نشانی</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">پلیس</translation>
    </message>
    <message>
        <source>Doctor at night and at the weekend</source>
        <translation type="unfinished">پزشک در شب و آخر هفته</translation>
    </message>
    <message>
        <source>Violence against women: help in many languages</source>
        <translation type="unfinished">خشونت علیه زنان: کمک به زبان‌های بسیار</translation>
    </message>
    <message>
        <source>Someone to talk to, day and night</source>
        <translation type="unfinished">کسی برای گفت‌وگو، شب و روز</translation>
    </message>
    <message>
        <source>All these calls cost nothing.</source>
        <translation type="unfinished">همهٔ این تماس‌ها رایگان است.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished">روش کار</translation>
    </message>
    <message>
        <source>1. Take in a package: it tells you who and when.</source>
        <translation type="unfinished">1. بسته را دریافت کنید: می‌گوید چه کسی و کی.</translation>
    </message>
    <message>
        <source>2. Write what happened. It is saved at every pause.</source>
        <translation type="unfinished">2. بنویسید چه شد. با هر مکث ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>3. Give your work back: your counsellor reads it.</source>
        <translation type="unfinished">3. کارتان را تحویل دهید: مشاور می‌خواند.</translation>
    </message>
    <message>
        <source>4. If something comes back, read the sentence and write it anew.</source>
        <translation type="unfinished">4. اگر چیزی برگشت، جمله را بخوانید و از نو بنویسید.</translation>
    </message>
    <message>
        <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
        <translation type="unfinished">آنچه اینجا می‌خوانید میان شما و مشاوران می‌ماند. مشورت حقوقی ندهید: کمک بخواهید.</translation>
    </message>
    <message>
        <source>Go away from the computer? Press “Lock and leave”.</source>
        <translation type="unfinished">از رایانه دور می‌شوید؟ «قفل و خروج» را بزنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>How it works, with pictures</source>
        <translation type="unfinished">برنامه چطور کار می‌کند، با تصویر</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">کمک و اورژانس</translation>
    </message>
</context>
<context>
    <name>ReducedSettings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">بزرگ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">بزرگ‌ترین</translation>
    </message>
    <message>
        <source>Digits of dates</source>
        <translation type="unfinished">رقم‌های تاریخ</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished">چه چیزی را می‌خواهید تغییر دهید؟</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">کدام زبان؟</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation type="unfinished">چه اندازه؟</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation type="unfinished">کدام رقم‌ها؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">پیش‌نویس ترجمه</translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation type="unfinished">امضا و فرستادن…</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation type="unfinished">کلید روی کاغذ…</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation type="unfinished">می‌توانید افراد بالا را به عنوان فهرست منطقه‌تان امضا کنید. هر که کارت کلیدتان را پذیرفته آنگاه بدون مقایسهٔ هر کارت به آنان اعتماد می‌کند.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation type="unfinished">هنوز فهرستی نیست: هر کارت کلید را خودتان مقایسه می‌کنید. هماهنگ‌کننده می‌تواند برای تمام منطقه یکی امضا کند.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation type="unfinished">
            <numerusform>فهرست شمارهٔ {number} از {name}، %n نفر، معتبر تا {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation type="unfinished">فهرست منطقه منقضی شده. لطفاً در صفحهٔ افراد دوباره امضا کنید.</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation type="unfinished">فهرست منطقه منقضی شده. هر که در این میان دستگاهی گم کرده اینجا دیده نمی‌شود: از هماهنگ‌کننده بخواهید یکی جدید امضا کند و بگیرید.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation type="unfinished">فهرست منطقه به‌زودی منقضی می‌شود. لطفاً در صفحهٔ افراد دوباره امضا کنید.</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation type="unfinished">فهرست امضا شود؟</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation type="unfinished">
            <numerusform>هر که پیرو شماست آنگاه به این %n نفر اعتماد می‌کند و به هیچ‌کس که اعتمادش را پس گرفتید نه. فقط برای کسانی امضا کنید که واژه‌هایشان را حضوری یا تلفنی مقایسه کرده‌اید. با خروجی بعدی زیر «فرستادن» می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation type="unfinished">
            <numerusform>برای %n نفر جانشینی انتخاب نشده: {names}. از آن پس به همکاران سازمانشان پرونده‌های بدون نام و متن می‌فرستند. اگر جانشینان باید همه را بگیرند، اول انتخابشان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">امضا</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation type="unfinished">امضا شد. با خروجی بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">فرستادن</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished">آنچه نشان داده نمی‌شود و چرا</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation type="unfinished">فقط شما این فهرست را می‌بینید. روی کاغذ و در جدول‌ها یک ستاره است، یکسان برای هر دلیل: دلیل می‌گفت چند نفرند.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">گروه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">چرا</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">خروجی‌های سهیم</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation type="unfinished">این ارقام آنچه را در این فایل بود دارند: موارد خودتان و آنچه هر دستگاه تا آن زمان فرستاده بود.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished">آخرین خروجی</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">از</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation type="unfinished">موارد خود</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished">شمارهٔ {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">نامعلوم</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished">آمار</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished">ذخیرهٔ ارقام</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">فایل رمز نشده: هر که پوشه را باز کند می‌خواندش. نام کسی را نمی‌برد. با آن ارقام این دوره ثابت می‌شود.
پوشه: {folder}
نام: {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation type="unfinished">ارقام به صورت فایل خوانا ذخیره شود؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">با نام {file} ذخیره شد.</translation>
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
        <translation type="unfinished">گزارش (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">گزارش‌ها</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">صورت‌بندی</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">شهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">ایالت</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">سطح فدرال</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">کمیتهٔ راهبری</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">دوره</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">تا</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">ثابت کردن</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation type="unfinished">خروجی‌های سهیم…</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation type="unfinished">سهم‌های تمام‌وقت…</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation type="unfinished">ستاره: نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation type="unfinished">لطفاً دو تاریخ وارد کنید، زودتر اول.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation type="unfinished">هنوز ثابت نشده: این ارقام با هر خروجی رسیده تغییر می‌کنند. ذخیره ثابتشان می‌کند.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation type="unfinished">در {day} ثابت شد، آن‌گونه که منتشر شد. خروجی‌های بعدی چیزی تغییر نمی‌دهند.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation type="unfinished">
            <numerusform>%n نشان داده نمی‌شود: چرا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation type="unfinished">نشان داده نمی‌شود: به افراد اشاره می‌کرد.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation type="unfinished">نمایش به صورت میله (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation type="unfinished">نمایش به صورت جدول (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation type="unfinished">ارقام همان‌گونه که اکنون‌اند با خروجی‌های پایه‌شان نگه داشته می‌شوند. گزارش‌های بعدی با آن‌ها مقایسه می‌شوند تا کسی با تفریق گروه کوچکی را پیدا نکند. این برگشت ندارد.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation type="unfinished">دوره هنوز تمام نشده: آنچه تا آن زمان رخ دهد در آن نیست.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation type="unfinished">ارقام این دوره ثابت شود؟</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation type="unfinished">ارقام ثابت شد.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">انتخاب پوشه یا فلش…</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation type="unfinished">حالت‌های پیش از ادغام</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation type="unfinished">پوشه‌ای که پشتیبان‌ها به آن می‌روند، یا پوشهٔ یک پشتیبان.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">کلید بازیابی از برگهٔ چاپی</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">عبارت عبور هنگام پشتیبان</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation type="unfinished">نشان بده چه می‌شود</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">بازگرداندن این پشتیبان</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished">چه می‌شود</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished">پشتیبان‌ها کجا هستند؟</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation type="unfinished">لطفاً اول پشتیبانی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">لطفاً کلید برگه را بنویسید.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation type="unfinished">نسخهٔ پشتیبان بررسی می‌شود…</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation type="unfinished">کپی و بررسی پشتیبان…</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation type="unfinished">1  کدام پشتیبان؟</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation type="unfinished">2  چه بازش می‌کند؟</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation type="unfinished">فایل پرونده به حال آن زمان برمی‌گردد. فایل‌های کنونی بازنویسی نمی‌شوند: در پوشه‌ای کنارش نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">ساخته‌شده</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation type="unfinished">تغییرهای آن</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">پوشه</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation type="unfinished">پشتیبان بررسی و بازگردانده شد. مانند آن زمان باز می‌شود.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation type="unfinished">پشتیبان بازگردانده شد؛ بخش‌هایی درست نیست. پس از باز کردن قفل، «بررسی این فایل» در تنظیمات می‌گوید کدام.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished">عبارت عبور را می‌دانم</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation type="unfinished">فقط برگهٔ بازیابی را دارم</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation type="unfinished">پشتیبان از {when} است.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation type="unfinished">اینجا هنوز فایل پرونده‌ای نیست: چیزی جایگزین نمی‌شود.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation type="unfinished">فایل پروندهٔ کنونی اینجا دیگری است. گم نمی‌شود: نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation type="unfinished">معلوم نیست فایل پروندهٔ کنونی تغییر جدیدتری دارد یا نه.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation type="unfinished">
            <numerusform>فایل پروندهٔ کنونی %n تغییر بیش از پشتیبان دارد. دیگر در آن نخواهند بود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation type="unfinished">فایل پروندهٔ کنونی چیز جدیدتری ندارد.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation type="unfinished">فایل‌های کنونی نگه داشته می‌شوند در: {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation type="unfinished">پس از 30 روز با نسخهٔ پشتیبان بعدی پاک می‌شوند، و اگر پرونده‌ای پاک شود که هنوز در آنهاست، فوراً.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation type="unfinished">آنگاه با عبارت آن زمان باز می‌شود و هر راه ورود آن زمان دوباره کار می‌کند. آنچه از آن پس داده شد نزد همکاران می‌ماند؛ پیش از خروجی بعدی پوشهٔ تبادل باید دم دست باشد.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation type="unfinished">دیگر به دستگاه {name} اعتماد نشود؟</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation type="unfinished">پس گرفتن اعتماد</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation type="unfinished">بی‌اعتماد از</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation type="unfinished">دلیل (گم، دزدیده، شخص رفته)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation type="unfinished">از اکنون چیزی برای این دستگاه مهر نمی‌شود و آنچه در این روز یا بعد ساخته هنگام رسیدن کنار گذاشته می‌شود. آنچه پیش‌تر برایش مهر شده هنوز روی آن خواناست. همکاران باید در فایل خود همین کار را بکنند.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation type="unfinished">لطفاً روزی بدهید.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation type="unfinished">فقط جایی که قانون اجازه دهد و رضایت ممکن نبوده. اول از فرد باتجربه بپرسید، بیش از لازم فاش نکنید و همین که امن شد به مراجع بگویید.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation type="unfinished">آنچه مراجع می‌گوید به معنای خودش بنویسید. داوطلبان و شهر چیزی از آن نمی‌دانند.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished">افزودن افشا</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation type="unfinished">بدون رضایت فاش شد</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation type="unfinished">چیزی بدون رضایت گفته نشد.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation type="unfinished">به مراجع هنوز گفته نشده</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation type="unfinished">در {day} به مراجع گفته شد</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished">افزودن شکایت</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">شکایت‌ها</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation type="unfinished">شکایتی نیست.</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">باز</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished">پاسخ: {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation type="unfinished">این‌ها اکنون یک نفرند؛ همهٔ پرونده‌ها از آن اوست.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already</source>
        <translation type="unfinished">شاید این کسی باشد که از پیش اینجاست</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished">باز کردن آن پرونده</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation type="unfinished">بسیار محتمل: {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation type="unfinished">ممکن: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">برخلاف آن: {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">دوباره مثل قبل است.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished">خالی کردن کادر</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">کارت کلید من</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation type="unfinished">کلیدها و قفل…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تنظیمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">زبان پنجره</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation type="unfinished">کاغذهای مراجعان به زبان مراجع چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ‌ها</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished">مانند میزکار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تضاد بالا</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation type="unfinished">اندازهٔ متن به پوینت</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">فشردگی</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">راحت</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">فشرده</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation type="unfinished">املا بررسی نمی‌شود: این رایانه hunspell ندارد.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation type="unfinished">واژه‌های خودم…</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">اعلان‌ها روی میزکار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">نمایش</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">هیچ‌کدام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">ظاهر</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation type="unfinished">اینکه مهلتی سر می‌رسد یا تغییراتی رسیده است، وقتی پنجره جلو نیست. نام کسی را نمی‌برند.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation type="unfinished">املای یادداشت‌ها را hunspell بررسی می‌کند: {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation type="unfinished">املا بررسی نمی‌شود: hunspell واژه‌نامه ندارد.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished">نمایش فهرست</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">چه کسی چه دید و تغییر داد</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation type="unfinished">هر تغییر، و چه کسی کدام پرونده را دید، چاپ یا تحویل کرد. فهرست هر پرونده در بخش «رضایت و حریم خصوصی» آن است.</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation type="unfinished">آوردن جدول‌ها…</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation type="unfinished">از برنامه‌های دیگر</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation type="unfinished">مراجعان، مشاوره‌ها و ارجاع‌ها یا راهنمای نشانی‌ها، از CSV و XLSX.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation type="unfinished">دربارهٔ Counsel</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation type="unfinished">مجوزهای همهٔ بخش‌ها…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation type="unfinished">به‌روزرسانی از فلش…</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation type="unfinished">نسخهٔ {version} · مجوز EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation type="unfinished">پوشهٔ فایل پرونده: {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation type="unfinished">بدون هیچ شبکه‌ای کار می‌کند: چیزی از این رایانه بیرون نمی‌رود مگر خروجی بگیرید.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">هنوز پشتیبان نیست</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">آخرین پشتیبان: {when}</translation>
    </message>
    <message>
        <source>Backup is due · last one: {when}</source>
        <translation type="unfinished">وقت پشتیبان‌گیری است · آخرین: {when}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">صفحه‌ها</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">خانه</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">بلند بخوان</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished">همهٔ تغییرها ذخیره شد {time}</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation type="unfinished">قفل و خروج</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">کمک و اورژانس</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Demo: made-up people</source>
        <translation type="unfinished">نمایشی: آدم‌های ساختگی</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">نمایشی</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform>تا %n دقیقهٔ دیگر قفل می‌شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation type="unfinished">امضای این کاغذ با گواهی</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation type="unfinished">انتخاب فایل گواهی…</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished">عبارت عبور گواهی</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation type="unfinished">امضا و ذخیره…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation type="unfinished">فایل امضاشده رمز نشده: هر که پوشه‌اش را باز کند می‌خواندش. چیزی از اینترنت گرفته نمی‌شود؛ زمان امضا زمان این رایانه است. گواهی و عبارتش نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">فایل گواهی</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">گواهی‌ها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation type="unfinished">لطفاً اول فایل گواهی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">ذخیرهٔ PDF امضاشده</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">پیشنهادی نیست</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">افزودن به واژه‌های من</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished">گام {step} از {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">بعدی</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">خروجی</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">رفتنی</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">دریافت</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">آمده</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">تصمیم</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">پاسخ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">پرسش‌ها</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">همگام‌سازی</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation type="unfinished">
            <numerusform>%n پرونده به شما پیشنهاد شده. همین که بپذیرید از شماست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>%n بسته در پوشه است، همه کامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>خروجی گرفته شد. %n بسته در پوشه است، همه کامل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation type="unfinished">
            <numerusform>%n بسته از پوشه رفته یا آنجا آسیب دیده بود؛ دوباره آنجاست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation type="unfinished">
            <numerusform>%n تفاوت میان افراد باز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished">پرسش بازی نیست.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation type="unfinished">آخرین خروجی: {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished">هنوز خروجی گرفته نشده.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">مرتب کردن بر پایهٔ</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">صعودی</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">نزولی</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation type="unfinished">به ترتیب معمول</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation type="unfinished">مرتب‌شده بر پایهٔ {column}، صعودی</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation type="unfinished">مرتب‌شده بر پایهٔ {column}، نزولی</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation type="unfinished">گرفتن از MEIN ORDNER</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished">چه گرفته می‌شود</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation type="unfinished">نامی در این پوشه در این پرونده شناخته نیست. لطفاً ببینید از کیست.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">آوردن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation type="unfinished">در این پوشه چیز تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation type="unfinished">از پیش در این پرونده: {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation type="unfinished">ادارهٔ دیگری این را نوشته. لطفاً با مراجع مرورش کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation type="unfinished">
            <numerusform>%n مورد گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation type="unfinished">پوشهٔ: {names}
ساختهٔ: {office}، {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">گام</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation type="unfinished">برای راهنما</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">پذیرفتن کارت کلید…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">دستگاهی گم شده…</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">افراد و کلیدها</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">کارت کلید من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">نقش</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">سازمان</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">دریافت می‌کند</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation type="unfinished">افراد پذیرفته</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation type="unfinished">پس گرفتن اعتماد…</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation type="unfinished">اعتماد دوباره…</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation type="unfinished">جانشینان…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation type="unfinished">تبادل اعتماد می‌خواهد: کارت کلید همکاران را بپذیرید و بگذارید آن‌ها مال شما را بپذیرند.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation type="unfinished">فهرست منطقه</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation type="unfinished">برای دیدن اثر انگشت شخصی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation type="unfinished">اثر انگشت {fingerprint} · پذیرفته در {day}</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation type="unfinished">بی‌اعتماد چون: {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation type="unfinished">ثبت شد. با امضای فهرست معتبر می‌شود.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation type="unfinished">به دستگاه {name} دیگر اعتماد نمی‌شود.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation type="unfinished">دوباره به دستگاه {name} اعتماد شود؟</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation type="unfinished">فقط اگر قطعی است که کس دیگری در دست نداشته: خروجی بعدی هر چه نگه داشته شده برایش می‌برد و آنچه می‌فرستد دوباره گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation type="unfinished">اعتماد دوباره</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">کارت کلید {name} پذیرفته شد.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation type="unfinished">هیچ: از {day} بی‌اعتماد</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished">نمایش موارد قدیمی‌تر</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">پروندهٔ جدید</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">امروز</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">گذشته از موعد</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished">هفت روز آینده</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعداً</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform>نمایش %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">موعدی نیست</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation type="unfinished">در چهار هفتهٔ آینده مهلت و گامی نیست.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">هنوز پرونده‌ای نیست</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation type="unfinished">یک نام و یک زبان برای شروع کافی است: «پروندهٔ جدید» یا Ctrl+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">تفاوت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation type="unfinished">
            <numerusform>همکاران در %n فیلد چیز دیگری نوشتند. هر دو نگه داشته می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation type="unfinished">دیدن تفاوت‌ها</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">از شما پرسیده‌اند</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation type="unfinished">
            <numerusform>هماهنگی دربارهٔ %n فیلد می‌پرسد کدام مقدار درست است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">پاسخ</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation type="unfinished">نیمه‌نوشته</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished">آخرین کار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">مشاوره</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">شخص و خانواده</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">هدف</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">گام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">ارجاع</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">معافیت</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">نامه</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">پیش‌نویس</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">انجام شد: {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished">چاپ برگه…</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation type="unfinished">کسی تأیید نکرده که روی کاغذ است. بدون آن عبارت فراموش‌شده به بهای همهٔ پرونده‌های این فایل است.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished">از موعد گذشته: {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation type="unfinished">بستهٔ پرونده هنوز نرسیده. آنچه آمده بگیرید یا یک بار دیگر تبادل کنید.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation type="unfinished">{giver} پرونده‌ای به شما پیشنهاد می‌کند</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation type="unfinished">پروندهٔ پیشنهادی</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation type="unfinished">جملهٔ همراه شما</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation type="unfinished">پذیرش پرونده</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished">رد کردن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعداً</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation type="unfinished">همهٔ این‌ها همراهش آمد</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation type="unfinished">جمله‌ای به {giver}؛ نه گفتن لازمش دارد</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation type="unfinished">پرونده از شماست. پاسختان با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation type="unfinished">رد شد. آنچه همراهش آمد از فایل شما بیرون گذاشته شد؛ پاسختان با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation type="unfinished">چرا: {reason}. بر پایهٔ: {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation type="unfinished">پیشنهاد در {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished">آنچه باید بدانید</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation type="unfinished">تاریخ‌ها و مهلت‌های باز</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished">چیزی نیست.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation type="unfinished">در 14 روز: لطفاً هر یک را علامت بزنید. با پذیرش شما پاسخ‌گو هستید.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n مدرک همراه آمده است، در مجموع {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation type="unfinished">
            <numerusform>از %n مدرک تا کنون فقط نام اینجاست. آنچه هنوز در راه است با تبادل بعدی می‌رسد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation type="unfinished">سپردن پرونده به همکار</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation type="unfinished">تا همکارتان نپذیرد پرونده از شماست. فقط برای او مهر می‌شود و با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation type="unfinished">پیشنهاد پرونده</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation type="unfinished">پرونده مهر می‌شود…</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation type="unfinished">در گروهتان هنوز مشاوری نیست. اول در صفحهٔ افراد کارت کلیدی بپذیرید.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation type="unfinished">
            <numerusform>%n تاریخ در 14 روز آینده است. همکارتان باید هر یک را پیش از دست‌به‌دست شدن تأیید کند؛ تا آن زمان شما پاسخ‌گو هستید.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation type="unfinished">همهٔ این‌ها می‌رود</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n مدرک همراه می‌رود، در مجموع {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation type="unfinished">
            <numerusform>از %n مدرک فقط نام می‌رود: محتوا روی این دستگاه نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation type="unfinished">
            <numerusform>%n کار داوطلبان نزد شما می‌ماند: پایانشان دهید و همکارتان کارهای جدید بدهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished">آنچه می‌رود</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">برگرداندن</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارت عبور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">باز کردن قفل</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation type="unfinished">باز کردن با این رایانه</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">عبارت عبورم را فراموش کردم</translation>
    </message>
    <message>
        <source>Open with two sheets of the organisation</source>
        <translation type="unfinished">باز کردن با دو برگهٔ سازمان</translation>
    </message>
    <message>
        <source>Other case files of this computer</source>
        <translation type="unfinished">فایل‌های پروندهٔ دیگر این رایانه</translation>
    </message>
    <message>
        <source>Open or make another case file…</source>
        <translation type="unfinished">باز کردن یا ساختن فایل پروندهٔ دیگر…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">بازگرداندن پشتیبان…</translation>
    </message>
    <message>
        <source>Emergency: erase the keys of this file…</source>
        <translation type="unfinished">اضطراری: پاک کردن کلیدهای این فایل…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">کمک (F1)</translation>
    </message>
    <message>
        <source>The case file is locked.</source>
        <translation type="unfinished">فایل پرونده قفل است.</translation>
    </message>
    <message>
        <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
        <translation type="unfinished">داوطلبان هم اینجا باز می‌کنند: با فایل خودشان پنجره حالت ساده را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">پوشه: {folder}</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation type="unfinished">لطفاً عبارت عبور را بنویسید.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">در حال باز شدن…</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation type="unfinished">نمایشی با آدم‌های ساختگی. عبارت عبور: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>تلاش بعدی تا %n ثانیهٔ دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished">گذاشتن عبارت عبور تازه</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">کلید بازیابی از برگهٔ چاپی</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation type="unfinished">گذاشتن عبارت عبور و باز کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
        <translation type="unfinished">هشت گروه پنج‌تایی؛ حروف بزرگ، فاصله، خط تیره و سطر مهم نیست. برگه پس از آن هم کار می‌کند.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">لطفاً کلید برگه را بنویسید.</translation>
    </message>
    <message>
        <source>Words of one sheet</source>
        <translation type="unfinished">واژه‌های یک برگه</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation type="unfinished">واژه‌های برگهٔ دیگر</translation>
    </message>
    <message>
        <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
        <translation type="unfinished">هر کدام بیست واژه؛ چهار حرف نخست هر واژه بس است. شماره، حروف بزرگ و سطر مهم نیست.</translation>
    </message>
    <message>
        <source>Please type the words of both sheets.</source>
        <translation type="unfinished">لطفاً واژه‌های هر دو برگه را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform>%n واژه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation type="unfinished">به‌روزرسانی از فلش</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation type="unfinished">انتخاب پوشهٔ فلش…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">وارد کردن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بستن</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation type="unfinished">برنامه بررسی می‌کند چه کسی به‌روزرسانی را امضا کرده، جدیدتر است و نسخهٔ جدید روی این رایانه کار می‌کند. تنها آنگاه بار بعد اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation type="unfinished">لطفاً پیش از آن پشتیبان بگیرید. فایل پرونده‌ای که نسخهٔ جدیدتر باز کند به‌روز می‌شود؛ آنچه پیش‌تر بود 30 روز کنارش می‌ماند.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation type="unfinished">بررسی آنچه روی فلش است…</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation type="unfinished">نسخهٔ جدید باز و آزموده می‌شود. یک دقیقه طول می‌کشد…</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation type="unfinished">پوشهٔ فلش</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation type="unfinished">متوقف شد. همین نسخه در حال استفاده می‌ماند.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation type="unfinished">نسخهٔ {version}، امضاشده و کامل. اینجا نسخهٔ {present} کار می‌کند.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation type="unfinished">انجام شد. نسخهٔ {version} بار بعد اجرا می‌شود؛ لطفاً برنامه را ببندید.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished">بازگشت به نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation type="unfinished">نسخهٔ {version} بار بعد اجرا می‌شود. فایل پرونده‌ای که این نسخه به‌روز کرده آنجا فقط از آنچه پیش‌تر نگه داشته شد باز می‌شود: راهنمای به‌روزرسانی را ببینید.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation type="unfinished">دوره</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">ماه پیش</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">امسال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">پارسال</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation type="unfinished">اعلام رازداری</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation type="unfinished">آخرین آموزش</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation type="unfinished">همراهی می‌کند</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعت‌ها</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">رفت‌وآمد</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation type="unfinished">آموزش و اعلام…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation type="unfinished">توافق…</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">چاپ توافق</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation type="unfinished">ساعت‌ها و هزینه‌ها</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation type="unfinished">با اینکه برای چه بود</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished">هنوز داوطلبی نیست</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation type="unfinished">زیر «افراد» کارت کلید داوطلبی را بگیرید، آنگاه اینجاست.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">رفتن به افراد</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation type="unfinished">فقط شمارش: اینکه چه کسی را همراهی می‌کند در پرونده‌هاست. ساعت‌ها پس از پذیرش مشاور شمرده می‌شوند، و فقط از فایل‌های سازمان خود که کامل اینجا آمدند: داده‌های داوطلبان هرگز از آن بیرون نمی‌رود، پس فایل‌های بی‌نام شمارش داوطلبان هم نمی‌آورند.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation type="unfinished">در هر سطر یک نکته. هر دو طرف توافق چاپی را امضا می‌کنند.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">توافق</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">هنوز نه</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished">{count} برای دیدن</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation type="unfinished">کاری برای داوطلب</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation type="unfinished">کسی بدون کارت کلید: با واژه‌ها</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation type="unfinished">نام این شخص چیست؟</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation type="unfinished">نام این شخص چیست؟ (اینجا می‌ماند)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation type="unfinished">لطفاً نام این شخص را بنویسید.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">ذخیرهٔ بسته</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation type="unfinished">مرور کامل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation type="unfinished">داوطلب فقط همین را می‌گیرد. نه سلامت، نه امور پناهندگی، نه نشانی: محل دیدار کافی است.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation type="unfinished">همهٔ محتوای بسته همین است</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation type="unfinished">لطفاً دوباره نگاه کنید</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation type="unfinished">این واژه‌ها شاید بیش از نیاز داوطلب بگویند. تصمیم با شماست.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation type="unfinished">مهر کردن بسته</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">به او گفتم</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation type="unfinished">ذخیرهٔ بسته…</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation type="unfinished">بستهٔ {volunteer} مهر شد. با تبادل بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">دیدنش</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation type="unfinished">بازگرداندن…</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation type="unfinished">پذیرش و افزودن…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">پذیرفتن</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">فرستادن به همکار</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation type="unfinished">پذیرش و افزودن چیزی</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation type="unfinished">واژه‌های داوطلب همان‌گونه می‌ماند. آنچه می‌افزایید از شماست، نزد مشاوران می‌ماند و فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation type="unfinished">بازگرداندن با یک جمله</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation type="unfinished">داوطلب پس از تبادل بعدی جمله را می‌خواند و می‌تواند از نو بنویسد.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished">بازگرداندن</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation type="unfinished">این پرونده اکنون نزد {name} است. اگر فرستاده شود، این قرار با تبادل بعدی به عنوان قرار پرونده به {name} می‌رسد.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation type="unfinished">این پرونده اکنون نزد {name} است، پس اینجا نمی‌توان مدرکی افزود. لطفاً برگردانید و از داوطلب بخواهید کاغذ را به {name} بدهد.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation type="unfinished">این پرونده اکنون نزد {name} است. آنچه می‌پذیرید اینجا می‌ماند؛ لطفاً آنچه مهم است را به {name} بگویید.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">برای دیدن</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">پذیرفته شد</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">بازگردانده</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation type="unfinished">رفت‌وآمد {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation type="unfinished">از نو نوشته شد. دربارهٔ متن پیشین گفتید: {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation type="unfinished">داوطلب می‌خواند: {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished">پیوست: {words}</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished">دادن کار</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">داوطلبان</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation type="unfinished">هنوز کاری داده نشده</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation type="unfinished">داوطلب یک کار می‌گیرد و هیچ چیز دیگری از این پرونده.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation type="unfinished">هنوز داوطلبی شناخته نیست</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation type="unfinished">زیر «افراد» کارت کلید داوطلبی را بگیرید، یا کار را با واژه‌هایی که حضوری می‌گویید بدهید.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">رفتن به افراد</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation type="unfinished">یک داوطلب</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">پس گرفته</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation type="unfinished">با واژه‌ها داده شد، هنوز پاسخی نیست</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">داده شد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">تا {day}</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation type="unfinished">تغییر و مهر دوباره</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation type="unfinished">پایان این کار…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished">پس گرفتن…</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation type="unfinished">برای {name} بسته شد: آن دستگاه با تبادل بعدی از آن باخبر می‌شود.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation type="unfinished">{name} این کار را با همان واژه‌ها در دستگاه دیگری باز کرده است. آنچه از آنجا می‌آید پذیرفته نمی‌شود. لطفاً بپرسید برای کیست.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation type="unfinished">بستن برای {name}</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation type="unfinished">پایان این کار</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation type="unfinished">داوطلب با تبادل بعدی می‌فهمد که کار تمام شده، نه چرا.</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation type="unfinished">این بسته پس گرفته شود؟</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation type="unfinished">با تبادل بعدی روی دستگاه داوطلب بسته می‌شود؛ پس از روز آخرش هم. آنچه داوطلب نوشت نگه داشته و هنوز دادنی است. این بر همکاری استوار است: آنچه کسی خوانده یا رونوشت کرده هیچ برنامه‌ای پس نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">پس گرفتن</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation type="unfinished">واژه‌ها را ننویسید و نفرستید. یک بار اینجا می‌آیند و هیچ‌جا نگه داشته نمی‌شوند.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation type="unfinished">فایل روی فلش یا در پوشه می‌رود. نخستین دستگاهی که بازش کند و پاسخ دهد کار را دارد؛ دومی رد می‌شود.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation type="unfinished">این واژه‌ها را حضوری به {name} بگویید</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation type="unfinished">{bits} بیت: هر که فایل را دارد و هیچ واژه‌ای نه، باید میلیاردها میلیارد بار امتحان کند و هر بار حدود یک ثانیهٔ رایانه می‌برد.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">به جلو</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation type="unfinished">هفتهٔ من</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation type="unfinished">با نام‌ها و واژه‌های خودم</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation type="unfinished">فهرست هفته</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">فایل تقویم…</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation type="unfinished">فایل تقویم نوع و شمارهٔ پرونده را می‌گوید، نه چیز دیگر.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation type="unfinished">fehrest-hafte</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished">ذخیرهٔ فایل تقویم</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">با نام {file} ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation type="unfinished">اکنون کلیدهای این فایل پاک شود؟</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">پاک</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation type="unfinished">برای ادامه {word} را بنویسید</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation type="unfinished">پاک کردن کلیدها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">انصراف</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">پوشه: {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation type="unfinished">فایل پرونده برای همه بی‌درنگ و برای همیشه ناخوانا می‌شود: عبارت عبور، برگهٔ بازیابی، برگه‌های سازمان و این رایانه دیگر اینجا بازش نمی‌کنند. برای لحظه‌ای است که کسی می‌خواهد رایانه را ببرد.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation type="unfinished">آنچه جای دیگر خوانا می‌ماند</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation type="unfinished">پشتیبان، با عبارت یا برگهٔ بازیابی روز خودش. آنچه خروجی گرفته شد، برای کسانی که برایشان مهر شد. کاغذهای چاپ و ذخیره‌شده. هر که پیش‌تر این پوشه را کپی کرده. SSD شاید بلوک‌های قدیمی را مدتی نگه دارد؛ فقط رمزگذاری تمام دیسک در برابرش کمک می‌کند.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation type="unfinished">همه چیز پاک نشد: {files}. لطفاً پوشه را با دست حذف کنید.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation type="unfinished">کلیدها پاک شد. دیگر کسی این فایل پرونده را اینجا نمی‌خواند.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation type="unfinished">موردی در دسته‌کلید مانده؛ بدون فایل کلید چیزی باز نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation type="unfinished">متوقف شد. همه‌چیز مثل قبل است.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">یک لحظه…</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation type="unfinished">یک لحظه… این یک گام است و نمی‌توان آن را متوقف کرد.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>What you wrote is still here.</source>
        <translation type="unfinished">آنچه نوشتید هنوز اینجاست.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">ذخیره شد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ذخیره</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">بعدی</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation type="unfinished">لطفاً یک شخص را برگزینید.</translation>
    </message>
    <message>
        <source>Saved. You can give it back now or later.</source>
        <translation type="unfinished">ذخیره شد. می‌توانید اکنون یا بعداً تحویل دهید.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">ناتمام</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">پایان‌یافته</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>Please take in a package first.</source>
        <translation type="unfinished">لطفاً نخست بسته‌ای دریافت کنید.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished">دربارهٔ چه کسی است؟</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished">همه چیز درست است؟</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">درباره</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
        <translation type="unfinished">یک یا دو جمله بنویسید. دربارهٔ سلامت یا دین ننویسید مگر لازم باشد.</translation>
    </message>
    <message>
        <source>What happened with {name}?</source>
        <translation type="unfinished">با {name} چه شد؟</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation type="unfinished">چه می‌خواهید بگویید؟</translation>
    </message>
    <message>
        <source>Please think about it</source>
        <translation type="unfinished">لطفاً به این فکر کنید</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">چه شد</translation>
    </message>
    <message>
        <source>Please choose what happened.</source>
        <translation type="unfinished">لطفاً برگزینید چه شد.</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">لطفاً یک یا دو جمله بنویسید.</translation>
    </message>
    <message>
        <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
        <translation type="unfinished">این دربارهٔ {topics} است. آیا لازم است؟ به هر حال می‌توانید ذخیره کنید.</translation>
    </message>
</context>
</TS>
