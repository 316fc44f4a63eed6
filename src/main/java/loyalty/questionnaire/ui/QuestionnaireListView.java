package loyalty.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.questionnaire.QuestionnaireNavigation;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.QuestionnaireSummary;
import loyalty.questionnaire.Wording;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** All questionnaires; who designs them begins new ones here. */
@Route(QuestionnaireNavigation.ROUTE)
@Menu(order = 36, title = "questionnaire.list.title", icon = Icons.DICTIONARIES)
@RolesAllowed("SURVEY_ASK")
class QuestionnaireListView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(14rem, 3fr) minmax(10rem, 1.2fr) minmax(10rem, 1.2fr) 6rem";

    private final transient QuestionnaireService questionnaires;
    private final transient Formats formats;
    private final boolean designs;
    private final Checkbox archived = new Checkbox(getTranslation("questionnaire.list.archived"));
    private final EmptyState nothing = new EmptyState(Icons.DICTIONARIES, "");
    private final RecordList<QuestionnaireSummary> list = new RecordList<>(
            COLUMNS,
            Stream.of("name", "state", "changed", "questions")
                    .map(column -> getTranslation("questionnaire.list." + column))
                    .toList(),
            nothing);

    QuestionnaireListView(QuestionnaireService questionnaires, Permissions permissions, Formats formats) {
        this.questionnaires = questionnaires;
        this.formats = formats;
        designs = permissions.allows(Capability.SURVEY_DESIGN);
        addClassName("ld-record-page");
        archived.addValueChangeListener(ticked -> refresh());
        list.figuresLast();
        list.records(
                query -> questionnaires.find(archived.getValue(), query.getOffset(), query.getLimit()).stream(),
                this::row);
        var filters = new Header(archived, begin());
        filters.addClassName("ld-record-filters");
        add(filters, list);
        refresh();
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("questionnaire.new"),
                Icons.of(Icons.ADD),
                click -> new NewQuestionnaireDialog(questionnaires).open());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setVisible(designs);
        return begin;
    }

    private void refresh() {
        String empty = archived.getValue() ? "questionnaire.list.empty.archived" : "questionnaire.list.empty";
        nothing.say(getTranslation(empty));
        int count = questionnaires.count(archived.getValue());
        list.show(count, new Span(getTranslation("questionnaire.list.count", count)));
    }

    private RecordRow row(QuestionnaireSummary line) {
        RecordRow row = new RecordRow()
                .lead(new Anchor(QuestionnaireNavigation.location(line.id()), title(line.title())))
                .fact(state(line))
                .fact(new Span(line.changedBy()), new RelativeTime(line.changedAt(), formats))
                .figure(formats.number(line.questions()));
        if (!designs) return row;
        row.action(getTranslation("questionnaire.copy"), Icons.COPY, () -> copy(line));
        return line.archived()
                ? row.action(getTranslation("questionnaire.restore"), Icons.UNDO, () -> archive(line, false))
                : row.action(getTranslation("questionnaire.archive"), Icons.INBOX, () -> archive(line, true));
    }

    private Component[] state(QuestionnaireSummary line) {
        Span published = new Span(
                line.published() == null ? "" : getTranslation("questionnaire.state.published", line.published()));
        published.setVisible(line.published() != null);
        Span draft = new Span(getTranslation("questionnaire.state.draft"));
        draft.addClassName("ld-record-badge");
        draft.setVisible(line.draft());
        return new Component[] {published, draft};
    }

    private String title(Wording title) {
        return title.isEmpty() ? getTranslation("questionnaire.untitled") : title.in(getLocale());
    }

    private void copy(QuestionnaireSummary line) {
        Wording title = line.title();
        Wording copied = new Wording(copied(title.en(), Language.ENGLISH), copied(title.zh(), Language.CHINESE));
        UUID copy = questionnaires.copy(line.id(), copied);
        UI.getCurrent().navigate(QuestionnaireNavigation.location(copy));
    }

    private String copied(String title, Language language) {
        return title.isBlank() ? "" : getTranslation("questionnaire.copy.title", language.locale(), title);
    }

    private void archive(QuestionnaireSummary line, boolean away) {
        questionnaires.archive(line.id(), away);
        refresh();
        String done = away ? "questionnaire.archived" : "questionnaire.restored";
        Notifications.undoable(getTranslation(done, title(line.title())), () -> {
            questionnaires.archive(line.id(), !away);
            refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionnaire.list.title");
    }
}
