// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(sta operando per suo conto)
a61c2e(utente corrente)
5893751 utente
fed5508 o 11 lettere e cifre.
447b3fUn’unità aziendale di {0}.
4f8c10Un limite lasciato vuoto equivale a nessun limite. Se un utente ha limiti in più ruoli, vale il più alto.
aa90d5È in arrivo a {0} un link per impostare una nuova password.
d0391dÈ stato inviato un link a {0}. Finché non viene aperto, il suo indirizzo resta {1}.
ce94a8Un nome, un nome utente o un indirizzo e-mail.
62567fUn operatore a cui chiede aiuto può consultare il suo account, effettuare ordini e apportare modifiche per suo conto.
3904cdSopra questa organizzazione
e0d1d6Accettato
13c123Accesso
fb7aa3Accedi all’account
3375dcAccedi all’account di {0}
846b37Account
56fda2Account modificato
f8f9caAccount di {0}
eb6719Intervento per conto di un cliente
8af618Azioni
4409c6Azioni per {0}
27976eAttiva
2c844dAttivare le aziende selezionate ({0})?
392d88Attivare l’azienda {0}?
04ceb1Attiva: {0}
12a34dAttivate: {0} di {1}
2507b9Attivate: {0}.
a45a19Attiva
2a9469Aggiungi un indirizzo
859b07Aggiunta ruoli
a175d0Aggiunta al carrello
424f57Aggiunta utenti
58bee7Altri dettagli
fcdd8eIndirizzo
b9cf40Indirizzo modificato
765f09Indirizzo creato
1f0b16Indirizzi
d3f4f0Gli indirizzi non possono essere eliminati per conto di un’altra persona.
1735c7Indirizzi delle unità aziendali
54362cIndirizzi di questa unità
f993bbTutti
b3a8b9Tutte le appartenenze di questa persona verranno eliminate:
f71942Acquirente anche di
9519e1Modificato anche dall’altra persona e ripreso: {0}
1cb738Un’organizzazione non può essere spostata sotto sé stessa.
b333a8Un’organizzazione resta nella propria azienda.
01d108E altre righe: {0}. Sono tutte nel file delle righe scartate.
90c0e5Altro
735059Rispondere alle richieste di adesione.
da3a8aRispondere alle richieste in attesa: compariranno poi qui.
684a71Data decisione
b76ed8Decisioni
f999d4Qualsiasi
febfadApprovazione
362153Approvazione degli acquirenti
162766Approvazione degli ordini
3bfc8aApprovazioni
d1fa73Approvazioni e ruoli
e5d01bApprova
bb7994Approvazione ordini
805decApprovare le aziende selezionate ({0})?
7cae4eApprovare le richieste selezionate ({0})?
5fa511Approva la richiesta di {0}
cff0d6Approvare la richiesta di {0}?
ef204bApprova: {0}
fecdd5Approvato
4fae93Approvazioni: {0}
3d1325Approvazioni: {0} di {1}
2dd49dApprovazioni: {0}.
b813a0Valore esatto
662188Come al livello superiore
411ac1Come su un estratto conto, con o senza spazi.
890bf1Come impostato dal negozio
0505d6Chiedere a chi amministra l’azienda di essere aggiunti a un’organizzazione.
bcb895Data richiesta
98d9d8Assegna tutto
ec3960Assegna questi elementi
0e7536Assegnato
7623ecRuoli assegnati
7f1ae5Assegnazioni: {0}
f58bd4Almeno 12 caratteri e nessuna password usata altrove. Alcune parole il cui legame è noto solo a lei sono facili da ricordare.
ad5325Ne serve almeno uno.
8d1753Deve restare almeno un ruolo.
909ad7Servono almeno {0} caratteri.
5cddb4Sono ammessi al massimo {0} caratteri.
377569Attualmente
318fd0Al prossimo accesso
38dfc1Al primo livello
41431cAssocia
18ece2Associa a un’unità aziendale
742eddAssocia {0} a un’altra unità aziendale
ae7d65Associazione effettuata: {0}
15f055BIC
7fd9c1Torna alla ricerca
e5784aTorna a {0}
83d3edTorna a: {0}
341d45Conto bancario
5cc7a6Prima del salvataggio si verifica se altre persone hanno modificato il record. Viene sovrascritta solo una modifica fatta in quel preciso momento.
e949cdPrima:
5a2974Inizio
938d12Inizia con https://
347913Sotto quale organizzazione
622421Fatturazione
0107d8Esplorare le organizzazioni e creare, modificare, abilitare o disabilitare i loro acquirenti.
233ae7Azienda
5a2288Unità aziendale
9dd42cUnità aziendale: compilare questo campo.
1e3ec8Unità aziendale: ce ne sono {0} con il nome “{1}”. Utilizzare l’ID.
f194abUnità aziendale: nessuna con il nome o l’ID “{0}”.
8c55a1Unità aziendali
646375Acquista per conto proprio
e47da6Acquista per
80f0d1Acquista per questo collega
b63e6bAcquirente
1e8f13Amministratore acquirenti
aa1c6eApprovatore acquisti
455a6dAcquirente modificato
de11e7Acquirente creato
9ff214Acquirente disabilitato
af1937Acquirente abilitato
d534e7Acquirenti
f7aa4cGli acquirenti delle organizzazioni subordinate sono elencati in quelle organizzazioni.
6b736eAcquirenti di {0}, {1}
1b2c5fAcquirenti di {0}: nessuno
191122Acquirenti da approvare
de2ec3Acquirenti in attesa di approvazione
2dff8dAcquisto per un collega
a8750fFile CSV
2ceb11Annulla
80cc45Annulla l’esportazione
6f9393Carrelli
5eab4aModifica carrelli fino a un importo
92fb1fModifica e-mail
ff5053Modifica password
3f6154Modifica carrello
a391e7Modificato da un’altra persona
5b4247Modifiche
7a7b5dVerificate: {0} di {1}
67b4bfOpzioni: {0}
bf4808Scegli
103759Scegli un paese
7750c6Scegli un ruolo
cf3badScegli un’organizzazione
45d881Scegliere prima un’organizzazione: i ruoli disponibili dipendono dalla sua azienda.
e61050Deseleziona tutto
449728Scegliere prima l’azienda.
ccfbb7Selezione
58bfc9Indirizzi selezionati
1b1ec9Unità aziendali selezionate
707c7dAcquirenti selezionati
a11673Aziende selezionate
91bd32Inviti selezionati
3db194Ruoli selezionati
840a6cUtenti selezionati
dd5d82Selezione: {0}
2468b6Città
b4f1dfCancella
4979a5Cancella criteri
5e8250Chiudi
f5944cComprimi tutto
d51d6aComprimi {0}
c3a46fCollega
ac051bColonna {0}
af84ecCommento
0c0b44Aziende
7cb4e5Azienda
7440f9Amministratore dell’azienda
a5a59dAccount aziendale
441ff4Nome dell’azienda
4543a6Utenti aziendali
87bae2Contatto
dfb2b8Copia effettuata.
19172eCopia link
6dab01Copia i dati inseriti
da7410Copia non riuscita. Selezionare il testo qui sotto e copiarlo manualmente.
bfbad3Centro di costo
e56603Caricamento non riuscito. Riprova
9cf740Paese
abaad7Contea
4e9babCrea indirizzo
0af505Crea un altro indirizzo
8dca85Crea un’altra azienda
4e089bCrea un altro ruolo
89b3bfCrea un’altra unità
d2135aCrea un altro utente
6542feCrea unità aziendale
2904ddCrea acquirente
73f93eCrea acquirente “{0}”
196d87Crea acquirenti: {0}
3cd9edCrea azienda
9806f2Crea cliente
d0d29cCrearne uno con le autorizzazioni che devono avere i suoi titolari.
b6e09fCrearne una per associarvi utenti e indirizzi.
a38267Crearne uno: le unità aziendali della relativa azienda potranno utilizzarlo.
124d49Crearne uno: potrà accedere e acquistare per la propria unità aziendale.
5d4417Crearne una o attendere che un’azienda si registri: comparirà qui in attesa di approvazione.
e1a73aCrea organizzazione
6bd0f8Crea organizzazione subordinata
9b6b22Crea ruolo
78012eCrea unità
d60033Crea utente
232e30Creati: {0} di {1}
bd83b7Creati: {0}.
77dde5Valuta
fee746Password attuale
97d790Cliente
0bb5f3Operatore del servizio clienti
2128c8Supervisore del servizio clienti
0a571bClienti
0a9ea8Clienti {0}
93c046Data di nascita
f56998Disattiva
53a14cDisattivare l’azienda {0}?
701665Disattivate: {0} di {1}
53d59bDisattivate: {0}.
11326fPredefinito
77ef91Predefinito per la fatturazione
aec3f7Predefinito per la spedizione
fb7bf1Ruolo predefinito
8f0b35Ruolo predefinito dell’azienda
dc673eElimina
a52495Elimina indirizzo
c16c10Elimina unità aziendale
6cf06eElimina acquirente
48e041Elimina appartenenza
cbab4cElimina organizzazione
2d5087Elimina persona definitivamente
67c7cbElimina ruolo
15333eEliminazione ruoli
cdad78Eliminare gli indirizzi selezionati ({0})?
7cfd94Eliminare le appartenenze selezionate ({0})?
37983bEliminare l’appartenenza di {0} a {1}?
eb6b7aEliminare il ruolo {0}?
cb49a5Eliminazione utenti
039b64Elimina {0}
86cd80Eliminare {0} definitivamente?
c860a4Eliminare {0}?
fc52b9Elimina: {0}
fe8402Eliminazioni: {0} di {1}
32bf3cEliminazioni: {0}.
933905Respinto
d0680eRespingi
2e101bRespingere la richiesta di {0}?
63d894Descrizione
355b21Dettagli
0be1b2Dettagli di {0}
10c8e4Disabilita
294da5Disabilitare gli acquirenti selezionati ({0})?
597dfbDisabilitare gli utenti selezionati ({0})?
8a7737Disabilita {0}
58e008Disabilitare {0}?
181a6fDisabilita: {0}
66722bDisabilitato
315367Disabilitato qui
19a01aDisabilitati: {0} di {1}
2f7f7dDisabilitati: {0}.
c00a88Scarta
f085f6Scartare i dati inseriti?
eaec4dDati scartati.
12d6ddChiudi
88d4b0Distretto
0379fcFine
08fe3eDott.
84b9e0Rilasciare {0} sull’organizzazione di destinazione.
3dbfebSimulazione
b5fc54Simulazione: cerca le persone già presenti nel sistema
9b5ba7Simulazione: non è stato creato nulla. Già presenti nel sistema: {0}.
8e7258E-mail
f8ba1fE-mail da confermare
d422bbE-mail: lo stesso indirizzo compare nella riga {0}.
fa601bOgni persona riceve un messaggio con un link per impostare una password e unirsi all’azienda.
64ef2aModifica
dc2a5aModifica indirizzo
d75148Modifica indirizzi
b2cfe9Modifica approvazioni
77eeadModifica unità aziendale
4afe3dModifica acquirente
532b6dModifica azienda
64be33Modifica contatto
33869fModifica ruolo
32f66dModifica ruoli
e0b688Modifica ordini dell’azienda
fa4758Modifica ordini dell’unità
d93d35Modifica i ruoli ammessi qui
3d555dModifica unità
876120Modifica utente
286f06Modifica utenti
a80933Modifica {0}
8d4e6aEircode
039f55Emirato
9078eeAbilita
fe37f2Abilitazione e disabilitazione utenti
2e4c29Abilitare gli acquirenti selezionati ({0})?
0ea9afAbilitare gli utenti selezionati ({0})?
c2c176Abilita {0}
88ba64Abilitare {0}?
bc24b9Abilita: {0}
965c50Abilitato
5447b3Abilitati: {0} di {1}
6612a9Abilitati: {0}.
6e1772Termina sessione
5d2d84Termina sessione e apri il cliente successivo
c6f566Terminare la sessione per conto di {0}?
f113faFine
048d37Termina tra {0} in assenza di attività
cce64bEspandi {0}
906aadEsporta l’elenco (CSV)
428696Esportati finora: {0}.
554bf6Esportati: {0}
b97e68Esportati: {0} di {1}
deed4aEsportati: {0}.
bf9c5cNon riusciti
f25c8bNon riusciti: {0}.
040f25Donna
803ce7File
28e6d0Compilare ciò che si conosce e avviare la ricerca. Basta un solo dato.
c90a79Filtri attivi
90be35Cerca un acquirente
2d3de1Cerca un’azienda per nome o ID
8a1368Cerca un ruolo per nome
db7b7aCerca un’unità per nome o conto bancario
67c014Cerca un utente per nome, nome utente o e-mail
a5486dCerca un invito per nome o e-mail
2ead3fCerca un’organizzazione
78dcd5Cerca per via, città o codice postale
3364c0Primo giorno
ab4590Nome
392d1aPer chi consegna o visita: un cancello, un campanello, gli orari di apertura.
8a6c00Genere
f04548Assegna un ruolo: {0}
c71f4aAssegnare un ruolo agli acquirenti selezionati ({0})?
d3baa1Ruolo {0} assegnato: {1} di {2}
9980beRuolo {0} assegnato: {1}.
b20f20Continua
ab03c4In corso
0e0697Aiuto degli operatori
f80708Inizio del valore
ed8d66Accetto i termini e le condizioni.
0db165Accetto i {0}termini e le condizioni{1}.
e68706IBAN
09240eID
07c734Se altre persone modificano questo record nello stesso momento, vale l’ultimo salvataggio.
d8ee82Importa acquirenti (CSV)
500480Importa acquirenti in {0}
874faaImporta da un file
299781In {0} e nelle organizzazioni subordinate.
4409adInattiva
3cfcdaEreditato dal livello superiore
8226f4Inviti
2afc9aInvita
b07a69Invita persone da un file
41aadcInvitare persone a unirsi all’azienda, una alla volta o da un file.
0bb305Invita una persona
d3507aInvitare una persona per e-mail, o più persone insieme da un file: si registrano da sole.
a6dfafInvita un’altra persona
1b4c71Invito di utenti
e3529eÈ possibile inviarlo dall’elenco degli inviti.
0b3d27Invio non riuscito.
127a49Viene inviato a {0}, con un link per unirsi a {1}.
c3f394Non sono stati salvati.
3ed165Viene conservato con ogni decisione.
4e2856Viene conservato con la decisione.
bd8898Viene conservato con la sessione. Almeno 10 caratteri.
f54d70Viene conservato con la sessione. Caratteri inseriti: {0} (minimo: 10).
330f77Viene rimosso dalla rubrica indirizzi. Gli ordini già spediti a questo indirizzo lo mantengono.
7a37afÈ il ruolo predefinito. Per cambiarlo, impostare come predefinito un altro ruolo.
6f5e2bSi trova già lì.
857697Nel frattempo potrebbe essere stato eliminato.
1dfcc7Non è ancora stato inviato. La persona può essere invitata di nuovo.
7d98f0I suoi indirizzi restano all’azienda. L’operazione non può essere annullata.
a0e8a8Qui vengono mostrati i suoi dettagli e i suoi acquirenti.
2c86faI suoi utenti non potranno più accedere né ordinare e nessuno potrà operare per loro conto. Non viene eliminato nulla e l’azienda può essere riattivata in qualsiasi momento.
d06804I suoi utenti non potranno più accedere né ordinare. Non viene eliminato nulla e l’azienda può essere approvata di nuovo.
dd96e9I suoi utenti potranno di nuovo accedere e ordinare.
ed0c5aI suoi utenti potranno accedere e ordinare da subito.
f5a898I suoi utenti potranno accedere e ordinare quando l’azienda sarà anche attiva; al momento è inattiva.
55d6eaI suoi utenti potranno accedere e ordinare quando l’azienda sarà anche approvata.
c58dabI suoi utenti non potranno né accedere né ordinare. Non viene eliminato nulla e l’azienda può essere approvata in seguito.
7b8db4Continua a modificare
209fe8Gestire utenti, unità aziendali, ruoli e indirizzi.
c63d76Conservare qui gli indirizzi usati spesso per spedizioni o fatture.
160aa2Mantieni i dati inseriti
65f5deResta invariata.
5590dbEtichetta
8a9eb4Etichette
efcf95Lingua
68d91bUltimo giorno
6e8059Cognome
43d8a9Consenti agli operatori di intervenire nel mio account
3cf8a6Riga
e88220Riga {0}
3cf89cLink
d35060Caricamento degli indirizzi…
b3fe4eCaricamento delle unità aziendali…
a94da0Caricamento degli acquirenti…
b6df9bCaricamento delle aziende…
eeba7bCaricamento degli inviti…
9ecf19Caricamento delle organizzazioni…
e01dedCaricamento delle altre organizzazioni…
20c255Caricamento dei ruoli…
2e8f74Caricamento dell’account…
6c9be1Caricamento degli indirizzi…
fda939Caricamento dell’indirizzo…
b406bfCaricamento dell’acquirente…
dc19a7Caricamento dell’azienda…
1d8137Caricamento del cliente…
c18e1fCaricamento delle etichette…
273a6eCaricamento dell’organizzazione…
141068Caricamento del registro…
e968f6Caricamento dei ruoli…
5bc13eCaricamento del ruolo…
95e59dCaricamento dell’unità…
3b5600Caricamento dell’utente…
9d0286Caricamento delle richieste…
deac61Caricamento degli utenti…
4b12afCaricamento dei dati forniti…
6ebc9bCaricamento…
e3e714Bloccata
c8de1dNome utente
e30b78Nome utente: {0}
83629eSola lettura
aca096Verificare chi ha operato per conto di chi, perché e cosa è stato modificato.
d413f9Ricerca dei clienti…
49f85aUomo
374ff6Contiene “{0}”
644b4eAppartenenze
79e8ccMessaggio
5b7649Cellulare
da227dAltri criteri
9b448aAltri criteri ({0})
379c18Sposta
cc8e2cSposta organizzazione
0578bcSpostare gli acquirenti selezionati ({0})?
13025aSposta in un’altra organizzazione
6342c2Sposta {0} sotto {1}
4ef5abSpostare {0}?
1ae854Sposta: {0}
661907Spostati in {0}: {1} di {2}
9a2a07Spostati in {0}: {1}.
09164cSig.
1de57eSig.ra
09164dSig.na
ef49aeNome
1f159fNome, e-mail, telefono e indirizzi vengono cancellati ovunque. Gli ordini restano, senza il nome. L’operazione non può essere annullata.
525e99Nome, nome utente o e-mail
7542b2Filtra le opzioni
e89b13Necessaria
d41a03Necessaria: valore ereditato dal livello superiore
a1fb81Necessaria: valore ereditato da {0}
b722d3Nuovo acquirente in {0}
68e290Nuova e-mail
e801ccNuova organizzazione sotto {0}
3490e2Nuova password
f03f5eRipeti la nuova password
c67314Viene assegnato ai nuovi utenti, a meno che non ne ricevano altri. Il ruolo predefinito precedente non lo sarà più.
542fffPagina successiva
e9f30eNome dell’indirizzo
092059No
c3da2cNessun indirizzo
7986a3Ancora nessun indirizzo
41b377Ancora nessun indirizzo
855bb4Nessuna risposta
b2ad0eNon è arrivata alcuna risposta. Fino alla conferma, sta ancora operando per conto di questo cliente.
7c24b3Nessuna unità aziendale lo utilizza.
57916cAncora nessuna unità aziendale
07a5ebNessun acquirente trovato
6ef392Ancora nessun acquirente qui
1744e1Ancora nessuna azienda
0d32d4Nessuna connessione
2c6fdeNessun cliente trovato
7a5e0eAncora nessun invito
fd0dcaNessun limite
1d4d55Nessuna organizzazione trovata
97cbc4Ancora nessuna organizzazione
4518abNessuna organizzazione
b02e58Nessuna unità superiore
5f22deNessun ruolo
b62eecNessun ruolo
749999Ancora nessun ruolo
eba939Ancora nessun utente
74f131Nessun intervento
89a9fbNessuno ha questo ruolo. Le sue autorizzazioni vengono eliminate con esso. L’operazione non può essere annullata.
4edc54Non è possibile operare per conto di un’altra persona da una sessione già aperta. Il cliente successivo si aprirà al termine di questa sessione.
3261b7Nessuna persona trovata
e25d8aNessuna richiesta in attesa
fa5cbdNessuna richiesta rifiutata
215278Ancora nessuna richiesta approvata
669b18Nessuno
72b94dNessuna organizzazione visibile contiene “{0}” nel nome.
3aa766Nessuno: qui non è possibile assegnare ruoli agli acquirenti.
7e9563Non consentito
bf4e5fNon assegnato
9b60a4Al momento non disponibile
246200Non verificate: {0}.
c477e3Non creati: {0}.
0a11c2Non trovato
d30fabNon note qui
c59c1fNon necessaria
634b2dNon necessaria: valore ereditato dal livello superiore
de4beeNon necessaria: valore ereditato da {0}
cc5f4fNon necessaria: nessuna impostazione
b79a18Non necessaria: nessuna impostazione ai livelli superiori
081d43Funzione non disponibile
8770dfNon possibile nello stato attuale
739264Non inviato
eabe8bNon specificato
ad77b1Non utilizzate: {0}
d6351bNon possibile finché vi appartengono utenti: {0}. Occorre prima spostarli o eliminarli.
543d9dNon possibile finché è assegnato a utenti: {0}. Assegnare prima un altro ruolo.
4a7dadNon registrati: {0}.
a3f108In questa sessione non è possibile modificare nulla.
fb3703Nessun risultato
3bcdd3Non è stato ancora inviato nulla.
83a557Ancora nessun contenuto
10c6b2Nessun risultato
2c755dNessuna modifica.
327ea4Non è stato sovrascritto nulla e i dati inseriti non sono interessati. Salvare di nuovo.
7ba7fcNon è stato sovrascritto nulla. Scegliere per ogni campo, poi salvare.
6dac00Attualmente sotto:
bbb97bNumero civico
2b0dbbTra tutti i ruoli dell’azienda.
9deb17Tra gli indirizzi dell’azienda. È possibile sceglierne più di uno, uno dopo l’altro.
8bebb6Tra i ruoli ammessi in {0}.
dcc60cDisattivato: nessuno può operare per suo conto finché non attiva questa opzione.
175f1eAttivato: può chiedere aiuto in qualsiasi momento.
375c69L’eliminazione di un acquirente è riservata al ruolo {0}.
6ddfb1L’eliminazione di un’organizzazione è riservata al ruolo {0}.
7148e9La modifica dei ruoli di un acquirente è riservata al ruolo {0}.
65780eSolo la risposta non è leggibile.
3c8c57Solo i clienti stessi possono modificare il proprio indirizzo e-mail, dopo aver effettuato l’accesso.
dfb397Qui vengono mostrati solo i primi {0}.
07ed74Qui è possibile scegliere solo i primi {0} ruoli.
cf0fddViene eliminata solo la registrazione dell’invito. La persona resta utente dell’unità aziendale.
db9da9Sola consultazione
1f7698Apri
c1f74dEspandi gli elementi caricati
129bf8Oppure incollare qui le righe
877a23Ordini su un centro di costo
e87b30Ordini
24761aOrganizzazione
c7ca34Organizzazione modificata
5b51ebOrganizzazione creata
98db32Organizzazione cambiata
e9611dUnità organizzativa
ce6f1cOrganizzazioni
b9ac75Organizzazioni e acquirenti
8d0db2Le organizzazioni e gli acquirenti non vengono mostrati
e9ff19Le organizzazioni subordinate senza una scelta propria seguono questa.
02c0f7Organizzazioni direttamente subordinate
741f93Organizzazioni trovate
59f08aOrganizzazioni trovate: {0}
3d1972Panoramica
d8735eCodice PIN
52ede0Pagine di indirizzi
0c56a7Pagine di unità aziendali
9fa1e9Pagine di acquirenti
b06565Pagine di acquirenti da approvare
8c454bPagine di aziende
5c8bf1Pagine di clienti
b314c7Pagine di inviti
e005a7Pagine di organizzazioni trovate
c19977Pagine di ruoli
5b3a80Pagine del registro
dc193ePagine di utenti
4eb514Unità superiore
17bf60Unità superiore
f6e166Password
a63496Password reimpostata
78636bIn attesa
e8dca0Autorizzazioni
40d76fPersona
2c23f8Informazioni personali
f1bc83Telefono
8db896Fissa
d1fdd3Fissa {0}
7954ffClienti fissati
13b3f5Posizione
be7f9aInvio ordini
344222Invio ordini fino a un importo
9cb49dAccettare i termini e le condizioni.
075563Verificare questi campi
6cd81dVerificare i dati inseriti
060a4eScegliere un collega.
0f92d4Scegliere una colonna.
591ebcScegliere un’organizzazione.
416ff3Persona da contattare: {0}.
3f522bTerminare prima questa sessione. È possibile operare per conto di un solo cliente alla volta.
1e6273Compilare questo campo.
e45b62Indicare almeno un criterio di ricerca.
b221c2Accedere di nuovo. I dati inseriti sono stati conservati.
4edd29Informare i responsabili di questa pagina.
58aaa3Riprovare tra poco.
4f736fRiprovare tra {0} secondi.
483169Codice postale
3d0bb0Codice postale
86a374Prefettura
5b6a11Pagina precedente
c7c2c4Proposto come predefinito per
49c062Provincia
88c6b7Provincia o territorio
3ef191Leggi le righe
aa29a2Motivo
44c4deClienti recenti
377cb3Destinatario
db06a3Registro degli interventi
b51270Regione
e454b2Registra azienda
123da0Rifiuta
70c84eRifiutare le richieste selezionate ({0})?
eed03aRifiuta la richiesta di {0}
f47a6aRifiutare la richiesta di {0}?
b2b28fRifiuta: {0}
ef9fb2Rifiutato
2b276eRichieste rifiutate: {0}
9f542aRicorda questa scelta
ea4f08Rimuovi
e73265Rimuovere un filtro o modificare la ricerca.
4bc6b9Rimozione dal carrello
2fa05fRimuovi {0}
3e538cReimposta password
1cbcf6Reimpostare la password di {0}?
0e8713Revoca
5c3a92Revoca invito
c5b350Revocare l’invito per {0}?
9dd9b4Diritti
ca7fedRuolo
ac2cc2Ruolo: {0}
6b2bebRuoli
4215a3Ruoli in {0}
f857a5Ruoli ammessi qui
579ff4Ruoli: il ruolo “{0}” non esiste qui.
90a641Righe per pagina
15f987Righe non create
78d9d3Righe: {0}. Da creare: {1}. Non possibili: {2}.
3437a0Righe: {0}. Inviti possibili: {1}. Non possibili: {2}.
443d63Titolo
33f85fSalva
e8385aSalva un file vuoto da compilare
8c17aeSalva di nuovo il file
bf57e1Salva le righe scartate: {0}
5d929fCerca
770005Cerca per nome o e-mail
fdae3fCerca per via, città o codice postale
3bbb4fCerca un’azienda
f50191Cerca in entrambi gli elenchi
97c260Ricerca delle organizzazioni…
9cfa78Ricerca in corso…
cc5226Visualizzazione ruoli
0c9841Visualizzazione account aziendale
ff710bVisualizzazione ordini dell’azienda
aa17f4Visualizzazione ordini dell’unità
e6d0ecVisualizzazione utenti
b4ec2bSeleziona tutto in questa pagina
01924eSeleziona {0}
f59703Organizzazione selezionata
ca77c9Amministratore del venditore
57adf4Invia
cba979Invio di un carrello per l’approvazione
54fac6Invia di nuovo
942d41Invia tutti quelli non inviati
625dbdInvia tutti quelli non inviati: {0}
464a16Invia subito l’invito
c2535cInviare di nuovo l’invito a {0}?
8e8b9aInviare l’invito a {0}?
8d5448Inviare gli inviti ({0})?
c5d252Invia: {0}
57ade4Inviato
9151d0Data invio
450e6fInviati: {0} di {1}
daac7aInviati: {0}.
e20997Spedizione
77902eSpedizione e fatturazione
716a60Mostra
864c94Mostra tutto
21877dMostra tutti gli acquirenti
972185Mostra tutte le organizzazioni
a65736Mostra opzioni
53e708Mostra tutte
ea0c92Mostra tutto
b2c57bMostra altro
7c08c2Mostra {0}
d152dcAmministratore del sito
67b4b6Per evitare che qualcun altro lo modifichi dal suo schermo.
d557e4Un’altra persona ha modificato questo record. Vedere l’inizio del modulo.
c5050fErrore di configurazione
b9bd4fSi è verificato un errore
ae2392Stato
118928Stato o provincia
666b55Stato o territorio
ad3e3cStato
50b389Ancora in elaborazione
6a2e9bAncora in corso…
d9ad53Interrompi
1e493eOperazione interrotta. Ancora da elaborare: {0}.
37c520Via
cbe959Via e numero civico
c9474bRiepilogo
8e114dCambia
634b54Rimuovere un proprio ruolo?
b6d46aRimuovi tutto
38958fRimuovi il mio ruolo
ed49bcRimuovere un filtro o modificare la ricerca.
5910d2Usa l’altra versione
6297b1Rimuovi questi elementi
c540fdRimozioni: {0}
e1961aRipreso dall’organizzazione superiore. Modificare dove è diverso.
d4647cCondizioni
82722bTermini e condizioni
5c833eL’indirizzo è stato salvato.
2a6ab3L’indirizzo è stato creato.
9736e5Il browser non ha consentito la copia. Selezionare il link e copiarlo manualmente.
160590Gli acquirenti non vengono mostrati
d5d83fLe modifiche sono state salvate.
2aee34Le cifre di controllo sono errate. C’è un errore di battitura?
152d24Impossibile caricare le opzioni. Continuare a digitare per riprovare.
6951ebL’azienda non è attiva e approvata, quindi nessuno può operare per conto dei suoi utenti.
7e7858L’azienda è stata creata.
dc3f66La connessione si è interrotta prima della risposta. I dati potrebbero essere stati salvati. Riprovando, l’operazione non verrà eseguita due volte.
a58320Il cliente è stato creato.
1eba18L’indirizzo e-mail è il nome utente e non può essere modificato.
4930e3La prima riga contiene i nomi delle colonne. Obbligatorie: {0}.
2d7ccdPrime {0} righe da creare
98d740Primi {0} inviti possibili
437bc3L’invito per {0} è stato revocato.
78c99fL’invito a {0} è stato inviato.
5cbe3eInvito registrato per {0}
0e3245L’invito è stato inviato. Quando {0} lo accetterà, il relativo utente sarà disponibile.
d319e5Gli inviti vengono prima registrati e poi inviati dall’elenco.
236533Il link già inviato non funzionerà più. La persona può essere invitata di nuovo.
fbd85bIl link è stato copiato.
a314d6I nuovi acquirenti ricevono il ruolo predefinito dell’azienda.
94d7ecIl nuovo utente riceve il ruolo predefinito dell’azienda.
8b15f8Le altre modifiche sono state salvate. Solo i ruoli non sono stati modificati.
c1c74cLe persone e le loro altre appartenenze restano. L’operazione non può essere annullata.
596c35Gli utenti delle aziende attive potranno accedere e ordinare da subito.
65b4ecGli utenti delle aziende approvate potranno accedere e ordinare da subito.
6ae7bbLa password attuale di {0} non sarà più valida e tutte le sessioni aperte verranno chiuse.
55728eLe virgolette non corrispondono.
1ee43aIl ruolo è stato creato.
cabe96Il ruolo {0} è stato eliminato.
48a84eI ruoli della propria organizzazione di primo livello sono stabiliti dal negozio.
ea26f1Impossibile terminare la sessione
7fb42cLa sessione terminerà tra {0} per inattività. Premere un tasto qualsiasi per continuare. I dati inseriti vengono conservati.
6d38e8La sessione terminerà tra {0}. Non può essere prolungata. I dati inseriti vengono conservati.
5f8b59La sessione è terminata
948c01La sessione è terminata. Ora non sta più operando per conto di nessuno.
c27570La sessione in cui ha inserito questi dati è terminata. I dati sono conservati solo in questa pagina e nessun altro può vederli.
7d2d3bImpossibile raggiungere il sistema.
2afdc5Il sistema non ha potuto eseguire l’operazione.
533d87Il sistema non ha accettato alcuni dati.
be6772Il sistema non ha consentito l’operazione.
bae3a2Il sistema non lo consente per questo record.
86c4a6Il sistema ha rilevato un impedimento.
ab1bb2Il sistema sta ancora elaborando il primo tentativo.
32baa5Il sistema invia alla persona un link per impostarne una nuova.
f2f189Il sistema invia alla persona un link per impostare una nuova password. La password non sarà visibile.
5640dcIl sistema ha inviato una risposta illeggibile.
282264Il sistema ha impiegato troppo tempo a rispondere.
0ebe6aI due valori non coincidono.
d0f3ffL’unità direttamente subordinata viene mantenuta e passa al primo livello di {0}.
2e65abL’unità è stata creata.
373de8L’utente è stato creato. Il sistema gli invia un link per impostare una password.
a31b92Le {0} unità direttamente subordinate vengono mantenute e passano al primo livello di {1}.
0bd54cAltra versione
455f5fCi sono più celle che colonne ({0} invece di {1}).
4648b5Ci sono altri risultati. Digitare altre lettere del nome.
89e99fIl file non contiene righe sotto i nomi delle colonne.
fa5f8bIn questa organizzazione ci sono ancora acquirenti. Occorre prima spostarli.
5ce9ceCi sono ancora acquirenti con questo ruolo. Occorre prima rimuoverlo.
16cfe5Il file contiene troppe righe. Suddividerlo in file più piccoli.
d7d5f3Nessuna organizzazione visibile.
6202beQueste unità aziendali lo perdono:
8dfa50Appartengono ai clienti. Cercare un amministratore acquirenti e accedere al suo account: verranno mostrati qui.
15f2edQuesta persona diventa acquirente di {0} e può accedere.
1bfc8fQueste persone diventano acquirenti delle organizzazioni richieste e possono accedere.
e6207bQuesta persona appartiene già a questa unità aziendale.
dc9dc7Questa persona non potrà più accedere e acquistare per {0}. È possibile riabilitarla in qualsiasi momento.
c92fcbQueste persone non potranno più accedere e acquistare. È possibile riabilitarle in qualsiasi momento.
bd6099Questa persona non potrà più accedere né acquistare, in nessuna organizzazione, finché l’account non verrà riabilitato. Non viene eliminato nulla.
1f3454Queste persone potranno di nuovo accedere e acquistare, purché siano approvate.
521dd5Questa persona potrà di nuovo accedere e acquistare, in tutte le organizzazioni in cui la sua appartenenza è abilitata.
85e434Questa persona potrà di nuovo accedere e acquistare per {0}, purché sia approvata.
d34e1cValgono in {0} e in tutte le organizzazioni subordinate ({1} direttamente sotto).
15a740Valgono in {0} e in tutte le organizzazioni subordinate.
50909fValgono in {0}, che non ha organizzazioni subordinate.
684a6cQuesta persona non diventa acquirente di {0}. La decisione non può essere annullata qui.
ff74e0Queste persone non diventano acquirenti. La decisione non può essere annullata qui.
0d2b67Vengono rimossi da tutte le unità aziendali che li utilizzano. L’operazione non può essere annullata.
5af01eQuesta persona l’ha già ricevuto una volta.
c63793Queste persone mantengono i ruoli attuali. Il nuovo ruolo vale nella loro organizzazione e in tutte quelle subordinate.
3d72d8Questa persona mantiene il proprio posto in {0}.
286167Queste persone lasciano la loro organizzazione per un’altra dell’azienda e mantengono i propri ruoli.
dd4074Questa persona lascia {0} e mantiene i propri ruoli.
4f5fd0Questa persona perde il proprio posto in {0}. L’operazione non può essere annullata.
b1ac38Gli operatori non conoscono mai la sua password e non possono modificarla.
0a2b3cQuesta persona non farà più parte dell’unità aziendale. La persona e le sue altre appartenenze restano.
251e5aIndicano il motivo prima di iniziare e vengono disconnessi dal suo account al più tardi dopo un’ora.
119008Questo account è disabilitato. Occorre prima abilitarlo.
28b54fQuesta scelta non è possibile qui.
02e6acQuesta operazione non è possibile per conto di un’altra persona.
cb2f6eL’operazione non può essere annullata.
75da75Verifica non riuscita. La connessione è attiva?
6f73f8Questo cliente non ha acconsentito a interventi per suo conto.
a18e36Questa data è nel futuro.
f3105dQuesto valore non esiste.
ea6c86Il valore sembra incompleto.
fb255cQuesto valore è già in uso.
b5fae6Questa data precede il primo giorno.
95fa02Operazione eseguita
b73fb9Questa operazione non può essere consentita.
592727Questo valore non è valido.
d81001Il testo non corrisponde.
38c00fÈ il ruolo predefinito. Impostare prima un altro ruolo come predefinito.
f49e2cÈ l’ultimo amministratore. Nominarne prima un altro.
a854deQuesto elemento è al di fuori delle organizzazioni amministrate.
1fb4e9Il caricamento riprenderà automaticamente con il ritorno della connessione.
4739faQuesta parte dell’account non è accessibile
d0fca4Questa parte dell’account aziendale non è accessibile
ff25f2Questa parte della pagina non è collegata a un sistema di account.
2326e1Questa persona ha più diritti di lei.
ef3a21Questo record è stato modificato dopo la sua apertura. Non è stato sovrascritto nulla.
d2898dQuesta sessione è in sola lettura. Non è possibile modificare nulla.
feb0eeQuesto sistema non offre questa funzione.
6654c7Righe da creare
fa9e40Inviti possibili
5249e2Numero di ticket
67ef69Ticket {0}
dabad8Interventi {0}
bcf87eLettura e modifica
1f5657In quale organizzazione
faf050Troppe richieste
9b94d4Città o località
964a50Operatività
cd1dd6Riprova
54a694Riprova: {0}
d2223aTipo
dd7ad0Digitare una parte del nome per trovare qualsiasi organizzazione dell’azienda.
009d6cDigitare il nome utente o il nome completo della persona
6430b5Digitare tre lettere di un nome, un nome utente o un indirizzo e-mail. Organizzazione, telefono e indirizzo sono tra gli altri criteri.
29962bRuoli non assegnati
8f4be9Annulla operazione
8b5b72Annulla operazione: {0}
9fcf14Risposta imprevista
8f26e0Unità
43f6c0Unità e indirizzi
bc0cd0Non fissare più
f8256eNon fissare più {0}
87a04aFino a
0e18afFino a ({0})
0b939fDigitare meno lettere o cercare in tutte le organizzazioni.
8b271fDigitare meno lettere o ampliare il periodo.
a7a230Utilizzare meno parole o lettere, oppure controllare l’ortografia. È possibile creare un nuovo cliente in un’organizzazione esistente.
96cf00Usato per
885292Usato per l’accesso. Il sistema vi invia un link per impostare una password.
586d6bUtenti
f9a4b6Utenti di {0}
6d44e3Utenti con il ruolo {0}
123b72In attesa
ae4b8dIn attesa di approvazione
b78c11In attesa di conferma
28328eConferma non riuscita
e9455eLa registrazione è stata ricevuta
c3eb46Abbiamo inviato un link per impostare la password. Controllare la casella di posta.
12ce23Pagina web
85a488Le diamo il benvenuto, {0}
4e3372Vengono spostati anche i suoi acquirenti e le organizzazioni subordinate.
11c060Autorizzazioni derivanti da questi ruoli
5a1500Modifiche apportate
c27cdbTesto inserito
8cd0f8Il nome che si dà a questo indirizzo.
6c9c2aGli ordini effettuati sono per questa persona.
5892bdGli ordini effettuati sono per {0}.
f20507I dati inseriti vengono conservati finché non vengono scartati.
da11a3I dati inseriti sono stati conservati. Salvare di nuovo.
dbcfa0I dati inseriti non sono stati salvati
23efd9Ogni loro modifica viene registrata con il loro nome.
66e32eOgni accesso di una persona all’account di un’altra viene registrato qui.
a5dcf0Corrispondenza delle colonne
ce8929Chi ha operato
eef7caChi ha bisogno di aiuto?
a101aaLe richieste di adesione a una delle proprie organizzazioni compaiono qui.
1f57fdLe richieste rifiutate compaiono qui, con il commento.
9ac4d8Larghezza del riquadro delle organizzazioni
b88317Con un link per impostare una password e unirsi all’azienda. In caso contrario resta in attesa nell’elenco.
e8d77dRegistra inviti: {0}
dea264Registrati: {0} di {1}
565558Registrati: {0}.
cb489aSì
cb6a9cI suoi dati
38df20Lei ({0}) sta operando per conto di {1}
90d7b4Sta operando per conto di {0}
d1a554Connessione a Internet assente
679de2Sessione scaduta
ff4a35Diventerà il primo amministratore dell’azienda. Accederà con il suo indirizzo e-mail, al quale invieremo un link per impostare la password.
ba551fSta acquistando per {0}
f2991cSarà possibile cercare altri clienti al termine di questa sessione.
c24414Questa operazione non è possibile sul proprio account.
187e19Non è possibile impostare una password per {0}, ma il sistema può inviare un link per impostarne una nuova.
d0ed3cPerderà {0} e i relativi diritti. Uscirà quindi da questa pagina e solo un’altra persona potrà restituirglieli.
3a857fPotrebbe ricevere un link per confermare di poter leggere i messaggi inviati a questo indirizzo.
7d9493Non sta più operando per conto di questo cliente. Non è stato salvato altro.
f060d7Ora sta operando per conto di {0}.
069844Ora sta acquistando per questa organizzazione.
2b4617Alcuni dati inseriti non sono stati salvati. Vengono conservati per poterli copiare o scartare, ma non potranno più essere salvati in questa sessione.
48bf81L’azienda è ora in attesa: esamineremo la richiesta e la approveremo, oppure chiederemo chiarimenti. Fino ad allora non può effettuare ordini.
969a92Il suo indirizzo e-mail è stato modificato.
a469b0La password è stata modificata.
ecdfb1Il ruolo assegnato non lo consente.
4d5cd4La mia versione
442fb1Codice ZIP
4c2251altri: {0}
904fefvuoto
39bba6obbligatorio
8b008edalle ore {0}
a4f4adfino a {0}
47112asenza limite
291538Il ruolo {0} può ora essere assegnato agli utenti.
c481a7L’unità {0} può ora avere utenti, indirizzi e unità propri.
456bee{0} potrà accedere a breve
93d1fdL’azienda {0} è attiva.
82caefRichiesta approvata: {0}.
e65224{0} fa ora parte anche di {1}.
7690db{0} è di nuovo nella posizione precedente.
bc177eÈ in corso l’invio a {0} di un link per impostare una nuova password.
487a9aL’organizzazione {0} è stata creata.
e6e1c9Eliminazione definitiva completata: {0}.
b23904Eliminazione completata: {0}.
091381Richiesta respinta: {0}.
fe9ec9Accesso disabilitato: {0}.
7143f6Accesso abilitato: {0}.
25b39aL’azienda {0} è attualmente inattiva. Non può effettuare ordini.
414a74L’azienda {0} è inattiva.
a742a6Invito inviato a {0}
01cbc1L’organizzazione {0} si trova ora sotto {1}.
f13f17{0} fa ora parte di {1}.
9cef4a{0} non è più tra i clienti fissati.
a3399e{0} è tra i clienti fissati.
e8fa5cRichiesta rifiutata: {0}.
7e3be5Un link per impostare una nuova password viene inviato a {0}.
f7d87fancora {0}
d9fdc4ancora {0}, senza possibilità di proroga
503cb0Risultati non mostrati: {0}. Digitare altre lettere del nome.
59219d{0} non fa più parte di {1}.
b2b44d{0} di {1}
279b9e{0} utenti
c1ae48In attesa: {0}
c08f58L’azienda {0} è in attesa di approvazione e inattiva. Dispone di un’unità per la sede centrale e dei ruoli predefiniti.
854befL’azienda {0} è in attesa di approvazione. Fino ad allora non può effettuare ordini.
6acbcdIndirizzo aggiunto: {0}.
d0ed52Assegnazione effettuata: {0}.
331628L’account di {0} è stato creato ed è in corso l’invio di un link per impostare una password. È ora possibile continuare in questo account.
be7fc4L’azienda {0} non è stata approvata. Non può effettuare ordini.
56e7d1Indirizzo rimosso: {0}.
8fd7bfRimozione effettuata: {0}.
d91f73{0}, rimuovi questo filtro
896499{0}, {1}
8ffe69L’indirizzo {0}, {1} può ora essere assegnato alle unità.
5cb233{0}: assegna
9b26bd{0}: nessuno
04b740{0}: nessun risultato
504e62{0}: rimuovi
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
