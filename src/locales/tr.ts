// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(bu kişi adına işlem yapıyorsunuz)
a61c2e(siz)
5893751 kullanıcı
fed5508 veya 11 harf ve rakam.
447b3f{0} şirketinin bir iş birimi.
4f8c10Boş bırakılan sınır, sınırsız demektir. Kullanıcının birden fazla rolü varsa en yüksek sınır geçerlidir.
aa90d5Yeni parola belirleme bağlantısı yolda: {0}.
d0391d{0} adresine bir bağlantı gönderildi. Bağlantı açılana kadar e-posta adresiniz {1} olarak kalır.
ce94a8Bir ad, kullanıcı adı veya e-posta adresi.
62567fYardım istediğiniz müşteri hizmetleri temsilcisi hesabınızı görüntüleyebilir, sizin adınıza sipariş verebilir ve değişiklik yapabilir.
3904cdBu kuruluşun üstü
e0d1d6Kabul edildi
13c123Erişim
fb7aa3Hesaba eriş
3375dc{0} hesabına eriş
846b37Hesap
56fda2Hesap değiştirildi
f8f9ca{0} hesabı
eb6719Müşteri adına işlem yapılıyor
8af618İşlemler
4409c6{0} için işlemler
27976eAktifleştir
2c844dSeçilen şirketler aktifleştirilsin mi ({0})?
392d88{0} aktifleştirilsin mi?
04ceb1Aktifleştir: {0}
12a34dAktifleştirilen: {0} / {1}
2507b9Aktifleştirilen: {0}.
a45a19Aktif
2a9469Adres ekle
859b07Rol ekleme
a175d0Sepete ekleme
424f57Kullanıcı ekleme
58bee7Adres eki
fcdd8eAdres
b9cf40Adres değiştirildi
765f09Adres oluşturuldu
1f0b16Adresler
d3f4f0Başkası adına işlem yapılırken adres silinemez.
1735c7İş birimi adresleri
54362cBu birimin adresleri
f993bbTümü
b3a8b9Şu üyeliklerin tümü silinir:
f71942Alıcı olduğu diğer kuruluşlar
9519e1Diğer kişinin değiştirdiği ve devralınan alanlar: {0}
1cb738Bir kuruluş kendi altına taşınamaz.
b333a8Kuruluş, kendi şirketinde kalır.
01d108Ve {0} tane daha. Hepsi reddedilen satırlar dosyasında.
90c0e5Diğer
735059Katılmak isteyenleri yanıtlayın.
da3a8aBekleyenleri yanıtladığınızda burada listelenirler.
684a71Yanıt tarihi
b76ed8Yanıtlar
f999d4Tümü
febfadOnay
362153Alıcı onayı
162766Sipariş onayı
3bfc8aOnaylar
d1fa73Onaylar ve roller
e5d01bOnayla
bb7994Sipariş onaylama
805decSeçilen şirketler onaylansın mı ({0})?
7cae4eSeçilenler onaylansın mı ({0})?
5fa511Onayla: {0}
cff0d6{0} onaylansın mı?
ef204bOnayla: {0}
fecdd5Onaylandı
4fae93Onaylanan: {0}
3d1325Onaylanan: {0} / {1}
2dd49dOnaylanan: {0}.
b813a0Tam eşleşme
662188Üst kuruluştaki gibi
411ac1Hesap özetinde yazdığı gibi, boşluklu veya boşluksuz.
890bf1Mağazadaki gibi
0505d6Sizi bir kuruluşa eklemesini şirketinizin yöneticisinden isteyin.
bcb895Başvuru tarihi
98d9d8Tümünü ata
ec3960Bunları ata
0e7536Atanmış
7623ecAtanmış roller
7f1ae5Atanan: {0}
f58bd4En az 12 karakter olmalı ve başka yerde kullandığınız bir parola olmamalı. Yalnızca sizin için anlamlı olan birkaç sözcüğü akılda tutmak kolaydır.
ad5325En az bir tane gerekli.
8d1753En az bir rol kalmalıdır.
909ad7En az {0} karakter gerekli.
5cddb4En fazla {0} karakter girilebilir.
377569Şu anda
318fd0Sonraki oturum açışta
38dfc1En üstte
41431cBağla
18ece2İş birimine bağla
742eddBaşka bir iş birimine bağla: {0}
ae7d65Bağlandığı birimler: {0}
15f055BIC
7fd9c1Aramaya dön
e5784aGeri dön: {0}
83d3edGeri dön: {0}
341d45Banka hesabı
5cc7a6Kaydetmeden önce, kaydı başkalarının değiştirip değiştirmediği denetlenir. Yalnızca tam o anda yapılan bir değişikliğin üzerine yazılır.
e949cdÖnceki:
5a2974Başlangıç
938d12https:// ile başlar
347913Hangi kuruluşun altına
622421Fatura
0107d8Kuruluşlara göz atın; alıcılarını oluşturun, düzenleyin, etkinleştirin veya devre dışı bırakın.
233ae7İş yönetimi
5a2288İş birimi
9dd42cİş birimi: Lütfen bu alanı doldurun.
1e3ec8İş birimi: “{1}” adında {0} birim var. Kimliği kullanın.
f194abİş birimi: Adı veya kimliği “{0}” olan birim yok.
8c55a1İş birimleri
646375Kendi adıma satın al
e47da6Hangi kuruluş için
80f0d1Bu iş arkadaşı adına satın al
b63e6bAlıcı
1e8f13Alıcı Yöneticisi
aa1c6eSatın Alma Onaylayıcısı
455a6dAlıcı değiştirildi
de11e7Alıcı oluşturuldu
9ff214Alıcı devre dışı bırakıldı
af1937Alıcı etkinleştirildi
d534e7Alıcılar
f7aa4cAlttaki kuruluşların alıcıları kendi kuruluşlarında listelenir.
6b736e{0} alıcıları, {1}
1b2c5f{0} alıcıları: yok
191122Onaylanacak alıcılar
de2ec3Onay bekleyen alıcılar
2dff8dİş arkadaşı adına satın alma
a8750fCSV dosyası
2ceb11İptal
80cc45Dışa aktarmayı iptal et
6f9393Sepetler
5eab4aBelirli bir tutara kadar sepet değiştirme
92fb1fE-postayı değiştir
ff5053Parolayı değiştir
3f6154Sepeti değiştirme
a391e7Başka biri tarafından değiştirildi
5b4247Değişiklikler
7a7b5dDenetlenen: {0} / {1}
67b4bfSeçenekler: {0}
bf4808Seçin
103759Ülke seçin
7750c6Rol seçin
cf3badKuruluş seçin
45d881Önce bir kuruluş seçin: Hangi rollerin bulunduğunu kuruluşun şirketi belirler.
e61050Seçimi kaldır
449728Önce şirketi seçin.
ccfbb7Seçilenler
58bfc9Seçilen adresler
1b1ec9Seçilen iş birimleri
707c7dSeçilen alıcılar
a11673Seçilen şirketler
91bd32Seçilen davetler
3db194Seçilen roller
840a6cSeçilen kullanıcılar
dd5d82Seçilen: {0}
2468b6Şehir
b4f1dfTemizle
4979a5Ölçütleri temizle
5e8250Kapat
f5944cTümünü kapat
d51d6aDaralt: {0}
c3a46fİş arkadaşı
ac051bSütun {0}
af84ecYorum
0c0b44Şirketler
7cb4e5Şirket
7440f9Şirket Yöneticisi
a5a59dŞirket hesabı
441ff4Şirket adı
4543a6Şirket kullanıcıları
87bae2İletişim
dfb2b8Kopyalandı.
19172eBağlantıyı kopyala
6dab01Yazılan metni kopyala
da7410Kopyalanamadı. Aşağıdaki metni seçip kendiniz kopyalayın.
bfbad3Masraf merkezi
e56603Yüklenemedi. Yeniden dene
9cf740Ülke
abaad7Kontluk
4e9babAdres oluştur
0af505Başka adres oluştur
8dca85Başka şirket oluştur
4e089bBaşka rol oluştur
89b3bfBaşka birim oluştur
d2135aBaşka kullanıcı oluştur
6542feİş birimi oluştur
2904ddAlıcı oluştur
73f93e“{0}” alıcısını oluştur
196d87Alıcı oluştur: {0}
3cd9edŞirket oluştur
9806f2Müşteri oluştur
d0d29cKullanıcılara vermek istediğiniz yetkilerle bir rol oluşturun.
b6e09fBirim oluşturduğunuzda kullanıcılarını ve adreslerini ekleyebilirsiniz.
a38267Oluşturduğunuz adresi şirketin iş birimleri kullanabilir.
124d49Oluşturduğunuz kullanıcı oturum açıp iş birimi için satın alma yapabilir.
5d4417Bir şirket oluşturun veya bir şirketin kaydolmasını bekleyin; kaydolan şirket burada onay bekler.
e1a73aKuruluş oluştur
6bd0f8Alt kuruluş oluştur
9b6b22Rol oluştur
78012eBirim oluştur
d60033Kullanıcı oluştur
232e30Oluşturulan: {0} / {1}
bd83b7Oluşturulan: {0}.
77dde5Para birimi
fee746Mevcut parola
97d790Müşteri
0bb5f3Müşteri Hizmetleri Temsilcisi
2128c8Müşteri Hizmetleri Sorumlusu
0a571bMüşteriler
0a9ea8Müşteriler: {0}
93c046Doğum tarihi
f56998Pasifleştir
53a14c{0} pasifleştirilsin mi?
701665Pasifleştirilen: {0} / {1}
53d59bPasifleştirilen: {0}.
11326fVarsayılan
77ef91Fatura için varsayılan
aec3f7Teslimat için varsayılan
fb7bf1Varsayılan rol
8f0b35Şirketin varsayılan rolü
dc673eSil
a52495Adresi sil
c16c10İş birimini sil
6cf06eAlıcıyı sil
48e041Üyeliği sil
cbab4cKuruluşu sil
2d5087Kişiyi kalıcı olarak sil
67c7cbRolü sil
15333eRol silme
cdad78Seçilen adresler silinsin mi ({0})?
7cfd94Seçilen üyelikler silinsin mi ({0})?
37983b{0} için {1} üyeliği silinsin mi?
eb6b7a{0} rolü silinsin mi?
cb49a5Kullanıcı silme
039b64Sil: {0}
86cd80{0} kalıcı olarak silinsin mi?
c860a4{0} silinsin mi?
fc52b9Sil: {0}
fe8402Silinen: {0} / {1}
32bf3cSilinen: {0}.
933905Reddedildi
d0680eReddet
2e101b{0} reddedilsin mi?
63d894Açıklama
355b21Ayrıntılar
0be1b2{0} ayrıntıları
10c8e4Devre dışı bırak
294da5Seçilen alıcılar devre dışı bırakılsın mı ({0})?
597dfbSeçilen kullanıcılar devre dışı bırakılsın mı ({0})?
8a7737Devre dışı bırak: {0}
58e008{0} devre dışı bırakılsın mı?
181a6fDevre dışı bırak: {0}
66722bDevre dışı
315367Burada devre dışı
19a01aDevre dışı bırakılan: {0} / {1}
2f7f7dDevre dışı bırakılan: {0}.
c00a88Sil
f085f6Yazdıklarınız silinsin mi?
eaec4dSilindi.
12d6ddKapat
88d4b0Semt
0379fcBitti
08fe3eDr.
84b9e0Altına taşımak istediğiniz kuruluşun üzerine bırakın: {0}.
3dbfebDeneme
b5fc54Deneme: sistemde zaten bulunanları ara
9b5ba7Deneme: Hiçbir şey oluşturulmadı. Sistemde zaten bulunan: {0}.
8e7258E-posta
f8ba1fDoğrulanacak e-posta
d422bbE-posta: {0}. satırda aynısı var.
fa601bHer birine, parola belirleyip katılmalarını sağlayan bir bağlantı içeren ileti gönderilir.
64ef2aDüzenle
dc2a5aAdresi düzenle
d75148Adres düzenleme
b2cfe9Onayları düzenle
77eeadİş birimini düzenle
4afe3dAlıcıyı düzenle
532b6dŞirketi düzenle
64be33İletişim bilgilerini düzenle
33869fRolü düzenle
32f66dRolleri düzenle
e0b688Şirketin siparişlerini düzenleme
fa4758Birimin siparişlerini düzenleme
d93d35Burada verilebilecek rolleri düzenle
3d555dBirim düzenleme
876120Kullanıcıyı düzenle
286f06Kullanıcı düzenleme
a80933Düzenle: {0}
8d4e6aEircode
039f55Emirlik
9078eeEtkinleştir
fe37f2Kullanıcı etkinleştirme ve devre dışı bırakma
2e4c29Seçilen alıcılar etkinleştirilsin mi ({0})?
0ea9afSeçilen kullanıcılar etkinleştirilsin mi ({0})?
c2c176Etkinleştir: {0}
88ba64{0} etkinleştirilsin mi?
bc24b9Etkinleştir: {0}
965c50Etkin
5447b3Etkinleştirilen: {0} / {1}
6612a9Etkinleştirilen: {0}.
6e1772Oturumu sonlandır
5d2d84Oturumu sonlandır ve sonraki müşteriyi aç
c6f566{0} adına açılan oturum sonlandırılsın mı?
f113faBitiş
048d37Devam etmezseniz {0} içinde sona erecek
cce64bGenişlet: {0}
906aadListelenenleri dışa aktar (CSV)
428696Şu ana kadar dışa aktarılan: {0}.
554bf6Dışa aktarılan: {0}
b97e68Dışa aktarılan: {0} / {1}
deed4aDışa aktarılan: {0}.
bf9c5cBaşarısız
f25c8bBaşarısız: {0}.
040f25Kadın
803ce7Dosyalar
28e6d0Bildiklerinizi doldurup arayın. Tek bir bilgi yeterlidir.
c90a79Uygulanan filtreler
90be35Alıcı bul
2d3de1Ada veya kimliğe göre şirket bul
8a1368Ada göre rol bul
db7b7aAda veya banka hesabına göre birim bul
67c014Ad, kullanıcı adı veya e-postaya göre kullanıcı bul
a5486dAda veya e-postaya göre davet bul
2ead3fKuruluş bul
78dcd5Sokak, şehir veya posta koduna göre bul
3364c0İlk gün
ab4590Ad
392d1aTeslimat veya ziyaret için: kapı, zil, çalışma saatleri.
8a6c00Cinsiyet
f04548Rol ver: {0}
c71f4aSeçilen alıcılara rol verilsin mi ({0})?
d3baa1{0} rolü verilen: {1} / {2}
9980be{0} rolü verilen: {1}.
b20f20Devam et
ab03c4Sürüyor
0e0697Müşteri hizmetlerinden yardım
f80708Başlangıç eşleşmesi
ed8d66Hüküm ve koşulları kabul ediyorum.
0db165{0}Hüküm ve koşulları{1} kabul ediyorum.
e68706IBAN
09240eKimlik
07c734Başkaları bu kaydı aynı anda değiştirirse en son kaydedilen geçerli olur.
d8ee82Alıcıları içe aktar (CSV)
500480{0} için alıcıları içe aktar
874faaDosyadan içe aktar
299781{0} kuruluşunda ve altındaki kuruluşlarda.
4409adPasif
3cfcdaÜstten devralındı
8226f4Davetler
2afc9aDavet et
b07a69Dosyadan kişi davet et
41aadcKişileri tek tek veya dosyadan katılmaya davet edin.
0bb305Birini davet et
d3507aE-postayla tek kişiyi veya dosyadan birçok kişiyi birden davet edin; katılma işlemini kendileri yapar.
a6dfafBaşka birini davet et
1b4c71Kullanıcı davet etme
e3529eDavet listesinden gönderilebilir.
0b3d27Gönderilemedi.
127a49Davet, {1} için katılma bağlantısıyla birlikte {0} adresine gönderilir.
c3f394Henüz kaydedilmedi.
3ed165Her yanıtla birlikte saklanır.
4e2856Yanıtla birlikte saklanır.
bd8898Oturumla birlikte saklanır. En az 10 karakter.
f54d70Oturumla birlikte saklanır. En az 10 karakter; yazılan: {0}.
330f77Adres defterinizden kaldırılır. Bu adrese gönderilmiş siparişlerde adres kalır.
7a37afBu rol varsayılandır. Değiştirmek için başka bir rolü varsayılan yapın.
6f5e2bKuruluş zaten orada.
857697Bu arada kaldırılmış olabilir.
1dfcc7Henüz gönderilmedi. Yeniden davet edilebilir.
7d98f0Birimin adresleri şirkette kalır. Bu işlem geri alınamaz.
a0e8a8Ayrıntıları ve alıcıları burada gösterilir.
2c86faŞirketin kullanıcıları artık oturum açamaz veya sipariş veremez, kimse onlar adına işlem yapamaz. Hiçbir şey silinmez; şirket istendiğinde yeniden aktifleştirilebilir.
d06804Şirketin kullanıcıları artık oturum açamaz veya sipariş veremez. Hiçbir şey silinmez; şirket yeniden onaylanabilir.
dd96e9Şirketin kullanıcıları yeniden oturum açabilir ve sipariş verebilir.
ed0c5aŞirketin kullanıcıları bundan böyle oturum açabilir ve sipariş verebilir.
f5a898Şirket şu anda pasif. Aktifleştirildiğinde kullanıcıları oturum açabilir ve sipariş verebilir.
55d6eaŞirket onaylandığında kullanıcıları oturum açabilir ve sipariş verebilir.
c58dabŞirketin kullanıcıları oturum açamaz veya sipariş veremez. Hiçbir şey silinmez; şirket daha sonra onaylanabilir.
7b8db4Düzenlemeyi sürdür
209fe8Şirketin kullanıcılarını, iş birimlerini, rollerini ve adreslerini yönetin.
c63d76Sık kullandığınız teslimat ve fatura adreslerini burada saklayın.
160aa2Yazdıklarımı koru
65f5deOlduğu gibi kalır.
5590dbEtiket
8a9eb4Etiketler
efcf95Dil
68d91bSon gün
6e8059Soyadı
43d8a9Müşteri hizmetleri temsilcilerinin hesabımda yardım etmesine izin ver
3cf8a6Satır
e88220Satır {0}
3cf89cBağlantı
d35060Adresler yükleniyor…
b3fe4eİş birimleri yükleniyor…
a94da0Alıcılar yükleniyor…
b6df9bŞirketler yükleniyor…
eeba7bDavetler yükleniyor…
9ecf19Kuruluşlar yükleniyor…
e01dedDiğer kuruluşlar yükleniyor…
20c255Roller yükleniyor…
2e8f74Hesap yükleniyor…
6c9be1Adresler yükleniyor…
fda939Adres yükleniyor…
b406bfAlıcı yükleniyor…
dc19a7Şirket yükleniyor…
1d8137Müşteri yükleniyor…
c18e1fEtiketler yükleniyor…
273a6eKuruluş yükleniyor…
141068Kayıtlar yükleniyor…
e968f6Roller yükleniyor…
5bc13eRol yükleniyor…
95e59dBirim yükleniyor…
3b5600Kullanıcı yükleniyor…
9d0286Başvuranlar yükleniyor…
deac61Kullanıcılar yükleniyor…
4b12afBaşvuru bilgileri yükleniyor…
6ebc9bYükleniyor…
e3e714Kilitli
c8de1dKullanıcı adı
e30b78Kullanıcı adı: {0}
83629eYalnızca görüntüleme
aca096Kimin kimin adına, neden işlem yaptığını ve nelerin değiştirildiğini inceleyin.
d413f9Müşteriler aranıyor…
49f85aErkek
374ff6“{0}” ile eşleşenler
644b4eÜyelikler
79e8ccİleti
5b7649Cep telefonu
da227dDiğer ölçütler
9b448aDiğer ölçütler ({0})
379c18Taşı
cc8e2cKuruluşu taşı
0578bcSeçilen alıcılar taşınsın mı ({0})?
13025aBaşka kuruluşa taşı
6342c2{1} altına taşı: {0}
4ef5ab{0} taşınsın mı?
1ae854Taşı: {0}
661907Taşınan ({0}): {1} / {2}
9a2a07Taşınan ({0}): {1}.
09164cBay
1de57eHanım
09164dBayan
ef49aeAd
1f159fAd, e-posta, telefon ve adresler her yerden silinir. Verilen siparişler, ad olmadan kalır. Bu işlemin geri dönüşü yoktur.
525e99Ad, kullanıcı adı veya e-posta
7542b2Seçenekleri daralt
e89b13Gerekli
d41a03Gerekli: üstten devralındı
a1fb81Gerekli: {0} kuruluşundan devralındı
b722d3{0} için yeni alıcı
68e290Yeni e-posta
e801cc{0} altında yeni kuruluş
3490e2Yeni parola
f03f5eYeni parola (tekrar)
c67314Başka rol verilmedikçe yeni kullanıcılara bu rol verilir. Önceki varsayılan rol artık varsayılan olmaz.
542fffSonraki sayfa
e9f30eKısa ad
092059Hayır
c3da2cAdres yok
7986a3Henüz adres yok
41b377Henüz adres yok
855bb4Yanıt yok
b2ad0eYanıt gelmedi. Kesinleşene kadar bu müşteri adına işlem yapmayı sürdürüyorsunuz.
7c24b3Hiçbir iş birimi kullanmıyor.
57916cHenüz iş birimi yok
07a5ebEşleşen alıcı yok
6ef392Burada henüz alıcı yok
1744e1Henüz şirket yok
0d32d4Bağlantı yok
2c6fdeEşleşen müşteri yok
7a5e0eHenüz davet yok
fd0dcaSınır yok
1d4d55Eşleşen kuruluş yok
97cbc4Henüz kuruluş yok
4518abKuruluş yok
b02e58Üst birim yok
5f22deRol yok
b62eecRol yok
749999Henüz rol yok
eba939Henüz kullanıcı yok
74f131Kimse başkası adına işlem yapmadı
89a9fbBu rol kimseye verilmemiş. Yetkileri de silinir. Bu işlem geri alınamaz.
4edc54Başkası adına açılmış bir oturumda başka bir kişi adına işlem yapılamaz. Bu oturum sona erince sonraki müşteri açılır.
3261b7Eşleşen kimse yok
e25d8aYanıt bekleyen kimse yok
fa5cbdReddedilen kimse yok
215278Başvuranlardan henüz kimse onaylanmadı
669b18Yok
72b94dGörebileceğiniz kuruluşlar arasında adında “{0}” geçen yok.
3aa766Yok: Burada hiçbir alıcıya rol verilemez.
7e9563İzin verilmiyor
bf4e5fAtanmamış
9b60a4Şu anda kullanılamıyor
246200Denetlenmeyen: {0}.
c477e3Oluşturulmayan: {0}.
0a11c2Bulunamadı
d30fabBurada bilinmeyenler
c59c1fGerekli değil
634b2dGerekli değil: üstten devralındı
de4beeGerekli değil: {0} kuruluşundan devralındı
cc5f4fGerekli değil: ayar yok
b79a18Gerekli değil: üstte ayar yok
081d43Sunulmuyor
8770dfŞu anki durumda mümkün değil
739264Gönderilmedi
eabe8bBelirtilmedi
ad77b1Kullanılmayan: {0}
d6351bBirimde kullanıcı varken silinemez: {0}. Önce onları taşıyın veya silin.
543d9dBu role sahip kullanıcı varken silinemez: {0}. Önce onlara başka bir rol verin.
4a7dadOluşturulmayan: {0}.
a3f108Bu oturumda hiçbir şey değiştirilemez.
fb3703Uyan sonuç yok
3bcdd3Henüz hiçbir şey gönderilmedi.
83a557Burada henüz gösterilecek bir şey yok
10c6b2Eşleşen yok
2c755dHiçbir şey değiştirilmedi.
327ea4Hiçbir şeyin üzerine yazılmadı ve yazdıklarınız etkilenmedi. Yeniden kaydedin.
7ba7fcHiçbir şeyin üzerine yazılmadı. Her alan için seçim yapıp kaydedin.
6dac00Şu anda bağlı olduğu kuruluş:
bbb97bNumara
2b0dbbŞirketin tüm rolleri arasından.
9deb17Şirketin adresleri arasından seçilir. Art arda birden fazla adres seçebilirsiniz.
8bebb6{0} içinde verilebilecek roller arasından.
dcc60cKapalı: Siz açana kadar kimse sizin adınıza işlem yapamaz.
175f1eAçık: İstediğiniz zaman yardım isteyebilirsiniz.
375c69Bir alıcıyı yalnızca {0} silebilir.
6ddfb1Bir kuruluşu yalnızca {0} silebilir.
7148e9Bir alıcının rollerini yalnızca {0} düzenleyebilir.
65780eYalnızca yanıt okunamadı.
3c8c57E-posta adresini yalnızca müşterinin kendisi, oturumu açıkken değiştirebilir.
dfb397Burada yalnızca ilk {0} tanesi gösterilir.
07ed74Burada yalnızca ilk {0} rol seçilebilir.
cf0fddYalnızca davet kaydı silinir. Kişi, iş biriminin kullanıcısı olarak kalır.
db9da9Yalnızca görüntülenebilir
1f7698Aç
c1f74dYüklenenlerin tümünü aç
129bf8Veya satırları buraya yapıştırın
877a23Masraf merkezine sipariş verme
e87b30Siparişler
24761aKuruluş
c7ca34Kuruluş bilgileri değiştirildi
5b51ebKuruluş oluşturuldu
98db32Başka kuruluşa geçildi
e9611dKuruluş birimi
ce6f1cKuruluşlar
b9ac75Kuruluşlar ve alıcılar
8d0db2Kuruluşlar ve alıcılar gösterilmiyor
e9ff19Kendi seçimi olmayan alt kuruluşlarda da geçerlidir.
02c0f7Doğrudan alttaki kuruluşlar
741f93Bulunan kuruluşlar
59f08aBulunan kuruluşlar: {0}
3d1972Genel bakış
d8735ePIN kodu
52ede0Adres sayfaları
0c56a7İş birimi sayfaları
9fa1e9Alıcı sayfaları
b06565Onaylanacak alıcı sayfaları
8c454bŞirket sayfaları
5c8bf1Müşteri sayfaları
b314c7Davet sayfaları
e005a7Bulunan kuruluşların sayfaları
c19977Rol sayfaları
5b3a80Kayıt sayfaları
dc193eKullanıcı sayfaları
4eb514Üst birim
17bf60Üst birim
f6e166Parola
a63496Parola sıfırlandı
78636bOnay bekliyor
e8dca0Yetkiler
40d76fKişi
2c23f8Kişisel bilgiler
f1bc83Telefon
8db896Sabitle
d1fdd3Sabitle: {0}
7954ffSabitlenen müşteriler
13b3f5Şirketteki yeri
be7f9aSipariş verme
344222Belirli bir tutara kadar sipariş verme
9cb49dLütfen hüküm ve koşulları kabul edin.
075563Lütfen şu girişleri kontrol edin
6cd81dLütfen girdiklerinizi kontrol edin
060a4eLütfen bir iş arkadaşı seçin.
0f92d4Lütfen bir sütun seçin.
591ebcLütfen hangi kuruluş için olduğunu seçin.
416ff3Lütfen şu yetkiliye başvurun: {0}.
3f522bLütfen önce bu oturumu sonlandırın. Aynı anda yalnızca bir müşteri adına işlem yapabilirsiniz.
1e6273Lütfen bu alanı doldurun.
e45b62Lütfen aranacak en az bir bilgi girin.
b221c2Lütfen yeniden oturum açın. Yazdıklarınız korunuyor.
4edd29Lütfen bu sayfayı yönetenlere bildirin.
58aaa3Lütfen biraz sonra yeniden deneyin.
4f736fLütfen {0} saniye sonra yeniden deneyin.
483169Posta kodu
3d0bb0Posta kodu
86a374Prefektörlük
5b6a11Önceki sayfa
c7c2c4Öncelikli kullanım
49c062İl
88c6b7Eyalet veya bölge
3ef191Satırları oku
aa29a2Neden
44c4deSon müşteriler
377cb3Teslim alacak kişi
db06a3Başkası adına işlem kaydı
b51270Bölge
e454b2Şirket kaydı oluştur
123da0Reddet
70c84eSeçilenler reddedilsin mi ({0})?
eed03aReddet: {0}
f47a6a{0} reddedilsin mi?
b2b28fReddet: {0}
ef9fb2Reddedildi
2b276eReddedilen: {0}
9f542aBu seçimi hatırla
ea4f08Kaldır
e73265Bir filtreyi kaldırın veya başka bir şey arayın.
4bc6b9Sepetten çıkarma
2fa05fKaldır: {0}
3e538cParolayı sıfırla
1cbcf6{0} için parola sıfırlansın mı?
0e8713Geri çek
5c3a92Daveti geri çek
c5b350{0} için davet geri çekilsin mi?
9dd9b4İşlem yetkisi
ca7fedRol
ac2cc2Rol: {0}
6b2bebRoller
4215a3{0} içindeki roller
f857a5Burada verilebilecek roller
579ff4Roller: Burada “{0}” adlı bir rol yok.
90a641Sayfa başına satır
15f987Oluşturulmayan satırlar
78d9d3Satır: {0}. Oluşturulabilir: {1}. Oluşturulamaz: {2}.
3437a0Satır: {0}. Davet edilebilir: {1}. Davet edilemez: {2}.
443d63Hitap
33f85fKaydet
e8385aDoldurmak için boş dosya kaydet
8c17aeDosyayı yeniden kaydet
bf57e1Reddedilen satırları kaydet: {0}
5d929fAra
770005Ada veya e-postaya göre ara
fdae3fSokak, şehir veya posta koduna göre ara
3bbb4fŞirket ara
f50191Her iki listede ara
97c260Kuruluşlar aranıyor…
9cfa78Aranıyor…
cc5226Rolleri görüntüleme
0c9841Şirket hesabını görüntüleme
ff710bŞirketin siparişlerini görüntüleme
aa17f4Birimin siparişlerini görüntüleme
e6d0ecKullanıcıları görüntüleme
b4ec2bBu sayfadakilerin tümünü seç
01924eSeç: {0}
f59703Seçili kuruluş
ca77c9Satıcı Yöneticisi
57adf4Gönder
cba979Sepeti onaya gönderme
54fac6Yeniden gönder
942d41Gönderilmemiş davetlerin tümünü gönder
625dbdGönderilmemiş davetlerin tümünü gönder: {0}
464a16Daveti hemen gönder
c2535c{0} için davet yeniden gönderilsin mi?
8e8b9a{0} için davet gönderilsin mi?
8d5448Davetler gönderilsin mi ({0})?
c5d252Gönder: {0}
57ade4Gönderildi
9151d0Gönderilme zamanı
450e6fGönderilen: {0} / {1}
daac7aGönderilen: {0}.
e20997Teslimat
77902eTeslimat ve fatura
716a60Göster
864c94Tümünü göster
21877dTüm alıcıları göster
972185Tüm kuruluşları göster
a65736Seçenekleri göster
53e708Herkesi göster
ea0c92Tümünü göster
b2c57bDaha fazla göster
7c08c2Göster: {0}
d152dcSite Yöneticisi
67b4b6Başka birinin sizin ekranınızdan değiştirmemesi için.
d557e4Başka biri bu kaydı değiştirdi. Formun üst kısmına bakın.
c5050fYapılandırmada bir sorun var
b9bd4fBir sorun oluştu
ae2392Eyalet
118928Eyalet veya il
666b55Eyalet veya bölge
ad3e3cDurum
50b389İşlem sürüyor
6a2e9bİşlem sürüyor…
d9ad53Durdur
1e493eDurduruldu. Kalan: {0}.
37c520Sokak
cbe959Sokak ve numara
c9474bÖzet
8e114dGeçiş yap
634b54Kendi rolünüz kaldırılsın mı?
b6d46aTümünü kaldır
38958fBenden kaldır
ed49bcBir filtreyi kaldırın veya başka bir şey arayın.
5910d2Diğer kişininkini al
6297b1Bunları kaldır
c540fdKaldırılan: {0}
e1961aÜstteki kuruluştan alındı. Farklı olan yerleri değiştirin.
d4647cKoşullar
82722bHüküm ve koşullar
5c833eAdres kaydedildi.
2a6ab3Adres oluşturuldu.
9736e5Tarayıcı kopyalamaya izin vermedi. Metni seçip kendiniz kopyalayın.
160590Alıcılar gösterilmiyor
d5d83fDeğişiklikler kaydedildi.
2aee34Kontrol basamakları yanlış. Yazım hatası olabilir mi?
152d24Seçenekler yüklenemedi. Yeniden denemek için yazın.
6951ebŞirket aktif ve onaylı olmadığı için kullanıcıları adına işlem yapılamaz.
7e7858Şirket oluşturuldu.
dc3f66Bağlantı, yanıt gelmeden kesildi. Kaydedilmiş olabilir. Yeniden denemek işlemi iki kez yapmaz.
a58320Müşteri oluşturuldu.
1eba18E-posta adresi aynı zamanda kullanıcı adıdır ve değiştirilemez.
4930e3İlk satır sütun adlarını içerir. Gerekli sütunlar: {0}.
2d7ccdOluşturulabileceklerin ilk {0} tanesi
98d740Davet edilebileceklerin ilk {0} tanesi
437bc3{0} için davet geri çekildi.
78c99f{0} için davet gönderildi.
5cbe3e{0} için davet oluşturuldu
0e3245Davet gönderildi. {0} daveti kabul ettiğinde kullanıcı olur.
d319e5Davetler önce oluşturulur, sonra listeden gönderilir.
236533Gönderilen bağlantı artık çalışmaz. Yeniden davet edilebilir.
fbd85bBağlantı kopyalandı.
a314d6Yeni alıcılara şirketin varsayılan rolü verilir.
94d7ecYeni kullanıcıya şirketin varsayılan rolü verilir.
8b15f8Diğer değişiklikler kaydedildi. Yalnızca roller değiştirilemedi.
c1c74cKişiler ve diğer üyelikleri kalır. Bu işlem geri alınamaz.
596c35Aktif olan şirketlerin kullanıcıları bundan böyle oturum açabilir ve sipariş verebilir.
65b4ecOnaylanmış şirketlerin kullanıcıları bundan böyle oturum açabilir ve sipariş verebilir.
6ae7bb{0} için mevcut parola artık çalışmaz ve tüm oturumlar kapatılır.
55728eTırnak işaretleri eşleşmiyor.
1ee43aRol oluşturuldu.
cabe96{0} rolü silindi.
48a84eEn üst kuruluşunuzun rollerini mağaza belirler.
ea26f1Oturum sonlandırılamadı
7fb42cİşlem yapılmadığı için oturum {0} içinde sona erecek. Devam etmek için herhangi bir tuşa basın. Yazdıklarınız korunur.
6d38e8Oturum {0} içinde sona erecek ve uzatılamaz. Yazdıklarınız korunur.
5f8b59Oturum sona erdi
948c01Oturum sona erdi. Artık kimse adına işlem yapmıyorsunuz.
c27570Metni yazdığınız oturum sona erdi. Metin yalnızca bu sayfada tutulur ve başka kimse göremez.
7d2d3bSisteme ulaşılamadı.
2afdc5Sistem bunu yapamadı.
533d87Sistem bazı bilgileri kabul etmedi.
be6772Sistem buna izin vermedi.
bae3a2Sistem, bu kayıt için buna izin vermiyor.
86c4a6Sistem bunu engelleyen bir durum buldu.
ab1bb2Sistem ilk denemenizi hâlâ işliyor.
32baa5Sistem, yeni parola belirlemesi için bir bağlantı gönderir.
f2f189Sistem, yeni parola belirlemesi için müşteriye bir bağlantı gönderir. Parolayı siz görmezsiniz.
5640dcSistem okunamayan bir yanıt gönderdi.
282264Sistemin yanıt vermesi çok uzun sürdü.
0ebe6aİki değer birbiriyle eşleşmiyor.
d0f3ffDoğrudan altındaki birim kalır ve {0} şirketinin en üst birimlerinden biri olur.
2e65abBirim oluşturuldu.
373de8Kullanıcı oluşturuldu. Sistem, parola belirlemesi için kullanıcıya bir bağlantı gönderir.
a31b92Doğrudan altındaki {0} birim kalır ve {1} şirketinin en üst birimleri olur.
0bd54cDiğer kişinin değişikliği
455f5fSütunlardan fazla hücre var ({1} yerine {0}).
4648b5Başka seçenekler de var. Adın devamını yazın.
89e99fSütun adlarının altında satır yok.
fa5f8bBu kuruluşta hâlâ alıcılar var. Önce onları taşıyın.
5ce9ceBu role sahip alıcılar hâlâ var. Önce rolü onlardan kaldırın.
16cfe5Çok fazla satır var. Lütfen daha küçük dosyalara bölün.
d7d5f3Görebileceğiniz bir kuruluş yok.
6202beŞu iş birimleri bu adresi kaybeder:
8dfa50Bunlar müşterilere aittir. Bir Alıcı Yöneticisi bulup hesabına erişin; o zaman burada gösterilirler.
15f2ed{0} alıcısı olur ve oturum açabilir.
1bfc8fKatılmak istedikleri kuruluşların alıcısı olurlar ve oturum açabilirler.
e6207bKişi zaten bu iş birimine ait.
dc9dc7Artık oturum açıp {0} için satın alma yapamaz. İstediğiniz zaman yeniden etkinleştirebilirsiniz.
c92fcbBundan sonra oturum açılamaz ve satın alma yapılamaz. İstediğiniz zaman yeniden etkinleştirebilirsiniz.
bd6099Yeniden etkinleştirilene kadar hiçbir kuruluşta oturum açamaz veya satın alma yapamaz. Hiçbir şey silinmez.
1f3454Onay bulunduğu sürece yeniden oturum açılabilir ve satın alma yapılabilir.
521dd5Üyeliğinin etkin olduğu her kuruluşta yeniden oturum açıp satın alma yapabilir.
85e434Onaylı olduğu sürece yeniden oturum açıp {0} için satın alma yapabilir.
d34e1c{0} kuruluşunda ve altındaki tüm kuruluşlarda geçerlidir (doğrudan altında: {1}).
15a740{0} kuruluşunda ve altındaki tüm kuruluşlarda geçerlidir.
50909f{0} kuruluşunda geçerlidir; altında kuruluş yoktur.
684a6c{0} alıcısı olmaz. Bu yanıt buradan geri alınamaz.
ff74e0Alıcı olmazlar. Bu yanıt buradan geri alınamaz.
0d2b67Kullanan tüm iş birimlerinden kaldırılırlar. Bu işlem geri alınamaz.
5af01eBu davet daha önce bir kez gönderildi.
c63793Mevcut rolleri kalır. Verilen rol, kuruluşlarında ve altındaki tüm kuruluşlarda geçerlidir.
3d72d8{0} üyeliği devam eder.
286167Kuruluşlarından ayrılıp şirketin başka bir kuruluşuna geçerler ve rollerini korurlar.
dd4074{0} kuruluşundan ayrılır ve rollerini korur.
4f5fd0{0} üyeliğini kaybeder. Bu işlem geri alınamaz.
b1ac38Parolanızı hiçbir zaman öğrenmezler ve değiştiremezler.
0a2b3cKişi artık bu iş birimine ait olmaz. Kişinin kendisi ve diğer üyelikleri kalır.
251e5aBaşlamadan önce nedenini belirtirler ve en geç bir saat sonra hesabınızdaki oturumları kapatılır.
119008Bu hesap devre dışı. Önce etkinleştirin.
28b54fBu, burada seçilemez.
02e6acBu, başkası adına yapılamaz.
cb2f6eBu işlem geri alınamaz.
75da75Bu denetlenemedi. Bağlantınız var mı?
6f73f8Bu müşteri, adına işlem yapılmasına onay vermedi.
a18e36Bu tarih gelecekte.
f3105dBöyle bir kayıt yok.
ea6c86Eksik görünüyor.
fb255cBu zaten kullanılıyor.
b5fae6Bu tarih ilk günden önce.
95fa02İşlem tamamlandı
b73fb9Buna izin verilemez.
592727Bu geçerli değil.
d81001Yazdığınız eşleşmiyor.
38c00fBu, varsayılan roldür. Önce başka bir rolü varsayılan yapın.
f49e2cBu, son yöneticidir. Önce başka bir yönetici belirleyin.
a854deBu, yönettiğiniz kuruluşların dışında.
1fb4e9Bağlantı yeniden kurulduğunda kendiliğinden yüklenir.
4739faHesabın bu bölümüne erişiminiz yok
d0fca4Şirket hesabının bu bölümüne erişiminiz yok
ff25f2Sayfanın bu bölümü bir hesap sistemine bağlı değil.
2326e1Bu kişinin yetkileri sizinkinden fazla.
ef3a21Bu kayıt, siz açtıktan sonra değiştirildi. Hiçbir şeyin üzerine yazılmadı.
d2898dBu oturum yalnızca görüntüleme içindir. Hiçbir şey değiştirilemez.
feb0eeBu sistem bunu sunmuyor.
6654c7Oluşturulabilecekler
fa9e40Davet edilebilecekler
5249e2Talep numarası
67ef69Talep {0}
dabad8Başkası adına işlemler: {0}
bcf87eGörüntüleme ve değiştirme
1f5657Hangi kuruluşa
faf050Çok fazla istek
9b94d4Kasaba veya şehir
964a50Ticari durum
cd1dd6Yeniden dene
54a694Yeniden dene: {0}
d2223aTür
dd7ad0Şirketteki herhangi bir kuruluşu bulmak için adının bir bölümünü yazın.
009d6cKişinin kullanıcı adını veya tam adını yazın
6430b5Addan, kullanıcı adından veya e-posta adresinden üç harf yazın. Kuruluş, telefon ve adres, diğer ölçütler arasındadır.
29962bAtanmamış roller
8f4be9Geri al
8b5b72Geri al: {0}
9fcf14Beklenmeyen yanıt
8f26e0Birim
43f6c0Birimler ve adresler
bc0cd0Sabitlemeyi kaldır
f8256eSabitlemeyi kaldır: {0}
87a04aÜst sınır
0e18afÜst sınır ({0})
0b939fDaha az harf yazın veya tüm kuruluşlarda arayın.
8b271fDaha az harf yazın veya tarih aralığını genişletin.
a7a230Daha az sözcük veya harf kullanın ya da yazımı kontrol edin. Mevcut bir kuruluşta yeni müşteri oluşturulabilir.
96cf00Kullanım
885292Oturum açmak için kullanılır. Sistem bu adrese parola belirleme bağlantısı gönderir.
586d6bKullanıcılar
f9a4b6{0} kullanıcıları
6d44e3{0} rolündeki kullanıcılar
123b72Bekliyor
ae4b8dOnay bekliyor
b78c11Doğrulanması bekleniyor
28328eBunu doğrulayamadık
e9455eKayıt başvurunuzu aldık
c3eb46Parolanızı belirlemeniz için size bir bağlantı gönderdik. Lütfen e-posta kutunuza bakın.
12ce23Web sayfası
85a488Hoş geldiniz, {0}
4e3372Altındaki kuruluşlar ve alıcıları da birlikte taşınır.
11c060Bu rollerin toplam yetkileri
5a1500Yapılan değişiklikler
c27cdbYazılan metin
8cd0f8Bu adrese verdiğiniz ad.
6c9c2aVerdiğiniz siparişler iş arkadaşınız adına verilir.
5892bdVerdiğiniz siparişler {0} için verilir.
f20507Yazdıklarınız, siz silene kadar korunur.
da11a3Yazdıklarınız korunuyor. Yeniden kaydedin.
dbcfa0Yazdıklarınız kaydedilmedi
23efd9Yaptıkları her değişiklik adlarıyla birlikte kaydedilir.
66e32eBir kişi başka birinin hesabına eriştiğinde bu işlem burada kaydedilir.
a5dcf0Sütun eşleştirme
ce8929İşlemi yapan
eef7caKimin yardımınıza ihtiyacı var?
a101aaKuruluşlarınızdan birine katılmak isteyenler burada listelenir.
1f57fdReddedilenler, yorumla birlikte burada listelenir.
9ac4d8Kuruluşlar bölümünün genişliği
b88317Parola belirleyip katılmayı sağlayan bir bağlantıyla gönderilir. Aksi hâlde listede bekler.
e8d77dDavet oluştur: {0}
dea264Oluşturulan: {0} / {1}
565558Oluşturulan: {0}.
cb489aEvet
cb6a9cBilgileriniz
38df20{1} adına işlem yapıyorsunuz (işlemi yapan: {0})
90d7b4{0} adına işlem yapıyorsunuz
d1a554Çevrimdışısınız
679de2Oturumunuz kapandı
ff4a35Şirketin ilk yöneticisi siz olursunuz. E-posta adresinizle oturum açarsınız; parolanızı belirlemeniz için bu adrese bir bağlantı göndeririz.
ba551f{0} adına satın alma yapıyorsunuz
f2991cBu oturum sona erdikten sonra başka müşterileri arayabilirsiniz.
c24414Bunu kendi hesabınızda yapamazsınız.
187e19{0} için parola belirleyemezsiniz, ancak sistem yeni parola belirleme bağlantısı gönderebilir.
d0ed3c{0} ve sağladığı yetkiler sizden alınır. Ardından bu sayfadan çıkılır ve bunları yalnızca başka biri geri verebilir.
3a857fBu adrese gelenleri okuduğunuzu doğrulamak için size bir bağlantı gönderilebilir.
7d9493Artık bu müşteri adına işlem yapmıyorsunuz. Bundan sonra hiçbir şey kaydedilmedi.
f060d7Artık {0} adına işlem yapıyorsunuz.
069844Artık bu kuruluş için satın alma yapıyorsunuz.
2b4617Kaydedilmemiş metniniz var. Kopyalayabilmeniz veya silebilmeniz için korunur, ancak artık bu oturumda kaydedilemez.
48bf81Şirketiniz şu anda onay bekliyor: Başvurunuzu inceleyip onaylayacağız veya sizinle iletişime geçeceğiz. O zamana kadar sipariş verilemez.
969a92E-posta adresiniz değiştirildi.
a469b0Parolanız değiştirildi.
ecdfb1Rolünüz bunu kapsamıyor.
4d5cd4Sizin değişikliğiniz
442fb1ZIP kodu
4c2251ve {0} tane daha
904fefboş
39bba6zorunlu
8b008ebaşlangıç: {0}
a4f4aden fazla {0}
47112asınırsız
291538{0} artık kullanıcılara verilebilir.
c481a7Artık {0} için kullanıcı, adres ve alt birim ekleyebilirsiniz.
456bee{0} yakında oturum açabilir
93d1fd{0} aktifleştirildi.
82caef{0} onaylandı.
e65224{0} şu birime bağlandı: {1}.
7690db{0} eski yerine döndü.
bc177eYeni parola belirleme bağlantısı gönderiliyor: {0}.
487a9a{0} oluşturuldu.
e6e1c9{0} kalıcı olarak silindi.
b23904{0} silindi.
091381{0} reddedildi.
fe9ec9{0} devre dışı bırakıldı.
7143f6{0} etkinleştirildi.
25b39a{0} şu anda pasif. Sipariş veremez.
414a74{0} pasifleştirildi.
a742a6{0} davet edildi
01cbc1{0} taşındı; şu anda {1} altında.
f13f17{0} şuraya taşındı: {1}.
9cef4a{0} için sabitleme kaldırıldı.
a3399e{0} sabitlendi.
e8fa5c{0} reddedildi.
7e3be5Yeni parola belirleme bağlantısı gönderildi: {0}.
f7d87f{0} kaldı
d9fdc4{0} kaldı, uzatılamaz
503cb0Gösterilmeyen seçenek sayısı: {0}. Adın devamını yazın.
59219d{0} için {1} üyeliği silindi.
b2b44d{0} / {1}
279b9e{0} kullanıcı
c1ae48Bekleyen: {0}
c08f58{0} onay bekliyor ve pasif durumda. Merkez birimi ve varsayılan rolleri oluşturuldu.
854bef{0} onay bekliyor. O zamana kadar sipariş veremez.
6acbcd{0} eklendi.
d0ed52{0} atandı.
331628{0} oluşturuldu ve parola belirleme bağlantısı gönderiliyor. Artık bu hesapta devam edebilirsiniz.
be7fc4{0} onaylanmadı. Sipariş veremez.
56e7d1{0} kaldırıldı.
8fd7bf{0} kaldırıldı.
d91f73{0}, bu filtreyi kaldır
896499{0}, {1}
8ffe69{0}, {1} artık birimlere verilebilir.
5cb233{0}: ata
9b26bd{0}: kimse yok
04b740{0}: yok
504e62{0}: kaldır
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
