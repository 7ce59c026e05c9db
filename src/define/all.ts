/** Registers every element of the kit. */
import './account-provider.ts';
import './acting-banner.ts';
import './acting-record.ts';
import './buy-on-behalf.ts';
import './buyer-approvals.ts';
import './company-user-form.ts';
import './find-customers.ts';
import './my-account-panel.ts';
import './org-buyer-manager.ts';
