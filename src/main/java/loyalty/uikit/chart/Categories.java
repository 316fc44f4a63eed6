package loyalty.uikit.chart;

import java.util.List;

/** @param title what they are, such as "Week"; heads their column in the table */
public record Categories(String title, List<Category> list) {

    boolean holds(String key) {
        return list.stream().anyMatch(category -> category.key().equals(key));
    }
}
