package org.netsword.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netsword.law.Provision;
import org.netsword.rulebook.ViolationType;

/** The catalogue as a JSON array, one object for each type. */
final class CatalogueJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Citations citations;
    private final @Nullable LocalDate day;

    CatalogueJson(Citations citations, @Nullable LocalDate day) {
        this.citations = citations;
        this.day = day;
    }

    String write(List<ViolationType> types) {
        ArrayNode array = mapper.createArrayNode();
        types.forEach(type -> add(array.addObject(), type));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("目录无法写成 JSON", e);
        }
    }

    private void add(ObjectNode node, ViolationType type) {
        node.put("id", type.id());
        node.putObject("title").put("zh", type.title().zh()).put("en", type.title().en());
        node.put("area", type.area());
        node.put("maturity", type.maturity().name());
        ArrayNode tasks = node.putArray("planTasks");
        type.planTasks().forEach(tasks::add);
        node.put("lead", type.competent().lead());
        add(node.putArray("duties"), type.duties());
        add(node.putArray("penalties"), type.penalties());
    }

    private void add(ArrayNode array, List<Provision> provisions) {
        for (Provision provision : Citations.on(day, provisions)) {
            ObjectNode node = array.addObject();
            node.put("law", provision.law());
            node.put("version", provision.version().toString());
            put(node, "from", provision.from());
            put(node, "to", provision.to());
            node.put("article", provision.article());
            node.put("paragraph", provision.paragraph());
            ArrayNode items = node.putArray("item");
            provision.item().forEach(items::add);
            node.put("text", citations.cite(provision));
        }
    }

    private static void put(ObjectNode node, String name, @Nullable LocalDate date) {
        node.put(name, date == null ? null : date.toString());
    }
}
