package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import loyalty.identity.AdminRequestService;
import loyalty.identity.AdminRequestSummary;
import loyalty.identity.Effect;
import loyalty.identity.OneTimePassword;
import loyalty.identity.RoleService;
import loyalty.identity.RoleTexts;
import loyalty.identity.UserDirectory;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Changes to administrators that wait for another administrator: each with what it would do, to be decided here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingRequests extends Div {
    private final transient AdminRequestService requests;
    private final transient UserChoices choices;
    private final transient RoleTexts texts;
    private final transient Formats formats;
    private transient Runnable decided = () -> {};

    WaitingRequests(
            AdminRequestService requests,
            RoleService roles,
            UserDirectory directory,
            RoleTexts texts,
            Formats formats) {
        this.requests = requests;
        this.choices = UserChoices.read(roles, directory);
        this.texts = texts;
        this.formats = formats;
        addClassName("ld-waiting-requests");
        show();
    }

    /** Tells the user when something has to wait. */
    static boolean waits(Effect effect) {
        if (effect == Effect.WAITS) sayThatItWaits();
        return effect == Effect.WAITS;
    }

    static void sayThatItWaits() {
        Notifications.notice(Message.of("identity.request.waits"));
    }

    void onDecision(Runnable listener) {
        decided = listener;
    }

    private void show() {
        removeAll();
        List<AdminRequestSummary> pending = requests.pending(getLocale());
        setVisible(!pending.isEmpty());
        add(new H2(getTranslation("identity.request.title")));
        pending.forEach(request -> add(card(request)));
    }

    private Div card(AdminRequestSummary request) {
        var what = new Span(getTranslation("identity.request.kind." + request.kind(), request.about()));
        var who = new Span(
                getTranslation("identity.request.by", request.requestedBy(), formats.time(request.expiresAt())));
        var words = new Div(what, who);
        words.addClassName("ld-grant-words");
        if (!request.newRole().isEmpty()) {
            words.add(new Span(getTranslation("identity.request.newRole", choices.roleName(request.newRole()))));
        }
        if (!request.differences().isEmpty()) words.add(differences(request));
        var card = new Div(words, buttons(request));
        card.addClassName("ld-grant");
        return card;
    }

    private UnorderedList differences(AdminRequestSummary request) {
        var list = new UnorderedList();
        request.differences().forEach(difference -> list.add(new ListItem(texts.difference(difference, getLocale()))));
        return list;
    }

    private Div buttons(AdminRequestSummary request) {
        var decline = new Button(
                getTranslation(request.own() ? "identity.request.takeBack" : "identity.request.decline"),
                click -> decide(() -> requests.decline(request.id())));
        var buttons = new Div(decline);
        buttons.addClassName("ld-grant-choices");
        if (!request.own()) buttons.add(approval(request));
        return buttons;
    }

    private Button approval(AdminRequestSummary request) {
        var approve = new Button(
                getTranslation("identity.request.approve"),
                click -> decide(
                        () -> requests.approve(request.id()).ifPresent(password -> showOnce(request, password))));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        return approve;
    }

    private void showOnce(AdminRequestSummary request, OneTimePassword created) {
        new OneTimePasswordDialog(request.about(), created.password(), formats.time(created.validUntil())).open();
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        show();
        decided.run();
    }
}
