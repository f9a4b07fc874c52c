package org.netsword.toolkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netsword.Suggestion;
import org.netsword.agency.Agency;
import org.netsword.agency.AgencyProfile;
import org.netsword.agency.Campaign;
import org.netsword.law.Statute;
import org.netsword.rulebook.PermitRequirement;
import org.netsword.rulebook.ViolationType;

/** Reads the YAML files of a rulebook, strictly: an unknown field is a fault. */
public final class RulebookSources {
    private static final ObjectMapper YAML =
            YAMLMapper.builder(new YAMLFactory())
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .addModule(new JavaTimeModule())
                    .build();

    private final Path root;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<ViolationType, String> files = new LinkedHashMap<>();

    /** The sources under this directory. */
    public RulebookSources(Path root) {
        this.root = root;
    }

    /** What was wrong with the files read so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The catalogue, area by area. */
    public List<ViolationType> violations() {
        for (Path file : files("catalogue", ".yaml")) {
            read(file, new TypeReference<List<ViolationType>>() {})
                    .orElse(List.of())
                    .forEach(type -> files.put(type, relative(file)));
        }
        return List.copyOf(files.keySet());
    }

    /** Where an entry of the catalogue stands, as a fault at that place. */
    public Fault fault(ViolationType type, String message) {
        String file = files.getOrDefault(type, "catalogue");
        return new Fault(
                file, lineOf(root.resolve(file), "- id: " + type.id()), type.id() + "：" + message);
    }

    /** The laws. */
    public List<Statute> statutes() {
        return files("statutes", ".yaml").stream()
                .flatMap(file -> read(file, new TypeReference<Statute>() {}).stream())
                .toList();
    }

    /** The table of permits. */
    public List<PermitRequirement> permits() {
        return lists("permits", new TypeReference<List<PermitRequirement>>() {});
    }

    /** The agencies. */
    public List<Agency> agencies() {
        return read(root.resolve("agencies/agencies.yaml"), new TypeReference<List<Agency>>() {})
                .orElse(List.of());
    }

    /** What the law's words for an agency mean in a place. */
    public List<AgencyProfile> profiles() {
        return read(
                        root.resolve("agencies/profiles.yaml"),
                        new TypeReference<List<AgencyProfile>>() {})
                .orElse(List.of());
    }

    /** The campaigns. */
    public List<Campaign> campaigns() {
        return files("campaigns", ".yaml").stream()
                .flatMap(file -> read(file, new TypeReference<Campaign>() {}).stream())
                .toList();
    }

    /** The rule files: path relative to the rulebook → source. */
    public Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Path file : files("rules", ".drl")) {
            rules.put(relative(file), text(file));
        }
        return rules;
    }

    /** The day up to which the rulebook follows the law. */
    public LocalDate lawCutOff() {
        return read(root.resolve("rulebook.yaml"), new TypeReference<Header>() {})
                .map(Header::lawCutOff)
                .orElse(LocalDate.EPOCH);
    }

    /** All source files, in order. */
    List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("agencies", "campaigns", "catalogue", "permits", "statutes")) {
            all.addAll(files(folder, ".yaml"));
        }
        all.addAll(files("rules", ".drl"));
        all.add(root.resolve("rulebook.yaml"));
        return all;
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " 无法以 UTF-8 读取", e);
        }
    }

    private <T> List<T> lists(String folder, TypeReference<List<T>> type) {
        return files(folder, ".yaml").stream()
                .flatMap(file -> read(file, type).orElse(List.of()).stream())
                .toList();
    }

    private <T> Optional<T> read(Path file, TypeReference<T> type) {
        try {
            return Optional.of(YAML.readValue(text(file), type));
        } catch (UnrecognizedPropertyException e) {
            List<String> known =
                    e.getKnownPropertyIds() == null
                            ? List.of()
                            : e.getKnownPropertyIds().stream().map(String::valueOf).toList();
            // The parser notices an unknown field only at the end of its record.
            int line = lineOf(file, e.getPropertyName() + ":");
            faults.add(
                    new Fault(
                            relative(file),
                            line,
                            "没有字段“"
                                    + e.getPropertyName()
                                    + "”"
                                    + Suggestion.zh(e.getPropertyName(), known)));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.add(new Fault(relative(file), line, e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    private List<Path> files(String folder, String ending) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(directory + " 无法读取", e);
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static int lineOf(Path file, String start) {
        List<String> lines = Files.isRegularFile(file) ? text(file).lines().toList() : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(start) || line.startsWith(start + " ")) {
                return i + 1;
            }
        }
        return 0;
    }

    private record Header(LocalDate lawCutOff) {}
}
