package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.table.SavedView;
import loyalty.table.TableFilter;
import loyalty.table.TableViewService;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** The views as chips: those that ship, then saved ones, which can be dragged into another order. */
class ViewChips extends Div {
    private final transient TableState state;
    private final transient TableViewService views;
    private final transient Permissions permissions;

    ViewChips(TableState state, TableViewService views, Permissions permissions) {
        this.state = state;
        this.views = views;
        this.permissions = permissions;
        addClassName("ld-views");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("table.views"));
        state.listen(change -> show());
        show();
    }

    private void show() {
        removeAll();
        add(shipped("table.view.all", TableFilter.NONE));
        add(shipped("table.view.mine", ShippedFilters.ownedBy(permissions.user().id())));
        add(shipped("table.view.overdue", ShippedFilters.overdue()));
        add(shipped("table.view.unowned", ShippedFilters.unowned()));
        add(shipped("table.view.unreachable", ShippedFilters.unreachable()));
        views.views().forEach(view -> add(chip(view)));
        add(saveButton());
    }

    private Button shipped(String key, TableFilter filter) {
        return button(getTranslation(key), state.layout().filter().equals(filter), () -> state.filter(filter));
    }

    private Button chip(SavedView view) {
        Button chip = button(view.name(), view.layout().equals(state.layout()), () -> state.show(view.layout()));
        if (!view.mine()) {
            chip.setIcon(Icons.of(Icons.SHARE));
            return chip;
        }
        offerActions(chip, view);
        arrangeByDragging(chip, view.id());
        return chip;
    }

    private static Button button(String text, boolean current, Runnable open) {
        Button button = new Button(text, click -> open.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("ld-view");
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
        return button;
    }

    private void offerActions(Button chip, SavedView view) {
        ContextMenu menu = new ContextMenu(chip);
        menu.addItem(getTranslation("table.view.overwrite"), click -> {
            views.save(view.id(), view.name(), view.audience(), view.teamId(), state.layout());
            Notifications.done(getTranslation("table.view.saved", view.name()));
            show();
        });
        menu.addItem(getTranslation("table.view.edit"), click -> edit(view));
        menu.addItem(getTranslation("table.view.remove"), click -> remove(view));
    }

    private void remove(SavedView view) {
        views.remove(view.id());
        show();
        Notifications.undoable(getTranslation("table.view.removed", view.name()), () -> {
            views.save(null, view.name(), view.audience(), view.teamId(), view.layout());
            show();
        });
    }

    private void arrangeByDragging(Button chip, UUID id) {
        DragSource.create(chip).setDragData(id);
        DropTarget.create(chip)
                .addDropListener(drop -> drop.getDragData().ifPresent(dragged -> move((UUID) dragged, id)));
    }

    private void move(UUID dragged, UUID before) {
        List<UUID> order = new ArrayList<>(views.views().stream()
                .filter(SavedView::mine)
                .map(SavedView::id)
                .toList());
        order.remove(dragged);
        order.add(Math.max(0, order.indexOf(before)), dragged);
        views.arrange(order);
        show();
    }

    private Button saveButton() {
        Button save = new Button(getTranslation("table.view.save"), Icons.of(Icons.ADD), click -> edit(null));
        save.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return save;
    }

    private void edit(@Nullable SavedView view) {
        new ViewDialog(view, state, views, permissions, this::show).open();
    }
}
