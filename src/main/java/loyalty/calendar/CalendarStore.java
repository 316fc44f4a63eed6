package loyalty.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of working hours and special days. */
@Repository
class CalendarStore {
    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkingHours> hours() {
        return jdbc.sql("select weekday, opens_minute, closes_minute from working_hours order by weekday, opens_minute")
                .query(WorkingHours.class)
                .list();
    }

    void replaceHours(Collection<WorkingHours> hours) {
        jdbc.sql("delete from working_hours").update();
        for (WorkingHours stretch : hours) {
            jdbc.sql("insert into working_hours (weekday, opens_minute, closes_minute) values (?, ?, ?)")
                    .params(stretch.weekday().name(), stretch.opensMinute(), stretch.closesMinute())
                    .update();
        }
    }

    List<SpecialDay> specialDays() {
        return jdbc.sql("select falls_on, working, name_en, name_zh from special_day order by falls_on")
                .query(SpecialDay.class)
                .list();
    }

    Optional<SpecialDay> specialDay(LocalDate day) {
        return jdbc.sql("select falls_on, working, name_en, name_zh from special_day where falls_on = ?")
                .param(day)
                .query(SpecialDay.class)
                .optional();
    }

    void add(SpecialDay special) {
        jdbc.sql("insert into special_day (falls_on, working, name_en, name_zh) values (?, ?, ?, ?)")
                .params(special.fallsOn(), special.working(), special.nameEn(), special.nameZh())
                .update();
    }

    void remove(LocalDate day) {
        jdbc.sql("delete from special_day where falls_on = ?").param(day).update();
    }
}
