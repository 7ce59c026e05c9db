/**
 * The spine: every resource and what can be done with it. The port's method names, the policy's grants, the REST
 * routes, the conformance cases and the tests all speak these words; nothing else can be asked for or granted.
 */
export const verbs = {
  customer: ['search', 'read', 'recent', 'pin', 'unpin', 'access', 'enable', 'disable', 'resetPassword', 'create'],
  organization: ['list', 'read', 'create', 'update', 'delete', 'setApprovals', 'setRoles'],
  buyer: [
    'search',
    'read',
    'enable',
    'disable',
    'create',
    'update',
    'attach',
    'invite',
    'assignRoles',
    'delete',
    'anonymize',
  ],
  invitation: ['list', 'send', 'revoke'],
  company: ['list', 'read', 'create', 'update', 'activate', 'deactivate', 'approve', 'deny'],
  unit: ['list', 'read', 'create', 'update', 'delete'],
  address: ['list', 'read', 'listLabels', 'create', 'update', 'delete'],
  role: ['list', 'read', 'create', 'update', 'delete', 'configure'],
  approval: ['list', 'approve', 'reject'],
  order: ['approve'],
  account: [
    'read',
    'update',
    'changePassword',
    'changeEmail',
    'setAssistance',
    'switchUnit',
    'listAddresses',
    'createAddress',
    'updateAddress',
    'deleteAddress',
  ],
  record: ['list'],
  registration: ['create'],
} as const;

export type Resource = keyof typeof verbs;
export type Verb<R extends Resource = Resource> = (typeof verbs)[R][number];
export type Capability = { [R in Resource]: `${R}.${Verb<R>}` }[Resource];

export const resources = Object.keys(verbs) as Resource[];

/** Every capability there is. A name that is not in here is refused. */
export const capabilities: readonly Capability[] = resources.flatMap((resource) =>
  verbs[resource].map((verb) => `${resource}.${verb}` as Capability),
);

const known: ReadonlySet<string> = new Set(capabilities);
export const isCapability = (name: string): name is Capability => known.has(name);

const readVerbs: ReadonlySet<string> = new Set(['search', 'list', 'listAddresses', 'listLabels', 'read', 'recent']);

/**
 * What changes the account that one is signed in with. There is one, so that no id names it; it has a version all the
 * same.
 */
const ownVerbs = ['account.update', 'account.changeEmail', 'account.setAssistance'] as const satisfies Capability[];
export type OwnCapability = (typeof ownVerbs)[number];
const own: ReadonlySet<string> = new Set(ownVerbs);
export const isOwn = (capability: Capability): capability is OwnCapability => own.has(capability);

/** Whether a capability changes anything. What only reads may be repeated freely and stays open to look-only sessions. */
export const isWrite = (capability: Capability): boolean => !readVerbs.has(verbOf(capability));

export const resourceOf = (capability: Capability): Resource =>
  capability.slice(0, capability.indexOf('.')) as Resource;
export const verbOf = (capability: Capability): Verb => capability.slice(capability.indexOf('.') + 1) as Verb;
