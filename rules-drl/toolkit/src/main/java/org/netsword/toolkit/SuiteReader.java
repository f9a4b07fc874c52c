package org.netsword.toolkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netsword.Suggestion;
import org.netsword.fact.FactTypes;

/**
 * 读取用例表：a CSV file, one row a case. Columns: case, title, conductDate (or conductFrom and
 * conductTo), decisionDate, jurisdiction, complete, {@code <list>[n].<attribute>} of any fact,
 * expect, expectStatus, expectCitations, expectLead, expectNot, todo. An empty cell says nothing;
 * several values are separated by {@code |}; {@code []} is the known empty set.
 */
public final class SuiteReader {
    private static final Pattern FACT_COLUMN = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
    private static final Set<String> COLUMNS =
            Set.of(
                    "case",
                    "title",
                    "conductDate",
                    "conductFrom",
                    "conductTo",
                    "decisionDate",
                    "jurisdiction",
                    "complete",
                    "expect",
                    "expectStatus",
                    "expectCitations",
                    "expectLead",
                    "expectNot",
                    "todo");

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Fault> faults = new ArrayList<>();

    /** What was wrong with the suites read so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * The rows of one suite.
     *
     * @param root the folder that holds the suites by area
     * @param file the suite
     * @throws IOException when the file cannot be read
     */
    public List<SuiteCase> read(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        String violation = name.replaceFirst("\\.csv$", "").replace('/', '.');
        List<SuiteCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                if (cases.isEmpty()) {
                    checkHeader(name, row.getHeader());
                }
                SuiteCase read = readRow(name, violation, row);
                if (!ids.add(read.id())) {
                    fault(name, row, "用例编号“" + read.id() + "”重复");
                }
                cases.add(read);
            }
        }
        if (cases.isEmpty()) {
            faults.add(new Fault(name, 0, "没有任何用例；至少要有违法、不违法、时间边界和事实未知各一行"));
        }
        return cases;
    }

    private void checkHeader(String name, List<String> header) {
        for (String column : header) {
            Matcher fact = FACT_COLUMN.matcher(column);
            if (fact.matches()) {
                checkFactColumn(name, column, fact);
            } else if (!COLUMNS.contains(column)) {
                faults.add(
                        new Fault(name, 1, "没有列“" + column + "”" + Suggestion.zh(column, COLUMNS)));
            }
        }
    }

    private void checkFactColumn(String name, String column, Matcher fact) {
        if (fact.group(1).equals("texts")) {
            return;
        }
        Optional<FactTypes.Type> type = FactTypes.inJson(fact.group(1));
        if (type.isEmpty()) {
            faults.add(
                    new Fault(
                            name,
                            1,
                            "列“"
                                    + column
                                    + "”：没有事实列表 "
                                    + fact.group(1)
                                    + Suggestion.zh(fact.group(1), FactTypes.jsonNames())));
        } else if (!type.get().attributes().containsKey(fact.group(3))) {
            faults.add(
                    new Fault(
                            name,
                            1,
                            "列“"
                                    + column
                                    + "”："
                                    + type.get().name()
                                    + " 没有字段 "
                                    + fact.group(3)
                                    + Suggestion.zh(
                                            fact.group(3), type.get().attributes().keySet())));
        }
    }

    private SuiteCase readRow(String name, String violation, NamedCsvRecord row) {
        ObjectNode dossier = mapper.createObjectNode();
        String id = cell(row, "case").orElse("");
        dossier.put("id", id);
        cell(row, "conductDate").ifPresent(day -> dossier.put("conductFrom", day));
        for (String field : List.of("conductFrom", "conductTo", "decisionDate", "jurisdiction")) {
            cell(row, field).ifPresent(value -> dossier.put(field, value));
        }
        cell(row, "complete")
                .ifPresent(
                        lists -> {
                            ArrayNode array = dossier.putArray("complete");
                            split(lists).forEach(array::add);
                        });
        for (String column : row.getHeader()) {
            Matcher fact = FACT_COLUMN.matcher(column);
            if (fact.matches()) {
                cell(row, column).ifPresent(value -> put(name, row, dossier, fact, value));
            }
        }
        String title = cell(row, "title").orElse("");
        if (!title.matches("(违法|不违法|待查)：.+")) {
            fault(name, row, "标题“" + title + "”应当以 违法： 不违法： 或者 待查： 开头");
        }
        Set<String> expect = split(cell(row, "expect").orElse(""));
        if (title.startsWith("违法") == expect.isEmpty()) {
            fault(name, row, "标题与 expect 列不一致：“违法”行应当写明认定的类型，其他行应当为空");
        }
        return new SuiteCase(
                name,
                Math.toIntExact(row.getStartingLineNumber()),
                id,
                title,
                violation,
                dossier.toString(),
                expect,
                split(cell(row, "expectNot").orElse("")),
                cell(row, "expectStatus").orElse(null),
                split(cell(row, "expectCitations").orElse("")),
                cell(row, "expectLead").orElse(null),
                cell(row, "todo").orElse(null));
    }

    private void put(
            String name, NamedCsvRecord row, ObjectNode dossier, Matcher column, String value) {
        ArrayNode list = dossier.withArray("/" + column.group(1));
        int index = Integer.parseInt(column.group(2));
        while (list.size() <= index) {
            list.addObject();
        }
        JsonNode fact = list.get(index);
        ((ObjectNode) fact).set(column.group(3), value(name, row, column, value));
    }

    private @Nullable JsonNode value(
            String name, NamedCsvRecord row, Matcher column, String value) {
        Class<?> type =
                FactTypes.inJson(column.group(1))
                        .map(known -> known.attributes().get(column.group(3)))
                        .<Class<?>>map(FactTypes.AttributeInfo::type)
                        .orElse(String.class);
        if (Set.class.equals(type)) {
            ArrayNode array = mapper.createArrayNode();
            if (!value.equals("[]")) {
                split(value).forEach(array::add);
            }
            return array;
        }
        if (BigDecimal.class.equals(type) || Integer.class.equals(type)) {
            try {
                return mapper.getNodeFactory().numberNode(new BigDecimal(value));
            } catch (NumberFormatException e) {
                fault(name, row, "列“" + column.group() + "”应当是数字，而不是“" + value + "”");
            }
        }
        return mapper.getNodeFactory().textNode(value);
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.getHeader().contains(column)
                ? row.findField(column).map(String::strip).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    private static Set<String> split(String values) {
        Set<String> parts = new LinkedHashSet<>(Arrays.asList(values.strip().split("\\s*\\|\\s*")));
        parts.remove("");
        return new TreeSet<>(parts);
    }

    private void fault(String name, NamedCsvRecord row, String message) {
        faults.add(new Fault(name, Math.toIntExact(row.getStartingLineNumber()), message));
    }
}
