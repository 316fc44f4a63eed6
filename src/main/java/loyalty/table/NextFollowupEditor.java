package loyalty.table;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.FieldChange;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.Permissions;
import loyalty.shared.DateReading;
import loyalty.shared.HumanDate;
import loyalty.shared.RefusedException;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the follow-up that is due next, or gives it to somebody; a day in an empty cell plans a return visit. */
@Component
class NextFollowupEditor implements ColumnEditor {
    private final FollowupService followups;
    private final Permissions permissions;
    private final Translations texts;
    private final TransactionTemplate transaction;

    NextFollowupEditor(
            FollowupService followups, Permissions permissions, Translations texts, TransactionTemplate transaction) {
        this.followups = followups;
        this.permissions = permissions;
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public List<String> columns() {
        return List.of(FollowupColumns.DUE, FollowupColumns.ASSIGNEE);
    }

    @Override
    public List<ChangeOutcome> edit(List<FieldChange> changes, Purpose purpose) {
        return changes.stream().map(change -> outcome(change, purpose)).toList();
    }

    /** Each in a transaction of its own, for one that is refused must leave the others; a check takes it all back. */
    private ChangeOutcome outcome(FieldChange change, Purpose purpose) {
        try {
            return transaction.execute(status -> {
                if (purpose == Purpose.CHECK) status.setRollbackOnly();
                return edited(change, purpose);
            });
        } catch (RefusedException refused) {
            return new ChangeOutcome.Refused(refused.reason());
        }
    }

    private ChangeOutcome edited(FieldChange change, Purpose purpose) {
        Optional<FollowupSummary> next = followups.next(change.customerId());
        boolean due = change.field().equals(FollowupColumns.DUE);
        String before = next.map(each -> due ? each.dueOn().toString() : text(each.assigneeId()))
                .orElse("");
        String wanted = due ? day(change.typed()) : person(change.typed());
        if (wanted.equals(before)) return new ChangeOutcome.Saved(before, before, null);
        if (change.seen() != null && !change.seen().equals(before))
            return new ChangeOutcome.Conflict(before, wanted, null, null);
        if (due) move(change.customerId(), next, wanted, purpose);
        else give(next, wanted);
        return new ChangeOutcome.Saved(before, wanted, null);
    }

    private void move(UUID customerId, Optional<FollowupSummary> next, String day, Purpose purpose) {
        if (day.isEmpty()) clear(next.orElseThrow());
        else if (next.isEmpty())
            followups.plan(
                    customerId,
                    visit(spoken(), LocalDate.parse(day), permissions.user().id()));
        else if (purpose == Purpose.TAKE_BACK) followups.changeBack(next.get().seen(), due(next.get(), day));
        else followups.change(next.get().seen(), due(next.get(), day));
    }

    private static FollowupData due(FollowupSummary followup, String day) {
        return followup.data().due(LocalDate.parse(day));
    }

    /** Takes back what was planned here; what says more than a day must not vanish with a key. */
    private void clear(FollowupSummary followup) {
        boolean plannedHere = Arrays.stream(Language.values())
                .map(language -> visit(language.locale(), followup.dueOn(), followup.assigneeId()))
                .anyMatch(followup.data()::equals);
        if (!plannedHere) throw new RefusedException("table.followup.notHere");
        followups.remove(followup.seen());
    }

    private FollowupData visit(Locale locale, LocalDate day, @Nullable UUID assignee) {
        String subject = texts.getTranslation("table.followup.visit", locale);
        return FollowupData.once(FollowupReason.RETURN_VISIT, subject, day, assignee);
    }

    private static Locale spoken() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    private void give(Optional<FollowupSummary> next, String person) {
        FollowupSummary followup = next.orElseThrow(() -> new RefusedException("table.followup.none"));
        UUID assignee = person.isEmpty() ? null : UUID.fromString(person);
        followups.change(followup.seen(), followup.data().assignedTo(assignee));
    }

    private static String day(String typed) {
        if (typed.isBlank()) return "";
        return switch (HumanDate.read(typed)) {
            case DateReading.Read(LocalDate day) -> day.toString();
            case DateReading.Ambiguous ambiguous -> throw new RefusedException("customer.date.ambiguous", typed);
            case DateReading.Unreadable unreadable -> throw new RefusedException("customer.date.unreadable", typed);
        };
    }

    private static String person(String typed) {
        if (typed.isBlank()) return "";
        try {
            return UUID.fromString(typed.strip()).toString();
        } catch (IllegalArgumentException nobody) {
            throw new RefusedException("table.followup.nobody", typed);
        }
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }
}
