package loyalty.feedback.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import loyalty.feedback.ComplaintState;
import loyalty.feedback.FollowedComplaint;
import loyalty.feedback.FollowedComplaints;
import loyalty.feedback.Verdict;
import loyalty.publicpage.PublicPage;
import org.jspecify.annotations.Nullable;

/** A complaint as a page for its customer, in one language. Whatever people wrote is escaped. */
record ComplaintPage(PublicPage page, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    String of(FollowedComplaint complaint, @Nullable String notice) {
        return page.of(page.texts().getTranslation("feedback.follow.title", page.locale()), """
                %s
                <p class="fact">%s</p>
                <ol class="way">%s</ol>
                %s%s%s%s
                """.formatted(
                        notice(notice),
                        say("received", complaint.receivedOn().toString()),
                        way(complaint.state()),
                        answer(complaint),
                        told(complaint),
                        verdict(complaint),
                        word()));
    }

    private String notice(@Nullable String key) {
        return key == null ? "" : "<p class=\"notice\" role=\"status\">" + text(key) + "</p>";
    }

    private String way(ComplaintState now) {
        StringBuilder way = new StringBuilder();
        for (ComplaintState state : ComplaintState.values()) {
            String mark = state == now ? " aria-current=\"step\"" : "";
            String passed = state.compareTo(now) <= 0 ? " class=\"passed\"" : "";
            way.append("<li%s%s>%s</li>".formatted(passed, mark, text("feedback.complaint.state." + state)));
        }
        return way.toString();
    }

    private String answer(FollowedComplaint complaint) {
        String result = complaint.result();
        if (result == null) return "";
        return "<section><h2>%s</h2>%s<p class=\"words\">%s</p></section>"
                .formatted(say("answer"), time(complaint.answeredAt()), PublicPage.escaped(result));
    }

    private String told(FollowedComplaint complaint) {
        StringBuilder told = new StringBuilder();
        for (FollowedComplaint.Told each : complaint.told())
            told.append("<li>%s · %s<p class=\"words\">%s</p></li>"
                    .formatted(
                            time(each.at()),
                            text("feedback.complaint.channel." + each.channel()),
                            PublicPage.escaped(each.words())));
        String list = told.isEmpty() ? "<p>" + say("told.none") + "</p>" : "<ul>" + told + "</ul>";
        return "<section><h2>%s</h2>%s</section>".formatted(say("told"), list);
    }

    private String verdict(FollowedComplaint complaint) {
        if (complaint.verdict() != null)
            return "<section><h2>%s</h2><p>%s</p></section>"
                    .formatted(say("verdict"), text("feedback.complaint.verdict." + complaint.verdict()));
        if (!complaint.awaitsVerdict()) return "";
        return """
                <section><h2>%s</h2>
                <form method="post" class="choices">%s%s</form>
                </section>
                """.formatted(say("verdict.ask"), choice(Verdict.SATISFIED), choice(Verdict.NOT_SATISFIED));
    }

    private String choice(Verdict verdict) {
        return "<button name=\"verdict\" value=\"%s\">%s</button>"
                .formatted(verdict, text("feedback.complaint.verdict." + verdict));
    }

    private String word() {
        return """
                <section><h2><label for="word">%s</label></h2>
                <form method="post">
                <textarea id="word" name="word" rows="4" maxlength="%d" required></textarea>
                <button>%s</button>
                </form>
                </section>
                """.formatted(say("word"), FollowedComplaints.WORD_LENGTH, say("word.send"));
    }

    private String time(@Nullable Instant time) {
        if (time == null) return "";
        return "<time datetime=\"%s\">%s</time>"
                .formatted(time, TIME.withZone(zone).format(time));
    }

    private String say(String key, Object... args) {
        return text("feedback.follow." + key, args);
    }

    private String text(String key, Object... args) {
        return page.text(key, args);
    }
}
