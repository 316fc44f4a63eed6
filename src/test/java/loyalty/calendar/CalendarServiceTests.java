package loyalty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.audit.AuditService;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a test changes it changes back: others count with the same calendar. */
@OnH2
class CalendarServiceTests {
    private static final LocalDate FOUNDED = LocalDate.of(2041, 6, 3);

    @Autowired
    CalendarService service;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    AuditService audit;

    @Autowired
    SignIn signIn;

    List<WorkingHours> shipped = List.of();

    @BeforeEach
    void whoKeepsTheCalendar() {
        signIn.as("admin.calendar");
        shipped = service.hours();
    }

    @AfterEach
    void asItWas() {
        service.changeHours(service.hours(), shipped);
        service.specialPeriods(FOUNDED.getYear()).forEach(service::remove);
    }

    @Test
    void shipsOfficeHoursAndTheHolidaysOf2026() {
        assertThat(shipped).hasSize(10);
        assertThat(service.specialPeriods(2026))
                .hasSize(13)
                .contains(new SpecialPeriod(
                        LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23), false, "Spring Festival", "春节"));
    }

    @Test
    void changedHoursCountAtOnceAndAreOnRecord() {
        LocalDate saturday = LocalDate.of(2041, 6, 8);
        assertThat(calendar.isWorkday(saturday)).isFalse();
        List<WorkingHours> six = new ArrayList<>(shipped);
        six.add(new WorkingHours(DayOfWeek.SATURDAY, 600, 720));
        service.changeHours(shipped, six);
        assertThat(calendar.isWorkday(saturday)).isTrue();
        assertThat(latestChange()).contains("SATURDAY 10:00–12:00");
    }

    @Test
    void refusesHoursThatCannotBe() {
        assertRefused(() -> service.changeHours(shipped, List.of()), "calendar.hours.none");
        assertRefused(
                () -> service.changeHours(
                        shipped,
                        List.of(
                                new WorkingHours(DayOfWeek.MONDAY, 540, 720),
                                new WorkingHours(DayOfWeek.MONDAY, 719, 800))),
                "calendar.hours.overlap");
        assertRefused(
                () -> service.changeHours(shipped, List.of(new WorkingHours(DayOfWeek.MONDAY, 540, 1441))),
                "calendar.hours.unreadable");
        assertThat(service.hours()).isEqualTo(shipped);
    }

    @Test
    void theLaterOfTwoWhoChangeTheHoursIsTold() {
        List<WorkingHours> mine = List.of(new WorkingHours(DayOfWeek.MONDAY, 540, 720));
        service.changeHours(shipped, mine);
        assertRefused(() -> service.changeHours(shipped, shipped.subList(0, 2)), "calendar.changedMeanwhile");
        assertThat(service.hours()).isEqualTo(mine);
    }

    @Test
    void aHolidayIsNotWorkedUntilItIsRemoved() {
        SpecialPeriod party =
                service.add(new SpecialPeriod(FOUNDED, FOUNDED.plusDays(1), false, "", " Founder's days "));
        assertThat(party.nameEn()).as("the only name there is").isEqualTo("Founder's days");
        assertThat(calendar.onOrAfter(FOUNDED)).isEqualTo(FOUNDED.plusDays(2));
        assertThat(latestChange()).isEqualTo("2041-06-03 – 2041-06-04 · Founder's days · Founder's days");

        service.remove(party);
        assertThat(calendar.isWorkday(FOUNDED)).isTrue();
        assertRefused(() -> service.remove(party), "calendar.changedMeanwhile");
    }

    @Test
    void refusesDaysThatCannotBeAndKeepsNoneOfThem() {
        service.add(new SpecialPeriod(FOUNDED.plusDays(2), FOUNDED.plusDays(2), true, "Rehearsal", "彩排"));
        assertRefused(
                () -> service.add(new SpecialPeriod(FOUNDED, FOUNDED.plusDays(3), false, "Party", "庆典")),
                "calendar.special.taken");
        assertThat(calendar.isWorkday(FOUNDED)).isTrue();
        assertRefused(
                () -> service.add(new SpecialPeriod(FOUNDED, FOUNDED.minusDays(1), false, "Party", "庆典")),
                "calendar.special.order");
        assertRefused(
                () -> service.add(new SpecialPeriod(FOUNDED, FOUNDED.plusYears(9), false, "Party", "庆典")),
                "calendar.special.tooLong");
        assertRefused(
                () -> service.add(new SpecialPeriod(FOUNDED, FOUNDED, false, " ", "")), "calendar.special.nameMissing");
    }

    @Test
    void onlyWhoKeepsTheSettingsChangesTheCalendar() {
        signIn.as("supervisor.calendar");
        assertThatThrownBy(() -> service.hours()).isInstanceOf(AccessDeniedException.class);
        signIn.as("admin.calendar");
    }

    @Test
    void asksOnceForAYear() {
        assertThat(StatementCount.during(() -> service.specialPeriods(2026))).hasSize(1);
    }

    private String latestChange() {
        String value = audit.latest(1).getFirst().newValue();
        return value == null ? "" : value;
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
