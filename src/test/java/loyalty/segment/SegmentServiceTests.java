package loyalty.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.Audience;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.InteractionService;
import loyalty.interaction.NewContact;
import loyalty.purchase.PurchaseFixture;
import loyalty.shared.RefusedException;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import loyalty.table.ViewAudience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each test works in a team of its own, so that it sees only the customers it made. */
@OnH2
class SegmentServiceTests {
    private static final Set<String> SHOWN = Set.of("name");

    @Autowired
    SegmentService segments;

    @Autowired
    List<Audience> audiences;

    @Autowired
    TableService table;

    @Autowired
    CustomerService customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    FeedbackService feedback;

    @Autowired
    InteractionService contacts;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    Clock clock;

    UUID team;
    String supervisor;
    UUID anna;
    UUID bea;

    @BeforeEach
    void twoCustomersOfOneTeam() {
        team = identity.team(IdentityFixture.fresh("S").replace(".", ""));
        supervisor = IdentityFixture.fresh("supervisor");
        signIn.as(supervisor, team);
        anna = register("Anna");
        bea = register("Bea");
    }

    @Test
    void countsWhatHappenedInTheLastDaysWithTodayAsTheFirstOfThem() {
        UUID kettle = shop.product("Kettle " + team);
        shop.purchase(anna, kettle, today(), 2);
        shop.purchase(anna, kettle, today().minusDays(89), 3);
        shop.purchase(bea, kettle, today(), 1);
        shop.purchase(bea, kettle, today().minusDays(90), 9);

        assertThat(names(within("purchasesWithin", FilterOperator.AT_LEAST_WITHIN, 2, 90)))
                .containsExactly("Anna");
        assertThat(names(within("purchasesWithin", FilterOperator.AT_LEAST_WITHIN, 2, 91)))
                .containsExactly("Anna", "Bea");
        assertThat(names(within("purchasesWithin", FilterOperator.AT_MOST_WITHIN, 1, 90)))
                .containsExactly("Bea");
        assertThat(names(within("spentWithin", FilterOperator.AT_LEAST_WITHIN, 50, 90)))
                .containsExactly("Anna");
        assertThat(names(within("spentWithin", FilterOperator.AT_MOST_WITHIN, 10, 90)))
                .containsExactly("Bea");
    }

    @Test
    void countsWhoWasNeverSpokenToAsNoContact() {
        contacts.log(
                anna,
                new NewContact(
                        ContactData.of(
                                clock.instant().minus(1, ChronoUnit.HOURS),
                                ContactChannel.PHONE,
                                ContactDirection.OUTGOING,
                                "Asked"),
                        null,
                        null,
                        Set.of()));
        feedback.record(bea, new FeedbackData(FeedbackKind.SUGGESTION, null, "Longer hours", today()));

        assertThat(names(within("contactsWithin", FilterOperator.AT_MOST_WITHIN, 0, 30)))
                .containsExactly("Bea");
        assertThat(names(within("contactsWithin", FilterOperator.AT_LEAST_WITHIN, 1, 30)))
                .containsExactly("Anna");
        assertThat(names(within("feedbackWithin", FilterOperator.AT_LEAST_WITHIN, 1, 30)))
                .containsExactly("Bea");
        assertThat(names(within("complaintsWithin", FilterOperator.AT_LEAST_WITHIN, 1, 30)))
                .isEmpty();
        assertThat(names(within("lowScoresWithin", FilterOperator.AT_MOST_WITHIN, 0, 30)))
                .containsExactly("Anna", "Bea");
    }

