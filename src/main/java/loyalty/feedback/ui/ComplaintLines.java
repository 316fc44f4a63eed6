package loyalty.feedback.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.ComplaintSummary;

/** A few complaints on a card of the home page, each a way to its page, and the way to the list they are from. */
@StyleSheet("context://styles/table.css")
@StyleSheet("context://styles/feedback.css")
class ComplaintLines extends Div {

    ComplaintLines(ComplaintDesk desk, List<ComplaintSummary> complaints, ComplaintList list) {
        addClassName("ld-lines");
        complaints.forEach(complaint -> add(line(desk, complaint)));
        int count = desk.lists.count(ComplaintFilter.of(list));
        var more = new Anchor(
                ComplaintAddress.location(list),
                getTranslation("feedback.home.count", getTranslation("feedback.complaint.list." + list), count));
        more.addClassName("ld-lines-more");
        add(more);
    }

    private static Anchor line(ComplaintDesk desk, ComplaintSummary complaint) {
        var words = new Span(complaint.feedback().content());
        words.addClassName("ld-soft");
        var line = new Anchor(
                ComplaintNavigation.location(complaint.id()),
                new Div(new Span(complaint.customerName()), words),
                new ClockBadge(complaint.clock(), desk.now(), desk.formats));
        line.addClassName("ld-line");
        return line;
    }
}
