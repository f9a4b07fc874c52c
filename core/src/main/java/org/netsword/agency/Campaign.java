package org.netsword.agency;

import java.time.LocalDate;
import java.util.List;
import org.netsword.law.Lists;
import org.netsword.law.Period;

/**
 * 专项行动。
 *
 * @param id unique
 * @param title 名称
 * @param region GB/T 2260 code of the territory
 * @param from first day
 * @param to last day
 * @param tasks 任务
 */
public record Campaign(
        String id, String title, String region, LocalDate from, LocalDate to, List<Task> tasks) {
    public Campaign {
        tasks = Lists.orEmpty(tasks);
    }

    /** Whether the campaign covers conduct on that day in that place. */
    public boolean covers(LocalDate day, Jurisdiction place) {
        return new Period(from, to).contains(day) && place.liesIn(region);
    }

    /**
     * 任务。
     *
     * @param number counted from 1
     * @param title 名称
     * @param agencies ids of the bodies named, in order; the first leads
     * @param phrases the plan's words
     */
    public record Task(int number, String title, List<String> agencies, List<Phrase> phrases) {
        public Task {
            agencies = Lists.orEmpty(agencies);
            phrases = Lists.orEmpty(phrases);
        }
    }

    /**
     * A phrase of a task.
     *
     * @param zh the words
     * @param violations the types that cover it
     */
    public record Phrase(String zh, List<String> violations) {
        public Phrase {
            violations = Lists.orEmpty(violations);
        }
    }
}
