package loyalty.uikit;

import java.util.List;

/** @param title what these findings are, in the user's language */
public record FindingGroup(String title, List<Finding> findings) {}
