package org.netsword.fact;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The predicates that rules may use besides plain comparisons.
 *
 * <p>Every one is true only when it is known to be true: an unknown operand makes it false, so no
 * rule fires on what nobody has established.
 */
public final class Checks {
    private Checks() {}

    /** 集合已知为空（已查明一项也没有）。 */
    public static boolean knownEmpty(@Nullable Set<?> values) {
        return values != null && values.isEmpty();
    }

    /** 集合已知至少有一项。 */
    public static boolean knownNotEmpty(@Nullable Set<?> values) {
        return values != null && !values.isEmpty();
    }

    /** 集合中已知有所列各项之一。 */
    public static boolean hasAny(@Nullable Set<?> values, Object... wanted) {
        if (values != null) {
            for (Object value : wanted) {
                if (values.contains(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 前一日期已知晚于后一日期。 */
    public static boolean isLater(@Nullable LocalDate date, @Nullable LocalDate than) {
        return date != null && than != null && date.isAfter(than);
    }

    /** 前一日期已知早于后一日期。 */
    public static boolean isEarlier(@Nullable LocalDate date, @Nullable LocalDate than) {
        return date != null && than != null && date.isBefore(than);
    }

    /** 前一日期已知不晚于后一日期。 */
    public static boolean isOnOrEarlier(@Nullable LocalDate date, @Nullable LocalDate than) {
        return date != null && than != null && !date.isAfter(than);
    }

    /** 前一日期已知不早于后一日期。 */
    public static boolean isOnOrLater(@Nullable LocalDate date, @Nullable LocalDate than) {
        return date != null && than != null && !date.isBefore(than);
    }

    /** 若干日之后（负数为之前）；日期未知仍为未知。 */
    public static @Nullable LocalDate plusDays(@Nullable LocalDate date, int days) {
        return date == null ? null : date.plusDays(days);
    }

    /** 若干月之后；日期未知仍为未知。 */
    public static @Nullable LocalDate plusMonths(@Nullable LocalDate date, int months) {
        return date == null ? null : date.plusMonths(months);
    }

    /** 若干年之后；日期未知仍为未知。 */
    public static @Nullable LocalDate plusYears(@Nullable LocalDate date, int years) {
        return date == null ? null : date.plusYears(years);
    }

    /** 若干个工作日之后。周末不计；元旦、春节、清明、劳动节、国庆前后可能放假的日子也不计，存疑时有利于当事人。 */
    public static @Nullable LocalDate plusWorkingDays(@Nullable LocalDate date, int days) {
        LocalDate day = date;
        for (int left = days; day != null && left > 0; ) {
            day = day.plusDays(1);
            if (!mayBeHoliday(day)) {
                left--;
            }
        }
        return day;
    }

    /** 周岁：该日已知未满若干岁。 */
    public static boolean isYoungerThan(
            @Nullable LocalDate birthDate, int years, @Nullable LocalDate day) {
        return birthDate != null && day != null && birthDate.plusYears(years).isAfter(day);
    }

    /** 前一数额已知大于后一数额。 */
    public static boolean isMore(@Nullable BigDecimal amount, @Nullable BigDecimal than) {
        return amount != null && than != null && amount.compareTo(than) > 0;
    }

    /** 前一数额已知小于后一数额。 */
    public static boolean isLess(@Nullable BigDecimal amount, @Nullable BigDecimal than) {
        return amount != null && than != null && amount.compareTo(than) < 0;
    }

    /** 两数之差；有一个未知即为未知。 */
    public static @Nullable BigDecimal minus(
            @Nullable BigDecimal amount, @Nullable BigDecimal other) {
        return amount == null || other == null ? null : amount.subtract(other);
    }

    /** 两数之积；有一个未知即为未知。 */
    public static @Nullable BigDecimal times(
            @Nullable BigDecimal amount, @Nullable BigDecimal factor) {
        return amount == null || factor == null ? null : amount.multiply(factor);
    }

    private static boolean mayBeHoliday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        MonthDay date = MonthDay.from(day);
        return within(date, Month.JANUARY, 1, Month.JANUARY, 3)
                || within(date, Month.JANUARY, 20, Month.FEBRUARY, 25)
                || within(date, Month.APRIL, 3, Month.APRIL, 7)
                || within(date, Month.MAY, 1, Month.MAY, 5)
                || within(date, Month.OCTOBER, 1, Month.OCTOBER, 8);
    }

    private static boolean within(
            MonthDay date, Month firstMonth, int firstDay, Month lastMonth, int lastDay) {
        return !date.isBefore(MonthDay.of(firstMonth, firstDay))
                && !date.isAfter(MonthDay.of(lastMonth, lastDay));
    }
}
