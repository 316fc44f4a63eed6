package loyalty.identity.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import loyalty.identity.OneTimePassword;
import loyalty.identity.SecondFactorAdministration;
import loyalty.identity.SessionAdministration;
import loyalty.identity.UserDetails;
import loyalty.identity.UserService;
import loyalty.identity.UserSession;
import loyalty.shared.RefusedException;
import loyalty.uikit.Confirmation;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** What can be done with one account. */
class UserActions extends Button {
    private final UserDetails user;
    private final UserService users;
    private final SecondFactorAdministration secondFactors;
    private final SessionAdministration sessions;
    private final BiConsumer<String, OneTimePassword> showOnce;
    private final Runnable done;
    private final ContextMenu menu = new ContextMenu(this);

    UserActions(
            UserDetails user,
            UserService users,
            SecondFactorAdministration secondFactors,
            SessionAdministration sessions,
            Consumer<UserDetails> edit,
            BiConsumer<String, OneTimePassword> showOnce,
            Runnable done) {
        this.user = user;
        this.users = users;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.showOnce = showOnce;
        this.done = done;
        setIcon(Icons.of(Icons.MORE));
        setAriaLabel(getTranslation("identity.users.actions", user.displayName()));
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        fill(edit);
    }

    private void fill(Consumer<UserDetails> edit) {
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("uikit.edit"), click -> edit.accept(user));
        menu.addItem(getTranslation("identity.users.resetPassword"), click -> askToReset());
        if (user.secondFactor()) {
            menu.addItem(getTranslation("identity.secondFactor.reset"), click -> askToResetSecondFactor());
        }
        if (user.active()) {
            menu.addItem(getTranslation("identity.sessions.endAll"), click -> askToEndSessions());
            menu.addItem(getTranslation("identity.users.deactivate"), click -> attempt(this::deactivate));
        } else {
            menu.addItem(getTranslation("identity.users.reactivate"), click -> attempt(this::reactivate));
        }
    }

    ContextMenu menu() {
        return menu;
    }

    /** The old password can't be brought back. */
    private void askToReset() {
        Confirmation.ask(
                getTranslation("identity.users.resetQuestion", user.displayName()),
                getTranslation("identity.users.resetWhat"),
                getTranslation("identity.users.resetPassword"),
                () -> attempt(this::reset));
    }

    private void reset() {
        users.resetPassword(user.id())
                .ifPresentOrElse(
                        password -> showOnce.accept(user.displayName(), password), WaitingRequests::sayThatItWaits);
    }

    private void askToResetSecondFactor() {
        Confirmation.ask(
                getTranslation("identity.secondFactor.resetQuestion", user.displayName()),
                getTranslation("identity.secondFactor.resetWhat"),
                getTranslation("identity.secondFactor.reset"),
                () -> attempt(() -> {
                    secondFactors.reset(user.id());
                    Notifications.done(getTranslation("identity.secondFactor.resetDone", user.displayName()));
                }));
    }

    private void askToEndSessions() {
        List<UserSession> open = sessions.of(user.id());
        String devices = open.stream().map(SessionsView::deviceOf).distinct().collect(joining(", "));
        Confirmation.ask(
                getTranslation("identity.sessions.endAllQuestion", user.displayName()),
                getTranslation("identity.sessions.endAllWhat", open.size(), devices),
                getTranslation("identity.sessions.endAll"),
                () -> attempt(() -> {
                    sessions.endAll(user.id());
                    Notifications.done(getTranslation("identity.sessions.endAllDone", user.displayName()));
                }));
    }

    private void deactivate() {
        if (WaitingRequests.waits(users.deactivate(user.id()))) return;
        Notifications.undoable(
                getTranslation("identity.users.deactivated", user.displayName()), () -> attempt(this::reactivate));
    }

    private void reactivate() {
        if (WaitingRequests.waits(users.reactivate(user.id()))) return;
        Notifications.done(getTranslation("identity.users.reactivated", user.displayName()));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            done.run();
        } catch (RefusedException e) {
            Notifications.refused(e.reason());
        }
    }
}
