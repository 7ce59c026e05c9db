// Made by `npm run texts` of src/locales/xliff.
import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(`e25a3e(actúa en su nombre)
a61c2e(usted)
5893751 usuario
fed5508 u 11 letras y dígitos.
447b3fUna unidad de negocio de {0}.
4f8c10Un límite vacío significa que no hay límite. Si un usuario tiene límites en varios roles, se aplica el más alto.
aa90d5Un enlace para establecer una contraseña nueva va en camino a {0}.
d0391dSe ha enviado un enlace a {0}. Hasta que se abra, su dirección sigue siendo {1}.
ce94a8Un nombre, un nombre de usuario o una dirección de correo electrónico.
62567fUn representante al que pida ayuda puede consultar su cuenta, así como hacer pedidos y cambios por usted.
3904cdPor encima de esta organización
e0d1d6Aceptada
13c123Acceso
fb7aa3Acceder a la cuenta
3375dcAcceder a la cuenta de {0}
846b37Cuenta
56fda2Cuenta modificada
f8f9caCuenta de {0}
eb6719Actuación en nombre de un cliente
8af618Acciones
4409c6Acciones para {0}
27976eActivar
2c844d¿Activar las empresas seleccionadas ({0})?
392d88¿Activar la empresa {0}?
04ceb1Activar: {0}
12a34dActivadas: {0} de {1}
2507b9Activadas: {0}.
a45a19Activa
2a9469Añadir una dirección
859b07Añadir roles
a175d0Añadir al carrito
424f57Añadir usuarios
58bee7Información adicional
fcdd8eDirección
b9cf40Dirección modificada
765f09Dirección creada
1f0b16Direcciones
d3f4f0No se pueden eliminar direcciones en nombre de otra persona.
1735c7Direcciones de unidades de negocio
54362cDirecciones de esta unidad
f993bbTodos
b3a8b9Se eliminarán todas sus vinculaciones:
f71942También comprador de
9519e1También modificado por la otra persona y aceptado: {0}
1cb738Una organización no se puede mover debajo de sí misma.
b333a8Una organización permanece en su empresa.
01d108Y {0} más. Todas están en el archivo de filas rechazadas.
90c0e5Otro
735059Resuelva las solicitudes de acceso.
da3a8aResuelva las solicitudes pendientes y aparecerán aquí.
684a71Fecha de decisión
b76ed8Decisiones
f999d4Cualquiera
febfadAprobación
362153Aprobación de compradores
162766Aprobación de pedidos
3bfc8aAprobaciones
d1fa73Aprobaciones y roles
e5d01bAprobar
bb7994Aprobar pedidos
805dec¿Aprobar las empresas seleccionadas ({0})?
7cae4e¿Aprobar las solicitudes seleccionadas ({0})?
5fa511Aprobar la solicitud de {0}
cff0d6¿Aprobar la solicitud de {0}?
ef204bAprobar: {0}
fecdd5Aprobado
4fae93Aprobaciones: {0}
3d1325Aprobaciones: {0} de {1}
2dd49dAprobaciones: {0}.
b813a0Valor exacto
662188Como en el nivel superior
411ac1Como en un extracto bancario, con o sin espacios.
890bf1Según la tienda
0505d6Pida a quien administra su empresa que le añada a una.
bcb895Fecha de solicitud
98d9d8Asignar todo
ec3960Asignar estos elementos
0e7536Asignado
7623ecRoles asignados
7f1ae5Asignaciones: {0}
f58bd4Al menos 12 caracteres, y que no sea una contraseña que utilice en otro lugar. Unas pocas palabras que solo para usted tengan relación son fáciles de recordar.
ad5325Se necesita al menos uno.
8d1753Debe quedar al menos un rol.
909ad7Se necesitan al menos {0} caracteres.
5cddb4Se admiten como máximo {0} caracteres.
377569Actualmente
318fd0En el próximo inicio de sesión
38dfc1En el primer nivel
41431cVincular
18ece2Vincular a una unidad de negocio
742eddVincular a {0} a otra unidad de negocio
ae7d65Vinculación creada: {0}
15f055BIC
7fd9c1Volver a la búsqueda
e5784aVolver a {0}
83d3edVolver a: {0}
341d45Cuenta bancaria
5cc7a6Antes de guardar se comprueba si otra persona ha modificado el registro. Solo se sobrescribe un cambio hecho en ese preciso momento.
e949cdAntes:
5a2974Inicio
938d12Empieza por https://
347913Debajo de qué organización
622421Facturación
0107d8Consulte las organizaciones y cree, edite, habilite o deshabilite a sus compradores.
233ae7Empresa
5a2288Unidad de negocio
9dd42cUnidad de negocio: rellene este campo.
1e3ec8Unidad de negocio: hay {0} con el nombre «{1}». Utilice el ID.
f194abUnidad de negocio: no hay ninguna con el nombre o el ID «{0}».
8c55a1Unidades de negocio
646375Comprar en nombre propio
e47da6Comprar para
80f0d1Comprar para este colega
b63e6bComprador
1e8f13Administrador de compradores
aa1c6eAprobador de compras
455a6dComprador modificado
de11e7Comprador creado
9ff214Comprador deshabilitado
af1937Comprador habilitado
d534e7Compradores
f7aa4cLos compradores de las organizaciones inferiores figuran en ellas.
6b736eCompradores de {0}, {1}
1b2c5fCompradores de {0}: ninguno
191122Compradores por aprobar
de2ec3Compradores pendientes de aprobación
2dff8dCompra para un colega
a8750fArchivo CSV
2ceb11Cancelar
80cc45Cancelar la exportación
6f9393Carritos
5eab4aCambiar carritos hasta un importe
92fb1fCambiar correo electrónico
ff5053Cambiar contraseña
3f6154Cambiar el carrito
a391e7Modificado por otra persona
5b4247Cambios
7a7b5dComprobadas: {0} de {1}
67b4bfOpciones: {0}
bf4808Elegir
103759Elegir un país
7750c6Elegir un rol
cf3badElegir una organización
45d881Elija primero una organización: su empresa determina los roles disponibles.
e61050Anular la selección
449728Elija primero la empresa.
ccfbb7Selección
58bfc9Direcciones seleccionadas
1b1ec9Unidades de negocio seleccionadas
707c7dCompradores seleccionados
a11673Empresas seleccionadas
91bd32Invitaciones seleccionadas
3db194Roles seleccionados
840a6cUsuarios seleccionados
dd5d82Selección: {0}
2468b6Ciudad
b4f1dfBorrar
4979a5Borrar criterios
5e8250Cerrar
f5944cContraer todo
d51d6aContraer {0}
c3a46fColega
ac051bColumna {0}
af84ecComentario
0c0b44Empresas
7cb4e5Empresa
7440f9Administrador de la empresa
a5a59dCuenta de empresa
441ff4Nombre de la empresa
4543a6Usuarios de la empresa
87bae2Contacto
dfb2b8Copiado.
19172eCopiar enlace
6dab01Copiar lo escrito
da7410No se ha podido copiar. Seleccione el texto siguiente y cópielo manualmente.
bfbad3Centro de costes
e56603No se ha podido cargar. Reintentar
9cf740País
abaad7Condado
4e9babCrear dirección
0af505Crear otra dirección
8dca85Crear otra empresa
4e089bCrear otro rol
89b3bfCrear otra unidad
d2135aCrear otro usuario
6542feCrear unidad de negocio
2904ddCrear comprador
73f93eCrear comprador «{0}»
196d87Crear compradores: {0}
3cd9edCrear empresa
9806f2Crear cliente
d0d29cCree uno con los permisos que deban tener sus titulares.
b6e09fCree una para vincularle usuarios y direcciones.
a38267Cree una y las unidades de negocio de su empresa podrán utilizarla.
124d49Cree uno y podrá iniciar sesión y comprar para su unidad de negocio.
5d4417Cree una o espere a que se registre una: entonces aparecerá aquí pendiente de aprobación.
e1a73aCrear organización
6bd0f8Crear organización debajo
9b6b22Crear rol
78012eCrear unidad
d60033Crear usuario
232e30Creados: {0} de {1}
bd83b7Creados: {0}.
77dde5Moneda
fee746Contraseña actual
97d790Cliente
0bb5f3Representante de atención al cliente
2128c8Supervisor de atención al cliente
0a571bClientes
0a9ea8Clientes {0}
93c046Fecha de nacimiento
f56998Desactivar
53a14c¿Desactivar la empresa {0}?
701665Desactivadas: {0} de {1}
53d59bDesactivadas: {0}.
11326fPredeterminado
77ef91Predeterminada para facturación
aec3f7Predeterminada para envío
fb7bf1Rol predeterminado
8f0b35Rol predeterminado de la empresa
dc673eEliminar
a52495Eliminar dirección
c16c10Eliminar unidad de negocio
6cf06eEliminar comprador
48e041Eliminar vinculación
cbab4cEliminar organización
2d5087Eliminar persona definitivamente
67c7cbEliminar rol
15333eEliminar roles
cdad78¿Eliminar las direcciones seleccionadas ({0})?
7cfd94¿Eliminar las vinculaciones seleccionadas ({0})?
37983b¿Eliminar la vinculación de {0} con {1}?
eb6b7a¿Eliminar el rol {0}?
cb49a5Eliminar usuarios
039b64Eliminar {0}
86cd80¿Eliminar definitivamente a {0}?
c860a4¿Eliminar {0}?
fc52b9Eliminar: {0}
fe8402Eliminaciones: {0} de {1}
32bf3cEliminaciones: {0}.
933905Denegado
d0680eDenegar
2e101b¿Denegar la solicitud de {0}?
63d894Descripción
355b21Detalles
0be1b2Detalles de {0}
10c8e4Deshabilitar
294da5¿Deshabilitar los compradores seleccionados ({0})?
597dfb¿Deshabilitar los usuarios seleccionados ({0})?
8a7737Deshabilitar a {0}
58e008¿Deshabilitar a {0}?
181a6fDeshabilitar: {0}
66722bDeshabilitado
315367Deshabilitado aquí
19a01aDeshabilitados: {0} de {1}
2f7f7dDeshabilitados: {0}.
c00a88Descartar
f085f6¿Descartar lo que ha escrito?
eaec4dDescartado.
12d6ddCerrar
88d4b0Distrito
0379fcListo
08fe3eDr.
84b9e0Suelte {0} sobre la organización de destino.
3dbfebSimulación
b5fc54Simulación: buscar las personas que ya están en el sistema
9b5ba7Simulación: no se ha creado nada. Ya están en el sistema: {0}.
8e7258Correo electrónico
f8ba1fCorreo electrónico por confirmar
d422bbCorreo electrónico: figura también en la línea {0}.
fa601bCada persona recibe un mensaje con un enlace para establecer una contraseña e incorporarse.
64ef2aEditar
dc2a5aEditar dirección
d75148Editar direcciones
b2cfe9Editar aprobaciones
77eeadEditar unidad de negocio
4afe3dEditar comprador
532b6dEditar empresa
64be33Editar contacto
33869fEditar rol
32f66dEditar roles
e0b688Editar los pedidos de la empresa
fa4758Editar los pedidos de la unidad
d93d35Editar los roles permitidos aquí
3d555dEditar unidades
876120Editar usuario
286f06Editar usuarios
a80933Editar {0}
8d4e6aEircode
039f55Emirato
9078eeHabilitar
fe37f2Habilitar y deshabilitar usuarios
2e4c29¿Habilitar los compradores seleccionados ({0})?
0ea9af¿Habilitar los usuarios seleccionados ({0})?
c2c176Habilitar a {0}
88ba64¿Habilitar a {0}?
bc24b9Habilitar: {0}
965c50Habilitado
5447b3Habilitados: {0} de {1}
6612a9Habilitados: {0}.
6e1772Finalizar sesión
5d2d84Finalizar sesión y abrir el siguiente cliente
c6f566¿Finalizar la sesión en nombre de {0}?
f113faFin
048d37Finaliza en {0} si no continúa
cce64bExpandir {0}
906aadExportar la lista (CSV)
428696Exportados hasta ahora: {0}.
554bf6Exportados: {0}
b97e68Exportados: {0} de {1}
deed4aExportados: {0}.
bf9c5cErrores
f25c8bErrores: {0}.
040f25Mujer
803ce7Archivos
28e6d0Rellene lo que sepa y busque. Basta con un solo dato.
c90a79Filtros activos
90be35Buscar un comprador
2d3de1Buscar una empresa por nombre o ID
8a1368Buscar un rol por nombre
db7b7aBuscar una unidad por nombre o cuenta bancaria
67c014Buscar un usuario por nombre, nombre de usuario o correo electrónico
a5486dBuscar una invitación por nombre o correo electrónico
2ead3fBuscar una organización
78dcd5Buscar por calle, ciudad o código postal
3364c0Primer día
ab4590Nombre
392d1aPara quien entrega o visita: una puerta, un timbre, el horario de apertura.
8a6c00Género
f04548Asignar un rol: {0}
c71f4a¿Asignar un rol a los compradores seleccionados ({0})?
d3baa1Rol {0} asignado: {1} de {2}
9980beRol {0} asignado: {1}.
b20f20Continuar
ab03c4En curso
0e0697Ayuda de representantes
f80708Comienzo del valor
ed8d66Acepto los términos y condiciones.
0db165Acepto los {0}términos y condiciones{1}.
e68706IBAN
09240eID
07c734Si otra persona modifica este registro al mismo tiempo, prevalece lo último que se guarde.
d8ee82Importar compradores (CSV)
500480Importar compradores a {0}
874faaImportar desde un archivo
299781En {0} y las organizaciones inferiores.
4409adInactiva
3cfcdaHeredado del nivel superior
8226f4Invitaciones
2afc9aInvitar
b07a69Invitar a personas desde un archivo
41aadcInvite a personas a incorporarse, una a una o desde un archivo.
0bb305Invitar a una persona
d3507aInvite a una persona por correo electrónico, o a varias a la vez desde un archivo: se incorporan por sí mismas.
a6dfafInvitar a otra persona
1b4c71Invitar a usuarios
e3529ePuede enviarse desde la lista de invitaciones.
0b3d27No se ha podido enviar.
127a49Se envía a {0}, con un enlace para incorporarse a {1}.
c3f394No se ha guardado.
3ed165Se conserva con cada decisión.
4e2856Se conserva con la decisión.
bd8898Se conserva con la sesión. Al menos 10 caracteres.
f54d70Se conserva con la sesión. Caracteres escritos: {0} (mínimo: 10).
330f77Se quita de su libreta de direcciones. Los pedidos que se enviaron a ella la conservan.
7a37afEs el rol predeterminado. Para cambiarlo, establezca otro rol como predeterminado.
6f5e2bYa se encuentra ahí.
857697Es posible que se haya eliminado entretanto.
1dfcc7Aún no se ha enviado. Se puede volver a invitar a esta persona.
7d98f0Sus direcciones permanecen en la empresa. Esta acción no se puede deshacer.
a0e8a8Sus detalles y sus compradores se muestran aquí.
2c86faSus usuarios ya no podrán iniciar sesión ni hacer pedidos, y nadie podrá actuar en su nombre. No se elimina nada y la empresa puede volver a activarse en cualquier momento.
d06804Sus usuarios ya no podrán iniciar sesión ni hacer pedidos. No se elimina nada y la empresa puede volver a aprobarse.
dd96e9Sus usuarios podrán volver a iniciar sesión y hacer pedidos.
ed0c5aSus usuarios podrán iniciar sesión y hacer pedidos a partir de ahora.
f5a898Sus usuarios podrán iniciar sesión y hacer pedidos cuando la empresa esté también activa; ahora está inactiva.
55d6eaSus usuarios podrán iniciar sesión y hacer pedidos cuando la empresa esté también aprobada.
c58dabSus usuarios no podrán iniciar sesión ni hacer pedidos. No se elimina nada y la empresa puede aprobarse más adelante.
7b8db4Seguir editando
209fe8Gestione sus usuarios, unidades de negocio, roles y direcciones.
c63d76Guarde aquí las direcciones que utiliza con frecuencia para envíos o facturas.
160aa2Conservar lo que he escrito
65f5deSe conserva tal cual.
5590dbEtiqueta
8a9eb4Etiquetas
efcf95Idioma
68d91bÚltimo día
6e8059Apellidos
43d8a9Permitir que los representantes ayuden en mi cuenta
3cf8a6Línea
e88220Línea {0}
3cf89cEnlace
d35060Cargando direcciones…
b3fe4eCargando unidades de negocio…
a94da0Cargando compradores…
b6df9bCargando empresas…
eeba7bCargando invitaciones…
9ecf19Cargando organizaciones…
e01dedCargando otras organizaciones…
20c255Cargando roles…
2e8f74Cargando la cuenta…
6c9be1Cargando las direcciones…
fda939Cargando la dirección…
b406bfCargando el comprador…
dc19a7Cargando la empresa…
1d8137Cargando el cliente…
c18e1fCargando las etiquetas…
273a6eCargando la organización…
141068Cargando el registro…
e968f6Cargando los roles…
5bc13eCargando el rol…
95e59dCargando la unidad…
3b5600Cargando el usuario…
9d0286Cargando solicitudes…
deac61Cargando usuarios…
4b12afCargando los datos facilitados…
6ebc9bCargando…
e3e714Bloqueada
c8de1dNombre de usuario
e30b78Nombre de usuario: {0}
83629eSolo lectura
aca096Consulte quién actuó en nombre de quién, por qué y qué se cambió.
d413f9Buscando clientes…
49f85aHombre
374ff6Contiene «{0}»
644b4eVinculaciones
79e8ccMensaje
5b7649Móvil
da227dMás criterios
9b448aMás criterios ({0})
379c18Mover
cc8e2cMover organización
0578bc¿Mover los compradores seleccionados ({0})?
13025aMover a otra organización
6342c2Mover {0} debajo de {1}
4ef5ab¿Mover {0}?
1ae854Mover: {0}
661907Movidos a {0}: {1} de {2}
9a2a07Movidos a {0}: {1}.
09164cSr.
1de57eSra.
09164dSrta.
ef49aeNombre
1f159fEl nombre, el correo electrónico, el teléfono y las direcciones se borran en todas partes. Sus pedidos se conservan, sin su nombre. Esta acción no se puede deshacer.
525e99Nombre, nombre de usuario o correo electrónico
7542b2Filtrar las opciones
e89b13Necesaria
d41a03Necesaria: valor heredado del nivel superior
a1fb81Necesaria: valor heredado de {0}
b722d3Nuevo comprador en {0}
68e290Nuevo correo electrónico
e801ccNueva organización debajo de {0}
3490e2Nueva contraseña
f03f5eRepetir la nueva contraseña
c67314Los usuarios nuevos lo reciben salvo que se les asignen otros. El rol predeterminado anterior deja de serlo.
542fffPágina siguiente
e9f30eNombre de la dirección
092059No
c3da2cSin dirección
7986a3Aún no hay direcciones
41b377Aún no hay direcciones
855bb4Sin respuesta
b2ad0eNo se ha recibido respuesta. Hasta que se confirme, sigue actuando en nombre de este cliente.
7c24b3Ninguna unidad de negocio la utiliza.
57916cAún no hay unidades de negocio
07a5ebNingún comprador coincide
6ef392Aún no hay compradores aquí
1744e1Aún no hay empresas
0d32d4Sin conexión
2c6fdeNingún cliente coincide
7a5e0eAún no hay invitaciones
fd0dcaSin límite
1d4d55Ninguna organización coincide
97cbc4Aún no hay ninguna organización
4518abNo hay organizaciones
b02e58Sin unidad superior
5f22deSin rol
b62eecSin roles
749999Aún no hay roles
eba939Aún no hay usuarios
74f131No hay actuaciones
89a9fbNadie lo tiene asignado. Sus permisos se eliminan con él. Esta acción no se puede deshacer.
4edc54No se puede actuar en nombre de otra persona desde una sesión ya abierta. El siguiente cliente se abrirá cuando esta sesión haya finalizado.
3261b7No se ha encontrado a nadie
e25d8aNo hay solicitudes pendientes
fa5cbdNo hay solicitudes rechazadas
215278Aún no hay solicitudes aprobadas
669b18Ninguno
72b94dNinguna organización visible para usted contiene «{0}» en el nombre.
3aa766Ninguno: aquí no se puede asignar ningún rol a un comprador.
7e9563No permitido
bf4e5fNo asignado
9b60a4No disponible en este momento
246200No comprobadas: {0}.
c477e3No creados: {0}.
0a11c2No encontrado
d30fabDesconocidos aquí
c59c1fNo necesaria
634b2dNo necesaria: valor heredado del nivel superior
de4beeNo necesaria: valor heredado de {0}
cc5f4fNo necesaria: sin configurar
b79a18No necesaria: sin configurar en el nivel superior
081d43Función no disponible
8770dfNo es posible en el estado actual
739264No enviada
eabe8bSin especificar
ad77b1No utilizadas: {0}
d6351bNo es posible mientras tenga usuarios: {0}. Muévalos o elimínelos primero.
543d9dNo es posible mientras haya usuarios con este rol: {0}. Asígneles primero otro rol.
4a7dadNo registradas: {0}.
a3f108En esta sesión no se puede cambiar nada.
fb3703Sin resultados
3bcdd3Todavía no se ha enviado nada.
83a557Aún no hay nada que mostrar
10c6b2Sin resultados
2c755dNo se ha cambiado nada.
327ea4No se ha sobrescrito nada y lo que ha escrito no se ve afectado. Guarde de nuevo.
7ba7fcNo se ha sobrescrito nada. Elija en cada campo y después guarde.
6dac00Ahora está debajo de:
bbb97bNúmero
2b0dbbDe todos los roles de la empresa.
9deb17De las direcciones de la empresa. Puede elegir varias, una tras otra.
8bebb6De los roles permitidos en {0}.
dcc60cDesactivado: nadie puede actuar en su nombre hasta que active esta opción.
175f1eActivado: puede pedirles ayuda en cualquier momento.
375c69Solo el rol {0} permite eliminar un comprador.
6ddfb1Solo el rol {0} permite eliminar una organización.
7148e9Solo el rol {0} permite editar los roles de un comprador.
65780eÚnicamente no se ha podido leer la respuesta.
3c8c57Solo los propios clientes pueden cambiar su correo electrónico, con la sesión iniciada.
dfb397Aquí solo se muestran los {0} primeros.
07ed74Aquí solo se pueden elegir los primeros {0} roles.
cf0fddSolo se elimina la constancia de la invitación. La persona sigue siendo usuario de la unidad de negocio.
db9da9Solo consulta
1f7698Abrir
c1f74dExpandir lo cargado
129bf8O pegue aquí las filas
877a23Hacer pedidos con cargo a un centro de costes
e87b30Pedidos
24761aOrganización
c7ca34Organización modificada
5b51ebOrganización creada
98db32Cambio de organización
e9611dUnidad organizativa
ce6f1cOrganizaciones
b9ac75Organizaciones y compradores
8d0db2Las organizaciones y los compradores no se muestran
e9ff19Las organizaciones inferiores sin elección propia siguen esta.
02c0f7Organizaciones directamente inferiores
741f93Organizaciones encontradas
59f08aOrganizaciones encontradas: {0}
3d1972Vista general
d8735eCódigo PIN
52ede0Páginas de direcciones
0c56a7Páginas de unidades de negocio
9fa1e9Páginas de compradores
b06565Páginas de compradores pendientes de aprobación
8c454bPáginas de empresas
5c8bf1Páginas de clientes
b314c7Páginas de invitaciones
e005a7Páginas de organizaciones encontradas
c19977Páginas de roles
5b3a80Páginas del registro
dc193ePáginas de usuarios
4eb514Unidad superior
17bf60Unidad superior
f6e166Contraseña
a63496Contraseña restablecida
78636bPendiente
e8dca0Permisos
40d76fPersona
2c23f8Información personal
f1bc83Teléfono
8db896Fijar
d1fdd3Fijar a {0}
7954ffClientes fijados
13b3f5Posición
be7f9aHacer pedidos
344222Hacer pedidos hasta un importe
9cb49dAcepte los términos y condiciones.
075563Revise estos campos
6cd81dRevise los datos introducidos
060a4eElija un colega.
0f92d4Elija una columna.
591ebcElija una organización.
416ff3Póngase en contacto con: {0}.
3f522bFinalice primero esta sesión. Solo puede actuar en nombre de un cliente a la vez.
1e6273Rellene este campo.
e45b62Indique al menos un criterio de búsqueda.
b221c2Vuelva a iniciar sesión. Se conserva lo que ha escrito.
4edd29Informe a los responsables de esta página.
58aaa3Vuelva a intentarlo en un momento.
4f736fVuelva a intentarlo en {0} segundos.
483169Código postal
3d0bb0Código postal
86a374Prefectura
5b6a11Página anterior
c7c2c4Propuesta por defecto para
49c062Provincia
88c6b7Provincia o territorio
3ef191Leer las filas
aa29a2Motivo
44c4deClientes recientes
377cb3Destinatario
db06a3Registro de actuaciones
b51270Región
e454b2Registrar empresa
123da0Rechazar
70c84e¿Rechazar las solicitudes seleccionadas ({0})?
eed03aRechazar la solicitud de {0}
f47a6a¿Rechazar la solicitud de {0}?
b2b28fRechazar: {0}
ef9fb2Rechazado
2b276eSolicitudes rechazadas: {0}
9f542aRecordar esta elección
ea4f08Quitar
e73265Quite un filtro o cambie la búsqueda.
4bc6b9Quitar del carrito
2fa05fQuitar {0}
3e538cRestablecer contraseña
1cbcf6¿Restablecer la contraseña de {0}?
0e8713Revocar
5c3a92Revocar invitación
c5b350¿Revocar la invitación para {0}?
9dd9b4Derechos
ca7fedRol
ac2cc2Rol: {0}
6b2bebRoles
4215a3Roles en {0}
f857a5Roles permitidos aquí
579ff4Roles: aquí no existe el rol «{0}».
90a641Filas por página
15f987Filas que no se crean
78d9d3Filas: {0}. Se pueden crear: {1}. No se pueden crear: {2}.
3437a0Filas: {0}. Se pueden invitar: {1}. No se pueden invitar: {2}.
443d63Tratamiento
33f85fGuardar
e8385aGuardar un archivo vacío para rellenar
8c17aeGuardar de nuevo el archivo
bf57e1Guardar las filas rechazadas: {0}
5d929fBuscar
770005Buscar por nombre o correo electrónico
fdae3fBuscar por calle, ciudad o código postal
3bbb4fBuscar una empresa
f50191Buscar en ambas listas
97c260Buscando organizaciones…
9cfa78Buscando…
cc5226Ver roles
0c9841Ver la cuenta de empresa
ff710bVer los pedidos de la empresa
aa17f4Ver los pedidos de la unidad
e6d0ecVer usuarios
b4ec2bSeleccionar todo en esta página
01924eSeleccionar {0}
f59703Organización seleccionada
ca77c9Administrador del vendedor
57adf4Enviar
cba979Enviar un carrito para su aprobación
54fac6Reenviar
942d41Enviar todas las no enviadas
625dbdEnviar todas las no enviadas: {0}
464a16Enviar la invitación de inmediato
c2535c¿Reenviar la invitación a {0}?
8e8b9a¿Enviar la invitación a {0}?
8d5448¿Enviar las invitaciones ({0})?
c5d252Enviar: {0}
57ade4Enviada
9151d0Fecha de envío
450e6fEnviadas: {0} de {1}
daac7aEnviadas: {0}.
e20997Envío
77902eEnvío y facturación
716a60Mostrar
864c94Mostrar todo
21877dMostrar todos los compradores
972185Mostrar todas las organizaciones
a65736Mostrar opciones
53e708Mostrar todas
ea0c92Mostrar todo
b2c57bMostrar más
7c08c2Mostrar {0}
d152dcAdministrador del sitio
67b4b6Para que nadie más lo cambie desde su pantalla.
d557e4Otra persona ha modificado este registro. Consulte la parte superior del formulario.
c5050fHay un error de configuración
b9bd4fSe ha producido un error
ae2392Estado
118928Estado o provincia
666b55Estado o territorio
ad3e3cEstado
50b389Todavía en proceso
6a2e9bTodavía en curso…
d9ad53Detener
1e493eProceso detenido. Pendientes: {0}.
37c520Calle
cbe959Calle y número
c9474bResumen
8e114dCambiar
634b54¿Quitarse un rol?
b6d46aQuitar todo
38958fQuitármelo
ed49bcQuite un filtro o cambie la búsqueda.
5910d2Usar la otra versión
6297b1Quitar estos elementos
c540fdElementos quitados: {0}
e1961aTomado de la organización superior. Cámbielo donde sea distinto.
d4647cCondiciones
82722bTérminos y condiciones
5c833eSe ha guardado la dirección.
2a6ab3Se ha creado la dirección.
9736e5El navegador no ha permitido copiarlo. Selecciónelo y cópielo manualmente.
160590Los compradores no se muestran
d5d83fSe han guardado los cambios.
2aee34Los dígitos de control no son correctos. ¿Hay algún error de escritura?
152d24No se han podido cargar las opciones. Siga escribiendo para volver a intentarlo.
6951ebLa empresa no está activa y aprobada, por lo que nadie puede actuar en nombre de sus usuarios.
7e7858Se ha creado la empresa.
dc3f66La conexión se interrumpió antes de recibir la respuesta. Es posible que se haya guardado. Si lo intenta de nuevo, no se hará dos veces.
a58320Se ha creado el cliente.
1eba18El correo electrónico es el nombre de usuario y no se puede cambiar.
4930e3La primera fila contiene los nombres de las columnas. Obligatorias: {0}.
2d7ccdPrimeras {0} filas que se pueden crear
98d740Primeras {0} filas que se pueden invitar
437bc3Se ha revocado la invitación para {0}.
78c99fSe ha enviado la invitación a {0}.
5cbe3eInvitación registrada para {0}
0e3245La invitación se ha enviado. En cuanto {0} la acepte, se creará su usuario.
d319e5Las invitaciones se registran primero y se envían desde la lista.
236533El enlace enviado dejará de funcionar. Se puede volver a invitar a esta persona.
fbd85bSe ha copiado el enlace.
a314d6Los nuevos compradores reciben el rol predeterminado de la empresa.
94d7ecEl nuevo usuario recibe el rol predeterminado de la empresa.
8b15f8Los demás cambios se han guardado. Solo los roles no se han podido cambiar.
c1c74cLas personas y sus demás vinculaciones se conservan. Esta acción no se puede deshacer.
596c35Los usuarios de las empresas activas podrán iniciar sesión y hacer pedidos a partir de ahora.
65b4ecLos usuarios de las empresas aprobadas podrán iniciar sesión y hacer pedidos a partir de ahora.
6ae7bbLa contraseña actual de {0} dejará de funcionar y se cerrarán todas sus sesiones.
55728eLas comillas no concuerdan.
1ee43aSe ha creado el rol.
cabe96Se ha eliminado el rol {0}.
48a84eLos roles de su propia organización de primer nivel los establece la tienda.
ea26f1No se ha podido finalizar la sesión
7fb42cLa sesión finalizará en {0} por inactividad. Pulse cualquier tecla para continuar. Se conserva lo que ha escrito.
6d38e8La sesión finalizará en {0}. No se puede prolongar. Se conserva lo que ha escrito.
5f8b59La sesión ha finalizado
948c01La sesión ha finalizado. Ya no actúa en nombre de nadie.
c27570La sesión en la que lo escribió ha finalizado. Se conserva únicamente en esta página y nadie más puede verlo.
7d2d3bNo se ha podido conectar con el sistema.
2afdc5El sistema no ha podido realizar esta acción.
533d87El sistema no ha aceptado algunos datos.
be6772El sistema no ha permitido esta acción.
bae3a2El sistema no lo permite para este registro.
86c4a6El sistema ha detectado un impedimento.
ab1bb2El sistema sigue procesando el primer intento.
32baa5El sistema le envía un enlace para establecer una nueva.
f2f189El sistema le envía un enlace para establecer una contraseña nueva. Usted no llega a verla.
5640dcEl sistema ha enviado una respuesta que no se ha podido leer.
282264El sistema ha tardado demasiado en responder.
0ebe6aLos dos valores no coinciden.
d0f3ffLa unidad directamente inferior se conserva y pasa al primer nivel de {0}.
2e65abSe ha creado la unidad.
373de8Se ha creado el usuario. El sistema le envía un enlace para establecer una contraseña.
a31b92Las {0} unidades directamente inferiores se conservan y pasan al primer nivel de {1}.
0bd54cLa otra versión
455f5fHay más celdas que columnas ({0} en lugar de {1}).
4648b5Hay más resultados. Escriba más letras del nombre.
89e99fNo contiene ninguna fila debajo de los nombres de las columnas.
fa5f8bTodavía hay compradores en esta organización. Muévalos primero.
5ce9ceTodavía hay compradores con este rol. Quíteselo primero.
16cfe5Contiene demasiadas filas. Divídalo en archivos más pequeños.
d7d5f3No hay ninguna que pueda ver.
6202beEstas unidades de negocio la pierden:
8dfa50Estos datos son de los clientes. Busque un administrador de compradores y acceda a su cuenta: entonces se mostrarán aquí.
15f2edPasará a ser comprador de {0} y podrá iniciar sesión.
1bfc8fPasarán a ser compradores de las organizaciones solicitadas y podrán iniciar sesión.
e6207bEsta persona ya pertenece a esta unidad de negocio.
dc9dc7Ya no podrá iniciar sesión ni comprar para {0}. Puede volver a habilitar su acceso en cualquier momento.
c92fcbYa no podrán iniciar sesión ni comprar. Puede volver a habilitarlos en cualquier momento.
bd6099Ya no podrá iniciar sesión ni comprar, en ninguna organización, hasta que alguien vuelva a habilitar su cuenta. No se elimina nada.
1f3454Podrán volver a iniciar sesión y comprar, siempre que tengan la aprobación.
521dd5Podrá volver a iniciar sesión y comprar en todas las organizaciones en las que su vinculación esté habilitada.
85e434Podrá volver a iniciar sesión y comprar para {0}, siempre que tenga la aprobación.
d34e1cSe aplican en {0} y en todas las organizaciones inferiores ({1} directamente por debajo).
15a740Se aplican en {0} y en todas las organizaciones inferiores.
50909fSe aplican en {0}, que no tiene organizaciones inferiores.
684a6cNo pasará a ser comprador de {0}. Esta decisión no se puede revertir aquí.
ff74e0No pasarán a ser compradores. Esta decisión no se puede revertir aquí.
0d2b67Se eliminan de todas las unidades de negocio que las utilizan. Esta acción no se puede deshacer.
5af01eEsta persona ya la ha recibido una vez.
c63793Conservan los roles que tienen. El nuevo rol se aplica en su organización y en todas las inferiores.
3d72d8Esta persona conserva su lugar en {0}.
286167Dejan su organización por otra de la empresa y conservan sus roles.
dd4074Deja {0} y conserva sus roles.
4f5fd0Pierde su lugar en {0}. Esta acción no se puede deshacer.
b1ac38Nunca conocen su contraseña ni pueden cambiarla.
0a2b3cDejará de pertenecer a esta unidad de negocio. La persona y sus demás vinculaciones se conservan.
251e5aIndican el motivo antes de empezar y su acceso a la cuenta termina al cabo de una hora como máximo.
119008Esta cuenta está deshabilitada. Habilítela primero.
28b54fAquí no se puede elegir esto.
02e6acEsto no se puede hacer en nombre de otra persona.
cb2f6eEsta acción no se puede deshacer.
75da75No se ha podido comprobar. ¿Tiene conexión?
6f73f8Este cliente no ha autorizado que se actúe en su nombre.
a18e36Esta fecha está en el futuro.
f3105dEsto no existe.
ea6c86Parece incompleto.
fb255cYa está en uso.
b5fae6Esta fecha es anterior al primer día.
95fa02La acción se ha realizado
b73fb9Esto no se puede permitir.
592727No es válido.
d81001El texto no coincide.
38c00fEs el rol predeterminado. Establezca primero otro rol como predeterminado.
f49e2cEs el último administrador. Nombre primero a otro.
a854deEsto queda fuera de las organizaciones que administra.
1fb4e9Se cargará automáticamente cuando se restablezca la conexión.
4739faNo tiene acceso a esta parte de la cuenta
d0fca4No tiene acceso a esta parte de la cuenta de empresa
ff25f2Esta parte de la página no está conectada a ningún sistema de cuentas.
2326e1Esta persona tiene más derechos que usted.
ef3a21Este registro se modificó después de que usted lo abriera. No se ha sobrescrito nada.
d2898dEsta sesión es de solo lectura. No se puede cambiar nada.
feb0eeEste sistema no lo ofrece.
6654c7Filas que se pueden crear
fa9e40Filas que se pueden invitar
5249e2Número de ticket
67ef69Ticket {0}
dabad8Actuaciones {0}
bcf87eLectura y modificación
1f5657A qué organización
faf050Demasiadas solicitudes
9b94d4Ciudad o localidad
964a50Actividad
cd1dd6Reintentar
54a694Reintentar: {0}
d2223aTipo
dd7ad0Escriba una parte del nombre para encontrar cualquier organización de la empresa.
009d6cEscriba su nombre de usuario o su nombre completo
6430b5Escriba tres letras de un nombre, un nombre de usuario o un correo electrónico. La organización, el teléfono y la dirección están entre los demás criterios.
29962bRoles no asignados
8f4be9Deshacer
8b5b72Deshacer: {0}
9fcf14Respuesta inesperada
8f26e0Unidad
43f6c0Unidades y direcciones
bc0cd0Dejar de fijar
f8256eDejar de fijar a {0}
87a04aHasta
0e18afHasta ({0})
0b939fEscriba menos letras o busque en todas las organizaciones.
8b271fEscriba menos letras o amplíe el período.
a7a230Utilice menos palabras o letras, o compruebe la ortografía. Puede crear un cliente nuevo en una organización existente.
96cf00Se utiliza para
885292Se utiliza para iniciar sesión. El sistema envía allí un enlace para establecer una contraseña.
586d6bUsuarios
f9a4b6Usuarios de {0}
6d44e3Usuarios con el rol {0}
123b72Pendiente
ae4b8dPendiente de aprobación
b78c11Pendiente de confirmación
28328eNo se ha podido confirmar
e9455eHemos recibido su registro
c3eb46Le hemos enviado un enlace para establecer su contraseña. Consulte su correo.
12ce23Página web
85a488Le damos la bienvenida, {0}
4e3372Sus compradores y las organizaciones inferiores se mueven con ella.
11c060Permisos que resultan de estos roles
5a1500Cambios realizados
c27cdbTexto introducido
8cd0f8El nombre que le da a esta dirección.
6c9c2aSus pedidos se realizarán para esta persona.
5892bdSus pedidos se realizarán para {0}.
f20507Lo que ha escrito se conserva hasta que lo descarte.
da11a3Se conserva lo que ha escrito. Guarde de nuevo.
dbcfa0No se ha guardado lo que ha escrito
23efd9Todo lo que cambian queda registrado con su nombre.
66e32eCada acceso de una persona a la cuenta de otra queda registrado aquí.
a5dcf0Correspondencia de columnas
ce8929Quién actuó
eef7ca¿Quién necesita su ayuda?
a101aaLas solicitudes de acceso a una de sus organizaciones aparecen aquí.
1f57fdLas solicitudes rechazadas aparecen aquí, con el comentario.
9ac4d8Ancho del panel de organizaciones
b88317Con un enlace para establecer una contraseña e incorporarse. De lo contrario, queda pendiente en la lista.
e8d77dRegistrar invitaciones: {0}
dea264Registradas: {0} de {1}
565558Registradas: {0}.
cb489aSí
cb6a9cUsted
38df20Usted ({0}) está actuando en nombre de {1}
90d7b4Está actuando en nombre de {0}
d1a554No hay conexión a Internet
679de2La sesión se ha cerrado
ff4a35Usted será el primer administrador de la empresa. Iniciará sesión con su correo electrónico; allí le enviaremos un enlace para establecer su contraseña.
ba551fEstá comprando para {0}
f2991cPodrá buscar otros clientes cuando esta sesión haya finalizado.
c24414No puede hacer esto con su propia cuenta.
187e19No puede establecer una contraseña para {0}, pero el sistema puede enviarle un enlace para que establezca una nueva.
d0ed3cPerderá {0} y lo que permite hacer. Saldrá entonces de esta página y solo otra persona podrá devolvérselo.
3a857fEs posible que reciba un enlace para confirmar que lee los mensajes de esa dirección.
7d9493Ya no actúa en nombre de este cliente. No se ha guardado nada más.
f060d7Ahora actúa en nombre de {0}.
069844Ahora compra para esta organización.
2b4617Ha escrito algo que no está guardado. Se conserva para que pueda copiarlo o descartarlo, pero ya no se podrá guardar en esta sesión.
48bf81Su empresa está ahora pendiente: revisaremos la solicitud y la aprobaremos, o nos pondremos en contacto con usted. Hasta entonces no puede hacer pedidos.
969a92Se ha cambiado su correo electrónico.
a469b0Se ha cambiado su contraseña.
ecdfb1Su rol no lo incluye.
4d5cd4Su versión
442fb1Código ZIP
4c2251y {0} más
904fefvacío
39bba6obligatorio
8b008einicio: {0}
a4f4adhasta {0}
47112asin límite
291538El rol {0} ya se puede asignar a los usuarios.
c481a7La unidad {0} ya puede tener usuarios, direcciones y unidades propias.
456bee{0} podrá iniciar sesión en breve
93d1fdLa empresa {0} está activa.
82caefSolicitud aprobada: {0}.
e65224{0} ahora pertenece también a {1}.
7690db{0} ha vuelto a su lugar anterior.
bc177eSe está enviando a {0} un enlace para establecer una contraseña nueva.
487a9aSe ha creado la organización {0}.
e6e1c9Eliminación definitiva completada: {0}.
b23904Eliminación completada: {0}.
091381Solicitud denegada: {0}.
fe9ec9Acceso deshabilitado: {0}.
7143f6Acceso habilitado: {0}.
25b39aLa empresa {0} está inactiva en este momento. No puede hacer pedidos.
414a74La empresa {0} está inactiva.
a742a6Invitación enviada a {0}
01cbc1La organización {0} está ahora debajo de {1}.
f13f17{0} ahora pertenece a {1}.
9cef4a{0} ya no está entre los clientes fijados.
a3399e{0} está entre los clientes fijados.
e8fa5cSolicitud rechazada: {0}.
7e3be5Se envía a {0} un enlace para establecer una contraseña nueva.
f7d87ftiempo restante: {0}
d9fdc4tiempo restante: {0}, sin prórroga posible
503cb0Resultados no mostrados: {0}. Escriba más letras del nombre.
59219d{0} ya no pertenece a {1}.
b2b44d{0} de {1}
279b9e{0} usuarios
c1ae48Pendientes: {0}
c08f58La empresa {0} está pendiente de aprobación e inactiva. Dispone de una unidad para la sede central y de los roles predeterminados.
854befLa empresa {0} está pendiente de aprobación. Hasta entonces no puede hacer pedidos.
6acbcdSe ha añadido {0}.
d0ed52Se ha asignado {0}.
331628Se ha creado la cuenta de {0} y se está enviando un enlace para establecer una contraseña. Ya puede continuar en esa cuenta.
be7fc4La empresa {0} no ha sido aprobada. No puede hacer pedidos.
56e7d1Se ha quitado {0}.
8fd7bfSe ha quitado {0}.
d91f73{0}, quitar este filtro
896499{0}, {1}
8ffe69La dirección {0}, {1} ya se puede asignar a las unidades.
5cb233{0}: asignar
9b26bd{0}: nadie
04b740{0}: sin resultados
504e62{0}: quitar
0382d7{0}: {1}`);

export default /* @__PURE__ */ wordingBy(texts);
