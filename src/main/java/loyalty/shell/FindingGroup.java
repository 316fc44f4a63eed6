package loyalty.shell;

import java.util.List;

/** @param title what these findings are, in the user's language */
record FindingGroup(String title, List<Finding> findings) {}
