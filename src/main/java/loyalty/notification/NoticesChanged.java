package loyalty.notification;

import java.util.List;

/** These notices were told or read. */
record NoticesChanged(List<ChangedNotice> notices) {}
