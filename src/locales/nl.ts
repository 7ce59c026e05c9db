// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(u handelt namens deze persoon)
a61c2e(u)
5893751 gebruiker
fed5508 of 11 letters en cijfers.
447b3fEen bedrijfseenheid van {0}.
4f8c10Een leeg veld betekent: geen limiet. Heeft een gebruiker meerdere rollen met een limiet, dan geldt de hoogste.
aa90d5Er is een link om een nieuw wachtwoord in te stellen onderweg naar {0}.
d0391dEr is een link naar {0} gestuurd. Totdat deze is geopend, blijft uw adres {1}.
ce94a8Een naam, inlognaam of e-mailadres.
62567fEen medewerker van de klantenservice die u om hulp vraagt, kan uw account bekijken en namens u bestellen en wijzigingen doorvoeren.
3904cdBoven deze organisatie
e0d1d6Geaccepteerd
13c123Toegang
fb7aa3Account openen
3375dcHet account van {0} openen
846b37Account
56fda2Account gewijzigd
f8f9caAccount van {0}
eb6719Handelen namens een klant
8af618Acties
4409c6Acties voor {0}
27976eActiveren
2c844dDe gekozen bedrijven activeren ({0})?
392d88{0} activeren?
04ceb1Activeren: {0}
12a34dGeactiveerd: {0} van {1}
2507b9Geactiveerd: {0}.
a45a19Actief
2a9469Adres toevoegen
859b07Rollen toevoegen
a175d0Aan de winkelwagen toevoegen
424f57Gebruikers toevoegen
58bee7Toevoeging
fcdd8eAdres
b9cf40Adres gewijzigd
765f09Adres aangemaakt
1f0b16Adressen
d3f4f0Adressen kunnen niet namens iemand anders worden verwijderd.
1735c7Adressen van bedrijfseenheden
54362cAdressen van deze eenheid
f993bbAlle
b3a8b9Alle lidmaatschappen van deze persoon vervallen:
f71942Ook inkoper van
9519e1Ook door een ander gewijzigd en overgenomen: {0}
1cb738Een organisatie kan niet onder zichzelf worden geplaatst.
b333a8Een organisatie blijft binnen haar bedrijf.
01d108En nog {0}. Ze staan allemaal in het bestand met afgekeurde rijen.
90c0e5Anders
735059Beslis over aanvragen om zich aan te sluiten.
da3a8aBeslis over de openstaande aanvragen, dan verschijnen ze hier.
684a71Beslist
b76ed8Status van aanvragen
f999d4Alle
febfadGoedkeuring
362153Goedkeuring van inkopers
162766Goedkeuring van bestellingen
3bfc8aGoedkeuringen
d1fa73Goedkeuringen en rollen
e5d01bGoedkeuren
bb7994Bestellingen goedkeuren
805decDe gekozen bedrijven goedkeuren ({0})?
7cae4eGekozen personen goedkeuren ({0})?
5fa511{0} goedkeuren
cff0d6{0} goedkeuren?
ef204bGoedkeuren: {0}
fecdd5Goedgekeurd
4fae93Goedgekeurd: {0}
3d1325Goedgekeurd: {0} van {1}
2dd49dGoedgekeurd: {0}.
b813a0Exacte overeenkomst
662188Zoals bovenliggend
411ac1Zoals op een rekeningafschrift, met of zonder spaties.
890bf1Instelling van de winkel
0505d6Vraag een beheerder van uw bedrijf om u aan een organisatie toe te voegen.
bcb895Aangevraagd
98d9d8Alles toewijzen
ec3960Getoonde toewijzen
0e7536Toegewezen
7623ecToegewezen rollen
7f1ae5Toegewezen: {0}
f58bd4Minimaal 12 tekens en geen wachtwoord dat u ergens anders gebruikt. Een paar woorden die alleen voor u bij elkaar horen, zijn makkelijk te onthouden.
ad5325Er is er minstens één nodig.
8d1753Er moet minstens één rol overblijven.
909ad7Er zijn minimaal {0} tekens nodig.
5cddb4Er passen hier maximaal {0} tekens.
377569Nu
318fd0Bij de volgende keer inloggen
38dfc1Op het hoogste niveau
41431cKoppelen
18ece2Aan bedrijfseenheid koppelen
742edd{0} aan nog een bedrijfseenheid koppelen
ae7d65Gekoppeld aan: {0}
15f055BIC
7fd9c1Terug naar zoeken
e5784aTerug naar {0}
83d3edTerug naar: {0}
341d45Bankrekening
5cc7a6Voor het opslaan wordt gecontroleerd of anderen de gegevens hebben gewijzigd. Alleen een wijziging op precies dat moment wordt overschreven.
e949cdEerder:
5a2974Begin
938d12Begint met https://
347913Onder welke organisatie
622421Facturering
0107d8Blader door de organisaties en maak inkopers aan, bewerk ze of schakel ze in of uit.
233ae7Zakelijk
5a2288Bedrijfseenheid
9dd42cBedrijfseenheid: vul dit veld in.
1e3ec8Bedrijfseenheid: de naam “{1}” komt {0} keer voor. Gebruik de ID.
f194abBedrijfseenheid: er is er geen met de naam of ID “{0}”.
8c55a1Bedrijfseenheden
646375Voor uzelf kopen
e47da6Kopen voor
80f0d1Kopen voor deze collega
b63e6bInkoper
1e8f13Inkoopbeheerder
aa1c6eGoedkeurder inkoop
455a6dInkoper gewijzigd
de11e7Inkoper aangemaakt
9ff214Inkoper uitgeschakeld
af1937Inkoper ingeschakeld
d534e7Inkopers
f7aa4cInkopers van onderliggende organisaties staan daar vermeld.
6b736eInkopers van {0}, {1}
1b2c5fInkopers van {0}: geen
191122Goed te keuren inkopers
de2ec3Inkopers die op goedkeuring wachten
2dff8dKoopt voor een collega
a8750fCSV-bestand
2ceb11Annuleren
80cc45Export annuleren
6f9393Winkelwagens
5eab4aWinkelwagens wijzigen tot een bedrag
92fb1fE-mail wijzigen
ff5053Wachtwoord wijzigen
3f6154Winkelwagen wijzigen
a391e7Gewijzigd door iemand anders
5b4247Wijzigingen
7a7b5dGecontroleerd: {0} van {1}
67b4bfResultaten: {0}
bf4808Kiezen
103759Kies een land
7750c6Rol kiezen
cf3badOrganisatie kiezen
45d881Kies eerst een organisatie. Het bedrijf daarvan bepaalt welke rollen er zijn.
e61050Selectie opheffen
449728Kies eerst het bedrijf.
ccfbb7Gekozen
58bfc9Gekozen adressen
1b1ec9Gekozen bedrijfseenheden
707c7dGekozen inkopers
a11673Gekozen bedrijven
91bd32Gekozen uitnodigingen
3db194Gekozen rollen
840a6cGekozen gebruikers
dd5d82Gekozen: {0}
2468b6Plaats
b4f1dfWissen
4979a5Criteria wissen
5e8250Sluiten
f5944cAlles samenvouwen
d51d6a{0} samenvouwen
c3a46fCollega
ac051bKolom {0}
af84ecOpmerking
0c0b44Bedrijven
7cb4e5Bedrijf
7440f9Bedrijfsbeheerder
a5a59dBedrijfsaccount
441ff4Bedrijfsnaam
4543a6Bedrijfsgebruikers
87bae2Contact
dfb2b8Gekopieerd.
19172eLink kopiëren
6dab01Invoer kopiëren
da7410Kopiëren is niet gelukt. Selecteer de tekst hieronder en kopieer deze zelf.
bfbad3Kostenplaats
e56603Laden mislukt. Opnieuw proberen
9cf740Land
abaad7Graafschap
4e9babAdres aanmaken
0af505Nog een adres aanmaken
8dca85Nog een bedrijf aanmaken
4e089bNog een rol aanmaken
89b3bfNog een eenheid aanmaken
d2135aNog een gebruiker aanmaken
6542feBedrijfseenheid aanmaken
2904ddInkoper aanmaken
73f93eInkoper “{0}” aanmaken
196d87Inkopers aanmaken: {0}
3cd9edBedrijf aanmaken
9806f2Klant aanmaken
d0d29cMaak er een aan met de machtigingen die u wilt toekennen.
b6e09fMaak er een aan om gebruikers en adressen onder te brengen.
a38267Maak er een aan, dan kunnen de bedrijfseenheden van het bedrijf het gebruiken.
124d49Maak gebruikers aan die kunnen inloggen en voor hun bedrijfseenheid kopen.
5d4417Maak er een aan of wacht tot een bedrijf zich registreert. Het wacht dan hier op goedkeuring.
e1a73aOrganisatie aanmaken
6bd0f8Onderliggende organisatie aanmaken
9b6b22Rol aanmaken
78012eEenheid aanmaken
d60033Gebruiker aanmaken
232e30Aangemaakt: {0} van {1}
bd83b7Aangemaakt: {0}.
77dde5Valuta
fee746Huidig wachtwoord
97d790Klant
0bb5f3Medewerker klantenservice
2128c8Teamleider klantenservice
0a571bKlanten
0a9ea8Klanten {0}
93c046Geboortedatum
f56998Deactiveren
53a14c{0} deactiveren?
701665Gedeactiveerd: {0} van {1}
53d59bGedeactiveerd: {0}.
11326fStandaard
77ef91Standaard voor facturering
aec3f7Standaard voor verzending
fb7bf1Standaardrol
8f0b35Standaardrol van het bedrijf
dc673eVerwijderen
a52495Adres verwijderen
c16c10Bedrijfseenheid verwijderen
6cf06eInkoper verwijderen
48e041Lidmaatschap verwijderen
cbab4cOrganisatie verwijderen
2d5087Persoon definitief verwijderen
67c7cbRol verwijderen
15333eRollen verwijderen
cdad78De gekozen adressen verwijderen ({0})?
7cfd94De gekozen lidmaatschappen verwijderen ({0})?
37983bHet lidmaatschap van {0} bij {1} verwijderen?
eb6b7aDe rol {0} verwijderen?
cb49a5Gebruikers verwijderen
039b64{0} verwijderen
86cd80{0} definitief verwijderen?
c860a4{0} verwijderen?
fc52b9Verwijderen: {0}
fe8402Verwijderd: {0} van {1}
32bf3cVerwijderd: {0}.
933905Afgewezen
d0680eAfwijzen
2e101b{0} afwijzen?
63d894Omschrijving
355b21Details
0be1b2Details van {0}
10c8e4Uitschakelen
294da5De gekozen inkopers uitschakelen ({0})?
597dfbDe gekozen gebruikers uitschakelen ({0})?
8a7737{0} uitschakelen
58e008{0} uitschakelen?
181a6fUitschakelen: {0}
66722bUitgeschakeld
315367Hier uitgeschakeld
19a01aUitgeschakeld: {0} van {1}
2f7f7dUitgeschakeld: {0}.
c00a88Wissen
f085f6Uw invoer wissen?
eaec4dGewist.
12d6ddVerbergen
88d4b0District
0379fcGereed
08fe3eDr.
84b9e0Sleep {0} naar de organisatie waaronder deze moet komen.
3dbfebProefrun
b5fc54Proefrun: zoeken wie er al in het systeem staat
9b5ba7Proefrun: er is niets aangemaakt. Al in het systeem: {0}.
8e7258E-mail
f8ba1fTe bevestigen e-mailadres
d422bbE-mail: hetzelfde adres staat op regel {0}.
fa601bIedereen krijgt een bericht met een link om een wachtwoord in te stellen en zich aan te sluiten.
64ef2aBewerken
dc2a5aAdres bewerken
d75148Adressen bewerken
b2cfe9Goedkeuringen bewerken
77eeadBedrijfseenheid bewerken
4afe3dInkoper bewerken
532b6dBedrijf bewerken
64be33Contact bewerken
33869fRol bewerken
32f66dRollen bewerken
e0b688Bestellingen van het bedrijf bewerken
fa4758Bestellingen van de eenheid bewerken
d93d35Hier toegestane rollen bewerken
3d555dEenheden bewerken
876120Gebruiker bewerken
286f06Gebruikers bewerken
a80933{0} bewerken
8d4e6aEircode
039f55Emiraat
9078eeInschakelen
fe37f2Gebruikers in- en uitschakelen
2e4c29De gekozen inkopers inschakelen ({0})?
0ea9afDe gekozen gebruikers inschakelen ({0})?
c2c176{0} inschakelen
88ba64{0} inschakelen?
bc24b9Inschakelen: {0}
965c50Ingeschakeld
5447b3Ingeschakeld: {0} van {1}
6612a9Ingeschakeld: {0}.
6e1772Sessie beëindigen
5d2d84Sessie beëindigen en volgende klant openen
c6f566De sessie voor {0} beëindigen?
f113faEinde
048d37Eindigt over {0} als u niet doorgaat
cce64b{0} uitvouwen
906aadLijst exporteren (CSV)
428696Tot nu toe geëxporteerd: {0}.
554bf6Geëxporteerd: {0}
b97e68Geëxporteerd: {0} van {1}
deed4aGeëxporteerd: {0}.
bf9c5cMislukt
f25c8bMislukt: {0}.
040f25Vrouw
803ce7Bestanden
28e6d0Vul in wat u weet en zoek. Eén gegeven is genoeg.
c90a79Actieve filters
90be35Inkoper zoeken
2d3de1Zoek een bedrijf op naam of ID
8a1368Zoek een rol op naam
db7b7aZoek een eenheid op naam of bankrekening
67c014Zoek een gebruiker op naam, inlognaam of e-mail
a5486dZoek een uitnodiging op naam of e-mail
2ead3fOrganisatie zoeken
78dcd5Zoek op straat, plaats of postcode
3364c0Eerste dag
ab4590Voornaam
392d1aVoor bezorgers of bezoekers: een poort, een bel, openingstijden.
8a6c00Geslacht
f04548Rol toewijzen: {0}
c71f4aDe gekozen inkopers een rol toewijzen ({0})?
d3baa1Rol {0} toegewezen: {1} van {2}
9980beRol {0} toegewezen: {1}.
b20f20Doorgaan
ab03c4Loopt nog
0e0697Hulp van de klantenservice
f80708Overeenkomst met het begin
ed8d66Ik ga akkoord met de algemene voorwaarden.
0db165Ik ga akkoord met de {0}algemene voorwaarden{1}.
e68706IBAN
09240eID
07c734Als anderen deze gegevens tegelijk wijzigen, geldt wat het laatst is opgeslagen.
d8ee82Inkopers importeren (CSV)
500480Inkopers importeren in {0}
874faaUit bestand importeren
299781In {0} en de onderliggende organisaties.
4409adInactief
3cfcdaOvergenomen van bovenliggend niveau
8226f4Uitnodigingen
2afc9aUitnodigen
b07a69Mensen uitnodigen vanuit een bestand
41aadcNodig mensen uit om zich aan te sluiten, één voor één of vanuit een bestand.
0bb305Iemand uitnodigen
d3507aNodig iemand uit per e-mail, of velen tegelijk vanuit een bestand. Zij sluiten zich dan zelf aan.
a6dfafNog iemand uitnodigen
1b4c71Gebruikers uitnodigen
e3529eU kunt deze verzenden vanuit de lijst met uitnodigingen.
0b3d27Deze kon niet worden verzonden.
127a49Deze gaat naar {0}, met een link om zich bij {1} aan te sluiten.
c3f394Deze is niet opgeslagen.
3ed165Wordt bij elke beslissing bewaard.
4e2856Wordt bij de beslissing bewaard.
bd8898Wordt bij de sessie bewaard. Minimaal 10 tekens.
f54d70Wordt bij de sessie bewaard. {0} van minimaal 10 tekens.
330f77Het adres wordt uit uw adresboek verwijderd. Bestellingen die ernaartoe zijn verzonden, behouden het.
7a37afJa. Maak een andere rol de standaardrol om dit te wijzigen.
6f5e2bZe staat daar al.
857697Mogelijk is het intussen verwijderd.
1dfcc7Deze is nog niet verzonden. De persoon kan opnieuw worden uitgenodigd.
7d98f0De adressen blijven bij het bedrijf. Dit kan niet ongedaan worden gemaakt.
a0e8a8De details en inkopers ervan worden hier getoond.
2c86faDe gebruikers van het bedrijf kunnen niet meer inloggen of bestellen en niemand kan namens hen handelen. Er wordt niets verwijderd en het bedrijf kan op elk moment weer worden geactiveerd.
d06804De gebruikers van het bedrijf kunnen niet meer inloggen of bestellen. Er wordt niets verwijderd en het bedrijf kan opnieuw worden goedgekeurd.
dd96e9De gebruikers van het bedrijf kunnen weer inloggen en bestellen.
ed0c5aDe gebruikers van het bedrijf kunnen vanaf nu inloggen en bestellen.
f5a898De gebruikers van het bedrijf kunnen inloggen en bestellen zodra het ook actief is. Nu is het inactief.
55d6eaDe gebruikers van het bedrijf kunnen inloggen en bestellen zodra het ook is goedgekeurd.
c58dabDe gebruikers van het bedrijf kunnen niet inloggen of bestellen. Er wordt niets verwijderd en het bedrijf kan later worden goedgekeurd.
7b8db4Verder bewerken
209fe8Beheer de gebruikers, bedrijfseenheden, rollen en adressen.
c63d76Bewaar hier de adressen die u vaak voor verzending of facturering gebruikt.
160aa2Mijn invoer behouden
65f5deBlijft ongewijzigd.
5590dbLabel
8a9eb4Labels
efcf95Taal
68d91bLaatste dag
6e8059Achternaam
43d8a9De klantenservice mag in mijn account helpen
3cf8a6Regel
e88220Regel {0}
3cf89cLink
d35060Adressen laden…
b3fe4eBedrijfseenheden laden…
a94da0Inkopers laden…
b6df9bBedrijven laden…
eeba7bUitnodigingen laden…
9ecf19Organisaties laden…
e01dedAndere organisaties laden…
20c255Rollen laden…
2e8f74Account laden…
6c9be1Adressen laden…
fda939Adres laden…
b406bfInkoper laden…
dc19a7Bedrijf laden…
1d8137Klant laden…
c18e1fLabels laden…
273a6eOrganisatie laden…
141068Toegangslogboek laden…
e968f6Rollen laden…
5bc13eRol laden…
95e59dEenheid laden…
3b5600Gebruiker laden…
9d0286Aanvragen laden…
deac61Gebruikers laden…
4b12afOpgegeven gegevens laden…
6ebc9bLaden…
e3e714Vergrendeld
c8de1dInlognaam
e30b78Inlognaam: {0}
83629eAlleen bekijken
aca096Zoek op wie namens wie heeft gehandeld, waarom, en wat er is gewijzigd.
d413f9Klanten zoeken…
49f85aMan
374ff6Bevat “{0}”
644b4eLidmaatschappen
79e8ccBericht
5b7649Mobiel
da227dMeer criteria
9b448aMeer criteria ({0})
379c18Verplaatsen
cc8e2cOrganisatie verplaatsen
0578bcDe gekozen inkopers verplaatsen ({0})?
13025aNaar een andere organisatie verplaatsen
6342c2{0} onder {1} plaatsen
4ef5ab{0} verplaatsen?
1ae854Verplaatsen: {0}
661907Verplaatst naar {0}: {1} van {2}
9a2a07Verplaatst naar {0}: {1}.
09164cDhr.
1de57eMevr.
09164dMevr. (Ms)
ef49aeNaam
1f159fNaam, e-mail, telefoon en adressen worden overal gewist. Bestellingen blijven bewaard, zonder de naam. Dit kan niet ongedaan worden gemaakt.
525e99Naam, inlognaam of e-mail
7542b2Keuzes beperken
e89b13Vereist
d41a03Vereist: overgenomen van bovenliggend niveau
a1fb81Vereist: overgenomen van {0}
b722d3Nieuwe inkoper in {0}
68e290Nieuw e-mailadres
e801ccNieuwe organisatie onder {0}
3490e2Nieuw wachtwoord
f03f5eNieuw wachtwoord herhalen
c67314Nieuwe gebruikers krijgen deze rol, tenzij ze andere rollen krijgen. De huidige standaardrol is dat dan niet meer.
542fffVolgende pagina
e9f30eNaam van het adres
092059Nee
c3da2cGeen adres
7986a3Nog geen adres
41b377Nog geen adressen
855bb4Geen antwoord
b2ad0eEr kwam geen antwoord. Zolang het niet zeker is, handelt u nog namens deze klant.
7c24b3Geen enkele bedrijfseenheid gebruikt het.
57916cNog geen bedrijfseenheden
07a5ebGeen inkoper gevonden
6ef392Hier zijn nog geen inkopers
1744e1Nog geen bedrijven
0d32d4Geen verbinding
2c6fdeGeen klant gevonden
7a5e0eNog geen uitnodigingen
fd0dcaGeen limiet
1d4d55Geen organisatie gevonden
97cbc4Nog geen organisatie
4518abGeen organisaties
b02e58Geen bovenliggende eenheid
5f22deGeen rol
b62eecGeen rollen
749999Nog geen rollen
eba939Nog geen gebruikers
74f131Niemand heeft namens iemand anders gehandeld
89a9fbNiemand heeft deze rol. De machtigingen worden mee verwijderd. Dit kan niet ongedaan worden gemaakt.
4edc54Tijdens een sessie namens iemand anders kunt u niet namens nog een klant handelen. De volgende klant wordt geopend zodra deze sessie is beëindigd.
3261b7Niemand gevonden
e25d8aGeen openstaande aanvragen
fa5cbdNiemand is afgewezen
215278Nog geen goedgekeurde aanvragen
669b18Geen
72b94dGeen organisatie die u mag zien, heeft “{0}” in de naam.
3aa766Geen: inkopers kunnen hier geen rol krijgen.
7e9563Niet toegestaan
bf4e5fNiet toegewezen
9b60a4Op dit moment niet beschikbaar
246200Niet gecontroleerd: {0}.
c477e3Niet aangemaakt: {0}.
0a11c2Niet gevonden
d30fabHier niet bekend
c59c1fNiet vereist
634b2dNiet vereist: overgenomen van bovenliggend niveau
de4beeNiet vereist: overgenomen van {0}
cc5f4fNiet vereist: niets ingesteld
b79a18Niet vereist: op bovenliggend niveau niets ingesteld
081d43Niet ondersteund
8770dfZo niet mogelijk
739264Niet verzonden
eabe8bNiet opgegeven
ad77b1Niet gebruikt: {0}
d6351bNiet mogelijk zolang er gebruikers bij horen: {0}. Verplaats of verwijder deze eerst.
543d9dNiet mogelijk zolang gebruikers deze rol hebben: {0}. Geef hun eerst een andere rol.
4a7dadNiet vastgelegd: {0}.
a3f108In deze sessie kan niets worden gewijzigd.
fb3703Geen passende resultaten
3bcdd3Er is nog niets verzonden.
83a557Hier staat nog niets
10c6b2Geen resultaten
2c755dEr is niets gewijzigd.
327ea4Er is niets overschreven en uw invoer wordt er niet door geraakt. Sla opnieuw op.
7ba7fcEr is niets overschreven. Maak per veld een keuze en sla daarna op.
6dac00Staat nu onder:
bbb97bHuisnummer
2b0dbbUit alle rollen van het bedrijf.
9deb17Uit de adressen van het bedrijf. U kunt er één voor één meerdere kiezen.
8bebb6Uit de rollen die in {0} zijn toegestaan.
dcc60cUit: niemand kan namens u handelen totdat u dit inschakelt.
175f1eAan: u kunt medewerkers van de klantenservice op elk moment om hulp vragen.
375c69Inkopers verwijderen is voorbehouden aan: {0}.
6ddfb1Organisaties verwijderen is voorbehouden aan: {0}.
7148e9De rollen van inkopers bewerken is voorbehouden aan: {0}.
65780eAlleen het antwoord kon niet worden gelezen.
3c8c57Alleen klanten zelf kunnen hun e-mailadres wijzigen, terwijl ze zijn ingelogd.
dfb397Alleen de eerste {0} worden hier getoond.
07ed74Alleen de eerste {0} rollen kunnen hier worden gekozen.
cf0fddAlleen de vermelding wordt verwijderd. De persoon blijft gebruiker van de bedrijfseenheid.
db9da9Alleen-lezen
1f7698Openen
c1f74dAlles wat is geladen uitvouwen
129bf8Of plak de rijen hier
877a23Bestellen op een kostenplaats
e87b30Bestellingen
24761aOrganisatie
c7ca34Organisatie gewijzigd
5b51ebOrganisatie aangemaakt
98db32Van organisatie gewisseld
e9611dOrganisatie-eenheid
ce6f1cOrganisaties
b9ac75Organisaties en inkopers
8d0db2Organisaties en inkopers worden niet getoond
e9ff19Onderliggende organisaties zonder eigen keuze volgen deze.
02c0f7Direct onderliggende organisaties
741f93Gevonden organisaties
59f08aGevonden organisaties: {0}
3d1972Overzicht
d8735ePostcode (PIN)
52ede0Pagina’s met adressen
0c56a7Pagina’s met bedrijfseenheden
9fa1e9Pagina’s met inkopers
b06565Pagina’s met goed te keuren inkopers
8c454bPagina’s met bedrijven
5c8bf1Pagina’s met klanten
b314c7Pagina’s met uitnodigingen
e005a7Pagina’s met gevonden organisaties
c19977Pagina’s met rollen
5b3a80Pagina’s van het logboek
dc193ePagina’s met gebruikers
4eb514Bovenliggend
17bf60Bovenliggende eenheid
f6e166Wachtwoord
a63496Wachtwoord gereset
78636bIn behandeling
e8dca0Machtigingen
40d76fPersoon
2c23f8Persoonlijke gegevens
f1bc83Telefoon
8db896Vastzetten
d1fdd3{0} vastzetten
7954ffVastgezette klanten
13b3f5Plaats in de organisatie
be7f9aBestellingen plaatsen
344222Bestellingen plaatsen tot een bedrag
9cb49dGa akkoord met de algemene voorwaarden om verder te gaan.
075563Controleer deze gegevens
6cd81dControleer uw invoer
060a4eKies een collega.
0f92d4Kies een kolom.
591ebcKies de organisatie waarvoor u koopt.
416ff3Neem contact op met: {0}.
3f522bBeëindig eerst deze sessie. U kunt namens één klant tegelijk handelen.
1e6273Vul dit veld in.
e45b62Vul minstens één zoekcriterium in.
b221c2Log opnieuw in. Uw invoer blijft bewaard.
4edd29Meld dit aan de beheerders van deze pagina.
58aaa3Probeer het zo meteen opnieuw.
4f736fProbeer het over {0} seconden opnieuw.
483169Postcode
3d0bb0Postcode
86a374Prefectuur
5b6a11Vorige pagina
c7c2c4Als eerste voorstellen voor
49c062Provincie
88c6b7Provincie of territorium
3ef191Rijen inlezen
aa29a2Reden
44c4deRecente klanten
377cb3Ontvanger
db06a3Toegangslogboek
b51270Regio
e454b2Bedrijf registreren
123da0Afwijzen
70c84eGekozen personen afwijzen ({0})?
eed03a{0} afwijzen
f47a6a{0} afwijzen?
b2b28fAfwijzen: {0}
ef9fb2Afgewezen
2b276eAfgewezen: {0}
9f542aDeze keuze onthouden
ea4f08Verwijderen
e73265Verwijder een filter of zoek op iets anders.
4bc6b9Uit de winkelwagen verwijderen
2fa05f{0} verwijderen
3e538cWachtwoord resetten
1cbcf6Het wachtwoord van {0} resetten?
0e8713Intrekken
5c3a92Uitnodiging intrekken
c5b350De uitnodiging aan {0} intrekken?
9dd9b4Rechten
ca7fedRol
ac2cc2Rol: {0}
6b2bebRollen
4215a3Rollen in {0}
f857a5Hier toegestane rollen
579ff4Rollen: er is hier geen rol “{0}”.
90a641Rijen per pagina
15f987Rijen die niet worden aangemaakt
78d9d3Rijen: {0}. Kan worden aangemaakt: {1}. Niet: {2}.
3437a0Rijen: {0}. Kan worden uitgenodigd: {1}. Niet: {2}.
443d63Aanhef
33f85fOpslaan
e8385aLeeg invulbestand opslaan
8c17aeBestand opnieuw opslaan
bf57e1Afgekeurde rijen opslaan: {0}
5d929fZoeken
770005Zoek op naam of e-mail
fdae3fZoek op straat, plaats of postcode
3bbb4fZoek een bedrijf
f50191In beide lijsten zoeken
97c260Organisaties zoeken…
9cfa78Zoeken…
cc5226Rollen bekijken
0c9841Bedrijfsaccount bekijken
ff710bBestellingen van het bedrijf bekijken
aa17f4Bestellingen van de eenheid bekijken
e6d0ecGebruikers bekijken
b4ec2bAlles op deze pagina selecteren
01924e{0} selecteren
f59703Geselecteerde organisatie
ca77c9Verkoopbeheerder
57adf4Verzenden
cba979Winkelwagen ter goedkeuring verzenden
54fac6Opnieuw verzenden
942d41Alle niet-verzonden uitnodigingen verzenden
625dbdAlle niet-verzonden uitnodigingen verzenden: {0}
464a16De uitnodiging meteen verzenden
c2535cDe uitnodiging aan {0} opnieuw verzenden?
8e8b9aDe uitnodiging aan {0} verzenden?
8d5448De uitnodigingen verzenden ({0})?
c5d252Verzenden: {0}
57ade4Verzonden
9151d0Verzonden op
450e6fVerzonden: {0} van {1}
daac7aVerzonden: {0}.
e20997Verzending
77902eVerzending en facturering
716a60Tonen
864c94Alles tonen
21877dAlle inkopers tonen
972185Alle organisaties tonen
a65736Keuzes tonen
53e708Iedereen tonen
ea0c92Alles tonen
b2c57bMeer tonen
7c08c2{0} tonen
d152dcSitebeheerder
67b4b6Zodat niemand anders het vanaf uw scherm wijzigt.
d557e4Iemand anders heeft deze gegevens gewijzigd. Zie boven aan het formulier.
c5050fEr is iets niet goed ingesteld
b9bd4fEr is iets misgegaan
ae2392Staat
118928Provincie of staat
666b55Staat of territorium
ad3e3cStatus
50b389Wordt nog verwerkt
6a2e9bNog even geduld…
d9ad53Stoppen
1e493eGestopt. Nog te doen: {0}.
37c520Straat
cbe959Straat en huisnummer
c9474bSamenvatting
8e114dWisselen
634b54Een rol van uzelf intrekken?
b6d46aAlles intrekken
38958fVan mij intrekken
ed49bcVerwijder een filter of zoek op iets anders.
5910d2Andere versie overnemen
6297b1Getoonde intrekken
c540fdIngetrokken: {0}
e1961aOvergenomen van de bovenliggende organisatie. Wijzig wat afwijkt.
d4647cVoorwaarden
82722bAlgemene voorwaarden
5c833eHet adres is opgeslagen.
2a6ab3Het adres is aangemaakt.
9736e5De browser stond kopiëren niet toe. Selecteer de link en kopieer deze zelf.
160590De inkopers worden niet getoond
d5d83fDe wijzigingen zijn opgeslagen.
2aee34De controlecijfers kloppen niet. Is er een typefout?
152d24De keuzes konden niet worden geladen. Typ verder om het opnieuw te proberen.
6951ebHet bedrijf is niet actief of niet goedgekeurd. Daarom kan niemand namens de gebruikers handelen.
7e7858Het bedrijf is aangemaakt.
dc3f66De verbinding werd verbroken voordat het antwoord kwam. Mogelijk is het al opgeslagen. Als u het opnieuw probeert, wordt het niet dubbel uitgevoerd.
a58320De klant is aangemaakt.
1eba18Het e-mailadres is de inlognaam en kan niet worden gewijzigd.
4930e3De eerste rij bevat de kolomnamen. Vereist zijn: {0}.
2d7ccdDe eerste {0} inkopers die kunnen worden aangemaakt
98d740De eerste {0} personen die kunnen worden uitgenodigd
437bc3De uitnodiging aan {0} is ingetrokken.
78c99fDe uitnodiging aan {0} is verzonden.
5cbe3eDe uitnodiging aan {0} is vastgelegd
0e3245De uitnodiging is verzonden. Na acceptatie wordt {0} gebruiker.
d319e5De uitnodigingen worden eerst vastgelegd en daarna vanuit de lijst verzonden.
236533De verzonden link werkt dan niet meer. De persoon kan opnieuw worden uitgenodigd.
fbd85bDe link is gekopieerd.
a314d6De nieuwe inkopers krijgen de standaardrol van het bedrijf.
94d7ecDe nieuwe gebruiker krijgt de standaardrol van het bedrijf.
8b15f8De andere wijzigingen zijn opgeslagen. Alleen de rollen konden niet worden gewijzigd.
c1c74cDe personen en hun andere lidmaatschappen blijven bestaan. Dit kan niet ongedaan worden gemaakt.
596c35De gebruikers van de bedrijven die actief zijn, kunnen vanaf nu inloggen en bestellen.
65b4ecDe gebruikers van de bedrijven die zijn goedgekeurd, kunnen vanaf nu inloggen en bestellen.
6ae7bbHet huidige wachtwoord van {0} werkt dan niet meer en het account wordt overal uitgelogd.
55728eDe aanhalingstekens kloppen niet.
1ee43aDe rol is aangemaakt.
cabe96De rol {0} is verwijderd.
48a84eDe rollen van uw eigen hoogste organisatie worden door de winkel bepaald.
ea26f1De sessie kon niet worden beëindigd
7fb42cDe sessie eindigt over {0} wegens inactiviteit. Druk op een toets om door te gaan. Uw invoer blijft bewaard.
6d38e8De sessie eindigt over {0} en kan niet worden verlengd. Uw invoer blijft bewaard.
5f8b59De sessie is beëindigd
948c01De sessie is beëindigd. U handelt nu namens niemand anders.
c27570De sessie waarin u dit hebt ingevoerd, is beëindigd. Uw invoer blijft alleen op deze pagina bewaard en is voor niemand anders zichtbaar.
7d2d3bHet systeem was niet bereikbaar.
2afdc5Het systeem kon dit niet uitvoeren.
533d87Het systeem heeft een deel niet geaccepteerd.
be6772Het systeem heeft dit niet toegestaan.
bae3a2Het systeem staat dit voor deze gegevens niet toe.
86c4a6Het systeem heeft iets gevonden wat dit verhindert.
ab1bb2Het systeem is nog bezig met uw eerste poging.
32baa5Het systeem stuurt een link om een nieuw wachtwoord in te stellen.
f2f189Het systeem stuurt een link om een nieuw wachtwoord in te stellen. U krijgt het wachtwoord niet te zien.
5640dcHet systeem stuurde iets wat niet kon worden gelezen.
282264Het systeem deed er te lang over om te antwoorden.
0ebe6aDe twee komen niet overeen.
d0f3ffDe direct onderliggende eenheid blijft bestaan en komt op het hoogste niveau van {0}.
2e65abDe eenheid is aangemaakt.
373de8De gebruiker is aangemaakt. Het systeem stuurt een link om een wachtwoord in te stellen.
a31b92De {0} direct onderliggende eenheden blijven bestaan en komen op het hoogste niveau van {1}.
0bd54cAndere versie
455f5fEr zijn meer cellen dan kolommen ({0} in plaats van {1}).
4648b5Er zijn meer resultaten. Typ meer van de naam.
89e99fEr staan geen rijen onder de kolomnamen.
fa5f8bEr zijn nog inkopers in deze organisatie. Verplaats die eerst.
5ce9ceEr zijn nog inkopers met deze rol. Trek de rol eerst in.
16cfe5Het bestand bevat te veel rijen. Verdeel het in kleinere bestanden.
d7d5f3Er is er geen die u mag zien.
6202beDeze bedrijfseenheden verliezen het adres:
8dfa50Deze gegevens zijn van de klanten. Zoek een inkoopbeheerder en open het account. Dan worden ze hier getoond.
15f2edDeze persoon wordt inkoper van {0} en kan inloggen.
1bfc8fZij worden inkoper van de organisatie waarbij zij zich wilden aansluiten en kunnen inloggen.
e6207bDeze persoon hoort al bij deze bedrijfseenheid.
dc9dc7Inloggen en kopen voor {0} is dan niet meer mogelijk. U kunt de toegang op elk moment weer inschakelen.
c92fcbInloggen en kopen is dan niet meer mogelijk. U kunt de toegang op elk moment weer inschakelen.
bd6099Inloggen en kopen kan dan in geen enkele organisatie meer, totdat iemand het account weer inschakelt. Er wordt niets verwijderd.
1f3454Inloggen en kopen is dan weer mogelijk, mits er goedkeuring is verleend.
521dd5Inloggen en kopen kan dan weer in elke organisatie waar het lidmaatschap is ingeschakeld.
85e434Inloggen en kopen voor {0} is dan weer mogelijk, mits er goedkeuring is verleend.
d34e1cDe rollen gelden in {0} en in alle onderliggende organisaties (direct onderliggend: {1}).
15a740De rollen gelden in {0} en in alle onderliggende organisaties.
50909fDe rollen gelden in {0}. Er zijn geen onderliggende organisaties.
684a6cDeze persoon wordt geen inkoper van {0}. Deze beslissing kan hier niet worden teruggedraaid.
ff74e0Deze personen worden geen inkoper. Deze beslissing kan hier niet worden teruggedraaid.
0d2b67De adressen verdwijnen bij alle bedrijfseenheden die ze gebruiken. Dit kan niet ongedaan worden gemaakt.
5af01eDe persoon heeft deze al een keer ontvangen.
c63793De huidige rollen blijven behouden. De nieuwe rol geldt in de eigen organisatie en in alle onderliggende organisaties.
3d72d8De plek in {0} blijft behouden.
286167De inkopers gaan naar een andere organisatie van het bedrijf en behouden hun rollen.
dd4074De plek in {0} vervalt, de rollen blijven behouden.
4f5fd0De plek in {0} gaat verloren. Dit kan niet ongedaan worden gemaakt.
b1ac38Medewerkers krijgen uw wachtwoord nooit te zien en kunnen het niet wijzigen.
0a2b3cDeze persoon hoort dan niet meer bij deze bedrijfseenheid. De persoon zelf en de overige lidmaatschappen blijven bestaan.
251e5aMedewerkers geven vooraf een reden op en worden uiterlijk na een uur uit uw account uitgelogd.
119008Dit account is uitgeschakeld. Schakel het eerst in.
28b54fDit kan hier niet worden gekozen.
02e6acDit kan niet namens iemand anders worden gedaan.
cb2f6eDit kan niet ongedaan worden gemaakt.
75da75Dit kon niet worden gecontroleerd. Hebt u verbinding?
6f73f8Deze klant heeft niet ingestemd met handelen namens het account.
a18e36Deze datum ligt in de toekomst.
f3105dDit bestaat niet.
ea6c86Dit lijkt niet volledig.
fb255cDit is al in gebruik.
b5fae6Deze dag ligt vóór de eerste dag.
95fa02Dit is uitgevoerd
b73fb9Dit kan in geen geval worden toegestaan.
592727Dit is niet geldig.
d81001Dit komt niet overeen.
38c00fDit is de standaardrol. Maak eerst een andere rol de standaardrol.
f49e2cDit is de laatste beheerder. Wijs eerst een andere aan.
a854deDit valt buiten de organisaties die u beheert.
1fb4e9Dit wordt vanzelf geladen zodra u weer verbinding hebt.
4739faU hebt geen toegang tot dit deel van het account
d0fca4U hebt geen toegang tot dit deel van het bedrijfsaccount
ff25f2Dit deel van de pagina is niet verbonden met een accountsysteem.
2326e1Deze persoon heeft meer rechten dan u.
ef3a21Deze gegevens zijn gewijzigd nadat u ze hebt geopend. Er is niets overschreven.
d2898dDeze sessie is alleen om te bekijken. U kunt er niets in wijzigen.
feb0eeDit systeem biedt dit niet aan.
6654c7Inkopers die kunnen worden aangemaakt
fa9e40Personen die kunnen worden uitgenodigd
5249e2Ticketnummer
67ef69Ticket {0}
dabad8Sessies namens anderen {0}
bcf87eBekijken en wijzigen
1f5657Naar welke organisatie
faf050Te veel verzoeken
9b94d4Plaats of stad
964a50Handelsstatus
cd1dd6Opnieuw proberen
54a694Opnieuw proberen: {0}
d2223aType
dd7ad0Typ een deel van de naam om een organisatie van het bedrijf te vinden.
009d6cTyp de inlognaam of de volledige naam van de persoon
6430b5Typ drie letters van een naam, inlognaam of e-mailadres. Organisatie, telefoon en adres vindt u bij de overige criteria.
29962bNiet-toegewezen rollen
8f4be9Ongedaan maken
8b5b72Ongedaan maken: {0}
9fcf14Onverwacht antwoord
8f26e0Eenheid
43f6c0Eenheden en adressen
bc0cd0Losmaken
f8256e{0} losmaken
87a04aTot
0e18afTot ({0})
0b939fGebruik minder letters of zoek in alle organisaties.
8b271fGebruik minder letters of kies meer dagen.
a7a230Gebruik minder woorden of letters, of controleer de spelling. Een nieuwe klant kan in een bestaande organisatie worden aangemaakt.
96cf00Gebruikt voor
885292Wordt gebruikt om in te loggen. Het systeem stuurt hierheen een link om een wachtwoord in te stellen.
586d6bGebruikers
f9a4b6Gebruikers van {0}
6d44e3Gebruikers met de rol {0}
123b72In afwachting
ae4b8dWacht op goedkeuring
b78c11Wacht op bevestiging
28328eWij konden dit niet bevestigen
e9455eWij hebben uw registratie ontvangen
c3eb46Wij hebben u een link gestuurd om uw wachtwoord in te stellen. Kijk in uw mailbox.
12ce23Website
85a488Welkom, {0}
4e3372Onderliggende organisaties en inkopers gaan mee.
11c060Machtigingen door deze rollen
5a1500Wat er is gewijzigd
c27cdbUw invoer
8cd0f8Hoe u dit adres noemt.
6c9c2aUw bestellingen worden voor deze collega geplaatst.
5892bdUw bestellingen worden voor {0} geplaatst.
f20507Uw invoer blijft bewaard totdat u deze wist.
da11a3Uw invoer is bewaard. Sla opnieuw op.
dbcfa0Uw invoer is niet opgeslagen
23efd9Alles wat medewerkers wijzigen, wordt met hun naam vastgelegd.
66e32eElke keer dat iemand het account van een ander opent, wordt dat hier vastgelegd.
a5dcf0Kolommen koppelen
ce8929Wie handelde
eef7caWie heeft uw hulp nodig?
a101aaHier staat wie zich bij een van uw organisaties wil aansluiten.
1f57fdHier staat wie is afgewezen, met de opmerking.
9ac4d8Breedte van de organisaties
b88317Met een link om een wachtwoord in te stellen en zich aan te sluiten. Anders blijft de uitnodiging in de lijst staan.
e8d77dUitnodigingen vastleggen: {0}
dea264Vastgelegd: {0} van {1}
565558Vastgelegd: {0}.
cb489aJa
cb6a9cUw gegevens
38df20U ({0}) handelt namens {1}
90d7b4U handelt namens {0}
d1a554U bent offline
679de2U bent uitgelogd
ff4a35U wordt de eerste beheerder van het bedrijf. U logt voortaan in met uw e-mailadres. Daar sturen wij een link naartoe om uw wachtwoord in te stellen.
ba551fU koopt voor {0}
f2991cU kunt andere klanten zoeken zodra deze sessie is beëindigd.
c24414U kunt dit niet met uw eigen account doen.
187e19U kunt zelf geen wachtwoord voor {0} instellen, maar het systeem kan een link sturen waarmee dat wel kan.
d0ed3cU verliest {0} en de bijbehorende rechten. Deze pagina wordt dan gesloten en alleen iemand anders kan u dit teruggeven.
3a857fMogelijk ontvangt u op dit adres een link om te bevestigen dat het van u is.
7d9493U handelt niet meer namens deze klant. Er is verder niets opgeslagen.
f060d7U handelt nu namens {0}.
069844U koopt nu voor deze organisatie.
2b4617U hebt invoer die nog niet is opgeslagen. U kunt deze straks nog kopiëren of wissen, maar in deze sessie niet meer opslaan.
48bf81Uw bedrijf is in behandeling. Wij beoordelen de registratie en keuren deze goed of nemen contact met u op. Tot die tijd kan uw bedrijf niet bestellen.
969a92Uw e-mailadres is gewijzigd.
a469b0Uw wachtwoord is gewijzigd.
ecdfb1Uw rol geeft u dit recht niet.
4d5cd4Uw versie
442fb1ZIP-code
4c2251en nog {0}
904fefleeg
39bba6verplicht
8b008esinds {0}
a4f4adtot {0}
47112azonder limiet
291538{0} kan nu aan gebruikers worden toegewezen.
c481a7{0} kan nu eigen gebruikers, adressen en onderliggende eenheden hebben.
456bee{0} kan binnenkort inloggen
93d1fd{0} is actief.
82caef{0} is goedgekeurd.
e65224{0} is gekoppeld aan {1}.
7690db{0} staat weer op de oude plek.
bc177e{0} krijgt een link om een nieuw wachtwoord in te stellen.
487a9a{0} is aangemaakt.
e6e1c9{0} is definitief verwijderd.
b23904{0} is verwijderd.
091381{0} is afgewezen.
fe9ec9{0} is uitgeschakeld.
7143f6{0} is ingeschakeld.
25b39a{0} is op dit moment inactief. Bestellen is niet mogelijk.
414a74{0} is inactief.
a742a6{0} is uitgenodigd
01cbc1{0} is verplaatst en staat nu onder {1}.
f13f17{0} is verplaatst naar {1}.
9cef4a{0} is niet meer vastgezet.
a3399e{0} is vastgezet.
e8fa5c{0} is afgewezen.
7e3be5{0} ontvangt een link om een nieuw wachtwoord in te stellen.
f7d87fNog {0}
d9fdc4Nog {0}, niet te verlengen
503cb0Nog {0} niet getoond. Typ meer van de naam.
59219d{0} hoort niet meer bij {1}.
b2b44d{0} van {1}
279b9e{0} gebruikers
c1ae48{0} in afwachting
c08f58{0} wacht op goedkeuring en is inactief. Een eenheid voor het hoofdkantoor en de standaardrollen zijn al aangemaakt.
854bef{0} wacht op goedkeuring. Tot die tijd is bestellen niet mogelijk.
6acbcd{0} is toegevoegd.
d0ed52{0} is toegewezen.
331628{0} is aangemaakt en krijgt een link om een wachtwoord in te stellen. U kunt nu verdergaan in het nieuwe account.
be7fc4{0} is niet goedgekeurd. Bestellen is niet mogelijk.
56e7d1{0} is verwijderd.
8fd7bf{0} is ingetrokken.
d91f73{0}, dit filter verwijderen
896499{0}, {1}
8ffe69{0}, {1} kan nu aan eenheden worden toegewezen.
5cb233{0} toewijzen
9b26bd{0}: niemand
04b740{0}: geen
504e62{0} intrekken
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
