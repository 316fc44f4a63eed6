package loyalty.response.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loyalty.campaign.Asked;
import loyalty.campaign.Invitations;
import loyalty.campaign.Standing;
import loyalty.publicpage.LinkToken;
import loyalty.publicpage.PublicPage;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.page.QuestionFields;
import loyalty.response.KeptResponse;
import loyalty.response.ResponseState;
import loyalty.response.Responses;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

/** Asks customers. Reading changes nothing; after each step they are led on to the next. */
@Controller
@RequestMapping(Invitations.PATH)
class AnswerPageController {
    private static final String TOKEN = "/{token}";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Invitations invitations;
    private final Responses responses;
    private final PublishedQuestionnaires questionnaires;
    private final Translations texts;

    AnswerPageController(
            Invitations invitations, Responses responses, PublishedQuestionnaires questionnaires, Translations texts) {
        this.invitations = invitations;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.texts = texts;
    }

    @GetMapping(TOKEN)
    ResponseEntity<String> show(@PathVariable String token, AddressParameters address, Locale locale) {
        Language language = address.language(locale);
        Visit visit = address.visit(token);
        Optional<Asked> asked = invitations.byToken(token);
        if (asked.isEmpty()) return notFound(language);
        AnswerPage page = page(language, visit);
        QuestionnaireContent content = content(asked.get());
        Optional<KeptResponse> kept = responses.find(asked.get(), visit.visitor());
        if (isOver(asked.get(), kept)) return ok(page.thanks(content));
        if (!isOpen(asked.get(), kept))
            return ok(page.closed(content, asked.get().standing().name()));
        Map<String, Answer> answers = kept.map(KeptResponse::answers).orElse(Map.of());
        Step step = Step.from(content, visit.index(), answers);
        return ok(page.asking(step == null ? Step.at(content, visit.index(), answers) : step, answers, Map.of()));
    }

    @PostMapping(TOKEN)
    ResponseEntity<String> take(
            @PathVariable String token, AddressParameters address, WebRequest request, Locale locale) {
        Language language = address.language(locale);
        Optional<Asked> asked = invitations.byToken(token);
        if (asked.isEmpty()) return notFound(language);
        Visit visit = visitor(asked.get(), address.visit(token));
        QuestionnaireContent content = content(asked.get());
        Optional<KeptResponse> before = responses.find(asked.get(), visit.visitor());
        if (isOver(asked.get(), before)) {
            Map<String, Answer> kept = before.map(KeptResponse::answers).orElse(Map.of());
            return tooLate(page(language, visit), content, Step.at(content, visit.index(), kept), kept, request);
        }
        if (!isOpen(asked.get(), before))
            return ok(
                    page(language, visit).closed(content, asked.get().standing().name()));
        KeptResponse response = before.orElseGet(() -> responses.begin(asked.get(), visit.visitor(), language, null));
        return taken(new Turn(asked.get(), visit, language, content, response), request);
    }

    /** An address that was cut short, or has something after the token. */
    @RequestMapping({"", "/**"})
    ResponseEntity<String> elsewhere(Locale locale) {
        return notFound(Language.of(locale));
    }

    /** What a submitted step is about. */
    private record Turn(
            Asked asked, Visit visit, Language language, QuestionnaireContent content, KeptResponse response) {}

    private ResponseEntity<String> taken(Turn turn, WebRequest request) {
        Step step =
                Step.at(turn.content(), turn.visit().index(), turn.response().answers());
        Map<String, Answer> given = QuestionFields.read(step.shown(), request.getParameterMap());
        KeptResponse kept = responses.keep(turn.response().id(), step.shown(), given);
        if (kept.state() == ResponseState.COMPLETE)
            return tooLate(page(turn.language(), turn.visit()), turn.content(), step, kept.answers(), request);
        boolean back = "back".equals(request.getParameter("go"));
        if (back)
            return to(turn, Optional.ofNullable(step.before(kept.answers())).orElse(step));
        Step now = Step.at(turn.content(), step.index(), kept.answers());
        Map<String, AnswerProblem> problems = problems(now, step, given);
        if (!problems.isEmpty()) return again(turn, now, kept, given, problems);
        if (asksMore(now, request)) return to(turn, now);
        Step next = Step.from(turn.content(), step.index() + 1, kept.answers());
        return next == null ? finished(turn) : to(turn, next);
    }

