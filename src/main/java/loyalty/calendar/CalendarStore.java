package loyalty.calendar;

import java.util.Collection;
import java.util.List;
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
        return hours("");
    }

    /** Held until the end of the transaction. */
    List<WorkingHours> lockedHours() {
        return hours(" for update");
    }

    private List<WorkingHours> hours(String held) {
        return jdbc.sql("select weekday, opens_minute, closes_minute from working_hours order by weekday, opens_minute"
                        + held)
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

    /** @return false when the day is special already */
    boolean add(SpecialDay special) {
        return jdbc.sql("""
                        insert into special_day (falls_on, working, name_en, name_zh) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(special.fallsOn(), special.working(), special.nameEn(), special.nameZh())
                        .update()
                == 1;
    }

    /** @return how many of its days were there, as they were read */
    int remove(SpecialPeriod period) {
        return jdbc.sql("""
                        delete from special_day
                        where falls_on between ? and ? and working = ? and name_en = ? and name_zh = ?
                        """)
                .params(period.first(), period.last(), period.working(), period.nameEn(), period.nameZh())
                .update();
    }
}
