// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainer.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "app/train/boundaries.h"
#include "app/train/labels.h"
#include "app/train/people.h"
#include "app/train/replies.h"

namespace rejoinder::train {

std::span<const Trainer> trainers()
{
    static constexpr std::array table{
        Trainer{"boundaries", "where comments start if only bodies are left", trainBoundaries},
        Trainer{"labels", "what each line is", trainLabels},
        Trainer{"replies", "whom each comment answers", trainReplies},
        Trainer{"people", "who wrote the comments that print no name", trainPeople},
    };
    return table;
}

namespace {

/// People and tree need each other: people are told without a tree first, then with it.
std::vector<std::string_view> everything()
{
    return {"boundaries", "labels", "people", "replies", "people"};
}

std::vector<std::string_view> inOrder(const std::vector<std::string> &wanted)
{
    std::vector<std::string_view> names;
    for (const Trainer &trainer : trainers())
        if (std::ranges::contains(wanted, trainer.name))
            names.emplace_back(trainer.name);
    return names;
}

} // namespace

Result<std::vector<File>> trainModels(Material &material, const std::vector<std::string> &wanted,
                                      const std::function<void(std::string_view)> &tell)
{
    std::vector<File> files;
    for (const std::string_view name : wanted.empty() ? everything() : inOrder(wanted)) {
        const Trainer &trainer = *std::ranges::find(trainers(), name, &Trainer::name);
        tell(trainer.name);
        Result<Trained> trained = trainer.train(material);
        if (!trained)
            return std::unexpected(trained.error());
        std::vector<File> weights = std::move(trained->more);
        weights.emplace_back(std::string(trainer.name) + ".weights", std::move(trained->weights));
        for (const auto &[file, text] : weights)
            if (const auto error = pipeline::readWeights(file, text, material.model))
                return std::unexpected(*error);
        material.readings.merge(std::move(trained->readings));
        std::ranges::move(weights, std::back_inserter(files));
        files.emplace_back(std::string(trainer.name) + ".card.md", std::move(trained->card));
    }
    return files;
}

} // namespace rejoinder::train
