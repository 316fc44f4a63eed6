package loyalty.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import loyalty.interview.Interview;
import loyalty.interview.InterviewService;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import loyalty.uikit.Within;

/** One customer after the other: who it is beside what to ask. */
@Route(InterviewNavigation.ROUTE + "/:campaign/:invitation?")
@RolesAllowed("SURVEY_ASK")
@StyleSheet("context://styles/customer.css")
@StyleSheet("context://styles/interview.css")
class InterviewView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Within {
    private final transient InterviewService interviews;
    private final transient CustomerContext context;
    private final transient Clock clock;
    private UUID campaign = new UUID(0, 0);
    private transient Optional<Interview> current = Optional.empty();

    InterviewView(InterviewService interviews, CustomerContext context, Clock clock) {
        this.interviews = interviews;
        this.context = context;
        this.clock = clock;
        addClassName("ld-interview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            campaign = UUID.fromString(parameters.get("campaign").orElse(""));
            Optional<UUID> chosen = parameters.get("invitation").map(UUID::fromString);
            open(chosen);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }

    private void open(Optional<UUID> chosen) {
        try {
            current = chosen.map(interviews::take).or(() -> interviews.next(campaign));
            show();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
            current = Optional.empty();
            show();
        }
    }

    private void show() {
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        removeAll();
        current.ifPresentOrElse(
                interview -> add(
                        context.of(interview.call().customerId()),
                        new InterviewDesk(
                                interviews, interview, Language.of(getLocale()), clock, () -> open(Optional.empty()))),
                () -> add(new EmptyState(Icons.PHONE, getTranslation("interview.nobody"), toList())));
    }

    private Button toList() {
        return new Button(
                getTranslation("interview.title"), click -> UI.getCurrent().navigate(listPath()));
    }

    /** Somebody else may call them then. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        current.ifPresent(interview -> interviews.release(interview.call().invitationId()));
    }

    @Override
    public String getPageTitle() {
        return current.map(interview -> interview.call().customerName())
                .orElseGet(() -> getTranslation("interview.title"));
    }

    @Override
    public String listTitle() {
        return getTranslation("interview.title");
    }

    @Override
    public String listPath() {
        return InterviewNavigation.ROUTE;
    }
}