    /** Whoever sends the same twice is thanked twice; whoever says something else is told that it was not taken. */
    private static ResponseEntity<String> tooLate(
            AnswerPage page, QuestionnaireContent content, Step step, Map<String, Answer> kept, WebRequest request) {
        Map<String, Answer> given = QuestionFields.read(step.shown(), request.getParameterMap());
        boolean same = kept.entrySet().containsAll(given.entrySet());
        return same ? ok(page.thanks(content)) : html(HttpStatus.CONFLICT, page.closed(content, "tooLate"));
    }

    /** Of those that stood on the page; what only now came up is asked first. */
    private static Map<String, AnswerProblem> problems(Step now, Step before, Map<String, Answer> given) {
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        now.shown().stream().filter(before.shown()::contains).forEach(question -> {
            AnswerProblem problem = AnswerRules.problem(question, given.get(question.code()));
            if (problem != null) problems.put(question.code(), problem);
        });
        return problems;
    }

    /** Whether the answers lead to questions of the same section that were not on the page. */
    private static boolean asksMore(Step now, WebRequest request) {
        String stood = Optional.ofNullable(request.getParameter("asked")).orElse("");
        Set<String> seen = Set.copyOf(Arrays.asList(stood.split(" ")));
        return now.shown().stream().map(Question::code).anyMatch(code -> !seen.contains(code));
    }

    private ResponseEntity<String> again(
            Turn turn, Step step, KeptResponse kept, Map<String, Answer> given, Map<String, AnswerProblem> problems) {
        Map<String, Answer> typed = new HashMap<>(kept.answers());
        typed.putAll(given);
        return html(
                HttpStatus.UNPROCESSABLE_CONTENT,
                page(turn.language(), turn.visit()).asking(step, typed, problems));
    }

    /** What is missing elsewhere, in a step that was jumped over, is asked there. */
    private ResponseEntity<String> finished(Turn turn) {
        Map<String, AnswerProblem> problems = responses.complete(turn.response().id(), turn.asked());
        if (problems.isEmpty()) return seeOther(turn.visit().done(turn.language()));
        List<String> codes = List.copyOf(problems.keySet());
        for (int i = 0; i < turn.content().sections().size(); i++) {
            boolean here = turn.content().sections().get(i).questions().stream()
                    .anyMatch(question -> question.code().equals(codes.getFirst()));
            if (here) return seeOther(turn.visit().at(i, turn.language()));
        }
        return seeOther(turn.visit().at(0, turn.language()));
    }

    private static ResponseEntity<String> to(Turn turn, Step step) {
        return seeOther(turn.visit().at(step.index(), turn.language()));
    }

    /** Whoever comes by the address for everybody gets a key of their own with their first answers. */
    private static Visit visitor(Asked asked, Visit visit) {
        boolean known = asked.invitationId() != null || visit.visitor() != null;
        return known ? visit : visit.as(LinkToken.next());
    }

    private static boolean isOver(Asked asked, Optional<KeptResponse> kept) {
        return asked.standing() == Standing.ANSWERED
                || kept.filter(response -> response.state() == ResponseState.COMPLETE)
                        .isPresent();
    }

    /** What was begun in time may be ended after the campaign, or beyond its quota. */
    private static boolean isOpen(Asked asked, Optional<KeptResponse> kept) {
        return switch (asked.standing()) {
            case OPEN -> true;
            case CLOSED, FULL -> kept.isPresent();
            case NOT_YET, PAUSED, ANSWERED -> false;
        };
    }

    private QuestionnaireContent content(Asked asked) {
        return questionnaires.version(asked.versionId()).content();
    }

    private AnswerPage page(Language language, Visit visit) {
        return new AnswerPage(new PublicPage(texts, language.locale()), language, visit);
    }

    private ResponseEntity<String> notFound(Language language) {
        return html(HttpStatus.NOT_FOUND, new PublicPage(texts, language.locale()).notFound());
    }

    private static ResponseEntity<String> ok(String body) {
        return html(HttpStatus.OK, body);
    }

    private static ResponseEntity<String> html(HttpStatus status, String body) {
        return ResponseEntity.status(status).contentType(HTML).body(body);
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
