package loyalty.segment.ui;

import loyalty.identity.Permissions;
import loyalty.segment.SegmentService;
import loyalty.table.RuleEditors;
import loyalty.uikit.Formats;

/** What the views of segments work with. */
record SegmentPanel(SegmentService segments, RuleEditors rules, Permissions permissions, Formats formats) {}
