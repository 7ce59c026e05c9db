// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(działanie w imieniu tej osoby)
a61c2e(własne konto)
5893751 użytk.
fed5508 lub 11 liter i cyfr.
447b3fJednostka biznesowa firmy {0}.
4f8c10Puste pole oznacza brak limitu. Jeśli użytkownik ma kilka ról z limitem, obowiązuje najwyższy.
aa90d5Link do ustawienia nowego hasła jest w drodze do: {0}.
d0391dNa adres {0} wysłano link. Do czasu jego otwarcia obowiązuje adres {1}.
ce94a8Imię i nazwisko, login lub adres e-mail.
62567fKonsultant poproszony o pomoc może przeglądać Państwa konto, składać zamówienia i wprowadzać zmiany w Państwa imieniu.
3904cdNad tą organizacją
e0d1d6Przyjęto
13c123Dostęp
fb7aa3Otwórz konto
3375dcOtwórz konto: {0}
846b37Konto
56fda2Zmieniono konto
f8f9caKonto: {0}
eb6719Działanie w imieniu klienta
8af618Działania
4409c6Działania: {0}
27976eAktywuj
2c844dAktywować wybrane firmy ({0})?
392d88Aktywować firmę {0}?
04ceb1Aktywuj: {0}
12a34dAktywowano: {0} z {1}
2507b9Aktywowano: {0}.
a45a19Aktywna
2a9469Dodaj adres
859b07Dodawanie ról
a175d0Dodawanie do koszyka
424f57Dodawanie użytkowników
58bee7Dodatkowe dane adresowe
fcdd8eAdres
b9cf40Zmieniono adres
765f09Utworzono adres
1f0b16Adresy
d3f4f0Nie można usuwać adresów w imieniu innej osoby.
1735c7Adresy jednostek biznesowych
54362cAdresy tej jednostki
f993bbWszystkie
b3a8b9Usunięte zostaną wszystkie członkostwa tej osoby:
f71942Kupuje także dla
9519e1Zmienione też przez inną osobę i przejęte: {0}
1cb738Organizacji nie można przenieść pod nią samą.
b333a8Organizacja pozostaje w swojej firmie.
01d108I jeszcze {0}. Wszystkie są w pliku z odrzuconymi wierszami.
90c0e5Inna
735059Rozpatrywanie próśb o dołączenie.
da3a8aRozpatrzone prośby pojawią się tutaj.
684a71Data decyzji
b76ed8Stan próśb
f999d4Dowolny
febfadZatwierdzenie
362153Zatwierdzanie kupujących
162766Zatwierdzanie zamówień
3bfc8aZatwierdzanie
d1fa73Zatwierdzanie i role
e5d01bZatwierdź
bb7994Zatwierdzanie zamówień
805decZatwierdzić wybrane firmy ({0})?
7cae4eZatwierdzić wybrane osoby ({0})?
5fa511Zatwierdź: {0}
cff0d6Zatwierdzić: {0}?
ef204bZatwierdź: {0}
fecdd5Zatwierdzono
4fae93Zatwierdzono: {0}
3d1325Zatwierdzono: {0} z {1}
2dd49dZatwierdzono: {0}.
b813a0Dokładna zgodność
662188Jak w nadrzędnej
411ac1Tak jak na wyciągu bankowym, ze spacjami lub bez.
890bf1Zgodnie z ustawieniem sklepu
0505d6Proszę zwrócić się do administratora firmy o dodanie do organizacji.
bcb895Data prośby
98d9d8Przypisz wszystkie
ec3960Przypisz pokazane
0e7536Przypisane
7623ecPrzypisane role
7f1ae5Przypisano: {0}
f58bd4Co najmniej 12 znaków, inne niż hasła używane gdzie indziej. Łatwo zapamiętać kilka słów, które tylko dla Państwa tworzą całość.
ad5325Wymagana jest co najmniej jedna.
8d1753Musi pozostać co najmniej jedna rola.
909ad7Minimalna liczba znaków: {0}.
5cddb4Maksymalna liczba znaków: {0}.
377569Obecnie
318fd0Przy następnym logowaniu
38dfc1Na najwyższym poziomie
41431cDołącz
18ece2Dołącz do jednostki biznesowej
742eddDołącz do kolejnej jednostki biznesowej: {0}
ae7d65Dołączono do: {0}
15f055BIC
7fd9c1Wróć do wyszukiwania
e5784aPowrót: {0}
83d3edPowrót: {0}
341d45Rachunek bankowy
5cc7a6Przed zapisaniem sprawdzamy, czy ktoś inny nie zmienił tych danych. Nadpisana zostanie tylko zmiana dokonana dokładnie w tej chwili.
e949cdWcześniej:
5a2974Początek
938d12Zaczyna się od https://
347913Pod którą organizacją
622421Rozliczenie
0107d8Przeglądanie organizacji oraz tworzenie i edycja kupujących, włączanie i wyłączanie ich dostępu.
233ae7Firma
5a2288Jednostka biznesowa
9dd42cJednostka biznesowa: proszę wypełnić to pole.
1e3ec8Jednostka biznesowa: nazwa „{1}” nie jest jednoznaczna (wystąpienia: {0}). Proszę użyć ID.
f194abJednostka biznesowa: nie ma jednostki o nazwie lub ID „{0}”.
8c55a1Jednostki biznesowe
646375Kupuj we własnym imieniu
e47da6Zakupy dla
80f0d1Kupuj dla tej osoby
b63e6bKupujący
1e8f13Administrator kupujących
aa1c6eOsoba zatwierdzająca zakupy
455a6dZmieniono kupującego
de11e7Utworzono kupującego
9ff214Wyłączono dostęp kupującego
af1937Włączono dostęp kupującego
d534e7Kupujący
f7aa4cKupujący organizacji podrzędnych są wymienieni w tych organizacjach.
6b736eKupujący organizacji {0}, {1}
1b2c5fKupujący organizacji {0}: brak
191122Kupujący do zatwierdzenia
de2ec3Kupujący oczekujący na zatwierdzenie
2dff8dZakupy dla współpracownika
a8750fPlik CSV
2ceb11Anuluj
80cc45Anuluj eksport
6f9393Koszyki
5eab4aZmienianie koszyków do określonej kwoty
92fb1fZmień e-mail
ff5053Zmień hasło
3f6154Zmienianie koszyka
a391e7Zmienione przez inną osobę
5b4247Zmiany
7a7b5dSprawdzono: {0} z {1}
67b4bfWyniki: {0}
bf4808Wybierz
103759Wybierz kraj
7750c6Wybierz rolę
cf3badWybierz organizację
45d881Najpierw proszę wybrać organizację. Od jej firmy zależy, jakie role są dostępne.
e61050Odznacz wszystko
449728Najpierw proszę wybrać firmę.
ccfbb7Wybrane
58bfc9Wybrane adresy
1b1ec9Wybrane jednostki biznesowe
707c7dWybrani kupujący
a11673Wybrane firmy
91bd32Wybrane zaproszenia
3db194Wybrane role
840a6cWybrani użytkownicy
dd5d82Wybrano: {0}
2468b6Miejscowość
b4f1dfWyczyść
4979a5Wyczyść kryteria
5e8250Zamknij
f5944cZwiń wszystkie
d51d6aZwiń: {0}
c3a46fWspółpracownik
ac051bKolumna {0}
af84ecKomentarz
0c0b44Firmy
7cb4e5Firma
7440f9Administrator firmy
a5a59dKonto firmowe
441ff4Nazwa firmy
4543a6Użytkownicy firmy
87bae2Kontakt
dfb2b8Skopiowano.
19172eKopiuj link
6dab01Kopiuj wpisane dane
da7410Nie udało się skopiować. Proszę zaznaczyć poniższy tekst i skopiować go samodzielnie.
bfbad3Centrum kosztów
e56603Nie udało się wczytać. Spróbuj ponownie
9cf740Kraj
abaad7Hrabstwo
4e9babUtwórz adres
0af505Utwórz kolejny adres
8dca85Utwórz kolejną firmę
4e089bUtwórz kolejną rolę
89b3bfUtwórz kolejną jednostkę
d2135aUtwórz kolejnego użytkownika
6542feUtwórz jednostkę biznesową
2904ddUtwórz kupującego
73f93eUtwórz kupującego „{0}”
196d87Utwórz kupujących: {0}
3cd9edUtwórz firmę
9806f2Utwórz klienta
d0d29cProszę utworzyć rolę z odpowiednimi uprawnieniami.
b6e09fPo utworzeniu jednostki można przypisać do niej użytkowników i adresy.
a38267Po utworzeniu adresu mogą go używać jednostki biznesowe firmy.
124d49Utworzony użytkownik może się logować i kupować dla swojej jednostki biznesowej.
5d4417Można utworzyć firmę lub poczekać na rejestrację, która będzie tu oczekiwać na zatwierdzenie.
e1a73aUtwórz organizację
6bd0f8Utwórz organizację podrzędną
9b6b22Utwórz rolę
78012eUtwórz jednostkę
d60033Utwórz użytkownika
232e30Utworzono: {0} z {1}
bd83b7Utworzono: {0}.
77dde5Waluta
fee746Obecne hasło
97d790Klient
0bb5f3Konsultant obsługi klienta
2128c8Kierownik obsługi klienta
0a571bKlienci
0a9ea8Klienci: {0}
93c046Data urodzenia
f56998Dezaktywuj
53a14cDezaktywować firmę {0}?
701665Dezaktywowano: {0} z {1}
53d59bDezaktywowano: {0}.
11326fDomyślna
77ef91Domyślny do rozliczeń
aec3f7Domyślny do wysyłki
fb7bf1Rola domyślna
8f0b35Domyślna rola firmy
dc673eUsuń
a52495Usuń adres
c16c10Usuń jednostkę biznesową
6cf06eUsuń kupującego
48e041Usuń członkostwo
cbab4cUsuń organizację
2d5087Usuń trwale osobę
67c7cbUsuń rolę
15333eUsuwanie ról
cdad78Usunąć wybrane adresy ({0})?
7cfd94Usunąć wybrane członkostwa ({0})?
37983bUsunąć członkostwo w organizacji {1}: {0}?
eb6b7aUsunąć rolę {0}?
cb49a5Usuwanie użytkowników
039b64Usuń: {0}
86cd80Usunąć trwale: {0}?
c860a4Usunąć: {0}?
fc52b9Usuń: {0}
fe8402Usunięto: {0} z {1}
32bf3cUsunięto: {0}.
933905Odrzucono
d0680eOdrzuć
2e101bOdrzucić firmę {0}?
63d894Opis
355b21Szczegóły
0be1b2Szczegóły: {0}
10c8e4Wyłącz dostęp
294da5Wyłączyć dostęp wybranym kupującym ({0})?
597dfbWyłączyć dostęp wybranym użytkownikom ({0})?
8a7737Wyłącz dostęp: {0}
58e008Wyłączyć dostęp: {0}?
181a6fWyłącz dostęp: {0}
66722bDostęp wyłączony
315367Dostęp tu wyłączony
19a01aWyłączono dostęp: {0} z {1}
2f7f7dWyłączono dostęp: {0}.
c00a88Porzuć
f085f6Porzucić wpisane dane?
eaec4dPorzucono.
12d6ddUkryj
88d4b0Dzielnica
0379fcGotowe
08fe3edr
84b9e0Proszę upuścić {0} na organizację, która ma być nadrzędna.
3dbfebPrzebieg próbny
b5fc54Przebieg próbny: sprawdź, kto już jest w systemie
9b5ba7Przebieg próbny: niczego nie utworzono. Już w systemie: {0}.
8e7258E-mail
f8ba1fE-mail do potwierdzenia
d422bbE-mail: ten sam adres jest w wierszu {0}.
fa601bKażda osoba otrzyma wiadomość z linkiem do ustawienia hasła i dołączenia.
64ef2aEdytuj
dc2a5aEdytuj adres
d75148Edycja adresów
b2cfe9Edytuj zatwierdzanie
77eeadEdytuj jednostkę biznesową
4afe3dEdytuj kupującego
532b6dEdytuj firmę
64be33Edytuj kontakt
33869fEdytuj rolę
32f66dEdycja ról
e0b688Edycja zamówień firmy
fa4758Edycja zamówień jednostki
d93d35Edytuj role dozwolone tutaj
3d555dEdycja jednostek
876120Edytuj użytkownika
286f06Edycja użytkowników
a80933Edytuj: {0}
8d4e6aEircode
039f55Emirat
9078eeWłącz dostęp
fe37f2Włączanie i wyłączanie dostępu użytkowników
2e4c29Włączyć dostęp wybranym kupującym ({0})?
0ea9afWłączyć dostęp wybranym użytkownikom ({0})?
c2c176Włącz dostęp: {0}
88ba64Włączyć dostęp: {0}?
bc24b9Włącz dostęp: {0}
965c50Dostęp włączony
5447b3Włączono dostęp: {0} z {1}
6612a9Włączono dostęp: {0}.
6e1772Zakończ sesję
5d2d84Zakończ sesję i otwórz następnego klienta
c6f566Zakończyć sesję w imieniu: {0}?
f113faKoniec
048d37Czas do końca bez aktywności: {0}
cce64bRozwiń: {0}
906aadEksportuj listę (CSV)
428696Dotąd wyeksportowano: {0}.
554bf6Wyeksportowano: {0}
b97e68Wyeksportowano: {0} z {1}
deed4aWyeksportowano: {0}.
bf9c5cNiepowodzenia
f25c8bNiepowodzenia: {0}.
040f25Kobieta
803ce7Pliki
28e6d0Proszę wpisać znane dane i rozpocząć wyszukiwanie. Wystarczy jedna informacja.
c90a79Aktywne filtry
90be35Szukaj kupującego
2d3de1Szukaj firmy według nazwy lub ID
8a1368Szukaj roli według nazwy
db7b7aSzukaj jednostki według nazwy lub rachunku bankowego
67c014Szukaj użytkownika według nazwiska, loginu lub adresu e-mail
a5486dSzukaj zaproszenia według nazwiska lub adresu e-mail
2ead3fSzukaj organizacji
78dcd5Szukaj według ulicy, miejscowości lub kodu pocztowego
3364c0Pierwszy dzień
ab4590Imię
392d1aDla kurierów i odwiedzających: brama, dzwonek, godziny otwarcia.
8a6c00Płeć
f04548Przypisz rolę: {0}
c71f4aPrzypisać rolę wybranym kupującym ({0})?
d3baa1Przypisano rolę {0}: {1} z {2}
9980bePrzypisano rolę {0}: {1}.
b20f20Kontynuuj
ab03c4Trwa
0e0697Pomoc konsultantów
f80708Zgodność z początkiem
ed8d66Akceptuję regulamin.
0db165Akceptuję {0}regulamin{1}.
e68706IBAN
09240eID
07c734Jeśli ktoś inny zmienia te dane w tym samym czasie, zostaje to, co zapisano jako ostatnie.
d8ee82Importuj kupujących (CSV)
500480Importuj kupujących do organizacji {0}
874faaImportuj z pliku
299781W organizacji {0} i organizacjach podrzędnych.
4409adNieaktywna
3cfcdaOdziedziczone z góry
8226f4Zaproszenia
2afc9aZaproś
b07a69Zaproś osoby z pliku
41aadcZapraszanie osób pojedynczo lub z pliku.
0bb305Zaproś osobę
d3507aMożna zaprosić jedną osobę e-mailem lub wiele naraz z pliku. Dołączą one samodzielnie.
a6dfafZaproś kolejną osobę
1b4c71Zapraszanie użytkowników
e3529eMożna je wysłać z listy zaproszeń.
0b3d27Nie udało się go wysłać.
127a49Zostanie wysłane na adres {0} z linkiem do dołączenia do organizacji {1}.
c3f394Nie zostały zapisane.
3ed165Zostanie zapisany z każdą decyzją.
4e2856Zostanie zapisany z decyzją.
bd8898Zostanie zapisany z sesją. Co najmniej 10 znaków.
f54d70Zostanie zapisany z sesją. Liczba znaków: {0}, wymagane co najmniej 10.
330f77Zostanie usunięty z książki adresowej. Pozostanie w zamówieniach, które na niego wysłano.
7a37afTak. Aby to zmienić, należy ustawić inną rolę jako domyślną.
6f5e2bJuż się tam znajduje.
857697Być może w międzyczasie ten element został usunięty.
1dfcc7Nie zostało jeszcze wysłane. Tę osobę można zaprosić ponownie.
7d98f0Jej adresy pozostaną w firmie. Tej operacji nie można cofnąć.
a0e8a8Tutaj zostaną wyświetlone jej szczegóły i kupujący.
2c86faUżytkownicy firmy nie będą mogli się logować ani zamawiać i nikt nie będzie mógł działać w ich imieniu. Nic nie zostanie usunięte, a firmę można w każdej chwili ponownie aktywować.
d06804Użytkownicy firmy nie będą mogli się logować ani zamawiać. Nic nie zostanie usunięte, a firmę można ponownie zatwierdzić.
dd96e9Użytkownicy firmy znów będą mogli się logować i zamawiać.
ed0c5aUżytkownicy firmy będą od teraz mogli się logować i zamawiać.
f5a898Użytkownicy firmy będą mogli się logować i zamawiać, gdy firma będzie też aktywna. Obecnie jest nieaktywna.
55d6eaUżytkownicy firmy będą mogli się logować i zamawiać, gdy firma zostanie też zatwierdzona.
c58dabUżytkownicy firmy nie będą mogli się logować ani zamawiać. Nic nie zostanie usunięte, a firmę można zatwierdzić później.
7b8db4Kontynuuj edycję
209fe8Zarządzanie użytkownikami, jednostkami biznesowymi, rolami i adresami.
c63d76Tutaj można zapisać adresy często używane do wysyłki lub rozliczeń.
160aa2Zachowaj moje dane
65f5dePozostaje bez zmian.
5590dbEtykieta
8a9eb4Etykiety
efcf95Język
68d91bOstatni dzień
6e8059Nazwisko
43d8a9Zezwalaj konsultantom na pomoc na moim koncie
3cf8a6Wiersz
e88220Wiersz {0}
3cf89cLink
d35060Ładowanie adresów…
b3fe4eŁadowanie jednostek biznesowych…
a94da0Ładowanie kupujących…
b6df9bŁadowanie firm…
eeba7bŁadowanie zaproszeń…
9ecf19Ładowanie organizacji…
e01dedŁadowanie innych organizacji…
20c255Ładowanie ról…
2e8f74Ładowanie konta…
6c9be1Ładowanie adresów…
fda939Ładowanie adresu…
b406bfŁadowanie kupującego…
dc19a7Ładowanie firmy…
1d8137Ładowanie klienta…
c18e1fŁadowanie etykiet…
273a6eŁadowanie organizacji…
141068Ładowanie rejestru…
e968f6Ładowanie ról…
5bc13eŁadowanie roli…
95e59dŁadowanie jednostki…
3b5600Ładowanie użytkownika…
9d0286Ładowanie próśb o dołączenie…
deac61Ładowanie użytkowników…
4b12afŁadowanie podanych informacji…
6ebc9bŁadowanie…
e3e714Zablokowana
c8de1dLogin
e30b78Login: {0}
83629eTylko podgląd
aca096Sprawdzanie, kto działał, w czyim imieniu, dlaczego i co zmieniono.
d413f9Wyszukiwanie klientów…
49f85aMężczyzna
374ff6Zawiera „{0}”
644b4eCzłonkostwa
79e8ccWiadomość
5b7649Telefon komórkowy
da227dWięcej kryteriów
9b448aWięcej kryteriów ({0})
379c18Przenieś
cc8e2cPrzenieś organizację
0578bcPrzenieść wybranych kupujących ({0})?
13025aPrzenieś do innej organizacji
6342c2Przenieś {0} pod organizację {1}
4ef5abPrzenieść: {0}?
1ae854Przenieś: {0}
661907Przeniesiono do organizacji {0}: {1} z {2}
9a2a07Przeniesiono do organizacji {0}: {1}.
09164cPan
1de57ePani
09164dPani (Ms)
ef49aeNazwa
1f159fImię i nazwisko, adres e-mail, telefon i adresy zostaną wszędzie usunięte. Zamówienia pozostaną bez danych osobowych. Tej operacji nie można cofnąć.
525e99Nazwisko, login lub e-mail
7542b2Zawęź wybór
e89b13Wymagane
d41a03Wymagane: odziedziczone z góry
a1fb81Wymagane: odziedziczone po organizacji {0}
b722d3Nowy kupujący w organizacji {0}
68e290Nowy e-mail
e801ccNowa organizacja podrzędna w: {0}
3490e2Nowe hasło
f03f5ePowtórz nowe hasło
c67314Otrzymują ją nowi użytkownicy, jeśli nie przypisano im innych ról. Dotychczasowa rola domyślna przestanie nią być.
542fffNastępna strona
e9f30eNazwa adresu
092059Nie
c3da2cBrak adresu
7986a3Nie ma jeszcze adresów
41b377Brak adresów
855bb4Brak odpowiedzi
b2ad0eNie otrzymano odpowiedzi. Dopóki nie ma pewności, nadal działają Państwo w imieniu tego klienta.
7c24b3Nie używa go żadna jednostka biznesowa.
57916cBrak jednostek biznesowych
07a5ebNie znaleziono kupującego
6ef392Nie ma tu jeszcze kupujących
1744e1Brak firm
0d32d4Brak połączenia
2c6fdeNie znaleziono klienta
7a5e0eBrak zaproszeń
fd0dcaBez limitu
1d4d55Nie znaleziono organizacji
97cbc4Brak organizacji
4518abBrak organizacji
b02e58Brak jednostki nadrzędnej
5f22deBrak roli
b62eecBrak ról
749999Brak ról
eba939Brak użytkowników
74f131Nikt nie działał w imieniu innej osoby
89a9fbNikt jej nie ma. Wraz z nią znikną jej uprawnienia. Tej operacji nie można cofnąć.
4edc54Podczas sesji w imieniu jednej osoby nie można działać w imieniu kolejnej. Następny klient otworzy się po zakończeniu tej sesji.
3261b7Nie znaleziono nikogo
e25d8aBrak oczekujących próśb
fa5cbdBrak odrzuconych próśb
215278Brak zatwierdzonych próśb
669b18Brak
72b94dŻadna dostępna dla Państwa organizacja nie ma w nazwie „{0}”.
3aa766Brak: żadnemu kupującemu nie można tu przypisać roli.
7e9563Niedozwolone
bf4e5fNieprzypisane
9b60a4Obecnie niedostępne
246200Nie sprawdzono: {0}.
c477e3Nie utworzono: {0}.
0a11c2Nie znaleziono
d30fabNieznane w tym systemie
c59c1fNiewymagane
634b2dNiewymagane: odziedziczone z góry
de4beeNiewymagane: odziedziczone po organizacji {0}
cc5f4fNiewymagane: nic nie ustawiono
b79a18Niewymagane: wyżej nic nie ustawiono
081d43Nieobsługiwane
8770dfW tej chwili niemożliwe
739264Nie wysłano
eabe8bNie podano
ad77b1Nieużywane: {0}
d6351bNie można, dopóki należą do niej użytkownicy ({0}). Najpierw należy ich przenieść lub usunąć.
543d9dNie można, dopóki mają ją użytkownicy ({0}). Najpierw należy przypisać im inną rolę.
4a7dadNie zapisano: {0}.
a3f108W tej sesji nie można niczego zmieniać.
fb3703Brak pasujących pozycji
3bcdd3Nic jeszcze nie zostało wysłane.
83a557Nie ma tu jeszcze nic do pokazania
10c6b2Brak wyników
2c755dNic nie zmieniono.
327ea4Nic nie zostało nadpisane, a zmiany nie dotyczą wpisanych danych. Proszę zapisać ponownie.
7ba7fcNic nie zostało nadpisane. Proszę wybrać wersję każdego pola, a następnie zapisać.
6dac00Obecna organizacja nadrzędna:
bbb97bNumer
2b0dbbSpośród wszystkich ról firmy.
9deb17Spośród adresów firmy. Można wybrać kilka, jeden po drugim.
8bebb6Spośród ról dozwolonych w organizacji {0}.
dcc60cWyłączone: nikt nie może działać w Państwa imieniu, dopóki ta opcja nie zostanie włączona.
175f1eWłączone: konsultantów można w każdej chwili poprosić o pomoc.
375c69Kupujących może usuwać tylko: {0}.
6ddfb1Organizacje może usuwać tylko: {0}.
7148e9Role kupujących może edytować tylko: {0}.
65780eNie udało się tylko odczytać odpowiedzi.
3c8c57Adres e-mail mogą zmienić tylko sami klienci, gdy są zalogowani.
dfb397Pokazano tylko pierwsze {0}.
07ed74Można tu wybrać tylko część ról (pierwsze {0}).
cf0fddUsunięty zostanie tylko wpis. Osoba pozostanie użytkownikiem jednostki biznesowej.
db9da9Tylko do odczytu
1f7698Otwórz
c1f74dRozwiń wszystkie wczytane
129bf8Można też wkleić wiersze tutaj
877a23Zamawianie na centrum kosztów
e87b30Zamówienia
24761aOrganizacja
c7ca34Zmieniono organizację
5b51ebUtworzono organizację
98db32Przełączono organizację
e9611dJednostka organizacyjna
ce6f1cOrganizacje
b9ac75Organizacje i kupujący
8d0db2Organizacje i kupujący nie są wyświetlani
e9ff19Organizacje podrzędne bez własnego wyboru przejmują to ustawienie.
02c0f7Organizacje bezpośrednio podrzędne
741f93Znalezione organizacje
59f08aZnalezione organizacje: {0}
3d1972Przegląd
d8735eKod pocztowy (PIN)
52ede0Strony listy adresów
0c56a7Strony listy jednostek biznesowych
9fa1e9Strony listy kupujących
b06565Strony listy kupujących do zatwierdzenia
8c454bStrony listy firm
5c8bf1Strony listy klientów
b314c7Strony listy zaproszeń
e005a7Strony listy znalezionych organizacji
c19977Strony listy ról
5b3a80Strony rejestru
dc193eStrony listy użytkowników
4eb514Nadrzędna
17bf60Jednostka nadrzędna
f6e166Hasło
a63496Zresetowano hasło
78636bOczekuje
e8dca0Uprawnienia
40d76fOsoba
2c23f8Dane osobowe
f1bc83Telefon
8db896Przypnij
d1fdd3Przypnij: {0}
7954ffPrzypięci klienci
13b3f5Miejsce w strukturze
be7f9aSkładanie zamówień
344222Składanie zamówień do określonej kwoty
9cb49dProszę zaakceptować regulamin.
075563Proszę sprawdzić te dane
6cd81dProszę sprawdzić wpisane dane
060a4eProszę wybrać współpracownika.
0f92d4Proszę wybrać kolumnę.
591ebcProszę wybrać organizację, dla której robione są zakupy.
416ff3Proszę skontaktować się z osobą w roli: {0}.
3f522bProszę najpierw zakończyć tę sesję. Można działać w imieniu tylko jednego klienta naraz.
1e6273Proszę wypełnić to pole.
e45b62Proszę podać co najmniej jedno kryterium.
b221c2Proszę zalogować się ponownie. Wpisane dane zostały zachowane.
4edd29Proszę powiadomić administratorów tej strony.
58aaa3Proszę za chwilę spróbować ponownie.
4f736fProszę spróbować ponownie za {0} s.
483169Kod pocztowy
3d0bb0Kod pocztowy
86a374Prefektura
5b6a11Poprzednia strona
c7c2c4Proponowany w pierwszej kolejności
49c062Prowincja
88c6b7Prowincja lub terytorium
3ef191Wczytaj wiersze
aa29a2Powód
44c4deOstatni klienci
377cb3Odbiorca
db06a3Rejestr dostępu
b51270Region
e454b2Zarejestruj firmę
123da0Odrzuć
70c84eOdrzucić wybrane osoby ({0})?
eed03aOdrzuć: {0}
f47a6aOdrzucić: {0}?
b2b28fOdrzuć: {0}
ef9fb2Odrzucono
2b276eOdrzucono: {0}
9f542aZapamiętaj ten wybór
ea4f08Usuń
e73265Proszę usunąć filtr lub wyszukać coś innego.
4bc6b9Usuwanie z koszyka
2fa05fUsuń: {0}
3e538cZresetuj hasło
1cbcf6Zresetować hasło: {0}?
0e8713Wycofaj
5c3a92Wycofaj zaproszenie
c5b350Wycofać zaproszenie: {0}?
9dd9b4Uprawnienia
ca7fedRola
ac2cc2Rola: {0}
6b2bebRole
4215a3Role w organizacji {0}
f857a5Role dozwolone tutaj
579ff4Role: nie ma tu roli „{0}”.
90a641Wiersze na stronie
15f987Wiersze, które nie zostaną utworzone
78d9d3Wiersze: {0}. Można utworzyć: {1}. Nie można: {2}.
3437a0Wiersze: {0}. Można zaprosić: {1}. Nie można: {2}.
443d63Zwrot grzecznościowy
33f85fZapisz
e8385aZapisz pusty plik do wypełnienia
8c17aeZapisz plik ponownie
bf57e1Zapisz odrzucone wiersze: {0}
5d929fSzukaj
770005Szukaj według imienia, nazwiska lub adresu e-mail
fdae3fSzukaj według ulicy, miejscowości lub kodu pocztowego
3bbb4fSzukaj firmy
f50191Szukaj na obu listach
97c260Wyszukiwanie organizacji…
9cfa78Wyszukiwanie…
cc5226Podgląd ról
0c9841Podgląd konta firmowego
ff710bPodgląd zamówień firmy
aa17f4Podgląd zamówień jednostki
e6d0ecPodgląd użytkowników
b4ec2bZaznacz wszystko na tej stronie
01924eZaznacz: {0}
f59703Wybrana organizacja
ca77c9Administrator sprzedawcy
57adf4Wyślij
cba979Wysyłanie koszyka do zatwierdzenia
54fac6Wyślij ponownie
942d41Wyślij wszystkie niewysłane
625dbdWyślij wszystkie niewysłane: {0}
464a16Wyślij zaproszenie od razu
c2535cWysłać ponownie zaproszenie: {0}?
8e8b9aWysłać zaproszenie: {0}?
8d5448Wysłać zaproszenia ({0})?
c5d252Wyślij: {0}
57ade4Wysłano
9151d0Data wysłania
450e6fWysłano: {0} z {1}
daac7aWysłano: {0}.
e20997Wysyłka
77902eWysyłka i rozliczenie
716a60Pokaż
864c94Pokaż wszystkie
21877dPokaż wszystkich kupujących
972185Pokaż wszystkie organizacje
a65736Pokaż listę
53e708Pokaż wszystkich
ea0c92Pokaż wszystko
b2c57bPokaż więcej
7c08c2Pokaż: {0}
d152dcAdministrator witryny
67b4b6Aby nikt inny nie zmienił go na Państwa komputerze.
d557e4Ktoś inny zmienił te dane. Szczegóły są na górze formularza.
c5050fCoś nie jest prawidłowo skonfigurowane
b9bd4fCoś poszło nie tak
ae2392Stan
118928Województwo lub region
666b55Stan lub terytorium
ad3e3cStatus
50b389Przetwarzanie jeszcze trwa
6a2e9bTrwa przetwarzanie…
d9ad53Zatrzymaj
1e493eZatrzymano. Pozostało: {0}.
37c520Ulica
cbe959Ulica i numer
c9474bPodsumowanie
8e114dPrzełącz
634b54Odebrać sobie rolę?
b6d46aOdbierz wszystkie
38958fOdbierz sobie
ed49bcProszę usunąć filtr lub wyszukać coś innego.
5910d2Użyj innej wersji
6297b1Odbierz pokazane
c540fdOdebrano: {0}
e1961aPrzejęto z organizacji nadrzędnej. Proszę zmienić to, co się różni.
d4647cRegulamin
82722bRegulamin
5c833eAdres został zapisany.
2a6ab3Adres został utworzony.
9736e5Przeglądarka nie pozwoliła na skopiowanie. Proszę zaznaczyć link i skopiować go samodzielnie.
160590Kupujący nie są wyświetlani
d5d83fZmiany zostały zapisane.
2aee34Cyfry kontrolne są nieprawidłowe. Czy to literówka?
152d24Nie udało się wczytać listy. Aby spróbować ponownie, proszę pisać dalej.
6951ebFirma nie jest jednocześnie aktywna i zatwierdzona, dlatego nikt nie może działać w imieniu jej użytkowników.
7e7858Firma została utworzona.
dc3f66Połączenie zostało przerwane przed otrzymaniem odpowiedzi. Dane mogły zostać zapisane. Ponowna próba nie wykona operacji drugi raz.
a58320Klient został utworzony.
1eba18Adres e-mail jest loginem i nie można go zmienić.
4930e3Pierwszy wiersz zawiera nazwy kolumn. Wymagane: {0}.
2d7ccdKupujący, których można utworzyć (pierwsze {0})
98d740Osoby, które można zaprosić (pierwsze {0})
437bc3Wycofano zaproszenie: {0}.
78c99fWysłano zaproszenie: {0}.
5cbe3eZapisano zaproszenie: {0}
0e3245Zaproszenie zostało wysłane. Po jego przyjęciu {0} będzie użytkownikiem.
d319e5Zaproszenia są najpierw zapisywane, a potem wysyłane z listy.
236533Wysłany link przestanie działać. Tę osobę można zaprosić ponownie.
fbd85bLink został skopiowany.
a314d6Nowi kupujący otrzymają domyślną rolę firmy.
94d7ecNowy użytkownik otrzyma domyślną rolę firmy.
8b15f8Pozostałe zmiany zostały zapisane. Tylko ról nie udało się zmienić.
c1c74cSame osoby i ich pozostałe członkostwa zostaną zachowane. Tej operacji nie można cofnąć.
596c35Użytkownicy tych firm, które są aktywne, będą od teraz mogli się logować i zamawiać.
65b4ecUżytkownicy tych firm, które są zatwierdzone, będą od teraz mogli się logować i zamawiać.
6ae7bbObecne hasło konta {0} przestanie działać, a wszystkie sesje zostaną zakończone.
55728eCudzysłowy nie pasują do siebie.
1ee43aRola została utworzona.
cabe96Rola {0} została usunięta.
48a84eRole Państwa organizacji najwyższego poziomu ustala sklep.
ea26f1Nie udało się zakończyć sesji
7fb42cBrak aktywności. Czas do końca sesji: {0}. Aby kontynuować, proszę nacisnąć dowolny klawisz. Wpisane dane zostaną zachowane.
6d38e8Czas do końca sesji: {0}. Sesji nie można przedłużyć. Wpisane dane zostaną zachowane.
5f8b59Sesja została zakończona
948c01Sesja została zakończona. Nie działają już Państwo w imieniu innej osoby.
c27570Sesja, w której wpisano te dane, została zakończona. Są one dostępne tylko na tej stronie i nikt inny ich nie widzi.
7d2d3bNie udało się połączyć z systemem.
2afdc5System nie mógł tego wykonać.
533d87System nie przyjął części danych.
be6772System na to nie pozwolił.
bae3a2System nie pozwala na to w przypadku tych danych.
86c4a6System wykrył przeszkodę.
ab1bb2System nadal przetwarza pierwszą próbę.
32baa5System wyśle tej osobie link do ustawienia nowego hasła.
f2f189System wyśle tej osobie link do ustawienia nowego hasła. Nie zobaczą Państwo tego hasła.
5640dcSystem przesłał coś, czego nie udało się odczytać.
282264System zbyt długo nie odpowiadał.
0ebe6aWpisy się różnią.
d0f3ffJednostka bezpośrednio podrzędna pozostanie i znajdzie się na najwyższym poziomie firmy {0}.
2e65abJednostka została utworzona.
373de8Użytkownik został utworzony. System wyśle link do ustawienia hasła.
a31b92Jednostki bezpośrednio podrzędne (liczba: {0}) pozostaną i znajdą się na najwyższym poziomie firmy {1}.
0bd54cInna wersja
455f5fKomórek jest więcej niż kolumn ({0} zamiast {1}).
4648b5Jest więcej wyników. Proszę wpisać dłuższy fragment nazwy.
89e99fPod nazwami kolumn nie ma żadnych wierszy.
fa5f8bW tej organizacji są jeszcze kupujący. Najpierw należy ich przenieść.
5ce9ceSą jeszcze kupujący z tą rolą. Najpierw należy im ją odebrać.
16cfe5Plik zawiera za dużo wierszy. Proszę podzielić go na mniejsze.
d7d5f3Nie ma żadnej, do której mają Państwo dostęp.
6202beTe jednostki biznesowe utracą adres:
8dfa50Te dane należą do klientów. Należy znaleźć administratora kupujących i otworzyć jego konto. Wtedy zostaną tu wyświetlone.
15f2edTa osoba będzie kupować dla organizacji {0} i będzie mogła się logować.
1bfc8fOsoby te będą kupować dla organizacji, do których chciały dołączyć, i będą mogły się logować.
e6207bTa osoba już należy do tej jednostki biznesowej.
dc9dc7Logowanie i zakupy dla organizacji {0} nie będą już możliwe. Dostęp można w każdej chwili ponownie włączyć.
c92fcbLogowanie i zakupy nie będą już możliwe. Dostęp można w każdej chwili ponownie włączyć.
bd6099Logowanie i zakupy nie będą możliwe w żadnej organizacji, dopóki dostęp nie zostanie ponownie włączony. Nic nie zostanie usunięte.
1f3454Logowanie i zakupy znów będą możliwe, o ile udzielono zatwierdzenia.
521dd5Logowanie i zakupy znów będą możliwe w każdej organizacji, w której członkostwo jest włączone.
85e434Logowanie i zakupy dla organizacji {0} znów będą możliwe, o ile udzielono zatwierdzenia.
d34e1cRole obowiązują w organizacji {0} i we wszystkich podrzędnych (bezpośrednio podrzędne: {1}).
15a740Role obowiązują w organizacji {0} i we wszystkich podrzędnych.
50909fRole obowiązują w organizacji {0}, która nie ma organizacji podrzędnych.
684a6cTa osoba nie będzie kupować dla organizacji {0}. Tej decyzji nie można tu cofnąć.
ff74e0Te osoby nie zostaną kupującymi. Tej decyzji nie można tu cofnąć.
0d2b67Adresy znikną ze wszystkich jednostek biznesowych, które ich używają. Tej operacji nie można cofnąć.
5af01eTa osoba już je raz otrzymała.
c63793Dotychczasowe role zostaną zachowane. Nowa rola obowiązuje w organizacji danej osoby i we wszystkich organizacjach podrzędnych.
3d72d8Członkostwo w organizacji {0} zostanie zachowane.
286167Kupujący przejdą do innej organizacji tej firmy i zachowają swoje role.
dd4074Członkostwo w organizacji {0} wygaśnie, role zostaną zachowane.
4f5fd0Członkostwo w organizacji {0} zostanie utracone. Tej operacji nie można cofnąć.
b1ac38Konsultanci nigdy nie poznają Państwa hasła i nie mogą go zmienić.
0a2b3cOsoba ta nie będzie już należeć do tej jednostki biznesowej. Sama osoba i jej pozostałe członkostwa zostaną zachowane.
251e5aKonsultanci podają powód przed rozpoczęciem i są wylogowywani z Państwa konta najpóźniej po godzinie.
119008Dostęp do tego konta jest wyłączony. Najpierw należy go włączyć.
28b54fTego nie można tu wybrać.
02e6acTego nie można zrobić w imieniu innej osoby.
cb2f6eTej operacji nie można cofnąć.
75da75Nie udało się tego sprawdzić. Czy jest połączenie z internetem?
6f73f8Ten klient nie wyraził zgody na działanie w jego imieniu.
a18e36Ta data jest w przyszłości.
f3105dTo nie istnieje.
ea6c86Wydaje się, że brakuje części danych.
fb255cTo jest już używane.
b5fae6Ta data jest wcześniejsza niż pierwszy dzień.
95fa02Operacja została wykonana
b73fb9Na to nie można zezwolić.
592727Nieprawidłowa wartość.
d81001Wpisany tekst się nie zgadza.
38c00fTo jest rola domyślna. Najpierw należy ustawić inną rolę jako domyślną.
f49e2cTo ostatni administrator. Najpierw należy wyznaczyć innego.
a854deTo wykracza poza organizacje, którymi Państwo zarządzają.
1fb4e9Dane wczytają się same po przywróceniu połączenia.
4739faTa część konta nie jest dla Państwa dostępna
d0fca4Ta część konta firmowego nie jest dla Państwa dostępna
ff25f2Ta część strony nie jest połączona z systemem kont.
2326e1Ta osoba ma więcej uprawnień niż Państwo.
ef3a21Te dane zostały zmienione po ich otwarciu. Nic nie zostało nadpisane.
d2898dTa sesja służy tylko do podglądu. Nie można w niej niczego zmienić.
feb0eeTen system tego nie oferuje.
6654c7Kupujący, których można utworzyć
fa9e40Osoby, które można zaprosić
5249e2Numer zgłoszenia
67ef69Zgłoszenie {0}
dabad8Sesje w imieniu innych: {0}
bcf87ePodgląd i zmiany
1f5657Do której organizacji
faf050Zbyt wiele żądań
9b94d4Miejscowość lub miasto
964a50Działalność
cd1dd6Spróbuj ponownie
54a694Spróbuj ponownie: {0}
d2223aTyp
dd7ad0Proszę wpisać część nazwy, aby znaleźć dowolną organizację firmy.
009d6cProszę wpisać login lub pełne imię i nazwisko tej osoby
6430b5Proszę wpisać trzy litery nazwiska, loginu lub adresu e-mail. Organizacja, telefon i adres są wśród dodatkowych kryteriów.
29962bNieprzypisane role
8f4be9Cofnij
8b5b72Cofnij: {0}
9fcf14Nieoczekiwana odpowiedź
8f26e0Jednostka
43f6c0Jednostki i adresy
bc0cd0Odepnij
f8256eOdepnij: {0}
87a04aDo
0e18afDo ({0})
0b939fProszę wpisać mniej liter lub szukać we wszystkich organizacjach.
8b271fProszę wpisać mniej liter lub wybrać dłuższy okres.
a7a230Proszę użyć mniejszej liczby słów lub liter albo sprawdzić pisownię. Nowego klienta można utworzyć w istniejącej organizacji.
96cf00Przeznaczenie
885292Służy do logowania. System wyśle na ten adres link do ustawienia hasła.
586d6bUżytkownicy
f9a4b6Użytkownicy jednostki {0}
6d44e3Użytkownicy z rolą {0}
123b72Oczekujące
ae4b8dOczekuje na zatwierdzenie
b78c11Oczekuje na potwierdzenie
28328eNie udało się potwierdzić operacji
e9455eOtrzymaliśmy Państwa zgłoszenie rejestracyjne
c3eb46Wysłaliśmy link do ustawienia hasła. Proszę sprawdzić skrzynkę pocztową.
12ce23Strona internetowa
85a488Witamy, {0}
4e3372Organizacje podrzędne i kupujący zostaną przeniesieni razem z nią.
11c060Uprawnienia wynikające z tych ról
5a1500Wprowadzone zmiany
c27cdbWpisane dane
8cd0f8Własna nazwa tego adresu.
6c9c2aZamówienia będą składane dla tej osoby.
5892bdZamówienia będą składane dla: {0}.
f20507Wpisane dane pozostaną dostępne, dopóki nie zostaną porzucone.
da11a3Wpisane dane zostały zachowane. Proszę zapisać ponownie.
dbcfa0Wpisane dane nie zostały zapisane
23efd9Wszystkie zmiany są zapisywane z nazwiskiem konsultanta.
66e32eKażde otwarcie konta innej osoby jest tu zapisywane.
a5dcf0Przypisanie kolumn
ce8929Kto działał
eef7caKto potrzebuje pomocy?
a101aaTutaj widać osoby, które chcą dołączyć do jednej z Państwa organizacji.
1f57fdTutaj widać odrzucone osoby wraz z komentarzem.
9ac4d8Szerokość panelu organizacji
b88317Z linkiem do ustawienia hasła i dołączenia. W przeciwnym razie zaproszenie pozostanie na liście.
e8d77dZapisz zaproszenia: {0}
dea264Zapisano: {0} z {1}
565558Zapisano: {0}.
cb489aTak
cb6a9cPaństwa dane
38df20Działają Państwo ({0}) w imieniu: {1}
90d7b4Działają Państwo w imieniu: {0}
d1a554Brak połączenia z internetem
679de2Wylogowano
ff4a35Zostaną Państwo pierwszym administratorem firmy. Do logowania będzie służyć adres e-mail. Wyślemy na niego link do ustawienia hasła.
ba551fKupują Państwo dla: {0}
f2991cInnych klientów można szukać po zakończeniu tej sesji.
c24414Nie można tego zrobić na własnym koncie.
187e19Nie można ustawić hasła tej osobie ({0}), ale system może wysłać jej link do ustawienia nowego.
d0ed3cUtracą Państwo: {0}, wraz ze związanymi uprawnieniami. Ta strona zostanie wtedy zamknięta, a przywrócić to może tylko ktoś inny.
3a857fNa ten adres może zostać wysłany link, aby potwierdzić, że należy on do Państwa.
7d9493Nie działają już Państwo w imieniu tego klienta. Nic więcej nie zostało zapisane.
f060d7Działają teraz Państwo w imieniu: {0}.
069844Kupują teraz Państwo dla tej organizacji.
2b4617Niektóre wpisane dane nie są zapisane. Będzie można je skopiować lub porzucić, ale nie da się ich już zapisać w tej sesji.
48bf81Państwa firma oczekuje na zatwierdzenie. Sprawdzimy zgłoszenie i zatwierdzimy je lub skontaktujemy się z Państwem. Do tego czasu firma nie może składać zamówień.
969a92Adres e-mail został zmieniony.
a469b0Hasło zostało zmienione.
ecdfb1Państwa rola na to nie pozwala.
4d5cd4Państwa wersja
442fb1Kod ZIP
4c2251i jeszcze {0}
904fefpuste
39bba6wymagane
8b008eod {0}
a4f4addo {0}
47112abez limitu
291538Rolę {0} można teraz przypisywać użytkownikom.
c481a7Jednostka {0} może teraz mieć własnych użytkowników, adresy i jednostki podrzędne.
456bee{0} wkrótce uzyska możliwość logowania
93d1fdFirma {0} jest aktywna.
82caefZatwierdzono: {0}.
e65224{0} – dołączono do jednostki {1}.
7690dbOrganizacja {0} wróciła na poprzednie miejsce.
bc177eLink do ustawienia nowego hasła jest wysyłany do: {0}.
487a9aUtworzono: {0}.
e6e1c9Usunięto trwale: {0}.
b23904Usunięto: {0}.
091381Odrzucono: {0}.
fe9ec9Wyłączono dostęp: {0}.
7143f6Włączono dostęp: {0}.
25b39aFirma {0} jest obecnie nieaktywna. Nie może składać zamówień.
414a74Firma {0} jest nieaktywna.
a742a6Zaproszono: {0}
01cbc1Organizacja {0} została przeniesiona i znajduje się teraz pod organizacją {1}.
f13f17{0} – przeniesiono do organizacji {1}.
9cef4aOdpięto: {0}.
a3399ePrzypięto: {0}.
e8fa5cOdrzucono: {0}.
7e3be5Link do ustawienia nowego hasła zostanie wysłany do: {0}.
f7d87fPozostało: {0}
d9fdc4Pozostało: {0}, nie można przedłużyć
503cb0Wyniki, których nie pokazano: {0}. Proszę wpisać dłuższy fragment nazwy.
59219d{0} nie należy już do organizacji {1}.
b2b44d{0} z {1}
279b9e{0} użytk.
c1ae48Oczekujące: {0}
c08f58Firma {0} oczekuje na zatwierdzenie i jest nieaktywna. Ma już jednostkę główną i role domyślne.
854befFirma {0} oczekuje na zatwierdzenie. Do tego czasu nie może składać zamówień.
6acbcdDodano: {0}.
d0ed52Przypisano: {0}.
331628{0}: konto zostało utworzone, a link do ustawienia hasła jest wysyłany. Można teraz kontynuować na tym koncie.
be7fc4Firma {0} nie została zatwierdzona. Nie może składać zamówień.
56e7d1Usunięto: {0}.
8fd7bfOdebrano: {0}.
d91f73{0}, usuń ten filtr
896499{0}, {1}
8ffe69Adres {0}, {1} można teraz przypisywać jednostkom.
5cb233Przypisz: {0}
9b26bd{0}: brak
04b740{0}: brak
504e62Odbierz: {0}
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
