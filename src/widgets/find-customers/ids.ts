/** The heading of what is shown in place of the search. */
export const headingId = 'heading';

/** What takes the focus once a session has begun and the list is gone. */
export const actingId = 'acting';
