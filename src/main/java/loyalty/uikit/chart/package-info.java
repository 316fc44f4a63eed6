/**
 * The one chart element. A module that shows charts allows itself {@code "uikit :: chart"}, says what is to be drawn in
 * records, and hears which point was clicked:
 *
 * <pre>{@code
 * Categories weeks = new Categories("Week", List.of(new Category("2026-W46", "Nov 9"), new Category("2026-W47", "Nov 16")));
 * Series grave = new Series("HIGH", "High", List.of(Point.of(4), Point.of(7)));
 * Chart chart = new Chart("Complaints per week", "Nov 9 – 22, 2026");
 * chart.onPick(pick -> openComplaints(pick.category(), pick.series()));
 * chart.show(Bars.stacked(Axis.count("Complaints"), weeks, List.of(grave)));
 *
 * // A share with its 95 % interval and how many were asked:
 * Point share = Point.of(0.62).within(0.57, 0.67).among(412);
 * chart.show(new HorizontalBars(Axis.share("Satisfied"), regions, List.of(new Series("share", "Satisfied", shares))));
 *
 * // The importance–performance map:
 * chart.show(new QuadrantMap(Axis.number("Performance"), Axis.share("Importance"),
 *         new QuadrantMap.Quadrants(7.8, 0.14, "Improve", "Keep up", "Leave", "Overdone"),
 *         List.of(new QuadrantMap.Dot("speed", "Delivery speed", 6.9, 0.31, 2_104))));
 *
 * // How many went from where to where:
 * chart.show(new Sankey(Axis.count("Customers"), "Stage", stages,
 *         List.of(new Sankey.Link("ACTIVE-LOST", "ACTIVE", "LOST", 17))));
 * }</pre>
 *
 * <p>Points stand in the order of the categories. Shares are ratios from 0 to 1. All names arrive in the user's language;
 * keys come back with a pick and are not shown. Until {@link Chart#show} is called, the chart shows that it is on its way.
 */
@NamedInterface("chart")
@NullMarked
package loyalty.uikit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
