/** Registers every element of the kit. */
import './account-provider.ts';
import './acting-banner.ts';
import './acting-record.ts';
import './business-unit-list.ts';
import './buy-on-behalf.ts';
import './buyer-approvals.ts';
import './company-list.ts';
import './company-role-list.ts';
import './company-user-form.ts';
import './company-user-list.ts';
import './find-customers.ts';
import './my-account-panel.ts';
import './org-buyer-manager.ts';
import './unit-address-list.ts';
