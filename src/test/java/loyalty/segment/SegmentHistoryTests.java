package loyalty.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerBelonging.Place;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.ViewAudience;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Members are those whose name begins with a word that no other test knows. */
@OnH2
class SegmentHistoryTests {
    @Autowired
    SegmentHistoryService history;

    @Autowired
    SegmentService segments;

    @Autowired
    SegmentsOfCustomer belonging;

    @Autowired
    SegmentWatch watch;

    @Autowired
    SavedSegmentRepository saved;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CustomerService customers;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    String word;
    UUID me;
    UUID team;
    UUID anna;
    UUID bea;
    UUID segment;
    LocalDate today;

    @BeforeEach
    void twoMembersTenDaysAgo() {
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
        team = identity.team(IdentityFixture.fresh("H").replace(".", ""));
        me = signIn.as(IdentityFixture.fresh("supervisor"), team).id();
        today = LocalDate.now(clock);
        anna = register(word + " Anna");
        bea = register(word + " Bea");
        segment = unwatched();
        watch.one(segment, today.minusDays(10));
    }

    @Test
    void keepsWhoCameAndWhoLeftAndHowManyTheyWere() {
        rename(bea, "Bea");
        UUID cleo = register(word + " Cleo");
        register(word + " Dora");
        watch.one(segment, today.minusDays(5));
        rename(bea, word + " Bea");
        rename(cleo, "Cleo");
        rename(anna, "Anna");
        watch.one(segment, today.minusDays(1));
        watch.one(segment, today.minusDays(1));

        SegmentHistory all = history.of(segment, new SegmentPeriod(today.minusDays(30), today));
        assertThat(all.since()).isEqualTo(today.minusDays(10));
        assertThat(all.days()).hasSize(11);
        assertThat(all.days())
                .extracting(SegmentDay::day, SegmentDay::members, SegmentDay::came, SegmentDay::left)
                .contains(
                        day(10, 2, 0, 0),
                        day(6, 2, 0, 0),
                        day(5, 3, 2, 1),
                        day(2, 3, 0, 0),
                        day(1, 2, 1, 2),
                        day(0, 2, 0, 0));
        assertThat(all.came()).isEqualTo(3);
        assertThat(all.left()).isEqualTo(3);
        assertThat(moved(5, 5, SegmentMove.Way.CAME)).containsExactlyInAnyOrder(word + " Dora", "Cleo");
        assertThat(moved(30, 0, SegmentMove.Way.LEFT)).startsWith("Anna").hasSize(3);
        assertThat(history.of(segment, new SegmentPeriod(today.minusDays(4), today.minusDays(2)))
                        .came())
                .isZero();
    }

    @Test
    void countsNobodyWhoCameAndLeftOnTheSameDay() {
        UUID cleo = register(word + " Cleo");
        watch.one(segment, today.minusDays(5));
        rename(cleo, "Cleo");
        rename(bea, "Bea");
        watch.one(segment, today.minusDays(5));
        rename(bea, word + " Bea");
        watch.one(segment, today.minusDays(5));

        SegmentHistory all = history.of(segment, new SegmentPeriod(today.minusDays(10), today));
        assertThat(all.came()).isZero();
        assertThat(all.left()).isZero();
        assertThat(all.days()).allSatisfy(day -> assertThat(day.members()).isEqualTo(2));
    }

    @Test
    void tellsEverybodyOnlyOfTheirOwnCustomers() {
        share();
        signIn.as(IdentityFixture.fresh("supervisor"), identity.team(IdentityFixture.fresh("O")));
        UUID ours = register(word + " Ours");
        watch.one(segment, today.minusDays(3));

        SegmentHistory seen = history.of(segment, new SegmentPeriod(today.minusDays(10), today));
        assertThat(seen.days().getFirst().members()).isZero();
        assertThat(seen.days().getLast().members()).isEqualTo(1);
        assertThat(history.moves(segment, tenDays(), SegmentMove.Way.CAME, 0, 10))
                .extracting(SegmentMove::customerId)
                .containsExactly(ours);
    }