    @Test
    void joinsGroupsAndAsksTheDatabaseOnce() {
        TableFilter either = new TableFilter(
                false, List.of(is("name", "anna")), List.of(TableFilter.of(is("name", "bea"), is("stage", "LOST"))));

        assertThat(segments.count(mine(either))).isEqualTo(1);
        assertThat(StatementCount.during(() -> segments.count(mine(either)))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void followsItsRuleUntilItIsFrozen() {
        Segment live = segments.save(null, draft("Live", ViewAudience.PRIVATE, false));
        Segment frozen = segments.save(null, draft("Frozen", ViewAudience.PRIVATE, true));
        register("Anna B");

        assertThat(names(live.filter())).containsExactly("Anna", "Anna B");
        assertThat(names(frozen.filter())).containsExactly("Anna");
        assertThat(names(not(live))).containsExactly("Bea");
        assertThat(names(not(frozen))).containsExactly("Anna B", "Bea");

        segments.save(frozen.id(), draft("Still frozen", ViewAudience.PRIVATE, true));
        assertThat(names(frozen.filter())).containsExactly("Anna");
        segments.save(frozen.id(), draft("Live again", ViewAudience.PRIVATE, false));
        assertThat(names(frozen.filter())).containsExactly("Anna", "Anna B");
    }

    @Test
    void isSeenByThoseItIsSharedWithAndCountsOnlyTheirCustomers() {
        Segment own = segments.save(null, draft("Own", ViewAudience.PRIVATE, false));
        Segment ours = segments.save(null, draft("Ours", ViewAudience.TEAM, false));
        Segment all = segments.save(null, draft("All", ViewAudience.ALL, true));

        signIn.as(IdentityFixture.fresh("supervisor"), team);
        assertThat(saved()).contains(ours.id(), all.id()).doesNotContain(own.id());
        assertThat(segments.find(own.code())).isEmpty();
        assertThatThrownBy(() -> segments.save(ours.id(), draft("Mine now", ViewAudience.PRIVATE, false)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> names(own.filter())).isInstanceOf(RefusedException.class);

        signIn.as(IdentityFixture.fresh("supervisor"), identity.team(IdentityFixture.fresh("O")));
        assertThat(saved()).contains(all.id()).doesNotContain(ours.id());
        assertThat(names(all.filter())).doesNotContain("Anna");
    }

    @Test
    void repsKeepSegmentsToThemselves() {
        signIn.as(IdentityFixture.fresh("rep"), team);

        segments.save(null, draft("Own", ViewAudience.PRIVATE, false));
        assertThatThrownBy(() -> segments.save(null, draft("Ours", ViewAudience.TEAM, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void shipsStagesAndRfmSegmentsInBothLanguages() {
        Segment champions = segments.find("rfmSegment.CHAMPIONS").orElseThrow();

        assertThat(champions.name(Locale.ENGLISH)).isEqualTo("RFM: Champions");
        assertThat(champions.name(Locale.SIMPLIFIED_CHINESE)).startsWith("RFM：");
        assertThat(champions.mine()).isFalse();
        assertThat(segments.segments().stream().filter(Segment::isShipped)).hasSize(17);
        assertThat(names(segments.find("stage.PROSPECT").orElseThrow().filter()))
                .containsExactly("Anna", "Bea");
        assertThat(names(champions.filter())).isEmpty();
    }

    @Test
    void isWhomCampaignsInvite() {
        Segment ours = segments.save(null, draft("Ours", ViewAudience.TEAM, false));

        assertThat(audiences.stream()
                        .flatMap(audience -> audience.choices(Locale.ENGLISH).stream())
                        .map(Audience.Choice::name))
                .contains("Ours", "Stage: Lost");
        assertThat(audiences.stream().flatMap(audience -> audience.customers("segment:" + ours.code()).stream()))
                .hasSize(1);
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        Segment live = segments.save(null, draft("Live", ViewAudience.PRIVATE, false));
        List.of(
                        TableFilter.NONE,
                        live.filter(),
                        TableFilter.of(is("no such column", "x")),
                        within("purchasesWithin", FilterOperator.AT_LEAST_WITHIN, 0, 30),
                        within("purchasesWithin", FilterOperator.AT_MOST_WITHIN, -1, 30),
                        within("purchasesWithin", FilterOperator.AT_LEAST_WITHIN, 1, 0),
                        TableFilter.of(new FilterCondition("purchasesWithin", FilterOperator.EMPTY, List.of())),
                        TableFilter.of(new FilterCondition("segment", FilterOperator.EMPTY, List.of())))
                .forEach(rule -> assertThatThrownBy(
                                () -> segments.save(null, new SegmentDraft("Odd", ViewAudience.PRIVATE, rule, false)))
                        .as(rule.toString())
                        .isInstanceOf(RefusedException.class));
        assertThatThrownBy(() -> segments.save(null, draft(" ", ViewAudience.PRIVATE, false)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void removesOnesOwn() {
        Segment live = segments.save(null, draft("Live", ViewAudience.PRIVATE, true));

        segments.remove(Objects.requireNonNull(live.id()));

        assertThat(segments.find(live.code())).isEmpty();
    }

    private List<UUID> saved() {
        return segments.segments().stream()
                .filter(segment -> !segment.isShipped())
                .map(Segment::id)
                .toList();
    }

    private SegmentDraft draft(String name, ViewAudience audience, boolean frozen) {
        FilterCondition annas = new FilterCondition("name", FilterOperator.STARTS_WITH, List.of("anna"));
        return new SegmentDraft(name, audience, TableFilter.of(annas), frozen);
    }

    private static TableFilter not(Segment segment) {
        return TableFilter.of(new FilterCondition("segment", FilterOperator.IS_NOT, List.of(segment.code())));
    }

    private static FilterCondition is(String column, String value) {
        return new FilterCondition(column, FilterOperator.IS, List.of(value));
    }

    private static TableFilter within(String column, FilterOperator operator, int figure, int days) {
        return TableFilter.of(
                new FilterCondition(column, operator, List.of(String.valueOf(figure), String.valueOf(days))));
    }

    /** Customers without a team are everybody's, so tests look only at those of their own team. */
    private TableFilter mine(TableFilter filter) {
        return new TableFilter(true, List.of(is("team", team.toString())), List.of(filter));
    }

    private List<String> names(TableFilter filter) {
        return table.page(new TableQuery(mine(filter), "", List.of()), SHOWN, 0, 100, 0).stream()
                .map(row -> row.value("name"))
                .sorted()
                .toList();
    }

    private UUID register(String name) {
        return ((Registered) customers.register(
                        Map.of("name", name, "email", name.replace(" ", "") + team + "@example.com")))
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
