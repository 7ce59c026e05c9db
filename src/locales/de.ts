// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(Sie handeln für diese Person)
a61c2e(Sie)
5893751 Benutzer
fed5508 oder 11 Buchstaben und Ziffern.
447b3fEine Geschäftseinheit von {0}.
4f8c10Ein leeres Feld bedeutet: kein Limit. Hat ein Benutzer mehrere Rollen mit Limit, gilt das höchste.
aa90d5Ein Link zum Festlegen eines neuen Passworts wird an {0} gesendet.
d0391dWir haben einen Link an {0} gesendet. Solange er nicht geöffnet wird, bleibt Ihre Adresse {1}.
ce94a8Name, Anmeldename oder E-Mail-Adresse.
62567fKundenbetreuer, die Sie um Hilfe bitten, können Ihr Konto einsehen, für Sie bestellen und Änderungen vornehmen.
3904cdÜber dieser Organisation
e0d1d6Angenommen
13c123Zugang
fb7aa3Auf Konto zugreifen
3375dcAuf das Konto von {0} zugreifen
846b37Konto
56fda2Konto geändert
f8f9caKonto von {0}
eb6719Handeln im Auftrag eines Kunden
8af618Aktionen
4409c6Aktionen für {0}
27976eAktivieren
2c844dAusgewählte Unternehmen aktivieren ({0})?
392d88{0} aktivieren?
04ceb1Aktivieren: {0}
12a34dAktiviert: {0} von {1}
2507b9Aktiviert: {0}.
a45a19Aktiv
2a9469Adresse hinzufügen
859b07Rollen hinzufügen
a175d0In den Warenkorb legen
424f57Benutzer hinzufügen
58bee7Adresszusatz
fcdd8eAdresse
b9cf40Adresse geändert
765f09Adresse angelegt
1f0b16Adressen
d3f4f0Adressen können nicht im Auftrag anderer gelöscht werden.
1735c7Adressen von Geschäftseinheiten
54362cAdressen dieser Einheit
f993bbAlle
b3a8b9Alle Mitgliedschaften dieser Person entfallen:
f71942Auch Einkäufer bei
9519e1Von anderen ebenfalls geändert und übernommen: {0}
1cb738Eine Organisation kann nicht unter sich selbst verschoben werden.
b333a8Eine Organisation bleibt in ihrem Unternehmen.
01d108Und {0} weitere. Alle stehen in der Datei mit den fehlerhaften Zeilen.
90c0e5Divers
735059Beitrittsanfragen beantworten.
da3a8aSobald Sie über offene Anfragen entscheiden, erscheinen sie hier.
684a71Entschieden
b76ed8Status der Anfragen
f999d4Beliebig
febfadGenehmigung
362153Genehmigung von Einkäufern
162766Genehmigung von Bestellungen
3bfc8aGenehmigungen
d1fa73Genehmigungen und Rollen
e5d01bGenehmigen
bb7994Bestellungen genehmigen
805decAusgewählte Unternehmen genehmigen ({0})?
7cae4eAusgewählte Personen genehmigen ({0})?
5fa511{0} genehmigen
cff0d6{0} genehmigen?
ef204bGenehmigen: {0}
fecdd5Genehmigt
4fae93Genehmigt: {0}
3d1325Genehmigt: {0} von {1}
2dd49dGenehmigt: {0}.
b813a0Genaue Übereinstimmung
662188Wie übergeordnet
411ac1Wie auf dem Kontoauszug, mit oder ohne Leerzeichen.
890bf1Wie im Shop eingestellt
0505d6Bitten Sie die Administratoren Ihres Unternehmens, Sie einer Organisation hinzuzufügen.
bcb895Angefragt
98d9d8Alle zuweisen
ec3960Angezeigte zuweisen
0e7536Zugewiesen
7623ecZugewiesene Rollen
7f1ae5Zugewiesen: {0}
f58bd4Mindestens 12 Zeichen und kein Passwort, das Sie anderswo verwenden. Leicht zu merken sind einige Wörter, die nur für Sie zusammengehören.
ad5325Mindestens eine ist erforderlich.
8d1753Mindestens eine Rolle muss erhalten bleiben.
909ad7Mindestens {0} Zeichen sind erforderlich.
5cddb4Höchstens {0} Zeichen sind möglich.
377569Derzeit
318fd0Bei der nächsten Anmeldung
38dfc1Oberste Ebene
41431cZuordnen
18ece2Zu Geschäftseinheit zuordnen
742edd{0} einer weiteren Geschäftseinheit zuordnen
ae7d65Zugeordnet: {0}
15f055BIC
7fd9c1Zurück zur Suche
e5784aZurück zu {0}
83d3edZurück zu: {0}
341d45Bankverbindung
5cc7a6Vor dem Speichern wird geprüft, ob andere den Datensatz geändert haben. Nur eine Änderung in genau diesem Moment wird überschrieben.
e949cdVorher:
5a2974Beginn
938d12Beginnt mit https://
347913Unter welcher Organisation
622421Rechnung
0107d8Organisationen durchsuchen und ihre Einkäufer anlegen, bearbeiten, aktivieren oder deaktivieren.
233ae7Unternehmen
5a2288Geschäftseinheit
9dd42cGeschäftseinheit: Bitte füllen Sie dieses Feld aus.
1e3ec8Geschäftseinheit: „{1}“ gibt es {0}-mal. Verwenden Sie die ID.
f194abGeschäftseinheit: Es gibt keine mit dem Namen oder der ID „{0}“.
8c55a1Geschäftseinheiten
646375Für sich selbst einkaufen
e47da6Einkaufen für
80f0d1Für diese Person einkaufen
b63e6bEinkäufer
1e8f13Einkaufsadministrator
aa1c6eEinkaufsgenehmiger
455a6dEinkäufer geändert
de11e7Einkäufer angelegt
9ff214Einkäufer deaktiviert
af1937Einkäufer aktiviert
d534e7Einkäufer
f7aa4cDie Einkäufer untergeordneter Organisationen sind dort aufgeführt.
6b736eEinkäufer von {0}, {1}
1b2c5fEinkäufer von {0}: keine
191122Zu genehmigende Einkäufer
de2ec3Einkäufer, die auf Genehmigung warten
2dff8dEinkauf für eine Kollegin oder einen Kollegen
a8750fCSV-Datei
2ceb11Abbrechen
80cc45Export abbrechen
6f9393Warenkörbe
5eab4aWarenkörbe bis zu einem Betrag ändern
92fb1fE-Mail ändern
ff5053Passwort ändern
3f6154Warenkorb ändern
a391e7Von jemand anderem geändert
5b4247Änderungen
7a7b5dGeprüft: {0} von {1}
67b4bfTreffer: {0}
bf4808Bitte wählen
103759Land auswählen
7750c6Rolle auswählen
cf3badOrganisation auswählen
45d881Wählen Sie zuerst eine Organisation aus. Von deren Unternehmen hängt ab, welche Rollen es gibt.
e61050Auswahl aufheben
449728Wählen Sie zuerst das Unternehmen aus.
ccfbb7Ausgewählt
58bfc9Ausgewählte Adressen
1b1ec9Ausgewählte Geschäftseinheiten
707c7dAusgewählte Einkäufer
a11673Ausgewählte Unternehmen
91bd32Ausgewählte Einladungen
3db194Ausgewählte Rollen
840a6cAusgewählte Benutzer
dd5d82Ausgewählt: {0}
2468b6Ort
b4f1dfZurücksetzen
4979a5Kriterien zurücksetzen
5e8250Schließen
f5944cAlle einklappen
d51d6a{0} einklappen
c3a46fKollegin/Kollege
ac051bSpalte {0}
af84ecKommentar
0c0b44Unternehmen
7cb4e5Unternehmen
7440f9Unternehmensadministrator
a5a59dUnternehmenskonto
441ff4Name des Unternehmens
4543a6Unternehmensbenutzer
87bae2Kontakt
dfb2b8Kopiert.
19172eLink kopieren
6dab01Eingaben kopieren
da7410Das Kopieren hat nicht funktioniert. Markieren Sie den Text unten und kopieren Sie ihn selbst.
bfbad3Kostenstelle
e56603Laden fehlgeschlagen. Erneut versuchen
9cf740Land
abaad7Grafschaft
4e9babAdresse anlegen
0af505Weitere Adresse anlegen
8dca85Weiteres Unternehmen anlegen
4e089bWeitere Rolle anlegen
89b3bfWeitere Einheit anlegen
d2135aWeiteren Benutzer anlegen
6542feGeschäftseinheit anlegen
2904ddEinkäufer anlegen
73f93eEinkäufer „{0}“ anlegen
196d87Einkäufer anlegen: {0}
3cd9edUnternehmen anlegen
9806f2Kunden anlegen
d0d29cLegen Sie eine Rolle mit den gewünschten Berechtigungen an.
b6e09fLegen Sie eine an, um ihr Benutzer und Adressen zuzuordnen.
a38267Legen Sie eine an, damit die Geschäftseinheiten des Unternehmens sie verwenden können.
124d49Legen Sie Benutzer an, die sich anmelden und für ihre Geschäftseinheit einkaufen können.
5d4417Legen Sie eines an oder warten Sie auf eine Registrierung. Neue Registrierungen erscheinen hier zur Genehmigung.
e1a73aOrganisation anlegen
6bd0f8Untergeordnete Organisation anlegen
9b6b22Rolle anlegen
78012eEinheit anlegen
d60033Benutzer anlegen
232e30Angelegt: {0} von {1}
bd83b7Angelegt: {0}.
77dde5Währung
fee746Aktuelles Passwort
97d790Kunde
0bb5f3Kundenbetreuer
2128c8Leiter Kundenbetreuung
0a571bKunden
0a9ea8Kunden {0}
93c046Geburtsdatum
f56998Deaktivieren
53a14c{0} deaktivieren?
701665Deaktiviert: {0} von {1}
53d59bDeaktiviert: {0}.
11326fStandard
77ef91Standard für Rechnungen
aec3f7Standard für Lieferungen
fb7bf1Standardrolle
8f0b35Standardrolle des Unternehmens
dc673eLöschen
a52495Adresse löschen
c16c10Geschäftseinheit löschen
6cf06eEinkäufer löschen
48e041Mitgliedschaft löschen
cbab4cOrganisation löschen
2d5087Person endgültig löschen
67c7cbRolle löschen
15333eRollen löschen
cdad78Ausgewählte Adressen löschen ({0})?
7cfd94Ausgewählte Mitgliedschaften löschen ({0})?
37983bMitgliedschaft von {0} in {1} löschen?
eb6b7aRolle {0} löschen?
cb49a5Benutzer löschen
039b64{0} löschen
86cd80{0} endgültig löschen?
c860a4{0} löschen?
fc52b9Löschen: {0}
fe8402Gelöscht: {0} von {1}
32bf3cGelöscht: {0}.
933905Abgelehnt
d0680eAblehnen
2e101b{0} ablehnen?
63d894Beschreibung
355b21Details
0be1b2Details zu {0}
10c8e4Deaktivieren
294da5Ausgewählte Einkäufer deaktivieren ({0})?
597dfbAusgewählte Benutzer deaktivieren ({0})?
8a7737{0} deaktivieren
58e008{0} deaktivieren?
181a6fDeaktivieren: {0}
66722bDeaktiviert
315367Hier deaktiviert
19a01aDeaktiviert: {0} von {1}
2f7f7dDeaktiviert: {0}.
c00a88Verwerfen
f085f6Eingaben verwerfen?
eaec4dVerworfen.
12d6ddAusblenden
88d4b0Bezirk
0379fcFertig
08fe3eDr.
84b9e0Ziehen Sie {0} auf die Organisation, unter der sie liegen soll.
3dbfebProbelauf
b5fc54Probelauf: prüfen, wer im System bereits vorhanden ist
9b5ba7Probelauf: Es wurde nichts angelegt. Bereits im System: {0}.
8e7258E-Mail
f8ba1fZu bestätigende E-Mail
d422bbE-Mail: Dieselbe Adresse steht in Zeile {0}.
fa601bJede Person erhält eine Nachricht mit einem Link, um ein Passwort festzulegen und beizutreten.
64ef2aBearbeiten
dc2a5aAdresse bearbeiten
d75148Adressen bearbeiten
b2cfe9Genehmigungen bearbeiten
77eeadGeschäftseinheit bearbeiten
4afe3dEinkäufer bearbeiten
532b6dUnternehmen bearbeiten
64be33Kontakt bearbeiten
33869fRolle bearbeiten
32f66dRollen bearbeiten
e0b688Bestellungen des Unternehmens bearbeiten
fa4758Bestellungen der Einheit bearbeiten
d93d35Hier zulässige Rollen bearbeiten
3d555dEinheiten bearbeiten
876120Benutzer bearbeiten
286f06Benutzer bearbeiten
a80933{0} bearbeiten
8d4e6aEircode
039f55Emirat
9078eeAktivieren
fe37f2Benutzer aktivieren und deaktivieren
2e4c29Ausgewählte Einkäufer aktivieren ({0})?
0ea9afAusgewählte Benutzer aktivieren ({0})?
c2c176{0} aktivieren
88ba64{0} aktivieren?
bc24b9Aktivieren: {0}
965c50Aktiviert
5447b3Aktiviert: {0} von {1}
6612a9Aktiviert: {0}.
6e1772Sitzung beenden
5d2d84Sitzung beenden und nächsten Kunden öffnen
c6f566Sitzung für {0} beenden?
f113faEnde
048d37Endet in {0}, wenn Sie nicht fortfahren
cce64b{0} ausklappen
906aadListe exportieren (CSV)
428696Bisher exportiert: {0}.
554bf6Exportiert: {0}
b97e68Exportiert: {0} von {1}
deed4aExportiert: {0}.
bf9c5cFehlgeschlagen
f25c8bFehlgeschlagen: {0}.
040f25Weiblich
803ce7Dateien
28e6d0Geben Sie ein, was Sie wissen, und starten Sie die Suche. Eine Angabe genügt.
c90a79Aktive Filter
90be35Einkäufer suchen
2d3de1Unternehmen nach Name oder ID suchen
8a1368Rolle nach Name suchen
db7b7aEinheit nach Name oder Bankverbindung suchen
67c014Benutzer nach Name, Anmeldename oder E-Mail suchen
a5486dEinladung nach Name oder E-Mail suchen
2ead3fOrganisation suchen
78dcd5Nach Straße, Ort oder Postleitzahl suchen
3364c0Erster Tag
ab4590Vorname
392d1aFür Lieferung oder Besuch: Tor, Klingel, Öffnungszeiten.
8a6c00Geschlecht
f04548Rolle zuweisen: {0}
c71f4aAusgewählten Einkäufern eine Rolle zuweisen ({0})?
d3baa1Rolle {0} zugewiesen: {1} von {2}
9980beRolle {0} zugewiesen: {1}.
b20f20Fortfahren
ab03c4Läuft
0e0697Hilfe durch Kundenbetreuer
f80708Übereinstimmung am Anfang
ed8d66Ich akzeptiere die Allgemeinen Geschäftsbedingungen.
0db165Ich akzeptiere die {0}Allgemeinen Geschäftsbedingungen{1}.
e68706IBAN
09240eID
07c734Wenn andere diesen Datensatz zur gleichen Zeit ändern, gilt, was zuletzt gespeichert wird.
d8ee82Einkäufer importieren (CSV)
500480Einkäufer in {0} importieren
874faaAus Datei importieren
299781In {0} und den untergeordneten Organisationen.
4409adInaktiv
3cfcdaVon oben übernommen
8226f4Einladungen
2afc9aEinladen
b07a69Personen aus einer Datei einladen
41aadcPersonen zum Beitritt einladen, einzeln oder aus einer Datei.
0bb305Person einladen
d3507aLaden Sie einzelne Personen per E-Mail oder viele auf einmal aus einer Datei ein. Sie treten dann selbst bei.
a6dfafWeitere Person einladen
1b4c71Benutzer einladen
e3529eSie kann aus der Liste der Einladungen gesendet werden.
0b3d27Sie konnte nicht gesendet werden.
127a49Sie geht an {0} und enthält einen Link zum Beitritt zu {1}.
c3f394Sie wurden nicht gespeichert.
3ed165Wird mit jeder Entscheidung gespeichert.
4e2856Wird mit der Entscheidung gespeichert.
bd8898Wird mit der Sitzung gespeichert. Mindestens 10 Zeichen.
f54d70Wird mit der Sitzung gespeichert. {0} von mindestens 10 Zeichen.
330f77Die Adresse wird aus Ihrem Adressbuch entfernt. In Bestellungen, die an sie geliefert wurden, bleibt sie erhalten.
7a37afJa. Um dies zu ändern, legen Sie eine andere Rolle als Standardrolle fest.
6f5e2bSie liegt bereits dort.
857697Möglicherweise wurde der Eintrag inzwischen entfernt.
1dfcc7Sie wurde noch nicht gesendet. Die Person kann erneut eingeladen werden.
7d98f0Die Adressen bleiben beim Unternehmen. Dies kann nicht rückgängig gemacht werden.
a0e8a8Hier werden Details und Einkäufer der Organisation angezeigt.
2c86faDie Benutzer des Unternehmens können sich nicht mehr anmelden oder bestellen, und niemand kann für sie handeln. Es wird nichts gelöscht, und das Unternehmen kann jederzeit wieder aktiviert werden.
d06804Die Benutzer des Unternehmens können sich nicht mehr anmelden oder bestellen. Es wird nichts gelöscht, und das Unternehmen kann wieder genehmigt werden.
dd96e9Die Benutzer des Unternehmens können sich wieder anmelden und bestellen.
ed0c5aDie Benutzer des Unternehmens können sich ab sofort anmelden und bestellen.
f5a898Die Benutzer des Unternehmens können sich anmelden und bestellen, sobald es auch aktiv ist. Zurzeit ist es inaktiv.
55d6eaDie Benutzer des Unternehmens können sich anmelden und bestellen, sobald es auch genehmigt ist.
c58dabDie Benutzer des Unternehmens können sich nicht anmelden oder bestellen. Es wird nichts gelöscht, und das Unternehmen kann später genehmigt werden.
7b8db4Weiter bearbeiten
209fe8Benutzer, Geschäftseinheiten, Rollen und Adressen verwalten.
c63d76Speichern Sie hier die Adressen, die Sie häufig für Lieferungen oder Rechnungen verwenden.
160aa2Meine Eingaben behalten
65f5deBleibt unverändert.
5590dbLabel
8a9eb4Labels
efcf95Sprache
68d91bLetzter Tag
6e8059Nachname
43d8a9Hilfe durch Kundenbetreuer in meinem Konto zulassen
3cf8a6Zeile
e88220Zeile {0}
3cf89cLink
d35060Adressen werden geladen …
b3fe4eGeschäftseinheiten werden geladen …
a94da0Einkäufer werden geladen …
b6df9bUnternehmen werden geladen …
eeba7bEinladungen werden geladen …
9ecf19Organisationen werden geladen …
e01dedAndere Organisationen werden geladen …
20c255Rollen werden geladen …
2e8f74Konto wird geladen …
6c9be1Adressen werden geladen …
fda939Adresse wird geladen …
b406bfEinkäufer wird geladen …
dc19a7Unternehmen wird geladen …
1d8137Kunde wird geladen …
c18e1fLabels werden geladen …
273a6eOrganisation wird geladen …
141068Zugriffsprotokoll wird geladen …
e968f6Rollen werden geladen …
5bc13eRolle wird geladen …
95e59dEinheit wird geladen …
3b5600Benutzer wird geladen …
9d0286Beitrittsanfragen werden geladen …
deac61Benutzer werden geladen …
4b12afAngaben werden geladen …
6ebc9bWird geladen …
e3e714Gesperrt
c8de1dAnmeldename
e30b78Anmeldename: {0}
83629eNur ansehen
aca096Nachsehen, wer warum für wen gehandelt hat und was geändert wurde.
d413f9Kunden werden gesucht …
49f85aMännlich
374ff6Enthält „{0}“
644b4eMitgliedschaften
79e8ccNachricht
5b7649Mobiltelefon
da227dWeitere Kriterien
9b448aWeitere Kriterien ({0})
379c18Verschieben
cc8e2cOrganisation verschieben
0578bcAusgewählte Einkäufer verschieben ({0})?
13025aIn andere Organisation verschieben
6342c2{0} unter {1} verschieben
4ef5ab{0} verschieben?
1ae854Verschieben: {0}
661907Nach {0} verschoben: {1} von {2}
9a2a07Nach {0} verschoben: {1}.
09164cHerr
1de57eFrau
09164dFrau (Ms)
ef49aeName
1f159fName, E-Mail, Telefon und Adressen werden überall gelöscht. Bestellungen bleiben ohne den Namen erhalten. Dies kann nicht rückgängig gemacht werden.
525e99Name, Anmeldename oder E-Mail
7542b2Auswahl eingrenzen
e89b13Erforderlich
d41a03Erforderlich: von oben übernommen
a1fb81Erforderlich: von {0} übernommen
b722d3Neuer Einkäufer in {0}
68e290Neue E-Mail
e801ccNeue Organisation unter {0}
3490e2Neues Passwort
f03f5eNeues Passwort wiederholen
c67314Neue Benutzer erhalten diese Rolle, wenn ihnen keine anderen zugewiesen werden. Die bisherige Standardrolle ist dann keine mehr.
542fffNächste Seite
e9f30eBezeichnung
092059Nein
c3da2cKeine Adresse
7986a3Noch keine Adresse
41b377Noch keine Adressen
855bb4Keine Antwort
b2ad0eEs kam keine Antwort. Solange das Ende nicht bestätigt ist, handeln Sie weiterhin für diesen Kunden.
7c24b3Wird von keiner Geschäftseinheit verwendet.
57916cNoch keine Geschäftseinheiten
07a5ebKein Einkäufer gefunden
6ef392Noch keine Einkäufer vorhanden
1744e1Noch keine Unternehmen
0d32d4Keine Verbindung
2c6fdeKein Kunde gefunden
7a5e0eNoch keine Einladungen
fd0dcaKein Limit
1d4d55Keine Organisation gefunden
97cbc4Noch keine Organisation
4518abKeine Organisationen
b02e58Keine übergeordnete Einheit
5f22deKeine Rolle
b62eecKeine Rollen
749999Noch keine Rollen
eba939Noch keine Benutzer
74f131Keine Zugriffe auf fremde Konten
89a9fbDie Rolle ist niemandem zugewiesen. Ihre Berechtigungen werden mit gelöscht. Dies kann nicht rückgängig gemacht werden.
4edc54Während einer Sitzung im Auftrag einer Person können Sie nicht für eine weitere handeln. Der nächste Kunde wird geöffnet, sobald diese Sitzung beendet ist.
3261b7Keine Person gefunden
e25d8aKeine offenen Anfragen
fa5cbdKeine abgelehnten Anfragen
215278Noch keine genehmigten Anfragen
669b18Keine
72b94dKeine für Sie sichtbare Organisation hat „{0}“ im Namen.
3aa766Keine: Einkäufern kann hier keine Rolle zugewiesen werden.
7e9563Nicht erlaubt
bf4e5fNicht zugewiesen
9b60a4Zurzeit nicht verfügbar
246200Nicht geprüft: {0}.
c477e3Nicht angelegt: {0}.
0a11c2Nicht gefunden
d30fabHier nicht bekannt
c59c1fNicht erforderlich
634b2dNicht erforderlich: von oben übernommen
de4beeNicht erforderlich: von {0} übernommen
cc5f4fNicht erforderlich: nichts festgelegt
b79a18Nicht erforderlich: oben nichts festgelegt
081d43Nicht angeboten
8770dfDerzeit nicht möglich
739264Nicht gesendet
eabe8bKeine Angabe
ad77b1Nicht verwendet: {0}
d6351bNicht möglich, solange Benutzer dazugehören: {0}. Verschieben oder löschen Sie diese zuerst.
543d9dNicht möglich, solange Benutzer diese Rolle haben: {0}. Weisen Sie ihnen zuerst eine andere Rolle zu.
4a7dadNicht angelegt: {0}.
a3f108In dieser Sitzung kann nichts geändert werden.
fb3703Keine passenden Einträge
3bcdd3Es wurde noch nichts gesendet.
83a557Hier wird noch nichts angezeigt
10c6b2Keine Treffer
2c755dEs wurde nichts geändert.
327ea4Es wurde nichts überschrieben, und Ihre Eingaben sind nicht betroffen. Speichern Sie erneut.
7ba7fcEs wurde nichts überschrieben. Treffen Sie für jedes Feld eine Auswahl und speichern Sie dann.
6dac00Derzeit übergeordnet:
bbb97bHausnummer
2b0dbbAus allen Rollen des Unternehmens.
9deb17Aus den Adressen des Unternehmens. Sie können nacheinander mehrere auswählen.
8bebb6Aus den in {0} zulässigen Rollen.
dcc60cAus: Niemand kann für Sie handeln, bis Sie dies einschalten.
175f1eEin: Sie können die Kundenbetreuung jederzeit um Hilfe bitten.
375c69Nur folgende Rolle darf Einkäufer löschen: {0}.
6ddfb1Nur folgende Rolle darf Organisationen löschen: {0}.
7148e9Nur folgende Rolle darf die Rollen von Einkäufern bearbeiten: {0}.
65780eNur die Antwort konnte nicht gelesen werden.
3c8c57Nur die Kunden selbst können ihre E-Mail-Adresse ändern, während sie angemeldet sind.
dfb397Hier werden nur die ersten {0} angezeigt.
07ed74Hier können nur die ersten {0} Rollen ausgewählt werden.
cf0fddNur der Eintrag wird gelöscht. Die Person bleibt Benutzer der Geschäftseinheit.
db9da9Schreibgeschützt
1f7698Öffnen
c1f74dAlle geladenen ausklappen
129bf8Oder fügen Sie die Zeilen hier ein
877a23Auf Kostenstelle bestellen
e87b30Bestellungen
24761aOrganisation
c7ca34Organisation geändert
5b51ebOrganisation angelegt
98db32Organisation gewechselt
e9611dOrganisationseinheit
ce6f1cOrganisationen
b9ac75Organisationen und Einkäufer
8d0db2Organisationen und Einkäufer werden nicht angezeigt
e9ff19Untergeordnete Organisationen ohne eigene Auswahl übernehmen diese.
02c0f7Direkt untergeordnete Organisationen
741f93Gefundene Organisationen
59f08aGefundene Organisationen: {0}
3d1972Übersicht
d8735ePostleitzahl (PIN)
52ede0Seiten mit Adressen
0c56a7Seiten mit Geschäftseinheiten
9fa1e9Seiten mit Einkäufern
b06565Seiten mit zu genehmigenden Einkäufern
8c454bSeiten mit Unternehmen
5c8bf1Seiten mit Kunden
b314c7Seiten mit Einladungen
e005a7Seiten mit gefundenen Organisationen
c19977Seiten mit Rollen
5b3a80Seiten des Protokolls
dc193eSeiten mit Benutzern
4eb514Übergeordnet
17bf60Übergeordnete Einheit
f6e166Passwort
a63496Passwort zurückgesetzt
78636bIn Prüfung
e8dca0Berechtigungen
40d76fPerson
2c23f8Persönliche Angaben
f1bc83Telefon
8db896Anheften
d1fdd3{0} anheften
7954ffAngeheftete Kunden
13b3f5Zuordnung
be7f9aBestellungen aufgeben
344222Bestellungen bis zu einem Betrag aufgeben
9cb49dBitte akzeptieren Sie die Allgemeinen Geschäftsbedingungen.
075563Bitte prüfen Sie diese Eingaben
6cd81dBitte prüfen Sie Ihre Eingaben
060a4eBitte wählen Sie eine Kollegin oder einen Kollegen aus.
0f92d4Bitte wählen Sie eine Spalte aus.
591ebcBitte wählen Sie die Organisation aus, für die Sie einkaufen.
416ff3Bitte wenden Sie sich an: {0}.
3f522bBitte beenden Sie zuerst diese Sitzung. Sie können immer nur für einen Kunden handeln.
1e6273Bitte füllen Sie dieses Feld aus.
e45b62Bitte geben Sie mindestens ein Suchkriterium ein.
b221c2Bitte melden Sie sich erneut an. Ihre Eingaben bleiben erhalten.
4edd29Bitte informieren Sie die Betreiber dieser Seite.
58aaa3Bitte versuchen Sie es gleich noch einmal.
4f736fBitte versuchen Sie es in {0} Sekunden noch einmal.
483169Postleitzahl
3d0bb0Postleitzahl
86a374Präfektur
5b6a11Vorherige Seite
c7c2c4Bevorzugt vorschlagen für
49c062Provinz
88c6b7Provinz oder Territorium
3ef191Zeilen einlesen
aa29a2Grund
44c4deZuletzt aufgerufene Kunden
377cb3Empfänger
db06a3Zugriffsprotokoll
b51270Region
e454b2Unternehmen registrieren
123da0Ablehnen
70c84eAusgewählte Personen ablehnen ({0})?
eed03a{0} ablehnen
f47a6a{0} ablehnen?
b2b28fAblehnen: {0}
ef9fb2Abgelehnt
2b276eAbgelehnt: {0}
9f542aDiese Auswahl merken
ea4f08Entfernen
e73265Entfernen Sie einen Filter oder suchen Sie nach etwas anderem.
4bc6b9Aus dem Warenkorb entfernen
2fa05f{0} entfernen
3e538cPasswort zurücksetzen
1cbcf6Passwort von {0} zurücksetzen?
0e8713Zurückziehen
5c3a92Einladung zurückziehen
c5b350Einladung an {0} zurückziehen?
9dd9b4Rechte
ca7fedRolle
ac2cc2Rolle: {0}
6b2bebRollen
4215a3Rollen in {0}
f857a5Hier zulässige Rollen
579ff4Rollen: Die Rolle „{0}“ gibt es hier nicht.
90a641Zeilen pro Seite
15f987Zeilen, die nicht angelegt werden
78d9d3Zeilen: {0}. Anlegen möglich: {1}. Nicht möglich: {2}.
3437a0Zeilen: {0}. Einladung möglich: {1}. Nicht möglich: {2}.
443d63Anrede
33f85fSpeichern
e8385aLeere Datei zum Ausfüllen speichern
8c17aeDatei erneut speichern
bf57e1Fehlerhafte Zeilen speichern: {0}
5d929fSuchen
770005Nach Name oder E-Mail suchen
fdae3fNach Straße, Ort oder Postleitzahl suchen
3bbb4fUnternehmen suchen
f50191In beiden Listen suchen
97c260Organisationen werden gesucht …
9cfa78Suche läuft …
cc5226Rollen ansehen
0c9841Unternehmenskonto ansehen
ff710bBestellungen des Unternehmens ansehen
aa17f4Bestellungen der Einheit ansehen
e6d0ecBenutzer ansehen
b4ec2bAlle auf dieser Seite auswählen
01924e{0} auswählen
f59703Ausgewählte Organisation
ca77c9Verkaufsadministrator
57adf4Senden
cba979Warenkorb zur Genehmigung senden
54fac6Erneut senden
942d41Alle nicht gesendeten senden
625dbdAlle nicht gesendeten senden: {0}
464a16Einladung sofort senden
c2535cEinladung an {0} erneut senden?
8e8b9aEinladung an {0} senden?
8d5448Einladungen senden ({0})?
c5d252Senden: {0}
57ade4Gesendet
9151d0Gesendet am
450e6fGesendet: {0} von {1}
daac7aGesendet: {0}.
e20997Lieferung
77902eLieferung und Rechnung
716a60Anzeigen
864c94Alle anzeigen
21877dAlle Einkäufer anzeigen
972185Alle Organisationen anzeigen
a65736Auswahl anzeigen
53e708Alle anzeigen
ea0c92Alles anzeigen
b2c57bMehr anzeigen
7c08c2{0} anzeigen
d152dcSite-Administrator
67b4b6Damit niemand anderes sie an Ihrem Bildschirm ändert.
d557e4Jemand anderes hat diesen Datensatz geändert. Näheres steht oben im Formular.
c5050fEtwas ist nicht richtig eingerichtet
b9bd4fEtwas ist schiefgegangen
ae2392Bundesstaat
118928Bundesland oder Provinz
666b55Bundesstaat oder Territorium
ad3e3cStatus
50b389Noch in Bearbeitung
6a2e9bWird noch bearbeitet …
d9ad53Anhalten
1e493eAngehalten. Noch offen: {0}.
37c520Straße
cbe959Straße und Hausnummer
c9474bZusammenfassung
8e114dWechseln
634b54Sich selbst eine Rolle entziehen?
b6d46aAlle entfernen
38958fMir entziehen
ed49bcEntfernen Sie einen Filter oder suchen Sie nach etwas anderem.
5910d2Andere Version übernehmen
6297b1Angezeigte entfernen
c540fdEntfernt: {0}
e1961aVon der übergeordneten Organisation übernommen. Ändern Sie, was abweicht.
d4647cAGB
82722bAllgemeine Geschäftsbedingungen
5c833eDie Adresse wurde gespeichert.
2a6ab3Die Adresse wurde angelegt.
9736e5Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Link und kopieren Sie ihn selbst.
160590Die Einkäufer werden nicht angezeigt
d5d83fDie Änderungen wurden gespeichert.
2aee34Die Prüfziffern stimmen nicht. Liegt ein Tippfehler vor?
152d24Die Auswahl konnte nicht geladen werden. Tippen Sie weiter, um es erneut zu versuchen.
6951ebDas Unternehmen ist nicht aktiv oder nicht genehmigt. Deshalb kann niemand für seine Benutzer handeln.
7e7858Das Unternehmen wurde angelegt.
dc3f66Die Verbindung ist vor der Antwort abgebrochen. Möglicherweise wurde bereits gespeichert. Ein erneuter Versuch führt den Vorgang nicht doppelt aus.
a58320Der Kunde wurde angelegt.
1eba18Die E-Mail-Adresse ist der Anmeldename und kann nicht geändert werden.
4930e3Die erste Zeile enthält die Spaltennamen. Erforderlich sind: {0}.
2d7ccdDie ersten {0} Einkäufer, die angelegt werden können
98d740Die ersten {0} Personen, die eingeladen werden können
437bc3Die Einladung an {0} wurde zurückgezogen.
78c99fDie Einladung an {0} wurde gesendet.
5cbe3eDie Einladung an {0} wurde angelegt
0e3245Die Einladung wurde gesendet. Nach der Annahme wird {0} Benutzer.
d319e5Die Einladungen werden zunächst angelegt und dann aus der Liste gesendet.
236533Der gesendete Link funktioniert dann nicht mehr. Die Person kann erneut eingeladen werden.
fbd85bDer Link wurde kopiert.
a314d6Die neuen Einkäufer erhalten die Standardrolle des Unternehmens.
94d7ecDer neue Benutzer erhält die Standardrolle des Unternehmens.
8b15f8Die übrigen Änderungen sind gespeichert. Nur die Rollen konnten nicht geändert werden.
c1c74cDie Personen und ihre übrigen Mitgliedschaften bleiben erhalten. Dies kann nicht rückgängig gemacht werden.
596c35Die Benutzer der bereits aktiven Unternehmen können sich ab sofort anmelden und bestellen.
65b4ecDie Benutzer der bereits genehmigten Unternehmen können sich ab sofort anmelden und bestellen.
6ae7bbDas bisherige Passwort von {0} wird ungültig, und alle Anmeldungen werden beendet.
55728eDie Anführungszeichen passen nicht zusammen.
1ee43aDie Rolle wurde angelegt.
cabe96Die Rolle {0} wurde gelöscht.
48a84eDie Rollen Ihrer eigenen obersten Organisation werden vom Shop festgelegt.
ea26f1Die Sitzung konnte nicht beendet werden
7fb42cDie Sitzung endet wegen Inaktivität in {0}. Drücken Sie eine beliebige Taste, um fortzufahren. Ihre Eingaben bleiben erhalten.
6d38e8Die Sitzung endet in {0}. Sie kann nicht verlängert werden. Ihre Eingaben bleiben erhalten.
5f8b59Die Sitzung ist beendet
948c01Die Sitzung ist beendet. Sie handeln jetzt nur noch für sich selbst.
c27570Die Sitzung, in der Sie dies eingegeben haben, ist beendet. Ihre Eingaben bleiben nur auf dieser Seite erhalten und sind für niemand anderen sichtbar.
7d2d3bDas System war nicht erreichbar.
2afdc5Das System konnte den Vorgang nicht ausführen.
533d87Das System hat einen Teil der Angaben nicht akzeptiert.
be6772Das System hat den Vorgang nicht zugelassen.
bae3a2Das System lässt dies für diesen Datensatz nicht zu.
86c4a6Das System hat ein Hindernis gefunden.
ab1bb2Das System bearbeitet noch Ihren ersten Versuch.
32baa5Das System sendet der Person einen Link zum Festlegen eines neuen Passworts.
f2f189Das System sendet der Person einen Link zum Festlegen eines neuen Passworts. Sie selbst bekommen es nicht zu sehen.
5640dcDas System hat etwas gesendet, das nicht gelesen werden konnte.
282264Das System hat nicht rechtzeitig geantwortet.
0ebe6aDie beiden Eingaben stimmen nicht überein.
d0f3ffDie direkt untergeordnete Einheit bleibt bestehen und wird zu einer obersten Einheit von {0}.
2e65abDie Einheit wurde angelegt.
373de8Der Benutzer wurde angelegt. Das System sendet einen Link zum Festlegen eines Passworts.
a31b92Die {0} direkt untergeordneten Einheiten bleiben bestehen und werden zu obersten Einheiten von {1}.
0bd54cAndere Version
455f5fEs gibt mehr Zellen als Spalten ({0} statt {1}).
4648b5Es gibt weitere Treffer. Geben Sie mehr vom Namen ein.
89e99fUnter den Spaltennamen stehen keine Zeilen.
fa5f8bIn dieser Organisation gibt es noch Einkäufer. Verschieben Sie diese zuerst.
5ce9ceEs gibt noch Einkäufer mit dieser Rolle. Entziehen Sie ihnen die Rolle zuerst.
16cfe5Die Datei enthält zu viele Zeilen. Bitte teilen Sie sie in kleinere Dateien auf.
d7d5f3Es gibt keine, die Sie sehen dürfen.
6202beDiese Geschäftseinheiten verlieren die Adresse:
8dfa50Diese Daten gehören den Kunden. Suchen Sie einen Einkaufsadministrator und greifen Sie auf dessen Konto zu. Danach werden sie hier angezeigt.
15f2edDie Person wird Einkäufer bei {0} und kann sich anmelden.
1bfc8fDie Personen werden Einkäufer der jeweils angefragten Organisation und können sich anmelden.
e6207bDie Person gehört bereits zu dieser Geschäftseinheit.
dc9dc7Anmelden und Einkaufen für {0} sind dann nicht mehr möglich. Sie können den Zugang jederzeit wieder aktivieren.
c92fcbAnmelden und Einkaufen sind dann nicht mehr möglich. Sie können den Zugang jederzeit wieder aktivieren.
bd6099Anmelden und Einkaufen sind dann in keiner Organisation mehr möglich, bis das Konto wieder aktiviert wird. Es wird nichts gelöscht.
1f3454Anmelden und Einkaufen sind dann wieder möglich, sofern eine Genehmigung vorliegt.
521dd5Anmelden und Einkaufen sind dann in allen Organisationen wieder möglich, in denen die Mitgliedschaft aktiviert ist.
85e434Anmelden und Einkaufen für {0} sind dann wieder möglich, sofern eine Genehmigung vorliegt.
d34e1cDie Rollen gelten in {0} und in allen untergeordneten Organisationen (direkt untergeordnet: {1}).
15a740Die Rollen gelten in {0} und in allen untergeordneten Organisationen.
50909fDie Rollen gelten in {0}. Untergeordnete Organisationen gibt es nicht.
684a6cDie Person wird nicht Einkäufer bei {0}. Diese Entscheidung kann hier nicht zurückgenommen werden.
ff74e0Die Personen werden nicht Einkäufer. Diese Entscheidung kann hier nicht zurückgenommen werden.
0d2b67Die Adressen entfallen bei allen Geschäftseinheiten, die sie verwenden. Dies kann nicht rückgängig gemacht werden.
5af01eDie Person hat sie bereits einmal erhalten.
c63793Bereits zugewiesene Rollen bleiben erhalten. Die neue Rolle gilt in der jeweiligen Organisation und allen untergeordneten.
3d72d8Die Mitgliedschaft in {0} bleibt bestehen.
286167Die Einkäufer wechseln in eine andere Organisation des Unternehmens und behalten ihre Rollen.
dd4074Die Zugehörigkeit zu {0} endet, die Rollen bleiben erhalten.
4f5fd0Die Mitgliedschaft in {0} geht verloren. Dies kann nicht rückgängig gemacht werden.
b1ac38Kundenbetreuer erfahren Ihr Passwort nie und können es nicht ändern.
0a2b3cDie Person gehört dann nicht mehr zu dieser Geschäftseinheit. Die Person selbst und ihre übrigen Mitgliedschaften bleiben erhalten.
251e5aKundenbetreuer nennen vorab einen Grund und werden spätestens nach einer Stunde von Ihrem Konto abgemeldet.
119008Dieses Konto ist deaktiviert. Aktivieren Sie es zuerst.
28b54fDies kann hier nicht ausgewählt werden.
02e6acDies ist im Auftrag anderer nicht möglich.
cb2f6eDies kann nicht rückgängig gemacht werden.
75da75Die Prüfung war nicht möglich. Sind Sie mit dem Internet verbunden?
6f73f8Dieser Kunde hat nicht eingewilligt, dass andere für ihn handeln.
a18e36Dieses Datum liegt in der Zukunft.
f3105dDies existiert nicht.
ea6c86Die Eingabe scheint unvollständig zu sein.
fb255cDies wird bereits verwendet.
b5fae6Dieser Tag liegt vor dem ersten Tag.
95fa02Der Vorgang ist abgeschlossen
b73fb9Dies kann grundsätzlich nicht erlaubt werden.
592727Die Eingabe ist ungültig.
d81001Die Eingabe stimmt nicht überein.
38c00fDies ist die Standardrolle. Legen Sie zuerst eine andere Rolle als Standardrolle fest.
f49e2cDies ist der letzte Administrator. Bestimmen Sie zuerst einen anderen.
a854deDies liegt außerhalb der Organisationen, die Sie verwalten.
1fb4e9Die Daten werden automatisch geladen, sobald Sie wieder verbunden sind.
4739faDieser Teil des Kontos ist für Sie nicht zugänglich
d0fca4Dieser Teil des Unternehmenskontos ist für Sie nicht zugänglich
ff25f2Dieser Teil der Seite ist mit keinem Kontensystem verbunden.
2326e1Diese Person hat mehr Rechte als Sie.
ef3a21Dieser Datensatz wurde geändert, nachdem Sie ihn geöffnet haben. Es wurde nichts überschrieben.
d2898dIn dieser Sitzung können Sie nur ansehen, aber nichts ändern.
feb0eeDieses System bietet dies nicht an.
6654c7Einkäufer, die angelegt werden können
fa9e40Personen, die eingeladen werden können
5249e2Ticketnummer
67ef69Ticket {0}
dabad8Zugriffe {0}
bcf87eAnsehen und ändern
1f5657In welche Organisation
faf050Zu viele Anfragen
9b94d4Ort oder Stadt
964a50Geschäftstätigkeit
cd1dd6Erneut versuchen
54a694Erneut versuchen: {0}
d2223aTyp
dd7ad0Geben Sie einen Teil des Namens ein, um eine Organisation des Unternehmens zu finden.
009d6cGeben Sie den Anmeldenamen oder den vollständigen Namen der Person ein
6430b5Geben Sie drei Buchstaben eines Namens, eines Anmeldenamens oder einer E-Mail-Adresse ein. Organisation, Telefon und Adresse finden Sie unter den weiteren Kriterien.
29962bNicht zugewiesene Rollen
8f4be9Rückgängig
8b5b72Rückgängig: {0}
9fcf14Unerwartete Antwort
8f26e0Einheit
43f6c0Einheiten und Adressen
bc0cd0Lösen
f8256e{0} lösen
87a04aBis zu
0e18afBis zu ({0})
0b939fVerwenden Sie weniger Buchstaben oder suchen Sie in allen Organisationen.
8b271fVerwenden Sie weniger Buchstaben oder einen längeren Zeitraum.
a7a230Verwenden Sie weniger Wörter oder Buchstaben oder prüfen Sie die Schreibweise. Neue Kunden können in einer bestehenden Organisation angelegt werden.
96cf00Verwendung für
885292Dient zur Anmeldung. Das System sendet einen Link zum Festlegen eines Passworts an diese Adresse.
586d6bBenutzer
f9a4b6Benutzer von {0}
6d44e3Benutzer mit der Rolle {0}
123b72Offen
ae4b8dWartet auf Genehmigung
b78c11Wartet auf Bestätigung
28328eWir konnten den Vorgang nicht bestätigen
e9455eWir haben Ihre Registrierung erhalten
c3eb46Wir haben Ihnen einen Link zum Festlegen Ihres Passworts geschickt. Bitte sehen Sie in Ihrem Posteingang nach.
12ce23Website
85a488Willkommen, {0}
4e3372Untergeordnete Organisationen und Einkäufer werden mit verschoben.
11c060Berechtigungen aus diesen Rollen
5a1500Vorgenommene Änderungen
c27cdbIhre Eingaben
8cd0f8Ihre Bezeichnung für diese Adresse.
6c9c2aIhre Bestellungen erfolgen für diese Person.
5892bdIhre Bestellungen erfolgen für {0}.
f20507Ihre Eingaben bleiben erhalten, bis Sie sie verwerfen.
da11a3Ihre Eingaben bleiben erhalten. Speichern Sie erneut.
dbcfa0Ihre Eingaben wurden nicht gespeichert
23efd9Alle Änderungen werden mit dem Namen der handelnden Person protokolliert.
66e32eJeder Zugriff auf das Konto einer anderen Person wird hier protokolliert.
a5dcf0Spalten zuordnen
ce8929Handelnde Person
eef7caWer braucht Ihre Hilfe?
a101aaHier erscheint, wer einer Ihrer Organisationen beitreten möchte.
1f57fdHier erscheinen abgelehnte Personen mit dem jeweiligen Kommentar.
9ac4d8Breite der Organisationsansicht
b88317Mit einem Link zum Festlegen eines Passworts und zum Beitreten. Andernfalls bleibt die Einladung in der Liste.
e8d77dEinladungen anlegen: {0}
dea264Angelegt: {0} von {1}
565558Angelegt: {0}.
cb489aJa
cb6a9cIhre Angaben
38df20Sie ({0}) handeln für {1}
90d7b4Sie handeln für {0}
d1a554Sie sind offline
679de2Sie sind abgemeldet
ff4a35Sie übernehmen als erste Person die Administration des Unternehmens. Sie melden sich künftig mit Ihrer E-Mail-Adresse an. An diese Adresse senden wir einen Link zum Festlegen Ihres Passworts.
ba551fSie kaufen ein für {0}
f2991cSie können nach anderen Kunden suchen, sobald diese Sitzung beendet ist.
c24414Auf Ihr eigenes Konto können Sie dies nicht anwenden.
187e19Sie können für {0} kein Passwort festlegen. Das System kann aber einen Link zum Festlegen eines neuen Passworts senden.
d0ed3cSie verlieren {0} und die damit verbundenen Berechtigungen. Diese Seite wird dann geschlossen, und nur jemand anderes kann Ihnen die Rechte zurückgeben.
3a857fAn diese Adresse wird möglicherweise ein Link gesendet, mit dem Sie sie bestätigen.
7d9493Sie handeln nicht mehr für diesen Kunden. Es wurde nichts weiter gespeichert.
f060d7Sie handeln jetzt für {0}.
069844Sie kaufen jetzt für diese Organisation ein.
2b4617Einige Eingaben sind nicht gespeichert. Sie können sie danach noch kopieren oder verwerfen, in dieser Sitzung aber nicht mehr speichern.
48bf81Ihr Unternehmen ist jetzt in Prüfung: Wir sehen uns die Registrierung an und genehmigen sie oder melden uns mit Rückfragen. Bis dahin sind keine Bestellungen möglich.
969a92Ihre E-Mail-Adresse wurde geändert.
a469b0Ihr Passwort wurde geändert.
ecdfb1Ihre Rolle umfasst dies nicht.
4d5cd4Ihre Version
442fb1ZIP-Code
4c2251und {0} weitere
904fefleer
39bba6erforderlich
8b008eseit {0}
a4f4adbis {0}
47112aohne Limit
291538{0} kann jetzt Benutzern zugewiesen werden.
c481a7{0} kann jetzt eigene Benutzer, Adressen und untergeordnete Einheiten haben.
456bee{0} kann sich in Kürze anmelden
93d1fd{0} ist aktiv.
82caef{0} wurde genehmigt.
e65224{0} wurde {1} zugeordnet.
7690db{0} liegt wieder an der früheren Stelle.
bc177e{0} erhält einen Link zum Festlegen eines neuen Passworts.
487a9a{0} wurde angelegt.
e6e1c9{0} wurde endgültig gelöscht.
b23904{0} wurde gelöscht.
091381{0} wurde abgelehnt.
fe9ec9{0} wurde deaktiviert.
7143f6{0} wurde aktiviert.
25b39a{0} ist zurzeit inaktiv. Bestellungen sind nicht möglich.
414a74{0} ist inaktiv.
a742a6{0} ist eingeladen
01cbc1{0} wurde verschoben und liegt jetzt unter {1}.
f13f17{0} wurde nach {1} verschoben.
9cef4a{0} ist nicht mehr angeheftet.
a3399e{0} wurde angeheftet.
e8fa5c{0} wurde abgelehnt.
7e3be5{0} erhält einen Link zum Festlegen eines neuen Passworts.
f7d87fNoch {0}
d9fdc4Noch {0}, nicht verlängerbar
503cb0Weitere Treffer, die nicht angezeigt werden: {0}. Geben Sie mehr vom Namen ein.
59219d{0} gehört nicht mehr zu {1}.
b2b44d{0} von {1}
279b9e{0} Benutzer
c1ae48{0} offen
c08f58{0} wartet auf Genehmigung und ist inaktiv. Eine Einheit für den Hauptsitz und die Standardrollen sind bereits angelegt.
854bef{0} wartet auf Genehmigung. Bis dahin sind keine Bestellungen möglich.
6acbcd{0} wurde hinzugefügt.
d0ed52{0} wurde zugewiesen.
331628{0} wurde angelegt und erhält einen Link zum Festlegen eines Passworts. Sie können jetzt im neuen Konto fortfahren.
be7fc4{0} wurde nicht genehmigt. Bestellungen sind nicht möglich.
56e7d1{0} wurde entfernt.
8fd7bf{0} wurde entfernt.
d91f73{0}, diesen Filter entfernen
896499{0}, {1}
8ffe69{0}, {1} kann jetzt Einheiten zugeordnet werden.
5cb233{0} zuweisen
9b26bd{0}: niemand
04b740{0}: keine
504e62{0} entfernen
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
