import { control, type Lines, line } from './scene.ts';

const answers: Lines = {
  en: [
    'As an AI language model, I am happy to help with your question! This is a topic with several aspects, and the answer depends on the context. In general it is a good idea to consult reliable sources, compare different viewpoints and take the time to form your own opinion. Please let me know if you would like more information.',
    'Thank you for asking! As an AI assistant, I can offer you a short overview. There are many factors to consider here, and experts describe them in different ways. A helpful first step is to break the question into smaller parts and look at each of them. Is there anything else I can help you with today?',
    'Great question! I am an AI language model, so I have no personal experiences, but here is some general guidance: start with the basics, check the facts in a trusted reference, and keep an open mind. I hope this helps. Feel free to ask a follow-up question at any time!',
    'Sure, I can help with that! As a virtual assistant I aim to give balanced and useful information. Broadly speaking, the matter can be looked at from a practical, a theoretical and a personal side, and each of these deserves attention. Would you like me to summarise any of them in a list?',
    'As an AI assistant, I appreciate your interest in this subject. To put it simply, it is important, it has developed over time, and people keep discussing it. For details I recommend an encyclopedia or a specialist. I am always here to assist you with writing, planning or learning.',
  ],
  zh: [
    '作为一个人工智能语言模型，我很高兴为您解答！这个话题涉及多个方面，答案要看具体情境。一般来说，建议您查阅可靠的资料，比较不同的观点，再形成自己的看法。如果需要更多信息，请随时告诉我。',
    '感谢您的提问！作为人工智能助手，我可以为您提供一个简要的概述。这里有许多因素需要考虑，专家们的说法也不尽相同。您可以先把问题拆成几个小部分，再逐一分析。请问还有什么可以帮您的吗？',
    '这是一个很好的问题！我是一个人工智能语言模型，没有个人经历，不过可以给您一些通用的建议：从基础入手，用权威的资料核对内容，保持开放的心态。希望对您有帮助，欢迎随时继续提问！',
    '好的，我来帮您！作为虚拟助手，我会尽量提供客观而有用的信息。大体上看，这个问题可以从实践、理论和个人三个角度来分析，每个角度都值得关注。需要我为您列一个清单吗？',
    '作为人工智能助手，感谢您对这个主题的关注。简单来说，它很重要，一直在发展，人们也在不断讨论。如需详细内容，建议您查阅百科全书或咨询专业人士。我随时可以协助您写作、规划和学习。',
  ],
};

export const assistant = control(
  'control-assistant@1',
  'Drops the role and answers as a polite assistant, in generalities.',
  (scene) => line(answers, scene),
);
