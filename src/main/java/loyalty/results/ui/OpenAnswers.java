package loyalty.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerNavigation;
import loyalty.questionnaire.Question;
import loyalty.results.CampaignResults;
import loyalty.results.OpenAnswer;
import loyalty.results.OpenAnswerService;
import loyalty.results.Theme;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import org.jspecify.annotations.Nullable;

/** What customers said to one question in their own words: the words most of them used, and each answer with its tags. */
class OpenAnswers extends Div {
    private final transient WordsDesk desk;
    private final UUID campaignId;
    private final Question question;
    private final Select<Theme> tag = new Select<>();
    private final RecordList<OpenAnswer> list;

    OpenAnswers(WordsDesk desk, UUID campaignId, Question question) {
        this.desk = desk;
        this.campaignId = campaignId;
        this.question = question;
        this.list = list();
        tag.setLabel(getTranslation("results.tag.all"));
        tag.setEmptySelectionAllowed(true);
        tag.setEmptySelectionCaption(getTranslation("results.tag.all"));
        tag.setItemLabelGenerator(this::words);
        tag.addValueChangeListener(change -> refresh());
        add(new H3(question.text().in(getLocale())), themes(), tag, list);
        showTags();
        refresh();
    }

    private Component themes() {
        List<Theme> themes = desk.themes().of(campaignId, question.code());
        if (themes.isEmpty())
            return new Paragraph(getTranslation("results.themes.none", CampaignResults.FEWEST_ANSWERS));
        var words = new Div(new Span(getTranslation("results.themes.words")));
        words.addClassName("ld-themes");
        themes.forEach(theme -> words.add(badge(words(theme))));
        return words;
    }

    private String words(@Nullable Theme theme) {
        return theme == null
                ? getTranslation("results.tag.all")
                : getTranslation("results.tag.count", theme.word(), theme.answers());
    }

    private RecordList<OpenAnswer> list() {
        List<String> headings =
                List.of(getTranslation("results.answered.customer"), getTranslation("results.themes.answers"));
        var nothing = new EmptyState(Icons.FEEDBACK, getTranslation("results.words.none"));
        return new RecordList<OpenAnswer>("1fr 4fr", headings, nothing)
                .records(
                        query -> desk
                                .answers()
                                .page(campaignId, question.code(), chosen(), query.getOffset(), query.getLimit())
                                .stream(),
                        this::row);
    }

    private RecordRow row(OpenAnswer answer) {
        var said = new Div(new Span(answer.words()));
        answer.tags().forEach(each -> said.add(badge(each)));
        String edit = getTranslation("results.tag.add");
        return new RecordRow()
                .lead(who(answer))
                .fact(said)
                .action(
                        edit,
                        Icons.TAG,
                        () -> new TagDialog(desk.answers(), answer, question.code(), this::changed).open());
    }

    private Component who(OpenAnswer answer) {
        UUID customer = answer.customerId();
        return customer == null
                ? new Span(getTranslation("results.words.nobody"))
                : new Anchor(CustomerNavigation.location(customer), answer.name());
    }

    private static Span badge(String words) {
        var badge = new Span(words);
        badge.getElement().getThemeList().add("badge");
        return badge;
    }

    private void changed() {
        showTags();
        refresh();
    }

    private void showTags() {
        List<Theme> tags = desk.answers().tags(campaignId, question.code());
        tag.setItems(tags);
        tag.setVisible(!tags.isEmpty());
    }

    private void refresh() {
        int count = desk.answers().count(campaignId, question.code(), chosen());
        String key = count < OpenAnswerService.MOST_LISTED ? "results.words.count" : "results.words.newest";
        list.show(count, new Span(getTranslation(key, count)));
    }

    private @Nullable String chosen() {
        Theme chosen = tag.getValue();
        return chosen == null ? null : chosen.word();
    }
}
