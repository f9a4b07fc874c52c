package org.netsword.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.netsword.Classification;
import org.netsword.Dossier;
import org.netsword.fact.Answer;
import org.netsword.fact.Attribute;
import org.netsword.fact.FactTypes;
import org.netsword.fact.kind.TextPart;

/** Generates the JSON Schemas from the records. */
final class SchemaGenerator {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final ObjectMapper mapper = new ObjectMapper();

    String classification() throws Exception {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.FLATTENED_ENUMS,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral().withStringFormatResolver(scope -> null);
        ObjectNode schema =
                (ObjectNode)
                        new com.github.victools.jsonschema.generator.SchemaGenerator(config.build())
                                .generateSchema(Classification.class);
        return text(generated(schema, Classification.SCHEMA));
    }

    String dossier() throws Exception {
        ObjectNode schema = generated(mapper.createObjectNode(), Dossier.SCHEMA);
        schema.put("$schema", DRAFT).put("title", Dossier.SCHEMA).put("type", "object");
        schema.put("additionalProperties", false);
        schema.putArray("required").add("id").add("conductFrom");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("schema").put("const", Dossier.SCHEMA);
        properties.putObject("id").put("type", "string").put("description", "案卷编号");
        date(properties.putObject("conductFrom"), "行为开始日期");
        date(properties.putObject("conductTo"), "行为终了日期；与开始日期相同时可省略");
        date(properties.putObject("decisionDate"), "处理决定日期");
        properties
                .putObject("jurisdiction")
                .put("type", "string")
                .put("pattern", "^[1-8][0-9]{5}$")
                .put("description", "行为地的行政区划代码（GB/T 2260），例如 140100");
        ObjectNode complete = properties.putObject("complete");
        complete.put("type", "array").put("description", "已经完整列出的事实列表，规则可以据此认定“没有”");
        ArrayNode lists = complete.putObject("items").putArray("enum");
        FactTypes.jsonNames().forEach(lists::add);
        texts(properties.putObject("texts"));
        ObjectNode definitions = schema.putObject("$defs");
        for (FactTypes.Type type : FactTypes.all()) {
            ObjectNode list = properties.putObject(type.json());
            list.put("type", "array").put("description", type.zh());
            list.putObject("items").put("$ref", "#/$defs/" + type.name());
            fact(definitions.putObject(type.name()), type);
        }
        return text(schema);
    }

    private void fact(ObjectNode definition, FactTypes.Type type) {
        definition.put("type", "object").put("title", type.zh()).put("description", type.meaning());
        definition.put("additionalProperties", false);
        ObjectNode properties = definition.putObject("properties");
        for (FactTypes.AttributeInfo attribute : type.attributes().values()) {
            ObjectNode property = properties.putObject(attribute.name());
            Attribute documentation = attribute.documentation();
            property.put("title", documentation.zh());
            property.put(
                    "description",
                    documentation.meaning()
                            + (documentation.unit().isEmpty()
                                    ? ""
                                    : "（单位：" + documentation.unit() + "）")
                            + "；来源："
                            + documentation.knownBy().zh()
                            + (documentation.serves().isEmpty()
                                    ? ""
                                    : "；服务于：" + documentation.serves()));
            if (Set.class.equals(attribute.type())) {
                property.put("type", "array").put("uniqueItems", true);
                value(
                        property.putObject("items"),
                        (Class<?>)
                                ((ParameterizedType) attribute.genericType())
                                        .getActualTypeArguments()[0]);
            } else {
                value(property, attribute.type());
            }
        }
    }

    private void value(ObjectNode property, Class<?> type) {
        if (type.isEnum()) {
            ArrayNode values = property.put("type", "string").putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
        } else if (LocalDate.class.equals(type)) {
            property.put("type", "string").put("format", "date");
        } else if (BigDecimal.class.equals(type)) {
            property.put("type", "number");
        } else if (Integer.class.equals(type)) {
            property.put("type", "integer");
        } else if (String.class.equals(type)) {
            property.put("type", "string");
        } else {
            throw new IllegalStateException(
                    "no JSON form for " + type + "; add one beside " + Answer.class);
        }
    }

    private void texts(ObjectNode list) {
        list.put("type", "array").put("description", "自由文本：标题、描述、广告语、口播等原文");
        ObjectNode text = list.putObject("items");
        text.put("type", "object").put("additionalProperties", false);
        text.putArray("required").add("inId").add("text");
        ObjectNode properties = text.putObject("properties");
        properties
                .putObject("inId")
                .put("type", "string")
                .put("description", "所在的发布信息、标签、电子信息或者直播");
        value(properties.putObject("part").put("description", "所在部分"), TextPart.class);
        properties.putObject("text").put("type", "string").put("description", "原文");
    }

    private static void date(ObjectNode property, String description) {
        property.put("type", "string").put("format", "date").put("description", description);
    }

    private static ObjectNode generated(ObjectNode schema, String name) {
        return schema.put("$comment", "Generated from the records (" + name + "); do not edit.");
    }

    private String text(ObjectNode schema) throws Exception {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }
}
