package loyalty.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.identity.RunAs;
import loyalty.publicpage.LinkToken;
import loyalty.shared.HumanText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds a link's token may do with its complaint; the token is their permission, and all they have. */
@Component
@Transactional
public class FollowedComplaints {
    public static final int WORD_LENGTH = 2_000;

    private final LinkStore links;
    private final ComplaintStore complaints;
    private final StepStore steps;
    private final FeedbackStore entries;
    private final ComplaintBook book;
    private final ComplaintNotices notices;
    private final RunAs runAs;
    private final Clock clock;

    FollowedComplaints(
            LinkStore links,
            ComplaintStore complaints,
            StepStore steps,
            FeedbackStore entries,
            ComplaintBook book,
            ComplaintNotices notices,
            RunAs runAs,
            Clock clock) {
        this.links = links;
        this.complaints = complaints;
        this.steps = steps;
        this.entries = entries;
        this.book = book;
        this.notices = notices;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Changes nothing. Empty alike for a token that is wrong, expired or withdrawn. */
    @Transactional(readOnly = true)
    public Optional<FollowedComplaint> find(String token) {
        return idOf(token).flatMap(complaints::find).map(this::followed);
    }

    /** @return what is wrong with it, as the key of a text; empty when it was kept */
    public Optional<String> addWord(String token, String typed) {
        String words = HumanText.cleanLines(typed);
        if (words.isEmpty()) return Optional.of("feedback.follow.word.missing");
        if (HumanText.length(words) > WORD_LENGTH) return Optional.of("feedback.follow.word.tooLong");
        locked(token).ifPresent(complaint -> {
            ComplaintStep step =
                    step(StepKind.CUSTOMER_WORD, complaint, complaint).saying(words);
            speak(complaint, step, () -> book.add(step));
        });
        return Optional.empty();
    }

    /**
     * Only of an answer, and once; the same verdict again is no other.
     *
     * @return why it was not taken, as the key of a text; empty when it stands
     */
    public Optional<String> judge(String token, Verdict verdict) {
        return locked(token).flatMap(complaint -> judge(complaint, verdict));
    }

    private Optional<String> judge(Complaint complaint, Verdict verdict) {
        Verdict given = complaint.verdict();
        if (given != null) return given == verdict ? Optional.empty() : Optional.of("feedback.follow.verdict.given");
        if (!followed(complaint).awaitsVerdict()) return Optional.of("feedback.follow.verdict.early");
        Complaint after = complaint.judged(verdict);
        ComplaintStep step = step(StepKind.CUSTOMER_VERDICT, complaint, after).saying(verdict.name());
        speak(after, step, () -> book.enter(after, step));
        return Optional.empty();
    }

    /** Nobody is signed in here; the log says that the application wrote it down. */
    private void speak(Complaint complaint, ComplaintStep step, Runnable keep) {
        runAs.system(() -> {
            keep.run();
            return step;
        });
        notices.customerSpoke(complaint, step.id());
    }

    private Optional<UUID> idOf(String token) {
        return links.complaintOf(LinkToken.hash(token), clock.instant());
    }

    private Optional<Complaint> locked(String token) {
        return idOf(token).flatMap(complaints::locked);
    }

    private FollowedComplaint followed(Complaint complaint) {
        Feedback feedback = entries.find(complaint.id()).orElseThrow();
        return new FollowedComplaint(
                feedback.data().givenOn(),
                complaint.state(),
                told(complaint.id()),
                complaint.result(),
                complaint.clock().answeredAt(),
                complaint.verdict());
    }

    private List<FollowedComplaint.Told> told(UUID id) {
        return steps.of(id).stream()
                .filter(step -> step.kind() == StepKind.TOLD)
                .map(step -> new FollowedComplaint.Told(
                        Objects.requireNonNull(step.toldAt()),
                        Objects.requireNonNull(step.channel()),
                        Objects.requireNonNull(step.words())))
                .toList();
    }

    private ComplaintStep step(StepKind kind, Complaint before, Complaint after) {
        return ComplaintStep.of(kind, before, after, null, clock.instant());
    }
}
