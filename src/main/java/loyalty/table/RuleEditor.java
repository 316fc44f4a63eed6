package loyalty.table;

import com.vaadin.flow.component.Component;

/** Edits a filter: conditions that must all hold, or any, and one level of groups. */
public interface RuleEditor {
    Component component();

    void show(TableFilter filter);

    /** What is complete of it. */
    TableFilter filter();

    /** Whether no line was begun that does not say enough to count. */
    boolean isComplete();

    /** @param listener runs whenever the filter may have become another */
    void onChange(Runnable listener);
}
