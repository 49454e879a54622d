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
            <translation type="unfinished">باز کردن پروندهٔ کارت…</translation>
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
2. او کارتش را باز می‌کند و ده واژه‌اش را برایتان می‌خواند؛ شما اینجا دنبال کنید.
3. اگر حتی یک واژه فرق کرد، کارت را نپذیرید: شاید کسی در راه عوضش کرده باشد.</translation>
        </message>
        <message>
            <source>Open the other person's card file, or paste the text of their key card.</source>
            <translation type="unfinished">پروندهٔ کارت شخص دیگر را باز کنید، یا متن کارت کلیدش را بچسبانید.</translation>
        </message>
        <message>
            <source>Open a card file</source>
            <translation type="unfinished">باز کردن پروندهٔ کارت</translation>
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
            <source>For example: parents' evening at the school. And where it is.</source>
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
        <name>Closing</name>
        <message>
            <source>This computer's clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
            <translation type="unfinished">ساعت این رایانه عقب است. کارها بر اساس آخرین روزی که اینجا دیده شده پایان می‌یابند. لطفاً تاریخ و ساعت را درست کنید.</translation>
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
        <name>Folder</name>
        <message>
            <source>Use this folder</source>
            <translation type="unfinished">استفاده از این پوشه</translation>
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
            <translation type="unfinished">دوباره نگاه کن</translation>
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
            <translation type="unfinished">حالا نه</translation>
        </message>
        <message>
            <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
            <translation type="unfinished">کاری برای شما هست که با هشت واژه باز می‌شود. آن‌ها را یکی پس از دیگری بنویسید، همان‌طور که مشاور به شما گفته است. باز کردن چند ثانیه طول می‌کشد.</translation>
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
            <translation type="unfinished">ذخیره به‌صورت پرونده…</translation>
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
            <translation type="unfinished">کارت ذخیره شد. پرونده را برای کسی که با او کار می‌کنید بفرستید.</translation>
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
        <name>Labels</name>
        <message>
            <source>A change claims to come from another device.</source>
            <translation type="unfinished">تغییری ادعا می‌کند از دستگاه دیگری است.</translation>
        </message>
        <message>
            <source>A change claims to come from another person.</source>
            <translation type="unfinished">تغییری ادعا می‌کند از شخص دیگری است.</translation>
        </message>
        <message>
            <source>A change does not fit the fields that this program knows.</source>
            <translation type="unfinished">تغییری با خانه‌هایی که این برنامه می‌شناسد جور نیست.</translation>
        </message>
        <message>
            <source>A change is dated more than two days ahead. Is a clock wrong?</source>
            <translation type="unfinished">تاریخ تغییری بیش از دو روز جلوتر است. آیا ساعتی اشتباه است؟</translation>
        </message>
        <message>
            <source>A finished bundle in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
            <translation type="unfinished">بسته‌ای آماده در صندوق خروجی گم یا خراب شده است. خود پرونده‌ها سالم‌اند. لطفاً دوباره تحویل دهید: از نو ساخته می‌شود.</translation>
        </message>
        <message>
            <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
            <translation type="unfinished">پس از چند گذرواژهٔ نادرست، تلاش بعدی تا {seconds} ثانیهٔ دیگر ممکن است.</translation>
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
            <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
            <translation type="unfinished">راهنمای دیگری با این یکی ناسازگار است. آیا دو هماهنگ‌کننده هست؟ لطفاً تماس بگیرید.</translation>
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
            <source>Coordinator</source>
            <translation type="unfinished">هماهنگی</translation>
        </message>
        <message>
            <source>Counsellor</source>
            <translation type="unfinished">مشاور</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation type="unfinished">دری</translation>
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished">انگلیسی</translation>
        </message>
        <message>
            <source>Farsi</source>
            <translation type="unfinished">فارسی</translation>
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished">فرانسوی</translation>
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
            <source>Hindi</source>
            <translation type="unfinished">هندی</translation>
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
            <source>Kurmanji</source>
            <translation type="unfinished">کرمانجی</translation>
        </message>
        <message>
            <source>Looked through the folder</source>
            <translation type="unfinished">پوشه را نگاه کردیم</translation>
        </message>
        <message>
            <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
            <translation type="unfinished">نام یا سازمان برای کارت کلید بیش از حد بلند است (حداکثر 120 نویسه)، خالی است یا نشانه‌های نامرئی دارد.</translation>
        </message>
        <message>
            <source>Outside and inside differ: somebody signed another person's content anew.</source>
            <translation type="unfinished">بیرون و درون یکی نیست: کسی محتوای شخص دیگری را از نو امضا کرده است.</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation type="unfinished">پشتو</translation>
        </message>
        <message>
            <source>Please fill in or correct: {fields}.</source>
            <translation type="unfinished">لطفاً پر یا اصلاح کنید: {fields}.</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished">پرتغالی</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished">روسی</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation type="unfinished">صربی</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation type="unfinished">سومالیایی</translation>
        </message>
        <message>
            <source>Sorani</source>
            <translation type="unfinished">سورانی</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished">اسپانیایی</translation>
        </message>
        <message>
            <source>That did not work. Nothing has been lost.</source>
            <translation type="unfinished">نشد. چیزی از دست نرفته است.</translation>
        </message>
        <message>
            <source>The changes in the file are not readable.</source>
            <translation type="unfinished">تغییرهای درون پرونده خواندنی نیست.</translation>
        </message>
        <message>
            <source>The content is not packed in the agreed way.</source>
            <translation type="unfinished">محتوا به روش توافق‌شده بسته نشده است.</translation>
        </message>
        <message>
            <source>The content of the file is damaged.</source>
            <translation type="unfinished">محتوای پرونده خراب است.</translation>
        </message>
        <message>
            <source>The content would unpack to an inadmissible size.</source>
            <translation type="unfinished">محتوا پس از باز شدن بیش از حد بزرگ می‌شود.</translation>
        </message>
        <message>
            <source>The device is known, but the file names another key.</source>
            <translation type="unfinished">دستگاه شناخته‌شده است، اما پرونده کلید دیگری را نام می‌برد.</translation>
        </message>
        <message>
            <source>The device is trusted no longer, and the file was made after that.</source>
            <translation type="unfinished">دستگاه دیگر مورد اعتماد نیست و پرونده پس از آن ساخته شده است.</translation>
        </message>
        <message>
            <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
            <translation type="unfinished">دیسک پر است یا نمی‌توان روی آن نوشت. گام آخر ذخیره نشد، هر چه پیش از آن بود ذخیره شده است. لطفاً جا باز کنید و دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>The encrypted content cannot be opened; it was made wrongly.</source>
            <translation type="unfinished">محتوای رمزشده باز نمی‌شود؛ اشتباه ساخته شده است.</translation>
        </message>
        <message>
            <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
            <translation type="unfinished">پوشهٔ تبادل در دسترس نیست. لطفاً فلش یا درایو شبکه را وصل کنید و دوباره بکوشید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
        </message>
        <message>
            <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
            <translation type="unfinished">پوشهٔ تبادل پرونده را درست ذخیره نکرد. لطفاً فلش یا پوشهٔ دیگری به کار ببرید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
        </message>
        <message>
            <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
            <translation type="unfinished">خروجی نوشته نشد، چون یک مورد با توافق جور نیست ({reason}). چیزی از پرونده از دست نرفته است.</translation>
        </message>
        <message>
            <source>The file belongs to another exchange space.</source>
            <translation type="unfinished">پرونده به فضای تبادل دیگری تعلق دارد.</translation>
        </message>
        <message>
            <source>The file cannot be read. Please check whether the medium is still there.</source>
            <translation type="unfinished">پرونده خوانده نمی‌شود. لطفاً ببینید حافظه هنوز وصل است یا نه.</translation>
        </message>
        <message>
            <source>The file comes from a newer version of the program. Please update the program.</source>
            <translation type="unfinished">پرونده از نسخهٔ تازه‌تر برنامه است. لطفاً برنامه را به‌روز کنید.</translation>
        </message>
        <message>
            <source>The file could not be evaluated.</source>
            <translation type="unfinished">پرونده را نشد بررسی کرد.</translation>
        </message>
        <message>
            <source>The file could not be read just now. Is the stick or drive still connected?</source>
            <translation type="unfinished">پرونده اکنون خوانده نشد. آیا فلش یا درایو هنوز وصل است؟</translation>
        </message>
        <message>
            <source>The file does not open with these words. Are the words and their order right?</source>
            <translation type="unfinished">پرونده با این واژه‌ها باز نمی‌شود. آیا واژه‌ها و ترتیب آن‌ها درست است؟</translation>
        </message>
        <message>
            <source>The file has not arrived completely yet.</source>
            <translation type="unfinished">پرونده هنوز کامل نرسیده است.</translation>
        </message>
        <message>
            <source>The file is empty. Perhaps it was not copied completely yet.</source>
            <translation type="unfinished">پرونده خالی است. شاید هنوز کامل رونوشت نشده است.</translation>
        </message>
        <message>
            <source>The file is in order, but it is not addressed to this device.</source>
            <translation type="unfinished">پرونده درست است، اما برای این دستگاه نیست.</translation>
        </message>
        <message>
            <source>The file is larger than an exchange bundle may be.</source>
            <translation type="unfinished">پرونده بزرگ‌تر از اندازهٔ مجاز بستهٔ تبادل است.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
            <translation type="unfinished">پرونده بزرگ‌تر از {most} مگابایت است. لطفاً کوچک‌تر اسکن یا تقسیم کنید.</translation>
        </message>
        <message>
            <source>The header of the file is damaged or forged.</source>
            <translation type="unfinished">سرآیند پرونده خراب یا جعلی است.</translation>
        </message>
        <message>
            <source>The keys of this device are damaged. Please restore a backup.</source>
            <translation type="unfinished">کلیدهای این دستگاه خراب است. لطفاً نسخهٔ پشتیبان را بازگردانید.</translation>
        </message>
        <message>
            <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
            <translation type="unfinished">نام یا پوشهٔ پرونده با محتوایش جور نیست. آیا نامش عوض شده است؟</translation>
        </message>
        <message>
            <source>The number of changes is not the announced one.</source>
            <translation type="unfinished">شمار تغییرها با آنچه اعلام شده یکی نیست.</translation>
        </message>
        <message>
            <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
            <translation type="unfinished">گذرواژه درست نیست. لطفاً کلید حروف بزرگ و زبان صفحه‌کلید را ببینید. با برگهٔ بازیابی بدون گذرواژه هم باز می‌شود.</translation>
        </message>
        <message>
            <source>The person did not come</source>
            <translation type="unfinished">شخص نیامد</translation>
        </message>
        <message>
            <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
            <translation type="unfinished">عکس بیش از حد بزرگ است (بیش از {most} میلیون نقطه). لطفاً با وضوح کمتر دوباره عکس بگیرید.</translation>
        </message>
        <message>
            <source>The photo or PDF in it does not fit its description.</source>
            <translation type="unfinished">عکس یا PDF درون آن با توضیحش جور نیست.</translation>
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
            <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
            <translation type="unfinished">برنامه عکس‌های HEIC یا AVIF را نمی‌خواند. لطفاً تلفن را روی «سازگارترین» (JPEG) بگذارید یا عکس را به‌صورت JPEG بفرستید.</translation>
        </message>
        <message>
            <source>The sender is not known here. Please accept their key card first.</source>
            <translation type="unfinished">فرستنده اینجا ناشناس است. لطفاً نخست کارت کلید او را بپذیرید.</translation>
        </message>
        <message>
            <source>The sender may not send changes of this kind.</source>
            <translation type="unfinished">فرستنده اجازهٔ فرستادن چنین تغییرهایی را ندارد.</translation>
        </message>
        <message>
            <source>The signature does not hold: the file is damaged or forged.</source>
            <translation type="unfinished">امضا معتبر نیست: پرونده خراب یا جعلی است.</translation>
        </message>
        <message>
            <source>There are {count} words. No more and no fewer.</source>
            <translation type="unfinished">{count} واژه هست. نه بیشتر و نه کمتر.</translation>
        </message>
        <message>
            <source>There is a date</source>
            <translation type="unfinished">قراری هست</translation>
        </message>
        <message>
            <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
            <translation type="unfinished">در پوشهٔ تبادل جایی نمانده است. لطفاً خالی‌اش کنید یا پوشهٔ دیگری برگزینید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
        </message>
        <message>
            <source>There is nobody yet who could open the export. Please accept a key card first.</source>
            <translation type="unfinished">هنوز کسی نیست که بتواند خروجی را باز کند. لطفاً نخست یک کارت کلید بپذیرید.</translation>
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
            <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
            <translation type="unfinished">این پرونده در فضای دیگری تبادل می‌کند ({space}). لطفاً با هماهنگ‌کننده روشن کنید کدام درست است.</translation>
        </message>
        <message>
            <source>This case file is already open in another window. Please go on there or close the other window.</source>
            <translation type="unfinished">این پرونده در پنجرهٔ دیگری باز است. لطفاً همان‌جا ادامه دهید یا آن پنجره را ببندید.</translation>
        </message>
        <message>
            <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
            <translation type="unfinished">این پرونده از نسخهٔ پشتیبان بازگردانده شده است. پیش از مهر کردن چیز تازه، پوشهٔ تبادل باید یک بار در دسترس باشد: لطفاً فلش یا درایو را وصل کنید و تحویل دهید.</translation>
        </message>
        <message>
            <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
            <translation type="unfinished">این رایانه برای باز کردن پرونده بسیار کند است. لطفاً کارت‌های کلید را مبادله کنید؛ آن‌گاه بدون واژه کار می‌کند.</translation>
        </message>
        <message>
            <source>This device's keychain cannot be used. The passphrase opens the case file as ever.</source>
            <translation type="unfinished">جاکلیدی این دستگاه به کار نمی‌آید. گذرواژه مثل همیشه پرونده را باز می‌کند.</translation>
        </message>
        <message>
            <source>This directory has expired. Please ask the coordinator for a new one.</source>
            <translation type="unfinished">اعتبار این راهنما پایان یافته است. لطفاً راهنمای تازه بخواهید.</translation>
        </message>
        <message>
            <source>This file is no task or not complete. Please ask for a new one.</source>
            <translation type="unfinished">این پرونده کار نیست یا کامل نیست. لطفاً پروندهٔ تازه‌ای بخواهید.</translation>
        </message>
        <message>
            <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
            <translation type="unfinished">این نه عکس است و نه PDF. لطفاً از کاغذ عکس بگیرید و عکس را برگزینید.</translation>
        </message>
        <message>
            <source>This is not a complete key card. Please scan it again or copy all of it.</source>
            <translation type="unfinished">این کارت کلید کامل نیست. لطفاً دوباره اسکن کنید یا همه‌اش را رونوشت کنید.</translation>
        </message>
        <message>
            <source>This is not an exchange bundle of this program.</source>
            <translation type="unfinished">این بستهٔ تبادل این برنامه نیست.</translation>
        </message>
        <message>
            <source>This is not an ordinary file (but a link, for example).</source>
            <translation type="unfinished">این پرونده‌ای معمولی نیست (مثلاً پیوند است).</translation>
        </message>
        <message>
            <source>This is your own key card. Please enter the other person's card.</source>
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
            <translation type="unfinished">این نوع پرونده نگه داشته نمی‌شود. ممکن: JPG، PNG، WebP، TIFF، PDF، TXT، ODT، DOCX و XLSX.</translation>
        </message>
        <message>
            <source>This task has been opened on this device already. It is under “My people”.</source>
            <translation type="unfinished">این کار پیش‌تر روی این دستگاه باز شده است. زیر «افراد من» است.</translation>
        </message>
        <message>
            <source>This task has run out and cannot be opened any more.</source>
            <translation type="unfinished">زمان این کار پایان یافته و دیگر باز نمی‌شود.</translation>
        </message>
        <message>
            <source>This word does not occur here: {word}. Please ask again.</source>
            <translation type="unfinished">این واژه اینجا نیست: {word}. لطفاً دوباره بپرسید.</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation type="unfinished">تیگرینیا</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished">ترکی</translation>
        </message>
        <message>
            <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
            <translation type="unfinished">دو دستگاه این کار را باز کرده‌اند. لطفاً از شخص بپرسید و آن را با واژه‌های تازه بدهید.</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished">اوکراینی</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation type="unfinished">اردو</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation type="unfinished">ویتنامی</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation type="unfinished">داوطلب</translation>
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
            <source>Writing to the exchange folder is not allowed. Please check the stick's write protection or ask for permission; until then the changes stay stored here.</source>
            <translation type="unfinished">نوشتن در پوشهٔ تبادل مجاز نیست. لطفاً قفل فلش را ببینید یا اجازه بگیرید؛ تا آن زمان تغییرها اینجا می‌ماند.</translation>
        </message>
        <message>
            <source>flight and asylum</source>
            <translation type="unfinished">فرار و پناهندگی</translation>
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished">سلامت</translation>
        </message>
        <message>
            <source>police and crime</source>
            <translation type="unfinished">پلیس و جرم</translation>
        </message>
        <message>
            <source>residence and papers</source>
            <translation type="unfinished">اقامت و مدارک</translation>
        </message>
        <message>
            <source>stands in the case</source>
            <translation type="unfinished">در پرونده آمده است</translation>
        </message>
        <message>
            <source>violence and protection</source>
            <translation type="unfinished">خشونت و حفاظت</translation>
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
            <translation type="unfinished">گذرواژهٔ تازه</translation>
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
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished">انصراف</translation>
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
        <message numerus="yes">
            <source>Locks in %n minute(s)</source>
            <translation type="unfinished">
                <numerusform>تا %n دقیقهٔ دیگر قفل می‌شود</numerusform>
            </translation>
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
        <name>Unlock</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished">گذرواژه</translation>
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
            <translation type="unfinished">گذرواژه‌ام را فراموش کردم</translation>
        </message>
        <message>
            <source>Open with two sheets of the organisation</source>
            <translation type="unfinished">باز کردن با دو برگهٔ سازمان</translation>
        </message>
        <message>
            <source>Other case files of this computer</source>
            <translation type="unfinished">پرونده‌های دیگر این رایانه</translation>
        </message>
        <message>
            <source>Open or make another case file…</source>
            <translation type="unfinished">باز کردن یا ساختن پروندهٔ دیگر…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished">بازگرداندن پشتیبان…</translation>
        </message>
        <message>
            <source>Emergency: erase the keys of this file…</source>
            <translation type="unfinished">اضطراری: پاک کردن کلیدهای این پرونده…</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation type="unfinished">کمک (F1)</translation>
        </message>
        <message>
            <source>The case file is locked.</source>
            <translation type="unfinished">پرونده قفل است.</translation>
        </message>
        <message>
            <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
            <translation type="unfinished">داوطلبان هم اینجا باز می‌کنند: با پروندهٔ خودشان پنجره حالت ساده را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Folder: {folder}</source>
            <translation type="unfinished">پوشه: {folder}</translation>
        </message>
        <message>
            <source>Please type the passphrase.</source>
            <translation type="unfinished">لطفاً گذرواژه را بنویسید.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished">در حال باز شدن…</translation>
        </message>
        <message numerus="yes">
            <source>The next try is possible in %n second(s).</source>
            <translation type="unfinished">
                <numerusform>تلاش بعدی تا %n ثانیهٔ دیگر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Set a new passphrase</source>
            <translation type="unfinished">گذاشتن گذرواژهٔ تازه</translation>
        </message>
        <message>
            <source>Recovery key from the printed sheet</source>
            <translation type="unfinished">کلید بازیابی از برگهٔ چاپی</translation>
        </message>
        <message>
            <source>Set passphrase and unlock</source>
            <translation type="unfinished">گذاشتن گذرواژه و باز کردن</translation>
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
