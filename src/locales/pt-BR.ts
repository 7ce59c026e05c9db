// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(você atua em nome dessa pessoa)
a61c2e(você)
5893751 usuário
fed5508 ou 11 letras e dígitos.
447b3fUma unidade de negócios de {0}.
4f8c10Um limite deixado em branco significa sem limite. Se um usuário tiver limites em várias funções, vale o mais alto.
aa90d5Um link para definir uma nova senha está a caminho de {0}.
d0391dUm link foi enviado para {0}. Até que seja aberto, seu endereço continua sendo {1}.
ce94a8Um nome, um nome de usuário ou um endereço de e-mail.
62567fUm representante a quem você pedir ajuda pode consultar sua conta, fazer pedidos e alterações por você.
3904cdAcima desta organização
e0d1d6Aceito
13c123Acesso
fb7aa3Acessar conta
3375dcAcessar a conta de {0}
846b37Conta
56fda2Conta alterada
f8f9caConta de {0}
eb6719Atuação em nome de um cliente
8af618Ações
4409c6Ações para {0}
27976eAtivar
2c844dAtivar as empresas selecionadas ({0})?
392d88Ativar a empresa {0}?
04ceb1Ativar: {0}
12a34dAtivadas: {0} de {1}
2507b9Ativadas: {0}.
a45a19Ativa
2a9469Adicionar um endereço
859b07Adicionar funções
a175d0Adicionar ao carrinho
424f57Adicionar usuários
58bee7Complemento
fcdd8eEndereço
b9cf40Endereço alterado
765f09Endereço criado
1f0b16Endereços
d3f4f0Não é possível excluir endereços em nome de outra pessoa.
1735c7Endereços de unidades de negócios
54362cEndereços desta unidade
f993bbTodos
b3a8b9Todos os vínculos desta pessoa serão excluídos:
f71942Comprador também de
9519e1Também alterado pela outra pessoa e incorporado: {0}
1cb738Uma organização não pode ser movida para baixo de si mesma.
b333a8Uma organização permanece em sua empresa.
01d108E mais {0}. Todas estão no arquivo de linhas rejeitadas.
90c0e5Outro
735059Responda às solicitações de ingresso.
da3a8aResponda às solicitações pendentes e elas aparecerão aqui.
684a71Data da decisão
b76ed8Decisões
f999d4Qualquer
febfadAprovação
362153Aprovação de compradores
162766Aprovação de pedidos
3bfc8aAprovações
d1fa73Aprovações e funções
e5d01bAprovar
bb7994Aprovar pedidos
805decAprovar as empresas selecionadas ({0})?
7cae4eAprovar as solicitações selecionadas ({0})?
5fa511Aprovar a solicitação de {0}
cff0d6Aprovar a solicitação de {0}?
ef204bAprovar: {0}
fecdd5Aprovado
4fae93Aprovações: {0}
3d1325Aprovações: {0} de {1}
2dd49dAprovações: {0}.
b813a0Valor exato
662188Como no nível superior
411ac1Como no extrato bancário, com ou sem espaços.
890bf1Conforme a loja
0505d6Peça a quem administra sua empresa para incluir você em uma.
bcb895Data da solicitação
98d9d8Atribuir tudo
ec3960Atribuir estes itens
0e7536Atribuída
7623ecFunções atribuídas
7f1ae5Atribuições: {0}
f58bd4No mínimo 12 caracteres, e nenhuma senha que você use em outro lugar. Algumas palavras que só para você fazem sentido juntas são fáceis de lembrar.
ad5325É necessária pelo menos uma.
8d1753Pelo menos uma função deve permanecer.
909ad7São necessários pelo menos {0} caracteres.
5cddb4São permitidos no máximo {0} caracteres.
377569No momento
318fd0No próximo acesso
38dfc1No primeiro nível
41431cVincular
18ece2Vincular a uma unidade de negócios
742eddVincular {0} a outra unidade de negócios
ae7d65Vínculo criado: {0}
15f055BIC
7fd9c1Voltar à busca
e5784aVoltar para {0}
83d3edVoltar para: {0}
341d45Conta bancária
5cc7a6Antes de salvar, verifica-se se outras pessoas alteraram o registro. Só é substituída uma alteração feita exatamente nesse momento.
e949cdAntes:
5a2974Início
938d12Começa com https://
347913Abaixo de qual organização
622421Cobrança
0107d8Navegue pelas organizações e crie, edite, habilite ou desabilite os compradores delas.
233ae7Empresa
5a2288Unidade de negócios
9dd42cUnidade de negócios: preencha este campo.
1e3ec8Unidade de negócios: há {0} com o nome “{1}”. Use o ID.
f194abUnidade de negócios: não há nenhuma com o nome ou ID “{0}”.
8c55a1Unidades de negócios
646375Comprar em nome próprio
e47da6Comprar para
80f0d1Comprar para este colega
b63e6bComprador
1e8f13Administrador de compradores
aa1c6eAprovador de compras
455a6dComprador alterado
de11e7Comprador criado
9ff214Comprador desabilitado
af1937Comprador habilitado
d534e7Compradores
f7aa4cOs compradores das organizações inferiores são listados nelas.
6b736eCompradores de {0}, {1}
1b2c5fCompradores de {0}: nenhum
191122Compradores a aprovar
de2ec3Compradores aguardando aprovação
2dff8dCompra para um colega
a8750fArquivo CSV
2ceb11Cancelar
80cc45Cancelar a exportação
6f9393Carrinhos
5eab4aAlterar carrinhos até um valor
92fb1fAlterar e-mail
ff5053Alterar senha
3f6154Alterar o carrinho
a391e7Alterado por outra pessoa
5b4247Alterações
7a7b5dVerificadas: {0} de {1}
67b4bfOpções: {0}
bf4808Escolher
103759Escolher um país
7750c6Escolher uma função
cf3badEscolher uma organização
45d881Escolha primeiro uma organização: a empresa dela determina as funções disponíveis.
e61050Limpar seleção
449728Escolha primeiro a empresa.
ccfbb7Seleção
58bfc9Endereços selecionados
1b1ec9Unidades de negócios selecionadas
707c7dCompradores selecionados
a11673Empresas selecionadas
91bd32Convites selecionados
3db194Funções selecionadas
840a6cUsuários selecionados
dd5d82Seleção: {0}
2468b6Cidade
b4f1dfLimpar
4979a5Limpar critérios
5e8250Fechar
f5944cRecolher tudo
d51d6aRecolher {0}
c3a46fColega
ac051bColuna {0}
af84ecComentário
0c0b44Empresas
7cb4e5Empresa
7440f9Administrador da empresa
a5a59dConta da empresa
441ff4Nome da empresa
4543a6Usuários da empresa
87bae2Contato
dfb2b8Copiado.
19172eCopiar link
6dab01Copiar o que foi digitado
da7410Não foi possível copiar. Selecione o texto abaixo e copie manualmente.
bfbad3Centro de custo
e56603Não foi possível carregar. Tentar novamente
9cf740País
abaad7Condado
4e9babCriar endereço
0af505Criar outro endereço
8dca85Criar outra empresa
4e089bCriar outra função
89b3bfCriar outra unidade
d2135aCriar outro usuário
6542feCriar unidade de negócios
2904ddCriar comprador
73f93eCriar comprador “{0}”
196d87Criar compradores: {0}
3cd9edCriar empresa
9806f2Criar cliente
d0d29cCrie uma com as permissões que os usuários devem ter.
b6e09fCrie uma para vincular usuários e endereços a ela.
a38267Crie um e as unidades de negócios da empresa poderão usá-lo.
124d49Crie um e ele poderá entrar na conta e comprar para a sua unidade de negócios.
5d4417Crie uma ou espere que uma empresa se cadastre: ela aparecerá aqui aguardando aprovação.
e1a73aCriar organização
6bd0f8Criar organização abaixo
9b6b22Criar função
78012eCriar unidade
d60033Criar usuário
232e30Criados: {0} de {1}
bd83b7Criados: {0}.
77dde5Moeda
fee746Senha atual
97d790Cliente
0bb5f3Representante de atendimento ao cliente
2128c8Supervisor de atendimento ao cliente
0a571bClientes
0a9ea8Clientes {0}
93c046Data de nascimento
f56998Desativar
53a14cDesativar a empresa {0}?
701665Desativadas: {0} de {1}
53d59bDesativadas: {0}.
11326fPadrão
77ef91Padrão para cobrança
aec3f7Padrão para entrega
fb7bf1Função padrão
8f0b35Função padrão da empresa
dc673eExcluir
a52495Excluir endereço
c16c10Excluir unidade de negócios
6cf06eExcluir comprador
48e041Excluir vínculo
cbab4cExcluir organização
2d5087Excluir pessoa definitivamente
67c7cbExcluir função
15333eExcluir funções
cdad78Excluir os endereços selecionados ({0})?
7cfd94Excluir os vínculos selecionados ({0})?
37983bExcluir o vínculo de {0} com {1}?
eb6b7aExcluir a função {0}?
cb49a5Excluir usuários
039b64Excluir {0}
86cd80Excluir {0} definitivamente?
c860a4Excluir {0}?
fc52b9Excluir: {0}
fe8402Exclusões: {0} de {1}
32bf3cExclusões: {0}.
933905Recusado
d0680eRecusar
2e101bRecusar a solicitação de {0}?
63d894Descrição
355b21Detalhes
0be1b2Detalhes de {0}
10c8e4Desabilitar
294da5Desabilitar os compradores selecionados ({0})?
597dfbDesabilitar os usuários selecionados ({0})?
8a7737Desabilitar {0}
58e008Desabilitar {0}?
181a6fDesabilitar: {0}
66722bDesabilitado
315367Desabilitado aqui
19a01aDesabilitados: {0} de {1}
2f7f7dDesabilitados: {0}.
c00a88Descartar
f085f6Descartar o que você digitou?
eaec4dDescartado.
12d6ddFechar
88d4b0Distrito
0379fcConcluir
08fe3eDr.
84b9e0Solte {0} na organização de destino.
3dbfebSimulação
b5fc54Simulação: buscar as pessoas que já estão no sistema
9b5ba7Simulação: nada foi criado. Já estão no sistema: {0}.
8e7258E-mail
f8ba1fE-mail a confirmar
d422bbE-mail: o mesmo aparece na linha {0}.
fa601bCada pessoa recebe uma mensagem com um link para definir uma senha e ingressar na empresa.
64ef2aEditar
dc2a5aEditar endereço
d75148Editar endereços
b2cfe9Editar aprovações
77eeadEditar unidade de negócios
4afe3dEditar comprador
532b6dEditar empresa
64be33Editar contato
33869fEditar função
32f66dEditar funções
e0b688Editar os pedidos da empresa
fa4758Editar os pedidos da unidade
d93d35Editar as funções permitidas aqui
3d555dEditar unidades
876120Editar usuário
286f06Editar usuários
a80933Editar {0}
8d4e6aEircode
039f55Emirado
9078eeHabilitar
fe37f2Habilitar e desabilitar usuários
2e4c29Habilitar os compradores selecionados ({0})?
0ea9afHabilitar os usuários selecionados ({0})?
c2c176Habilitar {0}
88ba64Habilitar {0}?
bc24b9Habilitar: {0}
965c50Habilitado
5447b3Habilitados: {0} de {1}
6612a9Habilitados: {0}.
6e1772Encerrar sessão
5d2d84Encerrar sessão e abrir o próximo cliente
c6f566Encerrar a sessão em nome de {0}?
f113faFim
048d37Termina em {0} se você não continuar
cce64bExpandir {0}
906aadExportar a lista (CSV)
428696Exportados até agora: {0}.
554bf6Exportados: {0}
b97e68Exportados: {0} de {1}
deed4aExportados: {0}.
bf9c5cFalhas
f25c8bFalhas: {0}.
040f25Feminino
803ce7Arquivos
28e6d0Preencha o que souber e busque. Uma única informação basta.
c90a79Filtros ativos
90be35Buscar um comprador
2d3de1Buscar uma empresa por nome ou ID
8a1368Buscar uma função por nome
db7b7aBuscar uma unidade por nome ou conta bancária
67c014Buscar um usuário por nome, nome de usuário ou e-mail
a5486dBuscar um convite por nome ou e-mail
2ead3fBuscar uma organização
78dcd5Buscar por rua, cidade ou código postal
3364c0Primeiro dia
ab4590Nome
392d1aPara quem entrega ou visita: um portão, uma campainha, o horário de funcionamento.
8a6c00Gênero
f04548Atribuir uma função: {0}
c71f4aAtribuir uma função aos compradores selecionados ({0})?
d3baa1Função {0} atribuída: {1} de {2}
9980beFunção {0} atribuída: {1}.
b20f20Continuar
ab03c4Em andamento
0e0697Ajuda de representantes
f80708Início do valor
ed8d66Aceito os termos e condições.
0db165Aceito os {0}termos e condições{1}.
e68706IBAN
09240eID
07c734Se outras pessoas alterarem este registro ao mesmo tempo, vale o que for salvo por último.
d8ee82Importar compradores (CSV)
500480Importar compradores para {0}
874faaImportar de um arquivo
299781Em {0} e nas organizações inferiores.
4409adInativa
3cfcdaHerdado do nível superior
8226f4Convites
2afc9aConvidar
b07a69Convidar pessoas a partir de um arquivo
41aadcConvide pessoas a ingressar na empresa, uma a uma ou a partir de um arquivo.
0bb305Convidar uma pessoa
d3507aConvide uma pessoa por e-mail, ou várias de uma vez a partir de um arquivo: elas mesmas se cadastram.
a6dfafConvidar outra pessoa
1b4c71Convidar usuários
e3529eO envio pode ser feito na lista de convites.
0b3d27Não foi possível enviar.
127a49É enviado para {0}, com um link para ingressar em {1}.
c3f394Não foi salvo.
3ed165Fica guardado com cada decisão.
4e2856Fica guardado com a decisão.
bd8898Fica guardado com a sessão. No mínimo 10 caracteres.
f54d70Fica guardado com a sessão. Caracteres digitados: {0} (mínimo: 10).
330f77Ele é removido do seu catálogo de endereços. Os pedidos enviados para ele o mantêm.
7a37afEsta é a função padrão. Para mudar isso, defina outra função como padrão.
6f5e2bEla já está nesse lugar.
857697Pode ter sido removido nesse meio-tempo.
1dfcc7Ainda não foi enviado. Essa pessoa pode ser convidada novamente.
7d98f0Os endereços permanecem na empresa. Esta ação não pode ser desfeita.
a0e8a8Os detalhes e os compradores dela são exibidos aqui.
2c86faOs usuários da empresa não poderão mais entrar na conta nem fazer pedidos, e ninguém poderá atuar em nome deles. Nada é excluído, e a empresa pode ser reativada a qualquer momento.
d06804Os usuários da empresa não poderão mais entrar na conta nem fazer pedidos. Nada é excluído, e a empresa pode ser aprovada novamente.
dd96e9Os usuários da empresa poderão entrar na conta e fazer pedidos novamente.
ed0c5aOs usuários da empresa poderão entrar na conta e fazer pedidos a partir de agora.
f5a898Os usuários da empresa poderão entrar na conta e fazer pedidos quando ela também estiver ativa; no momento, está inativa.
55d6eaOs usuários da empresa poderão entrar na conta e fazer pedidos quando ela também for aprovada.
c58dabOs usuários da empresa não poderão entrar na conta nem fazer pedidos. Nada é excluído, e a empresa pode ser aprovada mais tarde.
7b8db4Continuar editando
209fe8Gerencie usuários, unidades de negócios, funções e endereços.
c63d76Guarde aqui os endereços que você usa com frequência para entrega ou cobrança.
160aa2Manter o que digitei
65f5deMantida como está.
5590dbEtiqueta
8a9eb4Etiquetas
efcf95Idioma
68d91bÚltimo dia
6e8059Sobrenome
43d8a9Permitir que representantes ajudem na minha conta
3cf8a6Linha
e88220Linha {0}
3cf89cLink
d35060Carregando endereços…
b3fe4eCarregando unidades de negócios…
a94da0Carregando compradores…
b6df9bCarregando empresas…
eeba7bCarregando convites…
9ecf19Carregando organizações…
e01dedCarregando outras organizações…
20c255Carregando funções…
2e8f74Carregando a conta…
6c9be1Carregando os endereços…
fda939Carregando o endereço…
b406bfCarregando o comprador…
dc19a7Carregando a empresa…
1d8137Carregando o cliente…
c18e1fCarregando as etiquetas…
273a6eCarregando a organização…
141068Carregando o registro…
e968f6Carregando as funções…
5bc13eCarregando a função…
95e59dCarregando a unidade…
3b5600Carregando o usuário…
9d0286Carregando solicitações…
deac61Carregando usuários…
4b12afCarregando as informações fornecidas…
6ebc9bCarregando…
e3e714Bloqueada
c8de1dNome de usuário
e30b78Nome de usuário: {0}
83629eSomente leitura
aca096Consulte quem atuou em nome de quem, por quê e o que foi alterado.
d413f9Buscando clientes…
49f85aMasculino
374ff6Contém “{0}”
644b4eVínculos
79e8ccMensagem
5b7649Celular
da227dMais critérios
9b448aMais critérios ({0})
379c18Mover
cc8e2cMover organização
0578bcMover os compradores selecionados ({0})?
13025aMover para outra organização
6342c2Mover {0} para baixo de {1}
4ef5abMover {0}?
1ae854Mover: {0}
661907Movidos para {0}: {1} de {2}
9a2a07Movidos para {0}: {1}.
09164cSr.
1de57eSra.
09164dSrta.
ef49aeNome
1f159fNome, e-mail, telefone e endereços são apagados em todos os lugares. Os pedidos permanecem, sem o nome. Esta ação não pode ser desfeita.
525e99Nome, nome de usuário ou e-mail
7542b2Filtrar as opções
e89b13Necessária
d41a03Necessária: valor herdado do nível superior
a1fb81Necessária: valor herdado de {0}
b722d3Novo comprador em {0}
68e290Novo e-mail
e801ccNova organização abaixo de {0}
3490e2Nova senha
f03f5eRepetir a nova senha
c67314Os novos usuários a recebem, a menos que outras sejam atribuídas. A função padrão anterior deixa de ser a padrão.
542fffPróxima página
e9f30eNome do endereço
092059Não
c3da2cNenhum endereço
7986a3Ainda não há endereços
41b377Ainda não há endereços
855bb4Sem resposta
b2ad0eNenhuma resposta foi recebida. Até que haja confirmação, você ainda atua em nome deste cliente.
7c24b3Nenhuma unidade de negócios o utiliza.
57916cAinda não há unidades de negócios
07a5ebNenhum comprador encontrado
6ef392Ainda não há compradores aqui
1744e1Ainda não há empresas
0d32d4Sem conexão
2c6fdeNenhum cliente encontrado
7a5e0eAinda não há convites
fd0dcaSem limite
1d4d55Nenhuma organização encontrada
97cbc4Ainda não há nenhuma organização
4518abNenhuma organização
b02e58Sem unidade superior
5f22deNenhuma função
b62eecNenhuma função
749999Ainda não há funções
eba939Ainda não há usuários
74f131Nenhuma atuação
89a9fbNinguém tem esta função. As permissões são excluídas com ela. Esta ação não pode ser desfeita.
4edc54Não é possível atuar em nome de outra pessoa dentro de uma sessão já aberta. O próximo cliente será aberto quando esta sessão terminar.
3261b7Ninguém encontrado
e25d8aNenhuma solicitação pendente
fa5cbdNenhuma solicitação rejeitada
215278Ainda não há solicitações aprovadas
669b18Nenhuma
72b94dNenhuma organização visível para você contém “{0}” no nome.
3aa766Nenhuma: não é possível atribuir funções a compradores aqui.
7e9563Não permitido
bf4e5fNão atribuída
9b60a4Indisponível no momento
246200Não verificadas: {0}.
c477e3Não criados: {0}.
0a11c2Não encontrado
d30fabDesconhecidas aqui
c59c1fNão necessária
634b2dNão necessária: valor herdado do nível superior
de4beeNão necessária: valor herdado de {0}
cc5f4fNão necessária: nada foi definido
b79a18Não necessária: nada foi definido nos níveis superiores
081d43Recurso não disponível
8770dfNão é possível na situação atual
739264Não enviado
eabe8bNão informado
ad77b1Não usadas: {0}
d6351bNão é possível enquanto houver usuários vinculados: {0}. Mova ou exclua esses usuários primeiro.
543d9dNão é possível enquanto houver usuários com esta função: {0}. Atribua a eles outra função primeiro.
4a7dadNão registrados: {0}.
a3f108Nada pode ser alterado nesta sessão.
fb3703Nenhum resultado
3bcdd3Nada foi enviado ainda.
83a557Ainda não há nada para mostrar
10c6b2Nenhum resultado
2c755dNada foi alterado.
327ea4Nada foi substituído, e o que você digitou não foi afetado. Salve novamente.
7ba7fcNada foi substituído. Escolha em cada campo e depois salve.
6dac00Atualmente abaixo de:
bbb97bNúmero
2b0dbbDentre todas as funções da empresa.
9deb17Dos endereços da empresa. É possível escolher vários, um após o outro.
8bebb6Dentre as funções permitidas em {0}.
dcc60cDesativado: ninguém pode atuar em seu nome até que você ative esta opção.
175f1eAtivado: você pode pedir ajuda a qualquer momento.
375c69Somente a função {0} permite excluir um comprador.
6ddfb1Somente a função {0} permite excluir uma organização.
7148e9Somente a função {0} permite editar as funções de um comprador.
65780eSomente a resposta não pôde ser lida.
3c8c57Somente os próprios clientes podem alterar seu e-mail, enquanto estiverem conectados.
dfb397Somente os {0} primeiros são exibidos aqui.
07ed74Somente as {0} primeiras funções podem ser escolhidas aqui.
cf0fddSomente o registro do convite é excluído. A pessoa continua sendo usuário da unidade de negócios.
db9da9Somente consulta
1f7698Abrir
c1f74dExpandir itens carregados
129bf8Ou cole as linhas aqui
877a23Fazer pedidos em um centro de custo
e87b30Pedidos
24761aOrganização
c7ca34Organização alterada
5b51ebOrganização criada
98db32Troca de organização
e9611dUnidade organizacional
ce6f1cOrganizações
b9ac75Organizações e compradores
8d0db2As organizações e os compradores não são exibidos
e9ff19As organizações inferiores sem escolha própria seguem esta.
02c0f7Organizações imediatamente abaixo
741f93Organizações encontradas
59f08aOrganizações encontradas: {0}
3d1972Visão geral
d8735eCódigo PIN
52ede0Páginas de endereços
0c56a7Páginas de unidades de negócios
9fa1e9Páginas de compradores
b06565Páginas de compradores a aprovar
8c454bPáginas de empresas
5c8bf1Páginas de clientes
b314c7Páginas de convites
e005a7Páginas de organizações encontradas
c19977Páginas de funções
5b3a80Páginas do registro
dc193ePáginas de usuários
4eb514Unidade superior
17bf60Unidade superior
f6e166Senha
a63496Senha redefinida
78636bPendente
e8dca0Permissões
40d76fPessoa
2c23f8Informações pessoais
f1bc83Telefone
8db896Fixar
d1fdd3Fixar {0}
7954ffClientes fixados
13b3f5Posição
be7f9aFazer pedidos
344222Fazer pedidos até um valor
9cb49dAceite os termos e condições.
075563Verifique estes campos
6cd81dVerifique os dados informados
060a4eEscolha um colega.
0f92d4Escolha uma coluna.
591ebcEscolha uma organização.
416ff3Entre em contato com: {0}.
3f522bEncerre primeiro esta sessão. Você só pode atuar em nome de um cliente por vez.
1e6273Preencha este campo.
e45b62Informe pelo menos um critério de busca.
b221c2Entre na conta novamente. O que você digitou foi mantido.
4edd29Avise os responsáveis por esta página.
58aaa3Tente novamente em instantes.
4f736fTente novamente em {0} segundos.
483169Código postal
3d0bb0Código postal
86a374Província
5b6a11Página anterior
c7c2c4Sugerido por padrão para
49c062Província
88c6b7Província ou território
3ef191Ler as linhas
aa29a2Motivo
44c4deClientes recentes
377cb3Destinatário
db06a3Registro de atuações
b51270Região
e454b2Cadastrar empresa
123da0Rejeitar
70c84eRejeitar as solicitações selecionadas ({0})?
eed03aRejeitar a solicitação de {0}
f47a6aRejeitar a solicitação de {0}?
b2b28fRejeitar: {0}
ef9fb2Rejeitado
2b276eSolicitações rejeitadas: {0}
9f542aLembrar esta escolha
ea4f08Remover
e73265Remova um filtro ou mude a busca.
4bc6b9Remover do carrinho
2fa05fRemover {0}
3e538cRedefinir senha
1cbcf6Redefinir a senha de {0}?
0e8713Revogar
5c3a92Revogar convite
c5b350Revogar o convite para {0}?
9dd9b4Direitos
ca7fedFunção
ac2cc2Função: {0}
6b2bebFunções
4215a3Funções em {0}
f857a5Funções permitidas aqui
579ff4Funções: não existe a função “{0}” aqui.
90a641Linhas por página
15f987Linhas que não são criadas
78d9d3Linhas: {0}. Podem ser criados: {1}. Não podem: {2}.
3437a0Linhas: {0}. Podem ser convidadas: {1}. Não podem: {2}.
443d63Forma de tratamento
33f85fSalvar
e8385aSalvar um arquivo vazio para preencher
8c17aeSalvar o arquivo novamente
bf57e1Salvar as linhas rejeitadas: {0}
5d929fBuscar
770005Buscar por nome ou e-mail
fdae3fBuscar por rua, cidade ou código postal
3bbb4fBuscar uma empresa
f50191Buscar nas duas listas
97c260Buscando organizações…
9cfa78Buscando…
cc5226Ver funções
0c9841Ver a conta da empresa
ff710bVer os pedidos da empresa
aa17f4Ver os pedidos da unidade
e6d0ecVer usuários
b4ec2bSelecionar tudo nesta página
01924eSelecionar {0}
f59703Organização selecionada
ca77c9Administrador do vendedor
57adf4Enviar
cba979Enviar um carrinho para aprovação
54fac6Enviar novamente
942d41Enviar todos os não enviados
625dbdEnviar todos os não enviados: {0}
464a16Enviar o convite imediatamente
c2535cEnviar novamente o convite para {0}?
8e8b9aEnviar o convite para {0}?
8d5448Enviar os convites ({0})?
c5d252Enviar: {0}
57ade4Enviado
9151d0Data de envio
450e6fEnviados: {0} de {1}
daac7aEnviados: {0}.
e20997Entrega
77902eEntrega e cobrança
716a60Mostrar
864c94Mostrar tudo
21877dMostrar todos os compradores
972185Mostrar todas as organizações
a65736Mostrar opções
53e708Mostrar todas
ea0c92Mostrar tudo
b2c57bMostrar mais
7c08c2Mostrar {0}
d152dcAdministrador do site
67b4b6Para que ninguém mais o altere na sua tela.
d557e4Outra pessoa alterou este registro. Consulte o início do formulário.
c5050fHá um erro de configuração
b9bd4fOcorreu um erro
ae2392Estado
118928Estado ou província
666b55Estado ou território
ad3e3cStatus
50b389Ainda em processamento
6a2e9bAinda em andamento…
d9ad53Parar
1e493eProcesso interrompido. Restantes: {0}.
37c520Rua
cbe959Rua e número
c9474bResumo
8e114dTrocar
634b54Remover uma função sua?
b6d46aRemover tudo
38958fRemover de mim
ed49bcRemova um filtro ou mude a busca.
5910d2Usar a outra versão
6297b1Remover estes itens
c540fdRemoções: {0}
e1961aDados copiados da organização superior. Altere o que for diferente.
d4647cCondições
82722bTermos e condições
5c833eO endereço foi salvo.
2a6ab3O endereço foi criado.
9736e5O navegador não permitiu copiar. Selecione o link e copie manualmente.
160590Os compradores não são exibidos
d5d83fAs alterações foram salvas.
2aee34Os dígitos verificadores estão incorretos. Há um erro de digitação?
152d24Não foi possível carregar as opções. Continue digitando para tentar novamente.
6951ebA empresa não está ativa e aprovada; portanto, ninguém pode atuar em nome dos usuários dela.
7e7858A empresa foi criada.
dc3f66A conexão foi interrompida antes da resposta. Os dados podem ter sido salvos. Se você tentar novamente, a operação não será feita duas vezes.
a58320O cliente foi criado.
1eba18O e-mail é o nome de usuário e não pode ser alterado.
4930e3A primeira linha contém os nomes das colunas. Obrigatórias: {0}.
2d7ccdOs primeiros {0} que podem ser criados
98d740As primeiras {0} linhas que podem ser convidadas
437bc3O convite para {0} foi revogado.
78c99fO convite para {0} foi enviado.
5cbe3eConvite registrado para {0}
0e3245O convite foi enviado. Assim que {0} aceitar, o acesso como usuário estará disponível.
d319e5Os convites são primeiro registrados e depois enviados na lista.
236533O link já enviado deixará de funcionar. Essa pessoa pode ser convidada novamente.
fbd85bO link foi copiado.
a314d6Os novos compradores recebem a função padrão da empresa.
94d7ecO novo usuário recebe a função padrão da empresa.
8b15f8As outras alterações foram salvas. Somente as funções não puderam ser alteradas.
c1c74cAs pessoas e seus outros vínculos permanecem. Esta ação não pode ser desfeita.
596c35Os usuários das empresas ativas poderão entrar na conta e fazer pedidos a partir de agora.
65b4ecOs usuários das empresas aprovadas poderão entrar na conta e fazer pedidos a partir de agora.
6ae7bbA senha atual de {0} deixará de funcionar e todas as sessões abertas serão encerradas.
55728eAs aspas não correspondem.
1ee43aA função foi criada.
cabe96A função {0} foi excluída.
48a84eAs funções da sua própria organização de primeiro nível são definidas pela loja.
ea26f1Não foi possível encerrar a sessão
7fb42cA sessão terminará em {0} por inatividade. Pressione qualquer tecla para continuar. O que você digitou será mantido.
6d38e8A sessão terminará em {0}. Não é possível prorrogá-la. O que você digitou será mantido.
5f8b59A sessão terminou
948c01A sessão terminou. Você não atua mais em nome de ninguém.
c27570A sessão em que você digitou isto terminou. O texto é mantido somente nesta página e ninguém mais pode vê-lo.
7d2d3bNão foi possível acessar o sistema.
2afdc5O sistema não conseguiu fazer isso.
533d87O sistema não aceitou alguns dados.
be6772O sistema não permitiu isso.
bae3a2O sistema não permite isso para este registro.
86c4a6O sistema encontrou um impedimento.
ab1bb2O sistema ainda está processando a primeira tentativa.
32baa5O sistema enviará um link para a pessoa definir uma nova.
f2f189O sistema enviará um link para a pessoa definir uma nova senha. Você não a verá.
5640dcO sistema enviou algo que não pôde ser lido.
282264O sistema demorou demais para responder.
0ebe6aOs dois valores não coincidem.
d0f3ffA unidade imediatamente inferior permanece e passa ao primeiro nível de {0}.
2e65abA unidade foi criada.
373de8O usuário foi criado. O sistema enviará um link para definir uma senha.
a31b92As {0} unidades imediatamente inferiores permanecem e passam ao primeiro nível de {1}.
0bd54cOutra versão
455f5fHá mais células do que colunas ({0} em vez de {1}).
4648b5Há mais resultados. Digite mais letras do nome.
89e99fNão há linhas abaixo dos nomes das colunas.
fa5f8bAinda há compradores nesta organização. Mova-os primeiro.
5ce9ceAinda há compradores com esta função. Remova-a deles primeiro.
16cfe5Há linhas demais. Divida em arquivos menores.
d7d5f3Não há nenhuma que você possa ver.
6202beEstas unidades de negócios o perdem:
8dfa50Eles pertencem aos clientes. Encontre um administrador de compradores e acesse a conta dele: eles serão exibidos aqui.
15f2edEssa pessoa passa a ser comprador de {0} e poderá entrar na conta.
1bfc8fEssas pessoas passam a ser compradores das organizações solicitadas e poderão entrar na conta.
e6207bEssa pessoa já pertence a esta unidade de negócios.
dc9dc7Essa pessoa não poderá mais entrar na conta nem comprar para {0}. Você pode habilitá-la novamente a qualquer momento.
c92fcbEles não poderão mais entrar na conta nem comprar. Você pode habilitá-los novamente a qualquer momento.
bd6099Essa pessoa não poderá mais entrar na conta nem comprar, em nenhuma organização, até que alguém habilite a conta novamente. Nada é excluído.
1f3454Eles poderão entrar na conta e comprar novamente, desde que estejam aprovados.
521dd5Essa pessoa poderá entrar na conta e comprar novamente, em todas as organizações em que seu vínculo estiver habilitado.
85e434Essa pessoa poderá entrar na conta e comprar para {0} novamente, desde que esteja aprovada.
d34e1cElas valem em {0} e em todas as organizações inferiores ({1} imediatamente abaixo).
15a740Elas valem em {0} e em todas as organizações inferiores.
50909fElas valem em {0}, que não tem organizações inferiores.
684a6cEssa pessoa não passa a ser comprador de {0}. Esta decisão não pode ser desfeita aqui.
ff74e0Essas pessoas não passam a ser compradores. Esta decisão não pode ser desfeita aqui.
0d2b67Eles são removidos de todas as unidades de negócios que os utilizam. Esta ação não pode ser desfeita.
5af01eEssa pessoa já o recebeu uma vez.
c63793Eles mantêm as funções que já têm. A nova função vale na organização deles e em todas as inferiores.
3d72d8Essa pessoa mantém seu lugar em {0}.
286167Eles deixam sua organização por outra da empresa e mantêm suas funções.
dd4074Essa pessoa deixa {0} e mantém suas funções.
4f5fd0Essa pessoa perde seu lugar em {0}. Esta ação não pode ser desfeita.
b1ac38Eles nunca conhecem sua senha e não podem alterá-la.
0a2b3cEssa pessoa deixará de pertencer a esta unidade de negócios. A pessoa e seus outros vínculos permanecem.
251e5aEles informam o motivo antes de começar e são desconectados da sua conta após uma hora, no máximo.
119008Esta conta está desabilitada. Habilite-a primeiro.
28b54fIsto não pode ser escolhido aqui.
02e6acIsto não pode ser feito em nome de outra pessoa.
cb2f6eEsta ação não pode ser desfeita.
75da75Não foi possível verificar. Sua conexão está ativa?
6f73f8Este cliente não autorizou que outras pessoas atuem em seu nome.
a18e36Esta data está no futuro.
f3105dIsto não existe.
ea6c86Parece incompleto.
fb255cJá está em uso.
b5fae6Esta data é anterior ao primeiro dia.
95fa02A operação foi concluída
b73fb9Isto não pode ser permitido.
592727Não é válido.
d81001O texto não corresponde.
38c00fEsta é a função padrão. Defina primeiro outra função como padrão.
f49e2cEste é o último administrador. Nomeie outro primeiro.
a854deIsto está fora das organizações que você administra.
1fb4e9O conteúdo será carregado automaticamente quando a conexão voltar.
4739faVocê não tem acesso a esta parte da conta
d0fca4Você não tem acesso a esta parte da conta da empresa
ff25f2Esta parte da página não está conectada a um sistema de contas.
2326e1Esta pessoa tem mais direitos que você.
ef3a21Este registro foi alterado depois que você o abriu. Nada foi substituído.
d2898dEsta sessão é somente leitura. Nada pode ser alterado nela.
feb0eeEste sistema não oferece isso.
6654c7Os que podem ser criados
fa9e40Linhas que podem ser convidadas
5249e2Número do chamado
67ef69Chamado {0}
dabad8Atuações {0}
bcf87eLeitura e alteração
1f5657Para qual organização
faf050Solicitações demais
9b94d4Cidade
964a50Operação
cd1dd6Tentar novamente
54a694Tentar novamente: {0}
d2223aTipo
dd7ad0Digite parte do nome para encontrar qualquer organização da empresa.
009d6cDigite o nome de usuário ou o nome completo da pessoa
6430b5Digite três letras de um nome, nome de usuário ou endereço de e-mail. Organização, telefone e endereço estão entre os outros critérios.
29962bFunções não atribuídas
8f4be9Desfazer
8b5b72Desfazer: {0}
9fcf14Resposta inesperada
8f26e0Unidade
43f6c0Unidades e endereços
bc0cd0Desafixar
f8256eDesafixar {0}
87a04aAté
0e18afAté ({0})
0b939fDigite menos letras ou busque em todas as organizações.
8b271fDigite menos letras ou amplie o período.
a7a230Use menos palavras ou letras, ou confira a ortografia. É possível criar um novo cliente em uma organização existente.
96cf00Usado para
885292Usado para entrar na conta. O sistema envia para ele um link para definir uma senha.
586d6bUsuários
f9a4b6Usuários de {0}
6d44e3Usuários com a função {0}
123b72Pendente
ae4b8dAguardando aprovação
b78c11Aguardando confirmação
28328eNão foi possível confirmar
e9455eRecebemos seu cadastro
c3eb46Enviamos um link para você definir sua senha. Verifique sua caixa de entrada.
12ce23Página web
85a488Boas-vindas, {0}
4e3372Os compradores dela e as organizações inferiores são movidos junto.
11c060Permissões resultantes destas funções
5a1500Alterações feitas
c27cdbTexto digitado
8cd0f8O nome que você dá a este endereço.
6c9c2aSeus pedidos serão feitos para essa pessoa.
5892bdSeus pedidos serão feitos para {0}.
f20507O que você digitou será mantido até você descartar.
da11a3O que você digitou foi mantido. Salve novamente.
dbcfa0O que você digitou não foi salvo
23efd9Tudo o que eles alteram fica registrado com o nome deles.
66e32eCada acesso de uma pessoa à conta de outra fica registrado aqui.
a5dcf0Correspondência das colunas
ce8929Quem atuou
eef7caQuem precisa da sua ajuda?
a101aaAs solicitações de ingresso em uma das suas organizações aparecem aqui.
1f57fdAs solicitações rejeitadas aparecem aqui, com o comentário.
9ac4d8Largura do painel de organizações
b88317Com um link para definir uma senha e ingressar na empresa. Caso contrário, o convite aguarda na lista.
e8d77dRegistrar convites: {0}
dea264Registrados: {0} de {1}
565558Registrados: {0}.
cb489aSim
cb6a9cVocê
38df20Você ({0}) está atuando em nome de {1}
90d7b4Você está atuando em nome de {0}
d1a554Você está offline
679de2Seu login expirou
ff4a35Você será o primeiro administrador da empresa. Seu acesso será feito com seu e-mail; enviaremos para ele um link para definir sua senha.
ba551fVocê está comprando para {0}
f2991cVocê poderá buscar outros clientes quando esta sessão terminar.
c24414Você não pode fazer isso com sua própria conta.
187e19Você não pode definir uma senha para {0}, mas o sistema pode enviar um link para definir uma nova.
d0ed3cVocê perderá {0} e o que isso permite fazer. Você sairá desta página e somente outra pessoa poderá devolver o acesso.
3a857fVocê poderá receber um link para confirmar que lê as mensagens enviadas a esse endereço.
7d9493Você não atua mais em nome deste cliente. Nada mais foi salvo.
f060d7Agora você atua em nome de {0}.
069844Agora você compra para esta organização.
2b4617Você digitou algo que não foi salvo. O texto é mantido para que você possa copiar ou descartar, mas não poderá mais ser salvo nesta sessão.
48bf81Sua empresa agora está pendente: vamos analisar e aprovar o cadastro ou entrar em contato com você. Até lá, ela não pode fazer pedidos.
969a92Seu e-mail foi alterado.
a469b0Sua senha foi alterada.
ecdfb1Sua função não inclui isso.
4d5cd4Sua versão
442fb1Código ZIP
4c2251e mais {0}
904fefvazio
39bba6obrigatório
8b008edesde {0}
a4f4adaté {0}
47112asem limite
291538A função {0} já pode ser atribuída a usuários.
c481a7A unidade {0} já pode ter usuários, endereços e unidades próprios.
456bee{0} poderá entrar na conta em breve
93d1fdA empresa {0} está ativa.
82caefSolicitação aprovada: {0}.
e65224{0} agora também pertence a {1}.
7690db{0} voltou para onde estava.
bc177eUm link para definir uma nova senha está sendo enviado a {0}.
487a9aA organização {0} foi criada.
e6e1c9Exclusão definitiva concluída: {0}.
b23904Exclusão concluída: {0}.
091381Solicitação recusada: {0}.
fe9ec9Acesso desabilitado: {0}.
7143f6Acesso habilitado: {0}.
25b39aA empresa {0} está inativa no momento. Ela não pode fazer pedidos.
414a74A empresa {0} está inativa.
a742a6Convite enviado a {0}
01cbc1A organização {0} agora está abaixo de {1}.
f13f17{0} agora pertence a {1}.
9cef4a{0} não está mais entre os clientes fixados.
a3399e{0} está entre os clientes fixados.
e8fa5cSolicitação rejeitada: {0}.
7e3be5Um link para definir uma nova senha foi enviado a {0}.
f7d87ftempo restante: {0}
d9fdc4tempo restante: {0}, sem possibilidade de prorrogação
503cb0Resultados não exibidos: {0}. Digite mais letras do nome.
59219d{0} não pertence mais a {1}.
b2b44d{0} de {1}
279b9e{0} usuários
c1ae48Pendentes: {0}
c08f58A empresa {0} aguarda aprovação e está inativa. Ela tem uma unidade para a sede e as funções padrão.
854befA empresa {0} aguarda aprovação. Até lá, não pode fazer pedidos.
6acbcdEndereço adicionado: {0}.
d0ed52Atribuição concluída: {0}.
331628A conta de {0} foi criada e um link para definir uma senha está sendo enviado. Você já pode continuar nessa conta.
be7fc4A empresa {0} não foi aprovada. Ela não pode fazer pedidos.
56e7d1Endereço removido: {0}.
8fd7bfRemoção concluída: {0}.
d91f73{0}, remover este filtro
896499{0}, {1}
8ffe69O endereço {0}, {1} já pode ser atribuído a unidades.
5cb233{0}: atribuir
9b26bd{0}: ninguém
04b740{0}: nenhum resultado
504e62{0}: remover
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
