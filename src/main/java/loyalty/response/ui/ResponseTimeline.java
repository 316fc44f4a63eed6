package loyalty.response.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.response.CustomerResponses;
import loyalty.response.ResponseSummary;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The surveys that a customer answered, in their timeline; each opens the answers. */
@Component
@Order(35)
class ResponseTimeline implements TimelineSource {
    private final CustomerResponses responses;
    private final Clock clock;

    ResponseTimeline(CustomerResponses responses, Clock clock) {
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "response.timeline";
    }

    @Override
    public String icon() {
        return Icons.CHART;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        Locale locale = UI.getCurrent().getLocale();
        return responses.of(customerId, offset, limit).stream()
                .map(response -> entry(response, response.campaign().in(locale)))
                .toList();
    }

    private TimelineEntry entry(ResponseSummary response, String campaign) {
        var late = response.late() ? Stream.of(translate("response.late")) : Stream.<String>empty();
        var facts = Stream.concat(Stream.of(translate("campaign.channel." + response.channel())), late);
        return new TimelineEntry(
                        LocalDate.ofInstant(response.completedAt(), clock.getZone()),
                        response.completedAt(),
                        translate("response.answered", campaign),
                        "",
                        facts.toList())
                .opening(() -> new AnswersDialog(campaign, responses.answers(response.id())).open());
    }
}