    @Test
    void isReadOnlyByWhoMayUseTheSegment() {
        signIn.as(IdentityFixture.fresh("supervisor"), team);

        assertThatThrownBy(() -> history.of(segment, tenDays())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> history.moves(segment, tenDays(), SegmentMove.Way.LEFT, 0, 10))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void leavesFrozenSegmentsAndThoseWhoseRuleAsksForWhatIsGoneAsTheyAre() {
        SavedSegment broken = saved.findById(segment).orElseThrow();
        broken.rule = json.writeValueAsString(is("field that is gone"));
        saved.saveAndFlush(broken);
        watch.one(segment, today.minusDays(2));
        assertThat(segments.unusable()).extracting(Segment::id).containsExactly(segment);
        assertThat(segments.segments()).extracting(Segment::id).doesNotContain(segment);
        assertThat(members()).isEqualTo(2);

        Segment frozen = segments.save(
                null, new SegmentDraft("Frozen", ViewAudience.PRIVATE, TableFilter.of(condition()), true));
        watch.one(Objects.requireNonNull(frozen.id()), today);
        assertThat(history.of(Objects.requireNonNull(frozen.id()), tenDays()).since())
                .isNull();
    }

    @Test
    void looksAsSoonAsASegmentIsSaved() {
        transaction.executeWithoutResult(status -> {
            Segment made = segments.save(
                    null, new SegmentDraft("Fresh", ViewAudience.PRIVATE, TableFilter.of(condition()), false));
            assertThat(scheduler.getScheduledExecutionsForTask("members-of-saved-segment", UUID.class))
                    .anyMatch(each -> made.id() != null && made.id().equals(each.getData()));
        });
    }

    @Test
    void tellsTheSegmentsOfACustomerToWhomMayUseThem() {
        Segment frozen = segments.save(
                null, new SegmentDraft("A frozen one", ViewAudience.PRIVATE, TableFilter.of(condition()), true));
        assertThat(belonging.of(anna, Locale.ENGLISH))
                .containsExactly(
                        new Place("A frozen one", "segments/" + frozen.code()),
                        new Place("Watched", "segments/" + segment));
        rename(anna, "Anna");
        watch.one(segment, today);
        assertThat(belonging.of(anna, Locale.ENGLISH)).extracting(Place::name).containsExactly("A frozen one");

        signIn.as(IdentityFixture.fresh("supervisor"), team);
        assertThat(belonging.of(bea, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void asksNoMoreOfTheDatabaseForManyMembersThanForFew() {
        assertThat(StatementCount.during(() -> watch.one(segment, today))).hasSizeLessThanOrEqualTo(8);
        assertThat(StatementCount.during(() -> history.of(segment, tenDays()))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void refusesPeriodsWithoutADay() {
        assertThatThrownBy(() -> new SegmentPeriod(today, today.minusDays(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("segment.history.noDay");
        assertThatThrownBy(() -> new SegmentPeriod(today.minusDays(1100), today))
                .isInstanceOf(RefusedException.class)
                .hasMessage("segment.history.tooLong");
        assertThat(new SegmentPeriod(today, today)).isNotNull();
    }

    private long members() {
        SavedSegment readable = saved.findById(segment).orElseThrow();
        readable.rule = json.writeValueAsString(TableFilter.of(condition()));
        saved.saveAndFlush(readable);
        return history.of(segment, tenDays()).days().getLast().members();
    }

    private List<String> moved(int from, int to, SegmentMove.Way way) {
        return history
                .moves(segment, new SegmentPeriod(today.minusDays(from), today.minusDays(to)), way, 0, 10)
                .stream()
                .map(SegmentMove::name)
                .toList();
    }

    private Tuple day(int daysAgo, long members, long came, long left) {
        return tuple(today.minusDays(daysAgo), members, came, left);
    }

    private SegmentPeriod tenDays() {
        return new SegmentPeriod(today.minusDays(10), today);
    }

    /** Written as it is kept, so that nobody looks at it before the test does. */
    private UUID unwatched() {
        SavedSegment fresh = new SavedSegment(me);
        fresh.name = "Watched";
        fresh.rule = json.writeValueAsString(TableFilter.of(condition()));
        return saved.saveAndFlush(fresh).id;
    }

    private void share() {
        SavedSegment shared = saved.findById(segment).orElseThrow();
        shared.audience = ViewAudience.ALL;
        saved.saveAndFlush(shared);
    }

    private FilterCondition condition() {
        return new FilterCondition("name", FilterOperator.STARTS_WITH, List.of(word));
    }

    private static TableFilter is(String column) {
        return TableFilter.of(new FilterCondition(column, FilterOperator.IS, List.of("x")));
    }

    private void rename(UUID customer, String name) {
        customers.change(List.of(new FieldChange(customer, "name", null, name)));
    }

    private UUID register(String name) {
        String address = UUID.randomUUID() + "@segment.example";
        return ((Registered) customers.register(Map.of("name", name, "email", address))).id();
    }
}
