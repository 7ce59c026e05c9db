// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(vous intervenez pour cette personne)
a61c2e(vous)
5893751 utilisateur
fed5508 ou 11 lettres et chiffres.
447b3fUnité opérationnelle de l’entreprise {0}.
4f8c10Une limite laissée vide signifie aucune limite. Si plusieurs rôles d’un utilisateur fixent une limite, la plus élevée s’applique.
aa90d5Un lien pour définir un nouveau mot de passe est en cours d’envoi à {0}.
d0391dUn lien a été envoyé à {0}. Tant qu’il n’est pas ouvert, votre adresse reste {1}.
ce94a8Un nom, un identifiant ou une adresse e-mail.
62567fUn conseiller à qui vous demandez de l’aide peut consulter votre compte, passer des commandes et effectuer des modifications pour vous.
3904cdAu-dessus de cette organisation
e0d1d6Acceptée
13c123Accès
fb7aa3Accéder au compte
3375dcAccéder au compte : {0}
846b37Compte
56fda2Compte modifié
f8f9caCompte : {0}
eb6719Intervention au nom d’un client
8af618Actions
4409c6Actions pour {0}
27976eActiver
2c844dActiver les entreprises sélectionnées ({0}) ?
392d88Activer l’entreprise {0} ?
04ceb1Activer : {0}
12a34dEntreprises activées : {0} sur {1}
2507b9Entreprises activées : {0}.
a45a19Active
2a9469Ajouter une adresse
859b07Ajouter des rôles
a175d0Ajouter au panier
424f57Ajouter des utilisateurs
58bee7Complément
fcdd8eAdresse
b9cf40Adresse modifiée
765f09Adresse créée
1f0b16Adresses
d3f4f0Les adresses ne peuvent pas être supprimées au nom d’une autre personne.
1735c7Adresses des unités opérationnelles
54362cAdresses de cette unité
f993bbTous
b3a8b9Tous les rattachements de cette personne seront supprimés :
f71942Également acheteur pour
9519e1Également modifié par l’autre personne et repris : {0}
1cb738Une organisation ne peut pas être déplacée sous elle-même.
b333a8Une organisation reste dans son entreprise.
01d108Et {0} de plus. Toutes figurent dans le fichier des lignes rejetées.
90c0e5Autre
735059Traitez les demandes d’adhésion.
da3a8aTraitez les demandes en attente : elles figureront ensuite ici.
684a71Traité le
b76ed8Décisions
f999d4Indifférent
febfadApprobation
362153Approbation des acheteurs
162766Approbation des commandes
3bfc8aApprobations
d1fa73Approbations et rôles
e5d01bApprouver
bb7994Approuver les commandes
805decApprouver les entreprises sélectionnées ({0}) ?
7cae4eApprouver les demandes sélectionnées ({0}) ?
5fa511Approuver la demande ({0})
cff0d6Approuver la demande ({0}) ?
ef204bApprouver : {0}
fecdd5Approuvé
4fae93Approbations : {0}
3d1325Approbations : {0} sur {1}
2dd49dApprobations : {0}.
b813a0Valeur exacte
662188Comme au niveau supérieur
411ac1Comme sur un relevé bancaire, avec ou sans espaces.
890bf1Selon la boutique
0505d6Demandez à l’administrateur de votre entreprise de vous rattacher à une organisation.
bcb895Demandé le
98d9d8Tout attribuer
ec3960Attribuer ces éléments
0e7536Attribué
7623ecRôles attribués
7f1ae5Attributions : {0}
f58bd4Au moins 12 caractères, et un mot de passe que vous n’utilisez pas ailleurs. Quelques mots qui n’ont de lien que pour vous sont faciles à retenir.
ad5325Au moins un rôle est nécessaire.
8d1753Au moins un rôle doit être conservé.
909ad7Au moins {0} caractères sont nécessaires.
5cddb4{0} caractères au maximum.
377569Actuellement
318fd0À la prochaine connexion
38dfc1Au premier niveau
41431cRattacher
18ece2Rattacher à une unité opérationnelle
742eddRattacher {0} à une autre unité opérationnelle
ae7d65Rattachement effectué : {0}
15f055BIC
7fd9c1Retour à la recherche
e5784aRetour : {0}
83d3edRetour : {0}
341d45Compte bancaire
5cc7a6Avant l’enregistrement, les modifications apportées par d’autres personnes sont recherchées. Seule une modification faite à cet instant précis est remplacée.
e949cdAvant :
5a2974Début
938d12Commence par https://
347913Sous quelle organisation
622421Facturation
0107d8Parcourez les organisations et créez, modifiez, activez ou désactivez leurs acheteurs.
233ae7Entreprise
5a2288Unité opérationnelle
9dd42cUnité opérationnelle : veuillez renseigner ce champ.
1e3ec8Unité opérationnelle : {0} unités portent le nom « {1} ». Utilisez l’ID.
f194abUnité opérationnelle : aucune ne porte le nom ou l’ID « {0} ».
8c55a1Unités opérationnelles
646375Acheter en votre propre nom
e47da6Acheter pour
80f0d1Acheter pour ce collègue
b63e6bAcheteur
1e8f13Administrateur des acheteurs
aa1c6eApprobateur d’achats
455a6dAcheteur modifié
de11e7Acheteur créé
9ff214Acheteur désactivé
af1937Acheteur activé
d534e7Acheteurs
f7aa4cLes acheteurs des organisations subordonnées figurent dans celles-ci.
6b736eAcheteurs de l’organisation {0}, {1}
1b2c5fAcheteurs de l’organisation {0} : aucun
191122Acheteurs à approuver
de2ec3Acheteurs en attente d’approbation
2dff8dAchat pour un collègue
a8750fFichier CSV
2ceb11Annuler
80cc45Annuler l’exportation
6f9393Paniers
5eab4aModifier les paniers jusqu’à un montant
92fb1fModifier l’e-mail
ff5053Modifier le mot de passe
3f6154Modifier le panier
a391e7Modifié par une autre personne
5b4247Modifications
7a7b5dVérifiées : {0} sur {1}
67b4bfChoix : {0}
bf4808Choisir
103759Choisir un pays
7750c6Choisir un rôle
cf3badChoisir une organisation
45d881Choisissez d’abord une organisation : son entreprise détermine les rôles disponibles.
e61050Tout désélectionner
449728Choisissez d’abord l’entreprise.
ccfbb7Sélection
58bfc9Adresses sélectionnées
1b1ec9Unités opérationnelles sélectionnées
707c7dAcheteurs sélectionnés
a11673Entreprises sélectionnées
91bd32Invitations sélectionnées
3db194Rôles sélectionnés
840a6cUtilisateurs sélectionnés
dd5d82Sélection : {0}
2468b6Ville
b4f1dfEffacer
4979a5Effacer les critères
5e8250Fermer
f5944cTout réduire
d51d6aRéduire {0}
c3a46fCollègue
ac051bColonne {0}
af84ecCommentaire
0c0b44Entreprises
7cb4e5Entreprise
7440f9Administrateur de l’entreprise
a5a59dCompte entreprise
441ff4Nom de l’entreprise
4543a6Utilisateurs de l’entreprise
87bae2Contact
dfb2b8Copie effectuée.
19172eCopier le lien
6dab01Copier la saisie
da7410La copie a échoué. Sélectionnez le texte ci-dessous et copiez-le vous-même.
bfbad3Centre de coûts
e56603Le chargement a échoué. Réessayer
9cf740Pays
abaad7Comté
4e9babCréer l’adresse
0af505Créer une autre adresse
8dca85Créer une autre entreprise
4e089bCréer un autre rôle
89b3bfCréer une autre unité
d2135aCréer un autre utilisateur
6542feCréer une unité opérationnelle
2904ddCréer un acheteur
73f93eCréer l’acheteur « {0} »
196d87Créer des acheteurs : {0}
3cd9edCréer l’entreprise
9806f2Créer un client
d0d29cCréez-en un avec les autorisations voulues pour ses titulaires.
b6e09fCréez-en une pour y rattacher des utilisateurs et des adresses.
a38267Créez-en une : les unités opérationnelles de son entreprise pourront l’utiliser.
124d49Créez-en un : il pourra se connecter et acheter pour son unité opérationnelle.
5d4417Créez-en une, ou attendez qu’une entreprise s’inscrive : elle figurera ici en attente d’approbation.
e1a73aCréer une organisation
6bd0f8Créer une organisation subordonnée
9b6b22Créer le rôle
78012eCréer l’unité
d60033Créer l’utilisateur
232e30Créés : {0} sur {1}
bd83b7Créés : {0}.
77dde5Devise
fee746Mot de passe actuel
97d790Client
0bb5f3Conseiller du service client
2128c8Superviseur du service client
0a571bClients
0a9ea8Clients {0}
93c046Date de naissance
f56998Désactiver
53a14cDésactiver l’entreprise {0} ?
701665Entreprises désactivées : {0} sur {1}
53d59bEntreprises désactivées : {0}.
11326fPar défaut
77ef91Par défaut pour la facturation
aec3f7Par défaut pour la livraison
fb7bf1Rôle par défaut
8f0b35Rôle par défaut de l’entreprise
dc673eSupprimer
a52495Supprimer l’adresse
c16c10Supprimer l’unité opérationnelle
6cf06eSupprimer l’acheteur
48e041Supprimer le rattachement
cbab4cSupprimer l’organisation
2d5087Supprimer définitivement la personne
67c7cbSupprimer le rôle
15333eSupprimer les rôles
cdad78Supprimer les adresses sélectionnées ({0}) ?
7cfd94Supprimer les rattachements sélectionnés ({0}) ?
37983bSupprimer le rattachement entre {0} et {1} ?
eb6b7aSupprimer le rôle {0} ?
cb49a5Supprimer les utilisateurs
039b64Supprimer {0}
86cd80Supprimer {0} définitivement ?
c860a4Supprimer {0} ?
fc52b9Supprimer : {0}
fe8402Suppressions : {0} sur {1}
32bf3cSuppressions : {0}.
933905Refusé
d0680eRefuser
2e101bRefuser la demande de l’entreprise {0} ?
63d894Description
355b21Détails
0be1b2Détails : {0}
10c8e4Désactiver
294da5Désactiver les acheteurs sélectionnés ({0}) ?
597dfbDésactiver les utilisateurs sélectionnés ({0}) ?
8a7737Désactiver {0}
58e008Désactiver {0} ?
181a6fDésactiver : {0}
66722bDésactivé
315367Désactivé ici
19a01aComptes désactivés : {0} sur {1}
2f7f7dComptes désactivés : {0}.
c00a88Abandonner
f085f6Abandonner votre saisie ?
eaec4dSaisie abandonnée.
12d6ddFermer
88d4b0District
0379fcTerminé
08fe3eDr
84b9e0Déposez {0} sur l’organisation de destination.
3dbfebSimulation
b5fc54Simulation : rechercher les personnes déjà présentes dans le système
9b5ba7Simulation : rien n’a été créé. Déjà présents dans le système : {0}.
8e7258E-mail
f8ba1fE-mail à confirmer
d422bbE-mail : la même adresse figure à la ligne {0}.
fa601bChaque personne reçoit un message avec un lien pour définir un mot de passe et rejoindre l’entreprise.
64ef2aModifier
dc2a5aModifier l’adresse
d75148Modifier les adresses
b2cfe9Modifier les approbations
77eeadModifier l’unité opérationnelle
4afe3dModifier l’acheteur
532b6dModifier l’entreprise
64be33Modifier le contact
33869fModifier le rôle
32f66dModifier les rôles
e0b688Modifier les commandes de l’entreprise
fa4758Modifier les commandes de l’unité
d93d35Modifier les rôles possibles ici
3d555dModifier les unités
876120Modifier l’utilisateur
286f06Modifier les utilisateurs
a80933Modifier {0}
8d4e6aEircode
039f55Émirat
9078eeActiver
fe37f2Activer et désactiver les utilisateurs
2e4c29Activer les acheteurs sélectionnés ({0}) ?
0ea9afActiver les utilisateurs sélectionnés ({0}) ?
c2c176Activer {0}
88ba64Activer {0} ?
bc24b9Activer : {0}
965c50Activé
5447b3Comptes activés : {0} sur {1}
6612a9Comptes activés : {0}.
6e1772Terminer la session
5d2d84Terminer la session et ouvrir le client suivant
c6f566Terminer la session pour {0} ?
f113faFin
048d37Se termine dans {0} sans activité de votre part
cce64bDévelopper {0}
906aadExporter la liste (CSV)
428696Exportés jusqu’à présent : {0}.
554bf6Exportés : {0}
b97e68Exportés : {0} sur {1}
deed4aExportés : {0}.
bf9c5cÉchecs
f25c8bÉchecs : {0}.
040f25Femme
803ce7Fichiers
28e6d0Renseignez ce que vous savez, puis lancez la recherche. Un seul critère suffit.
c90a79Filtres actifs
90be35Rechercher un acheteur
2d3de1Rechercher une entreprise par nom ou ID
8a1368Rechercher un rôle par nom
db7b7aRechercher une unité par nom ou compte bancaire
67c014Rechercher un utilisateur par nom, identifiant ou e-mail
a5486dRechercher une invitation par nom ou e-mail
2ead3fRechercher une organisation
78dcd5Rechercher par rue, ville ou code postal
3364c0Premier jour
ab4590Prénom
392d1aPour les livreurs et les visiteurs : un portail, une sonnette, des horaires d’ouverture.
8a6c00Genre
f04548Attribuer un rôle : {0}
c71f4aAttribuer un rôle aux acheteurs sélectionnés ({0}) ?
d3baa1Rôle {0} attribué : {1} sur {2}
9980beRôle {0} attribué : {1}.
b20f20Continuer
ab03c4En cours
0e0697Aide des conseillers
f80708Début de la valeur
ed8d66J’accepte les conditions générales.
0db165J’accepte les {0}conditions générales{1}.
e68706IBAN
09240eID
07c734Si d’autres personnes modifient ces données en même temps, le dernier enregistrement l’emporte.
d8ee82Importer des acheteurs (CSV)
500480Importer des acheteurs dans {0}
874faaImporter un fichier
299781Dans {0} et les organisations qui en dépendent.
4409adInactive
3cfcdaRéglage hérité du niveau supérieur
8226f4Invitations
2afc9aInviter
b07a69Inviter des personnes à partir d’un fichier
41aadcInvitez des personnes à rejoindre l’entreprise, une par une ou à partir d’un fichier.
0bb305Inviter une personne
d3507aInvitez une personne par e-mail, ou plusieurs à la fois à partir d’un fichier : elles s’inscrivent elles-mêmes.
a6dfafInviter une autre personne
1b4c71Inviter des utilisateurs
e3529eVous pouvez l’envoyer depuis la liste des invitations.
0b3d27Elle n’a pas pu être envoyée.
127a49Elle est envoyée à {0}, avec un lien pour rejoindre {1}.
c3f394Elle n’a pas été enregistrée.
3ed165Il est conservé avec chaque décision.
4e2856Il est conservé avec la décision.
bd8898Il est conservé avec la session. Au moins 10 caractères.
f54d70Il est conservé avec la session. Caractères saisis : {0} (minimum : 10).
330f77Elle est retirée de votre carnet d’adresses. Les commandes déjà envoyées à cette adresse la conservent.
7a37afC’est le rôle par défaut. Pour changer, définissez un autre rôle par défaut.
6f5e2bElle s’y trouve déjà.
857697Une suppression a pu avoir lieu entre-temps.
1dfcc7Elle n’a pas encore été envoyée. Cette personne peut être invitée à nouveau.
7d98f0Ses adresses restent dans l’entreprise. Cette action est irréversible.
a0e8a8Ses détails et ses acheteurs s’affichent ici.
2c86faSes membres ne pourront plus se connecter ni commander, et personne ne pourra intervenir pour eux. Rien n’est supprimé et l’entreprise peut être réactivée à tout moment.
d06804Ses membres ne pourront plus se connecter ni commander. Rien n’est supprimé et l’entreprise peut être approuvée à nouveau.
dd96e9Ses membres pourront à nouveau se connecter et commander.
ed0c5aSes membres pourront désormais se connecter et commander.
f5a898Ses membres pourront se connecter et commander dès que l’entreprise sera également active ; elle est actuellement inactive.
55d6eaSes membres pourront se connecter et commander dès que l’entreprise sera également approuvée.
c58dabSes membres ne pourront ni se connecter ni commander. Rien n’est supprimé et l’entreprise pourra être approuvée plus tard.
7b8db4Poursuivre la saisie
209fe8Gérez ses utilisateurs, unités opérationnelles, rôles et adresses.
c63d76Conservez ici les adresses que vous utilisez souvent pour la livraison ou la facturation.
160aa2Conserver ma saisie
65f5deConservée telle quelle.
5590dbÉtiquette
8a9eb4Étiquettes
efcf95Langue
68d91bDernier jour
6e8059Nom
43d8a9Autoriser les conseillers à intervenir dans mon compte
3cf8a6Ligne
e88220Ligne {0}
3cf89cLien
d35060Chargement des adresses…
b3fe4eChargement des unités opérationnelles…
a94da0Chargement des acheteurs…
b6df9bChargement des entreprises…
eeba7bChargement des invitations…
9ecf19Chargement des organisations…
e01dedChargement des autres organisations…
20c255Chargement des rôles…
2e8f74Chargement du compte…
6c9be1Chargement des adresses…
fda939Chargement de l’adresse…
b406bfChargement de l’acheteur…
dc19a7Chargement de l’entreprise…
1d8137Chargement du client…
c18e1fChargement des étiquettes…
273a6eChargement de l’organisation…
141068Chargement du journal…
e968f6Chargement des rôles…
5bc13eChargement du rôle…
95e59dChargement de l’unité…
3b5600Chargement de l’utilisateur…
9d0286Chargement des demandes…
deac61Chargement des utilisateurs…
4b12afChargement des informations fournies…
6ebc9bChargement…
e3e714Verrouillée
c8de1dIdentifiant
e30b78Identifiant : {0}
83629eLecture seule
aca096Consultez qui est intervenu, pour qui, pourquoi, et ce qui a été modifié.
d413f9Recherche des clients…
49f85aHomme
374ff6Contient « {0} »
644b4eRattachements
79e8ccMessage
5b7649Mobile
da227dAutres critères
9b448aAutres critères ({0})
379c18Déplacer
cc8e2cDéplacer l’organisation
0578bcDéplacer les acheteurs sélectionnés ({0}) ?
13025aDéplacer vers une autre organisation
6342c2Déplacer {0} sous {1}
4ef5abDéplacer {0} ?
1ae854Déplacer : {0}
661907Déplacés vers {0} : {1} sur {2}
9a2a07Déplacés vers {0} : {1}.
09164cM.
1de57eMme
09164dMlle
ef49aeNom
1f159fLe nom, l’e-mail, le téléphone et les adresses sont effacés partout. Les commandes sont conservées, sans le nom. Cette action est irréversible.
525e99Nom, identifiant ou e-mail
7542b2Filtrer les choix
e89b13Requise
d41a03Requise : réglage hérité du niveau supérieur
a1fb81Requise : réglage hérité de l’organisation {0}
b722d3Nouvel acheteur dans {0}
68e290Nouvel e-mail
e801ccNouvelle organisation sous {0}
3490e2Nouveau mot de passe
f03f5eConfirmer le nouveau mot de passe
c67314Il est attribué aux nouveaux utilisateurs, sauf indication contraire. Le rôle par défaut actuel cesse alors de l’être.
542fffPage suivante
e9f30eNom de l’adresse
092059Non
c3da2cAucune adresse
7986a3Aucune adresse pour le moment
41b377Aucune adresse pour le moment
855bb4Aucune réponse
b2ad0eAucune réponse n’a été reçue. Jusqu’à confirmation, vous intervenez toujours pour ce client.
7c24b3Aucune unité opérationnelle ne l’utilise.
57916cAucune unité opérationnelle pour le moment
07a5ebAucun acheteur trouvé
6ef392Aucun acheteur ici pour le moment
1744e1Aucune entreprise pour le moment
0d32d4Pas de connexion
2c6fdeAucun client trouvé
7a5e0eAucune invitation pour le moment
fd0dcaAucune limite
1d4d55Aucune organisation trouvée
97cbc4Aucune organisation pour le moment
4518abAucune organisation
b02e58Aucune unité parente
5f22deAucun rôle
b62eecAucun rôle
749999Aucun rôle pour le moment
eba939Aucun utilisateur pour le moment
74f131Aucune intervention
89a9fbPersonne n’a ce rôle. Ses autorisations sont supprimées avec lui. Cette action est irréversible.
4edc54Il n’est pas possible d’intervenir pour une autre personne depuis une session en cours. Le client suivant s’ouvrira une fois cette session terminée.
3261b7Aucune personne trouvée
e25d8aAucune demande en attente
fa5cbdAucune demande rejetée
215278Aucune demande approuvée pour le moment
669b18Aucun
72b94dAucune organisation visible pour vous ne contient « {0} » dans son nom.
3aa766Aucun : aucun rôle ne peut être attribué à un acheteur ici.
7e9563Non autorisé
bf4e5fNon attribué
9b60a4Indisponible pour le moment
246200Non vérifiées : {0}.
c477e3Non créés : {0}.
0a11c2Introuvable
d30fabInconnues ici
c59c1fNon requise
634b2dNon requise : réglage hérité du niveau supérieur
de4beeNon requise : réglage hérité de l’organisation {0}
cc5f4fNon requise : aucun réglage
b79a18Non requise : aucun réglage au niveau supérieur
081d43Non proposé
8770dfImpossible dans l’état actuel
739264Non envoyée
eabe8bNon précisé
ad77b1Non utilisées : {0}
d6351bImpossible tant que des utilisateurs y sont rattachés : {0}. Déplacez-les ou supprimez-les d’abord.
543d9dImpossible tant que des utilisateurs ont ce rôle : {0}. Attribuez-leur d’abord un autre rôle.
4a7dadNon enregistrées : {0}.
a3f108Rien ne peut être modifié dans cette session.
fb3703Aucun résultat
3bcdd3Rien n’a encore été envoyé.
83a557Aucun contenu pour le moment
10c6b2Aucun résultat
2c755dAucune modification.
327ea4Rien n’a été remplacé et votre saisie n’est pas concernée. Enregistrez à nouveau.
7ba7fcRien n’a été remplacé. Choisissez pour chaque champ, puis enregistrez.
6dac00Actuellement sous :
bbb97bNuméro
2b0dbbParmi tous les rôles de l’entreprise.
9deb17Parmi les adresses de l’entreprise. Vous pouvez en choisir plusieurs, l’une après l’autre.
8bebb6Parmi les rôles possibles dans {0}.
dcc60cDésactivé : personne ne peut intervenir pour vous tant que vous n’activez pas cette option.
175f1eActivé : vous pouvez demander leur aide à tout moment.
375c69Suppression d’un acheteur réservée au rôle {0}.
6ddfb1Suppression d’une organisation réservée au rôle {0}.
7148e9Modification des rôles d’un acheteur réservée au rôle {0}.
65780eSeule la réponse n’a pas pu être lue.
3c8c57Seuls les clients eux-mêmes peuvent modifier leur adresse e-mail, lorsqu’ils sont connectés.
dfb397Seuls les {0} premiers résultats sont affichés ici.
07ed74Seuls les {0} premiers rôles peuvent être choisis ici.
cf0fddSeule la trace de l’invitation est supprimée. Cette personne reste utilisateur de l’unité opérationnelle.
db9da9Consultation uniquement
1f7698Ouvrir
c1f74dDévelopper les éléments chargés
129bf8Ou collez les lignes ici
877a23Commander sur un centre de coûts
e87b30Commandes
24761aOrganisation
c7ca34Organisation modifiée
5b51ebOrganisation créée
98db32Changement d’organisation
e9611dUnité organisationnelle
ce6f1cOrganisations
b9ac75Organisations et acheteurs
8d0db2Les organisations et les acheteurs ne sont pas affichés
e9ff19Les organisations subordonnées sans choix propre suivent ce réglage.
02c0f7Organisations directement subordonnées
741f93Organisations trouvées
59f08aOrganisations trouvées : {0}
3d1972Vue d’ensemble
d8735eCode PIN
52ede0Pages d’adresses
0c56a7Pages d’unités opérationnelles
9fa1e9Pages d’acheteurs
b06565Pages d’acheteurs à approuver
8c454bPages d’entreprises
5c8bf1Pages de clients
b314c7Pages d’invitations
e005a7Pages d’organisations trouvées
c19977Pages de rôles
5b3a80Pages du journal
dc193ePages d’utilisateurs
4eb514Unité parente
17bf60Unité parente
f6e166Mot de passe
a63496Mot de passe réinitialisé
78636bEn attente
e8dca0Autorisations
40d76fPersonne
2c23f8Informations personnelles
f1bc83Téléphone
8db896Épingler
d1fdd3Épingler {0}
7954ffClients épinglés
13b3f5Position
be7f9aPasser des commandes
344222Passer des commandes jusqu’à un montant
9cb49dVeuillez accepter les conditions générales.
075563Veuillez vérifier ces champs
6cd81dVeuillez vérifier votre saisie
060a4eVeuillez choisir un collègue.
0f92d4Veuillez choisir une colonne.
591ebcVeuillez choisir une organisation.
416ff3Personne à contacter : {0}.
3f522bVeuillez d’abord terminer cette session. Vous intervenez pour un seul client à la fois.
1e6273Veuillez renseigner ce champ.
e45b62Veuillez indiquer au moins un critère de recherche.
b221c2Veuillez vous reconnecter. Votre saisie est conservée.
4edd29Veuillez en informer les responsables de cette page.
58aaa3Veuillez réessayer dans un instant.
4f736fVeuillez réessayer dans {0} secondes.
483169Code postal
3d0bb0Code postal
86a374Préfecture
5b6a11Page précédente
c7c2c4Proposée par défaut pour
49c062Province
88c6b7Province ou territoire
3ef191Lire les lignes
aa29a2Motif
44c4deClients récents
377cb3Destinataire
db06a3Journal des interventions
b51270Région
e454b2Inscrire l’entreprise
123da0Rejeter
70c84eRejeter les demandes sélectionnées ({0}) ?
eed03aRejeter la demande ({0})
f47a6aRejeter la demande ({0}) ?
b2b28fRejeter : {0}
ef9fb2Rejeté
2b276eDemandes rejetées : {0}
9f542aMémoriser ce choix
ea4f08Retirer
e73265Supprimez un filtre ou modifiez la recherche.
4bc6b9Retirer du panier
2fa05fRetirer {0}
3e538cRéinitialiser le mot de passe
1cbcf6Réinitialiser le mot de passe pour {0} ?
0e8713Révoquer
5c3a92Révoquer l’invitation
c5b350Révoquer l’invitation pour {0} ?
9dd9b4Droits
ca7fedRôle
ac2cc2Rôle : {0}
6b2bebRôles
4215a3Rôles dans {0}
f857a5Rôles possibles ici
579ff4Rôles : le rôle « {0} » n’existe pas ici.
90a641Lignes par page
15f987Lignes non créées
78d9d3Lignes : {0}. Créations possibles : {1}. Impossibles : {2}.
3437a0Lignes : {0}. Invitations possibles : {1}. Impossibles : {2}.
443d63Civilité
33f85fEnregistrer
e8385aEnregistrer un fichier vide à compléter
8c17aeEnregistrer à nouveau le fichier
bf57e1Enregistrer les lignes rejetées : {0}
5d929fRechercher
770005Rechercher par nom ou e-mail
fdae3fRechercher par rue, ville ou code postal
3bbb4fRechercher une entreprise
f50191Rechercher dans les deux listes
97c260Recherche des organisations…
9cfa78Recherche en cours…
cc5226Voir les rôles
0c9841Voir le compte entreprise
ff710bVoir les commandes de l’entreprise
aa17f4Voir les commandes de l’unité
e6d0ecVoir les utilisateurs
b4ec2bTout sélectionner sur cette page
01924eSélectionner {0}
f59703Organisation sélectionnée
ca77c9Administrateur vendeur
57adf4Envoyer
cba979Soumettre un panier pour approbation
54fac6Renvoyer
942d41Envoyer toutes les invitations non envoyées
625dbdEnvoyer toutes les invitations non envoyées : {0}
464a16Envoyer l’invitation immédiatement
c2535cRenvoyer l’invitation à {0} ?
8e8b9aEnvoyer l’invitation à {0} ?
8d5448Envoyer les invitations ({0}) ?
c5d252Envoyer : {0}
57ade4Envoyée
9151d0Envoyée le
450e6fInvitations envoyées : {0} sur {1}
daac7aInvitations envoyées : {0}.
e20997Livraison
77902eLivraison et facturation
716a60Afficher
864c94Tout afficher
21877dAfficher tous les acheteurs
972185Afficher toutes les organisations
a65736Afficher les choix
53e708Tout afficher
ea0c92Tout afficher
b2c57bAfficher plus
7c08c2Afficher {0}
d152dcAdministrateur du site
67b4b6Pour que personne d’autre ne la modifie depuis votre écran.
d557e4Une autre personne a modifié cet enregistrement. Voir en haut du formulaire.
c5050fErreur de configuration
b9bd4fUne erreur s’est produite
ae2392État
118928État ou province
666b55État ou territoire
ad3e3cStatut
50b389Traitement en cours
6a2e9bToujours en cours…
d9ad53Arrêter
1e493eOpération arrêtée. Reste à traiter : {0}.
37c520Rue
cbe959Rue et numéro
c9474bRésumé
8e114dChanger
634b54Vous retirer un rôle ?
b6d46aTout retirer
38958fMe retirer ce rôle
ed49bcSupprimez un filtre ou modifiez la recherche.
5910d2Reprendre l’autre version
6297b1Retirer ces éléments
c540fdRetraits : {0}
e1961aRepris de l’organisation supérieure. Modifiez ce qui diffère.
d4647cConditions
82722bConditions générales
5c833eL’adresse est enregistrée.
2a6ab3L’adresse a été créée.
9736e5Le navigateur n’a pas autorisé la copie. Sélectionnez le lien et copiez-le vous-même.
160590Les acheteurs ne sont pas affichés
d5d83fLes modifications sont enregistrées.
2aee34Les chiffres de contrôle sont incorrects. Y a-t-il une faute de frappe ?
152d24Le chargement des choix a échoué. Poursuivez la saisie pour réessayer.
6951ebL’entreprise n’est pas active et approuvée : personne ne peut donc intervenir pour ses membres.
7e7858L’entreprise a été créée.
dc3f66La connexion a été interrompue avant la réponse. L’enregistrement a peut-être eu lieu. Vous pouvez réessayer sans risque de doublon.
a58320Le client a été créé.
1eba18L’adresse e-mail sert d’identifiant et ne peut pas être modifiée.
4930e3La première ligne indique les noms des colonnes. Obligatoires : {0}.
2d7ccdCréations possibles, {0} premières
98d740Invitations possibles, {0} premières
437bc3L’invitation pour {0} est révoquée.
78c99fL’invitation est envoyée à {0}.
5cbe3eInvitation enregistrée pour {0}
0e3245L’invitation est partie. Dès que {0} l’aura acceptée, le compte d’utilisateur sera disponible.
d319e5Les invitations sont d’abord enregistrées, puis envoyées depuis la liste.
236533Le lien déjà envoyé ne fonctionnera plus. Cette personne peut être invitée à nouveau.
fbd85bLe lien a été copié.
a314d6Les nouveaux acheteurs reçoivent le rôle par défaut de l’entreprise.
94d7ecLe nouvel utilisateur reçoit le rôle par défaut de l’entreprise.
8b15f8Les autres modifications sont enregistrées. Seuls les rôles n’ont pas pu être modifiés.
c1c74cLes personnes et leurs autres rattachements sont conservés. Cette action est irréversible.
596c35Les membres des entreprises actives pourront désormais se connecter et commander.
65b4ecLes membres des entreprises approuvées pourront désormais se connecter et commander.
6ae7bbLe mot de passe actuel du compte {0} ne sera plus valable et toutes les sessions ouvertes seront fermées.
55728eLes guillemets ne correspondent pas.
1ee43aLe rôle a été créé.
cabe96Le rôle {0} est supprimé.
48a84eLes rôles de votre propre organisation de premier niveau sont définis par la boutique.
ea26f1La session n’a pas pu être terminée
7fb42cLa session se terminera dans {0} en raison de votre inactivité. Appuyez sur une touche pour continuer. Votre saisie est conservée.
6d38e8La session se terminera dans {0}. Elle ne peut pas être prolongée. Votre saisie est conservée.
5f8b59La session est terminée
948c01La session est terminée. Vous n’intervenez plus pour personne.
c27570La session dans laquelle vous avez effectué cette saisie est terminée. La saisie est conservée sur cette page uniquement et n’est visible que par vous.
7d2d3bLe système est injoignable.
2afdc5Le système n’a pas pu effectuer cette opération.
533d87Le système n’a pas accepté une partie de la saisie.
be6772Le système n’a pas autorisé cette opération.
bae3a2Le système ne l’autorise pas pour cet enregistrement.
86c4a6Le système a détecté un obstacle à cette opération.
ab1bb2Le système traite encore votre première tentative.
32baa5Le système lui envoie un lien pour en définir un nouveau.
f2f189Le système lui envoie un lien pour définir un nouveau mot de passe. Le mot de passe ne vous sera pas communiqué.
5640dcLe système a envoyé une réponse illisible.
282264Le système a mis trop de temps à répondre.
0ebe6aLes deux saisies ne correspondent pas.
d0f3ffL’unité directement subordonnée est conservée et passe au premier niveau de l’entreprise {0}.
2e65abL’unité a été créée.
373de8L’utilisateur a été créé. Le système lui envoie un lien pour définir un mot de passe.
a31b92Les {0} unités directement subordonnées sont conservées et passent au premier niveau de l’entreprise {1}.
0bd54cAutre version
455f5fLe nombre de cellules dépasse celui des colonnes ({0} au lieu de {1}).
4648b5D’autres résultats existent. Précisez le nom.
89e99fLe fichier ne contient aucune ligne sous les noms de colonnes.
fa5f8bCette organisation compte encore des acheteurs. Déplacez-les d’abord.
5ce9ceDes acheteurs ont encore ce rôle. Retirez-le-leur d’abord.
16cfe5Le fichier contient trop de lignes. Veuillez le diviser en fichiers plus petits.
d7d5f3Aucune n’est visible pour vous.
6202beCes unités opérationnelles la perdent :
8dfa50Ces données appartiennent aux clients. Recherchez un administrateur des acheteurs et accédez à son compte : elles s’afficheront alors ici.
15f2edCette personne devient acheteur de l’organisation {0} et peut se connecter.
1bfc8fCes personnes deviennent acheteurs des organisations demandées et peuvent se connecter.
e6207bCette personne est déjà rattachée à cette unité opérationnelle.
dc9dc7Cette personne ne pourra plus se connecter ni acheter pour {0}. Vous pouvez la réactiver à tout moment.
c92fcbCes personnes ne pourront plus se connecter ni acheter. Vous pouvez les réactiver à tout moment.
bd6099Cette personne ne pourra plus se connecter ni acheter, dans aucune organisation, jusqu’à ce que son compte soit réactivé. Rien n’est supprimé.
1f3454Ces personnes pourront à nouveau se connecter et acheter, à condition d’être approuvées.
521dd5Cette personne pourra à nouveau se connecter et acheter, dans toutes les organisations où son rattachement est activé.
85e434Cette personne pourra à nouveau se connecter et acheter pour {0}, à condition d’être approuvée.
d34e1cIls s’appliquent à {0} et à toutes les organisations qui en dépendent ({1} directement subordonnées).
15a740Ils s’appliquent à {0} et à toutes les organisations qui en dépendent.
50909fIls s’appliquent à {0}, dont aucune organisation ne dépend.
684a6cCette personne ne devient pas acheteur de l’organisation {0}. Cette décision ne peut pas être annulée ici.
ff74e0Ces personnes ne deviennent pas acheteurs. Cette décision ne peut pas être annulée ici.
0d2b67Elles sont supprimées de toutes les unités opérationnelles qui les utilisent. Cette action est irréversible.
5af01eCette personne l’a déjà reçue une fois.
c63793Ces personnes conservent leurs rôles actuels. Le nouveau rôle s’applique à leur organisation et à toutes celles qui en dépendent.
3d72d8Cette personne conserve son rattachement à {0}.
286167Ces personnes quittent leur organisation pour une autre de l’entreprise et conservent leurs rôles.
dd4074Cette personne quitte {0} et conserve ses rôles.
4f5fd0Cette personne perd son rattachement à {0}. Cette action est irréversible.
b1ac38Ils ne connaissent jamais votre mot de passe et ne peuvent pas le modifier.
0a2b3cCette personne n’appartient plus à cette unité opérationnelle. La personne et ses autres rattachements sont conservés.
251e5aIls indiquent un motif avant de commencer et sont déconnectés de votre compte au bout d’une heure au plus tard.
119008Ce compte est désactivé. Activez-le d’abord.
28b54fCe choix n’est pas possible ici.
02e6acCette opération n’est pas possible au nom d’une autre personne.
cb2f6eCette action est irréversible.
75da75La vérification a échoué. Votre connexion est-elle active ?
6f73f8Ce client n’a pas consenti à ce que l’on intervienne pour lui.
a18e36Cette date se situe dans le futur.
f3105dCette valeur n’existe pas.
ea6c86Cette saisie semble incomplète.
fb255cCette valeur est déjà utilisée.
b5fae6Cette date est antérieure au premier jour.
95fa02L’opération est effectuée
b73fb9Cette opération ne peut pas être autorisée.
592727Cette valeur n’est pas valide.
d81001La saisie ne correspond pas.
38c00fC’est le rôle par défaut. Définissez d’abord un autre rôle par défaut.
f49e2cC’est le dernier administrateur. Désignez-en d’abord un autre.
a854deCet élément ne fait pas partie des organisations que vous administrez.
1fb4e9Le chargement reprendra dès que la connexion sera rétablie.
4739faVous n’avez pas accès à cette partie du compte
d0fca4Vous n’avez pas accès à cette partie du compte entreprise
ff25f2Cette partie de la page n’est connectée à aucun système de comptes.
2326e1Cette personne a plus de droits que vous.
ef3a21Cet enregistrement a été modifié après que vous l’avez ouvert. Rien n’a été remplacé.
d2898dCette session est en lecture seule. Rien ne peut y être modifié.
feb0eeCe système ne le propose pas.
6654c7Créations possibles
fa9e40Invitations possibles
5249e2Numéro de ticket
67ef69Ticket {0}
dabad8Interventions {0}
bcf87eLecture et modification
1f5657Vers quelle organisation
faf050Trop de requêtes
9b94d4Ville
964a50Activité
cd1dd6Réessayer
54a694Réessayer : {0}
d2223aType
dd7ad0Saisissez une partie du nom pour rechercher parmi toutes les organisations de l’entreprise.
009d6cSaisissez son identifiant ou son nom complet
6430b5Saisissez trois lettres d’un nom, d’un identifiant ou d’une adresse e-mail. L’organisation, le téléphone et l’adresse figurent parmi les autres critères.
29962bRôles non attribués
8f4be9Annuler l’action
8b5b72Annuler l’action : {0}
9fcf14Réponse inattendue
8f26e0Unité
43f6c0Unités et adresses
bc0cd0Désépingler
f8256eDésépingler {0}
87a04aJusqu’à
0e18afJusqu’à ({0})
0b939fSaisissez moins de lettres ou cherchez dans toutes les organisations.
8b271fSaisissez moins de lettres ou élargissez la période.
a7a230Utilisez moins de mots ou de lettres, ou vérifiez l’orthographe. Un nouveau client peut être créé dans une organisation existante.
96cf00Utilisée pour
885292Sert à la connexion. Le système y envoie un lien pour définir un mot de passe.
586d6bUtilisateurs
f9a4b6Utilisateurs de l’unité {0}
6d44e3Utilisateurs ayant le rôle {0}
123b72En attente
ae4b8dEn attente d’approbation
b78c11En attente de confirmation
28328eConfirmation impossible
e9455eNous avons bien reçu votre inscription
c3eb46Nous vous avons envoyé un lien pour définir votre mot de passe. Veuillez consulter votre messagerie.
12ce23Page web
85a488Bienvenue, {0}
4e3372Ses acheteurs et les organisations qui en dépendent sont déplacés avec elle.
11c060Autorisations résultant de ces rôles
5a1500Modifications apportées
c27cdbTexte saisi
8cd0f8Le nom que vous donnez à cette adresse.
6c9c2aVous passez commande pour cette personne.
5892bdVos commandes sont passées pour {0}.
f20507Votre saisie est conservée jusqu’à ce que vous l’abandonniez.
da11a3Votre saisie est conservée. Enregistrez à nouveau.
dbcfa0Votre saisie n’a pas été enregistrée
23efd9Chacune de leurs modifications est consignée avec leur nom.
66e32eChaque accès d’une personne au compte d’une autre est consigné ici.
a5dcf0Correspondance des colonnes
ce8929Intervenant
eef7caQui souhaitez-vous aider ?
a101aaLes demandes d’adhésion à l’une de vos organisations figurent ici.
1f57fdLes demandes rejetées figurent ici, avec le commentaire.
9ac4d8Largeur du volet des organisations
b88317Avec un lien pour définir un mot de passe et rejoindre l’entreprise. Sinon, elle reste en attente dans la liste.
e8d77dEnregistrer les invitations : {0}
dea264Invitations enregistrées : {0} sur {1}
565558Invitations enregistrées : {0}.
cb489aOui
cb6a9cVous
38df20Vous ({0}) intervenez pour {1}
90d7b4Vous intervenez pour {0}
d1a554Vous êtes hors ligne
679de2Connexion expirée
ff4a35Vous devenez le premier administrateur de l’entreprise. Vous vous connecterez avec votre adresse e-mail ; nous y envoyons un lien pour définir votre mot de passe.
ba551fVous achetez pour {0}
f2991cVous pourrez rechercher d’autres clients une fois cette session terminée.
c24414Vous ne pouvez pas effectuer cette opération sur votre propre compte.
187e19Vous ne pouvez pas définir de mot de passe pour {0}, mais le système peut envoyer un lien pour en définir un nouveau.
d0ed3cVous perdez {0} et les droits correspondants. Vous quitterez alors cette page et seule une autre personne pourra vous les rendre.
3a857fUn lien peut vous être envoyé afin de vérifier que vous recevez bien les messages à cette adresse.
7d9493Vous n’intervenez plus pour ce client. Rien d’autre n’a été enregistré.
f060d7Vous intervenez maintenant pour {0}.
069844Vous achetez maintenant pour cette organisation.
2b4617Une partie de votre saisie n’est pas enregistrée. Elle est conservée pour que vous puissiez la copier ou l’abandonner, mais elle ne pourra plus être enregistrée dans cette session.
48bf81Votre entreprise est maintenant en attente : nous examinons la demande, puis nous l’approuvons ou vous contactons. D’ici là, elle ne peut pas commander.
969a92Votre adresse e-mail est modifiée.
a469b0Votre mot de passe est modifié.
ecdfb1Votre rôle ne le permet pas.
4d5cd4Votre version
442fb1Code ZIP
4c2251et {0} de plus
904fefvide
39bba6obligatoire
8b008edepuis {0}
a4f4adjusqu’à {0}
47112asans limite
291538Le rôle {0} peut maintenant être attribué aux utilisateurs.
c481a7L’unité {0} peut désormais avoir ses propres utilisateurs, adresses et unités.
456bee{0} pourra bientôt se connecter
93d1fdL’entreprise {0} est active.
82caefApprobation accordée : {0}.
e65224{0} fait maintenant aussi partie de {1}.
7690db{0} a retrouvé sa place initiale.
bc177eUn lien pour définir un nouveau mot de passe est envoyé à {0}.
487a9aL’organisation {0} est créée.
e6e1c9Suppression définitive effectuée : {0}.
b23904Suppression effectuée : {0}.
091381La demande de l’entreprise {0} est refusée.
fe9ec9Compte désactivé : {0}.
7143f6Compte activé : {0}.
25b39aL’entreprise {0} est actuellement inactive. Elle ne peut pas commander.
414a74L’entreprise {0} est inactive.
a742a6Invitation envoyée à {0}
01cbc1L’organisation {0} se trouve maintenant sous {1}.
f13f17{0} fait maintenant partie de {1}.
9cef4a{0} ne figure plus parmi les clients épinglés.
a3399e{0} figure parmi les clients épinglés.
e8fa5cDemande rejetée : {0}.
7e3be5Un lien pour définir un nouveau mot de passe est envoyé à {0}.
f7d87fencore {0}
d9fdc4encore {0}, sans prolongation possible
503cb0Résultats non affichés : {0}. Précisez le nom.
59219d{0} n’appartient plus à {1}.
b2b44d{0} sur {1}
279b9e{0} utilisateurs
c1ae48En attente : {0}
c08f58L’entreprise {0} est en attente d’approbation et inactive. Elle dispose d’une unité « siège » et des rôles par défaut.
854befL’entreprise {0} est en attente d’approbation. D’ici là, elle ne peut pas commander.
6acbcdAdresse ajoutée : {0}.
d0ed52Attribution effectuée : {0}.
331628Compte créé pour {0}. Un lien pour définir un mot de passe est en cours d’envoi. Vous pouvez maintenant continuer dans ce compte.
be7fc4L’entreprise {0} n’a pas été approuvée. Elle ne peut pas commander.
56e7d1Adresse retirée : {0}.
8fd7bfRetrait effectué : {0}.
d91f73{0}, supprimer ce filtre
896499{0}, {1}
8ffe69L’adresse {0}, {1} peut maintenant être attribuée aux unités.
5cb233{0} : attribuer
9b26bd{0} : personne
04b740{0} : aucun résultat
504e62{0} : retirer
0382d7{0} : {1}`);

export default /* @__PURE__ */ wordingBy(texts);
