<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AcceptCard</name>
    <message>
        <source>Accept a key card</source>
        <translation type="unfinished">Anahtar kartı kabul et</translation>
    </message>
    <message>
        <source>Text of the key card</source>
        <translation type="unfinished">Anahtar kartının metni</translation>
    </message>
    <message>
        <source>This card is accepted already. Accepting it again may change what the person receives.</source>
        <translation type="unfinished">Bu kart zaten kabul edildi. Yeniden kabul etmek kişinin aldıklarını değiştirebilir.</translation>
    </message>
    <message>
        <source>This is my coordinator: also trust everybody in their directory</source>
        <translation type="unfinished">Bu benim koordinatörüm: rehberindeki herkese de güven</translation>
    </message>
    <message>
        <source>Open a card file…</source>
        <translation type="unfinished">Kart dosyası aç…</translation>
    </message>
    <message>
        <source>What this person receives</source>
        <translation type="unfinished">Bu kişinin aldıkları</translation>
    </message>
    <message>
        <source>We compared the words in person or by phone</source>
        <translation type="unfinished">Sözcükleri yüz yüze veya telefonla karşılaştırdık</translation>
    </message>
    <message>
        <source>1. Call the person on a number you knew before, or meet them.
2. They open “People” and read their ten words to you; you read along here.
3. If a single word differs, do not accept the card: somebody may have swapped it on the way.</source>
        <translation type="unfinished">1. Kişiyi önceden bildiğiniz numaradan arayın veya buluşun.
2. O “Kişiler”i açar ve on sözcüğünü size okur; siz buradan izlersiniz.
3. Tek bir sözcük bile farklıysa kartı kabul etmeyin: yolda biri değiştirmiş olabilir.</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Aldığı</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Kabul et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>Open the other person&apos;s card file, or paste the text of their key card.</source>
        <translation type="unfinished">Öbür kişinin kart dosyasını açın veya anahtar kartının metnini yapıştırın.</translation>
    </message>
    <message>
        <source>Open a card file</source>
        <translation type="unfinished">Kart dosyası aç</translation>
    </message>
    <message>
        <source>The same as digits: {fingerprint}</source>
        <translation type="unfinished">Rakamlarla aynısı: {fingerprint}</translation>
    </message>
    <message>
        <source>This person is known here with another key. Accept the card only if they told you themselves that they have a new device.</source>
        <translation type="unfinished">Bu kişi burada başka bir anahtarla biliniyor. Kartı yalnızca yeni cihazı olduğunu size kendisi söylediyse kabul edin.</translation>
    </message>
</context>
<context>
    <name>AddDate</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Gün</translation>
    </message>
    <message>
        <source>Time, if you know it</source>
        <translation type="unfinished">Biliyorsanız saat</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation type="unfinished">Ne hakkında ve nerede</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Tarih ekle</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it.</source>
        <translation type="unfinished">Bilmiyorsanız boş bırakın.</translation>
    </message>
    <message>
        <source>For example: parents&apos; evening at the school. And where it is.</source>
        <translation type="unfinished">Örneğin: okulda veli toplantısı. Ve nerede olduğu.</translation>
    </message>
    <message>
        <source>When is the date of {name}?</source>
        <translation type="unfinished">{name} için tarih ne zaman?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished">Saat kaçta?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished">Ne hakkında?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saat</translation>
    </message>
    <message>
        <source>Please give the day, for example 24.12.2026.</source>
        <translation type="unfinished">Lütfen günü girin, örneğin 24.12.2026.</translation>
    </message>
    <message>
        <source>Please give the time like this: 14:30. Or leave it empty.</source>
        <translation type="unfinished">Lütfen saati şöyle girin: 14:30. Veya boş bırakın.</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation type="unfinished">Lütfen ne hakkında olduğunu yazın.</translation>
    </message>
</context>
<context>
    <name>AddHours</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Gün</translation>
    </message>
    <message>
        <source>What the way cost, in euros</source>
        <translation type="unfinished">Yolun tutarı, avro olarak</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished">Ne yaptınız</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">Saat yaz</translation>
    </message>
    <message>
        <source>For example: 3,20. Leave it empty if it cost nothing.</source>
        <translation type="unfinished">Örneğin: 3,20. Ücretsizse boş bırakın.</translation>
    </message>
    <message>
        <source>For example: went along to the school.</source>
        <translation type="unfinished">Örneğin: okula birlikte gittim.</translation>
    </message>
    <message>
        <source>When did you help {name}?</source>
        <translation type="unfinished">{name} kişisine ne zaman yardım ettiniz?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished">Ne kadar sürdü?</translation>
    </message>
    <message>
        <source>What did the way cost?</source>
        <translation type="unfinished">Yol ne kadar tuttu?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished">Ne yaptınız?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished">Süre</translation>
    </message>
    <message>
        <source>What the way cost</source>
        <translation type="unfinished">Yol tutarı</translation>
    </message>
    <message>
        <source>Please give a day that has passed.</source>
        <translation type="unfinished">Lütfen geçmiş bir gün girin.</translation>
    </message>
    <message>
        <source>Please choose how long it took.</source>
        <translation type="unfinished">Lütfen ne kadar sürdüğünü seçin.</translation>
    </message>
    <message>
        <source>Please give the sum like this: 3,20</source>
        <translation type="unfinished">Lütfen tutarı şöyle girin: 3,20</translation>
    </message>
    <message>
        <source>Please write what you did.</source>
        <translation type="unfinished">Lütfen ne yaptığınızı yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} sa {minutes} dk</translation>
    </message>
</context>
<context>
    <name>AddPaper</name>
    <message>
        <source>Choose a photo or PDF…</source>
        <translation type="unfinished">Fotoğraf veya PDF seç…</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished">Fotoğraf</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ne olduğu</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Kâğıt ekle</translation>
    </message>
    <message>
        <source>Put the paper on a table, with light from the side. Photograph the whole page. Only the page is kept, not where or when the photo was taken.</source>
        <translation type="unfinished">Kâğıdı masaya koyun, ışık yandan gelsin. Sayfanın tamamını çekin. Yalnızca sayfa saklanır; fotoğrafın nerede ve ne zaman çekildiği değil.</translation>
    </message>
    <message>
        <source>For example: letter from the school.</source>
        <translation type="unfinished">Örneğin: okuldan mektup.</translation>
    </message>
    <message>
        <source>Which paper of {name}?</source>
        <translation type="unfinished">{name} kişisinin hangi kâğıdı?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished">Nedir bu?</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation type="unfinished">Bir PDF</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation type="unfinished">Bir fotoğraf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Kâğıt</translation>
    </message>
    <message>
        <source>Which photo or PDF?</source>
        <translation type="unfinished">Hangi fotoğraf veya PDF?</translation>
    </message>
    <message>
        <source>Please choose a photo or a PDF.</source>
        <translation type="unfinished">Lütfen bir fotoğraf veya PDF seçin.</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation type="unfinished">Lütfen ne olduğunu yazın.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Reference on the slip</source>
        <translation type="unfinished">Yanıt kuponundaki referans</translation>
    </message>
    <message>
        <source>Find the referral</source>
        <translation type="unfinished">Yönlendirmeyi bul</translation>
    </message>
    <message>
        <source>Read a photo, scan or answer file…</source>
        <translation type="unfinished">Fotoğraf, tarama veya yanıt dosyası oku…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished">Bir resim yapıştır</translation>
    </message>
    <message>
        <source>Files can also be dropped here. They are read and not kept. A referral letter from another office (PDF) can be answered with a file.</source>
        <translation type="unfinished">Dosyalar buraya bırakılabilir de. Okunur ve saklanmaz. Başka bir kurumun yönlendirme mektubu (PDF) bir dosyayla yanıtlanabilir.</translation>
    </message>
    <message>
        <source>Answers to referrals</source>
        <translation type="unfinished">Yönlendirmelere yanıtlar</translation>
    </message>
    <message>
        <source>Photo, scan or answer file</source>
        <translation type="unfinished">Fotoğraf, tarama veya yanıt dosyası</translation>
    </message>
    <message>
        <source>Photos, scans and answers</source>
        <translation type="unfinished">Fotoğraflar, taramalar ve yanıtlar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tüm dosyalar</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation type="unfinished">Panoda resim yok.</translation>
    </message>
    <message>
        <source>Which referral</source>
        <translation type="unfinished">Hangi yönlendirme</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished">Yanıtı kaydet</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Dosyayı aç</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Şimdi değil</translation>
    </message>
    <message>
        <source>The answer to {reference} is saved.</source>
        <translation type="unfinished">{reference} için yanıt kaydedildi.</translation>
    </message>
    <message>
        <source>The file fills in what is below. Nothing is saved yet.</source>
        <translation type="unfinished">Dosya aşağıdakileri doldurur. Henüz hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>It says that it comes from {sender}.</source>
        <translation type="unfinished">{sender} tarafından geldiğini söylüyor.</translation>
    </message>
    <message>
        <source>It answers the letter of {day}.</source>
        <translation type="unfinished">{day} tarihli mektubu yanıtlıyor.</translation>
    </message>
    <message>
        <source>So far: {values}</source>
        <translation type="unfinished">Şimdiye kadar: {values}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Sonuç</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Randevu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Save the answer file…</source>
        <translation type="unfinished">Yanıt dosyasını kaydet…</translation>
    </message>
    <message>
        <source>This letter asks for an answer</source>
        <translation type="unfinished">Bu mektup yanıt istiyor</translation>
    </message>
    <message>
        <source>The file names the reference and never the person. No diagnoses, please. It is not encrypted: send it the way that you would send the paper slip.</source>
        <translation type="unfinished">Dosya referansı belirtir, kişiyi asla. Lütfen tanı yazmayın. Şifreli değildir: kâğıt kuponu nasıl gönderirseniz öyle gönderin.</translation>
    </message>
    <message>
        <source>{sender} · reference {reference}
{purpose}</source>
        <translation type="unfinished">{sender} · referans {reference}
{purpose}</translation>
    </message>
    <message>
        <source>Save the answer file</source>
        <translation type="unfinished">Yanıt dosyasını kaydet</translation>
    </message>
    <message>
        <source>The answer is saved in {folder}.</source>
        <translation type="unfinished">Yanıt {folder} içine kaydedildi.</translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>What you need help with</source>
        <translation type="unfinished">Hangi konuda yardım gerekiyor</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Yardım iste</translation>
    </message>
    <message>
        <source>In danger: 112 ambulance and fire, 110 police</source>
        <translation type="unfinished">Tehlikede: 112 ambulans ve itfaiye, 110 polis</translation>
    </message>
    <message>
        <source>Both cost nothing, day and night. What you write here is read only after you have given it back: if it cannot wait, please phone your counsellor.</source>
        <translation type="unfinished">İkisi de gece gündüz ücretsizdir. Buraya yazdığınız ancak geri verince okunur: bekleyemezse lütfen danışmanınıza telefon edin.</translation>
    </message>
    <message>
        <source>One or two sentences. You need not know what would help.</source>
        <translation type="unfinished">Bir iki cümle. Neyin yardımcı olacağını bilmeniz gerekmez.</translation>
    </message>
    <message>
        <source>What do you need help with for {name}?</source>
        <translation type="unfinished">{name} için hangi konuda yardıma ihtiyacınız var?</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">Lütfen bir iki cümle yazın.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changes come from the history of the file; seeing, printing and passing on from a log that only grows. Contents are not repeated here.</source>
        <translation type="unfinished">Değişiklikler dosyanın geçmişinden gelir; görme, yazdırma ve iletme yalnızca büyüyen bir günlükten. İçerikler burada tekrarlanmaz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Export table (CSV)</source>
        <translation type="unfinished">Tabloyu dışa aktar (CSV)</translation>
    </message>
    <message>
        <source>Answer for the client…</source>
        <translation type="unfinished">Danışan için yanıt…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Yazdır…</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished">Hangi kayıtlar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Hepsi</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Görüldü</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Yazıldı</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Yazdırıldı, kaydedildi, iletildi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">Silindi</translation>
    </message>
    <message>
        <source>What the program did</source>
        <translation type="unfinished">Programın yaptıkları</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">Listede ara</translation>
    </message>
    <message>
        <source>Name, case or kind of record  (Ctrl+F)</source>
        <translation type="unfinished">Ad, dosya veya kayıt türü  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Kişi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Herkes</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bitiş</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">–</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Erişimler</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished">Gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation type="unfinished">Bu filtrelere uyan kayıt yok.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Bu dosyaya kim erişti</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Kim neyi gördü ve değiştirdi</translation>
    </message>
    <message>
        <source>Who accessed {case}</source>
        <translation type="unfinished">{case} dosyasına kim erişti</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Listeyi kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">{file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Erişim listesi</translation>
    </message>
    <message>
        <source>Who accessed my file?</source>
        <translation type="unfinished">Dosyama kim erişti?</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ne yapıldı</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">Neyle</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Yedek</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Şimdi yedekle</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Yeri seç…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Yedeklerin yeri</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished">Yedekleniyor…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {folder}</source>
        <translation type="unfinished">Yedek alındı ve geri okundu: {folder}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">henüz yok</translation>
    </message>
    <message>
        <source>No place has been chosen yet.</source>
        <translation type="unfinished">Henüz bir yer seçilmedi.</translation>
    </message>
    <message>
        <source>Goes to: {folder}</source>
        <translation type="unfinished">Gittiği yer: {folder}</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished">Kendiliğinden</translation>
    </message>
    <message>
        <source>at every lock</source>
        <translation type="unfinished">her kilitlemede</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished">günde bir</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation type="unfinished">haftada bir</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">asla</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Yedek geri yükle…</translation>
    </message>
    <message>
        <source>Check this file…</source>
        <translation type="unfinished">Bu dosyayı denetle…</translation>
    </message>
    <message>
        <source>By itself, when the file is locked</source>
        <translation type="unfinished">Kendiliğinden, dosya kilitlendiğinde</translation>
    </message>
    <message>
        <source>Of those made by themselves the last of {daily} days and of {weekly} weeks are kept; those made by hand stay.</source>
        <translation type="unfinished">Kendiliğinden alınanlardan son {daily} gün ve {weekly} haftanınki saklanır; elle alınanlar kalır.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Count</source>
        <translation type="unfinished">Sayı</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <translation type="unfinished">Çubuk olarak göster</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Tablo olarak göster</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">Devret:</translation>
    </message>
    <message>
        <source>Set the region to</source>
        <translation type="unfinished">Bölgeyi ayarla:</translation>
    </message>
    <message>
        <source>Close because</source>
        <translation type="unfinished">Kapatma nedeni</translation>
    </message>
    <message>
        <source>Change these cases</source>
        <translation type="unfinished">Bu dosyaları değiştir</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished">Henüz hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be changed:</source>
        <translation type="unfinished">
            <numerusform>%n dosya değiştirilecek:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay as they are:</source>
        <translation type="unfinished">
            <numerusform>%n dosya olduğu gibi kalır:</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished">Dosyalar yine eskisi gibi.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n dosya değiştirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished">Lütfen seçin</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Hedef</translation>
    </message>
    <message>
        <source>One sentence that can be checked: what is reached, and by when.</source>
        <translation type="unfinished">Denetlenebilir tek bir cümle: neye, ne zamana kadar ulaşılacak.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Adım</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Randevu</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">İletilen veriler</translation>
    </message>
    <message>
        <source>Add an institution…</source>
        <translation type="unfinished">Kurum ekle…</translation>
    </message>
    <message>
        <source>Add a release…</source>
        <translation type="unfinished">Gizlilik muafiyeti ekle…</translation>
    </message>
    <message>
        <source>Only what is ticked here stands in the letter.</source>
        <translation type="unfinished">Mektupta yalnızca burada işaretlenenler yer alır.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Yönlendirme</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Gizlilik muafiyeti</translation>
    </message>
    <message>
        <source>For one recipient, one purpose, named information; voluntary and revocable. It ends with its occasion. Please read it out in the client&apos;s language.</source>
        <translation type="unfinished">Tek alıcı, tek amaç, adı konmuş bilgiler için; gönüllü ve geri alınabilir. Nedeni bitince sona erer. Lütfen danışanın dilinde yüksek sesle okuyun.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Kurum</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">Rehber ortaktır: danışan verisi buraya girmez.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Kişi ve aile</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">İhtiyaçlar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Süreler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Belgeler</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Yazılar</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Yönlendirmeler</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>Consent &amp; privacy</source>
        <translation type="unfinished">Onay ve gizlilik</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Tüm dosyalar</translation>
    </message>
    <message>
        <source>Next date and steps</source>
        <translation type="unfinished">Sıradaki süre ve adımlar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Yeni görüşme</translation>
    </message>
    <message>
        <source>This case is not here any more</source>
        <translation type="unfinished">Bu dosya artık burada değil</translation>
    </message>
    <message>
        <source>It may have been deleted or merged with another one.</source>
        <translation type="unfinished">Silinmiş veya başka biriyle birleştirilmiş olabilir.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished">Sıradaki süre</translation>
    </message>
    <message>
        <source>No open dates.</source>
        <translation type="unfinished">Açık süre yok.</translation>
    </message>
    <message>
        <source>All dates ({count})</source>
        <translation type="unfinished">Tüm süreler ({count})</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Sıradaki adımlar</translation>
    </message>
    <message>
        <source>No open steps.</source>
        <translation type="unfinished">Açık adım yok.</translation>
    </message>
    <message>
        <source>All steps ({count})</source>
        <translation type="unfinished">Tüm adımlar ({count})</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Adım ekle</translation>
    </message>
    <message>
        <source>Work out deadlines…</source>
        <translation type="unfinished">Süreleri hesapla…</translation>
    </message>
    <message>
        <source>For the interpreter…</source>
        <translation type="unfinished">Tercüman için…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tamam</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished">Süre yok</translation>
    </message>
    <message>
        <source>A letter has come? Work out what must be done by when.</source>
        <translation type="unfinished">Bir mektup mu geldi? Neyin ne zamana kadar yapılması gerektiğini hesaplayın.</translation>
    </message>
    <message>
        <source>worked out: {ours}, in the decision: {theirs}; the earlier counts</source>
        <translation type="unfinished">hesaplanan: {ours}, kararda: {theirs}; erken olan geçerli</translation>
    </message>
    <message>
        <source>rule to be verified</source>
        <translation type="unfinished">kural doğrulanmalı</translation>
    </message>
    <message>
        <source>release {number}</source>
        <translation type="unfinished">muafiyet {number}</translation>
    </message>
    <message>
        <source>Open the case of {who} · {number}</source>
        <translation type="unfinished">{who} dosyasını aç · {number}</translation>
    </message>
    <message>
        <source>Not in this case file: {numbers}</source>
        <translation type="unfinished">Bu vaka dosyasında yok: {numbers}</translation>
    </message>
    <message>
        <source>Write a letter about</source>
        <translation type="unfinished">Şu konuda mektup yaz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aç</translation>
    </message>
    <message>
        <source>Take over from MEIN ORDNER…</source>
        <translation type="unfinished">MEIN ORDNER’den al…</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished">Henüz yazı yok</translation>
    </message>
    <message>
        <source>Papers are made fresh each time and never stored.</source>
        <translation type="unfinished">Kâğıtlar her seferinde yeniden yapılır ve asla saklanmaz.</translation>
    </message>
    <message>
        <source>MEIN ORDNER as a file</source>
        <translation type="unfinished">Dosya olarak MEIN ORDNER</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished">Klasörler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tüm dosyalar</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation type="unfinished">{day} tarihli {paper}</translation>
    </message>
    <message>
        <source>Referral, letter: {institution}</source>
        <translation type="unfinished">Yönlendirme, mektup: {institution}</translation>
    </message>
    <message>
        <source>Release, form to sign: {institution}</source>
        <translation type="unfinished">Muafiyet, imzalanacak form: {institution}</translation>
    </message>
    <message>
        <source>Please choose a letter first.</source>
        <translation type="unfinished">Lütfen önce bir yazı seçin.</translation>
    </message>
    <message>
        <source>How much help is needed?</source>
        <translation type="unfinished">Ne kadar yardım gerekiyor?</translation>
    </message>
    <message>
        <source>0 none · 1 a little · 2 some · 3 much · 4 urgent. One click saves. Rank: what comes first for the client.</source>
        <translation type="unfinished">0 hiç · 1 az · 2 biraz · 3 çok · 4 acil. Bir tık kaydeder. Sıra: danışan için önce gelen.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Sıra</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Adlar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Diller</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Aile</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Kişi</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">İkamet</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation type="unfinished">Okul ve iş</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished">Koşullar</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation type="unfinished">İkisini tek kişi yap</translation>
    </message>
    <message>
        <source>Person and case saved.</source>
        <translation type="unfinished">Kişi ve dosya kaydedildi.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished">Hedef ekle</translation>
    </message>
    <message>
        <source>Find a course or place</source>
        <translation type="unfinished">Kurs veya yer bul</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation type="unfinished">Diğer adımlar</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished">Henüz plan yok</translation>
    </message>
    <message>
        <source>Agree on one goal that matters to the person, and one first step.</source>
        <translation type="unfinished">Kişi için önemli bir hedefte ve bir ilk adımda anlaşın.</translation>
    </message>
    <message>
        <source>Add a step towards: {goal}</source>
        <translation type="unfinished">Şu hedefe adım ekle: {goal}</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation type="unfinished">{what} düzenle</translation>
    </message>
    <message>
        <source>review on {day}</source>
        <translation type="unfinished">gözden geçirme {day}</translation>
    </message>
    <message>
        <source>signed by both on {day}</source>
        <translation type="unfinished">ikisi de {day} tarihinde imzaladı</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Gizlilik bildirimi</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation type="unfinished">Muafiyet ekle</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation type="unfinished">Gizlilik muafiyetleri</translation>
    </message>
    <message>
        <source>Who reads what</source>
        <translation type="unfinished">Kim neyi okur</translation>
    </message>
    <message>
        <source>Deputies of the same organisation: the whole case.</source>
        <translation type="unfinished">Aynı kuruluşun vekilleri: dosyanın tamamı.</translation>
    </message>
    <message>
        <source>City coordinator: counts without names, texts or numbers.</source>
        <translation type="unfinished">Kent koordinasyonu: ad, metin ve numara olmadan sayılar.</translation>
    </message>
    <message>
        <source>Volunteers: one task each, nothing else.</source>
        <translation type="unfinished">Gönüllüler: her birine tek görev, başka bir şey yok.</translation>
    </message>
    <message>
        <source>Protected notes are never printed unless you ask for it.</source>
        <translation type="unfinished">Korunan notlar, siz istemedikçe asla yazdırılmaz.</translation>
    </message>
    <message>
        <source>Who accessed this case</source>
        <translation type="unfinished">Bu dosyaya kim erişti</translation>
    </message>
    <message>
        <source>Nothing was released to anyone.</source>
        <translation type="unfinished">Kimseye bir şey açıklanmadı.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished">geçerli</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation type="unfinished">bugün geçerli değil</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation type="unfinished">{day} tarihinde verildi</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished">Hızlı not</translation>
    </message>
    <message>
        <source>Write a note…  (Ctrl+N)</source>
        <translation type="unfinished">Not yaz…  (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ekle</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Konu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished">{minutes} dk</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Dakika</translation>
    </message>
    <message>
        <source>The short consultation is saved.</source>
        <translation type="unfinished">Kısa görüşme kaydedildi.</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished">Yönlendirme ekle</translation>
    </message>
    <message>
        <source>No referrals yet</source>
        <translation type="unfinished">Henüz yönlendirme yok</translation>
    </message>
    <message>
        <source>A referral passes on only the data you tick.</source>
        <translation type="unfinished">Yönlendirme yalnızca işaretlediğiniz verileri iletir.</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation type="unfinished">{day} tarihli yanıt</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation type="unfinished">Mektubu yaz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Düzenle</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation type="unfinished">Yanıtı gir</translation>
    </message>
    <message>
        <source>sent {day}</source>
        <translation type="unfinished">{day} gönderildi</translation>
    </message>
    <message>
        <source>client goes alone</source>
        <translation type="unfinished">danışan yalnız gidiyor</translation>
    </message>
    <message>
        <source>no release yet</source>
        <translation type="unfinished">henüz muafiyet yok</translation>
    </message>
    <message>
        <source>passes on: {fields}</source>
        <translation type="unfinished">iletilen: {fields}</translation>
    </message>
    <message>
        <source>feedback by {day}</source>
        <translation type="unfinished">en geç {day} yanıt</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation type="unfinished">konuştuğu: {languages}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation type="unfinished">{day} devredildi</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation type="unfinished">{day} kapandı</translation>
    </message>
    <message>
        <source>You handed this case over; {name} has it now. Here it can only be read.</source>
        <translation type="unfinished">Bu dosyayı devrettiniz; artık {name} yürütüyor. Burada yalnızca okunabilir.</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">tamam</translation>
    </message>
    <message>
        <source>agreed in the consultation of {day}</source>
        <translation type="unfinished">{day} tarihli görüşmede kararlaştırıldı</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Bugün</translation>
    </message>
    <message>
        <source>Ticked off.</source>
        <translation type="unfinished">İşaretlendi.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished">Yeniden açıldı.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Görüşme</translation>
    </message>
    <message>
        <source>Amendment to a consultation</source>
        <translation type="unfinished">Görüşmeye ek</translation>
    </message>
    <message>
        <source>Protected note</source>
        <translation type="unfinished">Korunan not</translation>
    </message>
    <message>
        <source>altered after signing</source>
        <translation type="unfinished">imzadan sonra değişmiş</translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished">imzalı</translation>
    </message>
    <message>
        <source>Letter · {kind}</source>
        <translation type="unfinished">Yazı · {kind}</translation>
    </message>
    <message>
        <source>Referral · {institution}</source>
        <translation type="unfinished">Yönlendirme · {institution}</translation>
    </message>
    <message>
        <source>Document · {title}</source>
        <translation type="unfinished">Belge · {title}</translation>
    </message>
    <message>
        <source>Protected document</source>
        <translation type="unfinished">Korunan belge</translation>
    </message>
    <message>
        <source>Task for {volunteer}</source>
        <translation type="unfinished">{volunteer} için görev</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation type="unfinished">bir gönüllü</translation>
    </message>
    <message>
        <source>Volunteer&apos;s note · {happening}</source>
        <translation type="unfinished">Gönüllü notu · {happening}</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished">Dosya açıldı</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Devredildi</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished">Dosya kapandı</translation>
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
        <translation type="unfinished">Görünümler</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation type="unfinished">Etkin filtreler</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Bölge</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Danışman</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Hizmet</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation type="unfinished">Bu görünümü sakla…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished">Görünüm sil</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation type="unfinished">{filter} filtresini kaldır</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished">Hepsini kaldır</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Dosya ara</translation>
    </message>
    <message>
        <source>Name in any script, or words of a note  (Ctrl+F)</source>
        <translation type="unfinished">Herhangi bir yazıda ad veya nottan sözcük  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Açık</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished">Bu hafta süresi dolan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Benimkiler</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Kapalı</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished">Silinebilir</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation type="unfinished">Hangi dosyalar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dosyalar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Yeni dosya</translation>
    </message>
    <message>
        <source>With the chosen cases</source>
        <translation type="unfinished">Seçilen dosyalarla</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation type="unfinished">Bu dosyayı aç</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Konu</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished">Sırada ne var</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Bulunduğu yer</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished">Bu görünümü sakla</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Görünümün adı</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Sakla</translation>
    </message>
    <message numerus="yes">
        <source>With %n chosen case(s)</source>
        <translation type="unfinished">
            <numerusform>Seçilen %n dosyayla</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished">Devret…</translation>
    </message>
    <message>
        <source>Set the region…</source>
        <translation type="unfinished">Bölgeyi ayarla…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished">Kapat…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in all cases</source>
        <translation type="unfinished">
            <numerusform>tüm dosyalarda %n bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Fewer letters find more. Esc empties the search field.</source>
        <translation type="unfinished">Daha az harf daha çok bulur. Esc arama alanını boşaltır.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished">Açık dosya yok</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin.</source>
        <translation type="unfinished">Başlamak için bir ad ve bir dil yeter.</translation>
    </message>
    <message>
        <source>Cases appear here once exports are merged in the inbox.</source>
        <translation type="unfinished">Dosyalar, dışa aktarımlar gelen kutusunda birleştirilince burada görünür.</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation type="unfinished">Burada dosya yok</translation>
    </message>
    <message>
        <source>The buttons above show the other cases.</source>
        <translation type="unfinished">Yukarıdaki düğmeler diğer dosyaları gösterir.</translation>
    </message>
    <message>
        <source>Name spelled alike</source>
        <translation type="unfinished">Benzer yazılan ad</translation>
    </message>
    <message>
        <source>{what}, spelled alike</source>
        <translation type="unfinished">{what}, benzer yazılmış</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation type="unfinished">(adsız)</translation>
    </message>
    <message>
        <source>The view “{name}” is deleted.</source>
        <translation type="unfinished">“{name}” görünümü silindi.</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation type="unfinished">Listedeki dosyalar</translation>
    </message>
</context>
<context>
    <name>ChainNotes</name>
    <message numerus="yes">
        <source>%n package(s) in the folder are signed by this device, but not by this copy of the program. There is a second copy. One of them needs keys of its own, so that it can be told what is missing.</source>
        <translation type="unfinished">
            <numerusform>Klasördeki %n paket bu cihazca imzalanmış, ama programın bu kopyasınca değil. İkinci bir kopya var. Neyin eksik olduğu anlaşılsın diye birinin kendi anahtarlarına ihtiyacı var.</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys for this copy…</source>
        <translation type="unfinished">Bu kopya için yeni anahtarlar…</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation type="unfinished">Her şeyi yeniden iste</translation>
    </message>
    <message>
        <source>The next export asks {name} to send everything again.</source>
        <translation type="unfinished">Bir sonraki dışa aktarım {name} kişisinden her şeyi yeniden göndermesini ister.</translation>
    </message>
    <message>
        <source>New keys for this copy?</source>
        <translation type="unfinished">Bu kopya için yeni anahtarlar mı?</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own. Nothing is lost here. Your colleagues have to accept your new key card before they read what you send from now on. What was written in the other copy reaches you only through them.</source>
        <translation type="unfinished">Bu kopya kendi başına bir cihaz olur. Burada hiçbir şey kaybolmaz. İş arkadaşlarınız, bundan sonra gönderdiklerinizi okumadan önce yeni anahtar kartınızı kabul etmelidir. Öbür kopyada yazılanlar size yalnızca onlar aracılığıyla ulaşır.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished">Yeni anahtarlar oluştur</translation>
    </message>
    <message>
        <source>New keys are made. Please show your new key card to all.</source>
        <translation type="unfinished">Yeni anahtarlar oluşturuldu. Lütfen yeni anahtar kartınızı herkese gösterin.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Anahtar kartı</translation>
    </message>
</context>
<context>
    <name>CheckFolder</name>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">Klasöre bak</translation>
    </message>
    <message>
        <source>Tick what is there. Look only together with the person: the folder is theirs.</source>
        <translation type="unfinished">Olanları işaretleyin. Yalnızca kişiyle birlikte bakın: klasör onundur.</translation>
    </message>
    <message>
        <source>Which papers has {name} got?</source>
        <translation type="unfinished">{name} kişisinde hangi kâğıtlar var?</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation type="unfinished">Var</translation>
    </message>
    <message>
        <source>Is missing</source>
        <translation type="unfinished">Eksik</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Parts of the case file cannot be read.</source>
        <translation type="unfinished">Vaka dosyasının bazı bölümleri okunamıyor.</translation>
    </message>
    <message>
        <source>Settings, “Check this file” says more.</source>
        <translation type="unfinished">Ayarlar, “Bu dosyayı denetle” daha fazlasını söyler.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>This computer&apos;s clock is behind. Tasks end by the latest day that was seen here. Please set date and time right.</source>
        <translation type="unfinished">Bu bilgisayarın saati geride. Görevler burada görülen en son güne göre biter. Lütfen tarih ve saati düzeltin.</translation>
    </message>
</context>
<context>
    <name>CodeSet</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Ekle…</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">{entry} kaldır</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>What</source>
        <translation type="unfinished">Ne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Ne zamana kadar</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished">Adım ekle</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation type="unfinished">Adım {number}: ne</translation>
    </message>
    <message>
        <source>Step {number}: who</source>
        <translation type="unfinished">Adım {number}: kim</translation>
    </message>
    <message>
        <source>Step {number}: by</source>
        <translation type="unfinished">Adım {number}: ne zamana kadar</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation type="unfinished">{number}. adımı kaldır</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Sıradaki adımlar</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Olgular</translation>
    </message>
    <message>
        <source>Protected: never printed unless you ask for it, and outside your organisation nobody learns more than that a consultation took place. Your deputies read it too.</source>
        <translation type="unfinished">Korunan: yalnızca isterseniz yazdırılır ve kuruluşunuzun dışında kimse bir görüşme yapıldığından fazlasını öğrenmez. Vekiliniz bunu da okur.</translation>
    </message>
    <message>
        <source>Normal. Choose “protected” for health, violence, beliefs or the asylum story. Your deputies read both.</source>
        <translation type="unfinished">Normal. Sağlık, şiddet, inanç veya kaçış öyküsü için “korunan”ı seçin. Vekiliniz ikisini de okur.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Dosyaya dön</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Sil</translation>
    </message>
    <message>
        <source>Report or client sheet</source>
        <translation type="unfinished">Rapor veya danışan sayfası</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Kılavuz</translation>
    </message>
    <message>
        <source>To the guide</source>
        <translation type="unfinished">Kılavuza</translation>
    </message>
    <message>
        <source>The consultation is deleted.</source>
        <translation type="unfinished">Görüşme silindi.</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation type="unfinished">Yeni görüşme</translation>
    </message>
    <message>
        <source>Consultation of {day}</source>
        <translation type="unfinished">{day} tarihli görüşme</translation>
    </message>
    <message>
        <source>The consultation is saved.</source>
        <translation type="unfinished">Görüşme kaydedildi.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished">Adım kaldırıldı.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">İmzala</translation>
    </message>
    <message>
        <source>Write an amendment</source>
        <translation type="unfinished">Ek yaz</translation>
    </message>
    <message>
        <source>Amends the consultation of {day}.</source>
        <translation type="unfinished">{day} tarihli görüşmeye ektir.</translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished">{day} imzalandı</translation>
    </message>
    <message>
        <source>These are not the words that were signed: a merge brought others. The history shows both.</source>
        <translation type="unfinished">Bunlar imzalanan sözler değil: bir birleştirme başkalarını getirdi. Geçmiş ikisini de gösterir.</translation>
    </message>
    <message>
        <source>It stays as it is; an amendment can be added.</source>
        <translation type="unfinished">Olduğu gibi kalır; bir ek yazılabilir.</translation>
    </message>
    <message>
        <source>Sign this consultation?</source>
        <translation type="unfinished">Bu görüşme imzalansın mı?</translation>
    </message>
    <message>
        <source>After that nobody can change or delete it, you neither. Corrections and additions go into an amendment.</source>
        <translation type="unfinished">Bundan sonra kimse değiştiremez veya silemez, siz de. Düzeltmeler ve eklemeler bir eke yazılır.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you wrote is kept.</source>
        <translation type="unfinished">Programda bir şeyler ters gitti. Yazdıklarınız saklandı.</translation>
    </message>
    <message>
        <source>Details without any client data were saved for the people who maintain the program:
{place}</source>
        <translation type="unfinished">Danışan verisi içermeyen ayrıntılar, programın bakımını yapanlar için kaydedildi:
{place}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished">Çalışmaya devam et</translation>
    </message>
    <message>
        <source>Lock and begin anew</source>
        <translation type="unfinished">Kilitle ve yeniden başla</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished">gün.ay.yıl</translation>
    </message>
    <message>
        <source>Choose {field} in the calendar</source>
        <translation type="unfinished">{field} takvimden seç</translation>
    </message>
    <message>
        <source>In our calendar: {day}</source>
        <translation type="unfinished">Bizim takvimde: {day}</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished">Önceki ay</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished">Sonraki ay</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished">bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">yarın</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">dün</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n gün gecikti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Work out deadlines</source>
        <translation type="unfinished">Süreleri hesapla</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished">Ne oldu</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Nasıl geldi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Asylum application lodged on</source>
        <translation type="unfinished">İltica başvurusu tarihi</translation>
    </message>
    <message>
        <source>Entered Germany on</source>
        <translation type="unfinished">Almanya’ya giriş tarihi</translation>
    </message>
    <message>
        <source>Keep the chosen</source>
        <translation type="unfinished">Seçilenleri sakla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Bu bir tarih değil. Gün.ay.yıl yazın.</translation>
    </message>
    <message>
        <source>Enter the documented date: never a guessed one.</source>
        <translation type="unfinished">Belgelenmiş tarihi girin: asla tahmini değil.</translation>
    </message>
    <message>
        <source>Which law applies depends on the day the asylum application was lodged.</source>
        <translation type="unfinished">Hangi yasanın geçerli olduğu iltica başvurusunun yapıldığı güne bağlıdır.</translation>
    </message>
    <message>
        <source>Counts as served on {day}.</source>
        <translation type="unfinished">{day} tarihinde tebliğ edilmiş sayılır.</translation>
    </message>
    <message>
        <source>This is no legal advice. The date in the decision&apos;s own instructions counts; please have it checked by a lawyer or asylum procedure advice.</source>
        <translation type="unfinished">Bu hukuki danışmanlık değildir. Kararın kendi bilgilendirmesindeki tarih geçerlidir; lütfen bir avukata veya iltica usulü danışmanlığına denetletin.</translation>
    </message>
    <message>
        <source>Some rules are missing because their file is damaged:</source>
        <translation type="unfinished">Dosyaları bozuk olduğu için bazı kurallar eksik:</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Kararda belirtilen tarih</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">doğrulanmalı</translation>
    </message>
    <message>
        <source>{basis} · source: {source} · checked on {day}</source>
        <translation type="unfinished">{basis} · kaynak: {source} · denetlendi: {day}</translation>
    </message>
    <message>
        <source>The decision names the day: please enter it below.</source>
        <translation type="unfinished">Günü karar belirtiyor: lütfen aşağıya girin.</translation>
    </message>
    <message>
        <source>{earlier} counts, the earlier day (other: {later})</source>
        <translation type="unfinished">{earlier} geçerli, erken olan gün (diğeri: {later})</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: the next working day.</source>
        <translation type="unfinished">{day} hafta sonu veya tatil: sonraki iş günü.</translation>
    </message>
    <message>
        <source>{day} is a weekend or holiday: to be safe, the working day before.</source>
        <translation type="unfinished">{day} hafta sonu veya tatil: güvenlik için önceki iş günü.</translation>
    </message>
    <message>
        <source>The day of service falls on a weekend or holiday. Some courts move it: then it would be {day}. Rely on the earlier day.</source>
        <translation type="unfinished">Tebliğ günü hafta sonuna veya tatile denk geliyor. Bazı mahkemeler erteler: o zaman {day} olurdu. Erken güne güvenin.</translation>
    </message>
</context>
<context>
    <name>Deputies</name>
    <message>
        <source>Deputies of {name}</source>
        <translation type="unfinished">{name} için vekiller</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished">Vekiller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>There is nobody else of this organisation yet.</source>
        <translation type="unfinished">Bu kuruluştan henüz başka kimse yok.</translation>
    </message>
    <message>
        <source>Deputies receive the whole cases, with names and notes. That is only allowed inside one organisation (§ 203 StGB). Everybody else receives them without names and texts.</source>
        <translation type="unfinished">Vekiller dosyaların tamamını, adları ve notlarıyla alır. Buna yalnızca aynı kuruluş içinde izin vardır (§ 203 StGB). Diğer herkes adsız ve metinsiz alır.</translation>
    </message>
    <message>
        <source>It counts for everybody once the directory is signed and sent.</source>
        <translation type="unfinished">Rehber imzalanıp gönderilince herkes için geçerli olur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Farklar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Alan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Soru</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Sonra karar ver</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished">Bunu tut</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Danışmanlara sor</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation type="unfinished">Soruyu kaldır</translation>
    </message>
    <message>
        <source>Nothing is lost: the other value stays in the history.</source>
        <translation type="unfinished">Hiçbir şey kaybolmaz: öbür değer geçmişte kalır.</translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Açık fark yok</translation>
    </message>
    <message>
        <source>When two people change the same field without knowing of each other, both values appear here.</source>
        <translation type="unfinished">İki kişi birbirinden habersiz aynı alanı değiştirirse iki değer de burada görünür.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>karar verilecek %n fark</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">burada bilinmeyen biri</translation>
    </message>
    <message>
        <source>{person}, {when}</source>
        <translation type="unfinished">{person}, {when}</translation>
    </message>
    <message>
        <source>This value is shown now.</source>
        <translation type="unfinished">Şu anda bu değer gösteriliyor.</translation>
    </message>
    <message>
        <source>It stays open; both values are kept.</source>
        <translation type="unfinished">Açık kalıyor; iki değer de saklanıyor.</translation>
    </message>
    <message>
        <source>The question goes to {people} with the next exchange.</source>
        <translation type="unfinished">Soru bir sonraki veri alışverişiyle {people} kişilerine gider.</translation>
    </message>
    <message>
        <source>Kept. Your answer goes back with the next exchange.</source>
        <translation type="unfinished">Kaydedildi. Yanıtınız bir sonraki veri alışverişiyle geri gider.</translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation type="unfinished">Tutuldu. Öbür değer geçmişte kalır.</translation>
    </message>
    <message>
        <source>Or answer in a sentence</source>
        <translation type="unfinished">Veya bir cümleyle yanıtla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Yanıt</translation>
    </message>
    <message>
        <source>The sentence goes to those who have the whole case. A coordination without names learns only that you answered.</source>
        <translation type="unfinished">Cümle, dosyanın tamamına sahip olanlara gider. Adsız koordinasyon yalnızca yanıtladığınızı öğrenir.</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">Size soruluyor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Yanıtlandı</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Soruldu</translation>
    </message>
    <message>
        <source>{person} asks you which value is right.</source>
        <translation type="unfinished">{person} hangi değerin doğru olduğunu soruyor.</translation>
    </message>
    <message>
        <source>{people}: asked which value is right.</source>
        <translation type="unfinished">{people}: hangi değerin doğru olduğu soruldu.</translation>
    </message>
    <message>
        <source>{person} chose a value.</source>
        <translation type="unfinished">{person} bir değer seçti.</translation>
    </message>
    <message>
        <source>{person} answered with a sentence that is not for this file.</source>
        <translation type="unfinished">{person} bu dosya için olmayan bir cümleyle yanıtladı.</translation>
    </message>
    <message>
        <source>{person}: “{sentence}”</source>
        <translation type="unfinished">{person}: “{sentence}”</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Part of the directory</source>
        <translation type="unfinished">Rehberin bölümü</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Kurumlar</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Kurslar</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Eğitim ve iş</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation type="unfinished">Rehberde ara</translation>
    </message>
    <message>
        <source>Name, kind, provider or town  (Ctrl+F)</source>
        <translation type="unfinished">Ad, tür, sağlayıcı veya şehir  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Rehber</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished">Yeni kayıt</translation>
    </message>
    <message>
        <source>Still right today</source>
        <translation type="unfinished">Bugün hâlâ doğru</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished">Tablo olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as HSDS…</source>
        <translation type="unfinished">HSDS olarak kaydet…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished">İçeri al…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>What you add goes to your colleagues with the next export.</source>
        <translation type="unfinished">Ekledikleriniz bir sonraki dışa aktarımla iş arkadaşlarınıza gider.</translation>
    </message>
    <message>
        <source>Where shall the table go?</source>
        <translation type="unfinished">Tablo nereye gitsin?</translation>
    </message>
    <message>
        <source>Where shall the directory go?</source>
        <translation type="unfinished">Rehber nereye gitsin?</translation>
    </message>
    <message>
        <source>Saved. Everybody can read the file; it holds no client data.</source>
        <translation type="unfinished">Kaydedildi. Dosyayı herkes okuyabilir; danışan verisi içermez.</translation>
    </message>
    <message>
        <source>The directory is shared: no client data belongs here.</source>
        <translation type="unfinished">Rehber ortaktır: danışan verisi buraya girmez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tür</translation>
    </message>
    <message>
        <source>Provider or contact</source>
        <translation type="unfinished">Sağlayıcı veya ilgili kişi</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Boş yerler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Denetlendi</translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished">asla</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished">Yeniden denetle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Bu dosyayı denetle</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished">Her şeye bakılıyor…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">Onar</translation>
    </message>
    <message>
        <source>Stopped. The file was not looked at to its end.</source>
        <translation type="unfinished">Durduruldu. Dosya sonuna kadar incelenmedi.</translation>
    </message>
    <message>
        <source>Repaired; nothing was thrown away.</source>
        <translation type="unfinished">Onarıldı; hiçbir şey atılmadı.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished">düzgün</translation>
    </message>
    <message>
        <source>please look</source>
        <translation type="unfinished">lütfen bakın</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation type="unfinished">düzgün değil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">bilinmiyor</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Document</source>
        <translation type="unfinished">Belge</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Kopya kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Büyüt</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished">Resmin tamamı</translation>
    </message>
    <message>
        <source>This kind of document is not shown here</source>
        <translation type="unfinished">Bu tür belge burada gösterilmez</translation>
    </message>
    <message>
        <source>A saved copy opens in the office program of this computer.</source>
        <translation type="unfinished">Kaydedilen bir kopya bu bilgisayarın ofis programında açılır.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished">Belge ekle…</translation>
    </message>
    <message>
        <source>Drop photos and papers here. They are kept encrypted, without the place of a photo or the scripts of a PDF. The originals stay where they are.</source>
        <translation type="unfinished">Fotoğraf ve kâğıtları buraya bırakın. Fotoğrafın yeri ve PDF betikleri olmadan şifreli saklanır. Asılları olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished">Belge ekle</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation type="unfinished">Fotoğraflar ve belgeler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tüm dosyalar</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n document(s)…</source>
        <translation type="unfinished">
            <numerusform>%n belge ekleniyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation type="unfinished">Bu belgenin adı ne?</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Başlık</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Yeniden adlandır</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Kopya kaydet</translation>
    </message>
    <message>
        <source>Delete this document for good?</source>
        <translation type="unfinished">Bu belge kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>{what} is erased from the case file and cannot be brought back. In backups it stays until they are replaced.</source>
        <translation type="unfinished">{what} vaka dosyasından silinir ve geri getirilemez. Yedeklerde, onlar değiştirilene kadar kalır.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished">Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished">Henüz belge yok</translation>
    </message>
    <message>
        <source>Photos, scans, PDF, text and office files up to 50 MB.</source>
        <translation type="unfinished">Fotoğraf, tarama, PDF, metin ve ofis dosyaları, 50 MB’a kadar.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation type="unfinished">
            <numerusform>%n belge eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a readable copy?</source>
        <translation type="unfinished">Okunabilir bir kopya kaydedilsin mi?</translation>
    </message>
    <message>
        <source>The copy goes to “{folder}”. Everybody who can open that folder can read it, and it stays there when this document or the case is erased.</source>
        <translation type="unfinished">Kopya “{folder}” klasörüne gider. O klasörü açabilen herkes okuyabilir ve bu belge ya da dosya silinse de orada kalır.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">Kopyayı kaydet</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">Kopya kaydedildi.</translation>
    </message>
    <message>
        <source>Other documents are being added. Please try again after that.</source>
        <translation type="unfinished">Şu anda başka belgeler ekleniyor. Lütfen bittiğinde yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing was added: this case can only be read here.</source>
        <translation type="unfinished">Hiçbir şey eklenmedi: bu dosya burada yalnızca okunabilir.</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">korunan</translation>
    </message>
    <message>
        <source>on another device</source>
        <translation type="unfinished">başka bir cihazda</translation>
    </message>
    <message>
        <source>Save a copy of {what}…</source>
        <translation type="unfinished">{what} için kopya kaydet…</translation>
    </message>
    <message>
        <source>Rename {what}</source>
        <translation type="unfinished">{what} adını değiştir</translation>
    </message>
    <message>
        <source>Do not protect {what} any more</source>
        <translation type="unfinished">{what} artık korunmasın</translation>
    </message>
    <message>
        <source>Protect {what}</source>
        <translation type="unfinished">{what} korunsun</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished">{what} sil</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows all of it</source>
        <translation type="unfinished">Artı ve eksi yakınlaştırır, 0 tamamını gösterir</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Taslağı at</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished">{time} taslağı geri getirildi</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished">Taslak atıldı.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished">Taslak {time} kaydedildi</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>This does not lie on this computer. Please save it here first, then drop it.</source>
        <translation type="unfinished">Bu, bu bilgisayarda değil. Lütfen önce buraya kaydedin, sonra bırakın.</translation>
    </message>
    <message>
        <source>These are taken in one by one. Please drop only one of them.</source>
        <translation type="unfinished">Bunlar teker teker alınır. Lütfen yalnızca birini bırakın.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished">{names} ve daha fazlası</translation>
    </message>
    <message>
        <source>Which case does this belong to?</source>
        <translation type="unfinished">Bu hangi dosyaya ait?</translation>
    </message>
    <message>
        <source>It is kept among the documents of the case: {names}</source>
        <translation type="unfinished">Dosyanın belgeleri arasında saklanır: {names}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Please check whether the stick is still in.</source>
        <translation type="unfinished">“{name}” artık orada değil. Lütfen belleğin hâlâ takılı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>This is no package and no photo. Please ask who gave it to you.</source>
        <translation type="unfinished">Bu bir paket ya da fotoğraf değil. Lütfen size veren kişiye sorun.</translation>
    </message>
    <message>
        <source>Photos and papers are added by whoever counsels the person.</source>
        <translation type="unfinished">Fotoğrafları ve belgeleri kişiye danışmanlık yapan ekler.</translation>
    </message>
    <message>
        <source>In the folder “{name}” there are no packages and no update. Please drop the files that lie in it.</source>
        <translation type="unfinished">“{name}” klasöründe paket ve güncelleme yok. Lütfen içindeki dosyaları bırakın.</translation>
    </message>
    <message>
        <source>Counsel does not know what to do with “{name}”. It takes in folders with packages, tables (CSV, XLSX), papers of a case, key cards, settings and updates.</source>
        <translation type="unfinished">Counsel “{name}” ile ne yapacağını bilmiyor. Paket klasörlerini, tabloları (CSV, XLSX), bir dosyanın belgelerini, anahtar kartlarını, ayarları ve güncellemeleri alır.</translation>
    </message>
    <message>
        <source>This package lies outside of its folder. Please drop the whole folder or the stick.</source>
        <translation type="unfinished">Bu paket klasörünün dışında duruyor. Lütfen klasörün tamamını ya da belleği bırakın.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Please check whether you may open it.</source>
        <translation type="unfinished">“{name}” okunamıyor. Lütfen onu açma izniniz olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>These are different kinds of things. Please drop one kind at a time.</source>
        <translation type="unfinished">Bunlar farklı türde şeyler. Lütfen her seferinde bir tür bırakın.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Outcome: {goal}</source>
        <translation type="unfinished">Sonuç: {goal}</translation>
    </message>
    <message>
        <source>What became of each goal</source>
        <translation type="unfinished">Her hedef ne oldu</translation>
    </message>
    <message>
        <source>Silence is no success: a goal nobody reported on stays open.</source>
        <translation type="unfinished">Sessizlik başarı değildir: kimsenin bildirmediği hedef açık kalır.</translation>
    </message>
    <message>
        <source>It may then be erased from {day}.</source>
        <translation type="unfinished">{day} tarihinden itibaren silinebilir.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Dosyayı kapat</translation>
    </message>
    <message>
        <source>Nothing is lost: a closed case can be read, and opened again.</source>
        <translation type="unfinished">Hiçbir şey kaybolmaz: kapalı bir dosya okunabilir ve yeniden açılabilir.</translation>
    </message>
    <message>
        <source>Within your own organisation the client&apos;s agreement is enough. Another organisation learns nothing without a release. The report is printed next; the client sees it first.</source>
        <translation type="unfinished">Kendi kuruluşunuzda danışanın kabulü yeter. Başka kuruluş muafiyet olmadan hiçbir şey öğrenmez. Rapor ardından yazdırılır; danışan önce görür.</translation>
    </message>
    <message>
        <source>End of the case</source>
        <translation type="unfinished">Dosyanın sonu</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished">Dosyayı kapat…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Yeniden aç</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished">Devret…</translation>
    </message>
    <message>
        <source>To a colleague…</source>
        <translation type="unfinished">Bir iş arkadaşına…</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation type="unfinished">Teklifi geri al</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished">Yeniden gönder</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished">Teklifi yanıtla…</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Devir raporu</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation type="unfinished">Dosya açık.</translation>
    </message>
    <message>
        <source>Closed on {day}: {reason}</source>
        <translation type="unfinished">{day} kapandı: {reason}</translation>
    </message>
    <message>
        <source>Offered. It leaves with the next exchange.</source>
        <translation type="unfinished">Teklif edildi. Bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>Taken back. Your colleague hears of it with the next exchange; an acceptance that is on its way counts.</source>
        <translation type="unfinished">Geri alındı. İş arkadaşınız bir sonraki veri alışverişiyle öğrenir; yolda olan bir kabul geçerlidir.</translation>
    </message>
    <message>
        <source>Sealed anew, with all that was written since. It leaves with the next exchange.</source>
        <translation type="unfinished">O zamandan beri yazılan her şeyle yeniden mühürlendi. Bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">Dosya kapandı.</translation>
    </message>
    <message>
        <source>Handed over on {day} to {name}, accepted on {answered}.</source>
        <translation type="unfinished">{day} tarihinde {name} kişisine devredildi, kabul {answered}.</translation>
    </message>
    <message>
        <source>Taken over from {name}, offered on {day}, accepted on {answered}.</source>
        <translation type="unfinished">{name} kişisinden alındı, teklif {day}, kabul {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">{day} tarihinde {name} kişisine teklif edildi, ret {answered}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, declined on {answered}.</source>
        <translation type="unfinished">{name} {day} tarihinde teklif etti, ret {answered}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">{day} tarihinde {name} kişisine teklif edildi, geri alındı {back}.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}, taken back on {back}.</source>
        <translation type="unfinished">{name} {day} tarihinde teklif etti, geri aldı {back}.</translation>
    </message>
    <message>
        <source>Offered to {name} on {day}. The case stays yours until the answer comes.</source>
        <translation type="unfinished">{day} tarihinde {name} kişisine teklif edildi. Yanıt gelene kadar dosya sizindir.</translation>
    </message>
    <message>
        <source>Offered by {name} on {day}. It is not yours until you accept.</source>
        <translation type="unfinished">{name} {day} tarihinde teklif etti. Kabul edene kadar sizin değildir.</translation>
    </message>
    <message>
        <source>Handed over on {day}: from {before} to {after}</source>
        <translation type="unfinished">{day} devredildi: {before} yerine {after}</translation>
    </message>
    <message>
        <source>client agreed on {day}</source>
        <translation type="unfinished">danışan {day} tarihinde kabul etti</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Erase a case</source>
        <translation type="unfinished">Bir dosyayı sil</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Dosya numarası</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished">Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Replace the backups</source>
        <translation type="unfinished">Yedekleri yenile</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation type="unfinished">Bir dosyayı kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished">Siliniyor…</translation>
    </message>
    <message>
        <source>Replacing the backups…</source>
        <translation type="unfinished">Yedekler yenileniyor…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">Ne gidiyor</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished">Ne kalıyor</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation type="unfinished">Kopyaların hâlâ bulunduğu yerler</translation>
    </message>
    <message>
        <source>To confirm, type the case number {number}:</source>
        <translation type="unfinished">Onaylamak için dosya numarası {number} yazın:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased.</source>
        <translation type="unfinished">
            <numerusform>%n kayıt silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room to write the file anew: traces may be left inside the encrypted file. Please make room; the next erasure takes them away as well.</source>
        <translation type="unfinished">Dosyayı yeniden yazacak yer yoktu: şifreli dosyada izler kalmış olabilir. Lütfen yer açın; bir sonraki silme onları da kaldırır.</translation>
    </message>
    <message>
        <source>{names} lose the case with your next export. Please export soon.</source>
        <translation type="unfinished">{names}, bir sonraki dışa aktarımınızla dosyayı yitirir. Lütfen yakında dışa aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) still hold the case. A fresh one can take their place: it is made and verified first, then the older ones are removed.</source>
        <translation type="unfinished">
            <numerusform>%n eski yedek hâlâ dosyayı içeriyor. Yenisi onların yerini alabilir: önce alınır ve doğrulanır, sonra eskiler kaldırılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">Silindi</translation>
    </message>
    <message numerus="yes">
        <source>A fresh backup was made and verified; %n older one(s) were removed.</source>
        <translation type="unfinished">
            <numerusform>Yeni bir yedek alındı ve doğrulandı; %n eskisi kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be removed, please do that by hand: {names}</source>
        <translation type="unfinished">Kaldırılamadı, lütfen elle yapın: {names}</translation>
    </message>
    <message>
        <source>This case must be kept until {day} ({why}) and cannot be erased. If the reason is gone, lift that first.</source>
        <translation type="unfinished">Bu dosya {day} tarihine kadar saklanmalı ({why}) ve silinemez. Neden ortadan kalktıysa önce onu kaldırın.</translation>
    </message>
    <message>
        <source>The case is not closed yet. Erase it now only at the client&apos;s wish or if it should never have been kept.</source>
        <translation type="unfinished">Dosya henüz kapanmadı. Şimdi yalnızca danışan isterse veya hiç saklanmaması gerekiyorduysa silin.</translation>
    </message>
    <message>
        <source>The retention period ends only on {day}. Erase it now only at the client&apos;s wish or for another good reason.</source>
        <translation type="unfinished">Saklama süresi ancak {day} tarihinde biter. Şimdi yalnızca danışan isterse veya başka iyi bir nedenle silin.</translation>
    </message>
    <message>
        <source>Documents with their content, about {size} MB</source>
        <translation type="unfinished">İçerikleriyle belgeler, yaklaşık {size} MB</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform>%n taslak</numerusform>
        </translation>
    </message>
    <message>
        <source>All earlier versions and every word of it in the search</source>
        <translation type="unfinished">Tüm eski sürümler ve aramadaki her sözcüğü</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) of this case file from before a restore: {names}. It goes as a whole, for a single case cannot be taken out of it.</source>
        <translation type="unfinished">
            <numerusform>Bu dosyanın geri yüklemeden önceki %n durumu: {names}. Bütünüyle silinir, çünkü içinden tek bir dosya çıkarılamaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>That records with these random ids existed and were erased, so that no exchange brings them back; who accessed them and when</source>
        <translation type="unfinished">Bu rastgele kimlikli kayıtların var olduğu ve silindiği, böylece hiçbir veri alışverişinin onları geri getirmeyeceği; kimin ne zaman eriştiği</translation>
    </message>
    <message>
        <source>What others told about this person in their own cases</source>
        <translation type="unfinished">Başkalarının kendi dosyalarında bu kişi hakkında anlattıkları</translation>
    </message>
    <message>
        <source>The person&apos;s data: another case is about the same person</source>
        <translation type="unfinished">Kişinin verileri: başka bir dosya aynı kişi hakkında</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s): {names}</source>
        <translation type="unfinished">
            <numerusform>%n yedek: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>The place for backups cannot be reached now; older backups hold the case</source>
        <translation type="unfinished">Yedeklerin yerine şu anda ulaşılamıyor; eski yedekler dosyayı içeriyor</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere by hand: the program knows of none</source>
        <translation type="unfinished">Elle başka yere kopyalanan yedekler: program hiçbirini bilmez</translation>
    </message>
    <message>
        <source>With {names}, who received exports: erased there when they take in yours</source>
        <translation type="unfinished">Dışa aktarım alan {names} yanında: sizinkini aldıklarında orada silinir</translation>
    </message>
    <message>
        <source>Sealed packages in the exchange folder, which only their receivers can open</source>
        <translation type="unfinished">Veri alışverişi klasöründe yalnızca alıcılarının açabildiği mühürlü paketler</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were printed or saved</source>
        <translation type="unfinished">
            <numerusform>yazdırılan veya kaydedilen %n kâğıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation type="unfinished">Saklama süreleri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>No law names one period for counselling. Your organisation may set others; please agree on them with its data protection officer.</source>
        <translation type="unfinished">Danışmanlık için hiçbir yasa tek bir süre koymaz. Kuruluşunuz başkalarını belirleyebilir; lütfen veri koruma görevlisiyle kararlaştırın.</translation>
    </message>
    <message>
        <source>{rule}, in years</source>
        <translation type="unfinished">{rule}, yıl olarak</translation>
    </message>
    <message>
        <source>How long this case is kept</source>
        <translation type="unfinished">Bu dosya ne kadar saklanır</translation>
    </message>
    <message>
        <source>Must be kept…</source>
        <translation type="unfinished">Saklanmalı…</translation>
    </message>
    <message>
        <source>Change periods…</source>
        <translation type="unfinished">Süreleri değiştir…</translation>
    </message>
    <message>
        <source>Erase this case…</source>
        <translation type="unfinished">Bu dosyayı sil…</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation type="unfinished">Saklanmalı</translation>
    </message>
    <message>
        <source>For a dispute in court or a claim: until that day nobody can erase the case. Without a date nothing forbids it.</source>
        <translation type="unfinished">Mahkemedeki bir uyuşmazlık veya talep için: o güne kadar kimse dosyayı silemez. Tarih yoksa hiçbir şey engellemez.</translation>
    </message>
    <message>
        <source>Must be kept until {day}: {why}</source>
        <translation type="unfinished">{day} tarihine kadar saklanmalı: {why}</translation>
    </message>
    <message>
        <source>The period begins when the case is closed.</source>
        <translation type="unfinished">Süre, dosya kapanınca başlar.</translation>
    </message>
    <message>
        <source>May be erased since {day}, and should be.</source>
        <translation type="unfinished">{day} tarihinden beri silinebilir ve silinmelidir.</translation>
    </message>
    <message>
        <source>May be erased from {day}.</source>
        <translation type="unfinished">{day} tarihinden itibaren silinebilir.</translation>
    </message>
    <message>
        <source>There is no rule for this case.</source>
        <translation type="unfinished">Bu dosya için kural yok.</translation>
    </message>
    <message numerus="yes">
        <source>{rule}: %n year(s), set by your organisation.</source>
        <translation type="unfinished">
            <numerusform>{rule}: %n yıl, kuruluşunuzca belirlendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation type="unfinished">{day} denetlendi</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">doğrulanmalı</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished">Her şeyi bul</translation>
    </message>
    <message>
        <source>A name in any script, a number, a page, a command</source>
        <translation type="unfinished">Herhangi bir yazıda ad, numara, sayfa, komut</translation>
    </message>
    <message>
        <source>A name in any script, or a number</source>
        <translation type="unfinished">Herhangi bir yazıyla bir ad ya da bir numara</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation type="unfinished">Bu adda bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform>%n bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Sayfalar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished">Komutlar</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished">Son açılanlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Kişiler</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation type="unfinished">Dosyalarda</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Kurumlar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Ekip</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Bul</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Lock again</source>
        <translation type="unfinished">Yeniden kilitle</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Yedek geri yükle…</translation>
    </message>
    <message>
        <source>Go on, and note it</source>
        <translation type="unfinished">Devam et ve not al</translation>
    </message>
    <message>
        <source>This case file is not as it was left</source>
        <translation type="unfinished">Bu vaka dosyası bırakıldığı gibi değil</translation>
    </message>
    <message>
        <source>There may be a harmless reason: somebody copied an older state of the folder back, a file synchroniser or the repair of a disk was at work, or the computer lost power. It may also be that somebody changed the file on purpose.</source>
        <translation type="unfinished">Zararsız bir nedeni olabilir: biri klasörün eski bir hâlini geri kopyaladı, bir dosya eşitleyici veya disk onarımı çalıştı ya da elektrik kesildi. Birinin dosyayı bilerek değiştirmiş olması da mümkün.</translation>
    </message>
    <message>
        <source>When the reason is known. Nothing is thrown away; that you went on stays in the list of accesses.</source>
        <translation type="unfinished">Neden bilindiğinde. Hiçbir şey atılmaz; devam ettiğiniz erişim listesinde kalır.</translation>
    </message>
    <message>
        <source>When a backup holds more. First you see what would happen, and the present files are kept.</source>
        <translation type="unfinished">Bir yedek daha fazlasını içerdiğinde. Önce ne olacağını görürsünüz ve şimdiki dosyalar saklanır.</translation>
    </message>
    <message>
        <source>When you want to ask somebody first. Nothing was changed; the question comes again.</source>
        <translation type="unfinished">Önce birine sormak istediğinizde. Hiçbir şey değişmedi; soru yeniden gelir.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished">İlk adımlar</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished">Çalışmaya başla</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Vaka dosyasının klasörü</translation>
    </message>
    <message>
        <source>Folder for the case file</source>
        <translation type="unfinished">Vaka dosyası için klasör</translation>
    </message>
    <message>
        <source>The case file is being made…</source>
        <translation type="unfinished">Vaka dosyası oluşturuluyor…</translation>
    </message>
    <message>
        <source>Place for backups</source>
        <translation type="unfinished">Yedeklerin yeri</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation type="unfinished">Deneme dosyası oluşturuluyor…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Adınız</translation>
    </message>
    <message>
        <source>Exchange space</source>
        <translation type="unfinished">Veri alışverişi alanı</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Siz</translation>
    </message>
    <message>
        <source>Everyone who exchanges with you uses the same word: small letters, digits and dashes.</source>
        <translation type="unfinished">Sizinle veri alışverişi yapan herkes aynı sözcüğü kullanır: küçük harfler, rakamlar ve tireler.</translation>
    </message>
    <message>
        <source>Organisation, for the letterhead</source>
        <translation type="unfinished">Kuruluş, antetli kâğıt için</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Başka klasör…</translation>
    </message>
    <message>
        <source>The case file will lie in: {folder}</source>
        <translation type="unfinished">Vaka dosyasının yeri: {folder}</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Lütfen doldurun.</translation>
    </message>
    <message>
        <source>Five to 64 small letters (a–z), digits and dashes, no dash at the ends.</source>
        <translation type="unfinished">Beş ile 64 arası küçük harf (a–z), rakam ve tire; uçlarda tire olmaz.</translation>
    </message>
    <message>
        <source>For the window. Papers for clients come in their own languages. It can be changed in the settings at any time.</source>
        <translation type="unfinished">Pencere için. Danışanlara kâğıtlar kendi dillerinde gelir. Ayarlarda her zaman değiştirilebilir.</translation>
    </message>
    <message>
        <source>I counsel people</source>
        <translation type="unfinished">İnsanlara danışmanlık yapıyorum</translation>
    </message>
    <message>
        <source>New case file for a counsellor</source>
        <translation type="unfinished">Danışman için yeni vaka dosyası</translation>
    </message>
    <message>
        <source>I coordinate</source>
        <translation type="unfinished">Koordine ediyorum</translation>
    </message>
    <message>
        <source>New file that merges what others export</source>
        <translation type="unfinished">Başkalarının dışa aktardıklarını birleştiren yeni dosya</translation>
    </message>
    <message>
        <source>I am a volunteer</source>
        <translation type="unfinished">Gönüllüyüm</translation>
    </message>
    <message>
        <source>New file with a reduced, simple window</source>
        <translation type="unfinished">Sade, küçültülmüş pencereli yeni dosya</translation>
    </message>
    <message>
        <source>I want to look around</source>
        <translation type="unfinished">Etrafa bakmak istiyorum</translation>
    </message>
    <message>
        <source>Demo with made-up people</source>
        <translation type="unfinished">Uydurma kişilerle deneme</translation>
    </message>
    <message>
        <source>I have a case file</source>
        <translation type="unfinished">Bir vaka dosyam var</translation>
    </message>
    <message>
        <source>Open its folder, on a stick too</source>
        <translation type="unfinished">Klasörünü aç, USB bellekte de</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Please choose one of the five.</source>
        <translation type="unfinished">Lütfen beşinden birini seçin.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished">Parola cümlesi seçin</translation>
    </message>
    <message>
        <source>It encrypts the case file and is asked for at every start. Nobody can look it up or reset it; for the case that you forget it there is the recovery sheet in the next step.</source>
        <translation type="unfinished">Vaka dosyasını şifreler ve her başlangıçta sorulur. Kimse ona bakamaz veya sıfırlayamaz; unutursanız diye sonraki adımda kurtarma sayfası vardır.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kurtarma sayfası</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Sayfayı yazdır…</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished">Yazdırdım veya not aldım</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished">Kurtarma sayfanız</translation>
    </message>
    <message>
        <source>With this key you open the case file if you forget the passphrase. It is shown this once and stored nowhere. Keep the sheet in a locked place away from the computer; take no photo of it.</source>
        <translation type="unfinished">Parola cümlesini unutursanız vaka dosyasını bu anahtarla açarsınız. Yalnızca bu kez gösterilir ve hiçbir yerde saklanmaz. Sayfayı bilgisayardan uzakta kilitli bir yerde tutun; fotoğrafını çekmeyin.</translation>
    </message>
    <message>
        <source>Please print the sheet or write the key down, then tick the box.</source>
        <translation type="unfinished">Lütfen sayfayı yazdırın veya anahtarı yazın, sonra kutuyu işaretleyin.</translation>
    </message>
    <message>
        <source>Choose a folder or stick…</source>
        <translation type="unfinished">Klasör veya USB bellek seç…</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished">Yedekler nereye gitsin?</translation>
    </message>
    <message>
        <source>A backup is encrypted like the case file and opens with the same passphrase. A stick that lies in another room is best: a disk that fails takes everything on it along.</source>
        <translation type="unfinished">Yedek, vaka dosyası gibi şifrelidir ve aynı parola cümlesiyle açılır. En iyisi başka odada duran bir USB bellektir: bozulan disk üzerindeki her şeyi götürür.</translation>
    </message>
    <message>
        <source>You can also decide later, in the settings. Please encrypt the whole disk of this computer as well (BitLocker, FileVault, LUKS): printed papers and other programs leave traces that Counsel cannot protect.</source>
        <translation type="unfinished">Sonra ayarlarda da karar verebilirsiniz. Lütfen bu bilgisayarın tüm diskini de şifreleyin (BitLocker, FileVault, LUKS): yazdırılan kâğıtlar ve başka programlar Counsel’in koruyamadığı izler bırakır.</translation>
    </message>
    <message>
        <source>Backups go to: {folder}</source>
        <translation type="unfinished">Yedeklerin gittiği yer: {folder}</translation>
    </message>
    <message>
        <source>Passphrase of the demo</source>
        <translation type="unfinished">Denemenin parola cümlesi</translation>
    </message>
    <message>
        <source>All people in the demo are made up, and its passphrase is no secret: please write nothing real into it.</source>
        <translation type="unfinished">Denemedeki herkes uydurmadır ve parola cümlesi gizli değildir: lütfen içine gerçek bir şey yazmayın.</translation>
    </message>
    <message>
        <source>The demo is ready</source>
        <translation type="unfinished">Deneme hazır</translation>
    </message>
    <message>
        <source>The case file is ready</source>
        <translation type="unfinished">Vaka dosyası hazır</translation>
    </message>
    <message>
        <source>What you type is kept at every pause. The window locks itself after ten minutes without a key or the mouse; Ctrl+L locks it at once.</source>
        <translation type="unfinished">Yazdıklarınız her duraklamada saklanır. Pencere on dakika tuş veya fare olmazsa kilitlenir; Ctrl+L hemen kilitler.</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Kurslar ve yerler</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished">Ne aranıyor</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Kurslar</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Eğitim ve iş</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tür</translation>
    </message>
    <message>
        <source>Note as unmet demand</source>
        <translation type="unfinished">Karşılanmayan ihtiyaç olarak not et</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Dosyaya dön</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Tüm türler</translation>
    </message>
    <message>
        <source>Nothing of this kind in the directory</source>
        <translation type="unfinished">Rehberde bu türden bir şey yok</translation>
    </message>
    <message>
        <source>Note it as unmet demand: the region plans with what is missing.</source>
        <translation type="unfinished">Karşılanmayan ihtiyaç olarak not edin: bölge eksik olanla planlama yapar.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished">uygun</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished">önce sorun</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished">uygun değil</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished">{day} tarihinden itibaren</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">doğrulanmalı</translation>
    </message>
    <message>
        <source>Noted. It goes to the region without a name.</source>
        <translation type="unfinished">Not edildi. Bölgeye adsız gider.</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">Konum:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">Dosya türü:</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation type="unfinished">Bu klasörü kullan</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished">Klasör:</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation type="unfinished">Fotoğraflar ve PDF</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Bunu al</translation>
    </message>
</context>
<context>
    <name>Give</name>
    <message>
        <source>Another folder or stick…</source>
        <translation type="unfinished">Başka klasör veya USB bellek…</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation type="unfinished">Hangi klasör veya USB bellek?</translation>
    </message>
    <message>
        <source>Please accept the key card of your counsellor first (“Key card”).</source>
        <translation type="unfinished">Lütfen önce danışmanınızın anahtar kartını kabul edin (“Anahtar kartı”).</translation>
    </message>
    <message>
        <source>There is nothing to give back now.</source>
        <translation type="unfinished">Şu anda geri verilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Klasör: {folder}</translation>
    </message>
    <message>
        <source>Only these people can read it: {names}</source>
        <translation type="unfinished">Yalnızca bu kişiler okuyabilir: {names}</translation>
    </message>
    <message>
        <source>Give your work back?</source>
        <translation type="unfinished">Çalışmanız geri verilsin mi?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished">Geri ver</translation>
    </message>
    <message>
        <source>Your work is in the folder. Thank you!</source>
        <translation type="unfinished">Çalışmanız klasörde. Teşekkürler!</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation type="unfinished">Gönderen: {names}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Al</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n package(s)?</source>
        <translation type="unfinished">
            <numerusform>%n paket alınsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Yeniden bak</translation>
    </message>
    <message>
        <source>There is nothing new for you in this folder.</source>
        <translation type="unfinished">Bu klasörde sizin için yeni bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n paket alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which words were you told?</source>
        <translation type="unfinished">Size hangi sözcükler söylendi?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aç</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Şimdi değil</translation>
    </message>
    <message>
        <source>There is a task for you that opens with eight words. Write them one after the other, as your counsellor told you. Opening takes some seconds.</source>
        <translation type="unfinished">Sizin için sekiz sözcükle açılan bir görev var. Danışmanınızın söylediği gibi art arda yazın. Açmak birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Opening the package…</source>
        <translation type="unfinished">Paket açılıyor…</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished">Sayfanın bölümü</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Grup etkinlikleri</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished">Projeler</translation>
    </message>
    <message>
        <source>No group events yet</source>
        <translation type="unfinished">Henüz grup etkinliği yok</translation>
    </message>
    <message>
        <source>An open day, an evening of information: count the heads, name nobody.</source>
        <translation type="unfinished">Açık kapı günü, bilgilendirme akşamı: kişileri sayın, kimsenin adını yazmayın.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished">Henüz proje yok</translation>
    </message>
    <message>
        <source>A project has a partner, a start, and clients who take part.</source>
        <translation type="unfinished">Projenin bir ortağı, başlangıcı ve katılan danışanları vardır.</translation>
    </message>
    <message>
        <source>Groups and projects</source>
        <translation type="unfinished">Gruplar ve projeler</translation>
    </message>
    <message>
        <source>New group event</source>
        <translation type="unfinished">Yeni grup etkinliği</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished">Yeni proje</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) this year. Heads are no persons: whoever came twice was counted twice.</source>
        <translation type="unfinished">
            <numerusform>Bu yıl %n katılım. Katılım kişi değildir: iki kez gelen iki kez sayıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heads are counted, nobody is named: no names in title and note either.</source>
        <translation type="unfinished">Katılımlar sayılır, kimse adlandırılmaz: başlıkta ve notta da ad yok.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Başlık</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tür</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Katılım</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Bölge</translation>
    </message>
    <message>
        <source>Who takes part is added afterwards, from the open cases. The age bounds are a hint and shut nobody out.</source>
        <translation type="unfinished">Katılanlar sonradan açık dosyalardan eklenir. Yaş sınırları bir ipucudur ve kimseyi dışlamaz.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished">Birini ekle</translation>
    </message>
    <message>
        <source>a case of a colleague</source>
        <translation type="unfinished">bir iş arkadaşının dosyası</translation>
    </message>
    <message>
        <source>outside the age bounds</source>
        <translation type="unfinished">yaş sınırlarının dışında</translation>
    </message>
    <message numerus="yes">
        <source>%n took part</source>
        <translation type="unfinished">
            <numerusform>%n kişi katıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed the test</source>
        <translation type="unfinished">
            <numerusform>%n kişi sınavı geçti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation type="unfinished">
            <numerusform>%n sözleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still there</source>
        <translation type="unfinished">
            <numerusform>%n kişi hâlâ orada</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it works can be said one year after the start.</source>
        <translation type="unfinished">İşe yarayıp yaramadığı başlangıçtan bir yıl sonra söylenebilir.</translation>
    </message>
    <message>
        <source>The first year ended on {day}: the figures may now be judged.</source>
        <translation type="unfinished">İlk yıl {day} tarihinde bitti: sayılar artık değerlendirilebilir.</translation>
    </message>
    <message>
        <source>Too early to speak of success or failure: the first year ends on {day}.</source>
        <translation type="unfinished">Başarı veya başarısızlıktan söz etmek için erken: ilk yıl {day} tarihinde biter.</translation>
    </message>
    <message>
        <source>age {ages}</source>
        <translation type="unfinished">yaş {ages}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">{day} tarihinden beri</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation type="unfinished">sınavı geçti</translation>
    </message>
    <message>
        <source>test on {day}</source>
        <translation type="unfinished">sınav {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">{day} ayrıldı</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Sor</translation>
    </message>
    <message>
        <source>Look for in the letter</source>
        <translation type="unfinished">Mektupta ara</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished">Açıkla</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Kararlaştır</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Sıradaki adımlar</translation>
    </message>
    <message>
        <source>Dates to work out</source>
        <translation type="unfinished">Hesaplanacak süreler</translation>
    </message>
    <message>
        <source>Refer to</source>
        <translation type="unfinished">Yönlendir</translation>
    </message>
    <message>
        <source>Papers, after saving</source>
        <translation type="unfinished">Kâğıtlar, kaydettikten sonra</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Yapmamak daha iyi</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Kılavuz</translation>
    </message>
    <message>
        <source>Guide for</source>
        <translation type="unfinished">Kılavuz konusu</translation>
    </message>
    <message>
        <source>Read a letter…</source>
        <translation type="unfinished">Mektup oku…</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">doğrulanmalı</translation>
    </message>
    <message>
        <source>of your organisation</source>
        <translation type="unfinished">kuruluşunuzun</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Kaynaklar: {sources} · denetlendi: {day}. Hukuki danışmanlık değildir.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>All that is stored</source>
        <translation type="unfinished">Saklanan her şey</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished">Danışan için yazdır</translation>
    </message>
    <message>
        <source>Save as an archive…</source>
        <translation type="unfinished">Arşiv olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished">JSON olarak kaydet…</translation>
    </message>
    <message>
        <source>Correct name or birth date…</source>
        <translation type="unfinished">Adı veya doğum tarihini düzelt…</translation>
    </message>
    <message>
        <source>The print is for the client (Art. 15 GDPR): in German and, where needed, English; relatives and others are blacked out.</source>
        <translation type="unfinished">Çıktı danışan içindir (GDPR md. 15): Almanca ve gerekirse İngilizce; yakınlar ve başkaları karartılır.</translation>
    </message>
    <message>
        <source>Archive and JSON hold everything, protected notes too, for another counselling service that the client agreed to.</source>
        <translation type="unfinished">Arşiv ve JSON her şeyi, korunan notları da içerir; danışanın kabul ettiği başka bir danışmanlık içindir.</translation>
    </message>
    <message>
        <source>Correct name or birth date</source>
        <translation type="unfinished">Adı veya doğum tarihini düzelt</translation>
    </message>
    <message>
        <source>What stood there before is kept, with the reason (Art. 16 GDPR).</source>
        <translation type="unfinished">Önceden yazan, nedeniyle birlikte saklanır (GDPR md. 16).</translation>
    </message>
    <message>
        <source>Save the whole file readably?</source>
        <translation type="unfinished">Dosyanın tamamı okunabilir olarak kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Everybody who gets at the file can read all of it: names, status, notes, documents. It belongs on an encrypted stick, not in a mail, a cloud or a shared folder. Delete it once it has arrived. The saving is noted in the list of accesses.</source>
        <translation type="unfinished">Dosyaya ulaşan herkes hepsini okuyabilir: adlar, statü, notlar, belgeler. Yeri şifreli bir USB bellektir; e-posta, bulut veya ortak klasör değil. Ulaştıktan sonra silin. Kaydetme erişim listesine yazılır.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished">Yeri seç…</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation type="unfinished">Dosya nereye gitsin?</translation>
    </message>
    <message>
        <source>Saved readably: {path}</source>
        <translation type="unfinished">Okunabilir olarak kaydedildi: {path}</translation>
    </message>
    <message>
        <source>{day}: {what} was {before}. {why}</source>
        <translation type="unfinished">{day}: {what} önce {before} idi. {why}</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Neler oldu</translation>
    </message>
    <message>
        <source>When the file was opened, backed up, passed on or updated, and what did not work, in the words you were told. It stays in this file.</source>
        <translation type="unfinished">Dosyanın ne zaman açıldığı, yedeklendiği, aktarıldığı ya da güncellendiği ve neyin olmadığı, size söylenen cümleyle. Bu dosyada kalır.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Yardımda ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Ara</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Konu</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Konular</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">Bu sözcükler hiçbir konuda yok.</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Konunun metni</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Neler oldu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Yardım</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>This translation is a draft: no native speaker has checked it. The German holds.</source>
        <translation type="unfinished">Bu çeviri bir taslaktır: ana dili konuşan kimse denetlemedi. Almancası geçerlidir.</translation>
    </message>
    <message>
        <source>Hello. What do you want to do?</source>
        <translation type="unfinished">Merhaba. Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>See my people</source>
        <translation type="unfinished">Kişilerimi gör</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
    <message>
        <source>Short: who, when, what</source>
        <translation type="unfinished">Kısaca: kim, ne zaman, ne</translation>
    </message>
    <message>
        <source>Give my work back</source>
        <translation type="unfinished">Çalışmamı geri ver</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Tarih ekle</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Yardım iste</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Kâğıt ekle</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">Paket al</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Anahtar kartı</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Yazdıklarım</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">Dil ve boyut</translation>
    </message>
    <message>
        <source>You only see the people you were given. Everything stays on this computer.</source>
        <translation type="unfinished">Yalnızca size verilen kişileri görürsünüz. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Hello {name}. What do you want to do?</source>
        <translation type="unfinished">Merhaba {name}. Ne yapmak istiyorsunuz?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) today</source>
        <translation type="unfinished">
            <numerusform>bugün %n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Henüz kimse yok</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not finished</source>
        <translation type="unfinished">
            <numerusform>%n not bitmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>An appointment you heard of</source>
        <translation type="unfinished">Duyduğunuz bir randevu</translation>
    </message>
    <message>
        <source>A photo or PDF</source>
        <translation type="unfinished">Fotoğraf veya PDF</translation>
    </message>
    <message>
        <source>Your counsellor reads it</source>
        <translation type="unfinished">Danışmanınız okur</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">bitmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation type="unfinished">
            <numerusform>%n geri geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation type="unfinished">
            <numerusform>%n şey bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the folder or stick</source>
        <translation type="unfinished">Klasörü veya USB belleği bekliyor</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished">Bekleyen bir şey yok</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Tablo aktar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">Dosya seç…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Please end what has been begun here first.</source>
        <translation type="unfinished">Lütfen önce burada başlananı bitirin.</translation>
    </message>
    <message>
        <source>Which tables?</source>
        <translation type="unfinished">Hangi tablolar?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">Tablolar</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished">Dosyalar okunuyor…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished">Geri alınıyor…</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation type="unfinished">Her satıra bakılıyor…</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation type="unfinished">Aktarılıyor…</translation>
    </message>
    <message>
        <source>Such files (JSON, ZIP) are taken in one by one.</source>
        <translation type="unfinished">Bu tür dosyalar (JSON, ZIP) teker teker alınır.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are new.</source>
        <translation type="unfinished">
            <numerusform>%n kayıt yeni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation type="unfinished">
            <numerusform>%n kayıt değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation type="unfinished">
            <numerusform>%n satır dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished">İçe aktarma geri alındı.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were worked on and stay.</source>
        <translation type="unfinished">
            <numerusform>%n kayıt üzerinde çalışıldı ve kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {day}, {new} new and {changed} changed records.</source>
        <translation type="unfinished">Son içe aktarma: {day}, {new} yeni ve {changed} değişen kayıt.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished">Hangi dosyalar?</translation>
    </message>
    <message>
        <source>CSV or XLSX tables of clients, consultations and referrals, or of the directory; a directory in HSDS 3 (JSON); a client&apos;s file of another profile (JSON, ZIP). Several tables that belong together are chosen at once.</source>
        <translation type="unfinished">Danışan, görüşme ve yönlendirmelerin veya rehberin CSV ya da XLSX tabloları; HSDS 3 (JSON) rehberi; başka profilden bir danışan dosyası (JSON, ZIP). Birlikte olan birkaç tablo aynı anda seçilir.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen every row that is unclear. The files stay where they are: delete them once everything is taken over.</source>
        <translation type="unfinished">Belirsiz her satırı görmeden hiçbir şey değişmez. Dosyalar olduğu yerde kalır: her şey aktarılınca silin.</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished">Aktarıldı</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation type="unfinished">Hepsini geri al</translation>
    </message>
    <message>
        <source>What the import brought can be taken back as a whole until the next import. Whatever was worked on since stays.</source>
        <translation type="unfinished">İçe aktarmanın getirdiği, bir sonrakine kadar topluca geri alınabilir. O zamandan beri üzerinde çalışılanlar kalır.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Aktar</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation type="unfinished">Başka tablolar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">İleri</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished">Satırlar nedir</translation>
    </message>
    <message>
        <source>Rows are:</source>
        <translation type="unfinished">Satırlar:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Sütun</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished">İçinde ne var</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Şu olur</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Takvim</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation type="unfinished">– dışarıda bırak –</translation>
    </message>
    <message>
        <source>Column {name} becomes</source>
        <translation type="unfinished">{name} sütunu şu olur</translation>
    </message>
    <message>
        <source>Calendar of column {name}</source>
        <translation type="unfinished">{name} sütununun takvimi</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation type="unfinished">Tüm satırlar için aynı</translation>
    </message>
    <message>
        <source>No column has these; every row needs them.</source>
        <translation type="unfinished">Bunlar hiçbir sütunda yok; her satır için gerekli.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished">Gösterilen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Karar verilecek</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished">İlk satırlar</translation>
    </message>
    <message>
        <source>Places to decide</source>
        <translation type="unfinished">Karar verilecek yerler</translation>
    </message>
    <message>
        <source>What the decision is for</source>
        <translation type="unfinished">Kararın kapsamı</translation>
    </message>
    <message>
        <source>this place</source>
        <translation type="unfinished">bu yer</translation>
    </message>
    <message>
        <source>all places like it</source>
        <translation type="unfinished">buna benzer tüm yerler</translation>
    </message>
    <message>
        <source>everything undecided</source>
        <translation type="unfinished">kararsız olan her şey</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation type="unfinished">Önerileni al</translation>
    </message>
    <message>
        <source>Take over without it</source>
        <translation type="unfinished">Onsuz aktar</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">Satırı dışarıda bırak</translation>
    </message>
    <message>
        <source>Decide for:</source>
        <translation type="unfinished">Kapsam:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be taken over.</source>
        <translation type="unfinished">
            <numerusform>%n satır aktarılırdı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be decided.</source>
        <translation type="unfinished">
            <numerusform>%n yere karar verilmeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed before.</source>
        <translation type="unfinished">Öncesinde hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">Hücre</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">Yazan</translation>
    </message>
    <message>
        <source>Why it needs you</source>
        <translation type="unfinished">Neden siz gerekiyorsunuz</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished">Önerilen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Karar</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">açık</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation type="unfinished">önerildiği gibi</translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished">onsuz</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation type="unfinished">satır bırakıldı</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Satır</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation type="unfinished">Satırlar</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation type="unfinished">Nasıl anlaşıldı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ne olduğu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ne oluyor</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">yeni</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">değişti</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation type="unfinished">Ne aktarılırdı</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are already.</source>
        <translation type="unfinished">{new} yeni, {changed} değişti, {same} zaten aynı.</translation>
    </message>
    <message>
        <source>Kept without a field, and handed on again: {names}.</source>
        <translation type="unfinished">Alan olmadan saklanır ve iletilir: {names}.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished">Birleştir</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Gelenler</translation>
    </message>
    <message>
        <source>What merging would do</source>
        <translation type="unfinished">Birleştirme ne yapardı</translation>
    </message>
    <message>
        <source>Nothing is lost: other values stay in the history.</source>
        <translation type="unfinished">Hiçbir şey kaybolmaz: diğer değerler geçmişte kalır.</translation>
    </message>
    <message>
        <source>Before anything is taken in, the case file is secured on this computer. The last three states are kept; the page “Restore a backup” lists them.</source>
        <translation type="unfinished">Bir şey alınmadan önce vaka dosyası bu bilgisayarda güvenceye alınır. Son üç durum saklanır; “Yedek geri yükle” sayfası listeler.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation type="unfinished">Farklara karar ver</translation>
    </message>
    <message>
        <source>Compare people</source>
        <translation type="unfinished">Kişileri karşılaştır</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation type="unfinished">Biri burada iki kez mi?</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Gelen kutusu</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about people seen twice</source>
        <translation type="unfinished">
            <numerusform>iki kez görülen kişiler hakkında %n soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open difference(s)</source>
        <translation type="unfinished">
            <numerusform>%n açık fark</numerusform>
        </translation>
    </message>
    <message>
        <source>No open differences</source>
        <translation type="unfinished">Açık fark yok</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation type="unfinished">Birleştirilecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in order and would be taken in:</source>
        <translation type="unfinished">
            <numerusform>%n paket düzgün ve alınırdı:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>From</source>
        <translation type="unfinished">Gönderen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Gönderildi</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Değişti</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Durum</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Gelenler</translation>
    </message>
    <message>
        <source>Nothing has arrived</source>
        <translation type="unfinished">Hiçbir şey gelmedi</translation>
    </message>
    <message>
        <source>Not reachable just now</source>
        <translation type="unfinished">Şu anda ulaşılamıyor</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished">Henüz klasör yok</translation>
    </message>
    <message>
        <source>Choose the folder or stick through which you and your colleagues exchange.</source>
        <translation type="unfinished">İş arkadaşlarınızla veri alışverişi yaptığınız klasörü veya USB belleği seçin.</translation>
    </message>
    <message>
        <source>Checking what has arrived…</source>
        <translation type="unfinished">Gelenler denetleniyor…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished">Alınıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in.</source>
        <translation type="unfinished">
            <numerusform>%n paket alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to decide.</source>
        <translation type="unfinished">
            <numerusform>karar verilecek %n fark.</numerusform>
        </translation>
    </message>
    <message>
        <source>The state from before is kept.</source>
        <translation type="unfinished">Önceki durum saklandı.</translation>
    </message>
    <message>
        <source>Unknown {device}</source>
        <translation type="unfinished">Bilinmeyen {device}</translation>
    </message>
    <message>
        <source>Confirms what arrived there</source>
        <translation type="unfinished">Oraya ulaşanları doğrular</translation>
    </message>
    <message>
        <source>Ready: a document, or a part of one</source>
        <translation type="unfinished">Hazır: bir belge veya bir bölümü</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n difference(s) to decide</source>
        <translation type="unfinished">
            <numerusform>Hazır, karar verilecek %n fark</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">Hazır</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n gündür bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation type="unfinished">Bugünden beri bekliyor</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished">Kenara kondu</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Henüz bir şey alınmadı</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished">Yeni bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without data</source>
        <translation type="unfinished">
            <numerusform>%n gündür veri yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in earlier.</source>
        <translation type="unfinished">
            <numerusform>%n paket daha önce alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are for others.</source>
        <translation type="unfinished">
            <numerusform>%n paket başkaları için.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {new} new, {changed} changed</source>
        <translation type="unfinished">{kind}: {new} yeni, {changed} değişti</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are erased for good, because a colleague erased the case</source>
        <translation type="unfinished">
            <numerusform>%n kayıt kalıcı olarak silindi, çünkü bir iş arkadaşı dosyayı sildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): both values are kept until somebody decides</source>
        <translation type="unfinished">
            <numerusform>%n fark: biri karar verene kadar iki değer de saklanır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>A slip for the interpreter</source>
        <translation type="unfinished">Tercüman için kâğıt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Randevu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>This is all that the slip says</source>
        <translation type="unfinished">Kâğıtta yazanların hepsi bu</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation type="unfinished">Kâğıdı göster</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Takvim dosyası…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>No topic, no case number. Was nobody to be found? Enter that in the consultation (“needed but none available”): it is counted.</source>
        <translation type="unfinished">Konu yok, dosya numarası yok. Kimse bulunamadı mı? Görüşmeye yazın (“gerekli ama yok”): sayılır.</translation>
    </message>
    <message>
        <source>There is no appointment still to come.</source>
        <translation type="unfinished">Gelecek bir randevu yok.</translation>
    </message>
    <message>
        <source>at our office</source>
        <translation type="unfinished">büromuzda</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Söylenen ad</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Nerede</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished">tercüman</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation type="unfinished">Randevuyu kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">{file} olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Anahtar kartım</translation>
    </message>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">Anahtar kartı kabul et…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">{name} kişisinin anahtar kartı kabul edildi.</translation>
    </message>
    <message>
        <source>Key card as a QR code</source>
        <translation type="unfinished">QR kodu olarak anahtar kartı</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished">Dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>To be compared in person or by phone: words</source>
        <translation type="unfinished">Yüz yüze veya telefonla karşılaştırılacak sözcükler</translation>
    </message>
    <message>
        <source>or the fingerprint</source>
        <translation type="unfinished">veya parmak izi</translation>
    </message>
    <message>
        <source>The card holds no secret: send it or let it be scanned. What counts is that both of you compare the words.</source>
        <translation type="unfinished">Kartta gizli bir şey yoktur: gönderin veya okutun. Önemli olan ikinizin sözcükleri karşılaştırmasıdır.</translation>
    </message>
    <message>
        <source>The card is saved. Send the file to the person you work with.</source>
        <translation type="unfinished">Kart kaydedildi. Dosyayı birlikte çalıştığınız kişiye gönderin.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation type="unfinished">Anahtar kartını kaydet</translation>
    </message>
    <message>
        <source>The key card is in the clipboard.</source>
        <translation type="unfinished">Anahtar kartı panoda.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Parola cümlesini değiştir</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished">Şimdiki parola cümlesi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Değiştir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>The old one no longer opens this file. A backup made before still opens with the old one. Recovery sheet, this computer and the organisation&apos;s sheets stay as they are.</source>
        <translation type="unfinished">Eskisi bu dosyayı artık açmaz. Önce alınan bir yedek hâlâ eskisiyle açılır. Kurtarma sayfası, bu bilgisayar ve kuruluşun sayfaları olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Please type the present passphrase.</source>
        <translation type="unfinished">Lütfen şimdiki parola cümlesini yazın.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished">Yeni kurtarma sayfası</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Sayfayı yazdır…</translation>
    </message>
    <message>
        <source>First and last group, from the paper</source>
        <translation type="unfinished">Kâğıttan ilk ve son grup</translation>
    </message>
    <message>
        <source>The sheet can be read</source>
        <translation type="unfinished">Sayfa okunabiliyor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Sonra</translation>
    </message>
    <message>
        <source>The old sheet no longer opens this file. This one is shown once and stored nowhere: print it now, or write it down.</source>
        <translation type="unfinished">Eski sayfa bu dosyayı artık açmaz. Bu bir kez gösterilir ve hiçbir yerde saklanmaz: şimdi yazdırın veya not alın.</translation>
    </message>
    <message>
        <source>Take the paper in hand and type two of its groups: that proves that it can be read when it is needed.</source>
        <translation type="unfinished">Kâğıdı elinize alın ve iki grubunu yazın: gerektiğinde okunabileceğini kanıtlar.</translation>
    </message>
    <message>
        <source>That is not what stands there. Please compare group 1 and group 8.</source>
        <translation type="unfinished">Orada yazan bu değil. Lütfen 1. ve 8. grubu karşılaştırın.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kurtarma sayfası</translation>
    </message>
    <message>
        <source>Somebody may have my key</source>
        <translation type="unfinished">Biri anahtarımı almış olabilir</translation>
    </message>
    <message>
        <source>Encrypt the file anew</source>
        <translation type="unfinished">Dosyayı yeniden şifrele</translation>
    </message>
    <message>
        <source>Only when somebody may have copied the open file or its key: a lost recovery sheet or a passphrase that was seen needs no more than a new sheet or a new passphrase.</source>
        <translation type="unfinished">Yalnızca biri açık dosyayı veya anahtarını kopyalamış olabilirse: kaybolan kurtarma sayfası veya görülen parola cümlesi için yeni sayfa veya yeni cümle yeter.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished">Ne oluyor</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew; with many cases that takes minutes. The passphrase stays (change it afterwards if it is known). The old recovery sheet, this computer and the organisation&apos;s sheets no longer open it; a new recovery sheet is printed at once.</source>
        <translation type="unfinished">Dosyanın tamamı yeniden şifrelenir; çok dosyada dakikalar sürer. Parola cümlesi kalır (biliniyorsa sonra değiştirin). Eski kurtarma sayfası, bu bilgisayar ve kuruluşun sayfaları biter; yeni kurtarma sayfası hemen yazdırılır.</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation type="unfinished">Geri alınamayanlar</translation>
    </message>
    <message>
        <source>Whoever copied the file before can go on reading that copy. Old backups stay under the old key: make a new one and destroy them.</source>
        <translation type="unfinished">Dosyayı önce kopyalayan, o kopyayı okumayı sürdürebilir. Eski yedekler eski anahtarla kalır: yenisini alın, onları yok edin.</translation>
    </message>
    <message>
        <source>The file is being encrypted anew…</source>
        <translation type="unfinished">Dosya yeniden şifreleniyor…</translation>
    </message>
    <message>
        <source>Stopped. The file is under its old key.</source>
        <translation type="unfinished">Durduruldu. Dosya eski anahtarıyla duruyor.</translation>
    </message>
    <message>
        <source>Recovery by the organisation</source>
        <translation type="unfinished">Kuruluş aracılığıyla kurtarma</translation>
    </message>
    <message>
        <source>Please name three different people.</source>
        <translation type="unfinished">Lütfen üç farklı kişi belirtin.</translation>
    </message>
    <message>
        <source>Holder of sheet {number}</source>
        <translation type="unfinished">{number}. sayfanın sahibi</translation>
    </message>
    <message>
        <source>Make the three sheets</source>
        <translation type="unfinished">Üç sayfayı oluştur</translation>
    </message>
    <message>
        <source>Three people of the organisation get one sheet each. One alone is worth nothing; any two together open this file and set a new passphrase: if you are ill, have left, or died. Whom you name here, you trust with every case in this file.</source>
        <translation type="unfinished">Kuruluştan üç kişi birer sayfa alır. Tek başına hiçbiri işe yaramaz; herhangi ikisi birlikte bu dosyayı açar ve yeni parola cümlesi koyar: hastalanırsanız, ayrılırsanız veya ölürseniz. Burada adını verdiğinize bu dosyadaki her vakayı emanet edersiniz.</translation>
    </message>
    <message>
        <source>Earlier sheets of this kind then open nothing any more.</source>
        <translation type="unfinished">Bu türden eski sayfalar artık hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation type="unfinished">Sayfa {number}</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation type="unfinished">Hangi sayfa</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation type="unfinished">Bu sayfayı yazdır…</translation>
    </message>
    <message>
        <source>All three are printed and will be handed over</source>
        <translation type="unfinished">Üçü de yazdırıldı ve teslim edilecek</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tamam</translation>
    </message>
    <message>
        <source>The sheets are shown this once and stored nowhere. Print each and give it to its holder; two of them never belong in the same place.</source>
        <translation type="unfinished">Sayfalar yalnızca bu kez gösterilir ve hiçbir yerde saklanmaz. Her birini yazdırıp sahibine verin; ikisi asla aynı yerde olmamalı.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished">{name} için</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished">Bu nedir?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Anahtarlar ve kilit</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished">Parola cümlesi değişti.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished">Yeni kurtarma sayfası yapılsın mı?</translation>
    </message>
    <message>
        <source>The sheet there is now will no longer open this file. Only do this with a printer at hand, or with time to write eight groups down.</source>
        <translation type="unfinished">Şimdiki sayfa bu dosyayı artık açmayacak. Yalnızca elinizin altında yazıcı veya sekiz grubu yazacak zaman varsa yapın.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished">Yeni sayfa yap</translation>
    </message>
    <message>
        <source>Open with this computer from now on?</source>
        <translation type="unfinished">Bundan sonra bu bilgisayarla açılsın mı?</translation>
    </message>
    <message>
        <source>This is a convenience. The system&apos;s keychain keeps a key to this file: whoever is logged in here under your name, and every program that runs under this login, can open the file without the passphrase. Do not switch it on where several people share one login, and only on an encrypted disk.</source>
        <translation type="unfinished">Bu bir kolaylıktır. Sistemin anahtarlığı bu dosyanın bir anahtarını tutar: burada adınızla oturum açan ve bu oturumda çalışan her program dosyayı parola cümlesi olmadan açabilir. Birkaç kişinin bir oturumu paylaştığı yerde açmayın, yalnızca şifreli diskte açın.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished">Aç</translation>
    </message>
    <message>
        <source>Two of the three sheets now open this file.</source>
        <translation type="unfinished">Üç sayfadan ikisi artık bu dosyayı açar.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished">{name} kaldırılsın mı?</translation>
    </message>
    <message>
        <source>It no longer opens this file. Backups made before still open with it. It can be set up anew at any time.</source>
        <translation type="unfinished">Bu dosyayı artık açmaz. Önce alınan yedekler hâlâ onunla açılır. İstendiğinde yeniden kurulabilir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Kaldır</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished">Kendiliğinden kilitle</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Kilitleme süresi</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse:</source>
        <translation type="unfinished">Tuş veya fare olmadan geçen süre:</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once; so do sleep and screen lock, where the system tells. Two or five minutes are good in open rooms.</source>
        <translation type="unfinished">Ctrl+L hemen kilitler; sistem bildirdiğinde uyku ve ekran kilidi de. Açık odalarda iki veya beş dakika iyidir.</translation>
    </message>
    <message>
        <source>On suspicion</source>
        <translation type="unfinished">Şüphe hâlinde</translation>
    </message>
    <message>
        <source>Somebody may have my key…</source>
        <translation type="unfinished">Biri anahtarımı almış olabilir…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Bir cihaz kayıp…</translation>
    </message>
    <message>
        <source>A passphrase that was seen: change it. A sheet that is gone: print a new one. Only if somebody may have copied the open file, encrypt it anew.</source>
        <translation type="unfinished">Görülen parola cümlesi: değiştirin. Kaybolan sayfa: yenisini yazdırın. Yalnızca biri açık dosyayı kopyalamış olabilirse yeniden şifreleyin.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished">Acil durum</translation>
    </message>
    <message>
        <source>Erase the keys of this file now…</source>
        <translation type="unfinished">Bu dosyanın anahtarlarını şimdi sil…</translation>
    </message>
    <message>
        <source>Makes this case file unreadable for ever, within a moment. Also reachable before unlocking.</source>
        <translation type="unfinished">Bu vaka dosyasını bir anda sonsuza dek okunamaz yapar. Kilit açılmadan da ulaşılır.</translation>
    </message>
    <message>
        <source>The new recovery sheet is on paper.</source>
        <translation type="unfinished">Yeni kurtarma sayfası kâğıtta.</translation>
    </message>
    <message>
        <source>This computer now opens the file.</source>
        <translation type="unfinished">Bu bilgisayar artık dosyayı açıyor.</translation>
    </message>
    <message>
        <source>It no longer opens this file.</source>
        <translation type="unfinished">Bu dosyayı artık açmıyor.</translation>
    </message>
    <message>
        <source>Ways into this case file</source>
        <translation type="unfinished">Bu vaka dosyasını açan yollar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Parola cümlesi</translation>
    </message>
    <message>
        <source>For every day. Who knows it and has this file can read everything.</source>
        <translation type="unfinished">Her gün için. Bilen ve bu dosyaya sahip olan her şeyi okuyabilir.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Değiştir…</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished">kâğıtta</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation type="unfinished">hiç onaylanmadı</translation>
    </message>
    <message>
        <source>For a forgotten passphrase or a broken computer. Who has the sheet and this file, or a backup of it, can read everything.</source>
        <translation type="unfinished">Unutulan parola cümlesi veya bozulan bilgisayar için. Sayfaya ve bu dosyaya ya da yedeğine sahip olan her şeyi okuyabilir.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation type="unfinished">Yeni sayfa yazdır…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">Bu bilgisayar</translation>
    </message>
    <message>
        <source>Opens without typing, through the keychain of the system. Every program that runs under your login could use it; never for a login that several people share.</source>
        <translation type="unfinished">Sistemin anahtarlığıyla, yazmadan açar. Oturumunuzda çalışan her program kullanabilir; birkaç kişinin paylaştığı oturumda asla.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished">Kur…</translation>
    </message>
    <message>
        <source>For the organisation, when you cannot open the file any more. Two of three people together, with this file or a backup of it, can read everything.</source>
        <translation type="unfinished">Kuruluş için, dosyayı artık siz açamadığınızda. Üç kişiden ikisi birlikte, bu dosyayla veya yedeğiyle her şeyi okuyabilir.</translation>
    </message>
    <message>
        <source>Held by: {names}.</source>
        <translation type="unfinished">Sahipleri: {names}.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation type="unfinished">Kuruluşun sayfaları</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation type="unfinished">Yeni sayfalar yap…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">{name} kaldır</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">kurulmadı</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">{day} tarihinden beri</translation>
    </message>
    <message>
        <source>help for the page in front</source>
        <translation type="unfinished">öndeki sayfanın yardımı</translation>
    </message>
    <message>
        <source>lock, in a dialog too</source>
        <translation type="unfinished">kilitle, iletişim kutusunda da</translation>
    </message>
    <message>
        <source>lock and leave</source>
        <translation type="unfinished">kilitle ve ayrıl</translation>
    </message>
    <message>
        <source>the pages at the side, from the top</source>
        <translation type="unfinished">yandaki sayfalar, yukarıdan</translation>
    </message>
    <message>
        <source>find anything: people, cases, institutions, pages, commands</source>
        <translation type="unfinished">her şeyi bul: kişiler, dosyalar, kurumlar, sayfalar, komutlar</translation>
    </message>
    <message>
        <source>back to the page before; so does the mouse’s button at the side</source>
        <translation type="unfinished">önceki sayfaya dön; farenin yan düğmesi de</translation>
    </message>
    <message>
        <source>and forward again</source>
        <translation type="unfinished">ve yeniden ileri</translation>
    </message>
    <message>
        <source>leave the help or “Courses and places”; close a dialog</source>
        <translation type="unfinished">yardımdan veya “Kurslar ve yerler”den çık; iletişim kutusunu kapat</translation>
    </message>
    <message>
        <source>on Today and Cases: new case; on Directory and Groups: new entry</source>
        <translation type="unfinished">Bugün ve Dosyalar’da: yeni dosya; Rehber ve Gruplar’da: yeni kayıt</translation>
    </message>
    <message>
        <source>in a case: write a note</source>
        <translation type="unfinished">bir dosyada: not yaz</translation>
    </message>
    <message>
        <source>in a case: a new consultation</source>
        <translation type="unfinished">bir dosyada: yeni görüşme</translation>
    </message>
    <message>
        <source>in a case: its sections, from the top</source>
        <translation type="unfinished">bir dosyada: bölümleri, yukarıdan</translation>
    </message>
    <message>
        <source>in a case, in a wide window: to the list of cases and back</source>
        <translation type="unfinished">bir dosyada, geniş pencerede: dosya listesine ve geri</translation>
    </message>
    <message>
        <source>on Cases, Directory and Accesses: search</source>
        <translation type="unfinished">Dosyalar, Rehber ve Erişimler’de: ara</translation>
    </message>
    <message>
        <source>in a list: sort it by a column</source>
        <translation type="unfinished">bir listede: bir sütuna göre sırala</translation>
    </message>
    <message>
        <source>in a consultation: to the guide</source>
        <translation type="unfinished">bir görüşmede: kılavuza</translation>
    </message>
    <message>
        <source>save the form or dialog</source>
        <translation type="unfinished">formu veya iletişim kutusunu kaydet</translation>
    </message>
    <message>
        <source>take back what was just done, while the bar at the top offers it</source>
        <translation type="unfinished">az önce yapılanı geri al, üstteki çubuk önerdiği sürece</translation>
    </message>
    <message>
        <source>on Answers: paste a picture</source>
        <translation type="unfinished">Yanıtlar’da: resim yapıştır</translation>
    </message>
    <message>
        <source>a chart as a table and back</source>
        <translation type="unfinished">grafiği tablo yap ve geri</translation>
    </message>
    <message>
        <source>a paper larger</source>
        <translation type="unfinished">kâğıdı büyüt</translation>
    </message>
    <message>
        <source>a paper smaller</source>
        <translation type="unfinished">kâğıdı küçült</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tuşlar</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Ne yaparlar</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>(unknown person)</source>
        <translation type="unfinished">(bilinmeyen kişi)</translation>
    </message>
    <message>
        <source>1 to 2 weeks</source>
        <translation type="unfinished">1–2 hafta</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <translation type="unfinished">1–2 yıl</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation type="unfinished">1–3 ay</translation>
    </message>
    <message>
        <source>18, 25 and 27 are different limits: guardian, Jobcenter, youth migration service.</source>
        <translation type="unfinished">18, 25 ve 27 ayrı sınırlardır: vasi, Jobcenter, gençlik göç hizmeti.</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation type="unfinished">18–24</translation>
    </message>
    <message>
        <source>2 to 4 weeks</source>
        <translation type="unfinished">2–4 hafta</translation>
    </message>
    <message>
        <source>2 years and longer</source>
        <translation type="unfinished">2 yıl ve daha uzun</translation>
    </message>
    <message>
        <source>25 and over (Ü25)</source>
        <translation type="unfinished">25 ve üzeri (Ü25)</translation>
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
        <translation type="unfinished">3–6 ay</translation>
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
        <translation type="unfinished">6–12 ay</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation type="unfinished">60 ve üzeri</translation>
    </message>
    <message>
        <source>60 or over</source>
        <translation type="unfinished">60 veya üzeri</translation>
    </message>
    <message>
        <source>A change claims to come from another device.</source>
        <translation type="unfinished">Bir değişiklik başka bir cihazdan geldiğini öne sürüyor.</translation>
    </message>
    <message>
        <source>A change claims to come from another person.</source>
        <translation type="unfinished">Bir değişiklik başka bir kişiden geldiğini öne sürüyor.</translation>
    </message>
    <message>
        <source>A change does not fit the fields that this program knows.</source>
        <translation type="unfinished">Bir değişiklik, bu programın bildiği alanlara uymuyor.</translation>
    </message>
    <message>
        <source>A change is dated more than two days ahead. Is a clock wrong?</source>
        <translation type="unfinished">Bir değişikliğin tarihi iki günden fazla ileride. Bir saat yanlış mı?</translation>
    </message>
    <message>
        <source>A child was born</source>
        <translation type="unfinished">Bir çocuk doğdu</translation>
    </message>
    <message>
        <source>A copy goes into the person&apos;s folder.</source>
        <translation type="unfinished">Bir kopya kişinin klasörüne giriyor.</translation>
    </message>
    <message>
        <source>A date cannot be read; year-month-day is expected.</source>
        <translation type="unfinished">Tarih okunamıyor; yıl-ay-gün bekleniyor.</translation>
    </message>
    <message>
        <source>A fault in the program. A report without any client data was saved.</source>
        <translation type="unfinished">Programda bir hata. Kişilere ilişkin hiçbir veri içermeyen bir rapor kaydedildi.</translation>
    </message>
    <message>
        <source>A finished package in the outbox is missing or damaged. The cases themselves are whole. Please export again: it will be made anew.</source>
        <translation type="unfinished">Giden kutusunda hazır bir paket eksik veya bozuk. Dosyaların kendisi sağlam. Lütfen yeniden dışa aktarın: yeniden yapılır.</translation>
    </message>
    <message>
        <source>A letter by post counts as arrived on the fourth day after posting.</source>
        <translation type="unfinished">Postayla gelen mektup, postaya verildikten sonraki dördüncü gün gelmiş sayılır.</translation>
    </message>
    <message>
        <source>A newer program wrote this file. Please update this one first.</source>
        <translation type="unfinished">Bu dosyayı daha yeni bir program yazdı. Lütfen önce bunu güncelleyin.</translation>
    </message>
    <message>
        <source>A part of the case file shows something other than its history says.</source>
        <translation type="unfinished">Vaka dosyasının bir bölümü geçmişinin söylediğinden başkasını gösteriyor.</translation>
    </message>
    <message>
        <source>A photo is published with consent only.</source>
        <translation type="unfinished">Fotoğraf yalnızca onayla yayımlanır.</translation>
    </message>
    <message>
        <source>A protected consultation has no version to take home.</source>
        <translation type="unfinished">Korunan bir görüşmenin eve götürülecek hâli yoktur.</translation>
    </message>
    <message>
        <source>A record of the kind “{name}” is damaged and is not taken over.</source>
        <translation type="unfinished">“{name}” türünde bir kayıt bozuk ve aktarılmıyor.</translation>
    </message>
    <message>
        <source>A refusal because of the residence paper is counted without names.</source>
        <translation type="unfinished">İkamet kâğıdı yüzünden ret, ad yazılmadan sayılır.</translation>
    </message>
    <message>
        <source>A school-age child without a school is registered at once.</source>
        <translation type="unfinished">Okul çağındaki okulsuz çocuk hemen kaydedilir.</translation>
    </message>
    <message>
        <source>A search can take long. Having no answer is also told.</source>
        <translation type="unfinished">Arama uzun sürebilir. Yanıt olmadığı da söylenir.</translation>
    </message>
    <message>
        <source>A sentence for the volunteer</source>
        <translation type="unfinished">Gönüllü için cümle</translation>
    </message>
    <message>
        <source>A single conversation without plan or referral: one year after the last contact.</source>
        <translation type="unfinished">Plansız ve yönlendirmesiz tek görüşme: son temastan bir yıl sonra.</translation>
    </message>
    <message>
        <source>A volunteer companion helps with one thing. They do not counsel and do not see the file.</source>
        <translation type="unfinished">Gönüllü refakatçi tek bir işte yardım eder. Danışmanlık yapmaz ve dosyayı görmez.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation type="unfinished">Burada tam sayı bekleniyor.</translation>
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
        <translation type="unfinished">Hakkında</translation>
    </message>
    <message>
        <source>About how many people and which data are concerned?</source>
        <translation type="unfinished">Yaklaşık kaç kişi ve hangi veriler söz konusu?</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation type="unfinished">Bu sayılar hakkında</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished">Kabul tarihi</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished">Erişim listesi</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished">Erişim günlüğü</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished">Erişim hakları</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation type="unfinished">Erişim yolu</translation>
    </message>
    <message>
        <source>Access to health care</source>
        <translation type="unfinished">Sağlık hizmetlerine erişim</translation>
    </message>
    <message>
        <source>Acknowledge nothing and promise no instalments before advice.</source>
        <translation type="unfinished">Danışmanlıktan önce hiçbir şeyi kabul etmeyin, taksit sözü vermeyin.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Önlem</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished">Eklenme tarihi</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation type="unfinished">Bağımlılık</translation>
    </message>
    <message>
        <source>Addiction advice</source>
        <translation type="unfinished">Bağımlılık danışmanlığı</translation>
    </message>
    <message>
        <source>Addiction advice is free and confidential, towards the police too.</source>
        <translation type="unfinished">Bağımlılık danışmanlığı ücretsiz ve gizlidir, polise karşı da.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adres</translation>
    </message>
    <message>
        <source>Admission by law (a hint)</source>
        <translation type="unfinished">Yasaya göre kabul (ipucu)</translation>
    </message>
    <message>
        <source>Admission to the integration course</source>
        <translation type="unfinished">Uyum kursuna kabul</translation>
    </message>
    <message>
        <source>Admission to the integration course is valid until</source>
        <translation type="unfinished">Uyum kursuna kabulün geçerliliği</translation>
    </message>
    <message>
        <source>Admission to the integration course: date, valid until</source>
        <translation type="unfinished">Uyum kursuna kabul: tarih, geçerlilik sonu</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4) AufenthG) are suspended for the budget year 2026; a claim or an obligation still counts.</source>
        <translation type="unfinished">Boş yerlere kabul (§ 44 (4) AufenthG) 2026 bütçe yılında durdurulmuştur; hak veya yükümlülük geçerli kalır.</translation>
    </message>
    <message>
        <source>Admissions to free places (§ 44 (4)) are suspended in 2026. Then a course by volunteers helps.</source>
        <translation type="unfinished">Boş yerlere kabul (§ 44 (4)) 2026’da durdurulmuştur. O zaman gönüllülerin kursu yardımcı olur.</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation type="unfinished">Kabul tarihi</translation>
    </message>
    <message>
        <source>Advice before the hearing</source>
        <translation type="unfinished">Mülakattan önce danışmanlık</translation>
    </message>
    <message>
        <source>Advice in the Dublin procedure</source>
        <translation type="unfinished">Dublin usulünde danışmanlık</translation>
    </message>
    <message>
        <source>Advice is open-ended. Nobody has to decide today.</source>
        <translation type="unfinished">Danışmanlığın sonucu açıktır. Kimse bugün karar vermek zorunda değil.</translation>
    </message>
    <message>
        <source>Advice on rights at work</source>
        <translation type="unfinished">İşteki haklar hakkında danışmanlık</translation>
    </message>
    <message>
        <source>Advice on the BAMF decision</source>
        <translation type="unfinished">BAMF kararı hakkında danışmanlık</translation>
    </message>
    <message>
        <source>Advice on voluntary return</source>
        <translation type="unfinished">Gönüllü dönüş danışmanlığı</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished">Afganistan</translation>
    </message>
    <message>
        <source>Afghanistan, Iran, Pakistan</source>
        <translation type="unfinished">Afganistan, İran, Pakistan</translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try is possible in {seconds} seconds.</source>
        <translation type="unfinished">Birkaç yanlış parola cümlesinden sonra bir sonraki deneme {seconds} saniye sonra olabilir.</translation>
    </message>
    <message>
        <source>After the move at once: citizens office, BAMF, foreigners authority, court, Jobcenter or welfare office.</source>
        <translation type="unfinished">Taşındıktan sonra hemen: vatandaş bürosu (Bürgerbüro), BAMF, yabancılar dairesi, mahkeme, Jobcenter veya sosyal yardım dairesi.</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation type="unfinished">Yaş en az</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Yaş grubu</translation>
    </message>
    <message>
        <source>Age groups from 25</source>
        <translation type="unfinished">25 yaş ve üzeri gruplar</translation>
    </message>
    <message>
        <source>Age groups under 25</source>
        <translation type="unfinished">25 yaş altı gruplar</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation type="unfinished">Yaş en çok</translation>
    </message>
    <message>
        <source>Age: under 25, under 27?</source>
        <translation type="unfinished">Yaş: 25 altı, 27 altı?</translation>
    </message>
    <message>
        <source>Agreed appointment</source>
        <translation type="unfinished">Kararlaştırılan randevu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Kararlaştırma tarihi</translation>
    </message>
    <message>
        <source>Agreement on working together</source>
        <translation type="unfinished">Birlikte çalışma anlaşması</translation>
    </message>
    <message>
        <source>Agreement to the rent</source>
        <translation type="unfinished">Kiraya onay</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Anlaşmalar</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished">Arnavutluk</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished">Arnavutça</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished">Cezayir</translation>
    </message>
    <message>
        <source>All papers are recorded, and every renewal is applied for before it expires.</source>
        <translation type="unfinished">Bütün kâğıtlar kaydedildi ve her uzatma süre dolmadan isteniyor.</translation>
    </message>
    <message>
        <source>All persons, rent, heating, income right?</source>
        <translation type="unfinished">Bütün kişiler, kira, ısıtma, gelir doğru mu?</translation>
    </message>
    <message>
        <source>Amendment to it</source>
        <translation type="unfinished">Buna ek</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished">Ek olduğu</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished">Amerikan Samoası</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished">Amerika</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished">Amharca</translation>
    </message>
    <message>
        <source>An admission is valid for one year.</source>
        <translation type="unfinished">Kabul bir yıl geçerlidir.</translation>
    </message>
    <message>
        <source>An entry does not fit what this program knows ({field}).</source>
        <translation type="unfinished">Bir kayıt bu programın bildiğine uymuyor ({field}).</translation>
    </message>
    <message>
        <source>An interpreter comes along to the appointment.</source>
        <translation type="unfinished">Randevuya tercüman geliyor.</translation>
    </message>
    <message>
        <source>An offer of “{name}” does not fit what this program knows; it stays with the organisation as a further detail.</source>
        <translation type="unfinished">“{name}” sunumlarından biri bu programın bildiğine uymuyor; kuruluşta ek bilgi olarak kalır.</translation>
    </message>
    <message>
        <source>An organisation without a name is not taken over.</source>
        <translation type="unfinished">Adı olmayan kuruluş aktarılmaz.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished">Andorra</translation>
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
        <translation type="unfinished">Başka bir sütunun başlığı aynı.</translation>
    </message>
    <message>
        <source>Another directory contradicts this one. Are there two coordinators? Please call.</source>
        <translation type="unfinished">Başka bir rehber bununla çelişiyor. İki koordinatör mü var? Lütfen telefon edin.</translation>
    </message>
    <message>
        <source>Another file stays until somebody deletes its folder.</source>
        <translation type="unfinished">Başka bir dosya, biri klasörünü silene kadar kalır.</translation>
    </message>
    <message>
        <source>Another organisation may have the case only with a valid release towards it.</source>
        <translation type="unfinished">Başka kuruluş dosyayı yalnızca kendisine yönelik geçerli muafiyetle alabilir.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Yanıt</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Yanıt en geç</translation>
    </message>
    <message>
        <source>Answer of</source>
        <translation type="unfinished">Yanıt tarihi</translation>
    </message>
    <message>
        <source>Answer on a difference</source>
        <translation type="unfinished">Fark hakkında yanıt</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation type="unfinished">Şikâyeti yanıtla</translation>
    </message>
    <message>
        <source>Answer to a volunteer</source>
        <translation type="unfinished">Gönüllüye yanıt</translation>
    </message>
    <message>
        <source>Answer: the same person?</source>
        <translation type="unfinished">Yanıt: aynı kişi mi?</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">Yanıtlandı</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished">Antarktika</translation>
    </message>
    <message>
        <source>Antenatal care</source>
        <translation type="unfinished">Hamilelik takibi</translation>
    </message>
    <message>
        <source>Anti-discrimination advice</source>
        <translation type="unfinished">Ayrımcılığa karşı danışmanlık</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished">Antigua ve Barbuda</translation>
    </message>
    <message>
        <source>Application before 1 July 2026: only one week for court action and urgent application.</source>
        <translation type="unfinished">1 Temmuz 2026’dan önceki başvuru: dava ve acil istem için yalnızca bir hafta.</translation>
    </message>
    <message>
        <source>Application before 12 June 2026: court action in two weeks, with an urgent deadline in one week; grounds in one month.</source>
        <translation type="unfinished">12 Haziran 2026’dan önceki başvuru: dava iki haftada, acil sürede bir haftada; gerekçe bir ayda.</translation>
    </message>
    <message>
        <source>Application since 1 July 2026: the period in the decision counts. The new law is still to be verified.</source>
        <translation type="unfinished">1 Temmuz 2026’dan itibaren başvuru: karardaki süre geçerlidir. Yeni hukuk henüz doğrulanmalı.</translation>
    </message>
    <message>
        <source>Application since 12 June 2026: the period in the instructions on remedies counts.</source>
        <translation type="unfinished">12 Haziran 2026’dan itibaren başvuru: itiraz yolu bilgisindeki süre geçerlidir.</translation>
    </message>
    <message>
        <source>Applies since</source>
        <translation type="unfinished">Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Apply for child benefit</source>
        <translation type="unfinished">Çocuk parası başvurusu yap</translation>
    </message>
    <message>
        <source>Apply for day care early and with proof.</source>
        <translation type="unfinished">Kreşe erken ve kanıtla başvurun.</translation>
    </message>
    <message>
        <source>Apply for further approval at the Jobcenter</source>
        <translation type="unfinished">Jobcenter’da devam başvurusu yap</translation>
    </message>
    <message>
        <source>Apply for renewal (permission to stay, toleration, residence permit)</source>
        <translation type="unfinished">Uzatma başvurusu yap (kalma izni, müsamaha, ikamet izni)</translation>
    </message>
    <message>
        <source>Apply for renewal in writing, keep a copy</source>
        <translation type="unfinished">Uzatmayı yazılı istemek, kopya saklamak</translation>
    </message>
    <message>
        <source>Apply for the work permit</source>
        <translation type="unfinished">Çalışma izni istemek</translation>
    </message>
    <message>
        <source>Apply under § 25a: before the 27th birthday</source>
        <translation type="unfinished">§ 25a başvurusu: 27. doğum gününden önce</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">Randevu</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation type="unfinished">Randevu kâğıdı</translation>
    </message>
    <message>
        <source>Appointment there</source>
        <translation type="unfinished">Oradaki randevu</translation>
    </message>
    <message>
        <source>Appointment with family advice or the youth office</source>
        <translation type="unfinished">Aile danışmanlığından veya gençlik dairesinden randevu</translation>
    </message>
    <message>
        <source>Approval period: from – to</source>
        <translation type="unfinished">Onay dönemi: başlangıç – bitiş</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation type="unfinished">Onay bitişi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished">Arapça</translation>
    </message>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation type="unfinished">Arapça (Irak)</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation type="unfinished">Arapça (Levant)</translation>
    </message>
    <message>
        <source>Arabic (standard)</source>
        <translation type="unfinished">Arapça (standart)</translation>
    </message>
    <message>
        <source>Are rent, electricity and food safe?</source>
        <translation type="unfinished">Kira, elektrik ve yiyecek güvende mi?</translation>
    </message>
    <message>
        <source>Are there close relatives in Germany?</source>
        <translation type="unfinished">Almanya’da yakın akrabalar var mı?</translation>
    </message>
    <message>
        <source>Are there debts or gambling?</source>
        <translation type="unfinished">Borç veya kumar var mı?</translation>
    </message>
    <message>
        <source>Are there letters, photos, messages?</source>
        <translation type="unfinished">Mektup, fotoğraf, mesaj var mı?</translation>
    </message>
    <message>
        <source>Are there passport, birth certificate, translations?</source>
        <translation type="unfinished">Pasaport, doğum belgesi, çeviriler var mı?</translation>
    </message>
    <message>
        <source>Are we doing the right things? What came of it</source>
        <translation type="unfinished">Doğru şeyleri mi yapıyoruz? Ne sonuç verdi</translation>
    </message>
    <message>
        <source>Are we doing them right? How the work goes</source>
        <translation type="unfinished">Doğru mu yapıyoruz? İş nasıl gidiyor</translation>
    </message>
    <message>
        <source>Are we talking alone, with an interpreter from outside?</source>
        <translation type="unfinished">Yalnız mı konuşuyoruz, dışarıdan bir tercümanla?</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation type="unfinished">Yaşam alanı</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Arjantin</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished">Ermenistan</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished">Ermenice</translation>
    </message>
    <message>
        <source>Arrange a doctor&apos;s appointment with an interpreter</source>
        <translation type="unfinished">Tercümanla doktor randevusu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with addiction advice</source>
        <translation type="unfinished">Bağımlılık danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with asylum procedure advice</source>
        <translation type="unfinished">İltica usulü danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with debt advice</source>
        <translation type="unfinished">Borç danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with family reunion advice</source>
        <translation type="unfinished">Aile birleşimi danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with pregnancy advice</source>
        <translation type="unfinished">Hamilelik danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with recognition advice</source>
        <translation type="unfinished">Denklik danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with return advice</source>
        <translation type="unfinished">Dönüş danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with the foreigners authority</source>
        <translation type="unfinished">Yabancılar dairesinden randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with the school authority&apos;s advice</source>
        <translation type="unfinished">Okul makamı danışmanlığından randevu almak</translation>
    </message>
    <message>
        <source>Arrange an appointment with the tracing service</source>
        <translation type="unfinished">Arama hizmetinden randevu almak</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished">Geliş</translation>
    </message>
    <message>
        <source>Arrival from Ukraine</source>
        <translation type="unfinished">Ukrayna’dan geliş</translation>
    </message>
    <message>
        <source>Arrival from Ukraine since 1 April 2025: money from the welfare office instead of the Jobcenter.</source>
        <translation type="unfinished">1 Nisan 2025’ten itibaren Ukrayna’dan gelenler: para Jobcenter yerine sosyal yardım dairesinden.</translation>
    </message>
    <message>
        <source>Arrival from Ukraine: see how things stand</source>
        <translation type="unfinished">Ukrayna’dan geliş: duruma bakmak</translation>
    </message>
    <message>
        <source>Arrival since 1 April 2025: change from Jobcenter to welfare office</source>
        <translation type="unfinished">1 Nisan 2025’ten sonra geliş: Jobcenter’dan sosyal daireye geçiş</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">Geliş tarihi</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished">Aruba</translation>
    </message>
    <message>
        <source>Ask course providers for a place and childcare</source>
        <translation type="unfinished">Kurs verenlere yer ve çocuk bakımı sormak</translation>
    </message>
    <message>
        <source>Ask for a shelter place</source>
        <translation type="unfinished">Sığınma yeri sormak</translation>
    </message>
    <message>
        <source>Ask for a volunteer companion</source>
        <translation type="unfinished">Gönüllü refakatçi sormak</translation>
    </message>
    <message>
        <source>Ask for first advice at the naturalisation office</source>
        <translation type="unfinished">Vatandaşlık dairesinden ilk danışmanlık istemek</translation>
    </message>
    <message>
        <source>Ask for the answer in writing</source>
        <translation type="unfinished">Yanıtı yazılı istemek</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation type="unfinished">Nasıl geçtiğini sormak</translation>
    </message>
    <message>
        <source>Ask how things are</source>
        <translation type="unfinished">Nasıl olduğunu sormak</translation>
    </message>
    <message>
        <source>Ask on a safe way</source>
        <translation type="unfinished">Güvenli yoldan yeniden sormak</translation>
    </message>
    <message>
        <source>Ask the office to agree to the rent</source>
        <translation type="unfinished">Makamdan kiraya onay istemek</translation>
    </message>
    <message>
        <source>Ask whether there is an answer</source>
        <translation type="unfinished">Yanıt olup olmadığını sormak</translation>
    </message>
    <message>
        <source>Asked are</source>
        <translation type="unfinished">Sorulanlar</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Soran</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Sorulma tarihi</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Değerlendirme tarihi</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished">Görev</translation>
    </message>
    <message>
        <source>Assisted training (§§ 74 ff. SGB III)</source>
        <translation type="unfinished">Destekli meslek eğitimi (§§ 74 vd. SGB III)</translation>
    </message>
    <message>
        <source>Asylum application is lodged</source>
        <translation type="unfinished">İltica başvurusu yapıldı</translation>
    </message>
    <message>
        <source>Asylum decision</source>
        <translation type="unfinished">İltica kararı</translation>
    </message>
    <message>
        <source>Asylum hearing</source>
        <translation type="unfinished">İltica mülakatı</translation>
    </message>
    <message>
        <source>Asylum procedure advice</source>
        <translation type="unfinished">İltica usulü danışmanlığı</translation>
    </message>
    <message>
        <source>At least one of the cases was changed since. Nothing was done; please look at the list again.</source>
        <translation type="unfinished">Dosyalardan en az biri o zamandan beri değişti. Hiçbir şey yapılmadı; lütfen listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>At the end, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">Sonda: “Rechtsbehelfsbelehrung”</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Avustralya</translation>
    </message>
    <message>
        <source>Australia and Oceania</source>
        <translation type="unfinished">Avustralya ve Okyanusya</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished">Avusturya</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished">Azerbaycan</translation>
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
        <translation type="unfinished">BAMF kararı</translation>
    </message>
    <message>
        <source>BAMF decision with urgent deadline (manifestly unfounded)</source>
        <translation type="unfinished">Acil süreli BAMF kararı (açıkça dayanaksız)</translation>
    </message>
    <message>
        <source>BAMF decision: another state is responsible (Dublin)</source>
        <translation type="unfinished">BAMF kararı: başka devlet sorumlu (Dublin)</translation>
    </message>
    <message>
        <source>BAMF decision: work out the deadline</source>
        <translation type="unfinished">BAMF kararı: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>BAMF: rejection</source>
        <translation type="unfinished">BAMF: ret</translation>
    </message>
    <message>
        <source>Backups in their place</source>
        <translation type="unfinished">Yedekler kendi yerinde</translation>
    </message>
    <message>
        <source>Bad sleep and fear are common after hard experiences and no weakness.</source>
        <translation type="unfinished">Kötü uyku ve korku ağır yaşantılardan sonra sık görülür, zayıflık değildir.</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished">Bahamalar</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished">Bahreyn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished">Bangladeş</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished">Barbados</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Önce</translation>
    </message>
    <message>
        <source>Before any signature: legal advice. Withdrawing an application can hardly be undone.</source>
        <translation type="unfinished">Her imzadan önce: hukuki danışmanlık. Bir başvuruyu geri çekmek neredeyse geri alınamaz.</translation>
    </message>
    <message>
        <source>Before changes are taken in, the case file is secured, and there is not enough room for that on this computer. Nothing was taken in. Please make room and try again.</source>
        <translation type="unfinished">Değişiklikler alınmadan önce vaka dosyası güvenceye alınır; bu bilgisayarda bunun için yer yetmiyor. Hiçbir şey alınmadı. Lütfen yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Before signing: get the office&apos;s agreement to the rent.</source>
        <translation type="unfinished">İmzadan önce: makamın kiraya onayını alın.</translation>
    </message>
    <message>
        <source>Before the start check the wording on work in the paper and apply for permission where it is needed.</source>
        <translation type="unfinished">Başlamadan önce kâğıttaki çalışma ifadesine (Erwerbstätigkeit) bakın ve gereken yerde izin isteyin.</translation>
    </message>
    <message>
        <source>Begin with permission only.</source>
        <translation type="unfinished">Yalnızca izinle başlayın.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished">Başlangıç tarihi</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished">Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Belçika</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished">Belize</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished">Sosyal yardımlar</translation>
    </message>
    <message>
        <source>Benefits under the AsylbLG</source>
        <translation type="unfinished">AsylbLG yardımları</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished">Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished">Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished">Butan</translation>
    </message>
    <message>
        <source>Bill, reminder, collection, court or enforcement?</source>
        <translation type="unfinished">Fatura, ihtar, tahsilat, mahkeme veya icra mı?</translation>
    </message>
    <message>
        <source>Birth: registry office and child benefit</source>
        <translation type="unfinished">Doğum: nüfus dairesi ve çocuk parası</translation>
    </message>
    <message>
        <source>Birthday of a young person (§ 25a)</source>
        <translation type="unfinished">Gencin doğum günü (§ 25a)</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished">Bolivya</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished">Bonaire, Sint Eustatius ve Saba</translation>
    </message>
    <message>
        <source>Border crossing certificate</source>
        <translation type="unfinished">Sınır geçiş belgesi</translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished">Doğum</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation type="unfinished">Doğum tarihi</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished">Bosna-Hersek</translation>
    </message>
    <message>
        <source>Both signed on</source>
        <translation type="unfinished">İkisi de imzaladı</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished">Botsvana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished">Bouvet Adası</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Brezilya</translation>
    </message>
    <message>
        <source>Breaks are possible. Whoever does not understand the interpreter says so at once.</source>
        <translation type="unfinished">Mola verilebilir. Tercümanı anlamayan bunu hemen söyler.</translation>
    </message>
    <message>
        <source>Brief contact</source>
        <translation type="unfinished">Kısa temas</translation>
    </message>
    <message>
        <source>Bring CV and school reports</source>
        <translation type="unfinished">Özgeçmişi ve karneleri getirmek</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">Getirin</translation>
    </message>
    <message>
        <source>Bring bank statements and tenancy agreement</source>
        <translation type="unfinished">Hesap özetlerini ve kira sözleşmesini getirmek</translation>
    </message>
    <message>
        <source>Bring birth certificate, vaccination record and school reports</source>
        <translation type="unfinished">Doğum belgesi, aşı kartı ve karneleri getirmek</translation>
    </message>
    <message>
        <source>Bring decision, envelope and the family&apos;s papers</source>
        <translation type="unfinished">Kararı, zarfı ve ailenin kâğıtlarını getirmek</translation>
    </message>
    <message>
        <source>Bring the envelope</source>
        <translation type="unfinished">Zarfı getirmek</translation>
    </message>
    <message>
        <source>Bring the envelope and the complete decision</source>
        <translation type="unfinished">Zarfı ve kararın tamamını getirmek</translation>
    </message>
    <message>
        <source>Bring the missing papers</source>
        <translation type="unfinished">Eksik kâğıtları getirmek</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished">Britanya Hint Okyanusu Toprakları</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished">Britanya Virjin Adaları</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished">Brunei</translation>
    </message>
    <message>
        <source>Build it anew; the records themselves are not affected.</source>
        <translation type="unfinished">Yeniden oluşturun; kayıtların kendisi etkilenmez.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished">Bulgaristan</translation>
    </message>
    <message>
        <source>Package no. {seq} from {name} does not follow the one before it. Please ask {name} whether the device was reset or copied.</source>
        <translation type="unfinished">{name} kişisinin {seq} no.lu paketi öncekinin devamı değil. Lütfen {name} kişisine cihazın sıfırlanıp sıfırlanmadığını veya kopyalanıp kopyalanmadığını sorun.</translation>
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
        <translation type="unfinished">Ne zamana kadar</translation>
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
        <translation type="unfinished">Cabo Verde</translation>
    </message>
    <message>
        <source>Calculation sheet</source>
        <translation type="unfinished">Hesap sayfası (Berechnungsbogen)</translation>
    </message>
    <message>
        <source>Calculation: persons, rent, income, deductions</source>
        <translation type="unfinished">Hesap: kişiler, kira, gelir, kesintiler</translation>
    </message>
    <message>
        <source>Call the office and record the answer</source>
        <translation type="unfinished">Makamı aramak ve yanıtı kaydetmek</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished">Kamboçya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished">Kamerun</translation>
    </message>
    <message>
        <source>Can and will the person speak themselves, with company?</source>
        <translation type="unfinished">Kişi eşlikle kendisi konuşabilir mi, konuşmak istiyor mu?</translation>
    </message>
    <message>
        <source>Can the person go home safely today? Are children there?</source>
        <translation type="unfinished">Kişi bugün eve güvenle gidebilir mi? Orada çocuk var mı?</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Kanada</translation>
    </message>
    <message>
        <source>Careers advice</source>
        <translation type="unfinished">Meslek danışmanlığı</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Case file and key file do not belong together: one of them comes from another folder, or the case file is destroyed. Neither was changed. Please restore both files from the same backup.</source>
        <translation type="unfinished">Vaka dosyası ile anahtar dosyası birbirine ait değil: biri başka klasörden geliyor ya da vaka dosyası bozuldu. Hiçbiri değiştirilmedi. Lütfen ikisini aynı yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>Case file unlocked</source>
        <translation type="unfinished">Vaka dosyasının kilidi açıldı</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Dosya numarası</translation>
    </message>
    <message>
        <source>Case seen</source>
        <translation type="unfinished">Dosya görüldü</translation>
    </message>
    <message>
        <source>Case transfer</source>
        <translation type="unfinished">Dosya devri</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dosyalar</translation>
    </message>
    <message>
        <source>Cases by district</source>
        <translation type="unfinished">Semte göre dosyalar</translation>
    </message>
    <message>
        <source>Cases by service</source>
        <translation type="unfinished">Hizmete göre dosyalar</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished">Cayman Adaları</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished">Orta Afrika Cumhuriyeti</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished">Merkez</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished">Çad</translation>
    </message>
    <message>
        <source>Chamber of crafts</source>
        <translation type="unfinished">Esnaf odası</translation>
    </message>
    <message>
        <source>Chamber of industry and commerce</source>
        <translation type="unfinished">Sanayi ve ticaret odası</translation>
    </message>
    <message>
        <source>Check a letter of the court</source>
        <translation type="unfinished">Mahkemenin bir mektubunu incelemek</translation>
    </message>
    <message>
        <source>Check analogous benefits (36 months AsylbLG)</source>
        <translation type="unfinished">Benzer yardımları denetle (36 ay AsylbLG)</translation>
    </message>
    <message>
        <source>Check of a decision</source>
        <translation type="unfinished">Bir kararın incelenmesi</translation>
    </message>
    <message>
        <source>Check of a way into a residence title</source>
        <translation type="unfinished">İkamet iznine giden bir yolun incelenmesi</translation>
    </message>
    <message>
        <source>Check of court action against the BAMF decision</source>
        <translation type="unfinished">BAMF kararına karşı davanın incelenmesi</translation>
    </message>
    <message>
        <source>Check of the objection</source>
        <translation type="unfinished">İtirazın incelenmesi</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished">Denetlenme tarihi</translation>
    </message>
    <message>
        <source>Checked: </source>
        <translation type="unfinished">Denetlendi:</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished">Sağlama toplamı</translation>
    </message>
    <message>
        <source>Checksum of the signature</source>
        <translation type="unfinished">İmzanın sağlama toplamı</translation>
    </message>
    <message>
        <source>Checksum of the wording</source>
        <translation type="unfinished">Metnin sağlama toplamı</translation>
    </message>
    <message>
        <source>Child benefit is paid for six months back only. Please apply by this day.</source>
        <translation type="unfinished">Çocuk parası (Kindergeld) geriye dönük yalnızca altı ay ödenir. Lütfen bu güne kadar başvurun.</translation>
    </message>
    <message>
        <source>Child benefit is paid six months back only: apply at once.</source>
        <translation type="unfinished">Çocuk parası (Kindergeld) geriye dönük yalnızca altı ay ödenir: hemen başvurun.</translation>
    </message>
    <message>
        <source>Child without school: at once</source>
        <translation type="unfinished">Okulsuz çocuk: hemen</translation>
    </message>
    <message>
        <source>Children and relatives do not interpret at the doctor&apos;s.</source>
        <translation type="unfinished">Çocuklar ve yakınlar doktorda çeviri yapmaz.</translation>
    </message>
    <message>
        <source>Children do not interpret.</source>
        <translation type="unfinished">Çocuklar çeviri yapmaz.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Şili</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">Çin</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation type="unfinished">Çağrılan ad</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished">Christmas Adası</translation>
    </message>
    <message>
        <source>Church asylum</source>
        <translation type="unfinished">Kilise sığınması</translation>
    </message>
    <message>
        <source>Citizens office</source>
        <translation type="unfinished">Vatandaş bürosu</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Kent</translation>
    </message>
    <message>
        <source>City-let flat</source>
        <translation type="unfinished">Kentin kiraladığı daire</translation>
    </message>
    <message>
        <source>Claim to the integration course</source>
        <translation type="unfinished">Uyum kursu hakkı</translation>
    </message>
    <message>
        <source>Clarification of benefits</source>
        <translation type="unfinished">Yardımların açıklanması</translation>
    </message>
    <message>
        <source>Clarification of the notice</source>
        <translation type="unfinished">Kararın açıklanması</translation>
    </message>
    <message>
        <source>Clarify differing names before applying.</source>
        <translation type="unfinished">Farklı adları başvurudan önce açıklığa kavuşturun.</translation>
    </message>
    <message>
        <source>Clarifying a question</source>
        <translation type="unfinished">Bir soruyu açıklığa kavuşturmak</translation>
    </message>
    <message>
        <source>Clarifying identity and passport</source>
        <translation type="unfinished">Kimliği ve pasaportu açıklığa kavuşturmak</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">Danışan</translation>
    </message>
    <message>
        <source>Client agreed on</source>
        <translation type="unfinished">Danışanın kabul tarihi</translation>
    </message>
    <message>
        <source>Client goes alone</source>
        <translation type="unfinished">Danışan yalnız gidiyor</translation>
    </message>
    <message>
        <source>Client sheet</source>
        <translation type="unfinished">Danışan sayfası</translation>
    </message>
    <message>
        <source>Client told on</source>
        <translation type="unfinished">Danışana söylendi</translation>
    </message>
    <message>
        <source>Client&apos;s own priority</source>
        <translation type="unfinished">Danışanın kendi önceliği</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Danışanlar</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished">Kapanış tarihi</translation>
    </message>
    <message>
        <source>Closure reason</source>
        <translation type="unfinished">Kapatma nedeni</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation type="unfinished">Cocos Adaları</translation>
    </message>
    <message>
        <source>Collect all letters and sort them by date</source>
        <translation type="unfinished">Bütün mektupları toplayıp tarihe göre dizmek</translation>
    </message>
    <message>
        <source>Collect papers</source>
        <translation type="unfinished">Kâğıtları toplamak</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Kolombiya</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished">Komorlar</translation>
    </message>
    <message>
        <source>Comparison without names (keyed)</source>
        <translation type="unfinished">Adsız karşılaştırma (anahtarlı)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">Şikâyet</translation>
    </message>
    <message>
        <source>Condition: allowed, with permission only, this employer only, not allowed</source>
        <translation type="unfinished">Koşul: serbest, yalnızca izinle, yalnızca bu işverende, yasak</translation>
    </message>
    <message>
        <source>Conditions, residence, “Aufenthalt beschränkt auf …”</source>
        <translation type="unfinished">Koşullar: “Wohnsitz”, “Aufenthalt beschränkt auf …”</translation>
    </message>
    <message>
        <source>Conditions, “Erwerbstätigkeit …”</source>
        <translation type="unfinished">Koşullar: “Erwerbstätigkeit …”</translation>
    </message>
    <message>
        <source>Conditions: work, residence</source>
        <translation type="unfinished">Koşullar: iş, ikamet</translation>
    </message>
    <message>
        <source>Confidentiality declared on</source>
        <translation type="unfinished">Gizlilik beyan tarihi</translation>
    </message>
    <message>
        <source>Confidentiality holds at the practice too. Interpreters must keep it as well.</source>
        <translation type="unfinished">Gizlilik muayenehanede de geçerlidir. Tercümanlar da ona uymalıdır.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Onay</translation>
    </message>
    <message>
        <source>Consequences for the procedure</source>
        <translation type="unfinished">Usul için sonuçları</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Görüşme</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation type="unfinished">Görüşme raporu</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished">Görüşmeler</translation>
    </message>
    <message>
        <source>Consultations by district</source>
        <translation type="unfinished">Semte göre görüşmeler</translation>
    </message>
    <message>
        <source>Consultations by language</source>
        <translation type="unfinished">Dile göre görüşmeler</translation>
    </message>
    <message>
        <source>Consultations by place</source>
        <translation type="unfinished">Yere göre görüşmeler</translation>
    </message>
    <message>
        <source>Consultations by topic</source>
        <translation type="unfinished">Konuya göre görüşmeler</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished">İlgili kişi</translation>
    </message>
    <message>
        <source>Contact the chamber</source>
        <translation type="unfinished">Odayla temasa geçmek</translation>
    </message>
    <message>
        <source>Contact with an authority</source>
        <translation type="unfinished">Bir makamla temas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished">Sözleşme</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation type="unfinished">Sözleşme tarihi</translation>
    </message>
    <message>
        <source>Contract: hours, pay, probation, notice</source>
        <translation type="unfinished">Sözleşme: saatler, ücret, deneme süresi, fesih</translation>
    </message>
    <message>
        <source>Contracts (training, work)</source>
        <translation type="unfinished">Sözleşmeler (eğitim, iş)</translation>
    </message>
    <message>
        <source>Contracts by broker</source>
        <translation type="unfinished">Aracıya göre sözleşmeler</translation>
    </message>
    <message>
        <source>Contracts by kind</source>
        <translation type="unfinished">Türe göre sözleşmeler</translation>
    </message>
    <message>
        <source>Contracts by origin</source>
        <translation type="unfinished">Kökene göre sözleşmeler</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Katkıda bulunan dışa aktarımlar</translation>
    </message>
    <message>
        <source>Conversation in plain language</source>
        <translation type="unfinished">Yalın dilde konuşma</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished">Cook Adaları</translation>
    </message>
    <message>
        <source>Coordination with the guardian</source>
        <translation type="unfinished">Vasiyle anlaşmak</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished">Koordinatör</translation>
    </message>
    <message>
        <source>Coping with crises</source>
        <translation type="unfinished">Krizlerle başa çıkma</translation>
    </message>
    <message>
        <source>Copy names in another script exactly or have them photographed</source>
        <translation type="unfinished">Başka yazıyla yazılan adları aynen yazın veya fotoğrafını çektirin</translation>
    </message>
    <message>
        <source>Copy the wording on work, do not interpret.</source>
        <translation type="unfinished">Çalışma ifadesini aynen yazın, yorumlamayın.</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation type="unfinished">Düzeltme tarihi</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Düzeltmeler</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Kosta Rika</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished">Danışmanlık</translation>
    </message>
    <message>
        <source>Counselling and referrals in figures</source>
        <translation type="unfinished">Sayılarla danışmanlık ve yönlendirmeler</translation>
    </message>
    <message>
        <source>Counselling case</source>
        <translation type="unfinished">Danışmanlık dosyası</translation>
    </message>
    <message>
        <source>Counselling for refugees: report to the federal level</source>
        <translation type="unfinished">Mülteci danışmanlığı: federal düzeye rapor</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation type="unfinished">Danışman</translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished">Sayı</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Kurs</translation>
    </message>
    <message>
        <source>Course by volunteers</source>
        <translation type="unfinished">Gönüllülerin kursu</translation>
    </message>
    <message>
        <source>Course provider</source>
        <translation type="unfinished">Kurs sağlayıcı</translation>
    </message>
    <message>
        <source>Course: questions on the route, then on the reasons. Everything may be told calmly.</source>
        <translation type="unfinished">Akış: yol hakkında sorular, sonra nedenler hakkında. Her şey sakince anlatılabilir.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Kurslar</translation>
    </message>
    <message>
        <source>Courses, places and unmet demand</source>
        <translation type="unfinished">Kurslar, yerler ve karşılanmayan ihtiyaç</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision</source>
        <translation type="unfinished">BAMF kararına dava</translation>
    </message>
    <message>
        <source>Court action against the BAMF decision (applied since 12 June 2026)</source>
        <translation type="unfinished">BAMF kararına dava (12 Haziran 2026’dan beri başvuru)</translation>
    </message>
    <message>
        <source>Court action and urgent application against the Dublin decision</source>
        <translation type="unfinished">Dublin kararına dava ve acil istem</translation>
    </message>
    <message>
        <source>Court action with urgent application (Dublin)</source>
        <translation type="unfinished">Acil istemli dava (Dublin)</translation>
    </message>
    <message>
        <source>Court action with urgent application (applied since 12 June 2026)</source>
        <translation type="unfinished">Acil istemli dava (12 Haziran 2026’dan beri başvuru)</translation>
    </message>
    <message>
        <source>Court action with urgent application (manifestly unfounded)</source>
        <translation type="unfinished">Acil istemli dava (açıkça dayanaksız)</translation>
    </message>
    <message>
        <source>Court action with urgent application (responsibility, applied since 1 July 2026)</source>
        <translation type="unfinished">Acil istemli dava (sorumluluk, 1 Temmuz 2026’dan beri başvuru)</translation>
    </message>
    <message>
        <source>Court and period. If it names a day, enter it.</source>
        <translation type="unfinished">Mahkeme ve süre. Bir gün yazıyorsa girin.</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished">Hırvatistan</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished">Küba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished">Curaçao</translation>
    </message>
    <message>
        <source>Customer number, file number, number of pages</source>
        <translation type="unfinished">Müşteri numarası, dosya numarası, sayfa sayısı</translation>
    </message>
    <message>
        <source>Customer or file number?</source>
        <translation type="unfinished">Müşteri veya dosya numarası?</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished">Kıbrıs</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished">Kiril</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished">Çekya</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished">Fildişi Sahili</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished">Kongo DC</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished">Darice</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished">Veri koruma görevlisi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Date at</source>
        <translation type="unfinished">Tarih yeri</translation>
    </message>
    <message>
        <source>Date named in the decision</source>
        <translation type="unfinished">Kararda belirtilen tarih</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Doğum tarihi</translation>
    </message>
    <message>
        <source>Date of the first title: the claim runs one year.</source>
        <translation type="unfinished">İlk ikamet izninin tarihi: hak bir yıl sürer.</translation>
    </message>
    <message>
        <source>Date on</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation type="unfinished">Tarih veya süre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Gün</translation>
    </message>
    <message>
        <source>Day and month are missing.</source>
        <translation type="unfinished">Gün ve ay eksik.</translation>
    </message>
    <message>
        <source>Day care place</source>
        <translation type="unfinished">Kreş yeri</translation>
    </message>
    <message>
        <source>Day it was posted: the postmark is safer than the date in the letter.</source>
        <translation type="unfinished">Postaya verildiği gün: posta damgası mektuptaki tarihten daha güvenilirdir.</translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished">Tebliğ günü</translation>
    </message>
    <message>
        <source>Day of service. Without the envelope: when and how did the letter come?</source>
        <translation type="unfinished">Tebliğ günü. Zarf yoksa: mektup ne zaman ve nasıl geldi?</translation>
    </message>
    <message>
        <source>Day of the application: it decides between old and new law.</source>
        <translation type="unfinished">İltica başvurusunun günü: eski hukuk mu yeni hukuk mu, bu belirler.</translation>
    </message>
    <message>
        <source>Days to the first appointment (median)</source>
        <translation type="unfinished">İlk randevuya kadar gün (ortanca)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Süre</translation>
    </message>
    <message>
        <source>Deadline set by the court</source>
        <translation type="unfinished">Mahkemenin verdiği süre</translation>
    </message>
    <message>
        <source>Debt advice</source>
        <translation type="unfinished">Borç danışmanlığı</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished">Borçlar</translation>
    </message>
    <message>
        <source>Debts and contracts</source>
        <translation type="unfinished">Borçlar ve sözleşmeler</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Karar tarihi</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Karar</translation>
    </message>
    <message>
        <source>Decision of an office</source>
        <translation type="unfinished">Bir makamın kararı</translation>
    </message>
    <message>
        <source>Decision of an office without proper instructions on remedies</source>
        <translation type="unfinished">Doğru itiraz bilgisi olmayan makam kararı</translation>
    </message>
    <message>
        <source>Decision of an office: work out the deadline</source>
        <translation type="unfinished">Bir makamın kararı: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Decision refusing something: work out the deadline</source>
        <translation type="unfinished">Bir şeyi reddeden karar: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished">Silme</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished">Danimarka</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Ayrıntı</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Cihaz</translation>
    </message>
    <message>
        <source>Did a yellow envelope of the court come? Date?</source>
        <translation type="unfinished">Mahkemeden sarı zarf geldi mi? Tarihi?</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation type="unfinished">Açıklama tarihi</translation>
    </message>
    <message>
        <source>Disclosure without consent</source>
        <translation type="unfinished">Onaysız açıklama</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation type="unfinished">Ayrımcılık</translation>
    </message>
    <message>
        <source>Disk encryption</source>
        <translation type="unfinished">Disk şifreleme</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished">Cibuti</translation>
    </message>
    <message>
        <source>Do name and date of birth agree in all papers?</source>
        <translation type="unfinished">Ad ve doğum tarihi bütün kâğıtlarda aynı mı?</translation>
    </message>
    <message>
        <source>Do not advise hiding: it makes the period longer.</source>
        <translation type="unfinished">Saklanmayı önermeyin: bu süreyi uzatır.</translation>
    </message>
    <message>
        <source>Do not ask about violence or termination in the partner&apos;s presence.</source>
        <translation type="unfinished">Eşin yanında şiddeti veya gebeliğin sonlandırılmasını sormayın.</translation>
    </message>
    <message>
        <source>Do not ask an embassy before legal advice.</source>
        <translation type="unfinished">Hukuki danışmanlıktan önce büyükelçiliğe sormayın.</translation>
    </message>
    <message>
        <source>Do not ask for details of what happened.</source>
        <translation type="unfinished">Olanların ayrıntılarını sormayın.</translation>
    </message>
    <message>
        <source>Do not ask for papers, names or the flight story first.</source>
        <translation type="unfinished">Önce kâğıtları, adları veya kaçış öyküsünü sormayın.</translation>
    </message>
    <message>
        <source>Do not call any qualification worthless.</source>
        <translation type="unfinished">Hiçbir niteliğe değersiz demeyin.</translation>
    </message>
    <message>
        <source>Do not choose the occupation we think right.</source>
        <translation type="unfinished">Bizim doğru bulduğumuz mesleği seçmeyin.</translation>
    </message>
    <message>
        <source>Do not go on with this file, and restore a backup.</source>
        <translation type="unfinished">Bu dosyayla devam etmeyin, bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>Do not go to the embassy before getting legal advice: it can cost the protection.</source>
        <translation type="unfinished">Hukuki danışmanlık almadan büyükelçiliğe gitmeyin: koruma kaybedilebilir.</translation>
    </message>
    <message>
        <source>Do not judge a project after its first year.</source>
        <translation type="unfinished">Bir projeyi ilk yılından sonra yargılamayın.</translation>
    </message>
    <message>
        <source>Do not judge the chances of an objection; the organisation&apos;s lawyer checks that.</source>
        <translation type="unfinished">İtirazın şansını yargılamayın; bunu kuruluşun hukukçusu inceler.</translation>
    </message>
    <message>
        <source>Do not keep spouses in one file.</source>
        <translation type="unfinished">Eşleri tek dosyada tutmayın.</translation>
    </message>
    <message>
        <source>Do not let anyone begin without permission.</source>
        <translation type="unfinished">Kimsenin izinsiz başlamasına izin vermeyin.</translation>
    </message>
    <message>
        <source>Do not only phone: applications and changes need proof.</source>
        <translation type="unfinished">Yalnızca telefon etmeyin: başvurular ve değişiklikler kanıt ister.</translation>
    </message>
    <message>
        <source>Do not pay anything out of fear.</source>
        <translation type="unfinished">Korkudan bir şey ödemeyin.</translation>
    </message>
    <message>
        <source>Do not push for a police report.</source>
        <translation type="unfinished">Polise ihbar için zorlamayın.</translation>
    </message>
    <message>
        <source>Do not record an own estimate as a certificate.</source>
        <translation type="unfinished">Kendi tahminini sertifika gibi kaydetmeyin.</translation>
    </message>
    <message>
        <source>Do not record, print or say the new address.</source>
        <translation type="unfinished">Yeni adresi kaydetmeyin, yazdırmayın, söylemeyin.</translation>
    </message>
    <message>
        <source>Do not say how long it takes or that it will work.</source>
        <translation type="unfinished">Ne kadar süreceğini veya olacağını söylemeyin.</translation>
    </message>
    <message>
        <source>Do not say “surely it was not meant like that”.</source>
        <translation type="unfinished">“Öyle demek istememiştir” demeyin.</translation>
    </message>
    <message>
        <source>Do not search for or post names on social networks.</source>
        <translation type="unfinished">Sosyal ağlarda ad aramayın, yayımlamayın.</translation>
    </message>
    <message>
        <source>Do not send anyone to the embassy before legal advice.</source>
        <translation type="unfinished">Hukuki danışmanlıktan önce kimseyi büyükelçiliğe göndermeyin.</translation>
    </message>
    <message>
        <source>Do not speak of chances of success: that is legal advice.</source>
        <translation type="unfinished">Başarı şansından söz etmeyin: bu hukuki danışmanlıktır.</translation>
    </message>
    <message>
        <source>Do not stop suddenly alone: withdrawal can be dangerous.</source>
        <translation type="unfinished">Tek başına birden bırakmayın: yoksunluk tehlikeli olabilir.</translation>
    </message>
    <message>
        <source>Do not suggest reasons or judge. Legal assessment belongs to asylum procedure advice.</source>
        <translation type="unfinished">Neden önermeyin, yargılamayın. Hukuki değerlendirme iltica usulü danışmanlığının işidir.</translation>
    </message>
    <message>
        <source>Do not threaten or judge.</source>
        <translation type="unfinished">Tehdit etmeyin, yargılamayın.</translation>
    </message>
    <message>
        <source>Do not try to solve everything at once.</source>
        <translation type="unfinished">Her şeyi birden çözmeye çalışmayın.</translation>
    </message>
    <message>
        <source>Do not wait for the next counselling day.</source>
        <translation type="unfinished">Bir sonraki danışmanlık gününü beklemeyin.</translation>
    </message>
    <message>
        <source>Do not write down or guess diagnoses.</source>
        <translation type="unfinished">Tanı yazmayın, tahmin etmeyin.</translation>
    </message>
    <message>
        <source>Do not write down the flight story: record only what the help needs.</source>
        <translation type="unfinished">Kaçış öyküsünü yazmayın: yalnızca yardımın gerektirdiğini kaydedin.</translation>
    </message>
    <message>
        <source>Do nothing without consent.</source>
        <translation type="unfinished">Onay olmadan hiçbir şey yapmayın.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Belge</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished">Belge açıldı</translation>
    </message>
    <message>
        <source>Does it say “offensichtlich unbegründet” (manifestly unfounded) or “unzulässig” (inadmissible)? Then the period is shorter.</source>
        <translation type="unfinished">“offensichtlich unbegründet” (açıkça dayanaksız) veya “unzulässig” (kabul edilemez) yazıyor mu? O zaman süre daha kısadır.</translation>
    </message>
    <message>
        <source>Does the child need special help?</source>
        <translation type="unfinished">Çocuğa özel yardım gerekiyor mu?</translation>
    </message>
    <message>
        <source>Does the person feel safe there?</source>
        <translation type="unfinished">Kişi orada kendini güvende hissediyor mu?</translation>
    </message>
    <message>
        <source>Does the person need childcare, company or more breaks?</source>
        <translation type="unfinished">Kişiye çocuk bakımı, eşlik veya daha çok mola gerekiyor mu?</translation>
    </message>
    <message>
        <source>Does the person understand what they sign?</source>
        <translation type="unfinished">Kişi neyi imzaladığını anlıyor mu?</translation>
    </message>
    <message>
        <source>Does the person want a volunteer companion?</source>
        <translation type="unfinished">Kişi gönüllü refakatçi istiyor mu?</translation>
    </message>
    <message>
        <source>Does the person want to change something?</source>
        <translation type="unfinished">Kişi bir şeyi değiştirmek istiyor mu?</translation>
    </message>
    <message>
        <source>Does the person want to talk to a specialised service? In which language?</source>
        <translation type="unfinished">Kişi uzman bir hizmetle konuşmak istiyor mu? Hangi dilde?</translation>
    </message>
    <message>
        <source>Does the person want to work in this occupation?</source>
        <translation type="unfinished">Kişi bu meslekte çalışmak istiyor mu?</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished">Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished">Dominik Cumhuriyeti</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished">Yapılma tarihi</translation>
    </message>
    <message>
        <source>Dublin procedure</source>
        <translation type="unfinished">Dublin usulü</translation>
    </message>
    <message>
        <source>E-mail, calendar, network drive, SIM card. Counsel itself has no access to anything outside.</source>
        <translation type="unfinished">E-posta, takvim, ağ sürücüsü, SIM kart. Counsel’in kendisi dışarıda hiçbir şeye erişmez.</translation>
    </message>
    <message>
        <source>EU free movement</source>
        <translation type="unfinished">AB serbest dolaşımı</translation>
    </message>
    <message>
        <source>EU or German</source>
        <translation type="unfinished">AB veya Alman</translation>
    </message>
    <message>
        <source>EU, EEA, Switzerland</source>
        <translation type="unfinished">AB, AEA, İsviçre</translation>
    </message>
    <message>
        <source>Eastern Europe and Caucasus</source>
        <translation type="unfinished">Doğu Avrupa ve Kafkasya</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Ekvador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished">Mısır</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished">El Salvador</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-posta</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">İşveren</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation type="unfinished">İşveren veya sağlayıcı</translation>
    </message>
    <message>
        <source>Employment agency</source>
        <translation type="unfinished">İş ajansı</translation>
    </message>
    <message>
        <source>Employment toleration ends (30 months)</source>
        <translation type="unfinished">İş müsamahası bitiyor (30 ay)</translation>
    </message>
    <message>
        <source>Employment toleration is issued</source>
        <translation type="unfinished">İş müsamahası veriliyor</translation>
    </message>
    <message>
        <source>Employment toleration § 60d</source>
        <translation type="unfinished">İş için müsamaha § 60d</translation>
    </message>
    <message>
        <source>Employment toleration: entry by 31 December 2022, 12 months of toleration, 12 months of work from 20 hours; it is valid for 30 months.</source>
        <translation type="unfinished">İş müsamahası: 31 Aralık 2022’ye kadar giriş, 12 ay müsamaha, en az 20 saatlik 12 ay çalışma; 30 ay geçerlidir.</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months of work, 20 hours or more</source>
        <translation type="unfinished">İş müsamahası: on iki ay iş, 20 saat veya fazla</translation>
    </message>
    <message>
        <source>Employment toleration: twelve months tolerated</source>
        <translation type="unfinished">İş müsamahası: on iki ay müsamaha</translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished">Son</translation>
    </message>
    <message>
        <source>End of employment toleration</source>
        <translation type="unfinished">İş müsamahasının sonu</translation>
    </message>
    <message>
        <source>End of the approval: think of the new application eight weeks before.</source>
        <translation type="unfinished">Onayın sonu: yeni başvuruyu sekiz hafta önceden düşünün.</translation>
    </message>
    <message>
        <source>End of the residence rule</source>
        <translation type="unfinished">İkamet yükümlülüğünün sonu</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished">Bitiş tarihi</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">İngilizce</translation>
    </message>
    <message>
        <source>Enter only what the person says. Not knowing is an answer.</source>
        <translation type="unfinished">Yalnızca kişinin söylediğini yazın. Bilmemek de bir yanıttır.</translation>
    </message>
    <message>
        <source>Enter the court&apos;s deadline</source>
        <translation type="unfinished">Mahkemenin süresini girmek</translation>
    </message>
    <message>
        <source>Enter the end of the approval</source>
        <translation type="unfinished">Onayın bitişini girmek</translation>
    </message>
    <message>
        <source>Enter the result “rejected: because of status” at the referral</source>
        <translation type="unfinished">Yönlendirmeye “reddedildi: statü nedeniyle” sonucunu girmek</translation>
    </message>
    <message>
        <source>Enter when permission, toleration or permit expires</source>
        <translation type="unfinished">Kalma izninin, müsamahanın veya ikamet izninin bitişini girmek</translation>
    </message>
    <message>
        <source>Enter when the opportunity right expires</source>
        <translation type="unfinished">Fırsat ikamet hakkının bitişini girmek</translation>
    </message>
    <message>
        <source>Enter when the passport expires</source>
        <translation type="unfinished">Pasaportun bitişini girmek</translation>
    </message>
    <message>
        <source>Entry qualification (§ 54a SGB III)</source>
        <translation type="unfinished">Başlangıç niteliği (§ 54a SGB III)</translation>
    </message>
    <message>
        <source>Entry qualification or training place</source>
        <translation type="unfinished">Giriş eğitimi (EQ) veya eğitim yeri</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished">Ekvator Ginesi</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished">Eritre</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished">Estonya</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished">Esvatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished">Etiyopya</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished">Etiyopya yazısı</translation>
    </message>
    <message>
        <source>Ethiopic calendar</source>
        <translation type="unfinished">Etiyopya takvimi</translation>
    </message>
    <message>
        <source>Every child has a place or is provably on a list.</source>
        <translation type="unfinished">Her çocuğun yeri var veya kanıtlı olarak bir listede.</translation>
    </message>
    <message>
        <source>Every date in the letter: by when, from when</source>
        <translation type="unfinished">Mektuptaki her tarih: ne zamana kadar, ne zamandan</translation>
    </message>
    <message>
        <source>Everything else in them is in use. Please put the lines named right.</source>
        <translation type="unfinished">İçlerindeki diğer her şey kullanılıyor. Lütfen belirtilen satırları düzeltin.</translation>
    </message>
    <message>
        <source>Evidence of German</source>
        <translation type="unfinished">Almanca kanıtı</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">Veri alışverişi klasörü</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Bitiş</translation>
    </message>
    <message>
        <source>Explain yes, judge legally no.</source>
        <translation type="unfinished">Açıklamak evet, hukuki yargı hayır.</translation>
    </message>
    <message>
        <source>Explained: </source>
        <translation type="unfinished">Açıklandı:</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished">Falkland Adaları</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Aile</translation>
    </message>
    <message>
        <source>Family and parenting</source>
        <translation type="unfinished">Aile ve çocuk yetiştirme</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Soyadı</translation>
    </message>
    <message>
        <source>Family reunion</source>
        <translation type="unfinished">Aile birleşimi</translation>
    </message>
    <message>
        <source>Family reunion with subsidiary protection: suspended until 23 July 2027</source>
        <translation type="unfinished">İkincil korumada aile birleşimi: 23 Temmuz 2027’ye kadar durduruldu</translation>
    </message>
    <message>
        <source>Family reunion § 36a</source>
        <translation type="unfinished">Aile birleşimi § 36a</translation>
    </message>
    <message>
        <source>Family reunion §§ 28–36</source>
        <translation type="unfinished">Aile birleşimi §§ 28–36</translation>
    </message>
    <message>
        <source>Family reunion: application on privileged terms</source>
        <translation type="unfinished">Aile birleşimi: ayrıcalıklı koşullarla başvuru</translation>
    </message>
    <message>
        <source>Family reunion: legal check</source>
        <translation type="unfinished">Aile birleşimi: hukuki inceleme</translation>
    </message>
    <message>
        <source>Family reunion: notice that keeps the period, and application</source>
        <translation type="unfinished">Aile birleşimi: süreyi koruyan bildirim ve başvuru</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished">Faroe Adaları</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished">Farsça</translation>
    </message>
    <message>
        <source>Federal Office for Migration (BAMF)</source>
        <translation type="unfinished">Federal Göç Dairesi (BAMF)</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Federal düzey</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation type="unfinished">Geri bildirim en geç</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (3)</source>
        <translation type="unfinished">Geçici belge (Fiktionsbescheinigung) § 81 (3)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (4)</source>
        <translation type="unfinished">Geçici belge (Fiktionsbescheinigung) § 81 (4)</translation>
    </message>
    <message>
        <source>Fictional certificate § 81 (5)</source>
        <translation type="unfinished">Geçici belge (Fiktionsbescheinigung) § 81 (5)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Alan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Sayılar</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished">Fiji</translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished">Dosya türü</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation type="unfinished">Kesinleşme tarihi</translation>
    </message>
    <message>
        <source>Find an offer in the district</source>
        <translation type="unfinished">Mahallede bir etkinlik bulmak</translation>
    </message>
    <message>
        <source>Find anti-discrimination advice</source>
        <translation type="unfinished">Ayrımcılığa karşı danışmanlık bulmak</translation>
    </message>
    <message>
        <source>Find the right service</source>
        <translation type="unfinished">Doğru hizmeti bulmak</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished">Finlandiya</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation type="unfinished">İlk randevu</translation>
    </message>
    <message>
        <source>First comes what has a deadline or is dangerous, then everything else.</source>
        <translation type="unfinished">Önce süresi olan veya tehlikeli olan, sonra diğer her şey.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished">İlk temas</translation>
    </message>
    <message>
        <source>First equipment</source>
        <translation type="unfinished">İlk eşya yardımı (Erstausstattung)</translation>
    </message>
    <message>
        <source>First orientation course</source>
        <translation type="unfinished">İlk yönlendirme kursu</translation>
    </message>
    <message>
        <source>First recognition advice, then money for translations.</source>
        <translation type="unfinished">Önce denklik danışmanlığı, sonra çeviriler için para.</translation>
    </message>
    <message>
        <source>For information only: a transfer is possible until then.</source>
        <translation type="unfinished">Yalnızca bilgi için: devir o güne kadar mümkündür.</translation>
    </message>
    <message>
        <source>For information only: applies when someone counts as absconded.</source>
        <translation type="unfinished">Yalnızca bilgi için: kişi kaçak sayılırsa geçerlidir.</translation>
    </message>
    <message>
        <source>For information only: applies while in prison.</source>
        <translation type="unfinished">Yalnızca bilgi için: cezaevindeyken geçerlidir.</translation>
    </message>
    <message>
        <source>For information only: the periods are longer than before. Please get advice.</source>
        <translation type="unfinished">Yalnızca bilgi için: süreler eskisinden uzundur. Lütfen danışmanlık alın.</translation>
    </message>
    <message>
        <source>Foreigners authority</source>
        <translation type="unfinished">Yabancılar dairesi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Form</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Bulunduğu yer</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">Fransa</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished">Boş yerler</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished">Boş alan</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished">Fransızca</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished">Fransız Guyanası</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished">Fransız Polinezyası</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished">Fransız Güney Toprakları</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>From age</source>
        <translation type="unfinished">Başlangıç yaşı</translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished">Başlangıç düzeyi</translation>
    </message>
    <message>
        <source>From service</source>
        <translation type="unfinished">Veren hizmet</translation>
    </message>
    <message>
        <source>From the opportunity right to § 25a or § 25b: application</source>
        <translation type="unfinished">Fırsat hakkından § 25a veya § 25b: başvuru</translation>
    </message>
    <message>
        <source>From then on nothing is sealed for it, and what it sends is set aside.</source>
        <translation type="unfinished">O andan sonra onun için hiçbir şey mühürlenmez ve gönderdikleri kenara konur.</translation>
    </message>
    <message>
        <source>From this day on a training toleration is possible.</source>
        <translation type="unfinished">Bu günden itibaren eğitim müsamahası (Ausbildungsduldung) mümkündür.</translation>
    </message>
    <message>
        <source>From this day on the twelve months of toleration are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">Bu günden itibaren on iki ay müsamaha tamamdır (31 Aralık 2022’ye kadar giriş).</translation>
    </message>
    <message>
        <source>From this day on the twelve months of work are complete (entry by 31 December 2022).</source>
        <translation type="unfinished">Bu günden itibaren on iki ay çalışma tamamdır (31 Aralık 2022’ye kadar giriş).</translation>
    </message>
    <message>
        <source>From this day on the work permit may be given.</source>
        <translation type="unfinished">Bu günden itibaren çalışma izni verilebilir.</translation>
    </message>
    <message>
        <source>From this day on the work permit shall be given.</source>
        <translation type="unfinished">Bu günden itibaren çalışma izni kural olarak verilmelidir.</translation>
    </message>
    <message>
        <source>From this day on there can be more money. Please ask the welfare office.</source>
        <translation type="unfinished">Bu günden itibaren daha çok para olabilir. Lütfen sosyal yardım dairesine (Sozialamt) sorun.</translation>
    </message>
    <message>
        <source>From when a work permit</source>
        <translation type="unfinished">Çalışma izni ne zamandan</translation>
    </message>
    <message>
        <source>From {name} package no. {numbers} is missing, later ones are there. It may lie on another stick; the next export puts it back by itself.</source>
        <translation type="unfinished">{name} kişisinin {numbers} no.lu paketi eksik, sonrakiler burada. Başka bir USB bellekte olabilir; bir sonraki dışa aktarım onu kendiliğinden yeniden koyar.</translation>
    </message>
    <message>
        <source>From {name} packages no. {numbers} are missing, later ones are there. They may lie on another stick; the next export puts them back by itself.</source>
        <translation type="unfinished">{name} kişisinin {numbers} no.lu paketleri eksik, sonrakiler burada. Başka bir USB bellekte olabilirler; bir sonraki dışa aktarım onları kendiliğinden yeniden koyar.</translation>
    </message>
    <message>
        <source>Front or sticker, “gültig bis”</source>
        <translation type="unfinished">Ön yüz veya etiket: “gültig bis”</translation>
    </message>
    <message>
        <source>Front, name and date of birth</source>
        <translation type="unfinished">Ön yüz, ad ve doğum tarihi</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished">Dondurulma tarihi</translation>
    </message>
    <message>
        <source>Frozen statistics</source>
        <translation type="unfinished">Dondurulmuş istatistik</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Tam ad</translation>
    </message>
    <message>
        <source>Further details (HSDS)</source>
        <translation type="unfinished">Ek ayrıntılar (HSDS)</translation>
    </message>
    <message>
        <source>Further remark</source>
        <translation type="unfinished">Ek not</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished">Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished">Gambiya</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished">Gürcistan</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished">Gürcüce</translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished">Almanca</translation>
    </message>
    <message>
        <source>German Abitur</source>
        <translation type="unfinished">Alman Abitur</translation>
    </message>
    <message>
        <source>German Fachhochschulreife</source>
        <translation type="unfinished">Alman Fachhochschulreife</translation>
    </message>
    <message>
        <source>German Hauptschule certificate</source>
        <translation type="unfinished">Alman Hauptschule bitirme</translation>
    </message>
    <message>
        <source>German Realschule certificate</source>
        <translation type="unfinished">Alman Realschule bitirme</translation>
    </message>
    <message>
        <source>German citizenship</source>
        <translation type="unfinished">Alman vatandaşlığı</translation>
    </message>
    <message>
        <source>German from</source>
        <translation type="unfinished">Almanca en az</translation>
    </message>
    <message>
        <source>German level</source>
        <translation type="unfinished">Almanca düzeyi</translation>
    </message>
    <message>
        <source>German today, with which evidence?</source>
        <translation type="unfinished">Bugünkü Almanca, hangi kanıtla?</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Almanya</translation>
    </message>
    <message>
        <source>Get-together</source>
        <translation type="unfinished">Buluşma</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished">Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished">Cebelitarık</translation>
    </message>
    <message>
        <source>Give a list of papers</source>
        <translation type="unfinished">Kâğıtların listesini vermek</translation>
    </message>
    <message>
        <source>Give a sheet with date and directions</source>
        <translation type="unfinished">Tarih ve yol tarifiyle bir sayfa vermek</translation>
    </message>
    <message>
        <source>Give a sheet with next steps</source>
        <translation type="unfinished">Sonraki adımlarla bir sayfa vermek</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished">Verilme tarihi</translation>
    </message>
    <message>
        <source>Go on working there, and note what is missing since then.</source>
        <translation type="unfinished">Orada çalışmaya devam edin ve o zamandan beri eksik olanı not edin.</translation>
    </message>
    <message>
        <source>Go to the placement test</source>
        <translation type="unfinished">Seviye sınavına gitmek</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Hedef</translation>
    </message>
    <message>
        <source>Got a notice: work out the deadline</source>
        <translation type="unfinished">Karar geldi: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Got a refusal: work out the deadline</source>
        <translation type="unfinished">Ret geldi: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished">Yunanistan</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished">Yunan</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished">Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished">Grenada</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action</source>
        <translation type="unfinished">Davanın gerekçesi ve kanıtları</translation>
    </message>
    <message>
        <source>Grounds and evidence for the court action (Dublin)</source>
        <translation type="unfinished">Davanın gerekçesi ve kanıtları (Dublin)</translation>
    </message>
    <message>
        <source>Group event</source>
        <translation type="unfinished">Grup etkinliği</translation>
    </message>
    <message>
        <source>Group events</source>
        <translation type="unfinished">Grup etkinlikleri</translation>
    </message>
    <message>
        <source>Group meeting</source>
        <translation type="unfinished">Grup toplantısı</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Please compare with the sheet.</source>
        <translation type="unfinished">Kurtarma anahtarının {group}. grubu doğru değil. Lütfen sayfayla karşılaştırın.</translation>
    </message>
    <message>
        <source>Groups and volunteers</source>
        <translation type="unfinished">Gruplar ve gönüllüler</translation>
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
        <translation type="unfinished">Vasi</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished">Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished">Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished">Gine</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished">Gine-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished">Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished">Haiti</translation>
    </message>
    <message>
        <source>Hand in the application for further approval</source>
        <translation type="unfinished">Devam başvurusunu vermek</translation>
    </message>
    <message>
        <source>Hand in the day care application</source>
        <translation type="unfinished">Kreş başvurusunu vermek</translation>
    </message>
    <message>
        <source>Hand in the form and get a stamp</source>
        <translation type="unfinished">Formu verip kaşe almak</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished">Elden verildi</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation type="unfinished">Devir tarihi</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished">Devir</translation>
    </message>
    <message>
        <source>Handover report</source>
        <translation type="unfinished">Devir raporu</translation>
    </message>
    <message>
        <source>Has a decision come? Work out the deadline</source>
        <translation type="unfinished">Karar geldi mi? Süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Has a notice or application been made? Is there proof?</source>
        <translation type="unfinished">Bildirim veya başvuru yapıldı mı? Kanıt var mı?</translation>
    </message>
    <message>
        <source>Has an application been made?</source>
        <translation type="unfinished">Başvuru yapıldı mı?</translation>
    </message>
    <message>
        <source>Has the person answered or signed anything?</source>
        <translation type="unfinished">Kişi yanıt verdi mi veya bir şey imzaladı mı?</translation>
    </message>
    <message>
        <source>Has the person moved? Report the new address at once.</source>
        <translation type="unfinished">Kişi taşındı mı? Yeni adresi hemen bildirin.</translation>
    </message>
    <message>
        <source>Have the notice checked by the specialised office</source>
        <translation type="unfinished">Kararı uzman hizmete inceletmek</translation>
    </message>
    <message>
        <source>Have the other accesses of the device closed</source>
        <translation type="unfinished">Cihazın diğer erişimlerini kapattırın</translation>
    </message>
    <message>
        <source>Heading or condition, section</source>
        <translation type="unfinished">Başlık veya koşul (Nebenbestimmung), madde</translation>
    </message>
    <message>
        <source>Heading or first sentence: AsylbLG or SGB XII</source>
        <translation type="unfinished">Başlık veya ilk cümle: AsylbLG veya SGB XII</translation>
    </message>
    <message>
        <source>Heading: decision, hearing, invitation, bill, reminder?</source>
        <translation type="unfinished">Başlık: karar (Bescheid), görüş alma (Anhörung), davet, fatura, ihtar (Mahnung)?</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished">Katılım</translation>
    </message>
    <message>
        <source>Heads at group events</source>
        <translation type="unfinished">Grup etkinliklerinde katılım</translation>
    </message>
    <message>
        <source>Heads there (not persons)</source>
        <translation type="unfinished">Katılım (kişi değil)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Sağlık</translation>
    </message>
    <message>
        <source>Health data goes into a protected note.</source>
        <translation type="unfinished">Sağlık verileri korunan bir nota yazılır.</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished">Heard ve McDonald Adaları</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished">Görüşmeyi yapan</translation>
    </message>
    <message>
        <source>Help for the family</source>
        <translation type="unfinished">Aile için yardım</translation>
    </message>
    <message>
        <source>Here on the last day ({posts} full-time posts)</source>
        <translation type="unfinished">Son günde burada ({posts} tam zamanlı kadro)</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished">Hintçe</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Geçmiş</translation>
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
        <translation type="unfinished">Afrika Boynuzu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message>
        <source>House meeting</source>
        <translation type="unfinished">Ev toplantısı</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation type="unfinished">Hane ve aile</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished">Barınma</translation>
    </message>
    <message>
        <source>Housing group</source>
        <translation type="unfinished">Barınma grubu</translation>
    </message>
    <message>
        <source>Housing or agreement to the rent</source>
        <translation type="unfinished">Ev veya kiraya onay</translation>
    </message>
    <message>
        <source>Housing so far</source>
        <translation type="unfinished">Şimdiye kadarki barınma</translation>
    </message>
    <message>
        <source>Housing: decentral to central</source>
        <translation type="unfinished">Barınma: dağınıktan merkeziye</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Nasıl</translation>
    </message>
    <message>
        <source>How are sleep, eating, everyday life?</source>
        <translation type="unfinished">Uyku, yemek, gündelik hayat nasıl?</translation>
    </message>
    <message>
        <source>How are the children? (talk to the children too)</source>
        <translation type="unfinished">Çocuklar nasıl? (çocuklarla da konuşun)</translation>
    </message>
    <message>
        <source>How did the letter come: yellow envelope, by post, handed over?</source>
        <translation type="unfinished">Mektup nasıl geldi: sarı zarf, posta, elden teslim?</translation>
    </message>
    <message>
        <source>How do we reach the person without anyone noticing?</source>
        <translation type="unfinished">Kimse fark etmeden kişiye nasıl ulaşırız?</translation>
    </message>
    <message>
        <source>How does the family live: work, benefits?</source>
        <translation type="unfinished">Aile nasıl geçiniyor: iş, yardımlar?</translation>
    </message>
    <message>
        <source>How does the person live now: hostel, city-let flat, own flat, with others?</source>
        <translation type="unfinished">Kişi şimdi nasıl oturuyor: yurt, şehrin kiraladığı ev, kendi evi, başkalarının yanında?</translation>
    </message>
    <message>
        <source>How is it today? Are there thoughts of not wanting to live? (ask calmly and directly)</source>
        <translation type="unfinished">Bugün nasıl? Yaşamak istememe düşünceleri var mı? (sakin ve doğrudan sorun)</translation>
    </message>
    <message>
        <source>How is the German: own estimate, placement or certificate? (note separately)</source>
        <translation type="unfinished">Almanca nasıl: kendi tahmini, seviye sınavı veya sertifika? (ayrı yazın)</translation>
    </message>
    <message>
        <source>How is the person insured: card, treatment voucher, not at all?</source>
        <translation type="unfinished">Kişi nasıl sigortalı: kart, tedavi kâğıdı (Behandlungsschein), hiç mi?</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished">Dosyalar ne kadar saklanır</translation>
    </message>
    <message>
        <source>How many years of experience?</source>
        <translation type="unfinished">Kaç yıl deneyim?</translation>
    </message>
    <message>
        <source>How many years of school?</source>
        <translation type="unfinished">Kaç yıl okul?</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished">Nasıl ulaşılır</translation>
    </message>
    <message>
        <source>How well does the child speak German?</source>
        <translation type="unfinished">Çocuk ne kadar iyi Almanca konuşuyor?</translation>
    </message>
    <message>
        <source>How would the person notice that it is better?</source>
        <translation type="unfinished">Kişi daha iyi olduğunu neyden anlardı?</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished">Macaristan</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Yardıma ihtiyacım var</translation>
    </message>
    <message>
        <source>I went along</source>
        <translation type="unfinished">Birlikte gittim</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished">İzlanda</translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished">Kimlik</translation>
    </message>
    <message>
        <source>Identifier (id)</source>
        <translation type="unfinished">Kimlik (id)</translation>
    </message>
    <message>
        <source>If a child is in danger we consult a specialist and tell the family what we do.</source>
        <translation type="unfinished">Bir çocuk tehlikedeyse bir uzmana danışır ve ne yaptığımızı aileye söyleriz.</translation>
    </message>
    <message>
        <source>If refused: who, when, for which reason</source>
        <translation type="unfinished">Reddedildiyse: kim, ne zaman, hangi nedenle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">İçe aktarma</translation>
    </message>
    <message>
        <source>In case of cuts or rejection: reason and section</source>
        <translation type="unfinished">Azaltma veya ret varsa: neden ve madde</translation>
    </message>
    <message>
        <source>In danger call 110.</source>
        <translation type="unfinished">Tehlikede 110’u arayın.</translation>
    </message>
    <message>
        <source>In danger call 112 at once or go to the nearest hospital.</source>
        <translation type="unfinished">Tehlikede hemen 112’yi arayın veya en yakın hastaneye gidin.</translation>
    </message>
    <message>
        <source>In danger do not let the person leave alone.</source>
        <translation type="unfinished">Tehlikede kişinin yalnız gitmesine izin vermeyin.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished">Danışanın sözleriyle</translation>
    </message>
    <message>
        <source>In the decision or letter: the day it became final</source>
        <translation type="unfinished">Kararda veya mektupta: kesinleştiği gün</translation>
    </message>
    <message>
        <source>In the preparatory class the child learns German in three stages and moves into the regular class step by step.</source>
        <translation type="unfinished">Hazırlık sınıfında çocuk üç aşamada Almanca öğrenir ve adım adım normal sınıfa geçer.</translation>
    </message>
    <message>
        <source>In the restored file choose “Somebody may have my key”. The lost copy stays readable with the old key.</source>
        <translation type="unfinished">Geri yüklenen dosyada “Biri anahtarımı almış olabilir”i seçin. Kayıp kopya eski anahtarla okunabilir kalır.</translation>
    </message>
    <message>
        <source>In which language and dialect can the person tell safely?</source>
        <translation type="unfinished">Kişi hangi dilde ve lehçede güvenle anlatabilir?</translation>
    </message>
    <message>
        <source>In which script does the person read and write?</source>
        <translation type="unfinished">Kişi hangi yazıyla okuyup yazıyor?</translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished">Hindistan</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished">Endonezya</translation>
    </message>
    <message>
        <source>Information event</source>
        <translation type="unfinished">Bilgilendirme etkinliği</translation>
    </message>
    <message>
        <source>Initial reception centre</source>
        <translation type="unfinished">İlk kabul merkezi</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished">Kurum</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished">Kurumlar</translation>
    </message>
    <message>
        <source>Instructions at the end: objection or court action, period, address</source>
        <translation type="unfinished">Sondaki itiraz yolu bilgisi (Rechtsbehelfsbelehrung): itiraz mı dava mı, süre, adres</translation>
    </message>
    <message>
        <source>Instructions missing or wrong: one year</source>
        <translation type="unfinished">Bilgi eksik veya yanlış: bir yıl</translation>
    </message>
    <message>
        <source>Instructions on remedies: objection, period, where to</source>
        <translation type="unfinished">İtiraz yolu bilgisi (Rechtsbehelfsbelehrung): itiraz, süre, nereye</translation>
    </message>
    <message>
        <source>Instructions on remedies: period for court action and urgent application, which court</source>
        <translation type="unfinished">İtiraz yolu bilgisi (Rechtsbehelfsbelehrung): dava ve acil istem süresi, hangi mahkeme</translation>
    </message>
    <message>
        <source>Integration counselling</source>
        <translation type="unfinished">Uyum danışmanlığı</translation>
    </message>
    <message>
        <source>Integration course for learners of a second script</source>
        <translation type="unfinished">İkinci yazıyı öğrenenler için uyum kursu</translation>
    </message>
    <message>
        <source>Integration course for parents</source>
        <translation type="unfinished">Ebeveynler için uyum kursu</translation>
    </message>
    <message>
        <source>Integration course for people with disabilities (900+100 lessons)</source>
        <translation type="unfinished">Engelliler için uyum kursu (900+100 ders)</translation>
    </message>
    <message>
        <source>Integration course for women</source>
        <translation type="unfinished">Kadınlar için uyum kursu</translation>
    </message>
    <message>
        <source>Integration course with literacy</source>
        <translation type="unfinished">Okuma yazmalı uyum kursu</translation>
    </message>
    <message>
        <source>Integration course, general (600+100 lessons)</source>
        <translation type="unfinished">Genel uyum kursu (600+100 ders)</translation>
    </message>
    <message>
        <source>Intensive course (400+30 lessons)</source>
        <translation type="unfinished">Yoğun kurs (400+30 ders)</translation>
    </message>
    <message>
        <source>International practice</source>
        <translation type="unfinished">Uluslararası uygulama</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tercüman</translation>
    </message>
    <message>
        <source>Interpreter slip</source>
        <translation type="unfinished">Tercüman kâğıdı</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished">Tercümanlık</translation>
    </message>
    <message>
        <source>Interpreting at the doctor&apos;s</source>
        <translation type="unfinished">Doktorda tercümanlık</translation>
    </message>
    <message>
        <source>Interpreting needed but not to be had</source>
        <translation type="unfinished">Gereken ama bulunamayan tercüman</translation>
    </message>
    <message>
        <source>Interpreting service</source>
        <translation type="unfinished">Tercümanlık hizmeti</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished">İran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished">Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished">İrlanda</translation>
    </message>
    <message>
        <source>Is a child here without parents? Who is the guardian?</source>
        <translation type="unfinished">Burada anne babası olmayan bir çocuk var mı? Vasi kim?</translation>
    </message>
    <message>
        <source>Is a period for court action still running?</source>
        <translation type="unfinished">Hâlâ süren bir dava süresi var mı?</translation>
    </message>
    <message>
        <source>Is a procedure or a deadline still running?</source>
        <translation type="unfinished">Hâlâ süren bir usul veya süre var mı?</translation>
    </message>
    <message>
        <source>Is it an emergency? Then 112 first.</source>
        <translation type="unfinished">Acil durum mu? O zaman önce 112.</translation>
    </message>
    <message>
        <source>Is it their own wish or is someone pushing?</source>
        <translation type="unfinished">Kendi isteği mi, yoksa biri mi zorluyor?</translation>
    </message>
    <message>
        <source>Is medical help or securing of evidence needed?</source>
        <translation type="unfinished">Tıbbi yardım veya kanıtların korunması gerekiyor mu?</translation>
    </message>
    <message>
        <source>Is pay on time and with a payslip?</source>
        <translation type="unfinished">Ücret zamanında ve bordroyla geliyor mu?</translation>
    </message>
    <message>
        <source>Is the address right at all offices?</source>
        <translation type="unfinished">Adres bütün makamlarda doğru mu?</translation>
    </message>
    <message>
        <source>Is the envelope there? Which date is on it?</source>
        <translation type="unfinished">Zarf burada mı? Üzerinde hangi tarih var?</translation>
    </message>
    <message>
        <source>Is the spelling right? Does it say the identity is unclear?</source>
        <translation type="unfinished">Yazılış doğru mu? Kimliğin belirsiz olduğu (“Identität ungeklärt”) yazıyor mu?</translation>
    </message>
    <message>
        <source>Is the whole decision here, with all pages and the translation?</source>
        <translation type="unfinished">Kararın tamamı burada mı, bütün sayfaları ve çevirisiyle?</translation>
    </message>
    <message>
        <source>Is the woman safe at home? (ask her alone)</source>
        <translation type="unfinished">Kadın evde güvende mi? (yalnızken sorun)</translation>
    </message>
    <message>
        <source>Is the yellow envelope still there? Which date is on it?</source>
        <translation type="unfinished">Sarı zarf hâlâ var mı? Üzerinde hangi tarih var?</translation>
    </message>
    <message>
        <source>Is there a contract or promise?</source>
        <translation type="unfinished">Sözleşme veya söz var mı?</translation>
    </message>
    <message>
        <source>Is there a danger of losing the home? Notice, debts?</source>
        <translation type="unfinished">Evi kaybetme tehlikesi var mı? Fesih, borç?</translation>
    </message>
    <message>
        <source>Is there a family doctor? Which language is needed?</source>
        <translation type="unfinished">Aile hekimi var mı? Hangi dil gerekiyor?</translation>
    </message>
    <message>
        <source>Is there a lawyer already?</source>
        <translation type="unfinished">Bir avukat var mı?</translation>
    </message>
    <message>
        <source>Is there a midwife and a gynaecologist?</source>
        <translation type="unfinished">Ebe ve kadın doktoru var mı?</translation>
    </message>
    <message>
        <source>Is there a passport? Until when is it valid?</source>
        <translation type="unfinished">Pasaport var mı? Ne zamana kadar geçerli?</translation>
    </message>
    <message>
        <source>Is there a pregnancy, small children or a disability?</source>
        <translation type="unfinished">Hamilelik, küçük çocuk veya engel var mı?</translation>
    </message>
    <message>
        <source>Is there a residence rule? Since when?</source>
        <translation type="unfinished">İkamet yükümlülüğü var mı? Ne zamandan beri?</translation>
    </message>
    <message>
        <source>Is there an admission or an obligation? From when?</source>
        <translation type="unfinished">Kabul veya yükümlülük var mı? Ne zamandan itibaren?</translation>
    </message>
    <message>
        <source>Is there anything that would make travel dangerous (only whether, not what)?</source>
        <translation type="unfinished">Yolculuğu tehlikeli kılacak bir şey var mı (yalnızca var mı, ne olduğu değil)?</translation>
    </message>
    <message>
        <source>Is there danger now (withdrawal, accident, children)?</source>
        <translation type="unfinished">Şu anda tehlike var mı (yoksunluk, kaza, çocuklar)?</translation>
    </message>
    <message>
        <source>Is there enough money to the end of the month? Is anything missing now?</source>
        <translation type="unfinished">Para ay sonuna yetiyor mu? Şu anda bir şey eksik mi?</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished">Man Adası</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished">İsrail</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">Veriliş tarihi</translation>
    </message>
    <message>
        <source>It is clear whether and how the person may work, and the job is fair.</source>
        <translation type="unfinished">Kişinin çalışıp çalışamayacağı ve nasıl çalışacağı belli, iş de adil.</translation>
    </message>
    <message>
        <source>It must always be kept, also without notification (Art. 33 (5)).</source>
        <translation type="unfinished">Bildirim olmasa da her zaman tutulmalıdır (md. 33/5).</translation>
    </message>
    <message>
        <source>It says “offensichtlich unbegründet” (manifestly unfounded).</source>
        <translation type="unfinished">“offensichtlich unbegründet” (açıkça dayanaksız) yazıyor.</translation>
    </message>
    <message>
        <source>It says “unzulässig” (inadmissible) and another state is responsible (Dublin).</source>
        <translation type="unfinished">“unzulässig” (kabul edilemez) yazıyor ve başka devlet sorumlu (Dublin).</translation>
    </message>
    <message>
        <source>It was noticed in the future? Please check day and time.</source>
        <translation type="unfinished">Gelecekte mi fark edildi? Lütfen gün ve saati denetleyin.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished">İtalya</translation>
    </message>
    <message>
        <source>Its source</source>
        <translation type="unfinished">Kaynağı</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished">Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japonya</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished">Jersey</translation>
    </message>
    <message>
        <source>Job and training fair</source>
        <translation type="unfinished">İş ve eğitim fuarı</translation>
    </message>
    <message>
        <source>Job language course</source>
        <translation type="unfinished">Mesleki dil kursu</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation type="unfinished">Jobcenter</translation>
    </message>
    <message>
        <source>Jobcenter approval ends</source>
        <translation type="unfinished">Jobcenter onayı bitiyor</translation>
    </message>
    <message>
        <source>Jobcenter: notice</source>
        <translation type="unfinished">Jobcenter: karar (Bescheid)</translation>
    </message>
    <message>
        <source>Jobcenter: see to further approval eight weeks before the end. The application counts from the first of the month.</source>
        <translation type="unfinished">Jobcenter: bitişten sekiz hafta önce devam başvurusuyla ilgilenin. Başvuru ayın birinden itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">Katılma tarihi</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished">Ürdün</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">Kazakistan</translation>
    </message>
    <message>
        <source>Keep the proof of notice or application safe.</source>
        <translation type="unfinished">Bildirimin veya başvurunun kanıtını iyi saklayın.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished">Saklama sonu</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished">Kenya</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">Saklandığı tür</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Anahtar</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation type="unfinished">Anahtar kartı</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished">Anahtar dosyası</translation>
    </message>
    <message>
        <source>Key for comparing without names</source>
        <translation type="unfinished">Adsız karşılaştırma anahtarı</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished">Anahtarlık</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tür</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Not türü</translation>
    </message>
    <message>
        <source>Kind of referral</source>
        <translation type="unfinished">Yönlendirme türü</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished">Kiribati</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished">Bilindiği tarih</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished">Kosova</translation>
    </message>
    <message>
        <source>Kurmanji</source>
        <translation type="unfinished">Kurmancî</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished">Kuveyt</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished">Kırgızistan</translation>
    </message>
    <message>
        <source>LGBTQ</source>
        <translation type="unfinished">LGBTQ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Etiket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Language course for recognition</source>
        <translation type="unfinished">Denklik için dil kursu</translation>
    </message>
    <message>
        <source>Language course for trainees</source>
        <translation type="unfinished">Çıraklar için dil kursu</translation>
    </message>
    <message>
        <source>Language named on the summons</source>
        <translation type="unfinished">Çağrıda yazan dil</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Pencerenin dili</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Diller</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished">Laos</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished">Son yedek</translation>
    </message>
    <message>
        <source>Last package no.</source>
        <translation type="unfinished">Son paket no.</translation>
    </message>
    <message>
        <source>Last day of validity. The latest sticker counts.</source>
        <translation type="unfinished">Geçerliliğin son günü. En yeni etiket geçerlidir.</translation>
    </message>
    <message>
        <source>Last page, instructions on remedies: which court, which period?</source>
        <translation type="unfinished">Son sayfa, itiraz yolu bilgisi (Rechtsbehelfsbelehrung): hangi mahkeme, hangi süre?</translation>
    </message>
    <message>
        <source>Last page, “Rechtsbehelfsbelehrung”</source>
        <translation type="unfinished">Son sayfa: “Rechtsbehelfsbelehrung”</translation>
    </message>
    <message>
        <source>Last trained on</source>
        <translation type="unfinished">Son eğitim</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished">Latin</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished">Letonya</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">Avukat</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Düzen</translation>
    </message>
    <message>
        <source>Learning German</source>
        <translation type="unfinished">Almanca öğrenmek</translation>
    </message>
    <message>
        <source>Leave no letter lying.</source>
        <translation type="unfinished">Hiçbir mektubu bekletmeyin.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished">Lübnan</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Ayrılma tarihi</translation>
    </message>
    <message>
        <source>Left-over files</source>
        <translation type="unfinished">Artık dosyalar</translation>
    </message>
    <message>
        <source>Legal advice before any declaration</source>
        <translation type="unfinished">Her beyandan önce hukuki danışmanlık</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Yasal dayanak</translation>
    </message>
    <message>
        <source>Legal check</source>
        <translation type="unfinished">Hukuki inceleme</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished">Hukuki neden</translation>
    </message>
    <message>
        <source>Legal protection</source>
        <translation type="unfinished">Hukuki koruma</translation>
    </message>
    <message>
        <source>Leisure and contacts</source>
        <translation type="unfinished">Boş zaman ve ilişkiler</translation>
    </message>
    <message>
        <source>Length of the asylum procedure</source>
        <translation type="unfinished">İltica usulünün süresi</translation>
    </message>
    <message>
        <source>Length of the asylum procedure (median)</source>
        <translation type="unfinished">İltica usulünün süresi (ortanca)</translation>
    </message>
    <message>
        <source>Length of the procedure, roughly</source>
        <translation type="unfinished">Usulün yaklaşık süresi</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished">Lesotho</translation>
    </message>
    <message>
        <source>Let no children or relatives interpret.</source>
        <translation type="unfinished">Çocuklara veya yakınlara çeviri yaptırmayın.</translation>
    </message>
    <message>
        <source>Let no relatives or acquaintances interpret.</source>
        <translation type="unfinished">Yakınlara veya tanıdıklara çeviri yaptırmayın.</translation>
    </message>
    <message>
        <source>Let nobody sign a blank form.</source>
        <translation type="unfinished">Kimseye boş form imzalatmayın.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Yazı</translation>
    </message>
    <message>
        <source>Letter (day it was posted)</source>
        <translation type="unfinished">Mektup (postaya verildiği gün)</translation>
    </message>
    <message>
        <source>Letter about the transfer: day, place, time</source>
        <translation type="unfinished">Devir mektubu: gün, yer, saat</translation>
    </message>
    <message>
        <source>Letter explained</source>
        <translation type="unfinished">Mektup açıklandı</translation>
    </message>
    <message>
        <source>Letter of the court with a deadline</source>
        <translation type="unfinished">Mahkemenin süreli mektubu</translation>
    </message>
    <message>
        <source>Letter to the course provider: level, childcare, times</source>
        <translation type="unfinished">Kurs verene mektup: seviye, çocuk bakımı, saatler</translation>
    </message>
    <message>
        <source>Letter to the office with the ticked data</source>
        <translation type="unfinished">İşaretlenen verilerle makama mektup</translation>
    </message>
    <message>
        <source>Letter to the school authority&apos;s advice</source>
        <translation type="unfinished">Okul makamı danışmanlığına mektup</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">Antet</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">DIN 5008’e göre mektuplar</translation>
    </message>
    <message>
        <source>Letters of the court have a deadline: act on the same day.</source>
        <translation type="unfinished">Mahkeme mektuplarının süresi vardır: aynı gün davranın.</translation>
    </message>
    <message>
        <source>Level of German</source>
        <translation type="unfinished">Almanca düzeyi</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished">Liberya</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished">Libya</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished">Lihtenştayn</translation>
    </message>
    <message>
        <source>Lists, rules and guides</source>
        <translation type="unfinished">Listeler, kurallar ve kılavuzlar</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation type="unfinished">Okuryazarlık</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished">Litvanya</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation type="unfinished">Hanede yaşıyor</translation>
    </message>
    <message>
        <source>Lives so since</source>
        <translation type="unfinished">Böyle yaşadığı tarihten beri</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation type="unfinished">Kilitleme (dakika)</translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished">Başvuru tarihi</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Logo</translation>
    </message>
    <message>
        <source>Longest way there (minutes)</source>
        <translation type="unfinished">Oraya en uzun yol (dakika)</translation>
    </message>
    <message>
        <source>Look at the transfer period (information only)</source>
        <translation type="unfinished">Devir süresine bakmak (yalnızca bilgi)</translation>
    </message>
    <message>
        <source>Looked through the folder</source>
        <translation type="unfinished">Klasöre bakıldı</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished">Lüksemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished">Makao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished">Madagaskar</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Yapılma tarihi</translation>
    </message>
    <message>
        <source>Make a new backup now. Backups from before a new data key open only with the old sheet and passphrase.</source>
        <translation type="unfinished">Şimdi yeni bir yedek alın. Yeni veri anahtarından önceki yedekler yalnızca eski sayfa ve parola cümlesiyle açılır.</translation>
    </message>
    <message>
        <source>Make copies of all papers</source>
        <translation type="unfinished">Bütün kâğıtların kopyasını çıkarmak</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished">Malavi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished">Malezya</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished">Maldivler</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished">Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished">Malta</translation>
    </message>
    <message>
        <source>Management of the organisation</source>
        <translation type="unfinished">Kuruluşun yönetimi</translation>
    </message>
    <message>
        <source>Mandatory fields and annexes</source>
        <translation type="unfinished">Zorunlu alanlar ve ekler</translation>
    </message>
    <message>
        <source>Manifestly unfounded: work out the urgent deadline</source>
        <translation type="unfinished">Açıkça dayanaksız: acil süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished">Marshall Adaları</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished">Martinik</translation>
    </message>
    <message>
        <source>Material security</source>
        <translation type="unfinished">Maddi güvence</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished">Moritanya</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished">Mauritius</translation>
    </message>
    <message>
        <source>May anyone in the country of origin be asked without danger?</source>
        <translation type="unfinished">Köken ülkede birine tehlikesizce sorulabilir mi?</translation>
    </message>
    <message>
        <source>May the counsellor call? Is there a release for this office?</source>
        <translation type="unfinished">Danışman arayabilir mi? Bu makam için gizlilik muafiyeti var mı?</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Belki aynı kişi</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished">Mayotte</translation>
    </message>
    <message>
        <source>Medical check</source>
        <translation type="unfinished">Tıbbi muayene</translation>
    </message>
    <message>
        <source>Medical help with withdrawal</source>
        <translation type="unfinished">Yoksunlukta tıbbi yardım</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation type="unfinished">Buluşma zamanı</translation>
    </message>
    <message>
        <source>Meeting place, club or sponsorship</source>
        <translation type="unfinished">Buluşma yeri, dernek veya hamilik</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished">Buluşma yeri</translation>
    </message>
    <message>
        <source>Merged cells {range}: only the first cell holds something. The others stay empty.</source>
        <translation type="unfinished">Birleştirilmiş hücreler {range}: yalnızca ilk hücrede bir şey var. Diğerleri boş kalır.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">Meksika</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished">Mikronezya</translation>
    </message>
    <message>
        <source>Migration counselling (adults)</source>
        <translation type="unfinished">Göç danışmanlığı (yetişkinler)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Dakika</translation>
    </message>
    <message>
        <source>Minutes given by volunteers</source>
        <translation type="unfinished">Gönüllülerin verdiği dakikalar</translation>
    </message>
    <message>
        <source>Minutes of counselling</source>
        <translation type="unfinished">Danışmanlık dakikaları</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished">Moldova</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished">Monako</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished">Moğolistan</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished">Karadağ</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished">Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished">Fas</translation>
    </message>
    <message>
        <source>Mother and child are cared for, and the papers for the birth are ready.</source>
        <translation type="unfinished">Anne ve çocuk bakım altında, doğum kâğıtları hazır.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished">Taşınma</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished">Taşınma tarihi</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished">Mozambik</translation>
    </message>
    <message>
        <source>Much is free or cheap with a pass.</source>
        <translation type="unfinished">İndirim kartıyla birçok şey ücretsiz veya ucuzdur.</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation type="unfinished">Karşılıklı</translation>
    </message>
    <message>
        <source>My folder</source>
        <translation type="unfinished">Klasörüm</translation>
    </message>
    <message>
        <source>My folder: asylum, health, family</source>
        <translation type="unfinished">Klasörüm: iltica, sağlık, aile</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished">Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Name or organisation are too long for a key card (at most 120 characters), empty or contain invisible signs.</source>
        <translation type="unfinished">Ad veya kuruluş anahtar kartı için çok uzun (en çok 120 karakter), boş veya görünmez işaretler içeriyor.</translation>
    </message>
    <message>
        <source>Name the device, never a client: secrecy holds towards the police, too (§ 203 StGB).</source>
        <translation type="unfinished">Cihazı belirtin, danışanı asla: gizlilik polise karşı da geçerlidir (§ 203 StGB).</translation>
    </message>
    <message>
        <source>Name, day and answer are written down.</source>
        <translation type="unfinished">Ad, gün ve yanıt yazılır.</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation type="unfinished">Adlar ve yazılışlar</translation>
    </message>
    <message>
        <source>Names and texts may only go to one&apos;s own organisation (§ 203 StGB). Please choose “without names and texts”.</source>
        <translation type="unfinished">Adlar ve metinler yalnızca kendi kuruluşunuza gidebilir (§ 203 StGB). Lütfen “adsız ve metinsiz”i seçin.</translation>
    </message>
    <message>
        <source>Names in passport, decision and certificates: note differences</source>
        <translation type="unfinished">Pasaport, karar ve belgelerdeki adlar: farkları yazın</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished">Namibya</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Uyruk</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation type="unfinished">Vatandaşlığa geçiş</translation>
    </message>
    <message>
        <source>Nature, approximate number of people, consequences, measures (Art. 33 (3)). What is missing may follow; after the time limit the delay has to be explained.</source>
        <translation type="unfinished">Tür, yaklaşık kişi sayısı, sonuçlar, önlemler (md. 33/3). Eksikler sonradan gelebilir; süre geçerse gecikme açıklanmalıdır.</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished">Nauru</translation>
    </message>
    <message>
        <source>Near East</source>
        <translation type="unfinished">Yakın Doğu</translation>
    </message>
    <message>
        <source>Near dates confirmed on</source>
        <translation type="unfinished">Yakın süreler onaylandı</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">İhtiyaç</translation>
    </message>
    <message>
        <source>Need 0–4</source>
        <translation type="unfinished">İhtiyaç 0–4</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished">Tercüman gerekli</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished">Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Hollanda</translation>
    </message>
    <message>
        <source>Never address or mediate with the partner.</source>
        <translation type="unfinished">Asla eşle konuşmayın, arabuluculuk yapmayın.</translation>
    </message>
    <message>
        <source>Never advise for or against returning.</source>
        <translation type="unfinished">Asla dönüş lehine veya aleyhine öğüt vermeyin.</translation>
    </message>
    <message>
        <source>Never count from the date on the letter and never guess a date.</source>
        <translation type="unfinished">Asla mektuptaki tarihten saymayın ve asla tarih tahmin etmeyin.</translation>
    </message>
    <message>
        <source>Never give originals away.</source>
        <translation type="unfinished">Asıl belgeleri asla vermeyin.</translation>
    </message>
    <message>
        <source>Never make help depend on the paper.</source>
        <translation type="unfinished">Yardımı asla kâğıda bağlı kılmayın.</translation>
    </message>
    <message>
        <source>Never note or print the address of a protected shelter.</source>
        <translation type="unfinished">Korunan bir sığınağın adresini asla yazmayın ve yazdırmayın.</translation>
    </message>
    <message>
        <source>Never sign for the person.</source>
        <translation type="unfinished">Asla kişinin yerine imza atmayın.</translation>
    </message>
    <message>
        <source>Never throw envelopes away: only they show when it was served.</source>
        <translation type="unfinished">Zarfları asla atmayın: ne zaman tebliğ edildiğini yalnızca onlar gösterir.</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished">Yeni Kaledonya</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished">Yeni Zelanda</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation type="unfinished">Sonraki randevu</translation>
    </message>
    <message>
        <source>Next time we talk to each person separately.</source>
        <translation type="unfinished">Bir dahaki sefere herkesle ayrı konuşuyoruz.</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished">Nikaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished">Nijer</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished">Nijerya</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished">Niue</translation>
    </message>
    <message>
        <source>No QR code can be seen in the picture. Please take it closer, straight and in good light, or type the reference from the slip.</source>
        <translation type="unfinished">Resimde QR kodu görünmüyor. Lütfen daha yakından, düz ve iyi ışıkta çekin veya kuponun referansını yazın.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation type="unfinished">“{field}” için sütun seçilmedi.</translation>
    </message>
    <message>
        <source>No diagnosis, no interpretation, no “seemed”.</source>
        <translation type="unfinished">Tanı yok, yorum yok, “gibi görünüyordu” yok.</translation>
    </message>
    <message>
        <source>No embassy before legal advice: with asylum and refugee protection it can cost the protection.</source>
        <translation type="unfinished">Hukuki danışmanlıktan önce büyükelçilik yok: iltica ve mülteci korumasında koruma kaybedilebilir.</translation>
    </message>
    <message>
        <source>No embassy of the country of origin without legal advice.</source>
        <translation type="unfinished">Hukuki danışmanlık olmadan köken ülkenin büyükelçiliği yok.</translation>
    </message>
    <message>
        <source>No embassy while protection exists or is applied for.</source>
        <translation type="unfinished">Koruma varken veya istenmişken büyükelçilik yok.</translation>
    </message>
    <message>
        <source>No file can be made there. Nothing was saved. Please choose another folder.</source>
        <translation type="unfinished">Orada dosya oluşturulamıyor. Hiçbir şey kaydedilmedi. Lütfen başka klasör seçin.</translation>
    </message>
    <message>
        <source>No keychain that Counsel trusts is running on this device. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Bu cihazda Counsel’in güvendiği bir anahtarlık çalışmıyor. Parola cümlesi vaka dosyasını her zamanki gibi açar.</translation>
    </message>
    <message>
        <source>No loud phone calls while others listen.</source>
        <translation type="unfinished">Başkaları dinlerken yüksek sesle telefon etmeyin.</translation>
    </message>
    <message>
        <source>No meeting at home without consent.</source>
        <translation type="unfinished">Onay olmadan evde buluşma yok.</translation>
    </message>
    <message>
        <source>No next appointment is entered for this consultation.</source>
        <translation type="unfinished">Bu görüşme için sonraki randevu girilmemiş.</translation>
    </message>
    <message>
        <source>No opinion on the woman&apos;s decision.</source>
        <translation type="unfinished">Kadının kararı hakkında görüş bildirmeyin.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in the place for backups. Is it the right stick? If so, press “Back up now” once, and it goes on by itself.</source>
        <translation type="unfinished">Önceki yedeklerin hiçbiri yedek yerinde yok. Doğru USB bellek mi? Öyleyse bir kez “Şimdi yedekle”ye basın, sonrası kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished">Norfolk Adası</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">Kuzey</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished">Kuzey Kore</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished">Kuzey Makedonya</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished">Kuzey Mariana Adaları</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished">Norveç</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">Görevde olmayan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished">Not tarihi</translation>
    </message>
    <message>
        <source>Notes of volunteers</source>
        <translation type="unfinished">Gönüllülerin notları</translation>
    </message>
    <message>
        <source>Nothing differs from before yet. Please enter the right detail.</source>
        <translation type="unfinished">Henüz öncekinden farklı bir şey yok. Lütfen doğru bilgiyi girin.</translation>
    </message>
    <message>
        <source>Nothing gets worse, and the specialised service is involved.</source>
        <translation type="unfinished">Hiçbir şey kötüleşmiyor ve uzman hizmet devrede.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {count} place(s) have still to be decided.</source>
        <translation type="unfinished">Hiçbir şey aktarılmadı: {count} yere daha karar verilmeli.</translation>
    </message>
    <message>
        <source>Notice: by whom, to when, why</source>
        <translation type="unfinished">Fesih: kimden, ne zamana, neden</translation>
    </message>
    <message>
        <source>Notice: fully, partly or not recognised; what is missing</source>
        <translation type="unfinished">Karar (Bescheid): tam, kısmen veya tanınmadı; ne eksik</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Masaüstü bildirimleri</translation>
    </message>
    <message>
        <source>Notify nobody: a risk to the people is unlikely.</source>
        <translation type="unfinished">Kimseye bildirme: kişiler için risk olası değil.</translation>
    </message>
    <message>
        <source>Notify the supervisory authority</source>
        <translation type="unfinished">Denetim makamına bildir</translation>
    </message>
    <message>
        <source>Notify the supervisory authority and the people: the risk is high (Art. 33 and 34 GDPR).</source>
        <translation type="unfinished">Denetim makamına ve kişilere bildir: risk yüksek (GDPR md. 33 ve 34).</translation>
    </message>
    <message>
        <source>Notify the supervisory authority: a risk is possible (Art. 33 GDPR).</source>
        <translation type="unfinished">Denetim makamına bildir: risk olası (GDPR md. 33).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numara</translation>
    </message>
    <message>
        <source>Number (client, case)</source>
        <translation type="unfinished">Numara (danışan, dosya)</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished">İtiraz</translation>
    </message>
    <message>
        <source>Objection (instructions missing or wrong)</source>
        <translation type="unfinished">İtiraz (bilgi eksik veya yanlış)</translation>
    </message>
    <message>
        <source>Objection: mostly one month. If the letter names another period, the earlier one counts.</source>
        <translation type="unfinished">İtiraz (Widerspruch): çoğunlukla bir ay. Mektupta başka süre yazıyorsa, önce gelen geçerlidir.</translation>
    </message>
    <message>
        <source>Objection: one month from service. Without proper instructions one year.</source>
        <translation type="unfinished">İtiraz (Widerspruch): tebliğden itibaren bir ay. Doğru bilgi yoksa bir yıl.</translation>
    </message>
    <message>
        <source>Objection: period and address. If it names a day, enter it.</source>
        <translation type="unfinished">İtiraz (Widerspruch): süre ve adres. Bir gün yazıyorsa girin.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished">Meslek</translation>
    </message>
    <message>
        <source>Occupation code (KldB)</source>
        <translation type="unfinished">Meslek kodu (KldB)</translation>
    </message>
    <message>
        <source>Occupation or task</source>
        <translation type="unfinished">Meslek veya görev</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation type="unfinished">Meslekler</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished">Sunulma tarihi</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished">Umman</translation>
    </message>
    <message>
        <source>On sheet {share} several words are not right, or their order. Please compare each word with the sheet.</source>
        <translation type="unfinished">{share}. sayfada birkaç sözcük veya sıraları doğru değil. Lütfen her sözcüğü sayfayla karşılaştırın.</translation>
    </message>
    <message>
        <source>On sheet {share} word {word} is not right. Please compare with the sheet.</source>
        <translation type="unfinished">{share}. sayfada {word}. sözcük doğru değil. Lütfen sayfayla karşılaştırın.</translation>
    </message>
    <message>
        <source>On which day was the asylum application lodged?</source>
        <translation type="unfinished">İltica başvurusu hangi gün yapıldı?</translation>
    </message>
    <message>
        <source>One or two more words help more than special characters.</source>
        <translation type="unfinished">Bir iki sözcük daha, özel karakterlerden çok yardım eder.</translation>
    </message>
    <message>
        <source>One sheet alone opens nothing. Please type a second one of the three.</source>
        <translation type="unfinished">Tek sayfa hiçbir şeyi açmaz. Lütfen üçünden ikincisini de yazın.</translation>
    </message>
    <message>
        <source>Only a coordinator can keep a directory.</source>
        <translation type="unfinished">Rehberi yalnızca bir koordinatör tutabilir.</translation>
    </message>
    <message>
        <source>Only an employed companion may have the full name, and only with a valid release. Please choose one or leave the name out.</source>
        <translation type="unfinished">Tam adı yalnızca ücretli refakatçi ve yalnızca geçerli muafiyetle alabilir. Lütfen birini seçin veya adı çıkarın.</translation>
    </message>
    <message>
        <source>Only one week: the court must have the claim and the urgent application.</source>
        <translation type="unfinished">Yalnızca bir hafta: dava ve acil istem (Eilantrag) mahkemenin elinde olmalı.</translation>
    </message>
    <message>
        <source>Only own files can do that.</source>
        <translation type="unfinished">Bunu yalnızca kendi dosyalarınız yapabilir.</translation>
    </message>
    <message>
        <source>Only the person who held the consultation can sign it.</source>
        <translation type="unfinished">Görüşmeyi yalnızca yapan kişi imzalayabilir.</translation>
    </message>
    <message>
        <source>Only whoever counsels in a case can hand it over. In this one it is {name}.</source>
        <translation type="unfinished">Bir dosyayı yalnızca danışmanı devredebilir. Bunda o {name}.</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished">Açık ve kapalı</translation>
    </message>
    <message>
        <source>Open cases per full-time post, and ratios</source>
        <translation type="unfinished">Tam zamanlı kadro başına açık dosya ve oranlar</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">Açık kapı günü</translation>
    </message>
    <message>
        <source>Open the case file once: that brings it to its end.</source>
        <translation type="unfinished">Vaka dosyasını bir kez açın: işi sonuna götürür.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Açık yer</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished">Açılış saatleri</translation>
    </message>
    <message>
        <source>Opening without the passphrase is not set up on this device. Please type the passphrase.</source>
        <translation type="unfinished">Parola cümlesi olmadan açma bu cihazda kurulu değil. Lütfen parola cümlesini yazın.</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation type="unfinished">Açık yerler</translation>
    </message>
    <message>
        <source>Opportunity residence right (§ 104c) expires</source>
        <translation type="unfinished">Fırsat ikamet hakkı (§ 104c) bitiyor</translation>
    </message>
    <message>
        <source>Opportunity residence right § 104c</source>
        <translation type="unfinished">Fırsat ikamet hakkı § 104c</translation>
    </message>
    <message>
        <source>Opportunity right (§ 104c): change to § 25a or § 25b before it ends, at the latest on 30 June 2027.</source>
        <translation type="unfinished">Fırsat ikamet hakkı (§ 104c): bitmeden, en geç 30 Haziran 2027’de § 25a veya § 25b’ye geçin.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Kuruluş</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Köken</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Diğer</translation>
    </message>
    <message>
        <source>Other counsellor</source>
        <translation type="unfinished">Diğer danışman</translation>
    </message>
    <message>
        <source>Other organisation (blank: in our own)</source>
        <translation type="unfinished">Başka kuruluş (boş: bizimki)</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished">Başka kişi</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished">Başka yazılışlar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Sonuç</translation>
    </message>
    <message>
        <source>Outside and inside differ: somebody signed another person&apos;s content anew.</source>
        <translation type="unfinished">Dışı ve içi farklı: biri başka bir kişinin içeriğini yeniden imzalamış.</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation type="unfinished">Kendi dosyası</translation>
    </message>
    <message>
        <source>Own list</source>
        <translation type="unfinished">Kendi listesi</translation>
    </message>
    <message>
        <source>Page 1 or grounds, “applied for asylum on …”</source>
        <translation type="unfinished">1. sayfa veya gerekçe (Begründung): “stellte am … einen Asylantrag”</translation>
    </message>
    <message>
        <source>Page 1, the numbered sentences</source>
        <translation type="unfinished">1. sayfa, numaralı cümleler</translation>
    </message>
    <message>
        <source>Pages of the case file</source>
        <translation type="unfinished">Vaka dosyasının sayfaları</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished">Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished">Palau</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished">Filistin</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished">Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished">Papua Yeni Gine</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished">Paraguay</translation>
    </message>
    <message>
        <source>Partial qualification</source>
        <translation type="unfinished">Kısmi nitelik</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Katılanlar</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished">Katılım</translation>
    </message>
    <message>
        <source>Partly recognised means: a part is missing that can be caught up on.</source>
        <translation type="unfinished">Kısmen tanındı demek: sonradan tamamlanabilecek bir bölüm eksik.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">Ortak</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished">Peştuca</translation>
    </message>
    <message>
        <source>Passphrase and recovery key can only be replaced, not removed: without them nobody could get at the case file any more.</source>
        <translation type="unfinished">Parola cümlesi ve kurtarma anahtarı yalnızca değiştirilebilir, kaldırılamaz: onlarsız kimse vaka dosyasına ulaşamazdı.</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation type="unfinished">Pasaport bitiyor</translation>
    </message>
    <message>
        <source>Pay no money before a viewing and without a contract.</source>
        <translation type="unfinished">Evi görmeden ve sözleşmesiz para ödemeyin.</translation>
    </message>
    <message>
        <source>Pay or object by when?</source>
        <translation type="unfinished">Ne zamana kadar ödemek veya itiraz etmek gerek?</translation>
    </message>
    <message>
        <source>People and cases</source>
        <translation type="unfinished">Kişiler ve dosyalar</translation>
    </message>
    <message>
        <source>Percent of full time</source>
        <translation type="unfinished">Tam zamanın yüzdesi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Dönem</translation>
    </message>
    <message>
        <source>Period to leave and state</source>
        <translation type="unfinished">Çıkış süresi ve devlet</translation>
    </message>
    <message>
        <source>Permission to stay pending the asylum decision</source>
        <translation type="unfinished">İltica usulü süresince kalma izni</translation>
    </message>
    <message>
        <source>Permission to stay, toleration or residence permit expires</source>
        <translation type="unfinished">Kalma izni, müsamaha veya ikamet izni bitiyor</translation>
    </message>
    <message>
        <source>Permission to stay: a work permit may be given after 3 and shall be given after 6 months. The new law is still to be verified.</source>
        <translation type="unfinished">Kalma izni (Aufenthaltsgestattung): çalışma izni 3 aydan sonra verilebilir, 6 aydan sonra kural olarak verilmelidir. Yeni hukuk henüz doğrulanmalı.</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished">İran takvimi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Kişi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished">Kişiler</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished">Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished">Filipinler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Photo of a paper</source>
        <translation type="unfinished">Kâğıdın fotoğrafı</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished">Pitcairn Adaları</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Yer</translation>
    </message>
    <message>
        <source>Place in a German course</source>
        <translation type="unfinished">Almanca kursunda yer</translation>
    </message>
    <message>
        <source>Place of backups</source>
        <translation type="unfinished">Yedeklerin yeri</translation>
    </message>
    <message>
        <source>Place, time and file number on the summons</source>
        <translation type="unfinished">Çağrıdaki yer, saat ve dosya numarası</translation>
    </message>
    <message>
        <source>Placement in work</source>
        <translation type="unfinished">İşe yerleştirme</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Yerler</translation>
    </message>
    <message>
        <source>Places in the directory (as of today)</source>
        <translation type="unfinished">Rehberdeki yerler (bugün itibarıyla)</translation>
    </message>
    <message>
        <source>Please choose a place in the settings and press “Back up now”.</source>
        <translation type="unfinished">Lütfen ayarlarda bir yer seçin ve “Şimdi yedekle”ye basın.</translation>
    </message>
    <message>
        <source>Please choose who is to have the case: a counsellor whose key card was accepted in the team.</source>
        <translation type="unfinished">Lütfen dosyayı kimin alacağını seçin: anahtar kartı ekipte kabul edilmiş bir danışman.</translation>
    </message>
    <message>
        <source>Please close this program and start the installer:
{path}</source>
        <translation type="unfinished">Lütfen bu programı kapatın ve kurucuyu başlatın:
{path}</translation>
    </message>
    <message>
        <source>Please close this program, open the image and drag Counsel to “Applications”:
{path}</source>
        <translation type="unfinished">Lütfen bu programı kapatın, imajı açın ve Counsel’i “Uygulamalar”a sürükleyin:
{path}</translation>
    </message>
    <message>
        <source>Please count the heads: at least one person must have been there.</source>
        <translation type="unfinished">Lütfen kişileri sayın: en az bir kişi orada olmalı.</translation>
    </message>
    <message>
        <source>Please enter first what was answered and when. A complaint without an answer stays open.</source>
        <translation type="unfinished">Lütfen önce neyin ne zaman yanıtlandığını girin. Yanıtsız şikâyet açık kalır.</translation>
    </message>
    <message>
        <source>Please enter the reference on the feedback slip, for example DD-7KQ2M-B2C4. The last four characters are enough.</source>
        <translation type="unfinished">Lütfen yanıt kuponundaki referansı girin, örneğin DD-7KQ2M-B2C4. Son dört karakter yeter.</translation>
    </message>
    <message>
        <source>Please enter when the client agreed to the handover, or choose a release.</source>
        <translation type="unfinished">Lütfen danışanın devre ne zaman onay verdiğini girin veya bir muafiyet seçin.</translation>
    </message>
    <message>
        <source>Please fill in or correct: {fields}.</source>
        <translation type="unfinished">Lütfen doldurun veya düzeltin: {fields}.</translation>
    </message>
    <message>
        <source>Please give the day and the reason why the case is closed.</source>
        <translation type="unfinished">Lütfen dosyanın kapandığı günü ve nedenini belirtin.</translation>
    </message>
    <message>
        <source>Please give the view a name of at most {most} characters.</source>
        <translation type="unfinished">Lütfen görünüme en çok {most} karakterlik bir ad verin.</translation>
    </message>
    <message>
        <source>Please leave out your own name and the organisation&apos;s.</source>
        <translation type="unfinished">Lütfen kendi adınızı ve kuruluşunkini kullanmayın.</translation>
    </message>
    <message>
        <source>Please look yourself: Windows under “Device encryption” or “BitLocker”, macOS under “FileVault”; on Linux whoever set the system up knows.</source>
        <translation type="unfinished">Lütfen kendiniz bakın: Windows “Cihaz şifreleme” veya “BitLocker”, macOS “FileVault”; Linux’ta sistemi kuran bilir.</translation>
    </message>
    <message>
        <source>Please make room: once the disk is full, nothing can be saved any more.</source>
        <translation type="unfinished">Lütfen yer açın: disk dolunca hiçbir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>Please say in a sentence why not. Only whoever offered the case reads it.</source>
        <translation type="unfinished">Lütfen nedenini bir cümleyle söyleyin. Yalnızca dosyayı teklif eden okur.</translation>
    </message>
    <message>
        <source>Please say what shall be changed.</source>
        <translation type="unfinished">Lütfen neyin değişeceğini söyleyin.</translation>
    </message>
    <message>
        <source>Please say why the case has to be kept, for example “action at the court”.</source>
        <translation type="unfinished">Lütfen dosyanın neden saklanması gerektiğini yazın, örneğin “mahkemede dava”.</translation>
    </message>
    <message>
        <source>Please write a sentence. The volunteer reads it and then knows what is missing.</source>
        <translation type="unfinished">Lütfen bir cümle yazın. Gönüllü okur ve neyin eksik olduğunu bilir.</translation>
    </message>
    <message>
        <source>Please write down for whom the task is. The name stays here.</source>
        <translation type="unfinished">Lütfen görevin kime olduğunu yazın. Ad burada kalır.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished">Polonya</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished">Portekiz</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished">Portekizce</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Posta kodu</translation>
    </message>
    <message>
        <source>Pre-vocational training measure (BvB)</source>
        <translation type="unfinished">Mesleğe hazırlık önlemi (BvB)</translation>
    </message>
    <message>
        <source>Pre-vocational year</source>
        <translation type="unfinished">Mesleğe hazırlık yılı</translation>
    </message>
    <message>
        <source>Precision of the date of birth</source>
        <translation type="unfinished">Doğum tarihinin kesinliği</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished">Gebelik</translation>
    </message>
    <message>
        <source>Pregnancy advice</source>
        <translation type="unfinished">Gebelik danışmanlığı</translation>
    </message>
    <message>
        <source>Pregnancy advice and aid</source>
        <translation type="unfinished">Hamilelik danışmanlığı ve yardımlar</translation>
    </message>
    <message>
        <source>Pregnancy advice is confidential and free.</source>
        <translation type="unfinished">Hamilelik danışmanlığı gizli ve ücretsizdir.</translation>
    </message>
    <message>
        <source>Preparation for the hearing</source>
        <translation type="unfinished">Mülakata hazırlık</translation>
    </message>
    <message>
        <source>Preparation for training for young refugees (VAJ)</source>
        <translation type="unfinished">Genç mülteciler için eğitime hazırlık (VAJ)</translation>
    </message>
    <message>
        <source>Preparatory class (3 stages)</source>
        <translation type="unfinished">Hazırlık sınıfı (3 aşama)</translation>
    </message>
    <message>
        <source>Prepare the answer</source>
        <translation type="unfinished">Yanıtı hazırlamak</translation>
    </message>
    <message>
        <source>Print a report of the incident</source>
        <translation type="unfinished">Olayın raporunu yazdırmak</translation>
    </message>
    <message>
        <source>Print of the whole file</source>
        <translation type="unfinished">Dosyanın tamamının çıktısı</translation>
    </message>
    <message>
        <source>Print the record and file it</source>
        <translation type="unfinished">Tutanağı yazdır ve dosyala</translation>
    </message>
    <message>
        <source>Print the report with deadline and agreement</source>
        <translation type="unfinished">Süre ve anlaşmayla raporu yazdırmak</translation>
    </message>
    <message>
        <source>Print the report with the deadline</source>
        <translation type="unfinished">Süreyle birlikte raporu yazdırmak</translation>
    </message>
    <message>
        <source>Privacy explained in</source>
        <translation type="unfinished">Gizlilik açıklama dili</translation>
    </message>
    <message>
        <source>Privacy explained on</source>
        <translation type="unfinished">Gizlilik açıklama tarihi</translation>
    </message>
    <message>
        <source>Privacy explained, how</source>
        <translation type="unfinished">Gizlilik nasıl açıklandı</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished">Gizlilik bildirimi</translation>
    </message>
    <message>
        <source>Professional elsewhere</source>
        <translation type="unfinished">Başka yerdeki görevli</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">Proje</translation>
    </message>
    <message>
        <source>Promise no duration and no result.</source>
        <translation type="unfinished">Ne süre ne sonuç sözü verin.</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation type="unfinished">Varış belgesi</translation>
    </message>
    <message>
        <source>Protected shelter (never print the address)</source>
        <translation type="unfinished">Korunan barınak (adresi asla yazdırma)</translation>
    </message>
    <message>
        <source>Protecting a child</source>
        <translation type="unfinished">Çocuğu korumak</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished">Koruma</translation>
    </message>
    <message>
        <source>Protection and advice</source>
        <translation type="unfinished">Koruma ve danışmanlık</translation>
    </message>
    <message>
        <source>Protection is final (asylum or refugee)</source>
        <translation type="unfinished">Koruma kesinleşti (iltica veya mülteci)</translation>
    </message>
    <message>
        <source>Protection is final: deadline for family reunion</source>
        <translation type="unfinished">Koruma kesinleşti: aile birleşimi süresi</translation>
    </message>
    <message>
        <source>Prove handing in by stamp or transmission report.</source>
        <translation type="unfinished">Teslimi kaşe veya gönderim raporuyla kanıtlayın.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Sağlayıcı</translation>
    </message>
    <message>
        <source>Provider of work opportunities</source>
        <translation type="unfinished">İş fırsatı sağlayıcısı</translation>
    </message>
    <message>
        <source>Psychosocial centre</source>
        <translation type="unfinished">Psikososyal merkez</translation>
    </message>
    <message>
        <source>Psychosocial counselling or therapy</source>
        <translation type="unfinished">Psikososyal danışmanlık veya terapi</translation>
    </message>
    <message>
        <source>Psychosocial matters</source>
        <translation type="unfinished">Psikososyal konular</translation>
    </message>
    <message>
        <source>Public bodies can have a duty to report to the foreigners authority.</source>
        <translation type="unfinished">Kamu makamları yabancılar dairesine bildirmek zorunda olabilir.</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished">Porto Riko</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Amaç</translation>
    </message>
    <message>
        <source>Put certificates together</source>
        <translation type="unfinished">Belgeleri toplamak</translation>
    </message>
    <message>
        <source>Put the family&apos;s certificates together</source>
        <translation type="unfinished">Ailenin belgelerini toplamak</translation>
    </message>
    <message>
        <source>Put the papers for the registry office together</source>
        <translation type="unfinished">Nüfus dairesi için kâğıtları toplamak</translation>
    </message>
    <message>
        <source>Put the proof of the court action into the folder</source>
        <translation type="unfinished">Davanın kanıtını klasöre koymak</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished">Katar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Soru</translation>
    </message>
    <message>
        <source>Question about the form</source>
        <translation type="unfinished">Formla ilgili soru</translation>
    </message>
    <message>
        <source>Question on a difference</source>
        <translation type="unfinished">Fark hakkında soru</translation>
    </message>
    <message>
        <source>Quotation marks are not closed correctly here. Nothing from this line on was read.</source>
        <translation type="unfinished">Tırnak işaretleri burada doğru kapanmamış. Bu satırdan sonrası okunmadı.</translation>
    </message>
    <message>
        <source>Reach a lawyer or asylum procedure advice today</source>
        <translation type="unfinished">Bugün bir avukata veya iltica usulü danışmanlığına ulaşmak</translation>
    </message>
    <message>
        <source>Reach legal help today</source>
        <translation type="unfinished">Bugün hukuki yardıma ulaşmak</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation type="unfinished">Ulaşma yolu</translation>
    </message>
    <message>
        <source>Reading and writing: at least</source>
        <translation type="unfinished">Okuma yazma: en az</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished">Okuduğu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Nedenler</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Alınma tarihi</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation type="unfinished">Alındığı tarih</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Aldığı</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished">Tanınma</translation>
    </message>
    <message>
        <source>Recognition advice</source>
        <translation type="unfinished">Denklik danışmanlığı</translation>
    </message>
    <message>
        <source>Recognition advice (IQ)</source>
        <translation type="unfinished">Denklik danışmanlığı (IQ)</translation>
    </message>
    <message>
        <source>Recognition in the crafts</source>
        <translation type="unfinished">Zanaatta denklik</translation>
    </message>
    <message>
        <source>Recognition of commercial and technical occupations</source>
        <translation type="unfinished">Ticari ve teknik mesleklerde denklik</translation>
    </message>
    <message>
        <source>Recognition of qualifications</source>
        <translation type="unfinished">Niteliklerin tanınması</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Kayıt</translation>
    </message>
    <message>
        <source>Record the missing place with its reason</source>
        <translation type="unfinished">Eksik olan yeri nedeniyle kaydetmek</translation>
    </message>
    <message>
        <source>Records against history</source>
        <translation type="unfinished">Geçmişe karşı kayıtlar</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Yönlendirme</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished">Yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter (protected, with a release only)</source>
        <translation type="unfinished">Yönlendirme mektubu (korunan, yalnızca gizlilik muafiyetiyle)</translation>
    </message>
    <message>
        <source>Referral letter for the search</source>
        <translation type="unfinished">Arama için yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to asylum procedure advice</source>
        <translation type="unfinished">İltica usulü danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to debt advice</source>
        <translation type="unfinished">Borç danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to family advice</source>
        <translation type="unfinished">Aile danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to lawyer or asylum procedure advice</source>
        <translation type="unfinished">Avukata veya iltica usulü danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to legal advice</source>
        <translation type="unfinished">Hukuki danışmanlığa yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to pregnancy advice</source>
        <translation type="unfinished">Hamilelik danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to recognition advice</source>
        <translation type="unfinished">Denklik danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to return advice</source>
        <translation type="unfinished">Dönüş danışmanlığına yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to the specialised advice</source>
        <translation type="unfinished">Uzman danışmanlığa yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to the specialised office</source>
        <translation type="unfinished">Uzman hizmete yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter to the tracing service</source>
        <translation type="unfinished">Arama hizmetine yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter with certificate, German and wish</source>
        <translation type="unfinished">Diploma, Almanca ve istekle yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter with experience and language</source>
        <translation type="unfinished">Deneyim ve dille yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral letter without diagnoses</source>
        <translation type="unfinished">Tanı yazmadan yönlendirme mektubu</translation>
    </message>
    <message>
        <source>Referral, appointment, prescription: date and speciality</source>
        <translation type="unfinished">Sevk, randevu, reçete: tarih ve uzmanlık dalı</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Yönlendirmeler</translation>
    </message>
    <message>
        <source>Referrals and waiting</source>
        <translation type="unfinished">Yönlendirmeler ve bekleme</translation>
    </message>
    <message>
        <source>Referrals by office</source>
        <translation type="unfinished">Kuruma göre yönlendirmeler</translation>
    </message>
    <message>
        <source>Referrals by result</source>
        <translation type="unfinished">Sonuca göre yönlendirmeler</translation>
    </message>
    <message>
        <source>Refugee integration measure (until 2020)</source>
        <translation type="unfinished">Mülteci uyum önlemi (2020’ye kadar)</translation>
    </message>
    <message>
        <source>Refugee social work</source>
        <translation type="unfinished">Mülteci sosyal hizmeti</translation>
    </message>
    <message>
        <source>Refugee social work and integration counselling: report to the state</source>
        <translation type="unfinished">Mülteci sosyal hizmeti ve uyum danışmanlığı: eyalete rapor</translation>
    </message>
    <message>
        <source>Refusal by an office: work out the deadline</source>
        <translation type="unfinished">Bir makamın reddi: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Bölge</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation type="unfinished">Köken bölgesi</translation>
    </message>
    <message>
        <source>Register at the citizens office</source>
        <translation type="unfinished">Vatandaş bürosuna kaydolmak</translation>
    </message>
    <message>
        <source>Registration with the psychosocial centre</source>
        <translation type="unfinished">Psikososyal merkeze kayıt</translation>
    </message>
    <message>
        <source>Rejected because of status</source>
        <translation type="unfinished">Statü nedeniyle reddedildi</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">İlişki</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Muafiyet</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation type="unfinished">Gizlilik muafiyeti</translation>
    </message>
    <message>
        <source>Remains of interrupted work, encrypted like the file. The program clears them the next time; otherwise they may be deleted by hand.</source>
        <translation type="unfinished">Yarıda kalan işin artıkları, dosya gibi şifreli. Program bir dahaki sefere temizler; yoksa elle silinebilir.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished">Hatırlatma</translation>
    </message>
    <message>
        <source>Renewal of the residence paper</source>
        <translation type="unfinished">İkamet kâğıdının uzatılması</translation>
    </message>
    <message>
        <source>Rent and electricity first, then everything else.</source>
        <translation type="unfinished">Önce kira ve elektrik, sonra diğer her şey.</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation type="unfinished">Kira borcu</translation>
    </message>
    <message>
        <source>Repeating part of the integration course</source>
        <translation type="unfinished">Uyum kursunun bir bölümünü tekrar</translation>
    </message>
    <message>
        <source>Report a move</source>
        <translation type="unfinished">Taşınmayı bildirmek</translation>
    </message>
    <message>
        <source>Report a move to BAMF, foreigners authority and court at once.</source>
        <translation type="unfinished">Taşınmayı hemen BAMF’ye, yabancılar dairesine ve mahkemeye bildirin.</translation>
    </message>
    <message>
        <source>Report a theft to the police</source>
        <translation type="unfinished">Hırsızlığı polise bildir</translation>
    </message>
    <message>
        <source>Report the birth to the registry office</source>
        <translation type="unfinished">Doğumu nüfus dairesine bildir</translation>
    </message>
    <message>
        <source>Report the move</source>
        <translation type="unfinished">Taşınmayı bildirmek</translation>
    </message>
    <message>
        <source>Report the new address: BAMF, foreigners authority, court</source>
        <translation type="unfinished">Yeni adresi bildir: BAMF, yabancılar dairesi, mahkeme</translation>
    </message>
    <message>
        <source>Report to the steering committee</source>
        <translation type="unfinished">Yönlendirme kuruluna rapor</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation type="unfinished">Kongo Cumhuriyeti</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished">İkamet</translation>
    </message>
    <message>
        <source>Residence is a history with dates, for each person of the family separately.</source>
        <translation type="unfinished">İkamet, tarihleri olan bir geçmiştir; ailenin her kişisi için ayrı.</translation>
    </message>
    <message>
        <source>Residence permit § 16g (training)</source>
        <translation type="unfinished">İkamet izni § 16g (meslek eğitimi)</translation>
    </message>
    <message>
        <source>Residence permit § 19d</source>
        <translation type="unfinished">İkamet izni § 19d</translation>
    </message>
    <message>
        <source>Residence permit § 22</source>
        <translation type="unfinished">İkamet izni § 22</translation>
    </message>
    <message>
        <source>Residence permit § 23</source>
        <translation type="unfinished">İkamet izni § 23</translation>
    </message>
    <message>
        <source>Residence permit § 23a</source>
        <translation type="unfinished">İkamet izni § 23a</translation>
    </message>
    <message>
        <source>Residence permit § 24 (Ukraine)</source>
        <translation type="unfinished">İkamet izni § 24 (Ukrayna)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (1) (asylum)</source>
        <translation type="unfinished">İkamet izni § 25 (1) (iltica)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (refugee)</source>
        <translation type="unfinished">İkamet izni § 25 (2) (mülteci)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (2) (subsidiary)</source>
        <translation type="unfinished">İkamet izni § 25 (2) (ikincil koruma)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (3)</source>
        <translation type="unfinished">İkamet izni § 25 (3)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (4)</source>
        <translation type="unfinished">İkamet izni § 25 (4)</translation>
    </message>
    <message>
        <source>Residence permit § 25 (5)</source>
        <translation type="unfinished">İkamet izni § 25 (5)</translation>
    </message>
    <message>
        <source>Residence permit § 25a</source>
        <translation type="unfinished">İkamet izni § 25a</translation>
    </message>
    <message>
        <source>Residence permit § 25b</source>
        <translation type="unfinished">İkamet izni § 25b</translation>
    </message>
    <message>
        <source>Residence rule applies</source>
        <translation type="unfinished">İkamet yükümlülüğü geçerli</translation>
    </message>
    <message>
        <source>Residence rule ends (three years)</source>
        <translation type="unfinished">İkamet yükümlülüğü bitiyor (üç yıl)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation type="unfinished">İkamet statüsü</translation>
    </message>
    <message>
        <source>Resources, network, wishes</source>
        <translation type="unfinished">Kaynaklar, çevre, dilekler</translation>
    </message>
    <message>
        <source>Rest of Africa</source>
        <translation type="unfinished">Afrika’nın geri kalanı</translation>
    </message>
    <message>
        <source>Rest of Asia</source>
        <translation type="unfinished">Asya’nın geri kalanı</translation>
    </message>
    <message>
        <source>Rest of Europe</source>
        <translation type="unfinished">Avrupa’nın geri kalanı</translation>
    </message>
    <message>
        <source>Restore the last backup or the last export on another computer</source>
        <translation type="unfinished">Son yedeği veya son dışa aktarımı başka bilgisayarda geri yükle</translation>
    </message>
    <message>
        <source>Restoring could not be finished: the folder of the case file cannot be written, or a file in it is in use. Nothing is lost. Please close other programs and open it again.</source>
        <translation type="unfinished">Geri yükleme bitirilemedi: vaka dosyasının klasörüne yazılamıyor veya içindeki bir dosya kullanımda. Hiçbir şey kaybolmadı. Lütfen diğer programları kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Dayanak</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Sonuç</translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished">Dönüş</translation>
    </message>
    <message>
        <source>Return advice</source>
        <translation type="unfinished">Dönüş danışmanlığı</translation>
    </message>
    <message>
        <source>Reunion is suspended until 23 July 2027. Please get advice whether there are other ways.</source>
        <translation type="unfinished">Aile birleşimi 23 Temmuz 2027’ye kadar durdurulmuştur. Başka yol olup olmadığını lütfen danışın.</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished">Gözden geçirme</translation>
    </message>
    <message>
        <source>Revoke the device, and ask colleagues to do so</source>
        <translation type="unfinished">Cihaza güveni geri al ve iş arkadaşlarından da iste</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation type="unfinished">Geri alınma tarihi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rol</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished">Romanya</translation>
    </message>
    <message>
        <source>Rows of keys, years and repetitions are tried first.</source>
        <translation type="unfinished">Tuş sıraları, yıllar ve yinelemeler ilk denenenlerdir.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Kural</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Rusça</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation type="unfinished">Rusya Federasyonu</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished">Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished">Réunion</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished">Saint Barthélemy</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished">Saint Helena, Ascension ve Tristan da Cunha</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished">Saint Kitts ve Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished">Saint Lucia</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished">Saint Martin (Fransız bölümü)</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished">Saint Pierre ve Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished">Saint Vincent ve Grenadinler</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished">Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished">San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished">Suudi Arabistan</translation>
    </message>
    <message>
        <source>Say no more than asked: no health, no asylum grounds.</source>
        <translation type="unfinished">Sorulandan fazlasını söylemeyin: ne sağlık ne iltica nedenleri.</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation type="unfinished">Okul ve kreş</translation>
    </message>
    <message>
        <source>School assignment or day care offer: from when, where</source>
        <translation type="unfinished">Okul yerleştirmesi veya kreş önerisi: ne zamandan, nerede</translation>
    </message>
    <message>
        <source>School authority advice</source>
        <translation type="unfinished">Okul makamı danışmanlığı</translation>
    </message>
    <message>
        <source>School certificate</source>
        <translation type="unfinished">Okul diploması</translation>
    </message>
    <message>
        <source>School does not depend on the residence paper.</source>
        <translation type="unfinished">Okul ikamet kâğıdına bağlı değildir.</translation>
    </message>
    <message>
        <source>School place and preparatory class</source>
        <translation type="unfinished">Okul yeri ve hazırlık sınıfı</translation>
    </message>
    <message>
        <source>School place through the school authority</source>
        <translation type="unfinished">Okul makamıyla okul yeri</translation>
    </message>
    <message>
        <source>School-age child without a school</source>
        <translation type="unfinished">Okulsuz okul çağındaki çocuk</translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished">Yazı</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished">Arama dizini</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished">Senegal</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">Gönderilme tarihi</translation>
    </message>
    <message>
        <source>Sentence with it</source>
        <translation type="unfinished">Eşlik eden cümle</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished">Sırbistan</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished">Sırpça</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished">Tebliğ tarihi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Hizmet</translation>
    </message>
    <message>
        <source>Settings for everyone are given out by the coordinator.</source>
        <translation type="unfinished">Herkes için ayarları koordinatör verir.</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (3)</source>
        <translation type="unfinished">Yerleşim izni § 26 (3)</translation>
    </message>
    <message>
        <source>Settlement permit § 26 (4)</source>
        <translation type="unfinished">Yerleşim izni § 26 (4)</translation>
    </message>
    <message>
        <source>Settlement permit § 9</source>
        <translation type="unfinished">Yerleşim izni § 9</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Cinsiyet</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished">Seyşeller</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation type="unfinished">Tam zaman payı</translation>
    </message>
    <message>
        <source>Shared accommodation (hostel)</source>
        <translation type="unfinished">Toplu konaklama (yurt)</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation type="unfinished">Paylaşılan veriler</translation>
    </message>
    <message>
        <source>Sheet with appointment and way</source>
        <translation type="unfinished">Randevu ve yolla bir sayfa</translation>
    </message>
    <message>
        <source>Sheet with date and list of what to bring</source>
        <translation type="unfinished">Tarih ve getirilecekler listesiyle bir sayfa</translation>
    </message>
    <message>
        <source>Sheet with place, time and stop</source>
        <translation type="unfinished">Yer, saat ve durakla bir sayfa</translation>
    </message>
    <message>
        <source>Sheet with the next step</source>
        <translation type="unfinished">Sonraki adımla bir sayfa</translation>
    </message>
    <message>
        <source>Sheet {share} has {expected} words, {typed} were typed.</source>
        <translation type="unfinished">{share}. sayfada {expected} sözcük var, {typed} yazıldı.</translation>
    </message>
    <message>
        <source>Should a woman or a man hear and interpret?</source>
        <translation type="unfinished">Dinleyen ve çeviren kadın mı erkek mi olmalı?</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished">Sierra Leone</translation>
    </message>
    <message>
        <source>Signature and content are intact.</source>
        <translation type="unfinished">İmza ve içerik bozulmamış.</translation>
    </message>
    <message>
        <source>Signed by both on</source>
        <translation type="unfinished">İkisi de imzaladı</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished">İmza tarihi</translation>
    </message>
    <message>
        <source>Signing with a certificate needs an extra (pyHanko) that is not on this computer. Whoever set the program up can add it: counsel[sign]. Printing and signing by hand always works.</source>
        <translation type="unfinished">Sertifikayla imzalamak için bu bilgisayarda olmayan bir ek (pyHanko) gerekir. Programı kuran ekleyebilir: counsel[sign]. Yazdırıp elle imzalamak her zaman olur.</translation>
    </message>
    <message>
        <source>Since when are there benefits from the welfare office (AsylbLG)?</source>
        <translation type="unfinished">Sosyal yardım dairesinin yardımları (AsylbLG) ne zamandan beri var?</translation>
    </message>
    <message>
        <source>Since when has the person been in Germany, since when with this paper?</source>
        <translation type="unfinished">Kişi ne zamandan beri Almanya’da, ne zamandan beri bu kâğıtla?</translation>
    </message>
    <message>
        <source>Since when is the protection final? Which protection?</source>
        <translation type="unfinished">Koruma ne zamandan beri kesin? Hangi koruma?</translation>
    </message>
    <message>
        <source>Since when lawfully in Germany, with which papers?</source>
        <translation type="unfinished">Ne zamandan beri Almanya’da yasal olarak, hangi kâğıtlarla?</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation type="unfinished">Sint Maarten (Hollanda bölümü)</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished">Bayt olarak boyut</translation>
    </message>
    <message>
        <source>Skills without a certificate</source>
        <translation type="unfinished">Belgesiz beceriler</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished">Slovakya</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished">Slovenya</translation>
    </message>
    <message>
        <source>Social contacts</source>
        <translation type="unfinished">Sosyal ilişkiler</translation>
    </message>
    <message>
        <source>Social welfare office</source>
        <translation type="unfinished">Sosyal yardım dairesi</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished">Solomon Adaları</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished">Somalice</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished">Somali</translation>
    </message>
    <message>
        <source>Some claims have short periods: get advice soon.</source>
        <translation type="unfinished">Bazı hakların süresi kısadır: yakında danışmanlık alın.</translation>
    </message>
    <message>
        <source>Something in the settings file cannot be used ({what}). Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">Ayar dosyasındaki bir şey kullanılamıyor ({what}). Hiçbir şey değişmedi. Lütfen koordinatöre sorun.</translation>
    </message>
    <message>
        <source>Something is missing here: {field}.</source>
        <translation type="unfinished">Burada bir şey eksik: {field}.</translation>
    </message>
    <message>
        <source>Something is missing on this computer for --engine spark: the extra “cluster” (pip install &apos;counsel[cluster]&apos;) and Java 17.</source>
        <translation type="unfinished">--engine spark için bu bilgisayarda eksik var: “cluster” eki (pip install &apos;counsel[cluster]&apos;) ve Java 17.</translation>
    </message>
    <message>
        <source>Something was changed since. Please separate the two cases by hand.</source>
        <translation type="unfinished">O zamandan beri bir şey değişti. Lütfen iki dosyayı elle ayırın.</translation>
    </message>
    <message>
        <source>Sorani</source>
        <translation type="unfinished">Soranî</translation>
    </message>
    <message>
        <source>South</source>
        <translation type="unfinished">Güney</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished">Güney Afrika</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished">Güney Georgia ve Güney Sandwich Adaları</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished">Güney Kore</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished">Güney Sudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">İspanya</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished">İspanyolca</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Konuştuğu dil</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation type="unfinished">Özel koşullar</translation>
    </message>
    <message>
        <source>Special need for protection</source>
        <translation type="unfinished">Özel koruma ihtiyacı</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished">Yazılış</translation>
    </message>
    <message>
        <source>Spelling of the name and date of birth: the same on all papers?</source>
        <translation type="unfinished">Adın yazılışı ve doğum tarihi: bütün kâğıtlarda aynı mı?</translation>
    </message>
    <message>
        <source>Spoken name</source>
        <translation type="unfinished">Söylenen ad</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished">Sri Lanka</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>Start of training: earliest application</source>
        <translation type="unfinished">Eğitimin başlangıcı: en erken başvuru</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Durum</translation>
    </message>
    <message>
        <source>State when opened</source>
        <translation type="unfinished">Açıldığındaki durum</translation>
    </message>
    <message>
        <source>Status group</source>
        <translation type="unfinished">Statü grubu</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Yönlendirme kurulu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Adım</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished">Basamaksız</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished">Durdurulma tarihi</translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished">Sokak</translation>
    </message>
    <message>
        <source>Subject: approval (Bewilligung), change (Änderung), withdrawal (Aufhebung), repayment (Erstattung), reduction (Minderung)</source>
        <translation type="unfinished">Konu: onay (Bewilligung), değişiklik (Änderung), iptal (Aufhebung), geri ödeme (Erstattung), kesinti (Minderung)</translation>
    </message>
    <message>
        <source>Subsidiary protection is final</source>
        <translation type="unfinished">İkincil koruma kesinleşti</translation>
    </message>
    <message>
        <source>Subsidiary protection: see how things stand</source>
        <translation type="unfinished">İkincil koruma: duruma bakmak</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished">Alt başlık</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished">Sudan</translation>
    </message>
    <message>
        <source>Suitable advice</source>
        <translation type="unfinished">Uygun danışmanlık</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation type="unfinished">Denetim makamı</translation>
    </message>
    <message>
        <source>Support after violence</source>
        <translation type="unfinished">Şiddetten sonra destek</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation type="unfinished">Destek kursu</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished">Destek planı</translation>
    </message>
    <message>
        <source>Support when waiting is hard</source>
        <translation type="unfinished">Beklemek zorken destek</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished">Surinam</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished">Svalbard ve Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished">İsveç</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished">İsviçre</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished">Suriye</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished">São Tomé ve Príncipe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tablo</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished">Tayvan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished">Tacikistan</translation>
    </message>
    <message>
        <source>Take card or voucher and medicines along</source>
        <translation type="unfinished">Kartı veya kâğıdı ve ilaçları almak</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation type="unfinished">Geri alma tarihi</translation>
    </message>
    <message>
        <source>Talk again on</source>
        <translation type="unfinished">Yeniden konuşma</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished">Tanzanya</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Görev</translation>
    </message>
    <message>
        <source>Task, meeting point and time are agreed beforehand.</source>
        <translation type="unfinished">Görev, buluşma yeri ve saat önceden kararlaştırılır.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Görevler</translation>
    </message>
    <message>
        <source>Tasks for volunteers</source>
        <translation type="unfinished">Gönüllülere görevler</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation type="unfinished">Ekip üyesi</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation type="unfinished">Teknik destek</translation>
    </message>
    <message>
        <source>Telephone the management and the data protection officer</source>
        <translation type="unfinished">Yönetimi ve veri koruma görevlisini telefonla ara</translation>
    </message>
    <message>
        <source>Tell next time how it was</source>
        <translation type="unfinished">Nasıl geçtiğini bir dahaki sefere anlatmak</translation>
    </message>
    <message>
        <source>Tell the employer nothing about health, asylum or debts.</source>
        <translation type="unfinished">İşverene sağlık, iltica veya borç hakkında hiçbir şey söylemeyin.</translation>
    </message>
    <message>
        <source>Tell the people concerned</source>
        <translation type="unfinished">İlgili kişilere söyle</translation>
    </message>
    <message>
        <source>Tell volunteers nothing from the file.</source>
        <translation type="unfinished">Gönüllülere dosyadan bir şey anlatmayın.</translation>
    </message>
    <message>
        <source>Tenancy: rent, deposit, period of notice</source>
        <translation type="unfinished">Kira: tutar, depozito, fesih süresi</translation>
    </message>
    <message>
        <source>Test on</source>
        <translation type="unfinished">Sınav tarihi</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished">Sınavı geçti</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished">Tayland</translation>
    </message>
    <message>
        <source>That did not work. Nothing has been lost.</source>
        <translation type="unfinished">Bu olmadı. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>That is not the number of this case. Nothing was erased.</source>
        <translation type="unfinished">Bu dosyanın numarası bu değil. Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>The Jobcenter should have the application by this day. It counts from the first of the month in which it is made.</source>
        <translation type="unfinished">Başvuru bu güne kadar Jobcenter’ın elinde olmalı. Yapıldığı ayın birinden itibaren geçerlidir.</translation>
    </message>
    <message>
        <source>The PDF is damaged or too large and cannot be read.</source>
        <translation type="unfinished">PDF bozuk veya çok büyük ve okunamıyor.</translation>
    </message>
    <message>
        <source>The PDF is locked with a passphrase. Please open it with the passphrase, save it without one and choose it again.</source>
        <translation type="unfinished">PDF parolayla kilitli. Lütfen parolayla açın, parolasız kaydedin ve yeniden seçin.</translation>
    </message>
    <message>
        <source>The answer is written together.</source>
        <translation type="unfinished">Yanıt birlikte yazılıyor.</translation>
    </message>
    <message>
        <source>The application is possible at most seven months before training begins.</source>
        <translation type="unfinished">Başvuru, eğitimin başlamasından en erken yedi ay önce yapılabilir.</translation>
    </message>
    <message>
        <source>The application must be made before the 27th birthday.</source>
        <translation type="unfinished">Başvuru 27. yaş gününden önce yapılmalıdır.</translation>
    </message>
    <message>
        <source>The application must be made before the paper expires, at the latest on 30 June 2027.</source>
        <translation type="unfinished">Başvuru, kâğıdın süresi dolmadan, en geç 30 Haziran 2027’de yapılmalıdır.</translation>
    </message>
    <message>
        <source>The archive is damaged, or none that this program made.</source>
        <translation type="unfinished">Arşiv bozuk ya da bu programın yaptığı bir arşiv değil.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished">Yedek okunamıyor. USB bellek hâlâ takılı mı? Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The backup could not be read back and was thrown away. Please choose another place.</source>
        <translation type="unfinished">Yedek geri okunamadı ve atıldı. Lütfen başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office by this day.</source>
        <translation type="unfinished">Doğum bu güne kadar nüfus dairesine (Standesamt) bildirilmelidir.</translation>
    </message>
    <message>
        <source>The birth must be reported to the registry office within a week.</source>
        <translation type="unfinished">Doğum bir hafta içinde nüfus dairesine (Standesamt) bildirilmelidir.</translation>
    </message>
    <message>
        <source>The card could not be saved there. Please choose another place.</source>
        <translation type="unfinished">Kart oraya kaydedilemedi. Lütfen başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The case file is damaged and was not changed. Please restore a backup.</source>
        <translation type="unfinished">Vaka dosyası bozuk ve değiştirilmedi. Lütfen bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>The case file itself is encrypted. The system&apos;s swap and hibernation files are not: please have LUKS, FileVault or BitLocker switched on.</source>
        <translation type="unfinished">Vaka dosyasının kendisi şifreli. Sistemin takas ve uyku dosyaları değil: lütfen LUKS, FileVault veya BitLocker’ı açtırın.</translation>
    </message>
    <message>
        <source>The certificate file cannot be opened. Please check the passphrase; the file must hold certificate and key (ending .p12 or .pfx).</source>
        <translation type="unfinished">Sertifika dosyası açılamıyor. Lütfen parolayı denetleyin; dosya sertifika ve anahtar içermeli (.p12 veya .pfx).</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Please check whether the stick is still there.</source>
        <translation type="unfinished">Sertifika dosyası okunamıyor. Lütfen USB belleğin hâlâ orada olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has ended or not begun. Nothing was signed.</source>
        <translation type="unfinished">Sertifika bugün geçerli değil: bitmiş veya başlamamış. Hiçbir şey imzalanmadı.</translation>
    </message>
    <message>
        <source>The chambers place and advise; since 2024 the Willkommenslotsen are part of Passgenaue Besetzung.</source>
        <translation type="unfinished">Odalar aracılık eder ve danışmanlık verir; 2024’ten beri Willkommenslotsen, Passgenaue Besetzung’un parçasıdır.</translation>
    </message>
    <message>
        <source>The changes in the file are not readable.</source>
        <translation type="unfinished">Dosyadaki değişiklikler okunamıyor.</translation>
    </message>
    <message>
        <source>The check mark beside the case file is missing or does not belong to it. Without it nobody can say whether something is missing.</source>
        <translation type="unfinished">Vaka dosyasının yanındaki denetim işareti eksik veya ona ait değil. O olmadan bir şeyin eksik olup olmadığını kimse söyleyemez.</translation>
    </message>
    <message>
        <source>The child does not interpret for the parents.</source>
        <translation type="unfinished">Çocuk anne babasına çeviri yapmaz.</translation>
    </message>
    <message>
        <source>The child is born: registry office and child benefit</source>
        <translation type="unfinished">Çocuk doğdu: nüfus dairesi ve çocuk parası</translation>
    </message>
    <message>
        <source>The child shall be registered for school at once.</source>
        <translation type="unfinished">Çocuk hemen okula kaydedilmelidir.</translation>
    </message>
    <message>
        <source>The claim to the course ends on this day.</source>
        <translation type="unfinished">Kurs hakkı bu gün sona erer.</translation>
    </message>
    <message>
        <source>The claim to the course ends one year after the title, an admission is valid for one year.</source>
        <translation type="unfinished">Kurs hakkı ikamet izninden bir yıl sonra sona erer, kabul bir yıl geçerlidir.</translation>
    </message>
    <message>
        <source>The claim to the integration course ends one year after the title.</source>
        <translation type="unfinished">Uyum kursu hakkı ikamet izninden bir yıl sonra sona erer.</translation>
    </message>
    <message>
        <source>The code may consist of letters, digits and _ only.</source>
        <translation type="unfinished">Kod yalnızca harf, rakam ve _ içerebilir.</translation>
    </message>
    <message>
        <source>The concern is understood, and there is a next step.</source>
        <translation type="unfinished">İstek anlaşıldı ve bir sonraki adım var.</translation>
    </message>
    <message>
        <source>The content is not packed in the agreed way.</source>
        <translation type="unfinished">İçerik kararlaştırılan biçimde paketlenmemiş.</translation>
    </message>
    <message>
        <source>The content of the document no longer matches its checksum. Please restore a backup.</source>
        <translation type="unfinished">Belgenin içeriği sağlama toplamına artık uymuyor. Lütfen bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>The content of the file is damaged.</source>
        <translation type="unfinished">Dosyanın içeriği hasarlı.</translation>
    </message>
    <message>
        <source>The content of this document lies only on the device it was added on. Here it only says that the document exists.</source>
        <translation type="unfinished">Bu belgenin içeriği yalnızca eklendiği cihazda. Burada yalnızca var olduğu bilinir.</translation>
    </message>
    <message>
        <source>The content of {count} document(s) is not with it.</source>
        <translation type="unfinished">{count} belgenin içeriği yanında değil.</translation>
    </message>
    <message>
        <source>The content would unpack to an inadmissible size.</source>
        <translation type="unfinished">İçerik açıldığında izin verilenden büyük olurdu.</translation>
    </message>
    <message>
        <source>The course must be started by this day.</source>
        <translation type="unfinished">Kursa bu güne kadar başlanmış olmalı.</translation>
    </message>
    <message>
        <source>The court must have the claim by this day. There is no objection in asylum law.</source>
        <translation type="unfinished">Dava bu güne kadar mahkemenin elinde olmalı. İltica hukukunda itiraz (Widerspruch) yoktur.</translation>
    </message>
    <message>
        <source>The court must have the reasons by this day.</source>
        <translation type="unfinished">Gerekçe bu güne kadar mahkemenin elinde olmalı.</translation>
    </message>
    <message>
        <source>The date is written in the letter of the court.</source>
        <translation type="unfinished">Tarih, mahkemenin mektubunda yazılıdır.</translation>
    </message>
    <message>
        <source>The date written in the decision counts.</source>
        <translation type="unfinished">Kararda yazan tarih geçerlidir.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter.</source>
        <translation type="unfinished">Tebliğ günü geçerlidir, mektuptaki tarih değil.</translation>
    </message>
    <message>
        <source>The day of service counts, not the date on the letter. If the decision names another day, the earlier one counts.</source>
        <translation type="unfinished">Tebliğ günü geçerlidir, mektuptaki tarih değil. Kararda başka bir gün yazıyorsa, önce gelen geçerlidir.</translation>
    </message>
    <message>
        <source>The deadline is safe, and the family knows which papers to collect.</source>
        <translation type="unfinished">Süre güvende ve aile hangi kâğıtları toplayacağını biliyor.</translation>
    </message>
    <message>
        <source>The decision is understood, the deadline is fixed, and someone with legal knowledge is reached today.</source>
        <translation type="unfinished">Karar anlaşıldı, süre belirlendi ve hukuk bilen birine bugün ulaşılıyor.</translation>
    </message>
    <message>
        <source>The device is known, but the file names another key.</source>
        <translation type="unfinished">Cihaz tanınıyor, ancak dosya başka bir anahtar belirtiyor.</translation>
    </message>
    <message>
        <source>The device is trusted no longer, and the file was made after that.</source>
        <translation type="unfinished">Cihaza artık güvenilmiyor ve dosya bundan sonra oluşturulmuş.</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written. The last step was not saved, everything before it was. Please make room and save again.</source>
        <translation type="unfinished">Disk dolu veya yazılamıyor. Son adım kaydedilmedi, öncesi kaydedildi. Lütfen yer açın ve yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The document belongs to a case whose package has not arrived yet.</source>
        <translation type="unfinished">Belge, paketi henüz gelmemiş bir dosyaya ait.</translation>
    </message>
    <message>
        <source>The document is kept as it is: it still says who wrote it.</source>
        <translation type="unfinished">Belge olduğu gibi saklanır: kimin yazdığını hâlâ söyler.</translation>
    </message>
    <message>
        <source>The document is no longer there: it was deleted meanwhile.</source>
        <translation type="unfinished">Belge artık orada değil: bu arada silindi.</translation>
    </message>
    <message>
        <source>The document “{title}” is damaged and cannot go along like this. Please restore a backup in which it is still whole, or delete the document.</source>
        <translation type="unfinished">“{title}” belgesi hasarlı ve bu hâliyle gönderilemez. Lütfen belgenin sağlam olduğu bir yedeği geri yükleyin ya da belgeyi silin.</translation>
    </message>
    <message>
        <source>The encrypted content cannot be opened; it was made wrongly.</source>
        <translation type="unfinished">Şifreli içerik açılamıyor; yanlış oluşturulmuş.</translation>
    </message>
    <message>
        <source>The exchange folder cannot be reached. Please connect the stick or network drive and try again; until then the changes stay stored here.</source>
        <translation type="unfinished">Veri alışverişi klasörüne ulaşılamıyor. Lütfen USB belleği veya ağ sürücüsünü bağlayıp yeniden deneyin; o zamana kadar değişiklikler burada saklanır.</translation>
    </message>
    <message>
        <source>The exchange folder did not store the file correctly. Please use another stick or folder; until then the changes stay stored here.</source>
        <translation type="unfinished">Veri alışverişi klasörü dosyayı doğru saklamadı. Lütfen başka USB bellek veya klasör kullanın; o zamana kadar değişiklikler burada saklanır.</translation>
    </message>
    <message>
        <source>The export was not written, because an entry does not fit the agreement ({reason}). Nothing in the case file is lost.</source>
        <translation type="unfinished">Dışa aktarma yazılmadı, çünkü bir kayıt anlaşmaya uymuyor ({reason}). Vaka dosyasında hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The family fills in the day care application with us.</source>
        <translation type="unfinished">Aile kreş başvurusunu bizimle dolduruyor.</translation>
    </message>
    <message>
        <source>The family goes to the appointment at the school authority&apos;s advice.</source>
        <translation type="unfinished">Aile okul makamı danışmanlığındaki randevuya gidiyor.</translation>
    </message>
    <message>
        <source>The family has help, and each member has their own confidence.</source>
        <translation type="unfinished">Ailenin yardımı var ve herkesin kendi gizliliği var.</translation>
    </message>
    <message>
        <source>The family names a goal itself.</source>
        <translation type="unfinished">Aile kendisi bir hedef söylüyor.</translation>
    </message>
    <message>
        <source>The file belongs to another exchange space.</source>
        <translation type="unfinished">Dosya başka bir veri alışverişi alanına ait.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it still there, and not open elsewhere?</source>
        <translation type="unfinished">Dosya okunamıyor. Hâlâ orada mı ve başka yerde açık değil mi?</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check whether the medium is still there.</source>
        <translation type="unfinished">Dosya okunamıyor. Lütfen belleğin hâlâ orada olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Dosya programın daha yeni bir sürümünden geliyor. Lütfen programı güncelleyin.</translation>
    </message>
    <message>
        <source>The file could not be evaluated.</source>
        <translation type="unfinished">Dosya değerlendirilemedi.</translation>
    </message>
    <message>
        <source>The file could not be read just now. Is the stick or drive still connected?</source>
        <translation type="unfinished">Dosya şu anda okunamadı. USB bellek veya sürücü hâlâ bağlı mı?</translation>
    </message>
    <message>
        <source>The file does not open with these words. Are the words and their order right?</source>
        <translation type="unfinished">Dosya bu sözcüklerle açılmıyor. Sözcükler ve sıraları doğru mu?</translation>
    </message>
    <message>
        <source>The file has not arrived completely yet.</source>
        <translation type="unfinished">Dosya henüz tam olarak gelmedi.</translation>
    </message>
    <message>
        <source>The file is damaged or no XLSX spreadsheet. Please open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished">Dosya bozuk veya XLSX tablosu değil. Lütfen tablo programında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The file is empty. Perhaps it was not copied completely yet.</source>
        <translation type="unfinished">Dosya boş. Belki henüz tam kopyalanmadı.</translation>
    </message>
    <message>
        <source>The file is in order, but it is not addressed to this device.</source>
        <translation type="unfinished">Dosya düzgün, ancak bu cihaza gönderilmemiş.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Please split it.</source>
        <translation type="unfinished">Dosya 200 MB’tan büyük. Lütfen bölün.</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Please split it.</source>
        <translation type="unfinished">Dosya 50 MB’tan büyük. Lütfen bölün.</translation>
    </message>
    <message>
        <source>The file is larger than an exchange package may be.</source>
        <translation type="unfinished">Dosya, bir veri alışverişi paketinin olabileceğinden daha büyük.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB. Please scan it smaller or split it.</source>
        <translation type="unfinished">Dosya {most} MB’tan büyük. Lütfen daha küçük tarayın veya bölün.</translation>
    </message>
    <message>
        <source>The file is not saved as UTF-8.</source>
        <translation type="unfinished">Dosya UTF-8 olarak kaydedilmemiş.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Please save it without one.</source>
        <translation type="unfinished">Dosya parolayla korunuyor. Lütfen parolasız kaydedin.</translation>
    </message>
    <message>
        <source>The files are encrypted; still, the case file had better lie in a folder that only your account may open.</source>
        <translation type="unfinished">Dosyalar şifreli; yine de vaka dosyası yalnızca sizin hesabınızın açabildiği bir klasörde dursa iyi olur.</translation>
    </message>
    <message>
        <source>The first page: what is decided (asylum, refugee, subsidiary protection, ban on removal, rejection)?</source>
        <translation type="unfinished">İlk sayfa: ne kararlaştırıldı (iltica, mülteci, ikincil koruma, sınır dışı yasağı, ret)?</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty and not a demo. Please use an empty folder.</source>
        <translation type="unfinished">“{name}” klasörü boş değil ve deneme değil. Lütfen boş bir klasör kullanın.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty. Please use an empty one.</source>
        <translation type="unfinished">“{name}” klasörü boş değil. Lütfen boş bir klasör kullanın.</translation>
    </message>
    <message>
        <source>The form is complete, correct and handed in with proof.</source>
        <translation type="unfinished">Form eksiksiz ve doğru, kanıtla teslim edildi.</translation>
    </message>
    <message>
        <source>The header of the file is damaged or forged.</source>
        <translation type="unfinished">Dosyanın başlığı hasarlı veya sahte.</translation>
    </message>
    <message>
        <source>The history of changes in this case file was altered outside the program.</source>
        <translation type="unfinished">Bu vaka dosyasındaki değişiklik geçmişi programın dışında değiştirilmiş.</translation>
    </message>
    <message>
        <source>The incident is recorded factually, and the person knows their options.</source>
        <translation type="unfinished">Olay nesnel biçimde kaydedildi ve kişi seçeneklerini biliyor.</translation>
    </message>
    <message>
        <source>The instructions on remedies are missing or wrong.</source>
        <translation type="unfinished">İtiraz yolu bilgisi (Rechtsbehelfsbelehrung) eksik veya yanlış.</translation>
    </message>
    <message>
        <source>The key file of this case file is incomplete or was changed. Nothing was overwritten. Please restore a backup.</source>
        <translation type="unfinished">Bu vaka dosyasının anahtar dosyası eksik veya değiştirilmiş. Üzerine yazılmadı. Lütfen bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Anahtar dosyasını programın daha yeni bir sürümü yazdı. Lütfen programı güncelleyin.</translation>
    </message>
    <message>
        <source>The keychain did not keep the entry, or did not give it out. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Anahtarlık kaydı tutmadı veya vermedi. Parola cümlesi vaka dosyasını her zamanki gibi açar.</translation>
    </message>
    <message>
        <source>The keychain does not answer any more. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Anahtarlık artık yanıt vermiyor. Parola cümlesi vaka dosyasını her zamanki gibi açar.</translation>
    </message>
    <message>
        <source>The keychain is locked. Either unlock the keychain and try again, or type the passphrase of the case file.</source>
        <translation type="unfinished">Anahtarlık kilitli. Kilidini açıp yeniden deneyin ya da vaka dosyasının parola cümlesini yazın.</translation>
    </message>
    <message>
        <source>The keys of this case file are gone (“{name}”): they were wiped or got lost. Nobody can read it like this any more. A backup takes you on; it opens with its passphrase or its recovery sheet.</source>
        <translation type="unfinished">Bu vaka dosyasının anahtarları yok (“{name}”): silindi veya kayboldu. Bu hâliyle artık kimse okuyamaz. Bir yedek sizi sürdürür; parola cümlesi veya kurtarma sayfasıyla açılır.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged. Please restore a backup.</source>
        <translation type="unfinished">Bu cihazın anahtarları bozuk. Lütfen bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please exchange the two days.</source>
        <translation type="unfinished">Son gün ilkinden önce. Lütfen iki günü değiştirin.</translation>
    </message>
    <message>
        <source>The letter is now explained in own words and the person says it back briefly.</source>
        <translation type="unfinished">Mektup artık basit sözlerle açıklandı ve kişi kısaca tekrarlıyor.</translation>
    </message>
    <message>
        <source>The list does not know this entry.</source>
        <translation type="unfinished">Liste bu kaydı tanımıyor.</translation>
    </message>
    <message>
        <source>The list of case files could not be saved. The case files are unchanged.</source>
        <translation type="unfinished">Vaka dosyaları listesi kaydedilemedi. Vaka dosyaları değişmedi.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({where}). “counsel import … --dry-run --json” prints a pattern.</source>
        <translation type="unfinished">Eşleme okunamıyor ({where}). “counsel import … --dry-run --json” bir örnek yazar.</translation>
    </message>
    <message>
        <source>The money comes, the notice is checked, and no deadline passes.</source>
        <translation type="unfinished">Para geliyor, karar incelendi ve hiçbir süre kaçmıyor.</translation>
    </message>
    <message>
        <source>The name could not be saved in this folder. The medium may be read-only. The case file is unchanged.</source>
        <translation type="unfinished">Ad bu klasöre kaydedilemedi. Ortam salt okunur olabilir. Vaka dosyası değişmedi.</translation>
    </message>
    <message>
        <source>The name or folder of the file does not fit its content. Has it been renamed?</source>
        <translation type="unfinished">Dosyanın adı veya klasörü içeriğiyle uyuşmuyor. Adı mı değiştirildi?</translation>
    </message>
    <message>
        <source>The naturalisation office names the conditions and a list of papers.</source>
        <translation type="unfinished">Vatandaşlık dairesi koşulları ve kâğıt listesini bildirir.</translation>
    </message>
    <message>
        <source>The new address must be reported at once. Otherwise letters get lost and periods run all the same.</source>
        <translation type="unfinished">Yeni adres hemen bildirilmelidir. Yoksa mektuplar kaybolur, süreler yine de işler.</translation>
    </message>
    <message>
        <source>The new version could not be put in place (no room, or no right to write). Version {present} goes on running.</source>
        <translation type="unfinished">Yeni sürüm yerine konamadı (yer yok veya yazma hakkı yok). {present} sürümü çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>The new version does not pass its own test on this computer. It was taken away again; version {present} goes on running.</source>
        <translation type="unfinished">Yeni sürüm bu bilgisayarda kendi sınamasını geçmiyor. Geri kaldırıldı; {present} sürümü çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>The next review must come after the last check.</source>
        <translation type="unfinished">Sonraki denetim sonuncusundan sonra olmalı.</translation>
    </message>
    <message>
        <source>The next step to training is chosen and has a date.</source>
        <translation type="unfinished">Meslek eğitimine giden sonraki adım seçildi ve tarihi var.</translation>
    </message>
    <message>
        <source>The notice or application must be made by this day.</source>
        <translation type="unfinished">Bildirim veya başvuru bu güne kadar yapılmalıdır.</translation>
    </message>
    <message>
        <source>The notice that keeps the period is given with the specialised advice.</source>
        <translation type="unfinished">Süreyi koruyan bildirim (fristwahrende Anzeige) uzman danışmanlıkla birlikte verilir.</translation>
    </message>
    <message>
        <source>The number of changes is not the announced one.</source>
        <translation type="unfinished">Değişikliklerin sayısı bildirilenle aynı değil.</translation>
    </message>
    <message>
        <source>The office answers questions on the form: better ask than guess.</source>
        <translation type="unfinished">Makam formla ilgili soruları yanıtlar: sormak tahmin etmekten iyidir.</translation>
    </message>
    <message>
        <source>The office heard only what was needed, and the answer is recorded.</source>
        <translation type="unfinished">Makam yalnızca gerekeni öğrendi ve yanıt kaydedildi.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day.</source>
        <translation type="unfinished">İtiraz (Widerspruch) bu güne kadar makamın elinde olmalı.</translation>
    </message>
    <message>
        <source>The office must have the objection by this day. Better to write at once.</source>
        <translation type="unfinished">İtiraz (Widerspruch) bu güne kadar makamın elinde olmalı. En iyisi hemen yazmak.</translation>
    </message>
    <message>
        <source>The organisation decides about notification. The time runs since somebody there knows.</source>
        <translation type="unfinished">Bildirime kuruluş karar verir. Süre, orada biri bildiğinden beri işler.</translation>
    </message>
    <message>
        <source>The package with the case has not arrived yet. Please exchange once more.</source>
        <translation type="unfinished">Dosyayla paket henüz gelmedi. Lütfen bir kez daha veri alışverişi yapın.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Please check caps lock and the keyboard language. With the recovery sheet it works without the passphrase, too.</source>
        <translation type="unfinished">Parola cümlesi uymuyor. Lütfen büyük harf kilidine ve klavye diline bakın. Kurtarma sayfasıyla parola cümlesi olmadan da olur.</translation>
    </message>
    <message>
        <source>The passphrase is too short: please use at least {least} characters, four words are best.</source>
        <translation type="unfinished">Parola cümlesi çok kısa: lütfen en az {least} karakter kullanın, en iyisi dört sözcük.</translation>
    </message>
    <message>
        <source>The permission to stay is a paper for the time of the procedure, not a residence title.</source>
        <translation type="unfinished">Kalma izni (Aufenthaltsgestattung) usul süresi için bir kâğıttır, ikamet izni değildir.</translation>
    </message>
    <message>
        <source>The person applies for renewal and keeps the proof.</source>
        <translation type="unfinished">Kişi uzatma istiyor ve kanıtı saklıyor.</translation>
    </message>
    <message>
        <source>The person applies for the work permit with the employer&apos;s form.</source>
        <translation type="unfinished">Kişi işverenin formuyla çalışma izni istiyor.</translation>
    </message>
    <message>
        <source>The person brings all letters, opened or not.</source>
        <translation type="unfinished">Kişi açılmış açılmamış bütün mektupları getiriyor.</translation>
    </message>
    <message>
        <source>The person brings the envelope and the whole decision.</source>
        <translation type="unfinished">Kişi zarfı ve kararın tamamını getiriyor.</translation>
    </message>
    <message>
        <source>The person brings the summons and all papers to the next talk.</source>
        <translation type="unfinished">Kişi çağrıyı ve bütün kâğıtları bir sonraki görüşmeye getiriyor.</translation>
    </message>
    <message>
        <source>The person collects certificates and has them translated.</source>
        <translation type="unfinished">Kişi belgeleri topluyor ve çevirtiyor.</translation>
    </message>
    <message>
        <source>The person collects certificates and writes a CV.</source>
        <translation type="unfinished">Kişi belgeleri topluyor ve özgeçmiş yazıyor.</translation>
    </message>
    <message>
        <source>The person decides after advice whether to object.</source>
        <translation type="unfinished">İtiraz edip etmemeye danışmanlıktan sonra kişi karar veriyor.</translation>
    </message>
    <message>
        <source>The person decides freely and well informed.</source>
        <translation type="unfinished">Kişi özgürce ve iyi bilgilenmiş olarak karar veriyor.</translation>
    </message>
    <message>
        <source>The person decides on every treatment themselves.</source>
        <translation type="unfinished">Her tedaviye kişi kendisi karar verir.</translation>
    </message>
    <message>
        <source>The person did not come</source>
        <translation type="unfinished">Kişi gelmedi</translation>
    </message>
    <message>
        <source>The person does an internship.</source>
        <translation type="unfinished">Kişi staj yapıyor.</translation>
    </message>
    <message>
        <source>The person gets the list of papers.</source>
        <translation type="unfinished">Kişi kâğıt listesini alıyor.</translation>
    </message>
    <message>
        <source>The person gets to the right treatment and can communicate there.</source>
        <translation type="unfinished">Kişi doğru tedaviye ulaşıyor ve orada anlaşabiliyor.</translation>
    </message>
    <message>
        <source>The person goes alone.</source>
        <translation type="unfinished">Kişi yalnız gidiyor.</translation>
    </message>
    <message>
        <source>The person goes to a first talk.</source>
        <translation type="unfinished">Kişi ilk görüşmeye gidiyor.</translation>
    </message>
    <message>
        <source>The person goes to a lawyer or to asylum procedure advice today.</source>
        <translation type="unfinished">Kişi bugün bir avukata veya iltica usulü danışmanlığına gidiyor.</translation>
    </message>
    <message>
        <source>The person goes to the lawyer today or tomorrow.</source>
        <translation type="unfinished">Kişi bugün veya yarın avukata gidiyor.</translation>
    </message>
    <message>
        <source>The person goes to the placement test.</source>
        <translation type="unfinished">Kişi seviye sınavına gidiyor.</translation>
    </message>
    <message>
        <source>The person has a course that fits their life, or the missing place is counted.</source>
        <translation type="unfinished">Kişinin hayatına uyan bir kursu var veya eksik olan yer sayıldı.</translation>
    </message>
    <message>
        <source>The person has a first contact that they enjoy.</source>
        <translation type="unfinished">Kişinin hoşuna giden ilk bir teması var.</translation>
    </message>
    <message>
        <source>The person has talked without reproach and knows the specialised service.</source>
        <translation type="unfinished">Kişi suçlanmadan konuşabildi ve uzman hizmeti tanıyor.</translation>
    </message>
    <message>
        <source>The person has the certificates translated.</source>
        <translation type="unfinished">Kişi belgeleri çevirtiyor.</translation>
    </message>
    <message>
        <source>The person is safe today and decides the next steps themselves.</source>
        <translation type="unfinished">Kişi bugün güvende ve sonraki adımlara kendisi karar veriyor.</translation>
    </message>
    <message>
        <source>The person is safe today and has a service that goes on supporting them.</source>
        <translation type="unfinished">Kişi bugün güvende ve onu desteklemeyi sürdüren bir hizmeti var.</translation>
    </message>
    <message>
        <source>The person knows how the hearing works and goes there prepared.</source>
        <translation type="unfinished">Kişi mülakatın nasıl olduğunu biliyor ve oraya hazırlıklı gidiyor.</translation>
    </message>
    <message>
        <source>The person knows that time is very short and has legal help today.</source>
        <translation type="unfinished">Kişi zamanın çok kısa olduğunu biliyor ve bugün hukuki yardımı var.</translation>
    </message>
    <message>
        <source>The person knows what is there, what is missing and who takes the application.</source>
        <translation type="unfinished">Kişi neyin olduğunu, neyin eksik olduğunu ve başvuruyu kimin aldığını biliyor.</translation>
    </message>
    <message>
        <source>The person knows whether an application is worth it and has advice for it.</source>
        <translation type="unfinished">Kişi başvurunun değip değmediğini biliyor ve bunun için danışmanlığı var.</translation>
    </message>
    <message>
        <source>The person knows who writes, what is wanted and by when.</source>
        <translation type="unfinished">Kişi kimin yazdığını, ne istendiğini ve ne zamana kadar olduğunu biliyor.</translation>
    </message>
    <message>
        <source>The person lives safely, and move or search are planned.</source>
        <translation type="unfinished">Kişi güvenle oturuyor, taşınma veya arama planlandı.</translation>
    </message>
    <message>
        <source>The person looks for a midwife with us.</source>
        <translation type="unfinished">Kişi bizimle ebe arıyor.</translation>
    </message>
    <message>
        <source>The person puts letter and envelope together into the folder.</source>
        <translation type="unfinished">Kişi mektubu ve zarfı birlikte klasöre koyuyor.</translation>
    </message>
    <message>
        <source>The person reads or has it read out and signs themselves.</source>
        <translation type="unfinished">Kişi okuyor veya ona okunuyor ve kendisi imzalıyor.</translation>
    </message>
    <message>
        <source>The person reports a new address at once.</source>
        <translation type="unfinished">Kişi yeni adresi hemen bildiriyor.</translation>
    </message>
    <message>
        <source>The person reports changes in writing and keeps a copy.</source>
        <translation type="unfinished">Kişi değişiklikleri yazılı bildiriyor ve bir kopya saklıyor.</translation>
    </message>
    <message>
        <source>The person reports every move at once.</source>
        <translation type="unfinished">Kişi her taşınmayı hemen bildiriyor.</translation>
    </message>
    <message>
        <source>The person reports the new address.</source>
        <translation type="unfinished">Kişi yeni adresi bildiriyor.</translation>
    </message>
    <message>
        <source>The person searches with us and keeps a list.</source>
        <translation type="unfinished">Kişi bizimle arıyor ve liste tutuyor.</translation>
    </message>
    <message>
        <source>The person signs a release for this one office and purpose.</source>
        <translation type="unfinished">Kişi bu tek makam ve amaç için gizlilik muafiyeti imzalıyor.</translation>
    </message>
    <message>
        <source>The person signs no new contract for now.</source>
        <translation type="unfinished">Kişi şimdilik yeni sözleşme imzalamıyor.</translation>
    </message>
    <message>
        <source>The person stays reachable at the registered address.</source>
        <translation type="unfinished">Kişi kayıtlı adreste ulaşılabilir kalıyor.</translation>
    </message>
    <message>
        <source>The person takes time and talks to the family.</source>
        <translation type="unfinished">Kişi acele etmiyor ve aileyle konuşuyor.</translation>
    </message>
    <message>
        <source>The person tries one offer.</source>
        <translation type="unfinished">Kişi bir etkinliği deniyor.</translation>
    </message>
    <message>
        <source>The person writes an application with us.</source>
        <translation type="unfinished">Kişi bizimle iş başvurusu yazıyor.</translation>
    </message>
    <message>
        <source>The person writes down all names and places.</source>
        <translation type="unfinished">Kişi bütün adları ve yerleri yazıyor.</translation>
    </message>
    <message>
        <source>The person writes down their working hours.</source>
        <translation type="unfinished">Kişi çalışma saatlerini yazıyor.</translation>
    </message>
    <message>
        <source>The person writes down what they remember.</source>
        <translation type="unfinished">Kişi hatırladığını yazıyor.</translation>
    </message>
    <message>
        <source>The photo is too large (more than {most} million pixels). Please photograph the paper again with a smaller resolution.</source>
        <translation type="unfinished">Fotoğraf çok büyük ({most} milyon pikselden fazla). Lütfen kâğıdı daha düşük çözünürlükle yeniden çekin.</translation>
    </message>
    <message>
        <source>The photo or PDF in it does not fit its description.</source>
        <translation type="unfinished">İçindeki fotoğraf veya PDF açıklamasıyla uyuşmuyor.</translation>
    </message>
    <message>
        <source>The picture has too many pixels (more than {most} million) or too many pages. Please scan it smaller or keep it as a PDF.</source>
        <translation type="unfinished">Resimde çok fazla piksel ({most} milyondan fazla) veya çok fazla sayfa var. Lütfen daha küçük tarayın veya PDF olarak saklayın.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Please take or scan it again.</source>
        <translation type="unfinished">Resim bozuk ve okunamıyor. Lütfen yeniden çekin veya tarayın.</translation>
    </message>
    <message>
        <source>The piece of a document in it is not as agreed.</source>
        <translation type="unfinished">İçindeki belge parçası kararlaştırıldığı gibi değil.</translation>
    </message>
    <message>
        <source>The place for backups cannot be reached or written. Please plug in the stick or choose another place.</source>
        <translation type="unfinished">Yedek yerine ulaşılamıyor veya yazılamıyor. Lütfen USB belleği takın veya başka yer seçin.</translation>
    </message>
    <message>
        <source>The plan still needs a goal. Please enter one in the case under “Plan”.</source>
        <translation type="unfinished">Planda hâlâ bir hedef gerekli. Lütfen dosyada “Plan” altında girin.</translation>
    </message>
    <message>
        <source>The program does not read photos in HEIC or AVIF format. Please set the telephone to “Most compatible” (JPEG) or send the photo as JPEG.</source>
        <translation type="unfinished">Program HEIC veya AVIF fotoğrafları okumaz. Lütfen telefonu “En uyumlu” (JPEG) olarak ayarlayın veya fotoğrafı JPEG gönderin.</translation>
    </message>
    <message>
        <source>The program&apos;s encryption</source>
        <translation type="unfinished">Programın şifrelemesi</translation>
    </message>
    <message>
        <source>The psychosocial centre often has a waiting list. We keep in touch until then.</source>
        <translation type="unfinished">Psikososyal merkezin (PSZ) çoğu zaman bekleme listesi vardır. O zamana kadar temasta kalırız.</translation>
    </message>
    <message>
        <source>The reason of a cut in one sentence</source>
        <translation type="unfinished">Azaltmanın nedeni tek cümleyle</translation>
    </message>
    <message>
        <source>The record is translated back. Have mistakes corrected now and only then sign.</source>
        <translation type="unfinished">Tutanak geri çevrilir. Hataları şimdi düzelttirin ve ancak ondan sonra imzalayın.</translation>
    </message>
    <message>
        <source>The record this paper is about is no longer there. Please open the case again.</source>
        <translation type="unfinished">Bu kâğıdın konusu olan kayıt artık yok. Lütfen dosyayı yeniden açın.</translation>
    </message>
    <message>
        <source>The registered address must be right: who cannot be reached soon counts as absconded.</source>
        <translation type="unfinished">Kayıtlı adres doğru olmalı: ulaşılamayan kişi çabuk kaçak sayılır.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires.</source>
        <translation type="unfinished">Uzatma, kâğıdın süresi dolmadan istenmelidir.</translation>
    </message>
    <message>
        <source>The renewal must be applied for before the paper expires. Reminders come 8, 4 and 2 weeks before.</source>
        <translation type="unfinished">Uzatma, kâğıdın süresi dolmadan istenmelidir. Hatırlatmalar 8, 4 ve 2 hafta önce gelir.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished">Rapor kaydedilemedi.</translation>
    </message>
    <message>
        <source>The residence rule applies until this day.</source>
        <translation type="unfinished">İkamet yükümlülüğü (Wohnsitzregelung) bu güne kadar geçerlidir.</translation>
    </message>
    <message>
        <source>The residence rule lasts three years.</source>
        <translation type="unfinished">İkamet yükümlülüğü (Wohnsitzregelung) üç yıl sürer.</translation>
    </message>
    <message>
        <source>The result is not what it has to be ({what}). Please install the program again and keep these lines.</source>
        <translation type="unfinished">Sonuç olması gereken değil ({what}). Lütfen programı yeniden kurun ve bu satırları saklayın.</translation>
    </message>
    <message>
        <source>The row has more columns than the head. A separator inside a text has to stand in quotation marks.</source>
        <translation type="unfinished">Satırda başlıktan çok sütun var. Metin içindeki ayırıcı tırnak içinde olmalı.</translation>
    </message>
    <message>
        <source>The search is with the right service, and the person knows what comes next.</source>
        <translation type="unfinished">Arama doğru hizmette ve kişi sonra ne geleceğini biliyor.</translation>
    </message>
    <message>
        <source>The sender is not known here. Please accept their key card first.</source>
        <translation type="unfinished">Gönderen burada tanınmıyor. Lütfen önce anahtar kartını kabul edin.</translation>
    </message>
    <message>
        <source>The sender may not send changes of this kind.</source>
        <translation type="unfinished">Gönderenin bu tür değişiklikler göndermesine izin yok.</translation>
    </message>
    <message>
        <source>The sentence after “Bescheid”: granted (bewilligt), cut (gekürzt), refused (abgelehnt), assigned (zugewiesen)</source>
        <translation type="unfinished">“Bescheid” sonrasındaki cümle: verildi (bewilligt), azaltıldı (gekürzt), reddedildi (abgelehnt), görevlendirildi (zugewiesen)</translation>
    </message>
    <message>
        <source>The sheet still needs something on it: an agreement, a step, a date or an office.</source>
        <translation type="unfinished">Sayfada hâlâ bir şey gerekli: anlaşma, adım, tarih veya kurum.</translation>
    </message>
    <message>
        <source>The signature does not hold: the file is damaged or forged.</source>
        <translation type="unfinished">İmza geçerli değil: dosya hasarlı veya sahte.</translation>
    </message>
    <message>
        <source>The signature of this settings file does not fit: it was altered. Nothing was changed. Please ask the coordinator.</source>
        <translation type="unfinished">Bu ayar dosyasının imzası uymuyor: değiştirilmiş. Hiçbir şey değişmedi. Lütfen koordinatöre sorun.</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation type="unfinished">Kaynak eksik.</translation>
    </message>
    <message>
        <source>The stick holds version {offered}; {present} is running here already. Older and equal versions are not installed.</source>
        <translation type="unfinished">USB bellekte {offered} sürümü var; burada zaten {present} çalışıyor. Eski ve eşit sürümler kurulmaz.</translation>
    </message>
    <message>
        <source>The table is too large or has a single cell far out. Please delete empty rows and columns or split the table.</source>
        <translation type="unfinished">Tablo çok büyük veya çok uzakta tek bir hücresi var. Lütfen boş satır ve sütunları silin ya da tabloyu bölün.</translation>
    </message>
    <message>
        <source>The task could not be saved there; nothing was given. Please choose another place.</source>
        <translation type="unfinished">Görev oraya kaydedilemedi; hiçbir şey verilmedi. Lütfen başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The test and the proof of German take time: register early.</source>
        <translation type="unfinished">Sınav ve Almanca kanıtı zaman alır: erken kaydolun.</translation>
    </message>
    <message>
        <source>The toleration is valid for 30 months. Get advice early on what comes next.</source>
        <translation type="unfinished">Müsamaha 30 ay geçerlidir. Sonrası için erken danışmanlık alın.</translation>
    </message>
    <message>
        <source>The tracing service of the Red Cross searches confidentially.</source>
        <translation type="unfinished">Kızılhaç’ın arama hizmeti gizlilikle arar.</translation>
    </message>
    <message>
        <source>The transfer period is information only: formerly 6 months, 12 in prison, 18 when absconded; longer under the new law.</source>
        <translation type="unfinished">Devir süresi yalnızca bilgi içindir: eskiden 6 ay, cezaevinde 12, kaçaksa 18; yeni hukukta daha uzun.</translation>
    </message>
    <message>
        <source>The update on the stick is damaged or incomplete. Nothing was changed. Please copy it to the stick again.</source>
        <translation type="unfinished">USB bellekteki güncelleme bozuk veya eksik. Hiçbir şey değişmedi. Lütfen belleğe yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The welfare office assigns; €0.80 per hour.</source>
        <translation type="unfinished">Sosyal yardım dairesi (Sozialamt) görevlendirir; saati 0,80 €.</translation>
    </message>
    <message>
        <source>The women&apos;s shelter takes in children too. The address stays secret.</source>
        <translation type="unfinished">Kadın sığınma evi çocukları da alır. Adres gizli kalır.</translation>
    </message>
    <message>
        <source>The words are right, but the task cannot be taken in.</source>
        <translation type="unfinished">Sözcükler doğru, yine de görev alınamıyor.</translation>
    </message>
    <message>
        <source>The year has two digits only.</source>
        <translation type="unfinished">Yılın yalnızca iki rakamı var.</translation>
    </message>
    <message>
        <source>The year is too far away; probably a typing error.</source>
        <translation type="unfinished">Yıl çok uzak; büyük olasılıkla yazım hatası.</translation>
    </message>
    <message>
        <source>The years must be between 0 and {most}.</source>
        <translation type="unfinished">Yıllar 0 ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>The youth welfare office helps families; there is much help at their own wish.</source>
        <translation type="unfinished">Gençlik dairesi (Jugendamt) ailelere yardım eder; kendi isteğiyle alınacak çok yardım var.</translation>
    </message>
    <message>
        <source>There already is a case file in this folder. It was not changed. Please open it or choose another folder.</source>
        <translation type="unfinished">Bu klasörde zaten bir vaka dosyası var. Değiştirilmedi. Lütfen onu açın veya başka klasör seçin.</translation>
    </message>
    <message>
        <source>There are courses for parents, women, young people, for learning to read and for a new script.</source>
        <translation type="unfinished">Ebeveynler, kadınlar, gençler için, okumayı öğrenmek ve yeni yazı için kurslar var.</translation>
    </message>
    <message>
        <source>There are dates or deadlines within the next 14 days. Please confirm each: with the acceptance you answer for them.</source>
        <translation type="unfinished">Önümüzdeki 14 günde tarihler veya süreler var. Lütfen her birini onaylayın: kabulle sorumlu olursunuz.</translation>
    </message>
    <message>
        <source>There are more than 100 spellings here.</source>
        <translation type="unfinished">Burada 100’den fazla yazılış var.</translation>
    </message>
    <message>
        <source>There are open differences in this case. Please decide them first, then hand it over.</source>
        <translation type="unfinished">Bu dosyada açık farklar var. Lütfen önce onlara karar verin, sonra devredin.</translation>
    </message>
    <message>
        <source>There are vocational language courses for recognition.</source>
        <translation type="unfinished">Denklik için mesleki dil kursları var.</translation>
    </message>
    <message>
        <source>There are {count} words. No more and no fewer.</source>
        <translation type="unfinished">{count} sözcük var. Ne fazla ne eksik.</translation>
    </message>
    <message>
        <source>There are {most} devices already. Please remove an old one first.</source>
        <translation type="unfinished">Zaten {most} cihaz var. Lütfen önce eski birini kaldırın.</translation>
    </message>
    <message>
        <source>There are {most} kept views already. Please delete one first.</source>
        <translation type="unfinished">Zaten {most} saklanmış görünüm var. Lütfen önce birini silin.</translation>
    </message>
    <message>
        <source>There is a calculation error of the table.</source>
        <translation type="unfinished">Tablonun bir hesaplama hatası var.</translation>
    </message>
    <message>
        <source>There is a case with this number already.</source>
        <translation type="unfinished">Bu numarada zaten bir dosya var.</translation>
    </message>
    <message>
        <source>There is a character here that no script knows. The file is probably damaged or saved in another way.</source>
        <translation type="unfinished">Burada hiçbir yazının tanımadığı bir karakter var. Dosya büyük olasılıkla bozuk veya başka biçimde kaydedilmiş.</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation type="unfinished">Bir tarih var</translation>
    </message>
    <message>
        <source>There is a person with this name and date of birth already.</source>
        <translation type="unfinished">Bu ad ve doğum tarihiyle zaten bir kişi var.</translation>
    </message>
    <message>
        <source>There is money and help for returning; return advice knows the programmes.</source>
        <translation type="unfinished">Dönüş için para ve yardım var; programları dönüş danışmanlığı bilir.</translation>
    </message>
    <message>
        <source>There is more about “{name}” than can be kept; these further details are not taken over.</source>
        <translation type="unfinished">“{name}” hakkında saklanabilenden fazlası var; bu ek bilgiler aktarılmaz.</translation>
    </message>
    <message>
        <source>There is no MEIN ORDNER in this file, or something in it is not as it has to be. Nothing was taken over.</source>
        <translation type="unfinished">Bu dosyada MEIN ORDNER yok veya içindeki bir şey olması gerektiği gibi değil. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>There is no case with this number, neither here nor in the tables.</source>
        <translation type="unfinished">Bu numarada dosya yok, ne burada ne tablolarda.</translation>
    </message>
    <message>
        <source>There is no entry with this identifier.</source>
        <translation type="unfinished">Bu kimlikle kayıt yok.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <translation type="unfinished">“{field}” alanı yok.</translation>
    </message>
    <message>
        <source>There is no import that can be taken back.</source>
        <translation type="unfinished">Geri alınabilecek bir içe aktarma yok.</translation>
    </message>
    <message>
        <source>There is no key card in this file. Please ask for a new one.</source>
        <translation type="unfinished">Bu dosyada anahtar kartı yok. Lütfen yenisini isteyin.</translation>
    </message>
    <message>
        <source>There is no more than 100 percent of full time. Please check the numbers.</source>
        <translation type="unfinished">Tam zamanın yüzde 100’ünden fazlası yok. Lütfen sayıları denetleyin.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation type="unfinished">Bu satırda ad yok.</translation>
    </message>
    <message>
        <source>There is no objection in asylum law. Only a court action helps.</source>
        <translation type="unfinished">İltica hukukunda itiraz (Widerspruch) yoktur. Yalnızca dava (Klage) işe yarar.</translation>
    </message>
    <message>
        <source>There is no older version beside this one.</source>
        <translation type="unfinished">Bunun yanında daha eski bir sürüm yok.</translation>
    </message>
    <message>
        <source>There is no organisation of HSDS 3 in it.</source>
        <translation type="unfinished">İçinde HSDS 3 kuruluşu yok.</translation>
    </message>
    <message>
        <source>There is no referral letter in this PDF that can be answered.</source>
        <translation type="unfinished">Bu PDF’de yanıtlanabilecek bir yönlendirme mektubu yok.</translation>
    </message>
    <message>
        <source>There is no referral with this reference here. Please check the reference. Perhaps the case is with somebody else in the team.</source>
        <translation type="unfinished">Burada bu referansla yönlendirme yok. Lütfen referansı denetleyin. Belki dosya ekipte başkasındadır.</translation>
    </message>
    <message>
        <source>There is no room left in the exchange folder. Please clear it or choose another; until then the changes stay stored here.</source>
        <translation type="unfinished">Veri alışverişi klasöründe yer kalmadı. Lütfen boşaltın veya başka bir klasör seçin; o zamana kadar değişiklikler burada saklanır.</translation>
    </message>
    <message>
        <source>There is no room left in the place for backups. Please clear it or choose another one; the older backups are still there.</source>
        <translation type="unfinished">Yedek yerinde yer kalmadı. Lütfen boşaltın veya başka yer seçin; eski yedekler duruyor.</translation>
    </message>
    <message>
        <source>There is no room left there. Nothing was saved. Please tidy up there or choose another folder.</source>
        <translation type="unfinished">Orada yer kalmadı. Hiçbir şey kaydedilmedi. Lütfen orada yer açın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no rule for service by “{service}” on that day. Please enter the date that the decision names.</source>
        <translation type="unfinished">O gün için “{service}” ile tebliğ kuralı yok. Lütfen kararın belirttiği tarihi girin.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished">Takvimde böyle bir gün yok.</translation>
    </message>
    <message>
        <source>There is no such section.</source>
        <translation type="unfinished">Böyle bir bölüm yok.</translation>
    </message>
    <message>
        <source>There is no such table here.</source>
        <translation type="unfinished">Burada böyle bir tablo yok.</translation>
    </message>
    <message>
        <source>There is no table in the file.</source>
        <translation type="unfinished">Dosyada tablo yok.</translation>
    </message>
    <message>
        <source>There is no valid release for this recipient. Please enter one or choose “client goes alone” (§ 203 StGB).</source>
        <translation type="unfinished">Bu alıcı için geçerli muafiyet yok. Lütfen birini girin veya “danışan yalnız gidiyor”u seçin (§ 203 StGB).</translation>
    </message>
    <message>
        <source>There is no volunteer key card of this person. Please accept the card first.</source>
        <translation type="unfinished">Bu kişinin gönüllü anahtar kartı yok. Lütfen önce kartı kabul edin.</translation>
    </message>
    <message>
        <source>There is no whole Counsel backup in this folder. Please choose the folder that holds “casefile.db” and “casefile.keys.json”, or the one above it.</source>
        <translation type="unfinished">Bu klasörde eksiksiz bir Counsel yedeği yok. Lütfen “casefile.db” ve “casefile.keys.json” bulunan klasörü veya bir üstünü seçin.</translation>
    </message>
    <message>
        <source>There is nobody yet who could open the export. Please accept a key card first.</source>
        <translation type="unfinished">Dışa aktarımı açabilecek henüz kimse yok. Lütfen önce bir anahtar kartı kabul edin.</translation>
    </message>
    <message>
        <source>There is not enough memory for this much. Nothing was counted and nothing saved. “counsel stats --engine spark” is there for so many cases.</source>
        <translation type="unfinished">Bu kadarı için bellek yetmiyor. Hiçbir şey sayılmadı ve kaydedilmedi. Bu kadar dosya için “counsel stats --engine spark” var.</translation>
    </message>
    <message>
        <source>There is nothing below the head.</source>
        <translation type="unfinished">Başlığın altında bir şey yok.</translation>
    </message>
    <message>
        <source>These are more than {most} files at once. Please add them in portions.</source>
        <translation type="unfinished">Bir seferde {most} dosyadan fazla. Lütfen parça parça ekleyin.</translation>
    </message>
    <message>
        <source>These folders open like the file of that time. Delete them once it is sure that nothing in them is missing.</source>
        <translation type="unfinished">Bu klasörler o zamanki dosya gibi açılır. İçlerinden bir şeyin eksik olmadığı kesinleşince silin.</translation>
    </message>
    <message>
        <source>These sheets do not belong to each other: they were made for different case files or on different days. Please compare name and date on the sheets.</source>
        <translation type="unfinished">Bu sayfalar birbirine ait değil: farklı vaka dosyaları için veya farklı günlerde yapılmışlar. Lütfen sayfalardaki ad ve tarihi karşılaştırın.</translation>
    </message>
    <message>
        <source>These sheets do not belong to this case file, or newer ones have replaced them. Please check name and date on the sheets.</source>
        <translation type="unfinished">Bu sayfalar bu vaka dosyasına ait değil veya yenileri yerlerini aldı. Lütfen sayfalardaki ad ve tarihe bakın.</translation>
    </message>
    <message>
        <source>Think whether there is an explanation (an old copy put back?). If not, restore a backup.</source>
        <translation type="unfinished">Bir açıklaması olup olmadığını düşünün (eski kopya geri mi kondu?). Yoksa bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>This PDF cannot be checked: it is damaged or has a password. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">Bu PDF denetlenemiyor: bozuk veya parolalı. Lütfen kâğıdın fotoğrafını çekip onu seçin.</translation>
    </message>
    <message>
        <source>This PDF is larger than {most} MB. Please photograph the pages and add them one by one.</source>
        <translation type="unfinished">Bu PDF {most} MB’tan büyük. Lütfen sayfaların fotoğrafını çekip tek tek ekleyin.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please take another backup.</source>
        <translation type="unfinished">Bu yedek bozuk. Hiçbir şey değişmedi. Lütfen başka bir yedek alın.</translation>
    </message>
    <message>
        <source>This case file exchanges in another space already ({space}). Please clarify with the coordinator which one is right.</source>
        <translation type="unfinished">Bu vaka dosyası zaten başka bir alanda veri alışverişi yapıyor ({space}). Lütfen doğrusunu koordinatörle netleştirin.</translation>
    </message>
    <message>
        <source>This case file is already open in another window. Please go on there or close the other window.</source>
        <translation type="unfinished">Bu vaka dosyası başka bir pencerede zaten açık. Lütfen orada devam edin veya öbür pencereyi kapatın.</translation>
    </message>
    <message>
        <source>This case file is older than it was last time: the last {missing} changes are missing.</source>
        <translation type="unfinished">Bu vaka dosyası geçen seferkinden eski: son {missing} değişiklik eksik.</translation>
    </message>
    <message>
        <source>This case file was changed while it was closed.</source>
        <translation type="unfinished">Bu vaka dosyası kapalıyken değiştirilmiş.</translation>
    </message>
    <message>
        <source>This case file was restored from a backup. Before anything new is sealed, the exchange folder has to be at hand once: please connect the stick or drive and export under “Sync”.</source>
        <translation type="unfinished">Bu vaka dosyası yedekten geri yüklendi. Yeni bir şey mühürlenmeden önce veri alışverişi klasörü bir kez hazır olmalı: lütfen USB belleği veya sürücüyü bağlayın ve “Eşitleme” altında dışa aktarın.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of the program. Please update the program; the file stays as it is.</source>
        <translation type="unfinished">Bu vaka dosyasını programın daha yeni bir sürümü yazdı. Lütfen programı güncelleyin; dosya olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>This case has to be kept until {day} and cannot be erased before. If the reason is gone, lift the hold first.</source>
        <translation type="unfinished">Bu dosya {day} tarihine kadar saklanmalı ve önce silinemez. Neden ortadan kalktıysa önce saklamayı kaldırın.</translation>
    </message>
    <message>
        <source>This case is here already, or was erased here. Nothing was taken over. Between colleagues, sync keeps cases the same.</source>
        <translation type="unfinished">Bu dosya zaten burada veya burada silindi. Hiçbir şey aktarılmadı. İş arkadaşları arasında veri alışverişi dosyaları aynı tutar.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation type="unfinished">Bu dosya artık orada değil.</translation>
    </message>
    <message>
        <source>This case is offered to somebody already. Please wait for the answer or take the offer back.</source>
        <translation type="unfinished">Bu dosya zaten birine teklif edildi. Lütfen yanıtı bekleyin veya teklifi geri alın.</translation>
    </message>
    <message>
        <source>This case takes part in this project already.</source>
        <translation type="unfinished">Bu dosya bu projeye zaten katılıyor.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. Here it can only be read. Please tell them what there still is to say.</source>
        <translation type="unfinished">Bu dosya devredildi, artık {name} yürütüyor. Burada yalnızca okunabilir. Söylenecek başka şey varsa lütfen oraya söyleyin.</translation>
    </message>
    <message>
        <source>This case was handed over and is {name}&apos;s now. It is erased there; with the next exchange it then goes here as well.</source>
        <translation type="unfinished">Bu dosya devredildi ve artık {name} kişisinin. Orada silinir; bir sonraki veri alışverişiyle buradan da gider.</translation>
    </message>
    <message>
        <source>This computer is too slow to open the file. Please exchange key cards; then it works without words.</source>
        <translation type="unfinished">Bu bilgisayar dosyayı açmak için çok yavaş. Lütfen anahtar kartlarını değiştirin; o zaman sözcüksüz olur.</translation>
    </message>
    <message>
        <source>This consultation is signed and stays as it is. What has to be corrected or added goes into an amendment.</source>
        <translation type="unfinished">Bu görüşme imzalı ve olduğu gibi kalır. Düzeltilecek veya eklenecek olan bir eke yazılır.</translation>
    </message>
    <message>
        <source>This day is in the future. Please choose the day from which the device was no longer in the right hands.</source>
        <translation type="unfinished">Bu gün gelecekte. Lütfen cihazın artık doğru ellerde olmadığı günü seçin.</translation>
    </message>
    <message>
        <source>This device&apos;s keychain cannot be used. The passphrase opens the case file as ever.</source>
        <translation type="unfinished">Bu cihazın anahtarlığı kullanılamıyor. Parola cümlesi vaka dosyasını her zamanki gibi açar.</translation>
    </message>
    <message>
        <source>This directory has expired. Please ask the coordinator for a new one.</source>
        <translation type="unfinished">Bu rehberin süresi doldu. Lütfen koordinatörden yenisini isteyin.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Please open the case again.</source>
        <translation type="unfinished">Bu kayıt artık orada değil. Lütfen dosyayı yeniden açın.</translation>
    </message>
    <message>
        <source>This entry stands further up in the table already.</source>
        <translation type="unfinished">Bu kayıt tabloda zaten daha yukarıda var.</translation>
    </message>
    <message>
        <source>This file comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Bu dosya daha yeni bir sürümden geliyor. Lütfen programı güncelleyin.</translation>
    </message>
    <message>
        <source>This file is no task or not complete. Please ask for a new one.</source>
        <translation type="unfinished">Bu dosya bir görev değil veya tam değil. Lütfen yenisini isteyin.</translation>
    </message>
    <message>
        <source>This folder does not hold the tables that “counsel columns” writes.</source>
        <translation type="unfinished">Bu klasörde “counsel columns” komutunun yazdığı tablolar yok.</translation>
    </message>
    <message>
        <source>This import cannot be taken back: {count} of its cases were handed over since and are with {names} now. Nothing was changed. Please tell them what is wrong there, and change what is wrong here one by one.</source>
        <translation type="unfinished">Bu aktarım geri alınamaz: dosyalarından {count} tanesi o zamandan beri devredildi ve şimdi {names} tarafından yürütülüyor. Hiçbir şey değiştirilmedi. Orada yanlış olanı lütfen orada söyleyin; burada yanlış olanı tek tek değiştirin.</translation>
    </message>
    <message>
        <source>This installation belongs to the whole computer. Whoever administers it types:
sudo apt install {path}</source>
        <translation type="unfinished">Bu kurulum tüm bilgisayara aittir. Yöneten kişi şunu yazar:
sudo apt install {path}</translation>
    </message>
    <message>
        <source>This institution is not in the directory.</source>
        <translation type="unfinished">Bu kurum rehberde yok.</translation>
    </message>
    <message>
        <source>This is good: guessing it takes very long even with expensive machines.</source>
        <translation type="unfinished">İyi: pahalı makinelerle bile tahmin etmek çok uzun sürer.</translation>
    </message>
    <message>
        <source>This is neither a photo nor a PDF. Please photograph the paper and choose the photo.</source>
        <translation type="unfinished">Bu ne fotoğraf ne PDF. Lütfen kâğıdın fotoğrafını çekip onu seçin.</translation>
    </message>
    <message>
        <source>This is no answer file, or something in it is not as it has to be. Nothing was taken over. The help says under “Answers” what an answer file holds.</source>
        <translation type="unfinished">Bu bir yanıt dosyası değil veya içindeki bir şey olması gerektiği gibi değil. Hiçbir şey alınmadı. Yardım, “Yanıtlar” altında yanıt dosyasının ne içerdiğini söyler.</translation>
    </message>
    <message>
        <source>This is no case file in JSON as this program writes it.</source>
        <translation type="unfinished">Bu, bu programın yazdığı gibi JSON biçiminde bir dosya değil.</translation>
    </message>
    <message>
        <source>This is no date. Expected is for example 31.12.2026 or 2026-12-31.</source>
        <translation type="unfinished">Bu tarih değil. Beklenen örneğin 31.12.2026 veya 2026-12-31.</translation>
    </message>
    <message>
        <source>This is no name: there is no letter in it.</source>
        <translation type="unfinished">Bu ad değil: içinde harf yok.</translation>
    </message>
    <message>
        <source>This is no readable JSON.</source>
        <translation type="unfinished">Bu okunabilir JSON değil.</translation>
    </message>
    <message>
        <source>This is no text file. Please save it as CSV or XLSX.</source>
        <translation type="unfinished">Bu metin dosyası değil. Lütfen CSV veya XLSX olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not a complete key card. Please scan it again or copy all of it.</source>
        <translation type="unfinished">Bu eksiksiz bir anahtar kartı değil. Lütfen yeniden okutun veya tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>This is not a settings file of Counsel, or it is damaged. Nothing was changed.</source>
        <translation type="unfinished">Bu Counsel’in ayar dosyası değil veya bozuk. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is not an exchange package of this program.</source>
        <translation type="unfinished">Bu, bu programın bir veri alışverişi paketi değil.</translation>
    </message>
    <message>
        <source>This is not an ordinary file (but a link, for example).</source>
        <translation type="unfinished">Bu sıradan bir dosya değil (örneğin bir bağlantı).</translation>
    </message>
    <message>
        <source>This is strong: nobody gets in by guessing. Whoever reads it or watches it being typed does.</source>
        <translation type="unfinished">Güçlü: tahminle kimse giremez. Okuyan veya yazılırken gören girer.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Two different ones of the three are needed.</source>
        <translation type="unfinished">Bu iki kez aynı sayfa. Üçünden iki farklısı gerekli.</translation>
    </message>
    <message>
        <source>This is your own key card. Please enter the other person&apos;s card.</source>
        <translation type="unfinished">Bu sizin kendi anahtar kartınız. Lütfen öbür kişinin kartını girin.</translation>
    </message>
    <message>
        <source>This key card comes from a newer version of the program. Please update the program.</source>
        <translation type="unfinished">Bu anahtar kartı programın daha yeni bir sürümünden geliyor. Lütfen programı güncelleyin.</translation>
    </message>
    <message>
        <source>This key card has been altered. Please do not accept it, and ask the person.</source>
        <translation type="unfinished">Bu anahtar kartı değiştirilmiş. Lütfen kabul etmeyin ve kişiye sorun.</translation>
    </message>
    <message>
        <source>This kind is there.</source>
        <translation type="unfinished">Bu tür var.</translation>
    </message>
    <message>
        <source>This kind of file is not kept. Possible are JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX and XLSX.</source>
        <translation type="unfinished">Bu tür dosya saklanmaz. Olabilecekler: JPG, PNG, WebP, TIFF, PDF, TXT, ODT, DOCX ve XLSX.</translation>
    </message>
    <message>
        <source>This looks like the Ethiopic calendar.</source>
        <translation type="unfinished">Bu Etiyopya takvimine benziyor.</translation>
    </message>
    <message>
        <source>This looks like the Persian calendar.</source>
        <translation type="unfinished">Bu İran takvimine benziyor.</translation>
    </message>
    <message>
        <source>This note is protected.</source>
        <translation type="unfinished">Bu not korunuyor.</translation>
    </message>
    <message>
        <source>This note is protected. Nothing of it stands in a letter home.</source>
        <translation type="unfinished">Bu not korunuyor. Eve giden mektupta ondan hiçbir şey yer almaz.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Please open the page again.</source>
        <translation type="unfinished">Bu teklif artık açık değil. Lütfen sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>This passphrase is guessed at once.</source>
        <translation type="unfinished">Bu parola cümlesi hemen tahmin edilir.</translation>
    </message>
    <message>
        <source>This passphrase is guessed in a short time.</source>
        <translation type="unfinished">Bu parola cümlesi kısa sürede tahmin edilir.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Four words that have nothing to do with each other are better.</source>
        <translation type="unfinished">Bu parola cümlesini tahmin etmek çok kolay. Birbiriyle ilgisi olmayan dört sözcük daha iyidir.</translation>
    </message>
    <message>
        <source>This person is no longer in the case file. Please look again.</source>
        <translation type="unfinished">Bu kişi artık vaka dosyasında değil. Lütfen yeniden bakın.</translation>
    </message>
    <message>
        <source>This person is not in the team any more. Please open the page again.</source>
        <translation type="unfinished">Bu kişi artık ekipte değil. Lütfen sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>This picture cannot be used as a logo. Please take a PNG or JPEG of at most {most} million pixels.</source>
        <translation type="unfinished">Bu resim logo olarak kullanılamaz. Lütfen en çok {most} milyon piksellik PNG veya JPEG alın.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind “{name}”; they are not taken over.</source>
        <translation type="unfinished">Bu program “{name}” türündeki kayıtları tanımıyor; aktarılmazlar.</translation>
    </message>
    <message>
        <source>This program does not know the field “{name}”; it is not taken over.</source>
        <translation type="unfinished">Bu program “{name}” alanını tanımıyor; aktarılmaz.</translation>
    </message>
    <message>
        <source>This program is not completely installed: {reason}. It will not open a case file like this. Please install it again.</source>
        <translation type="unfinished">Bu program tam kurulmamış: {reason}. Bu hâliyle vaka dosyası açmaz. Lütfen yeniden kurun.</translation>
    </message>
    <message>
        <source>This program runs from a Python environment. There:
sh {folder}/install_wheels.sh FOLDER</source>
        <translation type="unfinished">Bu program bir Python ortamından çalışıyor. Orada:
sh {folder}/install_wheels.sh FOLDER</translation>
    </message>
    <message>
        <source>This program was packed without a key for updates, so it cannot check any. Please install the new version with its own installer.</source>
        <translation type="unfinished">Bu program güncelleme anahtarı olmadan paketlendi, bu yüzden denetleyemez. Lütfen yeni sürümü kendi kurucusuyla kurun.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this case file, or a newer sheet has replaced it. Please check the date on the sheet.</source>
        <translation type="unfinished">Bu kurtarma anahtarı bu vaka dosyasına ait değil veya daha yeni bir sayfa yerini aldı. Lütfen sayfadaki tarihe bakın.</translation>
    </message>
    <message>
        <source>This settings file is older than the one in force. Nothing was changed.</source>
        <translation type="unfinished">Bu ayar dosyası yürürlüktekinden eski. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This stops the curious, but not someone who stole the computer and lets it be tried for days.</source>
        <translation type="unfinished">Bu meraklıları durdurur, ama bilgisayarı çalıp günlerce denettireni değil.</translation>
    </message>
    <message>
        <source>This table is not shown: it would point at single people.</source>
        <translation type="unfinished">Bu tablo gösterilmiyor: tek tek kişilere işaret ederdi.</translation>
    </message>
    <message>
        <source>This task has been opened on this device already. It is under “My people”.</source>
        <translation type="unfinished">Bu görev bu cihazda zaten açıldı. “Kişilerim” altında.</translation>
    </message>
    <message>
        <source>This task has run out and cannot be opened any more.</source>
        <translation type="unfinished">Bu görevin süresi doldu; artık açılamaz.</translation>
    </message>
    <message>
        <source>This update is for “{offered}”; this computer is “{present}”.</source>
        <translation type="unfinished">Bu güncelleme “{offered}” için; bu bilgisayar “{present}”.</translation>
    </message>
    <message>
        <source>This update is not signed by whom your program comes from, or it was altered. Nothing was done. Please ask where the stick comes from.</source>
        <translation type="unfinished">Bu güncelleme programınızın geldiği kişi tarafından imzalanmamış veya değiştirilmiş. Hiçbir şey yapılmadı. Lütfen USB belleğin nereden geldiğini sorun.</translation>
    </message>
    <message>
        <source>This way in does not exist any more. Nothing was changed.</source>
        <translation type="unfinished">Bu açma yolu artık yok. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This word does not occur here: {word}. Please ask again.</source>
        <translation type="unfinished">Bu sözcük burada yok: {word}. Lütfen yeniden sorun.</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung)</source>
        <translation type="unfinished">Sınır dışı uyarısı (Abschiebungsandrohung)</translation>
    </message>
    <message>
        <source>Threat of removal (Abschiebungsandrohung): which state, which period to leave?</source>
        <translation type="unfinished">Sınır dışı uyarısı (Abschiebungsandrohung): hangi devlet, çıkış için hangi süre?</translation>
    </message>
    <message>
        <source>Three months from finality: in that time the easier way applies.</source>
        <translation type="unfinished">Kesinleşmeden itibaren üç ay: bu sürede daha kolay yol geçerlidir.</translation>
    </message>
    <message>
        <source>Three years after the end of the year in which the case was closed: until then there may be a dispute about the counselling.</source>
        <translation type="unfinished">Dosyanın kapatıldığı yılın sonundan üç yıl sonra: o zamana kadar danışmanlık konusunda anlaşmazlık çıkabilir.</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished">Tigrinya</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saat</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished">Saat (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message>
        <source>Times, children, health, way?</source>
        <translation type="unfinished">Saatler, çocuklar, sağlık, yol?</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished">Doğu Timor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Başlık</translation>
    </message>
    <message>
        <source>Title issued: claim to the course</source>
        <translation type="unfinished">İkamet izni verildi: kurs hakkı</translation>
    </message>
    <message>
        <source>Title was issued</source>
        <translation type="unfinished">İzin verildi</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bitiş</translation>
    </message>
    <message>
        <source>To age</source>
        <translation type="unfinished">Bitiş yaşı</translation>
    </message>
    <message>
        <source>To level</source>
        <translation type="unfinished">Bitiş düzeyi</translation>
    </message>
    <message>
        <source>To service</source>
        <translation type="unfinished">Alan hizmet</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Kime</translation>
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
        <source>Tolerated since</source>
        <translation type="unfinished">Müsamaha başlangıcı</translation>
    </message>
    <message>
        <source>Tolerated since: from when a training toleration is possible</source>
        <translation type="unfinished">Müsamaha başlangıcı: eğitim müsamahası ne zamandan mümkün</translation>
    </message>
    <message>
        <source>Toleration</source>
        <translation type="unfinished">Müsamaha (Duldung)</translation>
    </message>
    <message>
        <source>Toleration has been held</source>
        <translation type="unfinished">Müsamaha süresi</translation>
    </message>
    <message>
        <source>Toleration § 60a</source>
        <translation type="unfinished">Müsamaha § 60a</translation>
    </message>
    <message>
        <source>Toleration § 60b</source>
        <translation type="unfinished">Müsamaha § 60b</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished">Tonga</translation>
    </message>
    <message>
        <source>Too many frozen statistics overlap with this period. Please choose a period that is frozen already, or take quarters and years.</source>
        <translation type="unfinished">Bu dönemle çakışan çok sayıda dondurulmuş istatistik var. Lütfen zaten dondurulmuş bir dönem seçin veya çeyrek ve yılları alın.</translation>
    </message>
    <message>
        <source>Top right, date; postmark on the envelope</source>
        <translation type="unfinished">Sağ üstte tarih; zarfın üstünde posta damgası</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Konular</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished">Kime karşı</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Şehir</translation>
    </message>
    <message>
        <source>Tracing relatives</source>
        <translation type="unfinished">Yakınları arama</translation>
    </message>
    <message>
        <source>Tracing relatives (tracing service)</source>
        <translation type="unfinished">Yakınları arama (arama hizmeti)</translation>
    </message>
    <message>
        <source>Trade union advice</source>
        <translation type="unfinished">Sendika danışmanlığı</translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished">Meslek eğitimi</translation>
    </message>
    <message>
        <source>Training and language support go together.</source>
        <translation type="unfinished">Eğitim ve dil desteği birlikte yürür.</translation>
    </message>
    <message>
        <source>Training and work</source>
        <translation type="unfinished">Eğitim ve iş</translation>
    </message>
    <message>
        <source>Training begins (training toleration)</source>
        <translation type="unfinished">Meslek eğitimi başlıyor (eğitim müsamahası)</translation>
    </message>
    <message>
        <source>Training contract: company, occupation, start, signatures</source>
        <translation type="unfinished">Eğitim sözleşmesi: iş yeri, meslek, başlangıç, imzalar</translation>
    </message>
    <message>
        <source>Training in the crafts</source>
        <translation type="unfinished">Zanaatta eğitim</translation>
    </message>
    <message>
        <source>Training toleration § 60c</source>
        <translation type="unfinished">Eğitim için müsamaha § 60c</translation>
    </message>
    <message>
        <source>Training toleration: after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">Eğitim müsamahası (Ausbildungsduldung): üç ay müsamahadan sonra, başvuru başlangıçtan en erken yedi ay önce.</translation>
    </message>
    <message>
        <source>Training toleration: earliest application</source>
        <translation type="unfinished">Eğitim müsamahası: en erken başvuru</translation>
    </message>
    <message>
        <source>Training toleration: three months tolerated</source>
        <translation type="unfinished">Eğitim müsamahası: üç ay müsamaha</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">Tramvay veya otobüs durağı</translation>
    </message>
    <message>
        <source>Tram stop</source>
        <translation type="unfinished">Tramvay durağı</translation>
    </message>
    <message>
        <source>Transfer period begins (Dublin)</source>
        <translation type="unfinished">Devir süresi başlıyor (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends (Dublin)</source>
        <translation type="unfinished">Devir süresi bitiyor (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends, absconded (Dublin)</source>
        <translation type="unfinished">Devir süresi bitiyor, kaçak (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period ends, in prison (Dublin)</source>
        <translation type="unfinished">Devir süresi bitiyor, cezaevinde (Dublin)</translation>
    </message>
    <message>
        <source>Transfer period under the new law (since 1 July 2026, longer)</source>
        <translation type="unfinished">Yeni yasaya göre devir süresi (1 Temmuz 2026’dan beri, daha uzun)</translation>
    </message>
    <message>
        <source>Travel cost in cents</source>
        <translation type="unfinished">Yol gideri, sent</translation>
    </message>
    <message>
        <source>Treatment voucher</source>
        <translation type="unfinished">Tedavi kâğıdı (Behandlungsschein)</translation>
    </message>
    <message>
        <source>Treatment with an interpreter</source>
        <translation type="unfinished">Tercümanla tedavi</translation>
    </message>
    <message>
        <source>Trial with an employer (MAG)</source>
        <translation type="unfinished">İşveren yanında deneme (MAG)</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished">Trinidad ve Tobago</translation>
    </message>
    <message>
        <source>Trust withdrawn on</source>
        <translation type="unfinished">Güvenin geri alındığı tarih</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished">Tunus</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished">Türkçe</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished">Türkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished">Turks ve Caicos Adaları</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished">Tuvalu</translation>
    </message>
    <message>
        <source>Two devices have opened this task. Please ask the person and give it with new words.</source>
        <translation type="unfinished">Bu görevi iki cihaz açtı. Lütfen kişiye sorun ve görevi yeni sözcüklerle verin.</translation>
    </message>
    <message>
        <source>Two different packages from {name} carry the number {seq}. That happens when a device was copied or restored from a backup. Both are taken in. Please ask {name} whether there are two copies: one of them needs new keys.</source>
        <translation type="unfinished">{name} kişisinin iki farklı paketi {seq} numarasını taşıyor. Bu, cihaz kopyalanınca veya yedekten geri yüklenince olur. İkisi de alınır. Lütfen {name} kişisine iki kopya olup olmadığını sorun: birine yeni anahtarlar gerekir.</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished">Türkiye</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished">ABD Virjin Adaları</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished">Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished">Ukrayna</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished">Ukraynaca</translation>
    </message>
    <message>
        <source>Under 18 the way leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">18 yaş altında yol önce okul makamı danışmanlığından (LaSuB) geçer.</translation>
    </message>
    <message>
        <source>Under 18 the way to school leads through the school authority&apos;s advice (LaSuB) first.</source>
        <translation type="unfinished">18 yaş altında okula giden yol önce okul makamı danışmanlığından (LaSuB) geçer.</translation>
    </message>
    <message>
        <source>Under Counsel&apos;s name the keychain holds something that Counsel did not put there. Please type the passphrase and set this device up again.</source>
        <translation type="unfinished">Counsel’in adı altında anahtarlıkta Counsel’in koymadığı bir şey var. Lütfen parola cümlesini yazın ve bu cihazı yeniden kurun.</translation>
    </message>
    <message>
        <source>Under and over 25</source>
        <translation type="unfinished">25 altı ve üstü</translation>
    </message>
    <message>
        <source>Under which law? Since when benefits under the AsylbLG (36 months)?</source>
        <translation type="unfinished">Hangi yasaya göre? AsylbLG yardımları ne zamandan beri (36 ay)?</translation>
    </message>
    <message>
        <source>Understand a letter of the BAMF</source>
        <translation type="unfinished">BAMF mektubunu anlamak</translation>
    </message>
    <message>
        <source>Unfair treatment at work</source>
        <translation type="unfinished">İşte eşit olmayan davranış</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished">Birleşik Arap Emirlikleri</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">Birleşik Krallık</translation>
    </message>
    <message>
        <source>United States (USA)</source>
        <translation type="unfinished">Amerika Birleşik Devletleri (ABD)</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished">ABD Küçük Dış Adaları</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation type="unfinished">Karşılanmayan ihtiyaç</translation>
    </message>
    <message>
        <source>Unmet demand by district</source>
        <translation type="unfinished">Semte göre karşılanmayan ihtiyaç</translation>
    </message>
    <message>
        <source>Unmet demand by offer</source>
        <translation type="unfinished">Sunuma göre karşılanmayan ihtiyaç</translation>
    </message>
    <message>
        <source>Unmet demand: why</source>
        <translation type="unfinished">Karşılanmayan ihtiyaç: neden</translation>
    </message>
    <message>
        <source>Until the course begins the person learns with volunteers.</source>
        <translation type="unfinished">Kurs başlayana kadar kişi gönüllülerle öğreniyor.</translation>
    </message>
    <message>
        <source>Until when is it approved?</source>
        <translation type="unfinished">Ne zamana kadar onaylandı?</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished">Urduca</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Aciliyet</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished">Acil</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished">Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished">Özbekistan</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Validity ends before it begins.</source>
        <translation type="unfinished">Geçerlilik başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>Values and everyday skills</source>
        <translation type="unfinished">Değerler ve günlük beceriler</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished">Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished">Vatikan</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished">Venezuela</translation>
    </message>
    <message>
        <source>Very short: the date written in the decision counts.</source>
        <translation type="unfinished">Çok kısa: kararda yazan tarih geçerlidir.</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation type="unfinished">Vietnam</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished">Vietnamca</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation type="unfinished">Şiddet</translation>
    </message>
    <message>
        <source>Violence is not allowed, not in marriage either. It is not the person&apos;s fault.</source>
        <translation type="unfinished">Şiddet yasaktır, evlilikte de. Suç kişide değil.</translation>
    </message>
    <message>
        <source>Visit to an office or institution</source>
        <translation type="unfinished">Makam veya kurum ziyareti</translation>
    </message>
    <message>
        <source>Vocational language course A2</source>
        <translation type="unfinished">Mesleki dil kursu A2</translation>
    </message>
    <message>
        <source>Vocational language course B1</source>
        <translation type="unfinished">Mesleki dil kursu B1</translation>
    </message>
    <message>
        <source>Vocational language course B2</source>
        <translation type="unfinished">Mesleki dil kursu B2</translation>
    </message>
    <message>
        <source>Vocational language course C1</source>
        <translation type="unfinished">Mesleki dil kursu C1</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished">Gönüllü</translation>
    </message>
    <message>
        <source>Volunteer companion</source>
        <translation type="unfinished">Gönüllü refakatçi</translation>
    </message>
    <message>
        <source>Volunteer&apos;s sheet</source>
        <translation type="unfinished">Gönüllünün sayfası</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>Wait for an appointment after a referral (median)</source>
        <translation type="unfinished">Yönlendirmeden sonra randevu beklemesi (ortanca)</translation>
    </message>
    <message>
        <source>Wait for the appointment there</source>
        <translation type="unfinished">Oradaki randevuyu bekleme</translation>
    </message>
    <message>
        <source>Wait for the appointment, roughly</source>
        <translation type="unfinished">Randevu beklemesi, yaklaşık</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished">Wallis ve Futuna</translation>
    </message>
    <message>
        <source>Was a passphrase or recovery sheet with it?</source>
        <translation type="unfinished">Yanında parola cümlesi veya kurtarma sayfası var mıydı?</translation>
    </message>
    <message>
        <source>Was it switched off?</source>
        <translation type="unfinished">Kapalı mıydı?</translation>
    </message>
    <message>
        <source>Was its disk encrypted?</source>
        <translation type="unfinished">Diski şifreli miydi?</translation>
    </message>
    <message>
        <source>Was something refused: course, flat, work? For which reason?</source>
        <translation type="unfinished">Bir şey reddedildi mi: kurs, ev, iş? Hangi nedenle?</translation>
    </message>
    <message>
        <source>Way to the naturalisation office</source>
        <translation type="unfinished">Vatandaşlık dairesine giden yol</translation>
    </message>
    <message>
        <source>Ways: EQ (long internship), preparation, assisted training, dual or school-based training.</source>
        <translation type="unfinished">Yollar: EQ (uzun staj), hazırlık, destekli eğitim, ikili veya okulda eğitim.</translation>
    </message>
    <message>
        <source>We agree whom the person calls when it gets worse.</source>
        <translation type="unfinished">Kötüleşirse kişinin kimi arayacağını kararlaştırıyoruz.</translation>
    </message>
    <message>
        <source>We have a next step with a date.</source>
        <translation type="unfinished">Tarihi olan bir sonraki adımımız var.</translation>
    </message>
    <message>
        <source>We have a plan for an emergency: bag, papers, phone number, meeting point.</source>
        <translation type="unfinished">Acil durum için planımız var: çanta, kâğıtlar, telefon numarası, buluşma yeri.</translation>
    </message>
    <message>
        <source>We keep secrecy. Exception: a child is in danger or a serious crime threatens; then what was passed on is documented.</source>
        <translation type="unfinished">Sır saklarız. İstisna: bir çocuk tehlikede veya ağır bir suç tehdidi var; o zaman aktarılan şey belgelenir.</translation>
    </message>
    <message>
        <source>We ourselves have no right to silence in court. That is why we write down only what is needed here.</source>
        <translation type="unfinished">Bizim kendimizin mahkemede susma hakkı yok. Bu yüzden buraya yalnızca gerekeni yazıyoruz.</translation>
    </message>
    <message>
        <source>We phoned</source>
        <translation type="unfinished">Telefonlaştık</translation>
    </message>
    <message>
        <source>We say honestly what we can do and who can do it better.</source>
        <translation type="unfinished">Neyi yapabildiğimizi ve kimin daha iyi yapabildiğini dürüstçe söyleriz.</translation>
    </message>
    <message>
        <source>We take this seriously. The person decides what happens.</source>
        <translation type="unfinished">Bunu ciddiye alıyoruz. Ne yapılacağına kişi karar verir.</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation type="unfinished">Konuştuk</translation>
    </message>
    <message>
        <source>We tell an office only what the person has agreed to.</source>
        <translation type="unfinished">Bir makama yalnızca kişinin onay verdiğini söyleriz.</translation>
    </message>
    <message>
        <source>We write a complaint together.</source>
        <translation type="unfinished">Birlikte şikâyet yazıyoruz.</translation>
    </message>
    <message>
        <source>Welfare association</source>
        <translation type="unfinished">Sosyal yardım birliği</translation>
    </message>
    <message>
        <source>Welfare office: after 36 months of AsylbLG have higher benefits checked.</source>
        <translation type="unfinished">Sosyal yardım dairesi: 36 ay AsylbLG’den sonra daha yüksek yardımı kontrol ettirin.</translation>
    </message>
    <message>
        <source>Welfare office: notice</source>
        <translation type="unfinished">Sosyal yardım dairesi: karar (Bescheid)</translation>
    </message>
    <message>
        <source>Were there earlier letters in this matter?</source>
        <translation type="unfinished">Bu konuda daha önce mektup geldi mi?</translation>
    </message>
    <message>
        <source>Were there internships or trial work?</source>
        <translation type="unfinished">Staj veya deneme çalışması oldu mu?</translation>
    </message>
    <message>
        <source>West</source>
        <translation type="unfinished">Batı</translation>
    </message>
    <message>
        <source>Western Balkans</source>
        <translation type="unfinished">Batı Balkanlar</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished">Batı Sahra</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Ne</translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished">Ne hakkında</translation>
    </message>
    <message>
        <source>What are the worries, since when?</source>
        <translation type="unfinished">Kaygılar neler, ne zamandan beri?</translation>
    </message>
    <message>
        <source>What does the paper say about work, word for word?</source>
        <translation type="unfinished">Kâğıt çalışma hakkında kelimesi kelimesine ne diyor?</translation>
    </message>
    <message>
        <source>What does the person like, what did they do before?</source>
        <translation type="unfinished">Kişi neyi seviyor, önceden ne yapıyordu?</translation>
    </message>
    <message>
        <source>What does the person say about it? What bothers them?</source>
        <translation type="unfinished">Kişi bu konuda ne diyor? Onu ne rahatsız ediyor?</translation>
    </message>
    <message>
        <source>What does the person want to do?</source>
        <translation type="unfinished">Kişi ne yapmak istiyor?</translation>
    </message>
    <message>
        <source>What does the person want: talk, protection, report, nothing for now?</source>
        <translation type="unfinished">Kişi ne istiyor: konuşmak, koruma, polise ihbar, şimdilik hiçbir şey?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Ne için</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation type="unfinished">Ne iyi gidiyor?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ne oldu</translation>
    </message>
    <message>
        <source>What happened, where, when, who was there?</source>
        <translation type="unfinished">Ne oldu, nerede, ne zaman, kim vardı?</translation>
    </message>
    <message>
        <source>What has been tried, who helps already?</source>
        <translation type="unfinished">Ne denendi, kim yardım ediyor?</translation>
    </message>
    <message>
        <source>What has been tried?</source>
        <translation type="unfinished">Ne denendi?</translation>
    </message>
    <message>
        <source>What has changed: work, rent, family, account?</source>
        <translation type="unfinished">Ne değişti: iş, kira, aile, hesap?</translation>
    </message>
    <message>
        <source>What has helped before?</source>
        <translation type="unfinished">Önceden ne yardımcı oldu?</translation>
    </message>
    <message>
        <source>What has to be considered</source>
        <translation type="unfinished">Göz önünde tutulacak</translation>
    </message>
    <message>
        <source>What is decided, from when, how much? Work opportunity assigned?</source>
        <translation type="unfinished">Ne kararlaştırıldı, ne zamandan, ne kadar? İş fırsatı (Arbeitsgelegenheit) verildi mi?</translation>
    </message>
    <message>
        <source>What is gone? (device, number, colour)</source>
        <translation type="unfinished">Ne kayboldu? (cihaz, numara, renk)</translation>
    </message>
    <message>
        <source>What is it about? In the person&apos;s words</source>
        <translation type="unfinished">Konu ne? Kişinin sözleriyle</translation>
    </message>
    <message>
        <source>What is missing: clothes, bed, larger flat?</source>
        <translation type="unfinished">Ne eksik: giysi, yatak, daha büyük ev?</translation>
    </message>
    <message>
        <source>What is most urgent today: deadline, safety, child, home?</source>
        <translation type="unfinished">Bugün en acil olan ne: süre, güvenlik, çocuk, ev?</translation>
    </message>
    <message>
        <source>What is of this file goes with the first backup after {day}, and at once when a case is erased that is still in it.</source>
        <translation type="unfinished">Bu dosyadan olanlar {day} tarihinden sonraki ilk yedekle, içinde hâlâ bulunan bir dosya silinirse hemen gider.</translation>
    </message>
    <message>
        <source>What is rejected, what is granted? Read each number.</source>
        <translation type="unfinished">Ne reddedildi, ne verildi? Her numarayı ayrı okuyun.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation type="unfinished">Burada söylenen burada kalır.</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation type="unfinished">Söylenecek</translation>
    </message>
    <message>
        <source>What is wanted: come, send papers, pay, answer?</source>
        <translation type="unfinished">Ne isteniyor: gelmek, kâğıt göndermek, ödemek, yanıt vermek?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Ne olduğu</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">Ne hakkında</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation type="unfinished">Ne işe yarar</translation>
    </message>
    <message>
        <source>What kind of notice is it? A hearing letter is no notice yet.</source>
        <translation type="unfinished">Nasıl bir karar? Görüş alma mektubu (Anhörung) henüz karar değildir.</translation>
    </message>
    <message>
        <source>What lies in this device&apos;s keychain does not open the case file any more. Please type the passphrase and set the device up again.</source>
        <translation type="unfinished">Bu cihazın anahtarlığındaki artık vaka dosyasını açmıyor. Lütfen parola cümlesini yazın ve cihazı yeniden kurun.</translation>
    </message>
    <message>
        <source>What may follow from it for them?</source>
        <translation type="unfinished">Onlar için bundan ne doğabilir?</translation>
    </message>
    <message>
        <source>What one person says the other does not learn, not even the spouse.</source>
        <translation type="unfinished">Birinin söylediğini öbürü öğrenmez, eşi de.</translation>
    </message>
    <message>
        <source>What shall happen: talk, complaint, advice, nothing?</source>
        <translation type="unfinished">Ne yapılsın: görüşme, şikâyet, danışmanlık, hiçbir şey?</translation>
    </message>
    <message>
        <source>What shall the office clarify?</source>
        <translation type="unfinished">Makam neyi açıklığa kavuştursun?</translation>
    </message>
    <message>
        <source>What starts it is missing.</source>
        <translation type="unfinished">Başlatan şey eksik.</translation>
    </message>
    <message>
        <source>What the client says about it</source>
        <translation type="unfinished">Danışanın dediği</translation>
    </message>
    <message>
        <source>What the client wants passed on</source>
        <translation type="unfinished">Danışanın iletilmesini istediği</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation type="unfinished">Diğerinin bilmesi gereken</translation>
    </message>
    <message>
        <source>What volunteers noted</source>
        <translation type="unfinished">Gönüllülerin not ettikleri</translation>
    </message>
    <message>
        <source>What was disclosed</source>
        <translation type="unfinished">Ne açıklandı</translation>
    </message>
    <message>
        <source>What was done so that it does not happen again?</source>
        <translation type="unfinished">Bir daha olmasın diye ne yapıldı?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Ne konuşuldu</translation>
    </message>
    <message>
        <source>What was signed, when, where?</source>
        <translation type="unfinished">Ne imzalandı, ne zaman, nerede?</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished">Ne rica ediyoruz</translation>
    </message>
    <message>
        <source>What we expect of you</source>
        <translation type="unfinished">Sizden beklentimiz</translation>
    </message>
    <message>
        <source>What work has the person done, what are they good at?</source>
        <translation type="unfinished">Kişi ne iş yaptı, neyi iyi yapıyor?</translation>
    </message>
    <message>
        <source>What would be needed there: housing, health, family?</source>
        <translation type="unfinished">Orada ne gerekirdi: ev, sağlık, aile?</translation>
    </message>
    <message>
        <source>What you can expect of us</source>
        <translation type="unfinished">Bizden beklentiniz</translation>
    </message>
    <message>
        <source>When and where is the hearing? Is the summons here?</source>
        <translation type="unfinished">Mülakat ne zaman ve nerede? Çağrı burada mı?</translation>
    </message>
    <message>
        <source>When and where was the last contact?</source>
        <translation type="unfinished">Son temas ne zaman ve neredeydi?</translation>
    </message>
    <message>
        <source>When did the letter come? Is the envelope there?</source>
        <translation type="unfinished">Mektup ne zaman geldi? Zarf var mı?</translation>
    </message>
    <message>
        <source>When is it possible: childcare, shifts, health, way?</source>
        <translation type="unfinished">Ne zaman olabilir: çocuk bakımı, vardiya, sağlık, yol?</translation>
    </message>
    <message>
        <source>When is the expected date?</source>
        <translation type="unfinished">Beklenen tarih ne zaman?</translation>
    </message>
    <message>
        <source>When is there time? Are there children?</source>
        <translation type="unfinished">Ne zaman vakti var? Çocuk var mı?</translation>
    </message>
    <message>
        <source>When was the asylum application lodged in Germany?</source>
        <translation type="unfinished">Almanya’daki iltica başvurusu ne zaman yapıldı?</translation>
    </message>
    <message>
        <source>When, where and how did it happen?</source>
        <translation type="unfinished">Ne zaman, nerede ve nasıl oldu?</translation>
    </message>
    <message>
        <source>Where may the person live and stay?</source>
        <translation type="unfinished">Kişi nerede oturabilir ve bulunabilir?</translation>
    </message>
    <message>
        <source>Where passphrase or recovery sheet were with it: encrypt the file anew</source>
        <translation type="unfinished">Parola cümlesi veya kurtarma sayfası yanındaysa: dosyayı yeniden şifrele</translation>
    </message>
    <message>
        <source>Where to sign, the partner too</source>
        <translation type="unfinished">Nereye imza atılacak, eş de</translation>
    </message>
    <message>
        <source>Which certificates are there? In which spelling?</source>
        <translation type="unfinished">Hangi belgeler var? Hangi yazılışla?</translation>
    </message>
    <message>
        <source>Which certificates are there? Original, translation?</source>
        <translation type="unfinished">Hangi belgeler var? Asıl, çeviri?</translation>
    </message>
    <message>
        <source>Which children, how old, since when here?</source>
        <translation type="unfinished">Hangi çocuklar, kaç yaşında, ne zamandan beri burada?</translation>
    </message>
    <message>
        <source>Which form, from which office, by when?</source>
        <translation type="unfinished">Hangi form, hangi makamdan, ne zamana kadar?</translation>
    </message>
    <message>
        <source>Which hours of care does the family need?</source>
        <translation type="unfinished">Aileye hangi bakım saatleri gerekiyor?</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation type="unfinished">Hangi bilgiler</translation>
    </message>
    <message>
        <source>Which letter came, when and how?</source>
        <translation type="unfinished">Hangi mektup geldi, ne zaman ve nasıl?</translation>
    </message>
    <message>
        <source>Which occupation, why this one?</source>
        <translation type="unfinished">Hangi meslek, neden bu?</translation>
    </message>
    <message>
        <source>Which office pays: Jobcenter, welfare office, family benefits office?</source>
        <translation type="unfinished">Hangi makam ödüyor: Jobcenter, sosyal yardım dairesi, aile kasası?</translation>
    </message>
    <message>
        <source>Which papers are wanted? What is missing?</source>
        <translation type="unfinished">Hangi kâğıtlar isteniyor? Ne eksik?</translation>
    </message>
    <message>
        <source>Which papers does the person have? Until when? (Counselling goes on just the same without papers.)</source>
        <translation type="unfinished">Kişinin hangi kâğıtları var? Ne zamana kadar? (Kâğıt olmadan da danışmanlık aynen sürer.)</translation>
    </message>
    <message>
        <source>Which papers of the parents are there (birth certificate, marriage, passport)?</source>
        <translation type="unfinished">Anne babanın hangi kâğıtları var (doğum belgesi, evlilik, pasaport)?</translation>
    </message>
    <message>
        <source>Which papers, photos or medical letters are there? Where are the originals?</source>
        <translation type="unfinished">Hangi kâğıtlar, fotoğraflar veya doktor mektupları var? Asılları nerede?</translation>
    </message>
    <message>
        <source>Which proof of German is there?</source>
        <translation type="unfinished">Almanca için hangi kanıt var?</translation>
    </message>
    <message>
        <source>Which qualification, where and when obtained?</source>
        <translation type="unfinished">Hangi nitelik, nerede ve ne zaman alındı?</translation>
    </message>
    <message>
        <source>Which school certificate, also from abroad?</source>
        <translation type="unfinished">Hangi okul diploması, yurt dışından da?</translation>
    </message>
    <message>
        <source>Which school or day care so far, also in the country of origin?</source>
        <translation type="unfinished">Şimdiye kadar hangi okul veya kreş, köken ülkede de?</translation>
    </message>
    <message>
        <source>Which spelling of the name does this office know?</source>
        <translation type="unfinished">Bu makam adın hangi yazılışını biliyor?</translation>
    </message>
    <message>
        <source>Which state is said to be responsible?</source>
        <translation type="unfinished">Hangi devletin sorumlu olduğu söyleniyor?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kim</translation>
    </message>
    <message>
        <source>Who asks for money, for what, how much?</source>
        <translation type="unfinished">Kim para istiyor, ne için, ne kadar?</translation>
    </message>
    <message>
        <source>Who belongs to the family, who lives here?</source>
        <translation type="unfinished">Aileye kim dahil, burada kim yaşıyor?</translation>
    </message>
    <message>
        <source>Who came since 1 April 2025 gets money under the AsylbLG instead of from the Jobcenter. Please have checked from when.</source>
        <translation type="unfinished">1 Nisan 2025’ten beri gelenler parayı Jobcenter’dan değil, AsylbLG’ye göre alır. Ne zamandan itibaren olduğunu lütfen kontrol ettirin.</translation>
    </message>
    <message>
        <source>Who had it last?</source>
        <translation type="unfinished">En son kimdeydi?</translation>
    </message>
    <message>
        <source>Who is being looked for? Names in all spellings, year of birth, relation</source>
        <translation type="unfinished">Kim aranıyor? Adlar bütün yazılışlarıyla, doğum yılı, yakınlık</translation>
    </message>
    <message>
        <source>Who is there and helps?</source>
        <translation type="unfinished">Kim yanında ve yardım ediyor?</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished">Kimin hakkında</translation>
    </message>
    <message>
        <source>Who lives together? Is there enough room?</source>
        <translation type="unfinished">Kimler birlikte oturuyor? Yer yetiyor mu?</translation>
    </message>
    <message>
        <source>Who shall come? Names, dates of birth, relation, where do they live now?</source>
        <translation type="unfinished">Kim gelecek? Adlar, doğum tarihleri, yakınlık, şimdi nerede yaşıyorlar?</translation>
    </message>
    <message>
        <source>Who signed this file is not known here yet. Please compare the fingerprint first.</source>
        <translation type="unfinished">Bu dosyayı imzalayan burada henüz bilinmiyor. Lütfen önce parmak izini karşılaştırın.</translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished">Kime danışıldı</translation>
    </message>
    <message>
        <source>Who wrote? File number?</source>
        <translation type="unfinished">Kim yazdı? Dosya numarası?</translation>
    </message>
    <message>
        <source>Whom does the person know here?</source>
        <translation type="unfinished">Kişi burada kimi tanıyor?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>Why cases ended</source>
        <translation type="unfinished">Dosyalar neden bitti</translation>
    </message>
    <message>
        <source>Why does the person think of returning?</source>
        <translation type="unfinished">Kişi dönüşü neden düşünüyor?</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Neden düzeltiliyor</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation type="unfinished">Neden saklanıyor</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished">Neden durduruldu</translation>
    </message>
    <message>
        <source>Why no consent could be asked for</source>
        <translation type="unfinished">Neden onay alınamadı</translation>
    </message>
    <message>
        <source>Will a child turn 18 soon?</source>
        <translation type="unfinished">Bir çocuk yakında 18 olacak mı?</translation>
    </message>
    <message>
        <source>With a toleration: training toleration after three months of toleration, application at most seven months before the start.</source>
        <translation type="unfinished">Müsamahayla: üç ay müsamahadan sonra eğitim müsamahası (Ausbildungsduldung), başvuru başlangıçtan en erken yedi ay önce.</translation>
    </message>
    <message>
        <source>With asylum and refugee protection no embassy before legal advice.</source>
        <translation type="unfinished">İltica ve mülteci korumasında hukuki danışmanlıktan önce büyükelçilik yok.</translation>
    </message>
    <message>
        <source>With childcare</source>
        <translation type="unfinished">Çocuk bakımlı</translation>
    </message>
    <message>
        <source>With protection: give notice for family reunion within three months; claim to the integration course one year from the title.</source>
        <translation type="unfinished">Koruma varsa: aile birleşimini üç ay içinde bildirin; uyum kursu hakkı ikamet izninden itibaren bir yıl.</translation>
    </message>
    <message>
        <source>With subsidiary protection reunion is suspended until 23 July 2027.</source>
        <translation type="unfinished">İkincil korumada aile birleşimi 23 Temmuz 2027’ye kadar durdurulmuştur.</translation>
    </message>
    <message>
        <source>With what</source>
        <translation type="unfinished">Neyle</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished">Geri çekilme tarihi</translation>
    </message>
    <message>
        <source>Without a card a treatment voucher of the welfare office is needed before the appointment.</source>
        <translation type="unfinished">Kart yoksa randevudan önce sosyal yardım dairesinin tedavi kâğıdı (Behandlungsschein) gerekir.</translation>
    </message>
    <message>
        <source>Without delay, in a language that they understand (Art. 34).</source>
        <translation type="unfinished">Gecikmeden, anladıkları bir dilde (md. 34).</translation>
    </message>
    <message>
        <source>Without it the case file does not open. Restore a backup.</source>
        <translation type="unfinished">Onsuz vaka dosyası açılmaz. Bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>Without proper instructions: work out the deadline</source>
        <translation type="unfinished">Doğru itiraz yolu bilgisi yok: süreyi hesaplamak</translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished">Yalnızca kadınlar</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation type="unfinished">Kadın sığınma evi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">İş</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation type="unfinished">İş ve eğitim</translation>
    </message>
    <message>
        <source>Work of 20 or more hours a week (employment toleration)</source>
        <translation type="unfinished">Haftada 20 saat veya fazla iş (iş müsamahası)</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation type="unfinished">İş fırsatı (Arbeitsgelegenheit)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 16d SGB II)</source>
        <translation type="unfinished">İş fırsatı (§ 16d SGB II)</translation>
    </message>
    <message>
        <source>Work opportunity (§ 5 AsylbLG)</source>
        <translation type="unfinished">İş fırsatı (§ 5 AsylbLG)</translation>
    </message>
    <message>
        <source>Work opportunity of the welfare office: €0.80 per hour, the office assigns.</source>
        <translation type="unfinished">Sosyal yardım dairesinin iş fırsatı: saati 0,80 €, daire görevlendirir.</translation>
    </message>
    <message>
        <source>Work out 36 months of AsylbLG</source>
        <translation type="unfinished">36 ay AsylbLG’yi hesaplamak</translation>
    </message>
    <message>
        <source>Work out the deadline for court action</source>
        <translation type="unfinished">Dava süresini hesaplamak</translation>
    </message>
    <message>
        <source>Work out the deadline for court action and urgent application</source>
        <translation type="unfinished">Dava ve acil istem süresini hesaplamak</translation>
    </message>
    <message>
        <source>Work out the deadline for the objection</source>
        <translation type="unfinished">İtiraz süresini hesaplamak</translation>
    </message>
    <message>
        <source>Work out the end of the admission</source>
        <translation type="unfinished">Kabulün sonunu hesaplamak</translation>
    </message>
    <message>
        <source>Work out the end of the claim</source>
        <translation type="unfinished">Hakkın sonunu hesaplamak</translation>
    </message>
    <message>
        <source>Work out three months from finality</source>
        <translation type="unfinished">Kesinleşmeden itibaren üç ayı hesaplamak</translation>
    </message>
    <message>
        <source>Work permission</source>
        <translation type="unfinished">Çalışma izni</translation>
    </message>
    <message>
        <source>Work permit with permission to stay may be given</source>
        <translation type="unfinished">Kalma izniyle çalışma izni verilebilir</translation>
    </message>
    <message>
        <source>Work permit with permission to stay shall be given</source>
        <translation type="unfinished">Kalma izniyle çalışma izni verilmelidir</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation type="unfinished">Çalışma başlangıcı</translation>
    </message>
    <message>
        <source>Working since: check employment toleration</source>
        <translation type="unfinished">Çalışma başlangıcı: iş müsamahasını incelemek</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation type="unfinished">Atölye veya ek eğitim</translation>
    </message>
    <message>
        <source>Write a CV together</source>
        <translation type="unfinished">Birlikte özgeçmiş yazmak</translation>
    </message>
    <message>
        <source>Write down no substances, amounts or crimes.</source>
        <translation type="unfinished">Madde, miktar veya suç yazmayın.</translation>
    </message>
    <message>
        <source>Write down what they remember</source>
        <translation type="unfinished">Hatırlananı yazmak</translation>
    </message>
    <message>
        <source>Write it anew from the other copy; the next time it is opened that happens by itself.</source>
        <translation type="unfinished">Öbür kopyadan yeniden yazın; bir sonraki açılışta kendiliğinden olur.</translation>
    </message>
    <message>
        <source>Write nothing about residence reasons to the course provider.</source>
        <translation type="unfinished">Kurs verene ikamet nedenleri hakkında hiçbir şey yazmayın.</translation>
    </message>
    <message>
        <source>Write them anew from the history; the history itself stays as it is.</source>
        <translation type="unfinished">Geçmişten yeniden yazın; geçmişin kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Writing to the exchange folder is not allowed. Please check the stick&apos;s write protection or ask for permission; until then the changes stay stored here.</source>
        <translation type="unfinished">Veri alışverişi klasörüne yazma izni yok. Lütfen USB belleğin yazma korumasına bakın veya izin isteyin; o zamana kadar değişiklikler burada saklanır.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished">Doğum yılı</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished">Yıl</translation>
    </message>
    <message>
        <source>Years of school</source>
        <translation type="unfinished">Okul yılı</translation>
    </message>
    <message>
        <source>Yellow envelope (the date on it)</source>
        <translation type="unfinished">Sarı zarf (üzerindeki tarih)</translation>
    </message>
    <message>
        <source>Yellow envelope, filled in by hand</source>
        <translation type="unfinished">Elle doldurulmuş sarı zarf</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished">Yemen</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation type="unfinished">Gençlik yardımı</translation>
    </message>
    <message>
        <source>Youth integration course</source>
        <translation type="unfinished">Gençler için uyum kursu</translation>
    </message>
    <message>
        <source>Youth migration service</source>
        <translation type="unfinished">Gençlik göç hizmeti</translation>
    </message>
    <message>
        <source>Youth welfare office</source>
        <translation type="unfinished">Gençlik dairesi</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished">Zambiya</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished">Zimbabve</translation>
    </message>
    <message>
        <source>a language in common</source>
        <translation type="unfinished">ortak dil</translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished">yokluk</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">kabul edildi</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished">ulaşıldı</translation>
    </message>
    <message>
        <source>add it as a new entry</source>
        <translation type="unfinished">yeni kayıt olarak ekle</translation>
    </message>
    <message>
        <source>add it to the directory</source>
        <translation type="unfinished">rehbere ekle</translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished">yaş</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">kararlaştırıldı</translation>
    </message>
    <message>
        <source>agreed {year}</source>
        <translation type="unfinished">kararlaştırılan {year}</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation type="unfinished">hepsi düzgün</translation>
    </message>
    <message>
        <source>all readable</source>
        <translation type="unfinished">hepsi okunabiliyor</translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished">geçmiş</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished">başka neden</translation>
    </message>
    <message>
        <source>any work allowed</source>
        <translation type="unfinished">her işe izin var</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation type="unfinished">başvuruldu</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished">randevu</translation>
    </message>
    <message>
        <source>as it was when it was last closed</source>
        <translation type="unfinished">son kapatıldığındaki gibi</translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished">soruldu</translation>
    </message>
    <message>
        <source>assistant training</source>
        <translation type="unfinished">yardımcı eğitimi</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation type="unfinished">hafta sonu</translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished">katıldı</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">yedek alındı</translation>
    </message>
    <message>
        <source>package taken in</source>
        <translation type="unfinished">paket alındı</translation>
    </message>
    <message>
        <source>by e-mail or message</source>
        <translation type="unfinished">e-posta veya mesajla</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished">elle</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished">kendiliğinden</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished">mektupla</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished">telefonla</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">telefonla</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation type="unfinished">kendiliğinden geldi</translation>
    </message>
    <message>
        <source>cannot be told from here</source>
        <translation type="unfinished">buradan anlaşılamaz</translation>
    </message>
    <message>
        <source>cannot be told on this system</source>
        <translation type="unfinished">bu sistemde anlaşılamaz</translation>
    </message>
    <message>
        <source>cares for relatives</source>
        <translation type="unfinished">yakınlarına bakıyor</translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished">dosya</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">dosya</translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished">hücre</translation>
    </message>
    <message>
        <source>central</source>
        <translation type="unfinished">merkezi</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished">sertifika</translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">değişiklik</translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished">değişiklik</translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished">çocuk</translation>
    </message>
    <message>
        <source>child at risk</source>
        <translation type="unfinished">tehlikede olan çocuk</translation>
    </message>
    <message>
        <source>child at risk (§ 4 KKG)</source>
        <translation type="unfinished">tehlikede olan çocuk (§ 4 KKG)</translation>
    </message>
    <message>
        <source>childcare needed</source>
        <translation type="unfinished">çocuk bakımı gerekli</translation>
    </message>
    <message>
        <source>chose a value</source>
        <translation type="unfinished">bir değer seçti</translation>
    </message>
    <message>
        <source>closed in the period</source>
        <translation type="unfinished">dönemde kapandı</translation>
    </message>
    <message>
        <source>community interpreting service (GDD)</source>
        <translation type="unfinished">belediye tercümanlık hizmeti (GDD)</translation>
    </message>
    <message>
        <source>content erased for good</source>
        <translation type="unfinished">içerik kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>counts on paper only (no single case)</source>
        <translation type="unfinished">yalnızca kâğıtta sayılır (tek dosya yok)</translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished">oluşturuldu</translation>
    </message>
    <message>
        <source>date of birth with numbers swapped</source>
        <translation type="unfinished">doğum tarihinde rakamlar yer değiştirmiş</translation>
    </message>
    <message>
        <source>deadline running</source>
        <translation type="unfinished">süre işliyor</translation>
    </message>
    <message>
        <source>decentral</source>
        <translation type="unfinished">dağınık</translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished">reddedildi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">silindi</translation>
    </message>
    <message>
        <source>demanded {year}</source>
        <translation type="unfinished">istenen {year}</translation>
    </message>
    <message>
        <source>departed</source>
        <translation type="unfinished">ayrıldı</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished">vekâlet</translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished">öldü</translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished">engellilik</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation type="unfinished">çeşitli (divers)</translation>
    </message>
    <message>
        <source>dual training</source>
        <translation type="unfinished">ikili meslek eğitimi</translation>
    </message>
    <message>
        <source>duty to protect a child (§ 8a SGB VIII)</source>
        <translation type="unfinished">çocuğu koruma görevi (§ 8a SGB VIII)</translation>
    </message>
    <message>
        <source>else a small number could be worked out</source>
        <translation type="unfinished">yoksa küçük bir sayı hesaplanabilirdi</translation>
    </message>
    <message>
        <source>else an earlier report would give a small number away</source>
        <translation type="unfinished">yoksa eski bir rapor küçük bir sayıyı ele verirdi</translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished">kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>evenings only</source>
        <translation type="unfinished">yalnızca akşamları</translation>
    </message>
    <message>
        <source>everything (same organisation)</source>
        <translation type="unfinished">her şey (aynı kuruluş)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished">kesin</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">kadın</translation>
    </message>
    <message>
        <source>female genital mutilation</source>
        <translation type="unfinished">kadın sünneti</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation type="unfinished">5’ten az</translation>
    </message>
    <message>
        <source>fictitious (e.g. 1 January)</source>
        <translation type="unfinished">varsayılan (ör. 1 Ocak)</translation>
    </message>
    <message>
        <source>flight and asylum</source>
        <translation type="unfinished">kaçış ve iltica</translation>
    </message>
    <message>
        <source>foster or stepchild</source>
        <translation type="unfinished">koruyucu veya üvey çocuk</translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished">·</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished">baştan beri</translation>
    </message>
    <message>
        <source>full-time job</source>
        <translation type="unfinished">tam zamanlı iş</translation>
    </message>
    <message>
        <source>fully recognised</source>
        <translation type="unfinished">tam tanındı</translation>
    </message>
    <message>
        <source>goals met</source>
        <translation type="unfinished">hedeflere ulaşıldı</translation>
    </message>
    <message>
        <source>goals partly met</source>
        <translation type="unfinished">hedeflere kısmen ulaşıldı</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished">büyükanne veya büyükbaba</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished">vasi</translation>
    </message>
    <message>
        <source>handed over to FSA</source>
        <translation type="unfinished">FSA’ya devredildi</translation>
    </message>
    <message>
        <source>handed over to JMD</source>
        <translation type="unfinished">JMD’ye devredildi</translation>
    </message>
    <message>
        <source>handed over to MBE</source>
        <translation type="unfinished">MBE’ye devredildi</translation>
    </message>
    <message>
        <source>handed over to integration counselling</source>
        <translation type="unfinished">uyum danışmanlığına devredildi</translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished">sağlık</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation type="unfinished">yükseköğretim</translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished">evsiz</translation>
    </message>
    <message>
        <source>in Latin script</source>
        <translation type="unfinished">Latin yazısında</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation type="unfinished">başka yazıda</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished">sohbette</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished">sürüyor</translation>
    </message>
    <message>
        <source>in shifts</source>
        <translation type="unfinished">vardiyalı</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation type="unfinished">öğleden sonra</translation>
    </message>
    <message>
        <source>in the asylum procedure</source>
        <translation type="unfinished">iltica usulünde</translation>
    </message>
    <message>
        <source>in the complaints box</source>
        <translation type="unfinished">şikâyet kutusunda</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation type="unfinished">akşam</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation type="unfinished">sabah</translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished">staj</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation type="unfinished">kapalı</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation type="unfinished">zaten öyle</translation>
    </message>
    <message>
        <source>job shadowing</source>
        <translation type="unfinished">işyeri gözlemi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished">saklandı</translation>
    </message>
    <message>
        <source>leaving this work</source>
        <translation type="unfinished">bu işten ayrılma</translation>
    </message>
    <message>
        <source>level of German too high</source>
        <translation type="unfinished">Almanca düzeyi çok yüksek</translation>
    </message>
    <message>
        <source>level of German too low</source>
        <translation type="unfinished">Almanca düzeyi çok düşük</translation>
    </message>
    <message>
        <source>limited by health</source>
        <translation type="unfinished">sağlık nedeniyle kısıtlı</translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished">satır</translation>
    </message>
    <message>
        <source>longer than 3 months</source>
        <translation type="unfinished">3 aydan uzun</translation>
    </message>
    <message>
        <source>lost contact</source>
        <translation type="unfinished">irtibat koptu</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished">ortaokul</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">erkek</translation>
    </message>
    <message>
        <source>marginal employment</source>
        <translation type="unfinished">mini iş</translation>
    </message>
    <message>
        <source>mental illness</source>
        <translation type="unfinished">ruhsal hastalık</translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished">reşit değil</translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished">kaçırıldı</translation>
    </message>
    <message>
        <source>mornings only</source>
        <translation type="unfinished">yalnızca sabahları</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished">taşındı</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation type="unfinished">adın söylenişi aynı</translation>
    </message>
    <message>
        <source>name spelled alike</source>
        <translation type="unfinished">ad benzer yazılmış</translation>
    </message>
    <message>
        <source>needed but none available</source>
        <translation type="unfinished">gerekli ama yok</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">yeni</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">hayır</translation>
    </message>
    <message>
        <source>no childcare</source>
        <translation type="unfinished">çocuk bakımı yok</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation type="unfinished">geri bildirim yok</translation>
    </message>
    <message>
        <source>no group of women only</source>
        <translation type="unfinished">yalnız kadınlara grup yok</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation type="unfinished">sunum yok</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation type="unfinished">kâğıt yok</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation type="unfinished">boş yer yok</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">yok</translation>
    </message>
    <message>
        <source>none to be seen</source>
        <translation type="unfinished">görünen yok</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">henüz yok</translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished">normal</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished">izin yok</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation type="unfinished">başvurulmadı</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation type="unfinished">katılmadı</translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">yapılmadı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">bilinmiyor</translation>
    </message>
    <message>
        <source>not literate</source>
        <translation type="unfinished">okuma yazma bilmiyor</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">gerekmiyor</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">belirtilmedi</translation>
    </message>
    <message>
        <source>not step-free</source>
        <translation type="unfinished">basamaksız değil</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished">aynı kişi değil</translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished">büro</translation>
    </message>
    <message>
        <source>one of its two copies is missing or differs</source>
        <translation type="unfinished">iki kopyasından biri eksik veya farklı</translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished">çevrimiçi</translation>
    </message>
    <message>
        <source>only their own task (volunteer)</source>
        <translation type="unfinished">yalnızca kendi görevi (gönüllü)</translation>
    </message>
    <message>
        <source>only with permission</source>
        <translation type="unfinished">yalnızca izinle</translation>
    </message>
    <message>
        <source>only with the named employer</source>
        <translation type="unfinished">yalnızca adı geçen işverende</translation>
    </message>
    <message>
        <source>only your account gets at the files</source>
        <translation type="unfinished">dosyalara yalnızca sizin hesabınız erişir</translation>
    </message>
    <message>
        <source>open on the last day</source>
        <translation type="unfinished">son günde açık</translation>
    </message>
    <message>
        <source>orally</source>
        <translation type="unfinished">sözlü</translation>
    </message>
    <message>
        <source>orally and with the sheet</source>
        <translation type="unfinished">sözlü ve sayfayla</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">diğer</translation>
    </message>
    <message>
        <source>other date of birth</source>
        <translation type="unfinished">başka doğum tarihi</translation>
    </message>
    <message>
        <source>other duty by law</source>
        <translation type="unfinished">yasadan doğan başka görev</translation>
    </message>
    <message>
        <source>other office</source>
        <translation type="unfinished">başka kurum</translation>
    </message>
    <message>
        <source>other origin</source>
        <translation type="unfinished">başka köken</translation>
    </message>
    <message>
        <source>other person</source>
        <translation type="unfinished">başka kişi</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation type="unfinished">başka yakın</translation>
    </message>
    <message>
        <source>other residence title</source>
        <translation type="unfinished">başka ikamet izni</translation>
    </message>
    <message>
        <source>other responsibility</source>
        <translation type="unfinished">başka sorumluluk</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation type="unfinished">başka cinsiyet</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation type="unfinished">sahada</translation>
    </message>
    <message>
        <source>own entries up to {day}</source>
        <translation type="unfinished">{day} tarihine kadar kendi kayıtları</translation>
    </message>
    <message>
        <source>own flat</source>
        <translation type="unfinished">kendi dairesi</translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished">paket hazırlandı</translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished">ebeveyn</translation>
    </message>
    <message>
        <source>part-time job</source>
        <translation type="unfinished">yarı zamanlı iş</translation>
    </message>
    <message>
        <source>partly recognised</source>
        <translation type="unfinished">kısmen tanındı</translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished">hayat arkadaşı</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">iletildi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished">telefon</translation>
    </message>
    <message>
        <source>placement test</source>
        <translation type="unfinished">düzey sınavı</translation>
    </message>
    <message>
        <source>police and crime</source>
        <translation type="unfinished">polis ve suç</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished">hamile</translation>
    </message>
    <message>
        <source>present danger (§ 34 StGB)</source>
        <translation type="unfinished">mevcut tehlike (§ 34 StGB)</translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished">ilkokul</translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished">yazdırıldı</translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished">profesyonel</translation>
    </message>
    <message>
        <source>program updated</source>
        <translation type="unfinished">program güncellendi</translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished">proje</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">önerildi</translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished">korunan</translation>
    </message>
    <message>
        <source>protection granted</source>
        <translation type="unfinished">koruma verildi</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation type="unfinished">okuma ve yazma</translation>
    </message>
    <message>
        <source>recognition of a qualification</source>
        <translation type="unfinished">niteliğin tanınması</translation>
    </message>
    <message>
        <source>rejected: because of status</source>
        <translation type="unfinished">reddedildi: statü nedeniyle</translation>
    </message>
    <message>
        <source>rejected: no place</source>
        <translation type="unfinished">reddedildi: yer yok</translation>
    </message>
    <message>
        <source>relative (emergencies only)</source>
        <translation type="unfinished">yakın (yalnızca acil durumda)</translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished">muafiyet</translation>
    </message>
    <message>
        <source>report of a planned crime (§ 138 StGB)</source>
        <translation type="unfinished">tasarlanan suçun bildirilmesi (§ 138 StGB)</translation>
    </message>
    <message>
        <source>residence and papers</source>
        <translation type="unfinished">ikamet ve kâğıtlar</translation>
    </message>
    <message>
        <source>restoring a backup was interrupted</source>
        <translation type="unfinished">yedek geri yükleme yarıda kaldı</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">geri gönderildi</translation>
    </message>
    <message>
        <source>risk of suicide</source>
        <translation type="unfinished">intihar riski</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished">aynı doğum tarihi</translation>
    </message>
    <message>
        <source>same language</source>
        <translation type="unfinished">aynı dil</translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished">aynı ad</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation type="unfinished">aynı köken</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation type="unfinished">aynı cinsiyet</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation type="unfinished">aynı telefon numarası</translation>
    </message>
    <message>
        <source>same year of birth (day uncertain, counts little)</source>
        <translation type="unfinished">aynı doğum yılı (gün belirsiz, az sayılır)</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished">dosya olarak kaydedildi</translation>
    </message>
    <message>
        <source>saved locked</source>
        <translation type="unfinished">kilitli kaydedildi</translation>
    </message>
    <message>
        <source>saved signed</source>
        <translation type="unfinished">imzalı kaydedildi</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation type="unfinished">okul diploması</translation>
    </message>
    <message>
        <source>school-based training</source>
        <translation type="unfinished">okulda meslek eğitimi</translation>
    </message>
    <message>
        <source>self-rated</source>
        <translation type="unfinished">kendi değerlendirmesi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished">gönderildi</translation>
    </message>
    <message>
        <source>sent by an advice centre</source>
        <translation type="unfinished">danışma yeri gönderdi</translation>
    </message>
    <message>
        <source>sent by an office</source>
        <translation type="unfinished">makam gönderdi</translation>
    </message>
    <message>
        <source>shift work</source>
        <translation type="unfinished">vardiyalı çalışma</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished">kardeş</translation>
    </message>
    <message>
        <source>single parent</source>
        <translation type="unfinished">tek ebeveyn</translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished">yakında</translation>
    </message>
    <message>
        <source>special knowledge</source>
        <translation type="unfinished">özel bilgi</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished">eş</translation>
    </message>
    <message>
        <source>stands in the case</source>
        <translation type="unfinished">dosyada yer alıyor</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation type="unfinished">vatansız</translation>
    </message>
    <message>
        <source>stateless or unclear</source>
        <translation type="unfinished">vatansız veya belirsiz</translation>
    </message>
    <message>
        <source>staying with others</source>
        <translation type="unfinished">başkalarının yanında kalıyor</translation>
    </message>
    <message>
        <source>step-free access needed</source>
        <translation type="unfinished">basamaksız erişim gerekli</translation>
    </message>
    <message>
        <source>still has open dates or steps: please close it by itself</source>
        <translation type="unfinished">hâlâ açık süre veya adım var: lütfen tek başına kapatın</translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished">hâlâ sürüyor</translation>
    </message>
    <message>
        <source>survived torture</source>
        <translation type="unfinished">işkenceden sağ çıktı</translation>
    </message>
    <message>
        <source>survived violence</source>
        <translation type="unfinished">şiddetten sağ çıktı</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished">askıya alındı</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation type="unfinished">açık</translation>
    </message>
    <message>
        <source>temporary protection (Ukraine)</source>
        <translation type="unfinished">geçici koruma (Ukrayna)</translation>
    </message>
    <message>
        <source>testimony in court (no right to refuse)</source>
        <translation type="unfinished">mahkemede tanıklık (çekinme hakkı yok)</translation>
    </message>
    <message>
        <source>the client moved</source>
        <translation type="unfinished">danışan taşındı</translation>
    </message>
    <message>
        <source>the client&apos;s wish</source>
        <translation type="unfinished">danışanın dileği</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation type="unfinished">aynı kişi</translation>
    </message>
    <message>
        <source>their own task and the level of German (employed)</source>
        <translation type="unfinished">kendi görevi ve Almanca düzeyi (ücretli)</translation>
    </message>
    <message>
        <source>there is no readable copy</source>
        <translation type="unfinished">okunabilir kopya yok</translation>
    </message>
    <message>
        <source>through family or friends</source>
        <translation type="unfinished">aile veya arkadaşlar aracılığıyla</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation type="unfinished">başkası aracılığıyla</translation>
    </message>
    <message>
        <source>through volunteers</source>
        <translation type="unfinished">gönüllüler aracılığıyla</translation>
    </message>
    <message>
        <source>times do not fit</source>
        <translation type="unfinished">saatler uymuyor</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">–</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation type="unfinished">müsamaha (Duldung)</translation>
    </message>
    <message>
        <source>trafficking</source>
        <translation type="unfinished">insan ticareti</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">aktarıldı</translation>
    </message>
    <message>
        <source>unaccompanied</source>
        <translation type="unfinished">refakatsiz</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation type="unfinished">kesintisiz</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished">belirsiz</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished">18 yaş altı</translation>
    </message>
    <message>
        <source>under 25 (U25)</source>
        <translation type="unfinished">25 yaş altı (U25)</translation>
    </message>
    <message>
        <source>under 3 months</source>
        <translation type="unfinished">3 aydan az</translation>
    </message>
    <message>
        <source>university studies</source>
        <translation type="unfinished">üniversite öğrenimi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">bilinmiyor</translation>
    </message>
    <message>
        <source>unknown or not stated</source>
        <translation type="unfinished">bilinmiyor veya belirtilmedi</translation>
    </message>
    <message>
        <source>up to 1 week</source>
        <translation type="unfinished">1 haftaya kadar</translation>
    </message>
    <message>
        <source>up to package no. {seq} of {day}</source>
        <translation type="unfinished">{day} tarihli {seq} no.lu pakete kadar</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished">lise</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished">acil</translation>
    </message>
    <message>
        <source>usual calendar</source>
        <translation type="unfinished">alışılmış takvim</translation>
    </message>
    <message>
        <source>violence</source>
        <translation type="unfinished">şiddet</translation>
    </message>
    <message>
        <source>violence and protection</source>
        <translation type="unfinished">şiddet ve koruma</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation type="unfinished">bekleme listesi</translation>
    </message>
    <message>
        <source>was handed over</source>
        <translation type="unfinished">devredildi</translation>
    </message>
    <message>
        <source>way too long</source>
        <translation type="unfinished">yol çok uzun</translation>
    </message>
    <message>
        <source>went on in spite of a finding</source>
        <translation type="unfinished">bulguya karşın devam edildi</translation>
    </message>
    <message>
        <source>while accompanying</source>
        <translation type="unfinished">refakat ederken</translation>
    </message>
    <message>
        <source>with the passphrase</source>
        <translation type="unfinished">parola cümlesiyle</translation>
    </message>
    <message>
        <source>with the recovery sheet</source>
        <translation type="unfinished">kurtarma sayfasıyla</translation>
    </message>
    <message>
        <source>with the sheet</source>
        <translation type="unfinished">sayfayla</translation>
    </message>
    <message>
        <source>with this device</source>
        <translation type="unfinished">bu cihazla</translation>
    </message>
    <message>
        <source>with two sheets of the organisation</source>
        <translation type="unfinished">kuruluşun iki sayfasıyla</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">geri çekildi</translation>
    </message>
    <message>
        <source>within the organisation</source>
        <translation type="unfinished">kuruluş içinde</translation>
    </message>
    <message>
        <source>without names and texts (region)</source>
        <translation type="unfinished">adsız ve metinsiz (bölge)</translation>
    </message>
    <message>
        <source>women only</source>
        <translation type="unfinished">yalnızca kadınlar</translation>
    </message>
    <message>
        <source>women-only group</source>
        <translation type="unfinished">yalnız kadınlar grubu</translation>
    </message>
    <message>
        <source>workload</source>
        <translation type="unfinished">iş yükü</translation>
    </message>
    <message>
        <source>works in shifts</source>
        <translation type="unfinished">vardiyalı çalışıyor</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished">yazıldı</translation>
    </message>
    <message>
        <source>wrote a sentence</source>
        <translation type="unfinished">bir cümle yazdı</translation>
    </message>
    <message>
        <source>year only</source>
        <translation type="unfinished">yalnızca yıl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">evet</translation>
    </message>
    <message>
        <source>{free} of {places} free</source>
        <translation type="unfinished">{places} yerden {free} boş</translation>
    </message>
    <message>
        <source>{name} ({organisation}) is not known here as a coordinator of your own organisation. Nothing was changed.</source>
        <translation type="unfinished">{name} ({organisation}) burada kendi kuruluşunuzun koordinatörü olarak bilinmiyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} works at “{organisation}”. The case may go there only with a valid release towards that institution. It has to have the same name in the directory.</source>
        <translation type="unfinished">{name} “{organisation}” kuruluşunda çalışıyor. Dosya oraya yalnızca o kuruma yönelik geçerli muafiyetle gidebilir. Rehberde aynı adı taşımalı.</translation>
    </message>
    <message>
        <source>§ 24 (Ukraine): valid without a new application until 4 March 2027.</source>
        <translation type="unfinished">§ 24 (Ukrayna): yeni başvuru olmadan 4 Mart 2027’ye kadar geçerli.</translation>
    </message>
    <message>
        <source>§ 25a: apply before the 27th birthday.</source>
        <translation type="unfinished">§ 25a: 27. yaş gününden önce başvurun.</translation>
    </message>
    <message>
        <source>§ 25a: day before the 27th birthday</source>
        <translation type="unfinished">§ 25a: 27. yaş gününden önceki gün</translation>
    </message>
    <message>
        <source>§ 60a, § 60b, § 60c (training) or § 60d (employment)? Copy it exactly.</source>
        <translation type="unfinished">§ 60a, § 60b, § 60c (meslek eğitimi) veya § 60d (iş)? Aynen yazın.</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished">Åland Adaları</translation>
    </message>
    <message>
        <source>“Age to” lies below “Age from”.</source>
        <translation type="unfinished">“Yaş en çok”, “Yaş en az”ın altında.</translation>
    </message>
    <message>
        <source>“Begründung” (grounds)</source>
        <translation type="unfinished">“Begründung” (gerekçe)</translation>
    </message>
    <message>
        <source>“Bewilligungszeitraum” from – to</source>
        <translation type="unfinished">“Bewilligungszeitraum”: başlangıç – bitiş</translation>
    </message>
    <message>
        <source>“Gültig bis” (valid until) on every paper, also on the extra sheet</source>
        <translation type="unfinished">Her kâğıtta “Gültig bis” (geçerlilik sonu), ek sayfada da</translation>
    </message>
    <message>
        <source>“cases” must be 1 or more.</source>
        <translation type="unfinished">“cases” 1 veya daha fazla olmalı.</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected here.</source>
        <translation type="unfinished">Burada “evet” veya “hayır” bekleniyor.</translation>
    </message>
    <message>
        <source>“{name}” belongs to no organisation in this file and is not taken over.</source>
        <translation type="unfinished">“{name}” bu dosyada hiçbir kuruluşa ait değil ve aktarılmıyor.</translation>
    </message>
    <message>
        <source>“{name}” is missing from this folder. Without it the case file cannot be opened. Please restore a backup.</source>
        <translation type="unfinished">“{name}” bu klasörde yok. Onsuz vaka dosyası açılamaz. Lütfen bir yedek geri yükleyin.</translation>
    </message>
    <message>
        <source>“{name}” is not a Counsel case file. Please choose another folder.</source>
        <translation type="unfinished">“{name}” bir Counsel vaka dosyası değil. Lütfen başka klasör seçin.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Dosya şifreli değil: klasörü açabilen herkes okuyabilir.
Klasör: {folder}
Ad: {name}</translation>
    </message>
    <message>
        <source>Save this paper as a readable file?</source>
        <translation type="unfinished">Bu kâğıt okunabilir dosya olarak kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Yazı</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Dosyaya dön</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">Şablon</translation>
    </message>
    <message>
        <source>Include the protected note</source>
        <translation type="unfinished">Korunan notu da ekle</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation type="unfinished">Danışanın dili</translation>
    </message>
    <message>
        <source>Dates in the digits of the language</source>
        <translation type="unfinished">Tarihler dilin kendi rakamlarıyla</translation>
    </message>
    <message>
        <source>The German column keeps its digits, as letters and offices do.</source>
        <translation type="unfinished">Almanca sütun, mektup ve makamlardaki gibi kendi rakamlarını korur.</translation>
    </message>
    <message>
        <source>Data that is passed on</source>
        <translation type="unfinished">İletilen veriler</translation>
    </message>
    <message>
        <source>Release and referral…</source>
        <translation type="unfinished">Muafiyet ve yönlendirme…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Önizleme</translation>
    </message>
    <message>
        <source>Save locked with a passphrase…</source>
        <translation type="unfinished">Parola cümlesiyle kilitli kaydet…</translation>
    </message>
    <message>
        <source>Save signed with a certificate…</source>
        <translation type="unfinished">Sertifikayla imzalı kaydet…</translation>
    </message>
    <message>
        <source>The paper is made fresh each time and never stored here.</source>
        <translation type="unfinished">Kâğıt her seferinde yeniden yapılır ve burada asla saklanmaz.</translation>
    </message>
    <message>
        <source>The client takes the letter along.</source>
        <translation type="unfinished">Danışan mektubu yanında götürür.</translation>
    </message>
    <message>
        <source>Release {number}: {information}</source>
        <translation type="unfinished">Muafiyet {number}: {information}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Save as a locked PDF</source>
        <translation type="unfinished">Kilitli PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Passphrase: {passphrase}

Tell it by phone and never by the way that the file takes. It is shown only now and stored nowhere.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Parola cümlesi: {passphrase}

Telefonla söyleyin, asla dosyanın gittiği yoldan değil. Yalnızca şimdi gösterilir ve hiçbir yerde saklanmaz.
Klasör: {folder}
Ad: {name}</translation>
    </message>
    <message>
        <source>Save this paper locked with a passphrase?</source>
        <translation type="unfinished">Bu kâğıt parola cümlesiyle kilitli kaydedilsin mi?</translation>
    </message>
    <message>
        <source>I have written it down: save</source>
        <translation type="unfinished">Not aldım: kaydet</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation type="unfinished">{folder} içine kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished">Antet</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished">Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished">Logo seç…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished">Logoyu kaldır</translation>
    </message>
    <message>
        <source>Letters by DIN 5008</source>
        <translation type="unfinished">DIN 5008’e göre mektuplar</translation>
    </message>
    <message>
        <source>Form B: large head</source>
        <translation type="unfinished">Biçim B: büyük antet</translation>
    </message>
    <message>
        <source>Form A: small head</source>
        <translation type="unfinished">Biçim A: küçük antet</translation>
    </message>
    <message>
        <source>Stands on every paper that is printed from now on.</source>
        <translation type="unfinished">Bundan sonra yazdırılan her kâğıtta yer alır.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished">Logo seç</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished">Resimler (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished">Logo kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Read a letter</source>
        <translation type="unfinished">Mektup oku</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation type="unfinished">Hangi mektup</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished">Nasıl geldi</translation>
    </message>
    <message>
        <source>Work out the dates</source>
        <translation type="unfinished">Tarihleri hesapla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation type="unfinished">doğrulanmalı</translation>
    </message>
    <message>
        <source>Sources: {sources} · checked on {day}. No legal advice.</source>
        <translation type="unfinished">Kaynaklar: {sources} · denetlendi: {day}. Hukuki danışmanlık değildir.</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Bu bir tarih değil. Gün.ay.yıl yazın.</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Lisanslar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parça</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Sürüm</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Lisans</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished">Programın parçaları</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished">Lisans metni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Counsel is made with the work of many others</source>
        <translation type="unfinished">Counsel başka birçok kişinin emeğiyle yapıldı</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Which loss</source>
        <translation type="unfinished">Hangi kayıp</translation>
    </message>
    <message>
        <source>Something else is lost</source>
        <translation type="unfinished">Bir başkası kayıp</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation type="unfinished">Tutanağı yazdır…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Bir cihaz kayıp</translation>
    </message>
    <message>
        <source>Something is lost: note the time now</source>
        <translation type="unfinished">Bir şey kayıp: saati şimdi not et</translation>
    </message>
    <message>
        <source>Laptop, stick or paper gone?</source>
        <translation type="unfinished">Dizüstü, USB bellek veya kâğıt mı kayboldu?</translation>
    </message>
    <message>
        <source>This guide leads through what has to be done, notes when it was done, and prints the record that Art. 33 (5) GDPR asks for. From the moment somebody noticed, 72 hours remain for the notification of the authority.</source>
        <translation type="unfinished">Bu kılavuz yapılması gerekenlerden geçirir, ne zaman yapıldığını not eder ve GDPR md. 33/5’in istediği tutanağı yazdırır. Birinin fark ettiği andan itibaren makama bildirim için 72 saat vardır.</translation>
    </message>
    <message>
        <source>It is an aid for work, not legal advice.</source>
        <translation type="unfinished">Çalışma yardımıdır, hukuki danışmanlık değildir.</translation>
    </message>
    <message>
        <source>72 hours from noticing (Art. 33 GDPR). Nights, weekends and holidays count.</source>
        <translation type="unfinished">Fark edildikten sonra 72 saat (GDPR md. 33). Geceler, hafta sonları ve tatiller sayılır.</translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished">hepsi yapıldı</translation>
    </message>
    <message>
        <source>the 72 hours are over</source>
        <translation type="unfinished">72 saat geçti</translation>
    </message>
    <message numerus="yes">
        <source>%n full hour(s) left</source>
        <translation type="unfinished">
            <numerusform>%n tam saat kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify by {moment} at the latest</source>
        <translation type="unfinished">En geç {moment} bildirin</translation>
    </message>
    <message>
        <source>Record of the loss</source>
        <translation type="unfinished">Kayıp tutanağı</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Kim aranmalı</translation>
    </message>
    <message>
        <source>Name, telephone</source>
        <translation type="unfinished">Ad, telefon</translation>
    </message>
    <message>
        <source>Fill this in now: on the day itself nobody wants to look for it.</source>
        <translation type="unfinished">Bunu şimdi doldurun: o gün kimse aramak istemez.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">Bilinenler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Gün</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished">Saat</translation>
    </message>
    <message>
        <source>Noticed on, at</source>
        <translation type="unfinished">Fark edildiği gün, saat</translation>
    </message>
    <message numerus="yes">
        <source>This case file here holds %n case(s).</source>
        <translation type="unfinished">
            <numerusform>Bu vaka dosyasında %n dosya var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give day and time, such as 20.11.2026 and 14:30.</source>
        <translation type="unfinished">Lütfen gün ve saati verin, örneğin 20.11.2026 ve 14:30.</translation>
    </message>
    <message>
        <source>Decision about notification</source>
        <translation type="unfinished">Bildirim kararı</translation>
    </message>
    <message>
        <source>Reason, and who decided</source>
        <translation type="unfinished">Neden ve kim karar verdi</translation>
    </message>
    <message>
        <source>Disk encrypted, computer switched off, no key with it: a risk is unlikely as a rule. If one of these is not certain, ask the data protection officer.</source>
        <translation type="unfinished">Disk şifreli, bilgisayar kapalı, yanında anahtar yok: genelde risk olası değildir. Biri kesin değilse veri koruma görevlisine sorun.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Ne yapmalı</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Oraya git</translation>
    </message>
</context>
<context>
    <name>MyPeople</name>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">Paket al</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">Kişilerim</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Henüz kimse yok</translation>
    </message>
    <message>
        <source>Your counsellor gives you a package, in a folder or on a stick. Take it in with the button above.</source>
        <translation type="unfinished">Danışmanınız size bir klasörde veya USB bellekte bir paket verir. Yukarıdaki düğmeyle alın.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">Gösterilecek kartlar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Klasör</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished">Konuştuğu dil</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Nerede</translation>
    </message>
    <message>
        <source>Tram or bus stop</source>
        <translation type="unfinished">Tramvay veya otobüs durağı</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation type="unfinished">Getirin</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Görev</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation type="unfinished">Görevde olmayan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Bitiş</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">bitti</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished">Henüz bir şey yok</translation>
    </message>
    <message>
        <source>What you write and save is shown here.</source>
        <translation type="unfinished">Yazıp kaydettikleriniz burada gösterilir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Yazdıklarım</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished">henüz yanıtlanmadı</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">kabul edildi</translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished">geri geldi</translation>
    </message>
    <message>
        <source>Your counsellor writes</source>
        <translation type="unfinished">Danışmanınız yazıyor</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished">Yeniden yaz</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Kâğıt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>More about the person</source>
        <translation type="unfinished">Kişi hakkında daha fazla</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Kişi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Dosyayı aç</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">Dosyalara dön</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation type="unfinished">Aynı kişi</translation>
    </message>
    <message>
        <source>Somebody else after all</source>
        <translation type="unfinished">Yine de başkası</translation>
    </message>
    <message>
        <source>Only the name and a spoken language are needed. Papers, residence status and all the rest may follow, or never.</source>
        <translation type="unfinished">Yalnızca ad ve konuşulan bir dil gerekli. Kâğıtlar, ikamet statüsü ve gerisi sonra gelebilir veya hiç.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Yeni dosya</translation>
    </message>
    <message>
        <source>Less about the person</source>
        <translation type="unfinished">Kişi hakkında daha az</translation>
    </message>
    <message>
        <source>A further case of {name} was opened.</source>
        <translation type="unfinished">{name} için bir dosya daha açıldı.</translation>
    </message>
    <message>
        <source>A further case is opened for {name}.</source>
        <translation type="unfinished">{name} için bir dosya daha açılıyor.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Counsel is now version {version}.</source>
        <translation type="unfinished">Counsel artık {version} sürümünde.</translation>
    </message>
    <message>
        <source>What’s new?</source>
        <translation type="unfinished">Yenilikler neler?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A deadline is due today.</source>
        <translation type="unfinished">Bugün bir süre doluyor.</translation>
    </message>
    <message>
        <source>Changes have arrived.</source>
        <translation type="unfinished">Değişiklikler geldi.</translation>
    </message>
    <message>
        <source>Open Counsel</source>
        <translation type="unfinished">Counsel’i aç</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished">İletiyi kapat</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished">Yapılmadı</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished">Lütfen dikkat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tamam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
</context>
<context>
    <name>OrganisationSettings</name>
    <message>
        <source>Settings of the organisation</source>
        <translation type="unfinished">Kuruluşun ayarları</translation>
    </message>
    <message>
        <source>Signed by {name}, {organisation}, {day}</source>
        <translation type="unfinished">İmzalayan: {name}, {organisation}, {day}</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with this person</source>
        <translation type="unfinished">Parmak izini bu kişiyle karşılaştırdım</translation>
    </message>
    <message>
        <source>This person is not known on this computer yet. Please compare the fingerprint, in person or by phone:</source>
        <translation type="unfinished">Bu kişi bu bilgisayarda henüz bilinmiyor. Lütfen parmak izini yüz yüze veya telefonla karşılaştırın:</translation>
    </message>
    <message>
        <source>All of it is in force already.</source>
        <translation type="unfinished">Hepsi zaten yürürlükte.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Aktar</translation>
    </message>
    <message>
        <source>The settings of the organisation are in force.</source>
        <translation type="unfinished">Kuruluşun ayarları yürürlükte.</translation>
    </message>
    <message>
        <source>until now: {before}
new: {after}</source>
        <translation type="unfinished">şimdiye kadar: {before}
yeni: {after}</translation>
    </message>
    <message>
        <source>none are shown</source>
        <translation type="unfinished">hiçbiri gösterilmez</translation>
    </message>
    <message>
        <source>Take over a settings file…</source>
        <translation type="unfinished">Ayar dosyası al…</translation>
    </message>
    <message>
        <source>Save as a settings file…</source>
        <translation type="unfinished">Ayar dosyası olarak kaydet…</translation>
    </message>
    <message>
        <source>Letterhead, own lists, how long cases are kept, lock time, language and folders in one file that the coordinator signs.</source>
        <translation type="unfinished">Antet, kendi listeleri, dosyaların saklama süresi, kilit süresi, dil ve klasörler; koordinatörün imzaladığı tek dosyada.</translation>
    </message>
    <message>
        <source>The settings file is signed and saved.</source>
        <translation type="unfinished">Ayar dosyası imzalandı ve kaydedildi.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished">Ayar dosyası</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished">Dışa aktarılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>This case file was restored from a backup: %n own package(s) from the time after had left already. Counting goes on after them; what was in them is with your colleagues.</source>
        <translation type="unfinished">
            <numerusform>Bu vaka dosyası bir yedekten geri yüklendi: sonraki zamandan %n kendi paketi çoktan gitmişti. Sayım onlardan sonra sürer; içindekiler iş arkadaşlarınızda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody receives anything yet: accept a key card under “People” first.</source>
        <translation type="unfinished">Henüz kimse bir şey almıyor: önce “Kişiler” altında bir anahtar kartı kabul edin.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for {people}.</source>
        <translation type="unfinished">
            <numerusform>%n değişiklik {people} için bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed package(s) are waiting on this computer for the folder.</source>
        <translation type="unfinished">
            <numerusform>%n mühürlü paket bu bilgisayarda klasörü bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished">Her şey gönderildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, arrival not confirmed yet.</source>
        <translation type="unfinished">
            <numerusform>%n değişiklik gönderildi, ulaştığı henüz onaylanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, all arrived (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n değişiklik gönderildi, hepsi ulaştı (onay {when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent, {count} arrived so far (confirmed {when}).</source>
        <translation type="unfinished">
            <numerusform>%n değişiklik gönderildi, şimdiye kadar {count} ulaştı (onay {when}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Receives: {scope}</source>
        <translation type="unfinished">Aldığı: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) did not arrive there, although later ones did. The next export puts them into the folder again.</source>
        <translation type="unfinished">
            <numerusform>Sonrakiler ulaştığı hâlde %n paket oraya ulaşmadı. Bir sonraki dışa aktarım onları klasöre yeniden koyar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different packages of one number arrived there from this device: it was copied or restored. If there is a second copy, please give one of them new keys.</source>
        <translation type="unfinished">Bu cihazdan aynı numaralı iki farklı paket oraya ulaştı: kopyalanmış veya geri yüklenmiş. İkinci bir kopya varsa lütfen birine yeni anahtarlar verin.</translation>
    </message>
    <message>
        <source>Set aside there: {reason}</source>
        <translation type="unfinished">Orada kenara kondu: {reason}</translation>
    </message>
    <message>
        <source>Nothing new for this person.</source>
        <translation type="unfinished">Bu kişi için yeni bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Gelen kutusu</translation>
    </message>
    <message>
        <source>To the inbox</source>
        <translation type="unfinished">Gelen kutusuna</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Farklar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Karar ver</translation>
    </message>
    <message>
        <source>Seen twice?</source>
        <translation type="unfinished">İki kez mi görüldü?</translation>
    </message>
    <message>
        <source>Look at the pairs</source>
        <translation type="unfinished">Çiftlere bak</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished">Şimdi karşılaştır</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>To the volunteers</source>
        <translation type="unfinished">Gönüllülere</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Kişiler ve anahtarlar</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">Kişilere</translation>
    </message>
    <message>
        <source>Accesses, seven days</source>
        <translation type="unfinished">Erişimler, yedi gün</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation type="unfinished">Kim neyi gördü</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Dosya yükü</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation type="unfinished">Dosyalara</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Kurslar ve yerler</translation>
    </message>
    <message>
        <source>To the directory</source>
        <translation type="unfinished">Rehbere</translation>
    </message>
    <message>
        <source>Waiting time, twelve months</source>
        <translation type="unfinished">Bekleme süresi, on iki ay</translation>
    </message>
    <message>
        <source>To the reports</source>
        <translation type="unfinished">Raporlara</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation type="unfinished">Yanıtsız yönlendirmeler</translation>
    </message>
    <message>
        <source>To the offices</source>
        <translation type="unfinished">Kurumlara</translation>
    </message>
    <message>
        <source>Interpreters, last quarter</source>
        <translation type="unfinished">Tercümanlar, son çeyrek</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Bekleyenler</translation>
    </message>
    <message>
        <source>How the region is doing</source>
        <translation type="unfinished">Bölgenin durumu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Genel bakış</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Sayılıyor…</translation>
    </message>
    <message>
        <source>Checking package {number} of {total}…</source>
        <translation type="unfinished">Paket {number} / {total} denetleniyor…</translation>
    </message>
    <message>
        <source>Comparing everybody…</source>
        <translation type="unfinished">Herkes karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Stopped. Nobody was compared.</source>
        <translation type="unfinished">Durduruldu. Kimse karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>No folder yet: choose in the inbox through what you exchange.</source>
        <translation type="unfinished">Henüz klasör yok: gelen kutusunda neyle veri alışverişi yaptığınızi seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) ready to merge</source>
        <translation type="unfinished">
            <numerusform>birleştirmeye hazır %n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to merge.</source>
        <translation type="unfinished">Birleştirilecek bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation type="unfinished">{new} yeni, {changed} değişti</translation>
    </message>
    <message>
        <source>No open differences.</source>
        <translation type="unfinished">Açık fark yok.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Açık</translation>
    </message>
    <message>
        <source>Answered by counsellors</source>
        <translation type="unfinished">Danışmanların yanıtladığı</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation type="unfinished">Yanıtsız sorular</translation>
    </message>
    <message>
        <source>Pairs that nobody was asked about</source>
        <translation type="unfinished">Kimseye sorulmayan çiftler</translation>
    </message>
    <message>
        <source>Comparing everybody takes a moment.</source>
        <translation type="unfinished">Herkesi karşılaştırmak biraz sürer.</translation>
    </message>
    <message>
        <source>No volunteers are known in this file.</source>
        <translation type="unfinished">Bu dosyada bilinen gönüllü yok.</translation>
    </message>
    <message>
        <source>Entries that nobody has looked at</source>
        <translation type="unfinished">Kimsenin bakmadığı kayıtlar</translation>
    </message>
    <message numerus="yes">
        <source>The oldest has waited for %n day(s).</source>
        <translation type="unfinished">
            <numerusform>En eskisi %n gündür bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a key card</source>
        <translation type="unfinished">Anahtar kartı olan kişiler</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation type="unfinished">Güven geri alındı</translation>
    </message>
    <message>
        <source>The region has no signed directory yet.</source>
        <translation type="unfinished">Bölgenin henüz imzalı rehberi yok.</translation>
    </message>
    <message>
        <source>The directory ended on {day}. Please sign it anew.</source>
        <translation type="unfinished">Rehber {day} tarihinde bitti. Lütfen yeniden imzalayın.</translation>
    </message>
    <message>
        <source>The directory ends on {day}. Please sign it anew soon.</source>
        <translation type="unfinished">Rehber {day} tarihinde bitiyor. Lütfen yakında yeniden imzalayın.</translation>
    </message>
    <message>
        <source>The directory counts until {day}.</source>
        <translation type="unfinished">Rehber {day} tarihine kadar geçerli.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished">Bakıldı</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Yazıldı</translation>
    </message>
    <message>
        <source>Printed, saved, passed on</source>
        <translation type="unfinished">Yazdırıldı, kaydedildi, iletildi</translation>
    </message>
    <message>
        <source>Deleted or erased</source>
        <translation type="unfinished">Silindi veya yok edildi</translation>
    </message>
    <message>
        <source>Courses and places in the directory</source>
        <translation type="unfinished">Rehberdeki kurslar ve yerler</translation>
    </message>
    <message>
        <source>Free places in them</source>
        <translation type="unfinished">Boş yerler</translation>
    </message>
    <message>
        <source>Not confirmed for three months</source>
        <translation type="unfinished">Üç aydır doğrulanmayan</translation>
    </message>
    <message>
        <source>Nobody noted unmet demand in the last twelve months.</source>
        <translation type="unfinished">Son on iki ayda kimse karşılanmayan ihtiyaç not etmedi.</translation>
    </message>
    <message>
        <source>Unmet demand, twelve months</source>
        <translation type="unfinished">Karşılanmayan ihtiyaç, on iki ay</translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) with fewer than five referrals: not shown</source>
        <translation type="unfinished">
            <numerusform>beşten az yönlendirmesi olan %n kurum: gösterilmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few referrals with an appointment to tell.</source>
        <translation type="unfinished">Söylemek için randevulu yönlendirme çok az.</translation>
    </message>
    <message>
        <source>Nobody has waited for an answer for three weeks.</source>
        <translation type="unfinished">Üç haftadır yanıt bekleyen yok.</translation>
    </message>
    <message>
        <source>Sent more than three weeks ago</source>
        <translation type="unfinished">Üç haftadan önce gönderilen</translation>
    </message>
    <message>
        <source>The oldest is of {day}.</source>
        <translation type="unfinished">En eskisi {day} tarihli.</translation>
    </message>
    <message>
        <source>No case in this file yet.</source>
        <translation type="unfinished">Bu dosyada henüz vaka yok.</translation>
    </message>
    <message>
        <source>{now} now, {then} in 12 weeks</source>
        <translation type="unfinished">şimdi {now}, 12 hafta sonra {then}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">burada bilinmeyen biri</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Birlikte</translation>
    </message>
    <message>
        <source>Ratios to compare with, for one full-time share: {ratios}.</source>
        <translation type="unfinished">Karşılaştırma oranları, bir tam zaman payı için: {ratios}.</translation>
    </message>
    <message>
        <source>Who works how much is stated in the reports.</source>
        <translation type="unfinished">Kimin ne kadar çalıştığı raporlarda belirtilir.</translation>
    </message>
    <message>
        <source>For one full-time share</source>
        <translation type="unfinished">Bir tam zaman payı için</translation>
    </message>
    <message>
        <source>Nobody needed an interpreter in the last quarter.</source>
        <translation type="unfinished">Son çeyrekte kimsenin tercümana ihtiyacı olmadı.</translation>
    </message>
    <message>
        <source>Conversations that needed one</source>
        <translation type="unfinished">Tercüman gereken görüşmeler</translation>
    </message>
    <message>
        <source>Interpreter was there</source>
        <translation type="unfinished">Tercüman vardı</translation>
    </message>
    <message>
        <source>A relative helped out</source>
        <translation type="unfinished">Bir yakını yardım etti</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished">Kimse yoktu</translation>
    </message>
    <message>
        <source>A star: fewer than five, or a number that would tell them.</source>
        <translation type="unfinished">Yıldız: beşten az veya onu ele verecek bir sayı.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My own words</source>
        <translation type="unfinished">Kendi sözcüklerim</translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished">Sözcük</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished">Henüz sözcük yok</translation>
    </message>
    <message>
        <source>Right-click a word that is marked in a note, and choose “Add to my words”.</source>
        <translation type="unfinished">Bir notta işaretlenmiş sözcüğe sağ tıklayın ve “Sözcüklerime ekle”yi seçin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>These count as rightly spelled. They lie in the case file and leave it with nobody.</source>
        <translation type="unfinished">Bunlar doğru yazılmış sayılır. Vaka dosyasında dururlar ve kimseyle dışarı çıkmazlar.</translation>
    </message>
    <message>
        <source>“{word}” is no word of your own any more.</source>
        <translation type="unfinished">“{word}” artık kendi sözcüğünüz değil.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Kilidi aç</translation>
    </message>
    <message>
        <source>Case files of this computer</source>
        <translation type="unfinished">Bu bilgisayarın vaka dosyaları</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished">İlk adımlar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Yedek geri yükle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Bugün</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Genel bakış</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished">Gelen kutusu</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Dosyalar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished">Yeni dosya</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Dosya</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Görüşme</translation>
    </message>
    <message>
        <source>Courses and places</source>
        <translation type="unfinished">Kurslar ve yerler</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Yazı</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Eşitleme</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Farklar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Raporlar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Rehber</translation>
    </message>
    <message>
        <source>Take over tables</source>
        <translation type="unfinished">Tablo aktar</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Kişiler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Yanıtlar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Gruplar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Gönder</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>Seen twice</source>
        <translation type="unfinished">İki kez görülen</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation type="unfinished">Erişimler</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Neler oldu</translation>
    </message>
    <message>
        <source>Check this file</source>
        <translation type="unfinished">Bu dosyayı denetle</translation>
    </message>
    <message>
        <source>Keys and lock</source>
        <translation type="unfinished">Anahtarlar ve kilit</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation type="unfinished">Bir cihaz kayıp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Yardım</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ayarlar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Giriş</translation>
    </message>
    <message>
        <source>My people</source>
        <translation type="unfinished">Kişilerim</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished">Tarih ekle</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation type="unfinished">Kâğıt ekle</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished">Yardım iste</translation>
    </message>
    <message>
        <source>Write down hours</source>
        <translation type="unfinished">Saat yaz</translation>
    </message>
    <message>
        <source>Look through the folder</source>
        <translation type="unfinished">Klasöre bak</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation type="unfinished">Gösterilecek kartlar</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation type="unfinished">Yazdıklarım</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Yardım ve acil durum</translation>
    </message>
    <message>
        <source>Language and size</source>
        <translation type="unfinished">Dil ve boyut</translation>
    </message>
    <message>
        <source>Manual for volunteers</source>
        <translation type="unfinished">Gönüllüler için el kitabı</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">PDF olarak kaydet</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Key on paper</source>
        <translation type="unfinished">Kâğıtta anahtar</translation>
    </message>
    <message>
        <source>The key, letter by letter</source>
        <translation type="unfinished">Anahtar, harf harf</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished">Sayfayı yazdır…</translation>
    </message>
    <message>
        <source>It is on paper, and I checked each letter</source>
        <translation type="unfinished">Kâğıtta ve her harfi denetledim</translation>
    </message>
    <message>
        <source>If every device of your organisation is lost, this key still opens what your people sent. Print it or write it down, and put the sheet into the safe. It is shown only now and kept nowhere in the program.</source>
        <translation type="unfinished">Kuruluşunuzun tüm cihazları kaybolursa bu anahtar, arkadaşlarınızın gönderdiklerini yine açar. Yazdırın veya not alın ve sayfayı kasaya koyun. Yalnızca şimdi gösterilir ve programda hiçbir yerde tutulmaz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tamam</translation>
    </message>
    <message>
        <source>It counts from the next directory that you sign. It opens only what is sealed for people of your own organisation.</source>
        <translation type="unfinished">İmzaladığınız bir sonraki rehberden itibaren geçerlidir. Yalnızca kendi kuruluşunuzun kişileri için mühürlenenleri açar.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Göster</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation type="unfinished">Büyük harf kilidi açık görünüyor.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Gizle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Aynısı bir daha</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Güç</translation>
    </message>
    <message numerus="yes">
        <source>Please use at least %n character(s).</source>
        <translation type="unfinished">
            <numerusform>Lütfen en az %n karakter kullanın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess. Please choose words that nobody expects.</source>
        <translation type="unfinished">Tahmini çok kolay. Lütfen kimsenin beklemediği sözcükler seçin.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished">İkisi aynı değil.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to remember and hard to guess. No name, no date of birth.</source>
        <translation type="unfinished">Birbiriyle ilgisi olmayan dört beş sözcük hatırlaması kolay, tahmini zordur. Ad yok, doğum tarihi yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform>%n karakter daha gerekli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The same person twice</source>
        <translation type="unfinished">Aynı kişi iki kez</translation>
    </message>
    <message>
        <source>Compare without names</source>
        <translation type="unfinished">Adsız karşılaştır</translation>
    </message>
    <message>
        <source>Makes a key that only counsellors share. With it the coordination can see that two files may mean one person, without a name.</source>
        <translation type="unfinished">Yalnızca danışmanların paylaştığı bir anahtar yapar. Onunla koordinasyon, iki dosyanın tek kişi olabileceğini ad olmadan görür.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">İki kişi</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Durum</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation type="unfinished">Belki aynı kişi</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">Aynı kişi</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished">Aynı değil</translation>
    </message>
    <message>
        <source>Ask the counsellors</source>
        <translation type="unfinished">Danışmanlara sor</translation>
    </message>
    <message>
        <source>Make one person of them</source>
        <translation type="unfinished">Tek kişi yap</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Nobody is joined by this: every case stays where it is.</source>
        <translation type="unfinished">Bununla kimse birleştirilmez: her dosya yerinde kalır.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished">Burada kimse iki kez görünmüyor</translation>
    </message>
    <message>
        <source>When names, dates of birth and origin of two people agree, or a question has arrived, they appear here with the reasons.</source>
        <translation type="unfinished">İki kişinin adı, doğum tarihi ve kökeni uyuşunca veya bir soru gelince nedenleriyle burada görünür.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">Karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>For one person: {reasons}.</source>
        <translation type="unfinished">Tek kişi olduğuna: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Karşı: {reasons}.</translation>
    </message>
    <message>
        <source>The coordination: {verdict}.</source>
        <translation type="unfinished">Koordinasyon: {verdict}.</translation>
    </message>
    <message>
        <source>{person}: {verdict}.</source>
        <translation type="unfinished">{person}: {verdict}.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished">burada bilinmeyen biri</translation>
    </message>
    <message>
        <source>It holds as soon as those who counsel them agree.</source>
        <translation type="unfinished">Danışmanlık yapanlar kabul edince geçerli olur.</translation>
    </message>
    <message>
        <source>Please talk to {person} before you answer; the client should know of it.</source>
        <translation type="unfinished">Lütfen yanıtlamadan önce {person} ile konuşun; danışanın bilmesi iyi olur.</translation>
    </message>
    <message>
        <source>It goes to the counsellors with the next exchange.</source>
        <translation type="unfinished">Bir sonraki veri alışverişiyle danışmanlara gider.</translation>
    </message>
    <message>
        <source>Kept. The coordination learns of it with the next exchange.</source>
        <translation type="unfinished">Kaydedildi. Koordinasyon bir sonraki veri alışverişiyle öğrenir.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished">Geri alındı.</translation>
    </message>
    <message>
        <source>The key is made. It goes to the counsellors you trust with the next exchange, and to nobody else.</source>
        <translation type="unfinished">Anahtar yapıldı. Bir sonraki veri alışverişiyle güvendiğiniz danışmanlara gider, başka kimseye gitmez.</translation>
    </message>
    <message>
        <source>Cases: {numbers}</source>
        <translation type="unfinished">Dosyalar: {numbers}</translation>
    </message>
    <message>
        <source>Counselled elsewhere; nothing more is known here.</source>
        <translation type="unfinished">Başka yerde danışmanlık alıyor; burada fazlası bilinmiyor.</translation>
    </message>
    <message>
        <source>Counselled by {person}</source>
        <translation type="unfinished">Danışmanı: {person}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished">Tek kişi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Soruldu</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation type="unfinished">Çok olası</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished">Olası</translation>
    </message>
</context>
<context>
    <name>PhraseCards</name>
    <message>
        <source>Card</source>
        <translation type="unfinished">Kart</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Sesli oku</translation>
    </message>
    <message>
        <source>There are no cards in this language yet</source>
        <translation type="unfinished">Bu dilde henüz kart yok</translation>
    </message>
    <message>
        <source>Please ask your counsellor for an interpreter.</source>
        <translation type="unfinished">Lütfen danışmanınızdan tercüman isteyin.</translation>
    </message>
    <message>
        <source>Which card do you want to show?</source>
        <translation type="unfinished">Hangi kartı göstermek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Draft: nobody has checked these translations yet.</source>
        <translation type="unfinished">Taslak: bu çevirileri henüz kimse denetlemedi.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Klasör veya bellek seç…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation type="unfinished">Bir tane daha…</translation>
    </message>
    <message>
        <source>Is this the right folder?</source>
        <translation type="unfinished">Doğru klasör bu mu?</translation>
    </message>
    <message>
        <source>If it is the right one, all packages are put there again. If it is another stick, please choose “Cancel” and plug in the right one.</source>
        <translation type="unfinished">Doğruysa tüm paketler yeniden oraya konur. Başka bir USB bellekse lütfen “İptal”i seçip doğrusunu takın.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation type="unfinished">Doğrusu bu</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation type="unfinished">Artık kullanma</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation type="unfinished">Henüz klasör seçilmedi.</translation>
    </message>
    <message>
        <source>Folder or stick for the exchange</source>
        <translation type="unfinished">Veri alışverişi için klasör veya USB bellek</translation>
    </message>
    <message>
        <source>One more folder or stick for the exchange</source>
        <translation type="unfinished">Veri alışverişi için bir klasör veya bellek daha</translation>
    </message>
    <message>
        <source>{folder} is not used any more.</source>
        <translation type="unfinished">{folder} artık kullanılmıyor.</translation>
    </message>
    <message>
        <source>Folder: {folder} · not reachable just now</source>
        <translation type="unfinished">Klasör: {folder} · şu anda ulaşılamıyor</translation>
    </message>
    <message>
        <source>Folder: {folder} · still empty</source>
        <translation type="unfinished">Klasör: {folder} · henüz boş</translation>
    </message>
    <message>
        <source>Folder: {folder} · nothing of this exchange yet</source>
        <translation type="unfinished">Klasör: {folder} · bu veri alışverişinden henüz bir şey yok</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Klasör: {folder}</translation>
    </message>
    <message>
        <source>{folder} is empty, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} boş, oysa orada dışa aktarımlar vardı. Doğru USB bellek veya sürücü mü? Bu yüzden burada hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>{folder} holds other files and nothing of this exchange, although exports have lain there. Is it the right stick or drive? Nothing is deleted here because of it.</source>
        <translation type="unfinished">{folder} başka dosyalar içeriyor ve bu veri alışverişinden hiçbir şey yok, oysa orada dışa aktarımlar vardı. Doğru USB bellek veya sürücü mü? Bu yüzden burada hiçbir şey silinmez.</translation>
    </message>
</context>
<context>
    <name>Posts</name>
    <message>
        <source>Shares of full time</source>
        <translation type="unfinished">Tam zaman payları</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Open cases are compared per full-time post, never per head. Please enter for each person the percent of full time that is paid for counselling. Reports show the sum alone, and the numbers stay in this file.</source>
        <translation type="unfinished">Açık dosyalar kişi başına değil tam zamanlı kadro başına karşılaştırılır. Lütfen her kişi için danışmanlığa ödenen tam zaman yüzdesini girin. Raporlar yalnızca toplamı gösterir ve sayılar bu dosyada kalır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>{name}, percent of full time</source>
        <translation type="unfinished">{name}, tam zaman yüzdesi</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Sonraki sayfa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Büyüt</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Yazdır…</translation>
    </message>
    <message>
        <source>Print both copies…</source>
        <translation type="unfinished">İki nüshayı yazdır…</translation>
    </message>
    <message>
        <source>One to take home, one for the file: both are signed.</source>
        <translation type="unfinished">Biri eve, biri dosyaya: ikisi de imzalanır.</translation>
    </message>
    <message>
        <source>There is no font for these letters, a box stands there: {letters}</source>
        <translation type="unfinished">Bu harfler için yazı tipi yok, yerlerinde kutu var: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Sayfalar</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Yazdır</translation>
    </message>
    <message>
        <source>There is no printer</source>
        <translation type="unfinished">Yazıcı yok</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or save the paper as a PDF and print it elsewhere. Nothing was printed or noted.</source>
        <translation type="unfinished">Bu bilgisayar şu anda yazıcı tanımıyor. Lütfen birini bağlayın veya açın ya da kâğıdı PDF olarak kaydedip başka yerde yazdırın. Hiçbir şey yazdırılmadı veya not edilmedi.</translation>
    </message>
    <message>
        <source>This computer knows no printer at the moment. Please connect one or switch it on, or write down by hand what stands on the paper. Nothing was printed.</source>
        <translation type="unfinished">Bu bilgisayar şu anda yazıcı tanımıyor. Lütfen birini bağlayın veya açın ya da kâğıtta yazanı elle not edin. Hiçbir şey yazdırılmadı.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Yeniden bak</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation type="unfinished">Yazıcı kâğıdı almadı</translation>
    </message>
    <message>
        <source>It may be switched off or out of reach. Nothing was printed or noted.</source>
        <translation type="unfinished">Kapalı veya ulaşılamaz olabilir. Hiçbir şey yazdırılmadı veya not edilmedi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Yeniden dene</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A name for this case file</source>
        <translation type="unfinished">Bu vaka dosyası için ad</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation type="unfinished">Listedeki ad</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished">Bu adı kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>Everybody at this computer can read it, without a passphrase: your first name or a nickname is enough, never a client.</source>
        <translation type="unfinished">Bu bilgisayardaki herkes parola cümlesi olmadan okuyabilir: adınız veya takma ad yeter, asla danışan adı değil.</translation>
    </message>
    <message>
        <source>Make a new case file</source>
        <translation type="unfinished">Yeni vaka dosyası yap</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished">Başka klasör aç…</translation>
    </message>
    <message>
        <source>Who is working now?</source>
        <translation type="unfinished">Şimdi kim çalışıyor?</translation>
    </message>
    <message>
        <source>Every person has a case file of their own, with their own passphrase. Nobody opens that of another.</source>
        <translation type="unfinished">Herkesin kendi parola cümlesiyle kendi vaka dosyası vardır. Kimse başkasınınkini açmaz.</translation>
    </message>
    <message>
        <source>Take “{name}” out of the list?</source>
        <translation type="unfinished">“{name}” listeden çıkarılsın mı?</translation>
    </message>
    <message>
        <source>The case file stays where it is: {folder}. “Open another folder” brings it back.</source>
        <translation type="unfinished">Vaka dosyası yerinde kalır: {folder}. “Başka klasör aç” onu geri getirir.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Çıkar</translation>
    </message>
    <message>
        <source>Folder of the case file</source>
        <translation type="unfinished">Vaka dosyasının klasörü</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation type="unfinished">Bu klasörde vaka dosyası yok.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Aç</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished">{name} aç</translation>
    </message>
    <message>
        <source>Name {name} differently</source>
        <translation type="unfinished">{name} adını değiştir</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation type="unfinished">{name} listeden çıkar</translation>
    </message>
    <message>
        <source>Not there now. Is the stick or drive plugged in?</source>
        <translation type="unfinished">Şu anda yok. USB bellek veya sürücü takılı mı?</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished">Vaka dosyası</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Durdur</translation>
    </message>
    <message>
        <source>Ended: {work}</source>
        <translation type="unfinished">Bitti: {work}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Seç…</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished">Kayıt ekle</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Bu kaydı kaldır</translation>
    </message>
    <message>
        <source>This is not a date. Write day.month.year.</source>
        <translation type="unfinished">Bu bir tarih değil. Gün.ay.yıl yazın.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished">Lütfen doldurun.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished">gerekli</translation>
    </message>
</context>
<context>
    <name>ReducedHelp</name>
    <message>
        <source>In danger</source>
        <translation type="unfinished">Tehlikede</translation>
    </message>
    <message>
        <source>Ambulance and fire brigade</source>
        <translation type="unfinished">Ambulans ve itfaiye</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Polis</translation>
    </message>
    <message>
        <source>Doctor at night and at the weekend</source>
        <translation type="unfinished">Gece ve hafta sonu doktor</translation>
    </message>
    <message>
        <source>Violence against women: help in many languages</source>
        <translation type="unfinished">Kadına şiddet: birçok dilde yardım</translation>
    </message>
    <message>
        <source>Someone to talk to, day and night</source>
        <translation type="unfinished">Gece gündüz konuşacak biri</translation>
    </message>
    <message>
        <source>All these calls cost nothing.</source>
        <translation type="unfinished">Tüm bu aramalar ücretsizdir.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished">Nasıl işler</translation>
    </message>
    <message>
        <source>1. Take in a package: it tells you who and when.</source>
        <translation type="unfinished">1. Bir paket alın: kim ve ne zaman olduğunu söyler.</translation>
    </message>
    <message>
        <source>2. Write what happened. It is saved at every pause.</source>
        <translation type="unfinished">2. Ne olduğunu yazın. Her duraklamada kaydedilir.</translation>
    </message>
    <message>
        <source>3. Give your work back: your counsellor reads it.</source>
        <translation type="unfinished">3. Çalışmanızı geri verin: danışmanınız okur.</translation>
    </message>
    <message>
        <source>4. If something comes back, read the sentence and write it anew.</source>
        <translation type="unfinished">4. Bir şey geri gelirse cümleyi okuyun ve yeniden yazın.</translation>
    </message>
    <message>
        <source>What you read here stays between you and the counsellors. You give no legal advice: ask for help.</source>
        <translation type="unfinished">Burada okuduklarınız sizinle danışmanlar arasında kalır. Hukuki öğüt vermezsiniz: yardım isteyin.</translation>
    </message>
    <message>
        <source>Go away from the computer? Press “Lock and leave”.</source>
        <translation type="unfinished">Bilgisayardan ayrılıyor musunuz? “Kilitle ve ayrıl”a basın.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>How it works, with pictures</source>
        <translation type="unfinished">Nasıl işler, resimlerle</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Yardım ve acil durum</translation>
    </message>
</context>
<context>
    <name>ReducedSettings</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">Yazı boyutu</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Büyük</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Daha büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">En büyük</translation>
    </message>
    <message>
        <source>Digits of dates</source>
        <translation type="unfinished">Tarihlerin rakamları</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation type="unfinished">Neyi değiştirmek istiyorsunuz?</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">Hangi dil?</translation>
    </message>
    <message>
        <source>How large?</source>
        <translation type="unfinished">Ne kadar büyük?</translation>
    </message>
    <message>
        <source>Which digits?</source>
        <translation type="unfinished">Hangi rakamlar?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Taslak çeviri</translation>
    </message>
</context>
<context>
    <name>RegionDirectory</name>
    <message>
        <source>Sign and send…</source>
        <translation type="unfinished">İmzala ve gönder…</translation>
    </message>
    <message>
        <source>Key on paper…</source>
        <translation type="unfinished">Kâğıtta anahtar…</translation>
    </message>
    <message>
        <source>You can sign the people listed above as the directory of your region. Whoever has accepted your key card then trusts them without comparing each card.</source>
        <translation type="unfinished">Yukarıdaki kişileri bölgenizin rehberi olarak imzalayabilirsiniz. Anahtar kartınızı kabul eden, her kartı karşılaştırmadan onlara güvenir.</translation>
    </message>
    <message>
        <source>No directory yet: you compare each key card yourself. A coordinator can sign one for the whole region.</source>
        <translation type="unfinished">Henüz rehber yok: her anahtar kartını kendiniz karşılaştırırsınız. Bir koordinatör tüm bölge için imzalayabilir.</translation>
    </message>
    <message numerus="yes">
        <source>Directory no. {number} of {name}, %n person(s), valid until {day}.</source>
        <translation type="unfinished">
            <numerusform>{name} kişisinin {number} no.lu rehberi, %n kişi, {day} tarihine kadar geçerli.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory of the region has expired. Please sign it again on the page People.</source>
        <translation type="unfinished">Bölgenin rehberinin süresi doldu. Lütfen Kişiler sayfasında yeniden imzalayın.</translation>
    </message>
    <message>
        <source>The directory of the region has expired. Who lost a device meanwhile would not show here: ask the coordinator to sign a new one, and take it in.</source>
        <translation type="unfinished">Bölgenin rehberinin süresi doldu. Bu arada cihazını yitiren burada görünmez: koordinatörden yenisini imzalamasını isteyin ve alın.</translation>
    </message>
    <message>
        <source>The directory of the region expires soon. Please sign it again on the page People.</source>
        <translation type="unfinished">Bölgenin rehberinin süresi yakında doluyor. Lütfen Kişiler sayfasında yeniden imzalayın.</translation>
    </message>
    <message>
        <source>Sign the directory?</source>
        <translation type="unfinished">Rehber imzalansın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who follows you then trusts these %n person(s) and nobody whose trust you withdrew. Only sign for people whose words you compared in person or by telephone. It leaves with the next export under “Send”.</source>
        <translation type="unfinished">
            <numerusform>Sizi izleyen herkes o zaman bu %n kişiye güvenir, güvenini geri aldığınız kimseye güvenmez. Yalnızca sözcüklerini yüz yüze veya telefonla karşılaştırdığınız kişiler için imzalayın. “Gönder” altındaki bir sonraki dışa aktarımla gider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) no deputy is chosen: {names}. From then on they send colleagues of their organisation cases without names and texts. If deputies are to have everything, choose them first.</source>
        <translation type="unfinished">
            <numerusform>%n kişi için vekil seçilmedi: {names}. O andan sonra kuruluşlarındaki iş arkadaşlarına dosyaları adsız ve metinsiz gönderirler. Vekiller her şeyi alacaksa önce onları seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">İmzala</translation>
    </message>
    <message>
        <source>Signed. It leaves with the next export.</source>
        <translation type="unfinished">İmzalandı. Bir sonraki dışa aktarımla gider.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Gönder</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation type="unfinished">Ne gösterilmiyor ve neden</translation>
    </message>
    <message>
        <source>Only you see this list. On paper and in tables there is a star, the same for every reason: a reason would tell how many there are.</source>
        <translation type="unfinished">Bu listeyi yalnızca siz görürsünüz. Kâğıtta ve tablolarda her neden için aynı yıldız vardır: neden, kaç kişi olduğunu söylerdi.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tablo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grup</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Neden</translation>
    </message>
    <message>
        <source>Contributing exports</source>
        <translation type="unfinished">Katkıda bulunan dışa aktarımlar</translation>
    </message>
    <message>
        <source>These figures hold what was in this file: your own entries, and what each device had sent by then.</source>
        <translation type="unfinished">Bu sayılar bu dosyada olanları içerir: kendi kayıtlarınız ve her cihazın o zamana kadar gönderdikleri.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Başlangıç</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation type="unfinished">Son dışa aktarım</translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>own entries</source>
        <translation type="unfinished">kendi kayıtları</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation type="unfinished">No. {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">bilinmiyor</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished">istatistik</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished">Sayıları kaydet</translation>
    </message>
    <message>
        <source>The file is not encrypted: everyone who can open the folder can read it. It names nobody. With it the figures of this period are frozen.
Folder: {folder}
Name: {name}</source>
        <translation type="unfinished">Dosya şifreli değil: klasörü açabilen herkes okuyabilir. Kimsenin adı geçmez. Onunla bu dönemin sayıları dondurulur.
Klasör: {folder}
Ad: {name}</translation>
    </message>
    <message>
        <source>Save the figures as a readable file?</source>
        <translation type="unfinished">Sayılar okunabilir dosya olarak kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">{file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished">Tablo (CSV)</translation>
    </message>
    <message>
        <source>Table (XLSX)</source>
        <translation type="unfinished">Tablo (XLSX)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished">Rapor (PDF)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Raporlar</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Düzen</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Kent</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Eyalet</translation>
    </message>
    <message>
        <source>Federal level</source>
        <translation type="unfinished">Federal düzey</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation type="unfinished">Yönlendirme kurulu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Dönem</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Bitiş</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished">–</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished">Dondur</translation>
    </message>
    <message>
        <source>Contributing exports…</source>
        <translation type="unfinished">Katkıda bulunan dışa aktarımlar…</translation>
    </message>
    <message>
        <source>Full-time shares…</source>
        <translation type="unfinished">Tam zaman payları…</translation>
    </message>
    <message>
        <source>A star: not shown.</source>
        <translation type="unfinished">Yıldız: gösterilmiyor.</translation>
    </message>
    <message>
        <source>Please enter two dates, the earlier one first.</source>
        <translation type="unfinished">Lütfen iki tarih girin, erken olan önce.</translation>
    </message>
    <message>
        <source>Not frozen yet: these figures change with every export that arrives. Saving freezes them.</source>
        <translation type="unfinished">Henüz dondurulmadı: bu sayılar gelen her dışa aktarımla değişir. Kaydetmek dondurur.</translation>
    </message>
    <message>
        <source>Frozen on {day}, as they were published. Later exports change nothing.</source>
        <translation type="unfinished">{day} tarihinde yayımlandığı gibi donduruldu. Sonraki dışa aktarımlar bir şey değiştirmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n not shown: why?</source>
        <translation type="unfinished">
            <numerusform>%n gösterilmiyor: neden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: it would point at single people.</source>
        <translation type="unfinished">Gösterilmiyor: tek tek kişilere işaret ederdi.</translation>
    </message>
    <message>
        <source>Show as bars (Alt+T)</source>
        <translation type="unfinished">Çubuk olarak göster (Alt+T)</translation>
    </message>
    <message>
        <source>Show as table (Alt+T)</source>
        <translation type="unfinished">Tablo olarak göster (Alt+T)</translation>
    </message>
    <message>
        <source>The figures are kept as they are now, with the exports they rest on. Later reports are compared with them, so that nobody finds a small group by subtracting. This cannot be taken back.</source>
        <translation type="unfinished">Sayılar, dayandıkları dışa aktarımlarla şimdiki gibi saklanır. Kimse çıkararak küçük bir grubu bulmasın diye sonraki raporlar onlarla karşılaştırılır. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>The period is not over yet: what happens until then will not be in it.</source>
        <translation type="unfinished">Dönem henüz bitmedi: o zamana kadar olacaklar içinde olmayacak.</translation>
    </message>
    <message>
        <source>Freeze the figures of this period?</source>
        <translation type="unfinished">Bu dönemin sayıları dondurulsun mu?</translation>
    </message>
    <message>
        <source>The figures are frozen.</source>
        <translation type="unfinished">Sayılar donduruldu.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose folder or stick…</source>
        <translation type="unfinished">Klasör veya bellek seç…</translation>
    </message>
    <message>
        <source>States before a merge</source>
        <translation type="unfinished">Birleştirmeden önceki durumlar</translation>
    </message>
    <message>
        <source>The folder that backups go to, or the folder of one backup.</source>
        <translation type="unfinished">Yedeklerin gittiği klasör veya tek bir yedeğin klasörü.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Yedekler</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Basılı sayfadaki kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Passphrase at the time of the backup</source>
        <translation type="unfinished">Yedek zamanındaki parola cümlesi</translation>
    </message>
    <message>
        <source>Show what would happen</source>
        <translation type="unfinished">Ne olacağını göster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished">Bu yedeği geri yükle</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished">Ne olacaktı</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished">Yedekler nerede?</translation>
    </message>
    <message>
        <source>Please choose a backup first.</source>
        <translation type="unfinished">Lütfen önce bir yedek seçin.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">Lütfen sayfadaki anahtarı yazın.</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation type="unfinished">Yedeğe bakılıyor…</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation type="unfinished">Yedek kopyalanıyor ve denetleniyor…</translation>
    </message>
    <message>
        <source>1  Which backup?</source>
        <translation type="unfinished">1  Hangi yedek?</translation>
    </message>
    <message>
        <source>2  What opens it?</source>
        <translation type="unfinished">2  Onu ne açar?</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Yedek geri yükle</translation>
    </message>
    <message>
        <source>The case file goes back to how it was then. The present files are not overwritten: they are kept in a folder beside it.</source>
        <translation type="unfinished">Vaka dosyası o zamanki hâline döner. Şimdiki dosyaların üzerine yazılmaz: yanındaki bir klasörde saklanır.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Alındığı zaman</translation>
    </message>
    <message>
        <source>Changes in it</source>
        <translation type="unfinished">İçindeki değişiklikler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Klasör</translation>
    </message>
    <message>
        <source>The backup was checked and restored. It opens as it did then.</source>
        <translation type="unfinished">Yedek denetlendi ve geri yüklendi. O zamanki gibi açılır.</translation>
    </message>
    <message>
        <source>The backup was restored; parts of it are not in order. After unlocking, “Check this file” in the settings says which.</source>
        <translation type="unfinished">Yedek geri yüklendi; bazı bölümleri düzgün değil. Kilidi açtıktan sonra ayarlardaki “Bu dosyayı denetle” hangileri olduğunu söyler.</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished">Parola cümlesini biliyorum</translation>
    </message>
    <message>
        <source>I only have the recovery sheet</source>
        <translation type="unfinished">Yalnızca kurtarma sayfam var</translation>
    </message>
    <message>
        <source>The backup is from {when}.</source>
        <translation type="unfinished">Yedek tarihi: {when}.</translation>
    </message>
    <message>
        <source>There is no case file here yet: nothing is replaced.</source>
        <translation type="unfinished">Burada henüz vaka dosyası yok: hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>The case file that is here now is another one. It is not lost: it is kept.</source>
        <translation type="unfinished">Şimdi burada olan vaka dosyası başka. Kaybolmaz: saklanır.</translation>
    </message>
    <message>
        <source>Whether the present case file holds newer changes cannot be told.</source>
        <translation type="unfinished">Şimdiki vaka dosyasında daha yeni değişiklik olup olmadığı bilinemez.</translation>
    </message>
    <message numerus="yes">
        <source>The present case file has %n change(s) more than the backup. They are then not in it any more.</source>
        <translation type="unfinished">
            <numerusform>Şimdiki vaka dosyasında yedekten %n değişiklik fazla var. O zaman artık içinde olmazlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present case file has nothing that is newer.</source>
        <translation type="unfinished">Şimdiki vaka dosyasında daha yeni bir şey yok.</translation>
    </message>
    <message>
        <source>The present files are kept in: {folder}</source>
        <translation type="unfinished">Şimdiki dosyaların saklandığı yer: {folder}</translation>
    </message>
    <message>
        <source>They go after 30 days with the next backup, and at once when a case is erased that is still in them.</source>
        <translation type="unfinished">30 gün sonra bir sonraki yedekle, içlerinde hâlâ bulunan bir dosya silinirse hemen giderler.</translation>
    </message>
    <message>
        <source>It then opens with the passphrase of that time, and every way in of that time works again. What was passed on since stays with your colleagues; before the next export the exchange folder has to be at hand.</source>
        <translation type="unfinished">O zaman o günün parola cümlesiyle açılır ve o günün her açma yolu yeniden işler. O zamandan beri iletilenler iş arkadaşlarınızda kalır; bir sonraki dışa aktarımdan önce veri alışverişi klasörü hazır olmalı.</translation>
    </message>
</context>
<context>
    <name>Revoke</name>
    <message>
        <source>Trust the device of {name} no longer?</source>
        <translation type="unfinished">{name} kişisinin cihazına artık güvenilmesin mi?</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation type="unfinished">Güveni geri al</translation>
    </message>
    <message>
        <source>Not trusted since</source>
        <translation type="unfinished">Güvenilmeyen tarih</translation>
    </message>
    <message>
        <source>Reason (lost, stolen, person has left)</source>
        <translation type="unfinished">Neden (kayıp, çalıntı, kişi ayrıldı)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>From now on nothing is sealed for this device, and what it made on this day or later is set aside when it arrives. What was sealed for it before can still be read on it. Colleagues have to do the same in their own files.</source>
        <translation type="unfinished">Bundan sonra bu cihaz için hiçbir şey mühürlenmez ve o gün veya sonra yaptıkları geldiğinde kenara konur. Önceden onun için mühürlenenler orada hâlâ okunabilir. İş arkadaşları kendi dosyalarında aynısını yapmalı.</translation>
    </message>
    <message>
        <source>Please give a day.</source>
        <translation type="unfinished">Lütfen bir gün girin.</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Only where a law allows it and no consent could be had. Ask somebody experienced first, disclose no more than needed, and tell the client as soon as it is safe.</source>
        <translation type="unfinished">Yalnızca bir yasa izin veriyorsa ve onay alınamadıysa. Önce deneyimli birine sorun, gerekenden fazlasını açıklamayın ve güvenli olur olmaz danışana söyleyin.</translation>
    </message>
    <message>
        <source>Write down what the client says, in the client&apos;s sense. Volunteers and the city learn nothing of it.</source>
        <translation type="unfinished">Danışanın dediğini onun anlamıyla yazın. Gönüllüler ve kent bundan bir şey öğrenmez.</translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished">Açıklama ekle</translation>
    </message>
    <message>
        <source>Disclosed without consent</source>
        <translation type="unfinished">Onaysız açıklanan</translation>
    </message>
    <message>
        <source>Nothing was told without consent.</source>
        <translation type="unfinished">Onaysız hiçbir şey söylenmedi.</translation>
    </message>
    <message>
        <source>client not told yet</source>
        <translation type="unfinished">danışana henüz söylenmedi</translation>
    </message>
    <message>
        <source>client told on {day}</source>
        <translation type="unfinished">danışana {day} söylendi</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation type="unfinished">Şikâyet ekle</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">Şikâyetler</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation type="unfinished">Şikâyet yok.</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">açık</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished">Yanıt: {answer}</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>These are one person now; all cases belong to them.</source>
        <translation type="unfinished">Bunlar artık tek kişi; tüm dosyalar ona ait.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already</source>
        <translation type="unfinished">Bu, zaten burada olan biri olabilir</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation type="unfinished">O dosyayı aç</translation>
    </message>
    <message>
        <source>Very likely: {reasons}.</source>
        <translation type="unfinished">Çok olası: {reasons}.</translation>
    </message>
    <message>
        <source>Possible: {reasons}.</source>
        <translation type="unfinished">Olası: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished">Karşı: {reasons}.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished">Yine eskisi gibi.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished">Alanı boşalt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Anahtar kartım</translation>
    </message>
    <message>
        <source>Keys and lock…</source>
        <translation type="unfinished">Anahtarlar ve kilit…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ayarlar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Dil</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">Pencerenin dili</translation>
    </message>
    <message>
        <source>Papers for clients are printed in the client&apos;s language.</source>
        <translation type="unfinished">Danışanlara kâğıtlar danışanın dilinde yazdırılır.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Renkler</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished">Masaüstü gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation type="unfinished">Punto olarak yazı boyutu</translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished">Yoğunluk</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Rahat</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Sıkı</translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no hunspell.</source>
        <translation type="unfinished">Yazım denetlenmiyor: bu bilgisayarda hunspell yok.</translation>
    </message>
    <message>
        <source>My own words…</source>
        <translation type="unfinished">Kendi sözcüklerim…</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation type="unfinished">Masaüstü bildirimleri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Göster</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Yok</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Görünüm</translation>
    </message>
    <message>
        <source>That a deadline is due or changes have arrived, while the window is not in front. They name nobody.</source>
        <translation type="unfinished">Pencere önde değilken bir sürenin dolduğunu ya da değişiklik geldiğini söyler. Kimsenin adını vermez.</translation>
    </message>
    <message>
        <source>Spelling of notes is checked by hunspell: {languages}.</source>
        <translation type="unfinished">Notların yazımını hunspell denetliyor: {languages}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: hunspell has no dictionary.</source>
        <translation type="unfinished">Yazım denetlenmiyor: hunspell’in sözlüğü yok.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished">Listeyi göster</translation>
    </message>
    <message>
        <source>Who saw and changed what</source>
        <translation type="unfinished">Kim neyi gördü ve değiştirdi</translation>
    </message>
    <message>
        <source>Every change, and who saw, printed or passed on which case. One case&apos;s list is in its section “Consent &amp; privacy”.</source>
        <translation type="unfinished">Her değişiklik ve hangi dosyayı kimin gördüğü, yazdırdığı veya ilettiği. Tek bir dosyanın listesi “Onay ve gizlilik” bölümündedir.</translation>
    </message>
    <message>
        <source>Take over tables…</source>
        <translation type="unfinished">Tablo aktar…</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation type="unfinished">Başka programlardan</translation>
    </message>
    <message>
        <source>Clients, consultations and referrals, or the directory, from CSV and XLSX.</source>
        <translation type="unfinished">CSV ve XLSX’ten danışan, görüşme ve yönlendirmeler ya da rehber.</translation>
    </message>
    <message>
        <source>About Counsel</source>
        <translation type="unfinished">Counsel hakkında</translation>
    </message>
    <message>
        <source>Licences of all parts…</source>
        <translation type="unfinished">Tüm parçaların lisansları…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation type="unfinished">USB bellekten güncelle…</translation>
    </message>
    <message>
        <source>Version {version} · Licence EUPL-1.2</source>
        <translation type="unfinished">Sürüm {version} · Lisans EUPL-1.2</translation>
    </message>
    <message>
        <source>Folder of the case file: {folder}</source>
        <translation type="unfinished">Vaka dosyasının klasörü: {folder}</translation>
    </message>
    <message>
        <source>Works without any network: nothing leaves this computer unless you export it.</source>
        <translation type="unfinished">Hiç ağ olmadan çalışır: siz dışa aktarmadıkça bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished">Henüz yedek yok</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Son yedek: {when}</translation>
    </message>
    <message>
        <source>Backup is due · last one: {when}</source>
        <translation type="unfinished">Yedek zamanı geldi · sonuncusu: {when}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Sayfalar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Giriş</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Sesli oku</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished">Tüm değişiklikler kaydedildi {time}</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation type="unfinished">Kilitle ve ayrıl</translation>
    </message>
    <message>
        <source>Help and emergency</source>
        <translation type="unfinished">Yardım ve acil durum</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Kilitle</translation>
    </message>
    <message>
        <source>Demo: made-up people</source>
        <translation type="unfinished">Demo: uydurma kişiler</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Demo</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n dakikada kilitlenir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign this paper with a certificate</source>
        <translation type="unfinished">Bu kâğıdı sertifikayla imzala</translation>
    </message>
    <message>
        <source>Choose the certificate file…</source>
        <translation type="unfinished">Sertifika dosyası seç…</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished">Sertifikanın parola cümlesi</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation type="unfinished">İmzala ve kaydet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>The signed file is not encrypted: everyone who can open its folder can read it. Nothing is fetched from the internet; the time in the signature is that of this computer. Certificate and passphrase are not kept.</source>
        <translation type="unfinished">İmzalı dosya şifreli değil: klasörünü açabilen herkes okuyabilir. İnternetten hiçbir şey alınmaz; imzadaki saat bu bilgisayarınkidir. Sertifika ve parola cümlesi saklanmaz.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished">Sertifika dosyası</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Sertifikalar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Tüm dosyalar</translation>
    </message>
    <message>
        <source>Please choose a certificate file first.</source>
        <translation type="unfinished">Lütfen önce bir sertifika dosyası seçin.</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation type="unfinished">İmzalı PDF’yi kaydet</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished">Öneri yok</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished">Sözcüklerime ekle</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished">Adım {step} / {steps}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">İleri</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Export</source>
        <translation type="unfinished">Dışa aktar</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished">Gidenler</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Al</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Gelenler</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Karar ver</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Yanıt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Sorular</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Eşitleme</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are offered to you. They are yours once you accept.</source>
        <translation type="unfinished">
            <numerusform>Size %n dosya teklif edildi. Kabul edince sizindir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>%n paket klasörde, hepsi eksiksiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported. %n package(s) are in the folder, all complete.</source>
        <translation type="unfinished">
            <numerusform>Dışa aktarıldı. %n paket klasörde, hepsi eksiksiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) had gone from the folder or were damaged there; they lie there again.</source>
        <translation type="unfinished">
            <numerusform>%n paket klasörden yok olmuş veya orada bozulmuştu; yeniden oradalar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between people are open.</source>
        <translation type="unfinished">
            <numerusform>kişiler arasında %n fark açık.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation type="unfinished">Açık soru yok.</translation>
    </message>
    <message>
        <source>Last export: {when}</source>
        <translation type="unfinished">Son dışa aktarım: {when}</translation>
    </message>
    <message>
        <source>Nothing has been exported yet.</source>
        <translation type="unfinished">Henüz hiçbir şey dışa aktarılmadı.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Sıralama ölçütü</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">Artan</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">Azalan</translation>
    </message>
    <message>
        <source>In the usual order</source>
        <translation type="unfinished">Alışılmış sırada</translation>
    </message>
    <message>
        <source>Sorted by {column}, ascending</source>
        <translation type="unfinished">{column} sütununa göre artan sırada</translation>
    </message>
    <message>
        <source>Sorted by {column}, descending</source>
        <translation type="unfinished">{column} sütununa göre azalan sırada</translation>
    </message>
</context>
<context>
    <name>TakeFolder</name>
    <message>
        <source>Take over from MEIN ORDNER</source>
        <translation type="unfinished">MEIN ORDNER’den al</translation>
    </message>
    <message>
        <source>What is taken over</source>
        <translation type="unfinished">Ne alınıyor</translation>
    </message>
    <message>
        <source>No name in this folder is known in this case. Please check whose it is.</source>
        <translation type="unfinished">Bu klasördeki hiçbir ad bu dosyada bilinmiyor. Lütfen kimin olduğuna bakın.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>There is nothing new in this folder.</source>
        <translation type="unfinished">Bu klasörde yeni bir şey yok.</translation>
    </message>
    <message>
        <source>Already in this case: {items}</source>
        <translation type="unfinished">Zaten bu dosyada: {items}</translation>
    </message>
    <message>
        <source>Another office wrote this. Please go through it with the client.</source>
        <translation type="unfinished">Bunu başka bir kurum yazdı. Lütfen danışanla birlikte gözden geçirin.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over.</source>
        <translation type="unfinished">
            <numerusform>%n öge alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of: {names}
Made by: {office}, {day}</source>
        <translation type="unfinished">Klasör sahibi: {names}
Yapan: {office}, {day}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Adım</translation>
    </message>
    <message>
        <source>For the directory</source>
        <translation type="unfinished">Rehber için</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Accept a key card…</source>
        <translation type="unfinished">Anahtar kartı kabul et…</translation>
    </message>
    <message>
        <source>A device is lost…</source>
        <translation type="unfinished">Bir cihaz kayıp…</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished">Kişiler ve anahtarlar</translation>
    </message>
    <message>
        <source>My key card</source>
        <translation type="unfinished">Anahtar kartım</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rol</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Kuruluş</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished">Aldığı</translation>
    </message>
    <message>
        <source>Accepted people</source>
        <translation type="unfinished">Kabul edilen kişiler</translation>
    </message>
    <message>
        <source>Withdraw trust…</source>
        <translation type="unfinished">Güveni geri al…</translation>
    </message>
    <message>
        <source>Trust again…</source>
        <translation type="unfinished">Yeniden güven…</translation>
    </message>
    <message>
        <source>Deputies…</source>
        <translation type="unfinished">Vekiller…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Henüz kimse yok</translation>
    </message>
    <message>
        <source>Exchange needs trust: accept the key cards of your colleagues, and let them accept yours.</source>
        <translation type="unfinished">Veri alışverişi güven ister: iş arkadaşlarınızın anahtar kartlarını kabul edin, onlar da sizinkini kabul etsin.</translation>
    </message>
    <message>
        <source>Directory of the region</source>
        <translation type="unfinished">Bölgenin rehberi</translation>
    </message>
    <message>
        <source>Choose a person to see the fingerprint.</source>
        <translation type="unfinished">Parmak izini görmek için bir kişi seçin.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint} · accepted on {day}</source>
        <translation type="unfinished">Parmak izi {fingerprint} · {day} kabul edildi</translation>
    </message>
    <message>
        <source>Not trusted because: {reason}</source>
        <translation type="unfinished">Güvenilmiyor, çünkü: {reason}</translation>
    </message>
    <message>
        <source>Kept. It counts once the directory is signed.</source>
        <translation type="unfinished">Kaydedildi. Rehber imzalanınca geçerli olur.</translation>
    </message>
    <message>
        <source>The device of {name} is trusted no longer.</source>
        <translation type="unfinished">{name} kişisinin cihazına artık güvenilmiyor.</translation>
    </message>
    <message>
        <source>Trust the device of {name} again?</source>
        <translation type="unfinished">{name} kişisinin cihazına yeniden güvenilsin mi?</translation>
    </message>
    <message>
        <source>Only if it is certain that nobody else had it in hand: the next export brings it everything that was held back, and what it sends is taken in again.</source>
        <translation type="unfinished">Yalnızca başka kimsenin eline geçmediği kesinse: bir sonraki dışa aktarım ona tutulan her şeyi getirir ve gönderdikleri yeniden alınır.</translation>
    </message>
    <message>
        <source>Trust again</source>
        <translation type="unfinished">Yeniden güven</translation>
    </message>
    <message>
        <source>The key card of {name} is accepted.</source>
        <translation type="unfinished">{name} kişisinin anahtar kartı kabul edildi.</translation>
    </message>
    <message>
        <source>nothing: not trusted since {day}</source>
        <translation type="unfinished">hiçbir şey: {day} tarihinden beri güvenilmiyor</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished">Eski kayıtları göster</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>New case</source>
        <translation type="unfinished">Yeni dosya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Bugün</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Gecikmiş</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished">Önümüzdeki yedi gün</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Sonra</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform>%n tane daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished">Süresi dolan yok</translation>
    </message>
    <message>
        <source>No date and no step in the next four weeks.</source>
        <translation type="unfinished">Önümüzdeki dört haftada süre ve adım yok.</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation type="unfinished">Henüz dosya yok</translation>
    </message>
    <message>
        <source>A name and a language are enough to begin: “New case”, or Ctrl+N.</source>
        <translation type="unfinished">Başlamak için bir ad ve bir dil yeter: “Yeni dosya” veya Ctrl+N.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">Farklar</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues wrote something else in %n field(s). Both are kept.</source>
        <translation type="unfinished">
            <numerusform>İş arkadaşları %n alanda başka bir şey yazdı. İkisi de saklanıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation type="unfinished">Farklara bak</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation type="unfinished">Size soruluyor</translation>
    </message>
    <message numerus="yes">
        <source>The coordination asks about %n field(s) which value is right.</source>
        <translation type="unfinished">
            <numerusform>Koordinasyon %n alanda hangi değerin doğru olduğunu soruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Yanıt</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation type="unfinished">Yarım kalan</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation type="unfinished">Son çalışılan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished">Görüşme</translation>
    </message>
    <message>
        <source>Person &amp; family</source>
        <translation type="unfinished">Kişi ve aile</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished">Hedef</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Adım</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Yönlendirme</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">Muafiyet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Yazı</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Taslak</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished">Yapıldı: {what}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished">Kurtarma sayfası</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation type="unfinished">Sayfa yazdır…</translation>
    </message>
    <message>
        <source>Nobody has confirmed that it is on paper. Without it a forgotten passphrase costs every case in this file.</source>
        <translation type="unfinished">Kâğıtta olduğunu kimse onaylamadı. O olmadan unutulan parola cümlesi bu dosyadaki her vakaya mal olur.</translation>
    </message>
    <message>
        <source>Overdue: {count}</source>
        <translation type="unfinished">Gecikmiş: {count}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The package with the case has not arrived yet. Take in what has come, or exchange once more.</source>
        <translation type="unfinished">Dosyayla paket henüz gelmedi. Gelenleri alın veya bir kez daha veri alışverişi yapın.</translation>
    </message>
    <message>
        <source>{giver} offers you a case</source>
        <translation type="unfinished">{giver} size bir dosya teklif ediyor</translation>
    </message>
    <message>
        <source>An offered case</source>
        <translation type="unfinished">Teklif edilen dosya</translation>
    </message>
    <message>
        <source>Your sentence with it</source>
        <translation type="unfinished">Eşlik eden cümleniz</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation type="unfinished">Dosyayı kabul et</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished">Reddet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Sonra</translation>
    </message>
    <message>
        <source>All of this came with it</source>
        <translation type="unfinished">Bunların hepsi birlikte geldi</translation>
    </message>
    <message>
        <source>A sentence to {giver}; a no needs one</source>
        <translation type="unfinished">{giver} kişisine bir cümle; hayır için gerekli</translation>
    </message>
    <message>
        <source>The case is yours. Your answer leaves with the next exchange.</source>
        <translation type="unfinished">Dosya sizin. Yanıtınız bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>Declined. What came with it was taken out of your case file again; your answer leaves with the next exchange.</source>
        <translation type="unfinished">Reddedildi. Birlikte gelenler vaka dosyanızdan yeniden çıkarıldı; yanıtınız bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>Why: {reason}. Rests on: {basis}.</source>
        <translation type="unfinished">Neden: {reason}. Dayanak: {basis}.</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation type="unfinished">Teklif tarihi {day}</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation type="unfinished">Bilmeniz gerekenler</translation>
    </message>
    <message>
        <source>Open dates and deadlines</source>
        <translation type="unfinished">Açık tarihler ve süreler</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished">Yok.</translation>
    </message>
    <message>
        <source>Within 14 days: please tick each. With the acceptance you answer for it.</source>
        <translation type="unfinished">14 gün içinde: lütfen her birini işaretleyin. Kabulle sorumlu olursunuz.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n belge birlikte geldi, toplam {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name is here so far. What is still on its way comes with the next exchange.</source>
        <translation type="unfinished">
            <numerusform>%n belgenin şimdilik yalnızca adı burada. Yolda olanlar bir sonraki veri alışverişiyle gelir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the case to a colleague</source>
        <translation type="unfinished">Dosyayı iş arkadaşına devret</translation>
    </message>
    <message>
        <source>The case stays yours until your colleague accepts. It is sealed for that person alone and leaves with the next exchange.</source>
        <translation type="unfinished">İş arkadaşınız kabul edene kadar dosya sizindir. Yalnızca o kişi için mühürlenir ve bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation type="unfinished">Dosyayı teklif et</translation>
    </message>
    <message>
        <source>Sealing the case…</source>
        <translation type="unfinished">Dosya mühürleniyor…</translation>
    </message>
    <message>
        <source>There is no counsellor in your team yet. Accept a key card on the page People first.</source>
        <translation type="unfinished">Ekibinizde henüz danışman yok. Önce Kişiler sayfasında bir anahtar kartı kabul edin.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) fall within the next 14 days. Your colleague has to confirm each before the case changes hands; until then you answer for them.</source>
        <translation type="unfinished">
            <numerusform>%n tarih önümüzdeki 14 güne denk geliyor. Dosya el değiştirmeden iş arkadaşınız her birini onaylamalı; o zamana kadar siz sorumlusunuz.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this goes over</source>
        <translation type="unfinished">Bunların hepsi gidiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) go along, {size} in all.</source>
        <translation type="unfinished">
            <numerusform>%n belge birlikte gider, toplam {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) only the name goes: the content is not on this device.</source>
        <translation type="unfinished">
            <numerusform>%n belgenin yalnızca adı gider: içerik bu cihazda değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of volunteers stay with you: end them, and let your colleague give new ones.</source>
        <translation type="unfinished">
            <numerusform>Gönüllülerin %n görevi sizde kalır: bitirin, iş arkadaşınız yenilerini versin.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished">Ne gidiyor</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Geri al</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Parola cümlesi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Kilidi aç</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation type="unfinished">Bu bilgisayarla aç</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation type="unfinished">Parola cümlemi unuttum</translation>
    </message>
    <message>
        <source>Open with two sheets of the organisation</source>
        <translation type="unfinished">Kuruluşun iki sayfasıyla aç</translation>
    </message>
    <message>
        <source>Other case files of this computer</source>
        <translation type="unfinished">Bu bilgisayardaki başka vaka dosyaları</translation>
    </message>
    <message>
        <source>Open or make another case file…</source>
        <translation type="unfinished">Başka vaka dosyası aç veya yap…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Yedek geri yükle…</translation>
    </message>
    <message>
        <source>Emergency: erase the keys of this file…</source>
        <translation type="unfinished">Acil: bu dosyanın anahtarlarını sil…</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished">Yardım (F1)</translation>
    </message>
    <message>
        <source>The case file is locked.</source>
        <translation type="unfinished">Vaka dosyası kilitli.</translation>
    </message>
    <message>
        <source>Volunteers unlock here too: with their own file the window shows the reduced mode.</source>
        <translation type="unfinished">Gönüllüler de burada açar: kendi dosyalarıyla pencere sade kipi gösterir.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Klasör: {folder}</translation>
    </message>
    <message>
        <source>Please type the passphrase.</source>
        <translation type="unfinished">Lütfen parola cümlesini yazın.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Açılıyor…</translation>
    </message>
    <message>
        <source>Demo with made-up people. Its passphrase: {words}</source>
        <translation type="unfinished">Uydurma kişilerle deneme. Parola cümlesi: {words}</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation type="unfinished">
            <numerusform>Bir sonraki deneme %n saniye sonra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation type="unfinished">Yeni parola cümlesi koy</translation>
    </message>
    <message>
        <source>Recovery key from the printed sheet</source>
        <translation type="unfinished">Basılı sayfadaki kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Set passphrase and unlock</source>
        <translation type="unfinished">Parola cümlesini koy ve aç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Eight groups of five; capitals, spaces, dashes and line breaks do not matter. The sheet keeps working afterwards.</source>
        <translation type="unfinished">Beşerli sekiz grup; büyük harf, boşluk, tire ve satır sonu önemli değil. Sayfa sonra da geçerli kalır.</translation>
    </message>
    <message>
        <source>Please type the key of the sheet.</source>
        <translation type="unfinished">Lütfen sayfadaki anahtarı yazın.</translation>
    </message>
    <message>
        <source>Words of one sheet</source>
        <translation type="unfinished">Bir sayfanın sözcükleri</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation type="unfinished">Başka sayfanın sözcükleri</translation>
    </message>
    <message>
        <source>Twenty words each; the first four letters of a word are enough. Numbers, capitals and line breaks do not matter.</source>
        <translation type="unfinished">Her birinde yirmi sözcük; bir sözcüğün ilk dört harfi yeter. Sayılar, büyük harf ve satır sonu önemli değil.</translation>
    </message>
    <message>
        <source>Please type the words of both sheets.</source>
        <translation type="unfinished">Lütfen iki sayfanın sözcüklerini de yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Update from a stick</source>
        <translation type="unfinished">USB bellekten güncelle</translation>
    </message>
    <message>
        <source>Choose the folder of the stick…</source>
        <translation type="unfinished">Belleğin klasörünü seç…</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished">İçeri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Kapat</translation>
    </message>
    <message>
        <source>The program checks who signed the update, that it is newer, and that the new version works on this computer. Only then is it started the next time.</source>
        <translation type="unfinished">Program güncellemeyi kimin imzaladığını, daha yeni olduğunu ve yeni sürümün bu bilgisayarda çalıştığını denetler. Ancak o zaman bir dahaki sefere başlatılır.</translation>
    </message>
    <message>
        <source>Please make a backup before. A case file that a newer version opens is brought up to date; what it was before is kept beside it for 30 days.</source>
        <translation type="unfinished">Lütfen önce yedek alın. Yeni sürümün açtığı vaka dosyası güncellenir; önceki hâli 30 gün yanında saklanır.</translation>
    </message>
    <message>
        <source>Checking what is on the stick…</source>
        <translation type="unfinished">Bellektekiler denetleniyor…</translation>
    </message>
    <message>
        <source>The new version is unpacked and tested. This takes a minute…</source>
        <translation type="unfinished">Yeni sürüm açılıyor ve sınanıyor. Bir dakika sürer…</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation type="unfinished">Belleğin klasörü</translation>
    </message>
    <message>
        <source>Stopped. This version stays the one in use.</source>
        <translation type="unfinished">Durduruldu. Bu sürüm kullanılmaya devam ediyor.</translation>
    </message>
    <message>
        <source>Version {version}, signed and whole. Version {present} is running here.</source>
        <translation type="unfinished">Sürüm {version}, imzalı ve eksiksiz. Burada {present} çalışıyor.</translation>
    </message>
    <message>
        <source>Done. Version {version} starts the next time; please close the program.</source>
        <translation type="unfinished">Tamam. {version} sürümü bir dahaki sefere başlar; lütfen programı kapatın.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation type="unfinished">{version} sürümüne dön</translation>
    </message>
    <message>
        <source>Version {version} starts the next time. A case file that this version has brought up to date opens there only from what was kept before: see the help on updates.</source>
        <translation type="unfinished">{version} sürümü bir dahaki sefere başlar. Bu sürümün güncellediği vaka dosyası orada yalnızca önceden saklanandan açılır: güncelleme yardımına bakın.</translation>
    </message>
</context>
<context>
    <name>VolunteerList</name>
    <message>
        <source>Period</source>
        <translation type="unfinished">Dönem</translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished">Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Geçen ay</translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished">Bu yıl</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished">Geçen yıl</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Ad</translation>
    </message>
    <message>
        <source>Confidentiality declared</source>
        <translation type="unfinished">Gizlilik beyanı</translation>
    </message>
    <message>
        <source>Last trained</source>
        <translation type="unfinished">Son eğitim</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation type="unfinished">Refakat ettiği</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Saatler</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished">Yol</translation>
    </message>
    <message>
        <source>Training and declaration…</source>
        <translation type="unfinished">Eğitim ve beyan…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation type="unfinished">Anlaşma…</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation type="unfinished">Anlaşmayı yazdır</translation>
    </message>
    <message>
        <source>Hours and expenses</source>
        <translation type="unfinished">Saatler ve giderler</translation>
    </message>
    <message>
        <source>with what they were for</source>
        <translation type="unfinished">ne için olduğuyla</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished">Henüz gönüllü yok</translation>
    </message>
    <message>
        <source>Take in a volunteer&apos;s key card under People, then they are here.</source>
        <translation type="unfinished">Kişiler altında bir gönüllünün anahtar kartını alın, burada görünür.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">Kişilere git</translation>
    </message>
    <message>
        <source>Counts only: whom somebody accompanies stands in the cases. Hours count once a counsellor has accepted them, and only from files of your own organisation that came here whole: volunteers&apos; data never leave it, so files without names bring no counts of volunteers either.</source>
        <translation type="unfinished">Yalnızca sayılar: kimin kime refakat ettiği dosyalarda. Saatler bir danışman kabul edince ve yalnızca buraya bütün gelen kendi kuruluşunuzun dosyalarından sayılır: gönüllülerin verileri kuruluştan çıkmaz, bu yüzden adsız dosyalar gönüllü sayısı da getirmez.</translation>
    </message>
    <message>
        <source>A point per line. Both sides sign the printed agreement.</source>
        <translation type="unfinished">Her satıra bir madde. Yazdırılan anlaşmayı iki taraf imzalar.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Anlaşma</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished">henüz değil</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished">bakılacak {count}</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>A task for a volunteer</source>
        <translation type="unfinished">Gönüllü için görev</translation>
    </message>
    <message>
        <source>Somebody without a key card: by words</source>
        <translation type="unfinished">Anahtar kartı olmayan biri: sözcüklerle</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation type="unfinished">Bu kişinin adı ne?</translation>
    </message>
    <message>
        <source>What is this person called? (stays here)</source>
        <translation type="unfinished">Bu kişinin adı ne? (burada kalır)</translation>
    </message>
    <message>
        <source>Please write what this person is called.</source>
        <translation type="unfinished">Lütfen bu kişinin adını yazın.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation type="unfinished">Paketi kaydet</translation>
    </message>
    <message>
        <source>Read it through</source>
        <translation type="unfinished">Baştan sona oku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>The volunteer gets nothing but this. No health, no asylum matters, no address: a meeting point is enough.</source>
        <translation type="unfinished">Gönüllü bundan başkasını almaz. Sağlık, iltica, adres yok: buluşma yeri yeter.</translation>
    </message>
    <message>
        <source>This is all that the package contains</source>
        <translation type="unfinished">Paketin içeriği tümüyle bu</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation type="unfinished">Lütfen bir daha bakın</translation>
    </message>
    <message>
        <source>These words may tell more than the volunteer needs. You decide.</source>
        <translation type="unfinished">Bu sözcükler gönüllünün ihtiyacından fazlasını söyleyebilir. Karar sizin.</translation>
    </message>
    <message>
        <source>Seal the package</source>
        <translation type="unfinished">Paketi mühürle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation type="unfinished">Söyledim</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation type="unfinished">Paketi kaydet…</translation>
    </message>
    <message>
        <source>The package for {volunteer} is sealed. It leaves with the next exchange.</source>
        <translation type="unfinished">{volunteer} için paket mühürlendi. Bir sonraki veri alışverişiyle gider.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Bak</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation type="unfinished">Geri gönder…</translation>
    </message>
    <message>
        <source>Accept and add…</source>
        <translation type="unfinished">Kabul et ve ekle…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Kabul et</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished">İlet</translation>
    </message>
    <message>
        <source>Accept and add something</source>
        <translation type="unfinished">Kabul et ve bir şey ekle</translation>
    </message>
    <message>
        <source>The volunteer&apos;s words stay as they are. What you add is your own, stays with the counsellors and is not sent.</source>
        <translation type="unfinished">Gönüllünün sözleri olduğu gibi kalır. Eklediğiniz sizindir, danışmanlarda kalır ve gönderilmez.</translation>
    </message>
    <message>
        <source>Return it with a sentence</source>
        <translation type="unfinished">Bir cümleyle geri gönder</translation>
    </message>
    <message>
        <source>The volunteer reads the sentence after the next exchange and can write it anew.</source>
        <translation type="unfinished">Gönüllü cümleyi bir sonraki veri alışverişinden sonra okur ve yeniden yazabilir.</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation type="unfinished">Geri gönder</translation>
    </message>
    <message>
        <source>{name} has this case now. Passed on, the date reaches {name} with the next exchange, as a date of the case.</source>
        <translation type="unfinished">Bu dosyayı artık {name} yürütüyor. İletilirse bu tarih, bir sonraki alışverişle dosyanın tarihi olarak {name} adlı kişiye ulaşır.</translation>
    </message>
    <message>
        <source>{name} has this case now, so no document can be added here. Please return it, and ask the volunteer to give the paper to {name}.</source>
        <translation type="unfinished">Bu dosyayı artık {name} yürütüyor, bu yüzden buraya belge eklenemez. Lütfen geri verin ve gönüllüden kâğıdı {name} adlı kişiye vermesini isteyin.</translation>
    </message>
    <message>
        <source>{name} has this case now. What you accept stays here; please tell {name} what matters.</source>
        <translation type="unfinished">Bu dosyayı artık {name} yürütüyor. Kabul ettiğiniz burada kalır; lütfen önemli olanı {name} adlı kişiye söyleyin.</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished">bakılacak</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">kabul edildi</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">geri gönderildi</translation>
    </message>
    <message>
        <source>travel {cost}</source>
        <translation type="unfinished">yol {cost}</translation>
    </message>
    <message>
        <source>Written anew. To the earlier wording you said: {sentence}</source>
        <translation type="unfinished">Yeniden yazıldı. Önceki hâline şöyle dediniz: {sentence}</translation>
    </message>
    <message>
        <source>The volunteer reads: {sentence}</source>
        <translation type="unfinished">Gönüllünün okuduğu: {sentence}</translation>
    </message>
    <message>
        <source>Amendment: {words}</source>
        <translation type="unfinished">Ek: {words}</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation type="unfinished">Görev ver</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished">Gönüllüler</translation>
    </message>
    <message>
        <source>No task given yet</source>
        <translation type="unfinished">Henüz görev verilmedi</translation>
    </message>
    <message>
        <source>A volunteer gets one task and nothing else of this case.</source>
        <translation type="unfinished">Gönüllü tek görev alır, bu dosyadan başka bir şey almaz.</translation>
    </message>
    <message>
        <source>No volunteers known yet</source>
        <translation type="unfinished">Henüz bilinen gönüllü yok</translation>
    </message>
    <message>
        <source>Take in the key card of a volunteer under People, or give the task with words that you tell in person.</source>
        <translation type="unfinished">Kişiler altında bir gönüllünün anahtar kartını alın veya görevi yüz yüze söylediğiniz sözcüklerle verin.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished">Kişilere git</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation type="unfinished">Bir gönüllü</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished">geri alındı</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">bitti</translation>
    </message>
    <message>
        <source>given with words, no answer yet</source>
        <translation type="unfinished">sözcüklerle verildi, henüz yanıt yok</translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished">verildi</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">{day} tarihine kadar</translation>
    </message>
    <message>
        <source>Change and seal again</source>
        <translation type="unfinished">Değiştir ve yeniden mühürle</translation>
    </message>
    <message>
        <source>End this task…</source>
        <translation type="unfinished">Görevi bitir…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation type="unfinished">Geri al…</translation>
    </message>
    <message>
        <source>Closed for {name}: that device learns it with the next exchange.</source>
        <translation type="unfinished">{name} için kapatıldı: o cihaz bunu bir sonraki alışverişle öğrenir.</translation>
    </message>
    <message>
        <source>{name} has opened this task with the same words, on another device. What comes from there is not taken in. Please ask who it is for.</source>
        <translation type="unfinished">{name} bu görevi aynı kelimelerle başka bir cihazda açtı. Oradan gelen alınmaz. Lütfen kimin için olduğunu sorun.</translation>
    </message>
    <message>
        <source>Close it for {name}</source>
        <translation type="unfinished">{name} için kapat</translation>
    </message>
    <message>
        <source>End this task</source>
        <translation type="unfinished">Bu görevi bitir</translation>
    </message>
    <message>
        <source>The volunteer learns with the next exchange that the task has ended, not why.</source>
        <translation type="unfinished">Gönüllü görevin bittiğini bir sonraki veri alışverişiyle öğrenir, nedenini değil.</translation>
    </message>
    <message>
        <source>Take this package back?</source>
        <translation type="unfinished">Bu paket geri alınsın mı?</translation>
    </message>
    <message>
        <source>With the next exchange it closes on the volunteer&apos;s device; so it does after its last day. What the volunteer wrote is kept and can still be given back. This rests on working together: what somebody has read or copied down, no program can take back.</source>
        <translation type="unfinished">Bir sonraki veri alışverişiyle gönüllünün cihazında kapanır; son gününden sonra da. Gönüllünün yazdıkları saklanır ve yine geri verilebilir. Bu birlikte çalışmaya dayanır: okunanı veya yazılıp alınanı hiçbir program geri alamaz.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Geri al</translation>
    </message>
    <message>
        <source>Do not write the words down and do not send them. They stand here once and are kept nowhere.</source>
        <translation type="unfinished">Sözcükleri yazmayın ve göndermeyin. Burada bir kez durur ve hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>The file goes on a stick or into the folder. The first device that opens it and answers has the task; a second one is refused.</source>
        <translation type="unfinished">Dosya USB belleğe veya klasöre gider. Onu açıp yanıtlayan ilk cihaz görevi alır; ikincisi reddedilir.</translation>
    </message>
    <message>
        <source>Tell {name} these words in person</source>
        <translation type="unfinished">Bu sözcükleri {name} kişisine yüz yüze söyleyin</translation>
    </message>
    <message>
        <source>{bits} bits: who has the file and no word of it must try billions of billions of times, and each try costs a computer about a second.</source>
        <translation type="unfinished">{bits} bit: dosyaya sahip olup hiçbir sözcüğü bilmeyen milyarlarca kez milyar denemeli ve her deneme bir bilgisayara yaklaşık bir saniye tutar.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished">İleri</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>My week</source>
        <translation type="unfinished">Haftam</translation>
    </message>
    <message>
        <source>with names and my own words</source>
        <translation type="unfinished">adlarla ve kendi sözlerimle</translation>
    </message>
    <message>
        <source>Week list</source>
        <translation type="unfinished">Hafta listesi</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished">Takvim dosyası…</translation>
    </message>
    <message>
        <source>The calendar file says kind and case number, nothing else.</source>
        <translation type="unfinished">Takvim dosyası tür ve dosya numarasını söyler, başka bir şey değil.</translation>
    </message>
    <message>
        <source>week-list</source>
        <translation type="unfinished">hafta-listesi</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished">Takvim dosyasını kaydet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">{file} olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Erase the keys of this file now?</source>
        <translation type="unfinished">Bu dosyanın anahtarları şimdi silinsin mi?</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">SİL</translation>
    </message>
    <message>
        <source>To go on, type {word}</source>
        <translation type="unfinished">Devam etmek için {word} yazın</translation>
    </message>
    <message>
        <source>Erase the keys</source>
        <translation type="unfinished">Anahtarları sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">İptal</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished">Klasör: {folder}</translation>
    </message>
    <message>
        <source>The case file becomes unreadable for everybody, at once and for ever: passphrase, recovery sheet, organisation sheets and this computer no longer open it here. This is meant for the moment in which somebody is about to take the computer away.</source>
        <translation type="unfinished">Vaka dosyası herkes için hemen ve sonsuza dek okunamaz olur: parola cümlesi, kurtarma sayfası, kuruluş sayfaları ve bu bilgisayar onu burada artık açmaz. Birinin bilgisayarı alıp götürmek üzere olduğu an içindir.</translation>
    </message>
    <message>
        <source>What stays readable elsewhere</source>
        <translation type="unfinished">Başka yerde okunabilir kalanlar</translation>
    </message>
    <message>
        <source>A backup, with the passphrase or the recovery sheet of its day. What was exported, for those whom it was sealed for. Printed and saved papers. Whoever copied this folder before. An SSD may keep old blocks for a while; only encryption of the whole disk helps against that.</source>
        <translation type="unfinished">O günün parola cümlesi veya kurtarma sayfasıyla bir yedek. Kimler için mühürlendiyse onlar için dışa aktarılanlar. Yazdırılan ve kaydedilen kâğıtlar. Bu klasörü önceden kopyalayan. SSD eski blokları bir süre tutabilir; buna yalnızca tüm diskin şifrelenmesi yardım eder.</translation>
    </message>
    <message>
        <source>Not everything could be erased: {files}. Please delete the folder by hand.</source>
        <translation type="unfinished">Her şey silinemedi: {files}. Lütfen klasörü elle silin.</translation>
    </message>
    <message>
        <source>The keys are erased. Nobody can read this case file here any more.</source>
        <translation type="unfinished">Anahtarlar silindi. Bu vaka dosyasını burada artık kimse okuyamaz.</translation>
    </message>
    <message>
        <source>An entry in the keychain is left; without the key file it opens nothing.</source>
        <translation type="unfinished">Anahtarlıkta bir kayıt kaldı; anahtar dosyası olmadan hiçbir şeyi açmaz.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation type="unfinished">Durduruldu. Her şey önceki gibi.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished">Bir saniye…</translation>
    </message>
    <message>
        <source>One moment… This is one step and cannot be stopped.</source>
        <translation type="unfinished">Bir dakika… Bu tek bir adımdır, durdurulamaz.</translation>
    </message>
</context>
<context>
    <name>WriteNote</name>
    <message>
        <source>What you wrote is still here.</source>
        <translation type="unfinished">Yazdığınız hâlâ burada.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished">Kaydedildi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">İleri</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation type="unfinished">Lütfen bir kişi seçin.</translation>
    </message>
    <message>
        <source>Saved. You can give it back now or later.</source>
        <translation type="unfinished">Kaydedildi. Şimdi veya sonra geri verebilirsiniz.</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished">bitmedi</translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished">bitti</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished">Henüz kimse yok</translation>
    </message>
    <message>
        <source>Please take in a package first.</source>
        <translation type="unfinished">Lütfen önce bir paket alın.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished">Kimin hakkında?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished">Her şey doğru mu?</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Hakkında</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Not</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished">Not yaz</translation>
    </message>
    <message>
        <source>Write one or two sentences. Do not write about health or religion unless it is needed.</source>
        <translation type="unfinished">Bir iki cümle yazın. Gerekmedikçe sağlık veya din hakkında yazmayın.</translation>
    </message>
    <message>
        <source>What happened with {name}?</source>
        <translation type="unfinished">{name} ile ne oldu?</translation>
    </message>
    <message>
        <source>What do you want to tell?</source>
        <translation type="unfinished">Ne anlatmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Please think about it</source>
        <translation type="unfinished">Lütfen bir düşünün</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Tarih</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ne oldu</translation>
    </message>
    <message>
        <source>Please choose what happened.</source>
        <translation type="unfinished">Lütfen ne olduğunu seçin.</translation>
    </message>
    <message>
        <source>Please write one or two sentences.</source>
        <translation type="unfinished">Lütfen bir iki cümle yazın.</translation>
    </message>
    <message>
        <source>This speaks of: {topics}. Is it needed? You can save it all the same.</source>
        <translation type="unfinished">Burada şunlar geçiyor: {topics}. Gerekli mi? Yine de kaydedebilirsiniz.</translation>
    </message>
</context>
</TS>
