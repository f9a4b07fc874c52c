package org.netsword.internal.drools;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/** The sessions that serve one dossier, one for each part that is asked. */
final class Sessions implements AutoCloseable {
    /** More firings than any honest dossier causes. */
    private static final int FIRING_LIMIT = 100_000;

    private final Findings findings = new Findings();
    private final Collection<Object> facts;
    private final Map<Part, KieSession> open = new LinkedHashMap<>();

    /** Sessions over these facts. */
    Sessions(Collection<Object> facts) {
        this.facts = facts;
    }

    /** Asks a part, with more facts than before. */
    void ask(Part part, Collection<?> more) {
        KieSession session = open.computeIfAbsent(part, this::open);
        more.forEach(session::insert);
        if (session.fireAllRules(FIRING_LIMIT) >= FIRING_LIMIT) {
            throw new IllegalStateException("规则触发超过 " + FIRING_LIMIT + " 次；案卷中的事实过多，请拆分后再试");
        }
    }

    /** What was found since the last call. */
    List<Finding> findings() {
        return findings.drain();
    }

    @Override
    public void close() {
        open.values().forEach(KieSession::dispose);
    }

    private KieSession open(Part part) {
        KieSession session = part.rules().newKieSession();
        session.setGlobal(Findings.GLOBAL, findings);
        facts.forEach(session::insert);
        return session;
    }
}
